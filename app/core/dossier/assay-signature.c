/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-signature.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

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

/* The program that a context runs. */
static const char *
get_program (Context *context)
{
  for (gpgme_engine_info_t info = gpgme_ctx_get_engine_info (context); info != NULL;
       info = info->next)
    {
      if (info->protocol == GPGME_PROTOCOL_OpenPGP && info->file_name != NULL)
        return info->file_name;
    }

  return "gpg";
}

/* What is signed, as a file without a name: a pipe could break before all of it is read. Returns -1 with @error set. */
static int
open_bytes (GBytes  *bytes,
            GError **error)
{
  gsize n_bytes = 0;
  const void *data = g_bytes_get_data (bytes, &n_bytes);
  FILE *file = tmpfile ();
  int fd = -1;

  if (file != NULL && fwrite (data, 1, n_bytes, file) == n_bytes && fflush (file) == 0 &&
      fseek (file, 0, SEEK_SET) == 0)
    fd = dup (fileno (file));
  if (fd < 0)
    g_set_error (error, G_IO_ERROR, g_io_error_from_errno (errno), _ ("GnuPG: %s"),
                 g_strerror (errno));
  if (file != NULL)
    fclose (file);

  return fd;
}

/* As gpgme calls it. Where there is a terminal, the passphrase may be asked for there. */
static GStrv
make_call (const char *program,
           const Key  *signer,
           const char *home)
{
  g_autoptr (GStrvBuilder) call = g_strv_builder_new ();
  char terminal[64] = "";

  g_strv_builder_add_many (call, program, "--batch", "--no-tty", "--status-fd", "2", NULL);
  if (home != NULL)
    g_strv_builder_add_many (call, "--homedir", home, NULL);
  if (ttyname_r (STDOUT_FILENO, terminal, sizeof terminal) == 0 ||
      ttyname_r (STDERR_FILENO, terminal, sizeof terminal) == 0)
    g_strv_builder_add_many (call, "--ttyname", terminal, NULL);
  g_strv_builder_add_many (call, "--armor", "--detach-sign", "--local-user", signer->fpr,
                           "--output", "-", "--", "-", NULL);

  return g_strv_builder_end (call);
}

/* What went wrong, as the program says it on @report. */
static void
take_failure (const char  *report,
              GError     **error)
{
  static const char failure[] = "[GNUPG:] FAILURE sign ";
  const char *said = strstr (report, failure);
  gpgme_error_t code = GPG_ERR_GENERAL;

  if (said != NULL)
    code = (gpgme_error_t) g_ascii_strtoull (said + strlen (failure), NULL, 10);

  (void) take_error (gpgme_err_code (code) != GPG_ERR_NO_ERROR ? code : GPG_ERR_GENERAL, error);
}

/* Runs the program until it ends, or is cancelled. */
static char *
run_signer (const char *const  *call,
            int                 in_fd,
            GCancellable       *cancellable,
            GError            **error)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_PIPE);
  g_autoptr (GSubprocess) child = NULL;
  g_autoptr (GBytes) out = NULL;
  g_autoptr (GBytes) err = NULL;
  g_autofree char *report = NULL;
  gsize n_bytes = 0;
  const char *data = NULL;

  g_subprocess_launcher_take_stdin_fd (launcher, in_fd);
  child = g_subprocess_launcher_spawnv (launcher, call, error);
  if (child == NULL)
    return NULL;

  if (!g_subprocess_communicate (child, NULL, cancellable, &out, &err, error))
    {
      g_subprocess_force_exit (child);
      (void) g_subprocess_wait (child, NULL, NULL);
      return NULL;
    }

  data = g_bytes_get_data (out, &n_bytes);
  if (g_subprocess_get_successful (child) && n_bytes > 0 && n_bytes <= MAX_SIGNATURE_BYTES &&
      g_utf8_validate (data, (gssize) n_bytes, NULL))
    return g_strndup (data, n_bytes);

  data = g_bytes_get_data (err, &n_bytes);
  report = g_strndup (data != NULL ? data : "", n_bytes);
  take_failure (report, error);

  return NULL;
}

/**
 * assay_signature_make:
 * @bytes: what is signed
 * @key: (nullable): fingerprint, or part of the owner's name or address; %NULL for the only key there is
 * @cancellable: (nullable): ends GnuPG while it signs
 *
 * GnuPG may ask the person for the key's passphrase, and waits as long as it takes.
 *
 * Returns: (transfer full): a detached signature in ASCII, or %NULL with @error set
 */
char *
assay_signature_make (GBytes        *bytes,
                      const char    *key,
                      const char    *home,
                      GCancellable  *cancellable,
                      GError       **error)
{
  g_autoptr (Context) context = NULL;
  g_autoptr (Key) signer = NULL;
  g_auto (GStrv) call = NULL;
  int in_fd;

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);

  context = open_context (home, error);
  if (context == NULL)
    return NULL;

  signer = find_key (context, key, error);
  if (signer == NULL)
    return NULL;

  in_fd = open_bytes (bytes, error);
  if (in_fd < 0)
    return NULL;

  call = make_call (get_program (context), signer, home);

  return run_signer ((const char *const *) call, in_fd, cancellable, error);
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
