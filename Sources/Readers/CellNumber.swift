/// Writes the numbers in spreadsheets' cells as people read them.
enum CellNumber {
  /// A number in at most 15 significant digits, which is what Excel keeps: `3`, `0.3`, `1E+20`.
  static func text(_ number: Double) -> String {
    guard number.isFinite else { return "\(number)" }
    if number == number.rounded(), number.magnitude < 1e15 { return "\(Int(number))" }
    // The shortest digits that stand for the number: `0.30000000000000004`, `1.5e-07`.
    let written = "\(number.magnitude)"
    let parts = written.split(separator: "e")
    var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let mantissa = parts[0].split(separator: ".")
    exponent += mantissa[0].count - 1
    var digits = mantissa.joined().compactMap(\.wholeNumberValue)
    while digits.first == 0, digits.count > 1 {
      digits.removeFirst()
      exponent -= 1
    }
    if digits.count > 15 {
      let roundsUp = digits[15] >= 5
      digits.removeLast(digits.count - 15)
      var place = roundsUp ? 14 : -1
      while place >= 0 {
        digits[place] += 1
        if digits[place] < 10 { break }
        digits[place] = 0
        place -= 1
      }
      if roundsUp, place < 0 {
        digits.insert(1, at: 0)
        exponent += 1
      }
    }
    while digits.count > 1, digits.last == 0 { digits.removeLast() }
    let sign = number < 0 ? "-" : ""
    return sign + place(digits.map(String.init).joined(), exponent)
  }

  /// Digits with their decimal point, or an exponent where the number is very large or small.
  private static func place(_ digits: String, _ exponent: Int) -> String {
    if exponent < -9 || exponent > 20 {
      let rest = digits.dropFirst()
      let point = rest.isEmpty ? "" : "."
      return "\(digits.prefix(1))\(point)\(rest)E\(exponent < 0 ? "-" : "+")\(abs(exponent))"
    }
    if exponent < 0 { return "0." + String(repeating: "0", count: -exponent - 1) + digits }
    let whole = exponent + 1
    if digits.count <= whole {
      return digits + String(repeating: "0", count: whole - digits.count)
    }
    return "\(digits.prefix(whole)).\(digits.dropFirst(whole))"
  }

  /// A day, counted from 1970-01-01, as `2024-05-03`.
  static func date(day: Int) -> String {
    // Days to civil date: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013.
    let shifted = day + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let ofEra = shifted - era * 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let dayOfMonth = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return "\(year)-\(twoDigits(month))-\(twoDigits(dayOfMonth))"
  }

  /// Seconds as `10:30:00`.
  static func time(seconds: Int) -> String {
    "\(twoDigits(seconds / 3600)):\(twoDigits(seconds / 60 % 60)):\(twoDigits(seconds % 60))"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
