/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-trees.h"

#include <math.h>
#include <string.h>

#include "train-exp.h"

/* Sums over the rows of a leaf that have one value of one input. */
typedef struct
{
  float gradient;
  float weight;
  guint n;
} Bin;

/* A leaf that may be split. */
typedef struct
{
  guint  node;
  guint  begin; /* its rows, in the order of the grower */
  guint  end;
  double gain;  /* of its best split; 0 for none */
  guint  input;
  guint  threshold;
  Bin   *bins;  /* [n_inputs][256] */
} Leaf;

typedef struct
{
  const TrainTable       *table;
  const TrainTreeOptions *options;
  guint                  *rows; /* in the order of leaves */
  guint                  *spare;
  guint                   n_rows;
  float                  *gradients;
  float                  *weights;
} Grower;

static void
fill_bins (const Grower *self,
           Leaf         *leaf)
{
  guint n_inputs = self->table->n_inputs;

  memset (leaf->bins, 0, sizeof (Bin) * 256 * n_inputs);

  for (guint r = leaf->begin; r < leaf->end; r++)
    {
      guint row = self->rows[r];
      const guint8 *inputs = self->table->inputs + (gsize) row * n_inputs;

      for (guint k = 0; k < n_inputs; k++)
        {
          Bin *bin = &leaf->bins[k * 256 + inputs[k]];

          bin->gradient += self->gradients[row];
          bin->weight += self->weights[row];
          bin->n++;
        }
    }
}

static double
score_of (const Grower *self,
          double        gradient,
          double        weight)
{
  return gradient * gradient / (weight + self->options->decay);
}

static void
find_split (const Grower *self,
            Leaf         *leaf)
{
  guint n = leaf->end - leaf->begin;
  double gradient = 0;
  double weight = 0;

  leaf->gain = 0;
  for (guint v = 0; v < 256; v++)
    {
      gradient += leaf->bins[v].gradient;
      weight += leaf->bins[v].weight;
    }

  for (guint k = 0; k < self->table->n_inputs; k++)
    {
      Bin left = { 0 };

      for (guint v = 0; v < 255; v++)
        {
          const Bin *bin = &leaf->bins[k * 256 + v];
          double gain;

          if (bin->n == 0)
            continue;
          left.gradient += bin->gradient;
          left.weight += bin->weight;
          left.n += bin->n;
          if (left.n < self->options->least || n - left.n < self->options->least)
            continue;

          gain = score_of (self, left.gradient, left.weight) +
                 score_of (self, gradient - left.gradient, weight - left.weight) -
                 score_of (self, gradient, weight);
          if (gain > leaf->gain + 1e-9)
            {
              leaf->gain = gain;
              leaf->input = k;
              leaf->threshold = v;
            }
        }
    }
}

static double
value_of (const Grower *self,
          const Leaf   *leaf)
{
  double gradient = 0;
  double weight = 0;

  for (guint v = 0; v < 256; v++)
    {
      gradient += leaf->bins[v].gradient;
      weight += leaf->bins[v].weight;
    }

  return -gradient / (weight + self->options->decay) * self->options->rate;
}

/* Parts the rows of the leaf, in order; returns where those to the right begin. */
static guint
part_rows (Grower     *self,
           const Leaf *leaf)
{
  guint n_left = leaf->begin;
  guint n_right = 0;

  for (guint r = leaf->begin; r < leaf->end; r++)
    {
      guint row = self->rows[r];

      if (self->table->inputs[(gsize) row * self->table->n_inputs + leaf->input] <= leaf->threshold)
        self->rows[n_left++] = row;
      else
        self->spare[n_right++] = row;
    }
  memcpy (self->rows + n_left, self->spare, n_right * sizeof (guint));

  return n_left;
}

