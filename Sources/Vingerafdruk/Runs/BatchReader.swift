internal import Documents
internal import Readers

/// Reads inputs one after the other and packs their documents into batches of some size.
struct BatchReader {
  /// One thing in a batch.
  enum Item: Sendable {
    case part(DocumentPart)
    case failure(ReadFailure)
    case end(InputOutcome)
  }

  /// What is worked on in one go.
  struct Batch: Sendable {
    var items: [Item] = []
    /// Bytes of text in it.
    var bytes = 0
  }

  /// How large a batch grows before it is handed on, in bytes of text: large enough that handing on
  /// costs nothing, small enough that a few in flight stay in memory.
  static let batchSize = 1 << 18

  private let inputs: [InputFinder.Found]
  private let options: ReadOptions
  /// Documents are never divided, and a larger one is a failure; nil to divide them.
  private let longestDocument: Int?
  /// Whether a text is a conversation only where it has turns.
  private let readsAny: Bool
  private var next: Int
  private var reader: (any DocumentReader)?
  private var outcome: InputOutcome?
  private var open: Document?
  private var opens = false
  private var events: [DocumentEvent] = []
  private var eventBytes = 0
  private var isTooLong = false

  /// Makes a reader of `inputs` from number `first` on.
  init(
    _ inputs: [InputFinder.Found], from first: Int, options: ReadOptions, longestDocument: Int?,
    readsAny: Bool
  ) {
    self.inputs = inputs
    self.options = options
    self.longestDocument = longestDocument
    self.readsAny = readsAny
    next = first
  }

  /// The next batch, or nil at the end of all inputs.
  mutating func nextBatch() -> Batch? {
    var batch = Batch()
    while batch.bytes + eventBytes < Self.batchSize, batch.items.count < Self.batchSize / 64 {
      if reader == nil {
        guard next < inputs.count else { break }
        openNext(&batch)
      } else {
        readOne(&batch)
      }
    }
    // What is open goes along, unless documents stay whole.
    if longestDocument == nil { flush(closes: false, into: &batch) }
    if batch.items.isEmpty, reader != nil || next < inputs.count { return nextBatch() }
    return batch.items.isEmpty ? nil : batch
  }

  private mutating func openNext(_ batch: inout Batch) {
    let found = inputs[next]
    switch found {
    case .failure(let failure):
      var outcome = InputOutcome(index: next, input: failure.input)
      outcome.failures = 1
      batch.items += [.failure(failure), .end(outcome)]
    case .input(let input):
      outcome = InputOutcome(index: next, input: input.name)
      do throws(ReadFailure) {
        reader =
          readsAny
          ? try DocumentReaders.openAny(input, options) : try DocumentReaders.open(input, options)
      } catch {
        fail(error, &batch)
        end(&batch)
      }
    }
    next += 1
  }

  private mutating func readOne(_ batch: inout Batch) {
    do throws(ReadFailure) {
      switch try reader?.next() {
      case .document(let document):
        close(&batch)
        open = document
        opens = true
        outcome?.documents += 1
      case .failure(let failure):
        close(&batch)
        fail(failure, &batch)
      case .some(let event):
        add(event)
      case nil:
        close(&batch)
        end(&batch)
      }
    } catch {
      close(&batch)
      fail(error, &batch)
      end(&batch)
    }
  }

  private mutating func add(_ event: DocumentEvent) {
    guard !isTooLong else { return }
    events.append(event)
    eventBytes += event.length
    guard let longestDocument, eventBytes > longestDocument else { return }
    isTooLong = true
    events = []
    eventBytes = 0
  }

  private mutating func close(_ batch: inout Batch) {
    guard let document = open else { return }
    if isTooLong {
      outcome?.documents -= 1
      fail(
        ReadFailure(
          .limit, input: document.input, line: document.line > 1 ? document.line : nil,
          "a document of over \((longestDocument ?? 0) >> 20) MiB is too long to be taken as a whole"
        ), &batch)
    } else {
      flush(closes: true, into: &batch)
    }
    isTooLong = false
    open = nil
  }

  /// Puts what was read of the open document into the batch.
  private mutating func flush(closes: Bool, into batch: inout Batch) {
    guard let document = open, closes || !events.isEmpty else { return }
    batch.items.append(
      .part(DocumentPart(document: document, opens: opens, closes: closes, events: events)))
    batch.bytes += eventBytes
    opens = false
    events = []
    eventBytes = 0
  }

  private mutating func fail(_ failure: ReadFailure, _ batch: inout Batch) {
    outcome?.failures += 1
    batch.items.append(.failure(failure))
  }

  private mutating func end(_ batch: inout Batch) {
    outcome?.notes = reader?.notes ?? []
    if let outcome { batch.items.append(.end(outcome)) }
    outcome = nil
    reader = nil
  }
}

extension DocumentEvent {
  /// The length of its text, in bytes.
  fileprivate var length: Int {
    switch self {
    case .segment(let segment): segment.text.count
    case .turn(let turn): turn.text.count
    case .document, .failure: 0
    }
  }
}
