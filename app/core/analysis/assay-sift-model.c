/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

#include <string.h>

#include "assay-fast.h"
#include "assay-model-file.h"

static const char *const node_sections[] = { "token-nodes", "sentence-nodes" };
static const char *const root_sections[] = { "token-roots", "sentence-roots" };
static const guint n_inputs[] = { ASSAY_N_SIFT_SIGNS, ASSAY_N_SIFT_SENTENCE_SIGNS };

/* Whether every step from a root stays inside, so that nobody needs to look again. */
static gboolean
check_forest (const AssaySiftNode *nodes,
              gsize                n_nodes,
              const guint32       *roots,
              gsize                n_roots,
              guint                n)
{
  for (gsize i = 0; i < n_nodes; i++)
    {
      gboolean is_leaf = nodes[i].left == 0;

      if (is_leaf ? nodes[i].right != 0
                  : nodes[i].right == 0 || i + nodes[i].left >= n_nodes ||
                        i + nodes[i].right >= n_nodes || nodes[i].input >= n)
        return FALSE;
    }

  for (gsize i = 0; i < n_roots; i++)
    {
      if (roots[i] >= n_nodes)
        return FALSE;
    }

  return TRUE;
}

/* No tree has more leaves; there are so many planes of eight. */
#define MAX_LEAVES (8 * N_PLANES)
#define N_PLANES 3

/**
 * Split: a node that asks
 * @input: which input
 * @threshold: it is to the right if the input is above
 * @first: the first plane with a leaf on its left
 * @end: behind the last one
 * @clear: [plane] the leaves on its left, which something to the right cannot reach
 */
typedef struct
{
  guint8 input;
  guint8 threshold;
  guint8 first;
  guint8 end;
  guint8 clear[N_PLANES];
} Split;

/* A tree: splits [first_split, end_split), and the values of its leaves from left to right. */
typedef struct
{
  guint first_split;
  guint end_split;
  guint first_leaf;
} Tree;

/*
 * A forest laid out for many things at once (Lucchese and others, “QuickScorer”, 2015): all splits of a tree are
 * asked, whichever way one would have gone, and each strikes out the leaves that it rules out. The first
 * leaf left is where one would have arrived. No step waits for the one before it.
 */
typedef struct
{
  GArray *trees;  /* of Tree */
  GArray *splits; /* of Split */
  GArray *leaves; /* of gint32 */
} Forest;

struct _AssaySiftModel
{
  Forest        forests[2];
  const gint32 *numbers; /* base of tokens, base of sentences, threshold */
};

/* Adds what is below a node, and returns how many leaves the tree has then; 0 if they are too many. */
static guint
add_node (Forest              *forest,
          const AssaySiftNode *node,
          guint                n_leaves,
          guint                depth)
{
  guint at = forest->splits->len;
  Split split = { .input = node->input, .threshold = node->threshold };
  guint n_left = 0;

  if (depth == MAX_LEAVES || n_leaves >= MAX_LEAVES)
    return 0;

  if (node->left == 0)
    {
      g_array_append_val (forest->leaves, node->value);
      return n_leaves + 1;
    }

  g_array_append_val (forest->splits, split);
  n_left = add_node (forest, node + node->left, n_leaves, depth + 1);
  if (n_left == 0)
    return 0;

  for (guint i = n_leaves; i < n_left; i++)
    split.clear[i / 8] |= (guint8) (1u << i % 8);
  split.first = (guint8) (n_leaves / 8);
  split.end = (guint8) ((n_left - 1) / 8 + 1);
  g_array_index (forest->splits, Split, at) = split;

  return add_node (forest, node + node->right, n_left, depth + 1);
}

static gboolean
lay_out (Forest              *forest,
         const AssaySiftNode *nodes,
         const guint32       *roots,
         gsize                n_roots)
{
  forest->trees = g_array_new (FALSE, FALSE, sizeof (Tree));
  forest->splits = g_array_new (FALSE, FALSE, sizeof (Split));
  forest->leaves = g_array_new (FALSE, FALSE, sizeof (gint32));

  for (gsize i = 0; i < n_roots; i++)
    {
      Tree tree = { .first_split = forest->splits->len, .first_leaf = forest->leaves->len };

      if (add_node (forest, nodes + roots[i], 0, 0) == 0)
        return FALSE;

      tree.end_split = forest->splits->len;
      g_array_append_val (forest->trees, tree);
    }

  return TRUE;
}

static void
free_model (AssaySiftModel *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->forests); i++)
    {
      g_clear_pointer (&self->forests[i].trees, g_array_unref);
      g_clear_pointer (&self->forests[i].splits, g_array_unref);
      g_clear_pointer (&self->forests[i].leaves, g_array_unref);
    }

  g_free (self);
}

