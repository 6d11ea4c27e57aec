/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-import.h"
#include "assay-source.h"

/* The sanitizers take so much longer that the bound on time would end what another bound is to end. */
#ifdef __SANITIZE_ADDRESS__
#define SIZE(n) ((n) / 8)
#else
#define SIZE(n) (n)
#endif

/* Documents of each kind, as the program that takes them apart reads them. */

static AssayPageReader *reader;

static gboolean
read_document (AssayDocument  *document,
               GBytes         *bytes,
               const char     *name,
               GError        **error)
{
  return assay_document_read (document, reader, bytes, name, NULL, error);
}

static void
assert_read (const char *content,
             const char *name,
             const char *expected)
{
  g_autoptr (GBytes) bytes = g_bytes_new (content, strlen (content));
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (read_document (&document, bytes, name, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (document.name, ==, name);
  g_assert_cmpstr (assay_text_get_utf8 (document.text), ==, expected);
}

static void
assert_refused (GBytes     *bytes,
                const char *name,
                const char *words)
{
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (read_document (&document, bytes, name, &error));
  g_assert_nonnull (error);
  if (strstr (error->message, words) == NULL)
    g_error ("%s: “%s”, not “%s”", name, error->message, words);
}

/**
 * Pdf:
 * @text: the file
 * @places: (element-type gsize): where each object begins
 *
 * A PDF as its specification has it, with one font.
 */
typedef struct
{
  GString *text;
  GArray  *places;
} Pdf;

static void
add_object (Pdf        *self,
            const char *body)
{
  gsize place = self->text->len;

  g_array_append_val (self->places, place);
  g_string_append_printf (self->text, "%u 0 obj\n%s\nendobj\n", self->places->len, body);
}

static void
add_page (Pdf        *self,
          const char *lines)
{
  g_auto (GStrv) all = g_strsplit (lines, "\n", -1);
  g_autoptr (GString) content = g_string_new ("BT /F1 11 Tf 13 TL 60 760 Td\n");
  g_autofree char *stream = NULL;
  g_autofree char *page = NULL;

  for (guint i = 0; all[i] != NULL; i++)
    g_string_append_printf (content, "(%s) Tj T*\n", all[i]);
  g_string_append (content, "ET");

  page = g_strdup_printf ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %u 0 R"
                          " /Resources << /Font << /F1 3 0 R >> >> >>",
                          self->places->len + 2);
  stream = g_strdup_printf ("<< /Length %" G_GSIZE_FORMAT " >>\nstream\n%s\nendstream",
                            content->len, content->str);
  add_object (self, page);
  add_object (self, stream);
}

/* @trailer: what stands in the trailer beside the root. */
static GBytes *
make_pdf (const char *const *pages,
          const char        *trailer)
{
  Pdf pdf = { g_string_new ("%PDF-1.4\n"), g_array_new (FALSE, FALSE, sizeof (gsize)) };
  g_autoptr (GString) kids = g_string_new (NULL);
  g_autofree char *tree = NULL;
  gsize table;

  for (guint i = 0; pages[i] != NULL; i++)
    g_string_append_printf (kids, "%u 0 R ", 5 + 2 * i);
  tree = g_strdup_printf ("<< /Type /Pages /Kids [%s] /Count %u >>", kids->str,
                          g_strv_length ((GStrv) pages));

  add_object (&pdf, "<< /Type /Catalog /Pages 2 0 R >>");
  add_object (&pdf, tree);
  add_object (&pdf, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
  add_object (&pdf,
              "<< /Title (Harbour fees) /Author (Ann Lee) /CreationDate (D:20250514093000Z) >>");
  for (guint i = 0; pages[i] != NULL; i++)
    add_page (&pdf, pages[i]);

  table = pdf.text->len;
  g_string_append_printf (pdf.text, "xref\n0 %u\n0000000000 65535 f \n", pdf.places->len + 1);
  for (guint i = 0; i < pdf.places->len; i++)
    g_string_append_printf (pdf.text, "%010" G_GSIZE_FORMAT " 00000 n \n",
                            g_array_index (pdf.places, gsize, i));
  g_string_append_printf (
      pdf.text, "trailer\n<< /Size %u /Root 1 0 R %s >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n",
      pdf.places->len + 1, trailer, table);
  g_array_unref (pdf.places);

  return g_string_free_to_bytes (pdf.text);
}

/* Lines are joined, parted words too; heads and the numbers of pages are gone; a paragraph goes on over the
   end of a page. */
static void
test_pdf (void)
{
  static const char *const pages[] = {
    "Harbour Board of Ostby, minutes\n"
    "Fees rise\n"
    "The board met on Tuesday and agreed, after four hours, to raise the fees for inter-\n"
    "national ferries by nine per cent from the first of June.\n"
    "Nobody objected to it.\n"
    "The new pier, which has cost forty million crowns until now, is to be opened by the\n"
    "1",
    "Harbour Board of Ostby, minutes\n"
    "minister in autumn.\n"
    "Page two has more.\n"
    "2",
    "Harbour Board of Ostby, minutes\n"
    "The meeting closed at noon.\n"
    "3",
    NULL,
  };
  g_autoptr (GBytes) bytes = make_pdf (pages, "/Info 4 0 R");
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (read_document (&document, bytes, "minutes.pdf", &error));
  g_assert_no_error (error);
  g_assert_cmpstr (assay_text_get_utf8 (document.text), ==,
                   "Fees rise\n\n"
                   "The board met on Tuesday and agreed, after four hours, to raise the fees for "
                   "international ferries by nine per cent from the first of June.\n\n"
                   "Nobody objected to it.\n\n"
      "The new pier, which has cost forty million crowns until now, is to be opened by "
                   "the minister in autumn.\n\n"
                   "Page two has more.\n\n"
                   "The meeting closed at noon.");
  g_assert_cmpstr (document.title, ==, "Harbour fees");
  g_assert_cmpint (document.date.year, ==, 2025);
  g_assert_cmpint (document.date.month, ==, 5);
  g_assert_cmpint (document.date.day, ==, 14);
}

/* Each way in which a PDF gives nothing says what to do. */
static void
test_hostile_pdf (void)
{
  static const char *const empty[] = { "", NULL };
  static const char *const pages[] = { "The board met.", NULL };
  static const char
      locked[] = "/ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]"
                 " /Encrypt << /Filter /Standard /V 1 /R 2 /P -4"
                 " /O <000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f>"
                 " /U <ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100> >>";
  g_autoptr (GBytes) pictures = make_pdf (empty, "");
  g_autoptr (GBytes) encrypted = make_pdf (pages, locked);
  g_autoptr (GBytes) whole = make_pdf (pages, "");
  g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, 20);
  g_autoptr (GBytes) loop = g_bytes_new_static (
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R /Kids [1 0 R] /Count 9 >>\nendobj\n"
      "trailer\n<< /Root 1 0 R >>\n",
      106);

  assert_refused (pictures, "scan.pdf", "pictures without text");
  assert_refused (encrypted, "locked.pdf", "locked by a password");
  assert_refused (cut, "cut.pdf", "damaged");
  assert_refused (loop, "loop.pdf", "PDF");
}

/* A page of many pieces, packed. */
static GBytes *
make_packed (const char *piece,
             gsize       n_pieces)
{
  g_autoptr (GConverter)
      packer = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB, 1));
  g_autoptr (GOutputStream) all = g_memory_output_stream_new_resizable ();
  g_autoptr (GOutputStream) packed = g_converter_output_stream_new (all, packer);
  Pdf pdf = { g_string_new ("%PDF-1.5\n"), g_array_new (FALSE, FALSE, sizeof (gsize)) };
  gsize place;

  for (gsize i = 0; i < n_pieces; i++)
    g_assert_true (g_output_stream_write_all (packed, piece, strlen (piece), NULL, NULL, NULL));
  g_assert_true (g_output_stream_close (packed, NULL, NULL));

  add_object (&pdf, "<< /Type /Catalog /Pages 2 0 R >>");
  add_object (&pdf, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  add_object (&pdf, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>");
  place = pdf.text->len;
  g_array_append_val (pdf.places, place);
  g_string_append_printf (
      pdf.text, "4 0 obj\n<< /Filter /FlateDecode /Length %" G_GSIZE_FORMAT " >>\nstream\n",
      g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (all)));
  g_string_append_len (
      pdf.text, g_memory_output_stream_get_data (G_MEMORY_OUTPUT_STREAM (all)),
      (gssize) g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (all)));
  g_string_append (pdf.text, "\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n");
  g_array_unref (pdf.places);

  return g_string_free_to_bytes (pdf.text);
}

