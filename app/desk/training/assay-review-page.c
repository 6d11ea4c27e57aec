/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-review-page.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "assay-draft-tags.h"
#include "assay-kind.h"
#include "assay-list-rows.h"
#include "assay-mark-sample.h"
#include "assay-marked-view.h"
#include "assay-plain.h"
#include "assay-practice-sources.h"
#include "assay-review-words.h"
#include "assay-score-panel.h"
#include "assay-settings.h"
#include "assay-wrap-layout.h"

#define ITEM_KEY "assay-item"

struct _AssayReviewPage
{
  GtkWidget             parent_instance;

  GtkWidget            *box;
  AdwWindowTitle       *title;
  GtkWidget            *back;
  GtkDropDown          *attempts;
  GtkWidget            *next;
  GtkBox               *outcomes;
  AssayMarkedView      *view;
  GtkTextBuffer        *buffer;   /* the view's */
  GtkWidget            *card;
  GtkLabel             *heading;
  GtkLabel             *place;
  GtkLabel             *words;
  GtkLabel             *said;
  GtkLabel             *note;
  GtkStack             *stack;
  AssayScorePanel      *panel;
  GtkListBox           *list;
  AssayPracticeSources *sources;

  AssayPractice        *practice; /* or NULL */
  AssayProgress        *progress; /* borrowed, or NULL */
  char                 *next_words;
  AssayAttempt *attempt; /* a copy of the one that is shown: the score points into it; or NULL */
  AssayScore           *score;    /* of it, or NULL */
  AssayDraftTags        tags;
  guint                 item;     /* index of the item of the score that is selected */
  gboolean              is_updating;
};

G_DEFINE_FINAL_TYPE (AssayReviewPage, assay_review_page, GTK_TYPE_WIDGET)

static const AssayScoreItem *
get_item (AssayReviewPage *self,
          guint            index)
{
  return self->score != NULL && index < self->score->items->len
             ? &g_array_index (self->score->items, AssayScoreItem, index)
             : NULL;
}

static AssaySpan
get_span (const AssayScoreItem *item)
{
  return item->truth != NULL ? item->truth->span : item->answer->span;
}

/* What became of each answer, where its words are. */
static void
update_marks (AssayReviewPage *self)
{
  g_autoptr (GArray) shapes = g_array_new (FALSE, FALSE, sizeof (AssayShapeSpan));
  g_autoptr (GArray) signs = g_array_new (FALSE, FALSE, sizeof (AssaySign));

  for (guint i = 0; i < self->score->items->len; i++)
    {
      const AssayScoreItem *item = get_item (self, i);
      AssayShapeSpan shape = { .span = get_span (item),
                               .shape = assay_review_words_get_shape (item->outcome),
                               .strength = 1 };
      AssayShapeSpan ring = { .span = get_span (item), .shape = ASSAY_SHAPE_RING, .strength = 1 };
      AssaySign sign = assay_review_words_get_sign (item->outcome);

      sign.position = shape.span.begin;
      sign.id = i;
      sign.rank = i == self->item ? 10 : (guint) item->outcome;
      g_array_append_val (shapes, shape);
      g_array_append_val (signs, sign);
      if (i == self->item)
        g_array_append_val (shapes, ring);
    }

  assay_marked_view_set_shapes (self->view, (const AssayShapeSpan *) shapes->data, shapes->len);
  assay_marked_view_set_signs (self->view, (const AssaySign *) signs->data, signs->len);
}

static void
set_line (GtkLabel   *label,
          const char *markup)
{
  gtk_label_set_markup (label, markup != NULL ? markup : "");
  gtk_widget_set_visible (GTK_WIDGET (label), markup != NULL && *markup != '\0');
}

/* The selected answer: what it is, the words of the draft and of the source, and why. */
static void
update_card (AssayReviewPage *self)
{
  const AssayScoreItem *item = get_item (self, self->item);
  AssayExercise *exercise = assay_practice_get_exercise (self->practice);
  g_autofree char *heading = NULL;
  g_autofree char *words = NULL;
  g_autofree char *said = NULL;
  g_autofree char *place = NULL;
  g_autofree char *note = NULL;

  if (item == NULL)
    {
      gtk_label_set_label (self->heading, _ ("Nothing was to be found, and you called nothing "
                                             "wrong."));
      gtk_label_set_label (self->place, "");
      set_line (self->words, NULL);
      set_line (self->said, NULL);
      set_line (self->note, NULL);
      return;
    }

  heading = assay_review_words_dup_heading (item);
  words = assay_review_words_dup_markup (exercise, item);
  said = assay_review_words_dup_said (exercise, item);
  note = item->truth != NULL && item->truth->note != NULL
             ? g_markup_escape_text (item->truth->note, -1)
             : NULL;
  /* Translators: which answer it is, of how many */
  place = g_strdup_printf (_ ("%u of %u"), self->item + 1, self->score->items->len);
  gtk_label_set_label (self->heading, heading);
  gtk_label_set_label (self->place, place);
  set_line (self->words, words);
  set_line (self->said, said);
  set_line (self->note, note);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  heading, -1);
}

