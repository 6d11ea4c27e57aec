/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "assay-marked-view.h"
#include "desk-help.h"

static AssayApplication *application;

static const char draft[] = "# Port grows\n\nThe port took 40% more ships in May.\n\n"
              "3. The quay cost more.\n4. The pier fell.\n    - It was old.\n5. The mole stands.\n";

/* What stands before the lines of the draft, as “3. The quay”. */
static void
assert_bullets (AssayMarkedView *view,
                const char      *expected)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  g_autoptr (GString) shown = g_string_new (NULL);
  guint n_bullets = 0;
  const AssayBullet *bullets = assay_marked_view_get_bullets (view, &n_bullets);

  for (guint i = 0; i < n_bullets; i++)
    {
      g_autofree char *words = NULL;
      GtkTextIter begin;
      GtkTextIter end;

      gtk_text_buffer_get_iter_at_offset (buffer, &begin, (int) bullets[i].position);
      end = begin;
      gtk_text_iter_forward_chars (&end, 8);
      words = gtk_text_buffer_get_text (buffer, &begin, &end, TRUE);
      g_string_append_printf (shown, "%s %s; ", bullets[i].sign, words);
    }

  g_assert_cmpstr (shown->str, ==, expected);
}

static int
get_left (AssayMarkedView *view,
          guint            position)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (view));
  GdkRectangle area;
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (buffer, &iter, (int) position);
  gtk_text_view_get_iter_location (GTK_TEXT_VIEW (view), &iter, &area);

  return area.x;
}

/* Items have the bullets and numbers that markup keeps out of the text, stand in by their depth, and count on. */
static void
test_lists_bullets (void)
{
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "lists.md", NULL);
  AssayWindow *window = NULL;
  AssayMarkedView *view = NULL;
  const AssayBullet *bullets = NULL;
  GtkTextIter iter;
  guint n_bullets = 0;

  g_assert_true (g_file_set_contents (path, draft, -1, NULL));
  window = desk_help_open (application, path);
  view = ASSAY_MARKED_VIEW (desk_help_find_type (GTK_WIDGET (window), ASSAY_TYPE_MARKED_VIEW));
  assert_bullets (view, "3. The quay; 4. The pier; • It was o; 5. The mole; ");

  bullets = assay_marked_view_get_bullets (view, &n_bullets);
  g_assert_cmpint (get_left (view, bullets[0].position), >, get_left (view, 0));
  g_assert_cmpint (get_left (view, bullets[2].position), >, get_left (view, bullets[0].position));
  g_assert_cmpint (get_left (view, bullets[3].position), ==, get_left (view, bullets[0].position));

  gtk_widget_activate_action (GTK_WIDGET (window), "win.mode", "s", "edit");
  gtk_text_buffer_get_iter_at_offset (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &iter,
                                      (int) bullets[1].position);
  gtk_text_buffer_insert_interactive (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &iter,
                                      "The lock is new.\n", -1, TRUE);
  desk_help_wait_until (assay_case_is_current (assay_window_get_case (window)));
  assert_bullets (view, "3. The quay; 4. The lock; 5. The pier; • It was o; 6. The mole; ");

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

/* In plain text they stand in the text, and are not shown twice. */
static void
test_lists_plain (void)
{
  g_autofree char *path = g_build_filename (g_get_user_cache_dir (), "lists.txt", NULL);
  AssayWindow *window = NULL;

  g_assert_true (g_file_set_contents (
      path, "Port grows\n\nThe port took more.\n\n- A ship\n- A boat\n", -1, NULL));
  window = desk_help_open (application, path);
  assert_bullets (
      ASSAY_MARKED_VIEW (desk_help_find_type (GTK_WIDGET (window), ASSAY_TYPE_MARKED_VIEW)), "");

  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpint (g_unlink (path), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/lists/bullets", test_lists_bullets);
  g_test_add_func ("/lists/plain", test_lists_plain);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
