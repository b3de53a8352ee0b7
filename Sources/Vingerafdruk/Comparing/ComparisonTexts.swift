internal import Counting
internal import Documents
public import Measures

/// Puts what documents add to a comparison together to observations: one for each text, respondent or
/// speaker.
public struct ComparisonTexts {
  private struct Key: Hashable {
    let group: String
    let unit: String
  }

  private struct Entry {
    let name: String
    let key: Key
    let pair: String
    let document: Document
    var observations: Observations
    var tones: [Double]
    var forms: [String: Int]

    /// Adds more of the same respondent: counts add up, and tones weigh as much as there are words.
    mutating func append(_ part: ComparisonPart) {
      let before = Double(observations.counts.words)
      let behind = Double(part.observations.counts.words)
      observations.append(part.observations)
      for (form, count) in part.forms { forms[form, default: 0] += count }
      guard before + behind > 0 else { return }
      tones = zip(tones, part.tones).map { ($0 * before + $1 * behind) / (before + behind) }
    }
  }

  private let axis: ComparisonAxis
  private let inputs: InputGroups?
  private let options: MeasureOptions
  private var entries: [Entry] = []
  private var places: [Key: Int] = [:]
  private var remainder = ComparisonRemainder()

  /// Starts without texts.
  ///
  /// - Parameters:
  ///   - axis: what tells groups apart.
  ///   - inputs: the groups that inputs stand for; nil where a column says the group.
  ///   - options: from which length on a text counts, and the settings of measures.
  public init(by axis: ComparisonAxis, in inputs: InputGroups?, _ options: MeasureOptions) {
    self.axis = axis
    self.inputs = inputs
    self.options = options
  }

  /// Adds what a document or speaker says, to the observation that it belongs to.
  ///
  /// Those who interview count only where groups are speakers.
  public mutating func add(_ part: ComparisonPart) {
    if part.role == .interviewer, !axis.isOfSpeakers {
      remainder.interviewers += 1
      return
    }
    guard let group = group(of: part), !group.isEmpty else {
      remainder.withoutGroup += 1
      return
    }
    let document = part.document
    let speaker = part.speaker.map { " · \($0)" } ?? ""
    let name = document.name + speaker
    let key = Key(group: group, unit: name)
    if let place = places[key] {
      remainder.joined += 1
      entries[place].append(part)
      return
    }
    let isPartOfPair = axis.isOfSpeakers || part.isAlone
    let place = document.id ?? inputs?.place(of: document.name) ?? document.name
    places[key] = entries.count
    entries.append(
      Entry(
        name: name, key: key, pair: isPartOfPair ? place : place + speaker, document: document,
        observations: part.observations, tones: part.tones, forms: part.forms))
  }

  private func group(of part: ComparisonPart) -> String? {
    switch axis {
    case .group, .time: inputs.map { $0.group(of: part.document.input) } ?? part.document.group
    case .speaker: part.speaker
    case .role: part.role?.rawValue
    }
  }

  /// The observations that are long enough, the forms of each, and what was left out.
  public func finish() -> (
    texts: [ComparedText], forms: [WordForms], remainder: ComparisonRemainder
  ) {
    var remainder = remainder
    var texts: [ComparedText] = []
    var forms: [WordForms] = []
    let labels = labels
    for entry in entries {
      let group = labels[entry.key.group] ?? entry.key.group
      let fingerprint = Fingerprint(
        document: entry.document, observations: entry.observations, options: options)
      guard fingerprint.verdict != .tooShort else {
        remainder.tooShort[group, default: 0] += 1
        continue
      }
      texts.append(
        ComparedText(
          name: entry.name, group: group, pair: entry.pair, fingerprint: fingerprint,
          tones: entry.tones))
      forms.append(
        WordForms(group: group, counts: entry.forms, words: entry.observations.counts.words))
    }
    return (texts, forms, remainder)
  }

  /// The groups that have texts, of any length: those of inputs and speakers in order of appearance,
  /// those of a column by name, and moments in their order.
  public var groups: [String] {
    let labels = labels
    let found = keys.map { labels[$0] ?? $0 }
    guard inputs == nil else { return found }
    switch axis {
    case .speaker, .role: return found
    case .group: return found.sorted()
    case .time: return Moments.ordered(found)
    }
  }

  /// The groups in order of appearance.
  private var keys: [String] {
    var seen: Set<String> = []
    return entries.map(\.key.group).filter { seen.insert($0).inserted }
  }

  /// What people see of groups that are paths.
  private var labels: [String: String] {
    guard inputs != nil, !axis.isOfSpeakers else { return [:] }
    let keys = keys
    return Dictionary(uniqueKeysWithValues: zip(keys, InputGroups.labels(keys)))
  }
}
