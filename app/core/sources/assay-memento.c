/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-memento.h"

#include <glib/gi18n-lib.h>

/* Copies of pages as they were, asked of an archive that speaks RFC 7089. */

/* Whether an archive may have what the site no longer gives. */
gboolean
assay_memento_may_help (AssayFetchState state)
{
  return state == ASSAY_FETCH_GONE || state == ASSAY_FETCH_NO_HOST || state == ASSAY_FETCH_SERVER ||
         state == ASSAY_FETCH_TIMEOUT || state == ASSAY_FETCH_BROKEN;
}

/* An answer that is no copy, such as the archive's own page that it has none. */
static AssayFetched *
create_missing (AssayFetched *answer)
{
  const AssayFetched missing = { .state = ASSAY_FETCH_GONE,
                                 .at = answer->at,
                                 .final = answer->final,
                                 .status = answer->status,
                                 .detail = (char *) _ ("the archive has no copy of it") };

  return assay_fetched_new (&missing);
}

/**
 * assay_memento_fetch:
 * @endpoint: of a TimeGate: the address that the page's own is put behind
 * @request: for the page; its “near” says which copy is wanted, else it is the newest
 *
 * Blocking, and bounded as assay_fetcher_fetch() is.
 *
 * Returns: (transfer full) (nullable): what came of it: a text only if the archive says that it is a copy, and
 *   of when; %NULL with @error set if it was cancelled
 */
AssayFetched *
assay_memento_fetch (AssayFetcher             *fetcher,
                     const char               *endpoint,
                     const AssayFetchRequest  *request,
                     GCancellable             *cancellable,
                     GError                  **error)
{
  AssayFetchRequest gate = *request;
  g_autofree char *address = NULL;
  g_autoptr (AssayFetched) fetched = NULL;

  g_return_val_if_fail (endpoint != NULL, NULL);

  address = g_strconcat (endpoint, request->address, NULL);
  gate.address = address;
  if (gate.near == NULL)
    gate.near = gate.at;

  fetched = assay_fetcher_fetch (fetcher, &gate, cancellable, error);
  if (fetched == NULL || fetched->text == NULL || fetched->memento_at != NULL)
    return g_steal_pointer (&fetched);

  return create_missing (fetched);
}
