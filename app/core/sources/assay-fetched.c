/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetched.h"

/* The counter stands in front, where readers of the members do not see it. */
typedef struct
{
  gatomicrefcount ref_count;
  AssayFetched    members;
} Counted;

G_DEFINE_BOXED_TYPE (AssayFetched, assay_fetched, assay_fetched_ref, assay_fetched_unref)

static Counted *
get_counted (AssayFetched *self)
{
  return (Counted *) (gpointer) ((char *) self - G_STRUCT_OFFSET (Counted, members));
}

/**
 * assay_fetched_new:
 * @members: what there is to say
 *
 * Returns: (transfer full): a copy of @members that does not change
 */
AssayFetched *
assay_fetched_new (const AssayFetched *members)
{
  Counted *counted = NULL;
  AssayFetched *self = NULL;

  g_return_val_if_fail (members != NULL && members->at != NULL, NULL);
  g_return_val_if_fail (members->state > ASSAY_FETCH_READING, NULL);
  g_return_val_if_fail (assay_fetch_state_has_text (members->state) == (members->text != NULL),
                        NULL);

  counted = g_new0 (Counted, 1);
  g_atomic_ref_count_init (&counted->ref_count);
  self = &counted->members;
  *self = *members;
  self->at = g_strdup (members->at);
  self->final = g_strdup (members->final);
  self->canonical = g_strdup (members->canonical);
  self->detail = g_strdup (members->detail);
  self->sha256 = g_strdup (members->sha256);
  self->media_type = g_strdup (members->media_type);
  self->first_at = g_strdup (members->first_at);
  self->changed_at = g_strdup (members->changed_at);
  self->memento_at = g_strdup (members->memento_at);
  self->title = g_strdup (members->title);
  self->byline = g_strdup (members->byline);
  if (self->text != NULL)
    assay_text_ref (self->text);
  if (self->snapshot != NULL)
    assay_snapshot_ref (self->snapshot);

  return self;
}

/**
 * assay_fetched_mark_changed:
 * @first_at: (nullable): when its address gave another text before this one, ISO 8601 in UTC
 * @changed_at: (nullable): when it gave another after this one
 *
 * Returns: (transfer full): the same, and that its page has changed
 */
AssayFetched *
assay_fetched_mark_changed (AssayFetched *self,
                            const char   *first_at,
                            const char   *changed_at)
{
  AssayFetched members;

  g_return_val_if_fail (self != NULL, NULL);

  members = *self;
  members.first_at = (char *) first_at;
  members.changed_at = (char *) changed_at;

  return assay_fetched_new (&members);
}

/**
 * assay_fetched_ref:
 *
 * Returns: (transfer full): @self, with one reference more
 */
AssayFetched *
assay_fetched_ref (AssayFetched *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&get_counted (self)->ref_count);

  return self;
}

/**
 * assay_fetched_unref:
 * @self: (transfer full): the reference to give up
 */
void
assay_fetched_unref (AssayFetched *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&get_counted (self)->ref_count))
    return;

  g_free (self->at);
  g_free (self->final);
  g_free (self->canonical);
  g_free (self->detail);
  g_free (self->sha256);
  g_free (self->media_type);
  g_free (self->first_at);
  g_free (self->changed_at);
  g_free (self->memento_at);
  g_free (self->title);
  g_free (self->byline);
  g_clear_pointer (&self->text, assay_text_unref);
  g_clear_pointer (&self->snapshot, assay_snapshot_unref);
  g_free (get_counted (self));
}

/**
 * assay_fetched_dup_message:
 *
 * Returns: (transfer full): what came of it and what to do next, for people
 */
char *
assay_fetched_dup_message (AssayFetched *self)
{
  const char *advice = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  advice = assay_fetch_state_get_advice (self->state);

  if (self->detail == NULL)
    return g_strdup (advice);

  return g_strdup_printf ("%s (%s)", advice, self->detail);
}
