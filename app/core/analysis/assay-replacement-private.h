/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-replacement.h"

G_BEGIN_DECLS

/**
 * AssayReplacing: words of the draft, and the passage that has others in their place
 * @ours: the draft's reading
 * @theirs: the source's reading
 * @span: the words in the draft
 * @source_span: the words in the source
 */
typedef struct
{
  AssayReading *ours;
  AssayReading *theirs;
  AssaySpan     span;
  AssaySpan     source_span;
} AssayReplacing;

char *assay_replacing_dup_quotation (const AssayReplacing *self,
                                     const AssayQuotation *quotation) G_GNUC_WARN_UNUSED_RESULT;
char *assay_replacing_dup_date      (const AssayReplacing *self) G_GNUC_WARN_UNUSED_RESULT;
char *assay_replacing_dup_name      (const AssayReplacing *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
