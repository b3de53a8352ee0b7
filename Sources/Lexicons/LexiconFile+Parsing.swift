internal import ICU
internal import Tokens

extension LexiconFile {
  /// Parses a `.lex` file and notes every problem.
  init(_ source: LexiconSource, problems: inout [LexiconProblem]) {
    path = source.path
    let lines = source.lines(problems: &problems)
    var group: String?
    var previous: String?
    var inHeader = true
    for (index, line) in lines.enumerated() {
      let number = index + 1
      func problem(_ message: String) { problems.append(.init(source.path, number, message)) }
      if line.isEmpty {
        inHeader = false
        continue
      }
      if inHeader {
        readHeader(line, problem)
      } else if line.hasPrefix("[") {
        guard line.hasSuffix("]"), line.count > 2 else {
          problem("a group opens with [source-key place]")
          continue
        }
        let text = String(line.dropFirst().dropLast())
        group = text
        previous = nil
        sources.append((String(text.prefix { $0 != " " }), number))
      } else {
        guard let group else {
          problem("an entry before the first [source-key place]")
          continue
        }
        let bar = line.utf8.firstIndex(of: 0x7C)
        let form = trim(line[..<(bar ?? line.endIndex)])
        let remark = bar.map { trim(line[line.utf8.index(after: $0)...]) } ?? ""
        checkForm(form, after: previous, problem)
        previous = form
        entries.append(
          LexiconEntry(
            form: form, category: category, file: path, line: number, source: group,
            remark: remark))
      }
    }
    if category.isEmpty { problems.append(.init(path, 1, "the header has no category")) }
    if licence.isEmpty { problems.append(.init(path, 1, "the header has no licence")) }
  }

  private mutating func readHeader(_ line: String, _ problem: (String) -> Void) {
    guard let colon = line.firstIndex(of: ":") else {
      problem("a header line is key: value")
      return
    }
    let value = trim(line[line.index(after: colon)...])
    switch line[..<colon] {
    case "category": category = value
    case "version":
      version = Int(value) ?? 0
      if version < 1 { problem("version must be a number from 1") }
    case "licence": licence = value
    case let key: problem("unknown header key \(key)")
    }
  }

  private func checkForm(_ form: String, after previous: String?, _ problem: (String) -> Void) {
    if form.isEmpty {
      problem("an empty entry")
      return
    }
    let bytes = Array(form.utf8)
    if bytes.dropLast().contains(0x2A) || form == "*" { problem("* may stand only at the end") }
    if bytes.contains(0x09) || zip(bytes, bytes.dropFirst()).contains(where: { $0 == (0x20, 0x20) })
    {
      problem("words are parted by one space")
    }
    if FormFolder.fold(form) != bytes {
      problem("\(form) is not in normalised form: lower case, NFC, straight apostrophe")
    }
    if let previous {
      if previous == form {
        problem("\(form) stands twice in its group")
      } else if !previous.unicodeScalars.lexicographicallyPrecedes(form.unicodeScalars) {
        problem("\(form) must stand before \(previous): entries are sorted by code point")
      }
    }
  }

  private func trim(_ text: Substring) -> String {
    var bytes = text.utf8
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
