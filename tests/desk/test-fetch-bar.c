/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-copies-window.h"
#include "assay-fetch-bar.h"
#include "assay-source-pane.h"
#include "desk-help.h"
#include "fetch-server.h"

static AssayApplication *application;

typedef struct
{
  FetchServer     *server;
  AssayCase       *work;
  AssaySourcePane *pane;
} Fixture;

/* A draft with a source for each path of the server. */
static AssayCase *
make_case (FetchServer       *server,
           const char *const *paths)
{
  g_autoptr (GString) draft = g_string_new ("The harbour of Ostby opened on Monday.\n\n");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; paths[i] != NULL; i++)
    {
      g_autofree char *address = fetch_server_dup_address (server, paths[i]);

      g_string_append_printf (draft, "- %s – The harbour opened, says page %u.\n", address, i);
    }

  bytes = g_bytes_new (draft->str, draft->len);
  dossier = assay_dossier_open (bytes, "harbour.txt", NULL, NULL, &error);
  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

static void
set_up (Fixture           *self,
        const char *const *paths)
{
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GProxyResolver) proxies = g_simple_proxy_resolver_new (NULL, NULL);
  AssayFetcherOptions options = { .proxies = proxies,
                                  .deadline_ms = 60 * 1000,
                                  .allow_loopback = TRUE };
  g_autoptr (AssayFetcher) fetcher = NULL;

  self->server = fetch_server_new (NULL);
  options.allow_port = fetch_server_get_port (self->server);
  fetcher = assay_fetcher_new (&options);
  self->work = make_case (self->server, paths);
  self->pane = g_object_new (ASSAY_TYPE_SOURCE_PANE, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), 460, 600);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (self->pane));
  assay_source_pane_set_fetcher (self->pane, fetcher);
  assay_source_pane_set_case (self->pane, self->work);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (window);
}

static void
tear_down (Fixture *self)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self->pane))));
  g_clear_object (&self->work);
  fetch_server_free (self->server);
}

static gpointer
get_child (Fixture    *self,
           const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (self->pane), ASSAY_TYPE_SOURCE_PANE, name);
}

static gpointer
get_bar_child (Fixture    *self,
               const char *name)
{
  return gtk_widget_get_template_child (get_child (self, "fetch_bar"), ASSAY_TYPE_FETCH_BAR, name);
}

static gboolean
is_shown (Fixture *self)
{
  return gtk_widget_get_visible (get_child (self, "fetch_bar"));
}

static gboolean
says (Fixture    *self,
      const char *words)
{
  return is_shown (self) &&
         strstr (gtk_label_get_label (get_bar_child (self, "message")), words) != NULL;
}

static void
click (Fixture    *self,
       const char *button)
{
  g_signal_emit_by_name (get_bar_child (self, button), "clicked");
}

static AssayFetchState
get_state (Fixture *self,
           guint    index)
{
  g_autoptr (AssaySource)
      source = g_list_model_get_item (assay_case_get_sources (self->work), index);

  return assay_source_get_fetch_state (source);
}

/* Nothing is contacted before the button; then what was read is there, and why the rest is not. */
static void
test_read (void)
{
  static const char *const paths[] = { "/page", "/status/410", "/status/403", NULL };
  Fixture self = { 0 };

  set_up (&self, paths);
  g_assert_true (says (&self, "Read 3 sources? This contacts 127.0.0.1."));
  g_assert_cmpuint (fetch_server_count_requests (self.server), ==, 0);

  click (&self, "first");
  desk_help_wait_until (says (&self, "1 of 3 pages were read"));
  g_assert_true (says (&self, "Blocked 1, Gone 1"));
  g_assert_cmpint (get_state (&self, 0), ==, ASSAY_FETCH_READ);
  g_assert_cmpint (get_state (&self, 1), ==, ASSAY_FETCH_GONE);
  g_assert_cmpint (get_state (&self, 2), ==, ASSAY_FETCH_BLOCKED);

  /* The page that was shown is there now, and no longer second-hand; it is all one step. */
  g_assert_false (gtk_widget_get_visible (get_child (&self, "second_hand")));
  assay_source_pane_select_source (self.pane, 1);
  g_assert_true (gtk_widget_get_visible (get_child (&self, "second_hand")));
  g_assert_nonnull (strstr (gtk_label_get_label (get_child (&self, "second_hand_label")), "Gone"));
  g_assert_nonnull (strstr (gtk_button_get_label (get_child (&self, "second_hand_read")), "Copy"));

  click (&self, "first");
  desk_help_wait_until (says (&self, "0 of 2 pages were read"));
  g_assert_cmpuint (fetch_server_count_requests (self.server), ==, 5);
  click (&self, "second");
  g_assert_false (is_shown (&self));
  tear_down (&self);
}

