/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-page.h"

#define PROSE                                                                                       \
  "<p>The harbour board met on Tuesday and agreed, after four hours, to raise the fees by a "           \
  "tenth."                                                                                              \
  "</p><p>“We did not like it,” the chair said, “but the quay will not mend itself by words.</p>" \
  "<p>Two of the nine members voted against; the mayor had asked for a delay until the "                \
  "autumn.</p>"

#define ARTICLE(members)                                                                           \
  "<script "                                          \
  "type=application/ld+json>{\"@context\":\"https://" \
  "schema.org\",\"@type\":\"NewsArticle\"," members "}</script>"


static AssayPage *
read_page (const char *html,
           const char *address)
{
  g_autoptr (GBytes) bytes = g_bytes_new (html, strlen (html));
  g_autoptr (GError) error = NULL;
  AssayPage *page = assay_page_read (bytes, NULL, address, &error);

  g_assert_no_error (error);
  g_assert_nonnull (page);

  return page;
}

typedef struct
{
  const char *name;
  const char *html;
  const char *expected;
} FactCase;

#define LONG                                                                                       \
  "The harbour board was asked what the fees are for, and it said that the quay is old, that the " \
  "winter was hard, and that nobody else would pay for the stones, as far as anybody knew."

/* What is expected says where the day comes from, too. */
static const FactCase date_cases[] = {
  { "data", ARTICLE ("\"datePublished\":\"2025-05-14T08:00:00+02:00\""), "2025-05-14 json-ld" },
  { "meta", "<meta property=article:published_time content='2025-05-14T23:30:00Z'>",
    "2025-05-14 meta" },
  { "data-first",
    "<meta property=article:published_time content=2025-05-15>" ARTICLE (
        "\"datePublished\":\"2025-05-14\""),
    "2025-05-14 json-ld" },
  { "time", "<time datetime='2025-05-14'>yesterday</time>", "2025-05-14 time" },
  { "property", "<span itemprop=datePublished content=20250514>x</span>", "2025-05-14 time" },
  { "named", "<p class=pub-date>14. Mai 2025</p>", "2025-05-14 time" },
  { "seen", "<h1>Fees rise again</h1><p>Wednesday, May 14, 2025</p>", "2025-05-14 text" },
  { "seen-german", "<h1>Mehr für den Hafen</h1><p>14.05.2025, 08:00 Uhr</p>", "2025-05-14 text" },
  { "seen-french", "<h1>Le port paiera</h1><p>Publié le 14 mai 2025 à 8h</p>", "2025-05-14 text" },
  { "seen-spanish", "<h1>El puerto paga</h1><p>14 de mayo de 2025</p>", "2025-05-14 text" },
  { "seen-russian", "<h1>Порт платит снова</h1><p>14 мая 2025 г.</p>", "2025-05-14 text" },
  { "seen-japanese", "<h1>港の料金 上がる</h1><p>2025年5月14日</p>", "2025-05-14 text" },
  { "seen-both", "<h1>Fees rise again</h1><p>Published May 14, 2025 Updated May 16, 2025</p>",
    "2025-05-14 text" },
  { "american", "<html lang=en-us><h1>Fees rise again</h1><p>5/4/2025</p>", "2025-05-04 text" },
  { "british", "<html lang=en-gb><h1>Fees rise again</h1><p>4/5/2025</p>", "2025-05-04 text" },
  { "seconds", "<meta name=ptime content=1747209600>", "2025-05-14 meta" },
  { "seen-bengali", "<h1>বন্দর আবার খরচ বাড়াল</h1><p>১৪ মে ২০২৫</p>", "2025-05-14 text" },
  { "seen-thai", "<h1>ท่าเรือ ขึ้น ราคา</h1><p>14 พฤษภาคม 2568</p>", "2025-05-14 text" },
  { "seen-hindi", "<h1>बंदरगाह फिर महँगा</h1><p>14 मई 2025</p>", "2025-05-14 text" },
  { "seen-behind", "<h1>Fees rise again</h1><p>May 14, 2025 at 8:00 (published by A. Lind)</p>",
    "2025-05-14 text" },
  { "seen-joined", "<h1>Fees rise again</h1><p><span>Anna Lind</span><span>May 14, 2025</span></p>",
    "2025-05-14 text" },
  { "seen-twice", "<h1>Fees rise again</h1><p><b>14. Mai 2025</b><i>14. Mai 2025</i></p>",
    "2025-05-14 text" },
  { "seen-below",
    PROSE "<p>Dieser Artikel wurde am 14. Mai 2025 um 14:48 von Anna geschrieben und "
          "liegt unter dem Stichwort Hafen bei uns, wo man ihn immer wieder findet.</p>",
    "2025-05-14 text" },
  { "dateline", "<h1>Fees rise again</h1><p>(14.05.2025) " LONG "</p>", "2025-05-14 text" },
  { "amid-prose",
    "<h1>Fees rise again</h1><p>The board met on May 14, 2025 in the hall. " LONG "</p>", NULL },
  { "caption",
    "<h1>Fees rise again</h1><p>14.05.2025</p><p>The old quay in a storm, 3 May 2024</p>",
    "2025-05-14 text" },
  { "today", "<p>Friday, May 16, 2025</p><h1>Fees rise again</h1><p>May 14, 2025, 22:11</p>",
    "2025-05-14 text" },
  { "title-element", "<title>Fees rise again – The Courier – 14.05.2025</title><h1>Fees rise</h1>",
    "2025-05-14 text" },
  { "changed-alone", "<h1>Fees rise again</h1><p>Stand: 14.05.2025, 08:00 Uhr</p>",
    "2025-05-14 text" },
  { "script",
    "<h1>Fees</h1><script>var page = { publish_date: '2025-05-14 08:00', id: 7 };</script>",
    "2025-05-14 script" },
  { "script-other", "<h1>Fees</h1><script>var page = { expires: '2025-05-14' };</script>", NULL },
  { "film",
    "<script type=application/ld+json>{\"@type\":\"VideoObject\",\"uploadDate\":\"2025-05-11\"}"
    "</script><meta itemprop=datePublished content=2025-05-14>",
    "2025-05-14 meta" },
  { "outvoted",
    "<meta property=article:published_time content=2025-05-14T08:00:00>" ARTICLE (
        "\"datePublished\":\"2025-05-12\"") "<h1>Fees rise again</h1><p>14.05.2025</p>",
    "2025-05-14 meta" },
  { "change-is-seen",
    ARTICLE (
        "\"datePublished\":\"2025-05-14\",\"dateModified\":\"2025-05-16\"") "<meta "
                                                                            "property=article:"
                                                                            "published_time "
                                                                            "content=2025-05-14><"
                                                                            "h1>Fees</"
                                                                            "h1><p>16.05.2025</p>",
    "2025-05-14 json-ld" },
  { "comment",
    "<h1>Fees rise again</h1><time datetime=2025-05-14>14 May</time>" PROSE
    "<div class=comments><time pubdate datetime=2025-05-19T09:00:00Z>19 May</time></div>",
    "2025-05-14 time" },
  { "local", "<h1>Fees</h1><time datetime='2025-05-13T22:30:00Z'>14.05.2025, 00:30</time>",
    "2025-05-14 time" },
  { "no-such-day", "<h1>Fees rise again</h1><p>31.02.2025</p>", NULL },
  { "none", "", NULL },
};

