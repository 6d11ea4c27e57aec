/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include <string.h>

/* The longest dateline up to its day, and the longest agency behind it, in bytes. */
#define MAX_DATELINE 100
#define MAX_AGENCY 40

/*
 * From an event to the source that tells of it. What was written before a day can announce what that day was to
 * bring, and cannot have seen it.
 */

static gboolean
is_whole_day (AssayDay day)
{
  return day.year != 0 && day.month != 0 && day.day != 0;
}

/* The first piece of evidence of @fact; evidence is in no order of facts yet. */
static int *
map_first (AssayInquiry *self,
           int          *next)
{
  int *first = g_new (int, self->facts->len + 1);

  for (guint i = 0; i < self->facts->len; i++)
    first[i] = -1;

  for (guint i = self->evidence->len; i-- > 0;)
    {
      guint fact = g_array_index (self->evidence, AssayEvidence, i).fact;

      next[i] = first[fact];
      first[fact] = (int) i;
    }

  return first;
}

/*
 * The newest of the sources that bear the statement out, or -1 if one of them may have seen the day: is of it, of
 * a later one, or of none that we know.
 */
static int
find_newest_before (AssayInquiry *self,
                    int           first,
                    const int    *next,
                    AssayDay      event)
{
  AssayDay newest = { 0 };
  int source = -1;

  for (int i = first; i >= 0; i = next[i])
    {
      const AssayEvidence *evidence = &g_array_index (self->evidence, AssayEvidence, i);
      AssayDay date = assay_source_get_date (
          assay_corpus_get_source (self->corpus, evidence->source));

      if (evidence->stance != ASSAY_STANCE_SUPPORTS)
        continue;
      if (!is_whole_day (date) || assay_day_compare (date, event) >= 0)
        return -1;

      if (source < 0 || assay_day_compare (date, newest) > 0 ||
          (assay_day_compare (date, newest) == 0 && (int) evidence->source < source))
        {
          newest = date;
          source = (int) evidence->source;
        }
    }

  return source;
}

/* Whether a date is that of a dateline (“SANDHAVEN, Nov 27 -”), which is of the writing and of no event. */
static gboolean
is_dateline (AssayInquiry    *self,
             const AssayDate *date)
{
  AssayText *text = assay_draft_get_text (self->draft);
  const char *utf8 = assay_text_get_utf8 (text);
  const char *end = utf8 + assay_text_to_byte (text, date->span.end);
  const char *begin = utf8 + assay_text_to_byte (text, date->span.begin);
  const char *line = begin;

  if (assay_day_compare (date->day, self->written) != 0)
    return FALSE;

  while (line > utf8 && line[-1] != '\n')
    line--;
  while (*end == ' ' || *end == ',')
    end++;
  if (*end == '(' && strcspn (end, ")\n") < MAX_AGENCY)
    end += strcspn (end, ")\n") + 1;
  while (*end == ' ')
    end++;

  return begin - line < MAX_DATELINE &&
         (*end == '-' || g_str_has_prefix (end, "–") || g_str_has_prefix (end, "—"));
}

/**
 * assay_inquiry_judge_events:
 *
 * Statements that tell of a day which none of the sources that bear them out can have seen (D6).
 */
void
assay_inquiry_judge_events (AssayInquiry *self)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (self->corpus->draft, &n_dates);
  g_autofree int *next = g_new (int, self->evidence->len + 1);
  g_autofree int *first = map_first (self, next);

  for (guint i = 0; i < n_dates; i++)
    {
      AssayDay event = dates[i].day;
      AssayFinding *finding = NULL;
      int fact = g_array_index (self->statement_fact, int, dates[i].sentence);
      int source = -1;

      /* What lies ahead of the draft can only be announced. */
      if (fact < 0 || !dates[i].is_resolved || !is_whole_day (event) ||
          assay_day_compare (event, self->as_of) > 0 || is_dateline (self, &dates[i]))
        continue;

      source = find_newest_before (self, first[fact], next, event);
      if (source < 0)
        continue;

      finding = assay_inquiry_add_finding (self, ASSAY_RULE_D6, dates[i].span, fact);
      assay_finding_add_source (finding, (guint) source);
      assay_finding_take_value (finding, 0,
                                assay_day_to_iso (assay_source_get_date (assay_corpus_get_source (
                                    self->corpus, (guint) source))));
      assay_finding_take_value (finding, 1, assay_day_to_iso (event));
    }
}
