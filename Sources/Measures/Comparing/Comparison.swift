/// Groups of texts, compared measure by measure; every text counts as one observation, whatever its
/// length.
public struct Comparison: Sendable {
  /// The groups in order.
  public let groups: [String]
  /// How they are compared.
  public let design: ComparisonDesign
  /// The measures.
  public let measures: [ComparedMeasure]
  /// The texts of each group.
  public let texts: [String: [ComparedText]]

  /// Puts a comparison together.
  ///
  /// - Parameters:
  ///   - texts: the observations; those of other groups are passed over.
  ///   - groups: the groups in order.
  ///   - measures: what they are compared by.
  ///   - design: how.
  public init(
    of texts: [ComparedText], groups: [String], by measures: [ComparedMeasure],
    _ design: ComparisonDesign
  ) {
    self.groups = groups
    self.measures = measures
    self.design = design
    let known = Set(groups)
    self.texts = Dictionary(grouping: texts.filter { known.contains($0.group) }, by: \.group)
  }

  /// The texts of a group, or of all the others under ``ComparisonDesign/rest``.
  public func texts(of group: String, against other: String? = nil) -> [ComparedText] {
    if group == ComparisonDesign.rest, let other, texts[group] == nil {
      return groups.filter { $0 != other }.flatMap { texts[$0] ?? [] }
    }
    return texts[group] ?? []
  }

  /// How many units have a text in every group, and how many texts belong to no such unit.
  public var pairs: (whole: Int, loose: Int) {
    let units = groups.map { group in Set(texts(of: group).map(\.pair)) }
    let whole = units.dropFirst().reduce(units.first ?? []) { $0.intersection($1) }
    let all = groups.reduce(0) { $0 + texts(of: $1).count }
    return (whole.count, all - whole.count * groups.count)
  }

  /// The results: measure by measure each contrast, and, for more than two groups, all at once.
  ///
  /// The probabilities of the contrasts are adjusted together, and so are those of all groups at
  /// once.
  public var results: [ComparisonResult] {
    let contrasts = design.pairs(of: groups)
    var results: [ComparisonResult] = []
    for measure in measures {
      results += contrasts.map { contrast($0.group, $0.other, by: measure) }
      if groups.count > 2 { results.append(omnibus(by: measure)) }
    }
    adjust(&results) { $0.group != nil }
    adjust(&results) { $0.group == nil }
    return results
  }

  private func adjust(
    _ results: inout [ComparisonResult], where belongs: (ComparisonResult) -> Bool
  ) {
    let family = results.indices.filter { belongs(results[$0]) && results[$0].test != nil }
    let adjusted = FalseDiscovery.adjusted(family.compactMap { results[$0].test?.p })
    for (index, value) in zip(family, adjusted) { results[index].adjusted = value }
  }
}
