// Written by .ci/embed: every file under Sources/CServer/Resources/, by C's #embed.
#include "server.h"

static const uint8_t file0[] = {
#embed "Resources/index.html"
};
static const uint8_t file1[] = {
#embed "Resources/openapi.json"
};
static const uint8_t file2[] = {
#embed "Resources/page.css"
};
static const uint8_t file3[] = {
#embed "Resources/page.js"
};

static const cserver_file files[] = {
    {"index.html", file0, sizeof file0},
    {"openapi.json", file1, sizeof file1},
    {"page.css", file2, sizeof file2},
    {"page.js", file3, sizeof file3},
};

size_t cserver_count(void) { return sizeof files / sizeof files[0]; }

const cserver_file *cserver_at(size_t index) { return &files[index]; }
