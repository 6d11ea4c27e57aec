/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-office-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-zip.h"

/**
 * Body:
 * @office: what is set
 * @xml: where it is
 * @parts: what the other parts say
 * @in_text: the characters are words
 * @in_deleted: they are words that were taken away
 * @in_instruction: they say what a field is
 * @style: (nullable): name of the style of the paragraph
 * @level: of the heading, as the paragraph itself says, or 0
 * @is_item: it is an item of a list
 * @list: (nullable): that list, if it is counted
 * @list_id: its number in the file; 0 for none
 * @runs: the items that the next may go on with
 * @indent: how deep
 * @instruction: of the field that is being read
 * @n_fields: fields in each other
 * @deleted: words that were taken away, so far
 * @changes: (element-type guint): indices of the changes that are open, plus one; 0 for one that is none
 *
 * The text of a DOCX being read.
 */
typedef struct
{
  AssayOffice           office;
  AssayXml             *xml;
  const AssayDocxParts *parts;
  gboolean              in_text;
  gboolean              in_deleted;
  gboolean              in_instruction;
  const char           *style;
  guint                 level;
  gboolean              is_item;
  AssayOfficeList      *list;
  guint                 list_id;
  AssayOfficeRuns       runs;
  guint                 indent;
  GString              *instruction;
  guint                 n_fields;
  GString              *deleted;
  GArray               *changes;
} Body;

static gboolean
is_one_of (const char        *name,
           const char *const *names)
{
  return g_strv_contains (names, name);
}

/* What is no text of the article: pictures, what floats over them, and what a change was made from. */
static gboolean
is_apart (const char *name)
{
  static const char *const names[] = {
    "mc:AlternateContent", "w:drawing",     "w:object",      "w:pict",
    "w:pPrChange",         "w:rPr",         "w:rPrChange",   "w:sectPr",
    "w:sectPrChange",      "w:tblGrid",     "w:tblPr",       "w:tcPr",
    "w:trPr",              "w:sdtPr",       "w:txbxContent", NULL,
  };

  return is_one_of (name, names);
}

static const char *
get_value (Body *body)
{
  const char *value = assay_xml_get_attribute (body->xml, "w:val");

  return value != NULL ? value : "";
}

/* “heading 2” */
static guint
find_level (const char *style)
{
  if (style == NULL || !g_str_has_prefix (style, "heading "))
    return 0;

  return (guint) CLAMP (g_ascii_strtoll (style + strlen ("heading "), NULL, 10), 0, 9);
}

/* What the paragraph says of itself stands before its words. */
static void
enter_property (Body       *body,
                const char *name)
{
  if (g_str_equal (name, "w:pStyle"))
    body->style = g_hash_table_lookup (body->parts->styles, get_value (body));
  else if (g_str_equal (name, "w:outlineLvl"))
    body->level = (guint) CLAMP (g_ascii_strtoll (get_value (body), NULL, 10), 0, 9) + 1;
  else if (g_str_equal (name, "w:numId"))
    {
      body->is_item = !g_str_equal (get_value (body), "0");
      body->list = g_hash_table_lookup (body->parts->lists, get_value (body));
      body->list_id = (guint) g_ascii_strtoull (get_value (body), NULL, 10);
    }
  else if (g_str_equal (name, "w:ilvl"))
    body->indent = (guint) CLAMP (g_ascii_strtoll (get_value (body), NULL, 10), 0, 9);
}

static void
begin_paragraph (Body *body)
{
  guint level = body->level > 0 && body->level < 10 ? body->level : find_level (body->style);
  AssayPartKind kind = assay_office_choose_kind (&body->office, body->style, level, body->is_item);

  if (kind == ASSAY_PART_LIST_ITEM && body->list != NULL)
    kind = ASSAY_PART_NUMBERED_ITEM;
  assay_office_begin_block (&body->office, kind,
                            assay_part_kind_is_item (kind) ? body->indent + 1 : 0);
  if (assay_part_kind_is_item (kind))
    {
      body->office.counted_from = assay_office_runs_add (&body->runs, body->list, body->indent);
      body->office.begins_list = assay_office_runs_begin (&body->runs, body->list_id, body->indent);
    }
}

