/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-names-private.h"

#include <string.h>

/* What stands before these is an office, whatever else it names. */
static const char *const ministers[] = { "minister", "secretary", NULL };

/* A longer run of capitals is a headline or a list, not a name; it bounds how far one is read. */
#define MAX_RUN_TOKENS 14

/* Whether a token goes on in the same part. */
static gboolean
goes_on (const AssayNameFinder *self,
         guint                  token)
{
  return token < self->reader->tokens->len &&
         (assay_name_token (self, token)->flags & ASSAY_TOKEN_PART_BEGIN) == 0;
}

/* A word of a name where the run goes on: in a headline it needs a reason of its own. */
static gboolean
is_next_word (const AssayNameFinder *self,
              guint                  token)
{
  return goes_on (self, token) && assay_name_is_word (self, token) &&
         (!self->titled[assay_name_token (self, token)->part] ||
          assay_name_may_begin (self, token));
}

static gboolean
is_head (const AssayNameFinder *self,
         guint                  token)
{
  return assay_lexicon_lookup_token (self->organisation_words, self->reader, token) != NULL;
}

/* Whether the run so far has a word such as “Ministry” that takes “of”, “for” and “and” along. */
static gboolean
has_head (const AssayNameFinder *self,
          guint                  first,
          guint                  last)
{
  static const char *const heads[] = { "republic", "isle",   "duke",       "duchess", "prince",
                                       "princess", "earl",   "archbishop", "bishop",  "cape",
                                       "gulf",     "strait", "horn",       "state",   "court",
                                       "lord",     NULL };

  for (guint i = first; i <= last; i++)
    {
      if (is_head (self, i) || assay_name_is_any (self, i, heads))
        return TRUE;
    }

  return FALSE;
}

