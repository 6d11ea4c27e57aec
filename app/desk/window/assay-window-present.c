/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#ifdef HAVE_MALLOC_TRIM
#include <malloc.h>
#endif

#include "assay-window-private.h"

/* A draft that takes longer to read than this is told of; most take a tenth of it. */
#define LATEST_MS 250

static void
present_now (AssayWindow *self)
{
  g_clear_handle_id (&self->presenting, g_source_remove);
  gtk_window_present (GTK_WINDOW (self));
}

static gboolean
waited_cb (gpointer user_data)
{
  AssayWindow *self = ASSAY_WINDOW (user_data);

  self->presenting = 0;
  gtk_window_present (GTK_WINDOW (self));

  return G_SOURCE_REMOVE;
}

static gboolean
is_reading (AssayWindow *self)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "reading") == 0;
}

static void
page_changed_cb (AssayWindow *self)
{
  if (self->presenting != 0 && !is_reading (self))
    present_now (self);
}

/**
 * assay_window_present_soon:
 *
 * Presents the window with what is in it. While a draft is being read that is a moment later, so that the
 * first that is seen of the window, and laid out and drawn, is the draft.
 */
void
assay_window_present_soon (AssayWindow *self)
{
  g_return_if_fail (ASSAY_IS_WINDOW (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)) || !is_reading (self))
    {
      present_now (self);
      return;
    }

  /* Meanwhile a worker reads, and here is time to get the style and the surface. */
  gtk_widget_realize (GTK_WIDGET (self));
  if (self->presenting == 0)
    self->presenting = g_timeout_add (LATEST_MS, waited_cb, self);
}

#ifdef HAVE_MALLOC_TRIM
static gboolean
give_back_cb (gpointer user_data)
{
  malloc_trim (0);

  return G_SOURCE_REMOVE;
}
#endif

/*
 * Opening a draft takes much memory for a moment: files are parsed, pages laid out, a first frame drawn. Large pieces that
 * are let go raise the size from which the library takes pieces from the system and gives them back by themselves, so
 * that by the order in which they come 4 MB stay with the sample, or not. So the library is told to give back what it
 * does not need, once for each draft: when its facts stand on the screen and there is nothing else to do.
 */
static void
painted_cb (AssayWindow *self)
{
  if (self->is_settled || self->work == NULL || !assay_case_is_current (self->work))
    return;

  self->is_settled = TRUE;
#ifdef HAVE_MALLOC_TRIM
  g_idle_add_full (G_PRIORITY_LOW, give_back_cb, NULL, NULL);
#endif
}

static void
realized_cb (AssayWindow *self)
{
  g_signal_connect_object (gtk_widget_get_frame_clock (GTK_WIDGET (self)), "after-paint",
                           G_CALLBACK (painted_cb), self, G_CONNECT_SWAPPED);
}

void
assay_window_init_presenting (AssayWindow *self)
{
  g_signal_connect (self, "realize", G_CALLBACK (realized_cb), NULL);
  g_signal_connect_object (self->stack, "notify::visible-child-name", G_CALLBACK (page_changed_cb),
                           self, G_CONNECT_SWAPPED);
}

void
assay_window_drop_presenting (AssayWindow *self)
{
  g_clear_handle_id (&self->presenting, g_source_remove);
}
