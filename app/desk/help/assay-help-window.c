/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-help-window.h"

#include "assay-help.h"

struct _AssayHelpWindow
{
  AdwWindow          parent_instance;

  GtkListBox        *list;
  GtkScrolledWindow *scroller;
  GtkTextView       *view;
};

G_DEFINE_FINAL_TYPE (AssayHelpWindow, assay_help_window, ADW_TYPE_WINDOW)

#define HELP_PATH "/org/assaydesk/Assay/help/"

/* As wide as the words; a picture is of a window of 1280 by 800. */
#define PICTURE_WIDTH 560
#define PICTURE_HEIGHT 350

/* Names of the tags by which the blocks of a page are set. */
static const char *const tags[] = {
  [ASSAY_HELP_PARAGRAPH] = "paragraph",
  [ASSAY_HELP_HEADING] = "heading",
  [ASSAY_HELP_CODE] = "code",
  [ASSAY_HELP_PICTURE] = "paragraph",
};

static void
insert (GtkTextBuffer *buffer,
        const char    *text,
        const char    *tag)
{
  GtkTextIter end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_insert_with_tags_by_name (buffer, &end, text, -1, tag, NULL);
  gtk_text_buffer_insert_with_tags_by_name (buffer, &end, "\n", 1, tag, NULL);
}

/* A picture of the program among the words. */
static void
insert_picture (AssayHelpWindow      *self,
                const AssayHelpBlock *block)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  g_autofree char *path = g_strconcat (HELP_PATH, block->source, NULL);
  GtkWidget *picture = gtk_picture_new_for_resource (path);
  GtkTextChildAnchor *anchor = NULL;
  GtkTextIter end;

  gtk_picture_set_alternative_text (GTK_PICTURE (picture), block->text);
  gtk_widget_set_size_request (picture, PICTURE_WIDTH, PICTURE_HEIGHT);
  gtk_widget_add_css_class (picture, "card");
  gtk_text_buffer_get_end_iter (buffer, &end);
  anchor = gtk_text_buffer_create_child_anchor (buffer, &end);
  gtk_text_view_add_child_at_anchor (self->view, picture, anchor);
  insert (buffer, "", tags[block->kind]);
}

static void
row_selected_cb (AssayHelpWindow *self,
                 GtkListBoxRow   *row)
{
  GtkTextBuffer *buffer = NULL;
  g_autoptr (AssayHelpPage) page = NULL;

  /* As the window goes, the list goes row by row, and the page is gone already. */
  if (row == NULL || self->view == NULL)
    return;

  page = assay_help_page_new (g_object_get_data (G_OBJECT (row), "assay-page"));
  buffer = gtk_text_view_get_buffer (self->view);
  gtk_text_buffer_set_text (buffer, "", 0);
  insert (buffer, page->title, "title");
  for (guint i = 0; i < page->blocks->len; i++)
    {
      const AssayHelpBlock *block = &g_array_index (page->blocks, AssayHelpBlock, i);

      if (block->kind == ASSAY_HELP_PICTURE)
        insert_picture (self, block);
      else
        insert (buffer, block->text, tags[block->kind]);
    }

  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
}

static void
create_tags (GtkTextBuffer *buffer)
{
  gtk_text_buffer_create_tag (buffer, "title", "weight", PANGO_WEIGHT_BOLD, "scale",
                              PANGO_SCALE_X_LARGE, "pixels-below-lines", 12, NULL);
  gtk_text_buffer_create_tag (buffer, "heading", "weight", PANGO_WEIGHT_BOLD, "pixels-above-lines",
                              12, "pixels-below-lines", 6, NULL);
  gtk_text_buffer_create_tag (buffer, "paragraph", "pixels-below-lines", 6, NULL);
  gtk_text_buffer_create_tag (buffer, "code", "family", "monospace", "left-margin", 36,
                              "pixels-below-lines", 3, NULL);
}

static void
add_pages (AssayHelpWindow *self)
{
  g_auto (GStrv) ids = assay_help_list_pages ();

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (AssayHelpPage) page = assay_help_page_new (ids[i]);
      GtkWidget *row = gtk_list_box_row_new ();
      GtkWidget *label = gtk_label_new (page->title);

      gtk_label_set_xalign (GTK_LABEL (label), 0);
      gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
      gtk_widget_set_tooltip_text (row, page->desc);
      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
      g_object_set_data_full (G_OBJECT (row), "assay-page", g_strdup (ids[i]), g_free);
      gtk_list_box_append (self->list, row);
    }
}

static void
assay_help_window_class_init (AssayHelpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-help-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, list);
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, scroller);
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, view);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
}

static void
assay_help_window_init (AssayHelpWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  create_tags (gtk_text_view_get_buffer (self->view));
  add_pages (self);
  assay_help_window_show (self, "first-steps");
}

GtkWidget *
assay_help_window_new (void)
{
  return g_object_new (ASSAY_TYPE_HELP_WINDOW, NULL);
}

/* Shows the page of that id, if there is one. */
void
assay_help_window_show (AssayHelpWindow *self,
                        const char      *id)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (ASSAY_IS_HELP_WINDOW (self));
  g_return_if_fail (id != NULL);

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_strcmp0 (g_object_get_data (G_OBJECT (row), "assay-page"), id) == 0)
        {
          gtk_list_box_select_row (self->list, row);
          return;
        }
    }
}
