extension SpeakerLabels {
  /// Reads a line that holds a label and a time stamp and nothing else, as Word online, Teams, Otter
  /// and Zoom write them: `00:00:09 Spreker 2`, `Jansen, Piet   0:03`, `[Anna] 10:03:12`.
  ///
  /// - Parameters:
  ///   - line: the line behind a time stamp in front.
  ///   - start: that time stamp.
  static func alone(_ line: Substring, start: String?) -> Opening? {
    var label = line.trimmed[...]
    var time = start
    if time == nil {
      guard let space = label.lastIndex(where: { $0.isWhitespace }),
        let found = timeAlone(label[label.index(after: space)...])
      else { return nil }
      time = found
      label = label[..<space]
    }
    if label.first == "[", label.last == "]" { label = label.dropFirst().dropLast() }
    let name = label.trimmed
    guard name.first?.isUppercase == true, isLabel(name) else { return nil }
    return Opening(label: name, start: time, text: "")
  }

  /// The time stamp that is all a text consists of, without brackets: `0:03`, `[00:01:23]`.
  static func timeAlone(_ text: some StringProtocol) -> String? {
    var rest = Substring(text.trimmed + " ")
    guard let stamp = time(&rest), rest.isEmpty else { return nil }
    return stamp
  }
}
