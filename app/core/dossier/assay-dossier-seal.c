/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier-seal.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-private.h"
#include "assay-json-scanner.h"

/*
 * A sealed file is the file of the dossier with one member more, the last: the seal. What was sealed is what
 * is left when that member is cut out, so that anybody can add it up who can cut a line out of a file, and
 * no later version of ours has to write the same bytes again: those that were sealed are kept.
 */
#define SEAL_KEY "seal"

void
assay_dossier_seal_free (AssayDossierSeal *seal)
{
  if (seal == NULL)
    return;

  g_free (seal->by);
  g_free (seal->at);
  g_free (seal->sha256);
  g_free (seal->signature);
  g_free (seal);
}

AssayDossierSeal *
assay_dossier_seal_copy (const AssayDossierSeal *seal)
{
  AssayDossierSeal *copy = NULL;

  if (seal == NULL)
    return NULL;

  copy = g_new0 (AssayDossierSeal, 1);
  copy->by = g_strdup (seal->by);
  copy->at = g_strdup (seal->at);
  copy->sha256 = g_strdup (seal->sha256);
  copy->signature = g_strdup (seal->signature);

  return copy;
}

/**
 * assay_dossier_get_seal:
 *
 * Returns: (transfer none) (nullable): the seal, if it is sealed
 */
const AssayDossierSeal *
assay_dossier_get_seal (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->seal;
}

static char *
add_up (GBytes *bytes)
{
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

/* Whether it is as it was sealed: told from the bytes that were sealed, not from what we make of them. */
AssaySealState
assay_dossier_get_seal_state (AssayDossier *self)
{
  g_autofree char *sha256 = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), ASSAY_SEAL_NONE);

  if (self->seal == NULL)
    return ASSAY_SEAL_NONE;

  sha256 = add_up (self->sealed);

  return strcmp (sha256, self->seal->sha256) == 0 ? ASSAY_SEAL_INTACT : ASSAY_SEAL_BROKEN;
}

/**
 * assay_dossier_may_change:
 *
 * Returns: %FALSE with @error set if the dossier is sealed; the message says what to do
 */
gboolean
assay_dossier_may_change (AssayDossier  *self,
                          GError       **error)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);

  if (self->seal == NULL)
    return TRUE;

  /* Translators: a name and a time */
  g_set_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY,
               _ ("This job was sealed by %s on %s: reopen it before you change it"),
               self->seal->by, self->seal->at);

  return FALSE;
}

static void
add_entry (AssayDossier *self,
           const char   *by,
           const char   *at,
           const char   *what,
           const char   *about)
{
  assay_dossier_add_history (self, &(AssayHistoryEntry){ .at = (char *) at,
                                                         .by = (char *) by,
                                                         .what = (char *) what,
                                                         .about = (char *) about });
}

/**
 * assay_dossier_seal:
 * @by: who seals it
 * @at: when, ISO 8601 in UTC
 *
 * Freezes the dossier, which must be current and not sealed: from now on its file is what it is now.
 */
void
assay_dossier_seal (AssayDossier *self,
                    const char   *by,
                    const char   *at)
{
  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (by != NULL);
  g_return_if_fail (assay_time_is_valid (at));
  g_return_if_fail (self->seal == NULL && assay_dossier_is_current (self));

  add_entry (self, by, at, "sealed", NULL);
  self->sealed = assay_dossier_to_bytes (self);
  self->seal = g_new0 (AssayDossierSeal, 1);
  self->seal->by = g_strdup (by);
  self->seal->at = g_strdup (at);
  self->seal->sha256 = add_up (self->sealed);
}

/**
 * assay_dossier_sign:
 * @key: (nullable): which key, or %NULL for the only one
 * @home: (nullable): folder of the key ring, or %NULL for the person's own
 *
 * Signs what was sealed. Blocking; GnuPG may ask for a passphrase.
 *
 * Returns: %FALSE with @error set if it could not be signed; it is sealed all the same
 */
gboolean
assay_dossier_sign (AssayDossier  *self,
                    const char    *key,
                    const char    *home,
                    GError       **error)
{
  g_autofree char *signature = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), FALSE);
  g_return_val_if_fail (self->seal != NULL, FALSE);

  signature = assay_signature_make (self->sealed, key, home, NULL, error);
  if (signature == NULL)
    return FALSE;

  assay_dossier_take_signature (self, g_steal_pointer (&signature));

  return TRUE;
}

/**
 * assay_dossier_dup_sealed:
 *
 * For a worker, where assay_dossier_sign() would block.
 *
 * Returns: (transfer full) (nullable): the bytes that a signature is of, or %NULL if it is not sealed
 */
GBytes *
assay_dossier_dup_sealed (AssayDossier *self)
{
  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  return self->sealed != NULL ? g_bytes_ref (self->sealed) : NULL;
}

/* Takes @signature, which was made of what assay_dossier_dup_sealed() gives. */
void
assay_dossier_take_signature (AssayDossier *self,
                              char         *signature)
{
  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (self->seal != NULL);

  g_free (self->seal->signature);
  self->seal->signature = signature;
}

