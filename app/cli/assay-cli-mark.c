/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-mark-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-tally.h"

static const char *const kinds[] = {
  [ASSAY_FACT_FIGURE] = "figure",
  [ASSAY_FACT_DATE] = "date",
  [ASSAY_FACT_NAME] = "name",
  [ASSAY_FACT_QUOTATION] = "quotation",
  [ASSAY_FACT_STATEMENT] = "statement",
  NULL,
};

static const char *const states[] = {
  [ASSAY_STATE_OPEN] = "open",
  [ASSAY_STATE_CONFIRMED] = "confirmed",
  [ASSAY_STATE_ERROR] = "error",
  [ASSAY_STATE_FIXED] = "fixed",
  [ASSAY_STATE_CANNOT_CONFIRM] = "cannot-confirm",
  [ASSAY_STATE_ON_AUTHOR] = "on-author",
  [ASSAY_STATE_OPINION] = "opinion",
  NULL,
};

static const char *const stances[] = {
  [ASSAY_TIE_SUPPORTS] = "supports",
  [ASSAY_TIE_REFUTES] = "refutes",
  [ASSAY_TIE_QUALIFIES] = "qualifies",
  [ASSAY_TIE_CONTEXT] = "context",
  NULL,
};

/* “none” takes back what a person said. */
static const char *const verdicts[] = {
  [ASSAY_VERDICT_UNSET] = "none",
  [ASSAY_VERDICT_FAIL] = "FAIL",
  [ASSAY_VERDICT_OPEN] = "OPEN",
  [ASSAY_VERDICT_PASS] = "PASS",
  NULL,
};

static const char *const confidences[] = {
  [ASSAY_CONFIDENCE_UNSET] = "none",
  [ASSAY_CONFIDENCE_LOW] = "LOW",
  [ASSAY_CONFIDENCE_MEDIUM] = "MEDIUM",
  [ASSAY_CONFIDENCE_HIGH] = "HIGH",
  NULL,
};

static void
mark_clear (AssayCliMark *self)
{
  g_clear_pointer (&self->fact, g_free);
  g_clear_pointer (&self->kind, g_free);
  g_clear_pointer (&self->on, g_free);
  g_clear_pointer (&self->span, g_free);
  g_clear_pointer (&self->mark, g_free);
  g_clear_pointer (&self->from, g_free);
  g_clear_pointer (&self->reply, g_free);
  g_clear_pointer (&self->ask, g_free);
  g_clear_pointer (&self->state, g_free);
  g_clear_pointer (&self->note, g_free);
  g_clear_pointer (&self->change, g_free);
  g_clear_pointer (&self->tie, g_free);
  g_clear_pointer (&self->source, g_free);
  g_clear_pointer (&self->words, g_free);
  g_clear_pointer (&self->verdict, g_free);
  g_clear_pointer (&self->confidence, g_free);
  g_clear_pointer (&self->summary, g_free);
  g_clear_pointer (&self->score, g_free);
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->output, g_free);
  g_clear_pointer (&self->files, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayCliMark, mark_clear)

/* “quotes=4”; “quotes=none” takes it back. */
static gboolean
parse_score (const char  *text,
             AssayCliMeaning     *meaning,
             GError     **error)
{
  g_auto (GStrv) sides = g_strsplit (text, "=", 2);
  AssayCheck check = ASSAY_CHECK_FRESHNESS;
  guint64 score = 0;

  if (sides[0] == NULL || sides[1] == NULL || !assay_check_from_id (sides[0], &check))
    return assay_cli_refuse (
        error, _ ("--score takes a check and a number, such as quotes=4; the checks are "
                           "freshness, quotes, source-reliability and plausibility"));

  meaning->check = check;
  meaning->score = -1;
  if (strcmp (sides[1], "none") == 0)
    return TRUE;
  if (!g_ascii_string_to_unsigned (sides[1], 10, 0, 10, &score, NULL))
    return assay_cli_refuse (error, _ ("A score goes from 0 to 10; “none” takes it back"));

  meaning->score = (int) score;

  return TRUE;
}

static gboolean
marks_anything (const AssayCliMark *self)
{
  return assay_cli_mark_has_target (self) || self->from != NULL || self->verdict != NULL ||
         self->confidence != NULL || self->summary != NULL || self->score != NULL ||
         self->reason != NULL;
}

/* What makes no sense together is refused before the file is read. */
static gboolean
check_arguments (AssayCliMark  *self,
                 AssayCliMeaning    *meaning,
                 GError    **error)
{
  if (self->files == NULL)
    return assay_cli_refuse (error, _ ("A file is missing; “-” reads standard input"));
  if (self->files[1] != NULL)
    return assay_cli_refuse (error, _ ("It takes one file"));
  if (!assay_cli_mark_check_target (self, error))
    return FALSE;
  if (self->reason != NULL && self->score != NULL && self->verdict != NULL)
    return assay_cli_refuse (error,
                             _ ("--reason is either of --score or of --verdict; call it twice"));
  if (marks_anything (self) && self->output == NULL &&
      !g_str_has_suffix (self->files[0], ASSAY_DOSSIER_SUFFIX))
    return assay_cli_refuse (error, _ ("Only an .assay file is changed in place; give -o"));

  return assay_cli_pick ("--kind", self->kind, kinds, &meaning->kind, error) &&
         assay_cli_pick ("--state", self->state, states, &meaning->state, error) &&
         assay_cli_pick ("--tie", self->tie, stances, &meaning->stance, error) &&
         assay_cli_pick ("--verdict", self->verdict, verdicts, &meaning->verdict, error) &&
         assay_cli_pick ("--confidence", self->confidence, confidences, &meaning->confidence,
                         error) &&
         (self->score == NULL || parse_score (self->score, meaning, error)) &&
         assay_cli_sign (&self->by, &self->at, error);
}

