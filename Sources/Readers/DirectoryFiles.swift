public import Documents

internal import FoundationEssentials

/// Reads whole directories of small files, such as lexicons.
public enum DirectoryFiles {
  /// All files below a directory: path below it, and content, in path order.
  ///
  /// Hidden files are left out.
  ///
  /// - Throws: ``ReadFailure`` when the directory or a file cannot be read.
  public static func read(_ directory: String) throws(ReadFailure) -> [(
    path: String, bytes: [UInt8]
  )] {
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: directory) else {
      throw ReadFailure(.missing, input: directory, "no such directory")
    }
    var files: [(path: String, bytes: [UInt8])] = []
    for path in paths.sorted() {
      let full = directory + "/" + path
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isDirectory), !isDirectory,
        !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      guard let data = FileManager.default.contents(atPath: full) else {
        throw ReadFailure(.unreadable, input: full, "cannot be read")
      }
      files.append((path, Array(data)))
    }
    return files
  }

  /// The content of one small file.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be read.
  public static func bytes(of path: String) throws(ReadFailure) -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ReadFailure(.missing, input: path, "no such file, or it cannot be read")
    }
    return Array(data)
  }
}
