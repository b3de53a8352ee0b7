/// Cuts a JSON array into its elements, fed block by block; objects one behind the other, without
/// an array around them, serve as well.
///
/// It only finds where elements end; ``JSONObjectScanner`` says whether they are sound.
struct JSONElements {
  /// One element, or nil when it was too long to keep, and the line it starts at, from 1.
  struct Element {
    var bytes: [UInt8]?
    var line: Int
  }

  /// Where the scan stands in the array.
  private enum Place {
    case before, inside, behind
  }

  private let longest: Int
  private var place = Place.before
  private var bytes: [UInt8] = []
  private var isOpen = false
  private var isTooLong = false
  private var depth = 0
  private var inString = false
  private var escaped = false
  private(set) var line = 1
  private var start = 1

  init(longest: Int) { self.longest = longest }

  /// Whether an array was opened and not closed, which is an error at the end.
  var isUnclosed: Bool { place == .inside }

  /// Appends the elements that are complete after `block`.
  mutating func feed(_ block: [UInt8], into elements: inout [Element]) {
    for byte in block {
      if byte == 0x0A { line += 1 }
      if isOpen {
        take(byte, into: &elements)
      } else {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: break
        case 0x5B where place == .before: place = .inside
        case 0x5D where place == .inside: place = .behind
        case 0x2C where place == .inside: break
        default:
          isOpen = true
          start = line
          take(byte, into: &elements)
        }
      }
    }
  }

  /// Ends the last element, which is not whole.
  mutating func finish(into elements: inout [Element]) {
    if isOpen { end(into: &elements) }
  }

  private mutating func take(_ byte: UInt8, into elements: inout [Element]) {
    if inString {
      if escaped {
        escaped = false
      } else if byte == 0x5C {
        escaped = true
      } else if byte == 0x22 {
        inString = false
      }
    } else {
      switch byte {
      case 0x22: inString = true
      case 0x7B, 0x5B: depth += 1
      case 0x7D,
        0x5D where depth > 0:
        depth -= 1
        if depth == 0 {
          keep(byte)
          end(into: &elements)
          return
        }
      case 0x2C, 0x0A, 0x5D:
        // A number, string or word, which ends where another element or nothing begins.
        if depth == 0 {
          end(into: &elements)
          if byte == 0x5D { place = .behind }
          return
        }
      default: break
      }
    }
    keep(byte)
  }

  private mutating func keep(_ byte: UInt8) {
    if isTooLong { return }
    bytes.append(byte)
    if bytes.count > longest {
      isTooLong = true
      bytes = []
    }
  }

  private mutating func end(into elements: inout [Element]) {
    elements.append(Element(bytes: isTooLong ? nil : bytes, line: start))
    bytes.removeAll(keepingCapacity: !isTooLong)
    isOpen = false
    isTooLong = false
    inString = false
    escaped = false
    depth = 0
  }
}
