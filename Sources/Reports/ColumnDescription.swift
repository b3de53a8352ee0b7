/// What a column means: the one source of headers, codebook, explaining sheets and variable labels.
public struct ColumnDescription: Sendable {
  /// What a column is to the result it belongs to.
  public enum Role: Sendable, Equatable {
    /// Names the result; the tidy form repeats it in every row.
    case key
    /// The value of a measure, which is a row of the tidy form.
    case value(of: String)
    /// The count that a measure's value comes from.
    case count(of: String)
    /// Something else, which the tidy form leaves out.
    case note
  }

  /// The key, the same in every language and format.
  public let key: String
  /// What people see, in Dutch.
  public let dutch: String
  /// What people see, in English.
  public let english: String
  /// The unit, such as `words`, `count`, `per 100 words`, `text`.
  public let unit: String
  /// What the cells hold.
  public let type: ColumnType
  /// How it is computed from other columns; empty for what is read or counted.
  public let formula: String
  /// On whose authority; empty for the program's own bookkeeping.
  public let source: String
  /// What it is to the result.
  public let role: Role

  /// Makes a description.
  ///
  /// Without a type, `text` is text, `count` an integer, and every other unit a number with three
  /// decimals; without a role, a number is the value of a measure of the same name.
  public init(
    key: String, dutch: String, english: String, unit: String, type: ColumnType? = nil,
    formula: String = "", source: String = "", role: Role? = nil
  ) {
    let type = type ?? (unit == "text" ? .text : unit == "count" ? .integer : .decimal(3))
    self.key = key
    self.dutch = dutch
    self.english = english
    self.unit = unit
    self.type = type
    self.formula = formula
    self.source = source
    self.role = role ?? (type.isNumber ? .value(of: key) : .note)
  }

  /// The last column of every table: why a part of the input could not be read.
  static let error = ColumnDescription(
    key: "error", dutch: "waarom dit deel van de invoer niet gelezen kon worden",
    english: "why this part of the input could not be read", unit: "text")
}
