/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-host-private.h"
#include "assay-source-private.h"

/* What a source is once its page was asked for. */

/* A short link or a portal may lead to another outlet: the one that answered is whom the text comes from. */
static void
follow_outlet (AssaySource *self,
               const char  *final)
{
  g_autoptr (AssayUrl) url = final != NULL ? assay_url_new (final, NULL) : NULL;

  if (url == NULL || strcmp (assay_host_find_registrable (assay_url_get_host (url)),
                             assay_host_find_registrable (assay_url_get_host (self->url))) == 0)
    return;

  assay_outlet_free (self->outlet);
  self->outlet = assay_register_lookup (self->outlets, assay_url_get_host (url),
                                        assay_url_get_path (url));
  if (!assay_day_is_set (self->date))
    self->date = assay_url_get_date (url);
}

static void
take_text (AssaySource *self)
{
  self->state = ASSAY_SOURCE_READ;
  self->grade = ASSAY_GRADE_PAGE;
  self->text = assay_text_ref (self->fetched->text);
  /* An archive only passes on what the outlet says. */
  if (self->fetched->memento_at == NULL)
    follow_outlet (self, self->fetched->final);
  if (assay_day_is_set (self->fetched->published))
    self->date = self->fetched->published;
}

/* All that is left is what the draft says of it, unless that is why it could not be read. */
static void
take_failure (AssaySource *self)
{
  self->state = ASSAY_SOURCE_UNREADABLE;

  if (!self->listed.unreadable && assay_source_has_words (self->listed.summary))
    {
      self->grade = ASSAY_GRADE_SUMMARY;
      self->text = assay_text_new (self->listed.summary, -1);
    }
}

/**
 * assay_source_fetch:
 * @self: a page
 * @fetched: what came of asking for it
 *
 * A text that came takes the place of whatever stood there: the summary in the draft, an earlier text, a
 * saved copy. Where none came, a text that is there stays.
 *
 * Returns: (transfer full): the same source as it is then; @self itself if nothing has changed
 */
AssaySource *
assay_source_fetch (AssaySource  *self,
                    AssayFetched *fetched)
{
  AssaySource *copy = NULL;

  g_return_val_if_fail (assay_source_is_fetchable (self), NULL);
  g_return_val_if_fail (fetched != NULL, NULL);

  if (fetched->text == NULL && self->grade > ASSAY_GRADE_SUMMARY)
    return g_object_ref (self);

  copy = assay_source_copy_bare (self);
  copy->fetched = assay_fetched_ref (fetched);

  if (fetched->text != NULL)
    take_text (copy);
  else
    take_failure (copy);

  return copy;
}

/* Whether it is a page of the web, so that there is something to ask for. */
gboolean
assay_source_is_fetchable (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), FALSE);

  return self->url != NULL && self->outlets != NULL;
}

/* Whether it is worth asking for: nothing that counts as read is there yet, and another try may help. */
gboolean
assay_source_wants_reading (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), FALSE);

  return assay_source_is_fetchable (self) && self->grade <= ASSAY_GRADE_SUMMARY &&
         (self->fetched == NULL || assay_fetch_state_can_retry (self->fetched->state));
}

/**
 * assay_source_get_request:
 *
 * Returns: (transfer none) (nullable): the address to ask for, or %NULL if it is no page of the web
 */
const char *
assay_source_get_request (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->url != NULL ? assay_url_get_request (self->url) : NULL;
}

/**
 * assay_source_get_fetched:
 *
 * Returns: (transfer none) (nullable): what came of asking for its page; %NULL if nobody has, or if the text
 *   was put there by hand
 */
AssayFetched *
assay_source_get_fetched (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->fetched;
}

/* How far the reading of its page got; %ASSAY_FETCH_READ also where an older file does not tell when. */
AssayFetchState
assay_source_get_fetch_state (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), ASSAY_FETCH_NOT_ASKED);

  if (self->fetched != NULL)
    return self->fetched->state;

  return self->grade == ASSAY_GRADE_PAGE ? ASSAY_FETCH_READ : ASSAY_FETCH_NOT_ASKED;
}

/* Whether @fetched would put another text in the place of one that was read or attached. */
gboolean
assay_source_has_changed (AssaySource  *self,
                          AssayFetched *fetched)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), FALSE);
  g_return_val_if_fail (fetched != NULL, FALSE);

  return fetched->text != NULL && self->grade > ASSAY_GRADE_SUMMARY &&
         strcmp (assay_text_get_utf8 (fetched->text), assay_text_get_utf8 (self->text)) != 0;
}
