#define _GNU_SOURCE
#include <sys/mman.h>

#include "server.h"

int cserver_memory_file(void) { return memfd_create("vingerafdruk", MFD_CLOEXEC); }
