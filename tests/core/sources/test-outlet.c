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

/**
 * RuleCase:
 * @flags: of k(nown), w(ire), o(pinion), p(ress release), in this order
 * @matched: the entry that decided the tier, or %NULL for none
 *
 * How an address is matched, by the rules of data/outlets/README.md.
 */
typedef struct
{
  const char *name;
  const char *host;
  const char *path;
  AssayTier   tier;
  const char *id;
  const char *hosted_on;
  const char *flags;
  const char *matched;
} RuleCase;

static const RuleCase rule_cases[] = {
  /* A host is the same however it is written. */
  { "capitals", "WWW.Reuters.COM", NULL, ASSAY_TIER_RELIABLE, "reuters.com", NULL, "kw",
    "reuters.com" },
  { "user-port-dot", "me@www.reuters.com.:443", NULL, ASSAY_TIER_RELIABLE, "reuters.com", NULL,
    "kw", "reuters.com" },
  { "mobile", "m.reuters.com", NULL, ASSAY_TIER_RELIABLE, "reuters.com", NULL, "kw",
    "reuters.com" },
  { "amp", "amp.theguardian.com", NULL, ASSAY_TIER_RELIABLE, "theguardian.com", NULL, "k",
    "theguardian.com" },
  { "no-host", "not a host", NULL, ASSAY_TIER_NONE, "not a host", NULL, "", NULL },
  { "empty", "", NULL, ASSAY_TIER_NONE, "", NULL, "", NULL },
  { "address", "192.0.2.7", NULL, ASSAY_TIER_NONE, "192.0.2.7", NULL, "", NULL },

  /* Parents count, down to the registered domain and no further. */
  { "parent", "uk.reuters.com", "/a", ASSAY_TIER_RELIABLE, "reuters.com", NULL, "kw",
    "reuters.com" },
  { "grandparent", "a.b.c.reuters.com", "/a", ASSAY_TIER_RELIABLE, "reuters.com", NULL, "kw",
    "reuters.com" },
  { "not-a-parent", "notreuters.com", "/a", ASSAY_TIER_NONE, "notreuters.com", NULL, "", NULL },
  { "in-front", "reuters.com.example.org", "/a", ASSAY_TIER_NONE, "example.org", NULL, "", NULL },
  { "below-suffix", "nobodys-paper.co.uk", NULL, ASSAY_TIER_NONE, "nobodys-paper.co.uk", NULL, "",
    NULL },
  { "gov-uk", "www.gov.uk", "/guidance", ASSAY_TIER_NONE, "gov.uk", NULL, "k", NULL },
  { "below-gov-uk", "council.somewhere.gov.uk", NULL, ASSAY_TIER_NONE, "somewhere.gov.uk", NULL, "",
    NULL },

  /* Platforms: what is known of them says nothing of an author. */
  { "author", "somebody.substack.com", "/p/a", ASSAY_TIER_NONE, "somebody.substack.com", "Substack",
    "", NULL },
  { "author-deep", "www.a.somebody.substack.com", NULL, ASSAY_TIER_NONE, "a.somebody.substack.com",
    "Substack", "", NULL },
  { "author-listed", "bariweiss.substack.com", "/p/a", ASSAY_TIER_MIXED, "bariweiss.substack.com",
    NULL, "k", "bariweiss.substack.com" },
  { "author-below-listed", "x.bariweiss.substack.com", "/p/a", ASSAY_TIER_MIXED,
    "bariweiss.substack.com", NULL, "k", "bariweiss.substack.com" },
  { "author-by-path", "substack.com", "/@somebody", ASSAY_TIER_USER_GENERATED, "substack.com",
    "Substack", "k", NULL },
  { "wordpress", "somebody.wordpress.com", NULL, ASSAY_TIER_NONE, "somebody.wordpress.com",
    "WordPress.com", "", NULL },
  { "blogspot-country", "somebody.blogspot.co.uk", NULL, ASSAY_TIER_NONE, "somebody.blogspot.co.uk",
    "Blogspot", "", NULL },
  { "github", "somebody.github.io", NULL, ASSAY_TIER_NONE, "somebody.github.io", "GitHub Pages", "",
    NULL },
  { "unnamed-platform", "somebody.herokuapp.com", NULL, ASSAY_TIER_NONE, "somebody.herokuapp.com",
    "herokuapp.com", "", NULL },
  { "platform-itself", "medium.com", "/@somebody/a", ASSAY_TIER_USER_GENERATED, "medium.com",
    "Medium", "k", "medium.com" },
  { "social", "twitter.com", "/a/status/1", ASSAY_TIER_USER_GENERATED, "x.com", "X", "k", "x.com" },
  { "wiki-language", "de.wikipedia.org", "/wiki/A", ASSAY_TIER_USER_GENERATED, "wikipedia.org",
    NULL, "k", "wikipedia.org" },

  /* Paths win over the host. */
  { "opinion", "theguardian.com", "/commentisfree/2025/a", ASSAY_TIER_RELIABLE, "theguardian.com",
    NULL, "ko", "theguardian.com" },
  { "opinion-alias", "guardian.co.uk", "/commentisfree/2008/a", ASSAY_TIER_RELIABLE,
    "theguardian.com", NULL, "ko", "theguardian.com" },
  { "opinion-near", "theguardian.com", "/commentisfreely/a", ASSAY_TIER_RELIABLE, "theguardian.com",
    NULL, "k", "theguardian.com" },
  { "opinion-anywhere", "nobody.example.com", "/2025/05/14/opinion/a.html", ASSAY_TIER_NONE,
    "example.com", NULL, "o", NULL },
  { "opinion-in-title", "nobody.example.com", "/news/public-opinion-shifts", ASSAY_TIER_NONE,
    "example.com", NULL, "", NULL },
  { "section", "rollingstone.com", "/politics/a", ASSAY_TIER_UNRELIABLE, "rollingstone.com", NULL,
    "k", "rollingstone.com/politics" },
  { "section-near", "rollingstone.com", "/political-songs", ASSAY_TIER_RELIABLE, "rollingstone.com",
    NULL, "k", "rollingstone.com" },
  { "sister", "dailymail.co.uk", "/mailonsunday/a", ASSAY_TIER_DEPRECATED, "dailymail.co.uk", NULL,
    "k", "dailymail.co.uk/mailonsunday" },
  { "satire-section", "newyorker.com", "/humor/a", ASSAY_TIER_SATIRE, "newyorker.com", NULL, "k",
    NULL },
  { "satire-not-there", "newyorker.com", "/news/a", ASSAY_TIER_RELIABLE, "newyorker.com", NULL, "k",
    "newyorker.com" },

  /* Press releases and what was paid for. */
  { "press-release-host", "www.prnewswire.com", "/news-releases/a", ASSAY_TIER_UNRELIABLE,
    "prnewswire.com", NULL, "kp", "prnewswire.com" },
  { "press-release-government", "gov.uk", "/government/news/a", ASSAY_TIER_NONE, "gov.uk", NULL,
    "kp", NULL },
  { "press-release-path", "nobody.example.com", "/press-releases/a", ASSAY_TIER_NONE, "example.com",
    NULL, "p", NULL },
  { "sponsored", "newsweek.com", "/sponsored/a", ASSAY_TIER_MIXED, "newsweek.com", NULL, "kp",
    "newsweek.com" },
  { "sponsored-star", "forbes.com", "/sites/acmebrandvoice/2025/a", ASSAY_TIER_MIXED, "forbes.com",
    NULL, "kp", "forbes.com" },
  { "sponsored-star-near", "forbes.com", "/sites/acme/2025/brandvoices", ASSAY_TIER_MIXED,
    "forbes.com", NULL, "k", "forbes.com" },
  { "wire", "afp.com", NULL, ASSAY_TIER_RELIABLE, "afp.com", NULL, "kw", "afp.com" },

  /* One outlet under several names, but a sister under another label has a name of its own. */
  { "alias", "bbc.com", "/news", ASSAY_TIER_RELIABLE, "bbc.co.uk", NULL, "k", "bbc.co.uk" },
  { "sister-host", "thisismoney.co.uk", NULL, ASSAY_TIER_DEPRECATED, "thisismoney.co.uk", NULL, "k",
    "thisismoney.co.uk" },

  /* Look-alikes: those that are listed, and those that nobody has listed yet. */
  { "lookalike-listed", "www.spiegel.ltd", "/a", ASSAY_TIER_IMPERSONATION, "spiegel.ltd", NULL, "k",
    "spiegel.ltd" },
  { "lookalike-sold-suffix", "theguardian.uk.com", "/a", ASSAY_TIER_IMPERSONATION,
    "theguardian.uk.com", NULL, "", "theguardian.com" },
  { "lookalike-below", "news.reuters.uk.com", "/a", ASSAY_TIER_IMPERSONATION, "reuters.uk.com",
    NULL, "", "reuters.com" },
  { "lookalike-attacked", "dailymail.homes", "/a", ASSAY_TIER_IMPERSONATION, "dailymail.homes",
    NULL, "", "dailymail.co.uk" },
  { "lookalike-copied", "spiegel.today", "/a", ASSAY_TIER_IMPERSONATION, "spiegel.today", NULL, "k",
    "spiegel.today" },
  { "influence", "news-pravda.com", "/a", ASSAY_TIER_UNRELIABLE, "news-pravda.com", NULL, "k",
    "news-pravda.com" },
  { "lookalike-own", "bild.de", "/a", ASSAY_TIER_UNRELIABLE, "bild.de", NULL, "k", "bild.de" },
  { "lookalike-other-suffix", "scotsman.homes", "/a", ASSAY_TIER_NONE, "scotsman.homes", NULL, "",
    NULL },
  { "lookalike-word", "time.uk.com", "/a", ASSAY_TIER_NONE, "time.uk.com", NULL, "", NULL },
  { "lookalike-longer", "thereuters.uk.com", "/a", ASSAY_TIER_NONE, "thereuters.uk.com", NULL, "",
    NULL },
  { "lookalike-registry", "reuters.spb.ru", "/a", ASSAY_TIER_NONE, "reuters.spb.ru", NULL, "",
    NULL },
};

