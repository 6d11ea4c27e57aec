/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

/* The quotation that ends right before @i, but for a comma; or -1. */
static int
quotation_before (const AssayFinder *self,
                  guint              i)
{
  if (i > self->part_begin && assay_finder_mark (self, i - 1) == ',' && i - 1 > self->part_begin)
    i--;
  if (i <= self->part_begin)
    return -1;

  return self->quoted[i - 1];
}

/* Where the content on the left of @end begins: a quotation with what leads to it, else the clause. */
static guint
left_begin (const AssayFinder *self,
            guint              end)
{
  int quotation = quotation_before (self, end);
  guint begin = end;

  if (quotation >= 0)
    {
      begin = MAX (self->extents[quotation].first, self->part_begin);
      while (begin > self->begin && !self->taken[begin - 1] &&
             !assay_finder_is_stop (self, begin - 1))
        begin--;

      return begin;
    }

  while (begin > self->begin && !self->taken[begin - 1])
    begin--;

  return begin;
}

/* Adds what stands on the left of @end to the content: a quotation with what leads to it, or the clause. */
void
assay_finder_add_left (const AssayFinder     *self,
                       AssayAttributionDraft *draft,
                       guint                  end)
{
  guint begin = left_begin (self, end);

  while (end > begin && self->quoted[end - 1] < 0 && assay_finder_is_comma (self, end - 1))
    end--;
  while (begin < end && self->quoted[begin] < 0 && assay_finder_is_comma (self, begin))
    begin++;

  assay_draft_add_piece (draft, begin, end);
}

/* Is the quotation at @i somebody's whose own cue follows it: “…,” he added? */
static gboolean
has_own_cue (const AssayFinder *self,
             guint              i)
{
  AssayTokens extent = self->extents[self->quoted[i]];

  return extent.last > extent.first && assay_finder_mark (self, extent.last - 1) == ',';
}

/* “…,” he said. “…”: the quotation goes on after the words around the cue. */
static void
add_continuation (const AssayFinder     *self,
                  AssayAttributionDraft *draft,
                  guint                  after)
{
  guint i = after;

  while (i < self->part_end && self->quoted[i] < 0 && i <= self->end &&
         (assay_finder_is_comma (self, i) || assay_finder_is_stop (self, i)))
    i++;

  /* “…,” she said, to cheers. “…” */
  if (i > after && i < self->end && self->quoted[i] < 0 && self->end < self->part_end)
    i = self->end;
  if (i == after || i >= self->part_end || i > self->end || self->quoted[i] < 0 || self->taken[i])
    return;
  if (i == self->end && has_own_cue (self, i))
    return;

  assay_draft_add_piece (draft, i, MIN (self->extents[self->quoted[i]].last + 1, self->part_end));
}

/* “…,” Smith said / said Smith. */
static gboolean
read_quoted_left (const AssayFinder     *self,
                  AssayAttributionDraft *draft)
{
  const guint quoting = ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT | ASSAY_FRAME_QUOTE |
                        ASSAY_FRAME_ADDRESSEE;
  const AssayCue *cue = &draft->cue;
  AssayTokens source = assay_finder_subject_before (self, cue->first);
  gboolean is_inverted = assay_tokens_is_empty (source);
  guint edge = is_inverted ? cue->first : source.first;
  guint after = cue->last + 1;
  int quotation = quotation_before (self, edge);

  if (quotation < 0 || self->extents[quotation].first < self->part_begin)
    return FALSE;
  if (is_inverted && (cue->frames & quoting) == 0)
    return FALSE;
  /* “….” She noted a planned rally: the quotation was a sentence of its own. */
  if (edge == self->begin)
    {
      guint begin = assay_finder_content_begin (self, cue, after);

      if (!assay_finder_is_clause_end (self, begin) ||
          (begin < self->end && self->quoted[begin] >= 0))
        return FALSE;
    }

  if (is_inverted)
    {
      source = assay_finder_noun_after (self, after, FALSE);
      if (!assay_tokens_is_empty (source))
        after = source.last + 1;
      /* “Kerr, who calls him ‘mad,’ said he was” */
      if (after < self->end && self->quoted[after] < 0 && assay_finder_is_verb (self, after))
        return FALSE;
    }

  if (!is_inverted && assay_finder_is (self, after, ASSAY_WORD_THAT))
    return FALSE;

  draft->source = source;
  assay_finder_add_left (self, draft, edge);
  add_continuation (self, draft, assay_finder_skip_clause (self, after));

  return draft->n_content > 0;
}

/* As Smith noted, the plan will fail. */
static gboolean
read_as (const AssayFinder     *self,
         AssayAttributionDraft *draft,
         AssayTokens            source,
         guint                  after)
{
  guint as = source.first - 1;

  if (as > self->begin)
    assay_finder_add_left (self, draft, as);
  after = assay_finder_skip_clause (self, after);
  if (after + 1 < self->end && assay_finder_mark (self, after) == ',' && self->quoted[after] < 0)
    assay_draft_add_piece (draft, after + 1, assay_finder_content_end (self, draft, after + 1));

  draft->source = source;

  return draft->n_content > 0;
}

/* Words up to the end of the clause that say only when and where: “on Tuesday at an event in Leeds”. */
static gboolean
is_circumstance (const AssayFinder *self,
                 guint              i)
{
  const guint32 openers = ASSAY_WORD_PREPOSITION | ASSAY_WORD_TIME | ASSAY_WORD_ADVERB;
  const guint32 clause = ASSAY_WORD_SUBJECT | ASSAY_WORD_THAT | ASSAY_WORD_AUXILIARY |
                         ASSAY_WORD_TO;

  if ((!assay_finder_is (self, i, openers) && !assay_token_equals (self->reader, i, "this")) ||
      assay_finder_is (self, i, ASSAY_WORD_TO))
    return FALSE;

  for (guint end = assay_finder_skip_clause (self, i); i < end; i++)
    {
      if (assay_finder_is (self, i, clause) || assay_finder_is_verb (self, i))
        return FALSE;
    }

  return TRUE;
}

