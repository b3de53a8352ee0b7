internal import Bytes
internal import Lexicons
internal import Tokens

/// Walks annotated texts as ``Disambiguator`` walks texts, with the right decisions in place of its
/// own, and hands out an example for each.
struct ExampleCollector {
  private let model: ContextModel
  private var words: HiddenWords
  private let lexicon: Lexicon
  private let categories: DiscourseCategories
  private var view = SentenceView()
  private var features = ContextFeatures()
  private var discourse = Discourse()
  private var folder = FormFolder()
  private var matches = MatchBuffer()

  init(model: ContextModel, lexicon: Lexicon) {
    self.model = model
    words = HiddenWords(model.classes)
    self.lexicon = lexicon
    categories = DiscourseCategories(lexicon.categories)
  }

  typealias Body = (
    _ form: String, _ task: ContextTask, _ features: [UInt32], _ labels: [Int], _ right: Int
  ) -> Void

  /// Calls `body` for every decision that the annotation of `text` settles.
  mutating func collect(_ text: TrainingText, _ tokens: TokenBuffer, _ body: Body) {
    if text.startsDocument {
      discourse = Discourse()
      view.forgetNames()
    }
    words.text &+= 1
    let span = text.text.span
    lexicon.match(span, tokens, folder: &folder, into: &matches)
    let gold = align(text, tokens)
    for sentence in tokens.sentenceStarts.indices {
      view.read(tokens.sentence(sentence), of: span, tokens, matches, words: &words)
      for position in SentenceView.margin..<view.end {
        let token = Int(view.places[position].token)
        if let annotation = gold[token].map({ text.annotations[$0] }) {
          learn(position, token, annotation, body)
        }
        categories.note(matches.matches[token], view.places[position].persons, in: &discourse)
      }
      discourse.nextSentence()
    }
  }

  /// The annotation of each token, by the byte where it starts.
  private func align(_ text: TrainingText, _ tokens: TokenBuffer) -> [Int?] {
    var gold = [Int?](repeating: nil, count: tokens.tokens.count)
    var next = 0
    for (index, token) in tokens.tokens.enumerated() {
      while next < text.annotations.count, text.annotations[next].range.lowerBound < token.start {
        next += 1
      }
      if next < text.annotations.count, text.annotations[next].range.lowerBound == token.start {
        gold[index] = next
      }
    }
    return gold
  }

  private mutating func learn(
    _ position: Int, _ token: Int, _ annotation: TrainingText.Annotation, _ body: Body
  ) {
    let form = matches.matches[token].form
    guard form.isListed, let right = lexicon.categories.number(of: annotation.category) else {
      return
    }
    let name = lexicon.form(form)
    let question = ContextFeatures.Question(
      position: position, family: FormFamilies.hash(of: name), discourse: discourse,
      needsDiscourse: FormFamilies.needsDiscourse(name))
    features.collect(question, view)
    let candidates = lexicon.candidates(of: form)
    if candidates.count > 1, let label = candidates.firstIndex(of: right) {
      body(
        name, .category, features.hashes, candidates.map(\.index), label - candidates.startIndex)
    }
    matches.matches[token].category = right
    view.places[position].tag = UInt32(right.rawValue) + 1
    for (task, yes, no) in [
      (ContextTask.reflexive, "r", "R"), (.expletive, "x", "X"), (.generic, "g", "G"),
    ] {
      let isYes = annotation.uses.contains(yes)
      guard isYes || annotation.uses.contains(no) else { continue }
      if task == .generic { features.collectBag(position, view) }
      body(name, task, features.hashes, [0, 1], isYes ? 1 : 0)
    }
  }
}
