/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"
#include "assay-rendering-private.h"

/* So many lines below the headline a byline is looked for. */
#define MAX_TOP_LINES 6

/* Which of the words a reader sees say what the metadata says. */
enum
{
  FIELD_TITLE,
  FIELD_STANDFIRST,
  FIELD_BYLINE,
};

void
assay_metadata_clear (AssayMetadata *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->standfirst, g_free);
  g_clear_pointer (&self->byline, g_free);
}

/**
 * assay_rendering_set_metadata:
 *
 * Keeps the words of @metadata ready, above all blocks: call it before the first.
 */
void
assay_rendering_set_metadata (AssayRendering      *self,
                              const AssayMetadata *metadata)
{
  const char *const words[] = { metadata->title, metadata->standfirst, metadata->byline };
  GString *text = self->manuscript->text;

  g_assert (self->manuscript->lines->len == 0);

  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      self->metadata_bytes[i][0] = text->len;
      self->line_byte = text->len;

      if (words[i] != NULL)
        assay_rendering_append (self, words[i], strlen (words[i]));

      while (text->len > self->metadata_bytes[i][0] && text->str[text->len - 1] == ' ')
        g_string_truncate (text, text->len - 1);

      self->metadata_bytes[i][1] = text->len;
      g_string_append_c (text, '\n');
    }

  self->block_byte = self->line_byte = text->len;
}

static void
insert_line (AssayRendering *self,
             guint           index,
             guint           field,
             AssayPartKind   kind,
             guint           number)
{
  const char *text = self->manuscript->text->str;
  AssayLine line = {
    .begin_byte = self->metadata_bytes[field][0],
    .end_byte = self->metadata_bytes[field][1],
    .number = number,
    .kind = kind,
    .opens = TRUE,
  };

  if (line.begin_byte == line.end_byte)
    return;

  line.n_columns = (guint) g_utf8_strlen (text + line.begin_byte, line.end_byte - line.begin_byte);
  g_array_insert_val (self->manuscript->lines, index, line);
}

static gboolean
has_kind (AssayRendering *self,
          guint           begin,
          AssayPartKind   kind)
{
  AssayManuscript *manuscript = self->manuscript;
  guint end = MIN (manuscript->lines->len, begin + MAX_TOP_LINES);

  for (guint i = begin; i < end; i++)
    {
      const AssayLine *line = assay_manuscript_line (manuscript, i);

      if (line->kind == kind ||
          (kind == ASSAY_PART_BYLINE && assay_import_is_byline (manuscript, line)))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_rendering_end:
 * @metadata: what assay_rendering_set_metadata() was called with
 *
 * Ends the last block, and sets what the metadata says and the words below do not.
 *
 * Returns: %FALSE if the manuscript took no more, with the error set
 */
gboolean
assay_rendering_end (AssayRendering      *self,
                     const AssayMetadata *metadata)
{
  GArray *lines = self->manuscript->lines;
  guint headline = 0;
  guint at = 0;
  gboolean titled = FALSE;
  gboolean introduced = FALSE;
  gboolean signed_by = FALSE;

  assay_rendering_end_block (self);

  if (self->failed)
    return FALSE;

  while (headline < lines->len &&
         assay_manuscript_line (self->manuscript, headline)->kind != ASSAY_PART_HEADLINE)
    headline++;

  titled = headline < lines->len;
  at = titled ? headline + 1 : 0;
  self->manuscript->headed |= titled || metadata->title != NULL;
  introduced = has_kind (self, at, ASSAY_PART_STANDFIRST);
  signed_by = has_kind (self, at, ASSAY_PART_BYLINE);

  /* Backwards, as each goes before what was there. */
  if (!signed_by)
    insert_line (self, at, FIELD_BYLINE, ASSAY_PART_BYLINE, metadata->line);
  if (!introduced)
    insert_line (self, at, FIELD_STANDFIRST, ASSAY_PART_STANDFIRST, metadata->line);
  if (!titled)
    insert_line (self, 0, FIELD_TITLE, ASSAY_PART_HEADLINE, metadata->line);

  return TRUE;
}
