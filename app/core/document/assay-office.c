/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-office-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* How often the reader asks whether it has been cancelled. */
#define EVENTS_PER_CHECK 4096

void
assay_office_init (AssayOffice      *self,
                   AssayManuscript  *manuscript,
                   GError          **error)
{
  *self = (AssayOffice){ .manuscript = manuscript, .kind = ASSAY_PART_PARAGRAPH };
  self->wants_block = TRUE;
  self->open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  assay_rendering_init (&self->rendering, manuscript, error);
}

void
assay_office_clear (AssayOffice *self)
{
  if (self->manuscript != NULL)
    assay_rendering_clear (&self->rendering);

  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->open, g_hash_table_unref);
}

/* What comes next in the file. It ends where the manuscript takes no more, too, or where it is cancelled. */
AssayXmlEvent
assay_office_next (AssayOffice  *self,
                   AssayXml     *xml,
                   GCancellable *cancellable)
{
  if (++self->n_events % EVENTS_PER_CHECK == 0 && !self->rendering.failed)
    self->rendering.failed = g_cancellable_set_error_if_cancelled (cancellable,
                                                                   self->rendering.error);

  return self->rendering.failed ? ASSAY_XML_END : assay_xml_next (xml);
}

/* Ends the last block. Returns FALSE with the error set if the file is damaged, or did not end by itself. */
gboolean
assay_office_end (AssayOffice *self,
                  AssayXml    *xml)
{
  const AssayMetadata metadata = { .line = 1 };

  if (self->rendering.failed || !assay_xml_check (xml, self->rendering.error))
    return FALSE;

  if (self->n_footnotes > 0)
    assay_manuscript_take_notice (
        self->manuscript,
        g_strdup_printf (ngettext ("%u note at the foot stands beside the text, as a note",
                                   "%u notes at the foot stand beside the text, as notes",
                                   self->n_footnotes),
                         self->n_footnotes));

  return assay_rendering_end (&self->rendering, &metadata);
}

/* What comes next is a paragraph of its own. */
void
assay_office_begin_block (AssayOffice   *self,
                          AssayPartKind  kind,
                          guint          indent)
{
  /* Ended now, so that a remark that comes first belongs to the words behind it. */
  assay_rendering_end_block (&self->rendering);
  self->kind = kind;
  self->indent = indent;
  self->counted_from = 0;
  self->begins_list = FALSE;
  self->wants_block = TRUE;
  self->rendering.number++;
}

static gboolean
is_blank (const char *words)
{
  for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!g_unichar_isspace (g_utf8_get_char (p)))
        return FALSE;
    }

  return TRUE;
}

void
assay_office_append (AssayOffice *self,
                     const char  *words)
{
  if (self->wants_block && is_blank (words))
    return;

  if (self->wants_block)
    {
      assay_rendering_begin_block (&self->rendering, self->kind, self->indent);
      self->rendering.counted_from = self->counted_from;
      self->rendering.begins_list = self->begins_list;
      self->manuscript->headed |= self->kind == ASSAY_PART_HEADING ||
                                  self->kind == ASSAY_PART_HEADLINE;
      self->titled |= self->kind == ASSAY_PART_HEADLINE;
      self->wants_block = FALSE;
      if (self->url != NULL)
        assay_rendering_begin_link (&self->rendering, self->url);
    }

  assay_rendering_append (&self->rendering, words, strlen (words));
}

/* A line end within a paragraph. */
void
assay_office_break (AssayOffice *self)
{
  if (!self->wants_block)
    assay_rendering_hard_break (&self->rendering);
}

/* @url: (nullable) */
void
assay_office_begin_link (AssayOffice *self,
                         const char  *url)
{
  assay_office_end_link (self);

  self->url = g_strdup (url);
  if (!self->wants_block)
    assay_rendering_begin_link (&self->rendering, url);
}

void
assay_office_end_link (AssayOffice *self)
{
  if (self->url != NULL && !self->wants_block)
    assay_rendering_end_link (&self->rendering);

  g_clear_pointer (&self->url, g_free);
}

/**
 * assay_office_add_remark:
 * @by: (nullable): who made it
 * @at: (nullable): when
 *
 * Returns: index of a remark that begins here; it has no words until it is closed
 */
