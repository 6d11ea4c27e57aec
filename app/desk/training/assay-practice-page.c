/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-practice-page-private.h"

#include <glib/gi18n-lib.h>

#include "assay-kind.h"
#include "assay-settings.h"
#include "assay-state-button.h"
#include "assay-wrap-layout.h"

G_DEFINE_FINAL_TYPE (AssayPracticePage, assay_practice_page, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_HANDED_IN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * assay_practice_page_select:
 * @span: words of the draft; an empty one selects nothing
 */
void
assay_practice_page_select (AssayPracticePage *self,
                            AssaySpan          span)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;

  g_return_if_fail (ASSAY_IS_PRACTICE_PAGE (self));

  facts = assay_practice_page_get_facts (self, &n_facts);
  self->span = span;
  self->fact = -1;

  for (guint i = 0; i < n_facts && self->fact < 0; i++)
    {
      if (facts[i].span.begin == span.begin && facts[i].span.end == span.end)
        self->fact = (int) i;
    }

  assay_practice_page_update (self);
}

/* The words that lie around @position: what the trainee marked, then the facts, the smallest first. */
static GArray *
list_around (AssayPracticePage *self,
             guint              position)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  guint n_facts = 0;
  const AssayFact *facts = assay_practice_page_get_facts (self, &n_facts);

  for (guint i = 0; attempt != NULL && i < attempt->answers->len; i++)
    {
      AssaySpan span = ((const AssayAnswer *) g_ptr_array_index (attempt->answers, i))->span;

      if (span.begin <= position && position < span.end)
        g_array_append_val (spans, span);
    }

  for (guint i = 0; i < n_facts && facts[i].span.begin <= position; i++)
    {
      if (position < facts[i].span.end)
        g_array_append_val (spans, facts[i].span);
    }

  return spans;
}

/* The smallest around @position; at another click the next larger than what is selected. */
static AssaySpan
find_around (AssayPracticePage *self,
             guint              position)
{
  g_autoptr (GArray) spans = list_around (self, position);
  AssaySpan smallest = { 0, 0 };
  AssaySpan next = { 0, 0 };
  gboolean is_inside = self->span.begin <= position && position < self->span.end;

  for (guint i = 0; i < spans->len; i++)
    {
      AssaySpan span = g_array_index (spans, AssaySpan, i);
      guint length = assay_span_length (span);

      if (assay_span_is_empty (smallest) || length < assay_span_length (smallest))
        smallest = span;
      if (is_inside && length > assay_span_length (self->span) &&
          (assay_span_is_empty (next) || length < assay_span_length (next)))
        next = span;
    }

  return assay_span_is_empty (next) ? smallest : next;
}

/* Words that are selected by hand, without the white space at their ends. */
static gboolean
get_selection (AssayPracticePage *self,
               AssaySpan         *span)
{
  GtkTextIter begin;
  GtkTextIter end;

  if (!gtk_text_buffer_get_selection_bounds (self->buffer, &begin, &end))
    return FALSE;

  while (gtk_text_iter_compare (&begin, &end) < 0 &&
         g_unichar_isspace (gtk_text_iter_get_char (&begin)))
    gtk_text_iter_forward_char (&begin);

  while (gtk_text_iter_compare (&begin, &end) < 0)
    {
      GtkTextIter last = end;

      gtk_text_iter_backward_char (&last);
      if (!g_unichar_isspace (gtk_text_iter_get_char (&last)))
        break;
      end = last;
    }

  *span = (AssaySpan){ (guint) gtk_text_iter_get_offset (&begin),
                       (guint) gtk_text_iter_get_offset (&end) };

  return !assay_span_is_empty (*span);
}

static void
selection_changed_cb (AssayPracticePage *self)
{
  AssaySpan span = { 0, 0 };

  if (self->practice != NULL && !self->is_updating && get_selection (self, &span))
    assay_practice_page_select (self, span);
}

static void
mark_set_cb (AssayPracticePage *self,
             GtkTextIter       *location,
             GtkTextMark       *mark)
{
  if (mark == gtk_text_buffer_get_insert (self->buffer) ||
      mark == gtk_text_buffer_get_selection_bound (self->buffer))
    selection_changed_cb (self);
}

static void
released_cb (GtkGestureClick   *gesture,
             int                n_press,
             double             x,
             double             y,
             AssayPracticePage *self)
{
  guint position = 0;

  if (self->practice == NULL || gtk_text_buffer_get_has_selection (self->buffer) ||
      !assay_marked_view_get_position_at (self->view, x, y, &position))
    return;

  assay_practice_page_select (self, find_around (self, position));
}

