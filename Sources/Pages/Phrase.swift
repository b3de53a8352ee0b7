/// Everything a page says in words, by name; `Phrase+Dutch.swift` and `Phrase+English.swift` have the
/// words, and templates take them as `{{{t.name}}}`.
///
/// `{name}` in a phrase is a place that is filled.
enum Phrase: String, CaseIterable, Sendable {
  case title, subtitle, careful, skip, contents, theme, themeAuto, themeLight, themeDark, summary
  case people, answers, all, allTexts, about, word, words, sentence, sentences, turn, turns
  case conversation, conversations, text, texts, answer, answersWord, speaker, speakers
  case interviewer, respondent, length, lengthTooShort, lengthIndication, lengthUsable
  case lengthWhyTooShort, lengthWhyIndication, lengthWhyUsable, fingerprint, fingerprintCaption
  case fingerprintCounts, fingerprintHow, measure, count, per100, interval, axis, sectionPronouns
  case sectionGeneric, sectionArticles, sectionOther, rowPrepositions, rowConjunctions
  case rowAuxiliaries, rowAdverbs, rowNegations, rowNumbers, rowOtherPronouns, articles
  case articlesCaption, articlesLow, articlesHigh, articlesHow, pronouns, pronounsCaption
  case pronounsHow, pronounsNone, pronounsWheel, pronounsFew, pronounsDetails, whom, share
  case personal, possessive, genericColumn, apart, groupIk, groupJij, groupWij, groupZij
  case groupZijPeople, groupGeneric, groupPronoun, groupArticle, groupPreposition, groupAuxiliary
  case groupAdverb, groupOrganisation, groupTones, useGeneric, useReflexive, useExpletive
  case organisation, organisationCaption, organisationHow, organisationColumn, tones, tonesCaption
  case tone, toneWeight, tonesDominant, tonesUnsure, tonesNone, tonesHow, tonesShort, place
  case places, tensions, grid, gridCaption, gridHow, gridScroll, gridEmpty, gridCounts, aspect
  case path, pathHow, pathLabel, pathNone, pathDetails, pathCaption, pathTurn, pathAxis
  case confidence, none, theText, theAnswers, switches, textHelp, whyEmpty, whyEntry, whySure
  case noText, turnLabel, distribution, distributionCaption, distributionHow, occurs, dominates
  case noneRow, groups, groupsTonesCaption, groupsWordsCaption, groupsHow, group, comparedPeople
  case peopleTonesCaption, peopleWordsCaption, peopleHow, askerFolded, groupNone, groupSize
  case wordsColumn, turnsColumn, wordColumn, wordingColumn, speakerColumn, recurring
  case recurringCaption, recurringTurns, recurringNone, inAnswers, times, recurringTones
  case recurringTonesCaption, absent, absentHow, absentTones, absentAspects, absentPersons
  case absentNothing, quotes, quotesHow, table, tableCaption, respondentColumn, strongest
  case readCaption, document, file, failures, settings, settingsNone, version, lexicon, date
  case method, methodWords, methodInterval, methodTones, methodNorm, methodPrivacy, sumRead
  case sumFailed, sumShort, sumPronounsClear, sumPronounsOpen, sumPronounsFew, reference
  case references, sumArticles, sumTone, sumToneUnsure, sumToneNone, sumGroupTones, sumGroupNone
  case sumGroupShort, words0
  case measures, measuresCaption, measuresDetails, measuresHow, value, unitPoints, arc, arcCaption
  case arcStaging, arcPlot, arcTension, arcStart, arcEnd, arcDetails, arcPart, arcHow, matching
  case matchingCaption, matchingPair, matchingValue, matchingScale, matchingAnswersCaption
  case matchingWho, matchingAnswer, matchingShort, matchingCourse, matchingCourseCaption
  case matchingDetails, matchingHow, pathSteps, sumToneSteps, tonesTurnsCaption, tonesTurnsHow
  case placesColumn, tonesTurns, sumToneTurns
}
