/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-office-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-zip.h"

/* OpenDocument 1.3, and LibreOffice's extensions for comments. */
static const AssayXmlNamespace namespaces[] = {
  { "urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office" },
  { "urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style" },
  { "urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text" },
  { "urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table" },
  { "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw" },
  { "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo" },
  { "http://www.w3.org/1999/xlink", "xlink" },
  { "http://purl.org/dc/elements/1.1/", "dc" },
  { "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext" },
  { NULL, NULL },
};

/**
 * Change:
 * @kind: what was done
 * @by: who, or %NULL
 * @at: when, or %NULL
 * @text: the words that were taken away, or %NULL
 *
 * A change as the list before the text tells it.
 */
typedef struct
{
  AssayCommentKind  kind;
  char             *by;
  char             *at;
  char             *text;
} Change;

/**
 * Body:
 * @office: what is set
 * @xml: where it is
 * @styles: (element-type utf8 utf8): name of each automatic style to the one that it is made of
 * @changes: (element-type utf8 Change): by id
 * @names: (element-type utf8 guint): comments by name; index of the remark, plus one
 * @counted: (element-type utf8 AssayOfficeList): list styles that count their items, by name
 * @list_style: the list style that is being read, or %NULL
 * @n_lists: lists that are open
 * @list: (nullable): the innermost of them, if it is counted
 * @runs: the items that the next may go on with
 * @begins: bit by bit from the outermost, whether no item of the lists has come
 * @in_item: the next paragraph is the first of an item
 * @n_blocks: paragraphs and headings that are open: characters outside of them are no words
 *
 * The text of an ODT being read.
 */
typedef struct
{
  AssayOffice      office;
  AssayXml        *xml;
  GHashTable      *styles;
  GHashTable      *changes;
  GHashTable      *names;
  GHashTable      *counted;
  char            *list_style;
  guint            n_lists;
  AssayOfficeList *list;
  AssayOfficeRuns  runs;
  guint            begins;
  gboolean         in_item;
  guint            n_blocks;
} Body;

static void
free_change (gpointer data)
{
  Change *change = data;

  g_free (change->by);
  g_free (change->at);
  g_free (change->text);
  g_free (change);
}

/**
 * Words:
 * @by: who wrote them, or %NULL
 * @at: when, or %NULL
 * @text: the words, a line for each paragraph
 * @url: the first address that they lead to, or %NULL
 *
 * What stands in an element beside the text.
 */
typedef struct
{
  char    *by;
  char    *at;
  GString *text;
  char    *url;
} Words;

static void
words_clear (Words *self)
{
  g_free (self->by);
  g_free (self->at);
  g_free (self->url);
  if (self->text != NULL)
    g_string_free (self->text, TRUE);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Words, words_clear)

/* Reads what is in the element that was just entered, its end included. */
static void
read_words (AssayXml *xml,
            Words    *words)
{
  AssayXmlEvent event;
  char **field = NULL;
  guint n_blocks = 0;

  words->text = g_string_new (NULL);

  for (guint depth = 1; depth > 0 && (event = assay_xml_next (xml)) != ASSAY_XML_END;)
    {
      const char *name = assay_xml_get_name (xml);
      gboolean is_block = g_str_equal (name, "text:p") || g_str_equal (name, "text:h");

      if (event == ASSAY_XML_TEXT)
        {
          if (field != NULL && *field == NULL)
            *field = g_strdup (assay_xml_get_text (xml));
          else if (field == NULL && n_blocks > 0)
            assay_office_add_note (words->text, assay_xml_get_text (xml));
          continue;
        }

      depth += event == ASSAY_XML_ENTER;
      depth -= event == ASSAY_XML_LEAVE;
      n_blocks += is_block && event == ASSAY_XML_ENTER;
      n_blocks -= is_block && event == ASSAY_XML_LEAVE;
      field = NULL;

      if (event != ASSAY_XML_ENTER)
        continue;

      if (g_str_equal (name, "dc:creator"))
        field = &words->by;
      else if (g_str_equal (name, "dc:date"))
        field = &words->at;
      else if (is_block && words->text->len > 0)
        assay_office_add_note (words->text, "\n");
      else if (g_str_equal (name, "text:s") || g_str_equal (name, "text:tab"))
        assay_office_add_note (words->text, " ");
      else if (g_str_equal (name, "text:a") && words->url == NULL)
        words->url = g_strdup (assay_xml_get_attribute (xml, "xlink:href"));
    }
}