static const AssayRating *
find_deciding (const AssayOutlet   *outlet,
               AssayOutletProperty  property)
{
  for (guint i = 0; i < outlet->ratings->len; i++)
    {
      const AssayRating *rating = &g_array_index (outlet->ratings, AssayRating, i);

      if (rating->property == property && rating->is_chosen)
        return rating;
    }

  return NULL;
}

static void
test_rule (gconstpointer data)
{
  const RuleCase *test = data;
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, test->host, test->path);
  const AssayRating *rating = find_deciding (outlet, ASSAY_PROPERTY_RELIABILITY);
  g_autofree char *flags = NULL;

  flags = g_strconcat (outlet->is_known ? "k" : "", outlet->is_wire ? "w" : "",
                       outlet->is_opinion ? "o" : "",
                       outlet->is_press_release || outlet->is_sponsored ? "p" : "", NULL);

  g_assert_cmpstr (assay_tier_to_id (outlet->tier), ==, assay_tier_to_id (test->tier));
  g_assert_cmpstr (outlet->id, ==, test->id);
  g_assert_cmpstr (outlet->hosted_on, ==, test->hosted_on);
  g_assert_cmpstr (flags, ==, test->flags);
  g_assert_cmpstr (rating != NULL ? rating->matched : NULL, ==, test->matched);
}

