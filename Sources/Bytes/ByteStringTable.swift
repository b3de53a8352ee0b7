/// A hash table from byte strings to small integers, in insertion order: the n-th distinct string
/// gets the number n.
///
/// Strings live in one block of bytes, slots in one array: a look-up touches two cache lines and
/// allocates nothing.
public struct ByteStringTable: Sendable {
  private var bytes: [UInt8] = []
  /// Start of string n in `bytes`; one element more than there are strings.
  private var starts: [Int32] = [0]
  /// Number of the string in each slot, or -1; the slot count is a power of two.
  private var slots: [Int32] = Array(repeating: -1, count: 16)
  /// Upper half of the hash of the string in each slot, to reject strangers without reading bytes.
  private var tags: [UInt32] = Array(repeating: 0, count: 16)

  /// Makes an empty table.
  public init() {}

  /// Makes an empty table that takes about `count` strings before it grows.
  public init(capacity count: Int) {
    var size = slots.count
    while size < count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    tags = Array(repeating: 0, count: size)
    starts.reserveCapacity(count + 1)
  }

  /// How many distinct strings the table holds.
  public var count: Int { starts.count - 1 }

  /// FNV-1a with a final mix, over the bytes of `key`.
  private static func hash(_ key: Span<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for index in key.indices { hash = (hash ^ UInt64(key[index])) &* 0x100_0000_01b3 }
    return (hash ^ (hash >> 29)) &* 0x9e37_79b9_7f4a_7c15
  }

  /// The number of `key`, or nil when it is not in the table.
  public func number(of key: Span<UInt8>) -> Int? { find(key, Self.hash(key)) }

  private func find(_ key: Span<UInt8>, _ hash: UInt64) -> Int? {
    let tag = UInt32(truncatingIfNeeded: hash >> 32)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while true {
      let number = Int(slots[slot])
      if number < 0 { return nil }
      if tags[slot] == tag, equals(number, key) { return number }
      slot = (slot + 1) & mask
    }
  }

  /// The number of `key`, which is added when it is new.
  public mutating func insert(_ key: Span<UInt8>) -> Int {
    let hash = Self.hash(key)
    if let number = find(key, hash) { return number }
    let number = count
    bytes.append(addingCapacity: key.count) { out in
      for index in key.indices { out.append(key[index]) }
    }
    starts.append(Int32(bytes.count))
    if (number + 1) * 2 > slots.count { grow() } else { place(number, hash) }
    return number
  }

  /// The number of a string's UTF-8 bytes, which are added when they are new.
  public mutating func insert(_ key: String) -> Int {
    insert(Array(key.utf8).span)
  }

  /// The number of a string's UTF-8 bytes, or nil when they are not in the table.
  public func number(of key: String) -> Int? {
    number(of: Array(key.utf8).span)
  }

  /// String n as text.
  public func string(_ number: Int) -> String {
    String(decoding: bytes[Int(starts[number])..<Int(starts[number + 1])], as: UTF8.self)
  }

  private func equals(_ number: Int, _ key: Span<UInt8>) -> Bool {
    let start = Int(starts[number])
    guard Int(starts[number + 1]) - start == key.count else { return false }
    for index in key.indices where bytes[start + index] != key[index] { return false }
    return true
  }

  private mutating func place(_ number: Int, _ hash: UInt64) {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] >= 0 { slot = (slot + 1) & mask }
    slots[slot] = Int32(number)
    tags[slot] = UInt32(truncatingIfNeeded: hash >> 32)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    tags = Array(repeating: 0, count: slots.count)
    for number in 0..<count {
      place(number, Self.hash(bytes.span.extracting(Int(starts[number])..<Int(starts[number + 1]))))
    }
  }
}
