/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading-private.h"

G_BEGIN_DECLS

/**
 * AssayLexicon:
 *
 * A list of words and phrases with a value each, from data/lexicons/LANGUAGE/NAME.txt, which is part
 * of the program. A line is “entry<TAB>value”, the value may be left out, “#” begins a comment.
 * Entries are lower case and are compared without case, with “'” equal to “’”.
 */
typedef struct _AssayLexicon AssayLexicon;

const AssayLexicon *assay_lexicon_get    (const char         *language,
                                          const char         *name);

const char         *assay_lexicon_lookup (const AssayLexicon *self,
                                          const char         *word,
                                          gsize               n_bytes);
guint               assay_lexicon_match  (const AssayLexicon *self,
                                          const AssayReader  *reader,
                                          guint               token,
                                          const char        **value);

G_END_DECLS
