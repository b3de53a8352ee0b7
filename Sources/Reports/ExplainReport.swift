public import Disambiguation
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
  ///
  /// - Parameters:
  ///   - segment: the text.
  ///   - tokens: its tokens.
  ///   - matches: their matches.
  ///   - decisions: why ambiguous tokens were decided as they were, by token index; empty without
  ///     context.
  public func text(
    _ segment: Segment, _ tokens: TokenBuffer, _ matches: MatchBuffer,
    _ decisions: [Int: [DecisionReason]]
  ) -> String {
    var marked = ""
    var reasons = ""
    var number = 0
    for (index, token) in tokens.tokens.enumerated() {
      let match = matches.matches[index]
      let form = String(decoding: segment.text[token.range], as: UTF8.self)
      guard token.kind.isWord, match.form.isListed || match.category != lexicon.categories.content
      else {
        marked += form
        continue
      }
      number += 1
      marked += "\(form)[\(number)]"
      reasons += reason(
        number, form, segment.offset + Int(token.start), match, decisions[index])
    }
    return marked + (marked.hasSuffix("\n") ? "" : "\n") + "\n" + reasons
  }

  private func reason(
    _ number: Int, _ form: String, _ start: Int, _ match: Match, _ decision: [DecisionReason]?
  ) -> String {
    let id = lexicon.categories[match.category].id
    var text = "[\(number)] \(form) @\(start): \(id)\(uses(match.uses))"
    guard match.form.isListed else {
      return text + language(" — cijfers\n", " — digits\n")
    }
    let entry = lexicon.entries(of: match.form).first { $0.category == id }
    if let entry {
      text += " — \(entry.form), \(entry.file):\(entry.line) [\(entry.source)]"
    }
    guard lexicon.isAmbiguous(match.form) else { return text + "\n" }
    let others = lexicon.candidates(of: match.form).filter { $0 != match.category }.map {
      lexicon.categories[$0].id
    }.joined(separator: ", ")
    if let decision {
      let why = decision.map { Labels.observation($0.observation, language) }.joined(
        separator: ", ")
      text += language(
        " — uit de context, \(match.confidence) % zeker; door: \(why); niet: \(others)",
        " — from context, \(match.confidence) % sure; by: \(why); not: \(others)")
    } else {
      text += language(
        " — meest voorkomende lezing; ook mogelijk: \(others)",
        " — most frequent reading; also possible: \(others)")
    }
    return text + "\n"
  }

  private func uses(_ uses: Match.Uses) -> String {
    var names: [String] = []
    if uses.contains(.generic) { names.append(language("in het algemeen", "generic")) }
    if uses.contains(.reflexive) { names.append(language("wederkerend", "reflexive")) }
    if uses.contains(.expletive) { names.append(language("loos", "expletive")) }
    return names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
  }
}
