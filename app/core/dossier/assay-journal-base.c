/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-journal-private.h"

#include "assay-json-writer.h"

/* What a journal begins with, and how its records are framed. */

/**
 * assay_journal_frame:
 * @record: a JSON object
 *
 * Returns: (transfer full): the record as the file has it
 */
GString *
assay_journal_frame (GBytes *record)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (record, &n_bytes);
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, record);
  GString *frame = g_string_sized_new (n_bytes + 40);

  g_string_append_printf (frame, "%" G_GSIZE_FORMAT " %.*s\n", n_bytes, ASSAY_JOURNAL_SUM_DIGITS,
                          sum);
  g_string_append_len (frame, data, (gssize) n_bytes);
  g_string_append_c (frame, '\n');

  return frame;
}

AssayJournalBase *
assay_journal_base_copy (const AssayJournalBase *base)
{
  AssayJournalBase *copy = g_new0 (AssayJournalBase, 1);

  copy->name = g_strdup (base->name);
  copy->import_name = g_strdup (base->import_name);
  copy->uri = g_strdup (base->uri);
  copy->bytes = g_bytes_ref (base->bytes);
  copy->person = g_strdup (base->person);

  return copy;
}

void
assay_journal_base_free (AssayJournalBase *base)
{
  g_free ((char *) base->name);
  g_free ((char *) base->import_name);
  g_free ((char *) base->uri);
  g_bytes_unref (base->bytes);
  g_free ((char *) base->person);
  g_free (base);
}

/**
 * assay_journal_base_frame:
 *
 * Returns: (transfer full): what comes before the first record
 */
GString *
assay_journal_base_frame (const AssayJournalBase *base)
{
  AssayJsonWriter *writer = assay_json_writer_new ();
  g_autoptr (GBytes) record = NULL;
  g_autofree char *sha256 = NULL;
  g_autofree char *base64 = NULL;
  GString *opening = g_string_new (ASSAY_JOURNAL_MAGIC);
  GString *frame = NULL;

  sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, base->bytes);
  base64 = g_base64_encode (g_bytes_get_data (base->bytes, NULL), g_bytes_get_size (base->bytes));
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "type", ASSAY_JOURNAL_MEDIA_TYPE);
  assay_json_writer_add_string (writer, "name", base->name);
  assay_json_writer_add_string (writer, "import_name", base->import_name);
  assay_json_writer_add_string (writer, "uri", base->uri);
  assay_json_writer_add_string (writer, "person", base->person);
  assay_json_writer_add_string (writer, "sha256", sha256);
  assay_json_writer_add_string (writer, "bytes", base64);
  assay_json_writer_end_object (writer);
  record = assay_json_writer_end (writer);
  frame = assay_journal_frame (record);
  g_string_append_len (opening, frame->str, (gssize) frame->len);
  g_string_free (frame, TRUE);

  return opening;
}
