import Bytes
import Documents
import TestSupport
import Testing
@testable import Readers

/// What the formats of linguistics make of bad input: an answer or an error with its place, in
/// bounded memory.
@Suite struct BadLinguisticInputTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  // MARK: every format

  static let names: [String] = {
    let always = ["a.TextGrid", "a.cha", "a.json"]
    #if Office
      return always + ["a.eaf", "a.xml", "a.qdpx"]
    #else
      return always
    #endif
  }()

  @Test(arguments: names)
  func emptyFilesAreNamed(name: String) throws {
    let path = try scratch.write(name, "")
    let reading = Reading(path)
    #expect(reading.end?.input == path)
    #expect(reading.end?.code == .empty)
    #expect(reading.documents.isEmpty)
  }

  @Test(arguments: names)
  func bytesThatAreNoTextAreRefused(name: String) throws {
    var random = SplitMix64(seed: 7)
    let bytes = (0..<5000).map { _ in UInt8.random(in: 0...255, using: &random) }
    let reading = Reading(try scratch.write(name, bytes))
    #expect(reading.end != nil)
    #expect(reading.turns.isEmpty)
  }

  @Test(arguments: names)
  func otherTextIsNoneOfThem(name: String) throws {
    let reading = Reading(try scratch.write(name, "Gewoon een zin.\nEn nog een.\n"))
    #expect(reading.end?.code == .malformed || reading.failures.first?.code == .malformed)
    #expect(reading.turns.isEmpty)
    #expect(reading.strings.isEmpty)
  }

  @Test(arguments: names)
  func directoriesAndMissingFilesAreNamed(name: String) throws {
    #expect(Reading(try scratch.directory(name)).end?.code == .directory)
    #expect(Reading(scratch("geen-\(name)")).end?.code == .unreadable)
  }

  /// "één" in Windows-1252, which is told.
  @Test(arguments: [
    ("a.TextGrid", ["A: één ding gewoon reëel"]), ("a.cha", ["A: één ding gewoon reëel"]),
    ("a.json", ["één ding gewoon reëel"]),
  ])
  func otherCharsetsAreFoundAndTold(name: String, expected: [String]) throws {
    let files = [
      "a.TextGrid":
        "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n1\n<exists>\n1\n"
        + "\"IntervalTier\"\n\"A\"\n0\n1\n1\n0\n1\n\"één ding gewoon reëel\"\n",
      "a.cha": "@Begin\n@Participants:\tA Adult\n*A:\téén ding gewoon reëel\n@End\n",
      "a.json": "[{\"text\":\"één ding gewoon reëel\"}]",
    ]
    let latin = try #require(files[name]).unicodeScalars.map { UInt8($0.value) }
    let reading = Reading(try scratch.write(name, latin))
    let texts = reading.strings.filter { !$0.isEmpty }
    #expect(reading.turns.map(\.shown) + texts == expected)
    #expect(reading.notes.contains { $0.hasSuffix("read as windows-1252") })
  }

  // MARK: sizes

  /// A million brackets that open, and a million marks on one letter.
  @Test func chatOfManyBracketsOrMarksIsRead() throws {
    let brackets = String(repeating: "[", count: 1_000_000)
    let first = Reading(try scratch.write("a.cha", "*A:\t\(brackets)\n*B:\tja .\n"))
    #expect(first.turns.map(\.shown) == ["B: ja."])
    let marks = "e" + String(repeating: "\u{301}", count: 1_000_000)
    let second = Reading(try scratch.write("b.cha", "*A:\t\(marks) ja .\n"))
    #expect(second.turns.first?.text.count == 2_000_000 + 5)
  }

  @Test func aTierWithoutEndIsAnErrorWithItsLine() throws {
    let head = "\"ooTextFile\"\n\"TextGrid\"\n0\n1\n<exists>\n1\n\"IntervalTier\"\n\"A\"\n0\n1\n"
    for count in ["-1", "1e30", "0.5", "nan"] {
      let reading = Reading(try scratch.write("a.TextGrid", head + count + "\n"))
      #expect(reading.end?.message == "no TextGrid: expected a count")
      #expect(reading.end?.line == 11)
    }
    let reading = Reading(try scratch.write("b.TextGrid", head + "3\n0\n1\n\"ja\"\n1\n"))
    #expect(reading.end?.message == "no TextGrid: expected a number")
    #expect(reading.end?.line == 15)
  }

  #if Office
    // MARK: XML

    /// One of each kind around what is wrong.
    private static let wraps: [@Sendable (String) -> String] = [
      { "<ANNOTATION_DOCUMENT>\n<TIER TIER_ID=\"A\">\n\($0)</TIER></ANNOTATION_DOCUMENT>" },
      { "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n<text><body>\n\($0)</body></text></TEI>" },
      { "<FoLiA xmlns=\"http://ilk.uvt.nl/folia\">\n<text>\n\($0)</text></FoLiA>" },
    ]

    @Test(arguments: wraps)
    func brokenXMLIsAnErrorWithItsLine(wrap: @Sendable (String) -> String) throws {
      for broken in ["<a></b>", "<a", "a & b", "<a x=y/>", "\u{1}", "</a>"] {
        let reading = Reading(try scratch.write("a.xml", wrap(broken)))
        #expect(reading.end?.code == .malformed, "\(broken)")
        #expect(reading.end?.line == 3, "\(broken)")
        #expect(reading.end?.message.hasPrefix("no well-formed XML: ") == true, "\(broken)")
      }
    }

    /// Billion laughs, files of this machine and parameter entities.
    @Test(arguments: [
      "<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">", "<!ENTITY a SYSTEM \"file:///etc/passwd\">",
      "<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;",
    ])
    func entitiesAreRefused(entity: String) throws {
      for wrap in Self.wraps {
        let xml = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [\(entity)]>\n" + wrap("<p>&a;</p>")
        let reading = Reading(try scratch.write("a.xml", xml))
        #expect(reading.end?.code == .limit)
        #expect(reading.end?.line == 2)
        #expect(reading.end?.message.hasPrefix("refused: it declares the entity \"a\"") == true)
      }
    }

    /// A document type that lies elsewhere is not looked for, and an entity of it is unknown.
    @Test func documentTypesAreNotLoaded() throws {
      let type = "<!DOCTYPE TEI SYSTEM \"http://example.invalid/tei.dtd\">"
      let good = Reading(try scratch.write("a.xml", type + Self.wraps[1]("<p>Een zin.</p>")))
      #expect(good.strings == ["Een zin.\n\n"])
      let bad = Reading(try scratch.write("b.xml", type + Self.wraps[1]("<p>caf&eacute;</p>")))
      #expect(bad.end?.message == "unknown entity &eacute;")
      #expect(bad.end?.line == 3)
    }

    @Test(arguments: wraps)
    func deepNestingIsRefused(wrap: @Sendable (String) -> String) throws {
      let deep = wrap(String(repeating: "<x>\n", count: 100_000))
      let reading = Reading(try scratch.write("a.xml", deep))
      #expect(reading.end?.code == .limit)
      #expect(reading.end?.message == "elements nested over 512 deep are refused")
    }

    /// The declaration tells the charset; what contradicts it is an error.
    @Test func theDeclaredCharsetCounts() throws {
      let text = Self.wraps[1]("<p>één café</p>")
      let latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + text
      let good = Reading(try scratch.write("a.xml", latin.unicodeScalars.map { UInt8($0.value) }))
      #expect(good.strings == ["één café\n\n"])
      let wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + text
      let units: [UInt8] = wide.utf16.reduce(into: [0xFE, 0xFF]) {
        $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)]
      }
      #expect(Reading(try scratch.write("b.xml", units)).strings == ["één café\n\n"])
      let bad = Reading(try scratch.write("c.xml", text.unicodeScalars.map { UInt8($0.value) }))
      #expect(bad.end?.code == .malformed)
      #expect(bad.end?.line == 3)
      #expect(bad.end?.message.contains("not proper UTF-8") == true)
    }

    /// Attributes hold `&amp;` and line ends as text does.
    @Test func attributesAreUnescaped() throws {
      let reading = Reading(
        try scratch.write("a.xml", Self.wraps[1]("<u who=\"#A&amp;B&lt;&#233;\">Ja &amp; nee.</u>"))
      )
      #expect(reading.turns.map(\.shown) == ["A&B<é: Ja & nee."])
    }

    /// Whatever a file unpacks to, no more is kept than the limit.
    @Test func moreThanTheLimitIsRefused() throws {
      let long = Self.wraps[2]("<p><t>" + String(repeating: "a", count: 3 << 20) + "</t></p>")
      let input = Input(path: try scratch.write("a.xml", long))
      #expect(throws: ReadFailure(.limit, input: input.name, "is over 2 MiB, which is refused")) {
        try XMLDocuments.open(input, ReadOptions(), longest: 2 << 20)
      }
      #expect(Reading(input.name).strings.first?.utf8.count == (3 << 20) + 2)
    }
  #endif
}
