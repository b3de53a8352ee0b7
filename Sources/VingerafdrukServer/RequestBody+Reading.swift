#if Server
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  extension Request {
    /// The whole body, if it is small enough and comes in time.
    func bytes(_ options: ServerOptions) async throws -> [UInt8] {
      let limit = options.maximumBody
      if let length = headers[.contentLength].flatMap(Int.init), length > limit {
        throw Problem(.tooLarge, "at most \(limit) bytes")
      }
      let body = body
      return try await withThrowingTaskGroup(of: ByteBuffer.self) { group in
        group.addTask {
          do {
            return try await body.collect(upTo: limit)
          } catch is NIOTooManyBytesError {
            throw Problem(.tooLarge, "at most \(limit) bytes")
          }
        }
        group.addTask {
          try await Task.sleep(for: .seconds(options.timeout))
          throw Problem(.tooSlow, "the body did not arrive within \(options.timeout) seconds")
        }
        defer { group.cancelAll() }
        let buffer = try await group.next() ?? ByteBuffer()
        return Array(buffer: buffer)
      }
    }
  }
#endif
