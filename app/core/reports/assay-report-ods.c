/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-markup.h"
#include "assay-report-fact.h"
#include "assay-report-sheet.h"
#include "assay-report-writers.h"
#include "assay-zip.h"

/*
 * The fact sheet as an OpenDocument spreadsheet (ISO/IEC 26300-1:2015), a row a fact below headings that stay in
 * sight. Everything is text but the numbers of facts and lines: nothing that a draft or a page says can become a
 * formula.
 */

#define MEDIA_TYPE "application/vnd.oasis.opendocument.spreadsheet"
#define HEAD "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

/* Columns that hold numbers, and those that the fact sheet fills with ids and days, which people read in words. */
#define NUMBER_COLUMN 0
#define KIND_COLUMN 1
#define LINE_COLUMN 3
#define STATE_COLUMN 4
#define TIME_COLUMN 6
#define STANCE_COLUMN 9
#define GRADE_COLUMN 10
#define DAY_COLUMN 18

static const char styles
    [] = "<office:automatic-styles>"
         "<style:style style:name=\"narrow\" style:family=\"table-column\">"
         "<style:table-column-properties style:column-width=\"1.8cm\"/></style:style>"
         "<style:style style:name=\"middle\" style:family=\"table-column\">"
         "<style:table-column-properties style:column-width=\"3.4cm\"/></style:style>"
         "<style:style style:name=\"wide\" style:family=\"table-column\">"
         "<style:table-column-properties style:column-width=\"8.5cm\"/></style:style>"
         "<style:style style:name=\"head\" style:family=\"table-cell\">"
         "<style:table-cell-properties fo:background-color=\"#e8e6e1\" fo:wrap-option=\"wrap\"/>"
         "<style:text-properties fo:font-weight=\"bold\"/></style:style>"
         "<style:style style:name=\"cell\" style:family=\"table-cell\">"
         "<style:table-cell-properties fo:wrap-option=\"wrap\" "
         "style:vertical-align=\"top\"/></style:style>"
         "</office:automatic-styles>\n";

/* What each column is called, and how wide it is, in the order of the sheet. */
static const struct
{
  const char *name;
  const char *width;
} columns[ASSAY_SHEET_N_COLUMNS] = {
  { N_ ("Number"), "narrow" },  { N_ ("Kind"), "middle" },    { N_ ("Words"), "wide" },
  { N_ ("Line"), "narrow" },    { N_ ("State"), "middle" },   { N_ ("By"), "middle" },
  { N_ ("When"), "middle" },    { N_ ("Note"), "wide" },      { N_ ("Wording"), "wide" },
  { N_ ("Stance"), "middle" },  { N_ ("Grade"), "middle" },   { N_ ("Source"), "middle" },
  { N_ ("Link"), "wide" },      { N_ ("Passage"), "wide" },   { N_ ("Findings"), "wide" },
  { N_ ("Assay"), "narrow" },   { N_ ("Rule set"), "narrow" }, { N_ ("Policy"), "middle" },
  { N_ ("As of"), "middle" },
};

