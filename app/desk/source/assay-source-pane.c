/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-pane.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-marked-view.h"

/* Sources that stand in the strip; all are in the list. */
#define MAX_IN_STRIP 5

struct _AssaySourcePane
{
  GtkWidget        parent_instance;

  GtkWidget       *box;
  GtkBox          *strip;
  GtkMenuButton   *more;
  GtkPopover      *list_popover;
  GtkSearchEntry  *search;
  GtkListBox      *list;
  GtkStack        *stack;
  GtkLabel        *name;
  GtkLabel        *host;
  GtkBox          *badges;
  GtkLabel        *meta;
  AssayMarkedView *view;

  AssayCase       *work;    /* or NULL */
  GListModel      *sources; /* those that are shown */
  int              source;  /* shown, or -1 */
  int              fact;    /* selected, or -1 */
};

G_DEFINE_FINAL_TYPE (AssaySourcePane, assay_source_pane, GTK_TYPE_WIDGET)

static AssaySource *
dup_source (AssaySourcePane *self,
            guint            index)
{
  return g_list_model_get_item (self->sources, index);
}

static void
add_badge (AssaySourcePane *self,
           const char      *text,
           gboolean         is_low)
{
  GtkWidget *label = NULL;

  if (text == NULL || *text == '\0')
    return;

  label = gtk_label_new (text);
  gtk_widget_add_css_class (label, "assay-badge");
  if (is_low)
    gtk_widget_add_css_class (label, "low");
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_tooltip_text (label, text);
  gtk_box_append (self->badges, label);
}

/* Shape carries what colour carries: low, reliable, and all that is neither. */
static const char *
get_sign (AssayTier tier)
{
  if (assay_tier_is_low (tier))
    return "▲";

  return tier == ASSAY_TIER_RELIABLE ? "●" : "○";
}

static void
add_badges (AssaySourcePane *self,
            AssaySource     *source)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);
  gboolean is_low = assay_tier_is_low (outlet->tier);
  GtkWidget *child = NULL;
  g_autofree char *rating = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->badges))) != NULL)
    gtk_box_remove (self->badges, child);

  rating = g_strdup_printf ("%s %s", get_sign (outlet->tier), assay_tier_get_label (outlet->tier));
  add_badge (self, rating, is_low);

  if (outlet->lean != ASSAY_LEAN_NONE)
    {
      g_autofree char *lean = g_strdup_printf (_ ("leans %s"), assay_lean_get_label (outlet->lean));

      add_badge (self, lean, FALSE);
    }

  if (outlet->control != ASSAY_CONTROL_NONE)
    add_badge (self, assay_control_get_label (outlet->control), FALSE);
  if (assay_source_get_ai_referral (source) != NULL)
    add_badge (self, _ ("◇ link came through an AI tool"), FALSE);
}

static char *
dup_meta (AssaySource *source)
{
  g_autoptr (GString) meta = g_string_new (NULL);
  AssayDay date = assay_source_get_date (source);

  if (assay_day_is_set (date))
    {
      g_autofree char *label = assay_day_dup_label (date);

      g_string_append_printf (meta, "%s · ", label);
    }

  switch (assay_source_get_state (source))
    {
    case ASSAY_SOURCE_READ:
      g_string_append (meta, _ ("page read"));
      break;

    case ASSAY_SOURCE_UNREAD:
      g_string_append (meta, assay_source_get_text (source) != NULL
                                 ? _ ("not opened · this is the draft’s own summary, second-hand")
                                 : _ ("not opened"));
      break;

    case ASSAY_SOURCE_UNREADABLE:
      g_string_append (meta, _ ("could not be read"));
      break;
    }

  return g_string_free (g_steal_pointer (&meta), FALSE);
}

