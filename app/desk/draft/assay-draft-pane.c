/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-pane-private.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "assay-claim-state.h"
#include "assay-draft-shapes.h"
#include "assay-upright-layout.h"

G_DEFINE_FINAL_TYPE (AssayDraftPane, assay_draft_pane, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_MODE = 1,
} AssayDraftPaneProperty;

static GParamSpec *properties[PROP_MODE + 1];

enum
{
  SIGNAL_FACT_SELECTED,
  SIGNAL_SELECTION_CHANGED,
  SIGNAL_FILTER_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

GType
assay_draft_mode_get_type (void)
{
  static gsize type;

  if (g_once_init_enter (&type))
    {
      static const GEnumValue values[] = {
        { ASSAY_DRAFT_MODE_CHECK, "ASSAY_DRAFT_MODE_CHECK", "check" },
        { ASSAY_DRAFT_MODE_EDIT, "ASSAY_DRAFT_MODE_EDIT", "edit" },
        { 0, NULL, NULL },
      };

      g_once_init_leave (
          &type, g_enum_register_static (g_intern_static_string ("AssayDraftMode"), values));
    }

  return type;
}

/* For each claim, whether the filter leaves one of its facts in. */
static gboolean *
find_matched (AssayDraftPane        *self,
              const AssayFactFilter *filter)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self->work),
                                                     &n_facts);
  gboolean *matched = g_new0 (gboolean, self->claim_states->len + 1);
  g_autofree gboolean *left = assay_fact_filter_list (filter, self->work);

  for (guint i = 0; i < n_facts; i++)
    {
      if (left[i])
        matched[facts[i].claim] = TRUE;
    }

  return matched;
}

/* Claims that need nobody's eye are dimmed: what is closed, and what the filter leaves out. */
static void
show_dimmed (AssayDraftPane *self)
{
  AssayFactFilter filter = assay_filter_popover_get_filter (self->filter);
  gboolean is_filtered = assay_fact_filter_is_active (&filter);
  g_autofree gboolean *matched = find_matched (self, &filter);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (
      assay_analysis_get_reading (assay_case_get_analysis (self->work)), &n_claims);

  if (self->tagged != assay_case_get_analysis (self->work))
    g_array_set_size (self->dimmed, 0);

  /* A long draft has thousands, and few change at a time. */
  for (guint i = 0; i < n_claims; i++)
    {
      const AssayClaimState *state = &g_array_index (self->claim_states, AssayClaimState, i);
      gboolean is_closed = state->fact >= 0 && assay_state_is_closed (state->state) &&
                           assay_legend_shows_closed (self->legend);
      gboolean is_dimmed = is_filtered ? !matched[i] : is_closed;

      if (i < self->dimmed->len && g_array_index (self->dimmed, gboolean, i) == is_dimmed)
        continue;

      assay_draft_tags_set_dimmed (&self->tags, claims[i].span, is_dimmed);
      if (i < self->dimmed->len)
        g_array_index (self->dimmed, gboolean, i) = is_dimmed;
      else
        g_array_append_val (self->dimmed, is_dimmed);
    }
}

static guint
count_closed (AssayDraftPane *self)
{
  guint n_closed = 0;

  for (guint i = 0; i < self->claim_states->len; i++)
    {
      const AssayClaimState *state = &g_array_index (self->claim_states, AssayClaimState, i);

      if (state->fact >= 0 && assay_state_is_closed (state->state))
        n_closed++;
    }

  return n_closed;
}

/* Drops the marks that the legend hides, and those of claims that the filter leaves out. */
static void
hide_shapes (AssayDraftPane *self,
             GArray         *shapes)
{
  AssayFactFilter filter = assay_filter_popover_get_filter (self->filter);
  gboolean is_filtered = assay_fact_filter_is_active (&filter);
  g_autofree gboolean *matched = find_matched (self, &filter);
  guint n_kept = 0;

  for (guint i = 0; i < shapes->len; i++)
    {
      AssayShapeSpan item = g_array_index (shapes, AssayShapeSpan, i);
      int claim = is_filtered ? assay_draft_pane_find_claim (self, item.span.begin) : -1;

      if (assay_legend_shows (self->legend, item.shape) && (claim < 0 || matched[claim]))
        g_array_index (shapes, AssayShapeSpan, n_kept++) = item;
    }

  g_array_set_size (shapes, n_kept);
}

