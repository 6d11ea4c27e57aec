/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-case.h"

#include "assay-draft-edit.h"

/* Steps that can be undone; the oldest are forgotten first. */
#define MAX_STEPS 1000

struct _AssayCase
{
  GObject    parent_instance;

  GPtrArray *steps;   /* of AssayDossier; never empty */
  guint      current; /* index of the one at work */
  int        saved;   /* index of the one that was saved last, or -1 if it is gone */
  char      *person;  /* whose steps these are */
  GArray    *marks;   /* of int: index of each fact's mark in the current dossier, or -1 */
};

G_DEFINE_FINAL_TYPE (AssayCase, assay_case, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static AssayDossier *
get_current (AssayCase *self)
{
  return g_ptr_array_index (self->steps, self->current);
}

/* Index of the first fact that begins at @position or behind it. */
static guint
find_fact_from (const AssayFact *facts,
                guint            n_facts,
                guint            position)
{
  guint low = 0;
  guint high = n_facts;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (facts[middle].span.begin < position)
        low = middle + 1;
      else
        high = middle;
    }

  return low;
}

static gboolean
is_same_span (AssaySpan a,
              AssaySpan b)
{
  return a.begin == b.begin && a.end == b.end;
}

/*
 * The mark of a fact is the one of its kind on its words; else the one around them, as a wording that was
 * put in place of a figure may have its bound before it (“over 30%”).
 */
static void
match_marks (AssayCase *self)
{
  guint n_facts = 0;
  guint n_marks = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);
  const AssayMark *marks = assay_dossier_get_marks (get_current (self), &n_marks);
  const int none = -1;

  g_array_set_size (self->marks, 0);
  for (guint i = 0; i < n_facts; i++)
    g_array_append_val (self->marks, none);

  for (guint i = 0; i < n_marks; i++)
    {
      for (guint j = find_fact_from (facts, n_facts, marks[i].span.begin);
           j < n_facts && facts[j].span.begin < marks[i].span.end; j++)
        {
          int *mark = &g_array_index (self->marks, int, j);

          if (facts[j].kind != marks[i].kind || !assay_span_contains (marks[i].span, facts[j].span))
            continue;
          if (*mark < 0 || is_same_span (marks[i].span, facts[j].span))
            *mark = (int) i;
        }
    }
}

static void
emit_changed (AssayCase *self)
{
  match_marks (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* @dossier: (transfer full) */
static void
take_step (AssayCase    *self,
           AssayDossier *dossier)
{
  g_ptr_array_set_size (self->steps, (int) self->current + 1);

  if (self->saved > (int) self->current)
    self->saved = -1;

  g_ptr_array_add (self->steps, dossier);

  if (self->steps->len > MAX_STEPS)
    {
      g_ptr_array_remove_index (self->steps, 0);
      self->saved = MAX (self->saved - 1, -1);
    }

  self->current = self->steps->len - 1;
  emit_changed (self);
}

static void
assay_case_finalize (GObject *object)
{
  AssayCase *self = ASSAY_CASE (object);

  g_clear_pointer (&self->steps, g_ptr_array_unref);
  g_clear_pointer (&self->person, g_free);
  g_clear_pointer (&self->marks, g_array_unref);

  G_OBJECT_CLASS (assay_case_parent_class)->finalize (object);
}

static void
assay_case_class_init (AssayCaseClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_case_finalize;

  /**
   * AssayCase::changed:
   *
   * Something was done, undone or done again.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_case_init (AssayCase *self)
{
  self->steps = g_ptr_array_new_with_free_func (g_object_unref);
  self->marks = g_array_new (FALSE, FALSE, sizeof (int));
}

/**
 * assay_case_new:
 * @dossier: the job as it was opened; taken as saved
 * @person: whose name the steps carry
 *
 * Returns: (transfer full): the job at work
 */
AssayCase *
assay_case_new (AssayDossier *dossier,
                const char   *person)
{
  AssayCase *self = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (person != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_CASE, NULL);
  self->person = g_strdup (person);
  g_ptr_array_add (self->steps, assay_dossier_copy (dossier));
  match_marks (self);

  return self;
}

AssayDossier *
assay_case_get_dossier (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return get_current (self);
}

AssayAnalysis *
assay_case_get_analysis (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  return assay_dossier_get_analysis (get_current (self));
}

/* All but open and error. */
gboolean
assay_state_is_closed (AssayState state)
{
  return state != ASSAY_STATE_OPEN && state != ASSAY_STATE_ERROR;
}

/**
 * assay_case_get_mark:
 * @fact: index of a fact of the analysis
 *
 * Returns: (transfer none) (nullable): what a person said of it; valid until the next change
 */
const AssayMark *
assay_case_get_mark (AssayCase *self,
                     guint      fact)
{
  guint n_marks = 0;
  int mark;

  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);
  g_return_val_if_fail (fact < self->marks->len, NULL);

  mark = g_array_index (self->marks, int, fact);

  return mark >= 0 ? &assay_dossier_get_marks (get_current (self), &n_marks)[mark] : NULL;
}

AssayState
assay_case_get_state (AssayCase *self,
                      guint      fact)
{
  const AssayMark *mark = assay_case_get_mark (self, fact);

  return mark != NULL ? mark->state : ASSAY_STATE_OPEN;
}

guint
assay_case_count_closed (AssayCase *self)
{
  guint count = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), 0);

  for (guint i = 0; i < self->marks->len; i++)
    count += assay_state_is_closed (assay_case_get_state (self, i));

  return count;
}

