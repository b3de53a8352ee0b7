internal import ArgumentParser

#if Server
  internal import Logging
  internal import VingerafdrukServer
#endif

/// `vingerafdruk serve`: the local web page and its HTTP interface.
struct Serve: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Serves a web page and an HTTP interface on this machine.",
    discussion: """
      Open the address in a browser. Only this machine can reach it, unless --host \
      says otherwise; nothing is stored and no text is logged. The HTTP interface \
      is described at /openapi.json.

      EXAMPLES:
        vingerafdruk serve
        vingerafdruk serve --port 9000
        curl -d '{"text": "Wij zien dat."}' -H 'Content-Type: application/json' \\
          localhost:8080/v1/analyse
      """)

  @Option(help: "The address to listen on.")
  var host = "127.0.0.1"

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Names by which other machines may call this one; needed with another --host.",
      valueName: "name"))
  var allowHost: [String] = []

  @Option(help: "The port to listen on; 0 for any free one.")
  var port = 8080

  @Option(help: ArgumentHelp("The longest body, in bytes.", valueName: "bytes"))
  var maxBody = 16 << 20

  @Option(help: ArgumentHelp("How long a request may take to arrive.", valueName: "seconds"))
  var timeout = 30

  @Option(
    help: ArgumentHelp("How many requests are worked on at once.", valueName: "number"))
  var concurrency = 2

  @Option(
    help: ArgumentHelp(
      "Keep projects that people save in this SQLite file; without it nothing is kept.",
      valueName: "file"),
    completion: .file())
  var store: String?

  @OptionGroup(title: "Lexicons") var lexicons: LexiconOptions

  #if Server
    func run() throws {
      var options = ServerOptions()
      options.host = host
      options.port = port
      options.allowedHosts = allowHost
      options.maximumBody = maxBody
      options.timeout = timeout
      options.concurrency = concurrency
      options.store = store
      if let problem = options.problem { throw ValidationError(problem) }
      let (lexicon, context) = try lexicons.loadWithContext()
      let loaded = LoadedLexicons(
        lexicon: lexicon, context: context,
        tones: try lexicons.directory.loadTones(typology: nil),
        provenance: lexicons.provenance(lexicon))
      LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
      let logger = Logger(label: "vingerafdruk")
      try LocalServer(options, lexicons: loaded, logger: logger).runBlocking()
    }
  #else
    func run() throws {
      throw ValidationError("this build has no server: it was made without the trait Server")
    }
  #endif
}