static void
find_shapes (AssayDraftPane *self)
{
  GArray *shapes = assay_draft_shapes_new (self->work, self->claim_states);

  assay_legend_set_counts (self->legend, (const AssayShapeSpan *) (gpointer) shapes->data,
                           shapes->len, count_closed (self));
  hide_shapes (self, shapes);
  g_clear_pointer (&self->shapes, g_array_unref);
  self->shapes = shapes;
}

/* Those that were found, and the fact that is selected. */
static void
show_shapes (AssayDraftPane *self)
{
  g_autoptr (GArray) shapes = g_array_copy (self->shapes);

  assay_draft_shapes_add_fact (shapes, self->work, self->fact);
  assay_marked_view_set_shapes (self->view, (const AssayShapeSpan *) (gpointer) shapes->data,
                                shapes->len);
}

static void
show_facts (AssayDraftPane *self)
{
  g_autoptr (GArray) signs = NULL;

  g_clear_pointer (&self->claim_states, g_array_unref);
  self->claim_states = assay_claim_states_new (self->work);

  if (!self->is_set_out)
    {
      AssayDraft *draft = assay_draft_editor_get_draft (self->editor);

      assay_draft_tags_set_parts (&self->tags, self->view, draft);
      assay_draft_tags_set_links (&self->tags, draft);
    }
  self->is_set_out = TRUE;
  show_dimmed (self);
  g_set_object (&self->tagged, assay_case_get_analysis (self->work));
  find_shapes (self);
  show_shapes (self);
  signs = assay_case_is_pending (self->work)
              ? assay_draft_signs_new_pending (self->work)
              : assay_draft_signs_new (self->work, self->claim_states);
  assay_marked_view_set_signs (self->view, (const AssaySign *) (gpointer) signs->data, signs->len);
}

/* What the pane says where there is no text, or nothing in it to check, or little. */
static void
show_emptiness (AssayDraftPane *self)
{
  guint n_facts = 0;
  gboolean is_empty = gtk_text_buffer_get_char_count (self->buffer) == 0;
  gboolean is_read = TRUE;

  if (self->work != NULL)
    {
      AssayAnalysis *analysis = assay_case_get_analysis (self->work);

      assay_analysis_get_facts (analysis, &n_facts);
      is_read = assay_reading_is_supported (assay_analysis_get_reading (analysis));
    }

  gtk_widget_set_visible (self->empty_page, is_empty && self->mode == ASSAY_DRAFT_MODE_CHECK);
  gtk_label_set_label (
      GTK_LABEL (self->nothing_label),
      is_read ? _ ("Nothing to close was found: no figure, date, name, quotation or statement.")
              : _ ("Assay does not read the language of this draft: only figures, quotations and "
                   "links are compared with the sources."));
  gtk_widget_set_visible (self->nothing_label, !is_empty && (n_facts == 0 || !is_read) &&
                                                   assay_draft_pane_shows_facts (self));
}

/* While the analysis is of an earlier text, the marks that are there move with their words. */
static void
refresh (AssayDraftPane *self)
{
  /* What is written anew has no tags. */
  if (assay_draft_editor_update (self->editor))
    {
      g_clear_object (&self->tagged);
      self->is_set_out = FALSE;
    }

  if (assay_case_is_current (self->work) || assay_case_is_pending (self->work))
    show_facts (self);

  show_emptiness (self);
  assay_draft_pane_describe (self);
}

static void
case_changed_cb (AssayDraftPane *self)
{
  refresh (self);
}

static void
update_head (AssayDraftPane *self)
{
  AssayFactFilter filter = assay_filter_popover_get_filter (self->filter);
  gboolean is_filtered = assay_fact_filter_is_active (&filter);
  g_autofree char *title = assay_filter_popover_dup_title (self->filter);

  gtk_label_set_label (self->filter_label, title);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->filter_button),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, title, -1);
  gtk_widget_set_visible (self->clear_button,
                          is_filtered || !assay_legend_shows_all (self->legend));

  if (is_filtered)
    gtk_widget_add_css_class (GTK_WIDGET (self->filter_button), "assay-active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->filter_button), "assay-active");
  if (!assay_legend_shows_all (self->legend))
    gtk_widget_add_css_class (GTK_WIDGET (self->legend_button), "assay-active");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->legend_button), "assay-active");
}

static void
legend_changed_cb (AssayDraftPane *self)
{
  update_head (self);

  if (assay_draft_pane_shows_facts (self))
    show_facts (self);
}

static void
filter_changed_cb (AssayDraftPane *self)
{
  legend_changed_cb (self);
  g_signal_emit (self, signals[SIGNAL_FILTER_CHANGED], 0);
}

