#if Server
  internal import HTTPTypes
  internal import Hummingbird
  internal import Logging

  /// Counts and logs every request, names it, and gives every answer its security headers.
  ///
  /// Neither texts nor queries are logged: only the route's own path.
  struct RequestRecorder: RouterMiddleware {
    let metrics: Metrics
    /// How long a client may take to read the end of an answer.
    let patience: Duration

    func handle(
      _ request: Request, context: ServerContext,
      next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
      let start = ContinuousClock.now
      metrics.begin()
      var response: Response
      do {
        response = try await next(request, context)
      } catch {
        metrics.end()
        throw error
      }
      for header in SecurityHeaders.all where response.headers[header.name] == nil {
        response.headers[header.name] = header.value
      }
      response.headers[.requestID] = context.requestID
      let route = context.endpointPath ?? "none"
      let status = response.status.code
      let body = response.body
      response.body = ResponseBody(contentLength: body.contentLength) { writer in
        defer {
          let time = ContinuousClock.now - start
          metrics.end(route: route, method: request.method.rawValue, status: status, time: time)
          context.logger.info(
            "request",
            metadata: [
              "method": "\(request.method.rawValue)", "route": "\(route)", "status": "\(status)",
              "ms": "\(time.milliseconds)",
            ])
        }
        try await body.write(
          DrainingWriter(base: writer, channel: context.channel, patience: patience))
      }
      return response
    }
  }

  extension Duration {
    /// Whole milliseconds.
    var milliseconds: Int64 {
      components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
    }
  }
#endif
