/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-remarks.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-report-private.h"
#include "assay-revision.h"
#include "assay-sheet.h"

/* More words than this of a mark are not told in a line. */
#define MAX_WORDS 60

/**
 * assay_report_dup_remark:
 *
 * Returns: (transfer full): what an entry of a thread says, in the language of the interface
 */
char *
assay_report_dup_remark (const AssayRemark *remark)
{
  static const char *const names[] = {
    [ASSAY_REMARK_REPLY] = N_ ("Answer"),
    [ASSAY_REMARK_RESOLVED] = N_ ("Settled"),
    [ASSAY_REMARK_REOPENED] = N_ ("Not settled after all"),
    [ASSAY_REMARK_LEGAL] = N_ ("A lawyer is to look at it"),
    [ASSAY_REMARK_CLEARED] = N_ ("A lawyer has looked at it"),
    [ASSAY_REMARK_CONFIDENTIAL] = N_ ("Confidential: it stays at the desk"),
    [ASSAY_REMARK_PUBLIC] = N_ ("It may leave the desk"),
    [ASSAY_REMARK_QUESTION] = N_ ("To the author"),
  };

  g_return_val_if_fail (remark != NULL, NULL);

  if (remark->kind == ASSAY_REMARK_REPLY)
    return g_strdup (remark->text != NULL ? remark->text : "");

  if (remark->kind == ASSAY_REMARK_QUESTION && remark->text == NULL)
    return g_strdup (_ ("The question to the author was taken back"));

  return remark->text == NULL ? g_strdup (_ (names[remark->kind]))
                              : g_strdup_printf ("%s: %s", _ (names[remark->kind]), remark->text);
}

/**
 * assay_report_get_deed_name:
 * @what: id of what was done, as the history keeps it
 *
 * Returns: it in the language of the interface; @what itself where it is not known here
 */
const char *
assay_report_get_deed_name (const char *what)
{
  static const struct
  {
    const char *id;
    const char *name;
  } deeds[] = {
    { "open", N_ ("opened again") },
    { "confirmed", N_ ("confirmed") },
    { "error", N_ ("called an error") },
    { "fixed", N_ ("fixed") },
    { "cannot-confirm", N_ ("cannot be confirmed") },
    { "on-author", N_ ("left to the author") },
    { "opinion", N_ ("called an opinion") },
    { "note", N_ ("wrote a note") },
    { "marked", N_ ("marked words") },
    { "removed", N_ ("took a mark away") },
    { "reply", N_ ("answered") },
    { "resolved", N_ ("settled") },
    { "reopened", N_ ("not settled after all") },
    { "legal", N_ ("asked for a lawyer") },
    { "cleared", N_ ("cleared by a lawyer") },
    { "confidential", N_ ("marked a note confidential") },
    { "public", N_ ("let a note leave the desk") },
    { "question", N_ ("asked the author") },
    { "placed", N_ ("put a mark on words") },
    { "edited", N_ ("wrote in the draft") },
    { "replaced", N_ ("changed the wording") },
    { "revised", N_ ("brought the next revision") },
    { "merged", N_ ("took in another’s work") },
    { "kept-ours", N_ ("kept our side") },
    { "took-theirs", N_ ("took their side") },
    { "imported", N_ ("brought marks in") },
    { "verdict", N_ ("gave the verdict") },
    { "confidence", N_ ("gave the confidence") },
    { "summary", N_ ("summed it up") },
    { "reason", N_ ("gave the reason") },
    { "score", N_ ("scored") },
    { "source-added", N_ ("added a source") },
    { "copy-attached", N_ ("attached a copy of") },
    { "source-removed", N_ ("took a source away") },
    { "source-read", N_ ("read a source") },
    { "sealed", N_ ("sealed the job") },
    { "reopened-job", N_ ("reopened the job") },
  };

  g_return_val_if_fail (what != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (g_str_equal (deeds[i].id, what))
        return _ (deeds[i].name);
    }

  return what;
}

/**
 * assay_report_index_marks:
 *
 * Returns: (transfer full) (element-type utf8 AssayMark): the marks of a dossier by id; valid until it changes
 */
GHashTable *
assay_report_index_marks (AssayDossier *dossier)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    g_hash_table_insert (index, marks[i].id, (gpointer) &marks[i]);

  return index;
}

/**
 * assay_report_dup_deed_about:
 * @index: the marks of @dossier by id
 * @about: (nullable): what the history says that something was done to
 *
 * Returns: (transfer full): the words of the mark of that id, in quotation marks; else @about itself
 */
char *
assay_report_dup_deed_about (AssayDossier *dossier,
                             GHashTable   *index,
                             const char   *about)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  const AssayMark *mark = about != NULL ? g_hash_table_lookup (index, about) : NULL;
  AssayOrphan *orphan = NULL;
  g_autofree char *words = NULL;
  g_autofree char *elided = NULL;

  if (about == NULL)
    return g_strdup ("");

  if (mark != NULL)
    words = assay_text_dup_span (text, mark->span);
  else
    orphan = assay_dossier_find_orphan (dossier, about);
  if (orphan != NULL)
    words = g_strdup (orphan->exact);
  if (words == NULL)
    return g_strdup (about);

  elided = assay_sheet_elide (words, MAX_WORDS);

  return assay_report_dup_quoted (elided);
}
