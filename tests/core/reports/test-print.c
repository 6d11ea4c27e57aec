/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The annotated proof on pages: nothing lies on something else, and the same job gives the same bytes. */

#include "config.h"

#include <string.h>

#include "assay-print-private.h"
#include "assay-report-format.h"

#define DRAFT \
  "The bridge at Arden will cost 9 million pounds, mayor Eve Stone said.\n" \
  "“It must hold for a century,” she said.\n" \
  "- https://apnews.com/article/arden-2025-02-01 – The bridge at Arden will cost 8 million " \
  "pounds, mayor Eve Stone said: “It must hold for a century.”\n"

static AssayDossier *
open_draft (const char *text,
            const char *name)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  const AssayDossierOpenOptions options = { 0 };
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = assay_dossier_open (bytes, name, &options, NULL, &error);

  g_assert_no_error (error);

  return dossier;
}

static GBytes *
write_pdf (AssayDossier           *dossier,
           const AssayReportStyle *style)
{
  const AssayReportFormat *format = assay_report_format_lookup ("pdf");
  g_autoptr (GError) error = NULL;
  GBytes *bytes = assay_report_format_write (format, dossier, style, &error);

  g_assert_no_error (error);

  return bytes;
}

/* The first place of @words behind @from, in bytes that may hold anything. */
static const char *
find_bytes (GBytes     *bytes,
            const char *from,
            const char *words)
{
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);
  gsize n_words = strlen (words);

  for (const char *p = from != NULL ? from : data; p + n_words <= data + n_bytes; p++)
    {
      if (memcmp (p, words, n_words) == 0)
        return p;
    }

  return NULL;
}

/* Every line of every block stands on one page, in order, inside its margins; every note likewise, once. */
static void
check_pages (AssayPrint *print)
{
  double bottom = print->height - ASSAY_PRINT_BOTTOM + 0.01;
  guint n_notes = 0;
  guint block = 0;
  guint line = 0;

  for (guint i = 0; i < print->pages->len; i++)
    {
      const AssayPrintPage *page = g_ptr_array_index (print->pages, i);
      double y = ASSAY_PRINT_TOP - 0.01;

      for (guint j = 0; j < page->pieces->len; j++)
        {
          const AssayPrintPiece *piece = &g_array_index (page->pieces, AssayPrintPiece, j);
          const AssayPrintLine *lines = (const AssayPrintLine *) (gpointer)
                                            piece->block->lines->data;

          g_assert_true (piece->block == g_ptr_array_index (print->blocks, block));
          g_assert_cmpuint (piece->first_line, ==, line);
          g_assert_cmpfloat (piece->y, >=, y);
          line += piece->n_lines;
          y = piece->y + lines[line - 1].bottom - lines[piece->first_line].top;
          g_assert_cmpfloat (y, <=, bottom);

          if (line == piece->block->lines->len)
            {
              block++;
              line = 0;
            }
        }

      y = ASSAY_PRINT_TOP - 0.01;
      for (guint j = 0; j < page->notes->len; j++, n_notes++)
        {
          const AssayPrintPiece *piece = &g_array_index (page->notes, AssayPrintPiece, j);

          g_assert_true (piece->block == g_ptr_array_index (print->notes, n_notes));
          g_assert_cmpfloat (piece->y, >=, y);
          y = piece->y + piece->block->height;
          g_assert_cmpfloat (y, <=, bottom);
        }
    }

  g_assert_cmpuint (block, ==, print->blocks->len);
  g_assert_cmpuint (n_notes, ==, print->notes->len);
}

static void
test_same_bytes (void)
{
  g_autoptr (AssayDossier) dossier = open_draft (DRAFT, "bridge.txt");
  g_autoptr (GBytes) first = write_pdf (dossier, NULL);
  g_autoptr (GBytes) second = write_pdf (dossier, NULL);

  g_assert_true (g_bytes_equal (first, second));
  g_assert_true (find_bytes (first, NULL, "%PDF-1.") == g_bytes_get_data (first, NULL));
  g_assert_nonnull (find_bytes (first, NULL, "20250201000000Z"));
  g_assert_nonnull (find_bytes (first, NULL, "https://apnews.com/article/arden-2025-02-01"));
  g_assert_nonnull (find_bytes (first, NULL, "/StructTreeRoot"));
}

