/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-operation.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"
#include "assay-json-scanner.h"
#include "assay-revision-private.h"

/* As a record of a journal has it: a JSON object, with the members of a dossier where it has the same. */

static const char *const kind_ids[] = {
  [ASSAY_OPERATION_STEP] = "step",
  [ASSAY_OPERATION_UNDO] = "undo",
  [ASSAY_OPERATION_REDO] = "redo",
};

static void
write_mark (AssayJsonWriter *writer,
            const char      *key,
            const AssayMark *mark)
{
  assay_json_writer_begin_object (writer, key);
  assay_json_writer_add_string (writer, "id", mark->id);
  assay_json_writer_add_string (writer, "kind", assay_fact_kind_to_id (mark->kind));
  assay_json_writer_add_integer (writer, "start", mark->span.begin);
  assay_json_writer_add_integer (writer, "end", mark->span.end);
  assay_mark_write (writer, mark);
  assay_json_writer_end_object (writer);
}

/* What comes in one step from another file of the job. */
static void
write_lists (AssayJsonWriter      *writer,
             const AssayOperation *self)
{
  if (self->marks != NULL)
    {
      assay_json_writer_begin_array (writer, "marks");
      for (guint i = 0; i < self->marks->len; i++)
        write_mark (writer, NULL, g_ptr_array_index (self->marks, i));
      assay_json_writer_end_array (writer);
    }

  if (self->gone != NULL)
    {
      assay_json_writer_begin_array (writer, "gone");
      for (guint i = 0; i < self->gone->len; i++)
        {
          assay_json_writer_begin_object (writer, NULL);
          assay_json_writer_add_string (writer, "id", g_ptr_array_index (self->gone, i));
          assay_json_writer_end_object (writer);
        }
      assay_json_writer_end_array (writer);
    }

  if (self->lost != NULL)
    assay_orphans_write (writer, self->lost, NULL);
  if (self->history != NULL)
    assay_history_write (writer, self->history);
  if (self->sources != NULL)
    assay_sources_write (writer, self->sources);
}

static void
write_step (AssayJsonWriter      *writer,
            const AssayOperation *self)
{
  assay_json_writer_add_string (writer, "at", self->at);
  assay_json_writer_add_string (writer, "by", self->by);

  if (self->what != NULL)
    assay_json_writer_add_string (writer, "what", self->what);
  if (self->about != NULL)
    assay_json_writer_add_string (writer, "about", self->about);
  if (self->joins)
    assay_json_writer_add_boolean (writer, "joins", TRUE);

  if (self->goes_on)
    assay_json_writer_add_boolean (writer, "goes_on", TRUE);

  if (self->text != NULL)
    {
      assay_json_writer_begin_object (writer, "edit");
      assay_json_writer_add_integer (writer, "start", self->span.begin);
      assay_json_writer_add_integer (writer, "end", self->span.end);
      assay_json_writer_add_string (writer, "text", self->text);
      assay_json_writer_end_object (writer);
    }

  if (self->draft != NULL)
    assay_draft_write (writer, self->draft);
  if (self->mark != NULL)
    write_mark (writer, "mark", self->mark);
  write_lists (writer, self);
  if (self->person != NULL)
    assay_person_write (writer, self->person);
  if (self->source != NULL)
    assay_source_write (writer, "source", self->source);
  if (self->removed >= 0)
    assay_json_writer_add_integer (writer, "removed", self->removed);
}

/**
 * assay_operation_to_bytes:
 *
 * Returns: (transfer full): the operation as a JSON object
 */
GBytes *
assay_operation_to_bytes (const AssayOperation *self)
{
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "do", kind_ids[self->kind]);
  if (self->kind == ASSAY_OPERATION_STEP)
    write_step (writer, self);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end (writer);
}

static void
free_mark (gpointer mark)
{
  assay_mark_clear (mark);
  g_free (mark);
}

static void
free_person (AssayPersonVerdict *person)
{
  assay_person_clear (person);
  g_free (person);
}

void
assay_operation_free (AssayOperation *self)
{
  g_free (self->at);
  g_free (self->by);
  g_free (self->what);
  g_free (self->about);
  g_free (self->text);
  g_clear_object (&self->draft);
  g_clear_pointer (&self->mark, free_mark);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
  g_clear_pointer (&self->gone, g_ptr_array_unref);
  g_clear_pointer (&self->lost, g_ptr_array_unref);
  g_clear_pointer (&self->history, g_array_unref);
  g_clear_object (&self->sources);
  g_clear_pointer (&self->person, free_person);
  g_clear_object (&self->source);
  g_free (self);
}

static AssaySpan
read_span (AssayLoader *loader,
           guint        object)
{
  AssaySpan span = { 0, 0 };

  span.begin = (guint) assay_json_reader_get_integer (loader->reader, object, "start", 0,
                                                      G_MAXUINT32);
  span.end = (guint) assay_json_reader_get_integer (loader->reader, object, "end", 0, G_MAXUINT32);

  if (span.begin > span.end)
    assay_json_reader_fail_member (loader->reader, object, "end",
                                   _ ("the span ends before it begins"));

  return span;
}

static AssayMark *
read_mark (AssayLoader *loader,
           guint        object)
{
  AssayMark *mark = g_new0 (AssayMark, 1);

  mark->span = read_span (loader, object);
  assay_loader_read_mark (loader, object, mark);

  return mark;
}

