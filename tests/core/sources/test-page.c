/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-page.h"

#define FIRST \
  "The harbour board met on Tuesday and agreed, after four hours, to raise the fees by a tenth."
#define SECOND \
  "“We did not like it,” the chair said, “but the quay will not mend itself, and nobody offered."
#define THIRD \
  "Two of the nine members voted against; the mayor had asked for a delay until the autumn."
#define PROSE "<p>" FIRST "</p><p>" SECOND "</p><p>" THIRD "</p>"

static AssayPage *
read_page (const char *html,
           const char *content_type)
{
  g_autoptr (GBytes) bytes = g_bytes_new (html, strlen (html));
  g_autoptr (GError) error = NULL;
  AssayPage *page = assay_page_read (bytes, content_type, "https://example.org/a", &error);

  g_assert_no_error (error);
  g_assert_nonnull (page);

  return page;
}

static const char *
get_text (AssayPage *page)
{
  return assay_text_get_utf8 (assay_page_get_text (page));
}

typedef struct
{
  const char *name;
  const char *html;
  const char *text;
} TextCase;

static const TextCase text_cases[] = {
  { "fieldset", "<div>Home</div><fieldset><legend>Fees</legend>" PROSE PROSE "</fieldset>",
    FIRST "\n\n" SECOND "\n\n" THIRD "\n\n" FIRST "\n\n" SECOND "\n\n" THIRD },
  { "plain", "<body>" PROSE, FIRST "\n\n" SECOND "\n\n" THIRD },
  { "navigation", "<nav><a href=/>Home</a> <a href=/n>News</a></nav><main>" PROSE "</main>",
    FIRST "\n\n" SECOND "\n\n" THIRD },
  { "footer", "<article>" PROSE "</article><footer><p>All rights are reserved by us.</p></footer>",
    FIRST "\n\n" SECOND "\n\n" THIRD },
  { "comments",
    "<article>" PROSE
    "</article><div class='comments'><p>I have never read such a thing in my life, "
    "and I read a lot of it, you know.</p></div>",
    FIRST "\n\n" SECOND "\n\n" THIRD },
  { "caption",
    "<article><p>" FIRST
    "</p><figure><img src=a><figcaption>The quay, seen from the north in a storm "
    "of last year, with two boats.</figcaption></figure><p>" SECOND "</p></article>",
    FIRST "\n\n" SECOND },
  { "script", "<p>" FIRST "<script>var a = '<p>no</p>';</script></p><p>" SECOND,
    FIRST "\n\n" SECOND },
  { "hidden", "<p>" FIRST "<p style='display: none'>" THIRD "<p>" SECOND, FIRST "\n\n" SECOND },
  { "breaks", "<div>" FIRST "<br><br>" SECOND "<br>" THIRD "</div>",
    FIRST "\n\n" SECOND "\n" THIRD },
  { "inline",
    "<p>The <b>harbour</b> <a href=/b>board</a> met&nbsp;on   Tuesday\nand agreed to that.</p>",
    "The harbour board met on Tuesday and agreed to that." },
  { "related",
    "<article>" PROSE PROSE
    "<h3>You may also like</h3><p>The ferry has a new timetable, which begins in "
    "the week after next.</p></article>",
    FIRST "\n\n" SECOND "\n\n" THIRD "\n\n" FIRST "\n\n" SECOND "\n\n" THIRD },
  { "newsletter",
    "<article><p>" FIRST
    "</p><p>Sign up for our weekly letter, which is free and good.</p><p>" SECOND,
    FIRST "\n\n" SECOND },
  { "newsletter-in-story",
    "<p>" FIRST "</p><p>The clerk said that a letter had gone to all the members.</p>",
    FIRST "\n\n"
          "The clerk said that a letter had gone to all the members." },
  { "other-article",
    "<main><article><h1>Fees rise again</h1>" PROSE "</article><article><h2>Ferry</h2><p>The "
    "ferry has a new timetable, which begins in the week after next.</p></article></main>",
    FIRST "\n\n" SECOND "\n\n" THIRD },
  { "standfirst",
    "<h1>Fees rise again</h1><p>A tenth more from May on, says the harbour board.</p>"
    "<div class='article-body'>" PROSE PROSE "</div>",
        "A tenth more from May on, says the harbour board.\n\n" FIRST "\n\n" SECOND "\n\n" THIRD
    "\n\n" FIRST "\n\n" SECOND "\n\n" THIRD },
  { "ruby", "<p>" FIRST " <ruby>尹<rt>ユン</rt></ruby>氏は言う。", FIRST " 尹氏は言う。" },
  { "marked",
    "<p>The <mark>harbour</mark> <kbd>board</kbd> met on Tues<wbr>day and agreed to that.",
    "The harbour board met on Tuesday and agreed to that." },
  { "structured",
    "<div id=app></div><script "
    "type=application/ld+json>{\"@type\":\"Article\",\"articleBody\":\"" FIRST "\\n" FIRST
    "\\n" FIRST "\\n" FIRST "\\n" FIRST "\"}</script>",
    FIRST "\n\n" FIRST "\n\n" FIRST "\n\n" FIRST "\n\n" FIRST },
  { "nothing", "<body><a href=/>Home</a></body>", "" },
  { "no-tags", "", "" },
};

