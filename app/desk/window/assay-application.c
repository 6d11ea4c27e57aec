/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-application.h"

#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "assay-about.h"
#include "assay-archive-watch.h"
#include "assay-help-window.h"
#include "assay-desk-resources.h"
#include "assay-intake.h"
#include "assay-keeper.h"
#include "assay-language.h"
#include "assay-library-window.h"
#include "assay-own-outlets.h"
#include "assay-preferences-window.h"
#include "assay-recovery.h"
#include "assay-session.h"
#include "assay-settings.h"
#include "assay-text-style.h"
#include "assay-window.h"

struct _AssayApplication
{
  AdwApplication  parent_instance;

  GtkWindow      *preferences; /* weak: while they are shown */
  GtkWindow      *help;        /* weak: while it is shown */
  GtkWindow      *library;     /* weak: while it is shown */
};

G_DEFINE_FINAL_TYPE (AssayApplication, assay_application, ADW_TYPE_APPLICATION)

/* A window that shows @file, or one with nothing in it, or a new one that opens it: in this order. */
static AssayWindow *
get_window_for (GtkApplication *application,
                GFile          *file)
{
  AssayWindow *empty = NULL;

  for (GList *at = gtk_application_get_windows (application); at != NULL; at = at->next)
    {
      if (!ASSAY_IS_WINDOW (at->data))
        continue;
      if (assay_window_shows_file (at->data, file))
        return at->data;
      if (empty == NULL && assay_window_is_empty (at->data))
        empty = at->data;
    }

  return empty != NULL ? empty : assay_window_new_for_file (application, file);
}

static void
open_new_window (GtkApplication *application)
{
  AssayWindow *window = assay_window_new (application);

  gtk_window_present (GTK_WINDOW (window));
  assay_recovery_offer (window);
  assay_own_outlets_tell (window);
}

static void
assay_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window != NULL)
    gtk_window_present (window);
  else if (!assay_session_restore (GTK_APPLICATION (application)))
    open_new_window (GTK_APPLICATION (application));
}

static void
assay_application_open (GApplication  *application,
                        GFile        **files,
                        int            n_files,
                        const char    *hint)
{
  for (int i = 0; i < n_files; i++)
    {
      AssayWindow *window = get_window_for (GTK_APPLICATION (application), files[i]);

      if (!assay_window_shows_file (window, files[i]))
        assay_window_open (window, files[i]);
      assay_window_present_soon (window);
      assay_recovery_offer (window);
      assay_own_outlets_tell (window);
    }
}

static int
assay_application_handle_local_options (GApplication *application,
                                        GVariantDict *options)
{
  if (g_variant_dict_contains (options, "version"))
    {
      g_print ("Assay %s\n", ASSAY_VERSION);
      return 0;
    }

  /* Where the program runs already, that one is asked; else the first window is a new one anyway. */
  if (g_variant_dict_contains (options, "new-window") &&
      g_application_register (application, NULL, NULL) && g_application_get_is_remote (application))
    {
      g_action_group_activate_action (G_ACTION_GROUP (application), "new-window", NULL);
      return 0;
    }

  return -1;
}

static void
new_window_activated_cb (GSimpleAction *action,
                         GVariant      *parameter,
                         gpointer       user_data)
{
  open_new_window (GTK_APPLICATION (user_data));
}

static void
quit_activated_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  GtkApplication *application = GTK_APPLICATION (user_data);

  assay_session_keep (application);
  g_object_set_data (G_OBJECT (application), "assay-quitting", application);

  for (GList *window = gtk_application_get_windows (application); window != NULL;)
    {
      GtkWindow *at = window->data;

      window = window->next;
      gtk_window_close (at);
    }

  g_object_set_data (G_OBJECT (application), "assay-quitting", NULL);
}

static void
about_activated_cb (GSimpleAction *action,
                    GVariant      *parameter,
                    gpointer       user_data)
{
  assay_show_about (gtk_application_get_active_window (GTK_APPLICATION (user_data)));
}

/* One for all windows, over the one that asked. */
static void
preferences_activated_cb (GSimpleAction *action,
                          GVariant      *parameter,
                          gpointer       user_data)
{
  AssayApplication *self = ASSAY_APPLICATION (user_data);
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (self->preferences == NULL)
    {
      self->preferences = GTK_WINDOW (assay_preferences_window_new (assay_settings_get_default ()));
      g_object_add_weak_pointer (G_OBJECT (self->preferences), (gpointer *) &self->preferences);
    }

  if (parent != self->preferences)
    gtk_window_set_transient_for (self->preferences, parent);
  gtk_window_present (self->preferences);
}

