/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-agreement-spans.h"

#include <math.h>
#include <string.h>

#include "assay-bisect.h"

#define NOBODY G_MAXUINT

/* Spans of one list side by side with those of the other, and what was matched so far. */
typedef struct
{
  GArray *trainee;    /* of AssayLabelledSpan, borrowed */
  GArray *editor;     /* of AssayLabelledSpan, borrowed, in order of begin */
  guint  *match;      /* [editor] the trainee's span, or NOBODY */
  guint  *place;      /* [trainee] the editor's span, or NOBODY */
  guint  *came_from;  /* [editor] the trainee's span from which a search reached it, or NOBODY */
  guint   max_length; /* of the editor's spans */
} Matching;

static AssayLabelledSpan *
get_span (GArray *spans,
          guint   i)
{
  return &g_array_index (spans, AssayLabelledSpan, i);
}

static int
compare_spans (gconstpointer a,
               gconstpointer b)
{
  const AssayLabelledSpan *first = a;
  const AssayLabelledSpan *second = b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;

  if (first->span.end != second->span.end)
    return first->span.end < second->span.end ? -1 : 1;

  return strcmp (first->label, second->label);
}

static int
compare_places (gconstpointer a,
                gconstpointer b)
{
  const AssayLabelledSpan *first = a;
  const AssayLabelledSpan *second = b;
  AssayLabelledSpan one = { first->span, "" };
  AssayLabelledSpan two = { second->span, "" };

  return compare_spans (&one, &two);
}

static GArray *
sort_spans (GArray *spans)
{
  GArray *sorted = g_array_copy (spans);

  g_array_sort (sorted, compare_spans);

  return sorted;
}

static AssaySpanScore
make_score (double n_right,
            double n_trainee,
            double n_editor)
{
  AssaySpanScore score = { 0 };

  if (n_trainee == 0 && n_editor == 0)
    return (AssaySpanScore){ 1, 1, 1 };

  score.precision = n_trainee > 0 ? n_right / n_trainee : 0;
  score.recall = n_editor > 0 ? n_right / n_editor : 0;

  if (n_right > 0)
    score.f1 = 2 * score.precision * score.recall / (score.precision + score.recall);

  return score;
}

/* Both lists are sorted. Each span is matched once, so a span that is marked twice counts as wrong once. */
static guint
count_common (GArray      *trainee,
              GArray      *editor,
              GCompareFunc compare)
{
  guint n_common = 0;

  for (guint i = 0, j = 0; i < trainee->len && j < editor->len;)
    {
      int order = compare (get_span (trainee, i), get_span (editor, j));

      n_common += order == 0;
      i += order <= 0;
      j += order >= 0;
    }

  return n_common;
}

/* Whether the characters that both have are at least half of those that either has. */
static gboolean
is_alike (const AssayLabelledSpan *a,
          const AssayLabelledSpan *b)
{
  guint64 begin = MAX (a->span.begin, b->span.begin);
  guint64 end = MIN (a->span.end, b->span.end);
  guint64 all = MAX (a->span.end, b->span.end) - MIN (a->span.begin, b->span.begin);

  return begin < end && 2 * (end - begin) >= all && strcmp (a->label, b->label) == 0;
}

/* The first of the editor's spans that could overlap @span. */
static guint
find_first (Matching                *self,
            const AssayLabelledSpan *span)
{
  guint from = span->span.begin > self->max_length ? span->span.begin - self->max_length : 0;
  guint low = 0;

  assay_bisect (low, self->editor->len, i, get_span (self->editor, i)->span.begin < from);

  return low;
}

/* Turns over the path on which the search came to the free span @j. */
static void
turn_path (Matching *self,
           guint     j)
{
  while (j != NOBODY)
    {
      guint i = self->came_from[j];
      guint next = self->place[i];

      self->match[j] = i;
      self->place[i] = j;
      j = next;
    }
}