/* Another score than ours wants a reason, here as in the window. */
static gboolean
mark_score (AssayCase        *work,
            const AssayCliMark  *self,
            const AssayCliMeaning    *meaning,
            GError          **error)
{
  AssayCheck check = (AssayCheck) meaning->check;
  int ours = assay_analysis_get_check (assay_case_get_analysis (work), check)->score;

  if (self->score == NULL)
    return TRUE;

  if (meaning->score >= 0 && meaning->score != ours &&
      (self->reason == NULL || *self->reason == '\0'))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("Our score is another; say by --reason why it is %d"), meaning->score);
      return FALSE;
    }

  assay_case_set_score (work, check, meaning->score, self->reason, self->at);

  return TRUE;
}

static gboolean
mark_whole (AssayCase        *work,
            const AssayCliMark  *self,
            const AssayCliMeaning    *meaning,
            GError          **error)
{
  AssayTally tally;
  g_autofree char *hindrance = NULL;

  assay_case_get_tally (work, &tally);
  hindrance = assay_tally_dup_hindrance (&tally);

  if (meaning->verdict == ASSAY_VERDICT_PASS && hindrance != NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, hindrance);
      return FALSE;
    }

  if (self->verdict != NULL)
    assay_case_set_verdict (work, (AssayVerdict) meaning->verdict, self->at);
  if (self->reason != NULL && self->score == NULL)
    assay_case_set_reason (work, self->reason, self->at);
  if (self->confidence != NULL)
    assay_case_set_confidence (work, (AssayConfidence) meaning->confidence, self->at);
  if (self->summary != NULL)
    assay_case_set_summary (work, self->summary, self->at);

  return TRUE;
}

static gboolean
mark (AssayCase        *work,
      const AssayCliMark  *self,
      const AssayCliMeaning    *meaning,
      GError          **error)
{
  g_autoptr (GBytes) bytes = NULL;
  const char *output = self->output != NULL ? self->output : self->files[0];

  if (!assay_cli_mark_from (work, self, error) ||
      !assay_cli_mark_target (work, self, meaning, error) ||
      !mark_score (work, self, meaning, error) || !mark_whole (work, self, meaning, error))
    return FALSE;

  bytes = assay_dossier_to_bytes (assay_case_get_dossier (work));
  if (!assay_cli_output_save (output, bytes, self->is_forced || self->output == NULL, error))
    return FALSE;

  if (!self->is_quiet && strcmp (output, "-") != 0)
    {
      guint n_facts = 0;
      g_autofree char *shown = g_filename_display_name (output);
      g_autofree char *line = NULL;

      assay_analysis_get_facts (assay_case_get_analysis (work), &n_facts);
      /* Translators: a file, how many of its facts are closed, and how many there are */
      line = g_strdup_printf (ngettext ("%s: %u of %u fact closed\n", "%s: %u of %u facts closed\n",
                                        n_facts),
                              shown, assay_case_count_closed (work), n_facts);
      assay_cli_output_write (line);
    }

  return TRUE;
}

static AssayCliStatus
run (const AssayCliLoad *load,
     const AssayCliMark    *self,
     const AssayCliMeaning      *meaning)
{
  g_autofree char *place = assay_cli_dup_place (self->files[0]);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_cli_load_dossier (load, self->files[0], &error);

  g_autoptr (AssayCase) work = NULL;

  if (dossier != NULL)
    work = assay_case_new (dossier, self->by);

  if (work != NULL && !marks_anything (self))
    assay_cli_mark_list (work);
  else if (work != NULL && assay_dossier_may_change (dossier, &error))
    mark (work, self, meaning, &error);

  if (error == NULL)
    return ASSAY_CLI_PASS;

  assay_cli_error (place, error->message);

  return ASSAY_CLI_ERROR;
}

/**
 * assay_cli_mark:
 *
 * Says in a dossier what a person says: of a fact, of a check, and of the whole.
 */