/* “Not Now” asks no more, until there is another source. */
static void
test_dismiss (void)
{
  static const char *const paths[] = { "/page", NULL };
  const AssayAddition added = { (char *) "N. Oko", (char *) "2025-05-14T09:30:00Z" };
  const AssayListedSource listed = { .url = (char *) "https://apnews.com/pier" };
  g_autoptr (AssaySource) source = NULL;
  Fixture self = { 0 };

  set_up (&self, paths);
  g_assert_true (says (&self, "Read 1 source?"));
  click (&self, "second");
  g_assert_false (is_shown (&self));

  source = assay_source_new_added (&listed, assay_register_get_default (), &added);
  assay_case_add_source (self.work, source, "2025-05-14T09:30:00Z");
  g_assert_true (says (&self, "Read 2 sources? This contacts 127.0.0.1, apnews.com."));
  g_assert_cmpuint (fetch_server_count_requests (self.server), ==, 0);
  tear_down (&self);
}

/* What is cancelled is as if nobody had asked. */
static void
test_cancel (void)
{
  static const char *const paths[] = { "/silence", NULL };
  Fixture self = { 0 };

  set_up (&self, paths);
  click (&self, "first");
  g_assert_true (says (&self, "0 of 1 page"));
  g_assert_true (gtk_widget_get_visible (get_bar_child (&self, "progress")));
  desk_help_wait_until (fetch_server_count_requests (self.server) == 1);

  click (&self, "first");
  g_assert_cmpint (get_state (&self, 0), ==, ASSAY_FETCH_NOT_ASKED);
  g_assert_true (says (&self, "Read 1 source?"));
  tear_down (&self);
}

/* A page that says something else by now asks which of the two is to stay. */
static void
test_changed (void)
{
  static const char *const paths[] = { "/page", NULL };
  g_autoptr (AssayText) text = assay_text_new ("The harbour of Ostby opened on Sunday.", -1);
  const AssayFetched members = { .state = ASSAY_FETCH_READ,
                                 .at = (char *) "2025-05-14T09:30:00Z",
                                 .status = 200,
                                 .text = text };
  g_autoptr (AssayFetched) fetched = assay_fetched_new (&members);
  Fixture self = { 0 };

  set_up (&self, paths);

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (AssaySource) asked = g_list_model_get_item (assay_case_get_sources (self.work), 0);
      g_autoptr (AssaySource) source = NULL;

      g_assert_true (assay_case_read_source (self.work, asked, fetched, members.at));
      g_assert_false (is_shown (&self));
      gtk_widget_activate_action (GTK_WIDGET (self.pane), "source.read", NULL);
      desk_help_wait_until (says (&self, "has changed in"));

      click (&self, i == 0 ? "second" : "first");
      g_assert_false (is_shown (&self));
      source = g_list_model_get_item (assay_case_get_sources (self.work), 0);
      g_assert_true ((strstr (assay_text_get_utf8 (assay_source_get_text (source)), "Sunday") !=
                      NULL) == (i == 0));
      g_assert_true ((assay_source_get_fetched (source)->changed_at != NULL) == (i == 0));
      g_assert_true ((assay_source_get_fetched (source)->first_at != NULL) == (i == 1));
    }

  tear_down (&self);
}

/* A page that answered once, and has since been taken down. */
static void
keep_copy (FetchServer *server,
           const char  *path)
{
  g_autofree char *address = fetch_server_dup_address (server, path);
  g_autoptr (GBytes) body = g_bytes_new_static ("<p>The pier opened.</p>", 23);
  const AssaySnapshotFacts facts = { .asked = address,
                                     .status = 200,
                                     .body = body,
                                     .media_type = "text/html",
                                     .read_at = "2025-05-01T08:00:00Z" };
  g_autoptr (AssaySnapshot) snapshot = assay_snapshot_new (&facts);
  g_autoptr (AssayText) text = assay_text_new ("The pier of Ostby opened in May.", -1);
  const AssayFetched members = { .state = ASSAY_FETCH_READ,
                                 .at = (char *) "2025-05-01T08:00:00Z",
                                 .title = (char *) "Pier opens",
                                 .text = text,
                                 .snapshot = snapshot };
  g_autoptr (AssayFetched) fetched = assay_fetched_new (&members);

  assay_keeper_keep (assay_keeper_get_default (), fetched);
  assay_keeper_wait (assay_keeper_get_default ());
}

