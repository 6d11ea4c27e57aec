/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words that look like markup are shown as they are, wherever the toolkit takes markup. */

#include "config.h"

#include "assay-plain.h"
#include "assay-source-pane-private.h"
#include "desk-help.h"

#define WORDS "“Ports & <b>fees</b>.txt” could not be read"

static GtkWidget *
present (GtkWidget *child)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));

  return window;
}

static void
test_tell (void)
{
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWidget *window = present (overlay);

  assay_plain_tell (ADW_TOAST_OVERLAY (overlay), WORDS);
  g_assert_nonnull (desk_help_find_text (window, WORDS));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What is said last is seen at once, and nothing waits behind it. */
static void
test_tell_again (void)
{
  GtkWidget *overlay = adw_toast_overlay_new ();

  g_object_ref_sink (overlay);
  assay_plain_tell (ADW_TOAST_OVERLAY (overlay), "The first");
  assay_plain_tell (ADW_TOAST_OVERLAY (overlay), WORDS);
  desk_help_wait_until (desk_help_find_text (overlay, WORDS) != NULL);
  g_assert_null (desk_help_find_text (overlay, "The first"));
  g_assert_finalize_object (overlay);
}

/* The pane of sources tells it where the window does. */
static void
test_source_pane (void)
{
  GtkWidget *overlay = adw_toast_overlay_new ();
  AssaySourcePane *pane = g_object_new (ASSAY_TYPE_SOURCE_PANE, NULL);
  GtkWidget *window = present (overlay);

  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), GTK_WIDGET (pane));
  assay_source_pane_tell (pane, WORDS);
  g_assert_nonnull (desk_help_find_text (window, WORDS));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_describe (void)
{
  GtkWidget *page = adw_status_page_new ();
  GtkWidget *window = present (page);

  assay_plain_describe (ADW_STATUS_PAGE (page), WORDS);
  g_assert_nonnull (desk_help_find_text (window, WORDS));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_row (void)
{
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *window = present (list);

  gtk_list_box_append (GTK_LIST_BOX (list), assay_plain_row_new ("Meyer & Söhne", WORDS));
  g_assert_nonnull (desk_help_find_text (window, "Meyer & Söhne"));
  g_assert_nonnull (desk_help_find_text (window, WORDS));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/plain/tell", test_tell);
  g_test_add_func ("/plain/tell-again", test_tell_again);
  g_test_add_func ("/plain/source-pane", test_source_pane);
  g_test_add_func ("/plain/describe", test_describe);
  g_test_add_func ("/plain/row", test_row);

  return g_test_run ();
}
