#if Server
  internal import HTTPTypes
  internal import Hummingbird

  /// One address and method that the server answers.
  struct Route: Sendable {
    let method: HTTPRequest.Method
    let path: String
    let respond: @Sendable (Request, ServerContext) async throws -> Response

    /// Whether programs use it, so that it stands in the OpenAPI document; pages do not.
    var isInterface: Bool {
      path.hasPrefix("/v1/") || path == "/metrics" || path == "/openapi.json"
    }

    init(
      _ method: HTTPRequest.Method, _ path: String,
      _ respond: @escaping @Sendable (Request, ServerContext) async throws -> Response
    ) {
      self.method = method
      self.path = path
      self.respond = respond
    }
  }

  extension [Route] {
    /// The methods that are taken at a path.
    func methods(at path: String) -> [HTTPRequest.Method] {
      let parts = path.split(separator: "/")
      let fitting = filter { route in
        let own = route.path.split(separator: "/")
        return own.count == parts.count
          && zip(own, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
      }
      return fitting.flatMap { $0.method == .get ? [.get, .head] : [$0.method] }
    }
  }

  extension Response {
    /// An answer with a body of text.
    init(_ type: String, _ text: String) {
      self.init(
        status: .ok, headers: [.contentType: type],
        body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// An answer with a body of bytes.
    init(_ type: String, _ bytes: some Sequence<UInt8>) {
      self.init(
        status: .ok, headers: [.contentType: type],
        body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
  }
#endif
