/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "assay-dossier-load-private.h"
#include "assay-file.h"
#include "assay-journal-private.h"
#include "assay-json-scanner.h"

/* Journals that programs left behind: found, looked at, and done again. They may hold anything. */

/**
 * Contents:
 * @name: what people call the job: the name of its file, once it was saved
 * @import_name: file name that tells how @base is read
 * @uri: (nullable): where it was saved or opened last
 * @stamp: (nullable): what that file was like then, if it is the job’s own and that is known
 * @person: whose work it is
 * @base: what was opened
 * @operations: (element-type AssayOperation): what was done to it
 * @n_unsaved: how many of them came after the last saving
 * @n_whole_bytes: up to the end of the last whole record
 * @is_torn: whether something comes behind that
 */
typedef struct
{
  char           *name;
  char           *import_name;
  char           *uri;
  AssayFileStamp *stamp;
  char           *person;
  GBytes         *base;
  GPtrArray      *operations;
  guint           n_unsaved;
  gsize           n_whole_bytes;
  gboolean        is_torn;
} Contents;

static void
contents_clear (Contents *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->import_name, g_free);
  g_clear_pointer (&self->uri, g_free);
  g_clear_pointer (&self->stamp, assay_file_stamp_unref);
  g_clear_pointer (&self->person, g_free);
  g_clear_pointer (&self->base, g_bytes_unref);
  g_clear_pointer (&self->operations, g_ptr_array_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Contents, contents_clear)

void
assay_journal_info_free (AssayJournalInfo *self)
{
  g_free (self->path);
  g_free (self->name);
  g_free (self->uri);
  g_clear_pointer (&self->stamp, assay_file_stamp_unref);
  g_free (self->last_at);
  g_free (self);
}

static void
free_info (gpointer data)
{
  assay_journal_info_free (data);
}

static void
free_operation (gpointer data)
{
  assay_operation_free (data);
}

/*
 * The record that begins at @offset, which is set to its end; NULL if it is not whole. A number of more than
 * nine digits is no length of ours.
 */
static GBytes *
take_record (GBytes *bytes,
             gsize  *offset)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  gsize at = *offset;
  gsize length = 0;
  gsize n_digits = 0;
  const char *sum = NULL;
  g_autoptr (GBytes) record = NULL;
  g_autofree char *real_sum = NULL;

  for (; at < n_bytes && g_ascii_isdigit (data[at]) && n_digits < 9; at++, n_digits++)
    length = length * 10 + (gsize) (data[at] - '0');

  if (n_digits == 0 || n_bytes - at < ASSAY_JOURNAL_SUM_DIGITS + 2 || data[at] != ' ' ||
      data[at + 1 + ASSAY_JOURNAL_SUM_DIGITS] != '\n')
    return NULL;

  sum = data + at + 1;
  at += ASSAY_JOURNAL_SUM_DIGITS + 2;

  if (n_bytes - at < length + 1 || data[at + length] != '\n')
    return NULL;

  record = g_bytes_new_from_bytes (bytes, at, length);
  real_sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, record);
  if (strncmp (real_sum, sum, ASSAY_JOURNAL_SUM_DIGITS) != 0)
    return NULL;

  *offset = at + length + 1;

  return g_steal_pointer (&record);
}

typedef void (*ReadFunc) (AssayJsonReader *reader,
                          guint            root,
                          Contents        *contents);

static gboolean
read_object (GBytes    *record,
             ReadFunc   func,
             Contents  *contents,
             GError   **error)
{
  g_autoptr (AssayJsonIndex) index = assay_json_scan (record, NULL, error);
  g_autoptr (AssayJsonReader) reader = NULL;

  if (index == NULL)
    return FALSE;

  reader = assay_json_reader_new (index);
  func (reader, assay_json_reader_get_root (reader), contents);

  return assay_json_reader_end (reader, error);
}

