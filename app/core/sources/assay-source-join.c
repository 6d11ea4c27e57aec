/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-host-private.h"
#include "assay-source-private.h"

/* One page under several addresses: what it calls itself, where it sends on to, what a draft writes. */

static gboolean
has_identity (const char *address,
              const char *identity)
{
  g_autoptr (AssayUrl) url = address != NULL ? assay_url_new (address, NULL) : NULL;

  return url != NULL && strcmp (assay_url_get_identity (url), identity) == 0;
}

/**
 * assay_source_take_also:
 * @also: (nullable) (array zero-terminated=1): other addresses of the page
 *
 * Sets them on a source that nobody else has yet.
 */
void
assay_source_take_also (AssaySource       *self,
                        const char *const *also)
{
  g_return_if_fail (ASSAY_IS_SOURCE (self));

  g_clear_pointer (&self->also, g_strfreev);
  if (also != NULL && also[0] != NULL)
    self->also = g_strdupv ((GStrv) also);
}

/**
 * assay_source_get_also:
 *
 * Returns: (transfer none) (nullable): other addresses that turned out to be the same page, or %NULL
 */
const char *const *
assay_source_get_also (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return (const char *const *) self->also;
}

/**
 * assay_source_is_at:
 * @identity: of an address
 *
 * Returns: whether the page was found to lie there too, whatever its own address is
 */
gboolean
assay_source_is_at (AssaySource *self,
                    const char  *identity)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), FALSE);
  g_return_val_if_fail (identity != NULL, FALSE);

  for (guint i = 0; self->also != NULL && self->also[i] != NULL; i++)
    {
      if (has_identity (self->also[i], identity))
        return TRUE;
    }

  return FALSE;
}

/* Whether what came of asking for @self says that it is the page of @identity. */
static gboolean
leads_to (AssaySource *self,
          const char  *identity)
{
  AssayFetched *fetched = self->fetched;

  return fetched != NULL && fetched->text != NULL && fetched->memento_at == NULL &&
         (has_identity (fetched->final, identity) || has_identity (fetched->canonical, identity));
}

static gboolean
has_same_canonical (AssaySource *self,
                    AssaySource *other)
{
  g_autoptr (AssayUrl) url = NULL;

  if (self->fetched == NULL || self->fetched->canonical == NULL)
    return FALSE;

  url = assay_url_new (self->fetched->canonical, NULL);

  return url != NULL && leads_to (other, assay_url_get_identity (url));
}

/* The same words from one outlet: nobody writes them twice. */
static gboolean
has_same_text (AssaySource *self,
               AssaySource *other)
{
  return self->grade == ASSAY_GRADE_PAGE && other->grade == ASSAY_GRADE_PAGE &&
         strcmp (assay_host_find_registrable (assay_url_get_host (self->url)),
                 assay_host_find_registrable (assay_url_get_host (other->url))) == 0 &&
         strcmp (assay_text_get_utf8 (self->text), assay_text_get_utf8 (other->text)) == 0;
}

/**
 * assay_source_is_same_page:
 * @self: a source
 * @other: another
 *
 * Returns: whether what was read shows that the two are one page under two addresses
 */
gboolean
assay_source_is_same_page (AssaySource *self,
                           AssaySource *other)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self) && ASSAY_IS_SOURCE (other), FALSE);

  if (self->url == NULL || other->url == NULL || self->attached.by != NULL ||
      other->attached.by != NULL)
    return FALSE;

  return leads_to (self, assay_url_get_identity (other->url)) ||
         leads_to (other, assay_url_get_identity (self->url)) || has_same_canonical (self, other) ||
         has_same_text (self, other);
}

static void
add_address (GPtrArray  *also,
             const char *address)
{
  if (!g_ptr_array_find_with_equal_func (also, address, g_str_equal, NULL))
    g_ptr_array_add (also, g_strdup (address));
}

/* The same source once more, so that it can be told other addresses. */
static AssaySource *
make_again (AssaySource *self)
{
  g_autoptr (AssaySource) copy = assay_source_copy_bare (self);

  if (self->fetched != NULL)
    return assay_source_fetch (copy, self->fetched);
  if (self->grade == ASSAY_GRADE_PAGE)
    return assay_source_read (copy, self->text, self->date);

  g_clear_object (&copy);
  copy = assay_source_new (&self->listed, self->outlets);
  if (self->added.by != NULL)
    copy->added = (AssayAddition){ g_strdup (self->added.by), g_strdup (self->added.at) };

  return g_steal_pointer (&copy);
}

/**
 * assay_source_join:
 * @self: the source that stays
 * @other: another, which is the same page
 *
 * Returns: (transfer full): @self, with the addresses of @other too, and with what was read of that where
 *   nothing was read of @self
 */
AssaySource *
assay_source_join (AssaySource *self,
                   AssaySource *other)
{
  g_autoptr (GPtrArray) also = NULL;
  AssaySource *joined = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (self) && ASSAY_IS_SOURCE (other), NULL);

  if (self->grade < ASSAY_GRADE_PAGE && other->fetched != NULL && other->fetched->text != NULL)
    joined = assay_source_fetch (self, other->fetched);
  else
    joined = make_again (self);

  also = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; self->also != NULL && self->also[i] != NULL; i++)
    add_address (also, self->also[i]);
  add_address (also, other->listed.url);
  for (guint i = 0; other->also != NULL && other->also[i] != NULL; i++)
    add_address (also, other->also[i]);
  g_ptr_array_add (also, NULL);
  assay_source_take_also (joined, (const char *const *) also->pdata);

  return joined;
}
