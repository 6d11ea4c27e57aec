/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-claim-index-private.h"
#include "assay-differences-private.h"

#include "assay-bisect.h"
#include "assay-index-private.h"
#include "assay-named-otherwise-private.h"
#include "assay-reckoned-private.h"

/* A passage that has less of a sentence is not what it was made of, so that nothing can differ from it. In a
 * summary, which tells a story in a sentence or two, more is asked for. */
#define MIN_COVER 80
#define MIN_SUMMARY_COVER 140

/* Half of what a sentence says in one place is no accident: told in other words, but told. */
#define MIN_HELD 100

/* What has so much of a sentence has who says it, and what. */
#define MIN_SAID 120

/* The finding of that place among those of the claim: those of the rules before, then our own; or NULL. */
static const AssayFinding *
get_finding (const AssayDifferenceHolder *self,
             guint                        place,
             guint                       *number)
{
  guint n = 0;
  const AssayClaimItem *items = assay_claim_index_find (self->index, self->claim, &n);

  *number = place < n ? items[place].item : self->n_earlier + place - n;

  return *number < self->inquiry->findings->len
             ? &g_array_index (self->inquiry->findings, AssayFinding, *number)
             : NULL;
}

/* What is said of these words already: by a rule that knows more of them, or by an exact quotation. */
static gboolean
is_told (const AssayDifferenceHolder *self,
         AssaySpan                    span)
{
  static const AssayRuleId rules[] = { ASSAY_RULE_Q1, ASSAY_RULE_Q2, ASSAY_RULE_Q4, ASSAY_RULE_Q7,
                                       ASSAY_RULE_F1, ASSAY_RULE_F2, ASSAY_RULE_N1,
                                       ASSAY_RULE_N2, ASSAY_RULE_N4 };
  const AssayFinding *finding = NULL;
  guint number = 0;

  for (guint i = 0; (finding = get_finding (self, i, &number)) != NULL; i++)
    {
      gboolean is_earlier = number >= self->n_earlier;

      for (guint j = 0; j < G_N_ELEMENTS (rules); j++)
        is_earlier |= finding->rule == rules[j];
      if (is_earlier && assay_span_overlaps (finding->span, span))
        return TRUE;
    }

  return FALSE;
}

static const AssaySiftToken *
get_token (const AssayDifferenceHolder *self,
           int                          token)
{
  return token >= 0 ? assay_sift_token (self->sift, (guint) token) : NULL;
}

static gboolean
is_measure_for_year (const AssaySiftToken *a,
                     const AssaySiftToken *b)
{
  return (a->kind == ASSAY_SIFT_YEAR && b->kind == ASSAY_SIFT_NUMBER && b->unit != NULL) ||
         (b->kind == ASSAY_SIFT_YEAR && a->kind == ASSAY_SIFT_NUMBER && a->unit != NULL);
}

static void
name_number (const AssayDifferenceHolder *self,
             guint                        token,
             AssayDifference             *difference)
{
  const AssaySiftToken *at = &self->tokens[token];
  const AssaySiftToken *partner = difference->partner;
  int date = assay_inquiry_find_fact (self->inquiry, at->span, ASSAY_FACT_DATE);
  int figure = assay_inquiry_find_fact (self->inquiry, at->span, ASSAY_FACT_FIGURE);

  /* Hours and minutes are no two figures. */
  if (assay_difference_find_clock (self, at->span, &difference->span))
    {
      difference->partner = NULL;
      return;
    }

  if (partner != NULL && partner->kind != at->kind &&
      !(assay_sift_is_number (partner) && assay_sift_is_number (at)))
    difference->partner = NULL;
  /* No year stands in the place of a distance or of a span of time, and none of these in the place of a year. */
  if (partner != NULL && is_measure_for_year (at, partner))
    difference->partner = NULL;

  if (date >= 0 || !assay_sift_is_number (at))
    {
      difference->rule = ASSAY_RULE_D1;
      difference->fact = date;
    }
  else
    {
      difference->rule = difference->partner != NULL ? ASSAY_RULE_F1 : ASSAY_RULE_P4;
      difference->fact = figure;
    }

  if (difference->fact >= 0)
    difference->span = g_array_index (self->inquiry->facts, AssayFact, difference->fact).span;
}

static void
name_name (const AssayDifferenceHolder *self,
           guint                        token,
           AssayDifference             *difference)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->inquiry->corpus->draft, &n_names);
  int name = assay_inquiry_name_at (self->inquiry, self->tokens[token].span);

  difference->rule = ASSAY_RULE_N4;
  if (difference->partner != NULL && difference->partner->kind != ASSAY_SIFT_NAME)
    difference->partner = NULL;
  if (name < 0)
    return;

  difference->span = names[name].span;
  difference->fact = g_array_index (self->inquiry->name_fact, int, names[name].first);
}

