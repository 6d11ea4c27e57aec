/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-draft-tags.h"

/* Air in pixels. */
#define HEADLINE_BELOW 16
#define HEADING_ABOVE 10

/* What an item stands in for each list that it lies in. */
#define ITEM_MARGIN 28

/* A blank line parts what stands above it from what stands below, and nobody reads it. */
#define BLANK_SCALE 0.5

void
assay_draft_tags_init (AssayDraftTags *self,
                       GtkTextBuffer  *buffer)
{
  GtkTextTag *faint = NULL;
  GtkTextTag *heading = NULL;

  *self = (AssayDraftTags){ .buffer = buffer, .is_bare = TRUE };
  heading = gtk_text_buffer_create_tag (buffer, "heading", "weight", PANGO_WEIGHT_BOLD,
                                        "pixels-above-lines", HEADING_ABOVE, NULL);
  faint = gtk_text_buffer_create_tag (buffer, "faint", "scale", 0.9, NULL);

  self->parts[ASSAY_PART_HEADLINE] = gtk_text_buffer_create_tag (
      buffer, "headline", "weight", PANGO_WEIGHT_BOLD, "scale", 1.4, "pixels-below-lines",
      HEADLINE_BELOW, "pixels-inside-wrap", 2, NULL);
  self->parts[ASSAY_PART_STANDFIRST] =
      gtk_text_buffer_create_tag (buffer, "standfirst", "weight", PANGO_WEIGHT_SEMIBOLD, NULL);
  self->parts[ASSAY_PART_QUOTATION] =
      gtk_text_buffer_create_tag (buffer, "quotation", "style", PANGO_STYLE_ITALIC, NULL);
  self->parts[ASSAY_PART_HEADING] = heading;
  self->parts[ASSAY_PART_BYLINE] = faint;
  self->parts[ASSAY_PART_DATE] = faint;
  self->parts[ASSAY_PART_CAPTION] = faint;
  self->parts[ASSAY_PART_CREDIT] = faint;

  self->blank = gtk_text_buffer_create_tag (buffer, "blank", "scale", BLANK_SCALE,
                                            "pixels-below-lines", 0, NULL);

  self->link = gtk_text_buffer_create_tag (buffer, "link", "underline", PANGO_UNDERLINE_SINGLE,
                                           NULL);

  /* Made last, so that its colour wins. */
  self->dimmed = gtk_text_buffer_create_tag (buffer, "dimmed", NULL);
}

/**
 * assay_draft_tags_forget:
 *
 * The text is another from the first letter to the last.
 */
void
assay_draft_tags_forget (AssayDraftTags *self)
{
  self->is_bare = TRUE;
  self->has_dimmed = FALSE;
}

/**
 * assay_draft_tags_set_colors:
 * @widget: whose style says which colours
 */
void
assay_draft_tags_set_colors (AssayDraftTags *self,
                             GtkWidget      *widget)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA color;

  if (gtk_style_context_lookup_color (context, "assay_dimmed_color", &color))
    g_object_set (self->dimmed, "foreground-rgba", &color, NULL);
  if (gtk_style_context_lookup_color (context, "assay_faint_color", &color))
    g_object_set (self->parts[ASSAY_PART_CREDIT], "foreground-rgba", &color, NULL);
  if (gtk_style_context_lookup_color (context, "accent_color", &color))
    g_object_set (self->link, "foreground-rgba", &color, NULL);
}

/* Sets or takes @tag where it is not so already. */
static void
set_tag (AssayDraftTags *self,
         GtkTextTag     *tag,
         AssaySpan       span,
         gboolean        is_set)
{
  GtkTextIter begin;
  GtkTextIter end;
  GtkTextIter toggle;

  if (self->is_bare && !is_set)
    return;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &begin, (int) span.begin);
  gtk_text_buffer_get_iter_at_offset (self->buffer, &end, (int) span.end);
  toggle = begin;

  if (gtk_text_iter_has_tag (&begin, tag) == is_set &&
      (!gtk_text_iter_forward_to_tag_toggle (&toggle, tag) ||
       gtk_text_iter_compare (&toggle, &end) >= 0))
    return;

  if (is_set)
    gtk_text_buffer_apply_tag (self->buffer, tag, &begin, &end);
  else
    gtk_text_buffer_remove_tag (self->buffer, tag, &begin, &end);
}

static gboolean
is_white (AssayDraftTags *self,
          AssaySpan       span)
{
  GtkTextIter iter;

  gtk_text_buffer_get_iter_at_offset (self->buffer, &iter, (int) span.begin);
  for (guint at = span.begin; at < span.end; at++, gtk_text_iter_forward_char (&iter))
    {
      if (!g_unichar_isspace (gtk_text_iter_get_char (&iter)))
        return FALSE;
    }

  return TRUE;
}