AssayCliStatus
assay_cli_mark (const AssayCliCommand   *self,
                char                  ***argv)
{
  g_auto (AssayCliLoad) load = { 0 };
  g_auto (AssayCliMark) given = { 0 };
  AssayCliMeaning meaning = { 0 };
  const GOptionEntry entries[] = {
    { "fact", 0, 0, G_OPTION_ARG_STRING, &given.fact, N_ ("Mark the fact with these words"),
      N_ ("WORDS") },
    { "kind", 0, 0, G_OPTION_ARG_STRING, &given.kind,
      N_ ("It is a figure, date, name, quotation or statement"), N_ ("KIND") },
    { "number", 0, 0, G_OPTION_ARG_INT, &given.number,
      N_ ("Mark the fact with this number in the list"), N_ ("NUMBER") },
    { "on", 0, 0, G_OPTION_ARG_STRING, &given.on,
      N_ ("Mark these words of the draft, whatever facts are there"), N_ ("WORDS") },
    { "span", 0, 0, G_OPTION_ARG_STRING, &given.span,
      N_ ("Mark the words at this place, such as 120-134"), N_ ("BEGIN-END") },
    { "mark", 0, 0, G_OPTION_ARG_STRING, &given.mark, N_ ("Say something of the mark with this id"),
      N_ ("ID") },
    { "from", 0, 0, G_OPTION_ARG_FILENAME, &given.from,
      N_ ("Take in the web annotations (JSON-LD) of this file"), N_ ("FILE") },
    { "state", 0, 0, G_OPTION_ARG_STRING, &given.state,
      N_ ("open, confirmed, error, fixed, cannot-confirm, on-author or opinion"), N_ ("STATE") },
    { "note", 0, 0, G_OPTION_ARG_STRING, &given.note, N_ ("Write a note about it"), N_ ("WORDS") },
    { "change", 0, 0, G_OPTION_ARG_STRING, &given.change, N_ ("Put this wording in its place"),
      N_ ("WORDS") },
    { "reply", 0, 0, G_OPTION_ARG_STRING, &given.reply, N_ ("Answer below the note"),
      N_ ("WORDS") },
    { "ask", 0, 0, G_OPTION_ARG_STRING, &given.ask,
      N_ ("Ask the author about it; without words, no longer"), N_ ("WORDS") },
    { "resolve", 0, 0, G_OPTION_ARG_NONE, &given.resolves, N_ ("What was asked is settled"), NULL },
    { "reopen", 0, 0, G_OPTION_ARG_NONE, &given.reopens, N_ ("It is not settled after all"), NULL },
    { "legal", 0, 0, G_OPTION_ARG_NONE, &given.is_legal, N_ ("A lawyer is to look at it"), NULL },
    { "cleared", 0, 0, G_OPTION_ARG_NONE, &given.is_cleared, N_ ("A lawyer has looked at it"),
      NULL },
    { "confidential", 0, 0, G_OPTION_ARG_NONE, &given.is_confidential,
      N_ ("The note stays at the desk: reports leave it out"), NULL },
    { "public", 0, 0, G_OPTION_ARG_NONE, &given.is_public, N_ ("The note may leave the desk"),
      NULL },
    { "remove", 0, 0, G_OPTION_ARG_NONE, &given.is_removed,
      N_ ("Take a mark away that stands on words of your choice"), NULL },
    { "tie", 0, 0, G_OPTION_ARG_STRING, &given.tie,
      N_ ("A passage supports, refutes or qualifies it, or is context"), N_ ("STANCE") },
    { "untie", 0, 0, G_OPTION_ARG_NONE, &given.is_untied, N_ ("Tie the passage no longer"), NULL },
    { "source", 0, 0, G_OPTION_ARG_STRING, &given.source, N_ ("Whose passage it is"),
      N_ ("ADDRESS") },
    { "words", 0, 0, G_OPTION_ARG_STRING, &given.words, N_ ("The passage, word for word"),
      N_ ("WORDS") },
    { "score", 0, 0, G_OPTION_ARG_STRING, &given.score,
      N_ ("Give a check your own score, such as quotes=4"), N_ ("SCORE") },
    { "verdict", 0, 0, G_OPTION_ARG_STRING, &given.verdict,
      N_ ("Give your verdict: FAIL, OPEN, PASS or none"), N_ ("VERDICT") },
    { "reason", 0, 0, G_OPTION_ARG_STRING, &given.reason,
      N_ ("Why the score or the verdict is not ours"), N_ ("WORDS") },
    { "confidence", 0, 0, G_OPTION_ARG_STRING, &given.confidence,
      N_ ("How sure you are: LOW, MEDIUM, HIGH or none"), N_ ("CONFIDENCE") },
    { "summary", 0, 0, G_OPTION_ARG_STRING, &given.summary, N_ ("Sum the whole up"), N_ ("WORDS") },
    { "by", 0, 0, G_OPTION_ARG_STRING, &given.by, N_ ("Who says so"), N_ ("NAME") },
    { "at", 0, 0, G_OPTION_ARG_STRING, &given.at, N_ ("When, in UTC, in place of now"),
      N_ ("TIME") },
    ASSAY_CLI_SAVING_ENTRIES (given),
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &given.files, NULL, NULL },
    G_OPTION_ENTRY_NULL,
  };
  g_autoptr (GError) error = NULL;
  AssayCliStatus status = ASSAY_CLI_PASS;

  if (!assay_cli_parse_options (self, entries, &load, argv, &status))
    return status;

  if (!check_arguments (&given, &meaning, &error))
    return assay_cli_misuse (self, error->message);

  return run (&load, &given, &meaning);
}
