internal import Reports

/// The reasons why words were counted, each once: marked words point to a row by its number.
///
/// A reason recurs thousands of times in a long text; a page holds the table once.
struct WhyTable: Sendable {
  private var numbers: [[String]: Int] = [:]
  private var rows: [[String]] = []

  /// The number of a reason.
  mutating func number(of row: [String]) -> Int {
    if let number = numbers[row] { return number }
    numbers[row] = rows.count
    rows.append(row)
    return rows.count - 1
  }

  /// The table as JSON that may stand in a `<script>`: no `<` can end it.
  var json: HTML {
    let lists = rows.map { "[" + $0.map(JSONText.string).joined(separator: ",") + "]" }
    let text = "[" + lists.joined(separator: ",\n") + "]"
    return HTML(
      trusted: text.split(separator: "<", omittingEmptySubsequences: false)
        .joined(separator: "\\u003c"))
  }
}
