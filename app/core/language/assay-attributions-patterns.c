/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

static void
add_piece (AssayAttributionDraft *draft,
           guint  begin,
           guint  end)
{
  if (begin < end && draft->n_content < ASSAY_ATTRIBUTION_MAX_PIECES)
    draft->content[draft->n_content++] = (AssayTokens){ begin, end - 1 };
}

/* Nothing but a stop, or words that say when and where, stands between @i and the end of the clause. */
static gboolean
is_clause_end (const AssayFinder *self,
               guint              i)
{
  return i >= self->end || assay_finder_is_stop (self, i) || assay_finder_is_comma (self, i) ||
         self->quoted[i] >= 0;
}

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

/* Where the content on the left of @end begins: a quotation whole, else the sentence or what is free of it. */
static guint
left_begin (const AssayFinder *self,
            guint              end)
{
  guint begin = end;
  int quotation = quotation_before (self, end);

  if (quotation >= 0)
    {
      guint first = self->extents[quotation].first;

      begin = MAX (first, self->part_begin);
      /* “…” and “…”: words between quotations of one sentence belong to the content. */
      while (begin > self->begin && !self->taken[begin - 1] &&
             !assay_finder_is_stop (self, begin - 1))
        begin--;

      return begin;
    }

  while (begin > self->begin && !self->taken[begin - 1])
    begin--;

  return begin;
}

static guint
left_end (const AssayFinder *self,
          guint              begin,
          guint              end)
{
  while (end > begin && self->quoted[end - 1] < 0 && assay_finder_is_comma (self, end - 1))
    end--;

  return end;
}

/* “…,” he said. “…”: the quotation goes on after the words around the cue. */
static void
add_continuation (const AssayFinder *self,
                  AssayAttributionDraft             *draft,
                  guint              after)
{
  guint i = after;

  while (i < self->part_end &&
         (assay_finder_is_comma (self, i) || assay_finder_is_stop (self, i)) && self->quoted[i] < 0)
    i++;

  if (i < self->part_end && i <= self->end && self->quoted[i] >= 0 && !self->taken[i])
    add_piece (draft, i, MIN (self->extents[self->quoted[i]].last + 1, self->part_end));
}

/* Skips to the end of the clause that the cue stands in: “he said on Tuesday in Rome”. */
static guint
skip_to_clause_end (const AssayFinder *self,
                    guint              i)
{
  while (!is_clause_end (self, i))
    i++;

  return i;
}

/* “…,” Smith said / said Smith. Returns FALSE where no quotation stands on the left. */
static gboolean
read_quoted_left (const AssayFinder *self,
                  AssayAttributionDraft             *draft)
{
  AssayCue *cue = &draft->cue;
  AssayTokens before = assay_finder_subject_before (self, cue->first);
  guint edge = assay_tokens_is_empty (before) ? cue->first : before.first;
  int quotation = quotation_before (self, edge);
  guint after = cue->last + 1;

  if (quotation < 0 || self->extents[quotation].first < self->part_begin)
    return FALSE;

  if (assay_tokens_is_empty (before))
    {
      draft->source = assay_finder_noun_after (self, cue->last + 1, FALSE);
      if (!assay_tokens_is_empty (draft->source))
        after = draft->source.last + 1;
    }
  else
    draft->source = before;

  if (assay_finder_is (self, after, ASSAY_WORD_THAT))
    return FALSE;

  add_piece (draft, left_begin (self, edge), left_end (self, self->begin, edge));
  add_continuation (self, draft, skip_to_clause_end (self, after));

  return TRUE;
}

/* The plan will fail, Smith said / said Smith. The plan, Smith said, will fail. */
static gboolean
read_clause_left (const AssayFinder *self,
                  AssayAttributionDraft             *draft)
{
  AssayCue *cue = &draft->cue;
  AssayTokens source = assay_finder_subject_before (self, cue->first);
  guint edge = assay_tokens_is_empty (source) ? cue->first : source.first;
  guint after = cue->last + 1;
  guint begin;

  if (edge <= self->begin + 1 || assay_finder_mark (self, edge - 1) != ',')
    return FALSE;

  if (assay_tokens_is_empty (source))
    {
      source = assay_finder_noun_after (self, after, FALSE);
      if (assay_tokens_is_empty (source) || !is_clause_end (self, source.last + 1))
        return FALSE;
      after = source.last + 1;
    }
  else
    {
      after = assay_finder_content_begin (self, cue, after);
      if (!is_clause_end (self, after))
        return FALSE;
    }

  begin = left_begin (self, edge);
  draft->source = source;

  if (after + 1 < self->end && assay_finder_mark (self, after) == ',' && self->quoted[after] < 0)
    {
      add_piece (draft, begin, left_end (self, begin, edge));
      add_piece (draft, after + 1, assay_finder_content_end (self, after + 1));
      return draft->n_content > 0;
    }

  if (begin + 3 > edge || !assay_finder_has_clause (self, begin, edge))
    return FALSE;

  add_piece (draft, begin, left_end (self, begin, edge));

  return TRUE;
}

