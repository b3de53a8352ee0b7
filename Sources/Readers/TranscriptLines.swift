/// The lines of a transcript, with their places in the input.
struct TranscriptLines {
  /// The lines as `SpeakerLabels` knows them, labels first.
  private(set) var texts: [Substring] = []
  /// For each line its number in the input: a line's or a paragraph's, from 1.
  private(set) var numbers: [Int] = []
  /// Labels that the form of the input says to be speakers.
  private(set) var speakers: Set<String> = []

  /// The lines of a plain text.
  init(text: String) {
    texts = text.split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "\n" || $0 == "\r\n" || $0 == "\r" }
    )
    numbers = Array(1..<texts.count + 1)
  }

  /// The lines of a document's paragraphs.
  ///
  /// A table row with a label in a cell of its own, perhaps with a time stamp in another, becomes a
  /// line with the label before a colon.
  init(paragraphs: [Paragraph]) {
    var index = 0
    while index < paragraphs.count {
      guard let table = paragraphs[index].cell?.table else {
        append(paragraphs[index].text, paragraphs[index].number)
        index += 1
        continue
      }
      let end = paragraphs[index...].firstIndex { $0.cell?.table != table } ?? paragraphs.count
      let transcript = TranscriptTable(paragraphs[index..<end])
      speakers.formUnion(transcript.speakers)
      for line in transcript.lines { append(line.text, line.number) }
      index = end
    }
  }

  private mutating func append(_ text: String, _ number: Int) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      texts.append(line)
      numbers.append(number)
    }
  }
}
