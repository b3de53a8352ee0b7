import Measures
import Testing

/// MTLD and MATTR of two invented texts.
///
/// The expected figures are those of the Python package lexicalrichness 0.5.1 on the same words:
/// `Benchmarks/lexical_diversity.py` prints them.
@Suite struct LexicalDiversityTests {
  static let letter = """
    ik schrijf u omdat de straat voor ons huis al weken open ligt en niemand weet wanneer hij dicht \
    gaat elke ochtend staat de vuilnisman voor een hek en elke avond staan wij er zelf voor de buurt \
    is geduldig maar het geduld van de buurt raakt op want de winkel op de hoek verkoopt minder brood \
    en de kinderen lopen om langs de drukke weg wij vragen niet veel wij vragen een dag waarop de \
    straat weer een straat is en iemand die de telefoon opneemt als wij bellen over het hek en over \
    de lampen die het niet doen wij hopen dat u komt kijken want wie komt kijken die begrijpt het
    """
  static let talk = """
    ja dus toen zei ik tegen hem ik zeg jij moet dat gewoon doen en hij zei ja maar ik weet niet of ik \
    dat wel kan en toen zei ik nou dat weet je pas als je het doet en toen ging hij het doen en toen \
    kon hij het ja en nu doet hij het elke dag en dan denk ik ja zie je wel dat je het kan en dan zegt \
    hij ja dat heb jij gezegd en dan zeg ik ja dat heb ik gezegd want ik wist het wel ja
    """

  /// A number for each distinct word.
  private func forms(_ text: String) -> [UInt32] {
    var numbers: [Substring: UInt32] = [:]
    return text.split(separator: " ").map { word in
      let number = numbers[word] ?? UInt32(numbers.count)
      numbers[word] = number
      return number
    }
  }

  @Test(arguments: [
    (letter, 114, 44.8823628045129, 0.735384615384615, 0.9295238095238093),
    (talk, 95, 23.122357293868923, 0.5413043478260867, 0.9034883720930231),
    (
      "\(talk) \(talk)", 190, 23.427660152008684, 0.5468085106382979, 0.900552486187847
    ),
  ])
  func figuresAreThoseOfLexicalrichness(
    text: String, words: Int, mtld: Double, mattr: Double, mattr10: Double
  ) throws {
    let forms = forms(text)
    #expect(forms.count == words)
    #expect(abs(try #require(LexicalDiversity.mtld(forms)) - mtld) < 1e-9)
    #expect(abs(try #require(LexicalDiversity.mattr(forms)) - mattr) < 1e-9)
    #expect(abs(try #require(LexicalDiversity.mattr(forms, window: 10)) - mattr10) < 1e-9)
  }

  @Test func withoutRepeatsOrWordsThereIsNoValue() {
    #expect(LexicalDiversity.mtld([]) == nil)
    #expect(LexicalDiversity.mtld([1, 2, 3]) == nil)
    #expect(LexicalDiversity.mattr([1, 2, 3]) == nil)
    #expect(LexicalDiversity.mattr([1, 1, 1], window: 2) == 0.5)
  }
}
