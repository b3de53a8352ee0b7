/// Themes of a set of documents: which words go together over documents, by the meaning extraction
/// method (Chung & Pennebaker 2008, J Res Pers 42:96): principal components of the correlations
/// between words, rotated by varimax.
public struct Themes: Sendable {
  /// All eigenvalues of the correlations, the greatest first; their sum is the number of words.
  public let eigenvalues: [Double]
  /// How each word loads on each theme: a list of words a theme, from −1 to 1.
  public let loadings: [[Double]]
  /// How strongly each document has each theme: a list of documents a theme, mean 0, variance 1.
  public let scores: [[Double]]

  /// Finds themes; nil where there are fewer than two documents, or fewer words than themes.
  ///
  /// - Parameters:
  ///   - words: for each word its value in each document; each must vary over documents.
  ///   - count: how many themes.
  public init?(words: [[Double]], count: Int) {
    let documents = words.first?.count ?? 0
    guard documents > 1, count > 0, count <= words.count else { return nil }
    let standard = words.map(Self.standardised)
    let correlations = standard.map { one in
      standard.map { other in
        zip(one, other).reduce(0.0) { $0 + $1.0 * $1.1 } / Double(documents - 1)
      }
    }
    let eigen = SymmetricEigen(correlations)
    eigenvalues = eigen.values
    // A component without variance is none.
    let found = (0..<count).filter { eigen.values[$0] > 1e-9 }
    let components = found.map { index in
      eigen.vectors[index].map { $0 * eigen.values[index].squareRoot() }
    }
    let documentScores = found.map { index in
      let scale = 1 / eigen.values[index].squareRoot()
      return (0..<documents).map { document in
        scale * zip(eigen.vectors[index], standard).reduce(0.0) { $0 + $1.0 * $1.1[document] }
      }
    }
    let rotated = Varimax(components, scores: documentScores)
    // The theme that explains most comes first, and each has more of its words positive.
    let order = rotated.loadings.indices.sorted {
      Self.explained(rotated.loadings[$0]) > Self.explained(rotated.loadings[$1])
    }
    let signs = order.map { index in
      rotated.loadings[index].reduce(0.0) { $0 + $1 * $1 * $1 } < 0 ? -1.0 : 1
    }
    loadings = zip(order, signs).map { index, sign in rotated.loadings[index].map { $0 * sign } }
    scores = zip(order, signs).map { index, sign in rotated.scores[index].map { $0 * sign } }
  }

  /// How many themes there are.
  public var count: Int { loadings.count }

  /// The share of all variance that a theme explains.
  public func share(of theme: Int) -> Double {
    Self.explained(loadings[theme]) / Double(max(1, loadings[theme].count))
  }

  private static func explained(_ loadings: [Double]) -> Double {
    loadings.reduce(0.0) { $0 + $1 * $1 }
  }

  private static func standardised(_ values: [Double]) -> [Double] {
    let mean = values.reduce(0, +) / Double(values.count)
    let squares = values.reduce(0.0) { $0 + ($1 - mean) * ($1 - mean) }
    let deviation = (squares / Double(values.count - 1)).squareRoot()
    return values.map { deviation > 0 ? ($0 - mean) / deviation : 0 }
  }
}
