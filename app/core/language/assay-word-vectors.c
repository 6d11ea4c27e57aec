/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-word-vectors.h"

#include <math.h>
#include <string.h>

#include "assay-ascii.h"
#include "assay-model-file.h"

#ifdef __x86_64__
#include <immintrin.h>
#endif

#define SIZE ASSAY_WORD_VECTOR_SIZE
#define N_PARTS ASSAY_WORD_VECTOR_N_PARTS
#define PART_SIZE ASSAY_WORD_VECTOR_PART_SIZE

#define LANES ASSAY_WORD_SET_LANES

/* Words are sought among those whose hashes begin with the same bits. */
#define SHELF_BITS 13
#define N_SHELVES (1 << SHELF_BITS)

/* The parts that there are, [part][centre][place]. */
typedef gint8 Centres[N_PARTS][ASSAY_WORD_VECTOR_N_CENTRES][PART_SIZE];

struct _AssayWordVectors
{
  const guint32 *hashes; /* [n] rising, of the words */
  const guint8 (*codes)[N_PARTS]; /* [n] which centre each part of a word's vector is */
  const Centres *centres;
  gsize          n;
  guint64        checksum;
  guint32
      shelves[N_SHELVES + 1]; /* the first word of each shelf; a shelf ends where the next begins */
};

static void
fill_shelves (AssayWordVectors *self)
{
  guint shelf = 0;

  for (guint32 i = 0; i < self->n; i++)
    {
      while (shelf <= self->hashes[i] >> (32 - SHELF_BITS))
        self->shelves[shelf++] = i;
    }

  while (shelf <= N_SHELVES)
    self->shelves[shelf++] = (guint32) self->n;
}

static AssayWordVectors *
load (const AssayModelFile *file)
{
  g_autofree AssayWordVectors *self = g_new0 (AssayWordVectors, 1);
  gsize n_codes = 0;
  gsize n_centres = 0;

  self->hashes = assay_model_file_get_section (file, "hashes", sizeof (guint32), &self->n);
  self->codes = assay_model_file_get_section (file, "codes", N_PARTS, &n_codes);
  self->centres = assay_model_file_get_section (file, "centres", sizeof (Centres), &n_centres);

  if (self->hashes == NULL || self->codes == NULL || self->centres == NULL || n_codes != self->n ||
      n_centres != 1 || self->n >= G_MAXUINT16)
    return NULL;

  self->checksum = assay_model_file_get_checksum (file);
  fill_shelves (self);

  return g_steal_pointer (&self);
}

/**
 * assay_word_vectors_get:
 * @language: a language tag
 *
 * Returns: (transfer none) (nullable): the table of that language, or %NULL where there is none
 */
const AssayWordVectors *
assay_word_vectors_get (const char *language)
{
  static gsize loaded;
  static const AssayWordVectors *english;

  if (language == NULL || g_ascii_strncasecmp (language, "en", 2) != 0 ||
      g_ascii_isalpha (language[2]))
    return NULL;

  if (g_once_init_enter (&loaded))
    {
      const AssayModelFile *file = assay_model_file_get ("en", "word-vectors",
                                                         ASSAY_WORD_VECTORS_VERSION);

      english = file != NULL ? load (file) : NULL;
      g_once_init_leave (&loaded, 1);
    }

  return english;
}

/**
 * assay_word_vectors_hash:
 * @word: UTF-8
 *
 * Returns: what the table knows the word by: FNV-1a of its bytes, without the case of Latin letters
 */
guint32
assay_word_vectors_hash (const char *word,
                         gsize       n_bytes)
{
  guint32 hash = 2166136261u;

  for (gsize i = 0; i < n_bytes; i++)
    hash = (hash ^ (guchar) assay_ascii_to_lower (word[i])) * 16777619u;

  return hash;
}

/**
 * assay_word_vectors_find:
 * @word: UTF-8
 *
 * Returns: the word's number, or 0. Of words that the table lacks, one in a hundred thousand is taken for
 *   another, since it keeps hashes and no words.
 */
guint
assay_word_vectors_find (const AssayWordVectors *self,
                         const char             *word,
                         gsize                   n_bytes)
{
  return assay_word_vectors_find_hash (self, assay_word_vectors_hash (word, n_bytes));
}

/**
 * assay_word_vectors_find_hash:
 * @hash: of assay_word_vectors_hash()
 *
 * Returns: the number of the word with that hash, less than 65536, or 0
 */
guint
assay_word_vectors_find_hash (const AssayWordVectors *self,
                              guint32                 hash)
{
  guint shelf = hash >> (32 - SHELF_BITS);

  for (guint i = self->shelves[shelf]; i < self->shelves[shelf + 1]; i++)
    {
      if (self->hashes[i] == hash)
        return i + 1;
    }

  return 0;
}

/**
 * assay_word_vectors_get_codes:
 * @word: a number, not 0
 *
 * Returns: (transfer none) (array fixed-size=25): which of its 256 fours each part of the vector is
 */
const guint8 *
assay_word_vectors_get_codes (const AssayWordVectors *self,
                              guint                   word)
{
  return self->codes[word - 1];
}

/**
 * assay_word_vectors_get_n_words:
 *
 * Returns: how many words there are: the largest number of one
 */