static void
sign_clicked_cb (AssayPracticePage *self,
                 guint              first,
                 guint              n_signs)
{
  const AssayAttempt *attempt = assay_practice_get_attempt (self->practice);
  guint n_all = 0;
  const AssaySign *all = assay_marked_view_get_signs (self->view, &n_all);

  if (attempt != NULL && first < n_all && all[first].id < attempt->answers->len)
    assay_practice_page_select (
        self, ((const AssayAnswer *) g_ptr_array_index (attempt->answers, all[first].id))->span);
}

static void
kind_chosen_cb (AssayPracticePage *self,
                const char        *code)
{
  assay_practice_set_kind (self->practice, self->span, code);
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
source_selected_cb (AssayPracticePage *self)
{
  guint selected = gtk_drop_down_get_selected (self->source);

  if (!self->is_updating && self->practice != NULL && selected != GTK_INVALID_LIST_POSITION)
    assay_practice_set_source (self->practice, self->span, (int) selected - 1);
}

static void
note_kept_cb (AssayPracticePage *self,
              const char        *note)
{
  if (self->practice != NULL)
    assay_practice_set_note (self->practice, self->span, note);
}

static void
score_selected_cb (AssayPracticePage *self,
                   GParamSpec        *pspec,
                   GtkDropDown       *drop_down)
{
  for (guint i = 0; i < ASSAY_N_CHECKS && !self->is_updating && self->practice != NULL; i++)
    {
      if (self->scores[i] == drop_down)
        assay_practice_set_score (self->practice, (AssayCheck) i,
                                  (int) gtk_drop_down_get_selected (drop_down) - 1);
    }
}

/* A drop-down for each check: “not set”, then 0 to 10. */
static void
create_scores (AssayPracticePage *self)
{
  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
      GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
      GtkWidget *label = gtk_label_new (assay_check_get_label ((AssayCheck) i));

      gtk_string_list_append (list, _ ("not set"));
      for (guint score = 0; score <= 10; score++)
        {
          g_autofree char *number = g_strdup_printf ("%u", score);

          gtk_string_list_append (list, number);
        }

      self->scores[i] = GTK_DROP_DOWN (gtk_drop_down_new (G_LIST_MODEL (g_steal_pointer (&list)),
                                                          NULL));
      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_set_hexpand (label, TRUE);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->scores[i]),
                                      GTK_ACCESSIBLE_PROPERTY_LABEL,
                                      assay_check_get_label ((AssayCheck) i), -1);
      g_signal_connect_object (self->scores[i], "notify::selected", G_CALLBACK (score_selected_cb),
                               self, G_CONNECT_SWAPPED);
      gtk_box_append (GTK_BOX (row), label);
      gtk_box_append (GTK_BOX (row), GTK_WIDGET (self->scores[i]));
      gtk_box_append (self->checks, row);
    }
}

/* The sources to choose from; the first says that none is named. */
static void
fill_sources (AssayPracticePage *self)
{
  GListModel *sources = assay_exercise_get_sources (assay_practice_get_exercise (self->practice));
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

  gtk_string_list_append (list, _ ("No source named"));

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_source_dup_label (source);
      g_autofree char *words = g_strdup_printf (_ ("%u %s"), i + 1, label);

      gtk_string_list_append (list, words);
    }

  gtk_drop_down_set_model (self->source, G_LIST_MODEL (list));
}

static void
assay_practice_page_css_changed (GtkWidget         *widget,
                                 GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (assay_practice_page_parent_class)->css_changed (widget, change);

  assay_draft_tags_set_colors (&ASSAY_PRACTICE_PAGE (widget)->tags, widget);
}

static void
assay_practice_page_dispose (GObject *object)
{
  AssayPracticePage *self = ASSAY_PRACTICE_PAGE (object);

  assay_practice_page_stop_timer (self);
  if (self->practice != NULL)
    g_signal_handlers_disconnect_by_data (self->practice, self);
  g_clear_object (&self->practice);
  g_clear_object (&self->actions);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_practice_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, box);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, title);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, back);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, hint_button);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, hint_popover);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, hint_cost);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, hints);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, hint_take);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, timer);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, timer_icon);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, timer_label);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, about);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, view);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, sources);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, strip);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, words);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, what);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, place);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, problem);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, kind);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, kind_label);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, kinds);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, source);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, note);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, checks);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticePage, tally);
}