/* Does nothing that is said follow the cue, but what its clause tells of when and where, or a quotation
 * after a colon? Then sets @after to the end of that clause. */
static gboolean
tells_nothing_after (const AssayFinder *self,
                     const AssayCue    *cue,
                     guint             *after)
{
  guint i = assay_finder_content_begin (self, cue, *after);

  if (i < self->end && self->quoted[i] >= 0)
    {
      /* “When it rained, Kerr said, ‘we left’”: the words before are the narrator's. */
      if (assay_finder_mark (self, i - 1) != ':')
        return FALSE;
      i--;
    }
  else if (!assay_finder_is_clause_end (self, i) && !is_circumstance (self, i))
    return FALSE;

  *after = assay_finder_skip_clause (self, i);

  return TRUE;
}

/* The plan will fail, Smith said / said Smith. The plan, Smith said, will fail. */
static gboolean
read_clause_left (const AssayFinder     *self,
                  AssayAttributionDraft *draft)
{
  const guint saying = ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT | ASSAY_FRAME_ADDRESSEE |
                       ASSAY_FRAME_EVIDENCE;
  const AssayCue *cue = &draft->cue;
  AssayTokens source = assay_finder_subject_before (self, cue->first);
  gboolean is_inverted = assay_tokens_is_empty (source);
  guint edge = is_inverted ? cue->first : source.first;
  guint after = cue->last + 1;
  guint begin;

  if ((cue->frames & saying) == 0 || edge <= self->begin)
    return FALSE;

  if (!is_inverted)
    {
      if (!tells_nothing_after (self, cue, &after))
        return FALSE;
      if (assay_token_equals (self->reader, edge - 1, "as"))
        return read_as (self, draft, source, after);
    }

  if (edge <= self->begin + 1 || assay_finder_mark (self, edge - 1) != ',')
    return FALSE;

  if (is_inverted)
    {
      source = assay_finder_noun_after (self, after, FALSE);
      if (assay_tokens_is_empty (source) || !assay_finder_is_clause_end (self, source.last + 1) ||
          assay_finder_is (self, source.first, ASSAY_WORD_PREPOSITION | ASSAY_WORD_LINK))
        return FALSE;
      after = source.last + 1;
    }

  draft->source = source;

  if (after + 1 < self->end && assay_finder_mark (self, after) == ',' && self->quoted[after] < 0 &&
      !assay_finder_leaves_content (self, draft, after))
    {
      assay_finder_add_left (self, draft, edge);
      assay_draft_add_piece (draft, after + 1, assay_finder_content_end (self, draft, after + 1));
      return draft->n_content > 0;
    }

  begin = left_begin (self, edge);
  if (begin + 3 > edge || (begin + 6 > edge && !assay_finder_has_clause (self, begin, edge)))
    return FALSE;

  assay_finder_add_left (self, draft, edge);
  if (assay_finder_mark (self, after) == ':')
    add_continuation (self, draft, after);

  return TRUE;
}

/* According to Smith, …; …, according to Smith. */
static gboolean
read_phrase (const AssayFinder     *self,
             AssayAttributionDraft *draft)
{
  const AssayCue *cue = &draft->cue;
  gboolean is_first = cue->first == self->begin;
  guint after;

  draft->source = assay_finder_noun_after (self, cue->last + 1, is_first);
  if (assay_tokens_is_empty (draft->source))
    return FALSE;

  /* “According to papers that were seen by us, …” */
  after = draft->source.last + 1;
  if (is_first)
    {
      while (after < self->end && !assay_finder_is_stop (self, after) &&
             (self->quoted[after] >= 0 || !assay_finder_is_comma (self, after)))
        after++;
      draft->source.last = after - 1;
    }
  else
    assay_finder_add_left (self, draft, cue->first);

  if (after + 1 < self->end && assay_finder_is_comma (self, after))
    assay_draft_add_piece (draft, after + 1, assay_finder_content_end (self, draft, after + 1));

  return draft->n_content > 0;
}

/**
 * assay_finder_read_outer:
 * @draft: (inout): with its cue; source and content are set
 *
 * Reads a cue that stands outside what it tells of: “…, he said”, “according to”, “Smith: …”. What is
 * inside such content is not looked at for cues again.
 *
 * Returns: whether it is such an attribution
 */
gboolean
assay_finder_read_outer (const AssayFinder     *self,
                         AssayAttributionDraft *draft)
{
  gboolean is_found = FALSE;

  switch (draft->cue.form)
    {
    case ASSAY_CUE_FINITE:
      is_found = draft->cue.is_speech &&
                 (read_quoted_left (self, draft) || read_clause_left (self, draft));
      break;

    case ASSAY_CUE_PHRASE:
      is_found = read_phrase (self, draft);
      break;

    case ASSAY_CUE_COLON:
      draft->source = (AssayTokens){ self->begin, draft->cue.first - 1 };
      is_found = assay_finder_read_right (self, draft);
      break;

    case ASSAY_CUE_PASSIVE:
    case ASSAY_CUE_PARTICIPLE:
    case ASSAY_CUE_NOUN:
    case ASSAY_CUE_ASKED:
    case ASSAY_CUE_ADVERB:
      break;
    }

  if (!is_found)
    draft->n_content = 0;

  return is_found;
}