static AssayDifference
name_difference (const AssayDifferenceHolder *self,
                 const AssaySiftFound        *found)
{
  guint token = found->token;
  const AssaySiftToken *at = &self->tokens[token];
  AssayDifference difference = { .rule = ASSAY_RULE_P4, .span = at->span, .fact = -1 };

  difference.partner = get_token (self, found->partner);

  switch ((AssaySiftKind) at->kind)
    {
    case ASSAY_SIFT_NUMBER:
    case ASSAY_SIFT_YEAR:
    case ASSAY_SIFT_ONE:
    case ASSAY_SIFT_SCALE:
    case ASSAY_SIFT_MONTH:
    case ASSAY_SIFT_WEEKDAY:
      if (at->kind != ASSAY_SIFT_SCALE)
        name_number (self, token, &difference);
      break;

    case ASSAY_SIFT_NAME:
      name_name (self, token, &difference);
      break;

    case ASSAY_SIFT_NEGATION:
      difference.rule = ASSAY_RULE_P3;
      difference.partner = NULL;
      difference.manner = "added";
      break;

    case ASSAY_SIFT_WORD:
    case ASSAY_SIFT_OPENING:
    case ASSAY_SIFT_STOP:
      if (found->is_opposed)
        difference.rule = ASSAY_RULE_P3;
      else if (found->left_out >= 0)
        {
          difference.rule = ASSAY_RULE_P3;
          difference.partner = get_token (self, found->left_out);
          difference.manner = "left-out";
        }
      break;
    }

  if (difference.fact < 0)
    difference.fact = g_array_index (self->inquiry->statement_fact, int, self->claim);

  return difference;
}

static void
add_evidence (const AssayDifferenceHolder *self,
              const AssayDifference       *difference,
              const AssayPassage          *passage,
              AssaySpan                    span)
{
  AssayEvidence evidence = {
    .fact = (guint) difference->fact,
    .source = passage->source,
    .span = span,
    .context = assay_corpus_sentence_span (self->sift->corpus, passage),
    .stance = ASSAY_STANCE_DIFFERS,
    .grade = assay_source_get_grade (assay_corpus_get_source (self->sift->corpus, passage->source)),
    .score = self->answer.cover / 200.0,
  };

  if (difference->fact < 0)
    return;

  /* What bore the fact out there says something else of it after all. */
  for (guint i = 0; i < self->inquiry->evidence->len; i++)
    {
      AssayEvidence *other = &g_array_index (self->inquiry->evidence, AssayEvidence, i);

      if (other->fact == evidence.fact && other->source == evidence.source &&
          assay_span_overlaps (other->context, evidence.context))
        {
          *other = evidence;
          return;
        }
    }

  assay_inquiry_add_evidence (self->inquiry, &evidence);
}

static void
add_other_day (const AssayDifferenceHolder *self,
               const AssayDate             *ours,
               const AssayDate             *theirs,
               int                          fact)
{
  const AssayPassage *passage = assay_corpus_passage (self->sift->corpus,
                                                      self->answer.passages[0]);
  AssayText *text = assay_reading_get_text (
      assay_corpus_get_reading (self->sift->corpus, passage->source));
  AssayDifference difference = { .rule = ASSAY_RULE_D1, .span = ours->span, .fact = fact };
  AssayFinding *finding = assay_inquiry_add_finding (self->inquiry, ASSAY_RULE_D1, ours->span,
                                                     fact);

  finding->claim = (int) self->claim;
  finding->source_span = theirs->span;
  assay_finding_add_source (finding, passage->source);
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self->inquiry, ours->span));
  assay_finding_take_value (finding, 1, assay_text_dup_span (text, theirs->span));
  add_evidence (self, &difference, passage, theirs->span);
}

