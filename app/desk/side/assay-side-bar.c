/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-side-bar.h"

#include <glib/gi18n-lib.h>

#include "assay-check-card.h"
#include "assay-wording.h"

struct _AssaySideBar
{
  GtkWidget      parent_instance;

  GtkWidget     *box;
  GtkBox        *cards;
  GtkLabel      *suggested;
  GtkLabel      *summary;
  GtkLabel      *earlier;

  AssayCheckCard *checks[ASSAY_N_CHECKS]; /* children of @cards */
  AssayCase      *work;                   /* or NULL */
};

G_DEFINE_FINAL_TYPE (AssaySideBar, assay_side_bar, GTK_TYPE_WIDGET)

/* “Came with a check by Noah: Freshness 8, Quotes 4 · OPEN” */
static char *
dup_earlier (const AssayEarlierCheck *check)
{
  g_autoptr (GString) line = NULL;

  if (check == NULL)
    return g_strdup ("");

  line = g_string_new (check->service != NULL ? check->service : _ ("Earlier check"));
  g_string_append (line, ":");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      if (check->scores[i] >= 0)
        g_string_append_printf (line, " %s %d,", assay_check_get_label ((AssayCheck) i),
                                check->scores[i]);
    }

  g_string_truncate (line, line->len - 1);
  if (check->verdict != ASSAY_VERDICT_UNSET)
    g_string_append_printf (line, " · %s", assay_verdict_to_id (check->verdict));

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static void
refresh (AssaySideBar *self)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  g_autofree char *suggested = NULL;
  g_autofree char *summary = assay_analysis_dup_summary (analysis);
  g_autofree char *earlier = dup_earlier (
      assay_draft_get_earlier_check (assay_analysis_get_draft (analysis)));

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    assay_check_card_update (self->checks[i], analysis);

  suggested = g_strdup_printf (_ ("· suggested: %s, %s"),
                               assay_verdict_to_id (assay_analysis_get_verdict (analysis)),
                               assay_confidence_to_id (assay_analysis_get_confidence (analysis)));
  gtk_label_set_label (self->suggested, suggested);
  gtk_label_set_label (self->summary, summary);
  gtk_label_set_label (self->earlier, earlier);
}

static void
assay_side_bar_dispose (GObject *object)
{
  AssaySideBar *self = ASSAY_SIDE_BAR (object);

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_side_bar_parent_class)->dispose (object);
}

static void
assay_side_bar_class_init (AssaySideBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_side_bar_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-side-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, box);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, cards);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, suggested);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, summary);
  gtk_widget_class_bind_template_child (widget_class, AssaySideBar, earlier);
}

static void
assay_side_bar_init (AssaySideBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      self->checks[i] = ASSAY_CHECK_CARD (assay_check_card_new ((AssayCheck) i));
      gtk_box_append (self->cards, GTK_WIDGET (self->checks[i]));
    }
}

void
assay_side_bar_set_case (AssaySideBar *self,
                         AssayCase    *work)
{
  g_return_if_fail (ASSAY_IS_SIDE_BAR (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  refresh (self);
}
