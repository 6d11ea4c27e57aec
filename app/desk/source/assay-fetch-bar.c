/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-bar.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-settings.h"
#include "assay-tooltip.h"
#include "assay-upright-layout.h"

/* So many sites are named; the tooltip names them all. */
#define MAX_NAMED 4

/* Text is large from a quarter above its usual size on; GTK counts in 1,024ths. */
#define LARGE_DPI (96 * 1024 * 5 / 4)

struct _AssayFetchBar
{
  GtkWidget          parent_instance;

  GtkWidget         *box;
  GtkLabel          *message;
  GtkProgressBar    *progress;
  GtkButton         *first;
  GtkButton         *second;

  AssaySourceReader *reader;       /* or NULL */
  gboolean           is_dismissed; /* nobody is asked before there are other sources */
  guint              n_unasked;    /* when it was dismissed */
};

G_DEFINE_FINAL_TYPE (AssayFetchBar, assay_fetch_bar, GTK_TYPE_WIDGET)

static void
set_button (GtkButton  *button,
            const char *label,
            const char *action)
{
  gtk_widget_set_visible (GTK_WIDGET (button), label != NULL);
  if (label == NULL)
    return;

  gtk_button_set_label (button, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

/*
 * The offer stands over every text that is not read yet, so it is one line high where it can be: the buttons stand
 * beside the words. What has longer buttons, and is there for a moment, has them below.
 */
static void
set_flat (AssayFetchBar *self,
          gboolean       is_flat)
{
  int dpi = 0;

  /* Beside large buttons large words would stand one below the other. */
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box), is_flat && dpi < LARGE_DPI
                                                                  ? GTK_ORIENTATION_HORIZONTAL
                                                                  : GTK_ORIENTATION_VERTICAL);
  if (is_flat)
    gtk_widget_add_css_class (GTK_WIDGET (self->message), "caption");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->message), "caption");
}

/* Who says what is the matter is also whom a screen reader comes to. */
static void
say (AssayFetchBar *self,
     const char    *message,
     const char    *tooltip)
{
  gtk_label_set_label (self->message, message);
  assay_tooltip_set (GTK_WIDGET (self->message), tooltip);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, message,
                                  -1);
  gtk_widget_set_visible (GTK_WIDGET (self->progress), FALSE);
  set_flat (self, FALSE);
  gtk_widget_remove_css_class (GTK_WIDGET (self->first), "suggested-action");
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static GPtrArray *
list_hosts (GPtrArray *sources)
{
  GPtrArray *hosts = g_ptr_array_new ();

  for (guint i = 0; i < sources->len; i++)
    {
      const char *host = assay_url_get_host (assay_source_get_url (g_ptr_array_index (sources, i)));

      if (!g_ptr_array_find_with_equal_func (hosts, host, g_str_equal, NULL))
        g_ptr_array_add (hosts, (gpointer) host);
    }

  return hosts;
}

static char *
dup_hosts (GPtrArray *hosts,
           guint      most)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < hosts->len && i < most; i++)
    g_string_append_printf (words, "%s%s", i > 0 ? ", " : "",
                            (char *) g_ptr_array_index (hosts, i));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* That an archive is asked too, if the preferences say so; else NULL. */
static char *
dup_archive_words (void)
{
  GSettings *settings = assay_settings_get_default ();
  g_autofree char *archive = g_settings_get_string (settings, "web-archive");
  g_autoptr (AssayUrl) url = assay_url_new (archive, NULL);

  if (url == NULL || !g_settings_get_boolean (settings, "ask-web-archive"))
    return NULL;

  /* Translators: the name of a site that has copies of pages */
  return g_strdup_printf (_ ("For pages that are gone, %s is asked."), assay_url_get_host (url));
}

