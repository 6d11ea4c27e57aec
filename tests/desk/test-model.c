/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gstdio.h>

#include "desk-help.h"

static AssayApplication *application;

/* A model that cannot be used is told of, and the draft is read all the same. */
static void
test_model_refused (void)
{
  AssayWindow *window = desk_help_open_sample (application);
  GtkWidget *label = desk_help_find_text (GTK_WIDGET (window), "“worth” cannot be used");
  guint n_facts = 0;

  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_mapped (label));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window), "it is no file of weights"));
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (window), "install Assay anew"));
  assay_analysis_get_facts (assay_case_get_analysis (assay_window_get_case (window)), &n_facts);
  g_assert_cmpuint (n_facts, >, 20);

  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *folder = g_dir_make_tmp ("assay-test-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "worth.model", NULL);
  g_autofree char *overlay = g_strconcat ("/org/assaydesk/Assay/models/en=", folder, NULL);
  g_autofree char *filler = g_strnfill (256, 'x');
  int status;

  /* GLib looks at it when resources are asked for first. */
  g_assert_true (g_file_set_contents (path, filler, -1, NULL));
  g_assert_true (g_setenv ("G_RESOURCE_OVERLAYS", overlay, TRUE));

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/model/refused", test_model_refused);

  status = g_test_run ();
  g_clear_object (&application);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);

  return status;
}
