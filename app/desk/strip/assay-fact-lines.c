/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fact-lines.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-fact-words.h"
#include "assay-replacement.h"
#include "assay-report-remarks.h"
#include "assay-source-item.h"
#include "assay-word-diff.h"
#include "assay-wording.h"

/*
 * What is found of one fact and weighs the same is told in so many lines: a figure that a long draft gives in
 * a hundred ways is not read line by line, and the desk could not lay so many out in time.
 */
#define MAX_LINES 12

/* What is gathered while the lines of one fact are written. @evidence is that of its claim alone. */
typedef struct
{
  AssayCase           *work;
  AssayAnalysis       *analysis;
  guint                fact;
  const AssayFact     *facts;
  const AssayEvidence *evidence;
  guint                n_evidence;
  guint                first_evidence; /* its index among that of all facts */
  gboolean            *is_told; /* of each evidence: a line has it */
  GListModel          *items;   /* the sources, with names that tell them apart */
  GPtrArray           *lines;
} Lines;

static void
free_line (gpointer data)
{
  AssayFactLine *line = data;

  assay_marked_line_unref (line->line);
  g_array_unref (line->evidence);
  g_ptr_array_unref (line->labels);
  g_free (line->wording);
  g_free (line);
}

static AssayFactLine *
add_line (Lines *lines)
{
  AssayFactLine *line = g_new0 (AssayFactLine, 1);

  line->line = assay_marked_line_new ();
  line->evidence = g_array_new (FALSE, FALSE, sizeof (guint));
  line->labels = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (lines->lines, line);

  return line;
}

static char *
dup_source_label (Lines *lines,
                  guint  source)
{
  g_autoptr (AssaySourceItem) item = g_list_model_get_item (lines->items, source);

  return g_strdup (assay_source_item_get_label (item));
}

static AssayText *
get_draft_text (Lines *lines)
{
  return assay_draft_get_text (assay_analysis_get_draft (lines->analysis));
}

static AssayText *
get_source_text (Lines *lines,
                 guint  source)
{
  g_autoptr (AssaySource)
      at = g_list_model_get_item (assay_analysis_get_sources (lines->analysis), source);

  /* The list of sources holds it. */
  return assay_source_get_text (at);
}

static gboolean
is_same_words (Lines               *lines,
               const AssayEvidence *a,
               const AssayEvidence *b)
{
  g_autofree char *first = assay_text_dup_span (get_source_text (lines, a->source), a->span);
  g_autofree char *second = assay_text_dup_span (get_source_text (lines, b->source), b->span);

  return strcmp (first, second) == 0;
}

/* Whether two pieces of evidence make one line: they say the same, as far as an editor needs to know. */
static gboolean
can_gather (Lines               *lines,
            const AssayEvidence *a,
            const AssayEvidence *b)
{
  return a->fact == b->fact && a->stance == b->stance && a->grade == b->grade &&
         assay_analysis_is_part (lines->analysis, a) ==
             assay_analysis_is_part (lines->analysis, b) &&
         (a->stance != ASSAY_STANCE_DIFFERS || is_same_words (lines, a, b));
}

/* Takes what belongs together with @first, one for each source. */
static void
gather (Lines         *lines,
        AssayFactLine *line,
        guint          first)
{
  for (guint i = first; i < lines->n_evidence; i++)
    {
      gboolean is_new = TRUE;

      if (lines->is_told[i] || !can_gather (lines, &lines->evidence[first], &lines->evidence[i]))
        continue;

      for (guint j = 0; j < line->evidence->len; j++)
        is_new &= lines->evidence[g_array_index (line->evidence, guint, j) - lines->first_evidence]
                      .source != lines->evidence[i].source;

      if (is_new)
        {
          guint index = lines->first_evidence + i;

          g_array_append_val (line->evidence, index);
          g_ptr_array_add (line->labels, dup_source_label (lines, lines->evidence[i].source));
        }
      lines->is_told[i] = TRUE;
    }
}

