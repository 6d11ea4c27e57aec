/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-url.h"

typedef struct
{
  const char *name;
  const char *address;
  const char *identity;
} IdentityCase;

static const IdentityCase identity_cases[] = {
  { "plain", "https://example.org/a/b", "example.org/a/b" },
  { "http", "http://example.org/a", "example.org/a" },
  { "scheme-case", "HTTPS://Example.ORG/A", "example.org/A" },
  { "no-scheme", "example.org/a", "example.org/a" },
  { "no-scheme-www", "www.example.co.uk", "example.co.uk" },
  { "protocol-relative", "//example.org/a", "example.org/a" },
  { "white-space", "  https://example.org/a \n", "example.org/a" },
  { "root", "https://example.org/", "example.org" },
  { "root-bare", "https://example.org", "example.org" },
  { "www", "https://www.example.org/a/", "example.org/a" },
  { "www2", "https://www2.example.org/a", "example.org/a" },
  { "mobile", "https://m.example.org/a", "example.org/a" },
  { "mobile-amp", "https://www.amp.example.org/a", "example.org/a" },
  { "mobile-own-name", "https://m.co.uk/a", "m.co.uk/a" },
  { "amp-own-name", "https://www.amp.com.au/a", "amp.com.au/a" },
  { "own-port", "https://example.org:443/a", "example.org/a" },
  { "own-port-http", "http://example.org:80/a", "example.org/a" },
  { "other-port", "https://example.org:8443/a", "example.org:8443/a" },
  { "empty-port", "https://example.org:/a", "example.org/a" },
  { "user", "https://www.bbc.co.uk@example.org/a", "example.org/a" },
  { "user-password", "https://me:secret@example.org/a", "example.org/a" },
  { "final-dot", "https://example.org./a", "example.org/a" },
  { "idn", "https://www.müller.example/größe", "xn--mller-kva.example/gr%C3%B6%C3%9Fe" },
  { "idn-already", "https://xn--mller-kva.example/gr%c3%b6%C3%9fe",
    "xn--mller-kva.example/gr%C3%B6%C3%9Fe" },
  { "idn-capital", "https://MÜLLER.example", "xn--mller-kva.example" },
  { "fragment", "https://example.org/a#comments", "example.org/a" },
  { "text-fragment", "https://example.org/a#:~:text=word", "example.org/a" },
  { "bang-fragment", "https://example.org/#!/a/7", "example.org#!/a/7" },
  { "utm", "https://example.org/a?utm_source=x&utm_medium=y", "example.org/a" },
  { "utm-among", "https://example.org/a?id=7&utm_source=x&page=2", "example.org/a?id=7&page=2" },
  { "utm-case", "https://example.org/a?UTM_Source=x", "example.org/a" },
  { "fbclid-gclid", "https://example.org/a?fbclid=1&gclid=2", "example.org/a" },
  { "ito-ns", "https://example.org/news/article-1/A.html?ns_mchannel=rss&ns_campaign=1490&ito=1490",
    "example.org/news/article-1/A.html" },
  { "cmp-smid", "https://example.org/a?CMP=share&smid=tw", "example.org/a" },
  { "order", "https://example.org/a?b=2&a=1", "example.org/a?a=1&b=2" },
  { "empty-query", "https://example.org/a?", "example.org/a" },
  { "empty-parameters", "https://example.org/a?&&", "example.org/a" },
  { "own-site-parameter", "https://www.youtube.com/watch?v=abc&si=1&feature=share",
    "youtube.com/watch?v=abc" },
  { "not-that-site", "https://example.org/watch?v=abc&si=1", "example.org/watch?si=1&v=abc" },
  { "short-youtube", "https://youtu.be/abc?si=1&t=30", "youtube.com/watch?t=30&v=abc" },
  { "dots", "https://example.org/a/./b/../c", "example.org/a/c" },
  { "dots-above-root", "https://example.org/../../a", "example.org/a" },
  { "percent-needless", "https://example.org/%41%2d%7E", "example.org/A-~" },
  { "percent-slash", "https://example.org/a%2fb", "example.org/a%2Fb" },
  { "percent-nul", "https://example.org/a%00b", "example.org/a%00b" },
  { "percent-broken", "https://example.org/100%/a", "example.org/100%25/a" },
  { "space", "https://example.org/a b", "example.org/a%20b" },
  { "amp-end", "https://example.org/story/amp/", "example.org/story" },
  { "amp-extension", "https://example.org/story.amp.html", "example.org/story.html" },
  { "amp-parameter", "https://example.org/story?outputType=amp", "example.org/story" },
  { "amp-word-stays", "https://example.org/amp", "example.org/amp" },
  { "google-amp", "https://www.google.com/amp/s/www.example.org/a/amp/", "example.org/a" },
  { "google-amp-uk", "https://www.google.co.uk/amp/s/www.example.org/a", "example.org/a" },
  { "ampproject", "https://www-example-org.cdn.ampproject.org/c/s/www.example.org/a?usqp=1",
    "example.org/a?usqp=1" },
  { "wayback", "https://web.archive.org/web/20240101000000/https://www.example.org/a?x=1",
    "example.org/a?x=1" },
  { "wayback-flag", "https://web.archive.org/web/20240101000000if_/http://example.org:80/a",
    "example.org/a" },
  { "wayback-no-scheme", "https://web.archive.org/web/2024/example.org/a", "example.org/a" },
  { "wayback-star", "https://web.archive.org/web/*/https://example.org/a", "example.org/a" },
  { "archive-itself", "https://archive.org/details/book", "archive.org/details/book" },
  { "archive-ph", "https://archive.ph/2024.01.02-030405/https://example.org/a", "example.org/a" },
  { "archive-ph-newest", "https://archive.ph/newest/https://example.org/a", "example.org/a" },
  { "archive-ph-code", "https://archive.ph/AbC1d", "archive.ph/AbC1d" },
  { "archive-of-amp",
    "https://web.archive.org/web/2024/https://www.google.com/amp/s/example.org/a/amp",
    "example.org/a" },
  { "google-redirect", "https://www.google.com/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa&usg=z",
    "example.org/a" },
  { "facebook-redirect",
    "https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa%3Fid%3D1&h=z",
    "example.org/a?id=1" },
  { "mail-filter",
    "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=x",
    "example.org/a" },
  { "redirect-to-nowhere", "https://www.google.com/url?url=javascript%3Aalert(1)",
    "google.com/url?url=javascript%3Aalert(1)" },
  { "twitter", "https://twitter.com/a/status/1?s=20", "x.com/a/status/1" },
  { "address-4", "http://192.0.2.7:8080/a", "192.0.2.7:8080/a" },
  { "address-6", "http://[2001:db8::1]:8080/a", "[2001:db8::1]:8080/a" },
};

