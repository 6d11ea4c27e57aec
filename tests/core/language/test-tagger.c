/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-tagger-private.h"

/* Numbers without a pattern, the same at every run. */
static guint32
next_number (guint32 *state)
{
  *state = *state * 1664525u + 1013904223u;

  return *state >> 8;
}

/* Whatever the machine, the products are the plain ones, and those what a product is. */
static void
test_tagger_products (void)
{
  static const guint units[] = { 16, 48, 96 };
  guint32 state = 1;

  for (guint u = 0; u < G_N_ELEMENTS (units); u++)
    for (guint n = 16; n <= 3 * 48; n += 16)
      {
        gint16 weights[96 * 144];
        gint16 seen[ASSAY_TOKEN_BLOCK * 144];
        gint32 fast[ASSAY_TOKEN_BLOCK * 96] = { 0 };
        gint32 plain[ASSAY_TOKEN_BLOCK * 96] = { 0 };
        gint32 right[ASSAY_TOKEN_BLOCK * 96] = { 0 };
        g_autofree gint32 *pairs = NULL;

        for (guint i = 0; i < units[u] * n; i++)
          weights[i] = (gint16) (next_number (&state) % 801) - 400;
        for (guint i = 0; i < ASSAY_TOKEN_BLOCK * n; i++)
          seen[i] = (gint16) (next_number (&state) % 32767) - 16383;

        pairs = assay_tag_pair_weights (weights, n, units[u]);
        assay_tag_multiply (pairs, seen, n, units[u], fast);
        assay_tag_multiply_plain (pairs, seen, n, units[u], plain);
        for (guint t = 0; t < ASSAY_TOKEN_BLOCK; t++)
          for (guint k = 0; k < units[u]; k++)
            for (guint i = 0; i < n; i++)
              right[t * units[u] + k] += weights[k * n + i] * seen[t * n + i];

        g_assert_cmpmem (fast, sizeof fast, right, sizeof right);
        g_assert_cmpmem (plain, sizeof plain, right, sizeof right);
      }
}

/* So are sums of rows, also of the largest numbers. */
static void
test_tagger_rows (void)
{
  static gint8 table[256 * 96];
  guint32 rows[256];
  guint32 state = 1;

  for (guint i = 0; i < sizeof table; i++)
    table[i] = (gint8) ((gint) (next_number (&state) % 256) - 128);
  memset (table, -128, 96);

  for (guint width = 16; width <= 96; width += 16)
    for (guint n = 0; n <= 256; n += 32)
      {
        gint16 fast[96] = { 0 };
        gint16 plain[96] = { 0 };

        for (guint j = 0; j < n; j++)
          rows[j] = n == 256 ? 0 : next_number (&state) % 256;

        assay_tag_sum_rows (table, rows, n, width, fast);
        assay_tag_sum_rows_plain (table, rows, n, width, plain);
        g_assert_cmpmem (fast, sizeof fast, plain, sizeof plain);
        if (n == 256)
          g_assert_cmpint (fast[width - 1], ==, G_MININT16);
      }
}

/* Inner tags follow their first, and chances add up to one, whatever the scores. */
static void
test_tagger_decode (void)
{
  const AssayTagModel *model = assay_tag_model_get ("en");
  static gint32 scores[ASSAY_MAX_SEQUENCE][ASSAY_N_SCORES];
  static guint8 chances[ASSAY_MAX_SEQUENCE][ASSAY_N_TAGS];
  guint8 tags[ASSAY_MAX_SEQUENCE];
  guint32 state = 7;

  for (guint spread = 1; spread < 30; spread += 4)
    {
      guint n = spread == 29 ? ASSAY_MAX_SEQUENCE : spread * 3;

      for (guint i = 0; i < n; i++)
        for (guint k = 0; k < ASSAY_N_SCORES; k++)
          scores[i][k] = ((gint32) (next_number (&state) % 65536) - 32768) *
                         (gint32) (1 << spread / 2);

      assay_tags_decode (model, scores, n, tags);
      assay_tags_weigh (model, scores, n, chances);

      for (guint i = 0; i < n; i++)
        {
          guint sum = 0;

          if (tags[i] >= ASSAY_TAG_SPEECH && tags[i] % 2 != 0)
            {
              g_assert_cmpuint (i, >, 0);
              g_assert_true (tags[i - 1] == tags[i] || tags[i - 1] + 1 == tags[i]);
            }
          for (guint k = 0; k < ASSAY_N_TAGS; k++)
            sum += chances[i][k];
          g_assert_cmpuint (sum, >, 240);
          g_assert_cmpuint (sum, <, 270);
        }
    }
}

