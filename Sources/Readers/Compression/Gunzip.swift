#if Compression
  internal import CZlib

  /// Decompresses gzip data.
  @safe
  final class Gunzip: Decompressor {
    private let handle: OpaquePointer

    /// Opens a decompressor; nil when there is no memory.
    init?() {
      // Invariant: `handle` is open until deinit and never leaves this object.
      guard let opened = unsafe czlib_open() else { return nil }
      unsafe handle = opened
    }

    deinit { unsafe czlib_close(handle) }

    func feed(
      _ source: [UInt8], from start: Int, into output: inout [UInt8]
    ) -> (taken: Int, ended: Bool)? {
      var taken: Int64 = 0
      var written: Int64 = 0
      var ended: Int32 = 0
      var status: Int32 = 0
      output = [UInt8](repeating: 0, count: Decompressed.blockSize)
      // Invariant: start ≤ source.count, and an empty source is never read.
      unsafe source.withUnsafeBufferPointer { source in
        unsafe output.withUnsafeMutableBufferPointer { target in
          guard let out = target.baseAddress else { return }
          var none: UInt8 = 0
          unsafe withUnsafePointer(to: &none) { empty in
            let base = unsafe source.baseAddress ?? empty
            unsafe status = czlib_feed(
              handle, base + start, Int64(source.count - start), out, Int64(target.count), &taken,
              &written, &ended)
          }
        }
      }
      output.removeLast(output.count - Int(written))
      return status == 0 ? (Int(taken), ended != 0) : nil
    }
  }
#endif
