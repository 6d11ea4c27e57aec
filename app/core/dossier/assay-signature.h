/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AssayKey:
 * @fingerprint: of the key
 * @owner: whose it is: name and address, as the key says
 *
 * An OpenPGP key that one can sign with.
 */
typedef struct
{
  char *fingerprint;
  char *owner;
} AssayKey;

/**
 * AssaySignatureState:
 * @ASSAY_SIGNATURE_NONE: there is no signature
 * @ASSAY_SIGNATURE_GOOD: made by that key, over these very bytes
 * @ASSAY_SIGNATURE_EXPIRED: likewise, but the key or the signature has expired or was revoked
 * @ASSAY_SIGNATURE_UNKNOWN: the key is not at hand, so nothing can be said
 * @ASSAY_SIGNATURE_BAD: not over these bytes, or no signature at all
 */
typedef enum
{
  ASSAY_SIGNATURE_NONE,
  ASSAY_SIGNATURE_GOOD,
  ASSAY_SIGNATURE_EXPIRED,
  ASSAY_SIGNATURE_UNKNOWN,
  ASSAY_SIGNATURE_BAD,
} AssaySignatureState;

/**
 * AssaySignatureCheck:
 * @state: what became of the check
 * @fingerprint: of the key that signed, or %NULL
 * @owner: whose the key is, or %NULL where it is not at hand
 * @is_certified: whether the person's key ring says that the key is its owner's
 */
typedef struct
{
  AssaySignatureState  state;
  char                *fingerprint;
  char                *owner;
  gboolean             is_certified;
} AssaySignatureCheck;

/* @home: (nullable): folder of the key ring, or %NULL for the person's own. All block while GnuPG works. */
GPtrArray *assay_signature_list_keys   (const char           *home,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
char      *assay_signature_make        (GBytes               *bytes,
                                        const char           *key,
                                        const char           *home,
                                        GCancellable         *cancellable,
                                        GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean   assay_signature_check       (GBytes               *bytes,
                                        const char           *signature,
                                        const char           *home,
                                        AssaySignatureCheck  *check,
                                        GError              **error);
void       assay_signature_check_clear (AssaySignatureCheck  *check);

G_END_DECLS
