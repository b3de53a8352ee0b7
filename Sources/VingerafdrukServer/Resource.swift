#if Server
  internal import CServer

  /// The files that the server shows, embedded in the program.
  enum Resource {
    /// The bytes of a file below `Resources/`, or nil.
    static func bytes(_ path: String) -> [UInt8]? {
      for index in 0..<cserver_count() {
        let file = unsafe cserver_at(index).pointee
        guard unsafe String(cString: file.path) == path else { continue }
        // Invariant: the C table gives each file's own length.
        return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.length))
      }
      return nil
    }

    /// The paths of all files.
    static var paths: [String] {
      (0..<cserver_count()).map { unsafe String(cString: cserver_at($0).pointee.path) }
    }

    /// The media type of a file.
    static func mediaType(of path: String) -> String {
      switch path.split(separator: ".").last {
      case "html": "text/html; charset=utf-8"
      case "css": "text/css; charset=utf-8"
      case "js": "text/javascript; charset=utf-8"
      case "svg": "image/svg+xml"
      case "json": "application/json"
      default: "application/octet-stream"
      }
    }
  }
#endif
