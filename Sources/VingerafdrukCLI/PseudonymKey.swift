internal import Documents
internal import Glibc
internal import Readers

/// The file that keeps which code stands for whom: rows of `name,code`, added to and never rewritten.
///
/// A code stands in the file before it stands in any result, so a killed run can be gone on with.
/// Only its owner may read the file.
enum PseudonymKey {
  /// Opens a key, a new one or one of an earlier run.
  ///
  /// - Parameters:
  ///   - path: the file.
  ///   - names: the names to replace in texts.
  /// - Throws: `ReadFailure` when the file is no key, ``OutputError`` when it cannot be written.
  static func open(_ path: String, names: PersonNames) throws -> Pseudonyms {
    let descriptor = unsafe Glibc.open(
      path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputError("cannot write \(path): \(OutputError.reason)") }
    let isNew = lseek(descriptor, 0, SEEK_END) == 0
    if isNew, !Console.write(Array("name,code\n".utf8), to: descriptor) {
      throw OutputError("cannot write \(path): \(OutputError.reason)")
    }
    let known = try isNew ? [:] : Pseudonyms.known(in: path)
    return Pseudonyms(known: known, names: names) { name, code throws(ReadFailure) in
      let quoted = name.replacing("\"", with: "\"\"")
      guard Console.write(Array("\"\(quoted)\",\(code)\n".utf8), to: descriptor) else {
        throw ReadFailure(.unreadable, input: path, "the key cannot be written")
      }
    }
  }
}
