/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fact-words.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Words that are shorter are in every sentence; so many longer ones in common make one subject. */
#define LONG_WORD 4
#define MANY_COMMON 3

/* Words behind a figure that say what it counts; one as short as “to” or “and” alone says nothing. */
#define MAX_ABOUT_WORDS 5
#define MAX_JOINING_BYTES 3

/* A claim worth this much is one to check first, or at all. */
#define HIGH_WORTH 0.6
#define SOME_WORTH 0.3

const char *
assay_fact_words_get_kind (AssayFactKind kind)
{
  switch (kind)
    {
    case ASSAY_FACT_FIGURE:
      return _ ("figure");

    case ASSAY_FACT_DATE:
      return _ ("date");

    case ASSAY_FACT_NAME:
      return _ ("name");

    case ASSAY_FACT_QUOTATION:
      return _ ("quotation");

    case ASSAY_FACT_STATEMENT:
      return _ ("statement");
    }

  g_return_val_if_reached (NULL);
}

const char *
assay_fact_words_get_state (AssayState state)
{
  switch (state)
    {
    case ASSAY_STATE_OPEN:
      return _ ("open");

    case ASSAY_STATE_CONFIRMED:
      return _ ("confirmed");

    case ASSAY_STATE_ERROR:
      return _ ("error");

    case ASSAY_STATE_FIXED:
      return _ ("fixed");

    case ASSAY_STATE_CANNOT_CONFIRM:
      return _ ("cannot be confirmed");

    case ASSAY_STATE_ON_AUTHOR:
      return _ ("on the author’s word");

    case ASSAY_STATE_OPINION:
      return _ ("opinion");
    }

  g_return_val_if_reached (NULL);
}

/* @is_copy: what is at hand is a saved copy of a page */
const char *
assay_fact_words_get_grade (AssayGrade grade,
                            gboolean   is_copy)
{
  switch (grade)
    {
    case ASSAY_GRADE_NONE:
      return "";

    case ASSAY_GRADE_SUMMARY:
      return _ ("summary, second-hand");

    case ASSAY_GRADE_CONTACT:
      return _ ("somebody was asked");

    case ASSAY_GRADE_DOCUMENT:
      return is_copy ? _ ("saved copy at hand") : _ ("document at hand");

    case ASSAY_GRADE_PAGE:
      return _ ("page read");
    }

  g_return_val_if_reached (NULL);
}

static const char *
get_claim_kind (AssayClaimKind kind)
{
  switch (kind)
    {
    case ASSAY_CLAIM_ASSERTION:
      return _ ("in the draft’s own voice");

    case ASSAY_CLAIM_ATTRIBUTED:
      return _ ("said by somebody");

    case ASSAY_CLAIM_QUOTATION:
      return _ ("quoted");

    case ASSAY_CLAIM_OPINION:
      return _ ("the draft judges or foresees");

    case ASSAY_CLAIM_QUESTION:
      return _ ("the draft asks");
    }

  g_return_val_if_reached (NULL);
}

static const char *
get_worth (double worth)
{
  if (worth >= HIGH_WORTH)
    return _ ("check this first");

  return worth >= SOME_WORTH ? _ ("worth checking") : _ ("little to check");
}

static AssayText *
get_text (AssayAnalysis *analysis)
{
  return assay_draft_get_text (assay_analysis_get_draft (analysis));
}

/* What stands behind a figure, up to the next mark: “40% [rise in small boat arrivals]”. */
static char *
dup_counted (AssayAnalysis   *analysis,
             const AssayFact *fact)
{
  guint n_claims = 0;
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);
  g_autofree char *rest = NULL;
  guint n_words = 0;
  char *end = NULL;

  if (fact->claim >= n_claims || fact->span.end >= claims[fact->claim].span.end)
    return g_strdup ("");

  rest = assay_text_dup_span (get_text (analysis),
                              (AssaySpan){ fact->span.end, claims[fact->claim].span.end });

  for (end = rest; *end != '\0' && n_words < MAX_ABOUT_WORDS; end = g_utf8_next_char (end))
    {
      gunichar c = g_utf8_get_char (end);

      if (g_unichar_ispunct (c) && c != '-' && c != 0x2019 && c != '\'')
        break;
      if (end > rest && g_unichar_isspace (c))
        n_words++;
    }

  *end = '\0';
  g_strstrip (rest);

  return g_strdup (strchr (rest, ' ') != NULL || strlen (rest) > MAX_JOINING_BYTES ? rest : "");
}

