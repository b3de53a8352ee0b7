internal import Bytes

extension ContextModel {
  /// A model file that cannot be used.
  public struct FileError: Error, Sendable, CustomStringConvertible {
    /// The line, from 1, and what was expected there.
    public let description: String
  }

  /// The model as text: a header, then sections of one item a line.
  public func text() -> String {
    var text = ""
    for (key, value) in header { text += "\(key): \(value)\n" }
    text += "[labels]\n" + labels.map { $0 + "\n" }.joined()
    text += "[decides]\n" + tasksOfForm.map { "\($0.form)\t\($0.tasks)\n" }.joined()
    text += "[classes]\n" + classes.sets.map { String($0.rawValue, radix: 16) + "\n" }.joined()
    text += "[forms]\n" + Self.lines(classes.forms, classes.classOfForm)
    text += "[endings]\n" + Self.lines(classes.suffixes, classes.classOfSuffix)
    text += "[weights \(linear.scale)]\n"
    let characters = linear.weights.map { UInt8(Int($0) + Self.zero) }
    for start in stride(from: 0, to: characters.count, by: 96) {
      let line = characters[start..<min(characters.count, start + 96)]
      text += String(decoding: line, as: UTF8.self) + "\n"
    }
    return text
  }

  /// More forms than a model usually lists.
  private static let usualForms = 1 << 14

  /// The character that stands for weight 0; those from `!` to `}` around it stand for the others.
  private static let zero = 0x4F

  /// Sorted, each line with the number of bytes it shares with the line before it (a digit, or a
  /// letter from 10 on), the rest of the form, and its class.
  private static func lines(_ table: ByteStringTable, _ numbers: [UInt16]) -> String {
    let sorted = numbers.indices.map { (Array(table.string($0).utf8), numbers[$0]) }.sorted {
      $0.0.lexicographicallyPrecedes($1.0)
    }
    var text = ""
    var last: [UInt8] = []
    for (form, number) in sorted {
      var shared = zip(last, form).prefix { $0 == $1 }.count
      // A line must be text: it begins with a whole character.
      while shared > 0, shared < form.count, form[shared] & 0xC0 == 0x80 { shared -= 1 }
      shared = min(shared, 35)
      text += String(shared, radix: 36)
      text += String(decoding: form[shared...], as: UTF8.self) + "\t\(number)\n"
      last = form
    }
    return text
  }

  /// Reads a model file.
  ///
  /// - Throws: ``FileError`` when the file is not one that ``text()`` wrote.
  public init(file: [UInt8]) throws(FileError) {
    self.init()
    var section = ""
    var weights: [Int8] = []
    var form: [UInt8] = []
    var scale: Float = 1
    classes.sets.removeAll()
    var number = 0
    var start = 0
    weights.reserveCapacity(file.count)
    let bytes = file.span
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let line = file[start..<end]
      start = end + 1
      number += 1
      if line.isEmpty { continue }
      // Weights come last, and a line of them may begin with any character.
      if line.first == 0x5B, section != "weights" {
        let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        section = String(name.prefix { $0 != " " })
        if section == "weights" {
          guard let value = Float(name.dropFirst(8)) else {
            throw FileError(description: "line \(number): no scale")
          }
          scale = value
        }
        form = []
        // Growing the table of forms took as long as reading them.
        if section == "forms" { classes.forms = ByteStringTable(capacity: Self.usualForms) }
        continue
      }
      let ok: Bool
      switch section {
      case "weights":
        ok = Self.read(line, into: &weights)
      case "forms":
        ok = Self.read(line, &form, &classes.forms, &classes.classOfForm, classes.sets.count)
      case "endings":
        ok = Self.read(line, &form, &classes.suffixes, &classes.classOfSuffix, classes.sets.count)
      default: ok = readText(String(decoding: line, as: UTF8.self), section)
      }
      if !ok { throw FileError(description: "line \(number): not an item of \(section)") }
    }
    guard weights.count.nonzeroBitCount == 1, !classes.sets.isEmpty, !labels.isEmpty else {
      throw FileError(description: "line \(number): sections are missing")
    }
    linear = LinearModel(weights: weights, scale: scale)
  }

  /// Reads a line of weights, one a character.
  private static func read(_ line: ArraySlice<UInt8>, into weights: inout [Int8]) -> Bool {
    let line = line.span
    var ok = true
    weights.append(addingCapacity: line.count) { out in
      for index in line.indices {
        let character = line[index]
        if character < 0x21 || character > 0x7D { ok = false }
        out.append(Int8(truncatingIfNeeded: Int(character) - zero))
      }
    }
    return ok
  }

  private mutating func readText(_ line: String, _ section: String) -> Bool {
    switch section {
    case "":
      guard let colon = line.firstIndex(of: ":") else { return false }
      header.append(
        (String(line[..<colon]), String(line[line.index(after: colon)...].dropFirst())))
    case "labels": labels.append(line)
    case "decides":
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let tasks = UInt32(parts[1]) else { return false }
      tasksOfForm.append((String(parts[0]), tasks))
    case "classes":
      guard let bits = UInt64(line, radix: 16) else { return false }
      classes.sets.append(WordClassSet(rawValue: bits))
    default: return false
    }
    return true
  }

  /// Reads a line that shares its first bytes with the form before it.
  private static func read(
    _ line: ArraySlice<UInt8>, _ form: inout [UInt8], _ table: inout ByteStringTable,
    _ numbers: inout [UInt16], _ limit: Int
  ) -> Bool {
    guard let first = line.first, let tab = line.lastIndex(of: 0x09) else { return false }
    let shared = ByteClass.isDigit(first) ? Int(first) - 0x30 : Int(first) - 0x61 + 10
    guard 0...form.count ~= shared else { return false }
    var number = 0
    for digit in line[(tab + 1)...] {
      guard ByteClass.isDigit(digit) else { return false }
      number = number * 10 + Int(digit - 0x30)
    }
    form.removeLast(form.count - shared)
    form += line[line.index(after: line.startIndex)..<tab]
    guard number < limit, table.insert(form.span) == numbers.count else { return false }
    numbers.append(UInt16(number))
    return true
  }
}
