extension LIWCFile {
  /// Our own lexicons in this form: every category with its entries, a form in all categories that
  /// it can have, since LIWC decides none.
  public init(_ lexicon: Lexicon) {
    self.init()
    var indexOfID: [String: Int] = [:]
    let used = Set(lexicon.entries.map(\.category))
    for category in lexicon.categories.categories where used.contains(category.id) {
      indexOfID[category.id] = categories.count
      categories.append(
        Category(
          key: "\(categories.count + 1)", name: category.id, description: category.english,
          parent: nil))
    }
    var members: [String: [Int]] = [:]
    var order: [String] = []
    for entry in lexicon.entries {
      guard let index = indexOfID[entry.category] else { continue }
      if members[entry.form] == nil { order.append(entry.form) }
      if members[entry.form]?.contains(index) != true {
        members[entry.form, default: []].append(index)
      }
    }
    for (number, form) in order.sorted().enumerated() {
      entries.append(
        Entry(
          words: form.split(separator: " ").map(String.init),
          memberships: (members[form] ?? []).sorted().map { Membership(category: $0, weight: 1) },
          condition: nil, otherwise: [], line: number + 1))
    }
  }

  /// As a `.dic` of 2007, which every later program reads.
  public var dic: String {
    var text = "%\n"
    for category in categories { text += "\(category.key)\t\(category.name)\n" }
    text += "%\n"
    for entry in entries {
      let keys = entry.memberships.map { categories[$0.category].key }
      text += "\(entry.words.joined(separator: " "))\t\(keys.joined(separator: "\t"))\n"
    }
    return text
  }

  /// As a `.dicx` of LIWC-22.
  public var dicx: String {
    var text = "DicTerm," + categories.map(\.name).joined(separator: ",") + "\n"
    for entry in entries {
      var cells = [String](repeating: "", count: categories.count)
      for membership in entry.memberships {
        cells[membership.category] = membership.weight == 1 ? "X" : "\(membership.weight)"
      }
      let term = entry.words.joined(separator: " ")
      text +=
        (term.contains(",") ? "\"\(term)\"" : term) + "," + cells.joined(separator: ",") + "\n"
    }
    return text
  }

  /// As YAML for quanteda's `dictionary(file = …)`.
  public var yaml: String {
    var entriesOf = [[String]](repeating: [], count: categories.count)
    for entry in entries {
      for membership in entry.memberships {
        entriesOf[membership.category].append(entry.words.joined(separator: " "))
      }
    }
    var text = ""
    for (category, forms) in zip(categories, entriesOf) {
      text += "\"\(category.name)\":\n"
      for form in forms { text += "  - \"\(form)\"\n" }
    }
    return text
  }
}
