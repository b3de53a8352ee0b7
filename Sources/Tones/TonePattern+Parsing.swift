extension TonePattern {
  /// A pattern that is not in the notation.
  struct Malformed: Error {
    var message: String
  }

  /// Reads the parts of a pattern.
  static func parts(of text: String) throws(Malformed) -> [Part] {
    var parts: [Part] = []
    var part = Part(elements: [])
    var gap = false
    for word in text.split(separator: " ").map(String.init) {
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
      if word.contains("{") || word.contains("}") {
        throw Malformed(message: "stray brace in \(word)")
      }
      if word.hasSuffix("*") { return .prefix(String(word.dropLast())) }
      if word.contains("*") { throw Malformed(message: "* may stand only at the end") }
      return .forms(word.split(separator: "/").map(String.init))
    }
    guard word.hasSuffix("}"), word.utf8.count > 2 else {
      throw Malformed(message: "\(word) is not closed")
    }
    let inner = word.dropFirst().dropLast()
    if inner.hasPrefix("n:") { return .noun(String(inner.dropFirst(2)), compounds: false) }
    if inner.hasPrefix("*n:") { return .noun(String(inner.dropFirst(3)), compounds: true) }
    if inner.hasPrefix("a:") { return .adjective(String(inner.dropFirst(2))) }
    return .verbs(inner.split(separator: "/").map(String.init))
  }
}
