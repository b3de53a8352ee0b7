public import Measures

extension Norm {
  /// The table as a file: what it is of, then a row a measure.
  ///
  /// R reads it by `read.delim(comment.char = "#")`, pandas by `read_csv(sep="\t", comment="#")`.
  public var text: String {
    var text = "# name: \(name)\n"
    for fact in facts { text += "# \(fact.key): \(fact.value)\n" }
    text += Self.header.joined(separator: "\t") + "\n"
    for row in rows {
      let numbers = ([row.mean, row.deviation] + row.points).map {
        Decimal.string($0, decimals: 3)
      }
      text += ([row.column, String(row.texts)] + numbers).joined(separator: "\t") + "\n"
    }
    return text
  }
}
