import Documents
import Glibc
import Readers
import TestSupport
import Testing

/// measures.md §7: binary, empty, directory, missing, FIFO, symbolic-link loop.
@Suite struct InputFinderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func found(_ names: String...) -> [String] {
    InputFinder.find(names).map { found in
      switch found {
      case .input(let input): input.name.replacing(scratch.path + "/", with: "")
      case .failure(let failure): "\(failure.code.rawValue)!"
      }
    }
  }

  @Test func filesComeAsNamed() throws {
    let path = try scratch.write("brief.doc", "tekst")
    #expect(found(path, path) == ["brief.doc", "brief.doc"])
  }

  @Test func missingIsAFailureAndTheOthersGoOn() throws {
    let path = try scratch.write("a.txt", "tekst")
    #expect(found(scratch("geen.txt"), path) == ["missing!", "a.txt"])
  }

  @Test func aDirectoryGivesItsTextsInOrder() throws {
    for name in [
      "d/b.txt", "d/a.md", "d/c/x.csv", "d/.verborgen.txt", "d/foto.jpg", "d/Z.TXT", "d/.git/a.txt",
    ] {
      _ = try scratch.write(name, "tekst")
    }
    #expect(found(scratch("d")) == ["d/Z.TXT", "d/a.md", "d/b.txt", "d/c/x.csv"])
    #expect(found(scratch("d/")) == ["d/Z.TXT", "d/a.md", "d/b.txt", "d/c/x.csv"])
  }

  @Test func anEmptyDirectoryIsAFailure() throws {
    #expect(found(try scratch.directory("leeg")) == ["empty!"])
  }

  @Test func aLinkThatLeadsNowhereOrToItselfIsAFailure() throws {
    #expect(found(try scratch.link("dood", to: scratch("geen"))) == ["loop!"])
    #expect(found(try scratch.link("ring", to: scratch("ring"))) == ["loop!"])
  }

  @Test func aLinkToAFileIsThatFile() throws {
    let path = try scratch.write("a.txt", "tekst")
    #expect(found(try scratch.link("b.txt", to: path)) == ["b.txt"])
    #expect(Reading(scratch("b.txt")).strings == ["tekst"])
  }

  /// A link back up must not make the walk endless.
  @Test func aLoopOfDirectoriesEnds() throws {
    _ = try scratch.write("d/a.txt", "tekst")
    _ = try scratch.link("d/terug", to: scratch("d"))
    #expect(found(scratch("d")) == ["d/a.txt"])
  }

  @Test func standardInputIsADash() {
    #expect(found("-") == ["-"])
  }

  /// Opening a FIFO without a writer would hang.
  @Test func aFIFOIsRefused() throws {
    let path = scratch("pijp.txt")
    #expect(unsafe mkfifo(path, 0o600) == 0)
    #expect(Reading(path).end?.code == .notAFile)
  }

  @Test func aDirectoryIsNoText() throws {
    #expect(Reading(try scratch.directory("d")).end?.code == .directory)
  }

  @Test func emptyFilesAreNamed() throws {
    for name in ["leeg.txt", "leeg.csv", "leeg.tsv"] {
      let reading = Reading(try scratch.write(name, ""), .column("text"))
      #expect(reading.end?.code == .empty, "\(name)")
      #expect(reading.documents.isEmpty)
    }
    // A stream of no lines is a stream.
    #expect(Reading(try scratch.write("leeg.ndjson", "")).end == nil)
  }

  @Test func binaryIsNamed() throws {
    let reading = Reading(try scratch.write("a.txt", [0x50, 0x4B, 3, 4, 0, 0, 0, 1]))
    #expect(reading.end?.code == .binary)
  }

  @Test func unreadableIsNamed() throws {
    let path = try scratch.write("a.txt", "tekst")
    #expect(unsafe chmod(path, 0) == 0)
    // The administrator may read everything.
    guard geteuid() != 0 else { return }
    #expect(Reading(path).end?.code == .unreadable)
  }

  @Test(arguments: [
    ("a.txt", InputFormat.text), ("a", .text), ("a.csv", .csv), ("A.CSV", .csv), ("a.tab", .tsv),
    ("a.tsv", .tsv), ("a.jsonl", .ndjson), ("a.ndjson", .ndjson), ("d.csv/a", .text),
  ])
  func theEndingTellsTheFormat(name: String, format: InputFormat) {
    #expect(InputFormat.guess(for: name) == format)
  }
}
