/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

/* A cue without a source has the one before it where “and” or “but” stands so few tokens before it. */
#define JOINT_TOKENS 3

/* Tokens of the sequence with one tag: [begin, end). */
typedef struct
{
  AssayTag tag; /* of its first token */
  guint    begin;
  guint    end;
} Piece;

static guint
next_piece (const guint8 *tags,
            guint         n,
            guint         i,
            Piece        *piece)
{
  while (i < n && (tags[i] < ASSAY_TAG_SPEECH || tags[i] % 2 != 0))
    i++;

  piece->tag = i < n ? tags[i] : ASSAY_TAG_OUTSIDE;
  piece->begin = i;
  piece->end = i;
  if (i < n)
    for (piece->end = i + 1; piece->end < n && tags[piece->end] == tags[i] + 1; piece->end++)
      ;

  return piece->end;
}

/* The attributions of one sequence, in the order of their cues. */
typedef struct
{
  const AssayReader     *reader;
  AssayAttributionDraft *drafts;
  guint                  n;
} Links;

static guint
part_of (const AssayReader *reader,
         guint              token)
{
  guint sentence = assay_reader_sentence_at (reader, token);

  return g_array_index (reader->reading->sentences, AssaySentence, sentence).part;
}

static gboolean
has_source (const AssayAttributionDraft *draft)
{
  return !assay_tokens_is_empty (draft->source);
}

/* A comma that ends an aside is no part of who speaks. */
static AssayTokens
trim_source (const AssayReader *reader,
             guint              begin,
             guint              end)
{
  while (end > begin + 1 && assay_reader_token (reader, end - 1)->mark == ',')
    end--;

  return (AssayTokens){ begin, end - 1 };
}

/* @next is the first attribution whose cue stands after the piece, which has the tokens [begin, end). */
static void
link_piece (Links *self,
            Piece  piece,
            guint  next)
{
  guint sentence = assay_reader_sentence_at (self->reader, piece.begin);
  AssayAttributionDraft *draft = NULL;

  if (piece.tag == ASSAY_TAG_SOURCE_LEFT || piece.tag == ASSAY_TAG_CONTENT_LEFT)
    draft = next < self->n ? &self->drafts[next] : NULL;
  else
    draft = next > 0 ? &self->drafts[next - 1] : NULL;

  if (piece.tag >= ASSAY_TAG_CONTENT_LEFT)
    {
      if (draft == NULL)
        draft = next > 0 ? &self->drafts[next - 1] : &self->drafts[0];
      assay_draft_add_piece (draft, piece.begin, piece.end);
    }
  else if (draft != NULL && !has_source (draft) &&
           (piece.tag == ASSAY_TAG_SOURCE_RIGHT || draft->sentence == sentence))
    {
      draft->source = trim_source (self->reader, piece.begin, piece.end);
    }
}

/* “She said that it was late and added that pumps were ready”: one source for both. */
static void
share_sources (Links *self)
{
  for (guint k = 1; k < self->n; k++)
    {
      AssayAttributionDraft *draft = &self->drafts[k];
      const AssayAttributionDraft *before = &self->drafts[k - 1];
      const AssayToken *first = assay_reader_token (self->reader, draft->cue.first);
      gboolean is_joined = first->end_byte - first->begin_byte > 4 &&
                           memcmp (self->reader->utf8 + first->end_byte - 3, "ing", 3) == 0;

      if (has_source (draft) || !has_source (before) || before->sentence != draft->sentence)
        continue;

      for (guint i = draft->cue.first;
           i > before->cue.last + 1 && draft->cue.first - i < JOINT_TOKENS; i--)
        is_joined |= (self->reader->classes[i - 1] & (ASSAY_WORD_AND | ASSAY_WORD_BUT)) != 0;

      if (is_joined)
        draft->source = before->source;
    }
}

/* The attribution to which the content belongs that stands without a cue from token @first on: the last one of the part
 * before, if it tells something there; NULL for none. */
static AssayAttributionDraft *
find_begun (const AssayReader *reader,
            guint              first,
            GArray            *drafts)
{
  AssayAttributionDraft *draft;
  guint last;

  if (first == 0 || drafts->len == 0)
    return NULL;

  draft = &g_array_index (drafts, AssayAttributionDraft, drafts->len - 1);
  if (draft->n_content == 0)
    return NULL;

  last = MAX (draft->content[draft->n_content - 1].last, draft->cue.last);

  return part_of (reader, last) == part_of (reader, first - 1) ? draft : NULL;
}