static void
test_text (gconstpointer data)
{
  const TextCase *test = data;
  g_autofree char *html = g_strconcat ("<!DOCTYPE html><html>", test->html, NULL);
  g_autoptr (AssayPage) page = read_page (html, NULL);

  g_assert_cmpstr (get_text (page), ==, test->text);
}

static void
test_blocks (void)
{
  static const AssayPageBlockKind kinds[] = { ASSAY_PAGE_PARAGRAPH, ASSAY_PAGE_HEADING,
                                              ASSAY_PAGE_QUOTATION, ASSAY_PAGE_LIST_ITEM,
                                              ASSAY_PAGE_PARAGRAPH };
  g_autoptr (AssayPage) page =
      read_page ("<article><p>" FIRST "</p><h2>What comes next</h2><blockquote><p>" SECOND
                 "</p></blockquote><ul><li>The fees rise in May, for all boats alike.</li></ul><p>" THIRD,
                 NULL);
  AssayText *text = assay_page_get_text (page);
  guint n_blocks = 0;
  const AssayPageBlock *blocks = assay_page_get_blocks (page, &n_blocks);
  g_autofree char *heading = assay_text_dup_span (text, blocks[1].span);

  g_assert_cmpuint (n_blocks, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < n_blocks; i++)
    g_assert_cmpint (blocks[i].kind, ==, kinds[i]);

  g_assert_cmpstr (heading, ==, "What comes next");
  g_assert_cmpuint (blocks[n_blocks - 1].span.end, ==, assay_text_get_length (text));
}

typedef struct
{
  const char *name;
  const char *html;
  const char *content_type;
  const char *word;
} EncodingCase;

static const EncodingCase encoding_cases[] = {
  { "utf-8",
    "<p>Die Stra\xc3\x9f"
    "e war am Dienstag lange gesperrt.",
    NULL, "Straße" },
  { "declared-wrong",
    "<meta charset=iso-8859-1><p>Die Stra\xc3\x9f"
    "e war am Dienstag gesperrt.",
    NULL, "Straße" },
  { "by-server",
    "<p>Die Stra\xdf"
    "e war am Dienstag gesperrt.",
    "text/html; charset=ISO-8859-1", "Straße" },
  { "by-page", "<meta charset='windows-1251'><p>\xcf\xee\xf0\xf2 is open again, they said today.",
    NULL, "Порт" },
  { "by-http-equiv",
    "<meta http-equiv=content-type content='text/html; charset=Shift_JIS'><p>\x8d`\x82\xcc they "
    "said it "
    "again on Tuesday.",
    NULL, "港の" },
  { "not-told",
    "<p>Die Stra\xdf"
    "e war am Dienstag gesperrt.",
    NULL, "Straße" },
  { "told-wrong",
    "<p>Die Stra\xdf"
    "e war am Dienstag gesperrt.",
    "text/html; charset=utf-8", "Straße" },
  { "unknown",
    "<p>Die Stra\xdf"
    "e war am Dienstag gesperrt.",
    "text/html; charset=nonsense-9", "Straße" },
  { "mark",
    "\xef\xbb\xbf<p>Die Stra\xc3\x9f"
    "e war am Dienstag gesperrt.",
    "text/html; charset=iso-8859-1", "Straße" },
};

static void
test_encoding (gconstpointer data)
{
  const EncodingCase *test = data;
  g_autoptr (AssayPage) page = read_page (test->html, test->content_type);

  g_assert_nonnull (strstr (get_text (page), test->word));
}

