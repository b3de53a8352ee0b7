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
  /// Which of `decisions` form n of the lexicon has; -1 for none.
  private var decisionOfForm: [Int32]
  private var decisions: [Decision] = []
  /// The candidate categories of all decisions, and their labels in the model.
  private var categories: [CategoryID] = []
  private var labels: [UInt8] = []
  private let discourseCategories: DiscourseCategories
  private var view = SentenceView()
  private var words: WordFactsCache
  private var features = ContextFeatures()
  private var discourse = Discourse()
  /// Whether ``reasons`` are kept; off unless somebody wants to read them.
  public var keepsReasons = false
  /// Why each ambiguous token of the last segment was decided as it was, by token index.
  public private(set) var reasons: [Int: [DecisionReason]] = [:]
  /// Whether ``openClasses`` are estimated.
  public var findsOpenClasses = false
  /// The open class of every token of the last segment; empty unless they are estimated.
  public private(set) var openClasses: [OpenClass] = []
  private let openClassGuess: OpenClassGuess
  private var scores: [Int32]

  /// What can be decided of one form.
  private struct Decision: Sendable {
    var family: UInt32
    var needsDiscourse: Bool
    var tasks: UInt32
    /// Its place in `categories` and `labels`.
    var candidates: Range<Int>

    func has(_ task: ContextTask) -> Bool { tasks & (1 << task.rawValue) != 0 }
  }

  /// The labels of a use: no and yes.
  private static let answers: [UInt8] = [0, 1]

  /// Prepares a model for a lexicon; forms that the model was not trained for keep the category that
  /// the lexicon puts first.
  public init(model: ContextModel, lexicon: Lexicon) {
    self.model = model
    words = WordFactsCache(model.classes)
    decisionOfForm = Array(repeating: -1, count: lexicon.formCount)
    var numbers: [String: UInt8] = [:]
    for (number, label) in model.labels.enumerated() {
      numbers[label] = UInt8(truncatingIfNeeded: number)
    }
    for (form, tasks) in model.tasksOfForm {
      guard let id = lexicon.formID(of: form) else { continue }
      let first = categories.count
      for category in lexicon.candidates(of: id) {
        guard let label = numbers[lexicon.categories[category].id] else { continue }
        categories.append(category)
        labels.append(label)
      }
      decisionOfForm[id.index] = Int32(truncatingIfNeeded: decisions.count)
      decisions.append(
        Decision(
          family: FormFamilies.hash(of: form), needsDiscourse: FormFamilies.needsDiscourse(form),
          tasks: tasks, candidates: first..<categories.count))
    }
    scores = Array(repeating: 0, count: max(2, decisions.map(\.candidates.count).max() ?? 0))
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
    if !reasons.isEmpty { reasons.removeAll() }
    openClasses.removeAll(keepingCapacity: true)
    if findsOpenClasses {
      openClasses.append(contentsOf: repeatElement(.none, count: tokens.tokens.count))
    }
    for sentence in tokens.sentenceStarts.indices {
      view.read(
        tokens.sentence(sentence), of: text, tokens, matches, words: &words)
      decideSentence(&matches)
      discourse.nextSentence()
      if findsOpenClasses { guessOpenClasses(tokens, matches) }
    }
  }

  private mutating func decideSentence(_ matches: inout MatchBuffer) {
    var matches = matches.matches.mutableSpan
    for position in SentenceView.margin..<view.end {
      let token = Int(view.places[position].token)
      let form = matches[token].form
      if form.isListed, decisionOfForm[form.index] >= 0 {
        decide(position, decisions[Int(decisionOfForm[form.index])], &matches[token])
      }
      discourseCategories.note(matches[token], view.places[position].persons, in: &discourse)
    }
  }

  private mutating func guessOpenClasses(_ tokens: TokenBuffer, _ matches: MatchBuffer) {
    var before = OpenClass.none
    for position in SentenceView.margin..<view.end {
      let token = Int(view.places[position].token)
      let isWord = tokens.tokens[token].kind == .word
      before =
        isWord
        ? openClassGuess.guess(at: position, in: view, matches, model.classes, before: before)
        : .none
      openClasses[token] = before
    }
  }

  private mutating func decide(_ position: Int, _ decision: Decision, _ match: inout Match) {
    let question = ContextFeatures.Question(
      position: position, family: decision.family, discourse: discourse,
      needsDiscourse: decision.needsDiscourse)
    features.collect(question, view)
    if decision.has(.category), decision.candidates.count > 1 {
      let best = choose(.category, labels, decision.candidates)
      if keepsReasons { keepReasons(question, decision, chosen: best.label) }
      match.category = categories[decision.candidates.lowerBound + best.label]
      match.confidence = best.confidence
      view.places[position].tag = UInt32(match.category.rawValue) + 1
    }
    if decision.has(.reflexive), discourseCategories.isPersonal(match.category),
      isYes(.reflexive)
    {
      match.uses.insert(.reflexive)
    }
    if decision.has(.expletive), discourseCategories.canBeExpletive(match.category),
      isYes(.expletive)
    {
      match.uses.insert(.expletive)
    }
    if decision.has(.generic), discourseCategories.canBeGeneric(match.category) {
      features.collectBag(position, view)
      if isYes(.generic) { match.uses.insert(.generic) }
    }
  }

  private mutating func keepReasons(
    _ question: ContextFeatures.Question, _ decision: Decision, chosen: Int
  ) {
    reasons[Int(view.places[question.position].token)] = DecisionReason.strongest(
      features.hashes, ContextFeatures.templates(question, view),
      Array(labels[decision.candidates]), chosen: chosen, scores, model.linear)
  }

  private mutating func isYes(_ task: ContextTask) -> Bool {
    choose(task, Self.answers, 0..<2).label == 1
  }

  /// The best of the labels `range` by its place among them, and the confidence in per cent.
  private mutating func choose(_ task: ContextTask, _ labels: [UInt8], _ range: Range<Int>) -> (
    label: Int, confidence: UInt8
  ) {
    let hashes = features.hashes
    model.linear.score(
      hashes.span, salt: task.salt, labels: labels.span.extracting(range), into: &scores)
    var best = 0
    for index in 1..<range.count where scores[index] > scores[best] { best = index }
    var second = Int32.min
    for index in 0..<range.count where index != best { second = max(second, scores[index]) }
    let margin = Float(scores[best] &- second) * model.linear.scale
    return (best, Confidence.percent(ofMargin: margin))
  }
}