/* Somebody's words go on over a paragraph that does not say again whose they are. */
static void
go_on (const AssayReader *reader,
       guint              first,
       const guint8      *tags,
       guint              n,
       GArray            *drafts)
{
  AssayAttributionDraft *draft = find_begun (reader, first, drafts);
  Piece piece;

  for (guint i = next_piece (tags, n, 0, &piece); draft != NULL && piece.begin < n;
       i = next_piece (tags, n, i, &piece))
    {
      if (piece.tag >= ASSAY_TAG_CONTENT_LEFT)
        assay_draft_add_piece (draft, first + piece.begin, first + piece.end);
    }
}

/**
 * assay_tags_link:
 * @reader: whose tokens were tagged
 * @first: the first token of the sequence
 * @tags: [n] AssayTag
 * @drafts: (inout): array of AssayAttributionDraft to which the attributions are added
 *
 * Puts together what belongs together. A tag says on which side its cue stands, so each piece goes to the
 * nearest cue on that side. Content in a sequence without any cue belongs to the last attribution of @drafts, if that is
 * of the part before, and is left out else.
 */
void
assay_tags_link (const AssayReader *reader,
                 guint              first,
                 const guint8      *tags,
                 guint              n,
                 GArray            *drafts)
{
  Links links = { .reader = reader };
  guint begin = drafts->len;
  guint next = 0;
  Piece piece;

  for (guint i = next_piece (tags, n, 0, &piece); piece.begin < n;
       i = next_piece (tags, n, i, &piece))
    {
      AssayAttributionDraft draft = { .source = ASSAY_NO_TOKENS };

      if (piece.tag > ASSAY_TAG_THOUGHT)
        continue;

      draft.cue.first = draft.cue.head = first + piece.begin;
      draft.cue.last = first + piece.end - 1;
      draft.cue.is_speech = piece.tag == ASSAY_TAG_SPEECH;
      draft.sentence = assay_reader_sentence_at (reader, draft.cue.first);
      g_array_append_val (drafts, draft);
    }

  links.n = drafts->len - begin;
  if (links.n == 0)
    {
      go_on (reader, first, tags, n, drafts);
      return;
    }
  links.drafts = &g_array_index (drafts, AssayAttributionDraft, begin);

  for (guint i = next_piece (tags, n, 0, &piece); piece.begin < n;
       i = next_piece (tags, n, i, &piece))
    {
      if (piece.tag <= ASSAY_TAG_THOUGHT)
        next++;
      else
        link_piece (&links, (Piece){ piece.tag, first + piece.begin, first + piece.end }, next);
    }

  share_sources (&links);
}

static void
tag_piece (guint8     *tags,
           AssayTokens tokens,
           AssayTag    tag)
{
  for (guint i = tokens.first; !assay_tokens_is_empty (tokens) && i <= tokens.last; i++)
    tags[i] = (guint8) (i == tokens.first ? tag : tag + 1);
}

/**
 * assay_tags_of_drafts:
 *
 * The way back: what the attributions say of each token.
 *
 * Returns: (transfer full): [token] AssayTag
 */
guint8 *
assay_tags_of_drafts (const AssayReader *reader,
                      const GArray      *drafts)
{
  guint8 *tags = g_new0 (guint8, reader->tokens->len + 1);

  for (guint k = 0; k < drafts->len; k++)
    {
      const AssayAttributionDraft *draft = &g_array_index (drafts, AssayAttributionDraft, k);
      guint cue = draft->cue.first;

      for (guint n = 0; n < draft->n_content; n++)
        tag_piece (tags, draft->content[n],
                   draft->content[n].first < cue ? ASSAY_TAG_CONTENT_LEFT
                                                 : ASSAY_TAG_CONTENT_RIGHT);
      tag_piece (tags, draft->source,
                 draft->source.first < cue ? ASSAY_TAG_SOURCE_LEFT : ASSAY_TAG_SOURCE_RIGHT);
      tag_piece (tags, (AssayTokens){ cue, draft->cue.last },
                 draft->cue.is_speech ? ASSAY_TAG_SPEECH : ASSAY_TAG_THOUGHT);
    }

  return tags;
}
