internal import Measures
internal import Tones

extension ToneGroupRecord {
  /// A page to read.
  public func page(_ language: Language) -> String {
    let name = group.name ?? language("alle respondenten", "all respondents")
    var page =
      name
      + language(
        " · \(group.respondents) respondenten · \(group.answers) antwoorden\n",
        " · \(group.respondents) respondents · \(group.answers) answers\n")
    func section(_ title: String, _ measure: String, hidingZeros: Bool = false) {
      let shown = rows.filter { $0.measure == measure && (!hidingZeros || $0.count != 0) }
      guard !shown.isEmpty else { return }
      page += " \(title)\n"
      for row in shown { page += line(row, language) }
    }
    section(language("Toonsoort komt voor bij", "Tone occurs in"), "occurs")
    section(language("Toonsoort overheerst bij", "Tone dominates in"), "dominates")
    section(language("Zonder toon", "Without a tone"), "none")
    section(language("Tonen samen", "Tones together"), "together", hidingZeros: true)
    section(language("Aspecten", "Aspects"), "aspect")
    section(language("Wie er genoemd worden", "Who is named"), "audience")
    page += tonesByAudience(language) + words(language) + examples(language) + absent(language)
    return page + "\n"
  }

  /// How to read the pages.
  public static func note(_ language: Language) -> String {
    language(
      """
      Aantal respondenten, aandeel en 95%-interval (Wilson). Geen toon is de beste; wat ontbreekt, is \
      een vraag waard en nog geen tekort.

      """,
      """
      Respondents, share and 95 % interval (Wilson). No tone is best; what is absent is worth a \
      question and no shortcoming yet.

      """)
  }

  private func line(_ row: ToneGroupFigure, _ language: Language) -> String {
    func per(_ value: Double) -> String { Decimal.string(value * 100, decimals: 0) }
    let label = language(row.dutch, row.english)
    let count = "\(row.count ?? 0)"
    return "  \(label)\(String(repeating: " ", count: max(1, 52 - label.count)))"
      + String(repeating: " ", count: max(0, 5 - count.count)) + count
      + "  \(per(row.share)) % (\(per(row.interval.low))–\(per(row.interval.high)))\n"
  }

  private func names(_ numbers: [Int], _ items: [Typology.Item], _ language: Language) -> String {
    numbers.map { language(items[$0].dutch, items[$0].english) }.joined(separator: ", ")
  }

  private func tonesByAudience(_ language: Language) -> String {
    var text = ""
    for (audience, counts) in group.tonesByAudience.enumerated()
    where counts.contains(where: { $0 > 0 }) {
      let found = counts.indices.filter { counts[$0] > 0 }.sorted { counts[$0] > counts[$1] }
      let item = audiences.tones[audience]
      text += "  \(language(item.dutch, item.english)): "
      text +=
        found.map {
          "\(language(tones.tones[$0].dutch, tones.tones[$0].english)) \(counts[$0])"
        }.joined(separator: ", ") + "\n"
    }
    guard !text.isEmpty else { return "" }
    return language(
      " Toon per publiek (vindplaatsen in dezelfde zin)\n",
      " Tone by audience (evidence in the same sentence)\n") + text
  }

  private func words(_ language: Language) -> String {
    guard !group.words.isEmpty else { return "" }
    return language(
      " Woorden die terugkomen (keren, respondenten)\n", " Words that recur (times, respondents)\n")
      + "  "
      + group.words.map { "\($0.form) (\($0.count), \($0.respondents))" }.joined(separator: ", ")
      + "\n"
  }

  private func examples(_ language: Language) -> String {
    var text = ""
    for (tone, examples) in group.examples.enumerated() where !examples.isEmpty {
      let item = tones.tones[tone]
      text += "  \(language(item.dutch, item.english)): "
      text += examples.map(\.name).joined(separator: ", ") + "\n"
      guard quotes else { continue }
      for example in examples { text += "    \(example.name): «\(quote(example))»\n" }
    }
    guard !text.isEmpty else { return "" }
    return language(" Antwoorden die ervoor staan\n", " Representative answers\n") + text
  }

  private func absent(_ language: Language) -> String {
    let parts: [(String, String)] = [
      (language("tonen", "tones"), names(group.absentTones, tones.tones, language)),
      (language("aspecten", "aspects"), names(group.absentAspects, tones.aspects, language)),
      (language("publiek", "audiences"), names(group.absentAudiences, audiences.tones, language)),
      (language("betrokkenen", "actors"), names(group.absentActors, audiences.aspects, language)),
    ]
    let shown = parts.filter { !$0.1.isEmpty }
    guard !shown.isEmpty else { return "" }
    return language(" Wat ontbreekt\n", " What is absent\n")
      + shown.map { "  \($0.0): \($0.1)\n" }.joined()
  }
}
