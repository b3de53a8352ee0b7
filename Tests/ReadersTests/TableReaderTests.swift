import Documents
import Readers
import TestSupport
import Testing

/// measures.md §7: tables.
@Suite struct TableReaderTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(
    _ text: String, _ name: String = "a.csv", _ options: ReadOptions = .column("tekst")
  ) throws -> Reading {
    Reading(try scratch.write(name, text), options)
  }

  @Test(arguments: [(",", "comma"), (";", "semicolon"), ("\t", "tab")])
  func theDelimiterIsFoundOutAndReported(delimiter: String, name: String) throws {
    let rows = [["id", "tekst"], ["1", "een"], ["2", "twee"]]
    let text = rows.map { $0.joined(separator: delimiter) }.joined(separator: "\n") + "\n"
    let reading = try read(text)
    #expect(reading.strings == ["een", "twee"])
    #expect(reading.notes.contains { $0.hasSuffix("delimiter \(name)") })
  }

  @Test func delimitersInsideQuotesDoNotCount() throws {
    let reading = try read("\"a,b,c,d\";tekst\n1;een\n")
    #expect(reading.strings == ["een"])
  }

  @Test func tsvHasTabs() throws {
    #expect(try read("a,b\ttekst\n1\teen, twee\n", "a.tsv").strings == ["een, twee"])
  }

  @Test func quotedFieldsKeepDelimitersQuotesAndLineEnds() throws {
    let reading = try read("id,tekst\n1,\"een, \"\"twee\"\"\nen \r\ndrie\"\n2,vier\n")
    #expect(reading.strings == ["een, \"twee\"\nen \r\ndrie", "vier"])
    #expect(reading.documents.map(\.line) == [2, 5])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func lineEndsOfEveryKindEndRows(end: String) throws {
    let reading = try read(["id,tekst", "1,een", "2,", "3,drie"].joined(separator: end))
    #expect(reading.strings == ["een", "", "drie"])
    #expect(reading.failures.isEmpty)
  }

  @Test func aTextWithoutALastLineEndIsWhole() throws {
    #expect(try read("tekst\neen\ntwee").strings == ["een", "twee"])
  }

  @Test func linesWithoutAnythingAreNoRows() throws {
    #expect(try read("id,tekst\n\n1,een\n\n\n2,twee\n\n").documents.map(\.line) == [3, 6])
  }

  @Test func raggedRowsAreErrorsWithTheirLine() throws {
    let reading = try read("id,tekst,groep\n1,een,a\n2,twee\n3,drie,b,x\n4,vier,c\n")
    #expect(reading.strings == ["een", "vier"])
    #expect(reading.failures.map(\.line) == [3, 4])
    #expect(reading.failures.allSatisfy { $0.code == .malformed })
    #expect(reading.failures[0].message.hasPrefix("2 fields where the header has 3"))
  }

  @Test func lenientKeepsRaggedRows() throws {
    let options = ReadOptions {
      $0.textColumn = "tekst"
      $0.groupColumn = "groep"
      $0.lenient = true
    }
    let reading = try read("id,tekst,groep\n1,een\n2\n3,drie,b,x\n", "a.csv", options)
    #expect(reading.strings == ["een", "", "drie"])
    #expect(reading.documents.map(\.group) == [nil, nil, "b"])
    #expect(reading.failures.isEmpty)
  }

  @Test func anUnknownColumnListsTheColumns() throws {
    let reading = try read("id,antwoord\n1,een\n")
    #expect(reading.end?.code == .column)
    #expect(reading.end?.message == "no column tekst; the columns are id, antwoord")
  }

  @Test func noColumnNamedListsTheColumns() throws {
    let reading = try read("id,antwoord\n1,een\n", "a.csv", ReadOptions())
    #expect(reading.end?.message == "give --text-column, one of id, antwoord")
  }

  @Test func aHeaderThatStandsTwiceIsAnErrorOnlyWhenItMatters() throws {
    #expect(try read("tekst,tekst\neen,twee\n").end?.message == "column tekst stands twice")
    #expect(try read("x,x,tekst\n1,2,een\n").strings == ["een"])
  }

  @Test func idAndGroupNameTheDocument() throws {
    let options = ReadOptions {
      $0.textColumn = "tekst"
      $0.idColumn = "id"
      $0.groupColumn = "groep"
    }
    let reading = try read("groep,id,tekst\nraad,r1,een\n", "a.csv", options)
    #expect(reading.documents.map(\.name) == ["r1"])
    #expect(reading.documents.map(\.group) == ["raad"])
  }

  @Test func rowsWithoutAnIdAreNamedByLine() throws {
    let names = try read("tekst\neen\n").documents.map(\.name)
    #expect(names == ["\(scratch.path)/a.csv:2"])
  }

  @Test func aQuoteThatIsNeverClosedIsAnError() throws {
    let reading = try read("id,tekst\n1,een\n2,\"twee\n3,drie\n")
    #expect(reading.strings == ["een"])
    #expect(reading.failures.map(\.line) == [3])
    #expect(reading.failures.first?.message == "a quote opened in this row is never closed")
  }

  @Test func aByteOrderMarkIsNotInTheFirstName() throws {
    #expect(try read("\u{FEFF}tekst\neen\n").strings == ["een"])
  }

  @Test func aHeaderAloneIsATableWithoutDocuments() throws {
    let reading = try read("id,tekst\n")
    #expect(reading.end == nil)
    #expect(reading.documents.isEmpty)
  }

  /// Rows lie across blocks of 64 KiB.
  @Test func manyRowsAreAllRead() throws {
    let text = "id,tekst\r\n" + (0..<30_000).map { "\($0),\"rij \($0), één\"\r\n" }.joined()
    let reading = try read(text)
    #expect(reading.documents.count == 30_000)
    #expect(reading.strings.last == "rij 29999, één")
    #expect(reading.documents.last?.line == 30_001)
  }

  @Test func aRowWithoutEndIsRefused() throws {
    let long = String(repeating: "a", count: 17 << 20)
    for text in ["id,tekst\n1,\"" + long, long] {
      let reading = try read(text)
      #expect(reading.end?.code == .malformed)
      #expect(reading.end?.message.hasPrefix("a row of over 16 MiB") == true)
    }
  }
}
