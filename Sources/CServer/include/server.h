/// The files under `Resources/`, embedded in the program: the web page and the
/// description of the API.
#ifndef CSERVER_H
#define CSERVER_H

#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

/// One embedded file: its path below `Resources/`, and its bytes.
typedef struct {
  const char *path;
  const uint8_t *bytes;
  size_t length;
} cserver_file;

/// How many files there are, and file `index`, from 0.
size_t cserver_count(void);
const cserver_file *cserver_at(size_t index);

/// A new file that exists in memory only, open for reading and writing, or -1 with `errno` set.
int cserver_memory_file(void);

#pragma clang assume_nonnull end
#endif