static void
read_base (AssayJsonReader *reader,
           guint            root,
           Contents        *contents)
{
  g_autofree char *type = assay_json_reader_dup_string (reader, root, "type");
  g_autofree char *sha256 = assay_json_reader_dup_string (reader, root, "sha256");
  g_autofree char *base64 = assay_json_reader_dup_string (reader, root, "bytes");
  g_autofree char *sum = NULL;
  guchar *data = NULL;
  gsize n_bytes = 0;

  contents->name = assay_json_reader_dup_string (reader, root, "name");
  contents->import_name = assay_json_reader_dup_string (reader, root, "import_name");
  contents->uri = assay_json_reader_dup_optional_string (reader, root, "uri");
  contents->person = assay_json_reader_dup_string (reader, root, "person");

  if (type != NULL && strcmp (type, ASSAY_JOURNAL_MEDIA_TYPE) != 0)
    assay_json_reader_fail_member (reader, root, "type", _ ("this is not a journal of Assay"));
  if (base64 == NULL || *base64 == '\0')
    return;

  data = g_base64_decode (base64, &n_bytes);
  contents->base = g_bytes_new_take (data, n_bytes);
  sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, contents->base);
  if (g_strcmp0 (sum, sha256) != 0)
    assay_json_reader_fail_member (reader, root, "sha256",
                                   _ ("the bytes are not those that were opened"));
  else if (contents->uri != NULL && g_str_has_suffix (contents->uri, ASSAY_DOSSIER_SUFFIX))
    contents->stamp = assay_file_stamp_new_of_sum (sum, n_bytes);
}

/* A journal of an earlier version does not say what was saved. */
static AssayFileStamp *
read_stamp (AssayJsonReader *reader,
            guint            root)
{
  g_autofree char *sha256 = assay_json_reader_dup_optional_string (reader, root, "sha256");
  gint64 n_bytes = assay_json_reader_get_optional_integer (reader, root, "size", G_MAXINT32, 0);

  return sha256 != NULL ? assay_file_stamp_new_of_sum (sha256, (gsize) n_bytes) : NULL;
}

static void
take_saved (Contents       *contents,
            char           *uri,
            AssayFileStamp *stamp)
{
  g_autoptr (GFile) file = g_file_new_for_uri (uri);
  g_autofree char *basename = g_file_get_basename (file);

  g_free (contents->uri);
  contents->uri = uri;
  g_clear_pointer (&contents->stamp, assay_file_stamp_unref);
  contents->stamp = stamp;

  if (basename != NULL)
    {
      g_free (contents->name);
      contents->name = g_filename_display_name (basename);
    }
}

static void
read_saved (AssayJsonReader *reader,
            guint            root,
            Contents        *contents)
{
  g_autofree char *kind = assay_json_reader_dup_string (reader, root, "do");
  g_autofree char *uri = assay_json_reader_dup_string (reader, root, "uri");
  guint n_unsaved = (guint) assay_json_reader_get_integer (reader, root, "unsaved", 0, G_MAXINT32);
  g_autoptr (AssayFileStamp) stamp = read_stamp (reader, root);

  if (assay_json_reader_has_failed (reader) || g_strcmp0 (kind, "saved") != 0)
    {
      assay_json_reader_fail_member (reader, root, "do", _ ("this is no record of a saving"));
      return;
    }

  take_saved (contents, g_steal_pointer (&uri), g_steal_pointer (&stamp));
  contents->n_unsaved = MIN (n_unsaved, contents->operations->len);
}

static gboolean
read_record (GBytes    *record,
             Contents  *contents,
             GError   **error)
{
  AssayOperation *operation = NULL;

  if (read_object (record, read_saved, contents, NULL))
    return TRUE;

  operation = assay_operation_new_from_bytes (record, error);
  if (operation == NULL)
    return FALSE;

  g_ptr_array_add (contents->operations, operation);
  contents->n_unsaved++;

  return TRUE;
}

/* Whole records that cannot be understood are a fault; what is torn at the end is only noted. */
static gboolean
read_contents (GBytes    *bytes,
               Contents  *contents,
               GError   **error)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  gsize offset = strlen (ASSAY_JOURNAL_MAGIC);
  g_autoptr (GBytes) base = NULL;
  GBytes *record = NULL;

  contents->operations = g_ptr_array_new_with_free_func (free_operation);

  if (n_bytes >= offset && memcmp (data, ASSAY_JOURNAL_MAGIC, offset) == 0)
    base = take_record (bytes, &offset);

  if (base == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("This is not a journal of Assay, or its beginning is damaged"));
      return FALSE;
    }

  if (!read_object (base, read_base, contents, error))
    return FALSE;

  while ((record = take_record (bytes, &offset)) != NULL)
    {
      gboolean is_read = read_record (record, contents, error);

      g_bytes_unref (record);
      if (!is_read)
        return FALSE;
    }

  contents->n_whole_bytes = offset;
  contents->is_torn = offset < n_bytes;

  if (contents->base == NULL)
    contents->base = g_bytes_new_static ("", 0);

  return TRUE;
}

