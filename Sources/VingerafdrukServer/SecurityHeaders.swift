#if Server
  internal import HTTPTypes

  /// What every answer tells a browser: nothing from elsewhere, nowhere else, and keep no copy.
  enum SecurityHeaders {
    static let all: [(name: HTTPField.Name, value: String)] = [
      (
        .contentSecurityPolicy,
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      (.xContentTypeOptions, "nosniff"),
      (HTTPField.Name("Referrer-Policy") ?? .origin, "no-referrer"),
      (HTTPField.Name("X-Frame-Options") ?? .origin, "DENY"),
      (HTTPField.Name("Cross-Origin-Opener-Policy") ?? .origin, "same-origin"),
      (HTTPField.Name("Cross-Origin-Resource-Policy") ?? .origin, "same-origin"),
      (.cacheControl, "no-store"),
    ]
  }
#endif
