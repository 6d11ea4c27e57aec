/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-review-words.h"

#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-word-diff.h"

AssayShape
assay_review_words_get_shape (AssayOutcome outcome)
{
  switch (outcome)
    {
    case ASSAY_OUTCOME_FOUND:
      return ASSAY_SHAPE_FOUND;

    case ASSAY_OUTCOME_WRONG_SOURCE:
      return ASSAY_SHAPE_WRONG_SOURCE;

    case ASSAY_OUTCOME_WRONG_KIND:
      return ASSAY_SHAPE_WRONG_KIND;

    case ASSAY_OUTCOME_MISSED:
      return ASSAY_SHAPE_MISSED;

    case ASSAY_OUTCOME_FALSE_ALARM:
      return ASSAY_SHAPE_FALSE_ALARM;
    }

  g_return_val_if_reached (ASSAY_SHAPE_MISSED);
}

/* For the margin and the list; without a position. */
AssaySign
assay_review_words_get_sign (AssayOutcome outcome)
{
  switch (outcome)
    {
    case ASSAY_OUTCOME_FOUND:
      return (AssaySign){ .icon = "assay-confirmed-symbolic", .color = "assay_found_edge_color" };

    case ASSAY_OUTCOME_WRONG_SOURCE:
      return (AssaySign){ .icon = "assay-link-symbolic", .color = "assay_wrong_source_edge_color" };

    case ASSAY_OUTCOME_WRONG_KIND:
      return (AssaySign){ .icon = "assay-conflict-symbolic",
                          .color = "assay_wrong_kind_edge_color" };

    case ASSAY_OUTCOME_MISSED:
      return (AssaySign){ .icon = "assay-error-symbolic", .color = "assay_missed_color" };

    case ASSAY_OUTCOME_FALSE_ALARM:
      return (AssaySign){ .icon = "assay-unknown-symbolic",
                          .color = "assay_false_alarm_edge_color" };
    }

  g_return_val_if_reached ((AssaySign){ 0 });
}

/* Of the style sheets; colours a sign in the list as the one in the margin. */
const char *
assay_review_words_get_class (AssayOutcome outcome)
{
  static const char *const classes[ASSAY_N_OUTCOMES] = {
    [ASSAY_OUTCOME_FOUND] = "assay-outcome-found",
    [ASSAY_OUTCOME_WRONG_SOURCE] = "assay-outcome-wrong-source",
    [ASSAY_OUTCOME_WRONG_KIND] = "assay-outcome-wrong-kind",
    [ASSAY_OUTCOME_MISSED] = "assay-outcome-missed",
    [ASSAY_OUTCOME_FALSE_ALARM] = "assay-outcome-false-alarm",
  };

  g_return_val_if_fail ((guint) outcome < ASSAY_N_OUTCOMES, NULL);

  return classes[outcome];
}

/**
 * assay_review_words_dup_heading:
 *
 * Returns: (transfer full): “Missed · Q2 Altered quotation”
 */
char *
assay_review_words_dup_heading (const AssayScoreItem *item)
{
  const AssayAnswer *answer = item->truth != NULL ? item->truth : item->answer;
  const char *outcome = assay_outcome_get_label (item->outcome);

  if (answer->rule == NULL)
    return g_strdup (outcome);

  /* Translators: what became of an answer (“Missed”), and the id and name of its rule */
  return g_strdup_printf (_ ("%s · %s %s"), outcome, answer->rule,
                          assay_kind_get_name (answer->rule));
}

/* One side of a comparison: the words of which the other side has others are set off. */
static void
append_side (GString   *markup,
             AssayText *text,
             GArray    *ops,
             gboolean   is_first)
{
  AssaySpan at = { 0, 0 };
  g_autofree char *rest = NULL;
  g_autofree char *escaped_rest = NULL;

  for (guint i = 0; i < ops->len; i++)
    {
      const AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);
      AssaySpan span = is_first ? op->first : op->second;
      g_autofree char *gap = NULL;
      g_autofree char *words = NULL;
      g_autofree char *escaped_gap = NULL;
      g_autofree char *escaped = NULL;

      if (assay_span_is_empty (span))
        continue;

      gap = assay_text_dup_span (text, (AssaySpan){ at.end, span.begin });
      words = assay_text_dup_span (text, span);
      escaped_gap = g_markup_escape_text (gap, -1);
      escaped = g_markup_escape_text (words, -1);
      g_string_append (markup, escaped_gap);
      g_string_append_printf (markup,
                              op->kind == ASSAY_DIFF_EQUAL ? "%s"
                              : is_first                   ? "<s>%s</s>"
                                                           : "<b>%s</b>",
                              escaped);
      at = span;
    }

  /* What closes the words, such as a quotation mark. */
  rest = assay_text_dup_span (text, (AssaySpan){ at.end, assay_text_get_length (text) });
  escaped_rest = g_markup_escape_text (rest, -1);
  g_string_append (markup, escaped_rest);
}

