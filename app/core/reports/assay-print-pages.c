/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-print-private.h"

/* Air between two notes, and what a line below a row needs. */
#define NOTE_GAP 5.0
#define RULE_GAP 4.0

/* So many lines of what follows a heading stand on its page. */
#define KEPT_LINES 2

/* Air before the tables. */
#define ENDS_ABOVE 22.0

/* A note that belongs beside a line of the page. */
typedef struct
{
  guint  note;
  double wanted; /* where it would stand by itself */
} Waiting;

/**
 * Paginator:
 * @print: what is put on pages
 * @page: the page that is being filled
 * @y: where the next line goes on it
 * @waiting: (element-type Waiting): notes of this page, and those that found no room before
 * @notes_height: what they need together
 */
typedef struct
{
  AssayPrint     *print;
  AssayPrintPage *page;
  double          y;
  GArray         *waiting;
  double          notes_height;
} Paginator;

static double
get_bottom (const Paginator *self)
{
  return self->print->height - ASSAY_PRINT_BOTTOM;
}

static double
get_note_height (const Paginator *self,
                 guint            note)
{
  return ((const AssayPrintBlock *) g_ptr_array_index (self->print->notes, note))->height;
}

static void
begin_page (Paginator *self)
{
  self->page = g_new0 (AssayPrintPage, 1);
  self->page->pieces = g_array_new (FALSE, FALSE, sizeof (AssayPrintPiece));
  self->page->notes = g_array_new (FALSE, FALSE, sizeof (AssayPrintPiece));
  g_ptr_array_add (self->print->pages, self->page);
  self->y = ASSAY_PRINT_TOP;
}

/*
 * Puts the notes that wait beside their lines: each where it belongs or below the one before; then, from the
 * bottom, up as far as they must. What finds no room even so waits for the next page.
 *
 * Returns: where the last of them ends
 */
static double
place_notes (Paginator *self)
{
  double end = ASSAY_PRINT_TOP - NOTE_GAP;
  double limit = get_bottom (self);
  double needed = 0;
  guint n = 0;

  for (; n < self->waiting->len; n++)
    {
      const Waiting *item = &g_array_index (self->waiting, Waiting, n);
      AssayPrintPiece piece = { .block = g_ptr_array_index (self->print->notes, item->note) };

      needed += piece.block->height + (n > 0 ? NOTE_GAP : 0);
      if (n > 0 && needed > limit - ASSAY_PRINT_TOP)
        break;

      piece.n_lines = piece.block->lines->len;
      piece.y = MAX (item->wanted, end + NOTE_GAP);
      end = piece.y + piece.block->height;
      g_array_append_val (self->page->notes, piece);
    }

  g_array_remove_range (self->waiting, 0, n);
  end = n > 0 ? MIN (end, limit) : ASSAY_PRINT_TOP;

  for (guint i = self->page->notes->len; i > 0; i--)
    {
      AssayPrintPiece *piece = &g_array_index (self->page->notes, AssayPrintPiece, i - 1);

      piece->y = MIN (piece->y, limit - piece->block->height);
      limit = piece->y - NOTE_GAP;
    }

  self->notes_height = 0;
  for (guint i = 0; i < self->waiting->len; i++)
    {
      Waiting *item = &g_array_index (self->waiting, Waiting, i);

      item->wanted = ASSAY_PRINT_TOP;
      self->notes_height += get_note_height (self, item->note) + NOTE_GAP;
    }

  return end;
}

static void
turn_page (Paginator *self)
{
  place_notes (self);
  begin_page (self);
}

/* Appends a line to the piece before it, or begins a piece. */
static void
put_line (Paginator             *self,
          const AssayPrintBlock *block,
          guint                  line)
{
  AssayPrintPiece piece = { .block = block, .first_line = line, .n_lines = 1, .y = self->y };
  AssayPrintPiece *last = NULL;

  if (self->page->pieces->len > 0)
    last = &g_array_index (self->page->pieces, AssayPrintPiece, self->page->pieces->len - 1);

  if (last != NULL && last->block == block)
    last->n_lines++;
  else
    g_array_append_val (self->page->pieces, piece);
}

/* The anchors of @block from @anchor on that lie on that line; returns the first behind it. */
static guint
find_anchors (const AssayPrintBlock *block,
              guint                  line,
              guint                  anchor)
{
  const PangoLayoutLine *at = g_array_index (block->lines, AssayPrintLine, line).line;

  while (anchor < block->anchors->len &&
         (line + 1 == block->lines->len ||
          g_array_index (block->anchors, AssayPrintAnchor, anchor).byte <
              at->start_index + at->length))
    anchor++;

  return anchor;
}

