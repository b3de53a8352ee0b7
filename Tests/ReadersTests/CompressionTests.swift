#if Compression
  import Documents
  import Foundation
  import TestSupport
  import Testing
  @testable import Readers

  /// gzip and zstd files, as the programs of those names write them.
  @Suite struct CompressionTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    /// What `program` makes of a file, in `name`.
    private func compress(
      _ bytes: [UInt8], by program: String, to name: String
    ) throws -> String? {
      guard
        let path = ["/usr/bin/", "/bin/"].map({ $0 + program }).first(
          where: FileManager.default.isExecutableFile)
      else { return nil }
      let source = try scratch.write("source", bytes)
      let target = try scratch.write(name, "")
      let process = Process()
      process.executableURL = URL(filePath: path)
      process.arguments = ["-c", source]
      process.standardOutput = FileHandle(forWritingAtPath: target)
      try process.run()
      process.waitUntilExit()
      return target
    }

    @Test(arguments: [("gzip", "gz"), ("zstd", "zst")])
    func tablesTextsAndTurnsAreReadByTheirInnerEnding(program: String, ending: String) throws {
      let csv = Array("id,tekst\n1,één\n2,twee\n".utf8)
      guard let table = try compress(csv, by: program, to: "a.csv.\(ending)") else { return }
      #expect(Reading(table, .column("tekst")).strings == ["één", "twee"])
      let text = String(repeating: "Dit is één regel van de tekst.\n", count: 20_000)
      let long = try #require(
        try compress(Array(text.utf8), by: program, to: "a.txt.\(ending)"))
      #expect(Reading(long).strings == [text])
      let ndjson = Array("{\"text\":\"een\"}\n".utf8)
      let lines = try #require(try compress(ndjson, by: program, to: "a.ndjson.\(ending)"))
      #expect(Reading(lines).strings == ["een"])
    }

    /// Made by the program zstd 1.5.4, which is not on every machine.
    @Test func zstdNeedsNoProgram() {
      let path = "\(Repository.root)/Tests/ReadersTests/Fixtures/antwoorden.csv.zst"
      #expect(Reading(path, .column("tekst")).strings == ["één", "twee"])
    }

    /// A file may consist of several compressed ones, one behind the other.
    @Test(arguments: [("gzip", "gz"), ("zstd", "zst")])
    func membersFollowOneAnother(program: String, ending: String) throws {
      guard let first = try compress(Array("een ".utf8), by: program, to: "1"),
        let second = try compress(Array("twee".utf8), by: program, to: "2")
      else { return }
      let both = [first, second].flatMap {
        Array(FileManager.default.contents(atPath: $0) ?? Data())
      }
      #expect(Reading(try scratch.write("a.txt.\(ending)", both)).strings == ["een twee"])
    }

    @Test(arguments: [("gzip", "gz"), ("zstd", "zst")])
    func dataThatEndsEarlyOrIsDamagedIsAnError(program: String, ending: String) throws {
      let text = (0..<5000).map { "\($0 &* 7919 % 10007) " }.joined()
      guard let path = try compress(Array(text.utf8), by: program, to: "a") else { return }
      var bytes = Array(FileManager.default.contents(atPath: path) ?? Data())
      let early = Reading(try scratch.write("b.txt.\(ending)", Array(bytes.dropLast(20))))
      #expect(early.end?.code == .malformed)
      #expect(early.end?.message == "the \(program) data ends early")
      for index in bytes.count / 2..<bytes.count / 2 + 40 { bytes[index] ^= 0x55 }
      let damaged = Reading(try scratch.write("c.txt.\(ending)", bytes))
      #expect(damaged.end?.message.hasPrefix("damaged \(program) data at byte") == true)
    }

    /// A bomb: 64 MiB of zeros in 64 KiB.
    ///
    /// NUL bytes make it no text, and only the first block of it is ever made.
    @Test(arguments: [("gzip", "gz"), ("zstd", "zst")])
    func dataThatGrowsIsReadInBlocks(program: String, ending: String) throws {
      let zeros = [UInt8](repeating: 0, count: 64 << 20)
      guard let path = try compress(zeros, by: program, to: "a.txt.\(ending)") else { return }
      let source = try InputBytes.open(Input(path: path))
      var total = 0
      while let block = try source.next() {
        #expect(block.count <= Decompressed.blockSize)
        total += block.count
      }
      #expect(total == zeros.count)
      #expect(Reading(path).end?.code == .binary)
    }

    @Test(arguments: [
      ("a.csv.gz", InputFormat.csv), ("A.NDJSON.ZST", .ndjson), ("a.gz", .text),
      ("b.srt.zst", .srt),
    ])
    func theInnerEndingTellsTheFormat(name: String, format: InputFormat) {
      #expect(InputFormat.guess(for: name) == format)
    }
  }
#endif
