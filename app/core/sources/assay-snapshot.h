/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-page.h"

G_BEGIN_DECLS

/**
 * AssaySnapshotFacts:
 * @asked: (not nullable): the address that was asked for
 * @final: (nullable): the address that answered, where it is another
 * @redirects: (nullable) (array zero-terminated=1): the addresses that were asked in turn and sent us
 *   on, @asked first; %NULL where none did
 * @status: of the answer (200), or 0 where no HTTP was spoken
 * @reason: (nullable): the words beside it (“OK”)
 * @headers: (nullable) (array zero-terminated=1): of the answer, “Name: value”, in their order
 * @wire_body: (nullable): the body before its content encoding was undone; %NULL where it had none
 * @body: (not nullable): the body, its content encoding undone
 * @media_type: (nullable): “text/html”, without parameters
 * @charset: (nullable): what the answer says of its encoding
 * @read_at: (not nullable): when, ISO 8601 in UTC
 * @page: (nullable): what the page reader took out of the body
 *
 * What a snapshot is made from. Nothing of it is kept: the snapshot copies.
 */
typedef struct
{
  const char        *asked;
  const char        *final;
  const char *const *redirects;
  guint              status;
  const char        *reason;
  const char *const *headers;
  GBytes            *wire_body;
  GBytes            *body;
  const char        *media_type;
  const char        *charset;
  const char        *read_at;
  AssayPage         *page;
} AssaySnapshotFacts;

#define ASSAY_TYPE_SNAPSHOT (assay_snapshot_get_type ())

/**
 * AssaySnapshot:
 *
 * What a source said when it was read, byte by byte. Immutable and counted, so that any thread may
 * hold one.
 */
typedef struct _AssaySnapshot AssaySnapshot;

GType              assay_snapshot_get_type       (void);

AssaySnapshot     *assay_snapshot_new            (const AssaySnapshotFacts *facts) G_GNUC_WARN_UNUSED_RESULT;
AssaySnapshot     *assay_snapshot_new_with_page  (AssaySnapshot            *self,
                                                  AssayPage                *page) G_GNUC_WARN_UNUSED_RESULT;
AssaySnapshot     *assay_snapshot_ref            (AssaySnapshot            *self);
void               assay_snapshot_unref          (AssaySnapshot            *self);

const char        *assay_snapshot_get_asked      (AssaySnapshot            *self);
const char        *assay_snapshot_get_final      (AssaySnapshot            *self);
const char *const *assay_snapshot_get_redirects  (AssaySnapshot            *self);
guint              assay_snapshot_get_status     (AssaySnapshot            *self);
const char        *assay_snapshot_get_reason     (AssaySnapshot            *self);
const char *const *assay_snapshot_get_headers    (AssaySnapshot            *self);
const char        *assay_snapshot_find_header    (AssaySnapshot            *self,
                                                  const char               *name);
GBytes            *assay_snapshot_get_wire_body  (AssaySnapshot            *self);
GBytes            *assay_snapshot_get_body       (AssaySnapshot            *self);
const char        *assay_snapshot_get_media_type (AssaySnapshot            *self);
const char        *assay_snapshot_get_charset    (AssaySnapshot            *self);
const char        *assay_snapshot_get_read_at    (AssaySnapshot            *self);
const char        *assay_snapshot_get_sha256     (AssaySnapshot            *self);
AssayPage         *assay_snapshot_get_page       (AssaySnapshot            *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssaySnapshot, assay_snapshot_unref)

G_END_DECLS
