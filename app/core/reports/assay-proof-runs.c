/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-proof.h"

/* The draft, cut wherever a part, a mark or a fact begins or ends: each piece is then marked alike. */

/**
 * Cutter:
 * @cuts: (element-type guint): where pieces begin and end, sorted
 * @marks_by_end: (element-type guint): indexes of marks
 * @facts_by_end: (element-type guint): indexes of facts
 * @next_mark: first mark that has not begun
 * @next_mark_end: first of @marks_by_end that has not ended
 * @next_fact: first fact that has not begun
 * @next_fact_end: first of @facts_by_end that has not ended
 * @free_by_end: (element-type guint): indexes of free marks
 * @next_free_end: first of @free_by_end that has not ended
 * @part: first part that has not ended
 * @claim: first claim that has not ended
 * @n_open: how many marks of each shape are open
 * @strength: of the highlight that was opened last
 * @stack: (element-type guint): facts that are open, the last begun on top; some below it may have ended
 *
 * One way through the draft, from its first character to its last.
 */
typedef struct
{
  const AssayProof *proof;
  AssayProofRuns   *runs;
  GArray           *cuts;
  GArray           *marks_by_end;
  GArray           *facts_by_end;
  GArray           *free_by_end;
  guint             next_mark;
  guint             next_mark_end;
  guint             next_fact;
  guint             next_fact_end;
  guint             next_free_end;
  guint             part;
  guint             claim;
  guint             n_open[ASSAY_N_PROOF_SHAPES];
  double            strength;
  GArray           *stack;
} Cutter;

static AssaySpan
get_mark_span (const Cutter *self,
               guint         mark)
{
  return g_array_index (self->proof->marks, AssayProofMark, mark).span;
}

static AssaySpan
get_fact_span (const Cutter *self,
               guint         fact)
{
  return assay_proof_get_fact (self->proof, fact)->fact->span;
}

static int
compare_positions (gconstpointer a,
                   gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return (first > second) - (first < second);
}

static int
compare_mark_ends (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  guint first = get_mark_span (user_data, *(const guint *) a).end;
  guint second = get_mark_span (user_data, *(const guint *) b).end;

  return (first > second) - (first < second);
}

static int
compare_fact_ends (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  guint first = get_fact_span (user_data, *(const guint *) a).end;
  guint second = get_fact_span (user_data, *(const guint *) b).end;

  return (first > second) - (first < second);
}

static AssaySpan
get_free_span (const Cutter *self,
               guint         index)
{
  return assay_proof_get_free (self->proof, self->proof->facts->len + index)->span;
}

static int
compare_free_ends (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  guint first = get_free_span (user_data, *(const guint *) a).end;
  guint second = get_free_span (user_data, *(const guint *) b).end;

  return (first > second) - (first < second);
}

static void
add_cuts (Cutter    *self,
          AssaySpan  span)
{
  g_array_append_val (self->cuts, span.begin);
  g_array_append_val (self->cuts, span.end);
}

static void
prepare (Cutter *self)
{
  guint n_parts = 0;
  guint n_claims = 0;
  const AssayPart *parts = assay_draft_get_parts (self->proof->model->draft, &n_parts);
  const AssayClaim *claims = assay_reading_get_claims (
      assay_analysis_get_reading (self->proof->model->analysis), &n_claims);

  self->cuts = g_array_new (FALSE, FALSE, sizeof (guint));
  self->marks_by_end = g_array_new (FALSE, FALSE, sizeof (guint));
  self->facts_by_end = g_array_new (FALSE, FALSE, sizeof (guint));
  self->free_by_end = g_array_new (FALSE, FALSE, sizeof (guint));
  self->stack = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < n_parts; i++)
    add_cuts (self, parts[i].span);
  for (guint i = 0; i < n_claims; i++)
    add_cuts (self, claims[i].span);

  for (guint i = 0; i < self->proof->marks->len; i++)
    {
      g_array_append_val (self->marks_by_end, i);
      add_cuts (self, get_mark_span (self, i));
    }

  for (guint i = 0; i < self->proof->facts->len; i++)
    {
      g_array_append_val (self->facts_by_end, i);
      add_cuts (self, get_fact_span (self, i));
    }

  for (guint i = 0; i < self->proof->free->len; i++)
    {
      g_array_append_val (self->free_by_end, i);
      add_cuts (self, get_free_span (self, i));
    }

  g_array_sort (self->cuts, compare_positions);
  g_array_sort_with_data (self->free_by_end, compare_free_ends, self);
  g_array_sort_with_data (self->marks_by_end, compare_mark_ends, self);
  g_array_sort_with_data (self->facts_by_end, compare_fact_ends, self);
}

