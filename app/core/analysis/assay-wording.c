/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-wording.h"

#include "assay-omission-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-inquiry-private.h"

/* Words of the draft or of a source that are repeated in a sentence of ours are cut to this length. */
#define MAX_SHOWN_LENGTH 90

static char *
shorten (const char *words)
{
  g_autofree char *flat = g_strdup (words);
  const char *cut = NULL;

  for (char *p = flat; *p != '\0'; p++)
    {
      if (*p == '\n' || *p == '\r' || *p == '\t')
        *p = ' ';
    }

  if (g_utf8_strlen (flat, -1) <= MAX_SHOWN_LENGTH)
    return g_steal_pointer (&flat);

  /* Back to the last space, so that no word is cut. */
  cut = g_utf8_offset_to_pointer (flat, MAX_SHOWN_LENGTH);
  while (cut > flat && *cut != ' ')
    cut--;
  if (cut == flat)
    cut = g_utf8_offset_to_pointer (flat, MAX_SHOWN_LENGTH);

  return g_strdup_printf ("%.*s…", (int) (cut - flat), flat);
}

static char *
dup_value (const AssayFinding *finding,
           guint               value)
{
  return finding->values[value] != NULL ? shorten (finding->values[value]) : g_strdup ("");
}

static AssaySource *
dup_source (AssayAnalysis      *analysis,
            const AssayFinding *finding)
{
  if (finding->n_sources == 0)
    return NULL;

  return g_list_model_get_item (assay_analysis_get_sources (analysis), finding->sources[0]);
}

/* “Reuters”, or “Reuters and 2 more”: the sources that a finding is about. */
static char *
dup_sources_label (AssayAnalysis      *analysis,
                   const AssayFinding *finding)
{
  g_autoptr (AssaySource) source = dup_source (analysis, finding);
  g_autofree char *label = NULL;
  guint n_more = finding->n_sources > 0 ? finding->n_sources - 1 : 0;

  if (source == NULL)
    return g_strdup (_ ("a source"));

  label = assay_source_dup_label (source);

  if (n_more == 0)
    return g_steal_pointer (&label);

  return g_strdup_printf (ngettext ("%s and %u more source", "%s and %u more sources", n_more),
                          label, n_more);
}

static char *
dup_day_label (const char *iso)
{
  AssayDay day = { 0 };

  if (iso == NULL || !assay_day_from_iso (iso, &day))
    return g_strdup (iso != NULL ? iso : "");

  return assay_day_dup_label (day);
}

/* “Wikipedia editors, 2024”: who gave the rating that a finding rests on. */
static char *
dup_rater (const AssayFinding *finding)
{
  const AssayOrigin *origin = NULL;
  const char *name = finding->values[1];

  if (name == NULL)
    return g_strdup ("");
  if (g_str_equal (name, ASSAY_RATED_BY_POLICY))
    return g_strdup_printf (" (%s)", _ ("house policy"));

  origin = assay_register_get_origin (assay_register_get_default (), name);
  if (origin != NULL)
    name = origin->name;

  if (finding->values[2] != NULL)
    return g_strdup_printf (" (%s, %s)", name, finding->values[2]);

  return g_strdup_printf (" (%s)", name);
}

static char *
word_speech (AssayAnalysis      *analysis,
             const AssayFinding *finding)
{
  g_autofree char *speaker = dup_value (finding, 0);
  g_autofree char *words = dup_value (finding, 1);

  if (*speaker == '\0')
    return g_strdup_printf (_ ("Reported as said, but no source has it: “%s”"), words);
  if (g_strcmp0 (finding->values[2], "speaker") == 0)
    return g_strdup_printf (_ ("No source has %s saying anything of the kind: “%s”"), speaker,
                            words);

  return g_strdup_printf (_ ("No source has these words of %s: “%s”"), speaker, words);
}

