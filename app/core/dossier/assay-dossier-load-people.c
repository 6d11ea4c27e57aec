/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"

/**
 * LoadedMark:
 * @mark: as it was read
 * @node: where it stands, for errors
 *
 * A mark until all are in their order.
 */
typedef struct
{
  AssayMark mark;
  guint     node;
} LoadedMark;

static void
clear_loaded (gpointer data)
{
  LoadedMark *loaded = data;

  assay_mark_clear (&loaded->mark);
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  const LoadedMark *const *first = a;
  const LoadedMark *const *second = b;

  return strcmp ((*first)->mark.id, (*second)->mark.id);
}

static int
compare_loaded (gconstpointer a,
                gconstpointer b)
{
  const LoadedMark *first = a;
  const LoadedMark *second = b;

  return assay_mark_compare (&first->mark, &second->mark);
}

/* Sorted, not hashed: a stranger may choose ids whose hashes collide. */
static void
check_ids (AssayLoader *loader,
           GArray      *marks)
{
  g_autoptr (GPtrArray) by_id = g_ptr_array_sized_new (marks->len);
  guint twice = ASSAY_JSON_NONE;

  for (guint i = 0; i < marks->len; i++)
    g_ptr_array_add (by_id, &g_array_index (marks, LoadedMark, i));

  g_ptr_array_sort (by_id, compare_ids);

  for (guint i = 1; i < by_id->len; i++)
    {
      const LoadedMark *before = g_ptr_array_index (by_id, i - 1);
      const LoadedMark *mark = g_ptr_array_index (by_id, i);

      if (strcmp (before->mark.id, mark->mark.id) == 0)
        twice = MIN (twice, MAX (before->node, mark->node));
    }

  if (twice != ASSAY_JSON_NONE)
    assay_json_reader_fail_member (loader->reader, twice, "id",
                                   _ ("another mark has this id too"));
}

static void
read_remark (AssayLoader *loader,
             guint        item,
             AssayMark   *mark)
{
  AssayJsonReader *reader = loader->reader;
  g_autofree char *what = NULL;
  g_autofree char *text = NULL;
  g_autofree char *by = NULL;
  g_autofree char *at = NULL;
  AssayRemark remark = { 0 };

  assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
  what = assay_json_reader_dup_string (reader, item, "what");
  text = assay_json_reader_dup_optional_string (reader, item, "text");
  by = assay_json_reader_dup_string (reader, item, "by");
  at = assay_loader_dup_time (loader, item, "at");

  if (!assay_remark_kind_from_id (what, &remark.kind))
    assay_loader_fail_word (loader, item, "what", what);
  if (at == NULL)
    assay_json_reader_fail_member (reader, item, "at", _ ("this member is missing"));

  remark.text = text;
  remark.by = by;
  remark.at = at != NULL ? at : (char *) "";
  assay_thread_append (&mark->thread, &remark);
}

static void
read_tie (AssayLoader *loader,
          guint        item,
          AssayMark   *mark)
{
  AssayJsonReader *reader = loader->reader;
  g_autofree char *source = NULL;
  g_autofree char *stance = NULL;
  g_autofree char *exact = NULL;
  g_autofree char *prefix = NULL;
  g_autofree char *suffix = NULL;
  g_autofree char *by = NULL;
  g_autofree char *at = NULL;
  AssayTie tie = { 0 };

  assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
  source = assay_json_reader_dup_string (reader, item, "source");
  stance = assay_json_reader_dup_string (reader, item, "stance");
  tie.span.begin = (guint) assay_json_reader_get_integer (reader, item, "start", 0, G_MAXUINT32);
  tie.span.end = (guint) assay_json_reader_get_integer (reader, item, "end", 0, G_MAXUINT32);
  exact = assay_json_reader_dup_string (reader, item, "exact");
  prefix = assay_json_reader_dup_string (reader, item, "prefix");
  suffix = assay_json_reader_dup_string (reader, item, "suffix");
  by = assay_json_reader_dup_string (reader, item, "by");
  at = assay_loader_dup_time (loader, item, "at");

  if (!assay_tie_stance_from_id (stance, &tie.stance))
    assay_loader_fail_word (loader, item, "stance", stance);
  if (tie.span.begin > tie.span.end)
    assay_json_reader_fail_member (reader, item, "end", _ ("the span ends before it begins"));
  if (at == NULL)
    assay_json_reader_fail_member (reader, item, "at", _ ("this member is missing"));
  if (assay_json_reader_has_failed (reader))
    return;

  tie.source = source;
  tie.exact = exact;
  tie.prefix = prefix;
  tie.suffix = suffix;
  tie.by = by;
  tie.at = at;
  assay_ties_append (&mark->ties, &tie);
}

static void
read_ties (AssayLoader *loader,
           guint        item,
           AssayMark   *mark)
{
  AssayJsonReader *reader = loader->reader;
  guint ties = assay_json_reader_get_optional_array (reader, item, "ties");

  if (ties == ASSAY_JSON_NONE)
    return;

  assay_loader_check_count (loader, ties, ASSAY_DOSSIER_MAX_REMARKS);

  for (guint entry = assay_json_reader_get_item (reader, ties);
       entry != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader);
       entry = assay_json_reader_get_next (reader, entry))
    read_tie (loader, entry, mark);
}

