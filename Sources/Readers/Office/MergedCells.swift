#if Office
  internal import Documents

  /// The merged areas of a sheet: what stands in the first cell of one holds for all.
  struct MergedCells {
    private struct Area {
      var first: CellReference
      var last: CellReference
      var value = ""
    }

    /// More areas than this are not followed.
    static let most = 100_000

    /// By first row, latest first, those that are still to come.
    private var coming: [Area] = []
    private var open: [Area] = []

    /// Reads a sheet for its merged areas.
    ///
    /// - Throws: ``ReadFailure`` when it is not well-formed.
    init(_ reader: XMLReader) throws(ReadFailure) {
      while let event = try reader.next() {
        guard case .start(let element) = event else { continue }
        guard element.name == "s:mergeCell" else { continue }
        let ends = (element["ref"] ?? "").split(separator: ":").map { CellReference($0) }
        guard ends.count == 2, let first = ends[0], let last = ends[1], coming.count < Self.most,
          last.column < ExcelRows.mostColumns
        else { continue }
        coming.append(Area(first: first, last: last))
      }
      coming.sort { $0.first.row > $1.first.row }
    }

    /// Fills the cells of a row that lie in an area; rows come in order.
    mutating func fill(_ cells: inout [String], row: Int) {
      while let next = coming.last, next.first.row <= row {
        coming.removeLast()
        var area = next
        let column = area.first.column
        if area.first.row == row, cells.indices.contains(column) { area.value = cells[column] }
        open.append(area)
      }
      guard !open.isEmpty else { return }
      open.removeAll { $0.last.row < row }
      for area in open where !area.value.isEmpty && area.first.column <= area.last.column {
        while cells.count <= area.last.column { cells.append("") }
        for column in area.first.column...area.last.column { cells[column] = area.value }
      }
    }
  }
#endif
