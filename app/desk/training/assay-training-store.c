/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-training-store.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "assay-file.h"
#include "assay-settings.h"

/* A hand-in holds at most twenty attempts of a few hundred answers. */
#define MAX_BYTES (64u * 1024 * 1024)

/* What is marked is on the disk after this long. */
#define SAVE_MS 800

/* So that two people of one account do not write over each other: of the name's SHA-256. */
#define NAME_DIGITS 8

struct _AssayTrainingStore
{
  GObject        parent_instance;

  char          *folder;    /* made when something is kept */
  char          *by;
  AssayProgress *progress;  /* or NULL until it is asked for */
  AssayPractice *waiting;   /* what is to be saved, or NULL */
  guint          save_id;   /* source that saves it, or 0 */
  char          *problem;   /* why it could not be saved last, or NULL */
};

G_DEFINE_FINAL_TYPE (AssayTrainingStore, assay_training_store, G_TYPE_OBJECT)

enum
{
  SIGNAL_FAILED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
assay_training_store_dispose (GObject *object)
{
  AssayTrainingStore *self = ASSAY_TRAINING_STORE (object);
  g_autoptr (GError) error = NULL;

  /* Whoever closes the window loses nothing. */
  if (!assay_training_store_flush (self, &error))
    g_warning ("%s", error->message);

  G_OBJECT_CLASS (assay_training_store_parent_class)->dispose (object);
}

static void
assay_training_store_finalize (GObject *object)
{
  AssayTrainingStore *self = ASSAY_TRAINING_STORE (object);

  g_clear_pointer (&self->folder, g_free);
  g_clear_pointer (&self->by, g_free);
  g_clear_pointer (&self->problem, g_free);
  g_clear_pointer (&self->progress, assay_progress_free);

  G_OBJECT_CLASS (assay_training_store_parent_class)->finalize (object);
}

static void
assay_training_store_class_init (AssayTrainingStoreClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = assay_training_store_dispose;
  object_class->finalize = assay_training_store_finalize;

  signals[SIGNAL_FAILED] = g_signal_new ("failed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
assay_training_store_init (AssayTrainingStore *self)
{
}

/**
 * assay_training_store_new:
 * @folder: where it is kept
 * @by: the trainee
 */
AssayTrainingStore *
assay_training_store_new (const char *folder,
                          const char *by)
{
  AssayTrainingStore *self = NULL;

  g_return_val_if_fail (folder != NULL && by != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_TRAINING_STORE, NULL);
  self->folder = g_strdup (folder);
  self->by = g_strdup (by);

  return self;
}

/* Of the person of the preferences, where the command keeps its progress too. */
AssayTrainingStore *
assay_training_store_new_default (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_data_dir (), "assay", NULL);
  g_autofree char *by = assay_settings_dup_person (assay_settings_get_default ());

  return assay_training_store_new (folder, by);
}

const char *
assay_training_store_get_by (AssayTrainingStore *self)
{
  g_return_val_if_fail (ASSAY_IS_TRAINING_STORE (self), NULL);

  return self->by;
}

static GFile *
get_file (AssayTrainingStore *self,
          AssayExercise      *exercise)
{
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, self->by, -1);
  g_autofree char *name = g_strdup_printf ("%s-%.*s" ASSAY_HANDIN_SUFFIX,
                                           assay_exercise_get_id (exercise), NAME_DIGITS, sum);
  g_autofree char *path = g_build_filename (self->folder, "training", name, NULL);

  return g_file_new_for_path (path);
}

/**
 * assay_training_store_load:
 *
 * Returns: (transfer full): what was handed in for @exercise, and what is begun; a new one if that is nothing.
 *   %NULL with @error set if it cannot be read
 */
AssayHandin *
assay_training_store_load (AssayTrainingStore  *self,
                           AssayExercise       *exercise,
                           GError             **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  AssayHandin *handin = NULL;

  g_return_val_if_fail (ASSAY_IS_TRAINING_STORE (self), NULL);
  g_return_val_if_fail (ASSAY_IS_EXERCISE (exercise), NULL);

  file = get_file (self, exercise);

  if (!g_file_query_exists (file, NULL))
    return assay_handin_new (exercise, self->by);

  bytes = assay_file_read (file, MAX_BYTES, NULL, error);
  handin = bytes != NULL ? assay_handin_load_begun (bytes, exercise, error) : NULL;

  if (handin == NULL)
    g_prefix_error (error, "%s: ", g_file_peek_path (file));

  return handin;
}

static gboolean
save_now (AssayTrainingStore  *self,
          AssayPractice       *practice,
          GError             **error)
{
  AssayExercise *exercise = assay_practice_get_exercise (practice);
  g_autoptr (GFile) file = get_file (self, exercise);
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autoptr (GBytes) bytes = assay_handin_to_bytes (assay_practice_get_handin (practice), exercise);

  /* For nobody else to read: it says how somebody did. */
  (void) g_mkdir_with_parents (g_file_peek_path (folder), 0700);

  return assay_file_write (file, bytes, NULL, error);
}

/**
 * assay_training_store_flush:
 *
 * Saves at once what waits to be saved.
 */
gboolean
assay_training_store_flush (AssayTrainingStore  *self,
                            GError             **error)
{
  g_autoptr (AssayPractice) practice = NULL;

  g_return_val_if_fail (ASSAY_IS_TRAINING_STORE (self), FALSE);

  g_clear_handle_id (&self->save_id, g_source_remove);
  practice = g_steal_pointer (&self->waiting);

  return practice == NULL || save_now (self, practice, error);
}

static gboolean
save_cb (gpointer user_data)
{
  AssayTrainingStore *self = ASSAY_TRAINING_STORE (user_data);
  g_autoptr (GError) error = NULL;

  self->save_id = 0;

  /* Said once for one reason, not after each mark. */
  if (assay_training_store_flush (self, &error))
    g_clear_pointer (&self->problem, g_free);
  else if (g_strcmp0 (self->problem, error->message) != 0)
    {
      g_free (self->problem);
      self->problem = g_strdup (error->message);
      g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
    }

  return G_SOURCE_REMOVE;
}

/**
 * assay_training_store_save:
 *
 * Saves it soon: what follows within a second goes with it. “failed” is emitted if it cannot be.
 */
void
assay_training_store_save (AssayTrainingStore *self,
                           AssayPractice      *practice)
{
  g_return_if_fail (ASSAY_IS_TRAINING_STORE (self));
  g_return_if_fail (ASSAY_IS_PRACTICE (practice));

  if (self->waiting != practice)
    {
      g_autoptr (GError) error = NULL;

      if (!assay_training_store_flush (self, &error))
        g_signal_emit (self, signals[SIGNAL_FAILED], 0, error->message);
      self->waiting = g_object_ref (practice);
    }

  if (self->save_id == 0)
    self->save_id = g_timeout_add (SAVE_MS, save_cb, self);
}

/**
 * assay_training_store_get_progress:
 *
 * Returns: (transfer none): what everybody on this machine reached, or %NULL with @error set
 */
AssayProgress *
assay_training_store_get_progress (AssayTrainingStore  *self,
                                   GError             **error)
{
  g_autofree char *path = NULL;

  g_return_val_if_fail (ASSAY_IS_TRAINING_STORE (self), NULL);

  if (self->progress == NULL)
    {
      path = g_build_filename (self->folder, "training.sqlite", NULL);
      (void) g_mkdir_with_parents (self->folder, 0700);
      self->progress = assay_progress_open (path, FALSE, error);
    }

  return self->progress;
}
