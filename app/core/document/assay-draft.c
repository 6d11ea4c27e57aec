/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft.h"

#include "assay-draft-comments.h"
#include "assay-draft-items.h"

#include <string.h>

/**
 * AssayDraft:
 *
 * The article under check: its text, the parts and links in it, its own source list, and the check
 * that it brought along.
 *
 * Nothing changes after assay_draft_builder_end(), so threads may share it. A span lies in the text,
 * parts are sorted and do not overlap, links are sorted: always.
 */
struct _AssayDraft
{
  GObject            parent_instance;

  AssayText         *text;
  char              *name;          /* file name for people; never a path */
  char              *format;        /* id of the format that it was read from */
  char              *language;      /* BCP 47 as the file says, or NULL */
  AssayDay           date;          /* as the file says, or year 0 */
  GArray            *parts;         /* of AssayPart */
  GArray            *links;         /* of AssayLink */
  GArray            *sources;       /* of AssayListedSource */
  AssayEarlierCheck *earlier_check; /* or NULL */
  GPtrArray         *notices;       /* of char *, NULL-terminated after the end */
  GArray            *comments;      /* of AssayDraftComment */
  int                n_words;       /* atomic: -1 until somebody asks for it */
};

G_DEFINE_FINAL_TYPE (AssayDraft, assay_draft, G_TYPE_OBJECT)

struct _AssayDraftBuilder
{
  AssayDraft *draft; /* ours alone until the end */
};

static const char *const part_kind_ids[] = {
  [ASSAY_PART_HEADLINE] = "headline",   [ASSAY_PART_STANDFIRST] = "standfirst",
  [ASSAY_PART_BYLINE] = "byline",       [ASSAY_PART_DATE] = "date",
  [ASSAY_PART_HEADING] = "heading",     [ASSAY_PART_PARAGRAPH] = "paragraph",
  [ASSAY_PART_QUOTATION] = "quotation", [ASSAY_PART_LIST_ITEM] = "list-item",
  [ASSAY_PART_CAPTION] = "caption",     [ASSAY_PART_CREDIT] = "credit",
  [ASSAY_PART_NUMBERED_ITEM] = "numbered-item",
};

const char *
assay_part_kind_to_id (AssayPartKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (part_kind_ids), NULL);

  return part_kind_ids[kind];
}

/* Whether it is an item of a list, counted or not. */
gboolean
assay_part_kind_is_item (AssayPartKind kind)
{
  return kind == ASSAY_PART_LIST_ITEM || kind == ASSAY_PART_NUMBERED_ITEM;
}

gboolean
assay_part_kind_from_id (const char    *id,
                         AssayPartKind *kind)
{
  for (guint i = 0; i < G_N_ELEMENTS (part_kind_ids); i++)
    {
      if (g_strcmp0 (id, part_kind_ids[i]) == 0)
        {
          *kind = (AssayPartKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
clear_link (gpointer data)
{
  AssayLink *link = data;

  g_free (link->url);
}

void
assay_draft_comment_clear (gpointer data)
{
  AssayDraftComment *comment = data;

  g_free (comment->text);
  g_free (comment->by);
  g_free (comment->at);
}

static void
clear_listed_source (gpointer data)
{
  AssayListedSource *source = data;

  g_free (source->url);
  g_free (source->title);
  g_free (source->summary);
  g_free (source->cited_url);
}

static void
assay_draft_finalize (GObject *object)
{
  AssayDraft *self = ASSAY_DRAFT (object);

  g_clear_pointer (&self->text, assay_text_unref);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->format, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->parts, g_array_unref);
  g_clear_pointer (&self->links, g_array_unref);
  g_clear_pointer (&self->sources, g_array_unref);
  g_clear_pointer (&self->earlier_check, assay_earlier_check_free);
  g_clear_pointer (&self->notices, g_ptr_array_unref);
  g_clear_pointer (&self->comments, g_array_unref);

  G_OBJECT_CLASS (assay_draft_parent_class)->finalize (object);
}

static void
assay_draft_class_init (AssayDraftClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_draft_finalize;
}

static void
assay_draft_init (AssayDraft *self)
{
  self->n_words = -1;
  self->parts = g_array_new (FALSE, FALSE, sizeof (AssayPart));
  self->links = g_array_new (FALSE, FALSE, sizeof (AssayLink));
  self->sources = g_array_new (FALSE, FALSE, sizeof (AssayListedSource));
  self->notices = g_ptr_array_new_with_free_func (g_free);

  self->comments = g_array_new (FALSE, FALSE, sizeof (AssayDraftComment));
  g_array_set_clear_func (self->comments, assay_draft_comment_clear);
  g_array_set_clear_func (self->links, clear_link);
  g_array_set_clear_func (self->sources, clear_listed_source);
}

/**
 * assay_draft_get_text:
 *
 * Returns: (transfer none): the article, with LF line ends
 */
AssayText *
assay_draft_get_text (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);

  return self->text;
}

const char *
assay_draft_get_name (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);

  return self->name;
}

const char *
assay_draft_get_format (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);

  return self->format;
}

