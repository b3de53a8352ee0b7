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
#embed "Resources/controls.mustache"
};
static const uint8_t file4[] = {
#embed "Resources/document.mustache"
};
static const uint8_t file5[] = {
#embed "Resources/fingerprint.mustache"
};
static const uint8_t file6[] = {
#embed "Resources/group.mustache"
};
static const uint8_t file7[] = {
#embed "Resources/groups.mustache"
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
#embed "Resources/pronouns.mustache"
};
static const uint8_t file12[] = {
#embed "Resources/quotes.mustache"
};
static const uint8_t file13[] = {
#embed "Resources/script.js"
};
static const uint8_t file14[] = {
#embed "Resources/styles.css"
};
static const uint8_t file15[] = {
#embed "Resources/tones.mustache"
};
static const uint8_t file16[] = {
#embed "Resources/views.mustache"
};

static const cpages_file files[] = {
    {"about.mustache", file0, sizeof file0},
    {"answers.mustache", file1, sizeof file1},
    {"articles.mustache", file2, sizeof file2},
    {"controls.mustache", file3, sizeof file3},
    {"document.mustache", file4, sizeof file4},
    {"fingerprint.mustache", file5, sizeof file5},
    {"group.mustache", file6, sizeof file6},
    {"groups.mustache", file7, sizeof file7},
    {"organisation.mustache", file8, sizeof file8},
    {"page.mustache", file9, sizeof file9},
    {"path.mustache", file10, sizeof file10},
    {"pronouns.mustache", file11, sizeof file11},
    {"quotes.mustache", file12, sizeof file12},
    {"script.js", file13, sizeof file13},
    {"styles.css", file14, sizeof file14},
    {"tones.mustache", file15, sizeof file15},
    {"views.mustache", file16, sizeof file16},
};

size_t cpages_count(void) { return sizeof files / sizeof files[0]; }

const cpages_file *cpages_at(size_t index) { return &files[index]; }
