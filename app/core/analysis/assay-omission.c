/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a passage of the same matter lacks is told as that, with the passage: it has nothing that could be put in the
 * place of the draft's words.
 */

#include "config.h"

#include "assay-omission-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* A passage is told to about so many characters, and what a negation denies to so many words. */
#define MAX_PASSAGE 160
#define MAX_DENIED 3

/**
 * assay_finding_is_omission:
 *
 * Returns: whether it says that a source lacks words of the draft, and has nothing in their place
 */
gboolean
assay_finding_is_omission (const AssayFinding *finding)
{
  g_return_val_if_fail (finding != NULL, FALSE);

  return (finding->rule == ASSAY_RULE_N4 || finding->rule == ASSAY_RULE_D1 ||
          finding->rule == ASSAY_RULE_P3 || finding->rule == ASSAY_RULE_P4) &&
         finding->values[1] == NULL && finding->n_sources > 0;
}

/* The words at @span, cut at a space where they are long. */
static char *
dup_short (AssayText *text,
           AssaySpan  span)
{
  g_autofree char *words = NULL;
  char *space = NULL;

  if (assay_span_length (span) <= MAX_PASSAGE)
    return assay_text_dup_span (text, span);

  words = assay_text_dup_span (text, (AssaySpan){ span.begin, span.begin + MAX_PASSAGE });
  space = g_strrstr (words, " ");
  if (space != NULL)
    *space = '\0';

  return g_strdup_printf ("%s …", words);
}

/* The passage that lacks the words, or "" where it is not at hand. */
static char *
dup_passage (AssayAnalysis      *analysis,
             const AssayFinding *finding)
{
  AssayReading *reading = assay_analysis_get_source_reading (analysis, finding->sources[0]);

  char *passage = NULL;

  if (reading == NULL || assay_span_is_empty (finding->source_span))
    return g_strdup ("");

  /* The message goes on, or ends without a full stop. */
  passage = dup_short (assay_reading_get_text (reading), finding->source_span);
  if (g_str_has_suffix (passage, "."))
    passage[strlen (passage) - 1] = '\0';

  return passage;
}

/* Takes small words off the end: “no leak in the”. */
static void
trim_small (char *words)
{
  static const char *const small[] = { "a",  "an", "and", "at", "by", "for", "from", "in",
                                       "of", "on", "or",  "the", "to", "with", NULL };
  char *space = NULL;

  while ((space = strrchr (words, ' ')) != NULL && g_strv_contains (small, space + 1))
    *space = '\0';
}

/* A negation with what it denies: “no leak of fuel”. */
static char *
dup_denied (AssayAnalysis      *analysis,
            const AssayFinding *finding)
{
  AssayText *text = assay_draft_get_text (assay_analysis_get_draft (analysis));
  const char *utf8 = assay_text_get_utf8 (text);
  const char *begin = utf8 + assay_text_to_byte (text, finding->span.begin);
  const char *end = utf8 + assay_text_to_byte (text, finding->span.end);
  g_autofree char *denied = NULL;

  for (guint n = 0; n < MAX_DENIED && *end == ' '; n++)
    {
      const char *word = g_utf8_next_char (end);

      if (!g_unichar_isalnum (g_utf8_get_char (word)))
        break;
      for (end = word; *end != '\0' && *end != ' ' && *end != '\n' &&
                       (!g_unichar_ispunct (g_utf8_get_char (end)) || *end == '-' || *end == '\'');
           end = g_utf8_next_char (end))
        ;
    }

  denied = g_strndup (begin, (gsize) (end - begin));
  trim_small (denied);

  return g_steal_pointer (&denied);
}

/**
 * assay_wording_dup_omission:
 * @finding: one of which assay_finding_is_omission() is true
 * @label: who lacks the words
 *
 * Returns: (transfer full): one plain sentence, without a full stop
 */
char *
assay_wording_dup_omission (AssayAnalysis      *analysis,
                            const AssayFinding *finding,
                            const char         *label)
{
  const char *words = finding->values[0] != NULL ? finding->values[0] : "";
  g_autofree char *passage = dup_passage (analysis, finding);

  if (*passage == '\0')
    /* Translators: the source, and words of the draft. */
    return g_strdup_printf (_ ("%s does not say “%s” here"), label, words);

  if (g_strcmp0 (finding->values[2], "added") == 0)
    {
      g_autofree char *denied = dup_denied (analysis, finding);

      /* Translators: words of the draft that deny something, the source, and its sentence, which does not. */
      return g_strdup_printf (_ ("The draft says “%s”; %s says “%s”"), denied, label, passage);
    }

  /* Translators: the source, words of the draft, and the sentence of the source that lacks them. */
  return g_strdup_printf (_ ("%s does not say “%s” here: “%s”"), label, words, passage);
}