static void
enter_style (Body *body)
{
  g_autofree char *name = g_strdup (assay_xml_get_attribute (body->xml, "style:name"));
  const char *parent = assay_xml_get_attribute (body->xml, "style:parent-style-name");

  if (name != NULL && parent != NULL)
    g_hash_table_replace (body->styles, g_steal_pointer (&name), g_strdup (parent));
}

/* One change of the list: its id, who made it, and the words if they were taken away. */
static void
enter_changed_region (Body *body)
{
  g_autofree char *id = g_strdup (assay_xml_get_attribute (body->xml, "text:id"));
  AssayCommentKind kind = ASSAY_COMMENT_NOTE;
  Change *change = NULL;
  AssayXmlEvent event;

  while ((event = assay_xml_next (body->xml)) == ASSAY_XML_TEXT)
    ;

  if (event != ASSAY_XML_ENTER)
    return;

  if (g_str_equal (assay_xml_get_name (body->xml), "text:insertion"))
    kind = ASSAY_COMMENT_INSERTED;
  else if (g_str_equal (assay_xml_get_name (body->xml), "text:deletion"))
    kind = ASSAY_COMMENT_DELETED;

  if (id != NULL && kind != ASSAY_COMMENT_NOTE)
    {
      g_auto (Words) words = { 0 };

      read_words (body->xml, &words);
      change = g_new0 (Change, 1);
      change->kind = kind;
      change->by = g_steal_pointer (&words.by);
      change->at = g_steal_pointer (&words.at);
      if (kind == ASSAY_COMMENT_DELETED)
        change->text = g_strdup (words.text->str);
      g_hash_table_replace (body->changes, g_steal_pointer (&id), change);
    }
  else
    assay_xml_skip (body->xml);
}

static void
enter_change (Body       *body,
              const char *name)
{
  g_autofree char *id = g_strdup (assay_xml_get_attribute (body->xml, "text:change-id"));
  const Change *change = id != NULL ? g_hash_table_lookup (body->changes, id) : NULL;
  guint index;

  if (change == NULL)
    return;

  if (g_str_equal (name, "text:change-end"))
    {
      assay_office_close_remark (&body->office, id);
      return;
    }

  index = assay_office_add_remark (&body->office, change->kind, change->by, change->at);
  assay_office_get_remark (&body->office, index)->comment.text = g_strdup (change->text);
  if (g_str_equal (name, "text:change-start"))
    assay_office_open_remark (&body->office, id, index);
}

static void
enter_comment (Body *body)
{
  g_autofree char *name = g_strdup (assay_xml_get_attribute (body->xml, "office:name"));
  g_autofree char *parent = g_strdup (assay_xml_get_attribute (body->xml, "loext:parent-name"));
  gboolean is_resolved =
      g_strcmp0 (assay_xml_get_attribute (body->xml, "loext:resolved"), "true") == 0;
  g_auto (Words) words = { 0 };
  AssayTextRemark *remark = NULL;
  guint place = 0;
  guint index;

  read_words (body->xml, &words);
  index = assay_office_add_remark (&body->office, ASSAY_COMMENT_NOTE, words.by, words.at);
  remark = assay_office_get_remark (&body->office, index);
  remark->comment.text = g_strdup (g_strstrip (words.text->str));
  remark->comment.is_resolved = is_resolved;

  if (parent != NULL)
    place = GPOINTER_TO_UINT (g_hash_table_lookup (body->names, parent));
  if (place > 0)
    remark->comment.parent = (int) place - 1;

  if (name != NULL)
    {
      assay_office_open_remark (&body->office, name, index);
      g_hash_table_replace (body->names, g_steal_pointer (&name), GUINT_TO_POINTER (index + 1));
    }
}

/* A note at the foot or at the end. */
static void
enter_footnote (Body *body)
{
  g_auto (Words) words = { 0 };

  read_words (body->xml, &words);
  assay_office_add_footnote (&body->office, words.text->str, words.url);
}

/* Says of the block that just began which item of its list it is. */
static void
add_item (Body  *body,
          guint  level)
{
  guint bit = level <= ASSAY_PART_MAX_LEVEL ? 1u << level : 0;

  body->office.counted_from = assay_office_runs_add (&body->runs, body->list, level);
  body->office.begins_list = (body->begins & bit) != 0;
  body->begins &= ~bit;
}

