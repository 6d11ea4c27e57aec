/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-application.h"

#include <glib/gi18n-lib.h>

#include "assay-desk-resources.h"
#include "assay-window.h"

struct _AssayApplication
{
  AdwApplication parent_instance;
};

G_DEFINE_FINAL_TYPE (AssayApplication, assay_application, ADW_TYPE_APPLICATION)

static void
assay_application_activate (GApplication *application)
{
  AssayWindow *window = assay_window_new (GTK_APPLICATION (application));

  gtk_window_present (GTK_WINDOW (window));
}

static void
assay_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      AssayWindow *window = assay_window_new (GTK_APPLICATION (application));

      assay_window_open (window, files[i]);
      gtk_window_present (GTK_WINDOW (window));
    }
}

static void
quit_activated_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  GtkApplication *application = GTK_APPLICATION (user_data);

  for (GList *window = gtk_application_get_windows (application); window != NULL;)
    {
      GtkWindow *at = window->data;

      window = window->next;
      gtk_window_close (at);
    }
}

static void
about_activated_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (user_data));

  adw_show_about_window (
      window, "application-name", "Assay", "application-icon", ASSAY_APP_ID, "version",
      ASSAY_VERSION, "comments", _ ("The desk at which a newsroom checks a draft before it runs"),
      "license-type", GTK_LICENSE_GPL_3_0, "developer-name", _ ("The Assay contributors"), NULL);
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = quit_activated_cb },
  { .name = "about", .activate = about_activated_cb },
};

/* Keys that work anywhere. Single letters are the window's own, since they must not act while typing. */
static const struct
{
  const char *action;
  const char *keys[3];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "win.open", { "<Control>o" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.side-bar", { "F9" } },
  { "win.next-pane", { "F6" } },
  { "win.previous-pane", { "<Shift>F6" } },
  { "window.close", { "<Control>w" } },
};

static void
assay_application_startup (GApplication *application)
{
  G_APPLICATION_CLASS (assay_application_parent_class)->startup (application);

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           (const char *const *) accelerators[i].keys);
}

static void
assay_application_class_init (AssayApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  application_class->activate = assay_application_activate;
  application_class->open = assay_application_open;
  application_class->startup = assay_application_startup;
}

static void
assay_application_init (AssayApplication *self)
{
}

AssayApplication *
assay_application_new (void)
{
  /* Asked for by name, or the linker leaves the resources of a static library out. */
  g_resources_register (assay_desk_get_resource ());

  return g_object_new (ASSAY_TYPE_APPLICATION,
                       "application-id", ASSAY_APP_ID,
                       "resource-base-path", "/org/assaydesk/Assay",
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       NULL);
}
