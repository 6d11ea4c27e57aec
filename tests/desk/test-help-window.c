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

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/help/pages", test_help_pages);

  return g_test_run ();
}