/* Who has a quotation, and who had it first. */
static char *
word_verbatim (AssayAnalysis      *analysis,
               const AssayFinding *finding)
{
  GListModel *sources = assay_analysis_get_sources (analysis);
  g_autoptr (AssaySource) source = dup_source (analysis, finding);
  g_autoptr (AssaySource) earliest = NULL;
  g_autofree char *label = source != NULL ? assay_source_dup_label (source) : g_strdup ("");
  g_autofree char *first = NULL;
  g_autofree char *day = dup_day_label (finding->values[2]);

  if (finding->values[2] == NULL)
    return g_strdup_printf (_ ("%s has these words exactly"), label);
  /* Translators: a source, and its day */
  if (finding->n_sources < 2)
    return g_strdup_printf (_ ("%s, dated %s, has these words exactly"), label, day);

  earliest = g_list_model_get_item (sources, finding->sources[1]);
  first = assay_source_dup_label (earliest);

  /* Translators: a source, the source that had the words first, and its day */
  return g_strdup_printf (
      _ ("%s has these words exactly; the earliest that has them is %s, dated %s"), label, first,
      day);
}

/* How a quotation was altered: what was left out of it, put into it, or put in the place of something. */
static char *
word_alteration (AssayAnalysis      *analysis,
                 const AssayFinding *finding)
{
  g_autofree char *other = dup_value (finding, 1);
  g_autofree char *put_in = dup_value (finding, 2);
  g_autofree char *left_out = dup_value (finding, 3);
  g_autofree char *label = dup_sources_label (analysis, finding);

  /* Translators: words of the draft, the source, and its words in their place and around it. */
  if (*put_in != '\0' && *left_out != '\0')
    return g_strdup_printf (_ ("The draft has “%s” where %s has “%s”: “%s”"), put_in, label,
                            left_out, other);
  /* Translators: words that the draft leaves out of a quotation, the source, and the quotation there. */
  if (*left_out != '\0')
    return g_strdup_printf (_ ("The draft leaves out “%s”; %s has “%s”"), left_out, label, other);
  /* Translators: words that the draft puts into a quotation, the source, and the quotation there. */
  if (*put_in != '\0')
    return g_strdup_printf (_ ("The draft puts in “%s”; %s has “%s”"), put_in, label, other);

  return g_strdup_printf (_ ("%s has it in other words: “%s”"), label, other);
}

static char *
word_quotation (AssayAnalysis      *analysis,
                const AssayFinding *finding)
{
  g_autofree char *words = dup_value (finding, 0);
  g_autofree char *other = dup_value (finding, 1);
  g_autofree char *label = dup_sources_label (analysis, finding);

  if (finding->rule == ASSAY_RULE_Q1)
    return word_verbatim (analysis, finding);
  if (finding->rule == ASSAY_RULE_Q2)
    return word_alteration (analysis, finding);
  /* Translators: the source, whom it names, and whom the draft names. */
  if (finding->rule == ASSAY_RULE_Q6)
    return g_strdup_printf (_ ("%s has these words from %s, not from %s"), label, other, words);
  return g_strdup_printf (_ ("Put together from two places: “%s”, and “%s”"), words, other);
}

/* Which source has the words, and which the draft names for them. */
static char *
word_named (AssayAnalysis      *analysis,
            const AssayFinding *finding)
{
  GListModel *sources = assay_analysis_get_sources (analysis);
  g_autoptr (AssaySource) holder = g_list_model_get_item (sources, finding->sources[0]);
  g_autoptr (AssaySource) named = g_list_model_get_item (sources, finding->sources[1]);
  g_autofree char *holder_label = assay_source_dup_label (holder);
  g_autofree char *named_label = assay_source_dup_label (named);

  /* Translators: the source that the draft names, and the one that has the words. */
  return g_strdup_printf (_ ("The draft names %s for these words, but they stand in %s"),
                          named_label, holder_label);
}

