/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The report as a page: what is in it, and that nothing of what people and pages wrote becomes part of it. */

#include "config.h"

#include <string.h>

#include <gumbo.h>

#include "assay-dossier-seal.h"
#include "assay-markup.h"
#include "assay-report-format.h"

/* What a page may be made of: an element, and the attributes that it may have. */
static const struct
{
  const char *element;
  const char *attributes;
} allowed[] = {
  { "html", "lang" },
  { "head", "" },
  { "meta", "charset http-equiv content name" },
  { "title", "" },
  { "style", "" },
  { "script", "" },
  { "body", "" },
  { "header", "" },
  { "main", "" },
  { "footer", "" },
  { "article", "class aria-label" },
  { "section", "class id aria-labelledby" },
  { "div", "class id hidden lang" },
  { "h1", "dir" },
  { "h2", "class dir id" },
  { "h3", "class dir" },
  { "p", "class dir" },
  { "blockquote", "class dir" },
  { "a", "class id href data-f aria-label rel" },
  { "span", "class id data-f data-state role aria-label" },
  { "sup", "class" },
  { "b", "" },
  { "strong", "class" },
  { "bdi", "" },
  { "mark", "" },
  { "ins", "" },
  { "del", "" },
  { "abbr", "title" },
  { "ol", "id" },
  { "ul", "class aria-label" },
  { "li", "class id value data-state data-kind data-note dir" },
  { "dl", "" },
  { "dt", "" },
  { "dd", "" },
  { "table", "" },
  { "thead", "" },
  { "tbody", "" },
  { "tr", "" },
  { "th", "class" },
  { "td", "class" },
  { "svg", "class viewBox preserveAspectRatio aria-hidden" },
  { "rect", "class width height" },
  { "label", "" },
  { "select", "id" },
  { "option", "value" },
  { "button", "type id aria-label" },
  { "output", "id" },
};

/* One page, as a parser of another house reads it. */
typedef struct
{
  GBytes      *bytes;
  GumboOutput *tree;
  GString     *text; /* all text but the style and the script, one node a line */
  guint        n_scripts;
  guint        n_styles;
  guint        n_web_links;
} Page;

static void
page_clear (Page *self)
{
  gumbo_destroy_output (&kGumboDefaultOptions, self->tree);
  g_bytes_unref (self->bytes);
  g_string_free (self->text, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Page, page_clear)

static gboolean
is_listed (const char *list,
           const char *word)
{
  g_auto (GStrv) words = g_strsplit (list, " ", -1);

  return g_strv_contains ((const char *const *) words, word);
}

static char *
dup_name (const GumboNode *node)
{
  GumboStringPiece piece = node->v.element.original_tag;

  if (node->v.element.tag != GUMBO_TAG_UNKNOWN)
    return g_strdup (gumbo_normalized_tagname (node->v.element.tag));

  gumbo_tag_from_original_text (&piece);

  return g_strndup (piece.data, piece.length);
}

static void
check_link (Page       *self,
            const char *href)
{
  g_autoptr (GUri) uri = NULL;

  if (g_regex_match_simple ("^#(f|d|s)[0-9]+$|^#check-[a-z-]+$", href, 0, 0))
    return;

  uri = g_uri_parse (href, G_URI_FLAGS_NONE, NULL);
  if (uri == NULL)
    g_error ("A link leads to “%s”", href);
  g_assert_true (is_listed ("http https", g_uri_get_scheme (uri)));
  g_assert_null (g_uri_get_userinfo (uri));
  g_assert_cmpstr (g_uri_get_host (uri), !=, "");
  self->n_web_links++;
}

static void
check_element (Page            *self,
               const GumboNode *node)
{
  g_autofree char *name = dup_name (node);
  const GumboVector *attributes = &node->v.element.attributes;
  const char *may_have = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (allowed); i++)
    {
      if (strcmp (allowed[i].element, name) == 0)
        may_have = allowed[i].attributes;
    }

  if (may_have == NULL)
    g_error ("There is an element “%s” in the page", name);

  for (guint i = 0; i < attributes->length; i++)
    {
      const GumboAttribute *attribute = attributes->data[i];

      if (!is_listed (may_have, attribute->name))
        g_error ("There is an attribute “%s” of “%s” in the page", attribute->name, name);
      if (strcmp (attribute->name, "href") == 0)
        check_link (self, attribute->value);
      if (is_listed ("id class", attribute->name))
        g_assert_true (g_regex_match_simple ("^[a-z0-9 -]+$", attribute->value, 0, 0));
    }

  self->n_scripts += node->v.element.tag == GUMBO_TAG_SCRIPT;
  self->n_styles += node->v.element.tag == GUMBO_TAG_STYLE;
}

static gboolean
is_code (const GumboNode *node)
{
  return node->parent != NULL && node->parent->type == GUMBO_NODE_ELEMENT &&
         (node->parent->v.element.tag == GUMBO_TAG_SCRIPT ||
          node->parent->v.element.tag == GUMBO_TAG_STYLE);
}

