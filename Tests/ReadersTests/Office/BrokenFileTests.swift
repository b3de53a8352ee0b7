#if Office
  import Documents
  import Readers
  import TestSupport
  import Testing

  /// measures.md §7: files that are broken or hostile are refused with the reason, and fast.
  @Suite struct BrokenFileTests {
    @Test(
      arguments: [
        ("empty.docx", .empty, "is empty"),
        ("no-archive.docx", .malformed, "is no zip archive"),
        ("truncated.docx", .malformed, "is no zip archive, or an incomplete one"),
        ("damaged.docx", .malformed, "its member word/document.xml is damaged"),
        ("no-document.docx", .malformed, "is no Word document: it has no word/document.xml"),
        ("no-text.docx", .empty, "holds no text"),
        ("unclosed.docx", .malformed, "no well-formed XML"),
        ("bomb.docx", .limit, "refused as a zip bomb: its member word/document.xml"),
        ("entities.docx", .limit, "refused: it declares the entity \"a0\""),
        ("outside-entity.docx", .limit, "refused: it declares the entity \"x\""),
        ("deep.docx", .limit, "elements nested over 512 deep are refused"),
        ("escape.docx", .malformed, "refused: its member \"../../etc/crontab\" points outside"),
        ("absolute.docx", .malformed, "refused: its member \"/etc/crontab\" points outside"),
        ("encrypted.docx", .malformed, "is encrypted"),
        ("password.docx", .malformed, "has a password: open it in Word"),
        ("old.doc", .malformed, "is a Word document of before 2007: save it as .docx"),
        ("old.xls", .malformed, "is an Excel workbook of before 2007: save it as .xlsx"),
        ("old.rtf", .malformed, "is in Rich Text Format: save it as .docx"),
        ("compound.docx", .malformed, "is an Office file of before 2007 or one with a password"),
      ] as [(String, ReadFailure.Code, String)])
    func theReasonIsNamed(name: String, code: ReadFailure.Code, message: String) {
      let end = Reading(fixture: "broken/\(name)").end
      #expect(end?.code == code)
      #expect(end?.message.hasPrefix(message) == true, "\(end?.message ?? "no failure")")
      #expect(end?.input.contains(name) == true)
    }

    @Test(
      .enabled(if: Programs.hasPoppler),
      arguments: [
        ("no-pdf.pdf", .malformed, "is no PDF, a damaged one, or one with a password"),
        ("no-text.pdf", .empty, "holds no text on its 1 pages; pictures of text need"),
      ] as [(String, ReadFailure.Code, String)])
    func brokenPDFs(name: String, code: ReadFailure.Code, message: String) {
      let end = Reading(fixture: "broken/\(name)").end
      #expect(end?.code == code)
      #expect(end?.message.hasPrefix(message) == true, "\(end?.message ?? "no failure")")
    }

    /// An old document in a directory is no silent loss.
    @Test func oldDocumentsInADirectoryAreReported() throws {
      let scratch = try Scratch()
      _ = try scratch.write("map/oud.doc", "x")
      _ = try scratch.write("map/foto.jpg", "x")
      let names = InputFinder.find([scratch("map")]).map { found in
        switch found {
        case .input(let input): input.name
        case .failure(let failure): failure.input
        }
      }
      #expect(names == [scratch("map/oud.doc")])
    }
  }
#endif
