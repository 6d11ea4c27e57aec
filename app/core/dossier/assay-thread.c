/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-thread.h"

#include <string.h>

static const char *const kind_ids[] = {
  [ASSAY_REMARK_REPLY] = "reply",       [ASSAY_REMARK_RESOLVED] = "resolved",
  [ASSAY_REMARK_REOPENED] = "reopened", [ASSAY_REMARK_LEGAL] = "legal",
  [ASSAY_REMARK_CLEARED] = "cleared",   [ASSAY_REMARK_CONFIDENTIAL] = "confidential",
  [ASSAY_REMARK_PUBLIC] = "public",     [ASSAY_REMARK_QUESTION] = "question",
};

const char *
assay_remark_kind_to_id (AssayRemarkKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (kind_ids), NULL);

  return kind_ids[kind];
}

/**
 * assay_remark_kind_from_id:
 * @id: (nullable): “reply”
 * @kind: (out): the kind
 *
 * Returns: whether there is such a kind; @kind is untouched if not
 */
gboolean
assay_remark_kind_from_id (const char      *id,
                           AssayRemarkKind *kind)
{
  g_return_val_if_fail (kind != NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (kind_ids); i++)
    {
      if (g_strcmp0 (id, kind_ids[i]) == 0)
        {
          *kind = (AssayRemarkKind) i;
          return TRUE;
        }
    }

  return FALSE;
}

static void
free_remark (gpointer data)
{
  AssayRemark *remark = data;

  g_free (remark->text);
  g_free (remark->by);
  g_free (remark->at);
  g_free (remark);
}

static gpointer
copy_remark (gconstpointer data,
             gpointer      user_data)
{
  const AssayRemark *remark = data;
  AssayRemark *copy = g_new0 (AssayRemark, 1);

  copy->kind = remark->kind;
  copy->text = g_strdup (remark->text);
  copy->by = g_strdup (remark->by);
  copy->at = g_strdup (remark->at);

  return copy;
}

/* How many entries it has; @thread may be NULL here and below. */
guint
assay_thread_length (GPtrArray *thread)
{
  return thread != NULL ? thread->len : 0;
}

const AssayRemark *
assay_thread_get (GPtrArray *thread,
                  guint      index)
{
  g_return_val_if_fail (index < assay_thread_length (thread), NULL);

  return g_ptr_array_index (thread, index);
}

GPtrArray *
assay_thread_ref (GPtrArray *thread)
{
  return thread != NULL ? g_ptr_array_ref (thread) : NULL;
}

static GPtrArray *
copy_thread (GPtrArray *thread)
{
  GPtrArray *copy = g_ptr_array_new_with_free_func (free_remark);

  if (thread != NULL)
    g_ptr_array_extend (copy, thread, copy_remark, NULL);

  return copy;
}

/**
 * assay_thread_add:
 * @thread: (nullable): a thread
 * @remark: what is said next; copied
 *
 * Returns: (transfer full): a thread that has it at its end
 */
GPtrArray *
assay_thread_add (GPtrArray         *thread,
                  const AssayRemark *remark)
{
  GPtrArray *copy = NULL;

  g_return_val_if_fail (remark != NULL, NULL);

  copy = copy_thread (thread);
  g_ptr_array_add (copy, copy_remark (remark, NULL));

  return copy;
}

/**
 * assay_thread_append:
 * @thread: (inout): a thread that is being read and that nobody else has yet, or %NULL for a new one
 * @remark: what is said next; copied
 */
void
assay_thread_append (GPtrArray        **thread,
                     const AssayRemark *remark)
{
  g_return_if_fail (thread != NULL && remark != NULL);

  if (*thread == NULL)
    *thread = g_ptr_array_new_with_free_func (free_remark);

  g_ptr_array_add (*thread, copy_remark (remark, NULL));
}

static gboolean
is_same_remark (const AssayRemark *a,
                const AssayRemark *b)
{
  return a->kind == b->kind && g_strcmp0 (a->at, b->at) == 0 && g_strcmp0 (a->by, b->by) == 0 &&
         g_strcmp0 (a->text, b->text) == 0;
}

