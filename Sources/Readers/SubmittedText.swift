internal import Bytes
public import Documents

/// A text that a program sends as a JSON object: `{"text": "…", "id": "…", "group": "…"}`.
///
/// Stricter than ``NDJSONReader``, which takes what files hold: the text is a string, `id` and
/// `group` are strings or numbers.
public struct SubmittedText: Sendable {
  /// What results call it.
  public let document: Document
  /// Its text.
  public let segment: Segment

  /// A text without a name.
  ///
  /// - Throws: ``ReadFailure`` when it is not UTF-8.
  public init(plain text: [UInt8], input: String) throws(ReadFailure) {
    if let offset = UTF8Validation.firstError(in: text.span) {
      throw ReadFailure(.encoding, input: input, "not UTF-8 at byte \(offset + 1)")
    }
    document = Document(input: input)
    segment = Segment(text: text)
  }

  /// The text in one JSON object.
  ///
  /// - Parameters:
  ///   - object: the object's bytes.
  ///   - input: what failures and nameless results call the whole.
  ///   - line: its place among others, from 1.
  /// - Throws: ``ReadFailure`` when it is not such an object.
  public init(object: [UInt8], input: String, line: Int = 1) throws(ReadFailure) {
    if let offset = UTF8Validation.firstError(in: object.span) {
      throw ReadFailure(.encoding, input: input, line: line, "not UTF-8 at byte \(offset + 1)")
    }
    let members: [JSONObjectScanner.Member?]
    do throws(JSONObjectScanner.Problem) {
      members = try JSONObjectScanner.members(of: ["text", "id", "group"], in: object)
    } catch {
      throw ReadFailure(
        .malformed, input: input, line: line, "byte \(error.offset + 1): \(error.message)")
    }
    guard let text = members[0], text.kind == .string else {
      throw ReadFailure(
        .malformed, input: input, line: line, "expected a member \"text\" that is a string")
    }
    for (name, member) in [("id", members[1]), ("group", members[2])] {
      guard let member, member.kind != .string, member.kind != .number else { continue }
      throw ReadFailure(
        .malformed, input: input, line: line, "expected \"\(name)\" to be a string or a number")
    }
    func string(_ member: JSONObjectScanner.Member?) -> String? {
      member.map { String(decoding: $0.bytes, as: UTF8.self) }
    }
    document = Document(
      input: input, id: string(members[1]), group: string(members[2]), line: line)
    segment = Segment(text: text.bytes)
  }

  /// The texts of a JSON array of such objects.
  ///
  /// - Throws: ``ReadFailure`` when it is no array, or for its first element that is no such object.
  public static func array(_ bytes: [UInt8], input: String) throws(ReadFailure) -> [SubmittedText] {
    let elements: [Range<Int>]
    do throws(JSONObjectScanner.Problem) {
      elements = try JSONObjectScanner.elements(in: bytes)
    } catch {
      throw ReadFailure(.malformed, input: input, "byte \(error.offset + 1): \(error.message)")
    }
    var texts: [SubmittedText] = []
    for (index, range) in elements.enumerated() {
      texts.append(
        try SubmittedText(object: Array(bytes[range]), input: input, line: index + 1))
    }
    return texts
  }
}
