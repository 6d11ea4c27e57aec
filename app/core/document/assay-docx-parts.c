/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-office-private.h"

/* ECMA-376 in both its forms, and Microsoft's extensions for comments. */
const AssayXmlNamespace assay_docx_namespaces[] = {
  { "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w" },
  { "http://purl.oclc.org/ooxml/wordprocessingml/main", "w" },
  { "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r" },
  { "http://purl.oclc.org/ooxml/officeDocument/relationships", "r" },
  { "http://schemas.openxmlformats.org/package/2006/relationships", "p" },
  { "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc" },
  { "http://schemas.microsoft.com/office/word/2010/wordml", "w14" },
  { "http://schemas.microsoft.com/office/word/2012/wordml", "w15" },
  { NULL, NULL },
};

static void
free_note (gpointer data)
{
  AssayDocxNote *note = data;

  g_free (note->text);
  g_free (note->by);
  g_free (note->at);
  g_free (note->paragraph);
  g_free (note->parent);
  g_free (note->url);
  g_free (note);
}

static GHashTable *
new_table (GDestroyNotify free_value)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_value);
}

/* @file: (nullable): what is not there has nothing in it */
static AssayXml *
open_part (GHashTable *members,
           const char *file)
{
  GBytes *bytes = g_hash_table_lookup (members, file);

  return bytes != NULL ? assay_xml_new (bytes, assay_docx_namespaces) : NULL;
}

static gboolean
read_styles (AssayDocxParts  *self,
             GHashTable      *members,
             GError         **error)
{
  g_autoptr (AssayXml) xml = open_part (members, "word/styles.xml");
  g_autofree char *id = NULL;
  AssayXmlEvent event;

  while (xml != NULL && (event = assay_xml_next (xml)) != ASSAY_XML_END)
    {
      if (event != ASSAY_XML_ENTER)
        continue;

      if (g_str_equal (assay_xml_get_name (xml), "w:style"))
        {
          g_free (id);
          id = g_strdup (assay_xml_get_attribute (xml, "w:styleId"));
        }
      else if (g_str_equal (assay_xml_get_name (xml), "w:name") && id != NULL)
        {
          const char *name = assay_xml_get_attribute (xml, "w:val");

          if (name != NULL)
            g_hash_table_replace (self->styles, g_strdup (id), g_utf8_strdown (name, -1));
        }
    }

  return xml == NULL || assay_xml_check (xml, error);
}

/* A list as it is read: those that others are made of are “abstract”. */
typedef struct
{
  AssayOfficeList list;
  gboolean        is_counted;
} Numbering;

/* What an element says of @current, the list that is being read, whose @level is. */
static void
read_level (Numbering  *current,
            guint       level,
            const char *name,
            const char *value)
{
  if (g_str_equal (name, "w:start") || g_str_equal (name, "w:startOverride"))
    assay_office_list_start (&current->list, level, value);
  else if (g_str_equal (name, "w:numFmt") && level == 0)
    current->is_counted = g_strcmp0 (value, "bullet") != 0 && g_strcmp0 (value, "none") != 0;
}

