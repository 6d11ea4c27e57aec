/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-page-process.h"
#include "assay-plain.h"
#include "assay-settings.h"
#include "assay-source-item.h"
#include "assay-source-pane-private.h"
#include "assay-tooltip.h"

/* Reading the pages: what is asked, what is told of it, and the actions of the bar. */

/* As the preferences are now: the archive is asked only where a person said so. */
static void
set_archive (AssaySourcePane *self)
{
  GSettings *settings = assay_settings_get_default ();
  g_autofree char *archive = g_settings_get_string (settings, "web-archive");

  assay_source_reader_set_archive (
      self->reader, g_settings_get_boolean (settings, "ask-web-archive") ? archive : NULL);
}

static void
read_sources (AssaySourcePane *self,
              GPtrArray       *sources)
{
  g_autofree char *now = assay_clock_dup_now ();

  set_archive (self);

  assay_source_reader_read (self->reader, sources, now);
}

static void
read_all_cb (GtkWidget  *widget,
             const char *name,
             GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  g_autoptr (GPtrArray) sources = NULL;

  if (self->reader == NULL)
    return;

  sources = g_str_equal (name, "source.retry") ? assay_source_reader_list_failed (self->reader)
                                               : assay_source_reader_list_unasked (self->reader);
  read_sources (self, sources);
}

static void
read_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);

  g_ptr_array_add (sources, g_object_ref (self->shown));
  read_sources (self, sources);
}

static void
stop_cb (GtkWidget  *widget,
         const char *name,
         GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);

  if (self->reader != NULL)
    assay_source_reader_stop (self->reader);
}

static void
answer_cb (GtkWidget  *widget,
           const char *name,
           GVariant   *parameter)
{
  AssaySourcePane *self = ASSAY_SOURCE_PANE (widget);

  if (self->reader != NULL)
    assay_source_reader_answer (self->reader, g_str_equal (name, "source.take-text"));
}

static void
dismiss_cb (GtkWidget  *widget,
            const char *name,
            GVariant   *parameter)
{
  assay_fetch_bar_dismiss (ASSAY_SOURCE_PANE (widget)->fetch_bar);
}

void
assay_source_pane_install_reading (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "source.read", NULL, read_cb);
  gtk_widget_class_install_action (widget_class, "source.read-all", NULL, read_all_cb);
  gtk_widget_class_install_action (widget_class, "source.retry", NULL, read_all_cb);
  gtk_widget_class_install_action (widget_class, "source.stop-reading", NULL, stop_cb);
  gtk_widget_class_install_action (widget_class, "source.take-text", NULL, answer_cb);
  gtk_widget_class_install_action (widget_class, "source.keep-text", NULL, answer_cb);
  gtk_widget_class_install_action (widget_class, "source.dismiss", NULL, dismiss_cb);
}

/* Which sources are on their way shows in the strip and the list. */
static void
show_reading (AssaySourcePane *self)
{
  guint n_items = self->items != NULL ? g_list_model_get_n_items (self->items) : 0;

  for (guint i = 0; i < n_items && self->reader != NULL; i++)
    {
      g_autoptr (AssaySourceItem) item = g_list_model_get_item (self->items, i);

      assay_source_item_set_reading (
          item, assay_source_reader_is_reading (self->reader, assay_source_item_get_source (item)));
    }

  assay_source_pane_update_actions (self);
}

static AssayFetcher *
get_fetcher (AssaySourcePane *self)
{
  const AssayFetcherOptions options = { .reader = assay_page_process_get () };

  if (self->fetcher == NULL)
    self->fetcher = assay_fetcher_new (&options);

  return self->fetcher;
}

/* To be called when there is another case. What was on its way for the one before is dropped. */
void
assay_source_pane_renew_reader (AssaySourcePane *self)
{
  if (self->reader != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->reader, self);
      assay_source_reader_stop (self->reader);
    }

  g_clear_object (&self->reader);
  self->reader = assay_source_reader_new (self->work, get_fetcher (self));
  g_signal_connect_object (self->reader, "changed", G_CALLBACK (show_reading), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reader, "fetched", G_CALLBACK (assay_source_pane_keep), self,
                           G_CONNECT_SWAPPED);
  assay_fetch_bar_set_reader (self->fetch_bar, self->reader);
}

