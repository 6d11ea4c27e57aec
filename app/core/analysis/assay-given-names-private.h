/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/**
 * AssayNamesake: who bears the same surname in a source
 * @source: index of the source
 * @span: the whole name there
 * @sentence: the sentence that has it
 */
typedef struct
{
  guint     source;
  AssaySpan span;
  AssaySpan sentence;
} AssayNamesake;

gboolean assay_given_names_may_be_one (const char  *language,
                                       const char   *a,
                                       const char   *b);
gboolean assay_inquiry_find_namesake (AssayInquiry  *self,
                                      guint          name,
                                      AssayNamesake *namesake);

G_END_DECLS
