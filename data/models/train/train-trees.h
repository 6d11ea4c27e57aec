/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * TrainTable:
 * @inputs: [n][n_inputs]
 * @labels: [n] 0 or 1; -1 for a row that is left out
 */
typedef struct
{
  const guint8 *inputs;
  const gint8  *labels;
  guint         n;
  guint         n_inputs;
} TrainTable;

#define TRAIN_MAX_LEAVES 24

/* A node; a leaf has no children and a value. Children come after their parent. */
typedef struct
{
  guint8 input;
  guint8 threshold; /* to the left if not above */
  gint16 left;      /* node; 0 for a leaf */
  gint16 right;
  float  value;
} TrainNode;

typedef struct
{
  TrainNode nodes[2 * TRAIN_MAX_LEAVES];
  guint     n_nodes;
} TrainTree;

typedef struct
{
  guint  n_trees;
  guint  n_leaves;
  guint  least; /* rows in a leaf */
  double rate;
  double decay; /* L2 on the leaves' values */
} TrainTreeOptions;

/* Gradient boosting for logistic loss. Returns an array of TrainTree; *@base is the score before them. */
GArray *train_trees_fit  (const TrainTable       *table,
                          const TrainTreeOptions *options,
                          float                  *base);
float   train_trees_sum  (const GArray           *trees,
                          const guint8           *inputs);

G_END_DECLS
