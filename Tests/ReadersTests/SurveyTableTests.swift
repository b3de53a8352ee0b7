import Documents
import Readers
import TestSupport
import Testing

/// Tables as Excel and survey programs really write them.
@Suite struct SurveyTableTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private func read(
    _ text: String, _ options: ReadOptions = .column("tekst")
  ) throws -> Reading {
    Reading(try scratch.write("a.csv", text), options)
  }

  /// The three header rows of a Qualtrics export.
  private static let qualtrics = """
    StartDate,ResponseId,Q1,Q2_TEXT
    Start Date,Response ID,"Hoe werkt u,
    in het kort?",Toelichting
    "{""ImportId"":""startDate"",""timeZone"":""Europe/Amsterdam""}","{""ImportId"":""_recordId""}",\
    "{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_TEXT""}"
    2024-05-03 10:00:00,R_1abc,"Ik luister, vooral.",ja
    2024-05-03 10:05:00,R_2def,Ik zet de toon.,

    """

  @Test func qualtricsHasThreeHeaderRows() throws {
    let options = ReadOptions {
      $0.textColumn = "Q1"
      $0.idColumn = "ResponseId"
    }
    let reading = try read(Self.qualtrics, options)
    #expect(reading.strings == ["Ik luister, vooral.", "Ik zet de toon."])
    #expect(reading.documents.map(\.name) == ["R_1abc", "R_2def"])
    #expect(reading.documents.map(\.line) == [5, 6])
    #expect(
      reading.notes.contains {
        $0.hasSuffix("2 further header rows with the questions, as Qualtrics writes them")
      })
  }

  /// Files of before 2016 and workbooks.
  @Test func qualtricsMayHaveTwo() throws {
    let rows = Self.qualtrics.split(separator: "\n", omittingEmptySubsequences: false)
    let text = rows.filter { !$0.contains("ImportId") }.joined(separator: "\n")
    let reading = try read(text, .column("Q1"))
    #expect(reading.strings == ["Ik luister, vooral.", "Ik zet de toon."])
    #expect(reading.notes.contains { $0.hasSuffix("as Qualtrics writes it") })
  }

  /// A second row is no header because it is short, and other programs have response ids too.
  @Test func answersAreNoHeaders() throws {
    let reading = try read("ResponseId,tekst\n17,een\n18,twee\n")
    #expect(reading.strings == ["een", "twee"])
  }

  @Test func aColumnMayBeNamedByItsQuestion() throws {
    let options = ReadOptions {
      $0.textColumn = "antwoord"
      $0.headerRows = 2
    }
    #expect(try read("q1,q2\nnaam,antwoord\nAnna,een\n", options).strings == ["een"])
    let end = try read(
      "q1,q2\nx,x\nAnna,een\n",
      .init {
        $0.textColumn = "x"; $0.headerRows = 2
      }
    ).end
    #expect(end?.message == "column x stands twice")
  }

  /// More header rows than Qualtrics has, and fewer rows than header rows.
  @Test func headerRowsAreCountedAsAsked() throws {
    let options = ReadOptions {
      $0.textColumn = "tekst"
      $0.headerRows = 4
    }
    #expect(try read("tekst\na\nb\nc\neen\n", options).strings == ["een"])
    #expect(try read("tekst\na\nb\n", options).strings == [])
    let one = ReadOptions {
      $0.textColumn = "Q1"
      $0.headerRows = 1
    }
    #expect(try read(Self.qualtrics, one).documents.count == 4)
  }

  /// `--header-row` goes past a title.
  @Test func theHeaderMayStandLower() throws {
    let options = ReadOptions {
      $0.textColumn = "tekst"
      $0.headerRow = 2
      $0.lenient = true
    }
    #expect(try read("Enquête\nid,tekst\n1,een\n", options).strings == ["een"])
  }

  /// A header row that lies in the last of two blocks of 64 KiB.
  @Test func rowsLookedAtAheadAreNotLost() throws {
    let long = String(repeating: "a", count: 70_000)
    let reading = try read("tekst\n\(long)\n\(long)b\nc\n")
    #expect(reading.strings.map(\.count) == [70_000, 70_001, 1])
  }

  /// A quote left open is reported at its own row when that was looked at ahead.
  @Test func openQuotesAheadAreReportedInTheirPlace() throws {
    let reading = try read("tekst\neen\n\"twee\n")
    #expect(reading.strings == ["een"])
    #expect(reading.failures.map(\.line) == [3])
  }

  @Test(arguments: [";", ",", "\t", "|"])
  func aLineMayNameTheDelimiter(delimiter: String) throws {
    for end in ["\r\n", "\n"] {
      let rows = ["sep=\(delimiter)", "id\(delimiter)tekst", "1\(delimiter)een"]
      let reading = try read(rows.joined(separator: end) + end)
      #expect(reading.strings == ["een"])
      #expect(reading.documents.map(\.line) == [3])
    }
  }

  @Test(arguments: ["sep=;", "sep", "sep=;x\neen;twee\n"])
  func linesThatOnlyLookLikeItAreHeaders(text: String) throws {
    #expect(try read(text).end?.code == .column)
  }

  /// What Excel saves as "CSV (gescheiden door lijstscheidingsteken)".
  @Test func windows1252WithSemicolons() throws {
    let bytes =
      Array("id;groep;tekst\r\n1;raad;\"Dat kost ".utf8) + [0x80]
      + Array(" 3,50; \"\"zeker\"\"\r\n".utf8) + [0xE9, 0xE9] + Array("n ".utf8) + [0x93]
      + Array("keer".utf8) + [0x94] + Array("\"\r\n2;college;Co".utf8) + [0xF6]
      + Array("peratie is goed voor de gemeente en de wijk\r\n".utf8)
    let reading = Reading(try scratch.write("a.csv", bytes), .column("tekst"))
    #expect(
      reading.strings == [
        "Dat kost € 3,50; \"zeker\"\r\néén “keer”",
        "Coöperatie is goed voor de gemeente en de wijk",
      ])
    #expect(reading.notes.contains { $0.hasSuffix("read as windows-1252") })
    #expect(reading.notes.contains { $0.hasSuffix("delimiter semicolon") })
  }

  /// What Excel saves as "Unicode-tekst": UTF-16 with a mark and tabs.
  @Test(arguments: [false, true]) func utf16WithTabs(bigEndian: Bool) throws {
    let text = "\u{FEFF}id\ttekst\r\n1\t\"één\r\nregel €\"\r\n"
    let bytes = text.utf16.flatMap { unit in
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? pair.reversed() : pair
    }
    let reading = Reading(try scratch.write("a.csv", bytes), .column("tekst"))
    #expect(reading.strings == ["één\r\nregel €"])
    #expect(reading.notes.contains { $0.hasSuffix("read as UTF-16") })
  }
}
