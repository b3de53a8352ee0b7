// Written by .ci/embed: every file under Lexicons/, by C's #embed.
#include "lexicons.h"

static const uint8_t file0[] = {
#embed "../../Lexicons/VERSION"
};
static const uint8_t file1[] = {
#embed "../../Lexicons/categories.tsv"
};
static const uint8_t file2[] = {
#embed "../../Lexicons/disambiguation/ambiguous-forms.tsv"
};
static const uint8_t file3[] = {
#embed "../../Lexicons/disambiguation/context.model"
};
static const uint8_t file4[] = {
#embed "../../Lexicons/function-words/adverb.lex"
};
static const uint8_t file5[] = {
#embed "../../Lexicons/function-words/adverb.pronominal.lex"
};
static const uint8_t file6[] = {
#embed "../../Lexicons/function-words/article.definite.lex"
};
static const uint8_t file7[] = {
#embed "../../Lexicons/function-words/article.genitive-s.lex"
};
static const uint8_t file8[] = {
#embed "../../Lexicons/function-words/article.indefinite.lex"
};
static const uint8_t file9[] = {
#embed "../../Lexicons/function-words/conjunction.coord.lex"
};
static const uint8_t file10[] = {
#embed "../../Lexicons/function-words/conjunction.subord.lex"
};
static const uint8_t file11[] = {
#embed "../../Lexicons/function-words/interjection.lex"
};
static const uint8_t file12[] = {
#embed "../../Lexicons/function-words/negation.lex"
};
static const uint8_t file13[] = {
#embed "../../Lexicons/function-words/numeral.lex"
};
static const uint8_t file14[] = {
#embed "../../Lexicons/function-words/preposition.lex"
};
static const uint8_t file15[] = {
#embed "../../Lexicons/function-words/pronoun.demonstrative.lex"
};
static const uint8_t file16[] = {
#embed "../../Lexicons/function-words/pronoun.indefinite.lex"
};
static const uint8_t file17[] = {
#embed "../../Lexicons/function-words/pronoun.interrogative.lex"
};
static const uint8_t file18[] = {
#embed "../../Lexicons/function-words/pronoun.personal.1pl.lex"
};
static const uint8_t file19[] = {
#embed "../../Lexicons/function-words/pronoun.personal.1sg.lex"
};
static const uint8_t file20[] = {
#embed "../../Lexicons/function-words/pronoun.personal.2formal.lex"
};
static const uint8_t file21[] = {
#embed "../../Lexicons/function-words/pronoun.personal.2pl.lex"
};
static const uint8_t file22[] = {
#embed "../../Lexicons/function-words/pronoun.personal.2sg.lex"
};
static const uint8_t file23[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3pl.lex"
};
static const uint8_t file24[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3sg.fem.lex"
};
static const uint8_t file25[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3sg.masc.lex"
};
static const uint8_t file26[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3sg.neut.lex"
};
static const uint8_t file27[] = {
#embed "../../Lexicons/function-words/pronoun.personal.generic.lex"
};
static const uint8_t file28[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.1pl.lex"
};
static const uint8_t file29[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.1sg.lex"
};
static const uint8_t file30[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.2formal.lex"
};
static const uint8_t file31[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.2pl.lex"
};
static const uint8_t file32[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.2sg.lex"
};
static const uint8_t file33[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.3pl.lex"
};
static const uint8_t file34[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.3sg.fem.lex"
};
static const uint8_t file35[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.3sg.mascneut.lex"
};
static const uint8_t file36[] = {
#embed "../../Lexicons/function-words/pronoun.reciprocal.lex"
};
static const uint8_t file37[] = {
#embed "../../Lexicons/function-words/pronoun.reflexive.lex"
};
static const uint8_t file38[] = {
#embed "../../Lexicons/function-words/pronoun.relative.lex"
};
static const uint8_t file39[] = {
#embed "../../Lexicons/function-words/verb.aux.lex"
};
static const uint8_t file40[] = {
#embed "../../Lexicons/inflection/adjectives.tsv"
};
static const uint8_t file41[] = {
#embed "../../Lexicons/inflection/nouns.tsv"
};
static const uint8_t file42[] = {
#embed "../../Lexicons/inflection/verbs.tsv"
};
static const uint8_t file43[] = {
#embed "../../Lexicons/measures/markers.tsv"
};
static const uint8_t file44[] = {
#embed "../../Lexicons/organisation/organisation.lex"
};
static const uint8_t file45[] = {
#embed "../../Lexicons/rollups.tsv"
};
static const uint8_t file46[] = {
#embed "../../Lexicons/sources.tsv"
};
static const uint8_t file47[] = {
#embed "../../Lexicons/tokenizer/abbreviations-closing.lex"
};
static const uint8_t file48[] = {
#embed "../../Lexicons/tokenizer/abbreviations.lex"
};
static const uint8_t file49[] = {
#embed "../../Lexicons/tokenizer/clitics.lex"
};
static const uint8_t file50[] = {
#embed "../../Lexicons/tones/maat.lex"
};
static const uint8_t file51[] = {
#embed "../../Lexicons/tones/mee.lex"
};
static const uint8_t file52[] = {
#embed "../../Lexicons/tones/spel.lex"
};
static const uint8_t file53[] = {
#embed "../../Lexicons/tones/stem.lex"
};
static const uint8_t file54[] = {
#embed "../../Lexicons/tones/tones.model"
};
static const uint8_t file55[] = {
#embed "../../Lexicons/tones/toon.lex"
};
static const uint8_t file56[] = {
#embed "../../Lexicons/tones/typology.tsv"
};

