/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-report-html-private.h"
#include "assay-report-marks.h"
#include "assay-report-private.h"
#include "assay-report-remarks.h"
#include "assay-thread.h"

/* Notes and passages that stand on words of somebody’s choice, and what was answered below a note. */

static void
add_said (AssayMarkup *page,
          const char  *by,
          const char  *said)
{
  assay_markup_raw (page, "<p class=\"note\" dir=\"auto\">");
  if (by != NULL && *by != '\0')
    {
      assay_markup_raw (page, "<b>");
      assay_markup_text (page, by);
      assay_markup_raw (page, "</b> ");
    }
  assay_markup_text (page, said);
  assay_markup_raw (page, "</p>\n");
}

/**
 * assay_report_html_add_thread:
 *
 * What was said below the note of a mark.
 */
void
assay_report_html_add_thread (AssayMarkup     *page,
                              const AssayMark *mark)
{
  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (mark->thread, i);
      g_autofree char *said = assay_report_dup_remark (remark);

      add_said (page, remark->by, said);
    }
}

/**
 * assay_report_html_dup_letter:
 * @index: of a free mark, from 0
 *
 * Returns: (transfer full): what it is called on the page: “a” to “z”, then “a2” and so on. Facts have numbers, and
 *   rules have capital letters
 */
char *
assay_report_html_dup_letter (guint index)
{
  char letter = (char) ('a' + index % 26);

  return index < 26 ? g_strdup_printf ("%c", letter)
                    : g_strdup_printf ("%c%u", letter, index / 26 + 1);
}

/* What is being written, and how many marks were. */
typedef struct
{
  AssayMarkup *page;
  guint        n;
} Section;

static void
add_mark (const AssayMark *mark,
          const char      *words,
          guint            line,
          gpointer         user_data)
{
  Section *section = user_data;
  AssayMarkup *page = section->page;
  g_autofree char *head = assay_report_dup_mark_head (mark);
  g_autofree char *place = g_strdup_printf (_ ("line %u"), line);
  g_autofree char *quoted = assay_report_dup_quoted (words);
  g_autofree char *number = NULL;
  g_autofree char *id = NULL;

  if (section->n == 0)
    {
      assay_markup_raw (page, "<section class=\"marks\" id=\"marks\">\n<h2>");
      assay_markup_text (page, _ ("Notes and passages"));
      assay_markup_raw (page, "</h2>\n<ul>\n");
    }

  section->n++;
  number = assay_report_html_dup_letter (section->n - 1);
  id = g_strdup_printf ("m%u", section->n);
  assay_markup_open (page, "li", "id", id, NULL);
  assay_markup_raw (page, "\n<blockquote dir=\"auto\">");
  assay_markup_text (page, quoted);
  assay_markup_raw (page, "</blockquote>\n<p class=\"by\">");
  assay_markup_element (page, "b", NULL, number);
  assay_markup_raw (page, " · ");
  assay_markup_text (page, place);
  assay_markup_raw (page, " · ");
  assay_markup_text (page, head);
  assay_markup_raw (page, "</p>\n");
  if (mark->note != NULL)
    add_said (page, mark->noted_by, mark->note);
  assay_report_html_add_thread (page, mark);
  assay_markup_raw (page, "</li>\n");
}

/**
 * assay_report_html_add_marks:
 *
 * The section of marks that stand on no fact, if there are any.
 */
void
assay_report_html_add_marks (AssayMarkup      *page,
                             const AssayProof *proof)
{
  Section section = { .page = page };

  assay_report_each_mark (proof->dossier, TRUE, add_mark, &section);
  if (section.n > 0)
    assay_markup_raw (page, "</ul>\n</section>\n");
}
