public import Documents
public import Measures
public import Readers
public import Reports

/// SQLite files, as results and as inputs.
public enum DatabaseFiles {
  /// A new database for fingerprints, with the tables documents and rates.
  ///
  /// - Parameters:
  ///   - path: the file; there is none yet.
  ///   - columns: the measures that are kept.
  ///   - language: the language of explanations.
  ///   - provenance: what decides the results.
  /// - Throws: ``ReportError`` when it cannot be made, or when this build has no SQLite.
  public static func fingerprints(
    path: String, columns: [Column], language: Language, provenance: Provenance
  ) throws(ReportError) -> any ResultSink<Fingerprint> {
    #if Databases
      try FingerprintDatabase(
        path: path, columns: columns, language: language, provenance: provenance)
    #else
      throw ReportError("this build cannot write SQLite; build it with the trait Databases")
    #endif
  }

  /// A new database for tones, with the tables documents, turns, tones and evidence.
  ///
  /// - Parameters:
  ///   - path: the file; there is none yet.
  ///   - columns: what is explained in it.
  ///   - language: the language of explanations.
  ///   - provenance: what decides the results.
  /// - Throws: ``ReportError`` when it cannot be made, or when this build has no SQLite.
  public static func tones(
    path: String, columns: [ToneColumn], language: Language, provenance: Provenance
  ) throws(ReportError) -> any ResultSink<ToneRecord> {
    #if Databases
      try ToneDatabase(path: path, columns: columns, language: language, provenance: provenance)
    #else
      throw ReportError("this build cannot write SQLite; build it with the trait Databases")
    #endif
  }

  /// Reads the rows of a query as documents.
  ///
  /// - Throws: ``ReadFailure`` when the database or the query cannot be read, or when this build has
  ///   no SQLite.
  @Sendable
  public static func reader(
    _ input: Input, _ options: ReadOptions
  ) throws(ReadFailure) -> any DocumentReader {
    #if Databases
      try QueryReader(input, options)
    #else
      throw ReadFailure(
        .unreadable, input: input.name,
        "this build cannot read SQLite; build it with the trait Databases")
    #endif
  }
}
