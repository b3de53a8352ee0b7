public import Documents
public import Tones

/// A part of the input that could not be read, as a line among tone profiles.
public enum ToneFailure {
  /// One line: NDJSON without a delimiter, else delimited with the message in the last column.
  public static func line(
    _ failure: ReadFailure, _ delimiter: String?, _ typology: Typology, units: Bool
  ) -> String {
    guard let delimiter else { return JSONText.object(JSONText.members(of: failure)) + "\n" }
    var cells = ToneRecord.header(typology, units: units).map { _ in "" }
    cells[0] = failure.place
    cells[cells.count - 1] = failure.message
    return cells.map { DelimitedReport.field($0, delimiter: delimiter) }.joined(
      separator: delimiter) + "\n"
  }
}
