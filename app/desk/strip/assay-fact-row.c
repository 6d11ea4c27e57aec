/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fact-row.h"

#include <glib/gi18n-lib.h>

#include "assay-tooltip.h"
#include "assay-wrap-layout.h"

/* What one source says is cut to so many lines; it stands whole in the source, one click away. */
#define PASSAGE_LINES 2

struct _AssayFactRow
{
  GtkListBoxRow    parent_instance;

  GtkBox          *box;
  GtkLabel        *label;

  AssayMarkedLine *line;
  int              evidence; /* where activating goes, or -1 */
  gboolean         is_note;
};

G_DEFINE_FINAL_TYPE (AssayFactRow, assay_fact_row, GTK_TYPE_LIST_BOX_ROW)

static PangoColor
lookup_color (AssayFactRow *self,
              const char   *name)
{
  GtkStyleContext *context = gtk_widget_get_style_context (GTK_WIDGET (self));
  GdkRGBA color = { 0.5f, 0.5f, 0.5f, 1 };

  (void) gtk_style_context_lookup_color (context, name, &color);

  return (PangoColor){ (guint16) (color.red * G_MAXUINT16), (guint16) (color.green * G_MAXUINT16),
                       (guint16) (color.blue * G_MAXUINT16) };
}

static void
update_attributes (AssayFactRow *self)
{
  PangoColor removed = lookup_color (self, "error_color");
  PangoColor added = lookup_color (self, "success_color");
  PangoAttrList *attributes = NULL;

  if (self->line == NULL)
    return;

  attributes = assay_marked_line_dup_attributes (self->line, &removed, &added);
  gtk_label_set_attributes (self->label, attributes);
  pango_attr_list_unref (attributes);
}

static void
assay_fact_row_css_changed (GtkWidget         *widget,
                            GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (assay_fact_row_parent_class)->css_changed (widget, change);

  update_attributes (ASSAY_FACT_ROW (widget));
}

static void
assay_fact_row_finalize (GObject *object)
{
  AssayFactRow *self = ASSAY_FACT_ROW (object);

  g_clear_pointer (&self->line, assay_marked_line_unref);

  G_OBJECT_CLASS (assay_fact_row_parent_class)->finalize (object);
}

static void
assay_fact_row_class_init (AssayFactRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->finalize = assay_fact_row_finalize;
  widget_class->css_changed = assay_fact_row_css_changed;

  g_type_ensure (ASSAY_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-fact-row.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayFactRow, box);
  gtk_widget_class_bind_template_child (widget_class, AssayFactRow, label);
}

static void
assay_fact_row_init (AssayFactRow *self)
{
  self->evidence = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
}

static void
add_source_buttons (AssayFactRow        *self,
                    const AssayFactLine *line)
{
  for (guint i = 0; i < line->evidence->len; i++)
    {
      const char *label = g_ptr_array_index (line->labels, i);
      GtkWidget *button = gtk_button_new_with_label (label);

      gtk_widget_add_css_class (button, "assay-small");
      gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.show-evidence");
      gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "u",
                                        g_array_index (line->evidence, guint, i));
      assay_tooltip_set (button, _ ("Show what it says"));
      gtk_box_append (self->box, button);
    }
}

static char *
dup_offer (const char *wording)
{
  gunichar first = g_utf8_get_char (wording);

  /* A quotation has its own marks. */
  if (g_unichar_type (first) == G_UNICODE_INITIAL_PUNCTUATION || first == '"' || first == '\'')
    /* Translators: a button; %s is a quotation with its marks, as a source has it */
    return g_strdup_printf (_ ("Change to %s"), wording);

  /* Translators: a button; %s is a wording taken from a source */
  return g_strdup_printf (_ ("Change to “%s”"), wording);
}

static void
add_wording_button (AssayFactRow *self,
                    const char   *wording)
{
  g_autofree char *text = dup_offer (wording);
  GtkWidget *button = gtk_button_new_with_label (text);
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 60);
  gtk_widget_add_css_class (button, "assay-small");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "win.accept-wording");
  assay_tooltip_set (button, text);
  gtk_box_append (self->box, button);
}

/* What the row does, and below it what it means, with the sign that reports and the help know it by. */
static void
set_tooltip (AssayFactRow        *self,
             const AssayFactLine *line)
{
  const char *deed = self->evidence >= 0 ? _ ("Show these words in the source")
                     : self->is_note     ? _ ("Change the note")
                                         : NULL;
  g_autofree char *meaning = NULL;
  g_autofree char *both = NULL;

  if (line->rule != NULL)
    meaning = g_strdup_printf ("%s (%s)", _ (line->rule->explanation), line->rule->code);
  if (deed != NULL && meaning != NULL)
    both = g_strdup_printf ("%s\n%s", deed, meaning);

  assay_tooltip_set (GTK_WIDGET (self), both != NULL ? both : deed != NULL ? deed : meaning);
}

static void
set_goal (AssayFactRow        *self,
          const AssayFactLine *line,
          gboolean             has_buttons)
{
  self->is_note = line->is_note;
  if (line->evidence->len > 0 && !has_buttons)
    self->evidence = (int) g_array_index (line->evidence, guint, 0);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), self->evidence >= 0 || self->is_note);

  set_tooltip (self, line);
}

/**
 * assay_fact_row_new:
 * @line: what it shows
 */
GtkWidget *
assay_fact_row_new (const AssayFactLine *line)
{
  AssayFactRow *self = g_object_new (ASSAY_TYPE_FACT_ROW, NULL);
  const char *text = assay_marked_line_get_text (line->line);
  gboolean has_buttons = line->evidence->len > 1;

  self->line = assay_marked_line_ref (line->line);
  gtk_label_set_label (self->label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);

  if (line->rule == NULL && line->evidence->len == 1)
    {
      gtk_label_set_lines (self->label, PASSAGE_LINES);
      gtk_label_set_ellipsize (self->label, PANGO_ELLIPSIZE_END);
    }

  if (has_buttons)
    add_source_buttons (self, line);
  if (line->wording != NULL)
    add_wording_button (self, line->wording);

  set_goal (self, line, has_buttons);
  update_attributes (self);

  return GTK_WIDGET (self);
}

/* Goes where the row leads. */
void
assay_fact_row_activate (AssayFactRow *self)
{
  g_return_if_fail (ASSAY_IS_FACT_ROW (self));

  if (self->evidence >= 0)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-evidence", "u",
                                (guint) self->evidence);
  else if (self->is_note)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.note", NULL);
}
