/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

/* What may follow a cue besides a quotation. */
#define TELLING_FRAMES                                                                        \
  (ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT | ASSAY_FRAME_NOUN | ASSAY_FRAME_ADDRESSEE |         \
   ASSAY_FRAME_TO | ASSAY_FRAME_EVIDENCE | ASSAY_FRAME_LISTENER | ASSAY_FRAME_JUDGE)

static const AssayAttributionDraft *
draft_at (const GArray *drafts,
          guint         i)
{
  return &g_array_index (drafts, AssayAttributionDraft, i);
}

/* “One has to wonder” is the narrator's own voice. */
static gboolean
is_nobody (const AssayFinder           *finder,
           const AssayAttributionDraft *draft)
{
  return draft->source.first == draft->source.last &&
         assay_token_equals (finder->reader, draft->source.first, "one");
}

/* “a steward named Tomás Arrieta led the walkout”: who it was, and nothing that anybody said. */
static gboolean
is_naming (const AssayFinder           *finder,
           const AssayAttributionDraft *draft)
{
  guint cue = draft->cue.first;

  return cue == draft->cue.last && !assay_tokens_is_empty (draft->source) &&
         draft->source.last + 1 == cue && cue + 1 < finder->end && finder->quoted[cue + 1] < 0 &&
         assay_finder_is_capital (finder, cue + 1) &&
         assay_token_equals (finder->reader, cue, "named");
}

/* “attacked the plan as mad” tells what was said, “attacked the town” does not. */
static gboolean
is_deed (const AssayFinder           *finder,
         const AssayAttributionDraft *draft)
{
  AssayCue cue;

  if (assay_finder_match_cue (finder, draft->cue.last, &cue) == 0 ||
      (cue.frames & ASSAY_FRAME_JUDGE) == 0)
    return FALSE;

  for (guint n = 0; n < draft->n_content; n++)
    for (guint i = draft->content[n].first; i <= draft->content[n].last; i++)
      {
        if (finder->quoted[i] >= 0 || assay_token_equals (finder->reader, i, "as") ||
            assay_token_equals (finder->reader, i, "for"))
          return FALSE;
      }

  return TRUE;
}

/* Whether a word is there that may tell something without quoting it: “say”, but not “share”. */
static gboolean
is_known_cue (const AssayFinder *finder,
              AssayTokens        words)
{
  AssayCue cue;

  for (guint i = words.first; i <= words.last; i++)
    {
      if (assay_finder_match_cue (finder, i, &cue) > 0 &&
          (cue.form != ASSAY_CUE_FINITE || (cue.frames & TELLING_FRAMES) != 0))
        return TRUE;
    }

  return FALSE;
}

/* “It is clear that …” is the narrator's own view; “it is alleged that …” is not. */
static gboolean
is_impersonal (const AssayFinder           *finder,
               const AssayAttributionDraft *draft)
{
  const AssayTokens words = { draft->cue.first, draft->cue.last };

  return assay_tokens_is_empty (draft->source) && words.last > words.first &&
         assay_token_equals (finder->reader, words.first, "it") &&
         assay_finder_is (finder, words.first + 1, ASSAY_WORD_BE) && !is_known_cue (finder, words);
}

/*
 * “They would hold people until …” foretells what somebody would do. A verb that no list has as one of
 * speech is none behind a modal, unless what is told begins as only something told does.
 */
static gboolean
is_foretold_deed (const AssayFinder           *finder,
                  const AssayAttributionDraft *draft)
{
  const AssayTokens words = { draft->cue.first, draft->cue.last };
  guint first = draft->n_content > 0 ? draft->content[0].first : G_MAXUINT;

  if (!assay_finder_is (finder, words.first, ASSAY_WORD_MODAL) &&
      (words.first <= finder->begin ||
       !assay_finder_is (finder, words.first - 1, ASSAY_WORD_MODAL)))
    return FALSE;

  for (guint n = 0; n < draft->n_content; n++)
    {
      if (finder->quoted[draft->content[n].first] >= 0)
        return FALSE;
    }

  return !is_known_cue (finder, words) &&
         !assay_finder_is (finder, first, ASSAY_WORD_THAT | ASSAY_WORD_TO);
}

/* The last token of what the attribution tells; 0 where it tells nothing. */
static guint
get_last_told (const AssayAttributionDraft *draft)
{
  guint last = 0;

  for (guint n = 0; n < draft->n_content; n++)
    last = MAX (last, draft->content[n].last);

  return last;
}

static gboolean
is_relative (const AssayFinder *finder,
             guint              token)
{
  return assay_finder_is (finder, token, ASSAY_WORD_RELATIVE) ||
         assay_token_equals (finder->reader, token, "who");
}

/* “…, which he once dismissed as theatre, is law”: the clause ends where the rules end it, if that is sooner. */
static gboolean
is_in_relative_clause (const AssayFinder           *finder,
                       const AssayAttributionDraft *draft,
                       const AssayAttributionDraft *rule)
{
  guint first = rule->source.first;

  if (assay_tokens_is_empty (rule->source) || first <= finder->begin ||
      get_last_told (rule) >= get_last_told (draft))
    return FALSE;

  return (is_relative (finder, first) || is_relative (finder, first - 1)) &&
         (assay_finder_mark (finder, first - 1) == ',' ||
          (first > finder->begin + 1 && assay_finder_mark (finder, first - 2) == ','));
}

