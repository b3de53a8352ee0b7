#if Tables
  import Documents
  import TestSupport
  import Testing

  @testable import Reports

  /// What Excel and SPSS files may hold; that other programs read them is what `.ci/read_back.py`
  /// tests.
  @Suite struct TableFileTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    private struct Item {
      var name: String
      var count: Int
    }

    private static let layout = TableLayout<Item>.wide([
      TableColumn(key: "name", dutch: "naam", english: "name", unit: "text", role: .key) {
        .text($0.name)
      },
      TableColumn(key: "count", dutch: "aantal", english: "count", unit: "count") {
        .integer($0.count)
      },
    ])

    private func write(_ sink: any ResultSink<Item>) throws {
      try sink.add(Item(name: "=1+1", count: 2))
      try sink.add(ReadFailure(.malformed, input: "a.csv", line: 3, "kapot"))
      try sink.add(Item(name: String(repeating: "é", count: 40_000), count: 3))
      try sink.finish()
    }

    private func workbook(_ path: String) throws -> any ResultSink<Item> {
      try WorkbookSink(
        path: path, layout: Self.layout, language: .nl, provenance: Provenance { [] })
    }

    private func spss(_ path: String) throws -> any ResultSink<Item> {
      try SPSSSink(path: path, layout: Self.layout, language: .nl, provenance: Provenance { [] })
    }

    /// Neither holds the time of writing.
    @Test func twiceIsTheSame() throws {
      for make in [workbook, spss] {
        let paths = [scratch("a"), scratch("b")]
        for path in paths { try write(make(path)) }
        let bytes = try paths.map { try #require(Repository.bytes($0)) }
        #expect(bytes[0] == bytes[1] && bytes[0].count > 1000)
      }
    }

    @Test func aSheetThatIsFullIsAnError() throws {
      let book = try Workbook(path: scratch("a.xlsx"), rowLimit: 3)
      var sheet = try book.addSheet("a", header: ["a"], width: 10)
      try book.add([.integer(1)], to: &sheet)
      try book.add([.integer(2)], to: &sheet)
      let error = #expect(throws: ReportError.self) { try book.add([.integer(3)], to: &sheet) }
      #expect(error?.description.contains("2 rows") == true)
    }

    @Test func excelsLimitIsExcels() {
      // Microsoft, "Excel specifications and limits".
      #expect(Workbook.rowLimit == 1_048_576)
      #expect(Workbook.columnLimit == 16_384)
      #expect(Workbook.textLimit == 32_767)
    }

    @Test func aPlaceThatCannotBeWrittenIsAnError() throws {
      for make in [workbook, spss] {
        #expect(throws: ReportError.self) { try write(make(scratch("geen/a"))) }
      }
    }

    @Test(arguments: [
      (["article.genitive-s_count"], ["article.genitive_s_count"]),
      (["1sg", "", "é"], ["v_1sg", "v_", "v___"]),
      (["with", "a", "A", "a."], ["with_2", "a", "A_2", "a_3"]),
      ([String(repeating: "x", count: 70)], [String(repeating: "x", count: 64)]),
    ])
    func namesAreThoseThatSPSSAccepts(keys: [String], names: [String]) {
      #expect(SPSSName.names(for: keys) == names)
    }

    @Test func textIsCutBetweenLetters() {
      #expect(SPSSFile.prefix("éé", 4) == "éé")
      #expect(SPSSFile.prefix("ééé", 5) == "é…")
    }

    @Test func spooledRowsComeBack() throws {
      let spool = try RowSpool(beside: scratch("a"))
      let rows: [[Value]] = [
        [.text("één"), .integer(-3), .missing], [.text(""), .decimal(-0.125, 3), .integer(.max)],
      ]
      for row in rows { try spool.add(row) }
      try spool.rewind()
      for row in rows { #expect(try spool.next(width: 3) == row) }
      #expect(Repository.names(in: scratch.path) == [])
    }

    @Test(arguments: [
      (Value.decimal(1.0005, 3), 1.001), (.decimal(-2.5, 0), -3), (.integer(7), 7),
      (.decimal(0.1 + 0.2, 3), 0.3),
    ])
    func numbersAreThoseThatTextShows(value: Value, number: Double) {
      #expect(value.number == number)
      #expect(Double(JSONText.value(value)) == number)
    }
  }
#endif
