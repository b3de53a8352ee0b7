#if Server
  internal import Hummingbird
  internal import Lexicons
  internal import Reports
  internal import Vingerafdruk

  /// The query of a request, or the fields of a form, read strictly: an unknown value is refused.
  struct Parameters {
    private let values: [String: String]

    /// Reads the query, in which only these names may occur, once each.
    init(_ request: Request, known names: Set<String>) throws(Problem) {
      var values: [String: String] = [:]
      for (key, value) in request.uri.queryParameters {
        guard values.updateValue(String(value), forKey: String(key)) == nil else {
          throw Problem(.parameter, "a parameter is given twice")
        }
      }
      try self.init(values, known: names)
    }

    /// Takes the fields of a form, in which only these names may occur.
    init(_ values: [String: String], known names: Set<String>) throws(Problem) {
      guard names.isSuperset(of: values.keys) else {
        let known = names.isEmpty ? "none" : names.sorted().joined(separator: ", ")
        throw Problem(.parameter, "an unknown parameter; known here: \(known)")
      }
      self.values = values
    }

    /// The value of a parameter.
    subscript(_ name: String) -> String? { values[name] }

    /// One of a few words.
    func choice<Value: RawRepresentable & CaseIterable>(
      _ name: String, default fallback: Value
    ) throws(Problem) -> Value where Value.RawValue == String {
      guard let text = values[name] else { return fallback }
      guard let value = Value(rawValue: text) else {
        let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
        throw Problem(.parameter, "\(name) is one of: \(known)")
      }
      return value
    }

    /// A number from 0 to 1.
    func share(_ name: String) throws(Problem) -> Float? {
      guard let text = values[name] else { return nil }
      guard let value = Double(text), (0...1).contains(value) else {
        throw Problem(.parameter, "\(name) is a number from 0 to 1")
      }
      return Float(value)
    }

    /// The columns of fingerprints that are asked for.
    func columns(_ lexicon: Lexicon) throws(Problem) -> [Column] {
      let level = try choice("level", default: Level.summary)
      let categories = (values["categories"] ?? "").split(separator: ",").map(String.init)
      for pattern in categories where lexicon.categories.matching(pattern).isEmpty {
        throw Problem(.parameter, "no category matches \(pattern)")
      }
      return Columns.all(lexicon, level: level, categories: categories)
    }

    /// How tones are asked for.
    func tones() throws(Problem) -> Operation {
      let level = try choice("level", default: ToneLevel.text)
      return .classify(
        level == .sentence ? .sentence : .text, threshold: try share("threshold"))
    }

    /// What gets a tone profile here: JSON texts have no turns.
    private enum ToneLevel: String, CaseIterable {
      case text, sentence
    }
  }
#endif
