/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-lexicon.h"
#include "assay-reading-private.h"

G_BEGIN_DECLS

/**
 * AssayNameFinder:
 * @reader: the reading under way
 * @places: places; @organisations: organisations known by name; @given: given names of people;
 *   @organisation_words: words that make a run an organisation, or a place; @roles: words that say what
 *   somebody is; @demonyms: words with a capital that name nobody; @common: words that begin sentences;
 *   @cues: words of saying; @closed: words of the closed classes;
 *   @labels: words that a number behind them completes
 * @seen: folded word (owned by @words) → how it is written elsewhere, for words whose capital says nothing
 *   where they stand and that no list has
 * @seen_numbers: number of a word in the lexis → the same, for words that a list has
 * @words: the keys of @seen
 * @titled: [n_parts] whether a part is set like a headline, so that a capital says nothing there
 * @marks: [n_tokens] bits of what is known of each token
 */
typedef struct
{
  const AssayReader  *reader;
  const AssayLexicon *places;
  const AssayLexicon *organisations;
  const AssayLexicon *given;
  const AssayLexicon *organisation_words;
  const AssayLexicon *roles;
  const AssayLexicon *demonyms;
  const AssayLexicon *common;
  const AssayLexicon *cues;
  const AssayLexicon *closed;
  const AssayLexicon *labels;
  GHashTable         *seen;
  GHashTable         *seen_numbers;
  GStringChunk       *words;
  guint8             *titled;
  guint8             *marks;
} AssayNameFinder;

static inline const AssayToken *
assay_name_token (const AssayNameFinder *self,
                  guint                  token)
{
  return assay_reader_token (self->reader, token);
}

static inline gboolean
assay_name_is_mark (const AssayNameFinder *self,
                    guint                  token,
                    gunichar               mark)
{
  return assay_name_token (self, token)->kind == ASSAY_TOKEN_MARK &&
         assay_name_token (self, token)->mark == mark;
}

/* Whether a token is one of these words, the last of which is %NULL. */
static inline gboolean
assay_name_is_any (const AssayNameFinder *self,
                   guint                  token,
                   const char *const     *words)
{
  for (; *words != NULL; words++)
    {
      if (assay_token_equals (self->reader, token, *words))
        return TRUE;
    }

  return FALSE;
}

/* Bits of AssayNameFinder.marks. */
#define ASSAY_NAME_MARK_TAKEN (1 << 0)
#define ASSAY_NAME_MARK_DOUBTFUL (1 << 1)
#define ASSAY_NAME_MARK_DATELINE (1 << 2)

/**
 * AssayNameRun:
 * @first: its first token
 * @last: its last token
 * @title_first: first token of the words that say what somebody is
 * @title_last: last token of them; less than @title_first without
 * @also_first: first token of a second title, behind the name, where one stands before it too
 * @also_last: last token of it
 * @kind: what it names, as far as is known
 * @is_generic: a word such as “Commission” by itself, which names only what was named in full before
 *
 * A run of words that is one name.
 */
typedef struct
{
  guint         first;
  guint         last;
  guint         title_first;
  guint         title_last;
  guint         also_first;
  guint         also_last;
  AssayNameKind kind;
  gboolean      has_title;
  gboolean      has_also;
  gboolean      is_generic;
} AssayNameRun;

/* assay-names-evidence.c */
void          assay_name_gather_evidence (AssayNameFinder       *self);
gboolean      assay_name_is_word         (const AssayNameFinder *self,
                                          guint                  token);
gboolean      assay_name_begins_title       (const AssayNameFinder *self,
                                             guint                  token);
gboolean      assay_name_may_begin       (const AssayNameFinder *self,
                                          guint                  token);

gboolean      assay_name_is_listed       (const AssayNameFinder *self,
                                          const AssayLexicon    *lexicon,
                                          guint                  token);
guint         assay_name_match_entity    (const AssayNameFinder *self,
                                          guint                  token,
                                          AssayNameKind         *kind);
const char   *assay_name_get_role        (const AssayNameFinder *self,
                                          guint                  token,
                                          guint                 *n_tokens);

/* assay-names-dateline.c */
void          assay_name_mark_datelines  (AssayNameFinder       *self);

/* assay-names-titles.c */
guint         assay_name_find_roles_end  (const AssayNameFinder *self,
                                          const AssayNameRun    *run);
void          assay_name_find_title      (const AssayNameFinder *self,
                                          AssayNameRun          *run);

/* assay-names-kinds.c */
void          assay_name_find_kind       (const AssayNameFinder *self,
                                          AssayNameRun          *run);

/* assay-names-join.c */
void          assay_name_join            (const AssayNameFinder *self,
                                          GArray                *runs);

G_END_DECLS
