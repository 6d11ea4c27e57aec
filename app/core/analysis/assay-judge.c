/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

static void
add_loaded (AssayInquiry *self,
            AssaySpan     span,
            guint         claim)
{
  AssayFinding *finding = NULL;
  g_autofree char *words = assay_text_dup_span (assay_draft_get_text (self->draft), span);

  if (!assay_inquiry_is_body (self, claim) || assay_inquiry_is_quoted (self, span) ||
      assay_policy_is_removed (self->policy, words))
    return;

  finding = assay_inquiry_add_finding (self, ASSAY_RULE_A4, span,
                                       g_array_index (self->statement_fact, int, claim));
  finding->claim = (int) claim;
  assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, span));
}

/* Whether the language's own list has words there that are shown. */
gboolean
assay_inquiry_is_loaded (AssayInquiry *self,
                         AssaySpan     span)
{
  double least = assay_policy_get_thresholds (self->policy)->loaded_from;
  guint n_loaded = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (self->corpus->draft, &n_loaded);

  for (guint i = 0; i < n_loaded && loaded[i].span.begin < span.end; i++)
    {
      if (loaded[i].strength >= least && assay_span_overlaps (loaded[i].span, span))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_judge_wording:
 *
 * Loaded words of the narrator's own (A4): those that the language knows and those of the house.
 */
void
assay_inquiry_judge_wording (AssayInquiry *self)
{
  double least = assay_policy_get_thresholds (self->policy)->loaded_from;
  guint n_loaded = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (self->corpus->draft, &n_loaded);

  for (guint i = 0; i < n_loaded; i++)
    {
      if (loaded[i].strength >= least)
        add_loaded (self, loaded[i].span, loaded[i].sentence);
    }

  assay_inquiry_find_house_words (self, add_loaded);
}

/* What this newsroom makes of an outlet: its own rating where it has one, else the register's. */
static AssayOutlet
rate_outlet (AssayInquiry            *self,
             const AssayOutlet       *outlet,
             const AssayPolicyOutlet *own)
{
  AssayOutlet rated = *outlet;

  if (own != NULL && own->has_tier)
    rated.tier = own->tier;
  if (own != NULL && own->has_lean)
    rated.lean = own->lean;
  if (own != NULL && own->has_control)
    rated.control = own->control;

  return rated;
}

static AssayFinding *
add_source_finding (AssayInquiry *self,
                    AssayRuleId   rule,
                    guint         source)
{
  AssayFinding *finding = assay_inquiry_add_finding (self, rule, (AssaySpan){ 0, 0 }, -1);

  assay_finding_add_source (finding, source);

  return finding;
}

/* The rating that decided a property of the outlet: its word, who says so, and when. */
static void
take_rating (AssayFinding        *finding,
             const AssayOutlet   *outlet,
             AssayOutletProperty  property,
             gboolean             is_own)
{
  if (is_own)
    {
      assay_finding_take_value (finding, 1, g_strdup (ASSAY_RATED_BY_POLICY));
      return;
    }

  for (guint i = 0; outlet->ratings != NULL && i < outlet->ratings->len; i++)
    {
      const AssayRating *rating = &g_array_index (outlet->ratings, AssayRating, i);

      if (rating->property != property || !rating->is_chosen)
        continue;

      assay_finding_take_value (finding, 1, g_strdup (rating->origin));
      if (rating->year != 0)
        assay_finding_take_value (finding, 2, g_strdup_printf ("%u", rating->year));
      return;
    }
}

/* For whom a page speaks, where its address tells: who paid for it before what it is. */
static const char *
get_voice_id (const AssayOutlet *outlet)
{
  if (outlet->is_sponsored)
    return "sponsored";

  return outlet->is_press_release ? "press-release" : "opinion";
}

static void
judge_outlet (AssayInquiry      *self,
              guint              source,
              const AssayOutlet *registered)
{
  AssayFinding *finding = NULL;
  const AssayPolicyOutlet *own = assay_policy_find_outlet (self->policy, registered->host);
  const AssayOutlet rated = rate_outlet (self, registered, own);
  const AssayOutlet *outlet = &rated;

  if (outlet->tier == ASSAY_TIER_IMPERSONATION)
    {
      finding = add_source_finding (self, ASSAY_RULE_S5, source);
      assay_finding_take_value (finding, 0, g_strdup (outlet->host));
    }
  else if (assay_tier_is_low (outlet->tier))
    {
      finding = add_source_finding (self, ASSAY_RULE_S3, source);
      assay_finding_take_value (finding, 0, g_strdup (assay_tier_to_id (outlet->tier)));
      take_rating (finding, outlet, ASSAY_PROPERTY_RELIABILITY, own != NULL && own->has_tier);
    }
  else if (outlet->control == ASSAY_CONTROL_STATE ||
           outlet->control == ASSAY_CONTROL_STATE_CAPTURED)
    {
      finding = add_source_finding (self, ASSAY_RULE_S3, source);
      assay_finding_take_value (finding, 0, g_strdup (assay_control_to_id (outlet->control)));
      take_rating (finding, outlet, ASSAY_PROPERTY_CONTROL, own != NULL && own->has_control);
    }

  if (outlet->is_press_release || outlet->is_sponsored || outlet->is_opinion)
    {
      finding = add_source_finding (self, ASSAY_RULE_S8, source);
      assay_finding_take_value (finding, 0, g_strdup (get_voice_id (outlet)));
    }

  if (outlet->lean == ASSAY_LEAN_LEFT || outlet->lean == ASSAY_LEAN_RIGHT)
    {
      finding = add_source_finding (self, ASSAY_RULE_S4, source);
      assay_finding_take_value (finding, 0, g_strdup (assay_lean_to_id (outlet->lean)));
      take_rating (finding, outlet, ASSAY_PROPERTY_LEAN, own != NULL && own->has_lean);
    }
}

/**
 * assay_inquiry_judge_sources:
 *
 * Whether each source could be read, and whom it comes from (S1–S6, S8).
 */
void
assay_inquiry_judge_sources (AssayInquiry *self)
{
  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      AssaySource *source = assay_corpus_get_source (self->corpus, i);
      const AssayOutlet *outlet = assay_source_get_outlet (source);
      const char *referral = assay_source_get_ai_referral (source);

      if (assay_source_get_state (source) == ASSAY_SOURCE_UNREADABLE)
        add_source_finding (self, ASSAY_RULE_S1, i);
      else if (assay_source_get_state (source) == ASSAY_SOURCE_UNREAD)
        add_source_finding (self, ASSAY_RULE_S2, i);

      if (outlet != NULL)
        judge_outlet (self, i, outlet);
      if (referral != NULL)
        assay_finding_take_value (add_source_finding (self, ASSAY_RULE_S6, i), 0,
                                  g_strdup (referral));
    }
}

/* Two pages of one outlet are nobody's idea of two voices. */
static gboolean
is_one_outlet (AssayInquiry *self,
               guint         a,
               guint         b)
{
  const AssayOutlet *first = assay_source_get_outlet (assay_corpus_get_source (self->corpus, a));
  const AssayOutlet *second = assay_source_get_outlet (assay_corpus_get_source (self->corpus, b));

  return first != NULL && second != NULL && g_str_equal (first->id, second->id);
}

/**
 * assay_inquiry_judge_independence:
 *
 * Which sources carry the text of another outlet (S7).
 */
void
assay_inquiry_judge_independence (AssayInquiry *self)
{
  for (guint i = 0; i < assay_independence_get_n (self->independence); i++)
    {
      const AssayDependence *dependence = assay_independence_get (self->independence, i);
      AssayFinding *finding = NULL;

      if (dependence->leader == i || is_one_outlet (self, i, dependence->leader))
        continue;

      finding = add_source_finding (self, ASSAY_RULE_S7, i);
      assay_finding_add_source (finding, dependence->leader);
      finding->source_span = dependence->passage;
      assay_finding_take_value (finding, 0,
                                g_strdup_printf ("%u", (guint) (dependence->share * 100.0 + 0.5)));
    }
}

/* Pages that gave another text when they were asked for again (D7). */
static void
judge_changed (AssayInquiry *self)
{
  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      AssayFetched *fetched = assay_source_get_fetched (assay_corpus_get_source (self->corpus, i));
      AssayFinding *finding = NULL;

      if (fetched == NULL || fetched->text == NULL ||
          (fetched->first_at == NULL && fetched->changed_at == NULL))
        continue;

      finding = add_source_finding (self, ASSAY_RULE_D7, i);
      assay_finding_take_value (finding, 0, g_strndup (fetched->at, 10));
      /* Which of the two texts it is that the draft is held against. */
      if (fetched->changed_at != NULL)
        assay_finding_take_value (finding, 1, g_strndup (fetched->changed_at, 10));
      else
        assay_finding_take_value (finding, 2, g_strndup (fetched->first_at, 10));
    }
}

/**
 * assay_inquiry_judge_dates:
 *
 * Whether the draft is dated (D3), which we cannot tell where we do not know the names of the months, its sources are
 * of its time (D4), and their pages are as they were (D7).
 */
void
assay_inquiry_judge_dates (AssayInquiry *self)
{
  int max_age = assay_policy_get_thresholds (self->policy)->old_after_days;

  if (!assay_day_is_set (self->written) && assay_reading_is_supported (self->corpus->draft))
    {
      AssayFinding *finding = assay_inquiry_add_finding (self, ASSAY_RULE_D3, (AssaySpan){ 0, 0 },
                                                         -1);

      if (assay_day_is_set (self->as_of))
        assay_finding_take_value (finding, 0, assay_day_to_iso (self->as_of));
    }

  judge_changed (self);

  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      AssayDay date = assay_source_get_date (assay_corpus_get_source (self->corpus, i));
      AssayFinding *finding = NULL;

      if (assay_day_distance (date, self->as_of) <= max_age)
        continue;

      finding = add_source_finding (self, ASSAY_RULE_D4, i);
      assay_finding_take_value (finding, 0, assay_day_to_iso (date));
      assay_finding_take_value (finding, 1, assay_day_to_iso (self->as_of));
    }
}