/* Every node below @root; the page is not deep, as nothing of a draft nests it. */
static void
walk (Page            *self,
      const GumboNode *root)
{
  g_autoptr (GPtrArray) stack = g_ptr_array_new ();

  g_ptr_array_add (stack, (gpointer) root);

  while (stack->len > 0)
    {
      const GumboNode *node = g_ptr_array_steal_index (stack, stack->len - 1);

      switch (node->type)
        {
        case GUMBO_NODE_ELEMENT:
          check_element (self, node);
          for (guint i = node->v.element.children.length; i > 0; i--)
            g_ptr_array_add (stack, node->v.element.children.data[i - 1]);
          break;

        case GUMBO_NODE_TEXT:
          if (!is_code (node))
            g_string_append_printf (self->text, "%s\n", node->v.text.text);
          break;

        case GUMBO_NODE_WHITESPACE:
          break;

        case GUMBO_NODE_DOCUMENT:
        case GUMBO_NODE_CDATA:
        case GUMBO_NODE_COMMENT:
        case GUMBO_NODE_TEMPLATE:
          g_error ("There is a node of kind %d in the page", node->type);
        }
    }
}

static void
parse (Page   *self,
       GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  *self = (Page){ .bytes = g_bytes_ref (bytes), .text = g_string_new (NULL) };
  g_assert_true (g_utf8_validate (data, (gssize) n_bytes, NULL));
  self->tree = gumbo_parse_with_options (&kGumboDefaultOptions, data, n_bytes);
  g_assert_cmpuint (self->tree->errors.length, ==, 0);
  walk (self, self->tree->root);
  g_assert_cmpuint (self->n_scripts, ==, 1);
  g_assert_cmpuint (self->n_styles, ==, 1);
}

static AssayDossier *
open_draft (const char  *text,
            const char  *name,
            AssayFormat  format)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  const AssayDossierOpenOptions options = { .format = format };
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_dossier_open (bytes, name, &options, NULL, &error);

  g_assert_no_error (error);

  return dossier;
}

static GBytes *
write_page (AssayDossier           *dossier,
            const AssayReportStyle *style)
{
  const AssayReportFormat *format = assay_report_format_lookup ("html");
  g_autoptr (GError) error = NULL;
  GBytes *bytes = assay_report_format_write (format, dossier, style, &error);

  g_assert_no_error (error);

  return bytes;
}

/* Marks the first fact, and the whole, in those words. */
static void
say (AssayDossier *dossier,
     const char   *words)
{
  guint n_facts = 0;
  const AssayFact *facts = assay_analysis_get_facts (assay_dossier_get_analysis (dossier),
                                                     &n_facts);
  AssayPersonVerdict person = {
    .scores = { 3, -1, -1, -1 },
    .reasons = { (char *) words, NULL, NULL, NULL },
    .verdict = ASSAY_VERDICT_FAIL,
    .summary = (char *) words,
    .reason = (char *) words,
    .by = (char *) words,
    .at = (char *) "2025-02-01T09:00:00Z",
  };
  AssayMark mark = {
    .id = (char *) words,
    .state = ASSAY_STATE_ERROR,
    .note = (char *) words,
    .suggestion = (char *) words,
    .by = (char *) words,
    .at = (char *) "2025-02-01T09:00:00Z",
  };

  assay_dossier_set_person (dossier, &person);
  if (n_facts > 0)
    {
      mark.span = facts[0].span;
      mark.kind = facts[0].kind;
      assay_dossier_set_mark (dossier, &mark);
    }
  assay_dossier_seal (dossier, words, "2025-02-02T09:00:00Z");
}

static void
check_injection (const char  *words,
                 AssayFormat  format)
{
  g_autofree char *draft = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GBytes) bytes = NULL;
  const AssayReportStyle style = { .file = words, .publisher = words, .url = words };
  g_auto (Page) page = { 0 };

  draft = g_strdup_printf (
      "# %s\n\n"
      "The bridge will cost 9 million pounds, %s said in 2024.\n\n"
      "“%s,” mayor Eve Stone said of 12%%. [%s](%s) is 40 km long.\n\n"
      "- https://apnews.com/arden-2025-02-01 – The bridge costs 8 million pounds: “%s”.\n"
      "- %s – %s costs 10 million pounds.\n",
      words, words, words, words, words, words, words, words);
  dossier = open_draft (draft, words, format);
  say (dossier, words);
  bytes = write_page (dossier, &style);
  parse (&page, bytes);

  /* The note is a person's own: it stands there as it was written, but for what nothing can show. */
  if (g_utf8_strchr (words, -1, 0x202e) == NULL && g_utf8_strchr (words, -1, 0x2066) == NULL)
    g_assert_nonnull (strstr (page.text->str, words));
}

static void
test_injections (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "report", "injections.txt",
                                                 NULL);
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  lines = g_strsplit (g_strchomp (content), "\n", -1);
  g_assert_cmpuint (g_strv_length (lines), >, 40);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      check_injection (lines[i], ASSAY_FORMAT_MARKDOWN);
      check_injection (lines[i], ASSAY_FORMAT_TEXT);
    }
}

