public import Documents

internal import FoundationEssentials

/// Turns what the user named into inputs: files as they are, directories with all readable files
/// below them in path order, `-` for standard input.
public enum InputFinder {
  /// What was found, in order: inputs to read, and names that cannot be read with the reason.
  public enum Found: Sendable {
    case input(Input)
    case failure(ReadFailure)
  }

  /// The file name endings that are read when a directory is named.
  ///
  /// Old documents are among them, so that they are reported with what to do and not passed over.
  static let endings = Set(InputFormat.endings.keys).union(["doc", "xls", "rtf"])

  /// Finds the inputs for `names`.
  ///
  /// Inside directories, hidden files and files with other endings are passed over, and symbolic
  /// links to directories are not followed twice.
  public static func find(_ names: [String]) -> [Found] {
    names.flatMap { name -> [Found] in
      if name == "-" { return [.input(.standardInput)] }
      guard let attributes = try? FileManager.default.attributesOfItem(atPath: name) else {
        return [.failure(ReadFailure(.missing, input: name, "no such file or directory"))]
      }
      var isDirectory = attributes[.type] as? FileAttributeType == .typeDirectory
      if attributes[.type] as? FileAttributeType == .typeSymbolicLink {
        guard FileManager.default.fileExists(atPath: name, isDirectory: &isDirectory) else {
          return [
            .failure(ReadFailure(.loop, input: name, "a symbolic link that leads nowhere"))
          ]
        }
      }
      guard isDirectory else { return [.input(Input(path: name))] }
      var visited: Set<String> = []
      let found = files(below: name, &visited)
      if found.isEmpty {
        return [
          .failure(
            ReadFailure(
              .empty, input: name,
              "no readable file in this directory "
                + "(\(InputFormat.endings.keys.sorted().joined(separator: ", ")))"))
        ]
      }
      return found
    }
  }

  private static func files(below directory: String, _ visited: inout Set<String>) -> [Found] {
    // The resolved path guards against links that lead back up.
    let real = URL(filePath: directory).resolvingSymlinksInPath().path
    guard visited.insert(real).inserted else { return [] }
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: directory) else {
      return [.failure(ReadFailure(.unreadable, input: directory, "cannot list this directory"))]
    }
    var found: [Found] = []
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = directory.hasSuffix("/") ? directory + name : directory + "/" + name
      var isDirectory = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) else {
        continue
      }
      if isDirectory {
        found += files(below: path, &visited)
      } else if endings.contains(ending(of: name)) {
        found.append(.input(Input(path: path)))
      }
    }
    return found
  }

  /// The file name's ending in lower case, without its dot; that of `a.csv.gz` is `csv`.
  static func ending(of name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return "" }
    let ending = name[name.index(after: dot)...].lowercased()
    return ["gz", "zst"].contains(ending) ? self.ending(of: String(name[..<dot])) : ending
  }
}