static void
test_url_identity (gconstpointer data)
{
  const IdentityCase *test = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayUrl) url = assay_url_new (test->address, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (assay_url_get_identity (url), ==, test->identity);
}

typedef struct
{
  const char *name;
  const char *address;
  const char *message; /* what the message has in it */
} ErrorCase;

static const ErrorCase error_cases[] = {
  { "empty", "", "is empty" },
  { "blank", " \t ", "is empty" },
  { "words", "please view link", "not a web address" },
  { "mail", "mailto:desk@example.org", "neither http nor https" },
  { "ftp", "ftp://example.org/a", "neither http nor https" },
  { "script", "javascript:alert(1)", "neither http nor https" },
  { "file", "file:///etc/passwd", "neither http nor https" },
  { "data", "data:text/plain,hello", "neither http nor https" },
  { "anchor", "#comments", "not a web address" },
  { "relative", "../news/story.html", "not a web address" },
  { "file-name", "story.html", "not a web address" },
  { "no-host", "https:///a", "no valid host" },
  { "no-host-2", "http:a", "no valid host" },
  { "bad-port", "https://example.org:99999/", "not a web address" },
  { "open-bracket", "https://[2001:db8::1/a", "not a web address" },
  { "nul-in-host", "https://exa%00mple.org/", "not a web address" },
  { "space-in-host", "https://exa mple.org/", "no valid host" },
  { "empty-label", "https://example..org/", "host" },
  { "control", "https://example.org/a\x01z", "control character" },
  { "line-end", "https://example.org/a\nb", "control character" },
  { "not-utf8", "https://example.org/\xff", "not valid UTF-8" },
};

static void
test_url_error (gconstpointer data)
{
  const ErrorCase *test = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayUrl) url = assay_url_new (test->address, &error);

  g_assert_null (url);
  g_assert_nonnull (error);
  g_assert_nonnull (strstr (error->message, test->message));
}

