/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"

/* A hint weaker than this is not shown as loaded wording. */
#define MIN_STRENGTH 0.5

/* A source older than this, in days, tells of another time than the event. */
#define MAX_AGE_DAYS 180

/**
 * assay_inquiry_judge_wording:
 *
 * Loaded words of the narrator's own (A4).
 */
void
assay_inquiry_judge_wording (AssayInquiry *self)
{
  guint n_loaded = 0;
  const AssayLoaded *loaded = assay_reading_get_loaded (self->corpus->draft, &n_loaded);

  for (guint i = 0; i < n_loaded; i++)
    {
      AssayFinding *finding = NULL;

      if (loaded[i].strength < MIN_STRENGTH || !assay_inquiry_is_body (self, loaded[i].sentence) ||
          assay_inquiry_is_quoted (self, loaded[i].span))
        continue;

      finding = assay_inquiry_add_finding (
          self, ASSAY_RULE_A4, loaded[i].span,
          g_array_index (self->statement_fact, int, loaded[i].sentence));
      finding->claim = (int) loaded[i].sentence;
      assay_finding_take_value (finding, 0, assay_inquiry_dup_words (self, loaded[i].span));
    }
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
             AssayOutletProperty  property)
{
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

static void
judge_outlet (AssayInquiry      *self,
              guint              source,
              const AssayOutlet *outlet)
{
  AssayFinding *finding = NULL;

  if (outlet->tier == ASSAY_TIER_IMPERSONATION)
    {
      finding = add_source_finding (self, ASSAY_RULE_S5, source);
      assay_finding_take_value (finding, 0, g_strdup (outlet->host));
    }
  else if (assay_tier_is_low (outlet->tier))
    {
      finding = add_source_finding (self, ASSAY_RULE_S3, source);
      assay_finding_take_value (finding, 0, g_strdup (assay_tier_to_id (outlet->tier)));
      take_rating (finding, outlet, ASSAY_PROPERTY_RELIABILITY);
    }
  else if (outlet->control == ASSAY_CONTROL_STATE ||
           outlet->control == ASSAY_CONTROL_STATE_CAPTURED)
    {
      finding = add_source_finding (self, ASSAY_RULE_S3, source);
      assay_finding_take_value (finding, 0, g_strdup (assay_control_to_id (outlet->control)));
      take_rating (finding, outlet, ASSAY_PROPERTY_CONTROL);
    }

  if (outlet->lean == ASSAY_LEAN_LEFT || outlet->lean == ASSAY_LEAN_RIGHT)
    {
      finding = add_source_finding (self, ASSAY_RULE_S4, source);
      assay_finding_take_value (finding, 0, g_strdup (assay_lean_to_id (outlet->lean)));
      take_rating (finding, outlet, ASSAY_PROPERTY_LEAN);
    }
}

/**
 * assay_inquiry_judge_sources:
 *
 * Whether each source could be read, and whom it comes from (S1–S6).
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

/**
 * assay_inquiry_judge_dates:
 *
 * Whether the draft is dated (D3), and its sources are of its time (D4).
 */
void
assay_inquiry_judge_dates (AssayInquiry *self)
{
  if (!assay_day_is_set (assay_draft_get_date (self->draft)))
    {
      AssayFinding *finding = assay_inquiry_add_finding (self, ASSAY_RULE_D3, (AssaySpan){ 0, 0 },
                                                         -1);

      if (assay_day_is_set (self->as_of))
        assay_finding_take_value (finding, 0, assay_day_to_iso (self->as_of));
    }

  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      AssayDay date = assay_source_get_date (assay_corpus_get_source (self->corpus, i));
      AssayFinding *finding = NULL;

      if (assay_day_distance (date, self->as_of) <= MAX_AGE_DAYS)
        continue;

      finding = add_source_finding (self, ASSAY_RULE_D4, i);
      assay_finding_take_value (finding, 0, assay_day_to_iso (date));
      assay_finding_take_value (finding, 1, assay_day_to_iso (self->as_of));
    }
}
