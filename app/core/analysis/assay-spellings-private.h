/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/**
 * AssaySpellings:
 *
 * How the sources of an inquiry spell the names that they have; read when it is first asked for.
 */
typedef struct _AssaySpellings AssaySpellings;

AssaySpellings *assay_spellings_new  (AssayInquiry   *inquiry) G_GNUC_WARN_UNUSED_RESULT;
void            assay_spellings_free (AssaySpellings *self);
gboolean        assay_spellings_hold (AssaySpellings *self,
                                      guint           fact);
gboolean        assay_spellings_hold_initials
                                     (AssaySpellings *self,
                                      guint           fact);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssaySpellings, assay_spellings_free)

G_END_DECLS
