/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-practice-sources.h"

#include <string.h>

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "assay-marked-view.h"
#include "assay-settings.h"
#include "assay-source-words.h"
#include "assay-tooltip.h"
#include "assay-wrap-layout.h"

/* Longest name of an outlet that a chip has room for, in characters: of a few sources, and of many. */
#define CHIP_CHARS 20
#define MANY_SOURCES 5
#define MANY_CHIP_CHARS 13

struct _AssayPracticeSources
{
  GtkWidget        parent_instance;

  GtkWidget       *box;
  GtkWidget       *strip;
  GtkBox          *chips;
  GtkStack        *stack;
  GtkLabel        *name;
  GtkLabel        *title;
  GtkLabel        *meta;
  AssayMarkedView *view;

  AssayExercise   *exercise; /* or NULL */
  int              chosen;   /* the source that is shown, from 0, or -1 */
};

G_DEFINE_FINAL_TYPE (AssayPracticeSources, assay_practice_sources, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static AssaySource *
dup_source (AssayPracticeSources *self,
            guint                 index)
{
  return self->exercise != NULL
             ? g_list_model_get_item (assay_exercise_get_sources (self->exercise), index)
             : NULL;
}

static void
chip_toggled_cb (GtkToggleButton *chip,
                 gpointer         user_data)
{
  AssayPracticeSources *self = ASSAY_PRACTICE_SOURCES (user_data);
  guint index = 0;

  if (!gtk_toggle_button_get_active (chip))
    return;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (self->chips)); child != NULL;
       child = gtk_widget_get_next_sibling (child), index++)
    {
      if (child == GTK_WIDGET (chip))
        {
          assay_practice_sources_choose (self, index);
          return;
        }
    }
}

static GtkWidget *
create_chip (AssayPracticeSources *self,
             guint                 index,
             GtkWidget            *group)
{
  g_autoptr (AssaySource) source = dup_source (self, index);
  g_autofree char *label = assay_source_dup_label (source);
  g_autofree char *words = NULL;
  GtkWidget *chip = gtk_toggle_button_new ();
  GtkWidget *child = NULL;

  /* Translators: number of a source, and the outlet that it comes from */
  words = g_strdup_printf (_ ("%u %s"), index + 1, label);
  child = gtk_label_new (words);
  gtk_label_set_ellipsize (GTK_LABEL (child), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (
      GTK_LABEL (child),
      g_list_model_get_n_items (assay_exercise_get_sources (self->exercise)) > MANY_SOURCES
                             ? MANY_CHIP_CHARS
                             : CHIP_CHARS);
  gtk_button_set_child (GTK_BUTTON (chip), child);
  assay_tooltip_set (chip, label);
  gtk_widget_add_css_class (chip, "flat");
  gtk_widget_add_css_class (chip, "assay-chip");
  gtk_accessible_update_property (GTK_ACCESSIBLE (chip), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  if (group != NULL)
    gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (chip), GTK_TOGGLE_BUTTON (group));

  g_signal_connect_object (chip, "toggled", G_CALLBACK (chip_toggled_cb), self, 0);

  return chip;
}

static void
fill_chips (AssayPracticeSources *self)
{
  GListModel *sources = assay_exercise_get_sources (self->exercise);
  GtkWidget *child = NULL;
  GtkWidget *first = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->chips))) != NULL)
    gtk_box_remove (self->chips, child);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      GtkWidget *chip = create_chip (self, i, first);

      if (first == NULL)
        first = chip;

      gtk_box_append (self->chips, chip);
    }
}

/* Where it is from, and of which day. What is rated stays out. */
static char *
dup_meta (AssaySource *source)
{
  g_autofree char *date = assay_source_words_dup_date (source);
  const char *address = assay_source_get_address (source);
  GString *line = g_string_new (address != NULL ? address : "");

  if (date != NULL)
    g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", date);

  if (assay_source_get_state (source) != ASSAY_SOURCE_READ)
    g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "",
                            _ ("this page could not be read; the draft’s own summary is all there "
                               "is"));

  return g_string_free (line, FALSE);
}

static void
show_source (AssayPracticeSources *self,
             AssaySource          *source)
{
  AssayText *text = assay_source_get_text (source);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->view));
  g_autofree char *name = assay_source_dup_label (source);
  g_autofree char *meta = dup_meta (source);
  const char *title = assay_source_get_title (source);
  GtkTextIter start;

  gtk_label_set_label (self->name, name);
  gtk_label_set_label (self->title, title != NULL ? title : "");
  gtk_widget_set_visible (GTK_WIDGET (self->title), title != NULL && g_strcmp0 (title, name) != 0);
  gtk_label_set_label (self->meta, meta);
  assay_marked_view_set_matches (self->view, NULL, 0, -1);
  gtk_text_buffer_set_text (
      buffer, text != NULL ? assay_text_get_utf8 (text) : _ ("Nothing of this page is at hand."),
      -1);
  gtk_text_buffer_get_start_iter (buffer, &start);
  gtk_text_buffer_place_cursor (buffer, &start);
  gtk_text_view_scroll_to_iter (GTK_TEXT_VIEW (self->view), &start, 0, FALSE, 0, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->view), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  -1);
}

