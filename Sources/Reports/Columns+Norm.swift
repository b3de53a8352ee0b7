internal import Counting
public import Measures

extension Columns {
  /// Columns followed by the percentiles of those that a norm has: its name, and a column each.
  ///
  /// A text that is shorter than those of the norm has no percentile: its rates vary more.
  public static func adding(_ norm: Norm?, to columns: [Column]) -> [Column] {
    guard let norm else { return columns }
    let label = norm["register"].map { "\(norm.name) (\($0))" } ?? norm.name
    let name = Column(
      key: "norm", dutch: "norm waarmee de percentielen vergelijken",
      english: "norm that percentiles compare with", unit: "text", role: .key
    ) { _ in .text(norm.name) }
    return columns + [name]
      + columns.filter { norm.row(of: $0.key) != nil }.map { column in
        percentile(of: column, norm, label)
      }
  }

  /// The columns that a norm can be made of: values that do not grow with the text.
  public static func normable(_ columns: [Column]) -> [Column] {
    columns.filter { column in
      guard case .value = column.description.role, case .decimal = column.description.type else {
        return false
      }
      return true
    }
  }

  private static func percentile(of column: Column, _ norm: Norm, _ label: String) -> Column {
    let key = "\(column.key)_percentile"
    return Column(
      key: key, dutch: "\(column.description.dutch): percentiel in de norm \(label)",
      english: "\(column.description.english): percentile in the norm \(label)",
      unit: "percentile", type: .decimal(0),
      formula: "share of the norm's texts below \(column.key), half of those equal to it; "
        + "interpolated; from \(norm.leastWords) words on",
      source: "norm \(norm.name)"
    ) { fingerprint in
      norm.percentile(of: column.value(fingerprint), in: column.key, for: fingerprint)
        .map { .decimal($0, 0) } ?? .missing
    }
  }
}

extension Norm {
  /// The percentile of a text's value in a column; nil where it has none or the text is too short.
  func percentile(
    of value: Value, in column: String, for fingerprint: Fingerprint
  ) -> Double? {
    guard fingerprint.counts.words >= leastWords, fingerprint.verdict == .usable else {
      return nil
    }
    return value.number.flatMap { percentile(of: $0, in: column) }
  }
}