/* The words of the shown source that bear on the selected fact. */
static void
mark_evidence (AssaySourcePane *self)
{
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));
  guint n_evidence = 0;
  const AssayEvidence *evidence =
      assay_analysis_get_evidence (assay_case_get_analysis (self->work), &n_evidence);
  AssaySpan first = { 0, 0 };

  for (guint i = 0; i < n_evidence && self->fact >= 0; i++)
    {
      AssayShapeSpan shape = { .shape = ASSAY_SHAPE_HIGHLIGHT, .strength = 1 };

      if (evidence[i].fact != (guint) self->fact || evidence[i].source != (guint) self->source)
        continue;

      shape.span = evidence[i].context;
      shape.strength = 0;
      g_array_append_val (shapes, shape);

      shape.span = evidence[i].span;
      shape.strength = 1;
      shape.shape = evidence[i].stance == ASSAY_STANCE_DIFFERS ? ASSAY_SHAPE_BOX
                                                               : ASSAY_SHAPE_HIGHLIGHT;
      g_array_append_val (shapes, shape);

      if (assay_span_is_empty (first))
        first = evidence[i].span;
    }

  assay_marked_view_set_shapes (self->view, (const AssayShapeSpan *) (gpointer) shapes->data,
                                shapes->len);
  if (!assay_span_is_empty (first))
    assay_marked_view_scroll_to_span (self->view, first);
}

static void
show_text (AssaySourcePane *self,
           AssaySource     *source)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  AssayText *text = assay_source_get_text (source);

  if (text != NULL)
    gtk_text_buffer_set_text (buffer, assay_text_get_utf8 (text),
                              (int) assay_text_get_n_bytes (text));
  else
    gtk_text_buffer_set_text (buffer, _ ("Nothing of this source is at hand."), -1);
}

static void
update_toggles (AssaySourcePane *self)
{
  int index = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->strip)); child != NULL;
       child = gtk_widget_get_next_sibling (child), index++)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (child), index == self->source);
}

/**
 * assay_source_pane_select_source:
 * @source: index of the source to show
 */
void
assay_source_pane_select_source (AssaySourcePane *self,
                                 guint            source)
{
  g_autoptr (AssaySource) shown = NULL;
  g_autofree char *label = NULL;
  g_autofree char *meta = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  if (self->sources == NULL || source >= g_list_model_get_n_items (self->sources))
    return;

  shown = dup_source (self, source);

  if (self->source != (int) source)
    {
      self->source = (int) source;
      label = assay_source_dup_label (shown);
      meta = dup_meta (shown);
      gtk_label_set_label (self->name, label);
      gtk_label_set_label (self->host, assay_source_get_outlet (shown)->host);
      gtk_label_set_label (self->meta, meta);
      add_badges (self, shown);
      show_text (self, shown);
    }

  update_toggles (self);
  mark_evidence (self);
}

static void
toggle_clicked_cb (GtkButton       *button,
                   AssaySourcePane *self)
{
  guint index = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (button), "assay-source"));

  assay_source_pane_select_source (self, index);
}

static void
row_activated_cb (AssaySourcePane *self,
                  GtkListBoxRow   *row)
{
  assay_source_pane_select_source (self, (guint) gtk_list_box_row_get_index (row));
  gtk_popover_popdown (self->list_popover);
}

static gboolean
filter_row (GtkListBoxRow *row,
            gpointer       user_data)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (user_data);
  const char *words = gtk_editable_get_text (GTK_EDITABLE (self->search));
  g_autoptr (AssaySource) source = dup_source (self, (guint) gtk_list_box_row_get_index (row));
  g_autofree char *label = assay_source_dup_label (source);
  g_autofree char *all = g_strconcat (label, " ", assay_source_get_address (source), NULL);
  g_autofree char *folded = g_utf8_casefold (all, -1);
  g_autofree char *wanted = g_utf8_casefold (words, -1);

  return strstr (folded, wanted) != NULL;
}

static void
search_changed_cb (AssaySourcePane *self)
{
  gtk_list_box_invalidate_filter (self->list);
}

/* “▲ Daily Mail ⊘”: rating before the name, reading state behind it. */
static char *
dup_strip_label (AssaySource *source)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);
  g_autofree char *label = assay_source_dup_label (source);
  gboolean is_unreadable = assay_source_get_state (source) == ASSAY_SOURCE_UNREADABLE;

  return g_strconcat (get_sign (outlet->tier), " ", label, is_unreadable ? " ⊘" : "", NULL);
}

static void
add_to_strip (AssaySourcePane *self,
              guint            index,
              AssaySource     *source)
{
  g_autofree char *label = dup_strip_label (source);
  GtkWidget *toggle = gtk_toggle_button_new_with_label (label);

  gtk_widget_add_css_class (toggle, "flat");
  g_object_set_data (G_OBJECT (toggle), "assay-source", GUINT_TO_POINTER (index));
  g_signal_connect (toggle, "clicked", G_CALLBACK (toggle_clicked_cb), self);
  gtk_box_append (self->strip, toggle);
}

