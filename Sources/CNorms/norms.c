// Written by .ci/embed: every file under Norms/, by C's #embed.
#include "norms.h"


static const cnorms_file files[] = {
};

size_t cnorms_count(void) { return sizeof files / sizeof files[0]; }

const cnorms_file *cnorms_at(size_t index) { return &files[index]; }
