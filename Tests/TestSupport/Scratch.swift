internal import FoundationEssentials

/// A directory of its own for one test, removed with everything in it when the test lets it go.
public final class Scratch: Sendable {
  /// The directory's path, without a closing slash.
  public let path: String

  /// Makes an empty directory.
  public init() throws {
    let directory = FileManager.default.temporaryDirectory.path
    path =
      (directory.hasSuffix("/") ? String(directory.dropLast()) : directory)
      + "/vingerafdruk-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of something in the directory.
  public func callAsFunction(_ name: String) -> String { path + "/" + name }

  /// Writes a file, with the directories it stands in, and returns its path.
  public func write(_ name: String, _ bytes: [UInt8]) throws -> String {
    let url = URL(filePath: self(name))
    try FileManager.default.createDirectory(
      atPath: url.deletingLastPathComponent().path, withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
    return self(name)
  }

  /// Writes a text file and returns its path.
  public func write(_ name: String, _ text: String) throws -> String {
    try write(name, Array(text.utf8))
  }

  /// Makes an empty directory and returns its path.
  public func directory(_ name: String) throws -> String {
    try FileManager.default.createDirectory(atPath: self(name), withIntermediateDirectories: true)
    return self(name)
  }

  /// Makes a symbolic link and returns its path.
  public func link(_ name: String, to target: String) throws -> String {
    try FileManager.default.createSymbolicLink(atPath: self(name), withDestinationPath: target)
    return self(name)
  }
}
