/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-merge-private.h"

#include "assay-step.h"
#include "assay-word-diff.h"

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

/* Whether somebody wrote in the draft, or brought another revision, from that entry of the history on. */
static gboolean
changes_text (AssayDossier *dossier,
              guint         from)
{
  static const char *const deeds[] = { "edited", "replaced", "revised", NULL };
  guint n_entries = 0;
  const AssayHistoryEntry *entries = assay_dossier_get_history (dossier, &n_entries);

  for (guint i = from; i < n_entries; i++)
    {
      if (g_strv_contains (deeds, entries[i].what))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_alike (AssayText *a,
          AssayText *b)
{
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
 *   common past; %ASSAY_MERGE_UNDECIDED if both were, or neither, or the texts are not of one draft
 */
AssayMergeSide
assay_merge_find_newer (AssayDossier *ours,
                        AssayDossier *theirs,
                        guint         n_shared)
{
  gboolean is_ours = changes_text (ours, n_shared);
  gboolean is_theirs = changes_text (theirs, n_shared);

  if (is_ours == is_theirs ||
      !is_alike (assay_draft_get_text (ours->draft), assay_draft_get_text (theirs->draft)))
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