/**
 * assay_draft_get_language:
 *
 * Returns: (nullable): the BCP 47 tag that the file gives; nothing is guessed here
 */
const char *
assay_draft_get_language (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);

  return self->language;
}

/**
 * assay_draft_get_date:
 *
 * Returns: the date that the file gives the draft, or year 0
 */
AssayDay
assay_draft_get_date (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), (AssayDay){ 0 });

  return self->date;
}

/**
 * assay_draft_dup_title:
 *
 * Returns: (transfer full): the headline, or the draft's name where it has none; never an invention
 */
char *
assay_draft_dup_title (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);

  for (guint i = 0; i < self->parts->len; i++)
    {
      AssayPart *part = &g_array_index (self->parts, AssayPart, i);

      if (part->kind == ASSAY_PART_HEADLINE)
        return assay_text_dup_span (self->text, part->span);
    }

  return g_strdup (self->name);
}

/**
 * assay_draft_count_words:
 *
 * Returns: the number of words of the article, as a run of characters without white space that has a
 *   letter or a digit in it
 */
guint
assay_draft_count_words (AssayDraft *self)
{
  int known;
  guint count = 0;
  gboolean in_word = FALSE;

  g_return_val_if_fail (ASSAY_IS_DRAFT (self), 0);

  known = g_atomic_int_get (&self->n_words);
  if (known >= 0)
    return (guint) known;

  for (const char *p = assay_text_get_utf8 (self->text); *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isspace (c))
        in_word = FALSE;
      else if (!in_word && g_unichar_isalnum (c))
        {
          in_word = TRUE;
          count++;
        }
    }

  g_atomic_int_set (&self->n_words, (int) count);

  return count;
}

const AssayPart *
assay_draft_get_parts (AssayDraft *self,
                       guint      *n_parts)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);
  g_return_val_if_fail (n_parts != NULL, NULL);

  *n_parts = self->parts->len;

  return (const AssayPart *) (gpointer) self->parts->data;
}

const AssayLink *
assay_draft_get_links (AssayDraft *self,
                       guint      *n_links)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);
  g_return_val_if_fail (n_links != NULL, NULL);

  *n_links = self->links->len;

  return (const AssayLink *) (gpointer) self->links->data;
}

const AssayListedSource *
assay_draft_get_sources (AssayDraft *self,
                         guint      *n_sources)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);
  g_return_val_if_fail (n_sources != NULL, NULL);

  *n_sources = self->sources->len;

  return (const AssayListedSource *) (gpointer) self->sources->data;
}

/**
 * assay_draft_get_earlier_check:
 *
 * Returns: (transfer none) (nullable): the check that the draft brought along
 */
const AssayEarlierCheck *
assay_draft_get_earlier_check (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);

  return self->earlier_check;
}

/**
 * assay_draft_get_notices:
 *
 * Returns: (transfer none) (array zero-terminated=1): what a person should know of the import, in
 *   words for people (“Converted from Windows-1252”)
 */
const char *const *
assay_draft_get_notices (AssayDraft *self)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);

  return (const char *const *) self->notices->pdata;
}

/**
 * assay_draft_builder_new:
 * @name: file name for people
 * @format: id of the format that the draft is read from
 *
 * Returns: (transfer full): a builder for one draft
 */
AssayDraftBuilder *
assay_draft_builder_new (const char *name,
                         const char *format)
{
  AssayDraftBuilder *self = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (format != NULL, NULL);

  self = g_new0 (AssayDraftBuilder, 1);
  self->draft = g_object_new (ASSAY_TYPE_DRAFT, NULL);
  self->draft->name = g_strdup (name);
  self->draft->format = g_strdup (format);

  return self;
}

void
assay_draft_builder_free (AssayDraftBuilder *self)
{
  g_return_if_fail (self != NULL);

  g_clear_object (&self->draft);
  g_free (self);
}

/* The text must be set before any span is added. */
void
assay_draft_builder_set_text (AssayDraftBuilder *self,
                              AssayText         *text)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (text != NULL);
  g_return_if_fail (self->draft->parts->len == 0 && self->draft->links->len == 0);

  assay_text_ref (text);
  g_clear_pointer (&self->draft->text, assay_text_unref);
  self->draft->text = text;
}

void
assay_draft_builder_set_language (AssayDraftBuilder *self,
                                  const char        *language)
{
  g_return_if_fail (self != NULL);

  g_free (self->draft->language);
  self->draft->language = g_strdup (language);
}

void
assay_draft_builder_set_date (AssayDraftBuilder *self,
                              AssayDay           date)
{
  g_return_if_fail (self != NULL);

  self->draft->date = date;
}

/**
 * assay_draft_builder_add_part:
 * @span: where it stands; not empty, and not before the end of the part added last
 */
void
assay_draft_builder_add_part (AssayDraftBuilder *self,
                              AssayPartKind      kind,
                              AssaySpan          span)
{
  AssayPart part = { .kind = kind, .span = span };

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->draft->text != NULL);
  g_return_if_fail (span.begin < span.end);
  g_return_if_fail (span.end <= assay_text_get_length (self->draft->text));

  if (self->draft->parts->len > 0)
    {
      AssayPart *last = &g_array_index (self->draft->parts, AssayPart, self->draft->parts->len - 1);

      g_return_if_fail (span.begin >= last->span.end);
    }

  g_array_append_val (self->draft->parts, part);
}

