/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: make-word-vectors GLOVE.txt OUT.model
 *
 * Makes the table of which words are used alike from a file of word vectors: a word a line, then its
 * numbers, the frequent words first. See data/models/en/word-vectors.md. The same file gives the same bytes.
 */

#include "config.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <gio/gio.h>

#include "assay-model-file.h"
#include "assay-word-vectors.h"

#define SIZE ASSAY_WORD_VECTOR_SIZE
#define N_PARTS ASSAY_WORD_VECTOR_N_PARTS
#define PART_SIZE ASSAY_WORD_VECTOR_PART_SIZE
#define N_CENTRES ASSAY_WORD_VECTOR_N_CENTRES

/* The most frequent words that are taken. */
#define N_WORDS 50000

/* After so many rounds of Lloyd's algorithm the loss falls by less than a thousandth. */
#define N_ROUNDS 25

typedef struct
{
  guint32 hash;
  guint8  codes[N_PARTS];
  float   at[SIZE];
} Word;

/* Only what can be a word of English: no figures, no marks, no other script. */
static gboolean
is_word (const char *word)
{
  if (!g_ascii_islower (*word))
    return FALSE;

  for (; *word != '\0'; word++)
    {
      if (!g_ascii_islower (*word) && strchr ("'.-", *word) == NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
read_words (GArray      *words,
            const char  *path,
            GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInputStream) bytes = g_file_read (file, NULL, error);
  g_autoptr (GDataInputStream) lines = bytes == NULL
                                           ? NULL
                                           : g_data_input_stream_new (G_INPUT_STREAM (bytes));

  while (lines != NULL && words->len < N_WORDS)
    {
      g_autofree char *line = g_data_input_stream_read_line (lines, NULL, NULL, error);
      char *at = line == NULL ? NULL : strchr (line, ' ');
      Word word = { 0 };

      if (at == NULL)
        break;
      *at++ = '\0';
      if (!is_word (line))
        continue;

      word.hash = assay_word_vectors_hash (line, strlen (line));
      for (guint i = 0; i < SIZE; i++)
        word.at[i] = (float) g_ascii_strtod (at, &at);
      g_array_append_val (words, word);
    }

  return *error == NULL;
}

/* Moves the middle of all words to 0. */
static void
centre (GArray *words)
{
  double mean[SIZE] = { 0 };

  for (guint w = 0; w < words->len; w++)
    for (guint i = 0; i < SIZE; i++)
      mean[i] += (double) g_array_index (words, Word, w).at[i] / words->len;

  for (guint w = 0; w < words->len; w++)
    for (guint i = 0; i < SIZE; i++)
      g_array_index (words, Word, w).at[i] -= (float) mean[i];
}

static void
give_length_one (GArray *words)
{
  for (guint w = 0; w < words->len; w++)
    {
      float *at = g_array_index (words, Word, w).at;
      double square = 1e-12;

      for (guint i = 0; i < SIZE; i++)
        square += (double) at[i] * (double) at[i];
      for (guint i = 0; i < SIZE; i++)
        at[i] /= (float) sqrt (square);
    }
}

static guint8
find_nearest (const float *at,
              const float (*centres)[PART_SIZE])
{
  float least = G_MAXFLOAT;
  guint best = 0;

  for (guint c = 0; c < N_CENTRES; c++)
    {
      float square = 0;

      for (guint i = 0; i < PART_SIZE; i++)
        square += (at[i] - centres[c][i]) * (at[i] - centres[c][i]);
      if (square < least)
        {
          least = square;
          best = c;
        }
    }

  return (guint8) best;
}

/* Product quantisation (Jégou, Douze, Schmid, 2011): each part by the means of its own. */
static void
find_centres (GArray *words,
              guint   part,
              float (*centres)[PART_SIZE])
{
  for (guint c = 0; c < N_CENTRES; c++)
    memcpy (centres[c],
            g_array_index (words, Word, (gsize) c * words->len / N_CENTRES).at + part * PART_SIZE,
            sizeof centres[c]);

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double sums[N_CENTRES][PART_SIZE] = { { 0 } };
      guint n[N_CENTRES] = { 0 };

      for (guint w = 0; w < words->len; w++)
        {
          Word *word = &g_array_index (words, Word, w);
          const float *at = word->at + part * PART_SIZE;
          guint8 code = find_nearest (at, (const float (*)[PART_SIZE]) centres);

          word->codes[part] = code;
          n[code]++;
          for (guint i = 0; i < PART_SIZE; i++)
            sums[code][i] += (double) at[i];
        }

      for (guint c = 0; c < N_CENTRES; c++)
        for (guint i = 0; n[c] > 0 && i < PART_SIZE; i++)
          centres[c][i] = (float) (sums[c][i] / n[c]);
    }
}

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  guint32 first = ((const Word *) a)->hash;
  guint32 second = ((const Word *) b)->hash;

  return (first > second) - (first < second);
}

static void
write_words (GArray     *words,
             GByteArray *file)
{
  g_autofree float (*centres)[N_CENTRES][PART_SIZE] = g_malloc0 (N_PARTS * sizeof *centres);
  g_autofree gint8 *rounded = g_new (gint8, N_PARTS * N_CENTRES * PART_SIZE);
  g_autoptr (GArray) hashes = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GByteArray) codes = g_byte_array_new ();
  float most = 1e-6f;

  for (guint p = 0; p < N_PARTS; p++)
    find_centres (words, p, centres[p]);

  for (guint i = 0; i < N_PARTS * N_CENTRES * PART_SIZE; i++)
    most = MAX (most, fabsf (((float *) centres)[i]));
  for (guint i = 0; i < N_PARTS * N_CENTRES * PART_SIZE; i++)
    rounded[i] = (gint8) floorf (((float *) centres)[i] / most * 127.0f + 0.5f);

  g_array_sort (words, compare_words);
  for (guint w = 0; w < words->len; w++)
    {
      const Word *word = &g_array_index (words, Word, w);

      if (hashes->len > 0 && g_array_index (hashes, guint32, hashes->len - 1) == word->hash)
        continue;
      g_array_append_val (hashes, word->hash);
      g_byte_array_append (codes, word->codes, N_PARTS);
    }

  assay_model_file_add (file, "hashes", hashes->data, hashes->len * sizeof (guint32));
  assay_model_file_add (file, "codes", codes->data, codes->len);
  assay_model_file_add (file, "centres", rounded, N_PARTS * N_CENTRES * PART_SIZE);
  g_print ("%u words\n", hashes->len);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GArray) words = g_array_new (FALSE, FALSE, sizeof (Word));
  g_autoptr (GByteArray) file = assay_model_file_begin ("word-vectors",
                                                        ASSAY_WORD_VECTORS_VERSION);
  g_autoptr (GError) error = NULL;

  if (argc != 3)
    {
      g_printerr ("usage: %s GLOVE.txt OUT.model\n", argv[0]);
      return 2;
    }

  if (read_words (words, argv[1], &error))
    {
      centre (words);
      give_length_one (words);
      write_words (words, file);
      assay_model_file_end (file);
      g_file_set_contents (argv[2], (const char *) file->data, file->len, &error);
    }

  if (error != NULL)
    {
      g_printerr ("%s: %s\n", argv[0], error->message);
      return 1;
    }

  return 0;
}