typedef struct
{
  const char *path;
  AssayDay    day;
} DateCase;

static const DateCase date_cases[] = {
  { "/2025/05/14/story", { 2025, 5, 14 } },
  { "/news/2025/5/4/story", { 2025, 5, 4 } },
  { "/uk-news/2024/sep/16/story", { 2024, 9, 16 } },
  { "/2024/Sept/16/story", { 2024, 9, 16 } },
  { "/2024/September/16/", { 2024, 9, 16 } },
  { "/2025-05-14/story", { 2025, 5, 14 } },
  { "/world/uk/story-of-it-2025-05-14/", { 2025, 5, 14 } },
  { "/world/uk/story-of-it-2025-05-14.html", { 2025, 5, 14 } },
  { "/2025-05-14-story", { 2025, 5, 14 } },
  { "/en/20250514/story", { 2025, 5, 14 } },
  { "/en/20250514-story", { 2025, 5, 14 } },
  { "/2024/09/story", { 2024, 9, 0 } },
  { "/politics/2025-05/story", { 2025, 5, 0 } },
  { "/2024/09/story-of-2025-05-14", { 2025, 5, 14 } },
  { "/2024/02/29/story", { 2024, 2, 29 } },
  /* Not on the calendar: the month is all that can be told. */
  { "/2023/02/29/story", { 2023, 2, 0 } },
  { "/2024/09/123456/story", { 2024, 9, 0 } },
  /* No dates. */
  { "/", { 0 } },
  { "/news/article-14717891/Story.html", { 0 } },
  { "/news/world-europe-20180512", { 0 } },
  { "/article/20180512", { 0 } },
  { "/article/20180512/story", { 0 } },
  { "/story/202505141", { 0 } },
  { "/2025/13/14/story", { 0 } },
  { "/1825/05/14/story", { 0 } },
  { "/3025/05/14/story", { 0 } },
  { "/2025-13-14/story", { 0 } },
  { "/2025-05-00/story", { 0 } },
  { "/2025-05_14/story", { 0 } },
  { "/2024/09", { 0 } },
  { "/2024-09", { 0 } },
  { "/2024-13/story", { 0 } },
  { "/elections/2024/story", { 0 } },
  { "/top-100-2024/09-story", { 0 } },
  { "/12025-05-14/story", { 0 } },
  { "/content/c6bb168f-4869-4a15-99a8-23048488705b", { 0 } },
};

static void
test_url_date (gconstpointer data)
{
  const DateCase *test = data;
  g_autofree char *address = g_strconcat ("https://example.org", test->path, NULL);
  g_autoptr (AssayUrl) url = assay_url_new (address, NULL);
  AssayDay day = assay_url_get_date (url);

  g_assert_cmpint (day.year, ==, test->day.year);
  g_assert_cmpint (day.month, ==, test->day.month);
  g_assert_cmpint (day.day, ==, test->day.day);
}

/* When somebody archived a page is not when it came out. */
static void
test_url_date_archived (void)
{
  const char *address = "https://web.archive.org/web/20250514/https://example.org/2024/09/16/a";
  g_autoptr (AssayUrl) url = assay_url_new (address, NULL);
  AssayDay day = assay_url_get_date (url);

  g_assert_cmpint (day.year, ==, 2024);
  g_assert_cmpint (day.month, ==, 9);
  g_assert_cmpint (day.day, ==, 16);
}

typedef struct
{
  const char *address;
  const char *tool;
} ReferralCase;

static const ReferralCase referral_cases[] = {
  { "https://example.org/a?utm_source=openai", "openai" },
  { "https://example.org/a?id=1&utm_source=chatgpt.com", "chatgpt.com" },
  { "https://example.org/a?UTM_SOURCE=OpenAI", "openai" },
  { "https://example.org/a?utm_source=www.perplexity.ai", "perplexity" },
  { "https://example.org/a?utm_source=perplexity", "perplexity" },
  { "https://example.org/a?ref=claude.ai", "claude.ai" },
  { "https://example.org/a?utm_source=gemini", "gemini" },
  { "https://example.org/a?utm_source=copilot.microsoft.com", "copilot" },
  { "https://chatgpt.com/share/1", "chatgpt.com" },
  { "https://www.perplexity.ai/search/1", "perplexity" },
  { "https://www.google.com/url?url=https%3A%2F%2Fexample.org%2Fa%3Futm_source%3Dopenai",
    "openai" },
  { "https://example.org/a?utm_source=newsletter", NULL },
  { "https://example.org/a?utm_source=openaire", NULL },
  { "https://example.org/a?title=openai", NULL },
  { "https://example.org/openai?q=utm_source=openai", NULL },
  { "https://openai.com/index/story", NULL },
  { "https://notchatgpt.com/a", NULL },
  { "https://example.org/a?utm_source=%00openai", NULL },
};