/* A full stop inside a name: “J. K. Rowling”, “Mr. Smith”, “St. Albans”. */
static gboolean
is_inner_stop (const AssayNameFinder *self,
               guint                  token)
{
  static const char *const shortened[] = { "mr",  "mrs", "ms", "dr",  "st",   "prof", "rev",
                                           "gen", "col", "lt", "sgt", "capt", "maj",  "gov",
                                           "sen", "rep", "mt", "ft",  "hon",  "jr",   NULL };
  const AssayToken *before = assay_name_token (self, token - 1);

  if (!assay_name_is_mark (self, token, '.') ||
      (assay_name_token (self, token)->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0)
    return FALSE;

  return before->end_byte - before->begin_byte == 1 ||
         assay_name_is_any (self, token - 1, shortened);
}

/* “Ministry of Defence” has its “of”; a place behind another is not of its name. */
static gboolean
is_linked (const AssayNameFinder *self,
           guint                  first,
           guint                  last)
{
  for (guint i = first; i <= last; i++)
    {
      if (assay_token_equals (self->reader, i, "of") || assay_token_equals (self->reader, i, "for"))
        return TRUE;
    }

  return FALSE;
}

/* “Northlight plc”: written small, yet part of the name. */
static gboolean
is_company_ending (const AssayNameFinder *self,
                   guint                  token)
{
  return assay_name_is_any (self, token, (const char *const[]){ "plc", "ltd", "llp", NULL });
}

/* “Farmers’ Union”, “St Giles’ Cathedral”, “Children’s Hospital”: what owns is part of the name; not so in
 * “Britain’s Ministry of Defence”. */
static gboolean
is_owned_body (const AssayNameFinder *self,
               guint                  last,
               guint                  next)
{
  gboolean is_owner = assay_token_equals (self->reader, next, "'s") ||
                      assay_token_equals (self->reader, next, "\342\200\231s") ||
                      ((assay_name_is_mark (self, next, '\'') ||
                        assay_name_is_mark (self, next, 0x2019)) &&
                       self->reader->utf8[assay_name_token (self, last)->end_byte - 1] == 's');

  return is_owner && is_next_word (self, next + 1) && is_head (self, next + 1) &&
         (assay_name_token (self, next + 1)->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0 &&
         assay_name_match_entity (self, last, NULL) == 0 &&
         assay_name_match_entity (self, next + 1, NULL) == 0;
}

/* The token with which a run goes on behind @last, across the small words inside a name; @last at its end. */
static guint
find_next (const AssayNameFinder *self,
           guint                  first,
           guint                  last)
{
  static const char *const particles[] = { "de",  "del", "della", "der", "den", "des", "di",
                                           "da",  "do",  "dos",   "du",  "la",  "le",  "el",
                                           "al",  "bin", "bint",  "ibn", "van", "von", "ter",
                                           "ten", "zu",  "y",     "ap",  NULL };
  guint next = last + 1;

  if (is_next_word (self, next))
    return next;
  if (!goes_on (self, next) || !goes_on (self, next + 1))
    return last;

  if (is_inner_stop (self, next))
    return is_next_word (self, next + 1) ? next + 1 : last;

  if (is_company_ending (self, next))
    return next;

  if (is_owned_body (self, last, next))
    return next + 1;

  if (assay_name_is_mark (self, next, '&'))
    return is_next_word (self, next + 1) ? next + 1 : last;

  if (assay_name_is_any (self, next, particles))
    {
      if (is_next_word (self, next + 1))
        return next + 1;
      if (goes_on (self, next + 2) && assay_name_is_any (self, next + 1, particles) &&
          is_next_word (self, next + 2))
        return next + 2;
      return last;
    }

  if (assay_token_equals (self->reader, next, "of") ||
      assay_token_equals (self->reader, next, "for"))
    {
      if (!has_head (self, first, last) ||
          (is_linked (self, first, last) && assay_name_match_entity (self, next + 1, NULL) > 0))
        return last;
      if (is_next_word (self, next + 1))
        return next + 1;
      if (assay_token_equals (self->reader, next + 1, "the") && is_next_word (self, next + 2))
        return next + 2;
      return last;
    }

  return last;
}

/* “Department for Work and Pensions”: “and” joins inside a body's name, not two names. */
static guint
find_behind_and (const AssayNameFinder *self,
                 guint                  first,
                 guint                  last)
{
  guint next = last + 1;

  if (!goes_on (self, next + 1) || !assay_token_equals (self->reader, next, "and") ||
      !is_next_word (self, next + 1) || is_next_word (self, next + 2) || !is_head (self, first))
    return last;

  if (!is_linked (self, first, last) || assay_name_match_entity (self, next + 1, NULL) > 0 ||
      is_head (self, next + 1) || assay_name_is_listed (self, self->given, next + 1))
    return last;

  return next + 1;
}

/* The run of words with capitals that begins at a token. */
static AssayNameRun
read_run (const AssayNameFinder *self,
          guint                  token)
{
  AssayNameRun run = { .first = token, .last = token };
  guint n = assay_name_match_entity (self, token, NULL);

  if (n > 1)
    run.last = token + n - 1;

  while (run.last - run.first < MAX_RUN_TOKENS)
    {
      guint next = find_next (self, run.first, run.last);

      if (next == run.last)
        next = find_behind_and (self, run.first, run.last);
      if (next == run.last)
        break;

      n = assay_name_match_entity (self, next, NULL);
      run.last = next + MAX (n, 1) - 1;
    }

  return run;
}

static gboolean
is_idle_word (const AssayNameFinder *self,
              guint                  token)
{
  return assay_name_is_listed (self, self->demonyms, token) ||
         assay_name_is_listed (self, self->common, token);
}

/* Whether every word of a run is one that names nobody. */
static gboolean
is_idle (const AssayNameFinder *self,
         const AssayNameRun    *run)
{
  for (guint i = run->first; i <= run->last; i++)
    {
      if (assay_name_token (self, i)->kind == ASSAY_TOKEN_WORD && !is_idle_word (self, i))
        return FALSE;
    }

  return !(run->last > run->first && assay_name_begins_title (self, run->first));
}

/* Takes off what no name begins or ends with: “The”, “But”, “MP”. */
static gboolean
trim (const AssayNameFinder *self,
      AssayNameRun          *run)
{
  static const char *const openings[] = { "the", "a", "an", "mr", NULL };

  while (run->first <= run->last && assay_name_match_entity (self, run->first, NULL) == 0 &&
         (assay_name_token (self, run->first)->kind == ASSAY_TOKEN_MARK ||
          assay_name_is_any (self, run->first, openings) ||
          ((self->marks[run->first] & ASSAY_NAME_MARK_DOUBTFUL) != 0 &&
           assay_name_is_listed (self, self->common, run->first) && !is_head (self, run->first) &&
           !assay_name_begins_title (self, run->first))))
    {
      if (run->first == run->last)
        return FALSE;
      run->first++;
    }

  while (run->last > run->first &&
         (assay_name_is_any (self, run->last,
                             (const char *const[]){ "mp", "msp", "mep", "qc", "kc", NULL })))
    run->last--;

  return assay_name_token (self, run->first)->kind == ASSAY_TOKEN_WORD &&
         (run->last > run->first || assay_name_token (self, run->first)->end_byte -
                                            assay_name_token (self, run->first)->begin_byte >
                                        1);
}

/* “in Görlitz and Zittau”, “Hull, Preston”: one of several places. */
static gboolean
is_beside_place (const AssayNameFinder *self,
                 const GArray          *runs,
                 const AssayNameRun    *run)
{
  const AssayNameRun *before = NULL;

  if (runs->len == 0 || run->first != run->last)
    return FALSE;

  before = &g_array_index (runs, AssayNameRun, runs->len - 1);

  return before->kind == ASSAY_NAME_PLACE && run->first == before->last + 2 &&
         assay_name_token (self, run->first)->part == assay_name_token (self, before->last)->part &&
         (assay_token_equals (self->reader, run->first - 1, "and") ||
          assay_token_equals (self->reader, run->first - 1, "or") ||
          assay_name_is_mark (self, run->first - 1, ','));
}

/* “Route” of “Route 47”, “Room” of “Room 212”: the number names, not the word. */
static gboolean
is_label (const AssayNameFinder *self,
          const AssayNameRun    *run)
{
  const char *value = NULL;

  if (run->first != run->last || !goes_on (self, run->last + 1) ||
      assay_name_token (self, run->last + 1)->kind != ASSAY_TOKEN_NUMBER)
    return FALSE;

  value = assay_lexicon_lookup_token (self->labels, self->reader, run->first);

  return value != NULL && strcmp (value, "name") != 0;
}

static void
add_run (const AssayNameFinder *self,
         GArray                *runs,
         AssayNameRun          *run)
{
  AssayNameKind kind = ASSAY_NAME_UNKNOWN;
  guint n_role = 0;
  guint n;

  if (!trim (self, run))
    return;

  n = assay_name_match_entity (self, run->first, &kind);

  if ((self->marks[run->first] & ASSAY_NAME_MARK_DATELINE) != 0)
    {
      run->kind = n > 0 ? kind : ASSAY_NAME_PLACE;
      run->has_title = FALSE;
      g_array_append_val (runs, *run);
      return;
    }
  if (is_label (self, run))
    return;

  run->is_generic = run->first == run->last && n == 0 && is_head (self, run->first);
  if (n != run->last - run->first + 1 && !run->is_generic && is_idle (self, run) &&
      !(run->last >= run->first + 2 && has_head (self, run->first, run->last) &&
        is_linked (self, run->first, run->last)))
    return;

  /* “Chief executive”, first in its sentence: a role, not somebody called Chief. */
  if (assay_name_get_role (self, run->first, &n_role) != NULL &&
      n_role > run->last - run->first + 1)
    return;

  /* “Fisheries minister”: what somebody is minister of. */
  if (run->first == run->last && n == 0 && goes_on (self, run->last + 1) &&
      assay_name_is_any (self, run->last + 1, ministers))
    return;

  assay_name_find_title (self, run);
  assay_name_find_kind (self, run);
  if (run->kind == ASSAY_NAME_UNKNOWN && is_beside_place (self, runs, run))
    run->kind = ASSAY_NAME_PLACE;
  g_array_append_val (runs, *run);
}

/* The first token behind @first that is a role, or the end of the words. */
static guint
find_role (const AssayNameFinder *self,
           guint                  first,
           guint                  last)
{
  guint n_role = 0;

  while (first <= last && assay_name_get_role (self, first, &n_role) == NULL)
    first++;

  return first;
}

/* The last word that says that words are a body's name (“Council”), or @last + 1. */
static guint
find_body_word (const AssayNameFinder *self,
                guint                  first,
                guint                  last)
{
  for (guint i = last; i > first; i--)
    {
      const char *value = assay_lexicon_lookup_token (self->organisation_words, self->reader, i);

      if (value != NULL && strcmp (value, "head") == 0)
        return i;
    }

  return last + 1;
}

/* The names among the words that say what somebody is: “UK” of “UK Prime Minister”, “Northern Council” of
 * “Northern Council Chair”. */
static void
add_names_of_title (const AssayNameFinder *self,
                    GArray                *runs,
                    guint                  first,
                    guint                  last)
{
  for (guint i = first; i <= last;)
    {
      AssayNameRun run = { .first = i };
      guint n_role = 0;
      guint n = assay_name_match_entity (self, i, NULL);
      guint role = find_role (self, i, last);

      /* “Labour Minister” is of no party. */
      if (n == 1 && i < last && assay_name_is_any (self, i + 1, ministers))
        n = 0;

      if (n > 0)
        run.last = i + n - 1;
      else if (role > i + 1 && find_body_word (self, i, role - 1) < role)
        run.last = find_body_word (self, i, role - 1);
      else
        {
          i += assay_name_get_role (self, i, &n_role) != NULL ? n_role : 1;
          continue;
        }

      run.last = MIN (run.last, last);
      i = run.last + 1;
      add_run (self, runs, &run);
    }
}

/* A heading, or the title of a work, inside a paragraph: many words with capitals, frequent ones among them. */
static gboolean
is_headline (const AssayNameFinder *self,
             const AssayNameRun    *run)
{
  guint n_words = 0;
  guint n_common = 0;

  for (guint i = run->first; i <= run->last; i++)
    {
      n_words += (assay_name_token (self, i)->flags & ASSAY_TOKEN_CAPITAL) != 0;
      n_common += (assay_name_token (self, i)->flags & ASSAY_TOKEN_CAPITAL) != 0 &&
                  assay_name_is_listed (self, self->common, i);
    }

  return n_words >= 4 && n_common >= 2 && n_common * 3 >= n_words &&
         (n_common > 2 || !has_head (self, run->first, run->last));
}

/* Splits a run into the words that say what somebody is and the name. Returns the token to go on with. */
static guint
read_at (const AssayNameFinder *self,
         guint                  token,
         GArray                *runs)
{
  AssayNameRun run = read_run (self, token);
  gboolean is_dateline = (self->marks[token] & ASSAY_NAME_MARK_DATELINE) != 0;
  guint name = is_dateline ? run.first : assay_name_find_roles_end (self, &run);
  guint next = run.last + 1;

  if (name == run.first && !is_dateline && is_headline (self, &run))
    {
      add_names_of_title (self, runs, run.first, run.last);
      return next;
    }

  if (name > run.first)
    add_names_of_title (self, runs, run.first, name - 1);

  if (name <= run.last)
    {
      AssayNameRun rest = run;

      if (name > run.first)
        {
          rest.title_first = run.first;
          rest.title_last = name - 1;
          rest.has_title = TRUE;
        }
      rest.first = name;

      /* “Archbishop of Wales”: what somebody is, and a place. */
      if (name > run.first && name < run.last && assay_token_equals (self->reader, name, "of"))
        {
          rest.has_title = FALSE;
          rest.first++;
          if (rest.first < rest.last && assay_token_equals (self->reader, rest.first, "the"))
            rest.first++;
        }
      add_run (self, runs, &rest);
    }

  return next;
}

/* Finds the runs of capitalised words that are names, with what somebody is, and joins later mentions. */
void
assay_reader_find_names (AssayReader *reader)
{
  const char *language = reader->reading->language;
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (AssayNameRun));
  AssayNameFinder self = {
    .reader = reader,
    .places = assay_lexicon_get (language, "places"),
    .organisations = assay_lexicon_get (language, "organisations"),
    .given = assay_lexicon_get (language, "given-names"),
    .organisation_words = assay_lexicon_get (language, "organisation-words"),
    .roles = assay_lexicon_get (language, "roles"),
    .demonyms = assay_lexicon_get (language, "demonyms"),
    .common = assay_lexicon_get (language, "common-words"),
    .cues = assay_lexicon_get (language, "cues"),
    .closed = assay_lexicon_get (language, "words"),
    .labels = assay_lexicon_get (language, "labels"),
  };

  if (!reader->reading->is_supported || reader->tokens->len == 0)
    return;

  self.seen = g_hash_table_new (g_str_hash, g_str_equal);
  self.seen_numbers = g_hash_table_new (g_direct_hash, g_direct_equal);
  self.words = g_string_chunk_new (4096);
  self.titled = g_new0 (guint8, reader->reading->parts->len + 1);
  self.marks = g_new0 (guint8, reader->tokens->len);

  assay_name_gather_evidence (&self);

  for (guint token = 0; token < reader->tokens->len;)
    {
      if (assay_name_is_word (&self, token) && assay_name_may_begin (&self, token))
        token = read_at (&self, token, runs);
      else
        token++;
    }

  assay_name_join (&self, runs);

  g_hash_table_unref (self.seen);
  g_hash_table_unref (self.seen_numbers);
  g_string_chunk_free (self.words);
  g_free (self.titled);
  g_free (self.marks);
}
