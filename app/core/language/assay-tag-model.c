/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"
#include "assay-voice-private.h"

/* The largest scales: no sum of any rows then leaves 32 bits. */
#define MAX_SCALE (1 << 16)

/* This sum has 64 bits. */
#define MAX_VOICE_SCALE (1 << 24)

/* So much the weights of one unit may add up to, without signs: with activations of 14 bits and the
 * bias no sum leaves 32 bits. */
#define MAX_WEIGHTS ((gint64) 1 << 16)
#define MAX_BIAS (1 << 30)

/* No model needs more. */
#define MAX_NODES (1 << 17)

static gboolean
has_shape (const AssayTagModelShape *shape)
{
  gboolean is_right = shape->n_tags == ASSAY_N_TAGS && shape->n_rows == ASSAY_N_ROWS &&
                      shape->n_inputs == ASSAY_N_INPUTS &&
                      shape->n_voice_inputs == ASSAY_N_VOICE_INPUTS;

  is_right = is_right && shape->row_bits >= 8 && shape->row_bits <= 22 && shape->input_bits >= 8 &&
             shape->input_bits <= 20;
  is_right = is_right && shape->width % 16 == 0 && shape->width > 0 &&
             shape->width <= ASSAY_MAX_WIDTH && shape->n_layers <= ASSAY_MAX_LAYERS;
  is_right = is_right && shape->row_scale > 0 && shape->row_scale <= MAX_SCALE &&
             shape->input_scale > 0 && shape->input_scale <= MAX_SCALE && shape->vector_scale > 0 &&
             shape->vector_scale <= MAX_SCALE;
  is_right = is_right && ABS ((gint64) shape->cue_bias) < -ASSAY_NEVER;

  for (guint l = 0; is_right && l < shape->n_layers; l++)
    is_right = shape->dilations[l] > 0 && shape->dilations[l] <= ASSAY_MAX_DILATION;
  for (guint f = 0; is_right && f < ASSAY_N_FORESTS; f++)
    is_right = shape->lines[f].bits >= 8 && shape->lines[f].bits <= 22 &&
               shape->lines[f].scale > 0 && shape->lines[f].scale <= MAX_VOICE_SCALE &&
               ABS ((gint64) shape->lines[f].bias) < MAX_BIAS &&
               shape->forests[f].n_trees <= ASSAY_MAX_TREES &&
               shape->forests[f].n_nodes <= MAX_NODES &&
               ABS ((gint64) shape->forests[f].base) < MAX_BIAS;

  return is_right;
}

/* Were the vectors turned that the words of this table have? */
static gboolean
fits (const AssayTagModelShape *shape,
      const AssayWordVectors   *word_vectors)
{
  guint64 checksum = (guint64) shape->checksum[1] << 32 | shape->checksum[0];

  return word_vectors != NULL && assay_word_vectors_get_checksum (word_vectors) == checksum;
}

/* No sum may leave 32 bits, whatever the text. */
static gboolean
has_bounded_weights (const AssayTagModel *self)
{
  guint width = self->shape.width;

  for (guint i = 0; i < (ASSAY_N_TAGS + 1) * ASSAY_N_TAGS; i++)
    {
      if (ABS ((gint64) self->moves[i]) > -ASSAY_NEVER)
        return FALSE;
    }

  for (guint l = 0; l <= self->shape.n_layers; l++)
    {
      gboolean is_last = l == self->shape.n_layers;
      guint n_units = is_last ? ASSAY_N_SCORES : width;
      guint n_weights = is_last ? width : 3 * width;
      const gint16 *weights = is_last ? self->last : self->weights + (gsize) l * 3 * width * width;

      for (guint k = 0; k < n_units; k++)
        {
          gint64 sum = 0;

          for (guint i = 0; i < n_weights; i++)
            sum += ABS ((gint64) weights[k * n_weights + i]);
          if (sum > MAX_WEIGHTS ||
              (!is_last && ABS ((gint64) self->biases[l * width + k]) > MAX_BIAS))
            return FALSE;
        }
    }

  return TRUE;
}