static void
assay_practice_page_class_init (AssayPracticePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_practice_page_dispose;
  widget_class->css_changed = assay_practice_page_css_changed;

  signals[SIGNAL_HANDED_IN] = g_signal_new ("handed-in", G_TYPE_FROM_CLASS (klass),
                                            G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (ASSAY_TYPE_KIND_POPOVER);
  g_type_ensure (ASSAY_TYPE_MARKED_VIEW);
  g_type_ensure (ASSAY_TYPE_NOTE_EDITOR);
  g_type_ensure (ASSAY_TYPE_PRACTICE_SOURCES);
  g_type_ensure (ASSAY_TYPE_STATE_BUTTON);
  g_type_ensure (ASSAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-practice-page.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, assay_practice_page_key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, assay_practice_page_hints_shown_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, note_kept_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, sign_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, source_selected_cb);
}

static void
assay_practice_page_init (AssayPracticePage *self)
{
  self->fact = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  assay_draft_tags_init (&self->tags, self->buffer);
  g_settings_bind (assay_settings_get_default (), "column-width", self->view, "column-width",
                   G_SETTINGS_BIND_GET);
  g_signal_connect_object (self->buffer, "mark-set", G_CALLBACK (mark_set_cb), self,
                           G_CONNECT_SWAPPED);
  assay_note_editor_set_prompt (self->note, _ ("Why"), _ ("Why? (M)"));
  create_scores (self);
  assay_practice_page_init_actions (self);
}

/**
 * assay_practice_page_set_practice:
 * @practice: the work, with an attempt that is begun
 * @title: what stands over it
 */
void
assay_practice_page_set_practice (AssayPracticePage *self,
                                  AssayPractice     *practice,
                                  const char        *title)
{
  AssayExercise *exercise = NULL;
  AssayDraft *draft = NULL;
  const AssayExerciseInfo *info = NULL;
  g_autofree char *subtitle = NULL;
  GtkTextIter start;

  g_return_if_fail (ASSAY_IS_PRACTICE_PAGE (self));
  g_return_if_fail (ASSAY_IS_PRACTICE (practice));

  assay_practice_page_stop_timer (self);
  if (self->practice != NULL)
    g_signal_handlers_disconnect_by_data (self->practice, self);

  g_set_object (&self->practice, practice);
  g_signal_connect_object (practice, "changed", G_CALLBACK (assay_practice_page_update), self,
                           G_CONNECT_SWAPPED);
  exercise = assay_practice_get_exercise (practice);
  info = assay_exercise_get_info (exercise);
  draft = assay_exercise_get_draft (exercise);
  subtitle = g_strdup_printf (_ ("Attempt %u"),
                              assay_practice_get_handin (practice)->attempts->len + 1);
  adw_window_title_set_title (self->title, title);
  adw_window_title_set_subtitle (self->title, subtitle);
  gtk_label_set_label (self->about, info->about != NULL ? info->about : "");
  gtk_widget_set_visible (GTK_WIDGET (self->about), info->about != NULL);

  self->is_updating = TRUE;
  gtk_text_buffer_set_text (self->buffer, assay_text_get_utf8 (assay_draft_get_text (draft)), -1);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
  assay_draft_tags_set_parts (&self->tags, self->view, draft);
  assay_draft_tags_set_colors (&self->tags, GTK_WIDGET (self));
  assay_practice_sources_set_exercise (self->sources, exercise);
  fill_sources (self);
  self->is_updating = FALSE;
  assay_practice_page_select (self, (AssaySpan){ 0, 0 });
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* Whether there is a course to go back to; else it is where the exercise was opened. */
void
assay_practice_page_set_course (AssayPracticePage *self,
                                gboolean           has_course)
{
  g_return_if_fail (ASSAY_IS_PRACTICE_PAGE (self));

  gtk_widget_set_visible (self->back, has_course);
}

/**
 * assay_practice_page_get_help_page:
 *
 * Returns: (transfer none): id of the page of the help that explains what the trainee looks at
 */
const char *
assay_practice_page_get_help_page (AssayPracticePage *self)
{
  const char *page = NULL;
  const AssayAnswer *answer = NULL;
  AssayKind kind = { 0 };

  g_return_val_if_fail (ASSAY_IS_PRACTICE_PAGE (self), NULL);

  page = assay_kind_popover_get_page (self->kinds);

  if (page != NULL)
    return page;

  answer = self->practice != NULL ? assay_practice_page_get_answer (self) : NULL;

  return answer != NULL && assay_kind_find (answer->rule, &kind) ? kind.page : "training";
}
