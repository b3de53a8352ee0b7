/// One thing to read: a file or standard input.
public struct Input: Sendable, Equatable {
  /// How the user named it, or the path below a directory that was named.
  public let name: String
  /// The path to open, or nil for standard input.
  public let path: String?

  /// Standard input.
  public static let standardInput = Input(name: "-", path: nil)

  /// Makes an input for a file.
  public init(path: String) {
    name = path
    self.path = path
  }

  /// Makes an input for a file that is known by another name, such as an upload.
  public init(name: String, path: String) {
    self.name = name
    self.path = path
  }

  private init(name: String, path: String?) {
    self.name = name
    self.path = path
  }
}