static void
refuse (const void    *data,
        gsize          n_bytes,
        AssayPageError code)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_page_read (bytes, NULL, NULL, &error));
  g_assert_error (error, ASSAY_PAGE_ERROR, (int) code);
}

static void
test_refused (void)
{
  g_autofree char *large = g_strnfill (ASSAY_PAGE_MAX_BYTES + 1, 'a');

  refuse ("", 0, ASSAY_PAGE_ERROR_EMPTY);
  refuse (large, ASSAY_PAGE_MAX_BYTES + 1, ASSAY_PAGE_ERROR_TOO_LARGE);
  refuse ("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0", 22, ASSAY_PAGE_ERROR_NOT_TEXT);
}

/* As deep as that, no article lies: it is refused before it costs anything. */
static void
test_deep (void)
{
  g_autoptr (GString) html = g_string_new (NULL);

  for (guint i = 0; i < 100000; i++)
    g_string_append (html, "<div>");
  g_string_append (html, PROSE);

  refuse (html->str, html->len, ASSAY_PAGE_ERROR_TOO_DEEP);
}

static void
test_zeros (void)
{
  static const char
      html[] = "<html><p>The harbour\0 board met on Tues\0day, and agreed to that.</p>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (html, sizeof html - 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) page = assay_page_read (bytes, NULL, NULL, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (get_text (page), ==, "The harbour board met on Tuesday, and agreed to that.");
}

/* Wherever a page breaks off, something is read. */
static void
test_truncated (void)
{
  static const char
      html[] = "<!DOCTYPE html><html><head><title>Fees</title></head><body><article class="
               "'body'><p>" FIRST "</p><p>" SECOND "</p></article></body></html>";

  for (gsize n = 1; n < sizeof html; n++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (html, n);
      g_autoptr (AssayPage) page = assay_page_read (bytes, NULL, NULL, NULL);

      g_assert_nonnull (page);
    }
}

static void
test_bytes (void)
{
  g_autoptr (AssayPage) page = read_page ("<article><h2>Part</h2>" PROSE "</article>", NULL);
  g_autoptr (GBytes) bytes = assay_page_to_bytes (page);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) again = assay_page_from_bytes (bytes, &error);
  g_autoptr (GBytes) twice = NULL;
  gsize n_bytes = g_bytes_get_size (bytes);

  g_assert_no_error (error);
  twice = assay_page_to_bytes (again);
  g_assert_true (g_bytes_equal (bytes, twice));

  for (gsize n = 0; n < n_bytes; n++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (bytes, 0, n);
      g_autoptr (AssayPage) none = assay_page_from_bytes (cut, NULL);

      g_assert_null (none);
    }
}

typedef struct
{
  const char    *name;
  const char    *html;
  AssayPageFlags flags;
} FlagCase;

static const FlagCase flag_cases[] = {
  { "free", "<article>" PROSE "</article>", ASSAY_PAGE_FLAGS_NONE },
  { "locked",
    "<script "
    "type=application/ld+json>{\"@type\":\"Article\",\"isAccessibleForFree\":false}</script>"
    "<article>" PROSE "</article>",
    ASSAY_PAGE_CUT_SHORT },
  { "locked-and-whole",
    "<script "
    "type=application/ld+json>{\"@type\":\"Article\",\"isAccessibleForFree\":\"False\"}</script>"
    "<article>" PROSE PROSE PROSE PROSE PROSE PROSE PROSE PROSE PROSE PROSE PROSE "</article>",
    ASSAY_PAGE_FLAGS_NONE },
  { "tier", "<meta property=article:content_tier content=locked>" PROSE, ASSAY_PAGE_CUT_SHORT },
  { "asked", "<article>" PROSE "</article><div>Already a subscriber? Log in.</div>",
    ASSAY_PAGE_CUT_SHORT },
  { "consent",
    "<p>We and our partners store cookies on your device, with your consent, to show you what you "
    "like.</p>"
    "<p>You may accept all cookies, or read in our privacy statement how to say no.</p>",
    ASSAY_PAGE_CONSENT_WALL },
  { "story-of-cookies",
    "<p>" FIRST "</p><p>There were cookies with the tea, and the chair had two.</p>",
    ASSAY_PAGE_FLAGS_NONE },
};

