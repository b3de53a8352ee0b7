#if Tables
  internal import CReadStat
  internal import Documents

  /// One pass over an SPSS file: its header, and its cases from one on until there are enough.
  ///
  /// The one place where Readers calls ReadStat.
  @safe
  final class SPSSPass {
    /// The charset that the file names.
    private(set) var charset = ""
    /// The names of the variables.
    private(set) var names: [String] = []
    /// The cells of the cases; those of variables that nobody asked for are empty.
    private(set) var cases: [[[UInt8]]] = []
    /// Whether there were enough cases before the end.
    private(set) var stopped = false

    private let variables: Set<Int>
    private let batch: Int
    private var current = -1
    private var size = 0
    private var labels: [String: [Key: String]] = [:]
    private var sets: [String] = []
    private var problem = ""

    /// A value that has a label.
    private enum Key: Hashable {
      case text(String)
      case number(UInt64)
    }

    /// Makes a pass.
    ///
    /// - Parameters:
    ///   - variables: the numbers of the variables to read; empty for the header alone.
    ///   - batch: how many bytes of cells are enough.
    init(variables: Set<Int>, batch: Int) {
      self.variables = variables
      self.batch = batch
    }

    /// Reads the file.
    ///
    /// - Parameter first: how many cases to pass over.
    /// - Throws: ``ReadFailure`` when the file is broken.
    func read(
      _ path: String, input: Input, encoding: String?, from first: Int
    ) throws(ReadFailure) {
      // ReadStat keeps the pointer and reads the name during the parse: it is freed after the parser.
      let charsetName = unsafe encoding.map { unsafe Self.cString($0) }
      defer { unsafe charsetName?.deallocate() }
      guard let parser = unsafe readstat_parser_init() else {
        throw ReadFailure(.unreadable, input: input.name, "no memory")
      }
      defer { unsafe readstat_parser_free(parser) }
      if let charsetName = unsafe charsetName {
        unsafe readstat_set_file_character_encoding(parser, charsetName)
      }
      unsafe readstat_set_row_offset(parser, first)
      // Invariant: `context` is this object, which outlives the parse; ReadStat's pointers are used
      // during its calls only.
      unsafe readstat_set_error_handler(parser) { message, context in
        guard let message = unsafe message, let pass = unsafe SPSSPass.from(context) else { return }
        pass.problem = unsafe String(cString: message)
      }
      unsafe readstat_set_metadata_handler(parser) { metadata, context in
        guard let pass = unsafe SPSSPass.from(context) else { return SPSSPass.abort }
        if let charset = unsafe readstat_get_file_encoding(metadata) {
          pass.charset = unsafe String(cString: charset)
        }
        return SPSSPass.goOn
      }
      unsafe readstat_set_value_label_handler(parser) { set, value, label, context in
        guard let set = unsafe set, let label = unsafe label,
          let pass = unsafe SPSSPass.from(context)
        else { return SPSSPass.goOn }
        let key = unsafe SPSSPass.key(value)
        unsafe pass.labels[String(cString: set), default: [:]][key] = String(cString: label)
        return SPSSPass.goOn
      }
      unsafe readstat_set_variable_handler(parser) { index, variable, set, context in
        guard let pass = unsafe SPSSPass.from(context),
          let name = unsafe readstat_variable_get_name(variable)
        else { return SPSSPass.abort }
        unsafe pass.names.append(String(cString: name))
        pass.sets.append(unsafe set.map { unsafe String(cString: $0) } ?? "")
        return pass.variables.contains(Int(index)) ? SPSSPass.goOn : SPSSPass.skip
      }
      if !variables.isEmpty {
        unsafe readstat_set_value_handler(parser) { number, variable, value, context in
          guard let pass = unsafe SPSSPass.from(context) else { return SPSSPass.abort }
          let index = Int(unsafe readstat_variable_get_index(variable))
          let isMissing = unsafe readstat_value_is_missing(value, variable) != 0
          return pass.add(unsafe isMissing ? nil : SPSSPass.key(value), Int(number), index)
        }
      }
      let error = unsafe readstat_parse_sav(
        parser, path, Unmanaged.passUnretained(self).toOpaque())
      guard error != READSTAT_OK, !stopped else { return }
      let reason = unsafe String(cString: readstat_error_message(error))
      throw ReadFailure(
        error == READSTAT_ERROR_OPEN ? .unreadable : .malformed, input: input.name,
        "cannot be read as an SPSS file: \(problem.isEmpty ? reason : problem)")
    }

    private static let goOn = Int32(READSTAT_HANDLER_OK)
    private static let abort = Int32(READSTAT_HANDLER_ABORT)
    private static let skip = Int32(READSTAT_HANDLER_SKIP_VARIABLE)

    /// The text as C has it, to be deallocated by the caller.
    private static func cString(_ text: String) -> UnsafeMutablePointer<CChar> {
      let units = text.utf8CString
      let copy = UnsafeMutablePointer<CChar>.allocate(capacity: units.count)
      for (place, unit) in units.enumerated() { unsafe (copy + place).initialize(to: unit) }
      return unsafe copy
    }

    private static func from(_ context: UnsafeMutableRawPointer?) -> SPSSPass? {
      guard let context = unsafe context else { return nil }
      return unsafe Unmanaged<SPSSPass>.fromOpaque(context).takeUnretainedValue()
    }

    private static func key(_ value: readstat_value_t) -> Key {
      if unsafe readstat_value_type_class(value) == READSTAT_TYPE_CLASS_STRING {
        guard let text = unsafe readstat_string_value(value) else { return .text("") }
        return .text(unsafe String(cString: text))
      }
      return .number(unsafe readstat_double_value(value).bitPattern)
    }

    /// Takes a cell; a new case begins with its first one.
    private func add(_ value: Key?, _ number: Int, _ index: Int) -> Int32 {
      if number != current {
        if size > batch {
          stopped = true
          return Self.abort
        }
        current = number
        cases.append([[UInt8]](repeating: [], count: names.count))
      }
      let cell = value.map { Array(shown($0, labels[sets[index]]).utf8) } ?? []
      size += cell.count + 1
      cases[cases.count - 1][index] = cell
      return Self.goOn
    }

    private func shown(_ value: Key, _ labels: [Key: String]?) -> String {
      if let label = labels?[value] { return label }
      switch value {
      case .text(let text): return text
      case .number(let bits):
        let number = Double(bitPattern: bits)
        return Int(exactly: number).map { "\($0)" } ?? "\(number)"
      }
    }
  }
#endif
