// Written by .ci/embed: every file under Lexicons/, by C's #embed.
#include "lexicons.h"

static const uint8_t file0[] = {
#embed "../../Lexicons/VERSION"
};
static const uint8_t file1[] = {
#embed "../../Lexicons/audiences/college.lex"
};
static const uint8_t file2[] = {
#embed "../../Lexicons/audiences/inwoners.lex"
};
static const uint8_t file3[] = {
#embed "../../Lexicons/audiences/organisatie.lex"
};
static const uint8_t file4[] = {
#embed "../../Lexicons/audiences/partners.lex"
};
static const uint8_t file5[] = {
#embed "../../Lexicons/audiences/raad.lex"
};
static const uint8_t file6[] = {
#embed "../../Lexicons/audiences/typology.tsv"
};
static const uint8_t file7[] = {
#embed "../../Lexicons/categories.tsv"
};
static const uint8_t file8[] = {
#embed "../../Lexicons/disambiguation/ambiguous-forms.tsv"
};
static const uint8_t file9[] = {
#embed "../../Lexicons/disambiguation/context.model"
};
static const uint8_t file10[] = {
#embed "../../Lexicons/function-words/adverb.lex"
};
static const uint8_t file11[] = {
#embed "../../Lexicons/function-words/adverb.pronominal.lex"
};
static const uint8_t file12[] = {
#embed "../../Lexicons/function-words/article.definite.lex"
};
static const uint8_t file13[] = {
#embed "../../Lexicons/function-words/article.genitive-s.lex"
};
static const uint8_t file14[] = {
#embed "../../Lexicons/function-words/article.indefinite.lex"
};
static const uint8_t file15[] = {
#embed "../../Lexicons/function-words/conjunction.coord.lex"
};
static const uint8_t file16[] = {
#embed "../../Lexicons/function-words/conjunction.subord.lex"
};
static const uint8_t file17[] = {
#embed "../../Lexicons/function-words/interjection.lex"
};
static const uint8_t file18[] = {
#embed "../../Lexicons/function-words/negation.lex"
};
static const uint8_t file19[] = {
#embed "../../Lexicons/function-words/numeral.lex"
};
static const uint8_t file20[] = {
#embed "../../Lexicons/function-words/preposition.lex"
};
static const uint8_t file21[] = {
#embed "../../Lexicons/function-words/pronoun.demonstrative.lex"
};
static const uint8_t file22[] = {
#embed "../../Lexicons/function-words/pronoun.indefinite.lex"
};
static const uint8_t file23[] = {
#embed "../../Lexicons/function-words/pronoun.interrogative.lex"
};
static const uint8_t file24[] = {
#embed "../../Lexicons/function-words/pronoun.personal.1pl.lex"
};
static const uint8_t file25[] = {
#embed "../../Lexicons/function-words/pronoun.personal.1sg.lex"
};
static const uint8_t file26[] = {
#embed "../../Lexicons/function-words/pronoun.personal.2formal.lex"
};
static const uint8_t file27[] = {
#embed "../../Lexicons/function-words/pronoun.personal.2pl.lex"
};
static const uint8_t file28[] = {
#embed "../../Lexicons/function-words/pronoun.personal.2sg.lex"
};
static const uint8_t file29[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3pl.lex"
};
static const uint8_t file30[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3sg.fem.lex"
};
static const uint8_t file31[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3sg.masc.lex"
};
static const uint8_t file32[] = {
#embed "../../Lexicons/function-words/pronoun.personal.3sg.neut.lex"
};
static const uint8_t file33[] = {
#embed "../../Lexicons/function-words/pronoun.personal.generic.lex"
};
static const uint8_t file34[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.1pl.lex"
};
static const uint8_t file35[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.1sg.lex"
};
static const uint8_t file36[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.2formal.lex"
};
static const uint8_t file37[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.2pl.lex"
};
static const uint8_t file38[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.2sg.lex"
};
static const uint8_t file39[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.3pl.lex"
};
static const uint8_t file40[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.3sg.fem.lex"
};
static const uint8_t file41[] = {
#embed "../../Lexicons/function-words/pronoun.possessive.3sg.mascneut.lex"
};
static const uint8_t file42[] = {
#embed "../../Lexicons/function-words/pronoun.reciprocal.lex"
};
static const uint8_t file43[] = {
#embed "../../Lexicons/function-words/pronoun.reflexive.lex"
};
static const uint8_t file44[] = {
#embed "../../Lexicons/function-words/pronoun.relative.lex"
};
static const uint8_t file45[] = {
#embed "../../Lexicons/function-words/verb.aux.lex"
};
static const uint8_t file46[] = {
#embed "../../Lexicons/inflection/adjectives.tsv"
};
static const uint8_t file47[] = {
#embed "../../Lexicons/inflection/nouns.tsv"
};
static const uint8_t file48[] = {
#embed "../../Lexicons/inflection/verbs.tsv"
};
static const uint8_t file49[] = {
#embed "../../Lexicons/measures/markers.tsv"
};
static const uint8_t file50[] = {
#embed "../../Lexicons/organisation/organisation.lex"
};
static const uint8_t file51[] = {
#embed "../../Lexicons/rollups.tsv"
};
static const uint8_t file52[] = {
#embed "../../Lexicons/scales/afstand.lex"
};
static const uint8_t file53[] = {
#embed "../../Lexicons/scales/belangen.lex"
};
static const uint8_t file54[] = {
#embed "../../Lexicons/scales/binnen.lex"
};
static const uint8_t file55[] = {
#embed "../../Lexicons/scales/boegbeeld.lex"
};
static const uint8_t file56[] = {
#embed "../../Lexicons/scales/domeinen.lex"
};
static const uint8_t file57[] = {
#embed "../../Lexicons/scales/gesprek.lex"
};
static const uint8_t file58[] = {
#embed "../../Lexicons/scales/halen.lex"
};
static const uint8_t file59[] = {
#embed "../../Lexicons/scales/luisteren.lex"
};
static const uint8_t file60[] = {
#embed "../../Lexicons/scales/persoon.lex"
};
static const uint8_t file61[] = {
#embed "../../Lexicons/scales/podium.lex"
};
static const uint8_t file62[] = {
#embed "../../Lexicons/scales/proactief.lex"
};
static const uint8_t file63[] = {
#embed "../../Lexicons/scales/rollen.lex"
};
static const uint8_t file64[] = {
#embed "../../Lexicons/scales/typology.tsv"
};
static const uint8_t file65[] = {
#embed "../../Lexicons/scales/wegbereider.lex"
};
static const uint8_t file66[] = {
#embed "../../Lexicons/sources.tsv"
};
static const uint8_t file67[] = {
#embed "../../Lexicons/tokenizer/abbreviations-closing.lex"
};
static const uint8_t file68[] = {
#embed "../../Lexicons/tokenizer/abbreviations.lex"
};
static const uint8_t file69[] = {
#embed "../../Lexicons/tokenizer/clitics.lex"
};
static const uint8_t file70[] = {
#embed "../../Lexicons/tones/maat.lex"
};
static const uint8_t file71[] = {
#embed "../../Lexicons/tones/mee.lex"
};
static const uint8_t file72[] = {
#embed "../../Lexicons/tones/spel.lex"
};
static const uint8_t file73[] = {
#embed "../../Lexicons/tones/stem.lex"
};
static const uint8_t file74[] = {
#embed "../../Lexicons/tones/tones.model"
};
static const uint8_t file75[] = {
#embed "../../Lexicons/tones/toon.lex"
};
static const uint8_t file76[] = {
#embed "../../Lexicons/tones/typology.tsv"
};

