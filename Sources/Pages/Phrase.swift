/// Everything a page says in words, by name; `Phrase+Dutch.swift` and `Phrase+English.swift` have the
/// words, and templates take them as `{{{t.name}}}`.
///
/// `{name}` in a phrase is a place that is filled.
enum Phrase: String, CaseIterable, Sendable {
  case title, subtitle, careful, skip, contents, theme, themeAuto, themeLight, themeDark, summary
  case people, answers, all, allTexts, about, word, words, sentence, sentences, turn, turns
  case conversation, conversations, text, texts, answer, answersWord, speaker, interviewer
  case respondent, length, lengthTooShort, lengthIndication, lengthUsable, lengthWhyTooShort
  case lengthWhyIndication, lengthWhyUsable, fingerprint, fingerprintCaption, fingerprintCounts
  case fingerprintHow, measure, count, per100, interval, axis, sectionPronouns, sectionGeneric
  case sectionArticles, sectionOther, rowPrepositions, rowConjunctions, rowAuxiliaries, rowAdverbs
  case rowNegations, rowNumbers, rowOtherPronouns, articles, articlesCaption, articlesLow
  case articlesHigh, articlesHow, pronouns, pronounsCaption, pronounsHow, pronounsNone
  case pronounsWheel, pronounsFew, pronounsDetails, whom, share, personal, possessive, genericColumn
  case apart, groupIk, groupJij, groupWij, groupZij, groupZijPeople, groupGeneric, groupPronoun
  case groupArticle, groupPreposition, groupAuxiliary, groupAdverb, groupOrganisation, groupTones
  case useGeneric, useReflexive, useExpletive, organisation, organisationCaption, organisationHow
  case organisationColumn, tones, tonesCaption, tone, toneWeight, tonesDominant, tonesUnsure
  case tonesNone, tonesHow, tonesShort, place, places, tensions, grid, gridCaption, gridHow
  case gridScroll, gridCounts, aspect, path, pathHow, pathLabel, pathNone, pathDetails, pathCaption
  case pathTurn, pathAxis, confidence, none, theText, theAnswers, switches, textHelp, whyEmpty
  case noText, distribution, distributionCaption, distributionHow, occurs, dominates, noneRow
  case groups, groupsTonesCaption, groupsWordsCaption, groupsHow, group, comparedPeople
  case peopleTonesCaption, peopleWordsCaption, peopleHow, askerFolded, groupNone, groupSize
  case wordsColumn, turnsColumn, wordColumn, wordingColumn, speakerColumn, recurring
  case recurringCaption, recurringTurns, recurringNone, inAnswers, times, recurringTones
  case recurringTonesCaption, absent, absentHow, absentTones, absentAspects, absentPersons
  case absentNothing, quotes, quotesHow, table, tableCaption, respondentColumn, strongest
  case readCaption, document, file, failures, settings, settingsNone, version, lexicon, date, method
  case methodWords, methodInterval, methodTones, methodNorm, methodPrivacy, sumRead, sumFailed
  case sumShort, sumPronounsClear, sumPronounsOpen, sumPronounsFew, reference, references
  case sumArticles, sumTone, sumToneUnsure, sumToneNone, sumGroupTones, sumGroupNone, sumGroupShort
  case words0, measures, measuresCaption, measuresDetails, measuresHow, value, unitPoints, arc
  case arcCaption, arcStaging, arcPlot, arcTension, arcStart, arcEnd, arcDetails, arcPart, arcHow
  case matching, matchingCaption, matchingPair, matchingValue, matchingScale, matchingAnswersCaption
  case matchingWho, matchingAnswer, matchingShort, matchingCourse, matchingCourseCaption
  case matchingDetails, matchingHow, pathSteps, sumToneSteps, tonesTurnsCaption, tonesTurnsHow
  case placesColumn, tonesSparse, tonesTurns, sumToneTurns
}