/* How a source calls somebody, or spells a name. */
static char *
word_name (AssayAnalysis      *analysis,
           const AssayFinding *finding)
{
  g_autofree char *words = dup_value (finding, 0);
  g_autofree char *other = dup_value (finding, 1);
  g_autofree char *name = dup_value (finding, 2);
  g_autofree char *label = dup_sources_label (analysis, finding);

  /* Translators: somebody's name, their title in the draft, a source, and the title there. */
  if (finding->rule == ASSAY_RULE_N3)
    return g_strdup_printf (_ ("The draft calls %s “%s”; %s has “%s”"), name, words, label, other);
  /* Translators: how the draft spells a name there, and how elsewhere. */
  if (finding->n_sources == 0)
    return g_strdup_printf (_ ("The draft has “%s” here and “%s” elsewhere"), words, other);

  /* Translators: how the draft spells a name, a source, and how that spells it. */
  return g_strdup_printf (_ ("The draft has “%s”; %s spells it “%s”"), words, label, other);
}

/* “2025-05-13 bridge.assay” → “13 May 2025, bridge.assay” */
static char *
dup_place (const char *value)
{
  g_auto (GStrv) pieces = g_strsplit (value, " ", 2);
  g_autofree char *label = NULL;
  AssayDay day;

  if (pieces[0] == NULL || pieces[1] == NULL || !assay_day_from_iso (pieces[0], &day))
    return g_strdup (value);

  label = assay_day_dup_label (day);

  return g_strdup_printf ("%s, %s", label, pieces[1]);
}

/* What the draft has of another, which a library knows. */
static char *
word_earlier (const AssayFinding *finding)
{
  g_autofree char *n_words = dup_value (finding, 0);
  g_autofree char *share = dup_value (finding, 1);
  g_autofree char *title = dup_value (finding, 2);
  g_autofree char *place = dup_place (finding->values[3] != NULL ? finding->values[3] : "");

  /* Translators: how many words, the headline of another draft, its day and file, and a share of the draft (“25”). */
  return g_strdup_printf (_ ("%s words in a row stand in the earlier draft “%s” (%s) too; such "
                             "passages are %s%% of the draft"),
                          n_words, title, place, share);
}

/* What the draft has of a page: how long the passage is, and how much of the draft all such passages are. */
static char *
word_recycled (AssayAnalysis      *analysis,
               const AssayFinding *finding)
{
  g_autofree char *n_words = dup_value (finding, 0);
  g_autofree char *share = dup_value (finding, 1);
  g_autofree char *label = dup_sources_label (analysis, finding);

  if (finding->n_sources == 0)
    return word_earlier (finding);

  /* Translators: how many words, a source, and a share of the draft (“25”). */
  return g_strdup_printf (
      _ ("%s words in a row stand in %s too; such passages are %s%% of the draft"), n_words, label,
      share);
}

/* The words for a value of one of the scales that outlets are rated by. */
static const char *
get_rating_label (const char *value)
{
  for (guint i = ASSAY_TIER_NONE; i <= ASSAY_TIER_IMPERSONATION; i++)
    {
      if (g_strcmp0 (value, assay_tier_to_id ((AssayTier) i)) == 0)
        return assay_tier_get_label ((AssayTier) i);
    }

  for (guint i = ASSAY_LEAN_NONE; i <= ASSAY_LEAN_RIGHT; i++)
    {
      if (g_strcmp0 (value, assay_lean_to_id ((AssayLean) i)) == 0)
        return assay_lean_get_label ((AssayLean) i);
    }

  for (guint i = ASSAY_CONTROL_NONE; i <= ASSAY_CONTROL_STATE; i++)
    {
      if (g_strcmp0 (value, assay_control_to_id ((AssayControl) i)) == 0)
        return assay_control_get_label ((AssayControl) i);
    }

  return value != NULL ? value : "";
}

/* What the draft has and what the passage has in its place; neither is called false. */
static char *
word_difference (AssayAnalysis      *analysis,
                 const AssayFinding *finding)
{
  g_autofree char *words = dup_value (finding, 0);
  g_autofree char *other = dup_value (finding, 1);
  g_autofree char *label = dup_sources_label (analysis, finding);
  gboolean is_left_out = g_strcmp0 (finding->values[2], "left-out") == 0;

  /* Translators: the source, and words of its passage. */
  if (is_left_out)
    return g_strdup_printf (_ ("%s says “%s” here, and the draft does not"), label, other);

  if (assay_finding_is_omission (finding))
    return assay_wording_dup_omission (analysis, finding, label);

  /* Translators: words of the draft, the source, and words of its passage. */
  return g_strdup_printf (_ ("The draft has “%s” where %s has “%s”"), words, label, other);
}