/* The first line of a paragraph stands with its second, and its last but one with its last. */
static guint
find_tied (const AssayPrintBlock *block,
           guint                  line)
{
  guint n = block->lines->len;

  /* Three lines stand together: cut either way, one of them would be alone. */
  if (n == 3 && line == 0)
    return 2;

  return n > 1 && (line == 0 || line + 2 == n) ? line + 1 : line;
}

static double
measure_tied (const AssayPrintBlock *block,
              guint                  line)
{
  guint last = find_tied (block, line);

  return g_array_index (block->lines, AssayPrintLine, last).bottom -
         g_array_index (block->lines, AssayPrintLine, line).top;
}

/* What the notes from @anchor to @end need. */
static double
measure_notes (const Paginator       *self,
               const AssayPrintBlock *block,
               guint                  anchor,
               guint                  end)
{
  double height = 0;

  for (; anchor < end; anchor++)
    height += NOTE_GAP +
              get_note_height (self, g_array_index (block->anchors, AssayPrintAnchor, anchor).note);

  return height;
}

static void
put_block (Paginator             *self,
           const AssayPrintBlock *block)
{
  guint anchor = 0;

  self->y += self->page->pieces->len > 0 ? block->above : 0;

  for (guint i = 0; i < block->lines->len; i++)
    {
      const AssayPrintLine *line = &g_array_index (block->lines, AssayPrintLine, i);
      guint end = find_anchors (block, i, anchor);
      double height = line->bottom - line->top;
      double notes = measure_notes (self, block, anchor, end);
      double tied = measure_notes (self, block, anchor,
                                   find_anchors (block, find_tied (block, i), anchor));

      if (self->page->pieces->len > 0 &&
          (self->y + measure_tied (block, i) > get_bottom (self) ||
           (tied > 0 && self->notes_height + tied > get_bottom (self) - ASSAY_PRINT_TOP)))
        turn_page (self);

      for (; anchor < end; anchor++)
        {
          Waiting item = { .note = g_array_index (block->anchors, AssayPrintAnchor, anchor).note,
                           .wanted = self->y + 2 };

          g_array_append_val (self->waiting, item);
        }

      self->notes_height += notes;
      put_line (self, block, i);
      self->y += height;
    }

  self->y += block->rule_below ? RULE_GAP : 0;
}

/* A row stands on one page, unless it is higher than one. */
static void
put_row (Paginator             *self,
         const AssayPrintBlock *block)
{
  AssayPrintPiece piece = { .block = block, .n_lines = block->lines->len };

  self->y += self->page->pieces->len > 0 ? block->above : 0;
  if (self->page->pieces->len > 0 && self->y + block->height > get_bottom (self))
    turn_page (self);

  piece.y = self->y;
  g_array_append_val (self->page->pieces, piece);
  self->y += block->height + RULE_GAP;
}

/* What a block that stays with the next needs with the beginning of that. */
static double
measure_kept (const Paginator *self,
              guint            index)
{
  const AssayPrintBlock *block = g_ptr_array_index (self->print->blocks, index);
  double height = block->height;

  for (guint i = index + 1; i < self->print->blocks->len && block->stays; i++)
    {
      block = g_ptr_array_index (self->print->blocks, i);
      height += block->above +
                (block->cells[1] != NULL || block->stays
                                    ? block->height
                     : block->height / block->lines->len * MIN (KEPT_LINES, block->lines->len));
    }

  return height;
}

/* Below the draft and its notes there are no two columns any more. */
static void
end_draft (Paginator *self)
{
  double end = place_notes (self);

  while (self->waiting->len > 0)
    {
      begin_page (self);
      end = place_notes (self);
    }

  self->y = MAX (self->y, end) + ENDS_ABOVE;
}

void
assay_print_paginate (AssayPrint *self)
{
  Paginator paginator = { .print = self };

  paginator.waiting = g_array_new (FALSE, FALSE, sizeof (Waiting));
  begin_page (&paginator);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const AssayPrintBlock *block = g_ptr_array_index (self->blocks, i);

      if (i == self->n_draft)
        end_draft (&paginator);

      if (block->stays && paginator.page->pieces->len > 0 &&
          paginator.y + block->above + measure_kept (&paginator, i) > get_bottom (&paginator))
        turn_page (&paginator);

      if (block->cells[1] != NULL)
        put_row (&paginator, block);
      else
        put_block (&paginator, block);
    }

  g_array_unref (paginator.waiting);
}
