/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Measures how spans find their words again in another revision: each text of a JSONL file is revised by
 * moving, deleting, rewording, splitting, joining and adding, with a record of where each word went.
 * Prints a name and a number a line:
 *   landed    of the spans whose words all survived side by side, how many are told to be the same there
 *   silent    of all spans, how many are told to be the same on words that are not theirs
 *   changed   of the spans of which some words survived, how many are at least shown there
 */

#include "config.h"

#include <string.h>

#include "assay-text-map.h"
#include "bench-lines.h"

#define N_SPANS 400

/* One word of a text, or of its revision. */
typedef struct
{
  char *text;
  guint end;    /* of its sentence: index of the word behind the last */
  int   origin; /* in the text that was revised, or -1 */
  guint begin;  /* position, once the text is written */
} Token;

typedef struct
{
  GRand     *rand;
  GPtrArray *pool; /* words that reworded sentences take */
  guint      n_survived;
  guint      n_landed;
  guint      n_partly;
  guint      n_shown;
  guint      n_all;
  guint      n_silent;
  gint64     n_bytes;
  gint64     time;
} Measure;

/* A text and its revision. */
typedef struct
{
  AssayText    *before;
  AssayText    *after;
  GArray       *tokens;  /* of @before */
  GArray       *revised; /* of @after */
  int          *places;  /* where each of @tokens went, or -1 */
  AssayTextMap *map;
} Pair;

static void
add_token (GArray     *tokens,
           const char *word,
           int         origin)
{
  g_array_append_val (tokens, ((Token){ g_strdup (word), 0, origin, 0 }));
}

static void
clear_token (gpointer data)
{
  g_free (((Token *) data)->text);
}

static GArray *
new_tokens (void)
{
  GArray *tokens = g_array_new (FALSE, TRUE, sizeof (Token));

  g_array_set_clear_func (tokens, clear_token);

  return tokens;
}

static gboolean
ends_sentence (const char *word)
{
  gsize n_bytes = strlen (word);

  return n_bytes > 0 && strchr (".!?\n", word[n_bytes - 1]) != NULL;
}

/* Words between white space; a line end goes with the word before it. */
static GArray *
split (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GArray *tokens = new_tokens ();

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) words = g_strsplit (g_strstrip (lines[i]), " ", -1);

      for (guint k = 0; words[k] != NULL; k++)
        {
          g_autofree char *word = g_strconcat (words[k], words[k + 1] == NULL ? "\n" : "", NULL);

          if (*words[k] != '\0')
            add_token (tokens, word, (int) tokens->len);
        }
    }

  for (guint i = tokens->len, end = tokens->len; i > 0; i--)
    {
      if (ends_sentence (g_array_index (tokens, Token, i - 1).text))
        end = i;
      g_array_index (tokens, Token, i - 1).end = end;
    }

  return tokens;
}

static char *
write_text (GArray *tokens)
{
  GString *text = g_string_new (NULL);
  guint position = 0;

  for (guint i = 0; i < tokens->len; i++)
    {
      Token *token = &g_array_index (tokens, Token, i);

      token->begin = position;
      g_string_append (text, token->text);
      position += (guint) g_utf8_strlen (token->text, -1);
      if (!g_str_has_suffix (token->text, "\n"))
        {
          g_string_append_c (text, ' ');
          position++;
        }
    }

  return g_string_free (text, FALSE);
}

/* A sentence of the text as the revision has it: whole, or with words dropped, replaced and added. */
static void
write_sentence (Measure  *self,
                GArray   *tokens,
                guint     begin,
                guint     end,
                GArray   *revised)
{
  double share = g_rand_double (self->rand) < 0.3 ? g_rand_double_range (self->rand, 0.05, 0.4) : 0;

  for (guint i = begin; i < end; i++)
    {
      const Token *token = &g_array_index (tokens, Token, i);
      const char *other = g_ptr_array_index (self->pool,
                                             (guint) g_rand_int_range (self->rand, 0,
                                                                       (int) self->pool->len));
      double dice = g_rand_double (self->rand);

      if (dice >= share)
        add_token (revised, token->text, token->origin);
      else if (dice < share / 2)
        add_token (revised, other, -1);
      else if (dice < share * 0.75)
        {
          add_token (revised, token->text, token->origin);
          add_token (revised, other, -1);
        }
    }
}

