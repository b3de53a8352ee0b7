public import Documents
public import Lexicons
public import Tokens

/// A text with its counted words marked by number, and a line for each that says why it counted.
public struct ExplainReport {
  private let lexicon: Lexicon
  private let language: Language

  /// Makes a report.
  public init(lexicon: Lexicon, language: Language) {
    self.lexicon = lexicon
    self.language = language
  }

  /// The marked text and the reasons.
  public func text(_ segment: Segment, _ tokens: TokenBuffer, _ matches: MatchBuffer) -> String {
    var marked = ""
    var reasons = ""
    var number = 0
    for (token, match) in zip(tokens.tokens, matches.matches) {
      let form = String(decoding: segment.text[token.range], as: UTF8.self)
      guard token.kind.isWord, match.form.isListed || match.category != lexicon.categories.content
      else {
        marked += form
        continue
      }
      number += 1
      marked += "\(form)[\(number)]"
      reasons += reason(number, form, segment.offset + Int(token.start), match)
    }
    return marked + (marked.hasSuffix("\n") ? "" : "\n") + "\n" + reasons
  }

  private func reason(_ number: Int, _ form: String, _ start: Int, _ match: Match) -> String {
    let id = lexicon.categories[match.category].id
    var text = "[\(number)] \(form) @\(start): \(id)"
    guard match.form.isListed else {
      return text + language(" — cijfers\n", " — digits\n")
    }
    let entry = lexicon.entries(of: match.form).first { $0.category == id }
    if let entry {
      text += " — \(entry.form), \(entry.file):\(entry.line) [\(entry.source)]"
    }
    if lexicon.isAmbiguous(match.form) {
      let others = lexicon.candidates(of: match.form).filter { $0 != match.category }.map {
        lexicon.categories[$0].id
      }.joined(separator: ", ")
      text += language(
        " — meest voorkomende lezing; ook mogelijk: \(others)",
        " — most frequent reading; also possible: \(others)")
    }
    return text + "\n"
  }
}