/**
 * assay_source_pane_set_fetcher:
 * @fetcher: who reads pages from now on, in place of the usual one
 */
void
assay_source_pane_set_fetcher (AssaySourcePane *self,
                               AssayFetcher    *fetcher)
{
  g_return_if_fail (ASSAY_IS_SOURCE_PANE (self));
  g_return_if_fail (ASSAY_IS_FETCHER (fetcher));

  if (g_set_object (&self->fetcher, fetcher) && self->work != NULL)
    assay_source_pane_renew_reader (self);
}

/* What to do about a source of which nothing is at hand. */
void
assay_source_pane_show_missing (AssaySourcePane *self)
{
  AssayFetched *fetched = assay_source_get_fetched (self->shown);
  gboolean is_unreadable = assay_source_get_state (self->shown) == ASSAY_SOURCE_UNREADABLE;
  gboolean is_page = assay_source_get_url (self->shown) != NULL;
  g_autofree char *message = fetched != NULL ? assay_fetched_dup_message (fetched) : NULL;
  const char *advice = message;

  if (advice == NULL && is_page)
    advice = _ ("Read it, or open it yourself and attach a saved copy, or note what you know from "
                "elsewhere.");
  else if (advice == NULL)
    advice = _ ("It has no address of the web. Attach the document, or note what you know.");

  adw_status_page_set_title (self->missing, is_unreadable ? _ ("This Page Could Not Be Read")
                                                          : _ ("Nobody Has Opened This Page Here"));
  assay_plain_describe (self->missing, advice);
  gtk_button_set_label (self->missing_read,
                        fetched != NULL ? _ ("_Try Again") : _ ("_Read the Page"));
  gtk_widget_set_visible (GTK_WIDGET (self->missing_read),
                          assay_source_wants_reading (self->shown));
  gtk_widget_set_visible (self->missing_open, is_page);
}

/* What helps where the page itself is not at hand: to read it, or to attach what a person can see of it. */
static void
show_way_on (AssaySourcePane *self,
             gboolean         is_visible)
{
  AssayFetchState state = assay_source_get_fetch_state (self->shown);
  gboolean wants_copy = assay_fetch_state_wants_copy (state);
  const char *label = assay_source_get_fetched (self->shown) != NULL ? _ ("_Try Again")
                                                                     : _ ("_Read");

  gtk_button_set_label (self->second_hand_read, wants_copy ? _ ("_Attach a Copy…") : label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->second_hand_read),
                                  wants_copy ? "source.attach" : "source.read");
  gtk_widget_set_visible (GTK_WIDGET (self->second_hand_read), is_visible);
}

/* What has to be known of a text before it is read: that it is second-hand, or not all of it. */
void
assay_source_pane_show_caution (AssaySourcePane *self)
{
  AssayFetched *fetched = assay_source_get_fetched (self->shown);
  gboolean is_summary = assay_source_get_grade (self->shown) == ASSAY_GRADE_SUMMARY;
  gboolean is_cut = assay_source_get_fetch_state (self->shown) == ASSAY_FETCH_CUT_SHORT &&
                    assay_source_get_grade (self->shown) == ASSAY_GRADE_PAGE;
  g_autofree char *message = fetched != NULL ? assay_fetched_dup_message (fetched) : NULL;
  g_autofree char *words = NULL;

  gtk_widget_set_visible (self->second_hand, is_summary || is_cut);
  show_way_on (self, is_cut || (is_summary && assay_source_wants_reading (self->shown)));

  if (is_cut)
    words = g_strdup (_ ("Cut short: the rest is for subscribers"));
  else if (fetched != NULL)
    /* Translators: %s is a word or two on why a page could not be read: “Blocked” */
    words = g_strdup_printf (_ ("%s. Second-hand: the draft’s own summary, not the page"),
                             assay_fetch_state_get_label (fetched->state));
  else
    words = g_strdup (_ ("Second-hand: the draft’s own summary, not the page"));

  gtk_label_set_label (self->second_hand_label, words);
  assay_tooltip_set (
      GTK_WIDGET (self->second_hand_label),
      message != NULL
          ? message
                      : _ ("The draft says that the page says this. Nobody here has read the page."));
}
