#if Server
  internal import Reports
  internal import Vingerafdruk

  /// What a request asks to be done with each text.
  enum Operation: Sendable {
    case analyse([Column])
    case classify(ToneReader.Level, threshold: Float?)
    case tokens
  }
#endif
