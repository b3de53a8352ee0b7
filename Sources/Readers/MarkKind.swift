/// What kinds of marks are taken out of what was said; the raw value is what notes call them.
enum MarkKind: String, CaseIterable {
  case timeStamp = "time stamps"
  case lineNumber = "line numbers"
  case squareNote = "[notes]"
  case roundNote = "(notes)"
  case pause = "pauses"
  case overlap = "overlap marks //"
  case code = "codes such as *a"
  case unintelligible = "xxx"
  case sound = "ggg"
  case interjection = "interjections (I: …)"
  case uncertain = "(word?)"
  case cutOff = "cut-offs /"
  case otherCode = "other codes"
}
