/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Trains the model that tells how much a checker would want a sentence checked: what the rules say, and a
 * logistic regression over hashed features of where they err, on a table with the columns “file”, “checkworthy” and, last, “text”. Reads no
 * clock and no random number: the same table gives the same bytes. */

#include "config.h"

#include <math.h>
#include <string.h>

#include "assay-lexicon.h"
#include "assay-model-file.h"
#include "assay-worth-private.h"

#define N_FOLDS 5

#define RATE 0.1
#define DECAY 1e-4
#define N_ROUNDS 12

/* One sentence: what the model sees, what people said, and which part of the cross-validation has it. */
typedef struct
{
  guint32 *buckets;
  guint    n;
  guint    fold;
  double   offset;    /* what the rules say, as a logarithm of odds */
  gboolean is_worthy;
} Example;

typedef struct
{
  double *weights;  /* [ASSAY_WORTH_BUCKETS] */
  double *squares;  /* [ASSAY_WORTH_BUCKETS] of the gradients so far */
  double  bias;
  double  bias_squares;
} Regression;

static void
clear_example (gpointer data)
{
  g_free (((Example *) data)->buckets);
}

/* All passes that come before the claims. */
static void
read_passes (AssayReader *reader)
{
  assay_reader_find_tokens (reader);
  assay_reader_find_sentences (reader);
  assay_reader_class_words (reader);
  assay_reader_find_quotations (reader);
  assay_reader_find_figures (reader);
  assay_reader_find_dates (reader);
  assay_reader_find_names (reader);
  assay_reader_find_attributions (reader);
  assay_reader_link_quotations (reader);
  assay_reader_find_loaded (reader);
  assay_reader_tell_quotations (reader);
}

/* A row that is cut into more than one sentence teaches by its first: which of them people meant is not
 * said. */
static void
add_example (GArray     *examples,
             const char *utf8,
             guint       fold,
             gboolean    is_worthy)
{
  const AssayReadingOptions options = { .language = "en" };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  g_autoptr (AssayText) empty = assay_text_new ("", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (empty, NULL, 0, &options);
  AssayReader reader = { .reading = reading, .lexis = assay_lexis_get ("en") };
  AssayPart part = { .kind = ASSAY_PART_PARAGRAPH, .span = { 0, assay_text_get_length (text) } };
  AssaySignCounter counter;

  g_clear_pointer (&reading->text, assay_text_unref);
  reading->text = assay_text_ref (text);
  g_array_append_val (reading->parts, part);
  reader.utf8 = assay_text_get_utf8 (text);
  reader.n_bytes = assay_text_get_n_bytes (text);
  reader.tokens = g_array_new (FALSE, FALSE, sizeof (AssayToken));
  reader.sentence_first = g_array_new (FALSE, FALSE, sizeof (guint));
  read_passes (&reader);
  assay_sign_counter_init (&counter, &reader);

  if (reading->sentences->len > 0)
    {
      g_autoptr (AssayWorthTeller) teller = assay_worth_teller_new (&reader);
      AssaySigns signs;
      Example example = { .fold = fold, .is_worthy = is_worthy };

      assay_sign_counter_count (&counter, 0, &signs);
      assay_worth_teller_collect (teller, 0, &signs);

      example.buckets = g_memdup2 (teller->buckets, teller->n * sizeof (guint32));
      example.n = teller->n;
      example.offset = assay_worth_odds (assay_signs_tell_worth (&signs));
      g_array_append_val (examples, example);
    }

  g_array_unref (reader.tokens);
  g_array_unref (reader.sentence_first);
  g_free (reader.classes);
  g_free (reader.quoted);
  g_free (reader.extents);
  g_free (reader.said);
}

/* One debate goes into one fold as a whole, lest its words tell themselves. */
static GArray *
read_table (const char  *path,
            GError     **error)
{
  GArray *examples = g_array_new (FALSE, FALSE, sizeof (Example));
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;
  g_auto (GStrv) names = NULL;
  guint file = 0;
  guint worthy = 0;

  g_array_set_clear_func (examples, clear_example);
  if (!g_file_get_contents (path, &contents, NULL, error))
    return examples;

  lines = g_strsplit (contents, "\n", -1);
  names = g_strsplit (lines[0], "\t", -1);
  for (guint i = 0; names[i] != NULL; i++)
    {
      if (g_str_equal (names[i], "file"))
        file = i;
      if (g_str_equal (names[i], "checkworthy"))
        worthy = i;
    }

  for (guint i = 1; lines[i] != NULL; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines[i], "\t", -1);
      guint n = g_strv_length (cells);

      if (n > MAX (file, worthy))
        add_example (examples, cells[n - 1], g_str_hash (cells[file]) % N_FOLDS,
                     *cells[worthy] == '1');
    }

  return examples;
}

static double
score (const Regression *model,
       const Example    *example)
{
  double sum = 0;

  for (guint i = 0; i < example->n; i++)
    sum += model->weights[example->buckets[i]];

  return sum / sqrt (MAX (example->n, 1)) + model->bias +
         example->offset;
}

static void
learn (Regression    *model,
       const Example *example)
{
  double norm = 1 / sqrt (MAX (example->n, 1));
  double slope = 1 / (1 + exp (-score (model, example))) - example->is_worthy;

  for (guint i = 0; i < example->n; i++)
    {
      guint32 bucket = example->buckets[i];
      double gradient = slope * norm + DECAY * model->weights[bucket];

      model->squares[bucket] += gradient * gradient;
      model->weights[bucket] -= RATE * gradient / sqrt (model->squares[bucket] + 1e-8);
    }

  model->bias_squares += slope * slope;
  model->bias -= RATE * slope / sqrt (model->bias_squares + 1e-8);
}

