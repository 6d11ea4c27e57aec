/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-case-private.h"
#include "assay-comments-private.h"
#include "assay-revision-private.h"

/* Another revision of the draft, and the marks that found no place in it. */

/**
 * assay_case_revise:
 * @draft: another revision of the story
 * @at: when, ISO 8601 in UTC
 *
 * Puts @draft in the place of the one that is checked. Marks follow their words as
 * assay_dossier_follow_marks() tells: what is confirmed stays so unless its words were changed, and what has
 * no place any more is kept without one. Sources stay, with what was read of them; those that only @draft has
 * are added, and so are the comments that came with its file. The case is not current then.
 */
void
assay_case_revise (AssayCase  *self,
                   AssayDraft *draft,
                   const char *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  g_autoptr (GPtrArray) marks = NULL;

  g_return_if_fail (ASSAY_IS_CASE (self));
  g_return_if_fail (ASSAY_IS_DRAFT (draft));
  g_return_if_fail (at != NULL);

  marks = assay_comments_to_marks (draft, self->dossier);

  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) "revised";
  operation.about = (char *) assay_draft_get_name (draft);
  operation.draft = draft;
  operation.marks = marks->len > 0 ? marks : NULL;
  assay_case_perform (self, &operation);
}

/**
 * assay_case_place_orphan:
 * @id: of a mark that has no place
 * @span: the words that it is about now
 * @at: when, ISO 8601 in UTC
 *
 * Puts a mark on words by hand. Its fact is open again, since nobody has checked these words.
 *
 * Returns: %FALSE with @error set if there is no such mark, or no word in @span; nothing has changed then
 */
gboolean
assay_case_place_orphan (AssayCase   *self,
                         const char  *id,
                         AssaySpan    span,
                         const char  *at,
                         GError     **error)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };
  AssayOrphan *orphan = NULL;
  AssayMark mark;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (id != NULL && at != NULL, FALSE);
  g_return_val_if_fail (span.begin <= span.end, FALSE);
  g_return_val_if_fail (span.end <= assay_text_get_length (assay_draft_get_text (
                                      assay_case_get_draft (self))),
                        FALSE);

  orphan = assay_dossier_find_orphan (self->dossier, id);
  if (orphan == NULL || assay_span_is_empty (span))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                           orphan == NULL ? _ ("There is no such mark without a place")
                                          : _ ("Select the words that the mark is about"));
      return FALSE;
    }

  mark = orphan->mark;
  mark.span = span;
  mark.state = ASSAY_STATE_OPEN;
  mark.by = self->person;
  mark.at = (char *) at;
  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) "placed";
  operation.about = mark.id;
  operation.mark = &mark;
  assay_case_perform (self, &operation);

  return TRUE;
}