/* One sentence in ten goes, one in eight moves, and now and then another is added. */
static GArray *
revise (Measure *self,
        GArray  *tokens)
{
  g_autoptr (GArray) sentences = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  GArray *revised = new_tokens ();

  for (guint i = 0; i < tokens->len; i = g_array_index (tokens, Token, i).end)
    {
      AssaySpan sentence = { i, g_array_index (tokens, Token, i).end };

      if (g_rand_double (self->rand) >= 0.1)
        g_array_append_val (sentences, sentence);
    }

  for (guint i = 0; i < sentences->len; i++)
    {
      AssaySpan sentence = g_array_index (sentences, AssaySpan, i);
      guint place = (guint) g_rand_int_range (self->rand, 0, (int) sentences->len);

      if (g_rand_double (self->rand) < 0.125)
        {
          g_array_remove_index (sentences, i);
          g_array_insert_val (sentences, MIN (place, sentences->len), sentence);
        }
    }

  for (guint i = 0; i < sentences->len; i++)
    {
      AssaySpan sentence = g_array_index (sentences, AssaySpan, i);

      write_sentence (self, tokens, sentence.begin, sentence.end, revised);

      for (int k = g_rand_double (self->rand) < 0.1 ? g_rand_int_range (self->rand, 5, 25) : 0;
           k > 0; k--)
        add_token (revised,
                   g_ptr_array_index (self->pool,
                                      (guint) g_rand_int_range (self->rand, 0,
                                                                (int) self->pool->len)),
                   -1);
    }

  return revised;
}

static AssaySpan
span_of (GArray *tokens,
         guint   first,
         guint   last)
{
  const Token *token = &g_array_index (tokens, Token, last);
  guint length = (guint) g_utf8_strlen (token->text, -1);

  return (AssaySpan){ g_array_index (tokens, Token, first).begin,
                      token->begin + length - g_str_has_suffix (token->text, "\n") };
}

/* Index of the word of the revision that begins last at or before a position. */
static guint
find_token (GArray *revised,
            guint   position)
{
  guint low = 0;
  guint high = revised->len;

  while (low + 1 < high)
    {
      guint middle = low + (high - low) / 2;

      if (g_array_index (revised, Token, middle).begin <= position)
        low = middle;
      else
        high = middle;
    }

  return low;
}

static gboolean
has_origin (GArray *revised,
            guint   i,
            int     origin)
{
  return i < revised->len && g_array_index (revised, Token, i).origin == origin;
}

/* Whether two spans have the same letters and digits, whatever marks stand at their ends. */
static gboolean
reads_alike (AssayText *text,
             AssaySpan  span,
             AssayText *other_text,
             AssaySpan  other)
{
  g_autofree char *words = assay_text_dup_span (text, span);
  g_autofree char *other_words = assay_text_dup_span (other_text, other);
  gsize n_bytes = MIN (strlen (words), strlen (other_words));
  const char *rest = NULL;

  if (strncmp (words, other_words, n_bytes) != 0)
    return FALSE;

  for (rest = words[n_bytes] != '\0' ? words + n_bytes : other_words + n_bytes; *rest != '\0';
       rest = g_utf8_next_char (rest))
    {
      if (g_unichar_isalnum (g_utf8_get_char (rest)))
        return FALSE;
    }

  return TRUE;
}

/*
 * Where the same words stand in the same place, though one of them was taken out and a like one put there:
 * no reader of the two texts could tell. Half of the words must be those that were asked for, or the word
 * before or behind them the one that stood there.
 */
static gboolean
is_as_good (GArray    *revised,
            guint      first,
            guint      last,
            AssaySpan  landed)
{
  guint begin = find_token (revised, landed.begin);
  guint end = find_token (revised, landed.end - 1) + 1;
  guint n_own = 0;

  for (guint i = begin; i < end; i++)
    {
      int origin = g_array_index (revised, Token, i).origin;

      n_own += origin >= (int) first && origin <= (int) last;
    }

  return n_own * 2 >= end - begin ||
         (begin > 0 && has_origin (revised, begin - 1, (int) first - 1)) ||
         has_origin (revised, end, (int) last + 1);
}