/* Does the rule see the parts of an attribution more clearly than the model? */
static gboolean
is_clearer (const AssayFinder           *finder,
            const AssayAttributionDraft *draft,
            const AssayAttributionDraft *rule)
{
  /* “He was accused of fraud” has no source; in “declined to say” what is told begins with “to”. */
  if (rule->cue.form == ASSAY_CUE_PASSIVE && assay_tokens_is_empty (rule->source))
    return TRUE;
  if (assay_finder_is (finder, rule->cue.last + 1, ASSAY_WORD_TO) &&
      rule->content[0].first == rule->cue.last + 1)
    return TRUE;

  return is_in_relative_clause (finder, draft, rule);
}

/* “reportedly” names nobody, and “labelling it as mad” may be taken for a deed; yet both are plain. */
static gboolean
is_plain (const AssayFinder           *finder,
          const AssayAttributionDraft *rule)
{
  if (rule->cue.form == ASSAY_CUE_ADVERB)
    return TRUE;
  if (!rule->cue.is_speech || rule->n_content == 0)
    return FALSE;

  for (guint i = rule->content[0].first; i <= rule->content[0].last; i++)
    {
      if (assay_token_equals (finder->reader, i, "as"))
        return TRUE;
    }

  return FALSE;
}

static gboolean
overlaps (const AssayAttributionDraft *a,
          const AssayAttributionDraft *b)
{
  return a->cue.first <= b->cue.last && b->cue.first <= a->cue.last;
}

/* The model knows where a cue stands, the rules how it is meant. */
static void
take_over (const AssayFinder           *finder,
           AssayAttributionDraft       *draft,
           const AssayAttributionDraft *rule)
{
  AssayCue cue;

  if (rule != NULL && is_clearer (finder, draft, rule))
    {
      *draft = *rule;
      return;
    }

  if (rule != NULL)
    {
      draft->cue.form = rule->cue.form;
      draft->cue.is_negated = rule->cue.is_negated;
      draft->cue.is_speech |= rule->cue.is_speech;
      return;
    }

  /* “The poll shows” tells what a poll says; “his defeat shows” what the narrator thinks. */
  if (assay_finder_match_cue (finder, draft->cue.last, &cue) > 0 &&
      (cue.frames & ASSAY_FRAME_EVIDENCE) != 0)
    draft->cue.is_speech = FALSE;

  for (guint i = draft->cue.first; i <= draft->cue.last; i++)
    draft->cue.is_negated |= assay_finder_is (finder, i, ASSAY_WORD_NEGATION);
}

/* “It runs against what he used to say”: what he said is “what”, and not what the narrator says of it. */
static void
cut_before_what (const AssayFinder     *finder,
                 AssayAttributionDraft *draft)
{
  for (guint n = 0; n < draft->n_content; n++)
    {
      AssayTokens *piece = &draft->content[n];

      if (!assay_tokens_is_empty (draft->source) && piece->last + 1 == draft->source.first &&
          assay_token_equals (finder->reader, piece->last, "what"))
        piece->first = piece->last;
    }
}

/**
 * assay_drafts_reconcile:
 * @drafts: (inout): array of AssayAttributionDraft that the model found, in the order of their cues
 * @rules: the same by the rules
 *
 * Gives what the model found the forms that the rules know, and where a rule is plain and the model, which
 * learnt from texts of other habits, is not, follows the rule.
 */
void
assay_drafts_reconcile (AssayReader  *reader,
                        GArray       *drafts,
                        const GArray *rules)
{
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (AssayAttributionDraft));
  AssayFinder finder;
  guint rule = 0;

  assay_finder_init (&finder, reader);

  for (guint i = 0; i <= drafts->len; i++)
    {
      AssayAttributionDraft draft = { .cue.first = G_MAXUINT, .cue.last = G_MAXUINT };
      const AssayAttributionDraft *found = NULL;

      if (i < drafts->len)
        draft = *draft_at (drafts, i);

      for (; rule < rules->len && draft_at (rules, rule)->cue.last < draft.cue.first; rule++)
        {
          if (is_plain (&finder, draft_at (rules, rule)))
            g_array_append_vals (kept, draft_at (rules, rule), 1);
        }

      if (i == drafts->len)
        break;

      found = rule < rules->len && overlaps (&draft, draft_at (rules, rule))
                  ? draft_at (rules, rule++)
                  : NULL;
      assay_finder_enter (&finder, draft.sentence);
      if (is_nobody (&finder, &draft) || is_naming (&finder, &draft) ||
          (found == NULL && (is_deed (&finder, &draft) || is_foretold_deed (&finder, &draft) ||
                             is_impersonal (&finder, &draft))))
        continue;

      take_over (&finder, &draft, found);
      cut_before_what (&finder, &draft);
      g_array_append_val (kept, draft);
    }

  g_array_set_size (drafts, 0);
  g_array_append_vals (drafts, kept->data, kept->len);
}
