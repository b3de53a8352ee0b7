import Documents
import TestSupport
import Testing

@testable import Pages

/// Nothing that people wrote can become markup or script, wherever it stands.
@Suite struct EscapingTests {
  static let attack = #""'><script>alert(1)</script><img src=x onerror=alert(2)>&"#

  @Test(arguments: [
    ("<script>", "&lt;script&gt;"), ("a & b", "a &amp; b"), (#"""#, "&quot;"), ("'", "&#39;"),
    ("één 'k ﬁ", "één &#39;k ﬁ"), ("", ""), ("\0", "\u{FFFD}"),
    // A combining mark makes one Character with the quotation mark; a browser sees two.
    ("\"\u{301} onfocus=alert(1) ", "&quot;\u{301} onfocus=alert(1) "),
    ("<\u{338}b", "&lt;\u{338}b"), ("&\u{200D}", "&amp;\u{200D}"),
  ])
  func textIsEscaped(text: String, markup: String) {
    // Not by ==, under which Unicode's equivalents are the same.
    #expect(Array(HTML(text: text).markup.utf8) == Array(markup.utf8))
    #expect(Array(("\(text)" as HTML).markup.utf8) == Array(markup.utf8))
  }

  @Test func literalsAndHTMLAreMarkup() {
    let cell: HTML = "<td>\("a<b")\(HTML(text: "&"))\(3)</td>"
    #expect(cell.markup == "<td>a&lt;b&amp;3</td>")
  }

  @Test func namesGroupsSpeakersTextsTitlesAndFailuresAreEscaped() throws {
    let attack = Self.attack
    let sentence = "Ik luister \(attack) naar wat u van onze organisatie vindt. "
    var events = TestPages.conversation([
      (attack, nil, String(repeating: sentence, count: 12)), ("B" + attack, .interviewer, attack),
    ])
    events += TestPages.text(sentence, name: attack, group: attack)
    events.append(.failure(ReadFailure(.malformed, input: attack, line: 3, attack)))
    for unfolded in [0, 8] {
      let page = try TestPages.page(of: events) {
        $0.title = attack
        $0.date = attack
        $0.settings = [attack]
        $0.unfoldedDocuments = unfolded
      }
      let html = page.html
      #expect(!html.contains("<img"))
      #expect(!html.contains("<script>alert"))
      // The page's own: the data and the script.
      #expect(html.components(of: "<script").count - 1 == 2)
      #expect(html.contains("&lt;script&gt;alert(1)"))
    }
  }

  @Test func reasonsCannotEndTheirElement() {
    var whys = WhyTable()
    _ = whys.number(of: ["</script><!--", "\u{2028}"])
    #expect(!whys.json.markup.contains("<"))
    #expect(whys.json.markup.contains(#"\u003c/script>"#))
  }

  /// Values are HTML already; the engine's own escaping would hide a flaw in them by half.
  @Test func templatesTakeValuesAsHTML() throws {
    let folder = "Sources/CPages/Resources"
    for name in Repository.names(in: folder) where name.hasSuffix(".mustache") {
      let template = try #require(Repository.text("\(folder)/\(name)"))
      for tag in template.components(of: "{{").dropFirst() {
        #expect("{#^/>".contains(tag.first ?? " "), "\(name): {{\(tag.prefix(20))")
      }
    }
  }
}

extension String {
  /// The pieces between occurrences of a string.
  func components(of separator: String) -> [Substring] {
    split(separator: separator, omittingEmptySubsequences: false)
  }
}