/* The id says what it is on, so that the same step gives the same file anywhere. */
static char *
dup_mark_id (const AssayFact *fact)
{
  return g_strdup_printf ("%s-%u-%u", assay_fact_kind_to_id (fact->kind), fact->span.begin,
                          fact->span.end);
}

/* A mark for @fact as it is now, its strings borrowed but for the id, which is set where it is new. */
static AssayMark
begin_mark (AssayCase   *self,
            guint        fact,
            const char  *at,
            char       **new_id)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self), &n_facts);
  const AssayMark *old = assay_case_get_mark (self, fact);
  AssayMark mark = { 0 };

  g_assert (fact < n_facts);

  if (old != NULL)
    {
      mark = *old;
    }
  else
    {
      *new_id = dup_mark_id (&facts[fact]);
      mark.id = *new_id;
      mark.span = facts[fact].span;
      mark.kind = facts[fact].kind;
    }

  mark.by = self->person;
  mark.at = (char *) at;

  return mark;
}

static void
record (AssayCase    *self,
        AssayDossier *dossier,
        const char   *what,
        const char   *about,
        const char   *at)
{
  const AssayHistoryEntry entry = {
    .at = (char *) at,
    .by = self->person,
    .what = (char *) what,
    .about = (char *) about,
  };

  assay_dossier_add_history (dossier, &entry);
}

/**
 * assay_case_set_state:
 * @fact: index of a fact
 * @state: what a person says of it
 * @at: when, ISO 8601 in UTC
 */
void
assay_case_set_state (AssayCase  *self,
                      guint       fact,
                      AssayState  state,
                      const char *at)
{
  g_autofree char *new_id = NULL;
  AssayDossier *dossier = NULL;
  AssayMark mark;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (fact < self->marks->len);
  g_return_if_fail (at != NULL);

  if (assay_case_get_state (self, fact) == state)
    return;

  dossier = assay_dossier_copy (get_current (self));
  mark = begin_mark (self, fact, at, &new_id);
  mark.state = state;
  assay_dossier_set_mark (dossier, &mark);
  record (self, dossier, assay_state_to_id (state), mark.id, at);
  take_step (self, dossier);
}

/**
 * assay_case_set_note:
 * @note: (nullable): what a person writes about it; %NULL to take the note away
 */
void
assay_case_set_note (AssayCase  *self,
                     guint       fact,
                     const char *note,
                     const char *at)
{
  const AssayMark *old = NULL;
  g_autofree char *new_id = NULL;
  AssayDossier *dossier = NULL;
  AssayMark mark;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (fact < self->marks->len);
  g_return_if_fail (at != NULL);

  old = assay_case_get_mark (self, fact);
  if (note != NULL && *note == '\0')
    note = NULL;
  if (g_strcmp0 (old != NULL ? old->note : NULL, note) == 0)
    return;

  dossier = assay_dossier_copy (get_current (self));
  mark = begin_mark (self, fact, at, &new_id);
  mark.note = (char *) note;
  assay_dossier_set_mark (dossier, &mark);
  record (self, dossier, "note", mark.id, at);
  take_step (self, dossier);
}

/**
 * assay_case_set_person:
 * @person: what a person says of the whole
 */
void
assay_case_set_person (AssayCase                *self,
                       const AssayPersonVerdict *person,
                       const char               *at)
{
  AssayDossier *dossier = NULL;
  AssayPersonVerdict signed_person;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (person != NULL);
  g_return_if_fail (at != NULL);

  dossier = assay_dossier_copy (get_current (self));
  signed_person = *person;
  signed_person.by = self->person;
  signed_person.at = (char *) at;
  assay_dossier_set_person (dossier, &signed_person);
  record (self, dossier, "verdict", assay_verdict_to_id (person->verdict), at);
  take_step (self, dossier);
}

