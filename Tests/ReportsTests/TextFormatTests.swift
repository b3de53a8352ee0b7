import TestSupport
import Testing
@testable import Reports

@Suite struct TextFormatTests {
  /// RFC 4180 §2.
  @Test(arguments: [
    ("", ""), ("een", "een"), ("een twee", "een twee"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""),
    ("\"\"", "\"\"\"\"\"\""), ("a\nb", "\"a\nb\""), ("a\r\nb", "\"a\r\nb\""), ("a\rb", "\"a\rb\""),
    ("'t", "'t"), ("a\tb", "a\tb"), ("één", "één"),
  ])
  func fieldsAreQuotedWhereTheyMustBe(text: String, field: String) {
    #expect(DelimitedText.row([text], ",") == field + "\n")
  }

  @Test func otherDelimitersNeedOtherQuotes() {
    #expect(DelimitedText.row(["a\tb"], "\t") == "\"a\tb\"\n")
    #expect(DelimitedText.row(["a,b"], "\t") == "a,b\n")
  }

  /// RFC 8259 §7.
  @Test(arguments: [
    ("", "\"\""), ("a\"b\\c", #""a\"b\\c""#), ("a\nb\rc\td", #""a\nb\rc\td""#),
    ("\u{0}\u{1F}\u{8}", #""\u0000\u001f\u0008""#), ("\u{7F}é😀/", "\"\u{7F}é😀/\""),
    ("e\u{301}", "\"e\u{301}\""), ("\r\n", #""\r\n""#),
  ])
  func stringsAreEscapedWhereTheyMustBe(text: String, json: String) {
    #expect(Array(JSONText.string(text).utf8) == Array(json.utf8))
  }

  @Test func objectsKeepTheOrderOfTheirMembers() {
    #expect(JSONText.object([("b", "1"), ("a", "null")]) == #"{"b":1,"a":null}"#)
    #expect(JSONText.object([]) == "{}")
  }

  @Test(arguments: [
    (0.0, 3, "0.000"), (1.5, 0, "2"), (-1.5, 0, "-2"), (0.125, 2, "0.13"), (12.3456, 3, "12.346"),
    (99.9996, 3, "100.000"), (-0.0004, 3, "0.000"), (7, 1, "7.0"), (0.05, 1, "0.1"),
    (1234567.891, 1, "1234567.9"),
  ])
  func decimalsAreFixed(value: Double, decimals: Int, text: String) {
    #expect(Decimal.string(value, decimals: decimals) == text)
  }

  @Test func dutchHasACommaAndNothingHasNoNumber() {
    #expect(Decimal.string(1.25, decimals: 2, in: .nl) == "1,25")
    #expect(Decimal.string(1.25, decimals: 2, in: .en) == "1.25")
    #expect(Decimal.string(.nan, decimals: 2) == "")
    #expect(Decimal.string(.infinity, decimals: 2) == "")
  }
}
