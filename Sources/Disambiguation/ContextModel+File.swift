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
    let bytes = linear.weights.map { UInt8(bitPattern: $0) }
    for start in stride(from: 0, to: bytes.count, by: 96) {
      text += Base64.encode(bytes[start..<min(bytes.count, start + 96)]) + "\n"
    }
    return text
  }

  private static func lines(_ table: ByteStringTable, _ numbers: [UInt16]) -> String {
    numbers.indices.map { "\(table.string($0))\t\(numbers[$0])\n" }.joined()
  }

  /// Reads a model file.
  ///
  /// - Throws: ``FileError`` when the file is not one that ``text()`` wrote.
  public init(file: [UInt8]) throws(FileError) {
    self.init()
    var section = ""
    var weights: [UInt8] = []
    var scale: Float = 1
    classes.sets.removeAll()
    var number = 0
    var start = 0
    weights.reserveCapacity(file.count)
    while start < file.count {
      var end = start
      while end < file.count, file[end] != 0x0A { end += 1 }
      let line = file[start..<end]
      start = end + 1
      number += 1
      if line.isEmpty { continue }
      if line.first == 0x5B {
        let name = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        section = String(name.prefix { $0 != " " })
        if section == "weights" {
          guard let value = Float(name.dropFirst(8)) else {
            throw FileError(description: "line \(number): no scale")
          }
          scale = value
        }
        continue
      }
      let ok: Bool
      switch section {
      case "weights": ok = Base64.decode(line, into: &weights)
      case "forms": ok = Self.read(line, &classes.forms, &classes.classOfForm, classes.sets.count)
      case "endings":
        ok = Self.read(line, &classes.suffixes, &classes.classOfSuffix, classes.sets.count)
      default: ok = readText(String(decoding: line, as: UTF8.self), section)
      }
      if !ok { throw FileError(description: "line \(number): not an item of \(section)") }
    }
    guard weights.count.nonzeroBitCount == 1, !classes.sets.isEmpty, !labels.isEmpty else {
      throw FileError(description: "line \(number): sections are missing")
    }
    linear = LinearModel(weights: weights.map { Int8(bitPattern: $0) }, scale: scale)
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

  private static func read(
    _ line: ArraySlice<UInt8>, _ table: inout ByteStringTable, _ numbers: inout [UInt16],
    _ limit: Int
  ) -> Bool {
    guard let tab = line.lastIndex(of: 0x09) else { return false }
    var number = 0
    for digit in line[(tab + 1)...] {
      guard ByteClass.isDigit(digit) else { return false }
      number = number * 10 + Int(digit - 0x30)
    }
    guard number < limit,
      table.insert(line.span.extracting(0..<tab - line.startIndex)) == numbers.count
    else { return false }
    numbers.append(UInt16(number))
    return true
  }
}
