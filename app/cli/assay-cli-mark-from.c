/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-mark-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-annotations.h"
#include "assay-revision.h"

/* What did not land is told word for word, so that somebody can put it where it belongs. */
static void
tell (const AssayCliMark     *self,
      const AssayAnnotations *annotations)
{
  guint n_lost = annotations->lost->len;
  g_autoptr (GString) told = g_string_new (NULL);

  if (!self->is_quiet)
    g_string_append_printf (told,
                            ngettext ("%u mark found its words\n", "%u marks found their words\n",
                                      annotations->marks->len),
                            annotations->marks->len);
  if (n_lost > 0)
    g_string_append_printf (told,
                            ngettext ("%u mark did not, and waits without a place:\n",
                                      "%u marks did not, and wait without a place:\n", n_lost),
                            n_lost);

  for (guint i = 0; i < n_lost; i++)
    {
      const AssayOrphan *orphan = g_ptr_array_index (annotations->lost, i);

      g_string_append_printf (told, "  %s  “%s”  %s\n", orphan->mark.id, orphan->exact,
                              orphan->mark.note != NULL ? orphan->mark.note : "");
    }

  for (guint i = 0; i < annotations->unread->len; i++)
    g_string_append_printf (told, "  %s\n",
                            (const char *) g_ptr_array_index (annotations->unread, i));

  assay_cli_output_write (told->str);
}

/**
 * assay_cli_mark_from:
 *
 * Takes in the annotations of a file, if one is given.
 *
 * Returns: %FALSE with @error set if it cannot be read, or has none
 */
gboolean
assay_cli_mark_from (AssayCase           *work,
                     const AssayCliMark  *self,
                     GError             **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayAnnotations) annotations = NULL;
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;

  if (self->from == NULL)
    return TRUE;

  bytes = assay_cli_read_bytes (self->from, error);
  if (bytes != NULL)
    annotations = assay_annotations_new (bytes, assay_case_get_dossier (work), error);

  name = g_path_get_basename (self->from);
  shown = g_filename_display_name (name);
  if (annotations == NULL)
    {
      g_prefix_error (error, "%s: ", shown);
      return FALSE;
    }

  assay_case_take_annotations (work, annotations, shown, self->at);
  if (self->output == NULL || strcmp (self->output, "-") != 0)
    tell (self, annotations);

  return TRUE;
}
