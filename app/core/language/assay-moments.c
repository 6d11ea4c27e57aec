/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-moments-private.h"

/**
 * assay_moment_get_date:
 * @end: (out): one past its last token
 *
 * “the next week” is found from its second word on: the article belongs to the sentence.
 *
 * Returns: (nullable): the date that begins at a token
 */
const AssayDate *
assay_moment_get_date (const AssayMomentFinder *self,
                       guint                    token,
                       guint                   *end)
{
  static const char *const which[] = { "next", "last", "past", "following", "coming", "previous",
                                       "same", "upcoming", NULL };
  const AssayReading *reading = self->reader->reading;
  guint begin = assay_text_to_position (reading->text,
                                        assay_reader_token (self->reader, token)->begin_byte);
  guint before;

  if (assay_moment_is (self, token, "the") && assay_moment_is_any (self, token + 1, which))
    return NULL;

  before = token > 0 && assay_moment_is (self, token - 1, "the") &&
                   assay_moment_is_any (self, token, which)
               ? assay_text_to_position (reading->text,
                                         assay_reader_token (self->reader, token - 1)->begin_byte)
               : begin;

  for (guint i = self->date; i < reading->dates->len; i++)
    {
      const AssayDate *date = &g_array_index (reading->dates, AssayDate, i);

      if (date->span.begin > begin)
        break;
      if (date->span.begin == begin || date->span.begin == before)
        {
          gsize end_byte = assay_text_to_byte (reading->text, date->span.end);

          for (*end = token;
               *end < self->end && assay_reader_token (self->reader, *end)->begin_byte < end_byte;)
            (*end)++;
          return date;
        }
    }

  return NULL;
}

/* What begins at a token, the longest first. Returns one past its last token, or @token. */
static guint
read_at (AssayMomentFinder *self,
         guint              token,
         AssayMoment       *moment)
{
  guint (*const readers[]) (AssayMomentFinder *, guint, AssayMoment *) = {
    assay_moment_read_set,     assay_moment_read_stretch, assay_moment_read_bounded,
    assay_moment_read_span,    assay_moment_read_point,
  };
  const AssayMoment none = { .from_minute = -1, .to_minute = -1 };

  for (guint i = 0; i < G_N_ELEMENTS (readers); i++)
    {
      guint end;

      *moment = none;
      self->has_date = self->has_clock = FALSE;
      end = readers[i](self, token, moment);

      /* The article of “the end of the year” belongs to the sentence. */
      if (end > token && i + 1 == G_N_ELEMENTS (readers) && assay_moment_is (self, token, "the") &&
          assay_moment_is_any (self, token + 1, assay_moment_edges))
        return token;
      if (end > token)
        return end;
    }

  return token;
}

/* May anything begin here? Cheap, as most tokens are words of no list. */
static gboolean
may_begin (const AssayMomentFinder *self,
           guint                    token)
{
  const AssayToken *at = assay_reader_token (self->reader, token);

  return at->kind == ASSAY_TOKEN_NUMBER || at->kind == ASSAY_TOKEN_WORD;
}

/* Moves the first date and figure up to a token. */
static void
move_up (AssayMomentFinder *self,
         guint              token)
{
  const AssayReading *reading = self->reader->reading;
  guint begin = assay_text_to_position (reading->text,
                                        assay_reader_token (self->reader, token)->begin_byte);

  while (self->date < reading->dates->len &&
         g_array_index (reading->dates, AssayDate, self->date).span.end <= begin)
    self->date++;
  while (self->figure < reading->figures->len &&
         g_array_index (reading->figures, AssayFigure, self->figure).span.end <= begin)
    self->figure++;
}

const char *
assay_moment_kind_to_id (AssayMomentKind kind)
{
  static const char *const ids[] = { "point", "range", "duration", "set" };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (ids), NULL);

  return ids[kind];
}

static void
find_in_tokens (AssayReader *reader,
                GArray      *moments)
{
  const GArray *sentences = reader->reading->sentences;
  AssayMomentFinder self = { .reader = reader };
  guint n_tokens = reader->tokens->len;
  guint sentence = 0;

  for (guint token = 0; token < n_tokens;)
    {
      AssayMoment moment;
      guint end;

      if (token >= self.end)
        {
          self.end = token + 1;
          while (self.end < n_tokens &&
                 (assay_reader_token (reader, self.end)->flags & ASSAY_TOKEN_PART_BEGIN) == 0)
            self.end++;
        }

      move_up (&self, token);
      end = may_begin (&self, token) ? read_at (&self, token, &moment) : token;
      if (end == token)
        {
          token++;
          continue;
        }

      moment.span = assay_reader_span (reader, token, end - 1);
      while (sentence + 1 < sentences->len &&
             g_array_index (sentences, AssaySentence, sentence + 1).span.begin <= moment.span.begin)
        sentence++;
      moment.sentence = sentence;
      g_array_append_val (moments, moment);
      token = end;
    }
}

/**
 * assay_reading_find_moments:
 *
 * Joins the dates of a reading with times of day, stretches and durations into whole expressions, as
 * “from next Monday at 3pm to 6 May”. It is not part of every reading, since no rule asks for it.
 *
 * Returns: (transfer full) (element-type AssayMoment): the expressions, in order
 */
GArray *
assay_reading_find_moments (AssayReading *self)
{
  GArray *moments = g_array_new (FALSE, FALSE, sizeof (AssayMoment));
  AssayReader reader = { .reading = self };

  g_return_val_if_fail (self != NULL, moments);

  if (!self->is_supported)
    return moments;

  reader.lexis = assay_lexis_get (self->language);
  reader.utf8 = assay_text_get_utf8 (self->text);
  reader.n_bytes = assay_text_get_n_bytes (self->text);
  reader.tokens = g_array_new (FALSE, FALSE, sizeof (AssayToken));

  assay_reader_find_tokens (&reader);
  find_in_tokens (&reader, moments);
  g_array_unref (reader.tokens);

  return moments;
}
