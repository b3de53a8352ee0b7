internal import Bytes

extension ToneModel {
  /// A model file that cannot be used.
  public struct FileError: Error, Sendable, CustomStringConvertible {
    /// What was expected.
    public let description: String
  }

  /// The model as text: a header, the numbers, then the rows that are not zero, as their number and
  /// their weights in base 64.
  public func text() -> String {
    var text = ""
    for (key, value) in header { text += "\(key): \(value)\n" }
    text += "[model]\n"
    text += "columns \(columns)\nbits \(bits)\ntemperature \(temperature)\n"
    text += "threshold \(threshold)\nnone \(noneThreshold)\naspect \(aspectThreshold)\n"
    text += "confidence \(confidenceSlope) \(confidenceOffset)\n"
    text += "scales " + scales.map { "\($0)" }.joined(separator: " ") + "\n"
    text += "biases " + biases.map { "\($0)" }.joined(separator: " ") + "\n"
    text += "[rows]\n"
    for row in 0..<1 << bits {
      let values = weights[row * columns..<(row + 1) * columns]
      guard values.contains(where: { $0 != 0 }) else { continue }
      let number = [UInt8(row >> 16 & 255), UInt8(row >> 8 & 255), UInt8(row & 255)]
      text += Base64.encode((number + values.map { UInt8(bitPattern: $0) })[...]) + "\n"
    }
    return text
  }

  /// Reads a model file.
  ///
  /// - Throws: ``FileError`` when the file is not one that ``text()`` wrote.
  public init(file: [UInt8]) throws(FileError) {
    var inRows = false
    var inHeader = true
    var row: [UInt8] = []
    for line in file.split(separator: 0x0A) {
      if inRows {
        row.removeAll(keepingCapacity: true)
        guard Base64.decode(line, into: &row), row.count == columns + 3 else {
          throw FileError(description: "a row of \(columns) weights was expected")
        }
        let start = (Int(row[0]) << 16 | Int(row[1]) << 8 | Int(row[2])) * columns
        guard start + columns <= weights.count else {
          throw FileError(description: "a row number is too large")
        }
        for column in 0..<columns { weights[start + column] = Int8(bitPattern: row[3 + column]) }
        continue
      }
      let text = String(decoding: line, as: UTF8.self)
      if text == "[rows]" {
        inRows = true
        guard bits > 0, bits <= 24, scales.count == columns, biases.count == columns else {
          throw FileError(description: "the numbers before the rows are incomplete")
        }
        weights = Array(repeating: 0, count: columns << bits)
      } else if text == "[model]" {
        inHeader = false
      } else if inHeader {
        let parts = text.split(separator: ":", maxSplits: 1)
        if parts.count == 2 { header.append((String(parts[0]), String(parts[1].dropFirst()))) }
      } else {
        try readNumbers(text)
      }
    }
    if !inRows { throw FileError(description: "there are no rows") }
  }

  private mutating func readNumbers(_ line: String) throws(FileError) {
    let words = line.split(separator: " ")
    let numbers = words.dropFirst().compactMap { Float($0) }
    guard let key = words.first, numbers.count == words.count - 1, let first = numbers.first else {
      throw FileError(description: "\(line): numbers were expected")
    }
    switch key {
    case "columns": columns = Int(first)
    case "bits": bits = Int(first)
    case "temperature": temperature = first
    case "threshold": threshold = first
    case "none": noneThreshold = first
    case "aspect": aspectThreshold = first
    case "confidence" where numbers.count == 2:
      (confidenceSlope, confidenceOffset) = (numbers[0], numbers[1])
    case "scales": scales = numbers
    case "biases": biases = numbers
    default: throw FileError(description: "unknown number \(key)")
    }
  }
}
