#if Office
  internal import CZip
  internal import Documents

  /// A zip archive whose members are read one after the other, within limits.
  ///
  /// Nothing is ever written to disk. An archive with a member that points outside of it is refused
  /// whole, and a member that is encrypted or that grows beyond the limits when it is read.
  @safe
  final class ZipArchive {
    /// What an archive may be, so that a small file cannot fill the machine.
    struct Limits {
      /// The most members.
      var members = 50_000
      /// The most that one member may hold, in bytes.
      var member = 1 << 30
      /// How many times a member may be larger than its packed form, once it is over a mebibyte.
      ///
      /// Real documents stay below 100, which is where Apache POI stops; Deflate can reach 1,032.
      var ratio = 250
    }

    let input: Input
    let limits: Limits
    fileprivate let handle: OpaquePointer
    /// The members by name; of two with one name the first counts.
    private let members: [String: Int64]
    /// The members' names in the order of the archive.
    let names: [String]

    /// Opens an archive.
    ///
    /// - Throws: ``ReadFailure`` when it is no archive, or one that is refused.
    convenience init(_ input: Input, limits: Limits = Limits()) throws(ReadFailure) {
      guard let path = input.path else {
        let bytes = try FileBytes(input).readAll(limit: 1 << 28, of: input.name)
        try self.init(bytes, input, limits: limits)
        return
      }
      // Says what is missing or no file, which libzip would hang on.
      _ = try FileDescriptor(input)
      var status: Int32 = 0
      let opened = unsafe path.withCString { unsafe czip_open_file($0, &status) }
      try unsafe self.init(opened, status, input, limits)
    }

    /// Opens an archive in memory, such as one inside another.
    ///
    /// - Throws: ``ReadFailure`` when it is no archive, or one that is refused.
    convenience init(
      _ bytes: [UInt8], _ input: Input, limits: Limits = Limits()
    ) throws(ReadFailure) {
      var status: Int32 = 0
      let opened: OpaquePointer? = unsafe bytes.withUnsafeBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return nil }
        return unsafe czip_open_bytes(start, Int64(bytes.count), &status)
      }
      try unsafe self.init(opened, status, input, limits)
    }

    /// Takes over what libzip has opened.
    private init(
      _ opened: OpaquePointer?, _ status: Int32, _ input: Input, _ limits: Limits
    ) throws(ReadFailure) {
      self.input = input
      self.limits = limits
      guard let opened = unsafe opened else {
        throw try Self.noArchive(input, status)
      }
      // Invariant: `handle` is open until deinit; members keep the archive alive.
      unsafe handle = opened
      let count = unsafe czip_count(opened)
      var names: [String] = []
      var members: [String: Int64] = [:]
      var problem: ReadFailure?
      if count > limits.members {
        problem = ReadFailure(
          .limit, input: input.name,
          "an archive with over \(limits.members) members is refused; this one has \(count)")
      } else {
        for index in 0..<count {
          guard let name = unsafe czip_name(opened, index) else { continue }
          let member = unsafe String(cString: name)
          if Self.escapes(member) {
            problem = ReadFailure(
              .malformed, input: input.name,
              "refused: its member \"\(member.prefix(80))\" points outside the archive")
            break
          }
          names.append(member)
          if members[member] == nil { members[member] = index }
        }
      }
      self.names = names
      self.members = members
      if let problem { throw problem }
    }

    deinit { unsafe czip_close(handle) }

    /// Whether the archive has a member.
    func contains(_ name: String) -> Bool { members[name] != nil }

    /// Opens a member; nil when there is none of that name.
    ///
    /// - Throws: ``ReadFailure`` when it is encrypted, too large or packed in an unknown way.
    func open(_ name: String) throws(ReadFailure) -> ZipMember? {
      guard let index = members[name] else { return nil }
      return try ZipMember(name, at: index, of: self)
    }

    /// A whole member; nil when there is none of that name.
    ///
    /// - Throws: ``ReadFailure`` when it cannot be read or is over `limit` bytes.
    func read(_ name: String, limit: Int) throws(ReadFailure) -> [UInt8]? {
      guard let member = try open(name) else { return nil }
      return try member.readAll(limit: limit, of: "\(input.name)(\(name))")
    }

    /// Says why a file could not be opened.
    private static func noArchive(_ input: Input, _ status: Int32) throws(ReadFailure)
      -> ReadFailure
    {
      var start: [UInt8] = []
      if input.path != nil { _ = try FileDescriptor(input).read(8, into: &start) }
      if input.path != nil, start.isEmpty {
        return ReadFailure(.empty, input: input.name, "is empty")
      }
      if start == CompoundFile.signature { return try CompoundFile.failure(input) }
      return ReadFailure(
        .malformed, input: input.name,
        "is no zip archive, or an incomplete one (\(name(of: status)))")
    }

    /// Whether a name would lead out of a directory that the archive is unpacked in.
    private static func escapes(_ name: String) -> Bool {
      name.hasPrefix("/") || name.contains("\\") || name.dropFirst().first == ":"
        || name.split(separator: "/").contains("..")
    }

    fileprivate static func name(of status: Int32) -> String {
      unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: 128) { buffer in
        guard let start = buffer.baseAddress else { return "" }
        unsafe czip_status_name(status, start, 128)
        return unsafe String(cString: start)
      }
    }
  }

  /// The bytes of one member of an archive.
  @safe
  final class ZipMember: ByteSource {
    private let archive: ZipArchive
    private let name: String
    private let packed: Int64
    private let handle: OpaquePointer
    /// How many bytes have been read.
    private var position = 0

    fileprivate init(_ name: String, at index: Int64, of archive: ZipArchive) throws(ReadFailure) {
      self.archive = archive
      self.name = name
      var info = czip_info()
      var status = unsafe czip_stat(archive.handle, index, &info)
      if status == 0, info.encrypted != 0 {
        throw ReadFailure(
          .malformed, input: archive.input.name,
          "is encrypted; save it without a password and read that")
      }
      packed = info.compressed_size
      let opened = unsafe czip_member_open(archive.handle, index, &status)
      guard let opened = unsafe opened else {
        throw ReadFailure(
          .malformed, input: archive.input.name,
          "its member \(name) cannot be read (\(ZipArchive.name(of: status)))")
      }
      // Invariant: `handle` is open until deinit, and `archive` outlives it.
      unsafe handle = opened
    }

    deinit { unsafe czip_member_close(handle) }

    func next() throws(ReadFailure) -> [UInt8]? {
      var status: Int32 = 0
      var block = [UInt8](repeating: 0, count: 1 << 16)
      let count = unsafe block.withUnsafeMutableBufferPointer { bytes in
        guard let start = bytes.baseAddress else { return Int64(0) }
        return unsafe czip_member_read(handle, start, Int64(bytes.count), &status)
      }
      guard count >= 0 else {
        throw ReadFailure(
          .malformed, input: archive.input.name,
          "its member \(name) is damaged at byte \(position) (\(ZipArchive.name(of: status)))")
      }
      if count == 0 { return nil }
      position += Int(count)
      // What was read counts, not what the archive says of itself.
      if position > archive.limits.member {
        throw ReadFailure(
          .limit, input: archive.input.name,
          "its member \(name) is over \(archive.limits.member >> 20) MiB, which is refused")
      }
      if position > 1 << 20, Int64(position) > packed * Int64(archive.limits.ratio) {
        throw ReadFailure(
          .limit, input: archive.input.name,
          "refused as a zip bomb: its member \(name) unpacks to over \(archive.limits.ratio) times "
            + "its size")
      }
      block.removeLast(block.count - Int(count))
      return block
    }
  }
#endif