guint
assay_office_add_remark (AssayOffice      *self,
                         AssayCommentKind  kind,
                         const char       *by,
                         const char       *at)
{
  AssayTextRemark remark = {
    .begin_byte = self->manuscript->text->len,
    .end_byte = self->manuscript->text->len,
    .comment = { .kind = kind, .by = g_strdup (by), .at = g_strdup (at), .parent = -1 },
  };

  if (self->manuscript->remarks->len >= ASSAY_OFFICE_MAX_REMARKS && !self->rendering.failed)
    {
      g_set_error (
          self->rendering.error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_TOO_LARGE,
          _ ("There are more comments and changes in it than a draft has: the limit is %u"),
          ASSAY_OFFICE_MAX_REMARKS);
      self->rendering.failed = TRUE;
    }

  g_array_append_val (self->manuscript->remarks, remark);

  return self->manuscript->remarks->len - 1;
}

/* Valid until the next one is added. */
AssayTextRemark *
assay_office_get_remark (AssayOffice *self,
                         guint        index)
{
  return &g_array_index (self->manuscript->remarks, AssayTextRemark, index);
}

/**
 * assay_office_add_footnote:
 * @words: what the note says
 * @url: (nullable): where a link in it leads
 *
 * The word before a note carries the first address that the note names. What names none is said beside that
 * word, as a comment is: it may hold what the text rests on.
 */
void
assay_office_add_footnote (AssayOffice *self,
                           const char  *words,
                           const char  *url)
{
  const char *end = words + strlen (words);
  g_autofree char *bare = NULL;
  g_autofree char *stripped = NULL;
  guint remark;

  for (const char *p = words; p < end && url == NULL && bare == NULL; p++)
    {
      const char *stop = (*p | 0x20) == 'h' || (*p | 0x20) == 'w' ? assay_scan_url (p, end) : NULL;

      if (stop != NULL)
        bare = g_strndup (p, (gsize) (stop - p));
    }

  url = url != NULL ? url : bare;
  if (url != NULL && !self->wants_block)
    assay_rendering_add_mark (&self->rendering, url);
  if (url != NULL || is_blank (words))
    return;

  remark = assay_office_add_remark (self, ASSAY_COMMENT_NOTE, NULL, NULL);
  stripped = g_strstrip (g_strdup (words));
  /* The words are the same in any language of the interface, as a file is. */
  assay_office_get_remark (self, remark)->comment.text = g_strdup_printf ("Note at the foot: %s",
                                                                          stripped);
  self->n_footnotes++;
}

void
assay_office_open_remark (AssayOffice *self,
                          const char  *id,
                          guint        index)
{
  g_hash_table_insert (self->open, g_strdup (id), GUINT_TO_POINTER (index + 1));
}

/* Its words end here. */
void
assay_office_close_remark (AssayOffice *self,
                           const char  *id)
{
  guint place = GPOINTER_TO_UINT (g_hash_table_lookup (self->open, id));

  if (place > 0)
    assay_office_get_remark (self, place - 1)->end_byte = self->manuscript->text->len;

  g_hash_table_remove (self->open, id);
}

/**
 * assay_office_choose_kind:
 * @style: (nullable): name of the paragraph's style, in lower case
 * @level: of a heading, from 1; 0 for none
 * @is_item: whether it is an item of a list
 *
 * Returns: what a paragraph of that style is. The first heading of the first level is the headline where no
 *   title stands before it
 */
AssayPartKind
assay_office_choose_kind (AssayOffice *self,
                          const char  *style,
                          guint        level,
                          gboolean     is_item)
{
  if (style == NULL)
    style = "";

  if (!self->titled &&
      (g_str_equal (style, "title") || level == 1 || g_str_equal (style, "headline")))
    return ASSAY_PART_HEADLINE;
  if (level > 0 || g_str_equal (style, "title"))
    return ASSAY_PART_HEADING;
  if (g_str_equal (style, "subtitle") || g_str_equal (style, "standfirst"))
    return ASSAY_PART_STANDFIRST;
  if (g_str_equal (style, "byline"))
    return ASSAY_PART_BYLINE;
  if (strstr (style, "quot") != NULL || g_str_equal (style, "block text"))
    return ASSAY_PART_QUOTATION;
  if (g_str_has_prefix (style, "caption") || g_str_equal (style, "illustration"))
    return ASSAY_PART_CAPTION;

  return is_item || g_str_has_prefix (style, "list") ? ASSAY_PART_LIST_ITEM : ASSAY_PART_PARAGRAPH;
}

/* Adds words to what is said beside the text, as far as anybody will read it. */
void
assay_office_add_note (GString    *note,
                       const char *words)
{
  if (note->len + strlen (words) <= ASSAY_OFFICE_MAX_NOTE_BYTES)
    g_string_append (note, words);
}
