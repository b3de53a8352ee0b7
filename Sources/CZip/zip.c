#include "czip.h"
// The trait Office decides whether libzip is there at all.
#ifdef OFFICE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <zip.h>

struct czip_archive {
  zip_t *zip;
};

struct czip_member {
  zip_file_t *file;
};

static czip_archive *wrap(zip_t *zip) {
  czip_archive *archive = malloc(sizeof *archive);
  if (!archive) abort();
  archive->zip = zip;
  return archive;
}

czip_archive *czip_open_file(const char *path, int32_t *status) {
  int error = 0;
  zip_t *zip = zip_open(path, ZIP_RDONLY, &error);
  *status = zip ? 0 : error;
  return zip ? wrap(zip) : NULL;
}

czip_archive *czip_open_bytes(const uint8_t *bytes, int64_t length, int32_t *status) {
  void *copy = malloc(length > 0 ? (size_t)length : 1);
  if (!copy) abort();
  memcpy(copy, bytes, (size_t)length);
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(copy, (zip_uint64_t)length, 1, &error);
  zip_t *zip = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  *status = zip ? 0 : zip_error_code_zip(&error);
  if (!zip && source) zip_source_free(source);
  if (!source) free(copy);
  zip_error_fini(&error);
  return zip ? wrap(zip) : NULL;
}

void czip_close(czip_archive *archive) {
  zip_discard(archive->zip);
  free(archive);
}

int64_t czip_count(czip_archive *archive) { return zip_get_num_entries(archive->zip, 0); }

const char *czip_name(czip_archive *archive, int64_t index) {
  return zip_get_name(archive->zip, (zip_uint64_t)index, ZIP_FL_ENC_GUESS);
}

int32_t czip_stat(czip_archive *archive, int64_t index, czip_info *info) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive->zip, (zip_uint64_t)index, 0, &stat) != 0)
    return zip_error_code_zip(zip_get_error(archive->zip));
  // Over 2^63 bytes is a lie in any case.
  info->size = stat.size > INT64_MAX ? INT64_MAX : (int64_t)stat.size;
  info->compressed_size = stat.comp_size > INT64_MAX ? INT64_MAX : (int64_t)stat.comp_size;
  info->encrypted = stat.encryption_method != ZIP_EM_NONE;
  return 0;
}

czip_member *czip_member_open(czip_archive *archive, int64_t index, int32_t *status) {
  zip_file_t *file = zip_fopen_index(archive->zip, (zip_uint64_t)index, 0);
  *status = file ? 0 : zip_error_code_zip(zip_get_error(archive->zip));
  if (!file) return NULL;
  czip_member *member = malloc(sizeof *member);
  if (!member) abort();
  member->file = file;
  return member;
}

void czip_member_close(czip_member *member) {
  zip_fclose(member->file);
  free(member);
}

int64_t czip_member_read(czip_member *member, uint8_t *bytes, int64_t capacity, int32_t *status) {
  int64_t count = zip_fread(member->file, bytes, (zip_uint64_t)capacity);
  *status = count < 0 ? zip_error_code_zip(zip_file_get_error(member->file)) : 0;
  return count;
}

void czip_status_name(int32_t status, char *name, int32_t capacity) {
  zip_error_t error;
  zip_error_init_with_code(&error, status);
  snprintf(name, (size_t)capacity, "%s", zip_error_strerror(&error));
  zip_error_fini(&error);
}
#endif