/**
 * assay_dossier_reopen:
 * @by: who reopens it
 * @at: when, ISO 8601 in UTC
 *
 * Breaks the seal. The history says so, with the sum of what was sealed.
 */
void
assay_dossier_reopen (AssayDossier *self,
                      const char   *by,
                      const char   *at)
{
  g_autoptr (AssayDossierSeal) seal = NULL;

  g_return_if_fail (ASSAY_IS_DOSSIER (self));
  g_return_if_fail (by != NULL);
  g_return_if_fail (assay_time_is_valid (at));
  g_return_if_fail (self->seal != NULL);

  seal = g_steal_pointer (&self->seal);
  g_clear_pointer (&self->sealed, g_bytes_unref);
  add_entry (self, by, at, "reopened", seal->sha256);
}

static char *
dup_member (const AssayDossierSeal *seal)
{
  AssayJsonWriter *writer = assay_json_writer_new ();
  g_auto (GStrv) lines = NULL;
  g_autofree char *object = NULL;
  g_autofree char *indented = NULL;

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "by", seal->by);
  assay_json_writer_add_string (writer, "at", seal->at);
  assay_json_writer_add_string (writer, "sha256", seal->sha256);
  if (seal->signature != NULL)
    assay_json_writer_add_string (writer, "signature", seal->signature);
  assay_json_writer_end_object (writer);

  object = assay_json_writer_end_text (writer);
  lines = g_strsplit (g_strchomp (object), "\n", -1);
  indented = g_strjoinv ("\n  ", lines);

  return g_strdup_printf (",\n  \"" SEAL_KEY "\": %s", indented);
}

/* The file of a sealed dossier: what was sealed, and the seal behind its last member. */
GBytes *
assay_dossier_write_sealed (AssayDossier *self)
{
  g_autofree char *member = dup_member (self->seal);
  gsize n_bytes = 0;
  const char *text = g_bytes_get_data (self->sealed, &n_bytes);
  gsize end = n_bytes;
  GString *file = g_string_sized_new (n_bytes + strlen (member));

  /* Before the last brace and the white space in front of it. */
  while (end > 0 && text[end - 1] != '}')
    end--;
  if (end > 0)
    end--;
  while (end > 0 && g_ascii_isspace (text[end - 1]))
    end--;

  g_string_append_len (file, text, (gssize) end);
  g_string_append (file, member);
  g_string_append_len (file, text + end, (gssize) (n_bytes - end));

  return g_string_free_to_bytes (file);
}

/**
 * assay_json_cut_seal:
 * @index: a file
 * @seal: (out): the node of its seal, or %ASSAY_JSON_NONE
 *
 * Returns: (transfer full) (nullable): the file without its seal; %NULL if it has none as its last member
 */
GBytes *
assay_json_cut_seal (AssayJsonIndex *index,
                     guint          *seal)
{
  const char *text = assay_json_index_get_text (index);
  guint id = assay_json_index_get_child (index, 0);
  guint last = ASSAY_JSON_NONE;
  guint before = ASSAY_JSON_NONE;
  GString *cut = NULL;

  *seal = ASSAY_JSON_NONE;

  for (; id != ASSAY_JSON_NONE; id = assay_json_index_get_node (index, id)->next)
    {
      before = last;
      last = id;
    }

  if (before == ASSAY_JSON_NONE || !assay_json_index_has_key (index, last, SEAL_KEY))
    return NULL;

  *seal = last;
  cut = g_string_new_len (text, assay_json_index_get_node (index, before)->end_byte);
  /* The outermost object ends the file but for white space; the text has no NUL behind it. */
  g_string_append_len (cut, text + assay_json_index_get_node (index, last)->end_byte,
                       (gssize) (assay_json_index_get_node (index, 0)->end_byte -
                                 assay_json_index_get_node (index, last)->end_byte));
  g_string_append_c (cut, '\n');

  return g_string_free_to_bytes (cut);
}

/* Leaves what fails in @reader. */
AssayDossierSeal *
assay_dossier_seal_read (AssayJsonReader *reader,
                         guint            object)
{
  AssayDossierSeal *seal = g_new0 (AssayDossierSeal, 1);

  seal->by = assay_json_reader_dup_string (reader, object, "by");
  seal->at = assay_json_reader_dup_string (reader, object, "at");
  seal->sha256 = assay_json_reader_dup_string (reader, object, "sha256");
  seal->signature = assay_json_reader_dup_optional_string (reader, object, "signature");

  if (seal->at != NULL && !assay_time_is_valid (seal->at))
    assay_json_reader_fail_member (
        reader, object, "at", _ ("a time in UTC such as “2025-05-14T09:30:00Z” is expected here"));

  return seal;
}

