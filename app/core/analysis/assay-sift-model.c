/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-sift-private.h"

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

static AssaySiftModel *
load (const AssayModelFile *file)
{
  g_autofree AssaySiftModel *self = g_new0 (AssaySiftModel, 1);
  gsize n_numbers = 0;

  for (guint i = 0; i < G_N_ELEMENTS (node_sections); i++)
    {
      gsize n_nodes = 0;
      gsize n_roots = 0;

      self->nodes[i] = assay_model_file_get_section (file, node_sections[i], sizeof (AssaySiftNode),
                                                     &n_nodes);
      self->roots[i] = assay_model_file_get_section (file, root_sections[i], sizeof (guint32),
                                                     &n_roots);
      self->n_trees[i] = (guint) n_roots;

      if (self->nodes[i] == NULL || self->roots[i] == NULL ||
          !check_forest (self->nodes[i], n_nodes, self->roots[i], n_roots, n_inputs[i]))
        return NULL;
    }

  self->numbers = assay_model_file_get_section (file, "numbers", sizeof (gint32), &n_numbers);

  return n_numbers == 3 ? g_steal_pointer (&self) : NULL;
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

/* The logarithm of the odds, times ASSAY_SIFT_UNIT. */
gint32
assay_sift_model_sum (const AssaySiftModel *self,
                      AssaySiftForest       forest,
                      const guint8         *inputs)
{
  const AssaySiftNode *nodes = self->nodes[forest];
  gint32 sum = self->numbers[forest];

  for (guint i = 0; i < self->n_trees[forest]; i++)
    {
      const AssaySiftNode *node = &nodes[self->roots[forest][i]];

      while (node->left != 0)
        node += inputs[node->input] <= node->threshold ? node->left : node->right;
      sum += node->value;
    }

  return sum;
}
