#if Server
  internal import HTTPTypes
  internal import Hummingbird
  internal import NIOCore

  /// Writes an answer in pieces and ends it only when the client has taken nearly all of it.
  ///
  /// Hummingbird closes a connection that is told to stop as soon as its last answer has ended, and
  /// what the system has not taken by then is lost.
  struct DrainingWriter: ResponseBodyWriter {
    var base: any ResponseBodyWriter
    let channel: any Channel
    /// How long a client may take to read what is left.
    let patience: Duration

    private static let piece = 1 << 16

    mutating func write(_ buffer: ByteBuffer) async throws {
      var rest = buffer
      while let slice = rest.readSlice(length: min(Self.piece, rest.readableBytes)),
        slice.readableBytes > 0
      {
        try await base.write(slice)
      }
    }

    consuming func finish(_ trailingHeaders: HTTPFields?) async throws {
      let deadline = ContinuousClock.now + patience
      while try await channel.getOption(.bufferedWritableBytes).get() > 0 {
        if ContinuousClock.now > deadline { throw ChannelError.ioOnClosedChannel }
        try await Task.sleep(for: .milliseconds(2))
      }
      try await base.finish(trailingHeaders)
    }
  }
#endif
