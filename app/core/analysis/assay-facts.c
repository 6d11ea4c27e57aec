/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

#include "assay-bisect.h"

static const char *const fact_kind_ids[] = {
  [ASSAY_FACT_FIGURE] = "figure",       [ASSAY_FACT_DATE] = "date",
  [ASSAY_FACT_NAME] = "name",           [ASSAY_FACT_QUOTATION] = "quotation",
  [ASSAY_FACT_STATEMENT] = "statement",
};

static const char *const stance_ids[] = {
  [ASSAY_STANCE_CONTEXT] = "context",
  [ASSAY_STANCE_SUPPORTS] = "supports",
  [ASSAY_STANCE_DIFFERS] = "differs",
};

const char *
assay_fact_kind_to_id (AssayFactKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (fact_kind_ids), NULL);

  return fact_kind_ids[kind];
}

/**
 * assay_fact_kind_from_id:
 * @id: (nullable): “figure”
 * @kind: (out): the kind
 *
 * Returns: whether there is such a kind; @kind is untouched if not
 */
gboolean
assay_fact_kind_from_id (const char    *id,
                         AssayFactKind *kind)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (fact_kind_ids); i++)
    {
      if (g_strcmp0 (id, fact_kind_ids[i]) == 0)
        {
          *kind = (AssayFactKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
assay_stance_to_id (AssayStance stance)
{
  g_return_val_if_fail ((guint) stance < G_N_ELEMENTS (stance_ids), NULL);

  return stance_ids[stance];
}

static int
compare_facts (gconstpointer a,
               gconstpointer b)
{
  const AssayFact *first = a;
  const AssayFact *second = b;

  if (first->span.begin != second->span.begin)
    return first->span.begin < second->span.begin ? -1 : 1;
  if (first->span.end != second->span.end)
    return first->span.end > second->span.end ? -1 : 1;
  /* A quotation that is its whole sentence: the statement is the wider. */
  if (first->kind != second->kind)
    return first->kind > second->kind ? -1 : 1;

  return (first->index > second->index) - (first->index < second->index);
}

static void
add_fact (AssayInquiry  *self,
          AssayFactKind  kind,
          AssaySpan      span,
          guint          claim,
          guint          index)
{
  AssayFact fact = { .span = span, .claim = claim, .index = index, .kind = kind };

  if (assay_inquiry_is_body (self, claim))
    g_array_append_val (self->facts, fact);
}

/* The sentence in which @position stands; claims and sentences share their numbers. */
static guint
find_claim (AssayInquiry *self,
            guint         position)
{
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (self->corpus->draft, &n_sentences);
  guint low = 0;

  assay_bisect (low, n_sentences, i, sentences[i].span.begin <= position);

  return low > 0 ? low - 1 : 0;
}

static void
add_statements (AssayInquiry *self)
{
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (self->corpus->draft, &n_claims);

  for (guint i = 0; i < n_claims; i++)
    {
      if (claims[i].kind != ASSAY_CLAIM_QUESTION)
        add_fact (self, ASSAY_FACT_STATEMENT, claims[i].span, i, i);
    }
}

/* What stands inside claims. Of a name only the first mention: the others are the same fact. */
static void
add_parts_of_claims (AssayInquiry *self)
{
  AssayReading *draft = self->corpus->draft;
  guint n_figures = 0;
  guint n_dates = 0;
  guint n_names = 0;
  guint n_quotations = 0;
  const AssayFigure *figures = assay_reading_get_figures (draft, &n_figures);
  const AssayDate *dates = assay_reading_get_dates (draft, &n_dates);
  const AssayName *names = assay_reading_get_names (draft, &n_names);
  const AssayQuotation *quotations = assay_reading_get_quotations (draft, &n_quotations);

  for (guint i = 0; i < n_figures; i++)
    add_fact (self, ASSAY_FACT_FIGURE, figures[i].span, figures[i].sentence, i);
  for (guint i = 0; i < n_dates; i++)
    add_fact (self, ASSAY_FACT_DATE, dates[i].span, dates[i].sentence, i);
  for (guint i = 0; i < n_names; i++)
    {
      if (names[i].first == i)
        add_fact (self, ASSAY_FACT_NAME, names[i].span, names[i].sentence, i);
    }
  for (guint i = 0; i < n_quotations; i++)
    add_fact (self, ASSAY_FACT_QUOTATION, quotations[i].span,
              find_claim (self, quotations[i].span.begin), i);
}

static void
note_facts (AssayInquiry  *self,
            AssayFactKind  kind,
            GArray        *fact_of,
            guint          n_items)
{
  int none = -1;

  for (guint i = 0; i < n_items; i++)
    g_array_append_val (fact_of, none);

  for (guint i = 0; i < self->facts->len; i++)
    {
      const AssayFact *fact = &g_array_index (self->facts, AssayFact, i);

      if (fact->kind == kind)
        g_array_index (fact_of, int, fact->index) = (int) i;
    }
}

/**
 * assay_inquiry_find_facts:
 *
 * What a checker closes: each claim's statement, and the figures, dates, names and quotations in it. A
 * question states nothing, and bylines, date lines and credits tell nothing about the matter.
 */
void
assay_inquiry_find_facts (AssayInquiry *self)
{
  AssayReading *draft = self->corpus->draft;
  guint n = 0;

  add_statements (self);
  add_parts_of_claims (self);
  g_array_sort (self->facts, compare_facts);

  assay_reading_get_claims (draft, &n);
  note_facts (self, ASSAY_FACT_STATEMENT, self->statement_fact, n);
  assay_reading_get_figures (draft, &n);
  note_facts (self, ASSAY_FACT_FIGURE, self->figure_fact, n);
  assay_reading_get_names (draft, &n);
  note_facts (self, ASSAY_FACT_NAME, self->name_fact, n);
  assay_reading_get_quotations (draft, &n);
  note_facts (self, ASSAY_FACT_QUOTATION, self->quotation_fact, n);
}
