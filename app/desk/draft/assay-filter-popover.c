/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-filter-popover.h"

#include <glib/gi18n-lib.h>

static const char *const kind_titles[ASSAY_N_FACT_KINDS] = {
  [ASSAY_FACT_FIGURE] = N_ ("Figures"),       [ASSAY_FACT_DATE] = N_ ("Dates"),
  [ASSAY_FACT_NAME] = N_ ("Names"),           [ASSAY_FACT_QUOTATION] = N_ ("Quotations"),
  [ASSAY_FACT_STATEMENT] = N_ ("Statements"),
};

static const char *const class_titles[ASSAY_N_FACT_CLASSES] = {
  [ASSAY_FACT_CLASS_OPEN] = N_ ("Open"),
  [ASSAY_FACT_CLASS_ERROR] = N_ ("Errors"),
  [ASSAY_FACT_CLASS_CLOSED] = N_ ("Closed"),
};

struct _AssayFilterPopover
{
  GtkPopover      parent_instance;

  GtkBox         *kinds;
  GtkBox         *classes;
  GtkWidget      *clear;
  GtkCheckButton *kind_checks[ASSAY_N_FACT_KINDS];
  GtkCheckButton *class_checks[ASSAY_N_FACT_CLASSES];
  gboolean        is_setting; /* several checks change at once */
};

G_DEFINE_FINAL_TYPE (AssayFilterPopover, assay_filter_popover, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
tell (AssayFilterPopover *self)
{
  AssayFactFilter filter = assay_filter_popover_get_filter (self);

  gtk_widget_set_sensitive (self->clear, assay_fact_filter_is_active (&filter));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
toggled_cb (AssayFilterPopover *self)
{
  if (!self->is_setting)
    tell (self);
}

static void
clear_cb (AssayFilterPopover *self)
{
  assay_filter_popover_set_filter (self, ASSAY_FACT_FILTER_NONE);
}

static GtkCheckButton *
add_check (AssayFilterPopover *self,
           GtkBox             *box,
           const char         *title)
{
  GtkWidget *check = gtk_check_button_new_with_label (title);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, check);

  return GTK_CHECK_BUTTON (check);
}

static void
assay_filter_popover_class_init (AssayFilterPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, kinds);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, classes);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, clear);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_filter_popover_init (AssayFilterPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < ASSAY_N_FACT_KINDS; i++)
    self->kind_checks[i] = add_check (self, self->kinds, _ (kind_titles[i]));
  for (guint i = 0; i < ASSAY_N_FACT_CLASSES; i++)
    self->class_checks[i] = add_check (self, self->classes, _ (class_titles[i]));

  gtk_widget_set_sensitive (self->clear, FALSE);
}

/* What is chosen. */
AssayFactFilter
assay_filter_popover_get_filter (AssayFilterPopover *self)
{
  AssayFactFilter filter = { 0 };

  g_return_val_if_fail (ASSAY_IS_FILTER_POPOVER (self), filter);

  for (guint i = 0; i < ASSAY_N_FACT_KINDS; i++)
    filter.kinds |= (guint) gtk_check_button_get_active (self->kind_checks[i]) << i;
  for (guint i = 0; i < ASSAY_N_FACT_CLASSES; i++)
    filter.classes |= (guint) gtk_check_button_get_active (self->class_checks[i]) << i;

  return filter;
}

void
assay_filter_popover_set_filter (AssayFilterPopover *self,
                                 AssayFactFilter     filter)
{
  AssayFactFilter now;

  g_return_if_fail (ASSAY_IS_FILTER_POPOVER (self));

  now = assay_filter_popover_get_filter (self);
  if (now.kinds == filter.kinds && now.classes == filter.classes)
    return;

  self->is_setting = TRUE;
  for (guint i = 0; i < ASSAY_N_FACT_KINDS; i++)
    gtk_check_button_set_active (self->kind_checks[i], (filter.kinds & (1u << i)) != 0);
  for (guint i = 0; i < ASSAY_N_FACT_CLASSES; i++)
    gtk_check_button_set_active (self->class_checks[i], (filter.classes & (1u << i)) != 0);
  self->is_setting = FALSE;

  tell (self);
}

/* The titles of the bits that are set, unless all or none are. */
static void
append_titles (GString           *title,
               guint              bits,
               const char *const *titles,
               guint              n_titles)
{
  if (bits == (1u << n_titles) - 1)
    return;
  if (bits == 0)
    {
      g_string_append_printf (title, "%s%s", title->len > 0 ? " · " : "", _ ("Nothing"));
      return;
    }

  for (guint i = 0, n = 0; i < n_titles; i++)
    {
      if ((bits & (1u << i)) == 0)
        continue;
      if (n > 0)
        g_string_append (title, ", ");
      else if (title->len > 0)
        g_string_append (title, " · ");
      g_string_append (title, _ (titles[i]));
      n++;
    }
}

/**
 * assay_filter_popover_dup_title:
 *
 * Returns: (transfer full): what is chosen, in a few words
 */
char *
assay_filter_popover_dup_title (AssayFilterPopover *self)
{
  AssayFactFilter filter;
  g_autoptr (GString) title = g_string_new (NULL);

  g_return_val_if_fail (ASSAY_IS_FILTER_POPOVER (self), NULL);

  filter = assay_filter_popover_get_filter (self);
  append_titles (title, filter.kinds, kind_titles, ASSAY_N_FACT_KINDS);
  append_titles (title, filter.classes, class_titles, ASSAY_N_FACT_CLASSES);
  if (title->len == 0)
    g_string_append (title, _ ("All facts"));

  return g_strdup (title->str);
}
