/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every .ui file that the program carries makes a widget, without a warning, and the widget goes again. */

#include "config.h"

#include <string.h>

#include "desk-help.h"

#define FOLDER "/org/assaydesk/Assay/"

static AssayApplication *application;

/* Returns the class that a file is the template of, or NULL. */
static char *
dup_class (const char *path)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GRegex) regex = g_regex_new ("<template class=\"(\\w+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  gsize n_bytes = 0;
  const char *text = g_bytes_get_data (bytes, &n_bytes);

  if (!g_regex_match_full (regex, text, (gssize) n_bytes, 0, 0, &match, NULL))
    return NULL;

  return g_match_info_fetch (match, 1);
}

static void
make (GType type)
{
  GtkWidget *widget = NULL;

  /* An application's window is the application's while it is there. */
  if (g_type_is_a (type, GTK_TYPE_APPLICATION_WINDOW))
    widget = g_object_new (type, "application", application, NULL);
  else
    widget = g_object_new (type, NULL);

  if (GTK_IS_WINDOW (widget))
    {
      g_object_ref (widget);
      gtk_window_destroy (GTK_WINDOW (widget));
    }
  else
    {
      g_object_ref_sink (widget);
    }

  g_assert_finalize_object (widget);
}

static void
test_template (gconstpointer data)
{
  const char *path = data;
  g_autoptr (GtkBuilder) builder = gtk_builder_new ();
  g_autofree char *name = dup_class (path);
  GType type;

  /* A row of a list view: its pane makes it. */
  if (g_strcmp0 (name, "GtkListItem") == 0)
    {
      g_test_skip ("a row is made by its list");
      return;
    }

  if (name == NULL)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (gtk_builder_add_from_resource (builder, path, &error));
      g_assert_no_error (error);
      return;
    }

  type = gtk_builder_get_type_from_name (builder, name);
  g_test_message ("%s", name);
  g_assert_true (g_type_is_a (type, GTK_TYPE_WIDGET));
  make (type);
}

static void
add_tests (const char *folder)
{
  g_auto (GStrv)
      names = g_resources_enumerate_children (folder, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names[i] != NULL; i++)
    {
      char *path = g_strconcat (folder, names[i], NULL);

      if (g_str_has_suffix (path, "/"))
        add_tests (path);

      if (g_str_has_suffix (path, ".ui"))
        {
          g_autofree char *name = g_strconcat ("/templates/", path + strlen (FOLDER), NULL);

          g_test_add_data_func_full (name, g_strdup (path), test_template, g_free);
        }

      g_free (path);
    }
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();
  g_application_hold (G_APPLICATION (application));
  add_tests (FOLDER);

  status = g_test_run ();
  g_application_release (G_APPLICATION (application));
  g_clear_object (&application);

  return status;
}