/* What a tagging is worth: the scores of its tags and of their moves. */
static gint64
weigh_tagging (const AssayTagModel *model,
               const gint32       (*scores)[ASSAY_N_SCORES],
               guint                n,
               const guint8        *tags)
{
  gint64 sum = 0;

  for (guint i = 0; i < n; i++)
    {
      sum += scores[i][tags[i]] +
             model->moves[(i == 0 ? ASSAY_N_TAGS : tags[i - 1]) * ASSAY_N_TAGS + tags[i]];
      if (tags[i] == ASSAY_TAG_SPEECH || tags[i] == ASSAY_TAG_THOUGHT)
        sum += model->shape.cue_bias;
    }

  return sum;
}

/* No tagging of a few tokens is worth more than the one that is found. */
static void
test_tagger_best (void)
{
  const AssayTagModel *model = assay_tag_model_get ("en");
  guint32 state = 11;

  for (guint round = 0; round < 200; round++)
    {
      gint32 scores[3][ASSAY_N_SCORES];
      guint8 tags[3];
      gint64 found;

      for (guint i = 0; i < 3; i++)
        for (guint k = 0; k < ASSAY_N_SCORES; k++)
          scores[i][k] = ((gint32) (next_number (&state) % 65536) - 32768) /
                         (round % 2 == 0 ? 1 : 16);

      assay_tags_decode (model, scores, 3, tags);
      found = weigh_tagging (model, scores, 3, tags);

      for (guint k = 0; k < ASSAY_N_TAGS * ASSAY_N_TAGS * ASSAY_N_TAGS; k++)
        {
          const guint8 other[] = { (guint8) (k % ASSAY_N_TAGS),
                                   (guint8) (k / ASSAY_N_TAGS % ASSAY_N_TAGS),
                                   (guint8) (k / ASSAY_N_TAGS / ASSAY_N_TAGS) };

          g_assert_cmpint (weigh_tagging (model, scores, 3, other), <=, found);
        }
    }
}

static const char *const names[] = {
  "shape",        "moves",       "cues",         "rows",        "inputs",       "vectors",
  "weights",      "biases",      "last",         "speech-line", "speech-roots", "speech-nodes",
  "quoted-line",  "quoted-roots", "quoted-nodes",
};

typedef enum
{
  WHOLE,
  SHORT,   /* cut by half */
  MISSING, /* left out */
  FILLED,  /* every byte is 0x7f */
} Damage;

/* The shipped model again, with one section damaged; NULL if the file is refused as such. */
static gboolean
is_taken (const char *section,
          Damage      damage,
          gssize      byte,
          guint8      value)
{
  const AssayModelFile *whole = assay_model_file_get ("en", ASSAY_TAG_MODEL_NAME,
                                                      ASSAY_TAG_MODEL_VERSION);
  GByteArray *array = assay_model_file_begin (ASSAY_TAG_MODEL_NAME, ASSAY_TAG_MODEL_VERSION);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayModelFile) file = NULL;
  AssayTagModel model = { 0 };
  gboolean is_sound;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gsize n = 0;
      gconstpointer items = assay_model_file_get_section (whole, names[i], 1, &n);
      g_autofree guint8 *copy = g_memdup2 (items, n);

      if (g_str_equal (names[i], section))
        {
          if (damage == MISSING)
            continue;
          if (damage == SHORT)
            n /= 2;
          if (damage == FILLED)
            memset (copy, 0x7f, n);
          if (byte >= 0)
            copy[byte] = value;
        }

      assay_model_file_add (array, names[i], copy, n);
    }

  assay_model_file_end (array);
  bytes = g_byte_array_free_to_bytes (array);
  file = assay_model_file_new (bytes, ASSAY_TAG_MODEL_NAME, ASSAY_TAG_MODEL_VERSION, NULL);
  g_assert_nonnull (file);

  is_sound = assay_tag_model_init (&model, file, assay_word_vectors_get ("en"));
  assay_tag_model_clear (&model);

  return is_sound;
}

/* A file that is whole, but not sound, is refused, and nothing in one that is taken leads astray. */
static void
test_tagger_damage (void)
{
  const guint shape_bytes = 4 * 8; /* counts, bits and width */

  g_assert_true (is_taken ("", WHOLE, -1, 0));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_false (is_taken (names[i], SHORT, -1, 0));
      g_assert_false (is_taken (names[i], MISSING, -1, 0));
    }

  /* Too many, too wide, too large. */
  for (guint byte = 0; byte < shape_bytes; byte += 4)
    g_assert_false (is_taken ("shape", WHOLE, byte, 77));
  g_assert_false (is_taken ("shape", FILLED, -1, 0));
  g_assert_false (is_taken ("shape", WHOLE, G_STRUCT_OFFSET (AssayTagModelShape, lines), 77));
  g_assert_false (is_taken ("moves", FILLED, -1, 0));
  g_assert_false (is_taken ("weights", FILLED, -1, 0));
  g_assert_false (is_taken ("biases", FILLED, -1, 0));
  g_assert_false (is_taken ("last", FILLED, -1, 0));
  g_assert_false (is_taken ("speech-roots", FILLED, -1, 0));
  g_assert_false (is_taken ("quoted-nodes", FILLED, -1, 0));

  /* A leaf with one child; a table of cues without a free slot must still end a search. */
  g_assert_false (is_taken ("speech-nodes", WHOLE, 2, 0));
  g_assert_true (is_taken ("cues", FILLED, -1, 0));
}

