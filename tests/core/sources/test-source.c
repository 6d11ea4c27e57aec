/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-source.h"

static AssayDraftBuilder *
begin_draft (void)
{
  AssayDraftBuilder *builder = assay_draft_builder_new ("ferry.txt", "wire");
  g_autoptr (AssayText)
      text = assay_text_new ("The harbour board met. Two papers wrote about it.", -1);

  assay_draft_builder_set_text (builder, text);

  return builder;
}

static void
add_source (AssayDraftBuilder *builder,
            const char        *url,
            const char        *summary,
            const char        *cited_url)
{
  AssayListedSource source = { .url = (char *) url, .summary = (char *) summary };

  source.cited_url = (char *) cited_url;
  assay_draft_builder_add_source (builder, &source);
}

static void
add_link (AssayDraftBuilder *builder,
          guint              begin,
          const char        *url)
{
  assay_draft_builder_add_link (builder, (AssaySpan){ begin, begin + 3 }, url);
}

static GListModel *
list_sources (AssayDraftBuilder *builder)
{
  g_autoptr (AssayDraft) draft = assay_draft_builder_end (builder);

  return assay_source_list_for_draft (draft, assay_register_get_default ());
}

static AssaySource *
get_source (GListModel *sources,
            guint       i)
{
  g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

  g_assert_nonnull (source);

  return source; /* the list keeps it */
}

static void
test_source_unread (void)
{
  const AssayListedSource listed = {
    .url = (char *) "https://www.reuters.com/world/harbour-board-meets-2025-05-14/",
    .title = (char *) "Harbour board meets",
    .summary = (char *) "The board met in Dover.",
    .cited_url = (char *) "https://www.reuters.com/world/harbour-board-meets-2025-05-14/"
                          "?utm_source=openai",
    .line = 12,
  };
  g_autoptr (AssaySource) source = assay_source_new (&listed, assay_register_get_default ());
  g_autofree char *label = assay_source_dup_label (source);
  const AssayListedSource *kept = assay_source_get_listed (source);
  AssayDay day = assay_source_get_date (source);

  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_UNREAD);
  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_SUMMARY);
  g_assert_cmpstr (assay_text_get_utf8 (assay_source_get_text (source)), ==,
                   "The board met in Dover.");
  g_assert_cmpstr (assay_source_get_ai_referral (source), ==, "openai");
  g_assert_cmpstr (assay_source_get_title (source), ==, "Harbour board meets");
  g_assert_cmpstr (label, ==, "Reuters");
  g_assert_cmpint (assay_source_get_outlet (source)->tier, ==, ASSAY_TIER_RELIABLE);
  g_assert_cmpint (day.year, ==, 2025);
  g_assert_cmpint (day.month, ==, 5);
  g_assert_cmpint (day.day, ==, 14);
  g_assert_cmpstr (kept->cited_url, ==, listed.cited_url);
  g_assert_cmpuint (kept->line, ==, 12);
  g_assert_true (kept->url != listed.url);
}

/* What the list says of a page that it could not read is no summary. */
static void
test_source_unreadable (void)
{
  const AssayListedSource listed = {
    .url = (char *) "https://example.org/a",
    .summary = (char *) "The page could not be opened",
    .unreadable = TRUE,
  };
  g_autoptr (AssaySource) source = assay_source_new (&listed, assay_register_get_default ());

  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_UNREADABLE);
  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_NONE);
  g_assert_null (assay_source_get_text (source));
}

static void
test_source_no_summary (void)
{
  static const char *const summaries[] = { NULL, "", "  ", "–", "…" };

  for (guint i = 0; i < G_N_ELEMENTS (summaries); i++)
    {
      const AssayListedSource listed = {
        .url = (char *) "https://example.org/a",
        .summary = (char *) summaries[i],
      };
      g_autoptr (AssaySource) source = assay_source_new (&listed, assay_register_get_default ());

      g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_UNREAD);
      g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_NONE);
      g_assert_null (assay_source_get_text (source));
      g_assert_null (assay_source_get_reading (source));
    }
}

