/// How often each ``Marker`` occurs.
public struct MarkerCounts: Sendable, Equatable {
  var counts = [Int](repeating: 0, count: Marker.allCases.count)

  /// Makes empty counts.
  public init() {}

  /// The count of a marker.
  public subscript(marker: Marker) -> Int {
    get { counts[marker.rawValue] }
    set { counts[marker.rawValue] = newValue }
  }

  /// The sum over several markers.
  public func sum(_ markers: [Marker]) -> Int { markers.reduce(0) { $0 + self[$1] } }

  /// Adds other counts.
  public mutating func merge(_ other: MarkerCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  /// Sets everything to zero, keeping the memory.
  public mutating func reset() {
    for index in counts.indices { counts[index] = 0 }
  }
}
