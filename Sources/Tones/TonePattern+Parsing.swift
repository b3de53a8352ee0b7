extension TonePattern {
  /// A pattern that is not in the notation.
  struct Malformed: Error {
    var message: String
  }

  /// The stretches of a text between occurrences of an ASCII character, without empty ones.
  ///
  /// By bytes: looking for characters took half the time of reading the patterns.
  static func split(_ text: some StringProtocol, at separator: Unicode.Scalar) -> [String] {
    let separator = UInt8(ascii: separator)
    let bytes = Array(text.utf8)
    var parts: [String] = []
    var start = 0
    for index in 0...bytes.count where index == bytes.count || bytes[index] == separator {
      if index > start { parts.append(String(decoding: bytes[start..<index], as: UTF8.self)) }
      start = index + 1
    }
    return parts
  }

  /// Reads the parts of a pattern.
  static func parts(of text: String) throws(Malformed) -> [Part] {
    var parts: [Part] = []
    var part = Part(elements: [])
    var gap = false
    for word in split(text, at: " ") {
      switch word {
      case "+":
        if part.elements.isEmpty { throw Malformed(message: "nothing before +") }
        parts.append(part)
        part = Part(elements: [])
      case "..":
        if part.elements.isEmpty { throw Malformed(message: "nothing before ..") }
        gap = true
      default:
        part.elements.append((try element(word), gap))
        gap = false
      }
    }
    if part.elements.isEmpty || gap { throw Malformed(message: "the pattern ends too early") }
    parts.append(part)
    if parts.count > 4 { throw Malformed(message: "more than four parts") }
    return parts
  }

  private static func element(_ word: String) throws(Malformed) -> Element {
    guard word.hasPrefix("{") else {
      if word.utf8.contains(where: { $0 == 0x7B || $0 == 0x7D }) {
        throw Malformed(message: "stray brace in \(word)")
      }
      if word.hasSuffix("*") { return .prefix(String(word.dropLast())) }
      if word.utf8.contains(0x2A) { throw Malformed(message: "* may stand only at the end") }
      return .forms(split(word, at: "/"))
    }
    guard word.hasSuffix("}"), word.utf8.count > 2 else {
      throw Malformed(message: "\(word) is not closed")
    }
    let inner = word.dropFirst().dropLast()
    if inner.hasPrefix("n:") { return .noun(String(inner.dropFirst(2)), compounds: false) }
    if inner.hasPrefix("*n:") { return .noun(String(inner.dropFirst(3)), compounds: true) }
    if inner.hasPrefix("a:") { return .adjective(String(inner.dropFirst(2))) }
    return .verbs(split(inner, at: "/"))
  }
}
