/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-state.h"

#include <glib/gi18n-lib.h>

/**
 * Entry:
 * @id: the word in files
 * @label: what it is, in a word or two
 * @advice: what it means and what to do next: a sentence
 * @can_retry: whether the same question may get another answer
 */
typedef struct
{
  const char *id;
  const char *label;
  const char *advice;
  gboolean    can_retry;
} Entry;

static const Entry entries[ASSAY_N_FETCH_STATES] = {
  [ASSAY_FETCH_NOT_ASKED] = { "not-asked", N_ ("Not read"),
                              N_ ("Nobody has read this page here yet."), FALSE },
  [ASSAY_FETCH_READING] = { "reading", N_ ("Reading"), N_ ("The page is being read."), FALSE },
  [ASSAY_FETCH_READ] = { "read", N_ ("Read"), N_ ("The page was read."), TRUE },
  [ASSAY_FETCH_CUT_SHORT] = { "cut-short", N_ ("Cut short"),
                              N_ ("Only the beginning can be read; the rest is for subscribers. "
                                  "Open it "
                                  "in a browser and put a saved copy in its place."), TRUE },
  [ASSAY_FETCH_CONSENT] = { "consent-wall", N_ ("Consent wall"),
                            N_ ("The site asks for consent before it shows the page. Open it in a "
                                "browser and put a saved copy in its place."),
                            TRUE },
  [ASSAY_FETCH_BLOCKED] = { "blocked", N_ ("Blocked"),
                            N_ ("The site does not let programs read this page. Open it in a "
                                "browser "
                                "and put a saved copy in its place."),
                            TRUE },
  [ASSAY_FETCH_GONE] = { "gone", N_ ("Gone"),
                         N_ ("There is no such page any more. Look for a copy in a web archive."),
                         TRUE },
  [ASSAY_FETCH_NO_HOST] = { "no-host", N_ ("No such site"),
                            N_ ("There is no site of that name. Look at the address again."),
                            TRUE },
  [ASSAY_FETCH_NO_NETWORK] = { "no-network", N_ ("No network"),
                               N_ ("There is no network. Try again once you are connected."),
                               TRUE },
  [ASSAY_FETCH_TIMEOUT] = { "timeout", N_ ("Timed out"),
                            N_ ("The site took too long to answer. Try again later."), TRUE },
  [ASSAY_FETCH_TOO_LARGE] = { "too-large", N_ ("Too large"),
                              N_ ("The page is larger than Assay reads. Put a saved copy of what "
                                  "matters in its place."),
                              FALSE },
  [ASSAY_FETCH_NOT_TEXT] = { "not-text", N_ ("No text"),
                             N_ ("There is no text in it that Assay can read. Open it in a "
                                 "browser."),
                             TRUE },
  [ASSAY_FETCH_REFUSED] = { "refused", N_ ("Not asked"),
                            N_ ("Assay does not contact this address: it leads into a private "
                                "network, "
                                "or is not one of the web."),
                            FALSE },
  [ASSAY_FETCH_INSECURE] = { "insecure", N_ ("Not secure"),
                             N_ ("The site’s certificate does not hold, so the page may be "
                                 "another’s. "
                                 "Look at the address in a browser."),
                             TRUE },
  [ASSAY_FETCH_REDIRECTED] = { "redirected", N_ ("Sent in circles"),
                               N_ ("The site sends on from page to page. Open it in a browser."),
                               TRUE },
  [ASSAY_FETCH_SERVER] = { "server", N_ ("Site fault"),
                           N_ ("The site has a fault of its own. Try again later."), TRUE },
  [ASSAY_FETCH_BROKEN] = { "broken", N_ ("No connection"),
                           N_ ("The connection to the site broke. Try again."), TRUE },
  [ASSAY_FETCH_KILLED] = { "killed", N_ ("Too hard"),
                           N_ ("Taking the page apart was stopped at a limit. Open it in a browser "
                               "and "
                               "put a saved copy in its place."), TRUE },
};

/**
 * assay_fetch_state_to_id:
 *
 * Returns: (transfer none): the word for @state in files
 */
const char *
assay_fetch_state_to_id (AssayFetchState state)
{
  g_return_val_if_fail ((guint) state < ASSAY_N_FETCH_STATES, NULL);

  return entries[state].id;
}

/**
 * assay_fetch_state_from_id:
 * @state: (out): what @id is the word for
 *
 * Returns: whether there is such a word
 */
gboolean
assay_fetch_state_from_id (const char      *id,
                           AssayFetchState *state)
{
  for (guint i = 0; i < ASSAY_N_FETCH_STATES; i++)
    {
      if (g_strcmp0 (id, entries[i].id) != 0)
        continue;

      *state = (AssayFetchState) i;
      return TRUE;
    }

  return FALSE;
}

/* Whether a draft can be held against what came. */
gboolean
assay_fetch_state_has_text (AssayFetchState state)
{
  return state == ASSAY_FETCH_READ || state == ASSAY_FETCH_CUT_SHORT;
}

/* Whether to ask once more is worth the while. */
gboolean
assay_fetch_state_can_retry (AssayFetchState state)
{
  g_return_val_if_fail ((guint) state < ASSAY_N_FETCH_STATES, FALSE);

  return entries[state].can_retry;
}

/* Whether a person can see the page where we cannot, so that a copy which they saved is the way on. */
gboolean
assay_fetch_state_wants_copy (AssayFetchState state)
{
  switch ((int) state)
    {
    case ASSAY_FETCH_CUT_SHORT:
    case ASSAY_FETCH_CONSENT:
    case ASSAY_FETCH_BLOCKED:
    case ASSAY_FETCH_GONE:
    case ASSAY_FETCH_TOO_LARGE:
    case ASSAY_FETCH_NOT_TEXT:
    case ASSAY_FETCH_KILLED:
      return TRUE;

    default:
      return FALSE;
    }
}

/**
 * assay_fetch_state_get_label:
 *
 * Returns: (transfer none): a word or two, translated
 */
const char *
assay_fetch_state_get_label (AssayFetchState state)
{
  g_return_val_if_fail ((guint) state < ASSAY_N_FETCH_STATES, NULL);

  return _ (entries[state].label);
}

/**
 * assay_fetch_state_get_advice:
 *
 * Returns: (transfer none): what it means and what to do next, translated
 */
const char *
assay_fetch_state_get_advice (AssayFetchState state)
{
  g_return_val_if_fail ((guint) state < ASSAY_N_FETCH_STATES, NULL);

  return _ (entries[state].advice);
}
