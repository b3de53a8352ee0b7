/// A narrow door to libzip: reading members of a zip archive, nothing else. No libzip type appears
/// here.
///
/// Status codes are libzip's `ZIP_ER_…` values: 0 is success.
#ifndef CZIP_H
#define CZIP_H

#include <stdint.h>

#pragma clang assume_nonnull begin

/// An open archive.
typedef struct czip_archive czip_archive;
/// A member that is being read.
typedef struct czip_member czip_member;

/// What the archive's directory says about a member; sizes are in bytes and may be lies.
typedef struct {
  int64_t size;
  int64_t compressed_size;
  int32_t encrypted;
} czip_info;

/// Opens an archive in a file, or in bytes, which are copied. Returns NULL and sets `status` on
/// failure.
czip_archive *_Nullable czip_open_file(const char *path, int32_t *status);
czip_archive *_Nullable czip_open_bytes(const uint8_t *bytes, int64_t length, int32_t *status);
void czip_close(czip_archive *archive);

/// How many members the archive has.
int64_t czip_count(czip_archive *archive);
/// The member's name as UTF-8, valid until the archive is closed; NULL when it has none.
const char *_Nullable czip_name(czip_archive *archive, int64_t index);
/// Fills `info`; returns the status.
int32_t czip_stat(czip_archive *archive, int64_t index, czip_info *info);

/// Opens a member for reading; it must be closed before its archive.
czip_member *_Nullable czip_member_open(czip_archive *archive, int64_t index, int32_t *status);
void czip_member_close(czip_member *member);
/// Reads up to `capacity` bytes; returns how many, 0 at the end, or less than 0 with `status` set
/// when the data are damaged.
int64_t czip_member_read(czip_member *member, uint8_t *bytes, int64_t capacity, int32_t *status);

/// Writes libzip's words for a status, NUL-ended.
void czip_status_name(int32_t status, char *name, int32_t capacity);

#pragma clang assume_nonnull end
#endif