static void
test_source_read (void)
{
  const AssayListedSource listed = {
    .url = (char *) "https://example.org/2025/05/14/a",
    .summary = (char *) "What somebody made of it.",
    .unreadable = TRUE,
  };
  g_autoptr (AssayText) page = assay_text_new ("What the page says.", -1);
  AssayRegister *outlets = assay_register_get_default ();
  g_autoptr (AssaySource)
      dated = assay_source_new_read (&listed, outlets, page, (AssayDay){ 2025, 5, 16 });
  g_autoptr (AssaySource) undated = assay_source_new_read (&listed, outlets, page, (AssayDay){ 0 });

  g_assert_cmpint (assay_source_get_state (dated), ==, ASSAY_SOURCE_READ);
  g_assert_cmpint (assay_source_get_grade (dated), ==, ASSAY_GRADE_PAGE);
  g_assert_true (assay_source_get_text (dated) == page);
  g_assert_cmpint (assay_source_get_date (dated).day, ==, 16);
  g_assert_cmpint (assay_source_get_date (undated).day, ==, 14);
  g_assert_nonnull (assay_source_get_reading (dated));
  g_assert_true (assay_source_get_reading (dated) == assay_source_get_reading (dated));
  g_assert_true (assay_reading_get_text (assay_source_get_reading (dated)) == page);
  g_assert_cmpstr (assay_source_get_listed (dated)->summary, ==, "What somebody made of it.");
}

static AssayReading *
read_page (const char   *utf8,
           AssaySource **source)
{
  const AssayListedSource listed = { .url = (char *) "https://example.org/2025/05/14/a" };
  g_autoptr (AssayText) page = assay_text_new (utf8, -1);

  *source = assay_source_new_read (&listed, assay_register_get_default (), page,
                                   (AssayDay){ 2025, 5, 16 });

  return assay_source_get_reading (*source);
}

/* Who says what is sought for those who ask for it; what else is found is the same. */
static void
test_source_reading (void)
{
  g_autoptr (AssaySource) plain = NULL;
  g_autoptr (AssaySource) quoting = NULL;
  AssayReading *reading = read_page ("Mara Quist said on 14 May that 40% left.\nIt rained.",
                                     &plain);
  AssayReading *whole = NULL;
  guint n = 0;

  g_assert_cmpuint ((assay_reading_get_sentences (reading, &n), n), ==, 2);
  g_assert_cmpuint ((assay_reading_get_figures (reading, &n), n), ==, 1);
  g_assert_cmpuint ((assay_reading_get_dates (reading, &n), n), ==, 1);
  g_assert_cmpuint ((assay_reading_get_names (reading, &n), n), ==, 1);
  g_assert_cmpuint ((assay_reading_get_quotations (reading, &n), n), ==, 0);
  whole = assay_source_get_whole_reading (plain);
  g_assert_cmpuint ((assay_reading_get_claims (whole, &n), n), ==, 2);

  reading = read_page ("“We will all leave before the winter,” Mara Quist said.", &quoting);
  whole = assay_source_get_whole_reading (quoting);
  g_assert_true (whole == assay_source_get_whole_reading (quoting));
  g_assert_cmpuint ((assay_reading_get_quotations (reading, &n), n), ==, 1);
  g_assert_cmpint (assay_reading_get_quotations (reading, &n)[0].kind, ==, ASSAY_QUOTATION_SPEECH);
  g_assert_cmpint (assay_reading_get_quotations (reading, &n)[0].attribution, <, 0);
  g_assert_cmpuint ((assay_reading_get_attributions (reading, &n), n), ==, 0);

  g_assert_cmpuint ((assay_reading_get_quotations (whole, &n), n), ==, 1);
  g_assert_cmpint (assay_reading_get_quotations (whole, &n)[0].attribution, ==, 0);
  g_assert_cmpuint ((assay_reading_get_attributions (whole, &n), n), ==, 1);
  g_assert_cmpuint ((assay_reading_get_names (whole, &n), n), ==, 1);
}

