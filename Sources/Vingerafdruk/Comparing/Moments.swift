/// The order of moments, by what they are called.
enum Moments {
  /// Numbers by their value, dates and other names that begin with a digit by their characters; names
  /// in words stay in the order in which they came.
  static func ordered(_ names: [String]) -> [String] {
    let numbers = names.compactMap { Double($0) }
    if numbers.count == names.count {
      return zip(numbers, names).sorted { $0.0 < $1.0 }.map(\.1)
    }
    guard names.allSatisfy({ $0.first?.isNumber == true }) else { return names }
    return names.sorted()
  }
}