static void
test_flags (gconstpointer data)
{
  const FlagCase *test = data;
  g_autoptr (AssayPage) page = read_page (test->html, NULL);

  g_assert_cmpint (assay_page_get_flags (page), ==, test->flags);
}

typedef struct
{
  const char *name;
  const char *html;
  const char *expected; /* or NULL */
} FactCase;

static const FactCase title_cases[] = {
  { "heading", "<h1>Board raises fees</h1>", "Board raises fees" },
  { "element", "<title>Board raises the harbour fees | The Quay</title>",
    "Board raises the harbour fees" },
  { "site-told",
    "<title>Fees rise - The Quay</title><meta property=og:site_name content='The Quay'>",
    "Fees rise" },
  { "og", "<title>x</title><meta property=og:title content='Board &amp; mayor'>", "Board & mayor" },
  { "data",
    "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Board "
    "raises\"}</script>",
    "Board raises" },
  { "menu", "<nav><h1>The Daily Quay</h1></nav><h1>Board raises fees</h1>", "Board raises fees" },
  { "none", "", NULL },
};

static void
test_title (gconstpointer data)
{
  const FactCase *test = data;
  g_autofree char *html = g_strconcat ("<html>", test->html, PROSE, NULL);
  g_autoptr (AssayPage) page = read_page (html, NULL);

  g_assert_cmpstr (assay_page_get_title (page), ==, test->expected);
}

#define ARTICLE(members)                                                                           \
  "<script "                                          \
  "type=application/ld+json>{\"@context\":\"https://" \
  "schema.org\",\"@type\":\"NewsArticle\"," members "}</script>"

static const FactCase byline_cases[] = {
  { "data", ARTICLE ("\"author\":{\"@type\":\"Person\",\"name\":\"Anna Lind\"}"), "Anna Lind" },
  { "data-several", ARTICLE ("\"author\":[{\"name\":\"Anna Lind\"},{\"name\":\"Jon Berg\"}]"),
    "Anna Lind, Jon Berg" },
  { "data-word", ARTICLE ("\"author\":\"By Anna Lind and Jon Berg\""), "Anna Lind, Jon Berg" },
  { "data-graph",
    "<script "
    "type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#a\"}},"
    "{\"@type\":\"Person\",\"@id\":\"#a\",\"name\":\"Anna Lind\"}]}</script>",
    "Anna Lind" },
  { "data-comma", ARTICLE ("\"author\":{\"name\":\"Anna Lind\",},"), "Anna Lind" },
  { "data-broken",
    "<script type=application/ld+json>{\"author\":</script><meta name=author content="
    "'Jon Berg'>",
    "Jon Berg" },
  { "meta", "<meta name=author content='Anna Lind'>", "Anna Lind" },
  { "meta-profile", "<meta property=article:author content='https://www.facebook.com/x'>", NULL },
  { "card",
    "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Anna Lind'>",
    "Anna Lind" },
  { "rel", "<a rel=author href=/a>Anna Lind</a>", "Anna Lind" },
  { "named", "<div class=byline>Von Anna Lind und Jon Berg</div>", "Anna Lind, Jon Berg" },
  { "folder", "<a href=/authors/anna-lind>Anna Lind</a>", "Anna Lind" },
  { "seen", "<h1>Fees rise again</h1><p>By Anna Lind</p>", "Anna Lind" },
  { "seen-next", "<h1>Fees rise again</h1><div>By</div><div>Anna Lind</div>", "Anna Lind" },
  { "publisher-last", ARTICLE ("\"author\":{\"name\":\"Example\"}") "<a rel=author>Anna Lind</a>",
    "Anna Lind" },
  { "publisher-alone", ARTICLE ("\"author\":{\"name\":\"Example News\"}"), "Example News" },
  { "dated", "<div class=author>Anna Lind 4 May 2025</div>", "Anna Lind" },
  { "none", "", NULL },
};

static void
test_byline (gconstpointer data)
{
  const FactCase *test = data;
  g_autofree char *html = g_strconcat ("<html>", test->html, PROSE, NULL);
  g_autoptr (AssayPage) page = read_page (html, NULL);

  g_assert_cmpstr (assay_page_get_byline (page), ==, test->expected);
}

