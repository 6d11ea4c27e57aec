/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-office-outline.h"

#include "assay-xml.h"
#include "assay-zip.h"

/* What the reports that are office documents hold, in the order in which it is read. */
static const char *const members[] = { "content.xml", "word/document.xml", "word/comments.xml",
                                       NULL };

static const AssayXmlNamespace namespaces[] = {
  { "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text" },
  { "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table" },
  { "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w" },
  { NULL, NULL },
};

/* Paragraphs and rows stand on lines of their own, cells beside each other. */
static void
end_element (GString    *outline,
             const char *name,
             gboolean    is_row)
{
  if (g_str_equal (name, "w:p") || g_str_equal (name, "table:table-row") ||
      (g_str_equal (name, "text:p") && !is_row))
    g_string_append_c (outline, '\n');
  else if (g_str_equal (name, "table:table-cell"))
    g_string_append (outline, "  ");
}

static void
add_member (GString *outline,
            GBytes  *bytes)
{
  g_autoptr (AssayXml) xml = assay_xml_new (bytes, namespaces);
  AssayXmlEvent event;
  gboolean is_row = FALSE;
  gboolean is_text = FALSE;

  while ((event = assay_xml_next (xml)) != ASSAY_XML_END)
    {
      const char *name = assay_xml_get_name (xml);

      if (event == ASSAY_XML_TEXT)
        {
          if (is_text)
            g_string_append (outline, assay_xml_get_text (xml));
          continue;
        }

      if (g_str_equal (name, "table:table-row"))
        is_row = event == ASSAY_XML_ENTER;
      if (g_str_equal (name, "text:p") || g_str_equal (name, "w:t"))
        is_text = event == ASSAY_XML_ENTER;

      if (event == ASSAY_XML_ENTER && g_str_equal (name, "w:comment"))
        {
          const char *author = assay_xml_get_attribute (xml, "w:author");

          g_string_append_printf (outline, "\n%s: ", author != NULL ? author : "");
        }
      else if (event == ASSAY_XML_LEAVE)
        end_element (outline, name, is_row);
    }
}

/**
 * assay_office_outline_new:
 * @document: a report as a spreadsheet or a text document
 *
 * Returns: (transfer full) (nullable): all that can be read in it, comments last, as text; %NULL if it is no such
 *   document
 */
char *
assay_office_outline_new (GBytes *document)
{
  g_autoptr (GHashTable) parts = NULL;
  GString *outline = NULL;

  if (!assay_zip_is_zip (document))
    return NULL;

  parts = assay_zip_read (document, members, NULL, NULL);
  if (parts == NULL)
    return NULL;

  outline = g_string_new (NULL);

  for (guint i = 0; members[i] != NULL; i++)
    {
      GBytes *bytes = g_hash_table_lookup (parts, members[i]);

      if (bytes != NULL)
        add_member (outline, bytes);
    }

  return g_string_free (outline, FALSE);
}
