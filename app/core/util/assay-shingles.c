/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-shingles.h"

#include "assay-ascii.h"

/* So many places of one shingle are tried, nearest to the begin first: a text of one word repeated has
   as many as words, and stays linear. */
#define MAX_PLACES 8

/* So many words of one bucket are looked at, whatever was made to lie in it. */
#define MAX_VISITS 64

/* Two passages with no more words between them, in both texts, are one: a word was changed there. */
#define MAX_GAP_WORDS 3

/* Shingles of which one is chosen as a fingerprint. */
#define WINDOW (ASSAY_FINGERPRINT_WORDS - ASSAY_SHINGLE_WORDS + 1)

/* No word; no shingle. */
#define NOWHERE G_MAXUINT32

/* FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
#define FNV_OFFSET G_GUINT64_CONSTANT (0xcbf29ce484222325)
#define FNV_PRIME G_GUINT64_CONSTANT (0x100000001b3)

/*
 * One word.
 *
 * span: where it stands
 * hash: of its letters in lower case
 * shingle: hash of the run of words that it begins; only where it begins one
 * begins_shingle: it and those after it make a run with nothing left out between them
 * follows: nothing was left out between it and the word before
 * next: the next word whose shingle lies in the same bucket, or NOWHERE
 */
typedef struct
{
  AssaySpan span;
  guint64   hash;
  guint64   shingle;
  guint32   next;
  gboolean  begins_shingle;
  gboolean  follows;
} Word;

/*
 * The words, and a table from shingles to those that begin them: bucket[shingle & mask] is the first of
 * them in the text, words[…].next the one after it.
 */
struct _AssayShingles
{
  gatomicrefcount  ref_count;

  GArray          *words; /* of Word */
  guint32         *buckets;
  guint64          mask;
};

static inline Word *
get_word (AssayShingles *self,
          guint          i)
{
  return &g_array_index (self->words, Word, i);
}

/* Spreads the bits of a sum over all 64, so that the smallest of some hashes is as good as drawn by lot:
   the finalizer of SplitMix64 (Steele, Lea and Flood, “Fast splittable pseudorandom number generators”,
   OOPSLA 2014). */
