// Written by .ci/embed: every file under Sources/CPages/Resources/, by C's #embed.
#include "pages.h"

static const uint8_t file0[] = {
#embed "Resources/about.mustache"
};
static const uint8_t file1[] = {
#embed "Resources/answers.mustache"
};
static const uint8_t file2[] = {
#embed "Resources/arc.mustache"
};
static const uint8_t file3[] = {
#embed "Resources/articles.mustache"
};
static const uint8_t file4[] = {
#embed "Resources/comparison.mustache"
};
static const uint8_t file5[] = {
#embed "Resources/controls.mustache"
};
static const uint8_t file6[] = {
#embed "Resources/document.mustache"
};
static const uint8_t file7[] = {
#embed "Resources/fingerprint.mustache"
};
static const uint8_t file8[] = {
#embed "Resources/group.mustache"
};
static const uint8_t file9[] = {
#embed "Resources/matching.mustache"
};
static const uint8_t file10[] = {
#embed "Resources/measures.mustache"
};
static const uint8_t file11[] = {
#embed "Resources/organisation.mustache"
};
static const uint8_t file12[] = {
#embed "Resources/page.mustache"
};
static const uint8_t file13[] = {
#embed "Resources/path.mustache"
};
static const uint8_t file14[] = {
#embed "Resources/person.mustache"
};
static const uint8_t file15[] = {
#embed "Resources/pronouns.mustache"
};
static const uint8_t file16[] = {
#embed "Resources/quotes.mustache"
};
static const uint8_t file17[] = {
#embed "Resources/script.js"
};
static const uint8_t file18[] = {
#embed "Resources/styles.css"
};
static const uint8_t file19[] = {
#embed "Resources/tones.mustache"
};
static const uint8_t file20[] = {
#embed "Resources/views.mustache"
};

static const cpages_file files[] = {
    {"about.mustache", file0, sizeof file0},
    {"answers.mustache", file1, sizeof file1},
    {"arc.mustache", file2, sizeof file2},
    {"articles.mustache", file3, sizeof file3},
    {"comparison.mustache", file4, sizeof file4},
    {"controls.mustache", file5, sizeof file5},
    {"document.mustache", file6, sizeof file6},
    {"fingerprint.mustache", file7, sizeof file7},
    {"group.mustache", file8, sizeof file8},
    {"matching.mustache", file9, sizeof file9},
    {"measures.mustache", file10, sizeof file10},
    {"organisation.mustache", file11, sizeof file11},
    {"page.mustache", file12, sizeof file12},
    {"path.mustache", file13, sizeof file13},
    {"person.mustache", file14, sizeof file14},
    {"pronouns.mustache", file15, sizeof file15},
    {"quotes.mustache", file16, sizeof file16},
    {"script.js", file17, sizeof file17},
    {"styles.css", file18, sizeof file18},
    {"tones.mustache", file19, sizeof file19},
    {"views.mustache", file20, sizeof file20},
};

size_t cpages_count(void) { return sizeof files / sizeof files[0]; }

const cpages_file *cpages_at(size_t index) { return &files[index]; }