static void
enter_block (Body     *body,
             gboolean  is_heading)
{
  const char *level = is_heading ? assay_xml_get_attribute (body->xml, "text:outline-level") : NULL;
  guint n_level = is_heading ? 1 : 0;
  const char *style = NULL;
  const char *parent = NULL;
  g_autofree char *lower = NULL;
  AssayPartKind kind;

  if (level != NULL)
    n_level = (guint) CLAMP (g_ascii_strtoll (level, NULL, 10), 1, 10);

  style = assay_xml_get_attribute (body->xml, "text:style-name");
  parent = style != NULL ? g_hash_table_lookup (body->styles, style) : NULL;
  lower = g_utf8_strdown (parent != NULL ? parent : style != NULL ? style : "", -1);
  kind = assay_office_choose_kind (&body->office, lower, n_level, body->in_item);
  if (kind == ASSAY_PART_LIST_ITEM && body->list != NULL)
    kind = ASSAY_PART_NUMBERED_ITEM;
  assay_office_begin_block (&body->office, kind,
                            assay_part_kind_is_item (kind) ? MAX (body->n_lists, 1) : 0);
  if (assay_part_kind_is_item (kind))
    add_item (body, MAX (body->n_lists, 1) - 1);
  body->in_item = FALSE;
  body->n_blocks++;
}

/* What is no text of the article. */
static gboolean
is_apart (const char *name)
{
  static const char *const names[] = {
    "draw:frame",         "office:forms",          "text:alphabetical-index",
    "text:bibliography",  "text:illustration-index", "text:index-title",
    "text:sequence-decls", "text:table-of-content", "text:variable-decls",
    "text:user-field-decls", NULL,
  };

  return g_strv_contains (names, name);
}

static void
enter_words (Body       *body,
             const char *name)
{
  if (g_str_equal (name, "text:s") || g_str_equal (name, "text:tab"))
    assay_office_append (&body->office, " ");
  else if (g_str_equal (name, "text:line-break"))
    assay_office_break (&body->office);
  else if (g_str_equal (name, "text:a"))
    assay_office_begin_link (&body->office, assay_xml_get_attribute (body->xml, "xlink:href"));
  else if (g_str_equal (name, "office:annotation"))
    enter_comment (body);
  else if (g_str_equal (name, "office:annotation-end"))
    {
      const char *id = assay_xml_get_attribute (body->xml, "office:name");

      if (id != NULL)
        assay_office_close_remark (&body->office, id);
    }
  else if (g_str_equal (name, "text:note"))
    enter_footnote (body);
  else if (g_str_equal (name, "text:change") || g_str_equal (name, "text:change-start") ||
           g_str_equal (name, "text:change-end"))
    enter_change (body, name);
}

static guint
get_level (Body *body)
{
  const char *level = assay_xml_get_attribute (body->xml, "text:level");

  return level != NULL ? (guint) CLAMP (g_ascii_strtoll (level, NULL, 10), 1, G_MAXUINT8) : 1;
}

/* A list is counted if its first level is. */
static void
enter_list_style (Body       *body,
                  const char *name)
{
  AssayOfficeList *list = NULL;
  guint level;

  if (g_str_equal (name, "text:list-style"))
    {
      g_free (body->list_style);
      body->list_style = g_strdup (assay_xml_get_attribute (body->xml, "style:name"));
      return;
    }

  if (body->list_style == NULL)
    return;

  level = get_level (body);
  list = g_hash_table_lookup (body->counted, body->list_style);
  if (list == NULL && level == 1)
    {
      list = g_new0 (AssayOfficeList, 1);
      assay_office_list_init (list);
      g_hash_table_insert (body->counted, g_strdup (body->list_style), list);
    }
  if (list != NULL)
    assay_office_list_start (list, level - 1,
                             assay_xml_get_attribute (body->xml, "text:start-value"));
}

static void
enter_list (Body *body)
{
  gboolean goes_on =
      g_strcmp0 (assay_xml_get_attribute (body->xml, "text:continue-numbering"), "true") == 0 ||
                     assay_xml_get_attribute (body->xml, "text:continue-list") != NULL;
  /* Asked for last: an attribute is there until the next is asked for. */
  const char *style = assay_xml_get_attribute (body->xml, "text:style-name");

  /* A list inside another may have no style of its own. */
  if (body->n_lists == 0 || style != NULL)
    body->list = style != NULL ? g_hash_table_lookup (body->counted, style) : NULL;
  if (body->n_lists == 0)
    {
      memset (&body->runs, 0, sizeof body->runs);
      if (body->list != NULL && !goes_on)
        body->list->next[0] = body->list->starts[0];
    }
  if (body->n_lists <= ASSAY_PART_MAX_LEVEL)
    body->begins = goes_on ? body->begins & ~(1u << body->n_lists)
                           : body->begins | 1u << body->n_lists;
  body->n_lists++;
}

