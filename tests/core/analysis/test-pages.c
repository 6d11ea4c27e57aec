/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

/*
 * The help has a page for each rule. What it says of the rule is what the table of rules says, its first
 * example is found by the rule, and its second is passed over.
 */

/* One section of a page, as far as it was read. */
typedef struct
{
  char      *draft;
  AssayDay   date;
  GPtrArray *sources; /* of utf8 */
  char      *earlier; /* an earlier draft, or NULL */
} Example;

/* Examples of one section. */
#define MAX_EXAMPLES 5

typedef struct
{
  char     *title;
  char     *desc;
  Example   examples[2][MAX_EXAMPLES]; /* found, passed over */
  guint     n_examples[2];
  int       section;     /* -1 outside */
  char     *style;       /* of the code that is being read, or NULL */
  GString  *text;
} PageReader;

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  PageReader *self = user_data;

  g_string_truncate (self->text, 0);

  if (strcmp (element, "section") == 0)
    {
      g_assert_cmpstr (names[0], ==, "id");
      self->section++;
      g_assert_cmpstr (values[0], ==, self->section == 0 ? "found" : "passed");
    }
  else if (strcmp (element, "code") == 0)
    {
      g_assert_cmpstr (names[0], ==, "style");
      self->style = g_strdup (values[0]);
    }
}

static void
take_code (PageReader *self)
{
  guint *n = &self->n_examples[self->section];
  Example *example = NULL;

  /* An earlier draft comes before its own, sources come behind. */
  if (g_str_has_prefix (self->style, "draft"))
    (*n)++;
  g_assert_cmpuint (*n, <=, MAX_EXAMPLES);
  example = &self->examples[self->section][MAX (*n, 1) - 1];

  if (g_str_has_prefix (self->style, "draft"))
    {
      example->draft = g_strdup (self->text->str);
      if (strlen (self->style) > strlen ("draft "))
        g_assert_true (assay_day_from_iso (self->style + strlen ("draft "), &example->date));
    }
  else if (strcmp (self->style, "earlier") == 0)
    {
      example->earlier = g_strdup (self->text->str);
    }
  else
    {
      g_assert_cmpstr (self->style, ==, "source");
      g_ptr_array_add (example->sources, g_strdup (self->text->str));
    }

  g_clear_pointer (&self->style, g_free);
}

static void
end_cb (GMarkupParseContext  *context,
        const char           *element,
        gpointer              user_data,
        GError              **error)
{
  PageReader *self = user_data;

  if (strcmp (element, "code") == 0)
    take_code (self);
  else if (strcmp (element, "title") == 0 && self->section < 0)
    self->title = g_strdup (self->text->str);
  else if (strcmp (element, "desc") == 0)
    self->desc = g_strdup (self->text->str);
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 n_bytes,
         gpointer              user_data,
         GError              **error)
{
  PageReader *self = user_data;

  g_string_append_len (self->text, text, (gssize) n_bytes);
}

static void
read_page (PageReader *self,
           const char *code)
{
  static const GMarkupParser parser = { .start_element = start_cb,
                                        .end_element = end_cb,
                                        .text = text_cb };
  g_autofree char *lower = g_ascii_strdown (code, -1);
  g_autofree char *name = g_strdup_printf ("rule-%s.page", lower);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "help", "C", name,
                                                 NULL);
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autofree char *content = NULL;
  gsize n_bytes = 0;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &content, &n_bytes, &error);
  g_assert_no_error (error);
  context = g_markup_parse_context_new (&parser, 0, self, NULL);
  g_assert_true (g_markup_parse_context_parse (context, content, (gssize) n_bytes, &error));
  g_assert_true (g_markup_parse_context_end_parse (context, &error));
}

/* “ADDRESS · 2025-05-13”, and maybe when it had changed, and what the page says below it; the draft's summary if it is “not opened”. */
static AnalysisPage
make_source (const char  *block,
             char       **kept)
{
  g_auto (GStrv) lines = g_strsplit (block, "\n", 2);
  g_auto (GStrv) head = g_strsplit (lines[0], " · ", 3);
  AnalysisPage page = { 0 };

  g_assert_nonnull (head[1]);
  kept[0] = g_strdup (head[0]);
  kept[1] = g_strdup (lines[1]);
  page.url = kept[0];

  if (strcmp (head[1], "unreadable") == 0)
    page.listed.unreadable = TRUE;
  else if (strcmp (head[1], "not opened") == 0)
    page.listed.summary = kept[1];
  else
    {
      g_assert_true (assay_day_from_iso (head[1], &page.published));
      if (head[2] != NULL)
        g_assert_true (assay_day_from_iso (head[2], &page.changed));
      page.text = kept[1];
    }

  return page;
}

