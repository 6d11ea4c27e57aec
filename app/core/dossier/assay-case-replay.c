/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-case-private.h"

/* Operations of a journal, which may be damaged or another case's, done again. */

/**
 * assay_case_set_recorder:
 * @recorder: (nullable): told of all that is done from now on
 */
void
assay_case_set_recorder (AssayCase          *self,
                         AssayOperationFunc  recorder,
                         gpointer            user_data)
{
  g_return_if_fail (ASSAY_IS_CASE (self));

  self->recorder = recorder;
  self->recorder_data = user_data;
}

static gboolean
fits_edit (AssayCase            *self,
           const AssayOperation *operation,
           guint                 length)
{
  AssayStepKind kind = assay_case_get_edit_kind (operation->text);

  if (operation->span.end > length)
    return FALSE;

  return !operation->joins ||
         (operation->mark == NULL && (assay_case_may_join (self, kind, operation->span) ||
                                assay_case_may_write_over (self, kind, operation->span)));
}

static gboolean
fits_step (AssayCase            *self,
           const AssayOperation *operation)
{
  guint length = assay_text_get_length (assay_draft_get_text (assay_case_get_draft (self)));
  guint n_sources = g_list_model_get_n_items (assay_case_get_sources (self));

  if (operation->text == NULL && operation->joins)
    return assay_case_is_reading (operation) && operation->draft == NULL &&
           operation->mark == NULL && operation->removed < 0 &&
           assay_case_may_join_reading (self, operation->at);
  if (operation->draft != NULL &&
      (operation->text != NULL || operation->mark != NULL || operation->removed >= 0))
    return FALSE;
  if (operation->draft != NULL)
    length = assay_text_get_length (assay_draft_get_text (operation->draft));
  if (operation->text != NULL && !fits_edit (self, operation, length))
    return FALSE;
  if (operation->text != NULL)
    length = length - assay_span_length (operation->span) +
             (guint) g_utf8_strlen (operation->text, -1);
  if (operation->mark != NULL && operation->mark->span.end > length)
    return FALSE;
  for (guint i = 0; operation->marks != NULL && i < operation->marks->len; i++)
    {
      if (((const AssayMark *) g_ptr_array_index (operation->marks, i))->span.end > length)
        return FALSE;
    }

  if (operation->removed >= 0)
    {
      g_autoptr (AssaySource) source = NULL;

      if ((guint) operation->removed >= n_sources)
        return FALSE;

      source = g_list_model_get_item (assay_case_get_sources (self), (guint) operation->removed);
      return assay_source_is_removable (source);
    }

  return TRUE;
}

static gboolean
fits (AssayCase            *self,
      const AssayOperation *operation)
{
  switch (operation->kind)
    {
    case ASSAY_OPERATION_STEP:
      return fits_step (self, operation);

    case ASSAY_OPERATION_UNDO:
      return self->n_done > 0 && !assay_case_is_sealed (self);

    case ASSAY_OPERATION_REDO:
      return assay_case_can_redo (self);
    }

  g_return_val_if_reached (FALSE);
}

/**
 * assay_case_replay:
 * @operations: (element-type AssayOperation): what was done to such a case
 *
 * Does it again, without telling the recorder. The case is likely not to be current then. What fits is
 * done even where something behind it does not.
 *
 * Returns: %FALSE with @error set if an operation does not fit the case
 */
gboolean
assay_case_replay (AssayCase  *self,
                   GPtrArray  *operations,
                   GError    **error)
{
  guint n_done = 0;

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (operations != NULL, FALSE);

  self->is_replaying = TRUE;

  while (n_done < operations->len && fits (self, g_ptr_array_index (operations, n_done)))
    assay_case_perform (self, g_ptr_array_index (operations, n_done++));

  self->is_replaying = FALSE;
  self->can_join = FALSE;
  assay_case_emit_changed (self);

  if (n_done < operations->len)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                   _ ("Record %u does not fit what was done before it"), n_done + 1);
      return FALSE;
    }

  return TRUE;
}