static void
clear_cb (AssayDraftPane *self)
{
  assay_filter_popover_set_filter (self->filter, ASSAY_FACT_FILTER_NONE);
  assay_legend_show_all (self->legend);
}

static void
edit_cb (AssayDraftPane *self)
{
  assay_draft_pane_set_mode (self, ASSAY_DRAFT_MODE_EDIT);
}

/* After the view, whose input method may want the key. */
static gboolean
escape_cb (GtkEventControllerKey *controller,
           guint                  keyval,
           guint                  keycode,
           GdkModifierType        modifiers,
           AssayDraftPane        *self)
{
  if (keyval != GDK_KEY_Escape || self->mode != ASSAY_DRAFT_MODE_EDIT)
    return GDK_EVENT_PROPAGATE;

  assay_draft_pane_set_mode (self, ASSAY_DRAFT_MODE_CHECK);

  return GDK_EVENT_STOP;
}

void
assay_draft_pane_select (AssayDraftPane *self,
                         int             fact)
{
  if (fact >= 0)
    g_signal_emit (self, signals[SIGNAL_FACT_SELECTED], 0, fact);
}

static void
assay_draft_pane_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  AssayDraftPane *self = ASSAY_DRAFT_PANE (widget);

  GTK_WIDGET_CLASS (assay_draft_pane_parent_class)->css_changed (widget, change);

  if (self->tags.buffer != NULL)
    assay_draft_tags_set_colors (&self->tags, widget);
}

/* The text, not what stands over it. */
static gboolean
assay_draft_pane_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (ASSAY_DRAFT_PANE (widget)->view));
}

static void
assay_draft_pane_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  AssayDraftPane *self = ASSAY_DRAFT_PANE (object);

  switch ((AssayDraftPaneProperty) prop_id)
    {
    case PROP_MODE:
      g_value_set_enum (value, self->mode);
      break;
    }
}

static void
assay_draft_pane_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  AssayDraftPane *self = ASSAY_DRAFT_PANE (object);

  switch ((AssayDraftPaneProperty) prop_id)
    {
    case PROP_MODE:
      assay_draft_pane_set_mode (self, g_value_get_enum (value));
      break;
    }
}

static void
assay_draft_pane_dispose (GObject *object)
{
  AssayDraftPane *self = ASSAY_DRAFT_PANE (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->tagged);
  g_clear_object (&self->editor);
  self->tags.buffer = NULL;
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_draft_pane_parent_class)->dispose (object);
}

static void
assay_draft_pane_finalize (GObject *object)
{
  AssayDraftPane *self = ASSAY_DRAFT_PANE (object);

  g_clear_pointer (&self->claim_states, g_array_unref);
  g_clear_pointer (&self->shapes, g_array_unref);
  g_array_unref (self->dimmed);
  g_free (self->description);

  G_OBJECT_CLASS (assay_draft_pane_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  g_type_ensure (ASSAY_TYPE_MARKED_VIEW);
  g_type_ensure (ASSAY_TYPE_FIND_BAR);
  g_type_ensure (ASSAY_TYPE_LEGEND);
  g_type_ensure (ASSAY_TYPE_FILTER_POPOVER);
  g_type_ensure (ADW_TYPE_STATUS_PAGE);

  gtk_widget_class_set_layout_manager_type (widget_class, ASSAY_TYPE_UPRIGHT_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-draft-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, view);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, find_bar);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, legend);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, filter);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, legend_button);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, filter_button);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, filter_label);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, clear_button);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, empty_page);
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, nothing_label);
  gtk_widget_class_bind_template_callback (widget_class, assay_draft_pane_find);
  gtk_widget_class_bind_template_callback (widget_class, assay_draft_pane_released_cb);
  gtk_widget_class_bind_template_callback (widget_class, assay_draft_pane_sign_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, assay_draft_pane_query_tooltip_cb);
  gtk_widget_class_bind_template_callback (widget_class, assay_draft_pane_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, legend_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);
  gtk_widget_class_bind_template_callback (widget_class, edit_cb);
  gtk_widget_class_bind_template_callback (widget_class, escape_cb);
}

