/// What the cells of a column hold.
public enum ColumnType: Sendable, Equatable {
  case text
  case integer
  /// A number with this many decimals.
  case decimal(Int)
  /// One of a few keys, in order.
  case choice([Choice])

  /// One of the keys that a cell may hold, and what it stands for.
  public struct Choice: Sendable, Equatable {
    /// The key as it is written.
    public let key: String
    /// What people see, in Dutch.
    public let dutch: String
    /// What people see, in English.
    public let english: String

    /// Makes a choice.
    public init(_ key: String, _ dutch: String, _ english: String) {
      self.key = key
      self.dutch = dutch
      self.english = english
    }
  }

  /// The name in the codebook.
  public var name: String {
    switch self {
    case .text: "text"
    case .integer: "integer"
    case .decimal: "decimal"
    case .choice: "choice"
    }
  }

  /// Whether cells are numbers.
  public var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    case .text, .choice: false
    }
  }

  /// The keys of a choice.
  public var choices: [Choice] {
    if case .choice(let choices) = self { choices } else { [] }
  }
}
