internal import Bytes
public import Lexicons
public import Tokens

/// Decides, left to right, the category of each ambiguous form in its sentence, and whether pronouns
/// are used generically, reflexively or as expletives.
///
/// A greedy linear model over word classes (FINDINGS: after Collins 2002, but one decision at a
/// time): each decision sees the ones before it.
public struct Disambiguator: Sendable {
  let model: ContextModel
  /// What to decide of form n of the lexicon.
  var decisions: [Decision?]
  /// The candidate categories of all decisions, and their labels in the model; the first two labels
  /// are those of a yes-or-no task.
  private var categories: [CategoryID]
  private var labels = [0, 1]
  private let discourseCategories: DiscourseCategories
  var view = SentenceView()
  var clauses = ClauseScan()
  var features = ContextFeatures()
  var discourse = Discourse()
  private var words: WordReader
  /// Whether ``reasons`` are kept; off unless somebody wants to read them.
  public var keepsReasons = false
  /// Why each ambiguous token of the last segment was decided as it was, by token index.
  public private(set) var reasons: [Int: [DecisionReason]] = [:]
  /// Whether ``openClasses`` are estimated.
  public var findsOpenClasses = false
  /// The open class of every token of the last segment; empty unless they are estimated.
  public private(set) var openClasses: [OpenClass] = []
  private let openClassGuess: OpenClassGuess
  private var scores = [Int32](repeating: 0, count: 16)

  /// What can be decided of one form.
  struct Decision: Sendable {
    var family: UInt32
    var needsDiscourse: Bool
    /// The candidates, as indices into ``Disambiguator/categories`` and ``Disambiguator/labels``.
    var candidates: Range<Int>
    var tasks: UInt32

    func has(_ task: ContextTask) -> Bool { tasks & (1 << task.rawValue) != 0 }
  }

  /// Prepares a model for a lexicon; forms that the model was not trained for keep the category that
  /// the lexicon puts first.
  public init(model: ContextModel, lexicon: Lexicon) {
    self.model = model
    words = WordReader(model.classes)
    categories = Array(repeating: lexicon.categories.content, count: labels.count)
    decisions = Array(repeating: nil, count: lexicon.formCount)
    var numbers: [String: Int] = [:]
    for (number, label) in model.labels.enumerated() { numbers[label] = number }
    for (form, tasks) in model.tasksOfForm {
      guard let id = lexicon.formID(of: form) else { continue }
      let start = labels.count
      for candidate in lexicon.candidates(of: id) {
        guard let label = numbers[lexicon.categories[candidate].id] else { continue }
        categories.append(candidate)
        labels.append(label)
      }
      decisions[id.index] = Decision(
        family: FormFamilies.hash(of: form), needsDiscourse: FormFamilies.needsDiscourse(form),
        candidates: start..<labels.count, tasks: tasks)
    }
    discourseCategories = DiscourseCategories(lexicon.categories)
    openClassGuess = OpenClassGuess(lexicon.categories)
  }

  /// Decides all tokens of a segment and writes the decisions into `matches`.
  ///
  /// - Parameters:
  ///   - text: the segment.
  ///   - tokens: its tokens.
  ///   - matches: their matches; decisions replace the most frequent category.
  public mutating func decide(
    _ text: Span<UInt8>, _ tokens: TokenBuffer, _ matches: inout MatchBuffer
  ) {
    discourse = Discourse()
    view.forgetNames()
    reasons.removeAll()
    openClasses.removeAll(keepingCapacity: true)
    if findsOpenClasses {
      openClasses.append(contentsOf: repeatElement(.none, count: tokens.tokens.count))
    }
    for sentence in tokens.sentenceStarts.indices {
      let range = tokens.sentence(sentence)
      view.read(
        range, of: text, tokens, matches, words: &words, unknown: { _ in false })
      clauses.scan(view)
      for position in SentenceView.margin..<view.end {
        decide(position, &matches)
        discourseCategories.note(
          matches.matches[Int(view[position].token)], word: view[position].word,
          classes: model.classes.sets[Int(view[position].wordClass)], in: &discourse)
      }
      discourse.nextSentence()
      if findsOpenClasses { guessOpenClasses(tokens, matches) }
    }
  }

  private mutating func guessOpenClasses(_ tokens: TokenBuffer, _ matches: MatchBuffer) {
    var before = OpenClass.none
    for position in SentenceView.margin..<view.end {
      let token = Int(view[position].token)
      let isWord = tokens.tokens[token].kind == .word
      before =
        isWord
        ? openClassGuess.guess(at: position, in: view, matches, model.classes, before: before)
        : .none
      openClasses[token] = before
    }
  }

  private mutating func decide(_ position: Int, _ matches: inout MatchBuffer) {
    let token = Int(view[position].token)
    let form = matches.matches[token].form
    guard form.isListed, let decision = decisions[form.index] else { return }
    features.collect(
      position, family: decision.family, view: view, clauses: clauses,
      discourse: discourse,
      needsDiscourse: decision.needsDiscourse)
    if decision.has(.category), decision.candidates.count > 1 {
      let best = choose(.category, decision.candidates)
      let category = categories[decision.candidates.lowerBound + best.label]
      if keepsReasons {
        reasons[token] = DecisionReason.strongest(
          features, Array(labels[decision.candidates]), chosen: best.label, scores, model.linear)
      }
      matches.matches[token].category = category
      matches.matches[token].confidence = best.confidence
      view.positions[position].tag = UInt32(category.rawValue) + 1
    }
    let category = matches.matches[token].category
    if decision.has(.reflexive), discourseCategories.isPersonal(category), isYes(.reflexive) {
      matches.matches[token].uses.insert(.reflexive)
    }
    if decision.has(.expletive), discourseCategories.canBeExpletive(category), isYes(.expletive) {
      matches.matches[token].uses.insert(.expletive)
    }
    if decision.has(.generic), discourseCategories.canBeGeneric(category) {
      features.collectBag(position, view)
      if isYes(.generic) { matches.matches[token].uses.insert(.generic) }
    }
  }

  private mutating func isYes(_ task: ContextTask) -> Bool { choose(task, 0..<2).label == 1 }

  /// The best of the labels at `candidates` by its place there, and the confidence in per cent.
  private mutating func choose(_ task: ContextTask, _ candidates: Range<Int>) -> (
    label: Int, confidence: UInt8
  ) {
    let features = features.features
    let labels = labels
    model.linear.score(
      features.span, salt: task.salt, labels: labels.span.extracting(candidates),
      into: &scores)
    var best = 0
    for index in 1..<candidates.count where scores[index] > scores[best] { best = index }
    var second = Int32.min
    for index in 0..<candidates.count where index != best { second = max(second, scores[index]) }
    let margin = Float(scores[best] &- second) * model.linear.scale
    return (best, Confidence.percent(ofMargin: margin))
  }
}
