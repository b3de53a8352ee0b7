/// Numbers with a fixed number of decimals, without Foundation and the same on every machine.
public enum Decimal {
  /// The value rounded half away from zero, with a decimal point.
  public static func string(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return "" }
    var scale = 1
    for _ in 0..<decimals { scale *= 10 }
    let scaled = Int((value * Double(scale)).rounded(.toNearestOrAwayFromZero))
    let digits = String(scaled.magnitude % scale.magnitude)
    let fraction = String(repeating: "0", count: max(0, decimals - digits.count)) + digits
    return (scaled < 0 ? "-" : "") + String(scaled.magnitude / scale.magnitude)
      + (decimals > 0 ? "." + fraction : "")
  }

  /// The same with a decimal comma for Dutch readers.
  public static func string(_ value: Double, decimals: Int, in language: Language) -> String {
    let text = string(value, decimals: decimals)
    guard language == .nl, let point = text.firstIndex(of: ".") else { return text }
    return text[..<point] + "," + text[text.index(after: point)...]
  }
}