static AssayJournalInfo *
make_info (const Contents *contents)
{
  AssayJournalInfo *info = g_new0 (AssayJournalInfo, 1);

  info->name = g_strdup (contents->name);
  info->uri = g_strdup (contents->uri);
  info->stamp = contents->stamp != NULL ? assay_file_stamp_ref (contents->stamp) : NULL;
  info->n_unsaved = contents->n_unsaved;
  info->is_torn = contents->is_torn;
  info->n_whole_bytes = contents->n_whole_bytes;

  for (guint i = contents->operations->len; i > 0 && info->last_at == NULL; i--)
    {
      const AssayOperation *operation = g_ptr_array_index (contents->operations, i - 1);

      info->last_at = g_strdup (operation->at);
    }

  return info;
}

/**
 * assay_journal_inspect:
 * @bytes: a journal
 *
 * Returns: (transfer full): what it has, but for its path; %NULL with @error set if it is none
 */
AssayJournalInfo *
assay_journal_inspect (GBytes  *bytes,
                       GError **error)
{
  g_auto (Contents) contents = { 0 };

  g_return_val_if_fail (bytes != NULL, NULL);

  return read_contents (bytes, &contents, error) ? make_info (&contents) : NULL;
}

/**
 * assay_journal_recover:
 * @bytes: a journal
 * @info: (out) (optional) (transfer full): what it has
 *
 * Does again what was done, on what was opened then. Blocking.
 *
 * Returns: (transfer full): the job as it was left, or %NULL with @error set
 */
AssayCase *
assay_journal_recover (GBytes            *bytes,
                       AssayJournalInfo **info,
                       GCancellable      *cancellable,
                       GError           **error)
{
  g_auto (Contents) contents = { 0 };
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayCase) work = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  if (!read_contents (bytes, &contents, error))
    return NULL;

  dossier = assay_dossier_open (contents.base, contents.import_name, NULL, cancellable, error);
  if (dossier == NULL)
    return NULL;

  work = assay_case_new (dossier, contents.person);
  if (!assay_case_replay (work, contents.operations, error) ||
      !assay_case_analyse (work, cancellable, error))
    return NULL;

  /* No stamp of a case is as large: it differs from whatever was saved. */
  if (contents.n_unsaved > 0)
    assay_case_set_saved (work, G_MAXUINT64);
  else
    assay_case_set_saved (work, assay_case_get_stamp (work));
  if (info != NULL)
    *info = make_info (&contents);

  return g_steal_pointer (&work);
}

/**
 * assay_journal_load:
 *
 * Returns: (transfer full): the bytes of a journal, or %NULL with @error set
 */
GBytes *
assay_journal_load (const char  *path,
                    GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  return assay_file_read (file, ASSAY_JOURNAL_MAX_BYTES, NULL, error);
}

/* Whether a program that still runs writes it. */
gboolean
assay_journal_is_in_use (const char *path)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  gboolean is_in_use = fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) != 0;

  if (fd >= 0)
    (void) close (fd);

  return is_in_use;
}

static int
compare_paths (gconstpointer a,
               gconstpointer b)
{
  const AssayJournalInfo *const *first = a;
  const AssayJournalInfo *const *second = b;

  return strcmp ((*first)->path, (*second)->path);
}

/**
 * assay_journal_list:
 * @folder: where the journals of this person are
 *
 * Returns: (transfer full) (element-type AssayJournalInfo): those of programs that do not run any more;
 *   one that cannot be read has no name. Blocking
 */
GPtrArray *
assay_journal_list (const char *folder)
{
  GPtrArray *list = g_ptr_array_new_with_free_func (free_info);
  g_autoptr (GDir) dir = NULL;
  const char *name = NULL;

  g_return_val_if_fail (folder != NULL, list);

  dir = g_dir_open (folder, 0, NULL);

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      g_autoptr (GBytes) bytes = NULL;
      AssayJournalInfo *info = NULL;

      if (!g_str_has_suffix (name, ASSAY_JOURNAL_SUFFIX) || assay_journal_is_in_use (path))
        continue;

      bytes = assay_journal_load (path, NULL);
      info = bytes != NULL ? assay_journal_inspect (bytes, NULL) : NULL;
      if (info == NULL)
        info = g_new0 (AssayJournalInfo, 1);

      info->path = g_steal_pointer (&path);
      g_ptr_array_add (list, info);
    }

  g_ptr_array_sort (list, compare_paths);

  return list;
}
