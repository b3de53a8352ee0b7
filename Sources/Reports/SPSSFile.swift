#if Tables
  internal import CReadStat
  internal import Glibc

  /// An SPSS file (.sav) that is being written.
  ///
  /// The one place where Reports calls ReadStat.
  @safe
  final class SPSSFile {
    /// The longest text of a cell, in bytes.
    static let textLimit = 32_767
    /// The longest label of a variable, in bytes.
    private static let labelLimit = 255
    /// The longest label of a value, in bytes.
    private static let valueLabelLimit = 120
    /// The longest line of a file's notes, in bytes.
    private static let noteLimit = 80

    private let path: String
    // Invariant: both are valid until `deinit` frees them; `writer` has the addresses of `variables`.
    private let writer: UnsafeMutablePointer<readstat_writer_t>
    private let file: UnsafeMutablePointer<FILE>
    private var variables: [UnsafeMutablePointer<readstat_variable_t>] = unsafe []

    /// Makes an empty file.
    init(path: String) throws(ReportError) {
      self.path = path
      guard let file = unsafe fopen(path, "we") else {
        throw ReportError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
      }
      guard let writer = unsafe readstat_writer_init() else {
        unsafe fclose(file)
        throw ReportError("cannot write \(path): no memory")
      }
      unsafe self.file = file
      unsafe self.writer = writer
      unsafe readstat_set_data_writer(writer) { bytes, count, context in
        guard let bytes = unsafe bytes, let context = unsafe context else { return -1 }
        let file = unsafe context.assumingMemoryBound(to: FILE.self)
        return unsafe fwrite(bytes, 1, count, file) == count ? count : -1
      }
      // The same results make the same bytes.
      unsafe readstat_writer_set_file_timestamp(writer, 315_532_800)
      unsafe readstat_writer_set_compression(writer, READSTAT_COMPRESS_ROWS)
    }

    deinit {
      unsafe readstat_writer_free(writer)
      unsafe fclose(file)
    }

    /// Sets the file's label.
    func setLabel(_ label: String) {
      unsafe readstat_writer_set_file_label(writer, Self.prefix(label, 64))
    }

    /// Adds a note, in as many lines as it takes.
    func add(note: String) {
      var rest = note[...]
      while !rest.isEmpty {
        var line = rest.prefix(Self.noteLimit)
        while line.utf8.count > Self.noteLimit { line.removeLast() }
        unsafe readstat_add_note(writer, String(line))
        rest = rest[line.endIndex...]
      }
    }

    /// Adds a variable; `width` is that of its longest text, in bytes.
    func add(_ column: ColumnDescription, name: String, width: Int, _ language: Language) {
      let isText = column.type == .text
      let added = unsafe readstat_add_variable(
        writer, name, isText ? READSTAT_TYPE_STRING : READSTAT_TYPE_DOUBLE,
        isText ? min(max(1, width), Self.textLimit) : 0)
      guard let variable = unsafe added else { return }
      let label = language(column.dutch, column.english)
      unsafe readstat_variable_set_label(variable, Self.prefix(label, Self.labelLimit))
      switch column.type {
      case .text: unsafe readstat_variable_set_measure(variable, READSTAT_MEASURE_NOMINAL)
      case .integer:
        unsafe readstat_variable_set_format(variable, "F8.0")
        unsafe readstat_variable_set_measure(variable, READSTAT_MEASURE_SCALE)
      case .decimal(let decimals):
        unsafe readstat_variable_set_format(variable, "F10.\(decimals)")
        unsafe readstat_variable_set_measure(variable, READSTAT_MEASURE_SCALE)
      case .choice(let choices):
        unsafe readstat_variable_set_format(variable, "F2.0")
        unsafe readstat_variable_set_measure(variable, READSTAT_MEASURE_NOMINAL)
        let labels = unsafe readstat_add_label_set(writer, READSTAT_TYPE_DOUBLE, name)
        for (index, choice) in choices.enumerated() {
          let label = Self.prefix(language(choice.dutch, choice.english), Self.valueLabelLimit)
          unsafe readstat_label_double_value(labels, Double(index + 1), label)
        }
        unsafe readstat_variable_set_label_set(variable, labels)
      }
      unsafe variables.append(variable)
    }

    /// Writes the header, for this many rows.
    func begin(rows: Int) throws(ReportError) {
      try check(unsafe readstat_begin_writing_sav(writer, file, rows))
      try check(unsafe readstat_validate_metadata(writer))
    }

    /// Writes a row: a choice as its number from 1, what is missing as system missing.
    func add(_ row: [Value], _ columns: [ColumnDescription]) throws(ReportError) {
      try check(unsafe readstat_begin_row(writer))
      for (index, column) in columns.enumerated() {
        let variable = unsafe variables[index]
        switch (column.type, row[index]) {
        case (.text, .text(let text)):
          try check(
            unsafe readstat_insert_string_value(
              writer, variable, Self.prefix(text, Self.textLimit)))
        case (.choice(let choices), .text(let key)):
          guard let choice = choices.firstIndex(where: { $0.key == key }) else { fallthrough }
          try check(unsafe readstat_insert_double_value(writer, variable, Double(choice + 1)))
        default:
          if let number = row[index].number {
            try check(unsafe readstat_insert_double_value(writer, variable, number))
          } else {
            try check(unsafe readstat_insert_missing_value(writer, variable))
          }
        }
      }
      try check(unsafe readstat_end_row(writer))
    }

    /// Writes what is left.
    func close() throws(ReportError) {
      try check(unsafe readstat_end_writing(writer))
      guard unsafe fflush(file) == 0 else {
        throw ReportError("cannot write \(path): \(unsafe String(cString: strerror(errno)))")
      }
    }

    /// As much of a text as fits, with a mark of what is lacking.
    static func prefix(_ text: String, _ limit: Int) -> String {
      guard text.utf8.count > limit else { return text }
      var kept = String.UnicodeScalarView()
      var length = "…".utf8.count
      for scalar in text.unicodeScalars {
        length += UTF8.width(scalar)
        if length > limit { break }
        kept.append(scalar)
      }
      return String(kept) + "…"
    }

    private func check(_ error: readstat_error_t) throws(ReportError) {
      guard error != READSTAT_OK else { return }
      let reason = unsafe String(cString: readstat_error_message(error))
      throw ReportError("cannot write \(path): \(reason)")
    }
  }
#endif
