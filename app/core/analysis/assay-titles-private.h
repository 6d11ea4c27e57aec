/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/**
 * AssayTitled: a person of a source, and a title that the source gives
 * @name: the whole name
 * @span: the title
 * @sentence: the sentence that has it
 * @source: index of the source
 */
typedef struct
{
  char      *name;
  AssaySpan  span;
  AssaySpan  sentence;
  guint      source;
} AssayTitled;

char *assay_titled_dup_name   (AssayReading      *reading,
                               guint              name) G_GNUC_WARN_UNUSED_RESULT;
void  assay_inquiry_add_title (AssayInquiry      *self,
                               guint              index,
                               const AssayTitled *other);

G_END_DECLS
