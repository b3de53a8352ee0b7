extension Phrase {
  /// The words in English.
  var english: String {
    switch self {
    case .title: "Fingerprint"
    case .subtitle: "What the function words and tones of a text show"
    case .careful:
      """
      An indication of where attention lies, never a verdict on who speaks. No tone is best: \
      which tone fits depends on the situation.
      """
    case .skip: "Skip to the content"
    case .contents: "Contents"
    case .theme: "Display"
    case .themeAuto: "automatic"
    case .themeLight: "light"
    case .themeDark: "dark"
    case .summary: "Summary"
    case .people: "By speaker or text"
    case .answers: "Answers"
    case .all: "All answers together"
    case .allTexts: "All texts together"
    case .about: "What was read, and how"
    case .word: "word"
    case .words: "words"
    case .sentence: "sentence"
    case .sentences: "sentences"
    case .turn: "turn"
    case .turns: "turns"
    case .conversation: "conversation"
    case .conversations: "conversations"
    case .text: "text"
    case .texts: "texts"
    case .answer: "answer"
    case .answersWord: "answers"
    case .speaker: "speaker"
    case .interviewer: "asks the questions"
    case .respondent: "answers"
    case .length: "Length"
    case .lengthTooShort: "too short for a rate: counts only"
    case .lengthIndication: "an indication"
    case .lengthUsable: "usable"
    case .lengthWhyTooShort:
      "With fewer than 50 words a rate per 100 words says nothing, so only counts are shown."
    case .lengthWhyIndication:
      "With 50 to 199 words a rate per 100 words is an indication: mind the interval."
    case .lengthWhyUsable: "With 200 words or more a rate per 100 words is usable."
    case .fingerprint: "Function words"
    case .fingerprintCaption:
      "Function words of {name}: count, rate per 100 words and 95 % interval"
    case .fingerprintCounts: "Function words of {name}: counts"
    case .fingerprintHow:
      """
      The dot is the rate per 100 words, the line its 95 % interval, which allows for \
      words coming in bursts. Where the line is long, the figure says little.
      """
    case .measure: "Measure"
    case .count: "Count"
    case .per100: "Per 100 words"
    case .interval: "95 % interval"
    case .axis: "per 100 words"
    case .sectionPronouns: "Pronouns"
    case .sectionGeneric: "Used for people at large"
    case .sectionArticles: "Articles"
    case .sectionOther: "Other function words"
    case .rowPrepositions: "prepositions"
    case .rowConjunctions: "conjunctions"
    case .rowAuxiliaries: "auxiliary verbs"
    case .rowAdverbs: "adverbs"
    case .rowNegations: "negations"
    case .rowNumbers: "numerals"
    case .rowOtherPronouns: "other pronouns (it, that, what, somebody …)"
    case .articles: "Articles on a scale"
    case .articlesCaption: "Articles per 100 words"
    case .articlesLow: "fewer articles: could be an indication of a more conceptual orientation"
    case .articlesHigh:
      "more articles: an indication of a concrete, practical and precise orientation"
    case .articlesHow:
      """
      So the source reads it (NSOB 2023, §3.2, after Pennebaker 2011). There is no norm: what \
      is many or few depends on genre, topic and occasion. Compare like with like only.
      """
    case .pronouns: "Who occurs: I, you, we, they"
    case .pronounsCaption: "References to persons by {name}"
    case .pronounsHow:
      """
      Pronouns give an impression of what occupies a speaker (NSOB 2023, §3.2). Possessive \
      forms are included; je, we and ze meaning “one” stand apart.
      """
    case .pronounsNone: "No references to persons found."
    case .pronounsWheel: "Shares of {name}: {shares}"
    case .pronounsFew: "Fewer than 20 references: the shares say little."
    case .pronounsDetails: "The figures behind the wheel"
    case .whom: "Whom"
    case .share: "Share"
    case .personal: "Personal"
    case .possessive: "Possessive"
    case .genericColumn: "In general"
    case .apart: "Counted apart, not in the wheel"
    case .groupIk: "I, my"
    case .groupJij: "you, your"
    case .groupWij: "we, our"
    case .groupZij: "he, she, it, they"
    case .groupZijPeople: "he, she, they, his, her, their"
    case .groupGeneric: "one; je, we, ze in general"
    case .groupPronoun: "other pronouns"
    case .groupArticle: "articles"
    case .groupPreposition: "prepositions, conjunctions"
    case .groupAuxiliary: "auxiliary verbs"
    case .groupAdverb: "adverbs, negations, numerals"
    case .groupOrganisation: "words for the organisation"
    case .groupTones: "tones (underlined)"
    case .useGeneric: "in general"
    case .useReflexive: "reflexive"
    case .useExpletive: "expletive"
    case .organisation: "How the organisation is named"
    case .organisationCaption:
      "The word for the organisation by what stands before it, from near to far"
    case .organisationHow:
      """
      NSOB 2023, §3.2 reads my, our, the and that as a ladder from near to far. The counts are \
      mostly small; a single phrase says nothing.
      """
    case .organisationColumn: "Words before it"
    case .tones: "Tones"
    case .tonesCaption: "Tones of {name}"
    case .tone: "Tone"
    case .toneWeight: "Weight"
    case .tonesDominant: "The strongest tone is {tone}; confidence in that: {confidence}."
    case .tonesUnsure:
      "The strongest tone seems to be {tone}, but that is uncertain ({confidence})."
    case .tonesNone:
      "No tone was recognised (confidence {confidence}). That does not mean there is none."
    case .tonesHow:
      """
      Every speaker mixes tones, and a tone moves within a conversation, over time and by \
      situation (NSOB 2023, §3.2). The weights divide what was recognised; together they are \
      100 %.
      """
    case .tonesShort: "A short text: this rests on {places}."
    case .place: "place"
    case .places: "places"
    case .tensions:
      """
      Two tones that the source says go together less well both occur: {tones}. That is a \
      tension, not an error.
      """
    case .grid: "What shows it"
    case .gridCaption: "Evidence of {name}, by aspect and tone"
    case .gridHow:
      """
      Only what is the speaker’s own or wished for counts. What is turned down, somebody \
      else’s, given up, quoted or asked stands between brackets.
      """
    case .gridScroll: "Table, scrolls sideways"
    case .gridCounts: "{own} counted, {other} not"
    case .aspect: "Aspect"
    case .path: "The tone by turn"
    case .pathHow:
      """
      Each dot is a turn in which a tone was recognised; the larger the dot, the surer. The \
      line joins the strongest tones in order of speaking.
      """
    case .pathLabel: "Tone by turn of {name}: {steps}"
    case .pathNone: "No tone was recognised in any turn."
    case .pathDetails: "The turns as a table"
    case .pathCaption: "Strongest tone by turn of {name}"
    case .pathTurn: "Turn"
    case .pathAxis: "turn {first} to {last}"
    case .confidence: "Confidence"
    case .none: "no tone"
    case .theText: "The text"
    case .theAnswers: "The texts of the answers"
    case .switches: "Colour in the text"
    case .textHelp:
      "Point at a coloured word, or walk through them with the arrow keys, to see why it counts."
    case .whyEmpty: "Point at a word."
    case .noText: "The text is left out."
    case .distribution: "Tones over the respondents"
    case .distributionCaption:
      "In how many answers each tone occurs, and in how many it is the strongest"
    case .distributionHow: "Percentages of all {n}, with 95 % interval (Wilson)."
    case .occurs: "Occurs"
    case .dominates: "Is the strongest"
    case .noneRow: "No tone recognised"
    case .groups: "Comparison of groups"
    case .groupsTonesCaption: "Share of answers in which a tone is the strongest, by group"
    case .groupsWordsCaption: "Function words per 100 words, by group"
    case .groupsHow:
      """
      Answers of a group are pooled. Where intervals overlap, a difference is not shown; where \
      they do not, it is an indication, not yet a test: vingerafdruk compare does those.
      """
    case .group: "Group"
    case .comparedPeople: "Comparison of speakers and texts"
    case .peopleTonesCaption:
      "Share of each tone, by text; in conversations: of the turns in which it is the strongest"
    case .peopleWordsCaption: "Function words per 100 words, by speaker or text"
    case .peopleHow:
      """
      Where intervals overlap, a difference is not shown; where they do not, it is an \
      indication, not yet a test. Compare only what is alike in genre and occasion.
      """
    case .askerFolded: "The figures of who asks the questions"
    case .groupNone: "(no group)"
    case .groupSize: "{answers}, {words}"
    case .wordsColumn: "Words"
    case .turnsColumn: "Turns"
    case .wordColumn: "Word"
    case .wordingColumn: "Wording"
    case .speakerColumn: "Speaker or text"
    case .recurring: "Words that recur"
    case .recurringCaption: "Content words by the number of answers they stand in"
    case .recurringTurns: "Content words by the number of texts or turns they stand in"
    case .recurringNone: "No content word occurs in more than one answer."
    case .inAnswers: "In how many answers"
    case .times: "How often"
    case .recurringTones: "Evidence that recurs"
    case .recurringTonesCaption: "What points to a tone, in two answers or more"
    case .absent: "What is absent"
    case .absentHow:
      """
      Not found in these texts. What is not said can mean something too (NSOB 2023, §3.4), but \
      it may also be due to the question, or to the lists.
      """
    case .absentTones: "Tones: {list}."
    case .absentAspects: "Aspects: {list}."
    case .absentPersons: "References to persons: {list}."
    case .absentNothing: "All tones, aspects and persons occur."
    case .quotes: "Examples"
    case .quotesHow:
      "For each tone the answers in which it is surest; they do not stand for all others."
    case .table: "Figures by answer"
    case .tableCaption:
      "One row an answer: rates per 100 words, or counts in brackets where the text is too short"
    case .respondentColumn: "Answer"
    case .strongest: "Strongest tone"
    case .readCaption: "What was read"
    case .document: "Document"
    case .file: "File"
    case .failures: "What could not be read"
    case .settings: "Settings"
    case .settingsNone: "no special settings"
    case .version: "Program"
    case .lexicon: "Lexicons"
    case .date: "Date"
    case .method: "How it counts"
    case .methodWords:
      """
      A word starts with a letter or a digit. Homographs such as zijn, het and je are decided \
      in their sentence by a model that errs.
      """
    case .methodInterval:
      """
      Every rate per 100 words has a 95 % interval: Wilson's (1927), widened by as much as the \
      text's own sentences or turns vary (a block bootstrap).
      """
    case .methodTones:
      """
      The tones are those of Van Twist, Huiting and Schulz, De gemeentesecretaris buiten de \
      deur (NSOB 2023), §3.2.
      """
    case .methodNorm: "There is no norm. Figures differ by genre, topic and occasion."
    case .methodPrivacy: "This page fetches nothing and sends nothing."
    case .sumRead: "Read: {what}, {words} in all."
    case .sumFailed: "Not read: {n}; the reasons are at the end."
    case .sumShort: "{name}: {words}, too short for rates."
    case .sumPronounsClear: "refers to persons most often by {first} ({count} of {total})"
    case .sumPronounsOpen: "refers to persons about equally often by {list}: the intervals overlap"
    case .sumPronounsFew: "has {total}, too few to compare"
    case .reference: "reference to persons"
    case .references: "references to persons"
    case .sumArticles: "uses {rate} articles per 100 words (95 % interval {interval})"
    case .sumTone: "the strongest tone is {tone} (confidence {confidence}, {places})"
    case .sumToneUnsure: "the strongest tone is uncertain: perhaps {tone} ({confidence}, {places})"
    case .sumToneNone: "no tone was recognised"
    case .sumGroupTones:
      "A tone was recognised in {n} of {all}; most often the strongest: {tone} ({count})."
    case .sumGroupNone: "In none of {all} was a tone recognised."
    case .sumGroupShort: "{n} of {all} have fewer than 50 words: the table has only their counts."
    case .words0: "No words."
    case .measures: "Composite measures"
    case .measuresCaption: "Composite measures of {name}, with a 95 % interval where there is one"
    case .measuresDetails: "All measures, with their sources"
    case .measuresHow:
      """
      CDI and F run from narrative and personal (low) to analytic and formal (high); neither is \
      better. Below each figure stands its 95 % interval, which allows for words coming in bursts.
      """
    case .value: "Value"
    case .unitPoints: "points"
    case .arc: "Narrative arc"
    case .arcCaption: "Narrative arc of {name}, in five stretches of equal length, from 0 to 100"
    case .arcStaging: "staging: articles, prepositions"
    case .arcPlot: "plot: auxiliaries, conjunctions, pronouns"
    case .arcTension: "tension: words for thinking"
    case .arcStart: "beginning"
    case .arcEnd: "end"
    case .arcDetails: "The arc as a table"
    case .arcPart: "Part"
    case .arcHow:
      """
      In each part the lowest of the five stretches is 0 and the highest 100: the arc shows the \
      shape, not the amount (Boyd, Blackburn & Pennebaker 2020). In short texts that shape is \
      mostly chance.
      """
    case .matching: "How the speakers' styles match"
    case .matchingCaption: "Style matching over the whole conversation (LSM), with 95 % interval"
    case .matchingPair: "Speakers"
    case .matchingValue: "Match"
    case .matchingScale: "from 0, different, to 1, alike"
    case .matchingAnswersCaption: "Style matching turn by turn (rLSM): how one answers the other"
    case .matchingWho: "Who answers whom"
    case .matchingAnswer: "{person} after {other}"
    case .matchingShort: "too short"
    case .matchingCourse: "In the course of the conversation"
    case .matchingCourseCaption: "Match of {name} by stretch of the conversation"
    case .matchingDetails: "The course as a table"
    case .matchingHow:
      """
      How alike two speakers spread pronouns, articles, prepositions and other function words \
      (Gonzales et al. 2010; Müller-Frommeyer et al. 2019). It does not say whether they agree \
      or like each other, and those who ask speak otherwise than those who answer. Stretches in \
      which either says fewer than 50 words are left out.
      """
    case .sumToneSteps: "in the course of the conversation: {steps}"
    case .tonesTurnsCaption: "Tones of {name}: in how many of {n} with a tone each is the strongest"
    case .tonesTurnsHow:
      """
      Every speaker mixes tones, and a tone shifts within a conversation, in time and with the \
      situation (NSOB 2023, §3.2). Turns in which no tone is recognised are not counted here.
      """
    case .placesColumn: "Places"
    case .tonesTurns:
      "Most often the strongest tone: {tone}, in {count} of {turns} in which a tone is recognised."
    case .sumToneTurns:
      "the tone that is most often the strongest: {tone} (in {count} of {turns} with a tone)"
    case .tonesSparse:
      """
      This rests on {places} in a long text: read it as a question, not as a result. The tones \
      are made for what people say of their own work.
      """
    case .pathSteps: "The likeliest way through the conversation: {steps}."
    }
  }
}
