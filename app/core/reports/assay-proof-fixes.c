/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-proof.h"

#include <glib/gi18n-lib.h>

#include "assay-number.h"
#include "assay-sheet.h"

/* What an editor on deadline must see first: what somebody calls wrong, then what differs and nobody has closed. */

/* Columns of the words, of what should stand there, and of why. */
#define MAX_WORDS 80
#define MAX_WHY 200

static void
clear_fix (gpointer data)
{
  AssayProofFix *fix = data;

  g_free (fix->words);
  g_free (fix->wording);
  g_free (fix->why);
}

/* The finding that says best why the words do not hold: one that is boxed, else the first that is told. */
static const AssayReportFinding *
find_reason (const AssayProof *self,
             guint             fact)
{
  const AssayReportFinding *first = NULL;

  for (guint i = 0; i < assay_proof_count_said (self, fact); i++)
    {
      const AssayReportFinding *item = assay_proof_get_said (self, fact, i);
      AssayProofShape shape;

      if (item->severity == ASSAY_SEVERITY_NOTE)
        continue;
      if (assay_proof_find_shape (item->finding->rule, &shape) && shape == ASSAY_PROOF_BOX)
        return item;
      if (first == NULL)
        first = item;
    }

  return first;
}

static gboolean
is_boxed (const AssayReportFinding *item)
{
  AssayProofShape shape;

  return item != NULL && assay_proof_find_shape (item->finding->rule, &shape) &&
         shape == ASSAY_PROOF_BOX;
}

/* Appends it, unless the same was said before: then that stands in one more place. @fix: (transfer full) */
static void
take_fix (GArray        *fixes,
          GHashTable    *seen,
          AssayProofFix  fix)
{
  g_autofree char *key = g_strjoin ("\n", fix.is_error ? "error" : "", fix.words,
                                    fix.wording != NULL ? fix.wording : "",
                                    fix.why != NULL ? fix.why : "", NULL);
  gpointer place = NULL;

  if (g_hash_table_lookup_extended (seen, key, NULL, &place))
    {
      g_array_index (fixes, AssayProofFix, GPOINTER_TO_UINT (place)).n++;
      clear_fix (&fix);
      return;
    }

  fix.n = 1;
  g_hash_table_insert (seen, g_steal_pointer (&key), GUINT_TO_POINTER (fixes->len));
  g_array_append_val (fixes, fix);
}

/* Returns: (transfer full) (nullable): both, or the one that is there */
static char *
join_reasons (const char *said,
              const char *note)
{
  g_autofree char *both = NULL;

  if (said == NULL && note == NULL)
    return NULL;

  both = said != NULL && note != NULL ? g_strdup_printf ("%s – %s", said, note)
                                      : g_strdup (said != NULL ? said : note);

  return assay_sheet_elide (both, MAX_WHY);
}

static void
add_fact (GArray           *fixes,
          GHashTable       *seen,
          const AssayProof *self,
          guint             fact)
{
  const AssayReportFact *item = assay_proof_get_fact (self, fact);
  const AssayReportFinding *reason = find_reason (self, fact);
  g_autofree char *wording = assay_proof_dup_fix (self, fact);
  AssayProofFix fix = { .number = fact,
                        .is_error = item->state == ASSAY_STATE_ERROR,
                        .points = reason != NULL ? reason->finding->points : 0 };

  fix.words = assay_sheet_elide (item->exact, MAX_WORDS);
  fix.wording = wording != NULL ? assay_sheet_elide (wording, MAX_WORDS) : NULL;
  fix.why = join_reasons (reason != NULL ? assay_proof_get_message (self, reason) : NULL,
                          item->mark != NULL ? item->mark->note : NULL);
  take_fix (fixes, seen, fix);
}

static void
add_passage (GArray           *fixes,
             GHashTable       *seen,
             const AssayProof *self,
             guint             number)
{
  const AssayMark *mark = assay_proof_get_free (self, number);
  AssayText *text = assay_draft_get_text (self->model->draft);
  g_autofree char *exact = assay_text_dup_span (text, mark->span);
  AssayProofFix fix = { .number = number, .is_error = TRUE };

  fix.words = assay_sheet_elide (exact, MAX_WORDS);
  fix.wording = mark->suggestion != NULL ? assay_sheet_elide (mark->suggestion, MAX_WORDS) : NULL;
  fix.why = join_reasons (NULL, mark->note);
  take_fix (fixes, seen, fix);
}

static void
add_errors (GArray           *fixes,
            GHashTable       *seen,
            const AssayProof *self)
{
  for (guint i = 0; i < self->facts->len; i++)
    {
      if (assay_proof_get_fact (self, i)->state == ASSAY_STATE_ERROR)
        add_fact (fixes, seen, self, i);
    }

  for (guint i = 0; i < self->free->len; i++)
    {
      const AssayMark *mark = g_ptr_array_index (self->free, i);

      if (mark->scope == ASSAY_MARK_PASSAGE && mark->state == ASSAY_STATE_ERROR)
        add_passage (fixes, seen, self, self->facts->len + i);
    }
}

/* What is open and boxed: where a source has other words, or else. */
static void
add_conflicts (GArray           *fixes,
               GHashTable       *seen,
               const AssayProof *self)
{
  for (guint i = 0; i < self->facts->len; i++)
    {
      if (assay_proof_get_fact (self, i)->state != ASSAY_STATE_OPEN ||
          !is_boxed (find_reason (self, i)))
        continue;

      add_fact (fixes, seen, self, i);
    }
}

/* What takes most first; of equals, what has other words in a source, then what comes first in the draft. */
static int
compare_fixes (gconstpointer a,
               gconstpointer b)
{
  const AssayProofFix *first = a;
  const AssayProofFix *second = b;

  if (first->is_error != second->is_error)
    return first->is_error ? -1 : 1;
  if (!first->is_error && first->points != second->points)
    return first->points > second->points ? -1 : 1;
  if (!first->is_error && (first->wording != NULL) != (second->wording != NULL))
    return first->wording != NULL ? -1 : 1;

  return (first->number > second->number) - (first->number < second->number);
}

/**
 * assay_proof_list_fixes:
 *
 * Returns: (transfer full) (element-type AssayProofFix): what must be looked at first: all that a person calls an
 *   error, in the order of reading, then what differs from a source or is boxed else and open, what takes most first;
 *   what is the same in many places once
 */
GArray *
assay_proof_list_fixes (const AssayProof *self)
{
  GArray *fixes = g_array_new (FALSE, FALSE, sizeof (AssayProofFix));
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  g_array_set_clear_func (fixes, clear_fix);
  add_errors (fixes, seen, self);
  add_conflicts (fixes, seen, self);
  g_array_sort (fixes, compare_fixes);

  return fixes;
}

/* Returns: (transfer full) (nullable): in how many places the same is, if in more than one */
char *
assay_proof_dup_places (const AssayProofFix *fix)
{
  g_autofree char *count = assay_number_dup_count (fix->n);

  return fix->n > 1 ? g_strdup_printf (ngettext ("in %s place", "in %s places", fix->n), count)
                    : NULL;
}
