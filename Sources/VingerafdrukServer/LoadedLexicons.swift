#if Server
  public import Disambiguation
  public import Lexicons
  public import Reports
  public import Vingerafdruk

  /// What texts are read with: lexicons, model of context, tones.
  public struct LoadedLexicons: Sendable {
    let lexicon: Lexicon
    let context: ContextModel?
    let tones: ToneReader.Tones
    let provenance: Provenance

    /// The version of the program, as pages print it.
    var program: String {
      let fact = provenance.facts.first { $0.key == "program" }?.value ?? ""
      return String(fact.drop { $0 != " " }.dropFirst())
    }

    /// Puts them together.
    ///
    /// - Parameters:
    ///   - lexicon: what is counted.
    ///   - context: decides forms with several categories.
    ///   - tones: the typology with its learned layer.
    ///   - provenance: what decides the results, to be kept beside them.
    public init(
      lexicon: Lexicon, context: ContextModel?, tones: ToneReader.Tones, provenance: Provenance
    ) {
      self.lexicon = lexicon
      self.context = context
      self.tones = tones
      self.provenance = provenance
    }
  }
#endif
