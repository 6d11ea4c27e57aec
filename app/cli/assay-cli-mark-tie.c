/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-mark-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* Passages of sources that are tied to a fact. */

/* What makes no sense together is refused before the file is read. */
gboolean
assay_cli_mark_check_tie (const AssayCliMark  *self,
                          GError             **error)
{
  gboolean is_tied = self->tie != NULL || self->is_untied;

  if (self->tie != NULL && self->is_untied)
    return assay_cli_refuse (error, _ ("Give one of --tie and --untie"));
  if (is_tied && (self->source == NULL || self->words == NULL || *self->words == '\0'))
    return assay_cli_refuse (error,
                             _ ("Say which passage: --source with its address, and --words"));
  if (!is_tied && (self->source != NULL || self->words != NULL))
    return assay_cli_refuse (error, _ ("--source and --words are for --tie and --untie"));

  return TRUE;
}

/* The words in the source, which must be there once. */
static gboolean
find_place (AssayCase           *work,
            const AssayCliMark  *self,
            AssayTiePlace       *place,
            GError             **error)
{
  GListModel *sources = assay_case_get_sources (work);
  g_autoptr (AssaySource) source = NULL;
  AssayText *text = NULL;
  const char *utf8 = NULL;
  const char *found = NULL;

  if (!assay_tie_find_source (sources, self->source, &place->source))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, _ ("The draft has no source “%s”"),
                   self->source);
      return FALSE;
    }

  source = g_list_model_get_item (sources, place->source);
  text = assay_source_get_text (source);
  utf8 = text != NULL ? assay_text_get_utf8 (text) : "";
  found = strstr (utf8, self->words);

  if (found == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                   _ ("The source, as it was read, does not say “%s”"), self->words);
      return FALSE;
    }

  if (strstr (found + 1, self->words) != NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("The source says “%s” more than once; give more words"), self->words);
      return FALSE;
    }

  place->span = assay_text_to_span (text, (gsize) (found - utf8),
                                    (gsize) (found - utf8) + strlen (self->words));

  return TRUE;
}

static gboolean
untie (AssayCase           *work,
       const AssayCliMark  *self,
       guint                fact,
       GError             **error)
{
  GPtrArray *ties = assay_case_get_ties (work, fact);

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);

      if (strcmp (tie->source, self->source) == 0 && strcmp (tie->exact, self->words) == 0)
        return assay_case_untie (work, fact, i, self->at);
    }

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                       _ ("No such passage is tied to this fact; without options, all are listed"));

  return FALSE;
}

/**
 * assay_cli_mark_tie:
 * @fact: index of the fact
 *
 * Ties a passage to a fact, or unties it, if the options say so.
 *
 * Returns: %FALSE with @error set if there is no such passage
 */
gboolean
assay_cli_mark_tie (AssayCase              *work,
                    const AssayCliMark     *self,
                    const AssayCliMeaning  *meaning,
                    guint                   fact,
                    GError                **error)
{
  AssayTiePlace place = { 0 };

  if (self->is_untied)
    return untie (work, self, fact, error);
  if (self->tie == NULL)
    return TRUE;

  return find_place (work, self, &place, error) &&
         assay_case_tie (work, fact, &place, (AssayTieStance) meaning->stance, self->at, error);
}