static AssayCopiesWindow *
find_copies_window (void)
{
  GListModel *toplevels = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GObject) window = g_list_model_get_item (toplevels, i);

      if (ASSAY_IS_COPIES_WINDOW (window))
        return ASSAY_COPIES_WINDOW (window);
    }

  return NULL;
}

static gpointer
get_copies_child (const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (find_copies_window ()),
                                        ASSAY_TYPE_COPIES_WINDOW, name);
}

/* Each answer is kept; of a page that is gone an earlier copy can take its place. */
static void
test_archive (void)
{
  static const char *const paths[] = { "/page", "/status/410", NULL };
  g_autoptr (AssaySource) source = NULL;
  Fixture self = { 0 };

  set_up (&self, paths);
  click (&self, "first");
  desk_help_wait_until (says (&self, "1 of 2 pages were read"));
  keep_copy (self.server, paths[1]);

  assay_source_pane_select_source (self.pane, 1);
  g_assert_false (gtk_widget_get_visible (get_child (&self, "missing_copies")));
  assay_source_pane_select_source (self.pane, 0);
  assay_source_pane_select_source (self.pane, 1);
  desk_help_wait_until (gtk_widget_get_visible (get_child (&self, "missing_copies")));
  g_assert_cmpstr (gtk_button_get_label (get_child (&self, "missing_copies")), ==,
                   "See 2 Archived _Copies");

  gtk_widget_activate_action (GTK_WIDGET (self.pane), "source.copies", NULL);
  g_assert_nonnull (find_copies_window ());
  desk_help_wait_until (gtk_widget_get_sensitive (get_copies_child ("use")));
  /* The answer of the site that it is gone is a copy too, without a text. */
  gtk_list_box_select_row (get_copies_child ("list"),
                           gtk_list_box_get_row_at_index (get_copies_child ("list"), 1));
  g_assert_false (gtk_widget_get_sensitive (get_copies_child ("use")));
  gtk_list_box_select_row (get_copies_child ("list"),
                           gtk_list_box_get_row_at_index (get_copies_child ("list"), 0));
  desk_help_wait_until (gtk_widget_get_sensitive (get_copies_child ("use")));

  g_signal_emit_by_name (get_copies_child ("use"), "clicked");
  source = g_list_model_get_item (assay_case_get_sources (self.work), 1);
  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_PAGE);
  g_assert_cmpstr (assay_text_get_utf8 (assay_source_get_text (source)), ==,
                   "The pier of Ostby opened in May.");
  g_assert_cmpstr (assay_source_get_fetched (source)->at, ==, "2025-05-01T08:00:00Z");
  tear_down (&self);
  assay_keeper_drop_default ();
}

static void
notice_cb (AssayKeeper *keeper,
           const char  *words,
           char       **told)
{
  g_free (*told);
  *told = g_strdup (words);
}

/* A damaged archive is put aside at the start, and that is told; a full one keeps quiet. */
static void
test_damaged_archive (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "damaged", NULL);
  g_autofree char *path = g_build_filename (folder, ASSAY_ARCHIVE_NAME, NULL);
  g_autofree char *junk = g_strnfill (10000, 'x');
  g_autofree char *told = NULL;
  g_autoptr (AssayKeeper) keeper = assay_keeper_new (folder);

  g_signal_connect (keeper, "notice", G_CALLBACK (notice_cb), &told);
  g_assert_true (assay_keeper_is_empty (keeper));
  assay_keeper_check (keeper);
  g_assert_true (assay_keeper_is_empty (keeper));

  g_assert_no_errno (g_mkdir_with_parents (folder, 0700));
  g_assert_true (g_file_set_contents (path, junk, -1, NULL));
  assay_keeper_check (keeper);
  desk_help_wait_until (told != NULL);
  g_assert_nonnull (strstr (told, "damaged-1"));
  assay_keeper_wait (keeper);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/fetch-bar/read", test_read);
  g_test_add_func ("/fetch-bar/dismiss", test_dismiss);
  g_test_add_func ("/fetch-bar/cancel", test_cancel);
  g_test_add_func ("/fetch-bar/changed", test_changed);
  g_test_add_func ("/fetch-bar/archive", test_archive);
  g_test_add_func ("/fetch-bar/damaged-archive", test_damaged_archive);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