static const clexicons_file files[] = {
    {"VERSION", file0, sizeof file0},
    {"categories.tsv", file1, sizeof file1},
    {"disambiguation/ambiguous-forms.tsv", file2, sizeof file2},
    {"disambiguation/context.model", file3, sizeof file3},
    {"function-words/adverb.lex", file4, sizeof file4},
    {"function-words/adverb.pronominal.lex", file5, sizeof file5},
    {"function-words/article.definite.lex", file6, sizeof file6},
    {"function-words/article.genitive-s.lex", file7, sizeof file7},
    {"function-words/article.indefinite.lex", file8, sizeof file8},
    {"function-words/conjunction.coord.lex", file9, sizeof file9},
    {"function-words/conjunction.subord.lex", file10, sizeof file10},
    {"function-words/interjection.lex", file11, sizeof file11},
    {"function-words/negation.lex", file12, sizeof file12},
    {"function-words/numeral.lex", file13, sizeof file13},
    {"function-words/preposition.lex", file14, sizeof file14},
    {"function-words/pronoun.demonstrative.lex", file15, sizeof file15},
    {"function-words/pronoun.indefinite.lex", file16, sizeof file16},
    {"function-words/pronoun.interrogative.lex", file17, sizeof file17},
    {"function-words/pronoun.personal.1pl.lex", file18, sizeof file18},
    {"function-words/pronoun.personal.1sg.lex", file19, sizeof file19},
    {"function-words/pronoun.personal.2formal.lex", file20, sizeof file20},
    {"function-words/pronoun.personal.2pl.lex", file21, sizeof file21},
    {"function-words/pronoun.personal.2sg.lex", file22, sizeof file22},
    {"function-words/pronoun.personal.3pl.lex", file23, sizeof file23},
    {"function-words/pronoun.personal.3sg.fem.lex", file24, sizeof file24},
    {"function-words/pronoun.personal.3sg.masc.lex", file25, sizeof file25},
    {"function-words/pronoun.personal.3sg.neut.lex", file26, sizeof file26},
    {"function-words/pronoun.personal.generic.lex", file27, sizeof file27},
    {"function-words/pronoun.possessive.1pl.lex", file28, sizeof file28},
    {"function-words/pronoun.possessive.1sg.lex", file29, sizeof file29},
    {"function-words/pronoun.possessive.2formal.lex", file30, sizeof file30},
    {"function-words/pronoun.possessive.2pl.lex", file31, sizeof file31},
    {"function-words/pronoun.possessive.2sg.lex", file32, sizeof file32},
    {"function-words/pronoun.possessive.3pl.lex", file33, sizeof file33},
    {"function-words/pronoun.possessive.3sg.fem.lex", file34, sizeof file34},
    {"function-words/pronoun.possessive.3sg.mascneut.lex", file35, sizeof file35},
    {"function-words/pronoun.reciprocal.lex", file36, sizeof file36},
    {"function-words/pronoun.reflexive.lex", file37, sizeof file37},
    {"function-words/pronoun.relative.lex", file38, sizeof file38},
    {"function-words/verb.aux.lex", file39, sizeof file39},
    {"inflection/adjectives.tsv", file40, sizeof file40},
    {"inflection/nouns.tsv", file41, sizeof file41},
    {"inflection/verbs.tsv", file42, sizeof file42},
    {"measures/markers.tsv", file43, sizeof file43},
    {"organisation/organisation.lex", file44, sizeof file44},
    {"rollups.tsv", file45, sizeof file45},
    {"sources.tsv", file46, sizeof file46},
    {"tokenizer/abbreviations-closing.lex", file47, sizeof file47},
    {"tokenizer/abbreviations.lex", file48, sizeof file48},
    {"tokenizer/clitics.lex", file49, sizeof file49},
    {"tones/maat.lex", file50, sizeof file50},
    {"tones/mee.lex", file51, sizeof file51},
    {"tones/spel.lex", file52, sizeof file52},
    {"tones/stem.lex", file53, sizeof file53},
    {"tones/tones.model", file54, sizeof file54},
    {"tones/toon.lex", file55, sizeof file55},
    {"tones/typology.tsv", file56, sizeof file56},
};

size_t clexicons_count(void) { return sizeof files / sizeof files[0]; }

const clexicons_file *clexicons_at(size_t index) { return &files[index]; }