static void
add_to_list (AssaySourcePane *self,
             AssaySource     *source)
{
  g_autofree char *label = dup_strip_label (source);
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  GtkWidget *name = gtk_label_new (label);
  GtkWidget *address = gtk_label_new (assay_source_get_address (source));

  gtk_label_set_xalign (GTK_LABEL (name), 0);
  gtk_label_set_xalign (GTK_LABEL (address), 0);
  gtk_label_set_ellipsize (GTK_LABEL (address), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (address, "dim-label");
  gtk_widget_add_css_class (address, "caption");
  gtk_box_append (GTK_BOX (row), name);
  gtk_box_append (GTK_BOX (row), address);
  gtk_list_box_append (self->list, row);
}

static void
fill (AssaySourcePane *self)
{
  guint n_sources = g_list_model_get_n_items (self->sources);
  g_autofree char *count = NULL;
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->strip))) != NULL)
    gtk_box_remove (self->strip, child);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = dup_source (self, i);

      if (i < MAX_IN_STRIP)
        add_to_strip (self, i, source);
      add_to_list (self, source);
    }

  count = g_strdup_printf (ngettext ("%u source", "%u sources", n_sources), n_sources);
  gtk_menu_button_set_label (self->more, count);
  gtk_widget_set_sensitive (GTK_WIDGET (self->more), n_sources > 0);
  gtk_stack_set_visible_child_name (self->stack, n_sources > 0 ? "source" : "none");
}

static void
case_changed_cb (AssaySourcePane *self)
{
  GListModel *sources = assay_analysis_get_sources (assay_case_get_analysis (self->work));

  if (self->sources != sources)
    {
      g_set_object (&self->sources, sources);
      self->source = -1;
      fill (self);
      assay_source_pane_select_source (self, 0);
    }
}

static void
assay_source_pane_dispose (GObject *object)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (object);

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->sources);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_source_pane_parent_class)->dispose (object);
}

static void
assay_source_pane_class_init (AssaySourcePaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_source_pane_dispose;

  g_type_ensure (ASSAY_TYPE_MARKED_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-source-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, box);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, strip);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, more);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, list_popover);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, search);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, list);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, stack);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, name);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, host);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, badges);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, meta);
  gtk_widget_class_bind_template_child (widget_class, AssaySourcePane, view);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
}

static void
assay_source_pane_init (AssaySourcePane *self)
{
  self->source = -1;
  self->fact = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, filter_row, self, NULL);
}

void
assay_source_pane_set_case (AssaySourcePane *self,
                            AssayCase       *work)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  case_changed_cb (self);
}

/**
 * assay_source_pane_set_fact:
 * @fact: index of the selected fact, or -1
 *
 * Goes to the source that has the best evidence for it, and stays where it is if none has.
 */
void
assay_source_pane_set_fact (AssaySourcePane *self,
                            int              fact)
{
  guint n_evidence = 0;
  const AssayEvidence *evidence = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));

  self->fact = fact;
  if (self->work == NULL || self->source < 0)
    return;

  evidence = assay_analysis_get_evidence (assay_case_get_analysis (self->work), &n_evidence);

  for (guint i = 0; i < n_evidence && fact >= 0; i++)
    {
      if (evidence[i].fact == (guint) fact)
        {
          assay_source_pane_select_source (self, evidence[i].source);
          return;
        }
    }

  mark_evidence (self);
}

/**
 * assay_source_pane_show_evidence:
 * @evidence: index of evidence of the analysis
 *
 * Goes to its source and its words.
 */
void
assay_source_pane_show_evidence (AssaySourcePane *self,
                                 guint            evidence)
{
  guint n_evidence = 0;
  const AssayEvidence *all = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));
  g_return_if_fail (self->work != NULL);

  all = assay_analysis_get_evidence (assay_case_get_analysis (self->work), &n_evidence);
  if (evidence >= n_evidence)
    return;

  assay_source_pane_select_source (self, all[evidence].source);
  assay_marked_view_scroll_to_span (self->view, all[evidence].span);
}
