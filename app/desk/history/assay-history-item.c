/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-history-item.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-report-remarks.h"

struct _AssayHistoryItem
{
  GObject  parent_instance;

  char    *time;   /* for people */
  char    *person; /* or "" */
  char    *about;  /* id of the mark that it was done to, or NULL */
  char    *line;   /* who, what they did, and the words that it is about */
  char    *folded; /* all of that, to be searched */
};

G_DEFINE_FINAL_TYPE (AssayHistoryItem, assay_history_item, G_TYPE_OBJECT)

static void
assay_history_item_finalize (GObject *object)
{
  AssayHistoryItem *self = ASSAY_HISTORY_ITEM (object);

  g_free (self->time);
  g_free (self->person);
  g_free (self->about);
  g_free (self->line);
  g_free (self->folded);

  G_OBJECT_CLASS (assay_history_item_parent_class)->finalize (object);
}

static void
assay_history_item_class_init (AssayHistoryItemClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_history_item_finalize;
}

static void
assay_history_item_init (AssayHistoryItem *self)
{
}

/**
 * assay_history_item_new:
 * @index: the marks of @dossier by id, as assay_report_index_marks() gives them
 * @entry: what was done; not kept
 */
AssayHistoryItem *
assay_history_item_new (AssayDossier            *dossier,
                        GHashTable              *index,
                        const AssayHistoryEntry *entry)
{
  AssayHistoryItem *self = NULL;
  g_autofree char *words = NULL;
  g_autofree char *whole = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);
  g_return_val_if_fail (index != NULL && entry != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_HISTORY_ITEM, NULL);
  words = assay_report_dup_deed_about (dossier, index, entry->about);
  /* One line is shown. */
  g_strdelimit (words, "\t\n\r", ' ');
  self->time = assay_clock_dup_label (entry->at);
  self->person = g_strdup (entry->by != NULL ? entry->by : "");
  self->about = g_strdup (entry->about);
  /* Translators: who, what they did (“confirmed”), and the words that it is about */
  self->line = g_strdup_printf (_ ("%s: %s %s"), self->person,
                                assay_report_get_deed_name (entry->what), words);
  whole = g_strdup_printf ("%s\n%s", self->time, self->line);
  self->folded = g_utf8_casefold (whole, -1);

  return self;
}

const char *
assay_history_item_get_time (AssayHistoryItem *self)
{
  g_return_val_if_fail (ASSAY_IS_HISTORY_ITEM (self), NULL);

  return self->time;
}

const char *
assay_history_item_get_person (AssayHistoryItem *self)
{
  g_return_val_if_fail (ASSAY_IS_HISTORY_ITEM (self), NULL);

  return self->person;
}

/* Returns: (nullable): id of the mark that it was done to */
const char *
assay_history_item_get_about (AssayHistoryItem *self)
{
  g_return_val_if_fail (ASSAY_IS_HISTORY_ITEM (self), NULL);

  return self->about;
}

const char *
assay_history_item_get_line (AssayHistoryItem *self)
{
  g_return_val_if_fail (ASSAY_IS_HISTORY_ITEM (self), NULL);

  return self->line;
}

/* Whether @wanted stands in it, in any case of letters. */
gboolean
assay_history_item_has (AssayHistoryItem *self,
                        const char       *wanted)
{
  g_autofree char *folded = NULL;

  g_return_val_if_fail (ASSAY_IS_HISTORY_ITEM (self), FALSE);
  g_return_val_if_fail (wanted != NULL, FALSE);

  folded = g_utf8_casefold (wanted, -1);

  return strstr (self->folded, folded) != NULL;
}
