public import Documents
public import Measures

/// NDJSON, one object a line, or one JSON array of the same objects.
///
/// A part that could not be read is an object with `error`.
public struct JSONReport<Item>: Report, Sendable {
  /// What a row or an object is about.
  public typealias Subject = Item

  private let objects: @Sendable (Item) -> [String]
  private let isArray: Bool
  private var isFirst = true

  /// Makes a report of objects that are JSON already; `array` puts all into one array.
  public init(array: Bool, objects: @escaping @Sendable (Item) -> [String]) {
    self.objects = objects
    isArray = array
  }

  /// Makes a report with an object for each row of a layout.
  public init(layout: TableLayout<Item>, array: Bool) {
    // Each key with what stands around it, without the last column, `error`.
    let keys = layout.columns.dropLast().enumerated().map { index, column in
      Array("\(index == 0 ? "{" : ",")\(JSONText.string(column.key)):".utf8)
    }
    let size = keys.reduce(1) { $0 + $1.count + 8 }
    self.init(array: array) { subject in
      layout.rows(subject).map { row in
        var buffer = TextBuffer(capacity: size)
        for (key, value) in zip(keys, row) {
          buffer.append(key)
          buffer.appendJSON(value)
        }
        buffer.append(byte: 0x7D)
        return buffer.text
      }
    }
  }

  /// Makes a report with an object a result and these columns.
  public init(columns: [TableColumn<Item>], array: Bool) {
    self.init(layout: .wide(columns), array: array)
  }

  /// The opening bracket of an array.
  public mutating func begin(_ write: (String) -> Void) { if isArray { write("[\n") } }

  /// The objects of a result.
  public mutating func add(_ result: Item, _ write: (String) -> Void) {
    for object in objects(result) { put(object, write) }
  }

  /// The objects of a result, each on a line; in an array objects depend on those before them.
  public var row: (@Sendable (Item) -> String)? {
    guard !isArray else { return nil }
    let objects = objects
    return { objects($0).map { $0 + "\n" }.joined() }
  }

  /// One object with `error`.
  public mutating func add(_ failure: ReadFailure, _ write: (String) -> Void) {
    put(JSONText.object(JSONText.members(of: failure)), write)
  }

  /// The closing bracket of an array.
  public mutating func end(_ write: (String) -> Void) {
    if isArray { write(isFirst ? "]\n" : "\n]\n") }
  }

  private mutating func put(_ object: String, _ write: (String) -> Void) {
    write(isArray ? (isFirst ? object : ",\n" + object) : object + "\n")
    isFirst = false
  }
}

extension JSONReport: FingerprintReport where Item == Fingerprint {}
