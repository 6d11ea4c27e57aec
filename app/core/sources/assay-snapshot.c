/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-snapshot.h"

#include <string.h>

/**
 * AssaySnapshot:
 *
 * All strings are its own. @final is @asked where nothing sent us on, and @wire_body is @body where
 * there was no encoding to undo, so that neither is ever %NULL.
 */
struct _AssaySnapshot
{
  gatomicrefcount   ref_count;

  char             *asked;
  char             *final;
  char            **redirects; /* never NULL */
  guint             status;
  char             *reason;    /* or NULL */
  char            **headers;   /* “Name: value”; never NULL */
  GBytes           *wire_body;
  GBytes           *body;
  char             *media_type; /* or NULL */
  char             *charset;    /* or NULL */
  char             *read_at;
  char             *sha256;     /* of body, in lower case */
  AssayPage        *page;       /* or NULL */
};

G_DEFINE_BOXED_TYPE (AssaySnapshot, assay_snapshot, assay_snapshot_ref, assay_snapshot_unref)

static char **
dup_strv (const char *const *strv)
{
  static const char *const none[] = { NULL };

  return g_strdupv ((char **) (strv != NULL ? strv : none));
}

/**
 * assay_snapshot_new:
 * @facts: what was read
 *
 * Returns: (transfer full): a snapshot with a copy of @facts and the checksum of its body
 */
AssaySnapshot *
assay_snapshot_new (const AssaySnapshotFacts *facts)
{
  AssaySnapshot *self = NULL;

  g_return_val_if_fail (facts != NULL && facts->asked != NULL && facts->body != NULL, NULL);
  g_return_val_if_fail (facts->read_at != NULL, NULL);

  self = g_new0 (AssaySnapshot, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->asked = g_strdup (facts->asked);
  self->final = g_strdup (facts->final != NULL ? facts->final : facts->asked);
  self->redirects = dup_strv (facts->redirects);
  self->status = facts->status;
  self->reason = g_strdup (facts->reason);
  self->headers = dup_strv (facts->headers);
  self->body = g_bytes_ref (facts->body);
  self->wire_body = g_bytes_ref (facts->wire_body != NULL ? facts->wire_body : facts->body);
  self->media_type = g_strdup (facts->media_type);
  self->charset = g_strdup (facts->charset);
  self->read_at = g_strdup (facts->read_at);
  self->sha256 = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, self->body);
  self->page = facts->page != NULL ? assay_page_ref (facts->page) : NULL;

  return self;
}

/**
 * assay_snapshot_new_with_page:
 * @page: what the page reader took out of its body
 *
 * Returns: (transfer full): a snapshot that differs from @self in its page alone
 */
AssaySnapshot *
assay_snapshot_new_with_page (AssaySnapshot *self,
                              AssayPage     *page)
{
  AssaySnapshotFacts facts = { 0 };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (page != NULL, NULL);

  facts = (AssaySnapshotFacts){ .asked = self->asked,
                                .final = self->final,
                                .redirects = (const char *const *) self->redirects,
                                .status = self->status,
                                .reason = self->reason,
                                .headers = (const char *const *) self->headers,
                                .wire_body = self->wire_body,
                                .body = self->body,
                                .media_type = self->media_type,
                                .charset = self->charset,
                                .read_at = self->read_at,
                                .page = page };

  return assay_snapshot_new (&facts);
}

/**
 * assay_snapshot_ref:
 *
 * Returns: (transfer full): @self, with one reference more
 */
AssaySnapshot *
assay_snapshot_ref (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * assay_snapshot_unref:
 * @self: (transfer full): the reference to give up
 */
void
assay_snapshot_unref (AssaySnapshot *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->asked);
  g_free (self->final);
  g_strfreev (self->redirects);
  g_free (self->reason);
  g_strfreev (self->headers);
  g_bytes_unref (self->wire_body);
  g_bytes_unref (self->body);
  g_free (self->media_type);
  g_free (self->charset);
  g_free (self->read_at);
  g_free (self->sha256);
  g_clear_pointer (&self->page, assay_page_unref);
  g_free (self);
}

/**
 * assay_snapshot_get_asked:
 *
 * Returns: (transfer none): the address that was asked for
 */
const char *
assay_snapshot_get_asked (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->asked;
}

/**
 * assay_snapshot_get_final:
 *
 * Returns: (transfer none): the address that answered
 */
const char *
assay_snapshot_get_final (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->final;
}

/**
 * assay_snapshot_get_redirects:
 *
 * Returns: (transfer none) (array zero-terminated=1): the addresses that sent us on, the one that was
 *   asked for first; empty where none did
 */
const char *const *
assay_snapshot_get_redirects (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->redirects;
}

/**
 * assay_snapshot_get_status:
 *
 * Returns: the status of the answer, or 0 where no HTTP was spoken
 */
guint
assay_snapshot_get_status (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->status;
}

/**
 * assay_snapshot_get_reason:
 *
 * Returns: (transfer none) (nullable): the words beside the status, if it came with any
 */
const char *
assay_snapshot_get_reason (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->reason;
}

/**
 * assay_snapshot_get_headers:
 *
 * Returns: (transfer none) (array zero-terminated=1): “Name: value” each, in the order of the answer
 */
const char *const *
assay_snapshot_get_headers (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (const char *const *) self->headers;
}

/**
 * assay_snapshot_find_header:
 * @name: of a header, in whatever case
 *
 * Returns: (transfer none) (nullable): the value of the first header of that name
 */
const char *
assay_snapshot_find_header (AssaySnapshot *self,
                            const char    *name)
{
  gsize n = 0;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);

  n = strlen (name);

  for (guint i = 0; self->headers[i] != NULL; i++)
    {
      const char *value = self->headers[i] + n;

      if (g_ascii_strncasecmp (self->headers[i], name, n) != 0 || *value != ':')
        continue;

      value++;
      while (g_ascii_isspace (*value))
        value++;

      return value;
    }

  return NULL;
}

/**
 * assay_snapshot_get_wire_body:
 *
 * Returns: (transfer none): the body as it was sent, perhaps compressed
 */
GBytes *
assay_snapshot_get_wire_body (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->wire_body;
}

/**
 * assay_snapshot_get_body:
 *
 * Returns: (transfer none): the body, not compressed
 */
GBytes *
assay_snapshot_get_body (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->body;
}

/**
 * assay_snapshot_get_media_type:
 *
 * Returns: (transfer none) (nullable): “text/html”, or %NULL where the answer does not say
 */
const char *
assay_snapshot_get_media_type (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->media_type;
}

/**
 * assay_snapshot_get_charset:
 *
 * Returns: (transfer none) (nullable): the encoding that the answer's headers name
 */
const char *
assay_snapshot_get_charset (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->charset;
}

/**
 * assay_snapshot_get_read_at:
 *
 * Returns: (transfer none): when it was read, ISO 8601 in UTC
 */
const char *
assay_snapshot_get_read_at (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->read_at;
}

/**
 * assay_snapshot_get_sha256:
 *
 * Returns: (transfer none): the SHA-256 of the body, in lower-case hexadecimal
 */
const char *
assay_snapshot_get_sha256 (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->sha256;
}

/**
 * assay_snapshot_get_page:
 *
 * Returns: (transfer none) (nullable): the article that is in the body
 */
AssayPage *
assay_snapshot_get_page (AssaySnapshot *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->page;
}
