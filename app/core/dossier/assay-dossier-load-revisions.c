/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"
#include "assay-revision-private.h"

/* Earlier revisions and the marks without a place; both are in files since 1.2. */

/* A desk that sends a story round a hundred times has other troubles. */
#define MAX_REVISIONS 1000

static AssayRevision *
read_revision (AssayLoader *loader,
               guint        item)
{
  AssayJsonReader *reader = loader->reader;
  AssayRevision *self = NULL;
  g_autofree char *name = NULL;
  g_autofree char *by = NULL;
  g_autofree char *at = NULL;
  g_autoptr (AssayText) text = NULL;

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return NULL;

  name = assay_json_reader_dup_string (reader, item, "name");
  by = assay_json_reader_dup_string (reader, item, "by");
  at = assay_loader_dup_time (loader, item, "at");
  text = assay_loader_take_text (loader, item, assay_json_reader_dup_string (reader, item, "text"));

  if (at == NULL)
    assay_json_reader_fail_member (reader, item, "at", _ ("this member is missing"));
  if (text == NULL || assay_json_reader_has_failed (reader))
    return NULL;

  self = g_atomic_rc_box_new0 (AssayRevision);
  self->name = g_steal_pointer (&name);
  self->by = g_steal_pointer (&by);
  self->at = g_steal_pointer (&at);
  self->text = g_steal_pointer (&text);

  return self;
}

static AssayOrphan *
read_orphan (AssayLoader *loader,
             guint        item)
{
  AssayJsonReader *reader = loader->reader;
  g_autoptr (AssayOrphan) self = g_atomic_rc_box_new0 (AssayOrphan);

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return NULL;

  assay_loader_read_mark (loader, item, &self->mark);
  self->exact = assay_json_reader_dup_string (reader, item, "exact");
  self->prefix = assay_json_reader_dup_string (reader, item, "prefix");
  self->suffix = assay_json_reader_dup_string (reader, item, "suffix");

  if (assay_json_reader_has_failed (reader))
    return NULL;

  assay_keyed_extras_add (loader->dossier->mark_extras, self->mark.id,
                          assay_json_reader_dup_extras (reader, item));

  return g_steal_pointer (&self);
}

/* Ids are told apart over marks and orphans alike, so that one can take the other's place. */
static void
check_ids (AssayLoader *loader,
           guint        array,
           GPtrArray   *orphans)
{
  for (guint i = 0; i < orphans->len; i++)
    {
      const AssayOrphan *orphan = g_ptr_array_index (orphans, i);
      const AssayOrphan *before = i > 0 ? g_ptr_array_index (orphans, i - 1) : NULL;

      if (assay_dossier_find_mark (loader->dossier, orphan->mark.id) == NULL &&
          (before == NULL || strcmp (before->mark.id, orphan->mark.id) != 0))
        continue;

      assay_json_reader_fail (loader->reader, array, ASSAY_JSON_ERROR_MEANING,
                              _ ("another mark has this id too"));
      return;
    }
}

/**
 * assay_loader_read_revisions:
 *
 * Reads the earlier revisions and the marks that have no place. The marks that have one are read before.
 */
void
assay_loader_read_revisions (AssayLoader *loader)
{
  AssayJsonReader *reader = loader->reader;
  guint revisions = assay_json_reader_get_optional_array (reader, loader->root, "revisions");
  guint orphans = assay_json_reader_get_optional_array (reader, loader->root, "orphans");

  assay_loader_check_count (loader, revisions, MAX_REVISIONS);
  assay_loader_check_count (loader, orphans, ASSAY_DOSSIER_MAX_MARKS);

  for (guint item = assay_json_reader_get_item (reader, revisions); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      AssayRevision *revision = read_revision (loader, item);

      if (revision != NULL)
        g_ptr_array_add (loader->dossier->revisions, revision);
    }

  for (guint item = assay_json_reader_get_item (reader, orphans); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      AssayOrphan *orphan = read_orphan (loader, item);

      if (orphan != NULL)
        g_ptr_array_add (loader->dossier->orphans, orphan);
    }

  if (assay_json_reader_has_failed (reader))
    return;

  assay_keyed_extras_sort (loader->dossier->mark_extras);
  g_ptr_array_sort (loader->dossier->orphans, assay_orphan_compare);
  check_ids (loader, orphans, loader->dossier->orphans);
}
