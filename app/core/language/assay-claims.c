/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-bisect.h"
#include "assay-voice-private.h"
#include "assay-worth-private.h"

/* From these on a sentence is an opinion, without and with a frame that gives a judgement away. Chosen on
 * sentences of news that people labelled, for precision: what is taken as an opinion is not checked. */
#define OPINION 0.5
#define FRAMED_OPINION 0.35

/* How many characters of a sentence stand in quotation marks as somebody's words. */
static guint
count_quoted (AssayReader *reader,
              AssaySpan    span,
              guint       *quotation)
{
  GArray *quotations = reader->reading->quotations;
  guint covered = span.begin;
  guint n = 0;

  while (*quotation < quotations->len &&
         g_array_index (quotations, AssayQuotation, *quotation).span.end <= span.begin)
    (*quotation)++;

  for (guint i = *quotation; i < quotations->len; i++)
    {
      const AssayQuotation *at = &g_array_index (quotations, AssayQuotation, i);
      AssaySpan inner = at->span;

      if (inner.begin >= span.end)
        break;
      if (inner.end <= covered || at->kind == ASSAY_QUOTATION_SCARE ||
          at->kind == ASSAY_QUOTATION_TITLE)
        continue;

      n += MIN (inner.end, span.end) - MAX (inner.begin, covered);
      covered = MIN (inner.end, span.end);
    }

  return n;
}

/* The sentence that holds a position; sentences are sorted. */
static guint
find_sentence (const AssayReading *reading,
               guint               position)
{
  guint next = 1;

  assay_bisect (next, reading->sentences->len, i,
                g_array_index (reading->sentences, AssaySentence, i).span.begin <= position);

  return next - 1;
}

/* [sentence] the first attribution that its words belong to, speech before thought; -1 for none. */
static int *
map_attributions (const AssayReading *reading)
{
  guint n_sentences = reading->sentences->len;
  int *map = g_new (int, n_sentences + 1);

  for (guint i = 0; i < n_sentences; i++)
    map[i] = -1;

  for (guint a = 0; a < reading->attributions->len; a++)
    {
      const AssayAttribution *attribution = &g_array_index (reading->attributions, AssayAttribution,
                                                            a);

      if (map[attribution->sentence] < 0 ||
          (attribution->is_speech &&
           !g_array_index (reading->attributions, AssayAttribution, map[attribution->sentence])
                .is_speech))
        map[attribution->sentence] = (int) a;

      for (guint n = 0; n < attribution->n_content; n++)
        {
          AssaySpan piece = attribution->content[n];

          for (guint i = find_sentence (reading, piece.begin);
               i < n_sentences &&
               g_array_index (reading->sentences, AssaySentence, i).span.begin < piece.end;
               i++)
            {
              if (map[i] < 0 ||
                  (attribution->is_speech &&
                   !g_array_index (reading->attributions, AssayAttribution, map[i]).is_speech))
                map[i] = (int) a;
            }
        }
    }

  /* Quotations that were given to somebody without a cue of their own. */
  for (guint q = 0; q < reading->quotations->len; q++)
    {
      const AssayQuotation *quotation = &g_array_index (reading->quotations, AssayQuotation, q);

      if (quotation->attribution < 0)
        continue;

      for (guint i = find_sentence (reading, quotation->span.begin);
           i < n_sentences &&
           g_array_index (reading->sentences, AssaySentence, i).span.begin < quotation->span.end;
           i++)
        {
          if (map[i] < 0)
            map[i] = quotation->attribution;
        }
    }

  return map;
}

/* What stands in a block quotation is quoted, with marks or without. */
static gboolean
is_in_block (const AssayReading *reading,
             guint               sentence)
{
  guint part = g_array_index (reading->sentences, AssaySentence, sentence).part;

  return g_array_index (reading->parts, AssayPart, part).kind == ASSAY_PART_QUOTATION;
}

/* Sets what tells whose words the sentence are, and its kind if they are not the narrator's; else FALSE. */
static gboolean
tell_voice (const AssayReader *reader,
            guint              sentence,
            gboolean           is_mostly_quoted,
            AssayClaim        *claim)
{
  const AssayReading *reading = reader->reading;
  gboolean is_attributed = claim->attribution >= 0 &&
                           g_array_index (reading->attributions, AssayAttribution,
                                          claim->attribution)
                               .is_speech;

  if (reader->voices != NULL && !is_in_block (reading, sentence))
    {
      claim->is_quoted = (reader->voices[sentence] & ASSAY_VOICE_IS_QUOTED) != 0;
      is_attributed = claim->is_quoted || (reader->voices[sentence] & ASSAY_VOICE_ATTRIBUTED) != 0;
    }

  if (claim->is_quoted && is_mostly_quoted)
    claim->kind = ASSAY_CLAIM_QUOTATION;
  else if (is_attributed)
    claim->kind = ASSAY_CLAIM_ATTRIBUTED;

  return claim->kind != ASSAY_CLAIM_ASSERTION;
}

void
assay_reader_find_claims (AssayReader *reader)
{
  AssayReading *reading = reader->reading;
  g_autofree int *attributions = map_attributions (reading);
  g_autoptr (AssayWorthTeller) teller = assay_worth_teller_new (reader);
  AssaySignCounter counter;
  guint quotation = 0;

  assay_sign_counter_init (&counter, reader);

  for (guint i = 0; i < reading->sentences->len; i++)
    {
      AssaySpan span = g_array_index (reading->sentences, AssaySentence, i).span;
      guint end = g_array_index (reader->sentence_first, guint, i + 1);
      AssayClaim claim = { .span = span, .attribution = attributions[i], .worth = 0.5 };
      guint quoted = count_quoted (reader, span, &quotation);
      AssaySigns signs;

      assay_sign_counter_count (&counter, i, &signs);
      if (!assay_worth_teller_tell (teller, i, &signs, &claim.worth))
        claim.worth = assay_signs_tell_worth (&signs);

      claim.is_quoted = quoted > 0;
      claim.is_owned = signs.is_owned;
      claim.is_framed = signs.values[ASSAY_SIGN_FRAME] > 0;
      claim.telling = signs.telling;
      if (tell_voice (reader, i, quoted * 2 > assay_span_length (span), &claim))
        ;
      else if (assay_reader_token (reader, end - 1)->mark == '?')
        claim.kind = ASSAY_CLAIM_QUESTION;
      else if (assay_signs_tell_opinion (&signs) >=
               (signs.values[ASSAY_SIGN_FRAME] > 0 ? FRAMED_OPINION : OPINION))
        claim.kind = ASSAY_CLAIM_OPINION;

      g_array_append_val (reading->claims, claim);
    }
}