static void
show_in_sources (AssayReviewPage *self)
{
  const AssayScoreItem *item = get_item (self, self->item);

  if (item != NULL && item->truth != NULL && item->truth->sources->len > 0)
    assay_practice_sources_show_words (self->sources,
                                       g_array_index (item->truth->sources, guint, 0),
                                       item->truth->right);
}

/**
 * assay_review_page_select:
 * @item: index of an answer, in order of the text
 */
void
assay_review_page_select (AssayReviewPage *self,
                          guint            item)
{
  const AssayScoreItem *selected = NULL;

  g_return_if_fail (ASSAY_IS_REVIEW_PAGE (self));

  if (self->score == NULL)
    return;

  self->item = item;
  selected = get_item (self, item);
  update_marks (self);
  update_card (self);
  show_in_sources (self);

  if (selected == NULL)
    return;

  assay_marked_view_scroll_to_span (self->view, get_span (selected));
  self->is_updating = TRUE;
  gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, (int) item));
  self->is_updating = FALSE;
}

guint
assay_review_page_get_selected (AssayReviewPage *self)
{
  g_return_val_if_fail (ASSAY_IS_REVIEW_PAGE (self), 0);

  return self->item;
}

static void
step (AssayReviewPage *self,
      int              direction)
{
  int n = self->score != NULL ? (int) self->score->items->len : 0;

  if (n > 0)
    assay_review_page_select (self, (guint) (((int) self->item + direction + n) % n));
}

static void
next_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  step (ASSAY_REVIEW_PAGE (widget), 1);
}

static void
previous_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  step (ASSAY_REVIEW_PAGE (widget), -1);
}

static void
row_selected_cb (AssayReviewPage *self,
                 GtkListBoxRow   *row)
{
  if (row != NULL && !self->is_updating && self->score != NULL)
    assay_review_page_select (self, (guint) gtk_list_box_row_get_index (row));
}

static void
sign_clicked_cb (AssayReviewPage *self,
                 guint            first,
                 guint            n_signs)
{
  guint n_all = 0;
  const AssaySign *signs = assay_marked_view_get_signs (self->view, &n_all);

  if (first < n_all)
    assay_review_page_select (self, signs[first].id);
}

/* The answer under the pointer; of several, at another click the next. */
static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             AssayReviewPage *self)
{
  guint position = 0;
  guint n = self->score != NULL ? self->score->items->len : 0;

  if (n == 0 || !assay_marked_view_get_position_at (self->view, x, y, &position))
    return;

  for (guint i = 1; i <= n; i++)
    {
      guint index = (self->item + i) % n;
      AssaySpan span = get_span (get_item (self, index));

      if (span.begin <= position && position < span.end)
        {
          assay_review_page_select (self, index);
          return;
        }
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayReviewPage       *self)
{
  guint key = gdk_keyval_to_lower (keyval);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 ||
      (key != GDK_KEY_n && key != GDK_KEY_p) ||
      !g_settings_get_boolean (assay_settings_get_default (), "letter-keys"))
    return GDK_EVENT_PROPAGATE;

  step (self, key == GDK_KEY_n ? 1 : -1);

  return GDK_EVENT_STOP;
}

static GtkWidget *
create_row (AssayReviewPage      *self,
            const AssayScoreItem *item)
{
  AssayText *text = assay_draft_get_text (
      assay_exercise_get_draft (assay_practice_get_exercise (self->practice)));
  GtkWidget *row = NULL;
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE,
                                   "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                   "icon-name", assay_review_words_get_sign (item->outcome).icon,
                                   NULL);
  g_autofree char *words = assay_text_dup_span (text, get_span (item));
  g_autofree char *heading = assay_review_words_dup_heading (item);
  g_autofree char *name = g_strdup_printf ("%s: %s", heading, words);

  g_strdelimit (words, "\n", ' ');
  gtk_image_set_pixel_size (GTK_IMAGE (image), 14);
  gtk_widget_add_css_class (image, assay_review_words_get_class (item->outcome));
  row = assay_plain_row_new (words, heading);
  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 2);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), image);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return row;
}

