/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-pane.h"

#include "assay-draft-shapes.h"
#include "assay-marked-view.h"

struct _AssayDraftPane
{
  GtkWidget        parent_instance;

  AssayMarkedView *view;

  AssayCase       *work;     /* or NULL */
  AssayDraft      *draft;    /* the one that the buffer shows */
  int              fact;     /* selected, or -1 */
  GtkTextTag      *headline; /* tags of parts, owned by the buffer */
  GtkTextTag      *heading;
  GtkTextTag      *faint;
  GtkTextTag      *closed;   /* claims that are closed, dimmed */
};

G_DEFINE_FINAL_TYPE (AssayDraftPane, assay_draft_pane, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_FACT_SELECTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkTextBuffer *
get_buffer (AssayDraftPane *self)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
}

static void
apply_tag (AssayDraftPane *self,
           GtkTextTag     *tag,
           AssaySpan       span)
{
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (get_buffer (self), &end, (int) span.end);
  gtk_text_buffer_apply_tag (get_buffer (self), tag, &begin, &end);
}

static void
tag_parts (AssayDraftPane *self)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (self->draft, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      switch (parts[i].kind)
        {
        case ASSAY_PART_HEADLINE:
          apply_tag (self, self->headline, parts[i].span);
          break;

        case ASSAY_PART_STANDFIRST:
        case ASSAY_PART_HEADING:
          apply_tag (self, self->heading, parts[i].span);
          break;

        case ASSAY_PART_BYLINE:
        case ASSAY_PART_DATE:
        case ASSAY_PART_CAPTION:
        case ASSAY_PART_CREDIT:
          apply_tag (self, self->faint, parts[i].span);
          break;

        case ASSAY_PART_PARAGRAPH:
        case ASSAY_PART_QUOTATION:
        case ASSAY_PART_LIST_ITEM:
          break;
        }
    }
}

static void
show_draft (AssayDraftPane *self)
{
  AssayDraft *draft = assay_dossier_get_draft (assay_case_get_dossier (self->work));
  AssayText *text = NULL;

  if (!g_set_object (&self->draft, draft))
    return;

  text = assay_draft_get_text (draft);
  gtk_text_buffer_set_text (get_buffer (self), assay_text_get_utf8 (text),
                            (int) assay_text_get_n_bytes (text));
  tag_parts (self);
}

/* A claim all of whose facts are closed is dimmed. */
static void
dim_closed (AssayDraftPane *self)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  guint n_facts = 0;
  guint n_claims = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayClaim *claims =
      assay_reading_get_claims (assay_analysis_get_reading (analysis), &n_claims);
  g_autofree guint8 *has_open = g_new0 (guint8, n_claims + 1);
  g_autofree guint8 *has_any = g_new0 (guint8, n_claims + 1);
  GtkTextIter begin;
  GtkTextIter end;

  for (guint i = 0; i < n_facts; i++)
    {
      has_any[facts[i].claim] = TRUE;
      if (!assay_state_is_closed (assay_case_get_state (self->work, i)))
        has_open[facts[i].claim] = TRUE;
    }

  gtk_text_buffer_get_bounds (get_buffer (self), &begin, &end);
  gtk_text_buffer_remove_tag (get_buffer (self), self->closed, &begin, &end);

  for (guint i = 0; i < n_claims; i++)
    {
      if (has_any[i] && !has_open[i])
        apply_tag (self, self->closed, claims[i].span);
    }
}

static void
refresh (AssayDraftPane *self)
{
  g_autoptr (GArray) shapes = NULL;
  g_autoptr (GArray) signs = NULL;

  if (self->work == NULL)
    return;

  show_draft (self);
  dim_closed (self);
  shapes = assay_draft_shapes_new (self->work, self->fact);
  signs = assay_draft_signs_new (self->work);
  assay_marked_view_set_shapes (self->view, (const AssayShapeSpan *) (gpointer) shapes->data,
                                shapes->len);
  assay_marked_view_set_signs (self->view, (const AssaySign *) (gpointer) signs->data, signs->len);
}

static void
case_changed_cb (AssayDraftPane *self)
{
  refresh (self);
}

/* The fact around @position that comes after the one selected, from the smallest to the largest. */
static int
find_fact (AssayDraftPane *self,
           guint           position)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_case_get_analysis (self->work),
                                                     &n_facts);
  guint least = 0;
  int smallest = -1;
  int next = -1;

  if (self->fact >= 0 && (guint) self->fact < n_facts && facts[self->fact].span.begin <= position &&
      position < facts[self->fact].span.end)
    least = assay_span_length (facts[self->fact].span);

  for (guint i = 0; i < n_facts && facts[i].span.begin <= position; i++)
    {
      guint length = assay_span_length (facts[i].span);

      if (facts[i].span.end <= position)
        continue;
      if (smallest < 0 || length < assay_span_length (facts[smallest].span))
        smallest = (int) i;
      if (least > 0 && length > least &&
          (next < 0 || length < assay_span_length (facts[next].span)))
        next = (int) i;
    }

  return next >= 0 ? next : smallest;
}

static void
view_released_cb (GtkGestureClick *gesture,
                  int              n_press,
                  double           x,
                  double           y,
                  AssayDraftPane  *self)
{
  guint position = 0;
  int fact = -1;

  if (self->work == NULL || gtk_text_buffer_get_has_selection (get_buffer (self)) ||
      !assay_marked_view_get_position_at (self->view, x, y, &position))
    return;

  fact = find_fact (self, position);
  if (fact >= 0)
    g_signal_emit (self, signals[SIGNAL_FACT_SELECTED], 0, fact);
}

static void
assay_draft_pane_dispose (GObject *object)
{
  AssayDraftPane *self = ASSAY_DRAFT_PANE (object);
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->draft);
  g_clear_pointer (&child, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_draft_pane_parent_class)->dispose (object);
}

static void
assay_draft_pane_class_init (AssayDraftPaneClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_draft_pane_dispose;

  g_type_ensure (ASSAY_TYPE_MARKED_VIEW);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-draft-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayDraftPane, view);
  gtk_widget_class_bind_template_callback (widget_class, view_released_cb);

  signals[SIGNAL_FACT_SELECTED] = g_signal_new ("fact-selected", G_TYPE_FROM_CLASS (klass),
                                                G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                                1, G_TYPE_INT);
}

static void
assay_draft_pane_init (AssayDraftPane *self)
{
  GtkTextBuffer *buffer = NULL;

  self->fact = -1;
  gtk_widget_init_template (GTK_WIDGET (self));

  buffer = get_buffer (self);
  self->headline = gtk_text_buffer_create_tag (buffer, "headline", "weight", PANGO_WEIGHT_BOLD,
                                               "scale", 1.35, NULL);
  self->heading = gtk_text_buffer_create_tag (buffer, "heading", "weight", PANGO_WEIGHT_SEMIBOLD,
                                              NULL);
  self->faint = gtk_text_buffer_create_tag (buffer, "faint", "scale", 0.9, NULL);
  self->closed = gtk_text_buffer_create_tag (buffer, "closed", NULL);
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
  refresh (self);
}

/**
 * assay_draft_pane_set_fact:
 * @fact: index of the fact to show as selected, or -1
 */
void
assay_draft_pane_set_fact (AssayDraftPane *self,
                           int             fact)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;

  g_return_if_fail (ASSAY_IS_DRAFT_PANE (self));

  self->fact = fact;
  refresh (self);

  if (self->work == NULL || fact < 0)
    return;

  facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);
  if ((guint) fact < n_facts)
    assay_marked_view_scroll_to_span (self->view, facts[fact].span);
}
