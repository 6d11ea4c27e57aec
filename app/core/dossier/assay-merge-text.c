/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-merge-private.h"

#include "assay-step.h"
#include "assay-word-diff.h"

/* So many places are shown where two texts differ, and so many characters on either side of each. */
#define MAX_PASSAGES 4
#define SHOWN_BESIDE 24

/* Two files of one draft, in one of which its words were changed meanwhile. */

/* Texts that have less than this share of their words in common are not two states of one draft. */
#define LEAST_COMMON 0.5

gboolean
assay_merge_has_same_text (AssayDossier *ours,
                           AssayDossier *theirs)
{
  return g_str_equal (assay_text_get_utf8 (assay_draft_get_text (ours->draft)),
                      assay_text_get_utf8 (assay_draft_get_text (theirs->draft)));
}

/**
 * assay_merge_find_writer:
 * @n_shared: how many entries of its history another file has, too
 *
 * Returns: (transfer none) (nullable): who wrote in the draft last since then, or brought another revision; %NULL if
 *   nobody did
 */
const char *
assay_merge_find_writer (AssayDossier *dossier,
                         guint         n_shared)
{
  static const char *const deeds[] = { "edited", "replaced", "revised", NULL };
  guint n_entries = 0;
  const AssayHistoryEntry *entries = assay_dossier_get_history (dossier, &n_entries);

  for (guint i = n_entries; i > n_shared; i--)
    {
      if (g_strv_contains (deeds, entries[i - 1].what))
        return entries[i - 1].by != NULL ? entries[i - 1].by : "";
    }

  return NULL;
}

/* Some words more on either side, none of them cut. */
static AssaySpan
widen (AssayText *text,
       AssaySpan  span)
{
  const char *utf8 = assay_text_get_utf8 (text);
  const char *begin = utf8 + assay_text_to_byte (text, span.begin - MIN (span.begin, SHOWN_BESIDE));
  const char *end = utf8 + assay_text_to_byte (text, MIN (span.end + SHOWN_BESIDE,
                                                          assay_text_get_length (text)));

  while (begin > utf8 && begin < utf8 + assay_text_to_byte (text, span.begin) &&
         !g_ascii_isspace (begin[-1]))
    begin = g_utf8_next_char (begin);
  while (*end != '\0' && end > utf8 + assay_text_to_byte (text, span.end) &&
         !g_ascii_isspace (*end))
    end = g_utf8_prev_char (end);

  return assay_text_to_span (text, (gsize) (begin - utf8), (gsize) (end - utf8));
}

/**
 * assay_merge_dup_passages:
 *
 * Returns: (transfer full): the words of @dossier’s draft where @other’s has others, some around them, and no more of
 *   them than anybody reads
 */
char *
assay_merge_dup_passages (AssayDossier *dossier,
                          AssayDossier *other)
{
  AssayText *text = assay_draft_get_text (dossier->draft);
  AssayText *second = assay_draft_get_text (other->draft);
  g_autoptr (GArray)
      ops = assay_word_diff (text, (AssaySpan){ 0, assay_text_get_length (text) }, second,
                             (AssaySpan){ 0, assay_text_get_length (second) }, ASSAY_DIFF_EXACT);
  GString *passages = g_string_new (NULL);
  AssaySpan last = { 0, 0 };
  guint n = 0;

  for (guint i = 0; i < ops->len && n < MAX_PASSAGES; i++)
    {
      const AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);
      AssaySpan span = widen (text, op->first);
      g_autofree char *words = NULL;

      if (op->kind == ASSAY_DIFF_EQUAL || span.end <= last.end)
        continue;

      /* What stands close together is shown as one. */
      words = assay_text_dup_span (text, (AssaySpan){ MAX (span.begin, last.end), span.end });
      if (n == 0 || span.begin > last.end)
        {
          g_string_append (passages, span.begin > 0 || n > 0 ? "…" : "");
          n++;
        }
      g_string_append (passages, g_strdelimit (words, "\n\t", ' '));
      last = span;
    }

  g_string_append (passages, last.end < assay_text_get_length (text) ? "…" : "");

  return g_string_free (passages, FALSE);
}

/* Whether the texts of both are states of one draft: most of their words are the same. */
gboolean
assay_merge_is_one_draft (AssayDossier *ours,
                          AssayDossier *theirs)
{
  AssayText *a = assay_draft_get_text (ours->draft);
  AssayText *b = assay_draft_get_text (theirs->draft);
  g_autoptr (GArray)
      ops = assay_word_diff (a, (AssaySpan){ 0, assay_text_get_length (a) }, b,
                             (AssaySpan){ 0, assay_text_get_length (b) }, ASSAY_DIFF_EXACT);
  guint n_first = 0;
  guint n_second = 0;
  guint n_common = 0;

  for (guint i = 0; i < ops->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);

      n_first += op->n_first;
      n_second += op->n_second;
      if (op->kind == ASSAY_DIFF_EQUAL)
        n_common += op->n_first;
    }

  return n_common >= LEAST_COMMON * MAX (n_first, n_second);
}

/**
 * assay_merge_find_newer:
 * @n_shared: how many entries of their histories both have
 *
 * Returns: which of two files whose texts differ has the newer: the one in which alone the text was changed since their
 *   common past; %ASSAY_MERGE_UNDECIDED if both were, or neither
 */
AssayMergeSide
assay_merge_find_newer (AssayDossier *ours,
                        AssayDossier *theirs,
                        guint         n_shared)
{
  gboolean is_ours = assay_merge_find_writer (ours, n_shared) != NULL;
  gboolean is_theirs = assay_merge_find_writer (theirs, n_shared) != NULL;

  if (is_ours == is_theirs)
    return ASSAY_MERGE_UNDECIDED;

  return is_ours ? ASSAY_MERGE_OURS : ASSAY_MERGE_THEIRS;
}

/**
 * assay_merge_bring:
 * @dossier: a copy
 * @draft: the newer state of its draft
 *
 * Puts @draft in the place of its own. The marks follow their words; one whose words were changed is open again.
 *
 * Returns: (transfer full) (element-type AssayOrphan): the marks that have no place there
 */
GPtrArray *
assay_merge_bring (AssayDossier *dossier,
                   AssayDraft   *draft)
{
  g_autoptr (AssayStep) step = assay_step_new (ASSAY_STEP_ACTION, dossier, "1970-01-01T00:00:00Z");
  g_autoptr (GPtrArray) before = g_ptr_array_ref (dossier->orphans);
  GPtrArray *lost = assay_orphans_new ();

  assay_step_revise (step, dossier, draft, "");
  for (guint i = 0; i < dossier->orphans->len; i++)
    {
      AssayOrphan *orphan = g_ptr_array_index (dossier->orphans, i);

      if (!g_ptr_array_find (before, orphan, NULL))
        g_ptr_array_add (lost, assay_orphan_ref (orphan));
    }

  return lost;
}