static void
fill_list (AssayReviewPage *self)
{
  self->is_updating = TRUE;
  assay_list_rows_clear (self->list);

  for (guint i = 0; i < self->score->items->len; i++)
    gtk_list_box_append (self->list, create_row (self, get_item (self, i)));
  self->is_updating = FALSE;
}

/* Each outcome that there is, with its mark and how often; the key to the draft beside it. */
static void
fill_outcomes (AssayReviewPage *self)
{
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->outcomes))) != NULL)
    gtk_box_remove (self->outcomes, child);

  for (guint i = 0; i < ASSAY_N_OUTCOMES; i++)
    {
      GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 4);
      GtkWidget *sample = g_object_new (ASSAY_TYPE_MARK_SAMPLE, NULL);
      g_autofree char *words = NULL;

      if (self->score->counts[i] == 0)
        continue;

      words = g_strdup_printf ("%s %u", assay_outcome_get_label ((AssayOutcome) i),
                               self->score->counts[i]);
      assay_mark_sample_set_shape (ASSAY_MARK_SAMPLE (sample),
                                   assay_review_words_get_shape ((AssayOutcome) i));
      gtk_box_append (GTK_BOX (box), sample);
      gtk_box_append (GTK_BOX (box), gtk_label_new (words));
      gtk_box_append (self->outcomes, box);
    }

  gtk_widget_set_visible (GTK_WIDGET (self->outcomes), self->score->items->len > 0);
}

static void
show_attempt (AssayReviewPage *self,
              guint            number)
{
  AssayExercise *exercise = assay_practice_get_exercise (self->practice);
  AssayHandin *handin = assay_practice_get_handin (self->practice);
  AssayScored scored = { .exercise = exercise, .progress = self->progress, .by = handin->by,
                         .next = self->next_words };
  g_autofree char *subtitle = NULL;

  g_clear_pointer (&self->score, assay_score_free);
  g_clear_pointer (&self->attempt, assay_attempt_free);
  self->attempt = assay_attempt_copy (g_ptr_array_index (handin->attempts, number));
  self->score = assay_score_new (exercise, self->attempt);
  scored.attempt = self->attempt;
  scored.score = self->score;
  subtitle = assay_review_words_dup_subtitle (self->attempt, number);
  adw_window_title_set_subtitle (self->title, subtitle);
  fill_outcomes (self);
  fill_list (self);
  assay_score_panel_set_score (self->panel, &scored);
  assay_review_page_select (self, 0);
}

static void
attempt_selected_cb (AssayReviewPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->attempts);

  if (!self->is_updating && self->practice != NULL && selected != GTK_INVALID_LIST_POSITION)
    show_attempt (self, selected);
}

static void
assay_review_page_css_changed (GtkWidget         *widget,
                               GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (assay_review_page_parent_class)->css_changed (widget, change);

  assay_draft_tags_set_colors (&ASSAY_REVIEW_PAGE (widget)->tags, widget);
}

static void
assay_review_page_dispose (GObject *object)
{
  AssayReviewPage *self = ASSAY_REVIEW_PAGE (object);

  self->is_updating = TRUE;
  g_clear_pointer (&self->score, assay_score_free);
  g_clear_pointer (&self->attempt, assay_attempt_free);
  g_clear_object (&self->practice);
  g_clear_pointer (&self->next_words, g_free);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_review_page_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, box);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, title);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, back);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, attempts);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, next);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, outcomes);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, view);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, card);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, heading);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, place);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, words);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, said);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, note);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, panel);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, list);
  gtk_widget_class_bind_template_child (widget_class, AssayReviewPage, sources);
}