static void
forget_paragraph (Body *body)
{
  body->style = NULL;
  body->level = 0;
  body->is_item = FALSE;
  body->list = NULL;
  body->list_id = 0;
  body->indent = 0;
}

/* “ HYPERLINK "https://…" \h ” */
static void
begin_field (Body *body)
{
  const char *at = strstr (body->instruction->str, "HYPERLINK");
  const char *begin = at != NULL ? strchr (at, '"') : NULL;
  const char *end = begin != NULL ? strchr (begin + 1, '"') : NULL;

  if (end != NULL)
    {
      g_autofree char *url = g_strndup (begin + 1, (gsize) (end - begin - 1));

      assay_office_begin_link (&body->office, url);
    }
}

static void
enter_field (Body *body)
{
  const char *type = assay_xml_get_attribute (body->xml, "w:fldCharType");

  if (g_strcmp0 (type, "begin") == 0)
    {
      body->n_fields++;
      g_string_truncate (body->instruction, 0);
    }
  else if (g_strcmp0 (type, "separate") == 0)
    begin_field (body);
  else if (g_strcmp0 (type, "end") == 0 && body->n_fields > 0)
    {
      body->n_fields--;
      assay_office_end_link (&body->office);
    }
}

/* A change that begins: what was written or moved here, or taken or moved away. */
static void
enter_change (Body             *body,
              AssayCommentKind  kind)
{
  g_autofree char *by = g_strdup (assay_xml_get_attribute (body->xml, "w:author"));
  g_autofree char *at = g_strdup (assay_xml_get_attribute (body->xml, "w:date"));
  guint change = assay_office_add_remark (&body->office, kind, by, at) + 1;

  g_array_append_val (body->changes, change);
  if (kind == ASSAY_COMMENT_DELETED)
    {
      body->in_deleted = TRUE;
      g_string_truncate (body->deleted, 0);
    }
}

static void
leave_change (Body *body)
{
  AssayTextRemark *remark = NULL;

  if (body->changes->len == 0)
    return;

  remark = assay_office_get_remark (
      &body->office, g_array_index (body->changes, guint, body->changes->len - 1) - 1);
  g_array_set_size (body->changes, body->changes->len - 1);
  remark->end_byte = body->office.manuscript->text->len;

  if (remark->comment.kind == ASSAY_COMMENT_DELETED)
    {
      remark->comment.text = g_strdup (body->deleted->str);
      body->in_deleted = FALSE;
    }
}

/* The comment of that id begins here, unless it has. */
static void
begin_comment (Body       *body,
               const char *id)
{
  AssayDocxNote *note = id != NULL ? g_hash_table_lookup (body->parts->comments, id) : NULL;
  AssayTextRemark *remark = NULL;

  if (note == NULL || note->remark > 0)
    return;

  note->remark = assay_office_add_remark (&body->office, ASSAY_COMMENT_NOTE, note->by, note->at) +
                 1;
  remark = assay_office_get_remark (&body->office, note->remark - 1);
  remark->comment.text = g_strdup (note->text);
  remark->comment.is_resolved = note->is_resolved;
  assay_office_open_remark (&body->office, id, note->remark - 1);
}

static void
enter_reference (Body       *body,
                 const char *name)
{
  g_autofree char *id = g_strdup (assay_xml_get_attribute (body->xml, "w:id"));

  if (id == NULL)
    return;

  if (g_str_equal (name, "w:commentRangeStart"))
    begin_comment (body, id);
  else if (g_str_equal (name, "w:commentRangeEnd"))
    assay_office_close_remark (&body->office, id);
  else if (g_str_equal (name, "w:commentReference"))
    {
      begin_comment (body, id);
      assay_office_close_remark (&body->office, id);
    }
  else if (g_str_equal (name, "w:footnoteReference"))
    {
      const AssayDocxNote *note = g_hash_table_lookup (body->parts->footnotes, id);

      if (note != NULL)
        assay_office_add_footnote (&body->office, note->text, note->url);
    }
}

