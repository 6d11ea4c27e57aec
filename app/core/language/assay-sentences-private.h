/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading-private.h"

G_BEGIN_DECLS

/**
 * AssayListStyle:
 * @next: the number that the next item must have; 0 if the part is no list
 * @type: “1”, “a” or “i”
 * @closer: what follows the number: “.” or “)”
 * @opened: a bracket stands before it
 *
 * A list set in one paragraph: “1. … 2. …”, “(a) … (b) …”.
 */
typedef struct
{
  guint    next;
  char     type;
  gunichar closer;
  gboolean opened;
} AssayListStyle;

guint assay_sentence_match_list_marker (const AssayReader *reader,
                                        guint              i,
                                        guint              end,
                                        AssayListStyle    *style);
guint assay_sentence_find_mail_stamp (const AssayReader *reader,
                                      guint              token,
                                      guint              end);
guint assay_sentence_find_rule       (const AssayReader *reader,
                                      guint              token,
                                      guint              end);
guint assay_sentence_find_break      (const AssayReader *reader,
                                      guint              first,
                                      guint              token,
                                      guint              end);
gboolean assay_sentence_is_in_address (const AssayReader *reader,
                                       guint              first,
                                       guint              stop);

G_END_DECLS
