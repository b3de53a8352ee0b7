/// The files under `Lexicons/`, embedded in the program.
#ifndef CLEXICONS_H
#define CLEXICONS_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One embedded file: its path below `Lexicons/`, and its bytes.
typedef struct {
  const char *path;
  const uint8_t *bytes;
  size_t length;
} clexicons_file;

/// How many files there are, and file `index`, from 0.
size_t clexicons_count(void);
const clexicons_file *clexicons_at(size_t index);

#pragma clang assume_nonnull end
#endif
