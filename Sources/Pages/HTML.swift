/// A piece of HTML or SVG.
///
/// Text becomes HTML by escaping, and in no other way: what stands in a literal is markup, what is
/// interpolated is escaped unless it is HTML itself.
///
/// ```swift
/// let cell: HTML = "<td title=\"\(name)\">\(answer)</td>"
/// ```
public struct HTML: Sendable, Equatable {
  /// The markup.
  public private(set) var markup: String

  /// Nothing.
  public init() { markup = "" }

  /// Text, escaped.
  public init(text: String) {
    markup = ""
    Self.escape(text, into: &markup)
  }

  /// Markup that this module wrote itself: a rendered template, or an embedded file.
  init(trusted markup: String) { self.markup = markup }

  /// Appends.
  public static func += (one: inout HTML, other: HTML) { one.markup += other.markup }

  /// Appends text, escaped.
  mutating func append(text: String) { Self.escape(text, into: &markup) }

  /// Escapes the five characters that mean something in HTML.
  ///
  /// It goes by bytes, not by `Character`: a combining mark behind a quotation mark must not hide it.
  private static func escape(_ text: String, into markup: inout String) {
    var text = text
    text.makeContiguousUTF8()
    let special = text.utf8.contains { byte in
      byte == 0x3C || byte == 0x3E || byte == 0x26 || byte == 0x22 || byte == 0x27 || byte == 0
    }
    guard special else {
      markup += text
      return
    }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": markup += "&lt;"
      case ">": markup += "&gt;"
      case "&": markup += "&amp;"
      case "\"": markup += "&quot;"
      case "'": markup += "&#39;"
      // HTML has no way to write it.
      case "\0": markup += "\u{FFFD}"
      default: markup.unicodeScalars.append(scalar)
      }
    }
  }
}

extension HTML: ExpressibleByStringInterpolation {
  /// Markup of a literal.
  public init(stringLiteral value: String) { markup = value }

  /// Markup of a literal with values in it.
  public init(stringInterpolation: StringInterpolation) { markup = stringInterpolation.markup }

  /// Puts literals and escaped values together.
  public struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup = ""

    /// Starts a literal.
    public init(literalCapacity: Int, interpolationCount: Int) {
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Markup.
    public mutating func appendLiteral(_ literal: String) { markup += literal }

    /// Text, escaped.
    public mutating func appendInterpolation(_ text: String) { HTML.escape(text, into: &markup) }

    /// HTML as it is.
    public mutating func appendInterpolation(_ html: HTML) { markup += html.markup }

    /// A number.
    public mutating func appendInterpolation(_ number: Int) { markup += String(number) }
  }
}

extension Sequence<HTML> {
  /// One after the other, with something between.
  func joined(_ separator: HTML = "") -> HTML {
    HTML(trusted: map(\.markup).joined(separator: separator.markup))
  }
}