static void
add_grade (Lines               *lines,
           AssayFactLine       *line,
           const AssayEvidence *evidence)
{
  g_autoptr (AssaySource) source = g_list_model_get_item (
      assay_analysis_get_sources (lines->analysis), evidence->source);
  const char *words = assay_fact_words_get_grade (evidence->grade,
                                                  assay_source_get_attached (source) != NULL);

  if (*words == '\0')
    return;

  assay_marked_line_add (line->line, ASSAY_LINE_QUIET, " · ");
  assay_marked_line_add (line->line, ASSAY_LINE_QUIET, words);
}

static void
add_labels (AssayFactLine *line)
{
  for (guint i = 0; i < line->labels->len; i++)
    {
      if (i > 0)
        assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, ", ");
      assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, g_ptr_array_index (line->labels, i));
    }
}

/* What a finding is on, where it is on words of the fact or beside it: “leader of the council” of who is called so. */
static gboolean
is_on_words (const AssayFinding  *finding,
             const AssayEvidence *at,
             const AssayFact     *fact)
{
  return finding != NULL && finding->source_span.begin == at->span.begin &&
         finding->source_span.end == at->span.end &&
         (finding->span.begin != fact->span.begin || finding->span.end != fact->span.end);
}

/* “Draft 40% · Associated Press over 30% · differs · summary, second-hand” */
static void
tell_difference (Lines              *lines,
                 AssayFactLine      *line,
                 guint               first,
                 const AssayFinding *finding)
{
  const AssayEvidence *at = &lines->evidence[first];
  AssayText *draft = get_draft_text (lines);
  AssayText *source = get_source_text (lines, at->source);
  const AssayFact *fact = &lines->facts[at->fact];
  AssaySpan span = fact->span;
  g_autoptr (GArray) diff = NULL;

  if (is_on_words (finding, at, fact))
    span = finding->span;
  else if (fact->kind == ASSAY_FACT_QUOTATION || fact->kind == ASSAY_FACT_STATEMENT)
    diff = assay_word_diff (draft, span, source, at->span,
                            ASSAY_DIFF_FOLD_MARKS | ASSAY_DIFF_FOLD_CASE);

  gather (lines, line, first);
  /* Translators: before what the draft says, beside what a source says */
  assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, _ ("Draft"));
  assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, " ");
  assay_marked_line_add_side (line->line, draft, span, diff, TRUE);
  assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, " · ");
  add_labels (line);
  assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, " ");
  assay_marked_line_add_side (line->line, source, at->span, diff, FALSE);
  assay_marked_line_add (line->line, ASSAY_LINE_QUIET, " · ");
  assay_marked_line_add (line->line, ASSAY_LINE_QUIET,
                         ngettext ("differs", "differ", line->evidence->len));
  add_grade (lines, line, at);

  /* All are named here, in the same words: the line leads to the first. */
  g_array_set_size (line->evidence, 1);
}

/* “Financial Times says so too: “…””, or “3 sources say so too:” before a button for each. */
static void
tell_agreement (Lines         *lines,
                AssayFactLine *line,
                guint          first)
{
  const AssayEvidence *at = &lines->evidence[first];
  g_autofree char *text = NULL;

  gather (lines, line, first);

  if (line->evidence->len > 1)
    text = assay_fact_words_dup_count (lines->analysis, at, line->evidence->len);
  else
    {
      const char *label = g_ptr_array_index (line->labels, 0);
      g_autofree char *words = assay_text_dup_span (get_source_text (lines, at->source), at->span);

      if (at->stance == ASSAY_STANCE_CONTEXT)
        text = g_strdup_printf (_ ("%s is on the same subject: “%s”"), label, words);
      else if (assay_analysis_is_part (lines->analysis, at))
        /* Translators: a source, and its words, which are less than the draft's statement */
        text = g_strdup_printf (_ ("%s has part of it: “%s”"), label, words);
      else
        text = g_strdup_printf (_ ("%s says so too: “%s”"), label, words);
    }

  assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, text);
  add_grade (lines, line, at);
}

