#if Tables && Databases
  import Foundation
  import TestSupport
  import Testing

  /// Results as files of their own kind, and tables of that kind as inputs.
  @Suite struct FileFormatTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private func survey() throws -> String {
      try scratch.write(
        "a.csv", "id,groep,tekst\nr1,raad,Ik luister naar wie er komt.\nkort\nr2,,Zij gaan.\n")
    }

    private let columns = [
      "--text-column", "tekst", "--id-column", "id", "--group-column", "groep",
    ]

    @Test(arguments: ["xlsx", "sav", "sqlite"], ["analyse", "classify"])
    func theFileIsWrittenBesideAndRenamed(format: String, command: String) throws {
      let path = scratch("uit.\(format)")
      _ = try scratch.write("uit.\(format).part", "van een eerdere keer")
      let run = try Program(
        arguments: [command, try survey(), "--output", path, "--jobs", "2"] + columns)
      #expect(run.status == 1)
      #expect(run.summary == "vingerafdruk: 2 read, 1 failed")
      #expect(run.output == "")
      #expect((Repository.bytes(path)?.count ?? 0) > 1000)
      #expect(Repository.names(in: scratch.path).sorted() == ["a.csv", "uit.\(format)"])
    }

    @Test(arguments: ["xlsx", "sav", "sqlite"])
    func theFormatNeedsAFile(format: String) throws {
      let run = try Program("analyse", "a.txt", "--format", format)
      #expect(run.status == 2)
      #expect(run.error.contains("--output"))
    }

    @Test(arguments: ["xlsx", "sav", "sqlite"])
    func aFileThatCannotBeWrittenIsNamed(format: String) throws {
      let path = scratch("geen/uit.\(format)")
      let run = try Program(arguments: ["analyse", try survey(), "--output", path] + columns)
      #expect(run.status == 70)
      #expect(run.error.contains(path))
    }

    /// The id, the group and the words that show a tone, as they were written.
    @Test func whatIsWrittenForSPSSIsRead() throws {
      let path = scratch("uit.sav")
      let labels = [
        "": "", "maat": "De maat houden", "toon": "Zelf de toon zetten",
        "stem": "Anderen op stem brengen", "spel": "Het spel verdelen",
        "mee": "Mee doen en samen oefenen",
      ]
      _ = try Program(arguments: ["classify", try survey(), "--output", path] + columns)
      let csv = try Program(arguments: ["classify", try survey(), "--format", "csv"] + columns)
      let read = try Program(
        "turns", path, "--format", "ndjson", "--id-column", "id", "--group-column", "dominant",
        "--text-column", "evidence")
      #expect(read.status == 0)
      let rows = try read.output.split(separator: "\n").map {
        try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
      }
      let expected = csv.output.split(separator: "\n").dropFirst()
      #expect(rows.count == expected.count)
      for (row, line) in zip(rows, expected) {
        #expect(line.hasPrefix(row["id"] as? String ?? "?"))
        let text = try #require(row["text"] as? String)
        #expect(text.isEmpty || line.contains(text))
        // The value is read as its label.
        let dominant = line.split(separator: ",", omittingEmptySubsequences: false)[7]
        #expect(row["group"] as? String == labels[String(dominant)])
      }
      #expect(rows.contains { $0["text"] as? String != "" })
    }

    @Test(arguments: [100, 200, 1000, 2000])
    func aBrokenSPSSFileIsAFailure(length: Int) throws {
      let path = scratch("uit.sav")
      _ = try Program(arguments: ["classify", try survey(), "--output", path] + columns)
      let whole = try #require(Repository.bytes(path))
      let broken = try scratch.write("kapot.sav", Array(whole.prefix(length)))
      let run = try Program("turns", broken, "--text-column", "evidence")
      #expect(run.status == 1)
      #expect(run.summary == "vingerafdruk: 0 read, 1 failed")
      #expect(run.error.contains("cannot be read as an SPSS file"))
    }

    /// The file names its charset, and the user may know better.
    @Test func theCharsetOfAnSPSSFileIsUsedAndTold() throws {
      let source = try scratch.write("b.csv", "id,tekst\né,Ik ga.\n")
      let path = scratch("uit.sav")
      _ = try Program(
        "classify", source, "--output", path, "--text-column", "tekst", "--id-column", "id")
      let bytes = try #require(Repository.bytes(path))
      // Its code page: 65001 becomes 1252.
      let other = bytes.replacing([0xE9, 0xFD, 0, 0], with: [0xE4, 0x04, 0, 0])
      #expect(!other.elementsEqual(bytes))
      let patched = try scratch.write("ander.sav", other)
      let arguments = ["turns", patched, "--text-column", "id", "--format", "ndjson"]
      let told = try Program(arguments: arguments)
      // C3 A9 in Windows-1252.
      #expect(told.output.contains("\"Ã©\""))
      #expect(told.error.contains("charset WINDOWS-1252"))
      let overridden = try Program(arguments: arguments + ["--encoding", "UTF-8"])
      #expect(overridden.output.contains("\"é\""))
    }

    @Test func whatIsWrittenForSQLiteIsRead() throws {
      let path = scratch("uit.sqlite")
      _ = try Program(arguments: ["classify", try survey(), "--output", path] + columns)
      let read = try Program(
        "turns", path, "--format", "ndjson", "--text-column", "message", "--query",
        "SELECT input || ':' || line || ' ' || message AS message FROM failures")
      #expect(read.output.contains("a.csv:3 1 fields where the header has 3"))
    }

    @Test(arguments: [
      ("uit.tsv", "document\tinput"), ("uit.ndjson", "{\"document\""), ("uit.json", "[\n{\"doc"),
      ("uit.txt", "document,input"), ("uit", "document,input"),
    ])
    func theEndingOfTheFileChoosesTheFormat(name: String, start: String) throws {
      _ = try Program(arguments: ["analyse", try survey(), "--output", scratch(name)] + columns)
      #expect(Repository.text(scratch(name))?.hasPrefix(start) == true)
    }
  }
#endif
