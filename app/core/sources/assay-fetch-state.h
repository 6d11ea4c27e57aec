/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayFetchState:
 * @ASSAY_FETCH_NOT_ASKED: nobody has asked for it
 * @ASSAY_FETCH_READING: it is being read
 * @ASSAY_FETCH_READ: it was read
 * @ASSAY_FETCH_CUT_SHORT: only the beginning came: the rest is for subscribers
 * @ASSAY_FETCH_CONSENT: a wall that asks for consent came in the page's place
 * @ASSAY_FETCH_BLOCKED: the site does not let us read it (401, 403, 429, 451)
 * @ASSAY_FETCH_GONE: there is no such page (404, 410)
 * @ASSAY_FETCH_NO_HOST: there is no such host
 * @ASSAY_FETCH_NO_NETWORK: there is no way to the network
 * @ASSAY_FETCH_TIMEOUT: it took too long
 * @ASSAY_FETCH_TOO_LARGE: it is larger than we read
 * @ASSAY_FETCH_NOT_TEXT: there is no text in it
 * @ASSAY_FETCH_REFUSED: not an address that we ask: of this machine, a private network, or not a web one
 * @ASSAY_FETCH_INSECURE: its certificate does not hold
 * @ASSAY_FETCH_REDIRECTED: it sent us on too often, or nowhere
 * @ASSAY_FETCH_SERVER: the server has a fault (5xx), or an answer that we do not know
 * @ASSAY_FETCH_BROKEN: the connection could not be made, or broke
 * @ASSAY_FETCH_KILLED: what takes a page apart was stopped at a limit
 *
 * How far the reading of a page got. All from %ASSAY_FETCH_CUT_SHORT on are failures of some kind.
 */
typedef enum
{
  ASSAY_FETCH_NOT_ASKED,
  ASSAY_FETCH_READING,
  ASSAY_FETCH_READ,
  ASSAY_FETCH_CUT_SHORT,
  ASSAY_FETCH_CONSENT,
  ASSAY_FETCH_BLOCKED,
  ASSAY_FETCH_GONE,
  ASSAY_FETCH_NO_HOST,
  ASSAY_FETCH_NO_NETWORK,
  ASSAY_FETCH_TIMEOUT,
  ASSAY_FETCH_TOO_LARGE,
  ASSAY_FETCH_NOT_TEXT,
  ASSAY_FETCH_REFUSED,
  ASSAY_FETCH_INSECURE,
  ASSAY_FETCH_REDIRECTED,
  ASSAY_FETCH_SERVER,
  ASSAY_FETCH_BROKEN,
  ASSAY_FETCH_KILLED,
  ASSAY_N_FETCH_STATES,
} AssayFetchState;

const char *assay_fetch_state_to_id      (AssayFetchState  state);
gboolean    assay_fetch_state_from_id    (const char      *id,
                                          AssayFetchState *state);
gboolean    assay_fetch_state_has_text   (AssayFetchState  state);
gboolean    assay_fetch_state_can_retry  (AssayFetchState  state);
gboolean    assay_fetch_state_wants_copy (AssayFetchState  state);

/* Words for people, translated. */
const char *assay_fetch_state_get_label  (AssayFetchState  state);
const char *assay_fetch_state_get_advice (AssayFetchState  state);

G_END_DECLS
