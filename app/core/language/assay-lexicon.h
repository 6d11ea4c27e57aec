/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-reading-private.h"

G_BEGIN_DECLS

/**
 * AssayLexicon:
 *
 * A list of words and phrases with a value each, from data/lexicons/LANGUAGE/NAME.txt, which is part
 * of the program. A line is “entry<TAB>value”, the value may be left out, “#” begins a comment.
 * Entries are lower case and are compared without case, with “'” equal to “’”; words are parted by one
 * space, and by nothing where the tokens part them (“it's”).
 *
 * All lists of a language are read at once and number their words together. A token carries the
 * number of its word, so that asking a list about it costs one look into an array.
 */
typedef struct _AssayLexicon AssayLexicon;

const AssayLexicon *assay_lexicon_get          (const char         *language,
                                                const char         *name);

const AssayLexis   *assay_lexicon_get_lexis    (const AssayLexicon *self);
const char         *assay_lexicon_lookup_number
                                               (const AssayLexicon *self,
                                                guint32             number);
const char         *assay_lexicon_lookup       (const AssayLexicon *self,
                                                const char         *word,
                                                gsize               n_bytes);
const char         *assay_lexicon_lookup_token (const AssayLexicon *self,
                                                const AssayReader  *reader,
                                                guint               token);
guint               assay_lexicon_match        (const AssayLexicon *self,
                                                const AssayReader  *reader,
                                                guint               token,
                                                const char        **value);

/* AssayLexis: the words of all lists of one language, numbered from 1; 0 is a word that no list has. */
const AssayLexis *assay_lexis_get  (const char            *language);
guint32                assay_lexis_find (const AssayLexis *self,
                                         const char       *word,
                                         gsize             n_bytes);

G_END_DECLS
