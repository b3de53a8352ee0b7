/// The groups that the named inputs stand for, where no column says which group a text belongs to.
///
/// Several directories are a group each; of a single one its subdirectories are. Files are a group
/// each when they lie together, and else by their directories, as in `before/*.txt after/*.txt`.
public struct InputGroups: Sendable {
  private let names: [String]
  private let parents: Set<Substring>

  /// Takes the inputs as the user named them.
  public init(_ inputs: [String]) {
    names = inputs.map { name in
      var name = name[...]
      while name.count > 1, name.last == "/" { name.removeLast() }
      return String(name)
    }
    parents = Set(names.map(Self.parent))
  }

  /// The path that stands for the group of an input; nil where it belongs to none.
  public func group(of input: String) -> String? {
    guard let name = root(of: input) else { return nil }
    // A file that was named.
    if name == input {
      let parent = Self.parent(of: input)
      return parents.count > 1 && !parent.isEmpty ? String(parent) : input
    }
    guard names.count == 1 else { return name }
    let below = input.dropFirst(name.count + 1)
    guard let slash = below.firstIndex(of: "/") else { return nil }
    return "\(name)/\(below[..<slash])"
  }

  /// The place of an input within its group, without its ending: what texts of two groups share that
  /// make a pair.
  public func place(of input: String) -> String {
    var place = input[...]
    if let group = group(of: input), input.hasPrefix(group + "/") {
      place = input.dropFirst(group.count + 1)
    }
    return String(Self.withoutEnding(place))
  }

  /// What people see of the groups: the last part of each path, where that tells them apart.
  public static func labels(_ groups: [String]) -> [String] {
    let short = groups.map { path in
      String(
        withoutEnding(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
      )
    }
    return Set(short).count == groups.count ? short : groups
  }

  private func root(of input: String) -> String? {
    names.filter { input == $0 || input.hasPrefix($0 == "/" ? $0 : $0 + "/") }
      .max { $0.count < $1.count }
  }

  private static func parent(of path: String) -> Substring {
    path[..<(path.lastIndex(of: "/") ?? path.startIndex)]
  }

  private static func withoutEnding(_ path: Substring) -> Substring {
    guard let dot = path.lastIndex(of: "."), dot > path.startIndex,
      !path[dot...].contains("/"), path[path.index(before: dot)] != "/"
    else { return path }
    return path[..<dot]
  }
}