static char *
word_low_rating (AssayAnalysis      *analysis,
                 const AssayFinding *finding)
{
  g_autofree char *label = dup_sources_label (analysis, finding);
  g_autofree char *rater = dup_rater (finding);
  const char *rating = get_rating_label (finding->values[0]);

  /* Translators: an outlet, its lean (“right”), and “ (who says so, year)” */
  if (finding->rule == ASSAY_RULE_S4)
    return g_strdup_printf (_ ("%s is rated as leaning %s%s"), label, rating, rater);

  /* Translators: an outlet, how it is rated (“deprecated”), and “ (who says so, year)”. */
  return g_strdup_printf (_ ("%s: %s%s"), label, rating, rater);
}

/* Of two sources, the second is the one whose text the first carries. */
static char *
word_dependence (AssayAnalysis      *analysis,
                 const AssayFinding *finding)
{
  GListModel *sources = assay_analysis_get_sources (analysis);
  g_autoptr (AssaySource) source = g_list_model_get_item (sources, finding->sources[0]);
  g_autoptr (AssaySource) leader_source = g_list_model_get_item (sources, finding->sources[1]);
  g_autofree char *label = assay_source_dup_label (source);
  g_autofree char *leader = assay_source_dup_label (leader_source);
  g_autofree char *share = dup_value (finding, 0);

  /* Translators: a source, the source that had the text first, and how much of it that is (“80”). */
  return g_strdup_printf (_ ("%s carries the same text as %s (%s%% of its words)"), label, leader,
                          share);
}

static char *
word_voice (const char *label,
            const char *voice)
{
  if (g_str_equal (voice, "sponsored"))
    return g_strdup_printf (_ ("%s: by its address somebody paid for this page"), label);
  if (g_str_equal (voice, "press-release"))
    return g_strdup_printf (_ ("%s: by its address a press release"), label);

  return g_strdup_printf (_ ("%s: by its address an opinion piece"), label);
}

static char *
word_unread (AssayAnalysis      *analysis,
             const AssayFinding *finding,
             const char         *label)
{
  g_autoptr (AssaySource) source = dup_source (analysis, finding);

  if (source != NULL && assay_source_get_text (source) == NULL)
    return g_strdup_printf (_ ("%s has not been opened here"), label);

  return g_strdup_printf (_ ("%s has not been opened here; its summary is second-hand"), label);
}

static char *
word_source (AssayAnalysis      *analysis,
             const AssayFinding *finding)
{
  g_autofree char *label = dup_sources_label (analysis, finding);
  g_autofree char *value = dup_value (finding, 0);

  if (finding->rule == ASSAY_RULE_S1)
    return g_strdup_printf (_ ("%s could not be read, so nothing can be held against it"), label);
  if (finding->rule == ASSAY_RULE_S2)
    return word_unread (analysis, finding, label);
  if (finding->rule == ASSAY_RULE_S5)
    return g_strdup_printf (_ ("%s imitates the address of another outlet"), value);
  if (finding->rule == ASSAY_RULE_S7)
    return word_dependence (analysis, finding);
  if (finding->rule == ASSAY_RULE_S8)
    return word_voice (label, value);

  return g_strdup_printf (
      _ ("The link to %s came through an AI tool (%s); its summary may be the tool’s"), label,
      value);
}

