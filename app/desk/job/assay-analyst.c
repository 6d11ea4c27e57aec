/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-analyst.h"

/* A pause between two keys that is no longer than this is typing on. */
#define TYPING_MS 120

/* What is done sooner needs no sign of work: it would only flicker. */
#define PATIENCE_MS 300

/*
 * @draft and @sources are those that @cancellable's run is of, or that the next run will be of: marks and
 * the like change the case without a new run. Neither is set while the case is current.
 */
struct _AssayAnalyst
{
  GObject            parent_instance;

  AssayCase         *work;
  AssayDraft        *draft;
  GListModel        *sources;
  GCancellable      *cancellable; /* of the newest run, or NULL */
  guint              start_id;    /* source that starts the next run, or 0 */
  guint              patience_id; /* source that shows that it takes long, or 0 */
  AssayAnalystState  state;
  char              *message;     /* why it failed, or NULL */
};

G_DEFINE_FINAL_TYPE (AssayAnalyst, assay_analyst, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
set_state (AssayAnalyst      *self,
           AssayAnalystState  state)
{
  if (self->state == state)
    return;

  self->state = state;
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
cancel (AssayAnalyst *self)
{
  g_clear_handle_id (&self->start_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

/* Nothing is being done, and nothing will be before the case changes. */
static void
rest (AssayAnalyst      *self,
      AssayAnalystState  state)
{
  cancel (self);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  set_state (self, state);
}

static void
analysed_cb (GObject      *object,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (AssayAnalyst) self = ASSAY_ANALYST (user_data);
  g_autoptr (GError) error = NULL;
  gboolean is_taken = assay_case_analyse_finish (ASSAY_CASE (object), result, &error);

  /* The case told that it is current; or a newer run, a stop or the end replaced the cancellable. */
  if (is_taken || self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  g_free (self->message);
  self->message = g_strdup (error->message);
  rest (self, ASSAY_ANALYST_FAILED);
}

static gboolean
patience_cb (gpointer user_data)
{
  AssayAnalyst *self = ASSAY_ANALYST (user_data);

  self->patience_id = 0;
  set_state (self, ASSAY_ANALYST_AT_WORK);

  return G_SOURCE_REMOVE;
}

static gboolean
start_cb (gpointer user_data)
{
  AssayAnalyst *self = ASSAY_ANALYST (user_data);

  self->start_id = 0;
  self->cancellable = g_cancellable_new ();
  assay_case_analyse_async (self->work, self->cancellable, analysed_cb, g_object_ref (self));

  if (self->patience_id == 0 && self->state != ASSAY_ANALYST_AT_WORK)
    self->patience_id = g_timeout_add (PATIENCE_MS, patience_cb, self);

  return G_SOURCE_REMOVE;
}

static void
case_changed_cb (AssayAnalyst *self)
{
  AssayDraft *draft = assay_case_get_draft (self->work);
  GListModel *sources = assay_case_get_sources (self->work);

  if (assay_case_is_current (self->work))
    {
      g_clear_object (&self->draft);
      g_clear_object (&self->sources);
      rest (self, ASSAY_ANALYST_AT_REST);
      return;
    }

  if (self->draft == draft && self->sources == sources)
    return;

  g_set_object (&self->draft, draft);
  g_set_object (&self->sources, sources);
  cancel (self);

  if (self->state != ASSAY_ANALYST_AT_WORK)
    set_state (self, ASSAY_ANALYST_AT_REST);

  if (assay_case_is_typing (self->work))
    self->start_id = g_timeout_add (TYPING_MS, start_cb, self);
  else
    start_cb (self);
}

static void
assay_analyst_dispose (GObject *object)
{
  AssayAnalyst *self = ASSAY_ANALYST (object);

  cancel (self);
  g_clear_handle_id (&self->patience_id, g_source_remove);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->draft);
  g_clear_object (&self->sources);

  G_OBJECT_CLASS (assay_analyst_parent_class)->dispose (object);
}

static void
assay_analyst_finalize (GObject *object)
{
  AssayAnalyst *self = ASSAY_ANALYST (object);

  g_clear_pointer (&self->message, g_free);

  G_OBJECT_CLASS (assay_analyst_parent_class)->finalize (object);
}

static void
assay_analyst_class_init (AssayAnalystClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = assay_analyst_dispose;
  object_class->finalize = assay_analyst_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_analyst_init (AssayAnalyst *self)
{
}

/**
 * assay_analyst_new:
 * @work: the case to keep current from now on
 *
 * Returns: (transfer full): who does it
 */
AssayAnalyst *
assay_analyst_new (AssayCase *work)
{
  AssayAnalyst *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_ANALYST, NULL);
  self->work = g_object_ref (work);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  case_changed_cb (self);

  return self;
}

AssayAnalystState
assay_analyst_get_state (AssayAnalyst *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYST (self), ASSAY_ANALYST_AT_REST);

  return self->state;
}

/**
 * assay_analyst_get_message:
 *
 * Returns: (nullable): why the text could not be analysed, for people
 */
const char *
assay_analyst_get_message (AssayAnalyst *self)
{
  g_return_val_if_fail (ASSAY_IS_ANALYST (self), NULL);

  return self->state == ASSAY_ANALYST_FAILED ? self->message : NULL;
}

/* Leaves the facts those of the earlier text, until the text is changed again or somebody wants them. */
void
assay_analyst_stop (AssayAnalyst *self)
{
  g_return_if_fail (ASSAY_IS_ANALYST (self));

  if (!assay_case_is_current (self->work))
    rest (self, ASSAY_ANALYST_STOPPED);
}

/* Analyses the text after a stop or a failure, and at once what waits for a pause in typing. */
void
assay_analyst_start (AssayAnalyst *self)
{
  g_return_if_fail (ASSAY_IS_ANALYST (self));

  if (assay_case_is_current (self->work) || self->cancellable != NULL)
    return;

  rest (self, ASSAY_ANALYST_AT_REST);
  start_cb (self);
}
