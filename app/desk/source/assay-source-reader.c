/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-reader.h"

#include "assay-fetch-queue.h"

/* A page that has another text than the one that was read. */
typedef struct
{
  AssaySource  *source;
  AssayFetched *fetched;
} Question;

struct _AssaySourceReader
{
  GObject            parent_instance;

  AssayCase         *work;
  AssayFetchQueue   *queue;
  char              *at;        /* when the newest reading began, or NULL */
  AssayReadingTally  tally;     /* of it, but for n_left */
  GPtrArray         *questions; /* (element-type Question): in the order in which they came */
};

G_DEFINE_FINAL_TYPE (AssaySourceReader, assay_source_reader, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  SIGNAL_FETCHED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
question_free (gpointer data)
{
  Question *question = data;

  g_object_unref (question->source);
  assay_fetched_unref (question->fetched);
  g_free (question);
}

static void
emit_changed (AssaySourceReader *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

/* Where it stands in the case, or G_MAXUINT. */
static guint
find_source (AssaySourceReader *self,
             AssaySource       *source)
{
  GListModel *sources = assay_case_get_sources (self->work);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) other = g_list_model_get_item (sources, i);

      if (other == source)
        return i;
    }

  return G_MAXUINT;
}

static gboolean
has_source (AssaySourceReader *self,
            AssaySource       *source)
{
  return find_source (self, source) != G_MAXUINT;
}

static void
ask (AssaySourceReader *self,
     AssaySource       *source,
     AssayFetched      *fetched)
{
  Question *question = g_new0 (Question, 1);

  question->source = g_object_ref (source);
  question->fetched = assay_fetched_ref (fetched);
  g_ptr_array_add (self->questions, question);
}

/* That the page has changed is noted at once; the question is about the source that has the note. */
static void
ask_changed (AssaySourceReader *self,
             AssaySource       *source,
             AssayFetched      *fetched)
{
  guint place = find_source (self, source);
  g_autoptr (AssaySource) noted = NULL;

  if (place != G_MAXUINT)
    {
      assay_case_note_changed (self->work, source, fetched, self->at);
      noted = g_list_model_get_item (assay_case_get_sources (self->work), place);
    }

  ask (self, noted != NULL ? noted : source, fetched);
  emit_changed (self);
}

static void
fetched_cb (AssaySourceReader *self,
            AssaySource       *source,
            AssayFetched      *fetched)
{
  if (fetched->text != NULL)
    self->tally.n_read++;
  else
    self->tally.failures[fetched->state]++;
  self->tally.n_offline += fetched->state == ASSAY_FETCH_NO_NETWORK;

  g_signal_emit (self, signals[SIGNAL_FETCHED], 0, source, fetched);

  if (assay_source_has_changed (source, fetched))
    ask_changed (self, source, fetched);
  else
    assay_case_read_source (self->work, source, fetched, self->at);
}

static void
assay_source_reader_dispose (GObject *object)
{
  AssaySourceReader *self = ASSAY_SOURCE_READER (object);

  if (self->queue != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->queue, self);
      assay_fetch_queue_cancel_all (self->queue);
    }
  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->queue);
  g_clear_object (&self->work);

  G_OBJECT_CLASS (assay_source_reader_parent_class)->dispose (object);
}

static void
assay_source_reader_finalize (GObject *object)
{
  AssaySourceReader *self = ASSAY_SOURCE_READER (object);

  g_clear_pointer (&self->at, g_free);
  g_clear_pointer (&self->questions, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_source_reader_parent_class)->finalize (object);
}

static void
assay_source_reader_class_init (AssaySourceReaderClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = assay_source_reader_dispose;
  object_class->finalize = assay_source_reader_finalize;

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  /**
   * AssaySourceReader::fetched:
   * @source: the source that was asked for
   * @fetched: what came of it, whether or not it goes into the case
   */
  signals[SIGNAL_FETCHED] = g_signal_new ("fetched", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 2, ASSAY_TYPE_SOURCE,
                                          ASSAY_TYPE_FETCHED);
}

static void
assay_source_reader_init (AssaySourceReader *self)
{
  self->questions = g_ptr_array_new_with_free_func (question_free);
}

/**
 * assay_source_reader_new:
 * @work: whose sources are read
 * @fetcher: how
 *
 * Returns: (transfer full): a reader, who has asked for nothing yet
 */
AssaySourceReader *
assay_source_reader_new (AssayCase    *work,
                         AssayFetcher *fetcher)
{
  AssaySourceReader *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);
  g_return_val_if_fail (ASSAY_IS_FETCHER (fetcher), NULL);

  self = g_object_new (ASSAY_TYPE_SOURCE_READER, NULL);
  self->work = g_object_ref (work);
  self->queue = assay_fetch_queue_new (fetcher);
  g_signal_connect_object (self->queue, "fetched", G_CALLBACK (fetched_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->queue, "changed", G_CALLBACK (emit_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (work, "changed", G_CALLBACK (emit_changed), self, G_CONNECT_SWAPPED);

  return self;
}

static GPtrArray *
list_wanted (AssaySourceReader *self,
             gboolean           was_asked)
{
  GListModel *sources = assay_case_get_sources (self->work);
  GPtrArray *wanted = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      if (assay_source_wants_reading (source) && !assay_fetch_queue_has (self->queue, source) &&
          (assay_source_get_fetched (source) != NULL) == was_asked)
        g_ptr_array_add (wanted, g_steal_pointer (&source));
    }

  return wanted;
}

/**
 * assay_source_reader_list_unasked:
 *
 * Returns: (transfer full) (element-type AssaySource): those that nobody has asked for
 */
GPtrArray *
assay_source_reader_list_unasked (AssaySourceReader *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_READER (self), NULL);

  return list_wanted (self, FALSE);
}