/* Can what follows the verb be what was said, by what the verb may take? */
static gboolean
fits_frames (const AssayFinder *self,
             const AssayAttributionDraft       *draft,
             guint              begin,
             guint              end)
{
  guint frames = draft->cue.frames;

  if (self->quoted[begin] >= 0 || assay_finder_is (self, begin, ASSAY_WORD_THAT) ||
      assay_token_equals (self->reader, begin, "whether"))
    return TRUE;
  if ((frames & ASSAY_FRAME_EVIDENCE) != 0)
    return !assay_tokens_is_empty (draft->source) &&
           assay_finder_look_up (self, self->documents, assay_finder_head (self, draft->source)) !=
               NULL;
  if ((frames & ASSAY_FRAME_TO) != 0 && assay_finder_is (self, begin, ASSAY_WORD_TO))
    return TRUE;
  if ((frames & ASSAY_FRAME_NOUN) != 0)
    return TRUE;
  if ((frames & (ASSAY_FRAME_THAT | ASSAY_FRAME_CLAUSE | ASSAY_FRAME_ADDRESSEE)) != 0)
    return !assay_finder_is (self, begin, ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND) &&
           ((frames & ASSAY_FRAME_CLAUSE) != 0 || assay_finder_has_clause (self, begin, end));
  if ((frames & ASSAY_FRAME_QUOTE) != 0)
    return assay_finder_is (self, begin, ASSAY_WORD_LINK) ||
           (assay_finder_is (self, begin, ASSAY_WORD_OBJECT) &&
            assay_finder_has_clause (self, begin + 1, end));

  return FALSE;
}

/* Smith said that the plan would fail. */
static gboolean
read_right (const AssayFinder *self,
            AssayAttributionDraft             *draft)
{
  AssayCue *cue = &draft->cue;
  guint begin = assay_finder_content_begin (self, cue, cue->last + 1);
  guint end;

  if (begin >= self->end || (assay_finder_is_stop (self, begin) && self->quoted[begin] < 0))
    return FALSE;
  if (assay_finder_is_comma (self, begin) && self->quoted[begin] < 0)
    return FALSE;
  end = assay_finder_content_end (self, begin);
  if (end <= begin || !fits_frames (self, draft, begin, end))
    return FALSE;

  add_piece (draft, begin, end);

  return TRUE;
}

/* The subject of a participle is that of the clause before it: the source of the last cue, or its first noun. */
static AssayTokens
subject_of_participle (const AssayFinder *self,
                       const AssayCue    *cue,
                       AssayTokens        last_source)
{
  if (!assay_tokens_is_empty (last_source))
    return last_source;
  if (cue->first > self->begin && !assay_finder_is_comma (self, cue->first - 1) &&
      !assay_finder_is (self, cue->first - 1, ASSAY_WORD_PREPOSITION | ASSAY_WORD_LINK | ASSAY_WORD_AND))
    {
      AssayTokens own = assay_finder_subject_before (self, cue->first);

      /* “with the opposition calling it” */
      if (!assay_tokens_is_empty (own) && own.first < own.last &&
          assay_finder_is (self, own.first, ASSAY_WORD_PREPOSITION))
        own.first++;

      return own;
    }

  for (guint i = self->begin; i < cue->first; i++)
    {
      if (self->quoted[i] < 0 && i > self->begin && assay_finder_is_verb (self, i))
        {
          while (i > self->begin &&
                 assay_finder_is (self, i - 1, ASSAY_WORD_AUXILIARY | ASSAY_WORD_ADVERB))
            i--;
          return assay_finder_subject_before (self, i);
        }
    }

  return ASSAY_NO_TOKENS;
}

static gboolean
read_finite (const AssayFinder *self,
             AssayAttributionDraft             *draft,
             AssayTokens        last_source)
{
  if (read_quoted_left (self, draft) || read_clause_left (self, draft))
    return TRUE;

  draft->n_content = 0;
  draft->source = assay_finder_subject_before (self, draft->cue.first);
  if (!read_right (self, draft))
    return FALSE;

  /* “… and added that”: the subject stands before the verb that it is joined to. */
  if (assay_tokens_is_empty (draft->source) && draft->cue.first > self->begin)
    draft->source = last_source;

  /* “where calls for reform grow”: a verb in want of a subject is a noun. A headline may leave it out. */
  return !assay_tokens_is_empty (draft->source) || draft->cue.first == self->part_begin ||
         (draft->cue.frames & ASSAY_FRAME_AMBIGUOUS) == 0;
}