/* “HEADLINE · FILE · 2025-04-02”, and what it says below it. */
static AssayEarlier *
make_earlier (const char *block)
{
  g_auto (GStrv) lines = g_strsplit (block, "\n", 2);
  g_auto (GStrv) head = g_strsplit (lines[0], " · ", 3);
  AssayEarlier *earlier = assay_earlier_new ();
  AssayEarlierDraft draft = { .title = head[0], .file = head[1] };

  draft.saved_at = (char *) "2025-04-02T09:00:00Z";
  draft.text = assay_text_new (lines[1], -1);
  g_assert_true (assay_day_from_iso (head[2], &draft.day));
  assay_earlier_add (earlier, &draft);
  assay_text_unref (draft.text);

  return earlier;
}

/* What an earlier draft alone is enough for, without sources. */
static guint
count_earlier (const Example *example,
               AssayRuleId    rule)
{
  g_autoptr (AssayEarlier) earlier = make_earlier (example->earlier);
  g_autoptr (AssayAnalysis)
      analysis = analysis_case_run_earlier (example->draft, example->date, NULL, 0, earlier);

  return analysis_case_count (analysis, rule);
}

static guint
count_findings (const Example *example,
                AssayRuleId    rule)
{
  AnalysisPage pages[4] = { { 0 } };
  char *kept[9] = { NULL };
  g_autoptr (AssayAnalysis) analysis = NULL;

  g_assert_nonnull (example->draft);
  g_assert_cmpuint (example->sources->len, <=, G_N_ELEMENTS (pages));

  for (guint i = 0; i < example->sources->len; i++)
    pages[i] = make_source (example->sources->pdata[i], &kept[2 * i]);

  analysis = analysis_case_run (example->draft, example->date, pages, example->sources->len);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    g_free (kept[i]);

  return analysis_case_count (analysis, rule);
}

static void
page_reader_init (PageReader *self)
{
  *self = (PageReader){ .section = -1, .text = g_string_new (NULL) };

  for (guint i = 0; i < G_N_ELEMENTS (self->examples); i++)
    {
      for (guint j = 0; j < MAX_EXAMPLES; j++)
        self->examples[i][j].sources = g_ptr_array_new_with_free_func (g_free);
    }
}

static void
page_reader_clear (PageReader *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (self->examples); i++)
    {
      for (guint j = 0; j < MAX_EXAMPLES; j++)
        {
          g_free (self->examples[i][j].earlier);
          g_free (self->examples[i][j].draft);
          g_ptr_array_unref (self->examples[i][j].sources);
        }
    }

  g_free (self->title);
  g_free (self->desc);
  g_string_free (self->text, TRUE);
}

/* What a page shows as found is found, and what it shows as passed over is not. */
static void
test_page (gconstpointer data)
{
  AssayRuleId id = (AssayRuleId) GPOINTER_TO_UINT (data);
  const AssayRule *rule = assay_rule_get (id);
  PageReader page;
  g_autofree char *title = g_strdup_printf ("%s: %s", rule->code, rule->name);

  page_reader_init (&page);
  read_page (&page, rule->code);
  g_assert_cmpstr (page.title, ==, title);
  g_assert_cmpstr (page.desc, ==, rule->explanation);
  g_assert_cmpint (page.section, ==, 1);

  for (guint i = 0; i < G_N_ELEMENTS (page.examples); i++)
    {
      g_assert_cmpuint (page.n_examples[i], >, 0);

      for (guint j = 0; j < page.n_examples[i]; j++)
        {
          const Example *example = &page.examples[i][j];

          g_test_message ("%s", example->draft);
          g_assert_cmpint (count_findings (example, id) > 0, ==, i == 0);
          if (example->earlier != NULL)
            g_assert_cmpint (count_earlier (example, id) > 0, ==, i == 0);
        }
    }

  page_reader_clear (&page);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      g_autofree char *name = g_strdup_printf ("/pages/%s",
                                               assay_rule_get ((AssayRuleId) i)->code);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_page);
    }

  return g_test_run ();
}
