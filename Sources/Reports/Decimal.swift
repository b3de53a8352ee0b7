/// Numbers with a fixed number of decimals, without Foundation and the same on every machine.
public enum Decimal {
  /// The value rounded half away from zero, with a decimal point.
  public static func string(_ value: Double, decimals: Int) -> String {
    var buffer = TextBuffer()
    buffer.append(value, decimals: decimals)
    return buffer.text
  }

  /// The same with a decimal comma for Dutch readers.
  public static func string(_ value: Double, decimals: Int, in language: Language) -> String {
    let text = string(value, decimals: decimals)
    guard language == .nl, let point = text.firstIndex(of: ".") else { return text }
    return text[..<point] + "," + text[text.index(after: point)...]
  }

  /// A whole number for people, with a separator between thousands.
  public static func string(_ value: Int, in language: Language) -> String {
    let digits = String(value.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += language(".", ",") }
      text.append(digit)
    }
    return (value < 0 ? "−" : "") + text
  }
}
