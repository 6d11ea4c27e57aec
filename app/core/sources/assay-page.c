/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-private.h"

#include <glib/gi18n-lib.h>

/* Strings, days with their origins, flags, text, blocks. In the byte order of the machine: it passes
 * between processes of one program, and is kept nowhere. */
#define PAGE_FORMAT "(msmsmsmsms(nyyu)(nyyu)usa(uuu))"

G_DEFINE_QUARK (assay - page - error - quark, assay_page_error)
G_DEFINE_BOXED_TYPE (AssayPage, assay_page, assay_page_ref, assay_page_unref)

const char *
assay_page_origin_to_id (AssayPageOrigin origin)
{
  static const char *const ids[] = { "none", "json-ld", "meta", "time", "url", "text",
                                     "script" };

  g_return_val_if_fail ((guint) origin < G_N_ELEMENTS (ids), NULL);

  return ids[origin];
}

const char *
assay_page_block_kind_to_id (AssayPageBlockKind kind)
{
  static const char *const ids[] = { "paragraph", "heading", "quotation", "list-item" };

  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (ids), NULL);

  return ids[kind];
}

AssayPage *
assay_page_new_empty (void)
{
  AssayPage *self = g_new0 (AssayPage, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->blocks = g_array_new (FALSE, FALSE, sizeof (AssayPageBlock));

  return self;
}

AssayPage *
assay_page_ref (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_page_unref (AssayPage *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->title);
  g_free (self->byline);
  g_free (self->language);
  g_free (self->canonical);
  g_free (self->site);
  g_clear_pointer (&self->text, assay_text_unref);
  g_array_unref (self->blocks);
  g_free (self);
}

/**
 * assay_page_to_bytes:
 *
 * Returns: (transfer full): the page, to be handed to another process of this program
 */
GBytes *
assay_page_to_bytes (AssayPage *self)
{
  g_autoptr (GVariant) variant = NULL;
  GVariantBuilder blocks;

  g_return_val_if_fail (self != NULL, NULL);

  g_variant_builder_init (&blocks, G_VARIANT_TYPE ("a(uuu)"));

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const AssayPageBlock *block = &g_array_index (self->blocks, AssayPageBlock, i);

      g_variant_builder_add (&blocks, "(uuu)", block->span.begin, block->span.end,
                             (guint) block->kind);
    }

  variant = g_variant_ref_sink (g_variant_new (
      PAGE_FORMAT, self->title, self->byline, self->language, self->canonical, self->site,
      self->published.year, (guchar) self->published.month, (guchar) self->published.day,
      (guint) self->published_origin, self->modified.year, (guchar) self->modified.month,
      (guchar) self->modified.day, (guint) self->modified_origin, (guint) self->flags,
      assay_text_get_utf8 (self->text), &blocks));

  return g_variant_get_data_as_bytes (variant);
}

static gboolean
take_day (AssayDay        *day,
          AssayPageOrigin *origin,
          const AssayDay  *read,
          guint            read_origin)
{
  if (read_origin > ASSAY_PAGE_ORIGIN_SCRIPT || (read->year == 0) != (read_origin == 0))
    return FALSE;
  if (read->year < 0 || read->month < 0 || read->month > 12 || read->day < 0 || read->day > 31)
    return FALSE;

  *day = *read;
  *origin = (AssayPageOrigin) read_origin;

  return TRUE;
}

static gboolean
take_blocks (AssayPage    *self,
             GVariantIter *iter)
{
  AssayPageBlock block;
  guint kind;
  guint end = 0;

  while (g_variant_iter_next (iter, "(uuu)", &block.span.begin, &block.span.end, &kind))
    {
      if (block.span.begin < end || block.span.end < block.span.begin ||
          block.span.end > assay_text_get_length (self->text) || kind > ASSAY_PAGE_LIST_ITEM)
        return FALSE;

      block.kind = (AssayPageBlockKind) kind;
      end = block.span.end;
      g_array_append_val (self->blocks, block);
    }

  return TRUE;
}

