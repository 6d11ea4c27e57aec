/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-inquiry-private.h"

/* Parts at the top of a draft that may say what it is. */
#define MAX_TOP_PARTS 6

/* A longer label is a sentence. */
#define MAX_LABEL 40

/* How a page calls what is somebody's view as a whole, case folded. */
static const char *const labels[] = { "opinion", "comment",  "commentary",  "editorial", "column",
                                      "op-ed",   "viewpoint", "perspective", "review",   "letter",
                                      "leader",  "first person", NULL };

/* “Opinion”, “Comment: …”, “Editorial | …”: the label, and nothing of a word behind it. */
static gboolean
has_label (const char *folded)
{
  for (guint i = 0; labels[i] != NULL; i++)
    {
      const char *rest = folded;
      gunichar next = 0;

      if (!g_str_has_prefix (folded, labels[i]))
        continue;

      rest += strlen (labels[i]);
      while (*rest == ' ')
        rest++;
      next = g_utf8_get_char (rest);
      if (next == 0 || next == ':' || next == '|' || next == 0x2013 || next == 0x2014)
        return TRUE;
    }

  return FALSE;
}

/* Whether the draft says at its top that the whole is somebody's view. */
static gboolean
is_labelled (AssayInquiry *self)
{
  AssayText *text = assay_draft_get_text (self->draft);

  for (guint i = 0; i < MIN (self->n_parts, MAX_TOP_PARTS); i++)
    {
      AssaySpan span = self->parts[i].span;
      g_autofree char *words = NULL;
      g_autofree char *folded = NULL;

      span.end = MIN (span.end, span.begin + MAX_LABEL);
      words = assay_text_dup_span (text, span);
      folded = g_utf8_casefold (g_strstrip (words), -1);
      if (has_label (folded))
        return TRUE;
    }

  return FALSE;
}

/*
 * Whether a claim of the narrator's own judges. A sentence full of figures and names is none on the whole, but
 * may still begin “it is clear that”.
 */
static gboolean
is_judgement (const AssayClaim *claim)
{
  return claim->kind == ASSAY_CLAIM_OPINION ||
         (claim->kind == ASSAY_CLAIM_ASSERTION && claim->is_framed);
}

/**
 * assay_inquiry_judge_opinions:
 *
 * Judgements that the draft puts as facts (A5): in its own voice, with nobody named for them, and without a
 * word that says whose view they are. A draft that calls itself an opinion is one, and says so.
 */
void
assay_inquiry_judge_opinions (AssayInquiry *self)
{
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (self->corpus->draft, &n_claims);

  if (!assay_reading_is_supported (self->corpus->draft) || is_labelled (self))
    return;

  for (guint i = 0; i < n_claims; i++)
    {
      AssayFinding *finding = NULL;

      if (!assay_inquiry_is_body (self, i) || !is_judgement (&claims[i]) || claims[i].is_owned ||
          claims[i].attribution >= 0)
        continue;

      finding = assay_inquiry_add_finding (self, ASSAY_RULE_A5, claims[i].span,
                                           g_array_index (self->statement_fact, int, i));
      finding->claim = (int) i;
      assay_finding_take_value (
          finding, 0,
          assay_inquiry_dup_words (
              self, assay_span_is_empty (claims[i].telling) ? claims[i].span : claims[i].telling));
    }
}
