#if Server
  internal import Hummingbird
  internal import Logging
  internal import NIOCore

  /// What goes with a request: its id and its connection.
  struct ServerContext: RequestContext {
    var coreContext: CoreRequestContextStorage
    let channel: any Channel
    /// The name that log and answer have in common.
    let requestID: String

    init(source: ApplicationRequestContextSource) {
      coreContext = .init(source: source)
      channel = source.channel
      requestID = source.logger[metadataKey: "hb.request.id"]?.description ?? "unknown"
    }
  }
#endif