/* Returns: whether it is none, since the source says the same in another way */
static gboolean
report (const AssayDifferenceHolder *self,
        const AssaySiftFound        *found)
{
  AssayDifference difference = name_difference (self, found);
  const AssayPassage *passage = assay_corpus_passage (self->sift->corpus, found->passage);
  AssayText *text = assay_reading_get_text (
      assay_corpus_get_reading (self->sift->corpus, passage->source));
  AssaySpan span = difference.partner != NULL ? difference.partner->span : (AssaySpan){ 0, 0 };
  gboolean has_other = difference.partner != NULL;
  AssayFinding *finding = NULL;

  if (is_told (self, difference.span))
    return FALSE;
  if (assay_difference_is_excused (self, found, &difference))
    return TRUE;
  if (assay_difference_is_of_another (self, found, &difference))
    return FALSE;

  if (has_other)
    span = assay_difference_get_whole (self, &difference, passage, span);
  else if (difference.rule == ASSAY_RULE_N4)
    {
      span = assay_difference_find_other_person (self, &difference, passage);
      has_other = !assay_span_is_empty (span);
    }
  if (!has_other)
    span = assay_corpus_sentence_span (self->sift->corpus, passage);

  finding = assay_inquiry_add_finding (self->inquiry, difference.rule, difference.span,
                                       difference.fact);
  finding->claim = (int) self->claim;
  finding->source_span = span;
  assay_finding_add_source (finding, passage->source);
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self->inquiry, difference.span));
  if (has_other)
    assay_finding_take_value (finding, 1, assay_text_dup_span (text, span));
  assay_finding_take_value (finding, 2, g_strdup (difference.manner));
  add_evidence (self, &difference, passage, span);

  return FALSE;
}

/* The finding of one of these rules about the claim, or -1. */
static int
find_finding (const AssayDifferenceHolder *self,
              const AssayRuleId           *rules,
              guint                        n_rules)
{
  const AssayFinding *finding = NULL;
  guint number = 0;

  for (guint i = 0; (finding = get_finding (self, i, &number)) != NULL; i++)
    {
      for (guint j = 0; j < n_rules; j++)
        {
          if (finding->rule == rules[j] && finding->claim == (int) self->claim)
            return (int) number;
        }
    }

  return -1;
}

/* Whether the nearest source was read; what only a summary says of it is too short for the model. */
static gboolean
is_read (const AssayDifferenceHolder *self)
{
  const AssayPassage *passage = assay_corpus_passage (self->sift->corpus,
                                                      self->answer.passages[0]);
  AssaySource *source = assay_corpus_get_source (self->sift->corpus, passage->source);

  return assay_source_get_grade (source) >= ASSAY_GRADE_DOCUMENT;
}

/* Whether the source is near enough to the sentence for a word of it to differ. */
static gboolean
is_near (const AssayDifferenceHolder *self)
{
  return self->answer.cover >= (is_read (self) ? MIN_COVER : MIN_SUMMARY_COVER);
}

/* What has a few of its words is about the same then, and does not say so too. */
static void
take_support_back (const AssayDifferenceHolder *self,
                   int                          fact)
{
  for (guint i = 0; fact >= 0 && i < self->inquiry->evidence->len; i++)
    {
      AssayEvidence *evidence = &g_array_index (self->inquiry->evidence, AssayEvidence, i);

      if ((int) evidence->fact == fact && evidence->stance == ASSAY_STANCE_SUPPORTS)
        evidence->stance = ASSAY_STANCE_CONTEXT;
    }
}

/* No passage has so much of it that anything could differ: nothing bears it out. */
static void
report_missing (const AssayDifferenceHolder *self)
{
  static const AssayRuleId rules[] = { ASSAY_RULE_P1, ASSAY_RULE_A3, ASSAY_RULE_Q4 };
  guint n_claims = 0;
  const AssayClaim *claim = &assay_reading_get_claims (self->sift->corpus->draft,
                                                       &n_claims)[self->claim];

  if (claim->kind == ASSAY_CLAIM_OPINION || !is_read (self) ||
      assay_inquiry_is_headline (self->inquiry, self->claim))
    return;

  take_support_back (self, g_array_index (self->inquiry->statement_fact, int, self->claim));
  if (find_finding (self, rules, G_N_ELEMENTS (rules)) >= 0)
    return;

  assay_inquiry_add_finding (self->inquiry, ASSAY_RULE_P1, claim->span,
                             g_array_index (self->inquiry->statement_fact, int, self->claim));
}

/* A sentence that has few words of its source may still say what the source says. */
static void
withdraw_missing (const AssayDifferenceHolder *self)
{
  static const AssayRuleId rules[] = { ASSAY_RULE_P1 };
  int finding = find_finding (self, rules, G_N_ELEMENTS (rules));

  if (finding >= 0 && is_read (self))
    g_array_append_val (self->withdrawn, finding);
}

/* What a source says without a difference was not first said by whom the draft reports: “she wrote the number on the
 * board”, “he rejected the appeal”. */
static void
withdraw_speech (const AssayDifferenceHolder *self)
{
  static const AssayRuleId rules[] = { ASSAY_RULE_A3 };
  int finding = find_finding (self, rules, G_N_ELEMENTS (rules));

  if (finding >= 0 && is_read (self) && self->answer.held >= MIN_SAID)
    g_array_append_val (self->withdrawn, finding);
}

/* Of what was told in other words, no word can be said to stand in another's place, but a number or a day that is
 * nowhere near can. */
