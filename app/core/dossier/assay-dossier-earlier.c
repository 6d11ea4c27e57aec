/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"

/* What a library had of the draft: a part of what the rules judged, so it is in the file (since 1.3). */

/* No library answers with as many. */
#define MAX_EARLIER 100

/**
 * assay_dossier_get_earlier:
 *
 * Returns: (transfer none) (nullable): what a library has of the draft; %NULL where none was asked
 */
AssayEarlier *
assay_dossier_get_earlier (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->earlier;
}

/**
 * assay_dossier_set_earlier:
 * @earlier: (nullable): what a library has of the draft; the dossier is not current then, unless it had the same
 */
void
assay_dossier_set_earlier (AssayDossier *self,
                           AssayEarlier *earlier)
{
  AssayEarlier *old = NULL;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));

  old = self->earlier;
  self->earlier = earlier != NULL ? assay_earlier_ref (earlier) : NULL;
  g_clear_pointer (&old, assay_earlier_unref);
  assay_dossier_update_current (self);
}

/* The member “earlier”, where there is something to tell. */
void
assay_earlier_write (AssayJsonWriter *writer,
                     AssayEarlier    *earlier)
{
  guint n_drafts = assay_earlier_get_count (earlier);

  if (n_drafts == 0)
    return;

  assay_json_writer_begin_array (writer, "earlier");

  for (guint i = 0; i < n_drafts; i++)
    {
      const AssayEarlierDraft *draft = assay_earlier_get_draft (earlier, i);
      g_autofree char *day = assay_day_is_set (draft->day) ? assay_day_to_iso (draft->day) : NULL;

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "title", draft->title);
      assay_json_writer_add_string (writer, "file", draft->file);
      assay_json_writer_add_string (writer, "day", day);
      assay_json_writer_add_string (writer, "saved_at", draft->saved_at);
      assay_json_writer_add_string (writer, "text", assay_text_get_utf8 (draft->text));
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
read_draft (AssayLoader  *loader,
            guint         item,
            AssayEarlier *earlier)
{
  AssayJsonReader *reader = loader->reader;
  g_autofree char *title = NULL;
  g_autofree char *file = NULL;
  g_autofree char *saved_at = NULL;
  g_autoptr (AssayText) text = NULL;
  AssayEarlierDraft draft = { 0 };

  if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
    return;

  draft.title = title = assay_json_reader_dup_string (reader, item, "title");
  draft.file = file = assay_json_reader_dup_string (reader, item, "file");
  draft.day = assay_loader_get_day (loader, item, "day");
  draft.saved_at = saved_at = assay_loader_dup_time (loader, item, "saved_at");
  draft.text = text = assay_loader_take_text (
      loader, item, assay_json_reader_dup_string (reader, item, "text"));

  if (saved_at == NULL)
    assay_json_reader_fail_member (reader, item, "saved_at", _ ("this member is missing"));
  if (text != NULL && !assay_json_reader_has_failed (reader))
    assay_earlier_add (earlier, &draft);
}

/**
 * assay_loader_read_earlier:
 *
 * Reads what a library had of the draft, where the file has that.
 */
void
assay_loader_read_earlier (AssayLoader *loader)
{
  AssayJsonReader *reader = loader->reader;
  guint array = assay_json_reader_get_optional_array (reader, loader->root, "earlier");
  g_autoptr (AssayEarlier) earlier = NULL;

  if (array == ASSAY_JSON_NONE)
    return;

  assay_loader_check_count (loader, array, MAX_EARLIER);
  earlier = assay_earlier_new ();

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    read_draft (loader, item, earlier);

  assay_dossier_set_earlier (loader->dossier, earlier);
}
