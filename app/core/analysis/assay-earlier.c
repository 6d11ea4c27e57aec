/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-earlier.h"

/* @drafts: (element-type AssayEarlierDraft): in the order in which they were added */
struct _AssayEarlier
{
  gatomicrefcount  ref_count;
  GArray          *drafts;
};

static void
clear_draft (gpointer data)
{
  AssayEarlierDraft *draft = data;

  g_free (draft->title);
  g_free (draft->file);
  g_free (draft->saved_at);
  assay_text_unref (draft->text);
}

/**
 * assay_earlier_new:
 *
 * Returns: (transfer full): what a library answers that has nothing of the draft
 */
AssayEarlier *
assay_earlier_new (void)
{
  AssayEarlier *self = g_new0 (AssayEarlier, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->drafts = g_array_new (FALSE, FALSE, sizeof (AssayEarlierDraft));
  g_array_set_clear_func (self->drafts, clear_draft);

  return self;
}

AssayEarlier *
assay_earlier_ref (AssayEarlier *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_earlier_unref (AssayEarlier *self)
{
  if (self == NULL || !g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->drafts);
  g_free (self);
}

/**
 * assay_earlier_add:
 * @draft: another draft, after those that were added before; copied
 */
void
assay_earlier_add (AssayEarlier            *self,
                   const AssayEarlierDraft *draft)
{
  AssayEarlierDraft copy;

  g_return_if_fail (self != NULL && draft != NULL);
  g_return_if_fail (draft->title != NULL && draft->file != NULL);
  g_return_if_fail (draft->saved_at != NULL && draft->text != NULL);

  copy.title = g_strdup (draft->title);
  copy.file = g_strdup (draft->file);
  copy.day = draft->day;
  copy.saved_at = g_strdup (draft->saved_at);
  copy.text = assay_text_ref (draft->text);
  g_array_append_val (self->drafts, copy);
}

/* How many drafts there are; none where @self is %NULL. */
guint
assay_earlier_get_count (AssayEarlier *self)
{
  return self != NULL ? self->drafts->len : 0;
}

/**
 * assay_earlier_get_draft:
 * @index: less than how many there are
 *
 * Returns: (transfer none): a draft
 */
const AssayEarlierDraft *
assay_earlier_get_draft (AssayEarlier *self,
                         guint         index)
{
  g_return_val_if_fail (index < assay_earlier_get_count (self), NULL);

  return &g_array_index (self->drafts, AssayEarlierDraft, index);
}

static gboolean
is_same_draft (const AssayEarlierDraft *a,
               const AssayEarlierDraft *b)
{
  return g_strcmp0 (a->title, b->title) == 0 && g_strcmp0 (a->file, b->file) == 0 &&
         assay_day_compare (a->day, b->day) == 0 && g_strcmp0 (a->saved_at, b->saved_at) == 0 &&
         g_strcmp0 (assay_text_get_utf8 (a->text), assay_text_get_utf8 (b->text)) == 0;
}

/**
 * assay_earlier_equal:
 * @a: (nullable): an answer
 * @b: (nullable): another
 *
 * Returns: whether they say the same; no answer says the same as one of no draft
 */
gboolean
assay_earlier_equal (AssayEarlier *a,
                     AssayEarlier *b)
{
  guint n_drafts = assay_earlier_get_count (a);

  if (a == b)
    return TRUE;
  if (assay_earlier_get_count (b) != n_drafts)
    return FALSE;

  for (guint i = 0; i < n_drafts; i++)
    {
      if (!is_same_draft (assay_earlier_get_draft (a, i), assay_earlier_get_draft (b, i)))
        return FALSE;
    }

  return TRUE;
}
