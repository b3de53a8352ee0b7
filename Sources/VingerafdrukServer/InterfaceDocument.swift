#if Server
  internal import Readers
  internal import Reports

  /// The OpenAPI document: `Resources/openapi.json` with the formats that can be read filled in.
  enum InterfaceDocument {
    /// The formats of uploads; databases are read where they lie, and not sent.
    static let formats = InputFormat.allCases.filter { $0 != .sqlite }

    static let json: String = {
      let names = formats.map { JSONText.string($0.rawValue) }.joined(separator: ", ")
      return String(decoding: Resource.bytes("openapi.json") ?? [], as: UTF8.self)
        .replacing("\"FORMATS\"", with: names)
    }()
  }
#endif