/* Every way down a tree ends: children stand behind their node. */
static gboolean
has_sound_trees (const AssayTagModel *self)
{
  for (guint f = 0; f < ASSAY_N_FORESTS; f++)
    {
      const AssayForestShape *shape = &self->shape.forests[f];

      for (guint i = 0; i < shape->n_trees; i++)
        {
          if (self->roots[f][i] >= shape->n_nodes)
            return FALSE;
        }

      for (guint i = 0; i < shape->n_nodes; i++)
        {
          const AssayTreeNode *node = &self->nodes[f][i];

          if ((node->left == 0) != (node->right == 0) || node->input >= ASSAY_N_VOICE_INPUTS ||
              node->left >= shape->n_nodes - i || node->right >= shape->n_nodes - i)
            return FALSE;
        }
    }

  return TRUE;
}

/* What a node can lead to at least and at most, from the last one up: children stand behind their node. */
static AssayTreeBounds *
bound_nodes (const AssayTreeNode *nodes,
             guint                n_nodes)
{
  AssayTreeBounds *bounds = g_new (AssayTreeBounds, n_nodes + 1);

  for (guint i = n_nodes; i-- > 0;)
    {
      const AssayTreeBounds *left = &bounds[i + nodes[i].left];
      const AssayTreeBounds *right = &bounds[i + nodes[i].right];

      if (nodes[i].left == 0)
        bounds[i] = (AssayTreeBounds){ nodes[i].value, nodes[i].value };
      else
        bounds[i] = (AssayTreeBounds){ MIN (left->least, right->least),
                                       MAX (left->most, right->most) };
    }

  return bounds;
}

static void
bound_trees (AssayTagModel *self,
             AssayForest    forest)
{
  const AssayForestShape *shape = &self->shape.forests[forest];
  g_autofree AssayTreeBounds *nodes = bound_nodes (self->nodes[forest], shape->n_nodes);
  AssayTreeBounds sum = { 0, 0 };

  memset (self->bounds[forest], 0, sizeof self->bounds[forest]);

  for (guint i = shape->n_trees; i-- > 0;)
    {
      sum.least += nodes[self->roots[forest][i]].least;
      sum.most += nodes[self->roots[forest][i]].most;
      if (i % ASSAY_TREES_BESIDE == 0)
        self->bounds[forest][i / ASSAY_TREES_BESIDE] = sum;
    }
}

/* The items of a section that must have as many as @n_wanted; NULL otherwise. */
static gconstpointer
get_section (const AssayModelFile *file,
             const char           *name,
             gsize                 item_bytes,
             gsize                 n_wanted)
{
  gsize n = 0;
  gconstpointer items = assay_model_file_get_section (file, name, item_bytes, &n);

  return n == n_wanted ? items : NULL;
}

static gboolean
get_arrays (AssayTagModel        *self,
            const AssayModelFile *file)
{
  static const char *const line_names[] = { "speech-line", "quoted-line" };
  static const char *const root_names[] = { "speech-roots", "quoted-roots" };
  static const char *const node_names[] = { "speech-nodes", "quoted-nodes" };
  const AssayTagModelShape *shape = &self->shape;
  gsize width = shape->width;
  gsize n_layers = shape->n_layers;
  gboolean has_trees = TRUE;

  self->moves = get_section (file, "moves", sizeof (gint32), (ASSAY_N_TAGS + 1) * ASSAY_N_TAGS);
  self->cues = get_section (file, "cues", sizeof (AssayCueWord), ASSAY_CUE_SLOTS);
  self->rows = get_section (file, "rows", ASSAY_N_SCORES, (gsize) 1 << shape->row_bits);
  self->inputs = get_section (file, "inputs", width, (gsize) 1 << shape->input_bits);
  self->vectors = get_section (file, "vectors", width,
                               ASSAY_WORD_VECTOR_N_PARTS * ASSAY_WORD_VECTOR_N_CENTRES);
  self->weights = get_section (file, "weights", sizeof (gint16), n_layers * 3 * width * width);
  self->biases = get_section (file, "biases", sizeof (gint32), n_layers * width);
  self->last = get_section (file, "last", sizeof (gint16), ASSAY_N_SCORES * width);

  for (guint f = 0; f < ASSAY_N_FORESTS; f++)
    {
      self->lines[f] = get_section (file, line_names[f], 1, (gsize) 1 << shape->lines[f].bits);
      self->roots[f] = get_section (file, root_names[f], sizeof (guint32),
                                    shape->forests[f].n_trees);
      self->nodes[f] = get_section (file, node_names[f], sizeof (AssayTreeNode),
                                    shape->forests[f].n_nodes);
      has_trees = has_trees && self->lines[f] != NULL && self->roots[f] != NULL &&
                  self->nodes[f] != NULL;
    }

  return self->moves != NULL && self->cues != NULL && self->rows != NULL && self->inputs != NULL &&
         self->vectors != NULL && self->weights != NULL && self->biases != NULL &&
         self->last != NULL && has_trees;
}

