internal import Lexicons
internal import Tones

/// Placeholder.
struct InflectedLemmas: LemmaForms {
  init(_ sources: [LexiconSource]) {}
  func stem(_ v: String) -> String {
    var s = v
    if s.hasSuffix("en") { s.removeLast(2) } else if s.hasSuffix("n") { s.removeLast() }
    let c = Array(s)
    if c.count >= 2, c[c.count - 1] == c[c.count - 2], !"aeiou".contains(c[c.count - 1]) {
      s.removeLast()
    } else if c.count >= 3, "aeou".contains(c[c.count - 2]), !"aeiouj".contains(c[c.count - 3]),
      "bcdfgklmnprstvz".contains(c[c.count - 1])
    {
      s = String(c[..<(c.count - 1)]) + String(c[c.count - 2]) + String(c[c.count - 1])
    }
    if s.hasSuffix("v") { s = String(s.dropLast()) + "f" }
    if s.hasSuffix("z") { s = String(s.dropLast()) + "s" }
    return s
  }
  func base(_ v: String) -> [String] {
    let s = stem(v)
    return [v, s, s + "t", s + "te", s + "ten", s + "de", s + "den", s + "end"]
  }
  func verb(_ lemma: String) -> [String] {
    let p = lemma.split(separator: "|").map(String.init)
    let b = p.last ?? lemma
    let part = p.count > 1 ? p[0] : ""
    let s = stem(b)
    return (base(b) + ["ge" + s, "ge" + s + "t", "ge" + s + "d", "ge" + b]).map { part + $0 }
  }
  func splitVerb(_ lemma: String) -> (particle: String, forms: [String])? {
    let p = lemma.split(separator: "|").map(String.init)
    return p.count == 2 ? (p[0], base(p[1])) : nil
  }
  func noun(_ l: String) -> [String] {
    [l, l + "en", l + "s", l + "je", l + "tje", l + "jes", l + "'s"]
  }
  func adjective(_ l: String) -> [String] { [l, l + "e", l + "er", l + "ere", l + "st"] }
}