gboolean
assay_thread_is_same (GPtrArray *a,
                      GPtrArray *b)
{
  guint n = assay_thread_length (a);

  if (a == b)
    return TRUE;
  if (n != assay_thread_length (b))
    return FALSE;

  for (guint i = 0; i < n; i++)
    {
      if (!is_same_remark (assay_thread_get (a, i), assay_thread_get (b, i)))
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_thread_merge:
 * @ours: (nullable): a thread
 * @theirs: (nullable): the same thread at somebody else's
 *
 * What both begin with stands first; then what either added, by its time. Nothing is left out.
 *
 * Returns: (transfer full) (nullable): one thread of both
 */
GPtrArray *
assay_thread_merge (GPtrArray *ours,
                    GPtrArray *theirs)
{
  g_autoptr (GPtrArray) result = NULL;
  guint n_ours = assay_thread_length (ours);
  guint n_theirs = assay_thread_length (theirs);
  guint i = 0;
  guint j = 0;

  if (n_theirs == 0)
    return assay_thread_ref (ours);
  if (n_ours == 0)
    return assay_thread_ref (theirs);

  result = g_ptr_array_new_with_free_func (free_remark);

  while (i < n_ours || j < n_theirs)
    {
      const AssayRemark *here = i < n_ours ? assay_thread_get (ours, i) : NULL;
      const AssayRemark *there = j < n_theirs ? assay_thread_get (theirs, j) : NULL;
      gboolean is_same = here != NULL && there != NULL && is_same_remark (here, there);
      gboolean is_ours = here != NULL && (there == NULL || strcmp (here->at, there->at) <= 0);

      g_ptr_array_add (result, copy_remark (is_ours || is_same ? here : there, NULL));
      i += is_ours || is_same;
      j += !is_ours || is_same;
    }

  return g_steal_pointer (&result);
}

/* Whether the last entry that is one of two kinds is @kind. */
static gboolean
ends_in (GPtrArray       *thread,
         AssayRemarkKind  kind,
         AssayRemarkKind  other)
{
  for (guint i = assay_thread_length (thread); i > 0; i--)
    {
      const AssayRemark *remark = assay_thread_get (thread, i - 1);

      if (remark->kind == kind || remark->kind == other)
        return remark->kind == kind;
    }

  return FALSE;
}

gboolean
assay_thread_is_resolved (GPtrArray *thread)
{
  return ends_in (thread, ASSAY_REMARK_RESOLVED, ASSAY_REMARK_REOPENED);
}

/* Whether it waits for a lawyer. */
gboolean
assay_thread_is_legal (GPtrArray *thread)
{
  return ends_in (thread, ASSAY_REMARK_LEGAL, ASSAY_REMARK_CLEARED);
}

/* Whether the note above it, and what was said in it, stay at the desk. */
gboolean
assay_thread_is_confidential (GPtrArray *thread)
{
  return ends_in (thread, ASSAY_REMARK_CONFIDENTIAL, ASSAY_REMARK_PUBLIC);
}

/* Takes the place of what the same person asked before. */
static void
take_question (GPtrArray         *asked,
               const AssayRemark *remark)
{
  for (guint i = 0; i < asked->len; i++)
    {
      const AssayRemark *before = g_ptr_array_index (asked, i);

      if (strcmp (before->by, remark->by) == 0)
        {
          g_ptr_array_remove_index (asked, i);
          break;
        }
    }

  if (remark->text != NULL)
    g_ptr_array_add (asked, (gpointer) remark);
}

/**
 * assay_thread_list_questions:
 * @thread: (nullable): a thread
 *
 * Returns: (transfer container) (element-type AssayRemark): what is asked of the author and not settled, the newest of
 *   each person, oldest first; valid as long as the thread is
 */
GPtrArray *
assay_thread_list_questions (GPtrArray *thread)
{
  GPtrArray *asked = g_ptr_array_new ();
  guint first = assay_thread_is_resolved (thread) ? assay_thread_length (thread) : 0;

  /* What was asked before it was settled is answered; another question may have come since. */
  while (first > 0 && assay_thread_get (thread, first - 1)->kind != ASSAY_REMARK_RESOLVED)
    first--;

  for (guint i = first; i < assay_thread_length (thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (thread, i);

      if (remark->kind == ASSAY_REMARK_QUESTION)
        take_question (asked, remark);
    }

  return asked;
}

/**
 * assay_thread_is_superseded:
 * @index: of an entry of the thread
 *
 * Returns: whether it is a question that another took the place of: who works on it needs the last alone
 */
gboolean
assay_thread_is_superseded (GPtrArray *thread,
                            guint      index)
{
  const AssayRemark *remark = assay_thread_get (thread, index);
  g_autoptr (GPtrArray) asked = assay_thread_list_questions (thread);

  g_return_val_if_fail (remark != NULL, FALSE);

  return remark->kind == ASSAY_REMARK_QUESTION && asked->len > 0 &&
         !g_ptr_array_find (asked, remark, NULL);
}

/**
 * assay_thread_get_question:
 * @thread: (nullable): a thread
 * @by: who
 *
 * Returns: (nullable): what that person asks of the author
 */
const char *
assay_thread_get_question (GPtrArray  *thread,
                           const char *by)
{
  g_autoptr (GPtrArray) asked = assay_thread_list_questions (thread);

  for (guint i = 0; i < asked->len; i++)
    {
      const AssayRemark *remark = g_ptr_array_index (asked, i);

      if (g_strcmp0 (remark->by, by) == 0)
        return remark->text;
    }

  return NULL;
}

/**
 * assay_thread_dup_public:
 * @thread: (nullable): of a mark whose note is confidential
 *
 * Returns: (transfer full) (nullable): that it was settled, or is with a lawyer, and not a word of what was said
 */
GPtrArray *
assay_thread_dup_public (GPtrArray *thread)
{
  GPtrArray *left = NULL;

  for (guint i = 0; i < assay_thread_length (thread); i++)
    {
      AssayRemark remark = *assay_thread_get (thread, i);

      if (remark.kind == ASSAY_REMARK_REPLY || remark.kind == ASSAY_REMARK_QUESTION ||
          remark.kind == ASSAY_REMARK_CONFIDENTIAL || remark.kind == ASSAY_REMARK_PUBLIC)
        continue;

      remark.text = NULL;
      assay_thread_append (&left, &remark);
    }

  return left;
}

/**
 * assay_thread_write:
 * @thread: (nullable): what was said below a note
 * @writer: (inout): stands in an object
 *
 * Writes the remarks as the member “thread”, oldest first; the file of a job and the report have the same.
 */
void
assay_thread_write (GPtrArray       *thread,
                    AssayJsonWriter *writer)
{
  assay_json_writer_begin_array (writer, "thread");

  for (guint i = 0; i < assay_thread_length (thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (thread, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "what", assay_remark_kind_to_id (remark->kind));
      assay_json_writer_add_string (writer, "text", remark->text);
      assay_json_writer_add_string (writer, "by", remark->by);
      assay_json_writer_add_string (writer, "at", remark->at);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}
