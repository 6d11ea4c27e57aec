/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-about.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

/* Whose facts the outlets are built from; data/outlets/README.md names their licences. */
static const char *const register_origins[] = {
  "Cite Unseen https://meta.wikimedia.org/wiki/Cite_Unseen",
  "Fundus https://github.com/flairNLP/fundus",
  "Iffy.news https://iffy.news/index/",
  "Kagi News https://github.com/kagisearch/kite-public",
  "M82 Project DIMA https://github.com/M82-project/DIMA",
  "State Media Monitor https://statemediamonitor.com/",
  "Wikidata https://www.wikidata.org/wiki/Property:P1387",
  "Wikipedia https://en.wikipedia.org/wiki/Wikipedia:Reliable_sources/Perennial_sources",
  NULL
};

/**
 * assay_show_about:
 * @parent: (nullable): the window that it is shown over
 */
void
assay_show_about (GtkWindow *parent)
{
  GtkWidget *about = adw_about_window_new ();

  g_object_set (about,
                "application-name", "Assay",
                "application-icon", ASSAY_APP_ID,
                "version", ASSAY_VERSION,
                "developer-name", _ ("The Assay contributors"),
                "website", "https://assaydesk.org/",
                "comments", _ ("The desk at which a newsroom checks a draft before it runs"),
                "copyright", _ ("© 2026 The Assay contributors"),
                "license-type", GTK_LICENSE_GPL_3_0,
                /* Translators: your name, and an address if you like, one a line. */
                "translator-credits", _ ("translator-credits"),
                NULL);
  adw_about_window_add_credit_section (ADW_ABOUT_WINDOW (about), _ ("Facts about outlets from"),
                                       (const char **) register_origins);
  gtk_window_set_transient_for (GTK_WINDOW (about), parent);
  gtk_window_present (GTK_WINDOW (about));
}

/**
 * assay_show_shortcuts:
 * @window: over which the keys are shown that work in it
 *
 * The list is built when it is asked for. Were it called “gtk/help-overlay.ui”, GTK would build it for each
 * window, which nobody who opens a draft should wait for.
 */
void
assay_show_shortcuts (GtkApplicationWindow *window)
{
  GtkShortcutsWindow *shortcuts = gtk_application_window_get_help_overlay (window);

  if (shortcuts == NULL)
    {
      g_autoptr (GtkBuilder)
          builder = gtk_builder_new_from_resource ("/org/assaydesk/Assay/assay-shortcuts.ui");

      shortcuts = GTK_SHORTCUTS_WINDOW (gtk_builder_get_object (builder, "help_overlay"));
      gtk_application_window_set_help_overlay (window, shortcuts);
    }

  gtk_window_present (GTK_WINDOW (shortcuts));
}