static guint64
spread (guint64 x)
{
  x = (x ^ (x >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);

  return x ^ (x >> 31);
}

/* Scripts that put no space between words: there each character is taken for one. */
static gboolean
stands_alone (gunichar c)
{
  GUnicodeScript script;

  if (c < 0x0e00)
    return FALSE;

  script = g_unichar_get_script (c);

  return script == G_UNICODE_SCRIPT_HAN || script == G_UNICODE_SCRIPT_HIRAGANA ||
         script == G_UNICODE_SCRIPT_KATAKANA || script == G_UNICODE_SCRIPT_THAI ||
         script == G_UNICODE_SCRIPT_LAO || script == G_UNICODE_SCRIPT_KHMER ||
         script == G_UNICODE_SCRIPT_MYANMAR;
}

static gboolean
is_letter (gunichar c)
{
  if (c < 0x80)
    return g_ascii_isalnum (c);

  return g_unichar_isalnum (c) || g_unichar_ismark (c);
}

static gunichar
fold (gunichar c)
{
  return c < 0x80 ? (gunichar) assay_ascii_to_lower (c) : g_unichar_tolower (c);
}

/* What may stand inside a word and counts for nothing: “don’t”, “1,000”, hyphens that nobody sees. */
static gboolean
joins (gunichar before,
       gunichar c,
       gunichar after)
{
  switch (c)
    {
    case 0x00ad: /* soft hyphen */
    case 0x200b: /* zero width space */
    case 0x200c:
    case 0x200d:
    case 0x2060:
    case 0xfeff:
    case '\'':
    case 0x2019: /* ’ */
    case 0x02bc:
      return is_letter (after);

    case ',':
    case '.':
      return g_unichar_isdigit (before) && g_unichar_isdigit (after);

    default:
      return FALSE;
    }
}

/* Puts the four bytes of one character into a hash; three of them are nothing in ASCII. */
static guint64
add_character (guint64  hash,
               gunichar c)
{
  if (c < 0x80)
    return (hash ^ c) * (FNV_PRIME * FNV_PRIME * FNV_PRIME * FNV_PRIME);

  for (guint shift = 0; shift < 32; shift += 8)
    hash = (hash ^ ((c >> shift) & 0xff)) * FNV_PRIME;

  return hash;
}

/* Reads one word at *@at, which is a letter, and moves both on past it. */
static guint64
read_word (const char **at,
           guint       *position)
{
  gunichar before = 0;
  guint64 hash = FNV_OFFSET;

  while (**at != '\0')
    {
      gunichar c = g_utf8_get_char (*at);
      const char *next = g_utf8_next_char (*at);

      if (is_letter (c))
        {
          if (stands_alone (c) && before != 0)
            break;

          hash = add_character (hash, fold (c));
          before = c;
        }
      else if (!joins (before, c, g_utf8_get_char (next)))
        break;

      *at = next;
      (*position)++;

      if (is_letter (c) && stands_alone (c))
        break;
    }

  return hash;
}

static void
find_words (AssayShingles   *self,
            AssayText       *text,
            const AssaySpan *left_out,
            guint            n_left_out)
{
  const char *at = assay_text_get_utf8 (text);
  guint position = 0;
  guint next_out = 0;
  gboolean follows = FALSE;

  while (*at != '\0')
    {
      Word word = { .span.begin = position, .next = NOWHERE };

      if (!is_letter (g_utf8_get_char (at)))
        {
          at = g_utf8_next_char (at);
          position++;
          continue;
        }

      word.hash = read_word (&at, &position);
      word.span.end = position;
      word.follows = follows;

      while (next_out < n_left_out && left_out[next_out].end <= word.span.begin)
        {
          next_out++;
          word.follows = FALSE;
        }

      follows = next_out >= n_left_out || !assay_span_overlaps (word.span, left_out[next_out]);
      if (follows)
        g_array_append_val (self->words, word);
    }
}

/* Hashes all runs in one pass, and puts each into the table. */
static void
find_shingles (AssayShingles *self)
{
  guint n_words = self->words->len;
  gsize n_buckets = 16;
  guint run = 0;

  while (n_buckets < (gsize) n_words * 2)
    n_buckets *= 2;

  self->mask = n_buckets - 1;
  self->buckets = g_new (guint32, n_buckets);
  for (gsize i = 0; i < n_buckets; i++)
    self->buckets[i] = NOWHERE;

  /* From the end, so that the first place in the text is the first in its bucket. */
  for (guint i = n_words; i-- > 0;)
    {
      Word *word = get_word (self, i);
      guint64 sum = 0;

      run++;
      word->begins_shingle = run >= ASSAY_SHINGLE_WORDS;

      /* A polynomial of the words' hashes (Karp and Rabin, “Efficient randomized pattern-matching
         algorithms”, IBM J. Res. Dev. 31, 1987), modulo 2^64. */
      for (guint j = 0; word->begins_shingle && j < ASSAY_SHINGLE_WORDS; j++)
        sum = sum * FNV_PRIME + get_word (self, i + j)->hash;

      if (word->begins_shingle)
        {
          word->shingle = spread (sum);
          word->next = self->buckets[word->shingle & self->mask];
          self->buckets[word->shingle & self->mask] = i;
        }

      if (!word->follows)
        run = 0;
    }
}

/**
 * assay_shingles_new:
 * @text: a text; not kept
 * @left_out: (array length=n_left_out): stretches of it that do not count, in rising order, none
 *   inside another; no run of words goes across one
 *
 * Takes time in proportion to the length of @text.
 *
 * Returns: (transfer full): its words in runs
 */
AssayShingles *
assay_shingles_new (AssayText       *text,
                    const AssaySpan *left_out,
                    guint            n_left_out)
{
  AssayShingles *self = NULL;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (left_out != NULL || n_left_out == 0, NULL);

  self = g_new0 (AssayShingles, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->words = g_array_new (FALSE, FALSE, sizeof (Word));
  find_words (self, text, left_out, n_left_out);
  find_shingles (self);

  return self;
}

AssayShingles *
assay_shingles_ref (AssayShingles *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_shingles_unref (AssayShingles *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->words);
  g_free (self->buckets);
  g_free (self);
}

/**
 * assay_shingles_get_n_words:
 *
 * Returns: how many words count
 */
guint
assay_shingles_get_n_words (AssayShingles *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->words->len;
}

/* How many words from @i of @self and from @j of @other on are the same. */
static guint
measure_run (AssayShingles *self,
             guint          i,
             AssayShingles *other,
             guint          j)
{
  guint n = 0;

  while (i + n < self->words->len && j + n < other->words->len)
    {
      const Word *here = get_word (self, i + n);
      const Word *there = get_word (other, j + n);

      if (here->hash != there->hash || (n > 0 && (!here->follows || !there->follows)))
        break;

      n++;
    }

  return n;
}

/* The longest run of @other that begins as word @i of @self does; @best becomes its first word. */
static guint
find_run (AssayShingles *self,
          guint          i,
          AssayShingles *other,
          guint         *best)
{
  const Word *word = get_word (self, i);
  guint longest = 0;
  guint n_places = 0;
  guint n_visits = 0;
  guint32 j = NOWHERE;

  if (word->begins_shingle)
    j = other->buckets[word->shingle & other->mask];

  for (; j != NOWHERE && n_places < MAX_PLACES && n_visits < MAX_VISITS;
       j = get_word (other, j)->next)
    {
      guint n;

      n_visits++;
      if (get_word (other, j)->shingle != word->shingle)
        continue;

      n_places++;
      n = measure_run (self, i, other, j);
      if (n > longest)
        {
          longest = n;
          *best = j;
        }
    }

  return longest >= ASSAY_SHINGLE_WORDS ? longest : 0;
}

/* Adds a run, or makes it part of the passage before it if that is near. */
static void
add_run (GArray      *shared,
         AssayShared  run,
         gboolean     is_near)
{
  AssayShared *last = NULL;

  if (shared->len == 0 || !is_near)
    {
      g_array_append_val (shared, run);
      return;
    }

  last = &g_array_index (shared, AssayShared, shared->len - 1);
  last->here.end = run.here.end;
  last->there.end = run.there.end;
  last->n_words += run.n_words;
}

/**
 * assay_shingles_list_shared:
 * @other: another text
 *
 * Finds what @self has of @other. Each word of @self is in one passage at most, while a passage of
 * @other may be found several times. Takes time in proportion to the length of @self.
 *
 * Returns: (transfer full) (element-type AssayShared): the passages, in the order of @self
 */
GArray *
assay_shingles_list_shared (AssayShingles *self,
                            AssayShingles *other)
{
  GArray *shared = NULL;
  guint here_end = 0;
  guint there_end = 0;
  guint n = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (other != NULL, NULL);

  shared = g_array_new (FALSE, FALSE, sizeof (AssayShared));

  for (guint i = 0; i < self->words->len; i += MAX (n, 1))
    {
      AssayShared run = { 0 };
      guint j = 0;

      n = find_run (self, i, other, &j);
      if (n == 0)
        continue;

      run.here.begin = get_word (self, i)->span.begin;
      run.here.end = get_word (self, i + n - 1)->span.end;
      run.there.begin = get_word (other, j)->span.begin;
      run.there.end = get_word (other, j + n - 1)->span.end;
      run.n_words = n;

      add_run (shared, run,
               i - here_end <= MAX_GAP_WORDS && j >= there_end && j - there_end <= MAX_GAP_WORDS);
      here_end = i + n;
      there_end = j + n;
    }

  return shared;
}

/**
 * assay_shared_count_words:
 * @shared: (element-type AssayShared): passages
 *
 * Returns: how many words they share in all
 */
guint
assay_shared_count_words (GArray *shared)
{
  guint n_words = 0;

  g_return_val_if_fail (shared != NULL, 0);

  for (guint i = 0; i < shared->len; i++)
    n_words += g_array_index (shared, AssayShared, i).n_words;

  return n_words;
}

static int
compare_fingerprints (gconstpointer a,
                      gconstpointer b)
{
  guint64 first = *(const guint64 *) a;
  guint64 second = *(const guint64 *) b;

  return (first > second) - (first < second);
}

/* The smallest shingle of the @n words from @i on, the last of equals; NOWHERE if none begins one. */
static guint
find_smallest (AssayShingles *self,
               guint          i,
               guint          n)
{
  guint best = NOWHERE;

  for (guint j = i; j < i + n && j < self->words->len; j++)
    {
      if (get_word (self, j)->begins_shingle &&
          (best == NOWHERE || get_word (self, j)->shingle <= get_word (self, best)->shingle))
        best = j;
    }

  return best;
}

/**
 * assay_shingles_list_fingerprints:
 *
 * Chooses some shingles to stand for the text in an index: of each eight in a row the one with the
 * smallest hash (“winnowing”: Schleimer, Wilkerson and Aiken, “Winnowing: local algorithms for document
 * fingerprinting”, SIGMOD 2003). That is two of nine, and two texts that share twelve words in a row
 * always share one.
 *
 * Returns: (transfer full) (element-type guint64): the hashes, each once, in rising order
 */
GArray *
assay_shingles_list_fingerprints (AssayShingles *self)
{
  GArray *list = NULL;
  guint last = NOWHERE;
  guint n_kept = 0;

  g_return_val_if_fail (self != NULL, NULL);

  list = g_array_new (FALSE, FALSE, sizeof (guint64));

  for (guint i = 0; i == 0 || i + WINDOW <= self->words->len; i++)
    {
      guint best = find_smallest (self, i, WINDOW);

      if (best != NOWHERE && best != last)
        g_array_append_val (list, get_word (self, best)->shingle);

      last = best;
    }

  g_array_sort (list, compare_fingerprints);

  for (guint i = 0; i < list->len; i++)
    {
      guint64 fingerprint = g_array_index (list, guint64, i);

      if (n_kept == 0 || g_array_index (list, guint64, n_kept - 1) != fingerprint)
        g_array_index (list, guint64, n_kept++) = fingerprint;
    }

  g_array_set_size (list, n_kept);

  return list;
}