/* Of a file that has been cut: what the seal says of it. */
static gboolean
check_cut (AssayJsonReader  *reader,
           guint             object,
           GBytes           *cut,
           const char       *home,
           AssaySealCheck   *check,
           GError          **error)
{
  g_autoptr (AssayDossierSeal) seal = NULL;
  g_autofree char *sha256 = add_up (cut);

  if (assay_json_reader_check_kind (reader, object, ASSAY_JSON_OBJECT))
    seal = assay_dossier_seal_read (reader, object);
  if (!assay_json_reader_end (reader, error))
    return FALSE;

  check->by = g_steal_pointer (&seal->by);
  check->at = g_steal_pointer (&seal->at);
  check->sha256 = g_steal_pointer (&seal->sha256);
  check->state = strcmp (check->sha256, sha256) == 0 ? ASSAY_SEAL_INTACT : ASSAY_SEAL_BROKEN;

  return seal->signature == NULL ||
         assay_signature_check (cut, seal->signature, home, &check->signature, error);
}

/**
 * assay_seal_check:
 * @file: a dossier as it lies on the disk
 * @home: (nullable): folder of the key ring, or %NULL for the person's own
 * @check: (out): what can be said of its seal; assay_seal_check_clear() ends it
 *
 * Checks a seal without judging the draft again. Blocking, as GnuPG may be asked.
 *
 * Returns: %FALSE with @error set if it is no dossier or GnuPG does not work; a broken seal is no error
 */
gboolean
assay_seal_check (GBytes          *file,
                  const char      *home,
                  AssaySealCheck  *check,
                  GError         **error)
{
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = NULL;
  g_autoptr (GBytes) cut = NULL;
  guint seal = ASSAY_JSON_NONE;

  g_return_val_if_fail (file != NULL && check != NULL, FALSE);

  *check = (AssaySealCheck){ .state = ASSAY_SEAL_NONE };

  if (!assay_dossier_is_dossier (file))
    {
      g_set_error_literal (error, ASSAY_DOSSIER_ERROR, ASSAY_DOSSIER_ERROR_MEANING,
                           _ ("This is not a file of Assay"));
      return FALSE;
    }

  index = assay_json_scan (file, NULL, error);
  if (index == NULL)
    return FALSE;

  reader = assay_json_reader_new (index);
  cut = assay_json_cut_seal (index, &seal);

  return cut == NULL || check_cut (reader, seal, cut, home, check, error);
}

void
assay_seal_check_clear (AssaySealCheck *check)
{
  g_clear_pointer (&check->by, g_free);
  g_clear_pointer (&check->at, g_free);
  g_clear_pointer (&check->sha256, g_free);
  assay_signature_check_clear (&check->signature);
}

static char *
dup_signature_message (const AssaySignatureCheck *check)
{
  const char *owner = check->owner != NULL ? check->owner : check->fingerprint;

  switch (check->state)
    {
    case ASSAY_SIGNATURE_NONE:
      return g_strdup (_ ("It is not signed"));

    case ASSAY_SIGNATURE_GOOD:
      if (check->is_certified)
        return g_strdup_printf (_ ("The signature by %s is good"), owner);
      return g_strdup_printf (
          _ ("The signature by %s is good, but nobody here has certified that key"), owner);

    case ASSAY_SIGNATURE_EXPIRED:
      return g_strdup_printf (
          _ ("The signature by %s is good, but it or its key has expired or was "
                                 "revoked"),
                              owner);

    case ASSAY_SIGNATURE_UNKNOWN:
      return g_strdup_printf (_ ("The signature cannot be checked: the key %s is not at hand"),
                              owner != NULL ? owner : "");

    case ASSAY_SIGNATURE_BAD:
      return g_strdup (_ ("The signature is not of this file"));
    }

  g_return_val_if_reached (NULL);
}

/* “28 November 2026, 17:17 UTC”; what is no time stays as it is. */
static char *
dup_when (const char *at)
{
  g_autofree char *date = at != NULL ? g_strndup (at, 10) : NULL;
  g_autofree char *day = NULL;
  AssayDay when;

  if (at == NULL || strlen (at) < 16 || at[10] != 'T' || !assay_day_from_iso (date, &when))
    return g_strdup (at != NULL ? at : "");

  day = assay_day_dup_label (when);

  /* Translators: a day, and hours and minutes, in universal time */
  return g_strdup_printf (_ ("%s, %.5s UTC"), day, at + 11);
}

/**
 * assay_seal_check_dup_message:
 *
 * Returns: (transfer full): what can be said of a seal in a sentence or two, in the language of the interface
 */
char *
assay_seal_check_dup_message (const AssaySealCheck *check)
{
  g_autofree char *signature = NULL;
  g_autofree char *when = NULL;

  g_return_val_if_fail (check != NULL, NULL);

  if (check->state == ASSAY_SEAL_NONE)
    return g_strdup (_ ("It is not sealed"));

  signature = dup_signature_message (&check->signature);
  when = dup_when (check->at);

  if (check->state == ASSAY_SEAL_INTACT)
    /* Translators: a name, a time, and a sentence on the signature */
    return g_strdup_printf (_ ("Sealed by %s on %s, and unchanged since. %s"), check->by, when,
                            signature);

  return g_strdup_printf (_ ("Sealed by %s on %s, but it was changed since. %s"), check->by,
                          when, signature);
}
