/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-guess.h"

/* In the order in which the help shows them: the main job first. */
static const AssayCliCommand commands[] = {
  {
      .name = "check",
      .arguments = N_ ("FILE…"),
      .summary = N_ ("Hold drafts against their sources and give a verdict"),
      .description = N_ (
          "Exit status: 0 PASS, 1 OPEN, 2 FAIL, 3 error; of several files the worst."),
      .run = assay_cli_check,
  },
  {
      .name = "save",
      .arguments = N_ ("FILE…"),
      .summary = N_ ("Save drafts with their sources and findings as .assay files"),
      .description = N_ (
          "Without -o, each is saved beside its draft, under its name with “.assay”."),
      .run = assay_cli_save,
  },
  {
      .name = "report",
      .arguments = N_ ("FILE…"),
      .summary = N_ ("Write the fact-check block that goes below a draft, or another report"),
      .dup_list = assay_cli_report_dup_formats,
      .run = assay_cli_report,
  },
  {
      .name = "desk-report",
      .arguments = N_ ("FILE|FOLDER…"),
      .summary = N_ ("Sum many jobs up: verdicts, open facts, outlets, rules, over time"),
      .description = N_ ("Of a folder, the .assay files in it are taken."),
      .run = assay_cli_desk_report,
  },
  {
      .name = "read",
      .arguments = N_ ("FILE…"),
      .summary = N_ ("Show what is found in a draft’s language: claims, quotations, figures"),
      .run = assay_cli_read,
  },
  {
      .name = "ledger",
      .arguments = N_ ("FILE"),
      .summary = N_ ("List figures, quotations, names and dates beside what each source has"),
      .run = assay_cli_ledger,
  },
  {
      .name = "source",
      .arguments = N_ ("list|add|remove|restore FILE [NUMBER]"),
      .summary = N_ ("List the sources of a draft, and add documents and calls to them"),
      .run = assay_cli_source,
  },
  {
      .name = "fetch",
      .arguments = N_ ("FILE"),
      .summary = N_ ("Read the pages that a draft rests on"),
      .description = N_ ("An .assay file is changed in place; of a draft, -o saves one."),
      .run = assay_cli_fetch,
  },
  {
      .name = "page",
      .arguments = N_ ("FILE…"),
      .summary = N_ ("Show what is read of a page of the web"),
      .run = assay_cli_page,
  },
  {
      .name = "mark",
      .arguments = N_ ("FILE"),
      .summary = N_ ("List facts, close them, and give your own scores and verdict"),
      .description = N_ ("An .assay file is changed in place; of a draft, -o saves one."),
      .run = assay_cli_mark,
  },
  {
      .name = "revise",
      .arguments = N_ ("FILE [DRAFT]"),
      .summary = N_ ("Bring the next revision of a draft in, and keep what was checked"),
      .description = N_ ("Without a draft, the marks without a place are listed."),
      .run = assay_cli_revise,
  },
  {
      .name = "merge",
      .arguments = N_ ("FILE OTHER"),
      .summary = N_ ("Make one of two files of a draft on which two people worked"),
      .description = N_ ("Exit status: 0 merged, 1 differences to decide, 3 error."),
      .run = assay_cli_merge,
  },
  {
      .name = "seal",
      .arguments = N_ ("FILE"),
      .summary = N_ ("Freeze a finished job with your name and its SHA-256, signed or not"),
      .description = N_ ("An .assay file is changed in place; of a draft, -o saves one."),
      .run = assay_cli_seal,
  },
  {
      .name = "verify",
      .arguments = N_ ("FILE…"),
      .summary = N_ ("Say whether sealed jobs are as they were sealed, and who signed them"),
      .description = N_ ("Exit status: 0 as sealed, 1 not sealed or cannot be told, 2 changed, "
                         "3 error; of several files the worst."),
      .run = assay_cli_verify,
  },
  {
      .name = "recover",
      .arguments = N_ ("JOURNAL"),
      .summary = N_ ("Save what the desk was doing when it was killed"),
      .run = assay_cli_recover,
  },
  {
      .name = "outlet",
      .arguments = N_ ("DOMAIN|ADDRESS… | override ADDRESS RATING | import FILE | own"),
      .summary = N_ ("Show who publishes a site, who rates it how, and rate it yourself"),
      .run = assay_cli_outlet,
  },
  {
      .name = "policy",
      .arguments = N_ ("check|show|diff [POLICY…]"),
      .summary = N_ ("Check, show and compare newsrooms’ own settings"),
      .description = N_ ("A POLICY is a file, or one of: default, wire-desk, magazine, classroom."),
      .run = assay_cli_policy,
  },
  {
      .name = "archive",
      .arguments = N_ ("list [ADDRESS] | show NUMBER | export [NUMBER…] | check"),
      .summary = N_ ("Show what was read and kept, and write it for other programs"),
      .run = assay_cli_archive,
  },
  {
      .name = "library",
      .arguments = N_ ("list | search WORD… | similar FILE | add FILE… | remove FILE…"),
      .summary = N_ ("Find jobs that were done before, and text that was used before"),
      .run = assay_cli_library,
  },
  {
      .name = "rules",
      .arguments = N_ ("[RULE]"),
      .summary = N_ ("List the rules that findings come from, or show one with examples"),
      .run = assay_cli_rules,
  },
  {
      .name = "exercise",
      .arguments = N_ ("FILE"),
      .summary = N_ ("Make an exercise of a finished job, with its answers sealed"),
      .description = N_ ("Without -o, it is saved beside the file, as “.assayexercise”."),
      .run = assay_cli_exercise,
  },
  {
      .name = "plant",
      .arguments = N_ ("FILE"),
      .summary = N_ ("Put errors into a draft that its sources show, as an exercise"),
      .description = N_ ("Without -o, it is saved beside the file, as “.assayexercise”."),
      .run = assay_cli_plant,
  },
  {
      .name = "handin",
      .arguments = N_ ("EXERCISE [FILE]"),
      .summary = N_ ("Begin an exercise, or hand in what was marked"),
      .description = N_ ("With no file, one to work in is saved beside the exercise."),
      .run = assay_cli_handin,
  },
  {
      .name = "score",
      .arguments = N_ ("EXERCISE HANDIN…"),
      .summary = N_ ("Hold what was handed in against the answers"),
      .run = assay_cli_score,
  },
  {
      .name = "course",
      .arguments = N_ ("list|check|take|pack [COURSE] [NUMBER]"),
      .summary = N_ ("List, check and pack a course, and take an exercise out of it"),
      .description = N_ ("Without COURSE, list and take are of the one that comes with Assay."),
      .run = assay_cli_course,
  },
  {
      .name = "progress",
      .arguments = N_ ("[show|add|forget …]"),
      .summary = N_ ("Keep what trainees reached over the weeks, and show it"),
      .run = assay_cli_progress,
  },
  {
      .name = "help",
      .arguments = N_ ("[COMMAND]"),
      .summary = N_ ("Show the commands, or the options of one of them"),
      .run = assay_cli_help,
  },
};

/**
 * assay_cli_command_get:
 *
 * Returns: (nullable): the command of that index in the order of the help, %NULL past the last
 */
const AssayCliCommand *
assay_cli_command_get (guint index)
{
  return index < G_N_ELEMENTS (commands) ? &commands[index] : NULL;
}

const AssayCliCommand *
assay_cli_command_lookup (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (strcmp (commands[i].name, name) == 0)
        return &commands[i];
    }

  return NULL;
}

/**
 * assay_cli_command_guess:
 * @name: a word that is no command
 *
 * Returns: (nullable): the command that was probably meant
 */
const char *
assay_cli_command_guess (const char *name)
{
  const char *names[G_N_ELEMENTS (commands) + 1] = { NULL };

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    names[i] = commands[i].name;

  return assay_guess_word (name, names);
}