static void
test_url_referral (gconstpointer data)
{
  const ReferralCase *test = data;
  g_autoptr (AssayUrl) url = assay_url_new (test->address, NULL);

  g_assert_cmpstr (assay_url_get_ai_referral (url), ==, test->tool);
}

static void
test_url_parts (void)
{
  g_autoptr (AssayUrl)
      url = assay_url_new (" https://www.Example.org/A/?utm_source=openai#x ", NULL);

  g_assert_cmpstr (assay_url_get_original (url), ==,
                   "https://www.Example.org/A/?utm_source=openai#x");
  g_assert_cmpstr (assay_url_get_host (url), ==, "example.org");
  g_assert_cmpstr (assay_url_get_path (url), ==, "/A/");
}

/* Sizes that no honest address has: refused or read, but never slow. */
static void
test_url_hostile (void)
{
  static const char *const patterns[] = {
    "https://%s/", "https://example.org/%s",  "https://example.org/?%s",
    "%s",          "https://%s@example.org/", "https://example.org:%s/",
  };
  static const char *const fillings[] = { "a", "a.", "/", "%00", "&", "ü", "../", "日.", "?&=" };

  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (fillings); j++)
        {
          for (guint n_bytes = 15000; n_bytes <= 1000000; n_bytes += 985000)
            {
              g_autoptr (GString) filling = g_string_new (NULL);
              g_auto (GStrv) around = g_strsplit (patterns[i], "%s", 2);
              g_autofree char *address = NULL;
              g_autoptr (AssayUrl) url = NULL;

              while (filling->len < n_bytes)
                g_string_append (filling, fillings[j]);

              address = g_strconcat (around[0], filling->str, around[1], NULL);
              url = assay_url_new (address, NULL);

              if (url != NULL)
                g_assert_cmpuint (strlen (assay_url_get_host (url)), <=, 253);
            }
        }
    }
}

typedef struct
{
  const char *host;
  const char *normal;
  const char *registrable;
} HostCase;

static const HostCase host_cases[] = {
  { "BBC.co.uk", "bbc.co.uk", "bbc.co.uk" },
  { "www.bbc.co.uk", "bbc.co.uk", "bbc.co.uk" },
  { "news.bbc.co.uk:443", "news.bbc.co.uk", "bbc.co.uk" },
  { "me@www.bbc.co.uk.", "bbc.co.uk", "bbc.co.uk" },
  { "www.gov.uk", "gov.uk", "gov.uk" },
  { "www.cabinetoffice.gov.uk", "cabinetoffice.gov.uk", "cabinetoffice.gov.uk" },
  { "m.a.b.example.com", "a.b.example.com", "example.com" },
  { "someone.github.io", "someone.github.io", "github.io" },
  { "m.github.io", "m.github.io", "github.io" },
  { "spiegel.co.com", "spiegel.co.com", "co.com" },
  { "www.com", "www.com", "www.com" },
  { "mobile.de", "mobile.de", "mobile.de" },
  { "www.mobile.de", "mobile.de", "mobile.de" },
  { "touch.mobile.wap.www.example.com", "example.com", "example.com" },
  { "wwwx.example.com", "wwwx.example.com", "example.com" },
  { "localhost", "localhost", "localhost" },
  { "under_score.example.com", "under_score.example.com", "example.com" },
  { "bücher.example", "xn--bcher-kva.example", "xn--bcher-kva.example" },
  { "日本。jp", "xn--wgv71a.jp", "xn--wgv71a.jp" },
  { "192.0.2.7", "192.0.2.7", "192.0.2.7" },
  { "[2001:DB8::1]:80", "2001:db8::1", "2001:db8::1" },
  { "", NULL, NULL },
  { ".", NULL, NULL },
  { "a..b", NULL, NULL },
  { ".example.com", NULL, NULL },
  { "exa mple.com", NULL, NULL },
  { "exa/mple.com", NULL, NULL },
  { "\xff.com", NULL, NULL },
};

