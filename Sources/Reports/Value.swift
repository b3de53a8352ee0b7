/// One cell of a report.
public enum Value: Sendable, Equatable {
  case text(String)
  case integer(Int)
  /// A number, shown with this many decimals.
  case decimal(Double, Int)
  case missing
}