static const clexicons_file files[] = {
    {"VERSION", file0, sizeof file0},
    {"audiences/college.lex", file1, sizeof file1},
    {"audiences/inwoners.lex", file2, sizeof file2},
    {"audiences/organisatie.lex", file3, sizeof file3},
    {"audiences/partners.lex", file4, sizeof file4},
    {"audiences/raad.lex", file5, sizeof file5},
    {"audiences/typology.tsv", file6, sizeof file6},
    {"categories.tsv", file7, sizeof file7},
    {"disambiguation/ambiguous-forms.tsv", file8, sizeof file8},
    {"disambiguation/context.model", file9, sizeof file9},
    {"function-words/adverb.lex", file10, sizeof file10},
    {"function-words/adverb.pronominal.lex", file11, sizeof file11},
    {"function-words/article.definite.lex", file12, sizeof file12},
    {"function-words/article.genitive-s.lex", file13, sizeof file13},
    {"function-words/article.indefinite.lex", file14, sizeof file14},
    {"function-words/conjunction.coord.lex", file15, sizeof file15},
    {"function-words/conjunction.subord.lex", file16, sizeof file16},
    {"function-words/interjection.lex", file17, sizeof file17},
    {"function-words/negation.lex", file18, sizeof file18},
    {"function-words/numeral.lex", file19, sizeof file19},
    {"function-words/preposition.lex", file20, sizeof file20},
    {"function-words/pronoun.demonstrative.lex", file21, sizeof file21},
    {"function-words/pronoun.indefinite.lex", file22, sizeof file22},
    {"function-words/pronoun.interrogative.lex", file23, sizeof file23},
    {"function-words/pronoun.personal.1pl.lex", file24, sizeof file24},
    {"function-words/pronoun.personal.1sg.lex", file25, sizeof file25},
    {"function-words/pronoun.personal.2formal.lex", file26, sizeof file26},
    {"function-words/pronoun.personal.2pl.lex", file27, sizeof file27},
    {"function-words/pronoun.personal.2sg.lex", file28, sizeof file28},
    {"function-words/pronoun.personal.3pl.lex", file29, sizeof file29},
    {"function-words/pronoun.personal.3sg.fem.lex", file30, sizeof file30},
    {"function-words/pronoun.personal.3sg.masc.lex", file31, sizeof file31},
    {"function-words/pronoun.personal.3sg.neut.lex", file32, sizeof file32},
    {"function-words/pronoun.personal.generic.lex", file33, sizeof file33},
    {"function-words/pronoun.possessive.1pl.lex", file34, sizeof file34},
    {"function-words/pronoun.possessive.1sg.lex", file35, sizeof file35},
    {"function-words/pronoun.possessive.2formal.lex", file36, sizeof file36},
    {"function-words/pronoun.possessive.2pl.lex", file37, sizeof file37},
    {"function-words/pronoun.possessive.2sg.lex", file38, sizeof file38},
    {"function-words/pronoun.possessive.3pl.lex", file39, sizeof file39},
    {"function-words/pronoun.possessive.3sg.fem.lex", file40, sizeof file40},
    {"function-words/pronoun.possessive.3sg.mascneut.lex", file41, sizeof file41},
    {"function-words/pronoun.reciprocal.lex", file42, sizeof file42},
    {"function-words/pronoun.reflexive.lex", file43, sizeof file43},
    {"function-words/pronoun.relative.lex", file44, sizeof file44},
    {"function-words/verb.aux.lex", file45, sizeof file45},
    {"inflection/adjectives.tsv", file46, sizeof file46},
    {"inflection/nouns.tsv", file47, sizeof file47},
    {"inflection/verbs.tsv", file48, sizeof file48},
    {"measures/markers.tsv", file49, sizeof file49},
    {"organisation/organisation.lex", file50, sizeof file50},
    {"rollups.tsv", file51, sizeof file51},
    {"scales/afstand.lex", file52, sizeof file52},
    {"scales/belangen.lex", file53, sizeof file53},
    {"scales/binnen.lex", file54, sizeof file54},
    {"scales/boegbeeld.lex", file55, sizeof file55},
    {"scales/domeinen.lex", file56, sizeof file56},
    {"scales/gesprek.lex", file57, sizeof file57},
    {"scales/halen.lex", file58, sizeof file58},
    {"scales/luisteren.lex", file59, sizeof file59},
    {"scales/persoon.lex", file60, sizeof file60},
    {"scales/podium.lex", file61, sizeof file61},
    {"scales/proactief.lex", file62, sizeof file62},
    {"scales/rollen.lex", file63, sizeof file63},
    {"scales/typology.tsv", file64, sizeof file64},
    {"scales/wegbereider.lex", file65, sizeof file65},
    {"sources.tsv", file66, sizeof file66},
    {"tokenizer/abbreviations-closing.lex", file67, sizeof file67},
    {"tokenizer/abbreviations.lex", file68, sizeof file68},
    {"tokenizer/clitics.lex", file69, sizeof file69},
    {"tones/maat.lex", file70, sizeof file70},
    {"tones/mee.lex", file71, sizeof file71},
    {"tones/spel.lex", file72, sizeof file72},
    {"tones/stem.lex", file73, sizeof file73},
    {"tones/tones.model", file74, sizeof file74},
    {"tones/toon.lex", file75, sizeof file75},
    {"tones/typology.tsv", file76, sizeof file76},
};

size_t clexicons_count(void) { return sizeof files / sizeof files[0]; }

const clexicons_file *clexicons_at(size_t index) { return &files[index]; }