static void
enter_link (Body *body)
{
  const char *id = assay_xml_get_attribute (body->xml, "r:id");

  assay_office_begin_link (&body->office,
                           id != NULL ? g_hash_table_lookup (body->parts->links, id) : NULL);
}

static void
enter_table (Body       *body,
             const char *name)
{
  if (g_str_equal (name, "w:tbl"))
    assay_rendering_begin_table (&body->office.rendering);
  else if (g_str_equal (name, "w:tr"))
    assay_rendering_begin_row (&body->office.rendering);
  else if (g_str_equal (name, "w:tc"))
    assay_rendering_begin_cell (&body->office.rendering);
}

static void
enter (Body *body)
{
  const char *name = assay_xml_get_name (body->xml);

  if (g_str_equal (name, "w:t"))
    body->in_text = TRUE;
  else if (g_str_equal (name, "w:delText"))
    body->in_text = body->in_deleted;
  else if (g_str_equal (name, "w:instrText"))
    body->in_instruction = TRUE;
  else if (g_str_equal (name, "w:p"))
    {
      /* Behind what is no item another run of items begins. */
      if (!body->is_item)
        memset (&body->runs, 0, sizeof body->runs);
      forget_paragraph (body);
      begin_paragraph (body);
    }
  else if (g_str_equal (name, "w:tab"))
    assay_office_append (&body->office, " ");
  else if (g_str_equal (name, "w:br") || g_str_equal (name, "w:cr"))
    assay_office_break (&body->office);
  else if (g_str_equal (name, "w:noBreakHyphen"))
    assay_office_append (&body->office, "‑");
  else if (g_str_equal (name, "w:hyperlink"))
    enter_link (body);
  else if (g_str_equal (name, "w:fldChar"))
    enter_field (body);
  else if (g_str_equal (name, "w:fldSimple"))
    {
      const char *instruction = assay_xml_get_attribute (body->xml, "w:instr");

      g_string_assign (body->instruction, instruction != NULL ? instruction : "");
      begin_field (body);
    }
  else if (g_str_equal (name, "w:ins") || g_str_equal (name, "w:moveTo"))
    enter_change (body, ASSAY_COMMENT_INSERTED);
  else if (g_str_equal (name, "w:del") || g_str_equal (name, "w:moveFrom"))
    enter_change (body, ASSAY_COMMENT_DELETED);
  else
    {
      enter_property (body, name);
      enter_reference (body, name);
      enter_table (body, name);
    }
}

static void
leave (Body *body)
{
  static const char *const changes[] = { "w:del", "w:ins", "w:moveFrom", "w:moveTo", NULL };
  const char *name = assay_xml_get_name (body->xml);

  if (g_str_equal (name, "w:t") || g_str_equal (name, "w:delText"))
    body->in_text = FALSE;
  else if (g_str_equal (name, "w:instrText"))
    body->in_instruction = FALSE;
  else if (g_str_equal (name, "w:pPr"))
    begin_paragraph (body);
  else if (g_str_equal (name, "w:tbl"))
    assay_rendering_end_table (&body->office.rendering);
  else if (g_str_equal (name, "w:tr"))
    assay_rendering_end_row (&body->office.rendering);
  else if (g_str_equal (name, "w:hyperlink") || g_str_equal (name, "w:fldSimple"))
    assay_office_end_link (&body->office);
  else if (is_one_of (name, changes))
    leave_change (body);
}

