/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-proof.h"

#include <string.h>

#include "assay-replacement.h"
#include "assay-thread.h"

static void
add_mark (AssayProof      *self,
          AssaySpan        span,
          AssayProofShape  shape,
          double           strength)
{
  AssayProofMark mark = { .span = span, .shape = shape, .strength = strength };

  if (!assay_span_is_empty (span))
    g_array_append_val (self->marks, mark);
}

/* A claim is closed if it has facts and all of them are. */
static void
find_closed (AssayProof *self)
{
  guint n_claims = 0;

  assay_reading_get_claims (assay_analysis_get_reading (self->model->analysis), &n_claims);
  self->is_closed = g_new0 (gboolean, n_claims + 1);

  for (guint i = 0; i < self->facts->len; i++)
    self->is_closed[assay_proof_get_fact (self, i)->fact->claim] = TRUE;

  for (guint i = 0; i < self->facts->len; i++)
    {
      const AssayReportFact *fact = assay_proof_get_fact (self, i);

      if (!assay_state_is_closed (fact->state))
        self->is_closed[fact->fact->claim] = FALSE;
    }
}

/* What was found about a fact, or a claim, that is closed needs nobody's eye. */
static gboolean
is_settled (const AssayProof   *self,
            const AssayFinding *finding)
{
  if (finding->claim >= 0 && self->is_closed[finding->claim])
    return TRUE;

  return finding->fact >= 0 &&
         assay_state_is_closed (assay_proof_get_fact (self, (guint) finding->fact)->state);
}

static void
mark_findings (AssayProof *self)
{
  guint n_claims = 0;
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (self->model->analysis), &n_claims);

  for (guint i = 0; i < self->model->findings->len; i++)
    {
      const AssayFinding *finding = g_array_index (self->model->findings, AssayReportFinding, i)
                                        .finding;
      double strength = 1;
      AssayProofShape shape;

      if (!assay_proof_find_shape (finding->rule, &shape) || is_settled (self, finding))
        continue;
      if (finding->claim >= 0 && (guint) finding->claim < n_claims)
        strength = claims[finding->claim].worth;

      add_mark (self, finding->span, shape, strength);
    }
}

static int
compare_marks (gconstpointer a,
               gconstpointer b)
{
  const AssayProofMark *first = a;
  const AssayProofMark *second = b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;
  if (first->span.end != second->span.end)
    return first->span.end > second->span.end ? -1 : 1;

  return (int) first->shape - (int) second->shape;
}

static void
mark_reading (AssayProof *self)
{
  AssayReading *reading = assay_analysis_get_reading (self->model->analysis);
  guint n = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);
  const AssayQuotation *quotations = NULL;

  for (guint i = 0; i < n; i++)
    add_mark (self, attributions[i].cue, ASSAY_PROOF_UNDERLINE, 1);

  quotations = assay_reading_get_quotations (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      if (quotations[i].kind == ASSAY_QUOTATION_SPEECH ||
          quotations[i].kind == ASSAY_QUOTATION_BLOCK)
        add_mark (self, quotations[i].span, ASSAY_PROOF_BAR, 1);
    }
}

/* What a person calls an error is boxed, whatever the rules say. */
static void
mark_errors (AssayProof *self)
{
  for (guint i = 0; i < self->facts->len; i++)
    {
      const AssayReportFact *fact = assay_proof_get_fact (self, i);

      if (fact->state == ASSAY_STATE_ERROR)
        add_mark (self, fact->fact->span, ASSAY_PROOF_BOX, 1);
    }

  for (guint i = 0; i < self->free->len; i++)
    {
      const AssayMark *mark = g_ptr_array_index (self->free, i);

      if (mark->scope == ASSAY_MARK_PASSAGE && mark->state == ASSAY_STATE_ERROR)
        add_mark (self, mark->span, ASSAY_PROOF_BOX, 1);
    }
}

