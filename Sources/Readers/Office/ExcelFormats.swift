#if Office
  internal import Documents

  /// Which cell styles of a workbook show dates (ECMA-376 part 1, 18.8).
  struct ExcelFormats {
    /// What a number in a cell stands for.
    enum Kind {
      case number, date, time, dateTime
    }

    /// By the number of the style.
    private var kinds: [Kind] = []

    /// Reads the styles part.
    ///
    /// - Throws: ``ReadFailure`` when it is not well-formed.
    init(_ archive: ZipArchive, _ part: String?) throws(ReadFailure) {
      guard let part, let member = try archive.open(part) else { return }
      let reader = XMLReader(
        member, name: "\(archive.input.name)(\(part))", prefixes: ExcelRows.prefixes)
      var codes: [Int: String] = [:]
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        if element.name == "s:numFmt", let id = element["numFmtId"].flatMap({ Int($0) }) {
          codes[id] = element["formatCode"]
        } else if element.name == "s:xf", reader.path.dropLast().last == "s:cellXfs" {
          let id = element["numFmtId"].flatMap { Int($0) } ?? 0
          kinds.append(codes[id].map(Self.kind) ?? Self.kind(builtIn: id))
        }
      }
    }

    /// The kind that a style shows.
    func kind(_ style: Int) -> Kind { kinds.indices.contains(style) ? kinds[style] : .number }

    /// Formats without a code of their own (18.8.30).
    private static func kind(builtIn id: Int) -> Kind {
      switch id {
      case 14...17, 27...31, 34...36, 50...54, 57, 58: .date
      case 18...21, 32, 33, 45...47, 55, 56: .time
      case 22: .dateTime
      default: .number
      }
    }

    /// Looks for letters of dates and times, outside quotes, brackets and escapes.
    private static func kind(_ code: String) -> Kind {
      var letters = ""
      var skipsNext = false
      var closing: Character?
      for character in code.lowercased() {
        if skipsNext {
          skipsNext = false
        } else if let end = closing {
          if character == end { closing = nil }
        } else if character == "\"" {
          closing = "\""
        } else if character == "[" {
          closing = "]"
        } else if "\\_*".contains(character) {
          skipsNext = true
        } else if character == ";" {
          break
        } else {
          letters.append(character)
        }
      }
      // `[h]:mm` counts hours; it is a time with its letters in brackets.
      let isTime = letters.contains { "hs".contains($0) } || code.lowercased().contains("[h")
      let isDate = letters.contains { "yd".contains($0) } || letters.contains("mmm")
      if letters.contains("general") { return .number }
      return isDate && isTime ? .dateTime : isDate ? .date : isTime ? .time : .number
    }
  }
#endif
