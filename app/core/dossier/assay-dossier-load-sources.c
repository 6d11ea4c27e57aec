/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"

static AssaySourceState
get_state (AssayLoader *loader,
           guint        object)
{
  g_autofree char *id = assay_json_reader_dup_string (loader->reader, object, "state");

  for (guint i = 0; i <= ASSAY_SOURCE_UNREADABLE; i++)
    {
      if (g_strcmp0 (id, assay_source_state_to_id ((AssaySourceState) i)) == 0)
        return (AssaySourceState) i;
    }

  assay_loader_fail_word (loader, object, "state", id);

  return ASSAY_SOURCE_UNREAD;
}

static AssayGrade
get_grade (AssayLoader *loader,
           guint        object)
{
  g_autofree char *id = assay_json_reader_dup_string (loader->reader, object, "grade");

  for (guint i = 0; i <= ASSAY_GRADE_PAGE; i++)
    {
      if (g_strcmp0 (id, assay_grade_to_id ((AssayGrade) i)) == 0)
        return (AssayGrade) i;
    }

  assay_loader_fail_word (loader, object, "grade", id);

  return ASSAY_GRADE_NONE;
}

/* How its outlet was rated then. The register of today rates it anew: only the form is looked at. */
static void
check_outlet (AssayLoader *loader,
              guint        source)
{
  AssayJsonReader *reader = loader->reader;
  guint outlet = assay_json_reader_get_object (reader, source, "outlet");
  guint ratings = ASSAY_JSON_NONE;

  assay_loader_check_string (loader, outlet, "id");
  assay_loader_check_string (loader, outlet, "name");
  assay_loader_check_string (loader, outlet, "tier");
  assay_loader_check_string (loader, outlet, "lean");
  assay_loader_check_string (loader, outlet, "control");
  ratings = assay_json_reader_get_array (reader, outlet, "ratings");

  for (guint item = assay_json_reader_get_item (reader, ratings); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
        return;

      assay_loader_check_string (loader, item, "property");
      assay_loader_check_string (loader, item, "value");
      assay_loader_check_string (loader, item, "origin");
      assay_json_reader_get_value (reader, assay_json_reader_find (reader, item, "year"), 0, 9999);
      assay_loader_check_string (loader, item, "scope");
      assay_json_reader_get_optional_boolean (reader, item, "chosen", FALSE);
    }
}

/* The text that a source was judged by must be the one whose sum was written down. */
static void
check_sum (AssayLoader *loader,
           guint        object,
           AssaySource *source)
{
  AssayText *text = assay_source_get_text (source);
  g_autofree char *recorded = NULL;
  g_autofree char *sum = NULL;

  if (text == NULL)
    {
      assay_loader_check_string (loader, object, "sha256");
      return;
    }

  recorded = assay_json_reader_dup_string (loader->reader, object, "sha256");
  sum = assay_text_dup_sha256 (text);

  if (recorded != NULL && strcmp (recorded, sum) != 0)
    assay_json_reader_fail_member (loader->reader, object, "sha256",
                                   _ ("the text of this source is not the one that was saved"));
}

/* Made again from what it was made from, and held against what the file says of it. */
static AssaySource *
read_source (AssayLoader   *loader,
             guint          object,
             AssayRegister *outlets)
{
  AssayJsonReader *reader = loader->reader;
  g_auto (AssayListedSource) listed = { 0 };
  g_autoptr (AssayText) page = NULL;
  g_autoptr (AssaySource) source = NULL;
  AssaySourceState state;
  AssayGrade grade;
  AssayDay date;
  char *utf8 = NULL;

  assay_loader_read_listed (loader, object, &listed);
  state = get_state (loader, object);
  grade = get_grade (loader, object);
  date = assay_loader_get_day (loader, object, "date");
  check_outlet (loader, object);
  utf8 = assay_json_reader_dup_optional_string (reader, object, "text");
  page = assay_loader_take_text (loader, object, utf8);

  if (assay_json_reader_has_failed (reader))
    return NULL;

  if (page != NULL)
    source = assay_source_new_read (&listed, outlets, page, date);
  else
    source = assay_source_new (&listed, outlets);

  if (assay_source_get_state (source) != state)
    assay_json_reader_fail_member (reader, object, "state",
                                   _ ("the state does not fit the rest of the source"));
  else if (assay_source_get_grade (source) != grade)
    assay_json_reader_fail_member (reader, object, "grade",
                                   _ ("the grade does not fit the rest of the source"));

  check_sum (loader, object, source);

  return assay_json_reader_has_failed (reader) ? NULL : g_steal_pointer (&source);
}

/**
 * assay_loader_read_sources:
 * @outlets: the register by which they are rated now
 *
 * Returns: (transfer full) (nullable) (element-type AssaySource): the sources, or %NULL if the reader
 *   has failed
 */
GListModel *
assay_loader_read_sources (AssayLoader   *loader,
                           AssayRegister *outlets)
{
  AssayJsonReader *reader = loader->reader;
  g_autoptr (GListStore) store = g_list_store_new (ASSAY_TYPE_SOURCE);
  guint array = assay_json_reader_get_array (reader, loader->root, "sources");

  assay_loader_check_count (loader, array, ASSAY_DOSSIER_MAX_SOURCES);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autoptr (AssaySource) source = read_source (loader, item, outlets);

      if (source != NULL)
        g_list_store_append (store, source);
    }

  if (assay_json_reader_has_failed (reader))
    return NULL;

  return G_LIST_MODEL (g_steal_pointer (&store));
}
