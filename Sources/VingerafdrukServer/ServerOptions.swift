#if Server
  /// Where the server listens and what it refuses.
  public struct ServerOptions: Sendable {
    /// The address to listen on.
    public var host = "127.0.0.1"
    /// The port; 0 for any free one.
    public var port = 8080
    /// Names by which the server may be called besides those of this machine itself.
    public var allowedHosts: [String] = []
    /// The longest body, and the longest line of a stream, in bytes.
    public var maximumBody = 16 << 20
    /// How long a request may take to arrive, and to wait its turn, in seconds.
    public var timeout = 30
    /// How many requests are worked on at once.
    public var concurrency = 2
    /// How many more may wait before others are refused.
    public var queue = 64

    /// The file to keep projects in; nil to keep nothing.
    public var store: String?

    /// The default settings.
    public init() {}

    /// The names of this machine itself.
    static let loopbackNames: Set<String> = ["localhost", "127.0.0.1", "[::1]", "::1"]

    /// Whether only this machine can reach the server.
    public var isLoopback: Bool {
      Self.loopbackNames.contains(host)
        || host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." }
    }

    /// The address for a browser, with the port that was given or found.
    func address(port: Int) -> String {
      let name = allowedHosts.first ?? host
      return "http://\(name.contains(":") && !name.hasPrefix("[") ? "[\(name)]" : name):\(port)/"
    }

    /// What is wrong with the settings, or nil.
    public var problem: String? {
      if !isLoopback, allowedHosts.isEmpty {
        return
          "--host \(host) lets other machines in; say with --allow-host by which name they come"
      }
      if !(0...65_535).contains(port) { return "--port is a number from 0 to 65535" }
      if maximumBody < 1 { return "--max-body is at least 1" }
      if timeout < 1 { return "--timeout is at least 1" }
      if concurrency < 1 { return "--concurrency is at least 1" }
      #if !Databases
        if store != nil {
          return "this build has no --store: it was made without the trait Databases"
        }
      #endif
      return nil
    }
  }
#endif