/* What begins where the run does. */
static void
open_all (Cutter        *self,
          AssayProofRun *run)
{
  for (; self->next_mark < self->proof->marks->len; self->next_mark++)
    {
      const AssayProofMark *mark =
          &g_array_index (self->proof->marks, AssayProofMark, self->next_mark);

      if (mark->span.begin > run->span.begin)
        break;

      self->n_open[mark->shape]++;
      run->begins[mark->shape] = self->n_open[mark->shape] == 1;
      if (mark->shape == ASSAY_PROOF_HIGHLIGHT)
        self->strength = mark->strength;
    }

  for (; self->next_fact < self->proof->facts->len; self->next_fact++)
    {
      if (get_fact_span (self, self->next_fact).begin > run->span.begin)
        break;

      g_array_append_val (self->stack, self->next_fact);
    }

  while (self->stack->len > 0 &&
         get_fact_span (self, g_array_index (self->stack, guint, self->stack->len - 1)).end <=
             run->span.begin)
    g_array_set_size (self->stack, self->stack->len - 1);
}

static void
look (Cutter        *self,
      AssayProofRun *run)
{
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (
      assay_analysis_get_reading (self->proof->model->analysis), &n_claims);

  for (guint i = 0; i < ASSAY_N_PROOF_SHAPES; i++)
    run->shapes[i] = self->n_open[i] > 0;
  run->strength = self->strength;

  if (self->stack->len > 0)
    {
      run->fact = (int) g_array_index (self->stack, guint, self->stack->len - 1);
      run->is_first = get_fact_span (self, (guint) run->fact).begin == run->span.begin;
    }

  while (self->claim < n_claims && claims[self->claim].span.end <= run->span.begin)
    self->claim++;

  if (self->claim < n_claims && claims[self->claim].span.begin <= run->span.begin)
    {
      run->claim = (int) self->claim;
      run->is_ticked = claims[self->claim].span.end == run->span.end &&
                       self->proof->is_closed[self->claim];
    }
}

/* What ends where the run does. */
static void
close_all (Cutter        *self,
           AssayProofRun *run)
{
  for (; self->next_mark_end < self->marks_by_end->len; self->next_mark_end++)
    {
      guint index = g_array_index (self->marks_by_end, guint, self->next_mark_end);
      const AssayProofMark *mark = &g_array_index (self->proof->marks, AssayProofMark, index);

      if (mark->span.end > run->span.end)
        break;

      self->n_open[mark->shape]--;
      run->ends[mark->shape] = self->n_open[mark->shape] == 0;
    }

  run->first_number = self->runs->numbers->len;

  for (; self->next_fact_end < self->facts_by_end->len; self->next_fact_end++)
    {
      guint fact = g_array_index (self->facts_by_end, guint, self->next_fact_end);

      if (get_fact_span (self, fact).end > run->span.end)
        break;

      if (assay_proof_is_worth_note (self->proof, fact))
        g_array_append_val (self->runs->numbers, fact);
    }

  for (; self->next_free_end < self->free_by_end->len; self->next_free_end++)
    {
      guint index = g_array_index (self->free_by_end, guint, self->next_free_end);
      guint number = self->proof->facts->len + index;

      if (get_free_span (self, index).end > run->span.end)
        break;

      g_array_append_val (self->runs->numbers, number);
    }

  run->n_numbers = self->runs->numbers->len - run->first_number;
}

static gboolean
is_in_part (Cutter    *self,
            AssaySpan  span)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (self->proof->model->draft, &n_parts);

  while (self->part < n_parts && parts[self->part].span.end <= span.begin)
    self->part++;

  return self->part < n_parts && assay_span_contains (parts[self->part].span, span);
}

/**
 * assay_proof_cut:
 * @runs: (out caller-allocates): all words of all parts, cut into pieces that are marked alike
 */
void
assay_proof_cut (const AssayProof *self,
                 AssayProofRuns   *runs)
{
  Cutter cutter = { .proof = self, .runs = runs };

  runs->runs = g_array_new (FALSE, FALSE, sizeof (AssayProofRun));
  runs->numbers = g_array_new (FALSE, FALSE, sizeof (guint));
  prepare (&cutter);

  for (guint i = 0; i + 1 < cutter.cuts->len; i++)
    {
      AssayProofRun run = { .fact = -1, .claim = -1 };

      run.span.begin = g_array_index (cutter.cuts, guint, i);
      run.span.end = g_array_index (cutter.cuts, guint, i + 1);
      if (assay_span_is_empty (run.span))
        continue;

      open_all (&cutter, &run);
      look (&cutter, &run);
      close_all (&cutter, &run);

      if (is_in_part (&cutter, run.span))
        {
          run.part = cutter.part;
          g_array_append_val (runs->runs, run);
        }
    }

  g_array_unref (cutter.cuts);
  g_array_unref (cutter.marks_by_end);
  g_array_unref (cutter.facts_by_end);
  g_array_unref (cutter.free_by_end);
  g_array_unref (cutter.stack);
}

void
assay_proof_runs_clear (AssayProofRuns *runs)
{
  g_clear_pointer (&runs->runs, g_array_unref);
  g_clear_pointer (&runs->numbers, g_array_unref);
}
