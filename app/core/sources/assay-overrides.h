/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-outlet.h"

G_BEGIN_DECLS

/* The origin of what a newsroom says itself; it comes before all others. */
#define ASSAY_OVERRIDES_OWN "own"

/**
 * AssayOverride:
 * @host: as lookups ask for it
 * @path: without a slash in front; empty for the whole host
 * @property: what it says something of: #ASSAY_PROPERTY_RELIABILITY, _LEAN, _CONTROL or _TYPE
 * @value: the word of the property's scale
 * @origin: id of who says so: %ASSAY_OVERRIDES_OWN, or a list that was imported
 * @year: when, or 0
 * @reason: (nullable): why
 *
 * One thing that a newsroom says of an outlet, whatever the register has.
 */
typedef struct
{
  const char          *host;
  const char          *path;
  AssayOutletProperty  property;
  const char          *value;
  const char          *origin;
  guint                year;
  const char          *reason;
} AssayOverride;

/**
 * AssayOverrides:
 *
 * What a newsroom says of outlets: a file of its own, in the format of the register, to read, to share
 * and to edit in any program. It belongs to one thread.
 */
typedef struct _AssayOverrides AssayOverrides;

AssayOverrides      *assay_overrides_new        (void) G_GNUC_WARN_UNUSED_RESULT;
AssayOverrides      *assay_overrides_parse      (GBytes               *bytes,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;
AssayOverrides      *assay_overrides_load       (GFile                *file,
                                                 GCancellable         *cancellable,
                                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean             assay_overrides_save       (AssayOverrides       *self,
                                                 GFile                *file,
                                                 GCancellable         *cancellable,
                                                 GError              **error);
void                 assay_overrides_free       (AssayOverrides       *self);
GBytes              *assay_overrides_to_bytes   (AssayOverrides       *self) G_GNUC_WARN_UNUSED_RESULT;

guint                assay_overrides_get_n      (AssayOverrides       *self);
const AssayOverride *assay_overrides_get        (AssayOverrides       *self,
                                                 guint                 index);
gboolean             assay_overrides_set        (AssayOverrides       *self,
                                                 const AssayOverride  *override,
                                                 GError              **error);
guint                assay_overrides_unset      (AssayOverrides       *self,
                                                 const char           *host,
                                                 const char           *path);
gboolean             assay_overrides_import     (AssayOverrides       *self,
                                                 GBytes               *bytes,
                                                 const char           *name,
                                                 guint                *n_taken,
                                                 guint                *n_left,
                                                 GError              **error);
gboolean             assay_overrides_apply      (AssayOverrides       *self,
                                                 AssayRegister        *outlets,
                                                 GError              **error);
gboolean             assay_override_read_address
                                                (const char           *address,
                                                 char                **host,
                                                 char                **path,
                                                 GError              **error);
gboolean             assay_override_read_value  (const char           *words,
                                                 AssayOutletProperty  *property,
                                                 const char          **value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayOverrides, assay_overrides_free)

G_END_DECLS
