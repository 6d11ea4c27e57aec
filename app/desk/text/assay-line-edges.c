/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-line-edges.h"

#include <math.h>

/* Under which a view keeps them. */
#define KEY "assay-line-edges"

typedef struct
{
  guint      frame; /* in which it was asked for last */
  AssayEdge *edges; /* one a character */
} Line;

/*
 * @lines: words of a line, and the tags that it begins with → Line
 * @frame: counted from 1
 * @serial: of the fonts that the lines are set in
 * @is_composing: an input method has words in the text that the buffer has not yet
 */
struct _AssayLineEdges
{
  GtkTextView *view;
  GHashTable  *lines;
  guint        frame;
  guint        serial;
  gboolean     is_composing;
};

static void
free_line (gpointer data)
{
  Line *line = data;

  g_free (line->edges);
  g_free (line);
}

static void
free_edges (gpointer data)
{
  AssayLineEdges *self = data;

  g_hash_table_unref (self->lines);
  g_free (self);
}

static void
preedit_changed_cb (GtkTextView    *view,
                    const char     *preedit,
                    AssayLineEdges *self)
{
  self->is_composing = *preedit != '\0';
}

/* The tags that a line begins with set its letters, as those of parts do, which have whole lines. */
static void
tag_changed_cb (GtkTextView *view,
                GtkTextTag  *tag,
                gboolean     size_changed)
{
  AssayLineEdges *self = g_object_get_data (G_OBJECT (view), KEY);

  if (size_changed && self != NULL)
    g_hash_table_remove_all (self->lines);
}

/**
 * assay_line_edges_of:
 *
 * Returns: (transfer none): those of @view, made when they are first asked for
 */
AssayLineEdges *
assay_line_edges_of (GtkTextView *view)
{
  AssayLineEdges *self = g_object_get_data (G_OBJECT (view), KEY);
  GtkTextTagTable *tags = NULL;

  if (self != NULL)
    return self;

  self = g_new0 (AssayLineEdges, 1);
  self->view = view;
  self->lines = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_line);
  g_object_set_data_full (G_OBJECT (view), KEY, self, free_edges);

  tags = gtk_text_buffer_get_tag_table (gtk_text_view_get_buffer (view));
  g_signal_connect (view, "preedit-changed", G_CALLBACK (preedit_changed_cb), self);
  g_signal_connect_object (tags, "tag-changed", G_CALLBACK (tag_changed_cb), view,
                           G_CONNECT_SWAPPED);

  return self;
}

static gboolean
is_out_of_sight (gpointer key,
                 gpointer value,
                 gpointer user_data)
{
  return ((const Line *) value)->frame != ((const AssayLineEdges *) user_data)->frame;
}

/**
 * assay_line_edges_begin:
 *
 * Begins a frame: of lines that the last one did not ask for nothing is kept. What assay_line_edges_find() gave for the
 * last frame is not valid any more.
 */
void
assay_line_edges_begin (AssayLineEdges *self)
{
  guint serial = pango_context_get_serial (
      gtk_widget_get_pango_context (GTK_WIDGET (self->view)));

  if (serial != self->serial || self->is_composing)
    g_hash_table_remove_all (self->lines);
  else
    g_hash_table_foreach_remove (self->lines, is_out_of_sight, self);

  self->serial = serial;
  self->frame++;
}

/* The words of a line, and what they are set in. */
static char *
dup_key (const GtkTextIter *begin,
         const GtkTextIter *end)
{
  g_autofree char *words = gtk_text_iter_get_slice (begin, end);
  g_autoptr (GString) key = g_string_new (words);
  GSList *tags = gtk_text_iter_get_tags (begin);

  for (GSList *at = tags; at != NULL; at = at->next)
    g_string_append_printf (key, "\n%p", at->data);
  g_slist_free (tags);

  return g_string_free (g_steal_pointer (&key), FALSE);
}

/**
 * assay_line_edges_find:
 * @begin: where a line of the screen begins, all of which reads from left to right
 * @end: and ends
 *
 * Returns: (transfer none) (nullable): the places of its characters, as far as they are known, to which whoever asks
 *   for another adds it; %NULL where nothing can be kept. Valid for this frame
 */
AssayEdge *
assay_line_edges_find (AssayLineEdges    *self,
                       const GtkTextIter *begin,
                       const GtkTextIter *end)
{
  g_autofree char *key = NULL;
  Line *line = NULL;
  guint n = 0;

  if (self->is_composing)
    return NULL;

  key = dup_key (begin, end);
  line = g_hash_table_lookup (self->lines, key);

  if (line == NULL)
    {
      n = (guint) (gtk_text_iter_get_offset (end) - gtk_text_iter_get_offset (begin));
      line = g_new0 (Line, 1);
      line->edges = g_new (AssayEdge, n + 1);
      for (guint i = 0; i < n; i++)
        line->edges[i] = (AssayEdge){ NAN, NAN };
      g_hash_table_insert (self->lines, g_steal_pointer (&key), line);
    }

  line->frame = self->frame;

  return line->edges;
}
