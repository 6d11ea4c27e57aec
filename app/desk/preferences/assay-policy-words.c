/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-policy-words.h"

#include <glib/gi18n-lib.h>

#include "assay-removable-row.h"

struct _AssayPolicyWords
{
  AdwExpanderRow  parent_instance;

  GtkEditable    *entry;
  GPtrArray      *rows;        /* of GtkWidget, one for each word; the expander has them */
  char           *explanation; /* what the list is for */
};

G_DEFINE_FINAL_TYPE (AssayPolicyWords, assay_policy_words, ADW_TYPE_EXPANDER_ROW)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
apply_cb (AssayPolicyWords *self)
{
  g_autofree char *word = g_strstrip (g_strdup (gtk_editable_get_text (self->entry)));
  gboolean is_kept = FALSE;

  if (*word == '\0')
    return;

  /* What was not kept stays, to be put right. */
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, word, TRUE, &is_kept);
  if (is_kept)
    gtk_editable_set_text (self->entry, "");
}

static void
remove_cb (GtkWidget        *button,
           AssayPolicyWords *self)
{
  g_autofree char *word = g_strdup (assay_removable_row_get_what (button));
  gboolean is_kept = FALSE;

  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, word, FALSE, &is_kept);
}

static void
assay_policy_words_finalize (GObject *object)
{
  AssayPolicyWords *self = ASSAY_POLICY_WORDS (object);

  g_ptr_array_unref (self->rows);
  g_free (self->explanation);

  G_OBJECT_CLASS (assay_policy_words_parent_class)->finalize (object);
}

static void
assay_policy_words_class_init (AssayPolicyWordsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_policy_words_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_BOOLEAN, 2, G_TYPE_STRING,
                                          G_TYPE_BOOLEAN);
}

static void
assay_policy_words_init (AssayPolicyWords *self)
{
  GtkWidget *entry = adw_entry_row_new ();

  self->rows = g_ptr_array_new ();
  self->entry = GTK_EDITABLE (entry);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (entry), _ ("Add a word or a phrase"));
  adw_entry_row_set_show_apply_button (ADW_ENTRY_ROW (entry), TRUE);
  g_signal_connect_object (entry, "apply", G_CALLBACK (apply_cb), self, G_CONNECT_SWAPPED);
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), entry);
}

/**
 * assay_policy_words_new:
 * @title: what the list is called
 * @explanation: what its words do
 *
 * Returns: (transfer floating): a list without words
 */
GtkWidget *
assay_policy_words_new (const char *title,
                        const char *explanation)
{
  AssayPolicyWords *self = g_object_new (ASSAY_TYPE_POLICY_WORDS, NULL);

  self->explanation = g_strdup (explanation);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), explanation);

  return GTK_WIDGET (self);
}

/* Shows these words in place of those that were there. */
void
assay_policy_words_show (AssayPolicyWords  *self,
                         const char *const *words)
{
  guint n_words = g_strv_length ((char **) words);
  g_autofree char *count = NULL;
  g_autofree char *subtitle = NULL;

  g_return_if_fail (ASSAY_IS_POLICY_WORDS (self));

  for (guint i = 0; i < self->rows->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < n_words; i++)
    {
      GtkWidget *row = assay_removable_row_new (words[i], G_CALLBACK (remove_cb), self);

      g_ptr_array_add (self->rows, row);
      adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
    }

  count = g_strdup_printf (ngettext ("%u entry", "%u entries", n_words), n_words);
  /* Translators: what a list is for, and how many entries it has */
  subtitle = g_strdup_printf (_ ("%s · %s"), self->explanation, count);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self),
                                 n_words > 0 ? subtitle : self->explanation);
}
