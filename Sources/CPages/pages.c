// Written by .ci/embed: every file under Sources/CPages/Resources/, by C's #embed.
#include "pages.h"

static const uint8_t file0[] = {
#embed "Resources/about.mustache"
};
static const uint8_t file1[] = {
#embed "Resources/answers.mustache"
};
static const uint8_t file2[] = {
#embed "Resources/articles.mustache"
};
static const uint8_t file3[] = {
#embed "Resources/comparison.mustache"
};
static const uint8_t file4[] = {
#embed "Resources/controls.mustache"
};
static const uint8_t file5[] = {
#embed "Resources/document.mustache"
};
static const uint8_t file6[] = {
#embed "Resources/fingerprint.mustache"
};
static const uint8_t file7[] = {
#embed "Resources/group.mustache"
};
static const uint8_t file8[] = {
#embed "Resources/organisation.mustache"
};
static const uint8_t file9[] = {
#embed "Resources/page.mustache"
};
static const uint8_t file10[] = {
#embed "Resources/path.mustache"
};
static const uint8_t file11[] = {
#embed "Resources/person.mustache"
};
static const uint8_t file12[] = {
#embed "Resources/pronouns.mustache"
};
static const uint8_t file13[] = {
#embed "Resources/quotes.mustache"
};
static const uint8_t file14[] = {
#embed "Resources/script.js"
};
static const uint8_t file15[] = {
#embed "Resources/styles.css"
};
static const uint8_t file16[] = {
#embed "Resources/tones.mustache"
};
static const uint8_t file17[] = {
#embed "Resources/views.mustache"
};

static const cpages_file files[] = {
    {"about.mustache", file0, sizeof file0},
    {"answers.mustache", file1, sizeof file1},
    {"articles.mustache", file2, sizeof file2},
    {"comparison.mustache", file3, sizeof file3},
    {"controls.mustache", file4, sizeof file4},
    {"document.mustache", file5, sizeof file5},
    {"fingerprint.mustache", file6, sizeof file6},
    {"group.mustache", file7, sizeof file7},
    {"organisation.mustache", file8, sizeof file8},
    {"page.mustache", file9, sizeof file9},
    {"path.mustache", file10, sizeof file10},
    {"person.mustache", file11, sizeof file11},
    {"pronouns.mustache", file12, sizeof file12},
    {"quotes.mustache", file13, sizeof file13},
    {"script.js", file14, sizeof file14},
    {"styles.css", file15, sizeof file15},
    {"tones.mustache", file16, sizeof file16},
    {"views.mustache", file17, sizeof file17},
};

size_t cpages_count(void) { return sizeof files / sizeof files[0]; }

const cpages_file *cpages_at(size_t index) { return &files[index]; }