static void
assay_practice_sources_dispose (GObject *object)
{
  AssayPracticeSources *self = ASSAY_PRACTICE_SOURCES (object);

  g_clear_object (&self->exercise);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_practice_sources_parent_class)->dispose (object);
}

static void
assay_practice_sources_class_init (AssayPracticeSourcesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_practice_sources_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (ASSAY_TYPE_MARKED_VIEW);
  g_type_ensure (ASSAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-practice-sources.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, box);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, strip);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, chips);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, name);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, title);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, meta);
  gtk_widget_class_bind_template_child (widget_class, AssayPracticeSources, view);
}

static void
assay_practice_sources_init (AssayPracticeSources *self)
{
  self->chosen = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  g_settings_bind (assay_settings_get_default (), "column-width", self->view, "column-width",
                   G_SETTINGS_BIND_GET);
}

/**
 * assay_practice_sources_set_exercise:
 *
 * Shows its first source.
 */
void
assay_practice_sources_set_exercise (AssayPracticeSources *self,
                                     AssayExercise        *exercise)
{
  g_autoptr (AssaySource) first = NULL;

  g_return_if_fail (ASSAY_IS_PRACTICE_SOURCES (self));
  g_return_if_fail (ASSAY_IS_EXERCISE (exercise));

  if (!g_set_object (&self->exercise, exercise))
    return;

  self->chosen = -1;
  fill_chips (self);
  first = dup_source (self, 0);
  gtk_widget_set_visible (self->strip, first != NULL);
  gtk_stack_set_visible_child_name (self->stack, first != NULL ? "source" : "none");
  assay_practice_sources_choose (self, 0);
}

/**
 * assay_practice_sources_choose:
 * @source: its number, from 0; past the last is nothing
 */
void
assay_practice_sources_choose (AssayPracticeSources *self,
                               guint                 source)
{
  g_autoptr (AssaySource) chosen = NULL;
  GtkWidget *chip = NULL;

  g_return_if_fail (ASSAY_IS_PRACTICE_SOURCES (self));

  chosen = dup_source (self, source);

  if (chosen == NULL || (int) source == self->chosen)
    return;

  self->chosen = (int) source;
  show_source (self, chosen);
  chip = gtk_widget_get_first_child (GTK_WIDGET (self->chips));

  for (guint i = 0; i < source && chip != NULL; i++)
    chip = gtk_widget_get_next_sibling (chip);

  if (chip != NULL)
    gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (chip), TRUE);

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0);
}

/**
 * assay_practice_sources_get_chosen:
 *
 * Returns: number of the source that is shown, from 0, or -1
 */
int
assay_practice_sources_get_chosen (AssayPracticeSources *self)
{
  g_return_val_if_fail (ASSAY_IS_PRACTICE_SOURCES (self), -1);

  return self->chosen;
}

/* Where the words stand, whatever their case; an empty span if they do not. */
static AssaySpan
find_words (AssayText  *text,
            const char *words)
{
  const char *utf8 = assay_text_get_utf8 (text);
  const char *at = strstr (utf8, words);
  g_autofree char *folded = NULL;
  g_autofree char *folded_words = NULL;

  if (at != NULL)
    return assay_text_to_span (text, (gsize) (at - utf8), (gsize) (at - utf8) + strlen (words));

  /* Lower case of other letters may be longer; only where it is not do places agree. */
  folded = g_utf8_strdown (utf8, -1);
  folded_words = g_utf8_strdown (words, -1);
  at = strlen (folded) == strlen (utf8) ? strstr (folded, folded_words) : NULL;

  if (at != NULL && strlen (words) == strlen (folded_words))
    return assay_text_to_span (text, (gsize) (at - folded),
                               (gsize) (at - folded) + strlen (folded_words));

  return (AssaySpan){ 0, 0 };
}

/**
 * assay_practice_sources_show_words:
 * @words: (nullable): what is marked in @source, if it has them
 */
void
assay_practice_sources_show_words (AssayPracticeSources *self,
                                   guint                 source,
                                   const char           *words)
{
  g_autoptr (AssaySource) shown = NULL;
  AssayText *text = NULL;
  AssaySpan span = { 0, 0 };

  g_return_if_fail (ASSAY_IS_PRACTICE_SOURCES (self));

  assay_practice_sources_choose (self, source);
  shown = dup_source (self, source);
  text = shown != NULL ? assay_source_get_text (shown) : NULL;

  if (text != NULL && words != NULL && *words != '\0')
    span = find_words (text, words);

  assay_marked_view_set_matches (self->view, &span, assay_span_is_empty (span) ? 0 : 1, 0);

  if (!assay_span_is_empty (span))
    assay_marked_view_scroll_to_span (self->view, span);
}