static char *
dup_date (AssayAnalysis   *analysis,
          const AssayFact *fact)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (assay_analysis_get_reading (analysis),
                                                    &n_dates);

  if (fact->index >= n_dates || !dates[fact->index].is_relative)
    return g_strdup ("");
  if (!dates[fact->index].is_resolved)
    return g_strdup (_ ("of what day is not known"));

  return assay_day_dup_label (dates[fact->index].day);
}

static char *
dup_named (AssayAnalysis   *analysis,
           const AssayFact *fact)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (assay_analysis_get_reading (analysis),
                                                    &n_names);

  if (fact->index >= n_names)
    return g_strdup ("");
  if (!assay_span_is_empty (names[fact->index].title))
    return assay_text_dup_span (get_text (analysis), names[fact->index].title);

  switch (names[fact->index].kind)
    {
    case ASSAY_NAME_UNKNOWN:
      break;

    case ASSAY_NAME_PERSON:
      return g_strdup (_ ("person"));

    case ASSAY_NAME_PLACE:
      return g_strdup (_ ("place"));

    case ASSAY_NAME_ORGANISATION:
      return g_strdup (_ ("organisation"));
    }

  return g_strdup ("");
}

static char *
dup_claim (AssayAnalysis   *analysis,
           const AssayFact *fact)
{
  guint n_claims = 0;
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);

  if (fact->claim >= n_claims ||
      !assay_reading_is_supported (assay_analysis_get_reading (analysis)))
    return g_strdup ("");

  return g_strdup_printf ("%s · %s", get_claim_kind (claims[fact->claim].kind),
                          get_worth (claims[fact->claim].worth));
}

/**
 * assay_fact_words_dup_about:
 * @fact: index of a fact of @analysis
 *
 * Returns: (transfer full): what the fact is about in a few words, or ""
 */
char *
assay_fact_words_dup_about (AssayAnalysis *analysis,
                            guint          fact)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);

  g_return_val_if_fail (fact < n_facts, NULL);

  switch (facts[fact].kind)
    {
    case ASSAY_FACT_FIGURE:
      return dup_counted (analysis, &facts[fact]);

    case ASSAY_FACT_DATE:
      return dup_date (analysis, &facts[fact]);

    case ASSAY_FACT_NAME:
      return dup_named (analysis, &facts[fact]);

    case ASSAY_FACT_QUOTATION:
      return g_strdup ("");

    case ASSAY_FACT_STATEMENT:
      return dup_claim (analysis, &facts[fact]);
    }

  g_return_val_if_reached (NULL);
}

/* The attribution whose content has the words, the innermost where one lies in another. */
static const AssayAttribution *
find_attribution (AssayReading *reading,
                  AssaySpan     span)
{
  const AssayAttribution *found = NULL;
  guint found_length = G_MAXUINT;
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n_attributions);

  for (guint i = 0; i < n_attributions; i++)
    {
      for (guint j = 0; j < attributions[i].n_content; j++)
        {
          AssaySpan content = attributions[i].content[j];

          if (!assay_span_overlaps (content, span) || assay_span_length (content) >= found_length ||
              !(assay_span_contains (content, span) || assay_span_contains (span, content)))
            continue;

          found = &attributions[i];
          found_length = assay_span_length (content);
        }
    }

  return found;
}

static const char *
get_mode (AssayAttributionMode mode)
{
  switch (mode)
    {
    case ASSAY_ATTRIBUTION_DIRECT:
      return _ ("quoted");

    case ASSAY_ATTRIBUTION_MIXED:
      return _ ("quoted in part");

    case ASSAY_ATTRIBUTION_INDIRECT:
      return _ ("not quoted");
    }

  g_return_val_if_reached (NULL);
}

static char *
dup_speaker (AssayAnalysis          *analysis,
             const AssayAttribution *attribution)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (assay_analysis_get_reading (analysis),
                                                    &n_names);
  AssaySpan span = attribution->source;

  if (attribution->name >= 0 && (guint) attribution->name < n_names)
    span = names[attribution->name].span;

  return assay_text_dup_span (get_text (analysis), span);
}

/* The longer words of a text, each once, without regard to case and accents. */
static GHashTable *
list_words (AssayText *text,
            AssaySpan  span)
{
  GHashTable *set = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *words = assay_text_dup_span (text, span);
  g_auto (GStrv) tokens = g_str_tokenize_and_fold (words, NULL, NULL);

  for (guint i = 0; tokens[i] != NULL; i++)
    {
      if (g_utf8_strlen (tokens[i], -1) >= LONG_WORD)
        g_hash_table_add (set, g_strdup (tokens[i]));
    }

  return set;
}

