/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A tooltip is given once, and not again where it does not change. */

#include "config.h"

#include "assay-tooltip.h"
#include "desk-help.h"

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_set (void)
{
  GtkWidget *window = gtk_window_new ();
  GtkWidget *button = gtk_button_new ();
  guint n_changes = 0;

  g_signal_connect_swapped (button, "notify::tooltip-text", G_CALLBACK (count_cb), &n_changes);
  assay_tooltip_set (button, "Open a draft");
  assay_tooltip_set (button, "Open a draft");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Open a draft");
  g_assert_cmpuint (n_changes, ==, 1);

  gtk_window_set_child (GTK_WINDOW (window), button);
  gtk_window_present (GTK_WINDOW (window));
  g_assert_true (gtk_widget_get_mapped (button));

  assay_tooltip_set (button, "Save <it> & close");
  g_assert_cmpstr (gtk_widget_get_tooltip_text (button), ==, "Save <it> & close");
  g_assert_true (gtk_widget_get_mapped (button));

  assay_tooltip_set (button, "");
  g_assert_null (gtk_widget_get_tooltip_text (button));
  g_assert_false (gtk_widget_get_has_tooltip (button));
  assay_tooltip_set (button, NULL);
  g_assert_cmpuint (n_changes, ==, 3);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

  g_test_add_func ("/tooltip/set", test_set);

  return g_test_run ();
}