static void
test_paper (void)
{
  g_autoptr (AssayDossier) dossier = open_draft (DRAFT, "bridge.txt");
  const AssayReportStyle style = { .is_letter = TRUE };
  g_autoptr (AssayPrint) a4 = assay_print_new (dossier, NULL);
  g_autoptr (AssayPrint) letter = assay_print_new (dossier, &style);
  double width = 0;
  double height = 0;

  assay_print_get_size (a4, &width, &height);
  g_assert_cmpfloat_with_epsilon (width, 595.28, 0.01);
  g_assert_cmpfloat_with_epsilon (height, 841.89, 0.01);
  assay_print_get_size (letter, &width, &height);
  g_assert_cmpfloat (width, ==, 612);
  g_assert_cmpfloat (height, ==, 792);
  g_assert_cmpuint (assay_print_get_n_pages (a4), ==, 1);
  check_pages (a4);
  check_pages (letter);
}

/* A note each few words: more of them than the margin beside their lines can hold. */
static void
test_many_notes (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayPrint) print = NULL;

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (
        text,
        "At Arden %u1 boats, %u2 cars, %u3 vans, %u4 carts and %u5 sledges sank, "
                            "said Lena Harbourmouth%u of Quay%uville.%s",
                            i + 3, i + 3, i + 3, i + 3, i + 3, i, i, i % 6 == 5 ? "\n\n" : " ");

  g_string_append (text, "\n- https://apnews.com/a-2025-02-01 – Nothing sank at Arden.\n");
  dossier = open_draft (text->str, "sunk.txt");
  print = assay_print_new (dossier, NULL);
  g_assert_cmpuint (print->notes->len, >, 100);
  g_assert_cmpuint (assay_print_get_n_pages (print), >, 3);
  check_pages (print);
}

/* However full the margin is, the first line of a paragraph does not stand alone at the foot of a page. */
static void
test_lone_lines (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayPrint) print = NULL;

  for (guint i = 0; i < 40; i++)
    g_string_append_printf (
        text,
        "The harbour board said that %u1 ships called at the quay of Arden last "
        "year, and then %u2 boats, %u3 vans and %u4 sledges sank in the bay, said "
                            "Lena Harbourmouth%u of Quay%uville, who had come to see it.\n\n",
                            i + 3, i + 3, i + 3, i + 3, i, i);

  g_string_append (text, "\n- https://apnews.com/a-2025-02-01 – Nothing sank at Arden.\n");
  dossier = open_draft (text->str, "sunk.txt");
  print = assay_print_new (dossier, NULL);
  g_assert_cmpuint (assay_print_get_n_pages (print), >, 4);
  check_pages (print);

  for (guint i = 0; i < print->pages->len; i++)
    {
      const AssayPrintPage *page = g_ptr_array_index (print->pages, i);
      const AssayPrintPiece *last = NULL;

      if (page->pieces->len == 0)
        continue;

      last = &g_array_index (page->pieces, AssayPrintPiece, page->pieces->len - 1);
      g_assert_false (last->n_lines == 1 && last->first_line == 0 && last->block->lines->len > 1);
    }
}

static gboolean
is_red (const unsigned char *pixel)
{
  return pixel[2] > 120 && pixel[1] < 100 && pixel[0] < 110;
}

static gboolean
is_dark (const unsigned char *pixel)
{
  return pixel[2] < 60 && pixel[1] < 60 && pixel[0] < 60;
}

