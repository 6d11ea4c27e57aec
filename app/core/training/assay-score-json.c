/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-score-report.h"

#include <math.h>

#define DECIMALS 6

/* What is undefined is null, never a number. */
static void
add_number (AssayJsonWriter *writer,
            const char      *key,
            double           value)
{
  if (isnan (value))
    assay_json_writer_add_string (writer, key, NULL);
  else
    assay_json_writer_add_number (writer, key, value, DECIMALS);
}

static void
write_span_score (AssayJsonWriter      *writer,
                  const char           *key,
                  const AssaySpanScore *score)
{
  assay_json_writer_begin_object (writer, key);
  assay_json_writer_set_on_a_line (writer);
  add_number (writer, "precision", score->precision);
  add_number (writer, "recall", score->recall);
  add_number (writer, "f1", score->f1);
  assay_json_writer_end_object (writer);
}

static void
write_agreement (AssayJsonWriter  *writer,
                 const AssayScore *score)
{
  assay_json_writer_begin_object (writer, "agreement");
  write_span_score (writer, "exact", &score->spans.exact);
  write_span_score (writer, "unlabelled", &score->spans.unlabelled);
  write_span_score (writer, "relaxed", &score->spans.relaxed);
  write_span_score (writer, "characters", &score->spans.chars);
  add_number (writer, "character_kappa", score->spans.char_kappa);
  add_number (writer, "kind_kappa", score->kappa_kinds);
  add_number (writer, "state_kappa", score->kappa_states);
  assay_json_writer_begin_object (writer, "score_distance");
  assay_json_writer_set_on_a_line (writer);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    add_number (writer, assay_check_to_id ((AssayCheck) i), score->distances[i]);

  add_number (writer, "mean", score->distance);
  assay_json_writer_end_object (writer);
  add_number (writer, "verdict", score->verdict_agrees);
  add_number (writer, "seconds_per_fact", score->seconds_per_fact);
  assay_json_writer_begin_array (writer, "confusion");

  for (guint i = 0; i < score->confusions->len; i++)
    {
      const AssayConfusion *confusion = &g_array_index (score->confusions, AssayConfusion, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_set_on_a_line (writer);
      assay_json_writer_add_string (writer, "editor", confusion->editor);
      assay_json_writer_add_string (writer, "trainee", confusion->trainee);
      assay_json_writer_add_integer (writer, "count", confusion->n);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

static void
write_answer (AssayJsonWriter   *writer,
              AssayText         *text,
              const char        *key,
              const AssayAnswer *answer)
{
  if (answer != NULL)
    assay_answer_write (answer, text, key, writer);
  else
    assay_json_writer_add_string (writer, key, NULL);
}

static void
write_item (AssayJsonWriter      *writer,
            AssayText            *text,
            const AssayScoreItem *item)
{
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "outcome", assay_outcome_to_id (item->outcome));
  write_answer (writer, text, "editor", item->truth);
  write_answer (writer, text, "trainee", item->answer);
  assay_json_writer_end_object (writer);
}

static void
write_attempt (AssayJsonWriter    *writer,
               AssayExercise      *exercise,
               const AssayAttempt *attempt)
{
  g_autoptr (AssayScore) score = assay_score_new (exercise, attempt);
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (exercise));

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "at", attempt->at);
  assay_json_writer_add_integer (writer, "seconds", attempt->seconds);
  assay_json_writer_add_integer (writer, "hints", attempt->hints);
  add_number (writer, "points", score->points);
  assay_json_writer_add_boolean (writer, "passed", score->has_passed);
  assay_json_writer_begin_object (writer, "outcomes");

  for (guint i = 0; i < ASSAY_N_OUTCOMES; i++)
    assay_json_writer_add_integer (writer, assay_outcome_to_id ((AssayOutcome) i),
                                   score->counts[i]);

  assay_json_writer_end_object (writer);
  write_agreement (writer, score);
  assay_json_writer_begin_array (writer, "items");

  for (guint i = 0; i < score->items->len; i++)
    write_item (writer, text, &g_array_index (score->items, AssayScoreItem, i));

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

static void
write_group (AssayJsonWriter *writer,
             AssayExercise   *exercise,
             GPtrArray       *handins)
{
  g_autoptr (AssayGroup) group = assay_group_new (exercise, handins, NULL);
  AssayText *text = assay_draft_get_text (assay_exercise_get_draft (exercise));

  assay_json_writer_begin_object (writer, "group");
  assay_json_writer_add_integer (writer, "trainees", group->n_trainees);
  assay_json_writer_add_integer (writer, "passed", group->n_passed);
  add_number (writer, "mean_points", group->mean_points);
  add_number (writer, "alpha", group->alpha);
  add_number (writer, "gamma", group->gamma);
  assay_json_writer_begin_array (writer, "items");

  for (guint i = 0; i < group->items->len; i++)
    {
      const AssayGroupItem *item = &g_array_index (group->items, AssayGroupItem, i);
      g_autofree char *words = assay_text_dup_span (text, item->truth->span);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "words", words);
      assay_json_writer_add_string (writer, "rule", item->truth->rule);
      assay_json_writer_add_integer (writer, "found_by", item->n_found);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

/**
 * assay_score_report_to_json:
 * @handins: (element-type AssayHandin): at least one
 * @style: what it looks like
 *
 * Returns: (transfer full): each attempt's score, and where there are several hand-ins the group's
 */
char *
assay_score_report_to_json (AssayExercise          *exercise,
                            GPtrArray              *handins,
                            const AssayReportStyle *style)
{
  AssayJsonWriter *writer = NULL;

  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);
  g_return_val_if_fail (handins != NULL && handins->len > 0, NULL);
  g_return_val_if_fail (style != NULL, NULL);

  writer = assay_json_writer_new ();
  assay_json_writer_begin_object (writer, NULL);

  if (!style->is_pretty)
    assay_json_writer_set_on_a_line (writer);

  assay_json_writer_add_string (writer, "exercise", assay_exercise_get_id (exercise));
  assay_json_writer_add_string (writer, "title", assay_exercise_get_info (exercise)->title);
  assay_json_writer_begin_array (writer, "handins");

  for (guint i = 0; i < handins->len; i++)
    {
      AssayHandin *handin = g_ptr_array_index (handins, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "by", handin->by);
      assay_json_writer_begin_array (writer, "attempts");

      for (guint j = 0; j < handin->attempts->len; j++)
        write_attempt (writer, exercise, g_ptr_array_index (handin->attempts, j));

      assay_json_writer_end_array (writer);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);

  if (handins->len > 1)
    write_group (writer, exercise, handins);

  assay_json_writer_end_object (writer);

  return assay_json_writer_end_text (writer);
}