/**
 * assay_page_from_bytes:
 * @bytes: what assay_page_to_bytes() made. The process that made it read a hostile page, so nothing in
 *   it is taken on trust
 *
 * Returns: (transfer full): the page, or %NULL with @error set
 */
AssayPage *
assay_page_from_bytes (GBytes  *bytes,
                       GError **error)
{
  g_autoptr (AssayPage) self = assay_page_new_empty ();
  g_autoptr (GVariant) variant = NULL;
  g_autoptr (GVariantIter) blocks = NULL;
  g_autofree char *text = NULL;
  AssayDay published;
  AssayDay modified;
  guint origins[2];
  guint flags;

  g_return_val_if_fail (bytes != NULL, NULL);

  variant = g_variant_ref_sink (
      g_variant_new_from_bytes (G_VARIANT_TYPE (PAGE_FORMAT), bytes, FALSE));

  if (g_variant_is_normal_form (variant))
    {
      g_variant_get (variant, PAGE_FORMAT, &self->title, &self->byline, &self->language,
                     &self->canonical, &self->site, &published.year, &published.month,
                     &published.day, &origins[0], &modified.year, &modified.month, &modified.day,
                     &origins[1], &flags, &text, &blocks);
      self->text = assay_text_new (text, -1);
      self->flags = (AssayPageFlags) flags & (ASSAY_PAGE_CUT_SHORT | ASSAY_PAGE_CONSENT_WALL);

      if (take_day (&self->published, &self->published_origin, &published, origins[0]) &&
          take_day (&self->modified, &self->modified_origin, &modified, origins[1]) &&
          take_blocks (self, blocks))
        return g_steal_pointer (&self);
    }

  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _ ("What the page reader answered is no page"));

  return NULL;
}

/**
 * assay_page_get_title:
 *
 * Returns: (nullable): the headline
 */
const char *
assay_page_get_title (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

/**
 * assay_page_get_byline:
 *
 * Returns: (nullable): who wrote it: names with “, ” between them
 */
const char *
assay_page_get_byline (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->byline;
}

/**
 * assay_page_get_language:
 *
 * Returns: (nullable): a tag of BCP 47 in lower case, as the page says or its words show
 */
const char *
assay_page_get_language (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

/**
 * assay_page_get_canonical:
 *
 * Returns: (nullable): the address that the page calls its own, absolute. Whether to believe it is for
 *   the caller to say
 */
const char *
assay_page_get_canonical (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->canonical;
}

/**
 * assay_page_get_site:
 *
 * Returns: (nullable): what the publisher calls itself
 */
const char *
assay_page_get_site (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->site;
}

/**
 * assay_page_get_text:
 *
 * Returns: (transfer none): the article: blocks with an empty line between them. Empty if none was found
 */
AssayText *
assay_page_get_text (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

const AssayPageBlock *
assay_page_get_blocks (AssayPage *self,
                       guint     *n_blocks)
{
  g_return_val_if_fail (self != NULL && n_blocks != NULL, NULL);

  *n_blocks = self->blocks->len;

  return (const AssayPageBlock *) (gpointer) self->blocks->data;
}

AssayDay
assay_page_get_published (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, (AssayDay){ 0 });

  return self->published;
}

AssayPageOrigin
assay_page_get_published_origin (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, ASSAY_PAGE_ORIGIN_NONE);

  return self->published_origin;
}

AssayDay
assay_page_get_modified (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, (AssayDay){ 0 });

  return self->modified;
}

AssayPageOrigin
assay_page_get_modified_origin (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, ASSAY_PAGE_ORIGIN_NONE);

  return self->modified_origin;
}

AssayPageFlags
assay_page_get_flags (AssayPage *self)
{
  g_return_val_if_fail (self != NULL, ASSAY_PAGE_FLAGS_NONE);

  return self->flags;
}