static void
add_cell (AssayMarkup *sheet,
          const char  *style,
          const char  *value,
          gboolean     is_number)
{
  g_auto (GStrv) lines = NULL;

  if (value == NULL || *value == '\0')
    {
      assay_markup_open (sheet, "table:table-cell", "table:style-name", style, NULL);
      assay_markup_close (sheet, "table:table-cell");
      return;
    }

  assay_markup_open (sheet, "table:table-cell", "table:style-name", style, "office:value-type",
                     is_number ? "float" : "string", "office:value", is_number ? value : NULL,
                     NULL);
  lines = g_strsplit (value, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    assay_markup_element (sheet, "text:p", NULL, lines[i]);

  assay_markup_close (sheet, "table:table-cell");
}

/* A cell as people read it, in the language of the interface. */
static char *
dup_worded (guint       column,
            const char *value)
{
  AssayFactKind kind;
  AssayState state;

  if (value == NULL)
    return NULL;
  if (column == KIND_COLUMN && assay_fact_kind_from_id (value, &kind))
    return g_strdup (assay_report_get_kind_name (kind));
  if (column == STATE_COLUMN && assay_state_from_id (value, &state))
    return g_strdup (assay_report_get_state_name (state));

  if (column == STANCE_COLUMN && strcmp (value, ASSAY_SHEET_PART) == 0)
    return g_strdup (assay_report_get_part_name ());

  for (guint i = 0; column == STANCE_COLUMN && i <= ASSAY_STANCE_DIFFERS; i++)
    {
      if (strcmp (value, assay_stance_to_id ((AssayStance) i)) == 0)
        return g_strdup (assay_report_get_stance_name ((AssayStance) i));
    }

  for (guint i = 0; column == GRADE_COLUMN && i <= ASSAY_GRADE_PAGE; i++)
    {
      if (strcmp (value, assay_grade_to_id ((AssayGrade) i)) == 0)
        return g_strdup (assay_report_get_grade_name ((AssayGrade) i));
    }

  if (column == TIME_COLUMN)
    return assay_report_dup_time (value);
  if (column == DAY_COLUMN)
    return assay_report_dup_day (value);

  return g_strdup (value);
}

static void
add_row (const char *const *cells,
         gpointer           user_data)
{
  AssayMarkup *sheet = user_data;

  assay_markup_open (sheet, "table:table-row", NULL);
  for (guint i = 0; i < ASSAY_SHEET_N_COLUMNS; i++)
    {
      g_autofree char *worded = dup_worded (i, cells[i]);

      add_cell (sheet, "cell", worded, i == NUMBER_COLUMN || i == LINE_COLUMN);
    }
  assay_markup_raw (sheet, "</table:table-row>\n");
}

static GBytes *
write_content (AssayDossier           *dossier,
               const AssayReportStyle *style)
{
  AssayMarkup *sheet = assay_markup_new ();

  assay_markup_raw (
      sheet, HEAD "<office:document-content office:version=\"1.3\""
                  " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                  " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                  " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                  " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                  " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\">\n");
  assay_markup_raw (sheet, styles);
  assay_markup_raw (sheet, "<office:body><office:spreadsheet>");
  assay_markup_open (sheet, "table:table", "table:name", _ ("Facts"), NULL);

  for (guint i = 0; i < ASSAY_SHEET_N_COLUMNS; i++)
    {
      assay_markup_open (sheet, "table:table-column", "table:style-name", columns[i].width, NULL);
      assay_markup_close (sheet, "table:table-column");
    }

  assay_markup_raw (sheet, "<table:table-header-rows><table:table-row>");
  for (guint i = 0; i < ASSAY_SHEET_N_COLUMNS; i++)
    add_cell (sheet, "head", _ (columns[i].name), FALSE);
  assay_markup_raw (sheet, "</table:table-row></table:table-header-rows>\n");
  assay_report_each_row (dossier, style, add_row, sheet);
  assay_markup_raw (sheet, "</table:table></office:spreadsheet></office:body>"
                           "</office:document-content>\n");

  return assay_markup_end (sheet);
}

static GBytes *
write_meta (void)
{
  static const char meta[] = HEAD
      "<office:document-meta office:version=\"1.3\""
      " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
      " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\"><office:meta>"
      "<meta:generator>Assay/" ASSAY_VERSION "</meta:generator></office:meta>"
      "</office:document-meta>\n";

  return g_bytes_new_static (meta, sizeof meta - 1);
}

static GBytes *
write_manifest (void)
{
  static const char manifest[] = HEAD
      "<manifest:manifest manifest:version=\"1.3\""
      " xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
      "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\""
      " manifest:media-type=\"" MEDIA_TYPE "\"/>"
      "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
      "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>"
      "</manifest:manifest>\n";

  return g_bytes_new_static (manifest, sizeof manifest - 1);
}

/**
 * assay_report_write_ods:
 *
 * Returns: (transfer full): the fact sheet as a spreadsheet
 */
GBytes *
assay_report_write_ods (AssayDossier            *dossier,
                        const AssayReportStyle  *style,
                        GError                 **error)
{
  g_autoptr (GBytes) type = g_bytes_new_static (MEDIA_TYPE, strlen (MEDIA_TYPE));
  g_autoptr (GBytes) content = write_content (dossier, style);
  g_autoptr (GBytes) meta = write_meta ();
  g_autoptr (GBytes) manifest = write_manifest ();

  /* The kind stands first and as it is (OpenDocument 1.3, part 2, 3.3). */
  const AssayZipMember members[] = {
    { .name = "mimetype", .body = type, .is_stored = TRUE },
    { .name = "content.xml", .body = content },
    { .name = "meta.xml", .body = meta },
    { .name = "META-INF/manifest.xml", .body = manifest },
  };

  return assay_zip_write (members, G_N_ELEMENTS (members), error);
}
