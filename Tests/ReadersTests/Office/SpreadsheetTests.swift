#if Office
  import Documents
  import Readers
  import TestSupport
  import Testing

  /// Workbooks made by openpyxl and LibreOffice (`make-tables.py`).
  @Suite struct SpreadsheetTests {
    private static let files = ["enquete.xlsx", "enquete-libreoffice.xlsx", "enquete.ods"]

    private static func options(_ column: String) -> ReadOptions {
      ReadOptions {
        $0.textColumn = column
        $0.sheet = "Antwoorden"
        $0.headerRow = 3
      }
    }

    /// The first sheet is hidden, except in LibreOffice's workbook.
    @Test(arguments: ["enquete.xlsx", "enquete.ods"])
    func theFirstSheetThatShowsIsRead(name: String) {
      let options = ReadOptions {
        $0.textColumn = "antwoord"
        $0.headerRow = 3
      }
      let reading = Reading(fixture: name, options)
      #expect(reading.documents.count == 4)
      #expect(reading.notes.contains { $0.hasSuffix("sheet Antwoorden") })
    }

    /// The sheet begins with a title over all columns and a blank row.
    @Test(arguments: files)
    func textsKeepLineEndsAndRichText(name: String) {
      let reading = Reading(fixture: name, Self.options("antwoord"))
      #expect(reading.end == nil)
      #expect(
        reading.strings == [
          "Wij doen mee.\nMet de buren, één voor één.", "Ik vind het heel fijn.", "",
          "\"aanhaling\" & <teken>; 'k weet 't",
        ])
      #expect(reading.documents.map(\.line) == [4, 5, 7, 8])
    }

    /// Values that `make-tables.py` wrote, as a reader of the table would write them.
    @Test(
      arguments: [
        ("id", ["1", "2", "12345678901", "4"]),
        // Merged cells give their value in each row.
        ("groep", ["noord", "noord", "zuid", "zuid"]),
        ("tijdstip", ["2024-05-03 10:30:00", "1999-12-31 23:59:59", "10:30:00", ""]),
      ])
    func numbersAndTimesAreWrittenPlainly(column: String, expected: [String]) {
      for name in Self.files {
        #expect(Reading(fixture: name, Self.options(column)).strings == expected, "\(name)")
      }
    }

    /// Excel takes 1900 for a leap year and LibreOffice does not, so that it took the second date for
    /// the day before when it made the `.ods`; it also made numbers of the booleans there.
    @Test(arguments: zip(files, ["1900-02-28", "1900-02-28", "1900-02-27"]))
    func datesAndBooleansAreWrittenPlainly(name: String, old: String) {
      let dates = Reading(fixture: name, Self.options("datum")).strings
      #expect(dates == ["2024-05-03", old, "2000-02-29", ""])
      let booleans = Reading(fixture: name, Self.options("akkoord")).strings
      #expect(
        booleans == (name.hasSuffix("ods") ? ["1", "0", "", ""] : ["TRUE", "FALSE", "", ""]))
    }

    @Test(arguments: files) func decimalsHaveAPoint(name: String) {
      let numbers = Reading(fixture: name, Self.options("cijfer")).strings.map {
        Double($0) ?? .nan
      }
      #expect(numbers.count == 4)
      for (number, expected) in zip(numbers, [7.5, 0.3, 0.00001, 1.0 / 3]) {
        #expect(abs(number - expected) < 1e-9, "\(name)")
      }
    }

    @Test(arguments: files) func sheetsAreChosenByNameOrNumber(name: String) {
      for sheet in ["Verborgen", "1"] {
        let options = ReadOptions {
          $0.textColumn = "niets"
          $0.sheet = sheet
        }
        let reading = Reading(fixture: name, options)
        #expect(reading.end == nil)
        #expect(reading.documents.isEmpty)
      }
      let unknown = Reading(fixture: name, ReadOptions { $0.sheet = "Blad 9" }).end
      #expect(unknown?.message == "no sheet Blad 9; the sheets are Verborgen, Antwoorden")
    }

    @Test(arguments: files) func columnsThatAreNotThereAreListed(name: String) {
      let end = Reading(fixture: name, Self.options("tekst")).end
      #expect(end?.code == .column)
      #expect(
        end?.message.hasPrefix("no column tekst; the columns are id, groep, datum, tijdstip")
          == true)
    }

    /// Strings stand in the cell, in a table of their own, or nowhere.
    @Test func aSharedStringThatIsNotThereIsAnErrorWithItsRow() {
      let reading = Reading(fixture: "broken/bad-shared-string.xlsx", .column("tekst"))
      #expect(reading.end?.message == "no shared string 7")
      #expect(reading.end?.line == 2)
    }
  }
#endif
