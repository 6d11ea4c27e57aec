/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* A document in a zip archive has fewer members and less text than this. Both are named when hit. */
#define ASSAY_ZIP_MAX_MEMBERS 20000u
#define ASSAY_ZIP_MAX_BYTES (64u * 1024 * 1024)

/**
 * AssayZipMember:
 * @name: its path in the archive
 * @body: what it holds
 * @is_stored: it is not compressed, so that whoever looks at the first bytes of the archive can read it
 */
typedef struct
{
  const char *name;
  GBytes     *body;
  gboolean    is_stored;
} AssayZipMember;

gboolean    assay_zip_is_zip (GBytes                *bytes);
GHashTable *assay_zip_read   (GBytes                *bytes,
                              const char *const     *names,
                              GCancellable          *cancellable,
                              GError               **error) G_GNUC_WARN_UNUSED_RESULT;
GBytes     *assay_zip_write  (const AssayZipMember  *members,
                              guint                  n_members,
                              GError               **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
