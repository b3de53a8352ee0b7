// Written by .ci/embed: every file under Norms/, by C's #embed.
#include "norms.h"

static const uint8_t file0[] = {
#embed "../../Norms/encyclopedie.tsv"
};
static const uint8_t file1[] = {
#embed "../../Norms/krant.tsv"
};
static const uint8_t file2[] = {
#embed "../../Norms/wet.tsv"
};

static const cnorms_file files[] = {
    {"encyclopedie.tsv", file0, sizeof file0},
    {"krant.tsv", file1, sizeof file1},
    {"wet.tsv", file2, sizeof file2},
};

size_t cnorms_count(void) { return sizeof files / sizeof files[0]; }

const cnorms_file *cnorms_at(size_t index) { return &files[index]; }