/* Learns from all examples but those of a fold; from all if @fold is G_MAXUINT. */
static Regression
train (const GArray *examples,
       guint         fold)
{
  Regression model = {
    .weights = g_new0 (double, ASSAY_WORTH_BUCKETS),
    .squares = g_new0 (double, ASSAY_WORTH_BUCKETS),
  };
  g_autofree guint *order = g_new (guint, examples->len);
  guint64 state = 88172645463325252u;

  for (guint i = 0; i < examples->len; i++)
    order[i] = i;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      for (guint i = examples->len; i > 1; i--)
        {
          guint k;
          guint swap = order[i - 1];

          /* xorshift: an order that is the same on every machine. */
          state ^= state << 13;
          state ^= state >> 7;
          state ^= state << 17;
          k = (guint) (state % i);
          order[i - 1] = order[k];
          order[k] = swap;
        }

      for (guint i = 0; i < examples->len; i++)
        {
          const Example *example = &g_array_index (examples, Example, order[i]);

          if (example->fold != fold)
            learn (&model, example);
        }
    }

  return model;
}

/* Weights become whole numbers between -127 and 127 times a scale. */
static double
quantise (const Regression *model,
          gint8            *weights)
{
  double largest = 0;
  double scale;

  for (guint i = 0; i < ASSAY_WORTH_BUCKETS; i++)
    largest = MAX (largest, fabs (model->weights[i]));
  scale = MAX (largest, 1e-9) / 127;

  for (guint i = 0; i < ASSAY_WORTH_BUCKETS; i++)
    weights[i] = (gint8) lround (model->weights[i] / scale);

  return scale;
}

typedef struct
{
  double   score;
  gboolean is_worthy;
} Judged;

static int
compare_judged (gconstpointer a,
                gconstpointer b)
{
  double first = ((const Judged *) a)->score;
  double second = ((const Judged *) b)->score;

  return first > second ? -1 : first < second;
}

/* The threshold above which as many are told as people told, and the F1 that it reaches. A lower one
 * reaches a little more among the labels of many, which are noisy, and less where experts judge. */
static double
find_threshold (GArray *judged,
                double *f1)
{
  guint n_worthy = 0;
  guint n_right = 0;

  g_array_sort (judged, compare_judged);
  for (guint i = 0; i < judged->len; i++)
    n_worthy += g_array_index (judged, Judged, i).is_worthy;
  for (guint i = 0; i < n_worthy; i++)
    n_right += g_array_index (judged, Judged, i).is_worthy;

  *f1 = (double) n_right / MAX (n_worthy, 1);

  return g_array_index (judged, Judged, MIN (n_worthy, judged->len - 1)).score;
}

/* Scores each fold by what the others taught; returns the threshold. */
static double
cross_validate (const GArray *examples)
{
  g_autoptr (GArray) judged = g_array_new (FALSE, FALSE, sizeof (Judged));
  double f1 = 0;
  double threshold;

  for (guint fold = 0; fold < N_FOLDS; fold++)
    {
      Regression model = train (examples, fold);
      g_autofree gint8 *weights = g_new (gint8, ASSAY_WORTH_BUCKETS);
      double scale = quantise (&model, weights);

      for (guint i = 0; i < ASSAY_WORTH_BUCKETS; i++)
        model.weights[i] = weights[i] * scale;
      for (guint i = 0; i < examples->len; i++)
        {
          const Example *example = &g_array_index (examples, Example, i);
          Judged at = { score (&model, example), example->is_worthy };

          if (example->fold == fold)
            g_array_append_val (judged, at);
        }
      g_free (model.weights);
      g_free (model.squares);
    }

  threshold = find_threshold (judged, &f1);
  g_print ("%u sentences, %d folds: F1 %.4f at %.4f\n", examples->len, N_FOLDS, f1, threshold);

  return threshold;
}

static gboolean
write_model (const GArray  *examples,
             double         threshold,
             const char    *path,
             GError       **error)
{
  Regression model = train (examples, G_MAXUINT);
  g_autofree gint8 *weights = g_new (gint8, ASSAY_WORTH_BUCKETS);
  float numbers[2];
  g_autoptr (GByteArray) file = assay_model_file_begin (ASSAY_WORTH_MODEL, ASSAY_WORTH_VERSION);

  numbers[0] = (float) quantise (&model, weights);
  numbers[1] = (float) (model.bias - threshold);
  assay_model_file_add (file, "scale", numbers, sizeof numbers);
  assay_model_file_add (file, "weights", weights, ASSAY_WORTH_BUCKETS);
  assay_model_file_end (file);

  g_free (model.weights);
  g_free (model.squares);

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GArray) examples = NULL;
  g_autoptr (GError) error = NULL;
  double threshold;

  if (argc < 3)
    {
      g_printerr ("Usage: %s TABLE.tsv OUTPUT.model\n", argv[0]);
      return 2;
    }
  examples = read_table (argv[1], &error);
  if (error == NULL && examples->len > 0)
    {
      threshold = cross_validate (examples);
      write_model (examples, threshold, argv[2], &error);
    }

  if (error != NULL)
    g_printerr ("%s: %s\n", argv[0], error->message);

  return error == NULL ? 0 : 1;
}