static void
assay_draft_pane_class_init (AssayDraftPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_draft_pane_dispose;
  object_class->finalize = assay_draft_pane_finalize;
  object_class->get_property = assay_draft_pane_get_property;
  object_class->set_property = assay_draft_pane_set_property;
  widget_class->css_changed = assay_draft_pane_css_changed;
  widget_class->grab_focus = assay_draft_pane_grab_focus;

  properties[PROP_MODE] = g_param_spec_enum (
      "mode", NULL, NULL, ASSAY_TYPE_DRAFT_MODE, ASSAY_DRAFT_MODE_CHECK,
      G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  bind_template (widget_class);
  signals[SIGNAL_FACT_SELECTED] = g_signal_new ("fact-selected", G_TYPE_FROM_CLASS (klass),
                                                G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                                1, G_TYPE_INT);
  signals[SIGNAL_FILTER_CHANGED] = g_signal_new ("filter-changed", G_TYPE_FROM_CLASS (klass),
                                                 G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                 G_TYPE_NONE, 0);
  signals[SIGNAL_SELECTION_CHANGED] = g_signal_new ("selection-changed", G_TYPE_FROM_CLASS (klass),
                                                    G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                    G_TYPE_NONE, 0);
}

static void
selection_changed_cb (AssayDraftPane *self)
{
  g_signal_emit (self, signals[SIGNAL_SELECTION_CHANGED], 0);
}

static void
assay_draft_pane_init (AssayDraftPane *self)
{
  self->fact = -1;
  self->dimmed = g_array_new (FALSE, FALSE, sizeof (gboolean));
  gtk_widget_init_template (GTK_WIDGET (self));

  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  assay_draft_tags_init (&self->tags, self->buffer);
  self->editor = assay_draft_editor_new (self->buffer);
  assay_find_bar_set_view (self->find_bar, self->view);
  g_signal_connect_object (self->find_bar, "replaced-all",
                           G_CALLBACK (assay_draft_pane_replaced_all_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->find_bar, "went-to", G_CALLBACK (assay_draft_pane_went_to_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->buffer, "notify::has-selection",
                           G_CALLBACK (selection_changed_cb), self, G_CONNECT_SWAPPED);
  assay_draft_pane_add_menu (self);
  g_signal_connect_object (self->buffer, "notify::cursor-position",
                           G_CALLBACK (assay_draft_pane_describe), self, G_CONNECT_SWAPPED);
}

/**
 * assay_draft_pane_set_case:
 * @work: the job whose draft is shown
 */
void
assay_draft_pane_set_case (AssayDraftPane *self,
                           AssayCase      *work)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  if (self->work == work)
    return;
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  self->fact = -1;
  g_clear_object (&self->tagged);
  g_clear_pointer (&self->claim_states, g_array_unref);
  assay_marked_view_prepare (self->view);
  assay_draft_editor_set_case (self->editor, work);
  assay_draft_tags_forget (&self->tags);
  self->is_set_out = FALSE;
  assay_filter_popover_set_case (self->filter, work);
  clear_cb (self);
  refresh (self);
}

/* Brings the words of the selected fact into sight, and the caret to them unless it is there already. */
static void
go_to_fact (AssayDraftPane *self)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self->work),
                                                     &n_facts);
  AssaySpan span;
  GtkTextIter iter;
  int caret = 0;

  if ((guint) self->fact >= n_facts)
    return;

  span = facts[self->fact].span;
  assay_marked_view_scroll_to_span (self->view, span);
  g_object_get (self->buffer, "cursor-position", &caret, NULL);
  if (gtk_text_buffer_get_has_selection (self->buffer) || self->mode == ASSAY_DRAFT_MODE_EDIT ||
      ((guint) caret >= span.begin && (guint) caret <= span.end))
    return;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &iter, (int) span.begin);
  gtk_text_buffer_place_cursor (self->buffer, &iter);
}

/**
 * assay_draft_pane_set_fact:
 * @fact: index of the fact to show as selected, or -1
 */
void
assay_draft_pane_set_fact (AssayDraftPane *self,
                           int             fact)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  self->fact = fact;
  if (!assay_draft_pane_shows_facts (self))
    return;

  show_shapes (self);
  if (fact >= 0)
    go_to_fact (self);
  assay_draft_pane_describe (self);
}

AssayDraftMode
assay_draft_pane_get_mode (AssayDraftPane *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT_PANE (self), ASSAY_DRAFT_MODE_CHECK);

  return self->mode;
}

void
assay_draft_pane_set_mode (AssayDraftPane *self,
                           AssayDraftMode  mode)
{
  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  if (self->mode == mode)
    return;

  self->mode = mode;
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->view), mode == ASSAY_DRAFT_MODE_EDIT);
  assay_find_bar_set_replaceable (self->find_bar, mode == ASSAY_DRAFT_MODE_EDIT);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
  if (self->work != NULL)
    assay_case_end_typing (self->work);
  show_emptiness (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODE]);
}
