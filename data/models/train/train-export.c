/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-export.h"

#include <gio/gio.h>
#include <math.h>
#include <string.h>

#define L ASSAY_N_TAGS
#define S ASSAY_N_SCORES

#define N_PART_ROWS ((gsize) ASSAY_WORD_VECTOR_N_PARTS * ASSAY_WORD_VECTOR_N_CENTRES)

static gint32
round_to (double value,
          double most)
{
  return (gint32) CLAMP (floor (value + 0.5), -most, most);
}

static int
compare_floats (gconstpointer a,
                gconstpointer b)
{
  float x = *(const float *) a;
  float y = *(const float *) b;

  return (x > y) - (x < y);
}

/* What one step of a byte is worth: the few values beyond 127 steps are cut off. */
static double
find_step (const float *values,
           gsize        n)
{
  g_autofree float *sizes = g_new (float, n);
  gsize n_used = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (values[i] != 0)
        sizes[n_used++] = fabsf (values[i]);
    }
  if (n_used == 0)
    return 1.0 / 127;
  qsort (sizes, n_used, sizeof (float), compare_floats);

  return sizes[(gsize) ((double) (n_used - 1) * 0.9998)] / 127;
}

static void
add_bytes (GByteArray  *file,
           const char  *name,
           const float *values,
           gsize        n,
           double       step)
{
  g_autofree gint8 *bytes = g_new (gint8, n);

  for (gsize i = 0; i < n; i++)
    bytes[i] = (gint8) round_to (values[i] / step, 127);
  assay_model_file_add (file, name, bytes, n);
}

/* What each of the fours of which vectors are made adds to the embedding. */
static float *
turn_parts (const TrainNet *net)
{
  const AssayWordVectors *table = assay_word_vectors_get ("en");
  const float *turn = net->dense + train_net_turn_at (net);
  gsize width = net->options.width;
  float *rows = g_new0 (float, N_PART_ROWS * width);

  for (guint w = 1; w <= assay_word_vectors_get_n_words (table); w++)
    {
      const guint8 *codes = assay_word_vectors_get_codes (table, w);
      const float *vector = net->vectors + (gsize) w * TRAIN_VECTOR_SIZE;

      for (guint p = 0; p < ASSAY_WORD_VECTOR_N_PARTS; p++)
        {
          float *row = rows + ((gsize) p * ASSAY_WORD_VECTOR_N_CENTRES + codes[p]) * width;

          memset (row, 0, width * sizeof (float));
          for (guint i = p * ASSAY_WORD_VECTOR_PART_SIZE; i < (p + 1) * ASSAY_WORD_VECTOR_PART_SIZE;
               i++)
            for (guint k = 0; k < width; k++)
              row[k] += vector[i] * turn[i * width + k];
        }
    }

  return rows;
}

static void
add_vectors (GByteArray         *file,
             const TrainNet     *net,
             AssayTagModelShape *shape)
{
  g_autofree float *rows = turn_parts (net);
  gsize n = N_PART_ROWS * net->options.width;
  double step = find_step (rows, n);
  guint64 checksum = assay_word_vectors_get_checksum (assay_word_vectors_get ("en"));

  shape->vector_scale = round_to (step * ASSAY_ACTIVATION_UNIT * 256, 1 << 16);
  shape->checksum[0] = (guint32) checksum;
  shape->checksum[1] = (guint32) (checksum >> 32);
  add_bytes (file, "vectors", rows, n, step);
}

static void
add_layers (GByteArray     *file,
            const TrainNet *net)
{
  gsize width = net->options.width;
  gsize n_weights = 3 * width * width;
  guint n_layers = net->options.n_layers;
  g_autofree gint16 *turned = g_new (gint16, n_layers * n_weights);
  g_autofree gint32 *biases = g_new (gint32, n_layers * width);
  const double unit = 1 << ASSAY_WEIGHT_BITS;

  for (guint l = 0; l < n_layers; l++)
    {
      const float *weights = net->dense + l * (n_weights + width);

      for (guint k = 0; k < width; k++)
        {
          for (guint o = 0; o < 3; o++)
            for (guint c = 0; c < width; c++)
              turned[l * n_weights + (k * 3 + o) * width + c] =
                  (gint16) round_to (weights[(o * width + c) * width + k] * unit, 32767);
          biases[l * width + k] = round_to (weights[n_weights + k] * unit * ASSAY_ACTIVATION_UNIT,
                                            1 << 30);
        }
    }

  assay_model_file_add (file, "weights", turned, n_layers * n_weights * sizeof (gint16));
  assay_model_file_add (file, "biases", biases, n_layers * width * sizeof (gint32));
}