/* So many that would each have been a line. */
static void
tell_more (Lines *lines,
           guint  n_more)
{
  g_autofree char *text = NULL;

  if (n_more == 0)
    return;

  /* Translators: the last line of a list that was cut */
  text = g_strdup_printf (ngettext ("and %u more", "and %u more", n_more), n_more);
  assay_marked_line_add (add_line (lines)->line, ASSAY_LINE_QUIET, text);
}

static void
tell_evidence (Lines      *lines,
               AssayStance stance)
{
  guint n_lines = 0;
  guint n_more = 0;

  for (guint i = 0; i < lines->n_evidence; i++)
    {
      if (lines->is_told[i] || lines->evidence[i].fact != lines->fact ||
          lines->evidence[i].stance != stance)
        continue;

      if (n_lines++ >= MAX_LINES)
        n_more++;
      else if (stance == ASSAY_STANCE_DIFFERS)
        tell_difference (lines, add_line (lines), i, NULL);
      else
        tell_agreement (lines, add_line (lines), i);
    }

  tell_more (lines, n_more);
}

static gboolean
is_conflict (const AssayFinding *finding)
{
  return assay_rule_get (finding->rule)->severity == ASSAY_SEVERITY_ERROR;
}

/* The words of a source that a finding rests on, or -1. */
static int
find_ground (Lines              *lines,
             const AssayFinding *finding)
{
  for (guint i = 0; i < lines->n_evidence && finding->n_sources > 0; i++)
    {
      if ((int) lines->evidence[i].fact == finding->fact &&
          lines->evidence[i].source == finding->sources[0] &&
          lines->evidence[i].stance == ASSAY_STANCE_DIFFERS)
        return (int) i;
    }

  return -1;
}

/* What differs from a source is shown with both sides, and comes first; all else is told in words. */
static gboolean
comes_first (Lines              *lines,
             const AssayFinding *finding)
{
  return is_conflict (finding) || find_ground (lines, finding) >= 0;
}

/* “In paragraph 17:” before what was found of a later mention of a name. */
static void
tell_place (Lines              *lines,
            AssayFactLine      *line,
            const AssayFinding *finding)
{
  const AssayFact *fact = &lines->facts[lines->fact];
  guint n = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (
      assay_analysis_get_reading (lines->analysis), &n);
  g_autofree char *place = NULL;

  if (fact->kind != ASSAY_FACT_NAME || finding->claim < 0 || (guint) finding->claim >= n ||
      fact->claim == (guint) finding->claim)
    return;

  /* Translators: before what was found there */
  place = g_strdup_printf (_ ("In paragraph %u: "), sentences[finding->claim].part + 1);
  assay_marked_line_add (line->line, ASSAY_LINE_QUIET, place);
}

static void
tell_finding (Lines              *lines,
              const AssayFinding *finding)
{
  AssayFactLine *line = NULL;
  g_autofree char *message = NULL;
  int ground = find_ground (lines, finding);

  /* Another line has it, of a source that says the same. */
  if (ground >= 0 && lines->is_told[ground])
    return;

  line = add_line (lines);
  line->rule = assay_rule_get (finding->rule);
  tell_place (lines, line, finding);
  if (ground >= 0 && !assay_finding_is_omission (finding))
    {
      tell_difference (lines, line, (guint) ground, finding);
      if (finding->fact == (int) lines->fact)
        line->wording = assay_finding_dup_replacement (lines->analysis, finding);
      return;
    }

  if (ground >= 0)
    {
      gather (lines, line, (guint) ground);
      g_array_set_size (line->evidence, 1);
    }
  message = assay_finding_dup_message (lines->analysis, finding);
  assay_marked_line_add (line->line, is_conflict (finding) ? ASSAY_LINE_STRONG : ASSAY_LINE_PLAIN,
                         message);
}