static void
test_source_no_url (void)
{
  const AssayListedSource listed = { .url = (char *) "interview with the harbour master" };
  g_autoptr (AssaySource) source = assay_source_new (&listed, assay_register_get_default ());
  g_autofree char *label = assay_source_dup_label (source);

  g_assert_null (assay_source_get_url (source));
  g_assert_cmpstr (assay_source_get_address (source), ==, "interview with the harbour master");
  g_assert_cmpstr (label, ==, "interview with the harbour master");
  g_assert_nonnull (assay_source_get_outlet (source));
  g_assert_false (assay_source_get_outlet (source)->is_known);
  g_assert_cmpint (assay_source_get_outlet (source)->tier, ==, ASSAY_TIER_NONE);
}

/* The mark of a tool, and the date, may stand in either address. */
static void
test_source_brackets (void)
{
  const AssayListedSource listed = {
    .url = (char *) "https://example.org/story?utm_source=chatgpt.com",
    .cited_url = (char *) "https://example.org/2025/05/14/story?utm_source=openai",
  };
  g_autoptr (AssaySource) source = assay_source_new (&listed, assay_register_get_default ());

  g_assert_cmpstr (assay_source_get_ai_referral (source), ==, "chatgpt.com");
  g_assert_cmpint (assay_source_get_date (source).day, ==, 14);
}

/* The list first, then links that are not in it; what leads nowhere on the web is no source. */
static void
test_list_order (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  g_autoptr (GListModel) sources = NULL;

  add_link (builder, 30, "https://gamma.example/c");
  add_link (builder, 4, "https://www.alpha.example/a?utm_source=x#top");
  add_link (builder, 12, "mailto:desk@example.org");
  add_link (builder, 13, "#notes");
  add_link (builder, 14, "/about");
  add_link (builder, 15, "story.html");
  add_link (builder, 16, "tel:+44123");
  add_link (builder, 17, "javascript:alert(1)");
  add_link (builder, 18, "data:text/plain,a");
  add_link (builder, 20, "https://beta.example/b");
  add_link (builder, 40, "http://gamma.example/c/");
  add_source (builder, "https://alpha.example/a", "Alpha wrote about it.", NULL);
  add_source (builder, "a telephone call", NULL, NULL);
  sources = list_sources (builder);

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 4);
  g_assert_cmpstr (assay_source_get_address (get_source (sources, 0)), ==,
                   "https://alpha.example/a");
  g_assert_cmpint (assay_source_get_grade (get_source (sources, 0)), ==, ASSAY_GRADE_SUMMARY);
  g_assert_cmpstr (assay_source_get_address (get_source (sources, 1)), ==, "a telephone call");
  g_assert_cmpstr (assay_source_get_address (get_source (sources, 2)), ==,
                   "https://beta.example/b");
  g_assert_cmpstr (assay_source_get_address (get_source (sources, 3)), ==,
                   "https://gamma.example/c");
}

/* A link to the address in an entry's brackets is that entry's page. */
static void
test_list_brackets (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  g_autoptr (GListModel) sources = NULL;

  add_source (builder, "https://www.bbc.co.uk/news/articles/x1", "The board met.",
              "https://www.bbc.com/news/articles/x1?utm_source=openai");
  add_link (builder, 4, "https://bbc.com/news/articles/x1");
  sources = list_sources (builder);

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 1);
  g_assert_cmpstr (assay_source_get_ai_referral (get_source (sources, 0)), ==, "openai");
}

/* But an entry of its own stays one, whatever another has in its brackets. */
static void
test_list_brackets_of_another (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  g_autoptr (GListModel) sources = NULL;

  add_source (builder, "https://alpha.example/a", "One.", "https://beta.example/b");
  add_source (builder, "https://beta.example/b", "Two.", NULL);
  sources = list_sources (builder);

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 2);
}