/* A job is opened where jobs are opened; the list stays, for the next. */
static void
library_chosen_cb (AssayApplication *self,
                   GFile            *file)
{
  g_application_open (G_APPLICATION (self), &file, 1, "");
}

/* One for all windows. */
static void
library_activated_cb (GSimpleAction *action,
                      GVariant      *parameter,
                      gpointer       user_data)
{
  AssayApplication *self = ASSAY_APPLICATION (user_data);

  if (self->library == NULL)
    {
      self->library = GTK_WINDOW (assay_library_window_new (assay_keeper_get_default ()));
      g_object_add_weak_pointer (G_OBJECT (self->library), (gpointer *) &self->library);
      g_signal_connect_object (self->library, "chosen", G_CALLBACK (library_chosen_cb), self,
                               G_CONNECT_SWAPPED);
      gtk_window_set_application (self->library, GTK_APPLICATION (self));
    }

  gtk_window_present (self->library);
}

/* A viewer of help where the desktop has one, else our own: the pages are in the program. */
static void
help_activated_cb (GSimpleAction *action,
                   GVariant      *parameter,
                   gpointer       user_data)
{
  AssayApplication *self = ASSAY_APPLICATION (user_data);
  GtkWindow *parent = gtk_application_get_active_window (GTK_APPLICATION (self));
  g_autoptr (GAppInfo) viewer = g_app_info_get_default_for_uri_scheme ("help");
  const char *page = ASSAY_IS_WINDOW (parent) ? assay_window_get_help_page (ASSAY_WINDOW (parent))
                                              : NULL;

  if (viewer != NULL)
    {
      g_autofree char *uri = g_strdup_printf ("help:assay%s%s", page != NULL ? "/" : "",
                                              page != NULL ? page : "");

      gtk_show_uri (parent, uri, GDK_CURRENT_TIME);
      return;
    }

  if (self->help == NULL)
    {
      self->help = GTK_WINDOW (assay_help_window_new ());
      g_object_add_weak_pointer (G_OBJECT (self->help), (gpointer *) &self->help);
    }

  if (page != NULL)
    assay_help_window_show (ASSAY_HELP_WINDOW (self->help), page);
  if (parent != self->help)
    gtk_window_set_transient_for (self->help, parent);
  gtk_window_present (self->help);
}

static void
apply_look (GSettings *settings)
{
  static const AdwColorScheme schemes[] = { ADW_COLOR_SCHEME_DEFAULT, ADW_COLOR_SCHEME_FORCE_LIGHT,
                                            ADW_COLOR_SCHEME_FORCE_DARK };
  int look = g_settings_get_enum (settings, "look");

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (), schemes[look]);
}

static void
look_changed_cb (AssayApplication *self,
                 const char       *key,
                 GSettings        *settings)
{
  apply_look (settings);
}

static const GActionEntry actions[] = {
  { .name = "quit", .activate = quit_activated_cb },
  { .name = "about", .activate = about_activated_cb },
  { .name = "help", .activate = help_activated_cb },
  { .name = "new-window", .activate = new_window_activated_cb },
  { .name = "preferences", .activate = preferences_activated_cb },
  { .name = "library", .activate = library_activated_cb },
};

/* Keys that work anywhere. Single letters are the window's own, since they must not act while typing. */
static const struct
{
  const char *action;
  const char *keys[3];
} accelerators[] = {
  { "app.quit", { "<Control>q" } },
  { "app.new-window", { "<Control>n" } },
  { "app.preferences", { "<Control>comma" } },
  { "app.help", { "F1" } },
  { "app.library", { "<Control><Shift>o" } },
  { "win.show-help-overlay", { "<Control>question" } },
  { "win.open", { "<Control>o" } },
  { "win.paste", { "<Control><Shift>v" } },
  { "win.save", { "<Control>s" } },
  { "win.save-as", { "<Control><Shift>s" } },
  { "win.print", { "<Control>p" } },
  { "win.undo", { "<Control>z" } },
  { "win.redo", { "<Control><Shift>z", "<Control>y" } },
  { "win.accept-wording", { "<Control>Return" } },
  { "win.side-bar", { "F9" } },
  { "win.ledger", { "<Control>l" } },
  { "win.next-pane", { "F6" } },
  { "win.previous-pane", { "<Shift>F6" } },
  { "win.commands", { "<Control>k" } },
  { "win.notes", { "<Control>m" } },
  { "win.queries", { "<Control><Shift>m" } },
  { "win.edit", { "<Control>e" } },
  { "win.add-source", { "<Control><Shift>a" } },
  { "win.find", { "<Control>f" } },
  { "win.replace", { "<Control>h" } },
  { "win.find-next", { "<Control>g" } },
  { "win.find-previous", { "<Control><Shift>g" } },
  { "window.close", { "<Control>w" } },
};

