/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-rule.h"

#include <glib/gi18n-lib.h>

/*
 * What a rule weighs. The deltas are set so that one clear fault of its kind moves its check by what an
 * editor would take off by hand, and the caps so that no rule alone can fail a draft but those that show
 * the draft saying something else than its sources (F1, Q2, Q4). What a clean, plain report also has
 * (A1: most sentences of any report; S2: nothing opened yet) stays below the three points that would
 * bar it from passing.
 */
static const AssayRule rules[ASSAY_N_RULES] = {
  [ASSAY_RULE_A1] = {
    .code = "A1",
    .name = N_ ("Narrator’s own assertion"),
    .explanation = N_ ("The draft states this in its own voice, and nobody is quoted or named for it."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_NOTE,
    .delta = 0.05,
    .cap = 0.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_A2] = {
    .code = "A2",
    .name = N_ ("Unnamed attribution"),
    .explanation = N_ ("This is attributed to somebody who is not named, so nobody can be asked."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.5,
    .cap = 1.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_A3] = {
    .code = "A3",
    .name = N_ ("Reported speech not in the sources"),
    .explanation = N_ ("Somebody is reported as saying this, but no source has the speaker, or the words beside the speaker."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.8,
    .cap = 3.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_A4] = {
    .code = "A4",
    .name = N_ ("Loaded wording"),
    .explanation = N_ ("The draft’s own words judge here, outside quotation marks."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.15,
    .cap = 1.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_A5] = {
    .code = "A5",
    .name = N_ ("Opinion presented as fact"),
    .explanation = N_ ("The draft judges, foresees or urges here as if it were a fact, and does not say whose view it is."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.2,
    .cap = 1.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_A6] = {
    .code = "A6",
    .name = N_ ("Share of unnamed sources"),
    .explanation = N_ ("Of those whom the draft reports as saying something, this share is not named."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 1.0,
    .cap = 1.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_Q0] = {
    .code = "Q0",
    .name = N_ ("No direct quotation"),
    .explanation = N_ ("Nobody is quoted directly, so no words can be held against a source."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 2.0,
    .cap = 2.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_Q1] = {
    .code = "Q1",
    .name = N_ ("Quotation found word for word"),
    .explanation = N_ ("A source has this quotation word for word."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_NOTE,
    .delta = 0.0,
    .cap = 0.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_Q2] = {
    .code = "Q2",
    .name = N_ ("Altered quotation"),
    .explanation = N_ ("A source has this quotation in other words."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_ERROR,
    .delta = 1.5,
    .cap = 6.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_Q3] = {
    .code = "Q3",
    .name = N_ ("Words of another source than the one named"),
    .explanation = N_ ("A source has these words, but the one that the draft names for them has not."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.75,
    .cap = 3.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_Q4] = {
    .code = "Q4",
    .name = N_ ("Quotation in no source"),
    .explanation = N_ ("No source at hand has this quotation, nor one like it."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 1.5,
    .cap = 6.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_Q5] = {
    .code = "Q5",
    .name = N_ ("Quotation with no speaker"),
    .explanation = N_ ("The draft does not say whose words these are."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.5,
    .cap = 2.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_Q6] = {
    .code = "Q6",
    .name = N_ ("Quotation given to another speaker"),
    .explanation = N_ ("A source has this quotation word for word, but says that somebody else said it."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_ERROR,
    .delta = 1.5,
    .cap = 6.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_Q7] = {
    .code = "Q7",
    .name = N_ ("Quotation put together from two places"),
    .explanation = N_ ("The sources have both halves word for word, but in two places; nothing shows where they were joined."),
    .check = ASSAY_CHECK_QUOTES,
    .severity = ASSAY_SEVERITY_ERROR,
    .delta = 1.0,
    .cap = 4.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_F1] = {
    .code = "F1",
    .name = N_ ("Figure conflicts with a source"),
    .explanation = N_ ("A source gives another figure for the same quantity, and no source gives this one for it."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_ERROR,
    .delta = 1.0,
    .cap = 5.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_F2] = {
    .code = "F2",
    .name = N_ ("Figure in no source"),
    .explanation = N_ ("No source at hand has this figure."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.4,
    .cap = 2.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_F3] = {
    .code = "F3",
    .name = N_ ("Figure conflicts with the draft itself"),
    .explanation = N_ ("The draft gives another figure for the same quantity elsewhere, and both cannot be right."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.75,
    .cap = 3.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_N1] = {
    .code = "N1",
    .name = N_ ("Name in no source"),
    .explanation = N_ ("No source at hand has this name."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.25,
    .cap = 1.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_N2] = {
    .code = "N2",
    .name = N_ ("Name spelled otherwise"),
    .explanation = N_ ("A source, or the draft itself elsewhere, spells this name in another way."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.25,
    .cap = 1.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_N3] = {
    .code = "N3",
    .name = N_ ("Other title or role"),
    .explanation = N_ ("A source gives this person another office."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.5,
    .cap = 2.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_N4] = {
    .code = "N4",
    .name = N_ ("Another name than the source"),
    .explanation = N_ ("The passage that this seems to be made of has another name in this place."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.5,
    .cap = 2.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_D1] = {
    .code = "D1",
    .name = N_ ("Another date than the source"),
    .explanation = N_ ("The passage that this seems to be made of has another date in this place."),
    .check = ASSAY_CHECK_FRESHNESS,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.75,
    .cap = 3.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_D2] = {
    .code = "D2",
    .name = N_ ("Relative date without an anchor"),
    .explanation = N_ ("“Yesterday” or “last month” is said, and nothing tells of which day."),
    .check = ASSAY_CHECK_FRESHNESS,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.25,
    .cap = 0.75,
    .scales = TRUE,
  },
  [ASSAY_RULE_D3] = {
    .code = "D3",
    .name = N_ ("Draft has no date"),
    .explanation = N_ ("The draft does not say when it was written, so “today” and “this year” have no anchor."),
    .check = ASSAY_CHECK_FRESHNESS,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 1.5,
    .cap = 1.5,
    .scales = FALSE,
  },
  [ASSAY_RULE_D4] = {
    .code = "D4",
    .name = N_ ("Source much older than the event"),
    .explanation = N_ ("This source is much older than the day as of which the draft is judged."),
    .check = ASSAY_CHECK_FRESHNESS,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.75,
    .cap = 3.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_D5] = {
    .code = "D5",
    .name = N_ ("Text recycled"),
    .explanation = N_ ("These words stand in a page that was read, or in an earlier draft, word for word and outside quotation marks."),
    .check = ASSAY_CHECK_FRESHNESS,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 3.0,
    .cap = 3.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_D6] = {
    .code = "D6",
    .name = N_ ("Source from before the event"),
    .explanation = N_ ("All dated sources that bear this out are from before the day that it tells of, so none can have seen it."),
    .check = ASSAY_CHECK_FRESHNESS,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.5,
    .cap = 1.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_D7] = {
    .code = "D7",
    .name = N_ ("Page changed since it was read"),
    .explanation = N_ ("This page was read twice, and did not say the same: hold the draft against what it says now."),
    .check = ASSAY_CHECK_FRESHNESS,
    .severity = ASSAY_SEVERITY_NOTE,
    .delta = 0.0,
    .cap = 0.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S1] = {
    .code = "S1",
    .name = N_ ("Source unreadable"),
    .explanation = N_ ("This source could not be read, so nothing can be held against it."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 1.0,
    .cap = 4.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S2] = {
    .code = "S2",
    .name = N_ ("Source never opened"),
    .explanation = N_ ("Nobody has opened this source here; a summary in the draft is second-hand."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.25,
    .cap = 1.5,
    .scales = FALSE,
  },
  [ASSAY_RULE_S3] = {
    .code = "S3",
    .name = N_ ("Outlet rated low"),
    .explanation = N_ ("This outlet is rated unreliable, deprecated, satire, user-generated or controlled by a state."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 1.5,
    .cap = 5.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S4] = {
    .code = "S4",
    .name = N_ ("Partisan lean"),
    .explanation = N_ ("This outlet is rated as leaning to one political side; it is shown and weighs nothing."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_NOTE,
    .delta = 0.0,
    .cap = 0.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S5] = {
    .code = "S5",
    .name = N_ ("Look-alike domain"),
    .explanation = N_ ("This address imitates another outlet’s."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 4.0,
    .cap = 8.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S6] = {
    .code = "S6",
    .name = N_ ("Link came through an AI tool"),
    .explanation = N_ ("The link carries the mark of an AI tool, so its summary may be the tool’s and not the page’s."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.2,
    .cap = 1.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S7] = {
    .code = "S7",
    .name = N_ ("Same text as another source"),
    .explanation = N_ ("This source carries the text of another, so the two are one voice and not two."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.5,
    .cap = 2.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S8] = {
    .code = "S8",
    .name = N_ ("Press release, sponsored or opinion"),
    .explanation = N_ ("The address says that this page speaks for somebody: a press release, paid content or an opinion piece."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.75,
    .cap = 3.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_S9] = {
    .code = "S9",
    .name = N_ ("No primary source"),
    .explanation = N_ ("Every source tells it after somebody else: none is an authority, an original document or somebody who was asked."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_NOTE,
    .delta = 0.0,
    .cap = 0.0,
    .scales = FALSE,
  },
  [ASSAY_RULE_P1] = {
    .code = "P1",
    .name = N_ ("Statement no source supports"),
    .explanation = N_ ("No passage of a source at hand says this."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.25,
    .cap = 2.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_P2] = {
    .code = "P2",
    .name = N_ ("Everything rests on one source"),
    .explanation = N_ ("All that is borne out comes from one voice: one page, one outlet, or one text that several carry."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.5,
    .cap = 0.5,
    .scales = FALSE,
  },
  [ASSAY_RULE_P3] = {
    .code = "P3",
    .name = N_ ("Direction, negation or certainty differs"),
    .explanation = N_ ("The passage that this seems to be made of says the opposite, denies what the draft does not or the other way round, tells of fewer, or is less sure."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MAJOR,
    .delta = 0.75,
    .cap = 3.0,
    .scales = TRUE,
  },
  [ASSAY_RULE_P4] = {
    .code = "P4",
    .name = N_ ("Words differ from the source"),
    .explanation = N_ ("The passage that this seems to be made of has other words in this place."),
    .check = ASSAY_CHECK_PLAUSIBILITY,
    .severity = ASSAY_SEVERITY_MINOR,
    .delta = 0.25,
    .cap = 1.5,
    .scales = TRUE,
  },
  [ASSAY_RULE_P5] = {
    .code = "P5",
    .name = N_ ("Support from summaries alone"),
    .explanation = N_ ("What bears this share of the facts out is only a summary that came with the draft, which is second-hand."),
    .check = ASSAY_CHECK_SOURCES,
    .severity = ASSAY_SEVERITY_NOTE,
    .delta = 0.25,
    .cap = 0.25,
    .scales = FALSE,
  },
};

static const char *const severity_ids[] = {
  [ASSAY_SEVERITY_NOTE] = "note",
  [ASSAY_SEVERITY_MINOR] = "minor",
  [ASSAY_SEVERITY_MAJOR] = "major",
  [ASSAY_SEVERITY_ERROR] = "error",
};

/**
 * assay_rule_get:
 * @id: a rule
 *
 * Returns: (transfer none): what the rule says and weighs; its name and explanation untranslated
 */
const AssayRule *
assay_rule_get (AssayRuleId id)
{
  g_return_val_if_fail ((guint) id < ASSAY_N_RULES, NULL);

  return &rules[id];
}

/**
 * assay_rule_from_code:
 * @code: (nullable): “F1”
 * @id: (out): the rule
 *
 * Returns: whether there is such a rule; @id is untouched if not
 */
gboolean
assay_rule_from_code (const char  *code,
                      AssayRuleId *id)
{
  g_return_val_if_fail (id != NULL, FALSE);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      if (g_strcmp0 (code, rules[i].code) == 0)
        {
          *id = (AssayRuleId) i;
          return TRUE;
        }
    }

  return FALSE;
}

const char *
assay_severity_to_id (AssaySeverity severity)
{
  g_return_val_if_fail ((guint) severity < G_N_ELEMENTS (severity_ids), NULL);

  return severity_ids[severity];
}

/**
 * assay_rule_is_difference:
 *
 * Returns: whether a finding of the rule says that a source has something else than the draft
 */
gboolean
assay_rule_is_difference (AssayRuleId rule)
{
  static const AssayRuleId rules[] = {
    ASSAY_RULE_F1, ASSAY_RULE_Q2, ASSAY_RULE_Q6, ASSAY_RULE_Q7, ASSAY_RULE_N3,
    ASSAY_RULE_N4, ASSAY_RULE_D1, ASSAY_RULE_P3, ASSAY_RULE_P4,
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (rules[i] == rule)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_rule_is_absence:
 *
 * Returns: whether a finding of the rule says that no source has what the draft has: a source that was not read yet
 *   may have it
 */
gboolean
assay_rule_is_absence (AssayRuleId rule)
{
  static const AssayRuleId rules[] = {
    ASSAY_RULE_F2, ASSAY_RULE_N1, ASSAY_RULE_Q4, ASSAY_RULE_A3, ASSAY_RULE_P1,
  };

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (rules[i] == rule)
        return TRUE;
    }

  return FALSE;
}
