#if Server
  internal import HTTPTypes
  internal import Hummingbird

  /// The kinds of body that texts come in.
  enum BodyKind {
    case json, ndjson, text

    /// What the addresses for texts take.
    static let accepted = "application/json, application/x-ndjson, text/plain"

    /// The kind that a request says it sends.
    init(_ request: Request) throws(Problem) {
      let field = request.headers[.contentType] ?? ""
      let parts = field.split(separator: ";").map { part in
        part.lowercased().filter { $0 != " " && $0 != "\t" }
      }
      switch parts.first {
      case "application/json": self = .json
      case "application/x-ndjson", "application/ndjson", "application/jsonl": self = .ndjson
      case "text/plain": self = .text
      default: throw Self.refusal("send one of: \(Self.accepted)")
      }
      for part in parts.dropFirst() where part.hasPrefix("charset=") {
        let charset = part.dropFirst("charset=".count).filter { $0 != "\"" }
        guard ["utf-8", "utf8", "us-ascii"].contains(charset) else {
          throw Self.refusal("only charset=utf-8 is read")
        }
      }
    }

    private static func refusal(_ detail: String) -> Problem {
      Problem(
        .mediaType, detail, headers: [HTTPField.Name("Accept-Post") ?? .accept: accepted])
    }
  }
#endif