/* What a mark of an older version does not have. */
static void
read_mark_rest (AssayLoader *loader,
                guint        item,
                AssayMark   *mark)
{
  AssayJsonReader *reader = loader->reader;
  g_autofree char *scope = assay_json_reader_dup_optional_string (reader, item, "scope");
  guint thread = assay_json_reader_get_optional_array (reader, item, "thread");

  if (scope != NULL && !assay_mark_scope_from_id (scope, &mark->scope))
    assay_loader_fail_word (loader, item, "scope", scope);

  mark->noted_by = assay_json_reader_dup_optional_string (reader, item, "noted_by");
  if (assay_json_reader_find (reader, item, "noted_at") != ASSAY_JSON_NONE)
    mark->noted_at = assay_loader_dup_time (loader, item, "noted_at");

  read_ties (loader, item, mark);

  if (thread == ASSAY_JSON_NONE)
    return;

  assay_loader_check_count (loader, thread, ASSAY_DOSSIER_MAX_REMARKS);

  for (guint entry = assay_json_reader_get_item (reader, thread);
       entry != ASSAY_JSON_NONE && !assay_json_reader_has_failed (reader);
       entry = assay_json_reader_get_next (reader, entry))
    read_remark (loader, entry, mark);
}

/**
 * assay_loader_read_mark:
 * @item: a mark
 * @mark: (out): what it says, but for its place
 */
void
assay_loader_read_mark (AssayLoader *loader,
                        guint        item,
                        AssayMark   *mark)
{
  AssayJsonReader *reader = loader->reader;
  g_autofree char *kind = NULL;
  g_autofree char *state = NULL;

  mark->id = assay_json_reader_dup_string (reader, item, "id");
  kind = assay_json_reader_dup_string (reader, item, "kind");
  state = assay_json_reader_dup_string (reader, item, "state");
  mark->note = assay_json_reader_dup_optional_string (reader, item, "note");
  mark->suggestion = assay_json_reader_dup_optional_string (reader, item, "suggestion");
  mark->by = assay_json_reader_dup_optional_string (reader, item, "by");
  mark->at = assay_loader_dup_time (loader, item, "at");

  read_mark_rest (loader, item, mark);

  if (!assay_fact_kind_from_id (kind, &mark->kind))
    assay_loader_fail_word (loader, item, "kind", kind);
  if (!assay_state_from_id (state, &mark->state))
    assay_loader_fail_word (loader, item, "state", state);
}

static void
read_mark (AssayLoader *loader,
           guint        item,
           AssayText   *text,
           LoadedMark  *loaded)
{
  AssayJsonReader *reader = loader->reader;

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return;

  loaded->node = item;
  assay_loader_read_mark (loader, item, &loaded->mark);
  assay_selector_read (reader, item, "span", text, &loaded->mark.span);

  if (!assay_json_reader_has_failed (reader))
    assay_keyed_extras_add (loader->dossier->mark_extras, loaded->mark.id,
                            assay_json_reader_dup_extras (reader, item));
}

void
assay_loader_read_marks (AssayLoader *loader,
                         AssayText   *text)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, loader->root, "marks");
  g_autoptr (GArray) marks = g_array_new (FALSE, TRUE, sizeof (LoadedMark));

  g_array_set_clear_func (marks, clear_loaded);
  assay_loader_check_count (loader, array, ASSAY_DOSSIER_MAX_MARKS);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      LoadedMark loaded = { 0 };

      read_mark (loader, item, text, &loaded);
      g_array_append_val (marks, loaded);
    }

  if (assay_json_reader_has_failed (reader))
    return;

  check_ids (loader, marks);
  assay_keyed_extras_sort (loader->dossier->mark_extras);
  g_array_sort (marks, compare_loaded);

  for (guint i = 0; i < marks->len; i++)
    {
      LoadedMark *loaded = &g_array_index (marks, LoadedMark, i);

      g_array_append_val (loader->dossier->marks, loaded->mark);
      memset (&loaded->mark, 0, sizeof loaded->mark);
    }
}

void
assay_loader_read_history (AssayLoader *loader)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_array (reader, loader->root, "history");

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *at = NULL;
      g_autofree char *by = NULL;
      g_autofree char *what = NULL;
      g_autofree char *about = NULL;

      assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
      at = assay_loader_dup_time (loader, item, "at");
      by = assay_json_reader_dup_string (reader, item, "by");
      what = assay_json_reader_dup_string (reader, item, "what");
      about = assay_json_reader_dup_optional_string (reader, item, "about");

      if (at == NULL)
        assay_json_reader_fail_member (reader, item, "at", _ ("this member is missing"));
      if (!assay_json_reader_has_failed (reader))
        assay_dossier_add_history (loader->dossier, &(AssayHistoryEntry){ at, by, what, about });
    }
}

void
assay_loader_read_person (AssayLoader *loader)
{
  AssayJsonReader *reader = loader->reader;
  AssayPersonVerdict *person = &loader->dossier->person;
  guint object = assay_json_reader_get_object (reader, loader->root, "person");
  guint checks = ASSAY_JSON_NONE;

  person->verdict = assay_loader_get_verdict (loader, object);
  person->confidence = assay_loader_get_confidence (loader, object);
  person->summary = assay_json_reader_dup_optional_string (reader, object, "summary");
  person->reason = assay_json_reader_dup_optional_string (reader, object, "reason");
  person->by = assay_json_reader_dup_optional_string (reader, object, "by");
  person->at = assay_loader_dup_time (loader, object, "at");
  checks = assay_json_reader_get_object (reader, object, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      guint check = assay_json_reader_get_object (reader, checks,
                                                  assay_check_to_id ((AssayCheck) i));

      person->scores[i] = assay_loader_get_score (loader, check);
      person->reasons[i] = assay_json_reader_dup_optional_string (reader, check, "reason");
    }
}