static AssaySiftModel *
load (const AssayModelFile *file)
{
  AssaySiftModel *self = g_new0 (AssaySiftModel, 1);
  gsize n_numbers = 0;

  for (guint i = 0; i < G_N_ELEMENTS (node_sections); i++)
    {
      gsize n_nodes = 0;
      gsize n_roots = 0;
      const AssaySiftNode *nodes = assay_model_file_get_section (
          file, node_sections[i], sizeof (AssaySiftNode), &n_nodes);
      const guint32 *roots = assay_model_file_get_section (file, root_sections[i],
                                                           sizeof (guint32), &n_roots);

      if (nodes == NULL || roots == NULL ||
          !check_forest (nodes, n_nodes, roots, n_roots, n_inputs[i]) ||
          !lay_out (&self->forests[i], nodes, roots, n_roots))
        {
          free_model (self);
          return NULL;
        }
    }

  self->numbers = assay_model_file_get_section (file, "numbers", sizeof (gint32), &n_numbers);

  if (n_numbers != 3)
    g_clear_pointer (&self, free_model);

  return self;
}

/**
 * assay_sift_model_get:
 *
 * Returns: (transfer none) (nullable): the model of that language, or %NULL where there is none
 */
const AssaySiftModel *
assay_sift_model_get (const char *language)
{
  static gsize loaded;
  static const AssaySiftModel *english;

  if (assay_word_relations_get (language) == NULL)
    return NULL;

  if (g_once_init_enter (&loaded))
    {
      const AssayModelFile *file = assay_model_file_get ("en", ASSAY_SIFT_MODEL_NAME,
                                                         ASSAY_SIFT_MODEL_VERSION);

      english = file != NULL ? load (file) : NULL;
      g_once_init_leave (&loaded, 1);
    }

  return english;
}

gint32
assay_sift_model_get_threshold (const AssaySiftModel *self)
{
  return self->numbers[2];
}

/* So many things are judged at once. */
#define N_LANES 32

/* Strikes out the leaves that each lane cannot reach; @columns: [input][N_LANES]. */
ASSAY_FAST static void
strike_leaves (const Split  *splits,
               guint         n_splits,
               const guint8 *columns,
               guint8        alive[N_PLANES][N_LANES])
{
  memset (alive, 0xff, (gsize) N_PLANES * N_LANES);

  for (guint s = 0; s < n_splits; s++)
    {
      const Split *split = &splits[s];
      const guint8 *column = columns + (gsize) split->input * N_LANES;
      guint8 right[N_LANES];

      for (guint i = 0; i < N_LANES; i++)
        right[i] = column[i] > split->threshold ? 0xff : 0;

      for (guint p = split->first; p < split->end; p++)
        {
          for (guint i = 0; i < N_LANES; i++)
            alive[p][i] &= (guint8) ~(right[i] & split->clear[p]);
        }
    }
}

static void
add_tree (const Forest *forest,
          const Tree   *tree,
          const guint8 *columns,
          guint         n,
          gint32       *sums)
{
  const gint32 *leaves = &g_array_index (forest->leaves, gint32, tree->first_leaf);
  guint8 alive[N_PLANES][N_LANES];

  strike_leaves (&g_array_index (forest->splits, Split, tree->first_split),
                 tree->end_split - tree->first_split, columns, alive);

  for (guint i = 0; i < n; i++)
    {
      guint left = alive[0][i] | (guint) alive[1][i] << 8 | (guint) alive[2][i] << 16;

      sums[i] += leaves[__builtin_ctz (left)];
    }
}

/**
 * assay_sift_model_sum:
 * @inputs: (array): of each of @n things, as many as the forest looks at
 * @sums: (out) (array length=n): for each the logarithm of the odds, times ASSAY_SIFT_UNIT
 */
void
assay_sift_model_sum (const AssaySiftModel *self,
                      AssaySiftForest       which,
                      const guint8         *inputs,
                      guint                 n,
                      gint32               *sums)
{
  const Forest *forest = &self->forests[which];
  guint8 columns[ASSAY_N_SIFT_SIGNS * N_LANES];

  G_STATIC_ASSERT (ASSAY_N_SIFT_SENTENCE_SIGNS <= ASSAY_N_SIFT_SIGNS);

  for (guint first = 0; first < n; first += N_LANES)
    {
      guint n_here = MIN (n - first, N_LANES);

      memset (columns, 0, sizeof columns);
      for (guint i = 0; i < n_here; i++)
        {
          const guint8 *row = inputs + (gsize) (first + i) * n_inputs[which];

          for (guint j = 0; j < n_inputs[which]; j++)
            columns[j * N_LANES + i] = row[j];
          sums[first + i] = self->numbers[which];
        }

      for (guint t = 0; t < forest->trees->len; t++)
        add_tree (forest, &g_array_index (forest->trees, Tree, t), columns, n_here, sums + first);
    }
}