/* Entries for one page are joined: what one could not read the other may sum up. */
static void
test_list_joined (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  AssayListedSource unreadable = {
    .url = (char *) "https://alpha.example/a",
    .summary = (char *) "Not opened",
    .unreadable = TRUE,
  };
  g_autoptr (GListModel) sources = NULL;
  AssaySource *source = NULL;

  assay_draft_builder_add_source (builder, &unreadable);
  add_source (builder, "https://www.alpha.example/a/", "The board met.", NULL);
  add_source (builder, "https://alpha.example/a?fbclid=1", "It was late.", NULL);
  add_source (builder, "https://alpha.example/a?gclid=1", "It was late.", NULL);
  add_source (builder, "https://alpha.example/a", NULL, NULL);
  sources = list_sources (builder);

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 1);
  source = get_source (sources, 0);
  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_UNREAD);
  g_assert_cmpstr (assay_text_get_utf8 (assay_source_get_text (source)), ==,
                   "The board met.\n\nIt was late.");
}

/* A link in the text does not make a page readable. */
static void
test_list_unreadable_and_link (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  AssayListedSource unreadable = { .url = (char *) "https://alpha.example/a", .unreadable = TRUE };
  g_autoptr (GListModel) sources = NULL;

  assay_draft_builder_add_source (builder, &unreadable);
  add_link (builder, 4, "https://alpha.example/a");
  sources = list_sources (builder);

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 1);
  g_assert_cmpint (assay_source_get_state (get_source (sources, 0)), ==, ASSAY_SOURCE_UNREADABLE);
}

static void
test_list_broken_link (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  g_autoptr (GListModel) sources = NULL;

  add_link (builder, 4, "https://[broken/");
  add_link (builder, 8, "https://[broken/");
  sources = list_sources (builder);

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 1);
  g_assert_null (assay_source_get_url (get_source (sources, 0)));
  g_assert_cmpstr (assay_source_get_address (get_source (sources, 0)), ==, "https://[broken/");
}

static void
test_list_empty (void)
{
  g_autoptr (GListModel) sources = list_sources (begin_draft ());

  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 0);
  g_assert_true (g_list_model_get_item_type (sources) == ASSAY_TYPE_SOURCE);
}

static const AssayAddition holm = { (char *) "Ada Holm", (char *) "2025-06-04T10:00:00Z" };

static AssaySource *
make_added (const char *url)
{
  const AssayListedSource listed = { .url = (char *) url };

  return assay_source_new_added (&listed, assay_register_get_default (), &holm);
}

static gboolean
import (AssayDocument *document,
        const char    *name,
        const char    *content)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (content, strlen (content));
  g_autoptr (GError) error = NULL;
  gboolean is_read = assay_document_import (document, bytes, name, NULL, &error);

  g_assert_true (is_read == (error == NULL));

  return is_read;
}

/* Nobody has opened it yet: a person has only said where it lies. */
static void
test_source_added (void)
{
  g_autoptr (AssaySource) source = make_added ("https://apnews.com/article/1");

  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_UNREAD);
  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_NONE);
  g_assert_cmpstr (assay_source_get_added (source)->by, ==, "Ada Holm");
  g_assert_cmpstr (assay_source_get_added (source)->at, ==, "2025-06-04T10:00:00Z");
  g_assert_nonnull (assay_source_get_outlet (source));
  g_assert_true (assay_source_is_removable (source));
  g_assert_null (assay_source_get_document (source));
  g_assert_null (assay_source_get_contact (source));
}

