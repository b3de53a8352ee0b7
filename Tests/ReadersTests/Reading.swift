import Documents
import Readers
import TestSupport

/// Everything that one input yields, gathered for inspection.
struct Reading {
  var documents: [Document] = []
  /// The text of each document, its segments joined.
  var texts: [[UInt8]] = []
  var segments: [Segment] = []
  var turns: [Turn] = []
  var failures: [ReadFailure] = []
  /// The failure that ended the input.
  var end: ReadFailure?
  var notes: [String] = []

  /// Reads an input to its end.
  init(_ path: String, _ options: ReadOptions = ReadOptions()) {
    do throws(ReadFailure) {
      self.init(try DocumentReaders.open(Input(path: path), options))
    } catch {
      self.init(failure: error)
    }
  }

  private init(failure: ReadFailure) { end = failure }

  /// Reads to the reader's end.
  init(_ reader: any DocumentReader) {
    do throws(ReadFailure) {
      defer { notes = reader.notes }
      while let event = try reader.next() {
        switch event {
        case .document(let document):
          documents.append(document)
          texts.append([])
        case .segment(let segment):
          segments.append(segment)
          texts[texts.count - 1] += segment.text
        case .turn(let turn): turns.append(turn)
        case .failure(let failure): failures.append(failure)
        }
      }
    } catch {
      end = error
    }
  }

  /// Reads one of the files under `Fixtures/`.
  init(fixture: String, _ options: ReadOptions = ReadOptions()) {
    self.init(Repository.absolute("Tests/ReadersTests/Fixtures/\(fixture)"), options)
  }

  /// The paragraphs of a document.
  var paragraphs: [String] {
    strings.joined().split(separator: "\n\n").map(String.init)
  }

  var strings: [String] { texts.map { String(decoding: $0, as: UTF8.self) } }
}

extension ReadOptions {
  init(_ change: (inout ReadOptions) -> Void) {
    self.init()
    change(&self)
  }

  static let transcript = ReadOptions { $0.format = .transcript }

  static func column(_ name: String) -> ReadOptions { ReadOptions { $0.textColumn = name } }
}
