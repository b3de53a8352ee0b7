import Foundation
import TestSupport

/// One run of the built executable, as a user runs it.
struct Program {
  var status: Int32 = -1
  var output = ""
  var error = ""

  /// The executable, which is built beside the tests.
  static let path: String = {
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "vingerafdruk").path
  }()

  /// Runs the program with these arguments and this standard input.
  init(_ arguments: String..., input: String = "") throws {
    try self.init(arguments: arguments, input: input)
  }

  /// The same with its arguments in an array, and in a directory.
  init(arguments: [String], input: String = "", directory: String? = nil) throws {
    let process = Process()
    if let directory { process.currentDirectoryURL = URL(filePath: directory) }
    process.executableURL = URL(filePath: Self.path)
    process.arguments = arguments
    // Files, since a full pipe would stop the program.
    let scratch = try Scratch()
    let files = [
      try scratch.write("in", input), try scratch.write("out", ""), try scratch.write("err", ""),
    ]
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = Repository.text(files[1]) ?? ""
    error = Repository.text(files[2]) ?? ""
  }

  /// Runs the program and sends it a signal once `isTime`, unless it has ended by then.
  static func signalled(
    _ signal: Int32, _ arguments: String..., when isTime: () -> Bool
  ) throws -> Program {
    var result = Program()
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let scratch = try Scratch()
    let error = try scratch.write("err", "")
    process.standardInput = FileHandle(forReadingAtPath: "/dev/null")
    process.standardOutput = FileHandle(forWritingAtPath: "/dev/null")
    process.standardError = FileHandle(forWritingAtPath: error)
    try process.run()
    while process.isRunning, !isTime() {}
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    result.status = process.terminationReason == .exit ? process.terminationStatus : -1
    result.error = Repository.text(error) ?? ""
    return result
  }

  /// Runs a line of shell in which `$V` is the program.
  static func shell(_ line: String) throws -> Program {
    var result = Program()
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "V='\(path)'; " + line]
    let scratch = try Scratch()
    let out = try scratch.write("out", "")
    process.standardInput = FileHandle(forReadingAtPath: "/dev/null")
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle(forWritingAtPath: out)
    try process.run()
    process.waitUntilExit()
    result.status = process.terminationStatus
    result.output = Repository.text(out) ?? ""
    return result
  }

  private init() {}

  /// The last line on standard error.
  var summary: String { error.split(separator: "\n").last.map(String.init) ?? "" }
}
