/// The ranks of some values, from 1; equal values share the mean of their ranks.
struct Ranks {
  /// The rank of each value.
  let ranks: [Double]
  /// The sum of t³ − t over all groups of t equal values: what ties take away from the variance.
  let ties: Double

  init(_ values: [Double]) {
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Double](repeating: 0, count: values.count)
    var ties = 0.0
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in order[start..<end] { ranks[place] = Double(start + 1 + end) / 2 }
      let equal = Double(end - start)
      ties += equal * equal * equal - equal
      start = end
    }
    self.ranks = ranks
    self.ties = ties
  }

  /// Whether any values are equal.
  var hasTies: Bool { ties > 0 }
}