static void
report_absent (AssayDifferenceHolder *self)
{
  for (guint i = 0; i < self->answer.n_found; i++)
    {
      const AssaySiftFound *found = &self->answer.found[i];
      const AssaySiftToken *token = &self->tokens[found->token];

      if (found->is_absent && is_read (self) &&
          (assay_sift_is_number (token) || token->kind == ASSAY_SIFT_MONTH ||
           token->kind == ASSAY_SIFT_WEEKDAY))
        report (self, found);
    }
}

/* The model passes over a month or a day where the page has the same words of another date. */
static void
report_days (const AssayDifferenceHolder *self)
{
  guint n = 0;
  const AssayDate *dates = assay_reading_get_dates (self->sift->corpus->draft, &n);
  guint low = 0;

  assay_bisect (low, n, i, dates[i].sentence < self->claim);

  for (; low < n && dates[low].sentence == self->claim; low++)
    {
      const AssayDate *other = assay_inquiry_find_other_day (self->inquiry, &dates[low],
                                                             self->answer.passages[0]);
      int fact = assay_inquiry_find_fact (self->inquiry, dates[low].span, ASSAY_FACT_DATE);

      if (other != NULL && fact >= 0 && !is_told (self, dates[low].span))
        add_other_day (self, &dates[low], other, fact);
    }
}

/* Says of the claim what sifting found. */
static void
tell (AssayDifferenceHolder *self)
{
  if (!self->answer.is_there)
    return;

  if (!self->answer.differs)
    {
      withdraw_missing (self);
      withdraw_speech (self);
    }
  else if (is_near (self))
    {
      gboolean is_excused = TRUE;

      for (guint i = 0; i < self->answer.n_found; i++)
        is_excused &= report (self, &self->answer.found[i]);
      if (is_excused)
        withdraw_missing (self);
      report_days (self);
    }
  else if (self->answer.held >= MIN_HELD)
    {
      withdraw_missing (self);
      withdraw_speech (self);
      report_absent (self);
      report_days (self);
    }
  else
    report_missing (self);
}

static int
compare_numbers (gconstpointer a,
                 gconstpointer b)
{
  guint first = *(const guint *) a;
  guint second = *(const guint *) b;

  return first < second ? -1 : first > second;
}

/**
 * assay_inquiry_hold_differences:
 *
 * Lays each sentence of the draft beside the passages that it may have been made of, and says which of its
 * words they do not have (F1, D1, N4, P3, P4), where a model that was trained on such errors finds any.
 */
gboolean
assay_inquiry_hold_differences (AssayInquiry  *self,
                                GCancellable  *cancellable,
                                GError       **error)
{
  const AssaySiftModel *model = assay_sift_model_get (
      assay_reading_get_language (self->corpus->draft));
  g_autoptr (AssaySiftJudge) judge = NULL;
  g_autoptr (GArray) index = NULL;
  g_autoptr (GArray) withdrawn = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (AssaySiftToken));
  g_autoptr (GArray) full = g_array_new (FALSE, FALSE, sizeof (AssaySiftToken));
  AssayDifferenceHolder holder = { .inquiry = self };

  if (model == NULL || !assay_inquiry_has_texts (self))
    return TRUE;

  holder.sift = assay_index_get_sift (self->index);
  index = assay_claim_index_new (self);
  holder.index = index;
  holder.withdrawn = withdrawn;
  judge = assay_sift_judge_new (holder.sift, model, self->index->differences);

  for (guint i = 0; i < self->corpus->draft_ranges->len; i++)
    {
      AssayWordRange range = g_array_index (self->corpus->draft_ranges, AssayWordRange, i);

      if (g_array_index (self->statement_fact, int, i) < 0)
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      g_array_set_size (tokens, 0);
      range.end = MIN (range.end, range.first + ASSAY_SIFT_MAX_TOKENS);
      assay_sift_tokens_append (holder.sift->words, self->corpus->draft, self->corpus->draft_words,
                                range, tokens);
      holder.tokens = (AssaySiftToken *) (gpointer) tokens->data;
      holder.n_tokens = tokens->len;
      holder.claim = i;
      holder.n_earlier = self->findings->len;
      assay_sift_settle (holder.sift, holder.tokens, tokens->len);
      assay_sift_judge_ask_in_full (judge, tokens, full, &holder.answer);
      tell (&holder);
    }

  /* From the last: claims were judged in their order, but a finding may be older than that of the claim before. */
  g_array_sort (withdrawn, compare_numbers);
  for (guint i = withdrawn->len; i > 0; i--)
    g_array_remove_index (self->findings, g_array_index (withdrawn, guint, i - 1));

  return TRUE;
}
