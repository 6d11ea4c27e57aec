/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-case-watch.h"

/* While somebody types in the draft, who listens hears of it no more often than this. */
#define WAIT_MS 200

struct _AssayCaseWatch
{
  GObject    parent_instance;

  AssayCase *work;
  guint      timeout; /* until “changed”, or 0 */
};

G_DEFINE_FINAL_TYPE (AssayCaseWatch, assay_case_watch, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static gboolean
waited_cb (gpointer user_data)
{
  AssayCaseWatch *self = ASSAY_CASE_WATCH (user_data);

  self->timeout = 0;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static void
case_changed_cb (AssayCaseWatch *self)
{
  if (assay_case_is_current (self->work))
    {
      g_clear_handle_id (&self->timeout, g_source_remove);
      g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
    }
  else if (self->timeout == 0)
    self->timeout = g_timeout_add (WAIT_MS, waited_cb, self);
}

static void
assay_case_watch_dispose (GObject *object)
{
  AssayCaseWatch *self = ASSAY_CASE_WATCH (object);

  g_clear_handle_id (&self->timeout, g_source_remove);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);

  G_OBJECT_CLASS (assay_case_watch_parent_class)->dispose (object);
}

static void
assay_case_watch_class_init (AssayCaseWatchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = assay_case_watch_dispose;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_case_watch_init (AssayCaseWatch *self)
{
}

/**
 * assay_case_watch_new:
 * @work: (transfer none): the job; kept as long as the watch
 */
AssayCaseWatch *
assay_case_watch_new (AssayCase *work)
{
  AssayCaseWatch *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_CASE_WATCH, NULL);
  self->work = g_object_ref (work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);

  return self;
}