/* “.md” is also a domain: a file's name is no address for that. */
static void
test_source_document (void)
{
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (AssaySource) source = NULL;
  g_autofree char *label = NULL;

  g_assert_true (import (&document, "minutes.md",
                         "# The board meets\n\nThe **fees** rise by 12%.\n"));
  source = assay_source_new_document (&document, &holm);
  label = assay_source_dup_label (source);

  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_READ);
  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_DOCUMENT);
  g_assert_cmpstr (assay_source_get_title (source), ==, "The board meets");
  g_assert_nonnull (strstr (assay_text_get_utf8 (assay_source_get_text (source)),
                            "The fees rise by 12%."));
  g_assert_cmpstr (label, ==, "minutes.md");
  g_assert_cmpstr (assay_source_get_document (source), ==, "minutes.md");
  g_assert_null (assay_source_get_url (source));
  g_assert_null (assay_source_get_outlet (source));
  g_assert_null (assay_source_get_attached (source));
}

static void
test_source_document_refused (void)
{
  static const char *const contents[] = { "", " \n ", "***\n",
                                          "\x7f"
                                          "ELF\x02\x01" };

  for (guint i = 0; i < G_N_ELEMENTS (contents); i++)
    {
      g_auto (AssayDocument) document = { 0 };

      g_assert_false (import (&document, "empty.txt", contents[i]));
      g_assert_null (document.text);
    }
}

static void
test_source_contact (void)
{
  const AssayContact contact = { (char *) "Mara Quist", (char *) "2025-06-04 12:40", NULL };
  g_autoptr (AssayText) said = assay_text_new ("The fees rise by 12%.", -1);
  g_autoptr (AssaySource) source = assay_source_new_contact (&contact, said, &holm);
  g_autofree char *label = assay_source_dup_label (source);

  g_assert_cmpint (assay_source_get_grade (source), ==, ASSAY_GRADE_CONTACT);
  g_assert_cmpint (assay_source_get_state (source), ==, ASSAY_SOURCE_READ);
  g_assert_cmpstr (label, ==, "Mara Quist");
  g_assert_cmpstr (assay_source_get_contact (source)->when, ==, "2025-06-04 12:40");
  g_assert_null (assay_source_get_contact (source)->how);
  g_assert_cmpint (assay_source_get_date (source).day, ==, 4);
  g_assert_null (assay_source_get_outlet (source));
}

/* Attached and taken back, it is what it was; whose outlet it is does not change. */
static void
test_source_attached (void)
{
  const AssayListedSource listed = {
    .url = (char *) "https://www.reuters.com/world/harbour-2025-05-14/",
    .summary = (char *) "The board met.",
    .line = 3,
  };
  g_autoptr (AssaySource) source = assay_source_new (&listed, assay_register_get_default ());
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (AssaySource) attached = NULL;
  g_autoptr (AssaySource) detached = NULL;

  g_assert_true (import (&document, "saved.html", "<p>The board met on Monday in Dover.</p>"));
  attached = assay_source_attach (source, &document, &holm);

  g_assert_cmpint (assay_source_get_grade (attached), ==, ASSAY_GRADE_DOCUMENT);
  g_assert_cmpstr (assay_source_get_outlet (attached)->name, ==, "Reuters");
  g_assert_cmpint (assay_source_get_date (attached).day, ==, 14);
  g_assert_cmpstr (assay_source_get_attached (attached)->by, ==, "Ada Holm");
  g_assert_null (assay_source_get_added (attached));
  g_assert_true (assay_source_is_removable (attached));

  detached = assay_source_detach (attached);
  g_assert_cmpint (assay_source_get_grade (detached), ==, ASSAY_GRADE_SUMMARY);
  g_assert_cmpuint (assay_source_get_listed (detached)->line, ==, 3);
  g_assert_false (assay_source_is_removable (detached));
}

static void
test_list_find (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  g_autoptr (GListModel) sources = NULL;
  guint position = 9;

  add_source (builder, "https://port.example/fees", NULL,
              "https://paper.example/fees?utm_source=openai");
  add_source (builder, "https://union.example/letter", NULL, NULL);
  sources = list_sources (builder);

  g_assert_true (assay_source_list_find (sources, "http://www.union.example/letter/", &position));
  g_assert_cmpuint (position, ==, 1);
  g_assert_true (assay_source_list_find (sources, "https://paper.example/fees", &position));
  g_assert_cmpuint (position, ==, 0);
  g_assert_false (assay_source_list_find (sources, "https://union.example/", NULL));
  g_assert_false (assay_source_list_find (sources, "not an address", NULL));
}