/**
 * assay_case_dup_wording:
 *
 * Returns: (transfer full) (nullable): the source's words for a fact that differs from it, as a wording
 *   that could stand in the draft
 */
char *
assay_case_dup_wording (AssayCase *self,
                        guint      fact)
{
  guint n_findings = 0;
  const AssayFinding *findings = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (self), NULL);

  findings = assay_analysis_get_findings (assay_case_get_analysis (self), &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].fact == (int) fact && findings[i].values[1] != NULL &&
          (findings[i].rule == ASSAY_RULE_F1 || findings[i].rule == ASSAY_RULE_Q2))
        return g_strdup (findings[i].values[1]);
    }

  return NULL;
}

/* Marks go where their words went; one whose words were touched is open again. */
static void
move_marks (AssayDossier *dossier,
            AssayDossier *old,
            AssaySpan     edited,
            guint         n_inserted)
{
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (old, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      AssayMark mark = marks[i];

      mark.span = assay_span_after_edit (marks[i].span, edited, n_inserted);
      if (assay_span_overlaps (marks[i].span, edited))
        mark.state = ASSAY_STATE_OPEN;
      if (!assay_span_is_empty (mark.span))
        assay_dossier_set_mark (dossier, &mark);
    }
}

static AssayAnalysis *
analyse_again (AssayAnalysis  *old,
               AssayDraft     *draft,
               GError        **error)
{
  const AssayAnalysisOptions options = {
    .as_of = assay_analysis_get_as_of (old),
    .language = assay_reading_get_language (assay_analysis_get_reading (old)),
  };

  return assay_analysis_new (draft, assay_analysis_get_sources (old), &options, NULL, error);
}

/**
 * assay_case_replace:
 * @fact: index of the fact whose words are replaced
 * @wording: what shall stand there
 *
 * Changes the draft's text, analyses it again, and marks the new words as fixed.
 *
 * Returns: %FALSE with @error set if the new draft could not be analysed; nothing has changed then
 */
gboolean
assay_case_replace (AssayCase   *self,
                    guint        fact,
                    const char  *wording,
                    const char  *at,
                    GError     **error)
{
  AssayAnalysis *old = NULL;
  const AssayFact *facts = NULL;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autofree char *id = NULL;
  AssayDossier *dossier = NULL;
  AssayMark mark = { 0 };
  guint n_facts = 0;
  guint n_inserted;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (wording != NULL && at != NULL, FALSE);

  old = assay_case_get_analysis (self);
  facts = assay_analysis_get_facts (old, &n_facts);
  g_return_val_if_fail (fact < n_facts, FALSE);

  n_inserted = (guint) g_utf8_strlen (wording, -1);
  draft = assay_draft_replace (assay_analysis_get_draft (old), facts[fact].span, wording);
  analysis = analyse_again (old, draft, error);
  if (analysis == NULL)
    return FALSE;

  id = dup_mark_id (&facts[fact]);
  mark = (AssayMark){
    .id = id,
    .span = { facts[fact].span.begin, facts[fact].span.begin + n_inserted },
    .kind = facts[fact].kind,
    .state = ASSAY_STATE_FIXED,
    .suggestion = (char *) wording,
    .by = self->person,
    .at = (char *) at,
  };

  dossier = assay_dossier_copy_without_marks (get_current (self), analysis);
  move_marks (dossier, get_current (self), facts[fact].span, n_inserted);
  if (n_inserted > 0)
    assay_dossier_set_mark (dossier, &mark);
  record (self, dossier, "replaced", id, at);
  take_step (self, dossier);

  return TRUE;
}

gboolean
assay_case_can_undo (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return self->current > 0;
}

gboolean
assay_case_can_redo (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return self->current + 1 < self->steps->len;
}

void
assay_case_undo (AssayCase *self)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  if (!assay_case_can_undo (self))
    return;

  self->current--;
  emit_changed (self);
}

void
assay_case_redo (AssayCase *self)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  if (!assay_case_can_redo (self))
    return;

  self->current++;
  emit_changed (self);
}

/* Whether anything was done since it was saved. */
gboolean
assay_case_is_modified (AssayCase *self)
{
  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);

  return self->saved != (int) self->current;
}

void
assay_case_set_saved (AssayCase *self)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  self->saved = (int) self->current;
  emit_changed (self);
}
