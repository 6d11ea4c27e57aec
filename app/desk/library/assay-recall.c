/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-recall.h"

#include "assay-library.h"

/* A pause between two edits that is longer than this is a pause: only then is the library asked. */
#define PAUSE_MS 400

/*
 * @asked is the draft that the library was asked about last, or is about to be asked about.
 */
struct _AssayRecall
{
  GObject       parent_instance;

  AssayCase    *work;
  AssayKeeper  *keeper;
  AssayDraft   *asked;       /* or NULL */
  char         *path;        /* where the job is saved, or NULL */
  GCancellable *cancellable; /* of what is being asked, or NULL */
  guint         start_id;    /* source that asks, or 0 */
};

G_DEFINE_FINAL_TYPE (AssayRecall, assay_recall, G_TYPE_OBJECT)

static void
cancel (AssayRecall *self)
{
  g_clear_handle_id (&self->start_id, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
}

static gpointer
find_earlier (AssayArchive  *archive,
              gpointer       data,
              GCancellable  *cancellable,
              GError       **error)
{
  return assay_library_find_earlier (archive, data, cancellable, error);
}

/* An answer about another text comes too late, and one that fails is none: the job is judged without the library. */
static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (AssayRecall) self = ASSAY_RECALL (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayEarlier)
      earlier = assay_keeper_run_finish (ASSAY_KEEPER (object), result, &error);

  if (self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  g_clear_object (&self->cancellable);

  if (earlier == NULL)
    g_debug ("The library: %s", error->message);
  else if (assay_case_is_current (self->work) && assay_case_get_draft (self->work) == self->asked)
    assay_case_set_earlier (self->work, earlier);
  else
    g_clear_object (&self->asked);
}

static gboolean
start_cb (gpointer user_data)
{
  AssayRecall *self = ASSAY_RECALL (user_data);
  AssayKeeperTask task = { .func = find_earlier,
                           .free_data = (GDestroyNotify) assay_library_job_free,
                           .free_result = (GDestroyNotify) assay_earlier_unref };

  self->start_id = 0;
  task.data = assay_library_job_new (assay_case_get_dossier (self->work), self->path);
  self->cancellable = g_cancellable_new ();
  assay_keeper_run_async (self->keeper, &task, self->cancellable, found_cb, g_object_ref (self));

  return G_SOURCE_REMOVE;
}

static void
case_changed_cb (AssayRecall *self)
{
  AssayDraft *draft = assay_case_get_draft (self->work);

  if (draft == self->asked)
    return;

  cancel (self);
  g_clear_object (&self->asked);

  /* Once it is analysed there is another change. */
  if (!assay_case_is_current (self->work) || assay_case_is_sealed (self->work) ||
      assay_keeper_is_empty (self->keeper))
    return;

  g_set_object (&self->asked, draft);
  self->start_id = g_timeout_add_full (G_PRIORITY_LOW, PAUSE_MS, start_cb, self, NULL);
}

static void
assay_recall_dispose (GObject *object)
{
  AssayRecall *self = ASSAY_RECALL (object);

  cancel (self);
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_object (&self->keeper);
  g_clear_object (&self->asked);

  G_OBJECT_CLASS (assay_recall_parent_class)->dispose (object);
}

static void
assay_recall_finalize (GObject *object)
{
  g_free (ASSAY_RECALL (object)->path);

  G_OBJECT_CLASS (assay_recall_parent_class)->finalize (object);
}

static void
assay_recall_class_init (AssayRecallClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = assay_recall_dispose;
  object_class->finalize = assay_recall_finalize;
}

static void
assay_recall_init (AssayRecall *self)
{
}

/**
 * assay_recall_new:
 * @work: the case whose draft is looked for
 * @keeper: who has the library
 *
 * Returns: (transfer full): who asks, from now on
 */
AssayRecall *
assay_recall_new (AssayCase   *work,
                  AssayKeeper *keeper)
{
  AssayRecall *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);
  g_return_val_if_fail (ASSAY_IS_KEEPER (keeper), NULL);

  self = g_object_new (ASSAY_TYPE_RECALL, NULL);
  self->work = g_object_ref (work);
  self->keeper = g_object_ref (keeper);
  g_signal_connect_object (work, "changed", G_CALLBACK (case_changed_cb), self, G_CONNECT_SWAPPED);
  case_changed_cb (self);

  return self;
}

/**
 * assay_recall_set_file:
 * @file: (nullable): where the job is saved, so that it is not taken for another
 */
void
assay_recall_set_file (AssayRecall *self,
                       GFile       *file)
{
  g_return_if_fail (ASSAY_IS_RECALL (self));

  g_free (self->path);
  self->path = file != NULL ? g_file_get_path (file) : NULL;
  if (file != NULL && self->path == NULL)
    self->path = g_file_get_uri (file);
}

/* Whether the library has answered about the draft as it is, so that nothing of it is still to come. */
gboolean
assay_recall_has_asked (AssayRecall *self)
{
  g_return_val_if_fail (ASSAY_IS_RECALL (self), FALSE);

  return self->start_id == 0 && self->cancellable == NULL &&
         self->asked == assay_case_get_draft (self->work);
}
