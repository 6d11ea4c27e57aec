/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-signature.h"

#include <string.h>

#include <glib/gi18n-lib.h>
#include <gpgme.h>

/* No signature of ours or of anybody comes near it. */
#define MAX_SIGNATURE_BYTES (64 * 1024)

/* What a key is called where it has no name. */
#define NO_OWNER "?"

typedef struct gpgme_context Context;
typedef struct gpgme_data    Data;
typedef struct _gpgme_key    Key;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Context, gpgme_release)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Data, gpgme_data_release)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Key, gpgme_key_unref)

static gboolean
take_error (gpgme_error_t   gpg_error,
            GError        **error)
{
  char words[256] = "";

  if (gpgme_err_code (gpg_error) == GPG_ERR_NO_ERROR)
    return TRUE;

  (void) gpgme_strerror_r (gpg_error, words, sizeof words);
  /* Translators: %s is what GnuPG says */
  g_set_error (error, G_IO_ERROR,
               gpgme_err_code (gpg_error) == GPG_ERR_CANCELED ? G_IO_ERROR_CANCELLED
                                                              : G_IO_ERROR_FAILED,
               _ ("GnuPG: %s"), words);

  return FALSE;
}

static Context *
open_context (const char  *home,
              GError     **error)
{
  g_autoptr (Context) context = NULL;

  gpgme_check_version (NULL);

  if (!take_error (gpgme_engine_check_version (GPGME_PROTOCOL_OpenPGP), error) ||
      !take_error (gpgme_new (&context), error) ||
      !take_error (gpgme_set_protocol (context, GPGME_PROTOCOL_OpenPGP), error))
    return NULL;

  if (home != NULL &&
      !take_error (gpgme_ctx_set_engine_info (context, GPGME_PROTOCOL_OpenPGP, NULL, home), error))
    return NULL;

  gpgme_set_armor (context, 1);

  return g_steal_pointer (&context);
}

static Data *
wrap_bytes (GBytes  *bytes,
            GError **error)
{
  gsize n_bytes = 0;
  const char *start = g_bytes_get_data (bytes, &n_bytes);
  Data *data = NULL;

  return take_error (gpgme_data_new_from_mem (&data, start, n_bytes, 0), error) ? data : NULL;
}

static void
free_key (gpointer data)
{
  AssayKey *key = data;

  g_free (key->fingerprint);
  g_free (key->owner);
  g_free (key);
}

static const char *
get_owner (const Key *key)
{
  return key->uids != NULL && key->uids->uid != NULL && g_utf8_validate (key->uids->uid, -1, NULL)
             ? key->uids->uid
             : NO_OWNER;
}

static gboolean
can_sign (const Key *key)
{
  return key->can_sign && !key->revoked && !key->expired && !key->disabled && !key->invalid &&
         key->fpr != NULL;
}

/**
 * assay_signature_list_keys:
 *
 * Returns: (transfer full) (element-type AssayKey): the keys that one can sign with, none if there are none;
 *   %NULL with @error set if GnuPG does not work
 */
GPtrArray *
assay_signature_list_keys (const char  *home,
                           GError     **error)
{
  g_autoptr (Context) context = open_context (home, error);
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (free_key);

  if (context == NULL || !take_error (gpgme_op_keylist_start (context, NULL, 1), error))
    return NULL;

  while (TRUE)
    {
      g_autoptr (Key) key = NULL;
      gpgme_error_t result = gpgme_op_keylist_next (context, &key);

      if (gpgme_err_code (result) == GPG_ERR_EOF)
        break;
      if (!take_error (result, error))
        return NULL;

      if (can_sign (key))
        {
          AssayKey *found = g_new0 (AssayKey, 1);

          found->fingerprint = g_strdup (key->fpr);
          found->owner = g_strdup (get_owner (key));
          g_ptr_array_add (keys, found);
        }
    }

  return g_steal_pointer (&keys);
}

/* The key that @name means: a fingerprint, or part of a name or address that only one has. */
static Key *
find_key (Context     *context,
          const char  *name,
          GError     **error)
{
  g_autoptr (Key) found = NULL;
  gboolean is_only = TRUE;

  if (!take_error (gpgme_op_keylist_start (context, name, 1), error))
    return NULL;

  while (TRUE)
    {
      g_autoptr (Key) key = NULL;
      gpgme_error_t result = gpgme_op_keylist_next (context, &key);

      if (gpgme_err_code (result) == GPG_ERR_EOF)
        break;
      if (!take_error (result, error))
        return NULL;
      if (!can_sign (key))
        continue;
      if (found != NULL)
        is_only = FALSE;
      else
        found = g_steal_pointer (&key);
    }

  if (found == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                 name != NULL ? _ ("There is no key “%s” to sign with")
                              : _ ("There is no key to sign with"),
                 name);
  else if (!is_only)
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                         _ ("There are several such keys: say which by its fingerprint"));

  return found != NULL && is_only ? g_steal_pointer (&found) : NULL;
}