/* Looks for a path from the trainee's span @first to a span of the editor that is free, breadth first. */
static gboolean
augment (Matching *self,
         guint     first)
{
  g_autoptr (GArray) queue = g_array_new (FALSE, FALSE, sizeof (guint));

  memset (self->came_from, 0xff, sizeof (guint) * self->editor->len);
  g_array_append_val (queue, first);

  for (guint at = 0; at < queue->len; at++)
    {
      guint i = g_array_index (queue, guint, at);
      const AssayLabelledSpan *span = get_span (self->trainee, i);

      for (guint j = find_first (self, span); j < self->editor->len; j++)
        {
          const AssayLabelledSpan *other = get_span (self->editor, j);

          if (other->span.begin >= span->span.end)
            break;

          if (self->came_from[j] != NOBODY || !is_alike (span, other))
            continue;

          self->came_from[j] = i;

          if (self->match[j] == NOBODY)
            {
              turn_path (self, j);
              return TRUE;
            }

          g_array_append_val (queue, self->match[j]);
        }
    }

  return FALSE;
}

/* How many spans can be matched one to one, at the most. */
static guint
count_alike (GArray *trainee,
             GArray *editor)
{
  Matching self = { .trainee = trainee, .editor = editor };
  g_autofree guint *match = g_new (guint, MAX (editor->len, 1));
  g_autofree guint *came_from = g_new (guint, MAX (editor->len, 1));
  g_autofree guint *place = g_new (guint, MAX (trainee->len, 1));
  guint n_alike = 0;

  memset (match, 0xff, sizeof (guint) * editor->len);
  memset (place, 0xff, sizeof (guint) * trainee->len);
  self.match = match;
  self.place = place;
  self.came_from = came_from;

  for (guint j = 0; j < editor->len; j++)
    self.max_length = MAX (self.max_length, assay_span_length (get_span (editor, j)->span));

  for (guint i = 0; i < trainee->len; i++)
    n_alike += augment (&self, i);

  return n_alike;
}

/* Where a span begins or ends. */
typedef struct
{
  guint at;
  guint label; /* index of its label */
  int   side;  /* 0 for the trainee, 1 for the editor */
  int   step;  /* 1 where it begins, -1 where it ends */
} Edge;

static int
compare_edges (gconstpointer a,
               gconstpointer b)
{
  const Edge *first = a;
  const Edge *second = b;

  return first->at < second->at ? -1 : first->at > second->at;
}

/* What is counted while the characters are gone through, stretch by stretch. */
typedef struct
{
  GHashTable *labels;    /* label → its index */
  GArray     *edges;     /* of Edge */
  guint      *open[2];   /* [side][label] spans that cover the stretch */
  GHashTable *sets[2];   /* [side] set of labels, as text → characters that have it (double) */
  double      n_pairs[2];
  double      n_common;  /* pairs of a character and a label that both have */
  double      n_same;    /* characters to which both give the same set */
} Strip;

static void
add_edges (Strip  *self,
           GArray *spans,
           int     side)
{
  for (guint i = 0; i < spans->len; i++)
    {
      const AssayLabelledSpan *span = get_span (spans, i);
      Edge edge = { span->span.begin, 0, side, 1 };
      gpointer index = NULL;

      if (!g_hash_table_lookup_extended (self->labels, span->label, NULL, &index))
        {
          index = GUINT_TO_POINTER (g_hash_table_size (self->labels));
          g_hash_table_insert (self->labels, (gpointer) span->label, index);
        }

      edge.label = GPOINTER_TO_UINT (index);
      g_array_append_val (self->edges, edge);
      edge.at = span->span.end;
      edge.step = -1;
      g_array_append_val (self->edges, edge);
    }
}

static void
count_set (GHashTable *sets,
           const char *name,
           guint       n_chars)
{
  double *count = g_hash_table_lookup (sets, name);

  if (count == NULL)
    {
      count = g_new0 (double, 1);
      g_hash_table_insert (sets, g_strdup (name), count);
    }

  *count += n_chars;
}

