internal import Measures

extension LengthVerdict {
  /// The verdict in words.
  var phrase: Phrase {
    switch self {
    case .tooShort: .lengthTooShort
    case .indication: .lengthIndication
    case .usable: .lengthUsable
    }
  }

  /// What the verdict means for reading the figures.
  var reason: Phrase {
    switch self {
    case .tooShort: .lengthWhyTooShort
    case .indication: .lengthWhyIndication
    case .usable: .lengthWhyUsable
    }
  }
}