static char *
read_out (Data **data)
{
  size_t n_bytes = 0;
  char *memory = gpgme_data_release_and_get_mem (g_steal_pointer (data), &n_bytes);
  char *text = g_strndup (memory, n_bytes);

  gpgme_free (memory);

  return text;
}

/**
 * assay_signature_make:
 * @bytes: what is signed
 * @key: (nullable): fingerprint, or part of the owner's name or address; %NULL for the only key there is
 *
 * GnuPG may ask the person for the key's passphrase.
 *
 * Returns: (transfer full): a detached signature in ASCII, or %NULL with @error set
 */
char *
assay_signature_make (GBytes      *bytes,
                      const char  *key,
                      const char  *home,
                      GError     **error)
{
  g_autoptr (Context) context = NULL;
  g_autoptr (Key) signer = NULL;
  g_autoptr (Data) in = NULL;
  g_autoptr (Data) out = NULL;

  g_return_val_if_fail (bytes != NULL, NULL);

  context = open_context (home, error);
  if (context == NULL)
    return NULL;

  signer = find_key (context, key, error);
  if (signer == NULL)
    return NULL;

  in = wrap_bytes (bytes, error);
  if (in == NULL || !take_error (gpgme_data_new (&out), error) ||
      !take_error (gpgme_signers_add (context, signer), error) ||
      !take_error (gpgme_op_sign (context, in, out, GPGME_SIG_MODE_DETACH), error))
    return NULL;

  return read_out (&out);
}

static AssaySignatureState
get_state (const struct _gpgme_signature *signature)
{
  gpgme_err_code_t code = gpgme_err_code (signature->status);

  if (code == GPG_ERR_NO_ERROR)
    return ASSAY_SIGNATURE_GOOD;
  if (code == GPG_ERR_KEY_EXPIRED || code == GPG_ERR_SIG_EXPIRED || code == GPG_ERR_CERT_REVOKED)
    return ASSAY_SIGNATURE_EXPIRED;
  if (code == GPG_ERR_NO_PUBKEY)
    return ASSAY_SIGNATURE_UNKNOWN;

  return ASSAY_SIGNATURE_BAD;
}

static void
describe_signer (Context                       *context,
                 const struct _gpgme_signature *signature,
                 AssaySignatureCheck           *check)
{
  g_autoptr (Key) key = NULL;

  check->fingerprint = g_strdup (signature->fpr);
  check->is_certified = signature->validity >= GPGME_VALIDITY_MARGINAL;

  if (signature->fpr != NULL &&
      gpgme_err_code (gpgme_get_key (context, signature->fpr, &key, 0)) == GPG_ERR_NO_ERROR)
    check->owner = g_strdup (get_owner (key));
}

/**
 * assay_signature_check:
 * @bytes: what was signed
 * @signature: what assay_signature_make() gave, or anything else
 * @check: (out): what can be said of it; assay_signature_check_clear() ends it
 *
 * Returns: %FALSE with @error set if GnuPG does not work; a bad signature is no error
 */
gboolean
assay_signature_check (GBytes               *bytes,
                       const char           *signature,
                       const char           *home,
                       AssaySignatureCheck  *check,
                       GError              **error)
{
  g_autoptr (Context) context = NULL;
  g_autoptr (GBytes) armour = NULL;
  g_autoptr (Data) in = NULL;
  g_autoptr (Data) signed_by = NULL;
  gpgme_verify_result_t result = NULL;

  g_return_val_if_fail (bytes != NULL && signature != NULL && check != NULL, FALSE);

  *check = (AssaySignatureCheck){ .state = ASSAY_SIGNATURE_BAD };
  if (strlen (signature) > MAX_SIGNATURE_BYTES)
    return TRUE;

  context = open_context (home, error);
  if (context == NULL)
    return FALSE;

  armour = g_bytes_new_static (signature, strlen (signature));
  in = wrap_bytes (bytes, error);
  signed_by = in != NULL ? wrap_bytes (armour, error) : NULL;
  if (signed_by == NULL)
    return FALSE;

  /* What is no signature at all is an error to GnuPG, and to us a bad one. */
  if (gpgme_err_code (gpgme_op_verify (context, signed_by, in, NULL)) != GPG_ERR_NO_ERROR)
    return TRUE;

  result = gpgme_op_verify_result (context);

  if (result != NULL && result->signatures != NULL)
    {
      check->state = get_state (result->signatures);
      describe_signer (context, result->signatures, check);
    }

  return TRUE;
}

void
assay_signature_check_clear (AssaySignatureCheck *check)
{
  g_clear_pointer (&check->fingerprint, g_free);
  g_clear_pointer (&check->owner, g_free);
}
