/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-help-window.h"

#include "assay-help.h"
#include "assay-list-rows.h"
#include "assay-text-search.h"
#include "assay-tooltip.h"

struct _AssayHelpWindow
{
  AdwWindow          parent_instance;

  GtkSearchEntry    *search;
  GtkStack          *stack;
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

static const char *
get_wanted (AssayHelpWindow *self)
{
  return gtk_editable_get_text (GTK_EDITABLE (self->search));
}

/* Marks a word wherever it stands on the page. */
static void
mark_word (AssayHelpWindow *self,
           const char      *text,
           const char      *word,
           int             *first)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  g_autoptr (GArray) matches = assay_text_search (text, word);

  for (guint i = 0; i < matches->len; i++)
    {
      AssaySpan span = g_array_index (matches, AssaySpan, i);
      GtkTextIter begin;
      GtkTextIter end;

      gtk_text_buffer_get_iter_at_offset (buffer, &begin, (int) span.begin);
      gtk_text_buffer_get_iter_at_offset (buffer, &end, (int) span.end);
      gtk_text_buffer_apply_tag_by_name (buffer, "found", &begin, &end);
      if (*first < 0 || (int) span.begin < *first)
        *first = (int) span.begin;
    }
}

/* Marks what was looked for on the page that is shown, and brings the first of it into sight. */
static void
mark_found (AssayHelpWindow *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->view);
  g_auto (GStrv) words = g_strsplit (get_wanted (self), " ", -1);
  g_autofree char *text = NULL;
  GtkTextIter begin;
  GtkTextIter end;
  int first = -1;

  gtk_text_buffer_get_bounds (buffer, &begin, &end);
  gtk_text_buffer_remove_tag_by_name (buffer, "found", &begin, &end);
  /* A picture is a character of it, as it is of the buffer. */
  text = gtk_text_buffer_get_slice (buffer, &begin, &end, TRUE);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] != '\0')
        mark_word (self, text, words[i], &first);
    }

  if (first < 0)
    return;

  gtk_text_buffer_get_iter_at_offset (buffer, &begin, first);
  gtk_text_buffer_place_cursor (buffer, &begin);
  gtk_text_view_scroll_to_mark (self->view, gtk_text_buffer_get_insert (buffer), 0.1, FALSE, 0, 0);
}

static void
row_selected_cb (AssayHelpWindow *self,
                 GtkListBoxRow   *row)
{
  GtkTextBuffer *buffer = NULL;
  g_autoptr (AssayHelpPage) page = NULL;

  /* As the window goes, the list goes row by row, and the page is gone already. */
  if (row == NULL || self->view == NULL || self->search == NULL)
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
  mark_found (self);
}

static AssayHelpMatch
match_row (GtkListBoxRow *row,
           const char    *wanted)
{
  return assay_help_match (g_object_get_data (G_OBJECT (row), "assay-title"),
                           g_object_get_data (G_OBJECT (row), "assay-text"), wanted);
}

static gboolean
filter_cb (GtkListBoxRow *row,
           gpointer       user_data)
{
  return match_row (row, get_wanted (user_data)) != ASSAY_HELP_NO_MATCH;
}

/* What has the words in its title comes first; all else stays in its order. */
static int
sort_cb (GtkListBoxRow *a,
         GtkListBoxRow *b,
         gpointer       user_data)
{
  const char *wanted = get_wanted (user_data);
  int first = match_row (a, wanted) == ASSAY_HELP_TITLE_MATCH;
  int second = match_row (b, wanted) == ASSAY_HELP_TITLE_MATCH;

  if (first != second)
    return second - first;

  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (a), "assay-place")) -
         GPOINTER_TO_INT (g_object_get_data (G_OBJECT (b), "assay-place"));
}

/* The best page is shown while somebody still writes; without words the page that is shown stays. */
static void
search_changed_cb (AssayHelpWindow *self)
{
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (self->list);
  GtkListBoxRow *best = NULL;

  gtk_list_box_invalidate_sort (self->list);
  gtk_list_box_invalidate_filter (self->list);
  best = assay_list_rows_find_shown (self->list, 0, 1);
  gtk_stack_set_visible_child_name (self->stack, best != NULL ? "list" : "nothing");

  if (best != NULL && best != selected && *get_wanted (self) != '\0')
    gtk_list_box_select_row (self->list, best);
  else
    mark_found (self);
}

/* Return goes to read what was found. */
static void
activate_cb (AssayHelpWindow *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

/* Esc empties it first, then closes the window. */
static void
stop_search_cb (AssayHelpWindow *self)
{
  if (*get_wanted (self) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  else
    gtk_window_close (GTK_WINDOW (self));
}

/* The arrows go through the pages while words are written. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayHelpWindow       *self)
{
  return assay_list_rows_press_arrow (self->list, keyval);
}

static gboolean
find_cb (GtkWidget *widget,
         GVariant  *arguments,
         gpointer   user_data)
{
  gtk_widget_grab_focus (GTK_WIDGET (ASSAY_HELP_WINDOW (widget)->search));

  return TRUE;
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
  /* Lets the text through, so that it is read on light and on dark. */
  gtk_text_buffer_create_tag (buffer, "found", "background", "rgba(245,194,17,0.4)", NULL);
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
      assay_tooltip_set (row, page->desc);
      gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), label);
      g_object_set_data_full (G_OBJECT (row), "assay-page", g_strdup (ids[i]), g_free);
      g_object_set_data_full (G_OBJECT (row), "assay-title", g_strdup (page->title), g_free);
      g_object_set_data_full (G_OBJECT (row), "assay-text", assay_help_page_dup_text (page),
                              g_free);
      g_object_set_data (G_OBJECT (row), "assay-place", GINT_TO_POINTER ((int) i));
      gtk_list_box_append (self->list, row);
    }
}

static void
assay_help_window_class_init (AssayHelpWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-help-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, list);
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, scroller);
  gtk_widget_class_bind_template_child (widget_class, AssayHelpWindow, view);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, stop_search_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_f, GDK_CONTROL_MASK, find_cb, NULL);
}

static void
assay_help_window_init (AssayHelpWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  create_tags (gtk_text_view_get_buffer (self->view));
  add_pages (self);
  gtk_list_box_set_sort_func (self->list, sort_cb, self, NULL);
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
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