static void
count_stretch (Strip *self,
               guint  n_chars)
{
  g_autoptr (GString) first = g_string_new (NULL);
  g_autoptr (GString) second = g_string_new (NULL);

  for (guint i = 0; i < g_hash_table_size (self->labels); i++)
    {
      if (self->open[0][i] > 0)
        g_string_append_printf (first, "%u ", i);

      if (self->open[1][i] > 0)
        g_string_append_printf (second, "%u ", i);

      self->n_pairs[0] += self->open[0][i] > 0 ? n_chars : 0;
      self->n_pairs[1] += self->open[1][i] > 0 ? n_chars : 0;
      self->n_common += self->open[0][i] > 0 && self->open[1][i] > 0 ? n_chars : 0;
    }

  count_set (self->sets[0], first->str, n_chars);
  count_set (self->sets[1], second->str, n_chars);
  self->n_same += g_str_equal (first->str, second->str) ? n_chars : 0;
}

/*
 * J. Cohen, “A coefficient of agreement for nominal scales”, Educational and Psychological Measurement 20
 * (1960): (p_o − p_e) / (1 − p_e). A character's category is the set of labels that lie on it.
 */
static double
get_char_kappa (Strip *self,
                guint  length)
{
  GHashTableIter iter;
  gpointer name = NULL;
  gpointer count = NULL;
  double n_by_chance = 0;
  double n_squared = (double) length * length;

  g_hash_table_iter_init (&iter, self->sets[0]);

  /* Whole numbers below 2^53 add up alike in any order. */
  while (g_hash_table_iter_next (&iter, &name, &count))
    {
      double *other = g_hash_table_lookup (self->sets[1], name);

      n_by_chance += other != NULL ? *(double *) count * *other : 0;
    }

  if (n_by_chance == n_squared)
    return NAN;

  return (self->n_same * length - n_by_chance) / (n_squared - n_by_chance);
}

static void
compare_chars (guint               length,
               GArray             *trainee,
               GArray             *editor,
               AssaySpanAgreement *agreement)
{
  g_autoptr (GHashTable) labels = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GArray) edges = g_array_new (FALSE, FALSE, sizeof (Edge));
  g_autoptr (GHashTable) first = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable) second = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autofree guint *open = NULL;
  Strip self = { .labels = labels, .edges = edges, .sets = { first, second } };
  guint at = 0;

  add_edges (&self, trainee, 0);
  add_edges (&self, editor, 1);
  g_array_sort (edges, compare_edges);
  open = g_new0 (guint, 2 * g_hash_table_size (labels) + 1);
  self.open[0] = open;
  self.open[1] = open + g_hash_table_size (labels);

  for (guint i = 0; i < edges->len; i++)
    {
      const Edge *edge = &g_array_index (edges, Edge, i);

      if (edge->at > at)
        count_stretch (&self, edge->at - at);

      at = edge->at;
      self.open[edge->side][edge->label] += (guint) edge->step;
    }

  if (length > at)
    count_stretch (&self, length - at);

  agreement->chars = make_score (self.n_common, self.n_pairs[0], self.n_pairs[1]);
  agreement->char_kappa = get_char_kappa (&self, length);
}

/**
 * assay_agreement_compare_spans:
 * @length: length of the text, in code points
 * @trainee: (element-type AssayLabelledSpan): what one person marked
 * @editor: (element-type AssayLabelledSpan): what the other marked
 * @agreement: (out caller-allocates): how far they agree
 *
 * Precision, recall and F1 as C. J. van Rijsbergen, “Information Retrieval” (1979), chapter 7, has them,
 * over spans that are matched one to one. The relaxed match is the largest that there is (C. Berge, “Two
 * theorems in graph theory”, PNAS 43, 1957), so no order of the marks changes it.
 */
void
assay_agreement_compare_spans (guint               length,
                               GArray             *trainee,
                               GArray             *editor,
                               AssaySpanAgreement *agreement)
{
  g_autoptr (GArray) first = NULL;
  g_autoptr (GArray) second = NULL;

  g_return_if_fail (trainee != NULL);
  g_return_if_fail (editor != NULL);
  g_return_if_fail (agreement != NULL);

  first = sort_spans (trainee);
  second = sort_spans (editor);

  agreement->exact = make_score (count_common (first, second, compare_spans), first->len,
                                 second->len);
  agreement->unlabelled = make_score (count_common (first, second, compare_places), first->len,
                                      second->len);
  agreement->relaxed = make_score (count_alike (first, second), first->len, second->len);
  compare_chars (length, first, second, agreement);
}
