/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-help-window.h"
#include "assay-help.h"
#include "desk-help.h"

static char *
dup_shown (GtkWidget *root)
{
  GtkTextIter begin;
  GtkTextIter end;

  if (GTK_IS_TEXT_VIEW (root))
    {
      GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (root));

      gtk_text_buffer_get_bounds (buffer, &begin, &end);
      return gtk_text_buffer_get_text (buffer, &begin, &end, FALSE);
    }

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      char *shown = dup_shown (child);

      if (shown != NULL)
        return shown;
    }

  return NULL;
}

/* Every page is there, has words, and is shown when it is asked for; one that is not there changes nothing. */
static void
test_help_pages (void)
{
  GtkWidget *window = assay_help_window_new ();
  g_auto (GStrv) ids = assay_help_list_pages ();
  g_autofree char *last = NULL;
  g_autofree char *again = NULL;

  g_assert_cmpuint (g_strv_length (ids), >, ASSAY_N_RULES);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autoptr (AssayHelpPage) page = assay_help_page_new (ids[i]);

      g_assert_nonnull (page);
      g_assert_nonnull (page->desc);
      g_assert_cmpuint (page->blocks->len, >, 0);
      assay_help_window_show (ASSAY_HELP_WINDOW (window), ids[i]);
      g_free (last);
      last = dup_shown (window);
      g_assert_true (g_str_has_prefix (last, page->title));
    }

  assay_help_window_show (ASSAY_HELP_WINDOW (window), "nowhere");
  again = dup_shown (window);
  g_assert_cmpstr (again, ==, last);
  gtk_window_destroy (GTK_WINDOW (window));
}

static const char *
get_page (GtkWidget *window)
{
  GtkListBox *list = GTK_LIST_BOX (desk_help_find_type (window, GTK_TYPE_LIST_BOX));
  GtkListBoxRow *row = gtk_list_box_get_selected_row (list);

  return row != NULL ? g_object_get_data (G_OBJECT (row), "assay-page") : NULL;
}

static void
look_for (GtkWidget  *window,
          const char *words)
{
  GtkWidget *search = desk_help_find_type (window, GTK_TYPE_SEARCH_ENTRY);

  gtk_editable_set_text (GTK_EDITABLE (search), words);
  g_signal_emit_by_name (search, "search-changed");
  desk_help_settle (window);
}

/* How many characters of the page are marked as found. */
static guint
count_marked (GtkWidget *window)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (
      GTK_TEXT_VIEW (desk_help_find_type (window, GTK_TYPE_TEXT_VIEW)));
  GtkTextTag *tag = gtk_text_tag_table_lookup (gtk_text_buffer_get_tag_table (buffer), "found");
  GtkTextIter at;
  guint n = 0;

  gtk_text_buffer_get_start_iter (buffer, &at);
  do
    n += gtk_text_iter_has_tag (&at, tag);
  while (gtk_text_iter_forward_char (&at));

  return n;
}

static guint
count_shown (GtkWidget *window)
{
  GtkListBox *list = GTK_LIST_BOX (desk_help_find_type (window, GTK_TYPE_LIST_BOX));
  GtkListBoxRow *row = NULL;
  guint n = 0;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (list, i)) != NULL; i++)
    n += gtk_widget_get_child_visible (GTK_WIDGET (row));

  return n;
}

/* Titles come before texts, the words are marked on the page, and Esc brings all pages back, then closes. */
static void
test_help_search (void)
{
  GtkWidget *window = assay_help_window_new ();
  GtkWidget *search = desk_help_find_type (window, GTK_TYPE_SEARCH_ENTRY);
  guint n_pages = 0;

  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (window);
  n_pages = count_shown (window);

  look_for (window, "SEAL");
  g_assert_cmpstr (get_page (window), ==, "sealing");
  g_assert_cmpuint (count_shown (window), <, n_pages);
  g_assert_cmpuint (count_marked (window), >, 0);

  /* In the text alone, and in no order. */
  look_for (window, "osprey writer letter");
  g_assert_nonnull (desk_help_find_text (window, "No page has these words"));
  look_for (window, "spoke 12:40");
  g_assert_cmpstr (get_page (window), ==, "first-steps");

  /* By arrows from page to page, while the words stand. */
  look_for (window, "source");
  g_assert_cmpuint (count_shown (window), >, 1);
  n_pages = count_shown (window);
  g_assert_true (desk_help_press (search, GDK_KEY_Down, 0));
  g_assert_cmpuint (count_marked (window), >, 0);
  g_assert_cmpuint (count_shown (window), ==, n_pages);

  g_signal_emit_by_name (search, "stop-search");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (search)), ==, "");
  g_assert_cmpuint (count_marked (window), ==, 0);
  g_assert_cmpuint (count_shown (window), >, n_pages);

  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  g_signal_emit_by_name (search, "stop-search");
  desk_help_wait_until (window == NULL);
}

/* A page that the arrows reach is in sight in the list. */
static void
test_help_arrows (void)
{
  GtkWidget *window = assay_help_window_new ();
  GtkWidget *search = desk_help_find_type (window, GTK_TYPE_SEARCH_ENTRY);
  GtkWidget *list = desk_help_find_type (window, GTK_TYPE_LIST_BOX);
  GtkAdjustment *adjustment = gtk_list_box_get_adjustment (GTK_LIST_BOX (list));
  GtkWidget *row = NULL;
  graphene_rect_t bounds;
  double top = 0;

  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (window);
  for (int i = 0; i < 40; i++)
    g_assert_true (desk_help_press (search, GDK_KEY_Down, 0));
  desk_help_settle (window);

  row = GTK_WIDGET (gtk_list_box_get_selected_row (GTK_LIST_BOX (list)));
  g_assert_true (gtk_widget_compute_bounds (row, list, &bounds));
  top = gtk_adjustment_get_value (adjustment);
  g_assert_cmpfloat (bounds.origin.y, >=, top);
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=,
                     top + gtk_adjustment_get_page_size (adjustment));

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/help/pages", test_help_pages);
  g_test_add_func ("/help/search", test_help_search);
  g_test_add_func ("/help/arrows", test_help_arrows);

  return g_test_run ();
}