static void
test_host (gconstpointer data)
{
  const HostCase *test = data;
  g_autofree char *normal = assay_host_normalise (test->host);
  g_autofree char *registrable = normal != NULL ? assay_host_to_registrable (normal) : NULL;

  g_assert_cmpstr (normal, ==, test->normal);
  g_assert_cmpstr (registrable, ==, test->registrable);
}

static void
test_host_lengths (void)
{
  g_autofree char *label_63 = g_strnfill (63, 'a');
  g_autofree char *label_64 = g_strnfill (64, 'a');
  g_autofree char *million = g_strnfill (1000000, 'a');
  g_autofree char *fits = g_strconcat (label_63, ".com", NULL);
  g_autofree char *too_long = g_strconcat (label_64, ".com", NULL);
  g_autofree char *whole = g_strjoin (".", label_63, label_63, label_63, label_63, "com", NULL);
  g_autofree char *one = assay_host_normalise (fits);
  g_autofree char *two = assay_host_normalise (too_long);
  g_autofree char *three = assay_host_normalise (whole);
  g_autofree char *four = assay_host_normalise (million);

  g_assert_cmpstr (one, ==, fits);
  g_assert_null (two);
  g_assert_null (three);
  g_assert_null (four);
}

/* What is asked of a server is the page's own, less what would tell where we come from. */
static void
test_url_request (void)
{
  static const char *const requests[][2] = {
    { "https://www.Example.org/a?b=2&utm_source=openai&a=1#part",
      "https://www.Example.org/a?b=2&a=1" },
    { "https://example.org/a?utm_source=openai", "https://example.org/a" },
    { "https://example.org/a?utm_source=openai&fbclid=x#utm_source=y", "https://example.org/a" },
    { "https://example.org/a?", "https://example.org/a" },
    { "https://example.org/#a?b", "https://example.org/" },
    { "http://example.org:8080/a/", "http://example.org:8080/a/" },
    { "example.org/a", "https://example.org/a" },
    { "//example.org/a", "https://example.org/a" },
    { "https://www.google.com/url?q=https%3A%2F%2Fexample.org%2Fa%3Fb%3D1%26utm_medium%3Dmail&sa=D",
      "https://example.org/a?b=1" },
    { "https://www.google.com/amp/s/www.example.org/a?x=1", "https://www.example.org/a?x=1" },
    { "https://web.archive.org/web/20240101000000/https://www.example.org/a?x=1",
      "https://web.archive.org/web/20240101000000/https://www.example.org/a?x=1" },
    { "https://www.google.com/url?q=https://web.archive.org/web/2024/https://example.org/a",
      "https://web.archive.org/web/2024/https://example.org/a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (requests); i++)
    {
      g_autoptr (AssayUrl) url = assay_url_new (requests[i][0], NULL);

      g_assert_cmpstr (assay_url_get_request (url), ==, requests[i][1]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (identity_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/url/identity/%s", identity_cases[i].name);

      g_test_add_data_func (path, &identity_cases[i], test_url_identity);
    }

  for (guint i = 0; i < G_N_ELEMENTS (error_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/url/error/%s", error_cases[i].name);

      g_test_add_data_func (path, &error_cases[i], test_url_error);
    }

  for (guint i = 0; i < G_N_ELEMENTS (date_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/url/date/%u", i);

      g_test_add_data_func (path, &date_cases[i], test_url_date);
    }

  for (guint i = 0; i < G_N_ELEMENTS (referral_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/url/referral/%u", i);

      g_test_add_data_func (path, &referral_cases[i], test_url_referral);
    }

  for (guint i = 0; i < G_N_ELEMENTS (host_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/host/%u", i);

      g_test_add_data_func (path, &host_cases[i], test_host);
    }

  g_test_add_func ("/url/date-archived", test_url_date_archived);
  g_test_add_func ("/url/parts", test_url_parts);
  g_test_add_func ("/url/hostile", test_url_hostile);
  g_test_add_func ("/host/lengths", test_host_lengths);

  g_test_add_func ("/url/request", test_url_request);

  return g_test_run ();
}
