/// SHA-256 (FIPS 180-4 §6.2), to name a set of lexicons by its content.
///
/// Ours, since the one package that has it builds a whole TLS library for a digest.
public enum SHA256 {
  private static let constants: [UInt32] = {
    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes (§4.2.2).
    var primes: [Int] = []
    var candidate = 2
    while primes.count < 64 {
      if primes.allSatisfy({ !candidate.isMultiple(of: $0) }) { primes.append(candidate) }
      candidate += 1
    }
    return primes.map { rootFraction($0, cube: true) }
  }()

  private static let initial: [UInt32] = [2, 3, 5, 7, 11, 13, 17, 19].map {
    rootFraction($0, cube: false)
  }

  /// The first 32 bits of the fraction of a prime's square or cube root, by exact integer search.
  private static func rootFraction(_ prime: Int, cube: Bool) -> UInt32 {
    // The largest r with r² ≤ prime·2⁶⁴, or r³ ≤ prime·2⁹⁶, bit by bit in 128-bit arithmetic.
    var root: UInt64 = 0
    for bit in stride(from: 36, through: 0, by: -1) {
      let trial = root | (1 << UInt64(bit))
      if cube {
        // trial³ ≤ prime·2⁹⁶; trial < 2³⁷, so trial³ < 2¹¹¹ fits in 128 bits.
        let power = UInt128(trial) * UInt128(trial) * UInt128(trial)
        if power <= UInt128(prime) << 96 { root = trial }
      } else if UInt128(trial) * UInt128(trial) <= UInt128(prime) << 64 {
        root = trial
      }
    }
    return UInt32(truncatingIfNeeded: root)
  }

  /// The digest of `bytes` as 64 lower-case hexadecimal digits.
  public static func hexDigest(of bytes: [UInt8]) -> String {
    var padded = bytes
    padded.append(0x80)
    while padded.count % 64 != 56 { padded.append(0) }
    let bits = UInt64(bytes.count) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      padded.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    var state = initial
    var schedule = [UInt32](repeating: 0, count: 64)
    let constants = constants
    for block in stride(from: 0, to: padded.count, by: 64) {
      compress(padded.span, at: block, constants.span, &schedule, into: &state)
    }
    return state.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Adds the 64-byte block at `start`; `schedule` is scratch space for 64 words.
  private static func compress(
    _ bytes: Span<UInt8>, at start: Int, _ constants: Span<UInt32>, _ schedule: inout [UInt32],
    into state: inout [UInt32]
  ) {
    func rotate(_ x: UInt32, _ n: UInt32) -> UInt32 { x >> n | x << (32 - n) }
    for word in 0..<16 {
      var value: UInt32 = 0
      for byte in 0..<4 { value = value << 8 | UInt32(bytes[start + word * 4 + byte]) }
      schedule[word] = value
    }
    for t in 16..<64 {
      let a = schedule[t - 15]
      let b = schedule[t - 2]
      let small0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
      let small1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
      schedule[t] = schedule[t - 16] &+ small0 &+ schedule[t - 7] &+ small1
    }
    // The working variables, under the standard's names (§6.2.2).
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for t in 0..<64 {
      let big1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
      let choose = (e & f) ^ (~e & g)
      let one = h &+ big1 &+ choose &+ constants[t] &+ schedule[t]
      let big0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e) = (g, f, e, d &+ one)
      (d, c, b, a) = (c, b, a, one &+ big0 &+ majority)
    }
    for (index, value) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= value }
  }
}