static const FactCase language_cases[] = {
  { "told", "<html lang=de-AT><p>" FIRST, "de-at" },
  { "og", "<meta property=og:locale content=pt_BR><p>" FIRST, "pt-br" },
  { "words",
    "<p>Der Hafen ist nicht für die Boote da, und das weiß man auf den Inseln von Anfang an.",
    "de" },
  { "nonsense", "<html lang='$LANG'><p>" FIRST SECOND THIRD, "en" },
};

static void
test_language (gconstpointer data)
{
  const FactCase *test = data;
  g_autoptr (AssayPage) page = read_page (test->html, NULL);

  g_assert_cmpstr (assay_page_get_language (page), ==, test->expected);
}

static const FactCase canonical_cases[] = {
  { "absolute", "<link rel=canonical href='https://example.org/b?c=1'>",
    "https://example.org/b?c=1" },
  { "relative", "<link rel=canonical href=/b>", "https://example.org/b" },
  { "og", "<meta property=og:url content='https://example.org/c'>", "https://example.org/c" },
  { "script", "<link rel=canonical href='javascript:alert(1)'>", NULL },
  { "file", "<link rel=canonical href='file:///etc/passwd'>", NULL },
  { "none", "", NULL },
};

static void
test_canonical (gconstpointer data)
{
  const FactCase *test = data;
  g_autofree char *html = g_strconcat ("<html><head>", test->html, "</head>" PROSE, NULL);
  g_autoptr (AssayPage) page = read_page (html, NULL);

  g_assert_cmpstr (assay_page_get_canonical (page), ==, test->expected);
}

#define ADD(cases, path, function)                                                                 \
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)                                                 \
    {                                                                                              \
      g_autofree char *name = g_strconcat ("/sources/page/" path "/", cases[i].name, NULL);        \
      g_test_add_data_func (name, &cases[i], function);                                            \
    }

/* A page whose text a script puts in: the article is where most of the prose of its data lies. */
static void
test_hydration (void)
{
#define PARAGRAPH_OF_DATA                                                                        \
  "The harbour board met on Tuesday and agreed, after four hours of talk, to raise the fees of " \
  "ferries by nine per cent from June on, as number "
  static const char html[] =
      "<html><head><title>Fees rise</title></head><body><div id=__next></div>"
      "<script id=__NEXT_DATA__ type=application/json>{\"props\":{\"menu\":[\"Home\",\"News\"],"
      "\"page\":{\"summary\":\"" PARAGRAPH_OF_DATA "zero has it.\",\"blocks\":["
      "{\"type\":\"p\",\"text\":\"" PARAGRAPH_OF_DATA "one has it.\"},"
      "{\"type\":\"p\",\"text\":\"" PARAGRAPH_OF_DATA "<b>two</b> has it.\"},"
      "{\"type\":\"p\",\"text\":\"" PARAGRAPH_OF_DATA "three has it.\"},"
      "{\"type\":\"p\",\"text\":\"" PARAGRAPH_OF_DATA "four has it.\"}]}},"
      "\"more\":[{\"teaser\":\"Another article that is about something else, and may be read "
      "too.\"}]}"
      "</script></body></html>";
  g_autoptr (GBytes) body = g_bytes_new_static (html, sizeof html - 1);
  g_autoptr (AssayPage) page = assay_page_read (body, NULL, NULL, NULL);
  const char *text = assay_text_get_utf8 (assay_page_get_text (page));

  g_assert_nonnull (strstr (text, "number one has it.\n\nThe harbour"));
  g_assert_nonnull (strstr (text, "number two has it."));
  g_assert_true (g_str_has_suffix (text, "number four has it."));
  g_assert_null (strstr (text, "zero"));
  g_assert_null (strstr (text, "Another"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  ADD (text_cases, "text", test_text)
  ADD (encoding_cases, "encoding", test_encoding)
  ADD (title_cases, "title", test_title)
  ADD (byline_cases, "byline", test_byline)
  ADD (flag_cases, "flags", test_flags)
  ADD (language_cases, "language", test_language)
  ADD (canonical_cases, "canonical", test_canonical)
  g_test_add_func ("/sources/page/blocks", test_blocks);
  g_test_add_func ("/sources/page/refused", test_refused);
  g_test_add_func ("/sources/page/deep", test_deep);
  g_test_add_func ("/sources/page/zeros", test_zeros);
  g_test_add_func ("/sources/page/truncated", test_truncated);
  g_test_add_func ("/sources/page/bytes", test_bytes);
  g_test_add_func ("/sources/page/hydration", test_hydration);

  return g_test_run ();
}
