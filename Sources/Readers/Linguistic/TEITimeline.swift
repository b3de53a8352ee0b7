#if Office
  internal import Documents

  /// The points in time that a TEI transcription's `<timeline>` names.
  struct TEITimeline {
    private var seconds: [Substring: Double] = [:]
    /// How many seconds a unit of an interval is.
    private var unit = 1.0
    private var origin: Substring?

    /// Takes in `<timeline>` or `<when>`.
    mutating func add(_ element: XMLElement) {
      let units = ["ms": 0.001, "s": 1, "min": 60, "h": 3600]
      if element.localName == "timeline" {
        unit = element["unit"].flatMap { units[$0] } ?? 1
        origin = element["origin"].map(Self.target)
        return
      }
      guard let id = element[":id"] else { return }
      let since = element["since"].map(Self.target) ?? origin
      if let interval = element["interval"].flatMap({ Double($0) }) {
        let own = element["unit"].flatMap { units[$0] } ?? unit
        seconds[id[...]] = (since.flatMap { seconds[$0] } ?? 0) + interval * own
      } else if id[...] == origin || origin == nil && seconds.isEmpty {
        seconds[id[...]] = 0
      }
    }

    /// The time that `#T1` stands for, as written.
    func time(of reference: String?) -> String? {
      reference.flatMap { seconds[Self.target($0)] }.map { TimeStamp.written(seconds: $0) }
    }

    private static func target(_ reference: String) -> Substring { reference.drop { $0 == "#" } }
  }
#endif