/* A page of a source is as hostile as a draft. */
static void
test_hostile_page (void)
{
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_auto (Page) page = { 0 };

  dossier = open_draft (
      "<h1>Fees &lt;b&gt;rise&lt;/b&gt;</h1><p>The <b onclick=x>port</b> takes 12% more, "
                        "<a href='javascript:alert(1)'>it said</a>.<script>alert(1)</script></p>"
                        "<ul><li><a href='javascript:alert(2)'>https://evil.example</a></li></ul>",
                        "a\"b<c>.html", ASSAY_FORMAT_HTML);
  bytes = write_page (dossier, NULL);
  parse (&page, bytes);
  g_assert_nonnull (strstr (page.text->str, "Fees <b>rise</b>"));
  g_assert_null (strstr (page.text->str, "alert(1)"));
}

#define DRAFT \
  "The bridge at Arden will cost 9 million pounds, mayor Eve Stone said.\n" \
  "“It must hold for a century,” she said.\n" \
  "- https://apnews.com/article/arden-2025-02-01 – The bridge at Arden will cost 8 million " \
  "pounds, mayor Eve Stone said: “It must hold for a century.”\n"

static void
test_content (void)
{
  g_autoptr (AssayDossier) dossier = open_draft (DRAFT, "bridge.txt", ASSAY_FORMAT_TEXT);
  g_autoptr (GBytes) bytes = write_page (dossier, NULL);
  g_autoptr (GBytes) again = write_page (dossier, NULL);
  const char *markup = g_bytes_get_data (bytes, NULL);
  g_auto (Page) page = { 0 };

  parse (&page, bytes);
  g_assert_true (g_bytes_equal (bytes, again));
  g_assert_nonnull (strstr (markup, "<del>9 million pounds</del>"));
  g_assert_nonnull (strstr (markup, "<ins>8 million pounds</ins>"));
  g_assert_nonnull (strstr (markup, "w box from to\" id=\"d"));
  g_assert_nonnull (strstr (page.text->str, "Associated Press\n"));
  g_assert_nonnull (strstr (page.text->str, ASSAY_VERSION "\n"));
  g_assert_nonnull (strstr (page.text->str, "1 February 2025\n"));
  g_assert_nonnull (strstr (page.text->str, "How the scores came about\n"));
  g_assert_cmpuint (page.n_web_links, ==, 1);
}

/* Whom somebody spoke to, and what they said, leaves only where it is asked for. */
static void
test_confidential (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "dossier", "accepted",
                                                 "added.assay", NULL);
  g_autofree char *content = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GBytes) told = NULL;
  const AssayReportStyle style = { .has_confidential = TRUE };

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  dossier = open_draft (content, "added.assay", ASSAY_FORMAT_AUTO);
  bytes = write_page (dossier, NULL);
  told = write_page (dossier, &style);
  g_assert_null (strstr (g_bytes_get_data (bytes, NULL), "She says that the fees"));
  g_assert_null (strstr (g_bytes_get_data (bytes, NULL), "<h3><bdi>Mara Quist"));
  g_assert_nonnull (strstr (g_bytes_get_data (bytes, NULL), "<h3><bdi>a contact"));
  g_assert_nonnull (strstr (g_bytes_get_data (told, NULL), "She says that the fees"));
  g_assert_nonnull (strstr (g_bytes_get_data (told, NULL), "<h3><bdi>Mara Quist"));
}

static void
test_markup (void)
{
  AssayMarkup *markup = assay_markup_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = assay_markup_hash ("alert(1)");

  assay_markup_open (markup, "p", "class", "a\"b", "id", NULL, "hidden", "", NULL);
  assay_markup_text (markup, "a < b & 'c'\n\x01");
  assay_markup_close (markup, "p");
  g_assert_false (assay_markup_open_web (markup, NULL));
  g_assert_false (assay_markup_open_web (markup, "javascript:alert(1)"));
  g_assert_false (assay_markup_open_web (markup, "javascript://a.example/%0aalert(1)"));
  g_assert_false (assay_markup_open_web (markup, "https://"));
  g_assert_true (assay_markup_open_web (markup, "https://me:word@a.example/?a=1&b=\"2\""));
  bytes = assay_markup_end (markup);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   "<p class=\"a&quot;b\" hidden>a &lt; b &amp; &#39;c&#39;\n\xef\xbf\xbd</p>"
                   "<a href=\"https://a.example/?a=1&amp;b=&quot;2&quot;\" "
                   "rel=\"noopener noreferrer nofollow\">",
                   149);
  g_assert_cmpstr (hash, ==, "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/report-html/content", test_content);
  g_test_add_func ("/report-html/injections", test_injections);
  g_test_add_func ("/report-html/hostile-page", test_hostile_page);
  g_test_add_func ("/report-html/confidential", test_confidential);
  g_test_add_func ("/report-html/markup", test_markup);

  return g_test_run ();
}