static void
show_offer (AssayFetchBar *self,
            GPtrArray     *sources)
{
  g_autoptr (GPtrArray) hosts = list_hosts (sources);
  guint n_more = hosts->len > MAX_NAMED + 1 ? hosts->len - MAX_NAMED : 0;
  g_autofree char *named = dup_hosts (hosts, n_more > 0 ? MAX_NAMED : hosts->len);
  g_autofree char *all = dup_hosts (hosts, hosts->len);
  g_autofree char *question = NULL;
  g_autofree char *contacts = NULL;
  g_autofree char *archive = NULL;
  g_autofree char *message = NULL;

  question = g_strdup_printf (ngettext ("Read %u source?", "Read %u sources?", sources->len),
                              sources->len);
  if (n_more > 0)
    /* Translators: names of sites, and how many more there are */
    contacts = g_strdup_printf (ngettext ("This contacts %s and %u more site.",
                                          "This contacts %s and %u more sites.", n_more),
                                named, n_more);
  else
    /* Translators: names of sites */
    contacts = g_strdup_printf (_ ("This contacts %s."), named);

  archive = dup_archive_words ();
  message = g_strjoin (" ", question, contacts, archive, NULL);
  say (self, message, all);
  set_flat (self, TRUE);
  set_button (self->first, sources->len > 1 ? _ ("_Read All") : _ ("_Read"), "source.read-all");
  gtk_widget_add_css_class (GTK_WIDGET (self->first), "suggested-action");
  set_button (self->second, _ ("_Not Now"), "source.dismiss");
}

static void
show_reading (AssayFetchBar           *self,
              const AssayReadingTally *tally)
{
  guint n_done = tally->n_asked - MIN (tally->n_left, tally->n_asked);
  g_autofree char *message = NULL;

  /* Translators: how many pages, of how many */
  message = g_strdup_printf (ngettext ("Reading the sources: %u of %u page is done",
                                       "Reading the sources: %u of %u pages are done",
                                       tally->n_asked),
                             n_done, tally->n_asked);
  say (self, message, NULL);
  gtk_progress_bar_set_fraction (self->progress, (double) n_done / MAX (tally->n_asked, 1));
  gtk_widget_set_visible (GTK_WIDGET (self->progress), TRUE);
  set_button (self->first, _ ("_Cancel"), "source.stop-reading");
  set_button (self->second, NULL, NULL);
}

/* “Gone 2, blocked 1”: why they could not be read. */
static char *
dup_failures (const AssayReadingTally *tally)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < ASSAY_N_FETCH_STATES; i++)
    {
      if (tally->failures[i] == 0)
        continue;

      g_string_append_printf (words, "%s%s %u", words->len > 0 ? ", " : "",
                              assay_fetch_state_get_label ((AssayFetchState) i),
                              tally->failures[i]);
    }

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
show_outcome (AssayFetchBar           *self,
              const AssayReadingTally *tally)
{
  g_autoptr (GPtrArray) failed = assay_source_reader_list_failed (self->reader);
  g_autofree char *why = dup_failures (tally);
  g_autofree char *message = NULL;

  if (tally->n_offline == tally->n_asked)
    message = g_strdup (
        _ ("There is no network, so nothing was read. What is here stays as it is."));
  else
    /* Translators: how many pages, of how many, and why not more */
    message = g_strdup_printf (ngettext ("%u of %u page was read. The rest: %s.",
                                         "%u of %u pages were read. The rest: %s.", tally->n_asked),
                               tally->n_read, tally->n_asked, why);

  say (self, message, NULL);
  set_button (self->first, failed->len > 0 ? _ ("_Try Again") : NULL, "source.retry");
  set_button (self->second, _ ("_Close"), "source.dismiss");
}

