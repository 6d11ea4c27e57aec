/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-cli-private.h"
#include "assay-case.h"

G_BEGIN_DECLS

/* Private to the command “mark”. */

/**
 * AssayCliMark:
 * @fact: the words of the fact that is marked, or %NULL
 * @kind: which kind of fact they are, or %NULL
 * @number: its place among all facts, from 1, as they are listed; 0 for the one with these words
 * @on: words that are marked whatever facts are there, or %NULL
 * @span: their place, as “BEGIN-END”, or %NULL
 * @mark: id of the mark that is meant, or %NULL
 * @from: file of web annotations that are taken in, or %NULL
 * @state: what it is called, or %NULL
 * @note: what is written about it, or %NULL
 * @change: another wording for it, or %NULL
 * @reply: what is said below the note, or %NULL
 * @tie: the stance of a passage that is tied to the fact, or %NULL
 * @is_untied: the passage is tied no longer
 * @source: whose passage it is, or %NULL
 * @words: the passage, or %NULL
 * @verdict: or %NULL, as those below
 * @score: “CHECK=NUMBER”
 * @reason: why the score or the verdict is not the machine's
 * @by: who says so
 * @at: when, ISO 8601 in UTC
 * @ask: what is asked of the author about it, or %NULL
 * @resolves: what was asked is settled
 * @reopens: it is not
 * @is_legal: a lawyer is to look at it
 * @is_cleared: a lawyer has
 * @is_confidential: the note stays at the desk
 * @is_public: it may leave the desk
 * @is_removed: the mark is taken away
 * @output: where to save, or %NULL for the file that was read
 */
typedef struct
{
  char     *fact;
  char     *kind;
  int       number;
  char     *on;
  char     *span;
  char     *mark;
  char     *from;
  char     *state;
  char     *note;
  char     *change;
  char     *reply;
  char     *ask;
  gboolean  resolves;
  gboolean  reopens;
  gboolean  is_legal;
  gboolean  is_cleared;
  gboolean  is_confidential;
  gboolean  is_public;
  gboolean  is_removed;
  char     *tie;
  gboolean  is_untied;
  char     *source;
  char     *words;
  char     *verdict;
  char     *confidence;
  char     *summary;
  char     *score;
  char     *reason;
  char     *by;
  char     *at;
  char     *output;
  gboolean  is_forced;
  gboolean  is_quiet;
  char    **files;
} AssayCliMark;

/* What the words of the options mean; numbers are of the enumerations. */
typedef struct
{
  guint kind;
  guint state;
  guint stance;
  guint verdict;
  guint confidence;
  guint check;
  int   score; /* -1 takes it back */
} AssayCliMeaning;

/* assay-cli-mark-target.c */
gboolean assay_cli_mark_has_target   (const AssayCliMark     *self);
gboolean assay_cli_mark_check_target (const AssayCliMark     *self,
                                      GError                **error);
gboolean assay_cli_mark_target       (AssayCase              *work,
                                      const AssayCliMark     *self,
                                      const AssayCliMeaning  *meaning,
                                      GError                **error);

/* assay-cli-mark-from.c */
gboolean assay_cli_mark_from         (AssayCase              *work,
                                      const AssayCliMark     *self,
                                      GError                **error);

/* assay-cli-mark-tie.c */
gboolean assay_cli_mark_check_tie    (const AssayCliMark     *self,
                                      GError                **error);
gboolean assay_cli_mark_tie          (AssayCase              *work,
                                      const AssayCliMark     *self,
                                      const AssayCliMeaning  *meaning,
                                      guint                   fact,
                                      GError                **error);

/* assay-cli-mark-list.c */
void     assay_cli_mark_list         (AssayCase              *work);
char    *assay_cli_mark_dup_words    (AssayCase              *work,
                                      guint                   fact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