/* The line that a part ends on is no blank one; those up to the next part are. */
static void
set_blank (AssayDraftTags  *self,
           const AssayPart *part,
           const AssayPart *next)
{
  AssaySpan own = { part->span.begin, part->span.end + 1 };
  AssaySpan after = { own.end, next != NULL ? next->span.begin : own.end };

  if (next == NULL)
    return;

  set_tag (self, self->blank, own, FALSE);
  if (after.begin < after.end && is_white (self, after))
    set_tag (self, self->blank, after, TRUE);
}

static void
add_bullet (GArray          *bullets,
            const AssayItem *item)
{
  AssayBullet bullet = { .position = item->begin, .sign = "•" };

  if (item->is_counted)
    g_snprintf (bullet.sign, sizeof bullet.sign, "%u.", item->number);
  g_array_append_val (bullets, bullet);
}

/* The tag of items whose list lies in @level others; made when it is first asked for. */
static GtkTextTag *
get_level (AssayDraftTags *self,
           guint           level)
{
  if (self->levels[level] == NULL)
    {
      int margin = ITEM_MARGIN * (int) (level + 1);

      /* On both sides, since a text may read in both directions. */
      self->levels[level] = gtk_text_buffer_create_tag (self->buffer, NULL, "left-margin", margin,
                                                        "right-margin", margin,
                                                        "accumulative-margin", TRUE, NULL);
      gtk_text_tag_set_priority (self->levels[level], 0);
    }

  return self->levels[level];
}

/* Items stand in, by how deep their list lies; what was one and is none any more does not. */
static void
set_level (AssayDraftTags  *self,
           const AssayPart *part,
           const AssayItem *item)
{
  gboolean stands_in = item->is_item && !item->has_sign;

  for (guint level = 0; level <= ASSAY_PART_MAX_LEVEL; level++)
    {
      if (stands_in && item->level == level)
        set_tag (self, get_level (self, level), part->span, TRUE);
      else if (self->levels[level] != NULL)
        set_tag (self, self->levels[level], part->span, FALSE);
    }
}

/**
 * assay_draft_tags_set_parts:
 * @view: the view of the buffer
 * @draft: the draft whose text the buffer has
 *
 * Sets each part as its kind is set, and bullets before the items of its lists.
 */
void
assay_draft_tags_set_parts (AssayDraftTags  *self,
                            AssayMarkedView *view,
                            AssayDraft      *draft)
{
  g_autoptr (GArray) bullets = g_array_new (FALSE, FALSE, sizeof (AssayBullet));
  g_autofree AssayItem *items = assay_draft_dup_items (draft);
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  for (guint i = 0; i < n_parts; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (self->parts); j++)
        {
          /* Four kinds share one tag: it is looked at once, where it is the part's own if it is at all. */
          if (self->parts[j] != NULL &&
              (j == parts[i].kind || self->parts[j] != self->parts[parts[i].kind]))
            set_tag (self, self->parts[j], parts[i].span, j == parts[i].kind);
        }
      set_blank (self, &parts[i], i + 1 < n_parts ? &parts[i + 1] : NULL);
      set_level (self, &parts[i], &items[i]);
      if (items[i].is_item && !items[i].has_sign)
        add_bullet (bullets, &items[i]);
    }

  self->is_bare = FALSE;
  assay_marked_view_set_bullets (view, (const AssayBullet *) (gpointer) bullets->data,
                                 bullets->len);
}

/**
 * assay_draft_tags_set_links:
 * @draft: the draft whose text the buffer has
 *
 * Sets the words that lead somewhere as such words are set everywhere.
 */
void
assay_draft_tags_set_links (AssayDraftTags *self,
                            AssayDraft     *draft)
{
  guint n_links = 0;
  guint at = 0;
  guint length = assay_text_get_length (assay_draft_get_text (draft));
  const AssayLink *links = assay_draft_get_links (draft, &n_links);

  for (guint i = 0; i < n_links; i++)
    {
      if (at < links[i].span.begin)
        set_tag (self, self->link, (AssaySpan){ at, links[i].span.begin }, FALSE);
      set_tag (self, self->link, links[i].span, TRUE);
      at = MAX (at, links[i].span.end);
    }

  if (at < length)
    set_tag (self, self->link, (AssaySpan){ at, length }, FALSE);
}

/**
 * assay_draft_tags_set_dimmed:
 * @span: a claim
 */
void
assay_draft_tags_set_dimmed (AssayDraftTags *self,
                             AssaySpan       span,
                             gboolean        is_dimmed)
{
  if (!is_dimmed && !self->has_dimmed)
    return;

  self->has_dimmed = TRUE;
  set_tag (self, self->dimmed, span, is_dimmed);
}
