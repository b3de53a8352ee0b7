#if Server
  internal import HTTPTypes
  internal import Hummingbird
  internal import Logging
  internal import NIOCore

  /// Turns everything that goes wrong into a ``Problem``.
  struct ProblemMiddleware: RouterMiddleware {
    /// The methods that are taken at a path.
    let methods: @Sendable (String) -> [HTTPRequest.Method]

    func handle(
      _ request: Request, context: ServerContext,
      next: (Request, ServerContext) async throws -> Response
    ) async throws -> Response {
      do {
        return try await next(request, context)
      } catch let problem as Problem {
        return answer(problem, context)
      } catch let error as HTTPError where error.status == .notFound {
        return answer(missing(request), context)
      } catch is NIOTooManyBytesError {
        return answer(Problem(.tooLarge, "the body is too large"), context)
      } catch {
        context.logger.error("failed", metadata: ["error": "\(type(of: error))"])
        return answer(Problem(.internal, "see the server's log"), context)
      }
    }

    private func missing(_ request: Request) -> Problem {
      let methods = methods(request.uri.path)
      guard !methods.isEmpty else { return Problem(.notFound, "no such address") }
      let names = methods.map(\.rawValue).joined(separator: ", ")
      return Problem(.method, "only \(names) is taken here", headers: [.allow: names])
    }

    private func answer(_ problem: Problem, _ context: ServerContext) -> Response {
      var response = problem.response(request: context.requestID)
      guard problem.leavesBodyUnread else { return response }
      // Nobody reads on: close our side now, and the rest once the client has had time to see why.
      response.headers[.connection] = "close"
      let channel = context.channel
      let body = response.body
      response.body = ResponseBody(contentLength: body.contentLength) { writer in
        try await body.write(writer)
        channel.close(mode: .output, promise: nil)
        channel.eventLoop.scheduleTask(in: .seconds(2)) { channel.close(promise: nil) }
      }
      return response
    }
  }
#endif