/* Which lists are counted: a list is of an abstract one, whose first level says so. */
static gboolean
read_numbering (AssayDocxParts  *self,
                GHashTable      *members,
                GError         **error)
{
  g_autoptr (AssayXml) xml = open_part (members, "word/numbering.xml");
  g_autoptr (GHashTable) abstract = new_table (g_free);
  g_autoptr (GHashTable) lists = new_table (g_free);
  Numbering *current = NULL;
  guint level = 0;
  AssayXmlEvent event;
  GHashTableIter iter;
  gpointer id = NULL;

  while (xml != NULL && (event = assay_xml_next (xml)) != ASSAY_XML_END)
    {
      const char *name = assay_xml_get_name (xml);
      const char *value = event == ASSAY_XML_ENTER ? assay_xml_get_attribute (xml, "w:val") : NULL;

      if (event != ASSAY_XML_ENTER)
        continue;

      if (g_str_equal (name, "w:abstractNum") || g_str_equal (name, "w:num"))
        {
          gboolean is_list = g_str_equal (name, "w:num");
          const char *own = assay_xml_get_attribute (xml, is_list ? "w:numId" : "w:abstractNumId");

          current = g_new0 (Numbering, 1);
          assay_office_list_init (&current->list);
          g_hash_table_replace (is_list ? lists : abstract, g_strdup (own != NULL ? own : ""),
                                current);
        }
      else if (g_str_equal (name, "w:lvl") || g_str_equal (name, "w:lvlOverride"))
        {
          const char *own = assay_xml_get_attribute (xml, "w:ilvl");

          level = own != NULL ? (guint) CLAMP (g_ascii_strtoll (own, NULL, 10), 0, G_MAXUINT8) : 0;
        }
      else if (g_str_equal (name, "w:abstractNumId") && current != NULL && value != NULL)
        {
          const Numbering *model = g_hash_table_lookup (abstract, value);

          if (model != NULL)
            *current = *model;
        }
      else if (current != NULL)
        read_level (current, level, name, value);
    }

  g_hash_table_iter_init (&iter, lists);
  while (g_hash_table_iter_next (&iter, &id, (gpointer *) &current))
    {
      if (current->is_counted)
        g_hash_table_insert (self->lists, g_strdup (id),
                             g_memdup2 (&current->list, sizeof current->list));
    }

  return xml == NULL || assay_xml_check (xml, error);
}

static gboolean
read_links (GHashTable  *links,
            GHashTable  *members,
            const char  *file,
            GError     **error)
{
  g_autoptr (AssayXml) xml = open_part (members, file);
  AssayXmlEvent event;

  while (xml != NULL && (event = assay_xml_next (xml)) != ASSAY_XML_END)
    {
      g_autofree char *id = NULL;
      const char *target = NULL;

      if (event != ASSAY_XML_ENTER || !g_str_equal (assay_xml_get_name (xml), "p:Relationship") ||
          g_strcmp0 (assay_xml_get_attribute (xml, "TargetMode"), "External") != 0)
        continue;

      id = g_strdup (assay_xml_get_attribute (xml, "Id"));
      target = assay_xml_get_attribute (xml, "Target");
      if (id != NULL && target != NULL)
        g_hash_table_replace (links, g_steal_pointer (&id), g_strdup (target));
    }

  return xml == NULL || assay_xml_check (xml, error);
}

/* Reads one comment or footnote, which was just entered. */
static AssayDocxNote *
read_note (AssayXml   *xml,
           GHashTable *links)
{
  AssayDocxNote *note = g_new0 (AssayDocxNote, 1);
  g_autoptr (GString) text = g_string_new (NULL);
  gboolean in_text = FALSE;
  AssayXmlEvent event;

  note->by = g_strdup (assay_xml_get_attribute (xml, "w:author"));
  note->at = g_strdup (assay_xml_get_attribute (xml, "w:date"));

  for (guint depth = 1; depth > 0 && (event = assay_xml_next (xml)) != ASSAY_XML_END;)
    {
      const char *name = assay_xml_get_name (xml);

      depth += event == ASSAY_XML_ENTER;
      depth -= event == ASSAY_XML_LEAVE;

      if (event == ASSAY_XML_ENTER && g_str_equal (name, "w:p"))
        {
          g_free (note->paragraph);
          note->paragraph = g_strdup (assay_xml_get_attribute (xml, "w14:paraId"));
          if (text->len > 0)
            assay_office_add_note (text, "\n");
        }
      else if (event == ASSAY_XML_ENTER && g_str_equal (name, "w:hyperlink") && note->url == NULL)
        {
          const char *id = assay_xml_get_attribute (xml, "r:id");

          note->url = id != NULL ? g_strdup (g_hash_table_lookup (links, id)) : NULL;
        }
      else if (event != ASSAY_XML_TEXT && g_str_equal (name, "w:t"))
        in_text = event == ASSAY_XML_ENTER;
      else if (event == ASSAY_XML_TEXT && in_text)
        assay_office_add_note (text, assay_xml_get_text (xml));
    }

  note->text = g_strdup (g_strstrip (text->str));

  return note;
}

