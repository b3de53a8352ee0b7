internal import Measures

extension Labels {
  /// A test on ranks.
  static func test(_ kind: RankTest.Kind, _ language: Language) -> String {
    switch kind {
    case .mannWhitneyExact: language("Mann-Whitney U, exact", "Mann–Whitney U, exact")
    case .mannWhitney: language("Mann-Whitney U, benaderd", "Mann–Whitney U, asymptotic")
    case .wilcoxonExact: language("Wilcoxon, exact", "Wilcoxon signed rank, exact")
    case .wilcoxon: language("Wilcoxon, benaderd", "Wilcoxon signed rank, asymptotic")
    case .kruskalWallis: "Kruskal–Wallis"
    case .friedman: "Friedman"
    }
  }
}
