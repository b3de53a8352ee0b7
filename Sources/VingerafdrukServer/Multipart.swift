#if Server
  /// The parts of a `multipart/form-data` body (RFC 7578).
  struct Multipart {
    /// One field of the form.
    struct Part {
      var name: String
      var fileName: String?
      var bytes: [UInt8]
    }

    let parts: [Part]

    /// Cuts a body; nil when it is not closed by its boundary or a part has no name.
    init?(_ body: [UInt8], boundary: String) {
      let mark = Array("--\(boundary)".utf8)
      guard var start = Self.find(mark, in: body, from: 0) else { return nil }
      var parts: [Part] = []
      while true {
        start += mark.count
        if body[start...].starts(with: [0x2D, 0x2D]) { break }
        guard body[start...].starts(with: [0x0D, 0x0A]),
          let headEnd = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: body, from: start),
          let end = Self.find([0x0D, 0x0A] + mark, in: body, from: headEnd + 2)
        else { return nil }
        let head = String(decoding: body[start..<headEnd], as: UTF8.self)
        guard let name = Self.value("name", in: head), headEnd + 4 <= end + 2 else { return nil }
        parts.append(
          Part(
            name: name, fileName: Self.value("filename", in: head),
            bytes: headEnd + 4 <= end ? Array(body[headEnd + 4..<end]) : []))
        start = end + 2
      }
      self.parts = parts
    }

    /// The boundary that a content type names.
    static func boundary(in contentType: String) -> String? {
      guard contentType.lowercased().hasPrefix("multipart/form-data") else { return nil }
      for part in contentType.split(separator: ";").dropFirst() {
        let part = part.drop { $0 == " " }
        guard part.lowercased().hasPrefix("boundary=") else { continue }
        let value = part.dropFirst("boundary=".count).filter { $0 != "\"" }
        return value.isEmpty || value.utf8.count > 70 ? nil : value
      }
      return nil
    }

    /// A parameter of the part's `Content-Disposition`.
    private static func value(_ key: String, in head: String) -> String? {
      for line in head.split(separator: "\r\n")
      where line.lowercased().hasPrefix("content-disposition:") {
        for parameter in line.split(separator: ";").dropFirst() {
          let parameter = parameter.drop { $0 == " " }
          guard parameter.lowercased().hasPrefix("\(key)=\"") else { continue }
          // Browsers write a quote in a name as %22 (WHATWG HTML, multipart form data).
          let value = parameter.dropFirst(key.count + 2).prefix { $0 != "\"" }
          return String(value).replacing("%22", with: "\"")
        }
      }
      return nil
    }

    private static func find(_ mark: [UInt8], in body: [UInt8], from start: Int) -> Int? {
      guard let first = mark.first, body.count >= mark.count else { return nil }
      var index = start
      while index <= body.count - mark.count {
        if body[index] == first, body[index...].starts(with: mark) { return index }
        index += 1
      }
      return nil
    }
  }
#endif
