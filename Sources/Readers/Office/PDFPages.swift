#if Office
  internal import Documents

  /// The lines of a PDF's pages with their places, for telling running heads from text.
  struct PDFPages {
    private struct Line {
      var text: String
      /// The upper edge, in points from the top of the page.
      var top: Double
      /// The block it stands in, counted through all pages.
      var block: Int
    }

    private var pages: [[Line]] = []
    /// How many lines were left out.
    private(set) var removed = 0

    /// So many lines at each edge of a page may be running heads or feet.
    private static let edge = 2

    /// Reads what `pdftotext -bbox-layout` writes: pages of flows of blocks of lines of words.
    ///
    /// - Throws: ``ReadFailure`` when that is cut off.
    init(_ reader: XMLReader) throws(ReadFailure) {
      var block = 0
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        switch element.name {
        case "h:page": pages.append([])
        case "h:block": block += 1
        case "h:line" where !pages.isEmpty:
          let top = element["yMin"].flatMap { Double($0) } ?? 0
          pages[pages.count - 1].append(Line(text: "", top: top, block: block))
        case "h:word":
          let word = try reader.text()
          guard let page = pages.indices.last, let line = pages[page].indices.last else { continue }
          if !pages[page][line].text.isEmpty { pages[page][line].text += " " }
          pages[page][line].text += word
        default: break
        }
      }
    }

    /// How many pages there are.
    var count: Int { pages.count }

    /// Leaves out running heads, running feet and page numbers.
    ///
    /// A head or foot is a line at the edge of a page that, numbers aside, stands at the edges of at
    /// least three pages (two of a short document) and of a quarter of all, since left and right pages
    /// may differ; a speaker's label (`INT:`) is none. A page number is a line at the edge with a
    /// number, and a word for page at most, that stands so on at least half of the pages; on a single
    /// page only the word tells.
    mutating func removeHeads() {
      var heads: [String: Int] = [:]
      var numbered = 0
      for page in pages {
        let lines = Self.edges(of: page).map { page[$0].text }
        for head in Set(lines.map(Self.pattern)) { heads[head, default: 0] += 1 }
        if lines.contains(where: Self.isPageNumber) { numbered += 1 }
      }
      for index in pages.indices {
        let leaving = Self.edges(of: pages[index]).filter { line in
          let text = pages[index][line].text
          let times = heads[Self.pattern(text)] ?? 0
          let isHead =
            times >= (pages.count < 6 ? 2 : 3) && times * 4 >= pages.count && text.last != ":"
          let areNumbered =
            pages.count > 1
            ? numbered > 1 && numbered * 2 >= pages.count : text.contains(where: \.isLetter)
          return isHead || areNumbered && Self.isPageNumber(text)
        }
        for line in leaving.sorted(by: >) { pages[index].remove(at: line) }
        removed += leaving.count
      }
    }

    /// The paragraphs, which are poppler's blocks; one that ends without a stop goes on in the next
    /// block or page when that begins with a small letter.
    var paragraphs: [Paragraph] {
      var paragraphs: [Paragraph] = []
      var block = 0
      for line in pages.joined() {
        let last = paragraphs.last?.text.last ?? "."
        let goesOn = line.text.first?.isLowercase == true && !".?!:;”\"".contains(last)
        if line.block == block || goesOn, let open = paragraphs.indices.last {
          paragraphs[open].text += "\n" + line.text
        } else {
          paragraphs.append(Paragraph(number: paragraphs.count + 1, text: line.text))
        }
        block = line.block
      }
      return paragraphs
    }

    /// The highest and lowest lines.
    private static func edges(of page: [Line]) -> Set<Int> {
      let order = page.indices.sorted { page[$0].top < page[$1].top }
      return Set(order.prefix(edge) + order.suffix(edge))
    }

    /// A line with its numbers taken for equal.
    private static func pattern(_ line: String) -> String {
      var result = ""
      for character in line.lowercased() {
        if !character.isNumber {
          result.append(character)
        } else if result.last != "#" {
          result.append("#")
        }
      }
      return result
    }

    /// `12`, `- 12 -`, `Pagina 12 van 30`, `12/30`, `xii`.
    private static func isPageNumber(_ line: String) -> Bool {
      let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
      let names: Set<Substring> = ["pagina", "page", "p", "pag", "blz", "bladzijde", "van", "of"]
      let numbers = words.filter { $0.allSatisfy(\.isNumber) && $0.count <= 4 }
      let isRoman = words.count == 1 && words[0].allSatisfy { "ivxlc".contains($0) }
      return isRoman
        || (1...2).contains(numbers.count)
          && words.allSatisfy { names.contains($0) || numbers.contains($0) }
    }
  }
#endif