static void
show_question (AssayFetchBar *self,
               AssaySource   *source,
               AssayFetched  *fetched)
{
  g_autoptr (GPtrArray) changes = assay_source_list_changes (source, fetched);
  g_autofree char *name = assay_source_dup_label (source);
  g_autofree char *head = NULL;
  g_autofree char *message = NULL;
  g_autoptr (GString) all = g_string_new (NULL);

  /* Translators: the name of an outlet, and in how many places its page has changed */
  head = g_strdup_printf (ngettext ("%s: the page has changed in %u place since it was read.",
                                    "%s: the page has changed in %u places since it was read.",
                                    changes->len),
                          name, changes->len);

  for (guint i = 0; i < changes->len; i++)
    {
      const AssaySourceChange *change = g_ptr_array_index (changes, i);

      g_string_append_printf (all, "%s“%s” → “%s”", i > 0 ? "\n" : "", change->before,
                              change->after);
    }

  if (changes->len > 0)
    {
      const AssaySourceChange *first = g_ptr_array_index (changes, 0);

      /* Translators: words as they were, and as they are */
      g_autofree char *example = g_strdup_printf (_ ("“%s” is now “%s”."), first->before,
                                                  first->after);

      message = g_strjoin (" ", head, example, NULL);
    }

  say (self, message != NULL ? message : head, all->str);
  set_button (self->first, _ ("_Take the New Text"), "source.take-text");
  set_button (self->second, _ ("_Keep the Old One"), "source.keep-text");
}

static void
reader_changed_cb (AssayFetchBar *self)
{
  AssayReadingTally tally = { 0 };
  AssayFetched *fetched = NULL;
  AssaySource *source = NULL;
  g_autoptr (GPtrArray) unasked = assay_source_reader_list_unasked (self->reader);

  if (unasked->len > self->n_unasked)
    self->is_dismissed = FALSE;

  assay_source_reader_get_tally (self->reader, &tally);
  source = assay_source_reader_get_question (self->reader, &fetched);

  if (tally.n_left > 0)
    show_reading (self, &tally);
  else if (source != NULL)
    show_question (self, source, fetched);
  else if (tally.n_read < tally.n_asked)
    show_outcome (self, &tally);
  else if (unasked->len > 0 && !self->is_dismissed)
    show_offer (self, unasked);
  else
    gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
assay_fetch_bar_dispose (GObject *object)
{
  AssayFetchBar *self = ASSAY_FETCH_BAR (object);

  if (self->reader != NULL)
    g_signal_handlers_disconnect_by_data (self->reader, self);
  g_clear_object (&self->reader);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_fetch_bar_parent_class)->dispose (object);
}

static void
assay_fetch_bar_class_init (AssayFetchBarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_fetch_bar_dispose;

  g_type_ensure (ASSAY_TYPE_UPRIGHT_LAYOUT);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-fetch-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayFetchBar, box);
  gtk_widget_class_bind_template_child (widget_class, AssayFetchBar, message);
  gtk_widget_class_bind_template_child (widget_class, AssayFetchBar, progress);
  gtk_widget_class_bind_template_child (widget_class, AssayFetchBar, first);
  gtk_widget_class_bind_template_child (widget_class, AssayFetchBar, second);
}

static void
assay_fetch_bar_init (AssayFetchBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

/* Another job: its sources are asked about anew. */
void
assay_fetch_bar_set_reader (AssayFetchBar     *self,
                            AssaySourceReader *reader)
{
  g_return_if_fail (ASSAY_IS_FETCH_BAR (self));
  g_return_if_fail (ASSAY_IS_SOURCE_READER (reader));

  if (self->reader != NULL)
    g_signal_handlers_disconnect_by_data (self->reader, self);

  g_set_object (&self->reader, reader);
  self->is_dismissed = FALSE;
  self->n_unasked = 0;
  g_signal_connect_object (reader, "changed", G_CALLBACK (reader_changed_cb), self,
                           G_CONNECT_SWAPPED);
  reader_changed_cb (self);
}

/* Asks no more, and tells no more how it went, until there is something new. */
void
assay_fetch_bar_dismiss (AssayFetchBar *self)
{
  g_autoptr (GPtrArray) unasked = NULL;

  g_return_if_fail (ASSAY_IS_FETCH_BAR (self));

  if (self->reader == NULL)
    return;

  unasked = assay_source_reader_list_unasked (self->reader);
  self->is_dismissed = TRUE;
  self->n_unasked = unasked->len;
  assay_source_reader_forget (self->reader);
}
