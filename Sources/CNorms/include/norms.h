/// The files under `Norms/`, embedded in the program.
#ifndef CNORMS_H
#define CNORMS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One embedded file: its path below `Norms/`, and its bytes.
typedef struct {
  const char *path;
  const uint8_t *bytes;
  size_t length;
} cnorms_file;

/// How many files there are, and file `index`, from 0.
size_t cnorms_count(void);
const cnorms_file *cnorms_at(size_t index);

#pragma clang assume_nonnull end
#endif
