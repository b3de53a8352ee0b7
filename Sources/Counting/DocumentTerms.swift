/// How often each of some word forms occurs in each document.
public struct DocumentTerms: Sendable {
  /// What a cell of the matrix holds.
  public enum Cell: String, Sendable, CaseIterable {
    /// 1 where the form occurs, else 0.
    case binary
    /// How often it occurs.
    case count
    /// The same per 100 words.
    case rate
  }

  /// The forms, the most frequent first.
  public let forms: [String]
  /// The words of each document.
  public let words: [Int]
  /// How often each form occurs in each document: a list of documents a form.
  public let counts: [[Int]]

  /// The cells of a form, a document each.
  public func values(of form: Int, as cell: Cell) -> [Double] {
    zip(counts[form], words).map { count, words in
      switch cell {
      case .binary: count > 0 ? 1 : 0
      case .count: Double(count)
      case .rate: 100 * Double(count) / Double(max(1, words))
      }
    }
  }

  /// The same without forms that have one value in all documents, which go together with nothing.
  public func varying(as cell: Cell) -> DocumentTerms {
    let kept = forms.indices.filter { form in
      let values = values(of: form, as: cell)
      return values.contains { $0 != values[0] }
    }
    return DocumentTerms(
      forms: kept.map { forms[$0] }, words: words, counts: kept.map { counts[$0] })
  }
}

extension WordFrequencies {
  /// The matrix of documents and some rows.
  public func terms(_ rows: some Collection<Row>) -> DocumentTerms {
    DocumentTerms(
      forms: rows.map(\.form), words: wordsOfDocument,
      counts: rows.map { counts(of: $0.form) })
  }
}
