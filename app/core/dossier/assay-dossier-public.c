/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier-private.h"
#include "assay-revision-private.h"
#include "assay-thread.h"
#include "assay-tie.h"

/* What is said at the desk and does not leave it: notes that somebody marked confidential, and what contacts said. */

static gboolean
is_confidential (const AssayMark *mark)
{
  return assay_thread_is_confidential (mark->thread);
}

/**
 * assay_dossier_count_confidential:
 *
 * Returns: how many notes are marked confidential, those whose words are gone among them
 */
guint
assay_dossier_count_confidential (AssayDossier *self)
{
  guint n = 0;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), 0);

  for (guint i = 0; i < self->marks->len; i++)
    n += is_confidential (&g_array_index (self->marks, AssayMark, i));
  for (guint i = 0; i < self->orphans->len; i++)
    n += is_confidential (&((AssayOrphan *) g_ptr_array_index (self->orphans, i))->mark);

  return n;
}

/* The state that somebody gave is no secret; what was said about it is. A mark that is a note alone goes whole. */
static void
strip_marks (AssayDossier *self,
             GHashTable   *stripped,
             GHashTable   *gone)
{
  for (guint i = 0; i < self->marks->len;)
    {
      AssayMark *mark = &g_array_index (self->marks, AssayMark, i);
      GPtrArray *thread = NULL;

      if (!is_confidential (mark))
        {
          i++;
          continue;
        }

      if (mark->scope == ASSAY_MARK_NOTE)
        {
          g_hash_table_add (gone, g_strdup (mark->id));
          g_array_remove_index (self->marks, i);
          continue;
        }

      g_hash_table_add (stripped, g_strdup (mark->id));
      thread = assay_thread_dup_public (mark->thread);
      g_clear_pointer (&mark->thread, g_ptr_array_unref);
      mark->thread = thread;
      g_clear_pointer (&mark->note, g_free);
      g_clear_pointer (&mark->noted_by, g_free);
      g_clear_pointer (&mark->noted_at, g_free);
      i++;
    }

  assay_dossier_forget_places (self);
}

/* Whether a passage is of what somebody said who was asked. */
static gboolean
is_of_contact (AssayDossier   *self,
               const AssayTie *tie)
{
  g_autoptr (AssaySource) source = NULL;
  guint position = 0;

  if (!assay_tie_find_source (assay_dossier_get_sources (self), tie->source, &position))
    return FALSE;

  source = g_list_model_get_item (assay_dossier_get_sources (self), position);

  return assay_source_get_contact (source) != NULL;
}

/* Returns: (transfer full) (nullable): of what is tied, what is not of a contact */
static GPtrArray *
dup_public_ties (AssayDossier *self,
                 GPtrArray    *ties)
{
  GPtrArray *left = NULL;

  for (guint i = 0; i < assay_ties_length (ties); i++)
    {
      const AssayTie *tie = assay_ties_get (ties, i);

      if (!is_of_contact (self, tie))
        assay_ties_append (&left, tie);
    }

  return left;
}

static gboolean
has_private_ties (AssayDossier *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      GPtrArray *ties = g_array_index (self->marks, AssayMark, i).ties;

      for (guint j = 0; j < assay_ties_length (ties); j++)
        {
          if (is_of_contact (self, assay_ties_get (ties, j)))
            return TRUE;
        }
    }

  return FALSE;
}

/* A passage of what a contact said names the contact, and quotes it. */
static void
strip_ties (AssayDossier *self)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      AssayMark *mark = &g_array_index (self->marks, AssayMark, i);
      GPtrArray *left = dup_public_ties (self, mark->ties);

      g_clear_pointer (&mark->ties, g_ptr_array_unref);
      mark->ties = left;
    }
}

/* Orphans never change: others take the place of those that have something to hide. */
static void
strip_orphans (AssayDossier *self,
               GHashTable   *gone)
{
  g_autoptr (GPtrArray) left = assay_orphans_new ();
  g_autoptr (GPtrArray) revisions = g_ptr_array_ref (self->revisions);

  for (guint i = 0; i < self->orphans->len; i++)
    {
      AssayOrphan *orphan = g_ptr_array_index (self->orphans, i);

      if (is_confidential (&orphan->mark))
        g_hash_table_add (gone, g_strdup (orphan->mark.id));
      else
        g_ptr_array_add (left, assay_orphan_ref (orphan));
    }

  assay_dossier_set_revisions (self, revisions, left);
}

static gboolean
tells_of_note (const char *what)
{
  static const char *const deeds[] = { "note", "reply", "confidential", "public" };

  for (guint i = 0; i < G_N_ELEMENTS (deeds); i++)
    {
      if (g_strcmp0 (deeds[i], what) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
strip_history (AssayDossier *self,
               GHashTable   *stripped,
               GHashTable   *gone)
{
  for (guint i = 0; i < self->history->len;)
    {
      const AssayHistoryEntry *entry = &g_array_index (self->history, AssayHistoryEntry, i);
      gboolean is_told = entry->about == NULL ||
                         (!g_hash_table_contains (gone, entry->about) &&
                          !(g_hash_table_contains (stripped, entry->about) &&
                            tells_of_note (entry->what)));

      if (is_told)
        i++;
      else
        g_array_remove_index (self->history, i);
    }
}

/**
 * assay_dossier_dup_public:
 *
 * Returns: (transfer full): the job without what is marked confidential, and without passages of contacts: @self
 *   where there is nothing of the kind, else a copy. It is to be told of, not to be saved
 */
AssayDossier *
assay_dossier_dup_public (AssayDossier *self)
{
  AssayDossier *copy = NULL;
  g_autoptr (GHashTable) stripped = NULL;
  g_autoptr (GHashTable) gone = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  if (assay_dossier_count_confidential (self) == 0 && !has_private_ties (self))
    return g_object_ref (self);

  stripped = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gone = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  copy = assay_dossier_copy (self);
  strip_marks (copy, stripped, gone);
  strip_ties (copy);
  strip_orphans (copy, gone);
  strip_history (copy, stripped, gone);

  return copy;
}
