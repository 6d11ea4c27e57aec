/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-cli-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

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
      .run = assay_cli_report,
  },
  {
      .name = "read",
      .arguments = N_ ("FILE…"),
      .summary = N_ ("Show what is found in a draft’s language: claims, quotations, figures"),
      .run = assay_cli_read,
  },
  {
      .name = "source",
      .arguments = N_ ("list|add|remove FILE [NUMBER]"),
      .summary = N_ ("List the sources of a draft, and add documents and calls to them"),
      .run = assay_cli_source,
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
      .name = "recover",
      .arguments = N_ ("JOURNAL"),
      .summary = N_ ("Save what the desk was doing when it was killed"),
      .run = assay_cli_recover,
  },
  {
      .name = "outlet",
      .arguments = N_ ("DOMAIN|ADDRESS…"),
      .summary = N_ ("Show who publishes a site, and who rates it how"),
      .run = assay_cli_outlet,
  },
  {
      .name = "rules",
      .arguments = "",
      .summary = N_ ("List the rules that findings come from"),
      .run = assay_cli_rules,
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

/* Levenshtein's distance in bytes; command names are short, and what is longer is no mistyped name. */
static guint
measure_distance (const char *a,
                  const char *b)
{
  guint row[32];
  gsize n_a = strlen (a);
  gsize n_b = strlen (b);

  if (n_a >= G_N_ELEMENTS (row) || n_b >= G_N_ELEMENTS (row))
    return G_MAXUINT;

  for (guint j = 0; j <= n_b; j++)
    row[j] = j;

  for (guint i = 1; i <= n_a; i++)
    {
      guint diagonal = row[0];

      row[0] = i;

      for (guint j = 1; j <= n_b; j++)
        {
          guint replaced = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (replaced, MIN (row[j], row[j - 1]) + 1);
        }
    }

  return row[n_b];
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
  const char *best = NULL;
  guint best_distance = 3; /* two slips at most */

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      guint distance = measure_distance (name, commands[i].name);

      if (distance < best_distance && distance < strlen (commands[i].name) - 1)
        {
          best = commands[i].name;
          best_distance = distance;
        }
    }

  return best;
}