static char *
word_date (AssayAnalysis      *analysis,
           const AssayFinding *finding)
{
  g_autofree char *label = dup_sources_label (analysis, finding);
  g_autofree char *first = dup_day_label (finding->values[0]);
  g_autofree char *second = dup_day_label (finding->values[1]);

  /* Translators: the day of what is told, the newest source that bears it out, and that one's day */
  if (finding->rule == ASSAY_RULE_D6)
    return g_strdup_printf (
        _ ("No source that bears out what is told of %s is later than %s, of %s"), second, label,
        first);
  /* Translators: a source, the day when its page was read, and the day when it was another */
  if (finding->rule == ASSAY_RULE_D7 && finding->values[1] != NULL)
    return g_strdup_printf (_ ("%s has changed its page since it was read on %s: it was another on "
                               "%s, and its text here is the old one"),
                            label, first, second);
  /* Translators: a source, the day when its page was read first, and the day of the text that is at hand */
  if (finding->rule == ASSAY_RULE_D7)
    {
      g_autofree char *begun = dup_day_label (finding->values[2]);

      return g_strdup_printf (_ ("%s has changed its page since it was first read on %s; its text "
                                 "here is that of %s"),
                              label, begun, first);
    }
  if (finding->rule == ASSAY_RULE_D4)
    return g_strdup_printf (_ ("%s is of %s, and the draft is judged as of %s"), label, first,
                            second);
  if (*first == '\0')
    return g_strdup (_ ("The draft does not say when it was written, and no source is dated"));

  return g_strdup_printf (_ ("The draft does not say when it was written; it is judged as of %s"),
                          first);
}

/* What the draft as a whole rests on. */
static char *
word_whole (AssayAnalysis      *analysis,
            const AssayFinding *finding)
{
  g_autofree char *n = dup_value (finding, 0);
  g_autofree char *of = dup_value (finding, 1);
  g_autofree char *share = dup_value (finding, 2);
  g_autofree char *label = dup_sources_label (analysis, finding);

  /* Translators: how many are not named, of how many, and the share of that (“25”) */
  if (finding->rule == ASSAY_RULE_A6)
    return g_strdup_printf (_ ("Not named: %s of %s who are reported (%s%%)"), n, of, share);
  /* Translators: how many facts have their support from a summary alone, and how many have any */
  if (finding->rule == ASSAY_RULE_P5)
    return g_strdup_printf (_ ("Facts that only a summary bears out: %s of %s"), n, of);
  /* Translators: how many facts, and a source or several that are one voice */
  if (finding->rule == ASSAY_RULE_P2)
    return g_strdup_printf (_ ("All %s facts that are borne out rest on one voice: %s"), n, label);

  return g_strdup (
      _ ("No source is first-hand: no authority, no original document, nobody who was asked"));
}

/* What the draft's own words are, or what they are not in. */
static char *
word_draft (AssayAnalysis      *analysis,
            const AssayFinding *finding)
{
  g_autofree char *words = dup_value (finding, 0);
  g_autofree char *other = dup_value (finding, 1);
  g_autofree char *label = dup_sources_label (analysis, finding);

  if (finding->rule == ASSAY_RULE_A1)
    return g_strdup (_ ("Stated in the draft’s own voice; nobody is quoted or named for it"));
  if (finding->rule == ASSAY_RULE_A2 && finding->values[1] != NULL)
    return g_strdup_printf (_ ("Of “%s” only %s is named: name who else said it"), words, other);
  if (finding->rule == ASSAY_RULE_A2)
    return g_strdup_printf (_ ("“%s” is nobody in particular: name who said it"), words);
  if (finding->rule == ASSAY_RULE_A4)
    return g_strdup_printf (_ ("“%s” judges in the draft’s own voice"), words);
  if (finding->rule == ASSAY_RULE_A5)
    return g_strdup_printf (_ ("A view put as a fact, and nobody’s: “%s”"), words);
  if (finding->rule == ASSAY_RULE_Q0)
    return g_strdup (_ ("Nobody is quoted directly"));
  if (finding->rule == ASSAY_RULE_Q4)
    return g_strdup (_ ("No source at hand has this quotation"));
  if (finding->rule == ASSAY_RULE_Q5)
    return g_strdup (_ ("The draft does not say whose words these are"));
  /* Translators: the source and its figure, and that of the draft, which another source has. */
  if (finding->rule == ASSAY_RULE_F1 &&
      g_strcmp0 (finding->values[2], ASSAY_FINDING_CONTRADICTED) == 0)
    return g_strdup_printf (_ ("The sources contradict each other: %s has %s, another has %s"),
                            label, other, words);
  /* Translators: the draft's figure, the source, and the source's figure. */
  if (finding->rule == ASSAY_RULE_F1)
    return g_strdup_printf (_ ("The draft has %s; %s has %s"), words, label, other);
  if (finding->rule == ASSAY_RULE_F2)
    return g_strdup_printf (_ ("No source at hand has %s"), words);
  /* Translators: two figures of the draft, and the sentence of the second. */
  if (finding->rule == ASSAY_RULE_F3)
    {
      g_autofree char *sentence = dup_value (finding, 2);

      return g_strdup_printf (_ ("The draft has %s here and %s elsewhere: “%s”"), words, other,
                              sentence);
    }
  if (finding->rule == ASSAY_RULE_D2)
    return g_strdup_printf (_ ("The draft says “%s”, and not of which day"), words);
  if (finding->rule == ASSAY_RULE_N1)
    return g_strdup_printf (_ ("No source at hand names %s"), words);

  return g_strdup (_ ("No passage of a source at hand says this"));
}