static void
enter_item (Body *body)
{
  const char *value = assay_xml_get_attribute (body->xml, "text:start-value");
  guint level = MAX (body->n_lists, 1) - 1;

  body->in_item = TRUE;
  if (value == NULL || body->list == NULL || level > ASSAY_PART_MAX_LEVEL)
    return;

  body->list->next[level] = (guint) CLAMP (g_ascii_strtoll (value, NULL, 10), 0,
                                           ASSAY_PART_MAX_NUMBER);
  body->runs.lists[level] = NULL;
}

static void
enter_table (Body       *body,
             const char *name)
{
  if (g_str_equal (name, "table:table"))
    assay_rendering_begin_table (&body->office.rendering);
  else if (g_str_equal (name, "table:table-row"))
    assay_rendering_begin_row (&body->office.rendering);
  else if (g_str_equal (name, "table:table-cell"))
    assay_rendering_begin_cell (&body->office.rendering);
}

static void
enter (Body *body)
{
  const char *name = assay_xml_get_name (body->xml);

  if (is_apart (name))
    assay_xml_skip (body->xml);
  else if (g_str_equal (name, "style:style"))
    enter_style (body);
  else if (g_str_equal (name, "text:changed-region"))
    enter_changed_region (body);
  else if (g_str_equal (name, "text:list-style") ||
           g_str_equal (name, "text:list-level-style-number"))
    enter_list_style (body, name);
  else if (g_str_equal (name, "text:list"))
    enter_list (body);
  else if (g_str_equal (name, "text:list-item"))
    enter_item (body);
  else if (g_str_equal (name, "text:p") || g_str_equal (name, "text:h"))
    enter_block (body, g_str_equal (name, "text:h"));
  else if (g_str_has_prefix (name, "table:"))
    enter_table (body, name);
  else
    enter_words (body, name);
}

static void
leave (Body *body)
{
  const char *name = assay_xml_get_name (body->xml);

  if (g_str_equal (name, "text:list"))
    body->n_lists -= body->n_lists > 0;
  else if (g_str_equal (name, "text:list-item"))
    body->in_item = FALSE;
  else if (g_str_equal (name, "text:p") || g_str_equal (name, "text:h"))
    body->n_blocks -= body->n_blocks > 0;
  else if (g_str_equal (name, "text:a"))
    assay_office_end_link (&body->office);
  else if (g_str_equal (name, "table:table"))
    assay_rendering_end_table (&body->office.rendering);
  else if (g_str_equal (name, "table:table-row"))
    assay_rendering_end_row (&body->office.rendering);
}

static void
read_body (Body         *body,
           GCancellable *cancellable)
{
  AssayXmlEvent event;

  while ((event = assay_office_next (&body->office, body->xml, cancellable)) != ASSAY_XML_END)
    {
      if (event == ASSAY_XML_ENTER)
        enter (body);
      else if (event == ASSAY_XML_LEAVE)
        leave (body);
      else if (body->n_blocks > 0)
        assay_office_append (&body->office, assay_xml_get_text (body->xml));
    }
}

static gboolean
read_content (AssayManuscript  *manuscript,
              GBytes           *content,
              GCancellable     *cancellable,
              GError          **error)
{
  g_autoptr (AssayXml) xml = assay_xml_new (content, namespaces);
  g_autoptr (GHashTable) styles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GHashTable)
      changes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_change);
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) counted = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Body body = { .xml = xml,
                .styles = styles,
                .counted = counted,
                .changes = changes,
                .names = names };
  gboolean is_done = FALSE;

  assay_office_init (&body.office, manuscript, error);
  read_body (&body, cancellable);
  is_done = assay_office_end (&body.office, xml);
  assay_office_clear (&body.office);
  g_free (body.list_style);

  return is_done;
}

/**
 * assay_import_odt:
 * @bytes: the document, packed
 *
 * Reads an OpenDocument text into @manuscript: its text as it is with all changes taken, its links, and its
 * comments and changes as remarks.
 *
 * Returns: %FALSE with @error set if it is damaged, or more than a draft
 */
gboolean
assay_import_odt (AssayManuscript  *manuscript,
                  GBytes           *bytes,
                  GCancellable     *cancellable,
                  GError          **error)
{
  static const char *const names[] = { "content.xml", NULL };
  g_autoptr (GHashTable) members = assay_zip_read (bytes, names, cancellable, error);

  if (members == NULL)
    return FALSE;

  if (!g_hash_table_contains (members, "content.xml"))
    {
      g_set_error_literal (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_BINARY,
                           _ ("This is no OpenDocument text: it has no content"));
      return FALSE;
    }

  return read_content (manuscript, g_hash_table_lookup (members, "content.xml"), cancellable,
                       error);
}