static void
take_text (Body *body)
{
  const char *words = assay_xml_get_text (body->xml);

  if (body->in_instruction && body->instruction->len < 4096)
    g_string_append (body->instruction, words);
  else if (body->in_text && body->in_deleted)
    assay_office_add_note (body->deleted, words);
  else if (body->in_text)
    assay_office_append (&body->office, words);
}

static void
read_body (Body         *body,
           GCancellable *cancellable)
{
  AssayXmlEvent event;

  while ((event = assay_office_next (&body->office, body->xml, cancellable)) != ASSAY_XML_END)
    {
      if (event == ASSAY_XML_TEXT)
        take_text (body);
      else if (event == ASSAY_XML_LEAVE)
        leave (body);
      else if (is_apart (assay_xml_get_name (body->xml)))
        assay_xml_skip (body->xml);
      else
        enter (body);
    }
}

/* Comments that no words carry stand with nothing, and answers with what they answer. */
static void
settle_comments (Body *body)
{
  GHashTable *comments = body->parts->comments;
  g_autoptr (GHashTable) by_paragraph = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer value = NULL;

  g_hash_table_iter_init (&iter, comments);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      AssayDocxNote *note = value;

      if (note->paragraph != NULL && note->remark > 0)
        g_hash_table_insert (by_paragraph, note->paragraph, note);
    }

  g_hash_table_iter_init (&iter, comments);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      AssayDocxNote *note = value;
      const AssayDocxNote *parent = note->parent != NULL
                                        ? g_hash_table_lookup (by_paragraph, note->parent)
                                        : NULL;

      if (parent != NULL && note->remark > parent->remark)
        assay_office_get_remark (&body->office, note->remark - 1)
            ->comment.parent = (int) parent->remark - 1;
    }
}

static gboolean
read_document (AssayManuscript  *manuscript,
               GHashTable       *members,
               GCancellable     *cancellable,
               GError          **error)
{
  g_auto (AssayDocxParts) parts = { 0 };
  g_autoptr (AssayXml) xml = NULL;
  g_autoptr (GString) instruction = g_string_new (NULL);
  g_autoptr (GString) deleted = g_string_new (NULL);
  g_autoptr (GArray) changes = g_array_new (FALSE, FALSE, sizeof (guint));
  Body body = { .parts = &parts,
                .instruction = instruction,
                .deleted = deleted,
                .changes = changes };
  gboolean is_done = FALSE;

  if (!assay_docx_parts_read (&parts, members, error))
    return FALSE;

  xml = assay_xml_new (g_hash_table_lookup (members, "word/document.xml"), assay_docx_namespaces);
  body.xml = xml;
  assay_office_init (&body.office, manuscript, error);
  read_body (&body, cancellable);
  settle_comments (&body);
  is_done = assay_office_end (&body.office, xml);
  assay_office_clear (&body.office);

  return is_done;
}

/**
 * assay_import_docx:
 * @bytes: the document, packed
 *
 * Reads a Word document into @manuscript: its text as it is with all changes taken, its links, and its
 * comments and changes as remarks.
 *
 * Returns: %FALSE with @error set if it is damaged, or more than a draft
 */
gboolean
assay_import_docx (AssayManuscript  *manuscript,
                   GBytes           *bytes,
                   GCancellable     *cancellable,
                   GError          **error)
{
  static const char *const names[] = {
    "word/document.xml",         "word/_rels/document.xml.rels",
    "word/styles.xml",           "word/comments.xml",
    "word/commentsExtended.xml", "word/footnotes.xml",
    "word/_rels/footnotes.xml.rels", "word/numbering.xml",
    NULL,
  };
  g_autoptr (GHashTable) members = assay_zip_read (bytes, names, cancellable, error);

  if (members == NULL)
    return FALSE;

  if (!g_hash_table_contains (members, "word/document.xml"))
    {
      g_set_error_literal (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_BINARY,
                           _ ("This is no Word document: it has no text"));
      return FALSE;
    }

  return read_document (manuscript, members, cancellable, error);
}