/* The state controls it, and Wikipedia's editors trust it: both are shown, with who says so and when. */
static void
test_outlet_ratings (void)
{
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, "www.aljazeera.com", "/news/a");
  const AssayRating *rating = find_deciding (outlet, ASSAY_PROPERTY_RELIABILITY);

  g_assert_cmpstr (rating->value, ==, "reliable");
  g_assert_cmpstr (rating->origin, ==, "rsp");
  g_assert_cmpstr (rating->ref, ==, "WP:ALJAZEERA");
  g_assert_cmpuint (rating->year, >=, 2020);
  g_assert_null (rating->scope);

  rating = find_deciding (outlet, ASSAY_PROPERTY_CONTROL);
  g_assert_cmpstr (rating->value, ==, "state");
  g_assert_cmpstr (rating->origin, ==, "statemedia");

  rating = find_deciding (outlet, ASSAY_PROPERTY_COUNTRY);
  g_assert_cmpstr (rating->value, ==, "Qatar");

  rating = find_deciding (outlet, ASSAY_PROPERTY_OWNER);
  g_assert_nonnull (rating);
}

/* The newest statement of the lean counts; the others stay beside it. */
static void
test_outlet_newest_lean (void)
{
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, "telegraph.co.uk", NULL);
  guint n_leans = 0;
  guint newest = 0;

  for (guint i = 0; i < outlet->ratings->len; i++)
    {
      const AssayRating *rating = &g_array_index (outlet->ratings, AssayRating, i);

      if (rating->property != ASSAY_PROPERTY_LEAN)
        continue;

      n_leans++;
      newest = MAX (newest, rating->year);
    }

  g_assert_cmpuint (n_leans, >, 1);
  g_assert_cmpuint (find_deciding (outlet, ASSAY_PROPERTY_LEAN)->year, ==, newest);
}

