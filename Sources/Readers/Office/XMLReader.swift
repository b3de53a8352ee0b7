#if Office
  internal import CXML
  internal import Documents

  /// What an XML or HTML document consists of, as far as readers care.
  enum XMLEvent {
    case start(XMLElement)
    /// The element of this name closes.
    case end(String)
    case text(String)
  }

  /// An element that opens.
  struct XMLElement {
    /// The name, with the prefix that the reader was given for its namespace.
    var name: String
    /// Names and values, in the order of the document.
    var attributes: [(name: String, value: String)]

    /// The value of an attribute.
    subscript(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// Reads XML or HTML as a stream of events, in constant memory and without loading anything else.
  ///
  /// Entities are not declared by any document worth reading and can multiply without end ("billion
  /// laughs"): a declaration is refused by name. A document type without entities is passed over.
  @safe
  final class XMLReader {
    /// Deepest nesting that is followed.
    static let deepest = 512

    /// The input's name for messages, with the member that is read.
    let name: String
    private let source: any ByteSource
    private let handle: OpaquePointer
    /// Prefixes by namespace.
    private let prefixes: [String: String]
    private var events: [UInt8] = []
    private var index = 0
    private var atEnd = false
    private var problem: ReadFailure?
    /// The names of the open elements.
    private(set) var path: [String] = []
    /// The line where the tag that opened last ends, from 1.
    private(set) var line = 1

    /// Opens a reader.
    ///
    /// - Parameters:
    ///   - source: the bytes.
    ///   - name: the input, for messages.
    ///   - isHTML: whether it is HTML, which must be UTF-8.
    ///   - prefixes: for each namespace that matters the prefix that names get, such as `w` for
    ///     `w:p`; names in other namespaces begin with a colon, those in none have no prefix.
    init(
      _ source: any ByteSource, name: String, isHTML: Bool = false, prefixes: [String: String] = [:]
    ) {
      self.name = name
      self.source = source
      self.prefixes = prefixes
      // Invariant: `handle` is open until deinit and never leaves this object.
      unsafe handle = cxml_parser_open(isHTML ? 1 : 0, Int32(Self.deepest))
    }

    deinit { unsafe cxml_parser_close(handle) }

    /// The next event, or nil at the end.
    ///
    /// - Throws: ``ReadFailure`` where the document is not well-formed or is refused.
    func next() throws(ReadFailure) -> XMLEvent? {
      while index == events.count {
        if let problem { throw problem }
        if atEnd { return nil }
        try feed()
      }
      let kind = events[index]
      index += 1
      switch kind {
      case 1:
        line = number()
        let name = qualifiedName()
        var attributes: [(name: String, value: String)] = []
        for _ in 0..<number() { attributes.append((qualifiedName(), string())) }
        path.append(name)
        return .start(XMLElement(name: name, attributes: attributes))
      case 2: return .end(path.popLast() ?? "")
      default: return .text(string())
      }
    }

    /// Goes past the end of the element that has just opened.
    ///
    /// - Throws: ``ReadFailure`` as ``next()`` does.
    func skip() throws(ReadFailure) {
      let depth = path.count
      while path.count >= depth, try next() != nil {}
    }

    /// The text inside the element that has just opened, to its end.
    ///
    /// - Throws: ``ReadFailure`` as ``next()`` does.
    func text() throws(ReadFailure) -> String {
      let depth = path.count
      var text = ""
      while path.count >= depth, let event = try next() {
        if case .text(let piece) = event { text += piece }
      }
      return text
    }

    private func feed() throws(ReadFailure) {
      let block = try source.next()
      atEnd = block == nil
      let bytes = block ?? [0]
      let code = unsafe bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return Int32(0) }
        let count = block?.count ?? 0
        return unsafe cxml_parser_feed(handle, start, Int32(count), block == nil ? 1 : 0)
      }
      var length: Int64 = 0
      // Invariant: the events are copied before the next piece is fed.
      let start = unsafe cxml_parser_events(handle, &length)
      unsafe events = Array(UnsafeBufferPointer(start: start, count: Int(length)))
      index = 0
      if code != CXML_OK { problem = failure(code) }
    }

    private func failure(_ code: Int32) -> ReadFailure {
      let message = unsafe String(cString: cxml_parser_message(handle))
      let line = unsafe Int(cxml_parser_line(handle))
      switch Int(code) {
      case CXML_ENTITY_DECLARED:
        return ReadFailure(
          .limit, input: name, line: line,
          "refused: it declares the entity \"\(message)\", and entities can multiply without end")
      case CXML_ENTITY_UNKNOWN:
        return ReadFailure(.malformed, input: name, line: line, "unknown entity &\(message);")
      case CXML_TOO_DEEP:
        return ReadFailure(
          .limit, input: name, line: line,
          "elements nested over \(Self.deepest) deep are refused")
      default:
        return ReadFailure(.malformed, input: name, line: line, "no well-formed XML: \(message)")
      }
    }

    private func number() -> Int {
      defer { index += 4 }
      let low = Int(events[index]) | Int(events[index + 1]) << 8
      return low | Int(events[index + 2]) << 16 | Int(events[index + 3]) << 24
    }

    private func string() -> String {
      let length = number()
      defer { index += length }
      return String(decoding: events[index..<index + length], as: UTF8.self)
    }

    private func qualifiedName() -> String {
      let namespace = string()
      let name = string()
      if namespace.isEmpty { return name }
      return (prefixes[namespace] ?? "") + ":" + name
    }
  }
#endif
