/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

#define CASE_HELP_NOW "2025-06-04T10:00:00Z"
#define CASE_HELP_TEXT "Ferries carried 40% more passengers in May."

/* A job of one sentence, CASE_HELP_TEXT, with one source that says “over 30%”. */
AssayCase *case_help_new         (void) G_GNUC_WARN_UNUSED_RESULT;

/* The same of another sentence, and of what another source says. */
AssayCase *case_help_new_of      (const char    *words,
                                  const char    *summary) G_GNUC_WARN_UNUSED_RESULT;

/* The same of what a page says that was read. */
AssayCase *case_help_new_read    (const char    *words,
                                  const char    *page) G_GNUC_WARN_UNUSED_RESULT;
guint      case_help_find        (AssayCase     *work,
                                  AssayFactKind  kind);
void       case_help_assert_text (AssayCase     *work,
                                  const char    *utf8);
void       case_help_type        (AssayCase     *work,
                                  guint          position,
                                  const char    *words,
                                  const char    *at);

G_END_DECLS
