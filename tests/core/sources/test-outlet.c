/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-outlet.h"

/**
 * OutletCase:
 * @name: NULL if it does not matter here
 *
 * What the built-in register says about an address, as facts of the world.
 */
typedef struct
{
  const char   *host;
  const char   *path;
  const char   *id;
  const char   *name;
  AssayTier     tier;
  AssayLean     lean;
  AssayControl  control;
} OutletCase;

#define NO_LEAN ASSAY_LEAN_NONE
#define NO_CONTROL ASSAY_CONTROL_NONE

static const OutletCase outlet_cases[] = {
  { "www.dailymail.co.uk", "/news/article-1/A.html", "dailymail.co.uk", "Daily Mail",
    ASSAY_TIER_DEPRECATED, ASSAY_LEAN_RIGHT, NO_CONTROL },
  { "dailymail.com", NULL, "dailymail.co.uk", "Daily Mail", ASSAY_TIER_DEPRECATED, ASSAY_LEAN_RIGHT,
    NO_CONTROL },
  { "ft.com", NULL, "ft.com", "Financial Times", ASSAY_TIER_RELIABLE, ASSAY_LEAN_CENTRE,
    NO_CONTROL },
  { "apnews.com", NULL, "apnews.com", "Associated Press", ASSAY_TIER_RELIABLE, NO_LEAN,
    NO_CONTROL },
  { "www.reuters.com", NULL, "reuters.com", "Reuters", ASSAY_TIER_RELIABLE, NO_LEAN, NO_CONTROL },
  { "theguardian.com", NULL, "theguardian.com", "The Guardian", ASSAY_TIER_RELIABLE,
    ASSAY_LEAN_LEFT, NO_CONTROL },
  { "guardian.co.uk", NULL, "theguardian.com", "The Guardian", ASSAY_TIER_RELIABLE, ASSAY_LEAN_LEFT,
    NO_CONTROL },
  { "bbc.co.uk", NULL, "bbc.co.uk", "BBC", ASSAY_TIER_RELIABLE, NO_LEAN,
    ASSAY_CONTROL_INDEPENDENT_PUBLIC },
  { "www.bbc.com", NULL, "bbc.co.uk", "BBC", ASSAY_TIER_RELIABLE, NO_LEAN,
    ASSAY_CONTROL_INDEPENDENT_PUBLIC },
  { "news.bbc.co.uk", NULL, "bbc.co.uk", "BBC", ASSAY_TIER_RELIABLE, NO_LEAN,
    ASSAY_CONTROL_INDEPENDENT_PUBLIC },
  { "telegraph.co.uk", NULL, "telegraph.co.uk", "The Daily Telegraph", ASSAY_TIER_RELIABLE,
    ASSAY_LEAN_RIGHT, NO_CONTROL },
  { "thesun.co.uk", NULL, "thesun.co.uk", "The Sun", ASSAY_TIER_DEPRECATED, ASSAY_LEAN_RIGHT,
    NO_CONTROL },
  { "rt.com", NULL, "rt.com", "RT", ASSAY_TIER_DEPRECATED, NO_LEAN, ASSAY_CONTROL_STATE },
  { "arabic.rt.com", NULL, NULL, NULL, ASSAY_TIER_DEPRECATED, NO_LEAN, ASSAY_CONTROL_STATE },
  { "breitbart.com", NULL, "breitbart.com", NULL, ASSAY_TIER_DEPRECATED, ASSAY_LEAN_RIGHT,
    NO_CONTROL },
  { "infowars.com", NULL, "infowars.com", NULL, ASSAY_TIER_DEPRECATED, NO_LEAN, NO_CONTROL },
  { "foxnews.com", NULL, "foxnews.com", "Fox News", ASSAY_TIER_MIXED, ASSAY_LEAN_RIGHT,
    NO_CONTROL },
  { "nytimes.com", NULL, "nytimes.com", "The New York Times", ASSAY_TIER_RELIABLE, NO_LEAN,
    NO_CONTROL },
  { "washingtonpost.com", NULL, "washingtonpost.com", "The Washington Post", ASSAY_TIER_RELIABLE,
    ASSAY_LEAN_CENTRE_LEFT, NO_CONTROL },
  { "lemonde.fr", NULL, "lemonde.fr", "Le Monde", ASSAY_TIER_NONE, ASSAY_LEAN_CENTRE_LEFT,
    NO_CONTROL },
  { "spiegel.de", NULL, "spiegel.de", "Der Spiegel", ASSAY_TIER_RELIABLE, ASSAY_LEAN_CENTRE_LEFT,
    NO_CONTROL },
  { "elpais.com", NULL, "elpais.com", "El País", ASSAY_TIER_NONE, ASSAY_LEAN_CENTRE_LEFT,
    NO_CONTROL },
  { "aljazeera.com", NULL, "aljazeera.com", NULL, ASSAY_TIER_RELIABLE, NO_LEAN,
    ASSAY_CONTROL_STATE },
  { "xinhuanet.com", NULL, "xinhuanet.com", NULL, ASSAY_TIER_MIXED, NO_LEAN, ASSAY_CONTROL_STATE },
  { "theonion.com", NULL, "theonion.com", "The Onion", ASSAY_TIER_SATIRE, NO_LEAN, NO_CONTROL },
  { "www.gov.uk", "/guidance/a", "gov.uk", "GOV.UK", ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "who.int", NULL, "who.int", "World Health Organization", ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "arxiv.org", NULL, "arxiv.org", "arXiv", ASSAY_TIER_UNREVIEWED, NO_LEAN, NO_CONTROL },
  { "en.wikipedia.org", NULL, "wikipedia.org", "Wikipedia", ASSAY_TIER_USER_GENERATED, NO_LEAN,
    NO_CONTROL },
  /* Regional papers that nobody has rated are neutral, whatever else is known. */
  { "manchestereveningnews.co.uk", NULL, "manchestereveningnews.co.uk", NULL, ASSAY_TIER_NONE,
    NO_LEAN, NO_CONTROL },
  { "yorkshirepost.co.uk", NULL, "yorkshirepost.co.uk", "The Yorkshire Post", ASSAY_TIER_NONE,
    NO_LEAN, NO_CONTROL },
  { "scotsman.com", NULL, "scotsman.com", NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "ouest-france.fr", NULL, "ouest-france.fr", "Ouest-France", ASSAY_TIER_NONE, ASSAY_LEAN_CENTRE,
    NO_CONTROL },
  { "sudouest.fr", NULL, "sudouest.fr", "Sud Ouest", ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "rp-online.de", NULL, "rp-online.de", "Rheinische Post", ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "stuttgarter-zeitung.de", NULL, NULL, NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "lavozdegalicia.es", NULL, "lavozdegalicia.es", NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "ilgazzettino.it", NULL, "ilgazzettino.it", "Il Gazzettino", ASSAY_TIER_NONE, NO_LEAN,
    NO_CONTROL },
  { "bostonglobe.com", NULL, "bostonglobe.com", NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "denverpost.com", NULL, "denverpost.com", NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "calgaryherald.com", NULL, "calgaryherald.com", NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "theage.com.au", NULL, "theage.com.au", "The Age", ASSAY_TIER_RELIABLE, ASSAY_LEAN_CENTRE_LEFT,
    NO_CONTROL },
  { "hokkaido-np.co.jp", NULL, "hokkaido-np.co.jp", NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
  { "deccanherald.com", NULL, "deccanherald.com", NULL, ASSAY_TIER_NONE, NO_LEAN, NO_CONTROL },
};

static void
test_outlet (gconstpointer data)
{
  const OutletCase *test = data;
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, test->host, test->path);

  g_assert_cmpstr (assay_tier_to_id (outlet->tier), ==, assay_tier_to_id (test->tier));
  g_assert_cmpstr (assay_lean_to_id (outlet->lean), ==, assay_lean_to_id (test->lean));
  g_assert_cmpstr (assay_control_to_id (outlet->control), ==, assay_control_to_id (test->control));

  if (test->id != NULL)
    g_assert_cmpstr (outlet->id, ==, test->id);
  if (test->name != NULL)
    g_assert_cmpstr (outlet->name, ==, test->name);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (outlet_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/outlet/known/%s", outlet_cases[i].host);

      g_test_add_data_func (path, &outlet_cases[i], test_outlet);
    }

  return g_test_run ();
}
