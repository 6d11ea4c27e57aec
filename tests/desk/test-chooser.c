/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Asking for a file: who gets the answer, and when nobody does. */

#include "config.h"

#include "assay-chooser.h"
#include "desk-help.h"

typedef struct
{
  GtkWidget *window;
  GString   *chosen; /* base names, one a line */
} Fixture;

static Fixture *current;

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->window = gtk_window_new ();
  fixture->chosen = g_string_new (NULL);
  gtk_window_present (GTK_WINDOW (fixture->window));
  current = fixture;
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  if (fixture->window != NULL)
    gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_string_free (fixture->chosen, TRUE);
}

static void
chosen_cb (gpointer  owner,
           GFile    *file)
{
  g_autofree char *name = g_file_get_basename (file);

  g_assert_true (owner == current->window);
  g_string_append_printf (current->chosen, "%s\n", name);
}

/* The toolkit’s dialog knows what it would answer once it has read the folder. */
static gboolean
has_file (GtkFileChooserNative *chooser)
{
  g_autoptr (GFile) file = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (chooser));

  return file != NULL;
}

static GtkNativeDialog *
ask (Fixture    *fixture,
     const char *name)
{
  GtkFileChooserNative *chooser = assay_chooser_new (
      fixture->window, GTK_FILE_CHOOSER_ACTION_SAVE, "Where to", chosen_cb);
  g_autoptr (GFile) folder = g_file_new_for_path (g_get_tmp_dir ());

  assay_chooser_propose (chooser, folder, name);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
  desk_help_wait_until (has_file (chooser));
  g_assert_true (gtk_native_dialog_get_modal (GTK_NATIVE_DIALOG (chooser)));
  g_assert_true (gtk_native_dialog_get_transient_for (GTK_NATIVE_DIALOG (chooser)) ==
                 GTK_WINDOW (fixture->window));

  return GTK_NATIVE_DIALOG (chooser);
}

/* What was chosen arrives once, and nothing is left of the chooser. */
static void
test_accept (Fixture       *fixture,
             gconstpointer  data)
{
  GtkNativeDialog *dialog = ask (fixture, "lowhaven.txt");

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_signal_emit_by_name (dialog, "response", GTK_RESPONSE_ACCEPT);
  g_assert_cmpstr (fixture->chosen->str, ==, "lowhaven.txt\n");
  g_assert_null (dialog);
}

static void
test_leave (Fixture       *fixture,
            gconstpointer  data)
{
  GtkNativeDialog *dialog = ask (fixture, "lowhaven.txt");

  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  g_signal_emit_by_name (dialog, "response", GTK_RESPONSE_CANCEL);
  g_assert_cmpstr (fixture->chosen->str, ==, "");
  g_assert_null (dialog);
}

/* The one before is gone, even if somebody holds it still. */
static void
test_ask_again (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GtkNativeDialog) first = g_object_ref (ask (fixture, "first.txt"));
  GtkNativeDialog *second = ask (fixture, "second.txt");

  g_assert_false (gtk_native_dialog_get_visible (first));
  g_signal_emit_by_name (first, "response", GTK_RESPONSE_ACCEPT);
  g_assert_cmpstr (fixture->chosen->str, ==, "");
  g_signal_emit_by_name (second, "response", GTK_RESPONSE_ACCEPT);
  g_assert_cmpstr (fixture->chosen->str, ==, "second.txt\n");
}

/* An answer that comes after the window’s end reaches nobody. */
static void
test_owner_goes (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GtkNativeDialog) dialog = g_object_ref (ask (fixture, "late.txt"));

  g_object_add_weak_pointer (G_OBJECT (fixture->window), (gpointer *) &fixture->window);
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  while (fixture->window != NULL)
    g_main_context_iteration (NULL, FALSE);

  g_assert_false (gtk_native_dialog_get_visible (dialog));
  g_signal_emit_by_name (dialog, "response", GTK_RESPONSE_ACCEPT);
  g_assert_cmpstr (fixture->chosen->str, ==, "");
}

/* A filter goes by how names end, in any case. */
static void
test_filter (Fixture       *fixture,
             gconstpointer  data)
{
  static const char *const suffixes[] = { ".txt", ".assay", NULL };
  const struct
  {
    const char *name;
    gboolean    is_shown;
  } cases[] = {
    { "port.txt", TRUE },
    { "PORT.TXT", TRUE },
    { "port.assay", TRUE },
    { "port.png", FALSE },
  };
  GtkFileChooserNative *chooser = assay_chooser_new (
      fixture->window, GTK_FILE_CHOOSER_ACTION_OPEN, "Which", chosen_cb);
  GtkFileFilter *filter = assay_chooser_add_filter (chooser, "Texts", suffixes);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFileInfo) info = g_file_info_new ();

      g_file_info_set_display_name (info, cases[i].name);
      g_assert_true (gtk_filter_match (GTK_FILTER (filter), info) == cases[i].is_shown);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  g_test_add ("/chooser/accept", Fixture, NULL, set_up, test_accept, tear_down);
  g_test_add ("/chooser/leave", Fixture, NULL, set_up, test_leave, tear_down);
  g_test_add ("/chooser/ask-again", Fixture, NULL, set_up, test_ask_again, tear_down);
  g_test_add ("/chooser/owner-goes", Fixture, NULL, set_up, test_owner_goes, tear_down);
  g_test_add ("/chooser/filter", Fixture, NULL, set_up, test_filter, tear_down);

  return g_test_run ();
}