/**
 * assay_draft_builder_set_list:
 * @level: how many lists that of the part added last lies in
 * @counted_from: the number of the first item of its list, where it is counted; 0 is 1
 * @begins_list: it is the first of its list; kept where nothing else tells
 */
void
assay_draft_builder_set_list (AssayDraftBuilder *self,
                              guint              level,
                              guint              counted_from,
                              gboolean           begins_list)
{
  AssayPart *part = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->draft->parts->len > 0);

  part = &g_array_index (self->draft->parts, AssayPart, self->draft->parts->len - 1);
  g_return_if_fail (assay_part_kind_is_item (part->kind));

  part->level = MIN (level, ASSAY_PART_MAX_LEVEL);
  if (part->kind == ASSAY_PART_NUMBERED_ITEM)
    part->counted_from = counted_from > 1 ? MIN (counted_from, ASSAY_PART_MAX_NUMBER) : 0;
  part->begins_list = begins_list;
}

void
assay_draft_builder_add_link (AssayDraftBuilder *self,
                              AssaySpan          span,
                              const char        *url)
{
  AssayLink link = { .span = span };

  g_return_if_fail (self != NULL);
  g_return_if_fail (self->draft->text != NULL);
  g_return_if_fail (url != NULL);
  g_return_if_fail (span.begin <= span.end);
  g_return_if_fail (span.end <= assay_text_get_length (self->draft->text));

  link.url = g_strdup (url);
  g_array_append_val (self->draft->links, link);
}

/**
 * assay_draft_builder_add_source:
 * @source: an entry of the source list; its strings are copied
 */
void
assay_draft_builder_add_source (AssayDraftBuilder       *self,
                                const AssayListedSource *source)
{
  AssayListedSource copy;

  g_return_if_fail (self != NULL);
  g_return_if_fail (source != NULL);
  g_return_if_fail (source->url != NULL);

  copy = *source;
  copy.url = g_strdup (source->url);
  copy.title = g_strdup (source->title);
  copy.summary = g_strdup (source->summary);
  copy.cited_url = g_strdup (source->cited_url);
  g_array_append_val (self->draft->sources, copy);
}

void
assay_draft_builder_set_earlier_check (AssayDraftBuilder       *self,
                                       const AssayEarlierCheck *check)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->draft->earlier_check, assay_earlier_check_free);

  if (check != NULL)
    self->draft->earlier_check = assay_earlier_check_copy (check);
}

void
assay_draft_builder_add_notice (AssayDraftBuilder *self,
                                const char        *notice)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (notice != NULL);

  g_ptr_array_add (self->draft->notices, g_strdup (notice));
}

/**
 * assay_draft_builder_add_comment:
 * @comment: what the file says beside the text; copied. Its span must not be empty, and its parent be before it
 */
void
assay_draft_builder_add_comment (AssayDraftBuilder       *self,
                                 const AssayDraftComment *comment)
{
  AssayDraftComment copy;

  g_return_if_fail (self != NULL && self->draft->text != NULL);
  g_return_if_fail (comment != NULL && comment->span.begin < comment->span.end);
  g_return_if_fail (comment->span.end <= assay_text_get_length (self->draft->text));
  g_return_if_fail (comment->parent < (int) self->draft->comments->len);

  copy = *comment;
  copy.text = g_strdup (comment->text);
  copy.by = g_strdup (comment->by);
  copy.at = g_strdup (comment->at);
  g_array_append_val (self->draft->comments, copy);
}

/**
 * assay_draft_get_comments:
 * @n_comments: (out): how many there are
 *
 * Returns: (transfer none) (array length=n_comments): what the file says beside the text, in its order
 */
const AssayDraftComment *
assay_draft_get_comments (AssayDraft *self,
                          guint      *n_comments)
{
  g_return_val_if_fail (ASSAY_IS_DRAFT (self), NULL);
  g_return_val_if_fail (n_comments != NULL, NULL);

  *n_comments = self->comments->len;

  return (const AssayDraftComment *) (gpointer) self->comments->data;
}

static int
compare_links (gconstpointer a,
               gconstpointer b)
{
  const AssayLink *first = a;
  const AssayLink *second = b;

  return (first->span.begin > second->span.begin) - (first->span.begin < second->span.begin);
}

/**
 * assay_draft_builder_end:
 * @self: (transfer full): the builder, which is gone afterwards
 *
 * Returns: (transfer full): the draft, which never changes again
 */
AssayDraft *
assay_draft_builder_end (AssayDraftBuilder *self)
{
  AssayDraft *draft = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->draft->text != NULL, NULL);

  draft = g_steal_pointer (&self->draft);
  assay_draft_builder_free (self);
  g_array_sort (draft->links, compare_links);
  assay_parts_settle_lists ((AssayPart *) (gpointer) draft->parts->data, draft->parts->len);
  g_ptr_array_add (draft->notices, NULL);

  return draft;
}