static void
split_leaf (Grower    *self,
            TrainTree *tree,
            Leaf      *leaf,
            Leaf      *added)
{
  TrainNode *node = &tree->nodes[leaf->node];
  guint middle = part_rows (self, leaf);
  Leaf *small = leaf;
  Leaf *large = added;

  node->input = (guint8) leaf->input;
  node->threshold = (guint8) leaf->threshold;
  node->left = (gint16) tree->n_nodes++;
  node->right = (gint16) tree->n_nodes++;

  added->begin = middle;
  added->end = leaf->end;
  leaf->end = middle;
  leaf->node = (guint) node->left;
  added->node = (guint) node->right;

  /* The larger side's sums are what the smaller's leave over. */
  if (leaf->end - leaf->begin > added->end - added->begin)
    {
      small = added;
      large = leaf;
    }
  else
    {
      Bin *whole = leaf->bins;

      leaf->bins = added->bins;
      added->bins = whole;
    }

  fill_bins (self, small);
  for (guint i = 0; i < 256 * self->table->n_inputs; i++)
    {
      large->bins[i].gradient -= small->bins[i].gradient;
      large->bins[i].weight -= small->bins[i].weight;
      large->bins[i].n -= small->bins[i].n;
    }

  find_split (self, leaf);
  find_split (self, added);
}

static void
grow (Grower    *self,
      Leaf      *leaves,
      TrainTree *tree)
{
  guint n_leaves = 1;

  memset (tree, 0, sizeof *tree);
  tree->n_nodes = 1;
  leaves[0].node = 0;
  leaves[0].begin = 0;
  leaves[0].end = self->n_rows;
  fill_bins (self, &leaves[0]);
  find_split (self, &leaves[0]);

  while (n_leaves < self->options->n_leaves)
    {
      guint best = 0;

      for (guint i = 1; i < n_leaves; i++)
        {
          if (leaves[i].gain > leaves[best].gain)
            best = i;
        }
      if (leaves[best].gain <= 0)
        break;

      split_leaf (self, tree, &leaves[best], &leaves[n_leaves++]);
    }

  for (guint i = 0; i < n_leaves; i++)
    tree->nodes[leaves[i].node].value = (float) value_of (self, &leaves[i]);
}

static float
tree_value (const TrainTree *tree,
            const guint8    *inputs)
{
  const TrainNode *node = &tree->nodes[0];

  while (node->left != 0)
    node = &tree->nodes[inputs[node->input] <= node->threshold ? node->left : node->right];

  return node->value;
}

float
train_trees_sum (const GArray *trees,
                 const guint8 *inputs)
{
  float sum = 0;

  for (guint i = 0; i < trees->len; i++)
    sum += tree_value (&g_array_index (trees, TrainTree, i), inputs);

  return sum;
}

GArray *
train_trees_fit (const TrainTable       *table,
                 const TrainTreeOptions *options,
                 float                  *base)
{
  GArray *trees = g_array_new (FALSE, FALSE, sizeof (TrainTree));
  Grower grower = { .table = table, .options = options };
  g_autofree float *scores = g_new (float, table->n);
  Leaf leaves[TRAIN_MAX_LEAVES] = { 0 };
  double n_true = 0;

  grower.rows = g_new (guint, table->n);
  grower.spare = g_new (guint, table->n);
  grower.gradients = g_new0 (float, table->n);
  grower.weights = g_new0 (float, table->n);
  for (guint i = 0; i < options->n_leaves; i++)
    leaves[i].bins = g_new (Bin, 256 * table->n_inputs);

  for (guint i = 0; i < table->n; i++)
    {
      if (table->labels[i] < 0)
        continue;
      grower.rows[grower.n_rows++] = i;
      n_true += table->labels[i];
    }
  *base = (float) log (n_true / (grower.n_rows - n_true));
  for (guint i = 0; i < table->n; i++)
    scores[i] = *base;

  for (guint t = 0; t < options->n_trees; t++)
    {
      TrainTree tree;

      for (guint i = 0; i < table->n; i++)
        {
          float chance = 1 / (1 + (float) train_exp (-scores[i]));

          grower.gradients[i] = chance - (float) table->labels[i];
          grower.weights[i] = chance * (1 - chance);
        }

      grow (&grower, leaves, &tree);
      g_array_append_val (trees, tree);
      for (guint i = 0; i < table->n; i++)
        scores[i] += tree_value (&tree, table->inputs + (gsize) i * table->n_inputs);
    }

  for (guint i = 0; i < options->n_leaves; i++)
    g_free (leaves[i].bins);
  g_free (grower.rows);
  g_free (grower.spare);
  g_free (grower.gradients);
  g_free (grower.weights);

  return trees;
}