/* By what each rule is worded; those that are not here, by word_draft(). */
static char *(*const wordings[ASSAY_N_RULES]) (AssayAnalysis *, const AssayFinding *) = {
  [ASSAY_RULE_A3] = word_speech,
  [ASSAY_RULE_A6] = word_whole,
  [ASSAY_RULE_Q1] = word_quotation,
  [ASSAY_RULE_Q2] = word_quotation,
  [ASSAY_RULE_Q3] = word_named,
  [ASSAY_RULE_Q6] = word_quotation,
  [ASSAY_RULE_Q7] = word_quotation,
  [ASSAY_RULE_N2] = word_name,
  [ASSAY_RULE_N3] = word_name,
  [ASSAY_RULE_N4] = word_difference,
  [ASSAY_RULE_D1] = word_difference,
  [ASSAY_RULE_D3] = word_date,
  [ASSAY_RULE_D4] = word_date,
  [ASSAY_RULE_D7] = word_date,
  [ASSAY_RULE_D5] = word_recycled,
  [ASSAY_RULE_D6] = word_date,
  [ASSAY_RULE_S1] = word_source,
  [ASSAY_RULE_S2] = word_source,
  [ASSAY_RULE_S3] = word_low_rating,
  [ASSAY_RULE_S4] = word_low_rating,
  [ASSAY_RULE_S5] = word_source,
  [ASSAY_RULE_S6] = word_source,
  [ASSAY_RULE_S7] = word_source,
  [ASSAY_RULE_S8] = word_source,
  [ASSAY_RULE_S9] = word_whole,
  [ASSAY_RULE_P2] = word_whole,
  [ASSAY_RULE_P3] = word_difference,
  [ASSAY_RULE_P4] = word_difference,
  [ASSAY_RULE_P5] = word_whole,
};

/* What was not found may stand in a source that was not read. */
static char *
word_waiting (AssayAnalysis *analysis,
              char          *message)
{
  g_autofree char *found = message;
  guint n = assay_analysis_count_waiting (analysis);

  if (n == 0)
    return g_steal_pointer (&found);

  /* Translators: what no source has that was read, and how many sources were not. */
  return g_strdup_printf (ngettext ("%s; %u source is not read yet",
                                    "%s; %u sources are not read yet", n),
                          found, n);
}

/**
 * assay_finding_dup_message:
 * @finding: a finding of @analysis
 *
 * Returns: (transfer full): one plain sentence, without a full stop, in the language of the interface
 */
char *
assay_finding_dup_message (AssayAnalysis      *analysis,
                           const AssayFinding *finding)
{
  char *message = NULL;

  g_return_val_if_fail (ASSAY_IS_ANALYSIS (analysis), NULL);
  g_return_val_if_fail (finding != NULL, NULL);
  g_return_val_if_fail ((guint) finding->rule < ASSAY_N_RULES, NULL);

  message = wordings[finding->rule] != NULL ? wordings[finding->rule](analysis, finding)
                                            : word_draft (analysis, finding);

  return assay_rule_is_absence (finding->rule) ? word_waiting (analysis, message) : message;
}