static void
add_net (GByteArray         *file,
         const TrainNet     *net,
         const AssayCueWord *cues,
         AssayTagModelShape *shape)
{
  const TrainOptions *options = &net->options;
  gsize n_rows = (gsize) S << options->row_bits;
  gsize n_inputs = (gsize) options->width << options->input_bits;
  double row_step = find_step (net->rows, n_rows);
  double input_step = find_step (net->inputs, n_inputs);
  const float *last = net->dense + train_net_top_at (net);
  g_autofree gint16 *turned = g_new (gint16, S * options->width);
  gint32 moves[L + 1][L];

  shape->row_bits = options->row_bits;
  shape->input_bits = options->input_bits;
  shape->width = options->width;
  shape->n_layers = options->n_layers;
  memcpy (shape->dilations, options->dilations, sizeof shape->dilations);
  shape->row_scale = round_to (row_step * ASSAY_SCORE_UNIT * 256, 1 << 16);
  shape->input_scale = round_to (input_step * ASSAY_ACTIVATION_UNIT * 256, 1 << 16);
  shape->cue_bias = round_to (TRAIN_CUE_BIAS * ASSAY_SCORE_UNIT, 1 << 16);

  for (guint a = 0; a <= L; a++)
    for (guint k = 0; k < L; k++)
      moves[a][k] = round_to ((double) net->moves[a][k] * ASSAY_SCORE_UNIT, -ASSAY_NEVER);
  for (guint k = 0; k < S; k++)
    for (guint c = 0; c < options->width; c++)
      turned[k * options->width + c] = (gint16) round_to (
          last[c * S + k] * (1 << ASSAY_WEIGHT_BITS), 32767);

  assay_model_file_add (file, "moves", moves, sizeof moves);
  assay_model_file_add (file, "cues", cues, ASSAY_CUE_SLOTS * sizeof *cues);
  add_bytes (file, "rows", net->rows, n_rows, row_step);
  add_bytes (file, "inputs", net->inputs, n_inputs, input_step);
  add_vectors (file, net, shape);
  add_layers (file, net);
  assay_model_file_add (file, "last", turned, S * options->width * sizeof (gint16));
}

static void
add_line (GByteArray       *file,
          const TrainJudge *judge,
          AssayForest       line,
          AssayLineShape   *shape)
{
  const float *weights = judge->weights[line];
  gsize n = (gsize) 1 << judge->lines[line].row_bits;
  double step = find_step (weights, n);

  /* 3 / √n of the sum, in 1/4096: see assay-voice-judge.c */
  shape->bits = judge->lines[line].row_bits;
  shape->scale = round_to (step * 3 * 4096 * 256, 1 << 24);
  shape->bias = round_to (weights[n] * 4096, 1 << 29);
  add_bytes (file, line == ASSAY_FOREST_SPEECH ? "speech-line" : "quoted-line", weights, n, step);
}

static void
add_trees (GByteArray       *file,
           const GArray     *trees,
           AssayForest       forest,
           AssayForestShape *shape)
{
  const char *name = forest == ASSAY_FOREST_SPEECH ? "speech" : "quoted";
  g_autofree char *root_name = g_strconcat (name, "-roots", NULL);
  g_autofree char *node_name = g_strconcat (name, "-nodes", NULL);
  g_autoptr (GArray) roots = g_array_new (FALSE, FALSE, sizeof (guint32));
  g_autoptr (GArray) nodes = g_array_new (FALSE, FALSE, sizeof (AssayTreeNode));

  for (guint t = 0; t < trees->len; t++)
    {
      const TrainTree *tree = &g_array_index (trees, TrainTree, t);
      guint32 root = nodes->len;

      g_array_append_val (roots, root);
      for (guint i = 0; i < tree->n_nodes; i++)
        {
          const TrainNode *node = &tree->nodes[i];
          gboolean is_leaf = node->left == 0;
          AssayTreeNode packed = {
            .input = node->input,
            .threshold = node->threshold,
            .left = (guint16) (is_leaf ? 0 : (guint) node->left - i),
            .right = (guint16) (is_leaf ? 0 : (guint) node->right - i),
            .value = (gint16) round_to (is_leaf ? node->value * (double) ASSAY_SCORE_UNIT : 0,
                                        32767),
          };

          g_array_append_val (nodes, packed);
        }
    }

  shape->n_trees = roots->len;
  shape->n_nodes = nodes->len;
  assay_model_file_add (file, root_name, roots->data, roots->len * sizeof (guint32));
  assay_model_file_add (file, node_name, nodes->data, nodes->len * sizeof (AssayTreeNode));
}

/* Weights that are too large for the program's whole numbers, say, are no model. */
static gboolean
is_taken (GByteArray  *file,
          GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (file->data, file->len);
  g_autoptr (AssayModelFile)
      made = assay_model_file_new (bytes, ASSAY_TAG_MODEL_NAME, ASSAY_TAG_MODEL_VERSION, error);
  AssayTagModel model = { 0 };
  gboolean is_sound;

  if (made == NULL)
    return FALSE;

  is_sound = assay_tag_model_init (&model, made, assay_word_vectors_get ("en"));
  assay_tag_model_clear (&model);
  if (!is_sound)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                 "the program would refuse what was made");

  return is_sound;
}

/* Writes a model file in the form that app/core/language reads. */
gboolean
train_export (const TrainNet     *net,
              const AssayCueWord *cues,
              const TrainJudge   *judge,
              const char         *path,
              GError            **error)
{
  g_autoptr (GByteArray)
      file = assay_model_file_begin (ASSAY_TAG_MODEL_NAME, ASSAY_TAG_MODEL_VERSION);
  AssayTagModelShape shape = {
    .n_tags = ASSAY_N_TAGS,
    .n_rows = ASSAY_N_ROWS,
    .n_inputs = ASSAY_N_INPUTS,
    .n_voice_inputs = ASSAY_N_VOICE_INPUTS,
  };

  add_net (file, net, cues, &shape);

  for (guint f = 0; f < ASSAY_N_FORESTS; f++)
    {
      add_line (file, judge, (AssayForest) f, &shape.lines[f]);
      shape.forests[f].base = round_to (judge->bases[f] * ASSAY_SCORE_UNIT, 1 << 29);
      add_trees (file, judge->trees[f], (AssayForest) f, &shape.forests[f]);
    }

  assay_model_file_add (file, "shape", &shape, sizeof shape);
  assay_model_file_end (file);

  return is_taken (file, error) &&
         g_file_set_contents (path, (const char *) file->data, file->len, error);
}
