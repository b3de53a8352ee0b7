#if Server
  internal import HTTPTypes
  internal import Hummingbird
  internal import Reports

  /// A refusal, as RFC 9457 wants it told: `application/problem+json`.
  struct Problem: Error {
    /// The kinds of refusal; the names are stable.
    enum Code: String, CaseIterable {
      case malformed, encoding, parameter, unreadable
      case notFound = "not-found"
      case method
      case tooSlow = "too-slow"
      case tooLarge = "too-large"
      case mediaType = "media-type"
      case foreignHost = "foreign-host"
      case crossSite = "cross-site"
      case tooBusy = "too-busy"
      case `internal`

      var status: HTTPResponse.Status {
        switch self {
        case .malformed, .encoding, .parameter: .badRequest
        case .unreadable: .unprocessableContent
        case .notFound: .notFound
        case .method: .methodNotAllowed
        case .tooSlow: .requestTimeout
        case .tooLarge: .contentTooLarge
        case .mediaType: .unsupportedMediaType
        case .foreignHost: .misdirectedRequest
        case .crossSite: .forbidden
        case .tooBusy: .serviceUnavailable
        case .internal: .internalServerError
        }
      }

      var title: String {
        switch self {
        case .malformed: "The body is not what this address takes"
        case .encoding: "The text is not valid UTF-8"
        case .parameter: "A parameter has a value that is not known"
        case .unreadable: "The file cannot be read"
        case .notFound: "There is nothing at this address"
        case .method: "This address does not take this method"
        case .tooSlow: "The request took too long to arrive"
        case .tooLarge: "The body is too large"
        case .mediaType: "This address does not take this kind of body"
        case .foreignHost: "This server does not answer to that name"
        case .crossSite: "Requests from other sites are refused"
        case .tooBusy: "The server is busy"
        case .internal: "The server made a mistake"
        }
      }
    }

    let code: Code
    let detail: String
    var headers: HTTPFields = [:]
    /// Members beyond those of the standard, as JSON.
    var extra: [(key: String, value: String)] = []

    init(
      _ code: Code, _ detail: String, headers: HTTPFields = [:],
      extra: [(key: String, value: String)] = []
    ) {
      self.code = code
      self.detail = detail
      self.headers = headers
      self.extra = extra
    }

    /// The refusal when the system gives no memory for a file.
    static let noMemory = Problem(
      .tooBusy, "no memory for the file", headers: [.retryAfter: "5"])

    /// Whether the client may still be sending what nobody will read.
    var leavesBodyUnread: Bool { code == .tooSlow || code == .tooLarge }

    /// The answer; `request` is the request's id.
    func response(request: String) -> Response {
      var headers = headers
      headers[.contentType] = "application/problem+json"
      let status = code.status
      let members: [(key: String, value: String)] =
        [
          ("type", JSONText.string("urn:vingerafdruk:problem:\(code.rawValue)")),
          ("title", JSONText.string(code.title)),
          ("status", "\(status.code)"),
          ("detail", JSONText.string(detail)),
          ("code", JSONText.string(code.rawValue)),
          ("request", JSONText.string(request)),
        ] + extra
      return Response(
        status: status, headers: headers,
        body: ResponseBody(byteBuffer: ByteBuffer(string: JSONText.object(members) + "\n")))
    }
  }
#endif
