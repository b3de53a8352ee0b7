#if Server
  internal import Reports
  internal import Synchronization

  /// What the server has done, as Prometheus reads it (text format 0.0.4).
  final class Metrics: Sendable {
    private struct Route: Hashable {
      var route: String
      var method: String
      var status: Int
    }

    private struct Latency {
      var buckets = [Int](repeating: 0, count: Metrics.bounds.count)
      var count = 0
      var sum = 0.0
    }

    private struct State {
      var requests: [Route: Int] = [:]
      var latencies: [String: Latency] = [:]
      var inFlight = 0
      var words = 0
    }

    /// Upper bounds of the histogram, in milliseconds.
    private static let bounds: [Int64] = [5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000]

    private let state = Mutex(State())

    /// A request came in.
    func begin() { state.withLock { $0.inFlight += 1 } }

    /// A request ended before it got an answer.
    func end() { state.withLock { $0.inFlight -= 1 } }

    /// A request was answered.
    func end(route: String, method: String, status: Int, time: Duration) {
      // A method of the client's own making must not become a series of its own.
      let known = ["GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"]
      let key = Route(
        route: route, method: known.contains(method) ? method : "other", status: status)
      state.withLock {
        $0.inFlight -= 1
        $0.requests[key, default: 0] += 1
        var latency = $0.latencies[route, default: Latency()]
        for index in Self.bounds.indices where time.milliseconds < Self.bounds[index] {
          latency.buckets[index] += 1
        }
        latency.count += 1
        latency.sum += time / .seconds(1)
        $0.latencies[route] = latency
      }
    }

    /// Words were analysed.
    func add(words: Int) { state.withLock { $0.words += words } }

    /// The page that Prometheus fetches.
    var text: String {
      let state = state.withLock { $0 }
      var page = Self.head("requests_total", "counter", "Requests answered.")
      let rows = state.requests.map { (line: Self.line($0.key), count: $0.value) }
      for row in rows.sorted(by: { $0.line < $1.line }) { page += "\(row.line) \(row.count)\n" }
      page += Self.head("request_seconds", "histogram", "Time to answer.")
      for (route, latency) in state.latencies.sorted(by: { $0.key < $1.key }) {
        let name = "vingerafdruk_request_seconds"
        for (bound, count) in zip(Self.bounds, latency.buckets) {
          let limit = Decimal.string(Double(bound) / 1000, decimals: 3)
          page += "\(name)_bucket{route=\"\(route)\",le=\"\(limit)\"} \(count)\n"
        }
        page += "\(name)_bucket{route=\"\(route)\",le=\"+Inf\"} \(latency.count)\n"
        page += "\(name)_sum{route=\"\(route)\"} \(Decimal.string(latency.sum, decimals: 6))\n"
        page += "\(name)_count{route=\"\(route)\"} \(latency.count)\n"
      }
      page += Self.head("in_flight", "gauge", "Requests being answered.")
      page += "vingerafdruk_in_flight \(state.inFlight)\n"
      page += Self.head("words_total", "counter", "Words analysed.")
      page += "vingerafdruk_words_total \(state.words)\n"
      return page
    }

    private static func head(_ name: String, _ type: String, _ help: String) -> String {
      "# HELP vingerafdruk_\(name) \(help)\n# TYPE vingerafdruk_\(name) \(type)\n"
    }

    private static func line(_ key: Route) -> String {
      "vingerafdruk_requests_total{route=\"\(key.route)\",method=\"\(key.method)\","
        + "status=\"\(key.status)\"}"
    }
  }
#endif
