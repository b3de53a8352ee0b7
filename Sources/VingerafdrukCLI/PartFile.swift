internal import Glibc

/// A file that is written beside its final name, gets that name when it is whole, and goes away when
/// it never is.
@safe
final class PartFile {
  /// Where to write.
  let path: String
  private let final: String
  private var isWhole = false

  /// Makes the name; what an earlier run left there goes away, and nothing is written yet.
  init(for final: String) {
    self.final = final
    path = final + ".part"
    unsafe unlink(path)
  }

  deinit {
    guard !isWhole else { return }
    unsafe unlink(path)
  }

  /// Brings what was written to the disk and gives the file its name.
  func commit() throws {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0, fsync(descriptor) == 0, close(descriptor) == 0,
      unsafe rename(path, final) == 0
    else {
      throw OutputError("cannot write \(final): \(OutputError.reason)")
    }
    isWhole = true
  }
}
