internal import Documents

/// What a file in Microsoft's compound format is: Office files of before 2007, and all that have a
/// password (MS-CFB; MS-OFFCRYPTO 2.3).
enum CompoundFile {
  /// What such a file begins with.
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// What to do, by the names of the streams that tell.
  private static let advice: KeyValuePairs = [
    "EncryptedPackage":
      "has a password: open it in Word, Excel or LibreOffice, save a copy without one, and read that",
    "WordDocument":
      "is a Word document of before 2007: save it as .docx in Word or LibreOffice, and read that "
      + "(many at once: soffice --convert-to docx *.doc)",
    "Workbook":
      "is an Excel workbook of before 2007: save it as .xlsx in Excel or LibreOffice, and read that",
    "Book":
      "is an Excel workbook of before 1997: save it as .xlsx in Excel or LibreOffice, and read that",
    "PowerPoint Document": "is a PowerPoint presentation; only documents and tables are read",
  ]

  /// The failure to report for such a file.
  ///
  /// - Throws: ``ReadFailure`` when it cannot be opened.
  static func failure(_ input: Input) throws(ReadFailure) -> ReadFailure {
    let names = try streamNames(of: input)
    let message = advice.first { names.contains($0.key) }?.value
    return ReadFailure(
      .malformed, input: input.name,
      message
        ?? "is an Office file of before 2007 or one with a password: save it as .docx or .xlsx, "
        + "without a password, and read that")
  }

  /// The names in the directory, whose entries of 128 bytes begin with a name in UTF-16 of up to 32
  /// units and its length; looked for all over the file, since it may stand anywhere.
  private static func streamNames(of input: Input) throws(ReadFailure) -> Set<String> {
    let file = try FileDescriptor(input)
    var names: Set<String> = []
    var entries: [UInt8] = []
    // Larger than any document with a password that a person wrote.
    for _ in 0..<1024 {
      guard let count = file.read(1 << 16, into: &entries), count > 0 else { break }
      let whole = entries.count / 128 * 128
      for start in stride(from: 0, to: whole, by: 128) {
        if let name = name(in: entries[start..<start + 128]) { names.insert(name) }
      }
      entries.removeFirst(whole)
    }
    return names
  }

  private static func name(in entry: ArraySlice<UInt8>) -> String? {
    let start = entry.startIndex
    let length = Int(entry[start + 64])
    // The closing zero counts; storages, streams and the root have types 1, 2 and 5.
    guard (4...64).contains(length), entry[start + 65] == 0, entry[start + 66] == 2 else {
      return nil
    }
    var name = ""
    for index in stride(from: start, to: start + length - 2, by: 2) {
      guard entry[index + 1] == 0, (0x20..<0x7F).contains(entry[index]) else { return nil }
      name.unicodeScalars.append(Unicode.Scalar(entry[index]))
    }
    return name
  }
}