/* A small file with a large page in it ends at a limit, not with this process, and the next one is read. */
static void
test_packed_pdf (void)
{
  g_autofree char *spaces = g_strnfill (64 * 1024, ' ');
  g_autoptr (GBytes) large = make_packed (spaces, 4 * 1024);
  g_autoptr (GBytes) nested = make_packed ("q q q q q q q q ", 500000);

  g_assert_cmpuint (g_bytes_get_size (large), <, 4 * 1024 * 1024);
  assay_page_reader_set_seconds (reader, 1);
  assert_refused (large, "large.pdf", "The page took");
  assert_refused (nested, "nested.pdf", "The page took");
  assay_page_reader_set_seconds (reader, ASSAY_PAGE_READER_SECONDS);
  assert_read ("The board met.", "minutes.txt", "The board met.");
}

static GBytes *
make_many (guint n_pages)
{
  g_autoptr (GPtrArray) pages = g_ptr_array_new ();

  for (guint i = 0; i < n_pages; i++)
    g_ptr_array_add (pages, (gpointer) "The board met.");
  g_ptr_array_add (pages, NULL);

  return make_pdf ((const char *const *) pages->pdata, "");
}

static void
test_bounds (void)
{
  g_autofree char *large = g_strnfill (ASSAY_PAGE_MAX_DOCUMENT_BYTES + 1, 'a');
  g_autoptr (GBytes) bytes = g_bytes_new_static (large, ASSAY_PAGE_MAX_DOCUMENT_BYTES + 1);
  g_autoptr (GBytes) empty = g_bytes_new (NULL, 0);
  g_autoptr (GBytes) pages = make_many (1501);
  g_autoptr (GBytes) picture = g_bytes_new_static ("\x89PNG\r\n\x1a\n", 8);

  assert_refused (bytes, "large.txt", "32 MB");
  assert_refused (empty, "empty.txt", "nothing in it");
  assert_refused (pages, "many.pdf", "1501 pages");
  assert_refused (picture, "picture.png", "picture");
}

