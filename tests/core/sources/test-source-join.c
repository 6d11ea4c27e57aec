/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source.h"

/* A page as it was read: under @url, and it says that its own address is @canonical. */
static AssaySource *
make_read (const char *url,
           const char *canonical,
           const char *words)
{
  const AssayListedSource listed = { .url = (char *) url };
  g_autoptr (AssaySource) bare = assay_source_new (&listed, assay_register_get_default ());
  g_autoptr (AssayText) text = assay_text_new (words, -1);
  const AssayFetched members = { .state = ASSAY_FETCH_READ,
                                 .at = (char *) "2025-05-14T09:30:00Z",
                                 .canonical = (char *) canonical,
                                 .text = text };
  g_autoptr (AssayFetched) fetched = assay_fetched_new (&members);

  return assay_source_fetch (bare, fetched);
}

/* Two sources of a draft, of which the second is read; returns how many are left, and the first. */
static guint
read_second (const char   *first_url,
             AssaySource  *read,
             AssaySource **first)
{
  const AssayListedSource listed = { .url = (char *) first_url, .summary = (char *) "A summary." };
  g_autoptr (AssaySource) unread = assay_source_new (&listed, assay_register_get_default ());
  g_autoptr (GListStore) store = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (GListModel) joined = NULL;
  guint position = 0;

  g_list_store_append (store, unread);
  g_list_store_append (store, read);
  joined = assay_source_list_add (G_LIST_MODEL (store), read);
  *first = g_list_model_get_item (joined, 0);

  /* Whatever became of it, the address is found. */
  g_assert_true (assay_source_list_find (
      joined, assay_url_get_original (assay_source_get_url (read)), &position));
  g_assert_cmpuint (position, ==, g_list_model_get_n_items (joined) - 1);

  return g_list_model_get_n_items (joined);
}

/* What a page calls its own address is the same page within its outlet; both addresses stay known. */
static void
test_list_same_page (void)
{
  g_autoptr (AssaySource) read = make_read ("https://apnews.com/short/1",
                                            "https://apnews.com/article/fees", "The fees rise.");
  g_autoptr (AssaySource) other = make_read ("https://apnews.com/short/2", NULL, "The fees fall.");
  g_autoptr (AssaySource) joined = NULL;
  g_autoptr (AssaySource) kept = NULL;

  g_assert_cmpuint (read_second ("https://apnews.com/article/fees", read, &joined), ==, 1);
  g_assert_cmpstr (assay_source_get_address (joined), ==, "https://apnews.com/article/fees");
  g_assert_cmpint (assay_source_get_grade (joined), ==, ASSAY_GRADE_PAGE);
  g_assert_cmpstr (assay_source_get_also (joined)[0], ==, "https://apnews.com/short/1");
  g_assert_null (assay_source_get_also (joined)[1]);

  g_assert_cmpuint (read_second ("https://apnews.com/article/fees", other, &kept), ==, 2);
  g_assert_null (assay_source_get_also (kept));
}

/* The same words of one outlet are one page; those of another outlet are another voice for S7 to judge. */
static void
test_list_same_text (void)
{
  g_autoptr (GListStore) store = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssaySource) a = make_read ("https://apnews.com/a", NULL, "The fees rise.");
  g_autoptr (AssaySource) b = make_read ("https://apnews.com/b", NULL, "The fees rise.");
  g_autoptr (AssaySource) c = make_read ("https://www.reuters.com/c", NULL, "The fees rise.");
  g_autoptr (GListModel) two = NULL;
  g_autoptr (GListModel) joined = NULL;

  g_list_store_append (store, a);
  two = assay_source_list_add (G_LIST_MODEL (store), b);
  g_assert_cmpuint (g_list_model_get_n_items (two), ==, 1);
  joined = assay_source_list_add (two, c);
  g_assert_cmpuint (g_list_model_get_n_items (joined), ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/source-join/same-page", test_list_same_page);
  g_test_add_func ("/source-join/same-text", test_list_same_text);

  return g_test_run ();
}
