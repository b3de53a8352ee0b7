import Documents
import TestSupport
import Testing
@testable import Readers

/// The formats of linguistics; the fixtures come from `make-linguistic.py`.
@Suite struct LinguisticFormatTests {
  private let scratch: Scratch

  init() throws { scratch = try Scratch() }

  private static let fixtures = "\(Repository.root)/Tests/ReadersTests/Fixtures"

  /// What every form of the conversation must give: speakers and texts of gesprek.txt.
  private func conversation() throws -> [String] {
    let reading = Reading(
      "\(Self.fixtures)/gesprek.txt", ReadOptions { $0.format = .transcript })
    #expect(reading.turns.count == 8)
    return reading.turns.map(\.shown)
  }

  // MARK: Praat

  @Test(arguments: ["gesprek-lang", "gesprek-kort", "gesprek-utf16"])
  func textGridsOfEachFormGiveTheConversation(name: String) throws {
    let reading = Reading("\(Self.fixtures)/\(name).TextGrid")
    #expect(reading.turns.map(\.shown) == (try conversation()))
    #expect(
      reading.turns.map(\.start).prefix(3) == ["00:00:00.000", "00:00:05.000", "00:00:10.000"])
    #expect(reading.notes.contains { $0.hasSuffix("tiers left out: phones, tonen") })
  }

  @Test func quotesAndLineEndsInTextGridsAreText() throws {
    let grid = """
      File type = "ooTextFile short"
      "TextGrid"

      0
      2
      <exists>
      1
      "IntervalTier"
      "Anna - words"
      0
      2
      2
      0
      1
      "Ik zei ""ja""
      en nee"
      1 ! een opmerking
      2
      "hoor"
      """
    let reading = Reading(try scratch.write("a.TextGrid", grid))
    #expect(reading.turns.map(\.shown) == ["Anna: Ik zei \"ja\" en nee hoor"])
  }

  @Test func aTextGridThatStopsIsAnErrorWithItsLine() throws {
    let grid =
      "File type = \"ooTextFile\"\nObject class = \"TextGrid\"\n\n0\n2\n<exists>\n1000000\n"
    let reading = Reading(try scratch.write("a.TextGrid", grid))
    #expect(reading.end?.code == .malformed)
    #expect(reading.end?.message == "no TextGrid: expected a text in quotes")
    #expect(Reading(try scratch.write("b.TextGrid", "Anna: hoi\n")).end?.code == .malformed)
    #expect(Reading(try scratch.write("c.TextGrid", "")).end?.code == .empty)
  }

  // MARK: CHAT

  @Test func chatHasSpeakersRolesAndTimes() throws {
    let chat = """
      @UTF8
      @Begin
      @Languages:\tnld
      @Participants:\tCHI Anna Target_Child, INV Jan Investigator
      @ID:\tnld|corpus|CHI|2;00.||||Target_Child|||
      *INV:\twat doe je ? \u{15}1200_2500\u{15}
      %act:\twijst
      *CHI:\tik [/] ik wil
      \tde beer hebben .
      %mor:\tpro|ik v|wil
      *CHI:\tnu .
      @End
      """
    let reading = Reading(try scratch.write("a.cha", chat))
    #expect(
      reading.turns.map(\.shown) == ["INV: wat doe je?", "CHI: ik ik wil de beer hebben. nu."])
    #expect(reading.turns.map(\.role) == [.interviewer, .respondent])
    #expect(reading.turns.map(\.start) == ["00:00:01.200", nil])
    #expect(reading.turns.map(\.line) == [6, 8])
    #expect(reading.notes.contains { $0.hasSuffix("2 dependent tiers (%) left out") })
  }

  /// Codes and what they leave, by chapters 8 to 10 of the CHAT manual.
  @Test(arguments: [
    ("ik [/] ik wil", "ik ik wil"), ("<ik wil> [//] ik moet", "ik wil ik moet"),
    ("dees [: deze] beer [*]", "deze beer"), ("<da nie> [: dat niet] hoor", "dat niet hoor"),
    ("(be)cause no:o", "because noo"), ("&-eh ik &+w wil &=lacht", "eh ik wil"),
    ("wil ik &*INT:mhm dat", "wil ik dat"), ("xxx ik yyy", "ik"),
    ("ik (.) wil (1.5) dat (..)", "ik wil dat"),
    ("ijs_beer woef@o cool@s:eng", "ijs beer woef cool"), ("straat+kant", "straatkant"),
    ("en toen +...", "en toen ."), ("wat doe +/?", "wat doe ?"), ("+< ja .", "ja ."),
    ("0is daar", "daar"), ("oké [= lacht] [!] [x 3] [+ gram]", "oké"), ("[- eng] yes", "yes"),
    ("ja \u{15}0_100\u{15}", "ja"), ("ja: hoor", "ja hoor"), ("<<a> [/] a> [//] b", "a a b"),
    ("[nooit dicht", "nooit dicht"), ("wie komt er morgen ?", "wie komt er morgen ?"),
  ])
  func codesOfCLANAreTakenOut(text: String, plain: String) {
    var codes = CLANCodes()
    #expect(codes.strip(text) == plain)
  }

  // MARK: JSON arrays

  @Test func anArrayOfObjectsIsRead() throws {
    let json = """
      [
        {"id": 1, "team": "a", "text": "een"},
        {"id": 2, "text": "met ] en } en \\" erin", "x": [[], {"text": "nee"}]}
      , {"id": 3,
         "text": "drie"}]

      """
    let options = ReadOptions {
      $0.idColumn = "id"
      $0.groupColumn = "team"
    }
    let reading = Reading(try scratch.write("a.json", json), options)
    #expect(reading.strings == ["een", "met ] en } en \" erin", "drie"])
    #expect(reading.documents.map(\.id) == ["1", "2", "3"])
    #expect(reading.documents.map(\.group) == ["a", nil, nil])
    #expect(reading.documents.map(\.line) == [2, 3, 4])
    #expect(reading.failures.isEmpty)
  }

  @Test func objectsWithoutAnArrayServeToo() throws {
    let reading = Reading(
      try scratch.write("a.json", "{\"text\":\n\"een\"}\n{\"text\":\"twee\"}"))
    #expect(reading.strings == ["een", "twee"])
    #expect(Reading(try scratch.write("b.json", "[]")).end == nil)
  }

  @Test func aBadElementFailsInItsPlaceAndTheOthersGoOn() throws {
    let json = "[{\"text\":\"een\"},\n12,\n{\"text\" \"x\"},\n\"los\",\n{\"text\":\"vijf\"}]"
    let reading = Reading(try scratch.write("a.json", json))
    #expect(reading.strings == ["een", "vijf"])
    #expect(reading.failures.map(\.line) == [2, 3, 4])
    #expect(reading.failures[1].message == "byte 9: expected a colon")
  }

  @Test func anArrayThatStopsIsAnError() throws {
    let reading = Reading(try scratch.write("a.json", "[{\"text\":\"een\"},\n{\"text\":\"tw"))
    #expect(reading.strings == ["een"])
    #expect(reading.failures.count == 2)
    #expect(reading.failures.last?.message.hasPrefix("the array is not closed") == true)
  }

  @Test func anObjectWithoutEndIsRefusedAndTheStreamGoesOn() throws {
    let long = "[{\"text\":\"" + String(repeating: "a", count: 3 << 20) + "\"},{\"text\":\"twee\"}]"
    let path = try scratch.write("a.json", long)
    let reading = Reading(
      try JSONArrayReader(Input(path: path), ReadOptions(), longest: 2 << 20))
    #expect(reading.strings == ["twee"])
    #expect(reading.failures.map(\.message) == ["an object of over 2 MiB is refused"])
  }

  /// Deep nesting is answered, not followed.
  @Test func deepArraysAreRefused() throws {
    let deep = "[" + String(repeating: "[", count: 1_000_000) + "]"
    let reading = Reading(try scratch.write("a.json", deep))
    #expect(reading.failures.count == 2)
    #expect(reading.strings.isEmpty)
  }

  #if Office
    // MARK: XML

    @Test(arguments: ["gesprek.eaf", "gesprek.folia.xml"])
    func elanAndFoLiAGiveTheConversation(name: String) throws {
      let reading = Reading("\(Self.fixtures)/\(name)")
      #expect(reading.turns.map(\.shown) == (try conversation()))
    }

    @Test func tiersOfELANThatAreLeftOutAreNamed() {
      let reading = Reading("\(Self.fixtures)/gesprek.eaf")
      #expect(reading.turns.first?.start == "00:00:00.000")
      // Where `grep -n '<ANNOTATION_VALUE>'` finds them.
      #expect(reading.turns.map(\.line) == [85, 51, 90, 27, 56, 32, 95, 61])
      #expect(
        reading.notes.contains {
          $0.hasSuffix("tiers left out: R2-en, R1-en, INT-en")
        })
    }

    @Test func utterancesInFoLiAHaveLinesAndTimes() throws {
      // Where `grep -n '<utt '` finds them.
      let lines = [12, 44, 112, 129, 170, 199, 225, 242]
      #expect(Reading("\(Self.fixtures)/gesprek.folia.xml").turns.map(\.line) == lines)
      let folia = """
        <FoLiA xmlns="http://ilk.uvt.nl/folia"><speech>
        <utt speaker="A" begintime="00:00:01.500" endtime="00:00:02.000"><t>Ja.</t></utt>
        <utt speaker="B"><t class="phon">/ne/</t><t>Nee.</t></utt></speech></FoLiA>
        """
      let reading = Reading(try scratch.write("a.xml", folia))
      #expect(reading.turns.map(\.shown) == ["A: Ja.", "B: Nee."])
      #expect(reading.turns.map(\.start) == ["00:00:01.500", nil])
    }

    @Test func textsInFoLiAAreDocuments() {
      let reading = Reading("\(Self.fixtures)/tekst.folia.xml")
      #expect(reading.strings == ["We nemen de tijd. Eerst de koffie.\n\nDan de plannen.\n\n"])
    }

    private func tei(_ body: String) throws -> Reading {
      Reading(
        try scratch.write(
          "a.xml",
          """
          <?xml version="1.0" encoding="UTF-8"?>
          <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><title>kop</title></teiHeader>
          <text><body>\(body)</body></text></TEI>
          """))
    }

    /// As in ParlaMint: notes, gaps and sounds are not said.
    @Test func speechInTEIHasSpeakers() throws {
      let reading = try tei(
        """
        <div><note type="speaker">De voorzitter:</note>
        <u who="#Arib" ana="#chair"><seg>Het woord is aan <note>(geroffel)</note> u.</seg>
          <gap reason="inaudible"/><seg>Gaat uw gang.</seg></u>
        <u who="#Jansen"><seg>Dank &amp; <vocal><desc>gelach</desc></vocal> hulde.</seg></u></div>
        """)
      #expect(
        reading.turns.map(\.shown) == [
          "Arib: Het woord is aan u. Gaat uw gang.", "Jansen: Dank & hulde.",
        ])
      #expect(
        reading.notes.contains { $0.hasSuffix("elements left out: 1 <gap>, 2 <note>, 1 <vocal>") })
    }

    /// The timeline of chapter 8, and the blocks around utterances that ISO 24624 has.
    @Test func speechInTEIHasLinesAndTimes() throws {
      let reading = try tei(
        """
        <timeline unit="s" origin="#T0"><when xml:id="T0"/>
          <when xml:id="T1" interval="1.5" since="#T0"/>
          <when xml:id="T2" interval="62.25" since="#T1"/></timeline>
        <u who="#A" start="#T0" end="#T1">Een.</u>
        <annotationBlock who="#B" start="#T1" end="#T2"><u><seg>Twee.</seg></u></annotationBlock>
        <u who="#A" start="#T2">Drie.</u>
        <u who="#B" start="#T9">Vier.</u>
        """)
      #expect(reading.turns.map(\.shown) == ["A: Een.", "B: Twee.", "A: Drie.", "B: Vier."])
      #expect(
        reading.turns.map(\.start) == ["00:00:00.000", "00:00:01.500", "00:01:03.750", nil])
      #expect(reading.turns.map(\.line) == [6, 7, 8, 9])
    }

    @Test func wordsInTEICarryTheirSpaces() throws {
      let reading = try tei(
        """
        <u who="#A"><s><w>Dank</w>
        <w join="right">u</w><pc>.</pc></s> <s><w join="right">Ja</w><pc>!</pc></s></u>
        <u who="#B"><s><w>Nee</w></s></u>
        """)
      #expect(reading.turns.map(\.shown) == ["A: Dank u. Ja!", "B: Nee"])
    }

    @Test func dramaInTEIHasSpeakers() throws {
      let reading = try tei(
        """
        <stage>Amsterdam</stage>
        <sp who="#g"><speaker>Gijsbrecht.</speaker><stage>zacht</stage>
        <l>Het hemelsche gerecht</l><l>heeft zich ten lange lesten</l></sp>
        <sp><speaker>Rey</speaker><p>Waar werd oprechter trouw</p></sp>
        """)
      #expect(
        reading.turns.map(\.shown) == [
          "Gijsbrecht: Het hemelsche gerecht heeft zich ten lange lesten",
          "Rey: Waar werd oprechter trouw",
        ])
    }

    @Test func proseInTEIIsADocument() throws {
      let reading = try tei(
        "<head>Kop</head><p>Een <choice><sic>fuot</sic><corr>fout</corr></choice>.</p><p>Twee.</p>")
      #expect(reading.strings == ["Kop\n\nEen fout.\n\nTwee.\n\n"])
    }

    @Test func otherXMLIsNamed() throws {
      let other = Reading(try scratch.write("a.xml", "<html><body>x</body></html>"))
      #expect(other.end?.code == .malformed)
      #expect(other.end?.message.contains("<html>") == true)
      #expect(Reading(try scratch.write("b.xml", "<TEI><text>")).end?.code == .malformed)
      #expect(Reading(try scratch.write("c.eaf", "")).end != nil)
    }

    /// Billion laughs, and nesting without end.
    @Test func entitiesAndDeepNestingAreRefused() throws {
      let laughs = """
        <?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>
        <TEI><text><body><p>&b;</p></body></text></TEI>
        """
      #expect(Reading(try scratch.write("a.xml", laughs)).end?.code == .limit)
      let deep = "<TEI>" + String(repeating: "<div>", count: 100_000)
      #expect(Reading(try scratch.write("b.xml", deep)).end?.code == .limit)
    }
  #endif
}