/* What was worked out for the words of one table is not used with those of another. */
static void
test_tagger_other_words (void)
{
  const gssize checksum = G_STRUCT_OFFSET (AssayTagModelShape, checksum);
  const AssayModelFile *whole = assay_model_file_get ("en", ASSAY_TAG_MODEL_NAME,
                                                      ASSAY_TAG_MODEL_VERSION);
  const AssayTagModel *model = assay_tag_model_get ("en");
  AssayTagModel other = { 0 };

  for (gssize byte = checksum; byte < checksum + 8; byte++)
    {
      guint8 value = ((const guint8 *) &model->shape)[byte];

      g_assert_true (is_taken ("shape", WHOLE, byte, value));
      g_assert_false (is_taken ("shape", WHOLE, byte, value ^ 1));
    }

  g_assert_false (assay_tag_model_init (&other, whole, NULL));
}

/* What a word's vector adds is the sum of its parts, whatever was asked before. */
static void
test_tagger_vectors (void)
{
  const AssayTagModel *model = assay_tag_model_get ("en");
  const AssayWordVectors *table = assay_word_vectors_get ("en");
  guint width = model->shape.width;
  guint n_words = assay_word_vectors_get_n_words (table);
  AssayTurnedVectors turned;
  guint32 state = 3;

  assay_turned_vectors_init (&turned, model);

  for (guint round = 0; round < 5000; round++)
    {
      /* Words that share a place, and any. */
      guint word = round % 2 == 0 ? 1 + round % 3 * ASSAY_N_TURNED
                                  : 1 + next_number (&state) % n_words;
      const guint8 *codes = assay_word_vectors_get_codes (table, word);
      const gint16 *units = assay_turned_vectors_get (&turned, word);

      for (guint k = 0; k < width; k++)
        {
          gint32 sum = 0;

          for (guint p = 0; p < ASSAY_WORD_VECTOR_N_PARTS; p++)
            sum += model->vectors[((gsize) p * ASSAY_WORD_VECTOR_N_CENTRES + codes[p]) * width + k];
          g_assert_cmpint (units[k], ==, (sum * model->shape.vector_scale) >> ASSAY_SCALE_BITS);
        }
    }

  assay_turned_vectors_clear (&turned);
}

static void
test_tagger_languages (void)
{
  g_assert_nonnull (assay_tag_model_get ("en"));
  g_assert_true (assay_tag_model_get ("en") == assay_tag_model_get ("en-GB"));
  g_assert_null (assay_tag_model_get ("de"));
}

/* What is told of the second paragraph does not hang on how long the text is, nor on what it is cut from. */
static void
test_tagger_long_part (void)
{
  g_autoptr (GString) utf8 = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < 400; i++)
    g_string_append (utf8, "The minister said that the plan would fail. Trams ran. ");

  {
    g_autoptr (AssayText) text = assay_text_new (utf8->str, -1);
    g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
    const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);

    g_assert_cmpuint (n, ==, 400);
    for (guint i = 0; i < n; i++)
      {
        g_assert_cmpuint (attributions[i].sentence, ==, 2 * i);
        g_assert_cmpuint (assay_span_length (attributions[i].cue), ==, 4);
        g_assert_cmpuint (assay_span_length (attributions[i].source), ==, 12);
      }
  }
}

/* What he used to say is not what the narrator says of it. */
static void
test_tagger_what (void)
{
  g_autoptr (AssayText) text = assay_text_new (
      "His embrace of processing abroad runs against what he used to say about it, and the "
      "opposition "
      "has called the approach hypocritical and a sign of political inconsistency.",
      -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);

  g_assert_cmpuint (n, ==, 2);

  for (guint k = 0; k < attributions[0].n_content; k++)
    {
      g_autofree char *words = assay_text_dup_span (text, attributions[0].content[k]);

      g_assert_null (strstr (words, "runs against"));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/tagger/products", test_tagger_products);
  g_test_add_func ("/tagger/rows", test_tagger_rows);
  g_test_add_func ("/tagger/decode", test_tagger_decode);
  g_test_add_func ("/tagger/best", test_tagger_best);
  g_test_add_func ("/tagger/damage", test_tagger_damage);
  g_test_add_func ("/tagger/other-words", test_tagger_other_words);
  g_test_add_func ("/tagger/vectors", test_tagger_vectors);
  g_test_add_func ("/tagger/languages", test_tagger_languages);
  g_test_add_func ("/tagger/long-part", test_tagger_long_part);
  g_test_add_func ("/tagger/what", test_tagger_what);

  return g_test_run ();
}