/* What is boxed in a headline is boxed whole, large as its letters are. */
static void
test_headline_box (void)
{
  const double scale = 4;
  g_autoptr (AssayDossier) dossier = open_draft (
      "Bridge will cost 9 million pounds\n\nThe bridge at Arden is old.\n\n"
      "- https://apnews.com/a-2025-02-01 – The bridge will cost 8 million pounds.\n",
      "bridge.txt");
  g_autoptr (AssayPrint) print = assay_print_new (dossier, NULL);
  const AssayPrintPage *page = g_ptr_array_index (print->pages, 0);
  cairo_surface_t *surface = cairo_image_surface_create (
      CAIRO_FORMAT_RGB24, (int) (print->width * scale), (int) (print->height * scale));
  cairo_t *cr = cairo_create (surface);
  const unsigned char *data = NULL;
  double top = 0;
  int right = (int) ((ASSAY_PRINT_LEFT + assay_print_get_measure (print)) * scale);
  int first_red = -1;
  int first_dark = -1;

  cairo_scale (cr, scale, scale);
  cairo_set_source_rgb (cr, 1, 1, 1);
  cairo_paint (cr);
  assay_print_draw (print, 0, cr);
  cairo_surface_flush (surface);
  data = cairo_image_surface_get_data (surface);

  for (guint i = 0; i < page->pieces->len; i++)
    {
      const AssayPrintPiece *piece = &g_array_index (page->pieces, AssayPrintPiece, i);

      if (strcmp (piece->block->tag, "H1") == 0)
        top = piece->y;
    }

  g_assert_cmpfloat (top, >, 0);

  for (int y = (int) (top * scale); y < (int) ((top + 21) * scale); y++)
    {
      const unsigned char *row = data + y * cairo_image_surface_get_stride (surface);

      for (int x = (int) (ASSAY_PRINT_LEFT * scale); x < right; x++)
        {
          if (first_red < 0 && is_red (row + 4 * x))
            first_red = y;
          if (first_dark < 0 && is_dark (row + 4 * x))
            first_dark = y;
        }
    }

  g_assert_cmpint (first_red, >=, 0);
  g_assert_cmpint (first_red, <, first_dark);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_empty (void)
{
  g_autoptr (AssayDossier) dossier = open_draft ("One.\n", "one.txt");
  g_autoptr (AssayPrint) print = assay_print_new (dossier, NULL);

  g_assert_cmpuint (assay_print_get_n_pages (print), ==, 1);
  check_pages (print);
}

/* Whatever a draft or a list of sources has, it is drawn, and no link leads off the web. */
static void
test_hostile (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "report", "injections.txt",
                                                 NULL);
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GString) text = NULL;
  g_autoptr (AssayDossier) dossier = NULL;
  g_autoptr (AssayPrint) print = NULL;
  g_autoptr (GBytes) pdf = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  lines = g_strsplit (g_strchomp (content), "\n", -1);

  text = g_string_new (NULL);

  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (text, "All of it costs %u pounds. %s, “%s”, [%s](%s).\n\n", i + 3,
                            lines[i], lines[i], lines[i], lines[i]);
  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (text, "- %s – %s %u pounds.\n", lines[i], lines[i], i + 4);

  dossier = open_draft (text->str, "h.md");
  print = assay_print_new (dossier, NULL);
  check_pages (print);
  pdf = write_pdf (dossier, NULL);
  for (const char *p = find_bytes (pdf, NULL, "/URI ("); p != NULL;
       p = find_bytes (pdf, p + 6, "/URI ("))
    g_assert_true (memcmp (p + 6, "http", 4) == 0);
  g_assert_null (find_bytes (pdf, NULL, "/JavaScript"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/print/same-bytes", test_same_bytes);
  g_test_add_func ("/print/paper", test_paper);
  g_test_add_func ("/print/many-notes", test_many_notes);
  g_test_add_func ("/print/lone-lines", test_lone_lines);
  g_test_add_func ("/print/headline-box", test_headline_box);
  g_test_add_func ("/print/empty", test_empty);
  g_test_add_func ("/print/hostile", test_hostile);

  return g_test_run ();
}