#define SAVED_PAGE                                                                              \
  "<html><head><title>Fees rise</title>"                                                        \
  "<meta property=3D\"article:published_time\" content=3D\"2025-05-14\"></head><body>"          \
  "<nav><a href=3D\"/\">Home</a> <a href=3D\"/news\">News</a></nav><article><h1>Fees rise</h1>" \
  "<p>The harbour board met on Tuesday and agreed, after four hours, to raise =\r\n"            \
  "the fees to =E2=82=AC9.</p><p>Nobody on the board objected to it, said its chairwoman Ann "  \
  "Lee, "                                                                                       \
  "who has led the board for nine years.</p></article></body></html>"

/* A page that a browser saved in one file: the article of its first part. */
static void
test_mhtml (void)
{
  static const char saved[] =
      "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/fees\r\n"
      "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n"
      "\tboundary=\"----Part\"\r\n\r\n\r\n------Part\r\nContent-Type: text/html; charset=utf-8\r\n"
      "Content-Transfer-Encoding: quoted-printable\r\nContent-Location: "
      "https://example.org/fees\r\n"
      "\r\n" SAVED_PAGE "\r\n------Part\r\nContent-Type: image/png\r\n"
      "Content-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------Part--\r\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (saved, sizeof saved - 1);
  g_autoptr (GBytes) cut = g_bytes_new_static (saved, 230);
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (read_document (&document, bytes, "fees.mhtml", &error));
  g_assert_no_error (error);
  g_assert_cmpstr (document.title, ==, "Fees rise");
  g_assert_cmpint (document.date.day, ==, 14);
  g_assert_nonnull (strstr (assay_text_get_utf8 (document.text), "to raise the fees to €9."));
  g_assert_null (strstr (assay_text_get_utf8 (document.text), "Home"));
  assert_refused (cut, "cut.mhtml", "MHTML");
}

/* Parts without end, in one another, without a border, or in no known code. */
static void
test_hostile_mhtml (void)
{
  static const char head[] = "From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
                             "Content-Type: multipart/related; boundary=\"%s\"\r\n\r\n";
  static const struct
  {
    const char *border;
    const char *piece;
    guint       n_pieces;
  } all[] = {
    { "B", "--B\r\n\r\n", SIZE (500000) },
    { "B", "--B\r\nContent-Type: multipart/related; boundary=\"B\"\r\n\r\n", SIZE (50000) },
    { "", "--\r\n", SIZE (50000) },
    { "B", "X: y\r\n", SIZE (500000) },
    { "B", "--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!\r\n",
      1 },
    { "B", "--B\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: x-own\r\n\r\n\1\r\n", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (all); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GBytes) bytes = NULL;

      g_string_append_printf (text, head, all[i].border);
      for (guint j = 0; j < all[i].n_pieces; j++)
        g_string_append (text, all[i].piece);
      bytes = g_bytes_new (text->str, text->len);
      assert_refused (bytes, "hostile.mhtml", "MHTML");
    }
}

/* A saved page loses what a site puts around its article; a few words of one's own stay. */
static void
test_saved_page (void)
{
  assert_read ("<html><body><p>She said yes.</p></body></html>", "note.html", "She said yes.");
}

static void
test_text (void)
{
  assert_read ("The board met on Tuesday.\n\nNobody objected.\n", "minutes.txt",
               "The board met on Tuesday.\n\nNobody objected.");
}

