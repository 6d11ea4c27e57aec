/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-voice-private.h"

/* The opinion of the words goes in 16 steps for each unit of a logit, about 128. */
#define OPINION_SHIFT 8
#define OPINION_ROUND (1 << (OPINION_SHIFT - 1))

/* Integer square root, of which the words' opinion is a share. */
static guint32
root_of (guint32 n)
{
  guint32 root = 0;

  for (guint32 bit = 1u << 15; bit > 0; bit >>= 1)
    {
      if ((root + bit) * (root + bit) <= n)
        root += bit;
    }

  return root;
}

static guint8
judge_rows (const AssayTagModel *model,
            AssayForest          line,
            const guint32       *rows,
            guint                n)
{
  const AssayLineShape *shape = &model->shape.lines[line];
  const gint8 *weights = model->lines[line];
  gint64 sum = 0;

  for (guint i = 0; i < n; i++)
    sum += weights[rows[i] >> (32 - shape->bits)];

  /* The logit is 3 / √n of the sum; both are 256-fold. */
  sum = sum * shape->scale / root_of (n << 16);
  sum = (sum + shape->bias + OPINION_ROUND) >> OPINION_SHIFT;

  return (guint8) CLAMP (128 + sum, 0, 255);
}

/* What the words say of a sentence, whatever the tagging; of whether it is quoted only where there are marks. */
static void
judge_words (const AssayVoice    *self,
             const AssayTagModel *model,
             guint                sentence,
             guint8 *const        opinions[ASSAY_N_FORESTS])
{
  guint32 rows[ASSAY_MAX_VOICE_ROWS];
  guint n = assay_voice_hash (self, sentence, rows);

  opinions[ASSAY_FOREST_SPEECH][sentence] = judge_rows (model, ASSAY_FOREST_SPEECH, rows, n);
  if (self->quote_signs[sentence][ASSAY_QUOTE_LENGTH] > 0)
    opinions[ASSAY_FOREST_QUOTED][sentence] = judge_rows (model, ASSAY_FOREST_QUOTED, rows, n);
}

/* One step down a tree; a leaf, which has no children, stays where it is. Reckoned, since whoever guesses is wrong half of
 * the time. */
static inline const AssayTreeNode *
step_down (const AssayTreeNode *node,
           const guint8        *inputs)
{
  guint is_left = inputs[node->input] <= node->threshold;

  return node + (node->right ^ ((guint) (node->left ^ node->right) & (0 - is_left)));
}

/* Several trees are gone down side by side: which way one turns nobody can foresee, so that a processor waits for each
 * step of a single one. Most sentences are clear long before the last. */
static gboolean
judge_inputs (const AssayTagModel *model,
              AssayForest       forest,
              const guint8     *inputs)
{
  const AssayForestShape *shape = &model->shape.forests[forest];
  const AssayTreeNode *nodes = model->nodes[forest];
  const guint32 *roots = model->roots[forest];
  const AssayTreeBounds *rest = model->bounds[forest];
  gint32 sum = shape->base;

  for (guint i = 0; i < shape->n_trees; i += ASSAY_TREES_BESIDE, rest++)
    {
      const AssayTreeNode *at[ASSAY_TREES_BESIDE];
      guint n = MIN (shape->n_trees - i, ASSAY_TREES_BESIDE);
      guint is_inside = 1;

      if (sum + rest->least > 0 || sum + rest->most <= 0)
        return sum + rest->least > 0;

      for (guint k = 0; k < ASSAY_TREES_BESIDE; k++)
        at[k] = &nodes[roots[i + MIN (k, n - 1)]];

      while (is_inside != 0)
        {
          is_inside = 0;
          for (guint k = 0; k < ASSAY_TREES_BESIDE; k++)
            {
              at[k] = step_down (at[k], inputs);
              is_inside |= at[k]->left;
            }
        }

      for (guint k = 0; k < n; k++)
        sum += at[k]->value;
    }

  return sum > 0;
}

/* A sentence without marks in which nothing is likelier than not told or a cue, and to which no cue elsewhere leads, is
 * nobody's words, whatever is said around it. */
static gboolean
is_silent (const AssayVoice *self,
           guint             sentence)
{
  const guint8 *signs = self->signs[sentence];

  return signs[ASSAY_VOICE_CONTENT_MOST] < 128 && signs[ASSAY_VOICE_SPEECH_ANY] < 128 &&
         signs[ASSAY_VOICE_QUOTED] == 0 && self->linked[sentence] == 0;
}

static guint8
judge_sentence (const AssayTagModel *model,
                gboolean             is_silent,
                const guint8        *inputs)
{
  guint8 flags = 0;

  if (!is_silent && judge_inputs (model, ASSAY_FOREST_SPEECH, inputs))
    flags |= ASSAY_VOICE_ATTRIBUTED;
  if (judge_inputs (model, ASSAY_FOREST_QUOTED, inputs))
    flags |= ASSAY_VOICE_IS_QUOTED;

  return flags;
}

/* As judge_sentence(), but of what was judged before the answer is known; @key is scratch. */
static guint8
recall_or_judge (AssayMemo           *memo,
                 GByteArray          *key,
                 const AssayTagModel *model,
                 gboolean             is_silent,
                 const guint8        *inputs)
{
  const guint8 *known = NULL;
  gsize n_bytes = 0;
  guint8 flags = 0;

  if (memo == NULL)
    return judge_sentence (model, is_silent, inputs);

  g_byte_array_set_size (key, 0);
  assay_memo_add_pointer (key, model);
  assay_memo_add_number (key, (guint) is_silent);
  g_byte_array_append (key, inputs, ASSAY_N_VOICE_INPUTS);
  known = assay_memo_find (memo, key, &n_bytes);
  if (known != NULL)
    return *known;

  flags = judge_sentence (model, is_silent, inputs);
  assay_memo_keep (memo, key, &flags, sizeof flags);

  return flags;
}

/**
 * assay_voice_judge:
 * @self: with all sequences and links added
 *
 * Returns: (transfer full): [sentence] of AssayVoiceFlags
 */
guint8 *
assay_voice_judge (const AssayVoice *self,
                   const AssayTagModel *model)
{
  guint n = self->reader->reading->sentences->len;
  guint8 *flags = g_new0 (guint8, n + 1);
  g_autofree guint8 *speech = g_new0 (guint8, n + 1);
  g_autofree guint8 *quoted = g_new0 (guint8, n + 1);
  g_autoptr (GByteArray) key = g_byte_array_new ();
  guint8 *const opinions[ASSAY_N_FORESTS] = { speech, quoted };

  for (guint i = 0; i < n; i++)
    judge_words (self, model, i, opinions);

  for (guint i = 0; i < n; i++)
    {
      guint8 inputs[ASSAY_N_VOICE_INPUTS];

      assay_voice_fill_inputs (self, opinions, i, inputs);
      flags[i] = recall_or_judge (self->reader->memo, key, model, is_silent (self, i), inputs);
    }

  return flags;
}