static gboolean
read_passive (const AssayFinder *self,
              AssayAttributionDraft             *draft)
{
  AssayCue *cue = &draft->cue;
  guint after = cue->last + 1;

  draft->source = ASSAY_NO_TOKENS;

  if (after < self->end && assay_token_equals (self->reader, after, "by"))
    {
      draft->source = assay_finder_noun_after (self, after + 1, TRUE);
      if (assay_tokens_is_empty (draft->source))
        return FALSE;
      cue->last = after;
      after = draft->source.last + 1;
      if (assay_token_equals (self->reader, after, "as") ||
          assay_token_equals (self->reader, after, "for") ||
          assay_token_equals (self->reader, after, "of"))
        {
          add_piece (draft, after, assay_finder_content_end (self, after));
          return TRUE;
        }
      if (cue->first > self->begin)
        {
          guint begin = left_begin (self, cue->first);

          add_piece (draft, begin, left_end (self, begin, cue->first));
        }
      return draft->n_content > 0;
    }

  /* “was told that”, “is said to”, “was accused of” */
  if (after < self->end &&
      (assay_finder_is (self, after, ASSAY_WORD_TO | ASSAY_WORD_THAT) || self->quoted[after] >= 0 ||
       assay_token_equals (self->reader, after, "of") ||
       assay_token_equals (self->reader, after, "as") ||
       assay_token_equals (self->reader, after, "whether") ||
       assay_token_equals (self->reader, after, "if") ||
       assay_token_equals (self->reader, after, "about")))
    {
      add_piece (draft, after, assay_finder_content_end (self, after));
      return TRUE;
    }

  return FALSE;
}

/* According to Smith, …; …, according to Smith. */
static gboolean
read_phrase (const AssayFinder *self,
             AssayAttributionDraft             *draft)
{
  AssayCue *cue = &draft->cue;
  gboolean is_first = cue->first == self->begin;
  guint begin;
  guint after;

  draft->source = assay_finder_noun_after (self, cue->last + 1, is_first);
  if (assay_tokens_is_empty (draft->source))
    return FALSE;

  after = draft->source.last + 1;
  /* “According to papers that were seen by us, …” */
  while (is_first && after < self->end && self->quoted[after] < 0 &&
         !assay_finder_is_comma (self, after))
    after++;
  if (is_first && after < self->end && after > draft->source.last + 1)
    draft->source.last = after - 1;

  if (!is_first)
    {
      begin = left_begin (self, cue->first);
      add_piece (draft, begin, left_end (self, begin, cue->first));
    }

  if (after < self->end && assay_finder_is_comma (self, after) && after + 1 < self->end)
    add_piece (draft, after + 1, assay_finder_content_end (self, after + 1));

  return draft->n_content > 0;
}

static gboolean
read_noun (const AssayFinder *self,
           AssayAttributionDraft             *draft)
{
  guint i = draft->cue.first;

  draft->source = ASSAY_NO_TOKENS;

  if (i > self->begin && assay_finder_is (self, i - 1, ASSAY_WORD_POSSESSIVE))
    draft->source = (AssayTokens){ i - 1, i - 1 };
  else if (i > self->begin + 1 && assay_finder_is (self, i - 1, ASSAY_WORD_GENITIVE))
    draft->source = assay_finder_subject_before (self, i);
  else if (i == self->begin || !assay_finder_is (self, i - 1, ASSAY_WORD_DETERMINER))
    return FALSE;

  return read_right (self, draft);
}

/* Asked about the plan, … */
static gboolean
read_asked (const AssayFinder *self,
            AssayAttributionDraft             *draft)
{
  guint begin = draft->cue.last + 1;
  guint end = begin;

  while (end < self->end && !assay_finder_is_stop (self, end) &&
         assay_finder_mark (self, end) != ',')
    end++;
  add_piece (draft, begin, end);
  draft->source = ASSAY_NO_TOKENS;

  return draft->n_content > 0;
}

static gboolean
read_adverb (const AssayFinder *self,
             AssayAttributionDraft             *draft)
{
  guint begin = left_begin (self, draft->cue.first);

  draft->source = ASSAY_NO_TOKENS;
  add_piece (draft, begin, left_end (self, begin, draft->cue.first));
  if (draft->cue.last + 1 < self->end)
    add_piece (draft, draft->cue.last + 1, assay_finder_content_end (self, draft->cue.last + 1));

  return draft->n_content > 0;
}

/**
 * assay_finder_read_cue:
 * @draft: (inout): with its cue; source and content are set
 * @last_source: the source of the cue before it in the sentence, or none
 *
 * Seeks who speaks and what is said, by how the cue stands in its sentence.
 *
 * Returns: whether it is an attribution
 */
gboolean
assay_finder_read_cue (const AssayFinder     *self,
                       AssayAttributionDraft *draft,
                       AssayTokens            last_source)
{
  switch (draft->cue.form)
    {
    case ASSAY_CUE_FINITE:
      return read_finite (self, draft, last_source);

    case ASSAY_CUE_PARTICIPLE:
      if (!read_right (self, draft))
        return FALSE;
      draft->source = subject_of_participle (self, &draft->cue, last_source);
      return TRUE;

    case ASSAY_CUE_PASSIVE:
      return read_passive (self, draft);

    case ASSAY_CUE_PHRASE:
      return read_phrase (self, draft);

    case ASSAY_CUE_NOUN:
      return read_noun (self, draft);

    case ASSAY_CUE_ASKED:
      return read_asked (self, draft);

    case ASSAY_CUE_ADVERB:
      return read_adverb (self, draft);

    case ASSAY_CUE_COLON:
      draft->source = (AssayTokens){ self->begin, draft->cue.first - 1 };
      return read_right (self, draft);
    }

  g_return_val_if_reached (FALSE);
}
