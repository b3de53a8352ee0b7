#if Server
  internal import CServer
  internal import Glibc
  internal import Readers

  /// A file in memory only, for what wants a path: readers of uploads, writers of downloads.
  ///
  /// Nothing of it is left on the disk.
  struct MemoryFile: ~Copyable {
    private let descriptor: Int32

    /// An empty file; nil when the system gives no memory for it.
    init?() {
      descriptor = cserver_memory_file()
      if descriptor < 0 { return nil }
    }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// Appends bytes; false when the system gives no memory for them.
    func append(_ bytes: [UInt8]) -> Bool {
      var offset = 0
      while offset < bytes.count {
        // Invariant: offset < bytes.count.
        let written = unsafe bytes.withUnsafeBytes { buffer in
          unsafe write(
            descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset)
        }
        if written < 0 {
          if errno == EINTR { continue }
          return false
        }
        offset += written
      }
      return true
    }

    /// A path that opens it.
    var path: String { "/proc/self/fd/\(descriptor)" }

    /// The file under the name it was sent with.
    func input(name: String) -> Input { Input(name: name, path: path) }

    /// What it holds; nil when it cannot be read.
    var bytes: [UInt8]? {
      var bytes: [UInt8] = []
      var block = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        // Invariant: the block is as long as the count that is given with it.
        let count = unsafe block.withUnsafeMutableBytes { buffer in
          unsafe pread(descriptor, buffer.baseAddress, buffer.count, off_t(bytes.count))
        }
        if count < 0 {
          if errno == EINTR { continue }
          return nil
        }
        if count == 0 { return bytes }
        bytes += block[..<count]
      }
    }
  }
#endif
