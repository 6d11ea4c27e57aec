/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-attributions-private.h"

static gboolean
has_as (const AssayFinder *self,
        guint              begin,
        guint              end)
{
  for (guint i = begin; i < end; i++)
    {
      if (self->quoted[i] >= 0 || assay_token_equals (self->reader, i, "as"))
        return TRUE;
    }

  return FALSE;
}

/* Can what follows the verb be what was said, by what the verb may take? */
static gboolean
fits_frames (const AssayFinder           *self,
             const AssayAttributionDraft *draft,
             guint                        begin,
             guint                        end)
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
  if ((frames & ASSAY_FRAME_JUDGE) != 0)
    return has_as (self, begin, end);
  if ((frames & (ASSAY_FRAME_THAT | ASSAY_FRAME_CLAUSE | ASSAY_FRAME_ADDRESSEE)) != 0)
    return !assay_finder_is (self, begin, ASSAY_WORD_PREPOSITION | ASSAY_WORD_AND) &&
           ((frames & ASSAY_FRAME_CLAUSE) != 0 || assay_finder_has_clause (self, begin, end));
  if ((frames & ASSAY_FRAME_QUOTE) != 0)
    return assay_finder_is (self, begin, ASSAY_WORD_LINK) ||
           (assay_finder_is (self, begin, ASSAY_WORD_OBJECT) &&
            assay_finder_has_clause (self, begin + 1, end));

  return FALSE;
}

/* Smith said on Friday: at the end of a paragraph, with a quotation in the next one or the one before. */
static gboolean
read_next_part (const AssayFinder     *self,
                AssayAttributionDraft *draft,
                guint                  begin)
{
  guint i = assay_finder_skip_clause (self, begin);
  int quotation;

  if (!draft->cue.is_speech || (draft->cue.frames & (ASSAY_FRAME_CLAUSE | ASSAY_FRAME_THAT)) == 0)
    return FALSE;

  while (i < self->end && self->quoted[i] < 0 &&
         (assay_finder_is_comma (self, i) || assay_finder_is_stop (self, i)))
    i++;
  if (i < self->part_end)
    return FALSE;

  quotation = i < self->reader->tokens->len ? self->quoted[i] : -1;
  if (quotation < 0 && self->begin == self->part_begin && self->begin > 0)
    quotation = self->quoted[self->begin - 1];
  if (quotation < 0 || self->taken[self->extents[quotation].first] != 0)
    return FALSE;

  assay_draft_add_piece (draft, self->extents[quotation].first, self->extents[quotation].last + 1);

  return TRUE;
}

/* Smith said that the plan would fail. */
gboolean
assay_finder_read_right (const AssayFinder     *self,
                         AssayAttributionDraft *draft)
{
  const AssayCue *cue = &draft->cue;
  guint begin = assay_finder_content_begin (self, cue, cue->last + 1);
  guint end;

  /* “She said, if elected, she would” */
  if (begin < self->end && assay_finder_mark (self, begin) == ',' && self->quoted[begin] < 0 &&
      cue->form == ASSAY_CUE_FINITE && (cue->frames & ASSAY_FRAME_CLAUSE) != 0 && cue->is_speech &&
      !assay_finder_leaves_content (self, draft, begin))
    begin++;

  if (begin >= self->end || (self->quoted[begin] < 0 && (assay_finder_is_stop (self, begin) ||
                                                         assay_finder_is_comma (self, begin))))
    return read_next_part (self, draft, begin);

  end = assay_finder_content_end (self, draft, begin);
  if (end <= begin || self->taken[begin] != 0 || !fits_frames (self, draft, begin, end))
    return FALSE;

  assay_draft_add_piece (draft, begin, end);

  return TRUE;
}

/* The first noun phrase before the first verb of the sentence. */
static AssayTokens
main_subject (const AssayFinder *self,
              guint              before)
{
  for (guint i = self->begin + 1; i < before; i++)
    {
      if (self->quoted[i] >= 0 || !assay_finder_is_verb (self, i))
        continue;

      while (i > self->begin &&
             assay_finder_is (self, i - 1, ASSAY_WORD_AUXILIARY | ASSAY_WORD_ADVERB))
        i--;
      return assay_finder_subject_before (self, i);
    }

  return ASSAY_NO_TOKENS;
}

