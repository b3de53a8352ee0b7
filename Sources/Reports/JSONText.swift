/// JSON strings and objects, written member by member (RFC 8259).
public enum JSONText {
  /// A string with its quotes.
  public static func string(_ text: String) -> String {
    var buffer = TextBuffer(capacity: text.utf8.count + 2)
    buffer.appendJSON(text)
    return buffer.text
  }

  /// An object of members whose values are JSON already.
  public static func object(_ members: [(key: String, value: String)]) -> String {
    var buffer = TextBuffer(capacity: members.reduce(2) { $0 + $1.key.utf8.count + 16 })
    buffer.append(byte: 0x7B)
    for (index, member) in members.enumerated() {
      if index > 0 { buffer.append(byte: 0x2C) }
      buffer.appendJSON(member.key)
      buffer.append(byte: 0x3A)
      buffer.append(member.value)
    }
    buffer.append(byte: 0x7D)
    return buffer.text
  }

  static func value(_ value: Value) -> String {
    var buffer = TextBuffer()
    buffer.appendJSON(value)
    return buffer.text
  }
}