static void
read_marks (AssayLoader    *loader,
            AssayOperation *self)
{
  AssayJsonReader *reader = loader->reader;
  guint object = assay_json_reader_get_optional_object (reader, loader->root, "mark");
  guint array = assay_json_reader_get_optional_array (reader, loader->root, "marks");

  if (object != ASSAY_JSON_NONE)
    self->mark = read_mark (loader, object);
  if (array == ASSAY_JSON_NONE)
    return;

  self->marks = g_ptr_array_new_with_free_func (free_mark);
  assay_loader_check_count (loader, array, ASSAY_DOSSIER_MAX_MARKS);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      if (assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
        g_ptr_array_add (self->marks, read_mark (loader, item));
    }
}

static void
read_gone (AssayLoader    *loader,
           AssayOperation *self)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_optional_array (reader, loader->root, "gone");

  if (array == ASSAY_JSON_NONE)
    return;

  self->gone = g_ptr_array_new_with_free_func (g_free);
  assay_loader_check_count (loader, array, ASSAY_DOSSIER_MAX_MARKS);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      if (assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
        g_ptr_array_add (self->gone, assay_json_reader_dup_string (reader, item, "id"));
    }
}

/* The scratch dossier has the history for its own, and the marks without a place. */
static void
read_lists (AssayLoader    *loader,
            AssayOperation *self)
{
  AssayJsonReader *reader = loader->reader;

  if (assay_json_reader_get_optional_array (reader, loader->root, "orphans") != ASSAY_JSON_NONE)
    {
      assay_loader_read_revisions (loader);
      self->lost = g_ptr_array_ref (loader->dossier->orphans);
    }

  if (assay_json_reader_get_optional_array (reader, loader->root, "history") != ASSAY_JSON_NONE)
    {
      assay_loader_read_history (loader);
      self->history = g_array_ref (loader->dossier->history);
    }

  if (assay_json_reader_get_optional_array (reader, loader->root, "sources") != ASSAY_JSON_NONE)
    self->sources = assay_loader_read_sources (loader, assay_register_get_default ());
}

static void
read_person (AssayLoader    *loader,
             AssayOperation *self)
{
  if (assay_json_reader_get_optional_object (loader->reader, loader->root, "person") ==
      ASSAY_JSON_NONE)
    return;

  assay_loader_read_person (loader);
  self->person = g_new0 (AssayPersonVerdict, 1);
  assay_person_copy_into (self->person, &loader->dossier->person);
}

static void
read_edit (AssayLoader    *loader,
           AssayOperation *self)
{
  guint object = assay_json_reader_get_optional_object (loader->reader, loader->root, "edit");

  if (object == ASSAY_JSON_NONE)
    return;

  self->span = read_span (loader, object);
  self->text = assay_json_reader_dup_string (loader->reader, object, "text");
}

static void
read_step (AssayLoader    *loader,
           AssayOperation *self)
{
  AssayJsonReader *reader = loader->reader;
  guint source = ASSAY_JSON_NONE;

  g_free (assay_json_reader_dup_string (reader, loader->root, "at"));
  self->at = assay_loader_dup_time (loader, loader->root, "at");
  self->by = assay_json_reader_dup_string (reader, loader->root, "by");
  self->what = assay_json_reader_dup_optional_string (reader, loader->root, "what");
  self->about = assay_json_reader_dup_optional_string (reader, loader->root, "about");
  self->joins = assay_json_reader_get_optional_boolean (reader, loader->root, "joins", FALSE);
  self->goes_on = assay_json_reader_get_optional_boolean (reader, loader->root, "goes_on", FALSE);
  read_edit (loader, self);
  if (assay_json_reader_get_optional_object (reader, loader->root, "draft") != ASSAY_JSON_NONE)
    self->draft = assay_loader_read_draft (loader);
  read_marks (loader, self);
  read_gone (loader, self);
  read_lists (loader, self);
  read_person (loader, self);

  source = assay_json_reader_get_optional_object (reader, loader->root, "source");
  if (source != ASSAY_JSON_NONE)
    self->source = assay_loader_read_source (loader, source, assay_register_get_default ());
  if (assay_json_reader_find (reader, loader->root, "removed") != ASSAY_JSON_NONE)
    self->removed = (int) assay_json_reader_get_integer (reader, loader->root, "removed", 0,
                                                         ASSAY_DOSSIER_MAX_SOURCES);
}

static void
read_operation (AssayLoader    *loader,
                AssayOperation *self)
{
  g_autofree char *kind = NULL;

  loader->root = assay_json_reader_get_root (loader->reader);
  kind = assay_json_reader_dup_string (loader->reader, loader->root, "do");

  for (guint i = 0; i < G_N_ELEMENTS (kind_ids); i++)
    {
      if (g_strcmp0 (kind, kind_ids[i]) != 0)
        continue;

      self->kind = (AssayOperationKind) i;
      if (self->kind == ASSAY_OPERATION_STEP)
        read_step (loader, self);
      return;
    }

  assay_loader_fail_word (loader, loader->root, "do", kind);
}

/**
 * assay_operation_new_from_bytes:
 * @bytes: a JSON object, whoever wrote it
 *
 * Returns: (transfer full): the operation, or %NULL with @error set
 */
AssayOperation *
assay_operation_new_from_bytes (GBytes  *bytes,
                                GError **error)
{
  g_autoptr (AssayOperation) self = g_new0 (AssayOperation, 1);
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autoptr (AssayDossier) scratch = NULL;
  AssayLoader loader = { 0 };

  self->removed = -1;
  index = assay_json_scan (bytes, NULL, error);
  if (index == NULL)
    return NULL;

  reader = assay_json_reader_new (index);
  scratch = g_object_new (ASSAY_TYPE_DOSSIER, NULL);
  loader = (AssayLoader){ .index = index, .reader = reader, .dossier = scratch };
  read_operation (&loader, self);

  return assay_json_reader_end (reader, error) ? g_steal_pointer (&self) : NULL;
}