/* The subject of a participle is that of the clause before it, unless it has its own. */
static AssayTokens
subject_of_participle (const AssayFinder *self,
                       const AssayCue    *cue,
                       AssayTokens        last_source)
{
  const guint32 joints = ASSAY_WORD_PREPOSITION | ASSAY_WORD_LINK | ASSAY_WORD_AND;
  AssayTokens own = ASSAY_NO_TOKENS;

  if (cue->first > self->begin && !assay_finder_is_comma (self, cue->first - 1) &&
      !assay_finder_is (self, cue->first - 1, joints))
    own = assay_finder_subject_before (self, cue->first);

  if (!assay_tokens_is_empty (own))
    {
      guint head = assay_finder_head (self, own);

      /* “released a statement condemning”: whoever released it condemns. */
      if (assay_finder_look_up (self, self->venues, head) != NULL && own.first > self->begin &&
          assay_finder_is_verb (self, own.first - 1))
        return main_subject (self, own.first);

      /* “continued speaking of” */
      if (own.first == own.last && assay_finder_look_up (self, self->raising, own.first) != NULL)
        return main_subject (self, own.first + 1);

      /* “with the opposition calling it” */
      if (own.first < own.last && assay_finder_is (self, own.first, ASSAY_WORD_PREPOSITION))
        own.first++;

      return own;
    }

  return assay_tokens_is_empty (last_source) ? main_subject (self, cue->first) : last_source;
}

static gboolean
read_finite (const AssayFinder     *self,
             AssayAttributionDraft *draft,
             AssayTokens            last_source)
{
  draft->source = assay_finder_subject_before (self, draft->cue.first);
  if (!assay_finder_read_right (self, draft))
    return FALSE;

  /* “… and added that”: the subject stands before the verb that it is joined to. */
  if (assay_tokens_is_empty (draft->source) && draft->cue.first > self->begin)
    draft->source = last_source;

  /* “Notes: …” is a label, “… said Ann Kerr” after words that are lost names her alone. */
  if (assay_tokens_is_empty (draft->source) &&
      (assay_finder_mark (self, draft->cue.last + 1) == ':' ||
       !assay_finder_has_clause (self, draft->content[0].first, draft->content[0].last + 1)))
    return FALSE;

  /* “within hours was defending it”: nobody is there who speaks. */
  if (assay_tokens_is_empty (draft->source) &&
      (draft->cue.frames & (ASSAY_FRAME_BASE | ASSAY_FRAME_NOUN | ASSAY_FRAME_JUDGE)) != 0 &&
      draft->cue.first != self->part_begin)
    return FALSE;

  /* “where calls for reform grow”: a verb in want of a subject is a noun. A headline may leave it out. */
  return !assay_tokens_is_empty (draft->source) || draft->cue.first == self->part_begin ||
         (draft->cue.frames & ASSAY_FRAME_AMBIGUOUS) == 0;
}

static gboolean
is_joint (const AssayFinder *self,
          guint              i)
{
  static const char *const joints[] = { "of", "as", "for", "whether", "if", "about", "with" };

  for (guint k = 0; k < G_N_ELEMENTS (joints); k++)
    {
      if (assay_token_equals (self->reader, i, joints[k]))
        return TRUE;
    }

  return assay_finder_is (self, i, ASSAY_WORD_TO | ASSAY_WORD_THAT) ||
         (i < self->end && self->quoted[i] >= 0);
}

/* The plan was rejected by Albania. He was accused by the press of fraud. He is said to have fled. */
static gboolean
read_passive (const AssayFinder     *self,
              AssayAttributionDraft *draft)
{
  AssayCue *cue = &draft->cue;
  AssayTokens subject = assay_finder_subject_before (self, cue->first);
  guint after = cue->last + 1;

  draft->source = ASSAY_NO_TOKENS;

  /* “rejected outright by” */
  if (after + 1 < self->end && assay_token_equals (self->reader, after + 1, "by") &&
      assay_finder_is_word (self, after) && !assay_finder_is (self, after, ASSAY_WORD_DETERMINER))
    after++;

  if (after < self->end && assay_token_equals (self->reader, after, "by"))
    {
      if ((cue->frames &
           (ASSAY_FRAME_NOUN | ASSAY_FRAME_THAT | ASSAY_FRAME_CLAUSE | ASSAY_FRAME_ADDRESSEE)) == 0)
        return FALSE;

      draft->source = assay_finder_noun_after (self, after + 1, TRUE);
      if (assay_tokens_is_empty (draft->source))
        return FALSE;

      /* “accused by the press of fraud” */
      for (guint i = draft->source.first + 1; i <= draft->source.last; i++)
        {
          if (assay_token_equals (self->reader, i, "as") ||
              assay_token_equals (self->reader, i, "for") ||
              (assay_token_equals (self->reader, i, "of") &&
               assay_token_equals (self->reader, cue->head, "accused")))
            draft->source.last = i - 1;
        }
      after = draft->source.last + 1;
    }
  else if (!is_joint (self, after))
    return FALSE;

  if (!assay_finder_is (self, after, ASSAY_WORD_THAT) && !assay_tokens_is_empty (subject) &&
      !self->taken[subject.first])
    assay_draft_add_piece (draft, subject.first, subject.last + 1);
  if (after < self->end && is_joint (self, after))
    assay_draft_add_piece (draft, after, assay_finder_content_end (self, draft, after));

  return draft->n_content > 0;
}