/**
 * assay_source_reader_list_failed:
 *
 * Returns: (transfer full) (element-type AssaySource): those that could not be read, and may be next time
 */
GPtrArray *
assay_source_reader_list_failed (AssaySourceReader *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_READER (self), NULL);

  return list_wanted (self, TRUE);
}

/**
 * assay_source_reader_read:
 * @sources: (element-type AssaySource): of the case
 * @at: the time now, ISO 8601 in UTC
 *
 * Contacts their sites. To be called only when a checker has said so.
 */
void
assay_source_reader_read (AssaySourceReader *self,
                          GPtrArray         *sources,
                          const char        *at)
{
  g_return_if_fail (ASSAY_IS_SOURCE_READER (self));
  g_return_if_fail (sources != NULL && at != NULL);

  /* What is asked for while others are being read is of the same reading. */
  if (assay_fetch_queue_get_n_left (self->queue) == 0)
    {
      g_free (self->at);
      self->at = g_strdup (at);
      self->tally = (AssayReadingTally){ 0 };
    }

  /* Those that are asked for are counted before the queue tells of them. */
  for (guint i = 0; i < sources->len; i++)
    {
      AssaySource *source = g_ptr_array_index (sources, i);

      if (!assay_source_is_fetchable (source) || assay_fetch_queue_has (self->queue, source))
        continue;

      self->tally.n_asked++;
      assay_fetch_queue_add (self->queue, source, at);
    }
}

/**
 * assay_source_reader_set_archive:
 * @archive: (nullable): see assay_fetch_queue_set_archive()
 */
void
assay_source_reader_set_archive (AssaySourceReader *self,
                                 const char        *archive)
{
  g_return_if_fail (ASSAY_IS_SOURCE_READER (self));

  assay_fetch_queue_set_archive (self->queue, archive);
}

void
assay_source_reader_stop (AssaySourceReader *self)
{
  g_return_if_fail (ASSAY_IS_SOURCE_READER (self));

  self->tally.n_asked -= MIN (assay_fetch_queue_get_n_left (self->queue), self->tally.n_asked);
  assay_fetch_queue_cancel_all (self->queue);
}

/* The checker has seen how the newest reading went. */
void
assay_source_reader_forget (AssaySourceReader *self)
{
  g_return_if_fail (ASSAY_IS_SOURCE_READER (self));

  self->tally = (AssayReadingTally){ 0 };
  emit_changed (self);
}

gboolean
assay_source_reader_is_reading (AssaySourceReader *self,
                                AssaySource       *source)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_READER (self), FALSE);

  return assay_fetch_queue_has (self->queue, source);
}

/* How the newest reading goes. */
void
assay_source_reader_get_tally (AssaySourceReader *self,
                               AssayReadingTally *tally)
{
  g_return_if_fail (ASSAY_IS_SOURCE_READER (self));
  g_return_if_fail (tally != NULL);

  *tally = self->tally;
  tally->n_left = assay_fetch_queue_get_n_left (self->queue);
}

/**
 * assay_source_reader_get_question:
 * @fetched: (out) (transfer none): what it says now; %NULL where there is no question
 *
 * Returns: (transfer none) (nullable): a source whose page has changed since it was read, or %NULL
 */
AssaySource *
assay_source_reader_get_question (AssaySourceReader  *self,
                                  AssayFetched      **fetched)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_READER (self), NULL);
  g_return_val_if_fail (fetched != NULL, NULL);

  *fetched = NULL;

  /* What was asked about a source that is another by now needs no answer. */
  while (self->questions->len > 0)
    {
      const Question *question = g_ptr_array_index (self->questions, 0);

      if (has_source (self, question->source))
        {
          *fetched = question->fetched;
          return question->source;
        }

      g_ptr_array_remove_index (self->questions, 0);
    }

  return NULL;
}

/* Answers the question: the new text takes the old one's place, or is dropped. */
void
assay_source_reader_answer (AssaySourceReader *self,
                            gboolean           takes_new)
{
  g_autoptr (AssaySource) source = NULL;
  g_autoptr (AssayFetched) fetched = NULL;
  AssayFetched *asked = NULL;

  g_return_if_fail (ASSAY_IS_SOURCE_READER (self));

  g_set_object (&source, assay_source_reader_get_question (self, &asked));
  if (source == NULL)
    return;

  fetched = assay_fetched_ref (asked);
  g_ptr_array_remove_index (self->questions, 0);
  if (takes_new)
    assay_case_read_source (self->work, source, fetched, self->at);
  emit_changed (self);
}