/* Findings on the fact itself, and for a statement those on its claim as well; in their order, each once. */
static void
tell_findings (Lines   *lines,
               gboolean is_first)
{
  const AssayFact *fact = &lines->facts[lines->fact];
  guint n_findings = 0;
  guint n_of_fact = 0;
  guint n_of_claim = 0;
  guint n_lines = 0;
  guint n_more = 0;
  const AssayFinding *findings = assay_analysis_get_findings (lines->analysis, &n_findings);
  const guint *of_fact = assay_analysis_find_of_fact (lines->analysis, lines->fact, &n_of_fact);
  const guint *of_claim = NULL;

  if (fact->kind == ASSAY_FACT_STATEMENT)
    of_claim = assay_analysis_find_of_claim (lines->analysis, fact->claim, &n_of_claim);

  for (guint i = 0, j = 0; i < n_of_fact || j < n_of_claim;)
    {
      guint next = MIN (i < n_of_fact ? of_fact[i] : G_MAXUINT,
                        j < n_of_claim ? of_claim[j] : G_MAXUINT);

      i += i < n_of_fact && of_fact[i] == next;
      j += j < n_of_claim && of_claim[j] == next;
      if (comes_first (lines, &findings[next]) != is_first)
        continue;

      if (n_lines++ >= MAX_LINES)
        n_more++;
      else
        tell_finding (lines, &findings[next]);
    }

  tell_more (lines, n_more);
}

/* “Note by Ida, 4 June 2025, 10:00: Asked the port.” */
static void
tell_said (Lines      *lines,
           gboolean    is_note,
           const char *by,
           const char *at,
           const char *text)
{
  AssayFactLine *line = add_line (lines);
  g_autofree char *time = assay_clock_dup_label (at);
  g_autofree char *head = NULL;

  by = by != NULL && *by != '\0' ? by : _ ("somebody");
  /* Translators: who wrote a note, and when */
  head = is_note ? g_strdup_printf (_ ("Note by %s, %s"), by, time)
                 : g_strdup_printf ("%s, %s", by, time);
  line->is_note = TRUE;
  assay_marked_line_add (line->line, ASSAY_LINE_QUIET, head);
  assay_marked_line_add (line->line, ASSAY_LINE_QUIET, "  ");
  assay_marked_line_add (line->line, ASSAY_LINE_PLAIN, text);
}

/* The note, and what was said below it. */
static void
tell_note (Lines *lines)
{
  const AssayMark *mark = assay_case_get_mark (lines->work, lines->fact);

  if (mark != NULL && mark->note != NULL)
    tell_said (lines, TRUE, mark->noted_by != NULL ? mark->noted_by : mark->by,
               mark->noted_at != NULL ? mark->noted_at : mark->at, mark->note);

  for (guint i = 0; mark != NULL && i < assay_thread_length (mark->thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (mark->thread, i);
      g_autofree char *said = assay_report_dup_remark (remark);

      if (!assay_thread_is_superseded (mark->thread, i))
        tell_said (lines, FALSE, remark->by, remark->at, said);
    }
}

static char *
dup_tie_words (const AssayTie *tie,
               const char     *label)
{
  switch (tie->stance)
    {
    case ASSAY_TIE_SUPPORTS:
      /* Translators: who says so, a source, and its words */
      return g_strdup_printf (_ ("%s: %s supports it: “%s”"), tie->by, label, tie->exact);

    case ASSAY_TIE_REFUTES:
      /* Translators: who says so, a source, and its words */
      return g_strdup_printf (_ ("%s: %s refutes it: “%s”"), tie->by, label, tie->exact);

    case ASSAY_TIE_QUALIFIES:
      /* Translators: who says so, a source, and its words */
      return g_strdup_printf (_ ("%s: %s qualifies it: “%s”"), tie->by, label, tie->exact);

    case ASSAY_TIE_CONTEXT:
      /* Translators: who says so, a source, and its words */
      return g_strdup_printf (_ ("%s: %s is context: “%s”"), tie->by, label, tie->exact);
    }

  g_return_val_if_reached (g_strdup (""));
}

/* “N. Oko: AP refutes it: “over 30%””; what a person said of a passage comes before what we found. */
static void
tell_ties (Lines *lines)
{
  GPtrArray *ties = assay_case_get_ties (lines->work, lines->fact);
  GListModel *sources = assay_case_get_sources (lines->work);
  g_autoptr (GListModel) items = NULL;

  if (assay_ties_length (ties) > 0)
    items = assay_source_items_new (sources);

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);
      AssayFactLine *line = add_line (lines);
      g_autoptr (AssaySourceItem) item = NULL;
      g_autofree char *text = NULL;
      guint source = 0;
      AssaySpan span;
      gboolean is_there = assay_tie_place (tie, sources, &source, &span);

      if (is_there)
        item = g_list_model_get_item (items, source);
      text = dup_tie_words (tie, item != NULL ? assay_source_item_get_label (item) : tie->source);
      assay_marked_line_add (
          line->line, tie->stance == ASSAY_TIE_REFUTES ? ASSAY_LINE_STRONG : ASSAY_LINE_PLAIN,
          text);
      if (!is_there)
        assay_marked_line_add (line->line, ASSAY_LINE_QUIET,
                               _ (" · the source does not say so any more"));
    }
}