static void
pair_weights (AssayTagModel *self)
{
  guint width = self->shape.width;
  guint n_layers = self->shape.n_layers;

  for (guint l = 0; l < n_layers; l++)
    self->pairs[l] = assay_tag_pair_weights (self->weights + (gsize) l * 3 * width * width,
                                             3 * width, width);
  self->pairs[n_layers] = assay_tag_pair_weights (self->last, width, ASSAY_N_SCORES);
}

/**
 * assay_tag_model_init:
 * @file: a file of weights; it must live as long as the model
 * @word_vectors: (nullable): the table of vectors of the same language; likewise
 *
 * Looks at all that could lead a reading astray: no file that is accepted, however made, can do more than
 * tag wrongly.
 *
 * Returns: FALSE if the parts of the file do not fit together, or the file not to the table
 */
gboolean
assay_tag_model_init (AssayTagModel          *self,
                      const AssayModelFile   *file,
                      const AssayWordVectors *word_vectors)
{
  const AssayTagModelShape *shape = get_section (file, "shape", sizeof *shape, 1);

  if (shape == NULL || !has_shape (shape) || !fits (shape, word_vectors))
    return FALSE;

  self->shape = *shape;
  self->word_vectors = word_vectors;

  if (!get_arrays (self, file) || !has_bounded_weights (self) || !has_sound_trees (self))
    return FALSE;

  for (guint f = 0; f < ASSAY_N_FORESTS; f++)
    bound_trees (self, (AssayForest) f);
  pair_weights (self);

  return TRUE;
}

/**
 * assay_tag_model_clear:
 *
 * Lets go of what a model has made for itself.
 */
void
assay_tag_model_clear (AssayTagModel *self)
{
  for (guint l = 0; l <= ASSAY_MAX_LAYERS; l++)
    g_clear_pointer (&self->pairs[l], g_free);
}

/**
 * assay_tag_model_get:
 * @language: a language tag
 *
 * The model that comes with the program; it is looked at once.
 *
 * Returns: (transfer none) (nullable): the model, or %NULL if there is none that can be used: then rules
 *   alone read the text
 */
const AssayTagModel *
assay_tag_model_get (const char *language)
{
  static GMutex lock;
  static GHashTable *models;
  const AssayModelFile *file = assay_model_file_get (language, ASSAY_TAG_MODEL_NAME,
                                                     ASSAY_TAG_MODEL_VERSION);
  gpointer model = NULL;

  if (file == NULL)
    return NULL;

  g_mutex_lock (&lock);

  if (models == NULL)
    models = g_hash_table_new (NULL, NULL);
  if (!g_hash_table_lookup_extended (models, file, NULL, &model))
    {
      model = g_new0 (AssayTagModel, 1);
      if (!assay_tag_model_init (model, file, assay_word_vectors_get (language)))
        g_clear_pointer (&model, g_free);
      g_hash_table_insert (models, (gpointer) file, model);
    }

  g_mutex_unlock (&lock);

  return model;
}