/**
 * assay_fact_words_bears:
 *
 * A passage that has a word or two of a statement, and says neither yes nor no, is about something else as a rule.
 *
 * Returns: whether it is worth a look for whoever checks the fact
 */
gboolean
assay_fact_words_bears (AssayAnalysis       *analysis,
                        const AssayEvidence *evidence)
{
  AssayReading *reading = assay_analysis_get_source_reading (analysis, evidence->source);
  guint n_facts = 0;
  const AssayFact *fact = &assay_analysis_get_facts (analysis, &n_facts)[evidence->fact];
  g_autoptr (GHashTable) of_fact = NULL;
  g_autoptr (GHashTable) of_source = NULL;
  GHashTableIter iter;
  gpointer word = NULL;
  guint n_common = 0;

  if (evidence->stance != ASSAY_STANCE_CONTEXT || fact->kind != ASSAY_FACT_STATEMENT ||
      reading == NULL)
    return TRUE;

  of_fact = list_words (get_text (analysis), fact->span);
  of_source = list_words (assay_reading_get_text (reading), evidence->span);
  g_hash_table_iter_init (&iter, of_fact);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    n_common += g_hash_table_contains (of_source, word) ? 1 : 0;

  return n_common >= MANY_COMMON || (n_common > 1 && 2 * n_common >= g_hash_table_size (of_fact));
}

/**
 * assay_fact_words_dup_count:
 * @at: the first of them
 * @n: how many sources say the same of its fact
 *
 * Returns: (transfer full): “3 sources say so too”, or what else they do
 */
char *
assay_fact_words_dup_count (AssayAnalysis       *analysis,
                            const AssayEvidence *at,
                            guint                n)
{
  if (at->stance == ASSAY_STANCE_CONTEXT)
    return g_strdup_printf (
        ngettext ("%u source is on the same subject", "%u sources are on the same subject", n), n);
  if (assay_analysis_is_part (analysis, at))
    return g_strdup_printf (ngettext ("%u source has part of it", "%u sources have part of it", n),
                            n);

  return g_strdup_printf (ngettext ("%u source says so too", "%u sources say so too", n), n);
}

/* Whether a finding (A1) says of a statement that nobody is named for it. */
static gboolean
is_told_as_own (AssayAnalysis   *analysis,
                const AssayFact *fact)
{
  guint n_findings = 0;
  guint n = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);
  const guint *about = assay_analysis_find_of_claim (analysis, fact->claim, &n);

  for (guint i = 0; fact->kind == ASSAY_FACT_STATEMENT && i < n; i++)
    {
      if (findings[about[i]].rule == ASSAY_RULE_A1)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_fact_words_dup_reason:
 *
 * Returns: (transfer full): who says it in the draft, and by which word we know: “reported by Rama
 *   (“stated”) · not quoted”; "" where it says nothing, as of a name in the draft's own voice
 */
char *
assay_fact_words_dup_reason (AssayAnalysis *analysis,
                             guint          fact)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayAttribution *attribution = NULL;
  g_autofree char *speaker = NULL;
  g_autofree char *cue = NULL;

  g_return_val_if_fail (fact < n_facts, NULL);

  attribution = find_attribution (assay_analysis_get_reading (analysis), facts[fact].span);
  if (attribution == NULL &&
      (facts[fact].kind == ASSAY_FACT_NAME || is_told_as_own (analysis, &facts[fact]) ||
       !assay_reading_is_supported (assay_analysis_get_reading (analysis))))
    return g_strdup ("");
  if (attribution == NULL)
    return g_strdup (_ ("Nobody is named for it: it stands in the draft’s own voice"));

  speaker = dup_speaker (analysis, attribution);
  cue = assay_text_dup_span (get_text (analysis), attribution->cue);

  if (*speaker == '\0')
    /* Translators: a word such as “alleged”, and whether the words are quoted */
    return g_strdup_printf (_ ("Reported (“%s”), but not by whom · %s"), cue,
                            get_mode (attribution->mode));
  if (attribution->speaker == ASSAY_SPEAKER_UNNAMED)
    /* Translators: somebody unnamed (“critics”), a word such as “say”, and whether the words are quoted */
    return g_strdup_printf (_ ("Reported by “%s” (“%s”), nobody in particular · %s"), speaker,
                            cue, get_mode (attribution->mode));

  /* Translators: a name, a word such as “stated”, and whether the words are quoted */
  return g_strdup_printf (_ ("Reported by %s (“%s”) · %s"), speaker, cue,
                          get_mode (attribution->mode));
}