/* For each claim the fact that what is found about the claim alone is told with, or -1. */
static int *
find_claim_facts (const AssayProof *self)
{
  guint n_claims = 0;
  int *of_claim = NULL;

  assay_reading_get_claims (assay_analysis_get_reading (self->model->analysis), &n_claims);
  of_claim = g_new (int, n_claims + 1);
  for (guint i = 0; i <= n_claims; i++)
    of_claim[i] = -1;

  for (guint i = 0; i < self->facts->len; i++)
    {
      const AssayFact *fact = assay_proof_get_fact (self, i)->fact;

      if (of_claim[fact->claim] < 0 || fact->kind == ASSAY_FACT_STATEMENT)
        of_claim[fact->claim] = (int) i;
    }

  return of_claim;
}

static int
find_teller (const AssayFinding *finding,
             const int          *of_claim)
{
  if (finding->fact >= 0)
    return finding->fact;

  return finding->claim >= 0 ? of_claim[finding->claim] : -1;
}

/* Findings beside their facts: counted first, then put in place, each in the order of reading. */
static void
order_findings (AssayProof *self)
{
  g_autofree int *of_claim = find_claim_facts (self);
  g_autofree guint *next = g_new0 (guint, self->facts->len + 1);
  GArray *findings = self->model->findings;
  guint n = 0;

  self->first_said = g_new0 (guint, self->facts->len + 1);

  for (guint i = 0; i < findings->len; i++)
    {
      int fact = find_teller (g_array_index (findings, AssayReportFinding, i).finding, of_claim);

      if (fact >= 0)
        self->first_said[fact + 1]++;
    }

  for (guint i = 0; i < self->facts->len; i++)
    {
      next[i] = n;
      n += self->first_said[i + 1];
      self->first_said[i + 1] = n;
    }

  g_array_set_size (self->said, n);

  for (guint i = 0; i < findings->len; i++)
    {
      int fact = find_teller (g_array_index (findings, AssayReportFinding, i).finding, of_claim);

      if (fact >= 0)
        g_array_index (self->said, guint, next[fact]++) = i;
    }
}

static GPtrArray *
list_free (AssayDossier *dossier)
{
  GPtrArray *list = g_ptr_array_new ();
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].scope != ASSAY_MARK_FACT && !assay_span_is_empty (marks[i].span))
        g_ptr_array_add (list, (gpointer) &marks[i]);
    }

  return list;
}

/**
 * assay_proof_new:
 * @dossier: the job, which is current; must outlive the proof and not change
 * @style: (nullable): how it is asked for; what it points to must outlive the proof
 *
 * Returns: (transfer full): the draft with its marks
 */
AssayProof *
assay_proof_new (AssayDossier           *dossier,
                 const AssayReportStyle *style)
{
  AssayProof *self = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  self = g_new0 (AssayProof, 1);
  self->dossier = dossier;
  self->model = assay_report_model_new (dossier, style);
  self->style = style != NULL ? *style : (AssayReportStyle){ 0 };
  self->facts = assay_report_list_facts (self->model, dossier);
  self->free = list_free (dossier);
  self->marks = g_array_new (FALSE, FALSE, sizeof (AssayProofMark));
  self->said = g_array_new (FALSE, FALSE, sizeof (guint));
  find_closed (self);
  order_findings (self);
  mark_findings (self);
  mark_reading (self);
  mark_errors (self);
  g_array_sort (self->marks, compare_marks);

  return self;
}

void
assay_proof_free (AssayProof *self)
{
  g_return_if_fail (self != NULL);

  g_array_unref (self->facts);
  g_ptr_array_unref (self->free);
  g_array_unref (self->marks);
  g_array_unref (self->said);
  g_free (self->first_said);
  g_free (self->is_closed);
  assay_report_model_free (self->model);
  g_free (self);
}

const AssayReportFact *
assay_proof_get_fact (const AssayProof *self,
                      guint             fact)
{
  return &g_array_index (self->facts, AssayReportFact, fact);
}

/* Returns: (transfer none) (nullable): the free mark that a number of the runs means; %NULL if it means a fact */
const AssayMark *
assay_proof_get_free (const AssayProof *self,
                      guint             number)
{
  return number < self->facts->len ? NULL
                                   : g_ptr_array_index (self->free, number - self->facts->len);
}

guint
assay_proof_count_said (const AssayProof *self,
                        guint             fact)
{
  return self->first_said[fact + 1] - self->first_said[fact];
}

/**
 * assay_proof_get_said:
 * @index: less than assay_proof_count_said()
 *
 * Returns: (transfer none): what a rule says of the fact, or of its claim
 */