static char *
describe_published (AssayPage *page)
{
  g_autofree char *day = NULL;

  if (!assay_day_is_set (assay_page_get_published (page)))
    {
      g_assert_cmpint (assay_page_get_published_origin (page), ==, ASSAY_PAGE_ORIGIN_NONE);
      return NULL;
    }

  day = assay_day_to_iso (assay_page_get_published (page));

  return g_strconcat (day, " ", assay_page_origin_to_id (assay_page_get_published_origin (page)),
                      NULL);
}

static void
test_date (gconstpointer data)
{
  const FactCase *test = data;
  g_autofree char *html = g_strconcat ("<html>", test->html, PROSE PROSE PROSE PROSE, NULL);
  g_autoptr (AssayPage) page = read_page (html, "https://example.org/a");
  g_autofree char *day = describe_published (page);

  g_assert_cmpstr (day, ==, test->expected);
}

#define CANONICAL "<link rel=canonical href='https://example.org/2025/05/14/fees'>"

static const FactCase address_cases[] = {
  { "day", "https://example.org/2025/05/14/fees", "2025-05-14 url" },
  { "month", "https://example.org/2025/05/fees", NULL },
  { "canonical", "https://feeds.example.org/7", "2025-05-14 url" },
  { "number", "https://example.org/article/20250514", NULL },
};

static void
test_date_in_address (gconstpointer data)
{
  const FactCase *test = data;
  gboolean has_canonical = strcmp (test->name, "canonical") == 0;
  g_autoptr (AssayPage) page =
      read_page (has_canonical ? CANONICAL PROSE : PROSE, test->html);
  g_autofree char *day = describe_published (page);

  g_assert_cmpstr (day, ==, test->expected);
}

/* Four o’clock at Greenwich is the evening before where the address was made. */
static void
test_date_at_night (void)
{
  static const char html[] = ARTICLE ("\"datePublished\":\"2025-05-15T04:00:00Z\"") PROSE;
  g_autoptr (AssayPage) page = read_page (html, "https://example.org/2025/05/14/fees");
  g_autofree char *day = describe_published (page);

  g_assert_cmpstr (day, ==, "2025-05-14 url");
}

static void
test_modified (void)
{
  g_autoptr (AssayPage) page = read_page (
      ARTICLE ("\"datePublished\":\"2025-05-14\",\"dateModified\":\"2025-05-16\"") PROSE, NULL);
  g_autofree char *day = assay_day_to_iso (assay_page_get_modified (page));

  g_assert_cmpstr (day, ==, "2025-05-16");
  g_assert_cmpint (assay_page_get_modified_origin (page), ==, ASSAY_PAGE_ORIGIN_JSON_LD);
}

#define ADD(cases, path, function)                                                                 \
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)                                                 \
    {                                                                                              \
      g_autofree char *name = g_strconcat ("/sources/page/" path "/", cases[i].name, NULL);        \
      g_test_add_data_func (name, &cases[i], function);                                            \
    }

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD (date_cases, "date", test_date)
  ADD (address_cases, "date-in-address", test_date_in_address)
  g_test_add_func ("/sources/page/date-at-night", test_date_at_night);
  g_test_add_func ("/sources/page/modified", test_modified);

  return g_test_run ();
}