/* What is read of a language once, on first use: so that the first draft need not wait for it. */
static gpointer
prepare_in_thread (gpointer data)
{
  assay_language_prepare ();

  return NULL;
}

/* Reads the word lists while the toolkit starts. */
static GThread *words_thread;

/* The toolkit may end the program (there is no display) while they are read: the resources that they are in
 * must not go before the thread. */
static void
join_words_thread (void)
{
  g_clear_pointer (&words_thread, g_thread_join);
}

/*
 * GTK reads its own theme as soon as there is a display, and libadwaita has it forgotten at once in favour of
 * this one: a twelfth of the work until the window is seen. A theme that somebody chose is still read.
 */
static void
skip_default_theme (void)
{
  g_autoptr (GTypeClass) settings = g_type_class_ref (GTK_TYPE_SETTINGS);
  GParamSpec *theme = g_object_class_find_property (G_OBJECT_CLASS (settings), "gtk-theme-name");

  g_free (G_PARAM_SPEC_STRING (theme)->default_value);
  G_PARAM_SPEC_STRING (theme)->default_value = g_strdup ("Adwaita-empty");
}

static void
assay_application_startup (GApplication *application)
{
  GSettings *settings = NULL;

  skip_default_theme ();

  words_thread = g_thread_new ("words", prepare_in_thread, NULL);
  (void) atexit (join_words_thread);
  G_APPLICATION_CLASS (assay_application_parent_class)->startup (application);

  settings = assay_settings_get_default ();
  assay_own_outlets_apply ();

  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  g_signal_connect_object (settings, "changed::look", G_CALLBACK (look_changed_cb), application,
                           G_CONNECT_SWAPPED);
  apply_look (settings);
  assay_text_style_install (gdk_display_get_default (), settings);
  assay_rich_text_register ();
  assay_archive_watch (GTK_APPLICATION (application));

  for (guint i = 0; i < G_N_ELEMENTS (accelerators); i++)
    gtk_application_set_accels_for_action (GTK_APPLICATION (application), accelerators[i].action,
                                           (const char *const *) accelerators[i].keys);
}

static void
assay_application_shutdown (GApplication *application)
{
  assay_keeper_drop_default ();

  G_APPLICATION_CLASS (assay_application_parent_class)->shutdown (application);
}

static void
assay_application_dispose (GObject *object)
{
  AssayApplication *self = ASSAY_APPLICATION (object);

  g_clear_weak_pointer (&self->preferences);
  g_clear_weak_pointer (&self->help);
  g_clear_weak_pointer (&self->library);

  G_OBJECT_CLASS (assay_application_parent_class)->dispose (object);
}

static void
assay_application_class_init (AssayApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_application_dispose;

  application_class->activate = assay_application_activate;
  application_class->handle_local_options = assay_application_handle_local_options;
  application_class->open = assay_application_open;
  application_class->shutdown = assay_application_shutdown;
  application_class->startup = assay_application_startup;
}

static const GOptionEntry options[] = { { "new-window", 'n', G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                          NULL, N_ ("Open a new window"), NULL },
                                        { "version", 0, G_OPTION_FLAG_NONE, G_OPTION_ARG_NONE,
                                          NULL, N_ ("Show the version"), NULL },
                                        { NULL } };

static void
assay_application_init (AssayApplication *self)
{
  GApplication *application = G_APPLICATION (self);

  g_application_add_main_option_entries (application, options);
  g_application_set_option_context_parameter_string (application, _ ("[FILE…]"));
  g_application_set_option_context_summary (
      application, _ ("Opens drafts, dossiers, exercises and courses, a window for each."));
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