guint
assay_word_vectors_get_n_words (const AssayWordVectors *self)
{
  return (guint) self->n;
}

/**
 * assay_word_vectors_get_checksum:
 *
 * Returns: what tells this table from any other: what was made from its codes fits no other
 */
guint64
assay_word_vectors_get_checksum (const AssayWordVectors *self)
{
  return self->checksum;
}

/**
 * assay_word_vectors_read:
 * @word: a number, or 0
 * @vector: (out caller-allocates): where the word stands; all 0 for 0
 */
void
assay_word_vectors_read (const AssayWordVectors *self,
                         guint                   word,
                         AssayWordVector        *vector)
{
  gint32 square = 0;

  memset (vector, 0, sizeof *vector);
  if (word == 0 || word > self->n)
    return;

  for (guint p = 0; p < N_PARTS; p++)
    memcpy (vector->at + p * PART_SIZE, (*self->centres)[p][self->codes[word - 1][p]], PART_SIZE);
  for (guint i = 0; i < SIZE; i++)
    square += vector->at[i] * vector->at[i];

  vector->scale = square > 0 ? 1.0f / sqrtf ((float) square) : 0.0f;
}

/**
 * assay_word_vector_compare:
 *
 * Returns: how alike two words are used: the cosine of their vectors, -1 to 1; 0 where one is not known
 */
float
assay_word_vector_compare (const AssayWordVector *a,
                           const AssayWordVector *b)
{
  gint32 sum = 0;

  for (guint i = 0; i < SIZE; i++)
    sum += a->at[i] * b->at[i];

  return (float) sum * (a->scale * b->scale);
}

/**
 * assay_word_set_init:
 * @vectors: (array length=n): the words
 * @n: how many, at most %ASSAY_WORD_SET_MAX
 */
void
assay_word_set_init (AssayWordSet                 *self,
                     const AssayWordVector *const *vectors,
                     guint                         n)
{
  guint n_lanes = (n + LANES - 1) / LANES * LANES;

  g_return_if_fail (n <= ASSAY_WORD_SET_MAX);

  self->n = n;

  for (guint t = 0; t < n_lanes; t++)
    {
      self->scales[t] = t < n ? vectors[t]->scale : 0.0f;
      for (guint i = 0; i < SIZE; i++)
        self->at[i / 2][t][i % 2] = t < n ? vectors[t]->at[i] : 0;
    }
}

/* The sums of the products of @places, a vector's, with those of the words of the set from @first on. */
typedef void (*AddProducts) (const AssayWordSet *self,
                             const gint16       *places,
                             guint               first,
                             gint32             *sums);

static void
add_products_plain (const AssayWordSet *self,
                    const gint16       *places,
                    guint               first,
                    gint32             *sums)
{
  memset (sums, 0, LANES * sizeof *sums);

  for (guint i = 0; i < SIZE / 2; i++)
    {
      for (guint t = 0; t < LANES; t++)
        sums[t] += self->at[i][first + t][0] * places[2 * i] +
                   self->at[i][first + t][1] * places[2 * i + 1];
    }
}

#ifdef __x86_64__
__attribute__ ((target ("avx2"), optimize ("unroll-loops"))) static void
add_products_avx2 (const AssayWordSet *self,
                   const gint16       *places,
                   guint               first,
                   gint32             *sums)
{
  __m256i low = _mm256_setzero_si256 ();
  __m256i high = _mm256_setzero_si256 ();

  for (guint i = 0; i < SIZE / 2; i++)
    {
      const __m256i *row = (const __m256i *) (gconstpointer) self->at[i][first];
      gint32 pair;
      __m256i all;

      memcpy (&pair, places + 2 * i, sizeof pair);
      all = _mm256_set1_epi32 (pair);
      low = _mm256_add_epi32 (low, _mm256_madd_epi16 (_mm256_loadu_si256 (row), all));
      high = _mm256_add_epi32 (high, _mm256_madd_epi16 (_mm256_loadu_si256 (row + 1), all));
    }

  _mm256_storeu_si256 ((__m256i *) sums, low);
  _mm256_storeu_si256 ((__m256i *) (sums + LANES / 2), high);
}
#endif

static AddProducts
choose_products (void)
{
#ifdef __x86_64__
  if (__builtin_cpu_supports ("avx2"))
    return add_products_avx2;
#endif

  return add_products_plain;
}

/**
 * assay_word_set_compare:
 * @likeness: (out): for each word of the set what assay_word_vector_compare() says of it and @vector; there is
 *   room for the next multiple of %ASSAY_WORD_SET_LANES
 */
void
assay_word_set_compare (const AssayWordSet    *self,
                        const AssayWordVector *vector,
                        float                 *likeness)
{
  AddProducts add_products = choose_products ();
  gint16 places[SIZE];

  for (guint i = 0; i < SIZE; i++)
    places[i] = vector->at[i];

  for (guint first = 0; first < self->n; first += LANES)
    {
      gint32 sums[LANES];

      add_products (self, places, first, sums);
      for (guint t = 0; t < LANES; t++)
        likeness[first + t] = (float) sums[t] * (self->scales[first + t] * vector->scale);
    }
}
