internal import Bytes

/// The words that scope hangs on and that no category of function words singles out.
struct ScopeWords: Sendable {
  enum Word: UInt8 {
    case other, past, now, stopped, wish, only, rather, than, instead, place, breaker, without, te
    case that, be, according, object, naming, demand, factive
  }

  private let table: ByteStringTable
  private let words: [Word]

  init() {
    var table = ByteStringTable()
    var words: [Word] = []
    for (form, word) in Self.forms.sorted(by: { $0.key < $1.key }) {
      _ = table.insert(form)
      words.append(word)
    }
    self.table = table
    self.words = words
  }

  /// What a folded form is.
  func word(_ folded: Span<UInt8>) -> Word? { table.number(of: folded).map { words[$0] } }

  private static let forms: [String: Word] = {
    var forms: [String: Word] = [:]
    func add(_ list: String, _ word: Word) {
      for form in list.split(separator: " ") { forms[String(form)] = word }
    }
    add(
      """
      collega collega's baas directeur directrice voorganger voorgangster manager chef anderen men \
      wethouder burgemeester leidinggevende opvolger buurman collegae teamleider bestuurder hoofd \
      mensen sommigen sommige iemand zij hij ze voorzitter projectleider adviseur afdelingshoofd
      """, .other)
    add("vroeger destijds ooit indertijd voorheen jarenlang aanvankelijk", .past)
    add("nu tegenwoordig inmiddels sindsdien voortaan intussen thans", .now)
    add("gestopt opgehouden afgeleerd afgezworen losgelaten gestaakt", .stopped)
    add("wil wilde wou hoop droom zou", .wish)
    add("alleen enkel slechts louter zozeer", .only)
    add("liever eerder", .rather)
    add("dan", .than)
    add("plaats", .place)
    add("ipv", .instead)
    add("maar want terwijl doch echter", .breaker)
    add("zonder", .without)
    add("te", .te)
    add("dat", .that)
    add("ben zijn was", .be)
    add("volgens", .according)
    // First persons that are no subject: "hij controleert mij" is about him, but "ze noemen mij de
    // aanjager" and "hij laat ons improviseren" are about me and us.
    add("mij me ons mezelf mijzelf onszelf", .object)
    add(
      """
      noem noemen noemt noemde noemden genoemd ken kent kennen vinden vindt vonden vond omschrijven \
      omschrijft laat laten liet lieten
      """, .naming)
    // "De raad moet richting geven": what others are to do is what the speaker wants of them.
    add("moet moeten mag mogen hoeft hoeven", .demand)
    // "Ze weten niet dat ik luister": I do.
    add(
      """
      weet weten wist wisten ontkennen ontken vergeten vergeet merken merkt zien ziet snappen snapt \
      begrijpen begrijpt beseffen beseft
      """, .factive)
    return forms
  }()
}