static void
test_list_add_and_remove (void)
{
  AssayDraftBuilder *builder = begin_draft ();
  g_autoptr (GListModel) sources = NULL;
  g_autoptr (GListModel) longer = NULL;
  g_autoptr (GListModel) replaced = NULL;
  g_autoptr (GListModel) shorter = NULL;
  g_autoptr (GListModel) restored = NULL;
  g_autoptr (AssaySource) added = make_added ("https://apnews.com/article/1");
  g_autoptr (AssaySource) attached = NULL;
  g_auto (AssayDocument) document = { 0 };

  add_source (builder, "https://port.example/fees", "The fees rise.", NULL);
  sources = list_sources (builder);
  longer = assay_source_list_add (sources, added);
  g_assert_cmpuint (g_list_model_get_n_items (sources), ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (longer), ==, 2);
  g_assert_true (get_source (longer, 1) == added);

  g_assert_true (import (&document, "saved.txt", "The fees rise by 12% in June."));
  attached = assay_source_attach (get_source (longer, 0), &document, &holm);
  replaced = assay_source_list_add (longer, attached);
  g_assert_cmpuint (g_list_model_get_n_items (replaced), ==, 2);
  g_assert_true (get_source (replaced, 0) == attached);

  restored = assay_source_list_remove (replaced, 0);
  g_assert_cmpuint (g_list_model_get_n_items (restored), ==, 2);
  g_assert_cmpint (assay_source_get_grade (get_source (restored, 0)), ==, ASSAY_GRADE_SUMMARY);

  shorter = assay_source_list_remove (replaced, 1);
  g_assert_cmpuint (g_list_model_get_n_items (shorter), ==, 1);
}

static void
test_source_ids (void)
{
  g_assert_cmpstr (assay_source_state_to_id (ASSAY_SOURCE_UNREADABLE), ==, "unreadable");
  g_assert_cmpstr (assay_grade_to_id (ASSAY_GRADE_SUMMARY), ==, "summary");
  g_assert_cmpstr (assay_grade_to_id (ASSAY_GRADE_PAGE), ==, "page");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/source/reading", test_source_reading);
  g_test_add_func ("/source/unread", test_source_unread);
  g_test_add_func ("/source/unreadable", test_source_unreadable);
  g_test_add_func ("/source/no-summary", test_source_no_summary);
  g_test_add_func ("/source/read", test_source_read);
  g_test_add_func ("/source/no-url", test_source_no_url);
  g_test_add_func ("/source/brackets", test_source_brackets);
  g_test_add_func ("/source/ids", test_source_ids);
  g_test_add_func ("/source/added", test_source_added);
  g_test_add_func ("/source/document", test_source_document);
  g_test_add_func ("/source/document-refused", test_source_document_refused);
  g_test_add_func ("/source/contact", test_source_contact);
  g_test_add_func ("/source/attached", test_source_attached);
  g_test_add_func ("/source/list/find", test_list_find);
  g_test_add_func ("/source/list/add-and-remove", test_list_add_and_remove);
  g_test_add_func ("/source/list/order", test_list_order);
  g_test_add_func ("/source/list/brackets", test_list_brackets);
  g_test_add_func ("/source/list/brackets-of-another", test_list_brackets_of_another);
  g_test_add_func ("/source/list/joined", test_list_joined);
  g_test_add_func ("/source/list/unreadable-and-link", test_list_unreadable_and_link);
  g_test_add_func ("/source/list/broken-link", test_list_broken_link);
  g_test_add_func ("/source/list/empty", test_list_empty);

  return g_test_run ();
}
