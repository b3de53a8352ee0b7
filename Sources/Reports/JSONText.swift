/// JSON strings and objects, written member by member (RFC 8259).
public enum JSONText {
  /// A string with its quotes.
  public static func string(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..<"\u{20}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  /// An object of members whose values are JSON already.
  public static func object(_ members: [(key: String, value: String)]) -> String {
    "{" + members.map { "\(string($0.key)):\($0.value)" }.joined(separator: ",") + "}"
  }

  static func value(_ value: Value) -> String {
    switch value {
    case .text(let text): string(text)
    case .integer(let number): String(number)
    case .decimal(let number, let decimals): Decimal.string(number, decimals: decimals)
    case .missing: "null"
    }
  }
}
