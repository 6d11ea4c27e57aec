/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include <string.h>

#include "assay-lexicon.h"

/* Longest words for a day that are looked at, in bytes. */
#define MAX_DATE_BYTES 80

/* “5 March” is a day; that its year is missing is said of the draft as a whole (D3). */
static gboolean
names_day (AssayInquiry *self,
           AssaySpan     span)
{
  const AssayLexicon *dates = assay_lexicon_get (assay_reading_get_language (self->corpus->draft),
                                                 "dates");
  g_autofree char *words = assay_inquiry_dup_words (self, span);
  g_autofree char *folded = g_utf8_strdown (words, -1);
  g_auto (GStrv) list = g_strsplit_set (folded, " .,\t\r\n", -1);
  gboolean has_month = FALSE;
  gboolean has_day = FALSE;

  for (guint i = 0; list[i] != NULL; i++)
    {
      const char *value = assay_lexicon_lookup (dates, list[i], strlen (list[i]));

      has_month |= value != NULL && g_str_has_prefix (value, "month");
      has_day |= g_ascii_isdigit (*list[i]);
    }

  return has_month && has_day;
}

/* “The following day”, “two weeks later”: counted from a day that the text tells of, not from that of its writing. */
static gboolean
is_counted_from_another (AssayInquiry *self,
                         AssaySpan     span)
{
  const AssayLexicon *dates = assay_lexicon_get (assay_reading_get_language (self->corpus->draft),
                                                 "dates");
  g_autofree char *words = assay_inquiry_dup_words (self, span);
  g_autofree char *folded = g_utf8_strdown (words, -1);
  g_auto (GStrv) list = NULL;

  if (strlen (folded) > MAX_DATE_BYTES || g_str_has_prefix (folded, "the next "))
    return TRUE;

  list = g_strsplit_set (folded, " \t\r\n", -1);

  for (guint i = 0; list[i] != NULL; i++)
    {
      const char *value = assay_lexicon_lookup (dates, list[i], strlen (list[i]));

      if (value != NULL && (g_str_has_prefix (value, "then") || g_str_has_prefix (value, "later")))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_judge_anchors:
 *
 * Days that mean something only beside the day of writing, in a draft that does not tell it (D2). In somebody's own
 * words they are not the draft's to change.
 */
void
assay_inquiry_judge_anchors (AssayInquiry *self)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (self->corpus->draft, &n_dates);

  if (assay_day_is_set (self->written) || !assay_reading_is_supported (self->corpus->draft))
    return;

  for (guint i = 0; i < n_dates; i++)
    {
      AssayFinding *finding = NULL;

      if (!dates[i].is_relative || !assay_inquiry_is_body (self, dates[i].sentence) ||
          assay_inquiry_is_quoted (self, dates[i].span) ||
          is_counted_from_another (self, dates[i].span) || names_day (self, dates[i].span))
        continue;

      finding = assay_inquiry_add_finding (
          self, ASSAY_RULE_D2, dates[i].span,
          assay_inquiry_find_fact (self, dates[i].span, ASSAY_FACT_DATE));
      finding->claim = (int) dates[i].sentence;
      assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, dates[i].span));
    }
}
