import Lexicons
import Testing

/// Dictionaries in each historical form, written for these tests.
@Suite struct LIWCFileTests {
  private func read(_ text: String, _ name: String = "a.dic") throws -> LIWCFile {
    try LIWCFile(Array(text.utf8), name: name)
  }

  private func problems(_ text: String, _ name: String = "a.dic") -> [String] {
    do {
      _ = try read(text, name)
      return []
    } catch {
      return (error as? LexiconError)?.problems.map(\.description) ?? ["\(error)"]
    }
  }

  @Test func theFormOf2001() throws {
    let file = try read("%\n1\tPronoun\n2\tI\n%\nik\t1\t2\nwij*\t1\n")
    #expect(file.categories.map(\.name) == ["Pronoun", "I"])
    #expect(file.entries.map(\.words) == [["ik"], ["wij*"]])
    #expect(file.entries[0].memberships.map(\.category) == [0, 1])
    #expect(file.entries[1].line == 6)
  }

  @Test func theFormOf2007HasConditions() throws {
    let file = try read(
      "%\r\n02\tpronoun\r\n125\taffect\r\n134\tverb\r\n253\tspace\r\n464\tfiller\r\n%\r\n"
        + "like\t(02 134)125/464 253\r\nsoort\t<van>131/125\r\n".replacing("131", with: "464"))
    #expect(file.entries[0].condition == .precededBy([0, 2]))
    #expect(file.entries[0].memberships.map(\.category) == [1, 3])
    #expect(file.entries[0].otherwise.map(\.category) == [4, 3])
    #expect(file.entries[1].condition == .followedBy(["van"]))
  }

  @Test func theFormOf2015Indents() throws {
    let file = try read(
      "%\n1\tfunction (Function Words)\n\t2\tpronoun (Pronouns)\n\t\t3\tppron (Personal)\n"
        + "\t4\tarticle\n10\taffect\n%\nik\t3\nde\t4\nop prijs stellen\t10\nkind of\t10\n")
    #expect(file.categories.map(\.parent) == [nil, 0, 1, 0, nil])
    #expect(file.categories[1].description == "Pronouns")
    #expect(file.entries[2].words == ["op", "prijs", "stellen"])
  }

  @Test func entriesPartedBySpacesAlone() throws {
    let file = try read("%\n1 een\n2 twee\n%\nop prijs 1 2\nIK 2\n")
    #expect(file.entries[0].words == ["op", "prijs"])
    #expect(file.entries[0].memberships.map(\.category) == [0, 1])
    #expect(file.entries[1].words == ["ik"])
  }

  @Test func theFormOfLIWC22() throws {
    let file = try read("\u{FEFF}DicTerm,ik,wij\nmij*,X,\nons,,x\n\"nou, ja\",X,X\n", "a.dicx")
    #expect(file.categories.map(\.name) == ["ik", "wij"])
    #expect(file.entries.map(\.words) == [["mij*"], ["ons"], ["nou,", "ja"]])
    let weighted = try read("DicTerm,kracht\nsterk,0.75\nzwak,-0.5\n", "b.dicx")
    #expect(weighted.entries.map { $0.memberships[0].weight } == [0.75, -0.5])
  }

  @Test func everyProblemIsToldInOnePass() {
    let found = problems("%\n1\tik\n1\twij\nnaam\n%\nik\t1\nik\t1\nhij\t9\n*\t1\nzij\n")
    #expect(
      found == [
        "a.dic:3: number 1 is ik already",
        "a.dic:4: expected a category's number and name, found naam",
        "a.dic:7: ik stands in line 6 as well",
        "a.dic:8: hij: there is no category 9",
        "a.dic:9: *: * may stand only at the end",
        "a.dic:10: zij is in no category",
      ])
    #expect(problems("ik\t1\n") == ["a.dic:1: expected a line with % before the categories"])
    #expect(
      problems("%\n1\tik\n") == [
        "a.dic:3: expected a line with % between categories and entries"
      ])
    #expect(
      problems("DicTerm,a,a\nik,ja,\n\"x,X\n", "a.dicx") == [
        "a.dicx:1: a stands twice", "a.dicx:2: ik: expected X or a number, found ja",
        "a.dicx:2: ik is in no category", "a.dicx:3: a quote is not closed",
      ])
  }

  @Test func whatIsWrittenIsReadAlike() throws {
    let file = try read("%\n1\tik\n2\twij\n%\nik\t1\nmij*\t1\t2\nop zich\t2\n")
    for copy in [try read(file.dic), try read(file.dicx, "a.dicx")] {
      #expect(copy.categories.map(\.name) == file.categories.map(\.name))
      #expect(copy.entries.map(\.words) == file.entries.map(\.words))
      #expect(copy.entries.map(\.memberships) == file.entries.map(\.memberships))
    }
    #expect(
      file.yaml == "\"ik\":\n  - \"ik\"\n  - \"mij*\"\n\"wij\":\n  - \"mij*\"\n  - \"op zich\"\n")
  }
}