/* The first source that shows it; NULL if none is named. */
static char *
dup_source (AssayExercise     *exercise,
            const AssayAnswer *answer)
{
  g_autoptr (AssaySource) source = NULL;
  guint index = 0;

  if (answer == NULL || answer->sources->len == 0)
    return NULL;

  index = g_array_index (answer->sources, guint, 0);
  source = g_list_model_get_item (assay_exercise_get_sources (exercise), index);

  return source != NULL ? assay_source_dup_label (source) : NULL;
}

/**
 * assay_review_words_dup_markup:
 *
 * Returns: (transfer full): the words of the draft beside those that should stand there, as Pango markup;
 *   the words alone where the editor names no others
 */
char *
assay_review_words_dup_markup (AssayExercise        *exercise,
                               const AssayScoreItem *item)
{
  const AssayAnswer *answer = item->truth != NULL ? item->truth : item->answer;
  g_autofree char *words = assay_text_dup_span (
      assay_draft_get_text (assay_exercise_get_draft (exercise)), answer->span);
  g_autofree char *source = dup_source (exercise, item->truth);
  g_autofree char *label = NULL;
  g_autoptr (AssayText) first = assay_text_new (words, -1);
  g_autoptr (AssayText) second = NULL;
  g_autoptr (GArray) ops = NULL;
  GString *markup = g_string_new (NULL);

  if (item->truth == NULL || item->truth->right == NULL || *item->truth->right == '\0')
    {
      g_autofree char *escaped = g_markup_escape_text (words, -1);

      g_string_append_printf (markup, _ ("Draft: “%s”"), escaped);
      return g_string_free (markup, FALSE);
    }

  second = assay_text_new (item->truth->right, -1);
  ops = assay_word_diff (first, (AssaySpan){ 0, assay_text_get_length (first) }, second,
                         (AssaySpan){ 0, assay_text_get_length (second) }, ASSAY_DIFF_FOLD_MARKS);
  label = g_markup_escape_text (source != NULL ? source : _ ("Right"), -1);
  g_string_append (markup, _ ("Draft: "));
  append_side (markup, first, ops, TRUE);
  g_string_append_printf (markup, "\n%s: ", label);
  append_side (markup, second, ops, FALSE);

  return g_string_free (markup, FALSE);
}

/**
 * assay_review_words_dup_said:
 *
 * Returns: (transfer full) (nullable): where the trainee said something else than the editor, that, as Pango
 *   markup
 */
char *
assay_review_words_dup_said (AssayExercise        *exercise,
                             const AssayScoreItem *item)
{
  g_autofree char *text = NULL;
  g_autofree char *mine = dup_source (exercise, item->answer);
  g_autofree char *right = dup_source (exercise, item->truth);

  switch (item->outcome)
    {
    case ASSAY_OUTCOME_WRONG_KIND:
      /* Translators: the id of a rule, and its name */
      text = g_strdup_printf (_ ("You called it %s, “%s”."), item->answer->rule,
                              assay_kind_get_name (item->answer->rule));
      break;

    case ASSAY_OUTCOME_WRONG_SOURCE:
      /* Translators: two sources */
      text = g_strdup_printf (_ ("You named %s; %s shows it."), mine != NULL ? mine : "",
                              right != NULL ? right : "");
      break;

    case ASSAY_OUTCOME_FALSE_ALARM:
      text = g_strdup (_ ("You called this wrong; the editor finds nothing wrong here."));
      break;

    case ASSAY_OUTCOME_FOUND:
    case ASSAY_OUTCOME_MISSED:
      break;
    }

  return text != NULL ? g_markup_escape_text (text, -1) : NULL;
}

/**
 * assay_review_words_dup_subtitle:
 * @number: which attempt it is, from 0
 *
 * Returns: (transfer full): “Handed in · 31 minutes · attempt 1”
 */
char *
assay_review_words_dup_subtitle (const AssayAttempt *attempt,
                                 guint               number)
{
  guint minutes = (attempt->seconds + 59) / 60;
  GString *line = g_string_new (_ ("Handed in"));

  if (attempt->seconds > 0)
    {
      g_string_append (line, " · ");
      g_string_append_printf (line, ngettext ("%u minute", "%u minutes", minutes), minutes);
    }

  if (attempt->hints > 0)
    {
      g_string_append (line, " · ");
      g_string_append_printf (line, ngettext ("%u hint", "%u hints", attempt->hints),
                              attempt->hints);
    }

  g_string_append (line, " · ");
  g_string_append_printf (line, _ ("attempt %u"), number + 1);

  return g_string_free (line, FALSE);
}
