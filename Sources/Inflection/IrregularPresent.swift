/// Present forms that the rules do not give.
enum IrregularPresent {
  /// The present of a verb, without the plural, or nil when it is regular.
  static func of(_ lemma: String) -> [InflectedForm]? {
    if let forms = table[lemma] { return forms }
    guard lemma.ends(in: "komen"), inseparable.contains(String(lemma.dropLast(5))) else {
      return nil
    }
    let prefix = lemma.dropLast(5)
    return [.init(prefix + "kom", .presentSingular), .init(prefix + "komt", .presentT)]
  }

  private static let inseparable: Set<String> = [
    "", "be", "door", "her", "onder", "ont", "over", "ver", "voor", "weer",
  ]

  private static let table: [String: [InflectedForm]] = [
    "hebben": [
      .init("heb", .presentSingular), .init("hebt", .presentT), .init("heeft", .presentT),
    ],
    "kunnen": [
      .init("kan", .presentSingular), .init("kun", .presentSingular), .init("kunt", .presentT),
    ],
    "mogen": [.init("mag", .presentSingular), .init("moogt", .presentT)],
    "vermogen": [.init("vermag", .presentSingular)],
    "wezen": [.init("wees", .presentSingular)],
    "willen": [.init("wil", .presentSingular), .init("wilt", .presentT)],
    "zijn": [
      .init("ben", .presentSingular), .init("is", .presentSingular), .init("bent", .presentT),
    ],
    "zullen": [
      .init("zal", .presentSingular), .init("zul", .presentSingular), .init("zult", .presentT),
    ],
  ]

  /// Stems without their *d*, as they are said and often written: *hou*, *rij*.
  static func shortStems(_ lemma: String) -> [String] {
    for (base, stem) in [
      ("houden", "hou"), ("rijden", "rij"), ("snijden", "snij"), ("glijden", "glij"),
    ]
    where lemma.ends(in: base) {
      let prefix = String(lemma.dropLast(base.count))
      return inseparable.contains(prefix) ? [prefix + stem] : []
    }
    return []
  }
}