/* @words: indexes of those that were asked for, the last of them included */
static void
count_landing (Measure    *self,
               const Pair *pair,
               AssaySpan   words,
               gboolean    survived,
               AssaySpan   landed)
{
  guint first = words.begin;
  guint last = words.end;
  AssaySpan right = { 0, 0 };

  if (survived)
    right = span_of (pair->revised, (guint) pair->places[first], (guint) pair->places[last]);

  /* A full stop at an end may have been another word's. */
  if (survived && ABS ((int) right.begin - (int) landed.begin) <= 1 &&
      ABS ((int) right.end - (int) landed.end) <= 1)
    self->n_landed++;
  else if (!reads_alike (pair->before, span_of (pair->tokens, first, last), pair->after, landed) ||
           !is_as_good (pair->revised, first, last, landed))
    self->n_silent++;
}

static void
ask (Measure    *self,
     const Pair *pair)
{
  guint first = (guint) g_rand_int_range (self->rand, 0, (int) pair->tokens->len);
  guint end = g_array_index (pair->tokens, Token, first).end;
  guint wanted = first + (guint) g_rand_int_range (self->rand, 0, 12);
  guint last = MIN (wanted, end - 1);
  gboolean survived = TRUE;
  guint n_left = 0;
  AssaySpan landed;
  AssayLanding landing = assay_text_map_find (pair->map, span_of (pair->tokens, first, last),
                                              &landed);

  for (guint i = first; i <= last; i++)
    {
      survived = survived && pair->places[i] >= 0 &&
                 pair->places[i] == pair->places[first] + (int) (i - first);
      n_left += pair->places[i] >= 0;
    }

  self->n_all++;
  self->n_survived += survived;
  self->n_partly += !survived && n_left * 2 >= last - first + 1;
  self->n_shown += !survived && n_left * 2 >= last - first + 1 && landing != ASSAY_LANDING_LOST;

  if (landing == ASSAY_LANDING_SAME)
    count_landing (self, pair, (AssaySpan){ first, last }, survived, landed);
}

static void
measure_text (JsonObject *object,
              gpointer    user_data)
{
  Measure *self = user_data;
  g_autoptr (GArray) tokens = split (json_object_get_string_member (object, "text"));
  g_autoptr (GArray) revised = NULL;
  g_autofree char *before = write_text (tokens);
  g_autofree char *after = NULL;
  g_autofree int *places = g_new (int, tokens->len + 1);
  g_autoptr (AssayText) first = assay_text_new (before, -1);
  g_autoptr (AssayText) second = NULL;
  g_autoptr (AssayTextMap) map = NULL;
  gint64 begin;

  for (guint i = 0; i < tokens->len; i++)
    {
      places[i] = -1;
      if (self->pool->len < 5000 && g_ascii_isalpha (*g_array_index (tokens, Token, i).text))
        g_ptr_array_add (self->pool, g_strstrip (g_strdup (g_array_index (tokens, Token, i).text)));
    }

  if (tokens->len == 0)
    return;

  revised = revise (self, tokens);
  after = write_text (revised);
  second = assay_text_new (after, -1);

  for (guint j = 0; j < revised->len; j++)
    {
      if (g_array_index (revised, Token, j).origin >= 0)
        places[g_array_index (revised, Token, j).origin] = (int) j;
    }

  begin = g_get_monotonic_time ();
  map = assay_text_map_new (first, second);
  self->time += g_get_monotonic_time () - begin;
  self->n_bytes += (gint64) strlen (before);

  for (guint i = 0; i < N_SPANS; i++)
    ask (self, &(Pair){ first, second, tokens, revised, places, map });
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) pool = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GRand) rand = g_rand_new_with_seed (20251127);
  Measure self = { .rand = rand, .pool = pool };

  if (argc != 2 || !bench_for_each_object (argv[1], measure_text, &self, &error))
    {
      g_printerr ("%s\n", error != NULL ? error->message : "Usage: bench-revisions FILE.jsonl");
      return 2;
    }

  g_print ("landed\t%.4f\n", (double) self.n_landed / self.n_survived);
  g_print ("silent\t%.5f\n", (double) self.n_silent / self.n_all);
  g_print ("changed\t%.4f\n", (double) self.n_shown / self.n_partly);
  g_print ("spans\t%u\n", self.n_survived);
  g_print ("mb_per_second\t%.2f\n", (double) self.n_bytes / (double) self.time);

  return 0;
}
