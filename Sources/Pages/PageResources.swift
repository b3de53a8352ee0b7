internal import Bytes
internal import CPages
internal import Mustache

/// The templates, styles and script of pages, as they were when the program was built.
public enum PageResources {
  /// The style sheet, for a `<style>` element or a file of its own.
  public static let styles = text("styles.css")

  /// The script, for a `<script>` element or a file of its own; pages work without it.
  public static let script = text("script.js")

  /// The script's hash as a content security policy wants it: `sha256-…`.
  public static let scriptHash: String = {
    let digits = Array(SHA256.hexDigest(of: Array(script.utf8)))
    let bytes = stride(from: 0, to: digits.count, by: 2).map { start in
      UInt8(String(digits[start..<start + 2]), radix: 16) ?? 0
    }
    return "sha256-" + Base64.encode(bytes[...])
  }()

  /// All templates, each by its file's name without the ending.
  static let templates: MustacheLibrary = {
    var library = MustacheLibrary()
    for file in files where file.name.hasSuffix(".mustache") {
      let name = String(file.name.dropLast(".mustache".count))
      do {
        try library.register(file.text, named: name)
      } catch {
        preconditionFailure("template \(name): \(error)")
      }
    }
    return library
  }()

  /// Fills a template.
  static func render(_ template: String, _ slots: Slots) -> HTML {
    guard let markup = templates.render(slots, withTemplate: template) else {
      preconditionFailure("no template \(template)")
    }
    return HTML(trusted: markup)
  }

  private static func text(_ name: String) -> String {
    guard let file = files.first(where: { $0.name == name }) else {
      preconditionFailure("no resource \(name)")
    }
    return file.text
  }

  private static let files: [(name: String, text: String)] = (0..<cpages_count()).map { index in
    // Invariant: `index` is below the count, and the C table and its bytes are constants.
    let file = unsafe cpages_at(index).pointee
    return (
      name: unsafe String(cString: file.path),
      text: unsafe String(
        decoding: UnsafeBufferPointer(start: file.bytes, count: file.length), as: UTF8.self)
    )
  }
}