static gboolean
read_noun (const AssayFinder     *self,
           AssayAttributionDraft *draft)
{
  AssayCue *cue = &draft->cue;
  guint i = cue->first;

  draft->source = ASSAY_NO_TOKENS;

  /* “his repeated claim”: the words between belong to the cue. */
  for (guint n = 0;
       n < 3 && i > self->begin && assay_finder_is_word (self, i - 1) &&
                    !assay_finder_is (self, i - 1, ASSAY_WORD_POSSESSIVE | ASSAY_WORD_GENITIVE | ASSAY_WORD_DETERMINER);
       n++)
    i--;

  if (i > self->begin && assay_finder_is (self, i - 1, ASSAY_WORD_POSSESSIVE))
    draft->source = (AssayTokens){ i - 1, i - 1 };
  else if (i > self->begin + 1 && assay_finder_is (self, i - 1, ASSAY_WORD_GENITIVE))
    {
      draft->source = assay_finder_subject_before (self, i - 1);
      if (!assay_tokens_is_empty (draft->source))
        draft->source.last = i - 1;
    }
  else if (i == self->begin || !assay_finder_is (self, i - 1, ASSAY_WORD_DETERMINER))
    return FALSE;

  cue->first = i;

  return assay_finder_read_right (self, draft);
}

/* Asked about the plan, … */
static gboolean
read_asked (const AssayFinder     *self,
            AssayAttributionDraft *draft)
{
  guint begin = draft->cue.last + 1;
  guint end = begin;

  while (end < self->end && !assay_finder_is_stop (self, end) &&
         assay_finder_mark (self, end) != ',')
    end++;
  assay_draft_add_piece (draft, begin, end);
  draft->source = ASSAY_NO_TOKENS;

  return draft->n_content > 0;
}

static gboolean
read_adverb (const AssayFinder     *self,
             AssayAttributionDraft *draft)
{
  guint after = draft->cue.last + 1;

  draft->source = ASSAY_NO_TOKENS;
  assay_finder_add_left (self, draft, draft->cue.first);
  if (after < self->end)
    assay_draft_add_piece (draft, after, assay_finder_content_end (self, draft, after));

  return draft->n_content > 0;
}

/**
 * assay_finder_read_inner:
 * @draft: (inout): with its cue; source and content are set
 * @last_source: the source of the cue before it in the sentence, or none
 *
 * Reads a cue with what it tells of behind it.
 *
 * Returns: whether it is an attribution
 */
gboolean
assay_finder_read_inner (const AssayFinder     *self,
                         AssayAttributionDraft *draft,
                         AssayTokens            last_source)
{
  switch (draft->cue.form)
    {
    case ASSAY_CUE_FINITE:
      return read_finite (self, draft, last_source);

    case ASSAY_CUE_PARTICIPLE:
      draft->source = subject_of_participle (self, &draft->cue, last_source);
      return assay_finder_read_right (self, draft);

    case ASSAY_CUE_PASSIVE:
      return read_passive (self, draft);

    case ASSAY_CUE_NOUN:
      return read_noun (self, draft);

    case ASSAY_CUE_ASKED:
      return read_asked (self, draft);

    case ASSAY_CUE_ADVERB:
      return read_adverb (self, draft);

    case ASSAY_CUE_PHRASE:
    case ASSAY_CUE_COLON:
      return FALSE;
    }

  g_return_val_if_reached (FALSE);
}
