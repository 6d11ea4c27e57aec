/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "import-dump.h"

#include <string.h>

/* So many characters of each end of a part are shown. */
#define SHOWN 40

static void
append_words (GString    *dump,
              const char *words)
{
  glong length = g_utf8_strlen (words, -1);
  g_autofree char *shown = NULL;

  if (length > 2 * SHOWN + 3)
    {
      g_autofree char *head = g_utf8_substring (words, 0, SHOWN);
      g_autofree char *tail = g_utf8_substring (words, length - SHOWN, length);

      shown = g_strdup_printf ("%s … %s", head, tail);
    }
  else
    shown = g_strdup (words);

  for (const char *p = shown; *p != '\0'; p++)
    {
      if (*p == '\n')
        g_string_append (dump, "⏎");
      else
        g_string_append_c (dump, *p);
    }

  g_string_append_c (dump, '\n');
}

static void
append_value (GString    *dump,
              const char *name,
              const char *value)
{
  if (value != NULL)
    g_string_append_printf (dump, "%s: %s\n", name, value);
}

static void
append_spans (GString    *dump,
              AssayDraft *draft)
{
  AssayText *text = assay_draft_get_text (draft);
  guint n_parts;
  guint n_links;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  const AssayLink *links = assay_draft_get_links (draft, &n_links);

  g_string_append (dump, "\nparts\n");

  for (guint i = 0; i < n_parts; i++)
    {
      g_autofree char *words = assay_text_dup_span (text, parts[i].span);

      g_string_append_printf (dump, "  %u-%u %s: ", parts[i].span.begin, parts[i].span.end,
                              assay_part_kind_to_id (parts[i].kind));
      append_words (dump, words);
    }

  if (n_links > 0)
    g_string_append (dump, "\nlinks\n");

  for (guint i = 0; i < n_links; i++)
    {
      g_autofree char *words = assay_text_dup_span (text, links[i].span);

      g_string_append_printf (dump, "  %u-%u <%s> ", links[i].span.begin, links[i].span.end,
                              links[i].url);
      append_words (dump, words);
    }
}

static void
append_sources (GString    *dump,
                AssayDraft *draft)
{
  guint n_sources;
  const AssayListedSource *sources = assay_draft_get_sources (draft, &n_sources);

  if (n_sources > 0)
    g_string_append (dump, "\nsources\n");

  for (guint i = 0; i < n_sources; i++)
    {
      g_string_append_printf (dump, "  line %u%s\n", sources[i].line,
                              sources[i].unreadable ? ", unreadable" : "");
      append_value (dump, "    url", sources[i].url);
      append_value (dump, "    title", sources[i].title);
      append_value (dump, "    summary", sources[i].summary);
      append_value (dump, "    cited", sources[i].cited_url);
    }
}

static void
append_check (GString    *dump,
              AssayDraft *draft)
{
  const AssayEarlierCheck *check = assay_draft_get_earlier_check (draft);

  if (check == NULL)
    return;

  g_string_append (dump, "\nearlier check\n");
  append_value (dump, "  service", check->service);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      g_string_append_printf (dump, "  %s: %d\n", assay_check_to_id ((AssayCheck) i),
                              check->scores[i]);
      append_value (dump, "    notes", check->notes[i]);
    }

  append_value (dump, "  verdict", assay_verdict_to_id (check->verdict));
  append_value (dump, "  confidence", assay_confidence_to_id (check->confidence));
  append_value (dump, "  summary", check->summary);
}

char *
import_dump (AssayDraft *draft)
{
  g_autoptr (GString) dump = g_string_new (NULL);
  g_autofree char *title = assay_draft_dup_title (draft);
  const char *const *notices = assay_draft_get_notices (draft);
  AssayDay date = assay_draft_get_date (draft);

  append_value (dump, "format", assay_draft_get_format (draft));
  append_value (dump, "title", title);
  append_value (dump, "language", assay_draft_get_language (draft));

  if (date.year != 0)
    g_string_append_printf (dump, "date: %d-%02d-%02d\n", date.year, date.month, date.day);

  g_string_append_printf (dump, "words: %u\n", assay_draft_count_words (draft));

  if (notices[0] != NULL)
    g_string_append (dump, "\nnotices\n");

  for (guint i = 0; notices[i] != NULL; i++)
    g_string_append_printf (dump, "  %s\n", notices[i]);

  append_spans (dump, draft);
  append_sources (dump, draft);
  append_check (dump, draft);

  return g_string_free (g_steal_pointer (&dump), FALSE);
}