/* What holds for a topic only is told, and does not decide. */
static void
test_outlet_exception (void)
{
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, "telegraph.co.uk", NULL);
  gboolean is_told = FALSE;

  for (guint i = 0; i < outlet->ratings->len; i++)
    {
      const AssayRating *rating = &g_array_index (outlet->ratings, AssayRating, i);

      if (rating->property == ASSAY_PROPERTY_RELIABILITY && g_str_equal (rating->value, "mixed"))
        {
          is_told = TRUE;
          g_assert_false (rating->is_chosen);
          g_assert_nonnull (strstr (rating->scope, "transgender"));
        }
    }

  g_assert_true (is_told);
  g_assert_cmpint (outlet->tier, ==, ASSAY_TIER_RELIABLE);
}

static void
test_outlet_words (void)
{
  for (guint i = 0; i <= ASSAY_TIER_IMPERSONATION; i++)
    g_assert_nonnull (assay_tier_get_label ((AssayTier) i));
  for (guint i = 0; i <= ASSAY_LEAN_RIGHT; i++)
    g_assert_nonnull (assay_lean_get_label ((AssayLean) i));
  for (guint i = 0; i <= ASSAY_CONTROL_STATE; i++)
    g_assert_nonnull (assay_control_get_label ((AssayControl) i));

  g_assert_cmpstr (assay_control_to_id (ASSAY_CONTROL_STATE_FUNDED), ==, "state-funded");
  g_assert_true (assay_tier_is_low (ASSAY_TIER_DEPRECATED));
  g_assert_true (assay_tier_is_low (ASSAY_TIER_IMPERSONATION));
  g_assert_false (assay_tier_is_low (ASSAY_TIER_NONE));
  g_assert_false (assay_tier_is_low (ASSAY_TIER_MIXED));
}

/* Hosts and paths of sizes that nobody has. */
static void
test_outlet_hostile (void)
{
  AssayRegister *outlets = assay_register_get_default ();
  g_autofree char *letters = g_strnfill (1000000, 'a');
  g_autofree char *dots = g_strnfill (1000000, '.');
  g_autofree char *slashes = g_strnfill (1000000, '/');
  g_autoptr (GString) labels = g_string_new (NULL);

  for (guint i = 0; i < 120; i++)
    g_string_append (labels, "a.");
  g_string_append (labels, "reuters.com");

  for (guint i = 0; i < 4; i++)
    {
      const char *host = i == 0 ? letters : i == 1 ? dots : i == 2 ? labels->str : "reuters.com";
      g_autoptr (AssayOutlet) plain = assay_register_lookup (outlets, host, slashes);
      g_autoptr (AssayOutlet) other = assay_register_lookup (outlets, host, letters);

      g_assert_cmpuint (strlen (plain->host), <=, 253);
      g_assert_cmpint (plain->is_known, ==, i >= 2);
      g_assert_cmpint (other->tier, ==, i >= 2 ? ASSAY_TIER_RELIABLE : ASSAY_TIER_NONE);
    }
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

  for (guint i = 0; i < G_N_ELEMENTS (rule_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/outlet/rule/%s", rule_cases[i].name);

      g_test_add_data_func (path, &rule_cases[i], test_rule);
    }

  g_test_add_func ("/outlet/ratings", test_outlet_ratings);
  g_test_add_func ("/outlet/newest-lean", test_outlet_newest_lean);
  g_test_add_func ("/outlet/exception", test_outlet_exception);
  g_test_add_func ("/outlet/words", test_outlet_words);
  g_test_add_func ("/outlet/hostile", test_outlet_hostile);

  return g_test_run ();
}