/* What was said in a recording, by whom, without the times; rolling captions say each line once. */
static void
test_transcript (void)
{
  assert_read ("WEBVTT\n\nNOTE made by a machine\n\n00:01.000 --> 00:02.000\n<v Ann Lee>We met\n\n"
               "2\n00:02.000 --> 00:03.000\n<v Ann Lee>at noon.</v>\n\n"
               "00:03.000 --> 00:04.000\n<v Bo Ek>Not so.\n",
               "talk.vtt", "Ann Lee: We met at noon.\n\nBo Ek: Not so.");
  assert_read ("1\r\n00:00:01,000 --> 00:00:02,500\r\n<i>The board met</i>\r\n\r\n"
               "2\r\n00:00:02,500 --> 00:00:04,000\r\n<i>The board met</i>\r\non Tuesday.\r\n",
               "talk.srt", "The board met on Tuesday.");
}

/* A row a line, each cell with what the head of its column says. */
static void
test_table (void)
{
  assert_read ("Year,Felt sold (lb),\"Price, mean (USD per lb)\",Share (%)\r\n"
               "2024,41000,10.30,39\r\n2025,,\"1,092.50\",\"n \"\"old\"\"\r\nbook\"\r\n",
               "books.csv",
               "Year: 2024 | Felt sold: 41000 lb | Price, mean: 10.30 USD per lb | Share: 39%\n"
               "Year: 2025 | Price, mean: 1,092.50 USD per lb | Share: n \"old\"  book");
  assert_read ("\xef\xbb\xbfName;Seats\nNorth;12\n", "seats.csv", "Name: North | Seats: 12");
  assert_read ("North\t12\nSouth\t7\n", "seats.tsv", "North | 12\nSouth | 7");
  assert_read ("One line without any end", "odd.csv", "One line without any end");
  assert_read ("a,\"never closed\n1,2\n", "odd.csv", "a | never closed 1,2");
}

/* The day that a document gives itself, at its head. */
static void
test_printed_day (void)
{
  static const struct
  {
    const char *text;
    AssayDay    day;
  } documents[] = {
    { "From: Dan Hsu\nDate: November 3, 2026\n\nThe fire began at noon.", { 2026, 11, 3 } },
    { "INTERVIEW: Ruth Lee\nRecorded at the mill, Tarrow, 14 October 2026, 2:10 p.m.\n\nWhy?",
      { 2026, 10, 14 } },
    { "Annual Survey\n\nBy Ann Lee. Published 2 March 2026 1. Shipments\n\nThey rose.",
      { 2026, 3, 2 } },
    { "Published figures of 2 March 2026 were wrong.\n\nThey rose.", { 0 } },
    { "The board met.\n\nDate: to be told", { 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (documents); i++)
    {
      const AssayDay day = assay_import_find_printed_day (documents[i].text);

      g_assert_cmpint (day.year, ==, documents[i].day.year);
      g_assert_cmpint (day.month, ==, documents[i].day.month);
      g_assert_cmpint (day.day, ==, documents[i].day.day);
    }
}

/* What is no text is told apart before anything is made of it. */
static void
test_zip (void)
{
  static const char head[] = "PK\003\004\024\000\000\000\000\000word/document.xml";
  static const char sheet[] = "PK\003\004\024\000\000\000\000\000xl/workbook.xml";
  g_autoptr (GBytes) bytes = g_bytes_new_static (head, sizeof head - 1);
  g_autoptr (GBytes) workbook = g_bytes_new_static (sheet, sizeof sheet - 1);
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_false (read_document (&document, bytes, "a.docx", &error));
  g_assert_nonnull (error);
  assert_refused (workbook, "a.xlsx", "CSV");
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_nonnull (g_getenv ("ASSAY_PAGE_HELPER"));
  reader = assay_page_reader_new (g_getenv ("ASSAY_PAGE_HELPER"));

  g_test_add_func ("/documents/pdf", test_pdf);
  g_test_add_func ("/documents/hostile-pdf", test_hostile_pdf);
  g_test_add_func ("/documents/packed-pdf", test_packed_pdf);
  g_test_add_func ("/documents/hostile-mhtml", test_hostile_mhtml);
  g_test_add_func ("/documents/bounds", test_bounds);
  g_test_add_func ("/documents/mhtml", test_mhtml);
  g_test_add_func ("/documents/saved-page", test_saved_page);
  g_test_add_func ("/documents/text", test_text);
  g_test_add_func ("/documents/transcript", test_transcript);
  g_test_add_func ("/documents/table", test_table);
  g_test_add_func ("/documents/printed-day", test_printed_day);
  g_test_add_func ("/documents/zip", test_zip);

  status = g_test_run ();
  g_object_unref (reader);

  return status;
}
