internal import FoundationEssentials

/// The files of the repository that tests read.
public enum Repository {
  /// The repository's root directory.
  public static let root: String = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The bytes of a file, or nil when there is no such file.
  ///
  /// - Parameter path: absolute, or below the root.
  public static func bytes(_ path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: absolute(path)).map { Array($0) }
  }

  /// The text of a file, or nil when there is no such file.
  public static func text(_ path: String) -> String? {
    bytes(path).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The names of the files and directories in a directory, sorted.
  public static func names(in path: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: absolute(path))) ?? []).sorted()
  }

  /// All files below a directory, as sorted paths below it.
  public static func files(below path: String) -> [String] {
    let all = (try? FileManager.default.subpathsOfDirectory(atPath: absolute(path))) ?? []
    return all.filter { bytes(path + "/" + $0) != nil }.sorted()
  }

  /// The path of a file below the root; an absolute path stays as it is.
  public static func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : root + "/" + path
  }
}
