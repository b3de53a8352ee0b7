#if Office
  internal import Documents

  /// What a part of an Office file refers to (ECMA-376 part 2, relationships).
  struct OfficeRelations {
    private struct Relation {
      var id: String
      var type: String
      var target: String
    }

    private var relations: [Relation] = []

    /// Reads the relations of a part; `""` for those of the whole file.
    ///
    /// - Throws: ``ReadFailure`` when they are not well-formed.
    init(_ archive: ZipArchive, of part: String) throws(ReadFailure) {
      let slash = part.lastIndex(of: "/")
      let folder = slash.map { String(part[...$0]) } ?? ""
      let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
      let name = "\(folder)_rels/\(file).rels"
      guard let member = try archive.open(name) else { return }
      let reader = XMLReader(member, name: "\(archive.input.name)(\(name))")
      while let event = try reader.next() {
        guard case .start(let element) = event, element.name.hasSuffix("Relationship"),
          let target = element["Target"], element["TargetMode"] != "External"
        else { continue }
        // A target begins at the file's root, or at the folder of the part.
        relations.append(
          Relation(
            id: element["Id"] ?? "", type: element["Type"] ?? "",
            target: target.hasPrefix("/") ? String(target.dropFirst()) : folder + target))
      }
    }

    /// The part of a type, such as `officeDocument`.
    func target(ofType type: String) -> String? {
      relations.first { $0.type.hasSuffix("/\(type)") }?.target
    }

    /// The part of an id, such as `rId3`.
    func target(ofID id: String) -> String? { relations.first { $0.id == id }?.target }
  }
#endif
