/// The files under `Resources/`, embedded in the program: templates, styles and script of pages.
#ifndef CPAGES_H
#define CPAGES_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One embedded file: its path below `Resources/`, and its bytes.
typedef struct {
  const char *path;
  const uint8_t *bytes;
  size_t length;
} cpages_file;

/// How many files there are, and file `index`, from 0.
size_t cpages_count(void);
const cpages_file *cpages_at(size_t index);

#pragma clang assume_nonnull end
#endif
