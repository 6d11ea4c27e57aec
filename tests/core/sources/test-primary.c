/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-primary.h"

static void
test_primary_hosts (void)
{
  static const char *const primary[] = {
    "whitehouse.gov",   "www.gov.uk",
    "ons.gov.uk",       "health.gov.au",
    "army.mil",         "who.int",
    "europa.eu",        "eur-lex.europa.eu",
    "parliament.uk",    "hansard.parliament.uk",
    "stats.gouv.fr",    "www.mext.go.jp",
    "canada.gc.ca",     "www.admin.ch",
    "data.un.org",      "doi.org",
    "arxiv.org",        "www.judiciary.uk",
    "lamoncloa.gob.es",
  };
  static const char *const others[] = {
    "apnews.com",   "reuters.com",       "gov.example",     "notwho.int.example", "mygov.com",
    "go.com",       "abcnews.go.com",    "nature.com",      "aa.com.tr",          "example",
    "fakewho.int",  "whitehouse.gov.com", "parliament.news", "un.org.example",
  };

  for (guint i = 0; i < G_N_ELEMENTS (primary); i++)
    {
      g_test_message ("%s", primary[i]);
      g_assert_true (assay_host_is_primary (primary[i]));
    }

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_test_message ("%s", others[i]);
      g_assert_false (assay_host_is_primary (others[i]));
    }
}

/* Who was asked tells it at first hand; so does a press release, for whoever paid for it. */
static void
test_primary_sources (void)
{
  const AssayAddition added = { (char *) "Mara Quist", (char *) "2025-05-14T10:00:00Z" };
  const AssayContact contact = { (char *) "Anna Pell", NULL, NULL };
  g_autoptr (AssayText) said = assay_text_new ("The ferry was late.", -1);
  g_autoptr (AssaySource) asked = assay_source_new_contact (&contact, said, &added);
  const AssayListedSource paper = { .url = (char *) "https://apnews.com/article/a" };
  const AssayListedSource office = { .url = (char *) "https://www.norwich.gov.uk/a" };
  g_autoptr (AssaySource) told = assay_source_new (&paper, assay_register_get_default ());
  g_autoptr (AssaySource) own = assay_source_new (&office, assay_register_get_default ());

  g_assert_true (assay_source_is_primary (asked));
  g_assert_false (assay_source_is_primary (told));
  g_assert_true (assay_source_is_primary (own));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/primary/hosts", test_primary_hosts);
  g_test_add_func ("/primary/sources", test_primary_sources);

  return g_test_run ();
}