static void
tell_reason (Lines *lines)
{
  g_autofree char *reason = assay_fact_words_dup_reason (lines->analysis, lines->fact);

  if (*reason != '\0')
    assay_marked_line_add (add_line (lines)->line, ASSAY_LINE_QUIET, reason);
}

/* It is sorted by fact. What is found of a statement may rest on that of other facts in its claim. */
static void
find_evidence (Lines *lines,
               guint  n_facts)
{
  guint n_all = 0;
  const AssayEvidence *all = assay_analysis_get_evidence (lines->analysis, &n_all);
  guint claim = lines->facts[lines->fact].claim;
  guint begin = lines->fact;
  guint last = lines->fact;
  guint first = 0;
  guint end;

  while (begin > 0 && lines->facts[begin - 1].claim == claim)
    begin--;
  while (last + 1 < n_facts && lines->facts[last + 1].claim == claim)
    last++;

  while (first < n_all && all[first].fact < begin)
    first++;
  for (end = first; end < n_all && all[end].fact <= last;)
    end++;

  lines->first_evidence = first;
  lines->evidence = all + first;
  lines->n_evidence = end - first;
}

static void
tell_nothing (Lines *self)
{
  const char *words = assay_analysis_may_miss (self->analysis, self->fact)
                          ? _ ("Assay does not read this language: look in the sources yourself")
                          : _ ("No source at hand says anything about this");

  assay_marked_line_add (add_line (self)->line, ASSAY_LINE_QUIET, words);
}

/**
 * assay_fact_lines_new:
 * @fact: index of a fact
 *
 * Returns: (transfer full) (element-type AssayFactLine): what is known of it, what weighs most first
 */
GPtrArray *
assay_fact_lines_new (AssayCase *work,
                      guint      fact)
{
  Lines lines = { .work = work, .fact = fact };
  g_autoptr (GListModel) items = NULL;
  g_autofree gboolean *is_told = NULL;
  guint n_facts = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  lines.analysis = assay_case_get_analysis (work);
  lines.facts = assay_analysis_get_facts (lines.analysis, &n_facts);
  lines.items = items = assay_source_items_new (assay_analysis_get_sources (lines.analysis));
  lines.lines = g_ptr_array_new_with_free_func (free_line);
  g_return_val_if_fail (fact < n_facts, lines.lines);

  find_evidence (&lines, n_facts);
  is_told = g_new0 (gboolean, lines.n_evidence + 1);
  lines.is_told = is_told;
  for (guint i = 0; i < lines.n_evidence; i++)
    is_told[i] = !assay_fact_words_bears (lines.analysis, &lines.evidence[i]);

  tell_ties (&lines);
  tell_findings (&lines, TRUE);
  tell_evidence (&lines, ASSAY_STANCE_DIFFERS);
  tell_note (&lines);
  tell_findings (&lines, FALSE);
  tell_evidence (&lines, ASSAY_STANCE_SUPPORTS);
  tell_evidence (&lines, ASSAY_STANCE_CONTEXT);

  if (lines.lines->len == 0)
    tell_nothing (&lines);
  tell_reason (&lines);

  return lines.lines;
}