const AssayReportFinding *
assay_proof_get_said (const AssayProof *self,
                      guint             fact,
                      guint             index)
{
  guint finding = g_array_index (self->said, guint, self->first_said[fact] + index);

  return &g_array_index (self->model->findings, AssayReportFinding, finding);
}

/**
 * assay_proof_get_evidence:
 *
 * Returns: (transfer none): the passages that bear on the fact, the best first
 */
const AssayEvidence *
assay_proof_get_evidence (const AssayProof *self,
                          guint             fact,
                          guint            *n_evidence)
{
  const AssayEvidence *first = assay_proof_get_fact (self, fact)->evidence;
  guint n = 0;
  const AssayEvidence *all = assay_analysis_get_evidence (self->model->analysis, &n);

  *n_evidence = 0;
  if (first == NULL)
    return NULL;

  for (const AssayEvidence *e = first; e < all + n && e->fact == fact; e++)
    (*n_evidence)++;

  return first;
}

/**
 * assay_proof_is_worth_note:
 *
 * Returns: whether there is more to say of the fact than that it is there
 */
gboolean
assay_proof_is_worth_note (const AssayProof *self,
                           guint             fact)
{
  const AssayReportFact *item = assay_proof_get_fact (self, fact);

  if (item->mark != NULL && (item->mark->note != NULL || item->mark->suggestion != NULL ||
                             assay_thread_length (item->mark->thread) > 0))
    return TRUE;
  if (item->state == ASSAY_STATE_ERROR || item->state == ASSAY_STATE_CANNOT_CONFIRM)
    return TRUE;
  if (assay_state_is_closed (item->state))
    return FALSE;

  for (guint i = 0; i < assay_proof_count_said (self, fact); i++)
    {
      if (assay_proof_get_said (self, fact, i)->severity != ASSAY_SEVERITY_NOTE)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_proof_may_leave:
 * @source: index of a source
 *
 * Returns: whether its words may leave the desk: what somebody said in confidence may not, unless asked for
 */
gboolean
assay_proof_may_leave (const AssayProof *self,
                       guint             source)
{
  GListModel *sources = assay_analysis_get_sources (self->model->analysis);
  g_autoptr (AssaySource) item = g_list_model_get_item (sources, source);

  return assay_source_get_contact (item) == NULL || self->style.has_confidential;
}

/**
 * assay_proof_dup_fix:
 *
 * Returns: (transfer full) (nullable): what should stand in the place of the fact's words: what a person
 *   suggests, else what the source has that differs
 */
char *
assay_proof_dup_fix (const AssayProof *self,
                     guint             fact)
{
  const AssayReportFact *item = assay_proof_get_fact (self, fact);

  if (item->mark != NULL && item->mark->suggestion != NULL)
    return g_strdup (item->mark->suggestion);
  if (assay_state_is_closed (item->state))
    return NULL;

  for (guint i = 0; i < assay_proof_count_said (self, fact); i++)
    {
      const AssayFinding *finding = assay_proof_get_said (self, fact, i)->finding;
      g_autofree char *words = NULL;

      if (finding->fact == (int) fact && finding->n_sources > 0 &&
          assay_proof_may_leave (self, finding->sources[0]))
        words = assay_finding_dup_replacement (self->model->analysis, finding);
      if (words != NULL)
        return g_steal_pointer (&words);
    }

  return NULL;
}

/**
 * assay_proof_is_public:
 * @text: what the machine says
 *
 * Returns: whether it names nobody who was asked in confidence
 */
gboolean
assay_proof_is_public (const AssayProof *self,
                       const char       *text)
{
  GListModel *sources = assay_analysis_get_sources (self->model->analysis);

  for (guint i = 0; i < g_list_model_get_n_items (sources) && !self->style.has_confidential; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      const AssayContact *contact = assay_source_get_contact (source);

      if (contact != NULL && *contact->who != '\0' && strstr (text, contact->who) != NULL)
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_proof_get_message:
 *
 * Returns: (transfer none): what the finding says; where it would name or quote somebody who was asked in
 *   confidence, what its rule says
 */
const char *
assay_proof_get_message (const AssayProof         *self,
                         const AssayReportFinding *item)
{
  return assay_report_get_message (self->model, &self->style, item);
}
