/// Texts with their counted words coloured, a switch for each group, and room for the reason.
struct TextView {
  let wording: Wording

  /// The switches and the line that says why a word counts; once for each set of texts.
  func controls(id: String) -> Slots {
    var slots = Slots()
    slots["id"] = HTML(text: id)
    slots[items: "switches"] = WordGroup.allCases.map { group in
      var item = Slots()
      item["mark"] = HTML(text: group.mark)
      item["label"] = wording.html(group.phrase)
      item[flag: "on"] = group.isOnAtFirst
      return item
    }
    return slots
  }

  /// The passages of a document.
  func passages(of document: DocumentResult) -> HTML {
    document.passages.map { passage -> HTML in
      guard let speaker = passage.speaker else { return passage.text }
      let asks = document.people.contains { $0.name == speaker && !$0.hasTones }
      let time: HTML = passage.start.map { " <time>\($0)</time>" } ?? ""
      return """
        <div class="turn\(asks ? " asks" : "")"><p class="who">\(speaker) \
        <span class="nr">\(passage.number ?? 0)</span>\(time)</p><p>\(passage.text)</p></div>
        """
    }.joined()
  }
}
