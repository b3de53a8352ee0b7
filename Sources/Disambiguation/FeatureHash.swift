/// The hash behind feature and word numbers; fixed, since the weights depend on it.
enum FeatureHash {
  /// FNV-1a, 32 bits, over bytes.
  static func hash(_ bytes: Span<UInt8>) -> UInt32 {
    var hash: UInt32 = 0x811c_9dc5
    for index in bytes.indices { hash = (hash ^ UInt32(bytes[index])) &* 0x0100_0193 }
    return hash
  }

  /// The same over a string's UTF-8.
  static func hash(_ string: String) -> UInt32 {
    hash(Array(string.utf8).span)
  }

  /// Mixes a template number and up to three values into a feature.
  @inline(__always)
  static func mix(_ template: UInt32, _ a: UInt32, _ b: UInt32 = 0, _ c: UInt32 = 0) -> UInt32 {
    var hash = template &* 0x9e37_79b1 ^ a &* 0x85eb_ca77
    hash = (hash << 13 | hash >> 19) ^ b &* 0xc2b2_ae3d
    hash = (hash << 13 | hash >> 19) ^ c &* 0x27d4_eb2f
    hash ^= hash >> 15
    hash = hash &* 0x2c1b_3c6d
    return hash ^ hash >> 13
  }
}