static gboolean
read_notes (GHashTable  *notes,
            GHashTable  *members,
            const char  *file,
            GHashTable  *links,
            GError     **error)
{
  g_autoptr (AssayXml) xml = open_part (members, file);
  AssayXmlEvent event;

  while (xml != NULL && (event = assay_xml_next (xml)) != ASSAY_XML_END)
    {
      const char *id = NULL;
      g_autofree char *key = NULL;

      if (event != ASSAY_XML_ENTER || (!g_str_equal (assay_xml_get_name (xml), "w:comment") &&
                                       !g_str_equal (assay_xml_get_name (xml), "w:footnote") &&
                                       !g_str_equal (assay_xml_get_name (xml), "w:endnote")))
        continue;

      id = assay_xml_get_attribute (xml, "w:id");
      key = g_strdup (id != NULL ? id : "");
      g_hash_table_replace (notes, g_steal_pointer (&key), read_note (xml, links));
    }

  return xml == NULL || assay_xml_check (xml, error);
}

/* Which comment answers which, and which are settled: Word keeps that in a part of its own. */
static gboolean
read_threads (AssayDocxParts  *self,
              GHashTable      *members,
              GError         **error)
{
  g_autoptr (AssayXml) xml = open_part (members, "word/commentsExtended.xml");
  g_autoptr (GHashTable) by_paragraph = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer value = NULL;
  AssayXmlEvent event;

  g_hash_table_iter_init (&iter, self->comments);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      if (((AssayDocxNote *) value)->paragraph != NULL)
        g_hash_table_insert (by_paragraph, ((AssayDocxNote *) value)->paragraph, value);
    }

  while (xml != NULL && (event = assay_xml_next (xml)) != ASSAY_XML_END)
    {
      AssayDocxNote *note = NULL;
      const char *id = NULL;

      if (event != ASSAY_XML_ENTER || !g_str_equal (assay_xml_get_name (xml), "w15:commentEx"))
        continue;

      id = assay_xml_get_attribute (xml, "w15:paraId");
      note = id != NULL ? g_hash_table_lookup (by_paragraph, id) : NULL;
      if (note == NULL)
        continue;

      note->is_resolved = g_strcmp0 (assay_xml_get_attribute (xml, "w15:done"), "1") == 0;
      g_free (note->parent);
      note->parent = g_strdup (assay_xml_get_attribute (xml, "w15:paraIdParent"));
    }

  return xml == NULL || assay_xml_check (xml, error);
}

/**
 * assay_docx_parts_read:
 * @self: (out): cleared by the caller also on failure
 * @members: (element-type utf8 GBytes): the parts of the document
 *
 * Returns: %FALSE with @error set if one of them cannot be read
 */
gboolean
assay_docx_parts_read (AssayDocxParts  *self,
                       GHashTable      *members,
                       GError         **error)
{
  g_autoptr (GHashTable) footnote_links = new_table (g_free);
  g_autoptr (GHashTable) comment_links = new_table (g_free);

  self->styles = new_table (g_free);
  self->lists = new_table (g_free);
  self->links = new_table (g_free);
  self->comments = new_table (free_note);
  self->footnotes = new_table (free_note);

  return read_styles (self, members, error) && read_numbering (self, members, error) &&
         read_links (self->links, members, "word/_rels/document.xml.rels", error) &&
         read_links (footnote_links, members, "word/_rels/footnotes.xml.rels", error) &&
         read_notes (self->comments, members, "word/comments.xml", comment_links, error) &&
         read_notes (self->footnotes, members, "word/footnotes.xml", footnote_links, error) &&
         read_threads (self, members, error);
}

void
assay_docx_parts_clear (AssayDocxParts *self)
{
  g_clear_pointer (&self->styles, g_hash_table_unref);
  g_clear_pointer (&self->lists, g_hash_table_unref);
  g_clear_pointer (&self->links, g_hash_table_unref);
  g_clear_pointer (&self->comments, g_hash_table_unref);
  g_clear_pointer (&self->footnotes, g_hash_table_unref);
}
