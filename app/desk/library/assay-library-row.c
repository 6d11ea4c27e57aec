/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-library-row.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-tooltip.h"

struct _AssayLibraryRow
{
  GtkWidget         parent_instance;

  GtkWidget        *box;
  GtkLabel         *verdict;
  GtkLabel         *title;
  GtkLabel         *about;
  GtkLabel         *excerpt;
  GtkLabel         *day;

  AssayLibraryItem *item; /* or NULL */
};

G_DEFINE_FINAL_TYPE (AssayLibraryRow, assay_library_row, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *const verdict_classes[] = { "assay-unset", "assay-fail", "assay-open",
                                               "assay-pass" };

static void
remove_cb (AssayLibraryRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

/* “14 May 2025”, in the time of the place, and in the language of all else, whatever the locale of times is. */
static char *
dup_day (const char *at)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (at, utc);
  g_autoptr (GDateTime) local = time != NULL ? g_date_time_to_local (time) : NULL;

  return local != NULL ? assay_day_dup_label (assay_day_from_time (local)) : g_strdup (at);
}

/* “Ann Lee, N. Oko · Reuters, AP”: one line, as much as fits. */
static char *
dup_about (const AssayLibraryEntry *entry)
{
  g_auto (GStrv) checkers = g_strsplit (entry->checkers, "\n", -1);
  g_auto (GStrv) outlets = g_strsplit (entry->outlets, "\n", -1);
  g_autofree char *people = g_strjoinv (", ", checkers);
  g_autofree char *sources = g_strjoinv (", ", outlets);

  if (*people == '\0' || *sources == '\0')
    return g_strconcat (people, sources, NULL);

  return g_strjoin (" · ", people, sources, NULL);
}

/* The words that were looked for stand out. */
static char *
dup_excerpt_markup (const char *excerpt)
{
  g_autofree char *escaped = g_markup_escape_text (excerpt, -1);
  g_autoptr (GString) markup = g_string_new (NULL);
  gboolean is_bold = FALSE;

  /* The marks are control characters, which the markup writes as references. */
  for (const char *p = escaped; *p != '\0'; p++)
    {
      if (g_str_has_prefix (p, "&#x2;") && !is_bold)
        g_string_append (markup, "<b>");
      else if (g_str_has_prefix (p, "&#x3;") && is_bold)
        g_string_append (markup, "</b>");
      else
        {
          g_string_append_c (markup, *p == '\n' ? ' ' : *p);
          continue;
        }

      is_bold = !is_bold;
      p += strlen ("&#x2;") - 1;
    }

  if (is_bold)
    g_string_append (markup, "</b>");

  return g_string_free (g_steal_pointer (&markup), FALSE);
}

static void
show (AssayLibraryRow         *self,
      const AssayLibraryEntry *entry)
{
  const char *verdict = entry->verdict != ASSAY_VERDICT_UNSET ? assay_verdict_to_id (entry->verdict)
                                                              : "–";
  g_autofree char *day = dup_day (entry->saved_at);
  g_autofree char *about = dup_about (entry);
  g_autofree char *excerpt = entry->excerpt != NULL ? dup_excerpt_markup (entry->excerpt) : NULL;

  gtk_label_set_label (self->verdict, verdict);
  for (guint i = 0; i < G_N_ELEMENTS (verdict_classes); i++)
    gtk_widget_remove_css_class (GTK_WIDGET (self->verdict), verdict_classes[i]);
  gtk_widget_add_css_class (GTK_WIDGET (self->verdict), verdict_classes[entry->verdict]);
  assay_tooltip_set (GTK_WIDGET (self->verdict),
                               entry->is_signed ? _ ("What the checker decided")
                                                : _ ("What the findings suggest; nobody decided"));
  gtk_label_set_label (self->title, entry->title);
  assay_tooltip_set (GTK_WIDGET (self->title), entry->path);
  gtk_label_set_label (self->about, about);
  gtk_label_set_label (self->day, day);
  gtk_label_set_markup (self->excerpt, excerpt != NULL ? excerpt : "");
  gtk_widget_set_visible (GTK_WIDGET (self->excerpt), excerpt != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  entry->title, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, about, -1);
}

static void
assay_library_row_dispose (GObject *object)
{
  AssayLibraryRow *self = ASSAY_LIBRARY_ROW (object);

  g_clear_object (&self->item);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_library_row_parent_class)->dispose (object);
}

static void
assay_library_row_class_init (AssayLibraryRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_library_row_dispose;

  signals[SIGNAL_REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-library-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryRow, box);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryRow, verdict);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryRow, title);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryRow, about);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryRow, excerpt);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryRow, day);
  gtk_widget_class_bind_template_callback (widget_class, remove_cb);
}

static void
assay_library_row_init (AssayLibraryRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
assay_library_row_set_item (AssayLibraryRow  *self,
                            AssayLibraryItem *item)
{
  g_return_if_fail (ASSAY_IS_LIBRARY_ROW (self));

  if (g_set_object (&self->item, item) && item != NULL)
    show (self, assay_library_item_get_entry (item));
}

/**
 * assay_library_row_get_item:
 *
 * Returns: (transfer none) (nullable): the job that it shows
 */
AssayLibraryItem *
assay_library_row_get_item (AssayLibraryRow *self)
{
  g_return_val_if_fail (ASSAY_IS_LIBRARY_ROW (self), NULL);

  return self->item;
}