static void
assay_review_page_class_init (AssayReviewPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_review_page_dispose;
  widget_class->css_changed = assay_review_page_css_changed;

  g_type_ensure (ASSAY_TYPE_MARKED_VIEW);
  g_type_ensure (ASSAY_TYPE_PRACTICE_SOURCES);
  g_type_ensure (ASSAY_TYPE_SCORE_PANEL);
  g_type_ensure (ASSAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-review-page.ui");
  gtk_widget_class_install_action (widget_class, "review.next", NULL, next_cb);
  gtk_widget_class_install_action (widget_class, "review.previous", NULL, previous_cb);
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, attempt_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_bind_template_callback (widget_class, released_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, sign_clicked_cb);
}

static void
assay_review_page_init (AssayReviewPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  assay_draft_tags_init (&self->tags, self->buffer);
  g_settings_bind (assay_settings_get_default (), "column-width", self->view, "column-width",
                   G_SETTINGS_BIND_GET);
}

/**
 * assay_review_page_set_review:
 * @review: what is shown, its last attempt first
 */
void
assay_review_page_set_review (AssayReviewPage   *self,
                              const AssayReview *review)
{
  AssayExercise *exercise = NULL;
  AssayDraft *draft = NULL;
  AssayHandin *handin = NULL;
  g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);
  GtkTextIter start;

  g_return_if_fail (ASSAY_IS_REVIEW_PAGE (self));
  g_return_if_fail (review != NULL && ASSAY_IS_PRACTICE (review->practice));

  handin = assay_practice_get_handin (review->practice);
  g_return_if_fail (handin->attempts->len > 0);

  g_set_object (&self->practice, review->practice);
  self->progress = review->progress;
  g_free (self->next_words);
  self->next_words = g_strdup (review->next);
  exercise = assay_practice_get_exercise (review->practice);
  draft = assay_exercise_get_draft (exercise);
  adw_window_title_set_title (self->title, review->title);
  gtk_text_buffer_set_text (self->buffer, assay_text_get_utf8 (assay_draft_get_text (draft)), -1);
  gtk_text_buffer_get_start_iter (self->buffer, &start);
  gtk_text_buffer_place_cursor (self->buffer, &start);
  assay_draft_tags_set_parts (&self->tags, self->view, draft);
  assay_draft_tags_set_colors (&self->tags, GTK_WIDGET (self));
  assay_practice_sources_set_exercise (self->sources, exercise);

  for (guint i = 0; i < handin->attempts->len; i++)
    {
      g_autofree char *words = g_strdup_printf (_ ("Attempt %u"), i + 1);

      gtk_string_list_append (list, words);
    }

  self->is_updating = TRUE;
  gtk_drop_down_set_model (self->attempts, G_LIST_MODEL (list));
  gtk_drop_down_set_selected (self->attempts, handin->attempts->len - 1);
  gtk_widget_set_visible (GTK_WIDGET (self->attempts), handin->attempts->len > 1);
  self->is_updating = FALSE;
  show_attempt (self, handin->attempts->len - 1);
  gtk_stack_set_visible_child_name (self->stack, "score");
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* Of the answers that were shown nothing is left, for work on an exercise is blind. */
void
assay_review_page_forget (AssayReviewPage *self)
{
  GtkLabel *const labels[] = { self->heading, self->place, self->words, self->said, self->note };
  GtkWidget *child = NULL;

  g_return_if_fail (ASSAY_IS_REVIEW_PAGE (self));

  self->is_updating = TRUE;
  g_clear_pointer (&self->score, assay_score_free);
  g_clear_pointer (&self->attempt, assay_attempt_free);
  g_clear_object (&self->practice);
  gtk_text_buffer_set_text (self->buffer, "", 0);
  assay_marked_view_set_shapes (self->view, NULL, 0);
  assay_marked_view_set_signs (self->view, NULL, 0);
  assay_score_panel_clear (self->panel);

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    gtk_label_set_label (labels[i], "");

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->list))) != NULL)
    gtk_list_box_remove (self->list, child);

  self->is_updating = FALSE;
}

/* Whether there is a course to go back to, and an exercise that follows. */
void
assay_review_page_set_course (AssayReviewPage *self,
                              gboolean         has_course)
{
  g_return_if_fail (ASSAY_IS_REVIEW_PAGE (self));

  gtk_widget_set_visible (self->back, has_course);
  gtk_widget_set_visible (self->next, has_course && self->next_words != NULL);
}

/**
 * assay_review_page_get_help_page:
 *
 * Returns: (transfer none): id of the page of the help that explains the rule of the selected answer
 */
const char *
assay_review_page_get_help_page (AssayReviewPage *self)
{
  const AssayScoreItem *item = NULL;
  const AssayAnswer *answer = NULL;
  AssayKind kind = { 0 };

  g_return_val_if_fail (ASSAY_IS_REVIEW_PAGE (self), NULL);

  item = get_item (self, self->item);
  answer = item == NULL ? NULL : item->truth != NULL ? item->truth : item->answer;

  return answer != NULL && assay_kind_find (answer->rule, &kind) ? kind.page : "training";
}
