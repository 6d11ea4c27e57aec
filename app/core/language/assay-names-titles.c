/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-names-private.h"

#include <string.h>

/* How long, in tokens, what stands between commas behind a name may be. */
#define MAX_APPOSITION_TOKENS 14

/* How far into it the word that says what somebody is may stand. */
#define MAX_ROLE_OFFSET 5

/* No role of the list has more words behind its first. */
#define MAX_ROLE_TOKENS 4

/* How many words, such as those of a body, may stand before a role in a run. */
#define MAX_WORDS_BEFORE_ROLE 5

/* How many words that no list has may stand before a role: “state fire marshal”. */
#define MAX_NOUNS_BEFORE_ROLE 2

/* How far before a name its title is looked for. */
#define MAX_TITLE_TOKENS 8

static gboolean
is_organisation_word (const AssayNameFinder *self,
                      guint                  token)
{
  return assay_name_is_listed (self, self->organisation_words, token);
}

/* Whether the run is a given name with a surname that is a role too: “Kate Bishop”, “Dean Smith”. */
static gboolean
is_plain_person (const AssayNameFinder *self,
                 const AssayNameRun    *run)
{
  guint n_role = 0;

  if (!assay_name_is_listed (self, self->given, run->first) || run->last != run->first + 1)
    return FALSE;

  return assay_name_get_role (self, run->first, &n_role) == NULL || n_role == 1;
}

/* “secretary of State Ann Lee”: a role that began in lower case before the run. Returns the first token
 * behind it, or @token where there is none. */
static guint
find_end_of_role (const AssayNameFinder *self,
                  guint                  token)
{
  for (guint n = 1; n <= MAX_ROLE_TOKENS && n <= token; n++)
    {
      guint n_role = 0;

      if (assay_name_token (self, token - n)->part != assay_name_token (self, token)->part)
        break;
      if (assay_name_get_role (self, token - n, &n_role) != NULL && n_role > n)
        return token - n + n_role;
    }

  return token;
}

/* “Guide Dog Association of Norway”: a body, whose first word only looks like what somebody is. */
static gboolean
is_body_of (const AssayNameFinder *self,
            guint                  first,
            guint                  last)
{
  for (guint i = first + 1; i <= last; i++)
    {
      const char *value =
          assay_lexicon_lookup_token (self->organisation_words, self->reader, i - 1);

      if (value != NULL && strcmp (value, "head") == 0 &&
          (assay_token_equals (self->reader, i, "of") ||
           assay_token_equals (self->reader, i, "for")))
        return !assay_name_is_listed (self, self->given, first);
      if (assay_token_equals (self->reader, i - 1, "of"))
        return FALSE;
    }

  return FALSE;
}

/**
 * assay_name_find_roles_end:
 * @run: a run of words with capitals
 *
 * “Albanian Prime Minister Edi Rama” is a run of which the first words say what he is.
 *
 * Returns: the first token behind the words of titles and roles with which the run begins; the run's first
 *   token where there are none, one past its last where there is nothing else
 */
guint
assay_name_find_roles_end (const AssayNameFinder *self,
                           const AssayNameRun    *run)
{
  guint end = find_end_of_role (self, run->first);
  guint since = 0; /* words since the last role that are neither role nor what stands before one */

  if (is_plain_person (self, run))
    return run->first;

  for (guint i = end; i <= run->last;)
    {
      guint n = 0;
      const char *role = assay_name_get_role (self, i, &n);
      guint entity = assay_name_match_entity (self, i, NULL);

      /* “Court of Justice” has no justice to give a title to. */
      if (role != NULL && i > run->first && assay_token_equals (self->reader, i - 1, "of"))
        role = NULL;

      if (role != NULL && i + n - 1 <= run->last && (entity < n || n > 1) &&
          strcmp (role, "more") != 0)
        {
          /* “Jane King”: a role behind a given name is a surname, unless more follows. */
          if (since > 0 && i > run->first && assay_name_is_listed (self, self->given, run->first))
            break;
          i += n;
          end = i;
          since = 0;
          continue;
        }

      if (assay_name_token (self, i)->kind == ASSAY_TOKEN_MARK && i == end &&
          assay_name_is_mark (self, i, '.'))
        {
          end = ++i;
          continue;
        }

      i += MAX (entity, 1);
      since++;
      if (since > MAX_WORDS_BEFORE_ROLE)
        break;
    }

  if (end > run->first && end <= run->last && is_body_of (self, end, run->last))
    return run->first;

  /* “Prince Edward Island”, “Bishop Auckland Council”: bodies and places keep the word. */
  if (end > run->first && end <= run->last && is_organisation_word (self, run->last) &&
      run->last - run->first >= 1 && !assay_name_is_listed (self, self->given, end))
    return run->first;

  return end;
}

/* The title in lower case, or with a comma, that ends right before a token: “prime minister”, “MP”. */
static guint
find_role_before (const AssayNameFinder *self,
                  guint                  token)
{
  for (guint n = 4; n >= 1; n--)
    {
      guint n_role = 0;
      const char *role = NULL;

      if (token < n ||
          assay_name_token (self, token - n)->part != assay_name_token (self, token)->part)
        continue;

      role = assay_name_get_role (self, token - n, &n_role);
      if (role != NULL && n_role == n && strcmp (role, "more") != 0)
        return token - n;
    }

  return token;
}

/* “Fisheries minister”, “Labour Secretary”: what somebody is minister of, even first in its sentence. */
static gboolean
is_before_minister (const AssayNameFinder *self,
                    guint                  token)
{
  return assay_name_is_word (self, token) && !assay_name_is_listed (self, self->common, token) &&
         (assay_token_equals (self->reader, token + 1, "minister") ||
          assay_token_equals (self->reader, token + 1, "secretary"));
}

/* Whether a word may stand in a title before its role: “former Tesla”, “Albania's”, “deputy”. */
static gboolean
is_before_role (const AssayNameFinder *self,
                guint                  token)
{
  guint n = 0;

  return assay_name_is_listed (self, self->demonyms, token) || is_before_minister (self, token) ||
         assay_name_get_role (self, token, &n) != NULL ||
         (assay_name_is_word (self, token) &&
          (self->marks[token] & ASSAY_NAME_MARK_DOUBTFUL) == 0) ||
         assay_name_match_entity (self, token, NULL) == 1;
}

static gboolean
is_genitive (const AssayNameFinder *self,
             guint                  token)
{
  return assay_token_equals (self->reader, token, "'s") ||
         assay_token_equals (self->reader, token, "\342\200\231s");
}

static gboolean
has_ending (const AssayNameFinder *self,
            guint                  token,
            const char            *ending)
{
  const AssayToken *at = assay_name_token (self, token);
  gsize n = strlen (ending);

  return at->end_byte - at->begin_byte > n + 1 &&
         memcmp (self->reader->utf8 + at->end_byte - n, ending, n) == 0;
}

/* A noun that may stand before a role in lower case: “fire” of “state fire marshal”. First in its sentence it has a
 * capital. What ends like a verb or an adverb is none. */
static gboolean
is_noun_before_role (const AssayNameFinder *self,
                     guint                  token)
{
  const AssayToken *at = assay_name_token (self, token);

  return at->kind == ASSAY_TOKEN_WORD && at->end_byte - at->begin_byte > 2 &&
         ((at->flags & ASSAY_TOKEN_CAPITAL) == 0 ||
          ((self->marks[token] & ASSAY_NAME_MARK_DOUBTFUL) != 0 &&
           (at->flags & ASSAY_TOKEN_ALL_CAPS) == 0)) &&
         assay_lexicon_lookup_token (self->closed, self->reader, token) == NULL &&
         (assay_lexicon_match (self->cues, self->reader, token, NULL) == 0 ||
          assay_token_equals (self->reader, token, "state")) &&
         !has_ending (self, token, "ed") && !has_ending (self, token, "ly") &&
         (!has_ending (self, token, "ing") || (at->flags & ASSAY_TOKEN_CAPITAL) != 0);
}

/* Goes back over the words of a title before its role, from @first down to @least. “the council’s” takes the noun
 * that owns along; without one the “’s” is left. */
static guint
widen_title (const AssayNameFinder *self,
             guint                  first,
             guint                  least)
{
  guint n_nouns = 0;

  while (first > least && (assay_name_token (self, first)->flags & ASSAY_TOKEN_PART_BEGIN) == 0 &&
         assay_name_token (self, first - 1)->kind == ASSAY_TOKEN_WORD)
    {
      if (is_genitive (self, first - 1))
        {
          if (first < least + 2 ||
              !(is_before_role (self, first - 2) || is_noun_before_role (self, first - 2)))
            break;
          first -= 2;
          n_nouns = MAX_NOUNS_BEFORE_ROLE - 1;
        }
      else if (is_before_role (self, first - 1))
        first--;
      else if (n_nouns < MAX_NOUNS_BEFORE_ROLE && is_noun_before_role (self, first - 1))
        {
          n_nouns++;
          first--;
        }
      else
        break;
    }

  return first;
}

static void
find_title_before (const AssayNameFinder *self,
                   AssayNameRun          *run)
{
  guint end = run->first;
  guint first;
  guint least;

  if (end == 0 || (assay_name_token (self, end)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return;

  if (assay_name_is_mark (self, end - 1, ',') && end >= 2)
    end--;

  first = find_role_before (self, end);
  if (first == end)
    return;

  /* “He met his friend, Ann Lee”; the comma alone does not make the words before it hers. */
  least = first > MAX_TITLE_TOKENS ? first - MAX_TITLE_TOKENS : 0;
  run->title_first = widen_title (self, first, least);
  run->title_last = end - 1;
  run->has_title = TRUE;
}

static gboolean
is_in_part (const AssayNameFinder *self,
            guint                  token,
            const AssayNameRun    *run)
{
  return token < self->reader->tokens->len &&
         assay_name_token (self, token)->part == assay_name_token (self, run->last)->part;
}

static gboolean
is_dash (gunichar mark)
{
  return mark == 0x2013 || mark == 0x2014;
}

/* The mark that closes what this one opens behind a name, or 0. */
static gunichar
get_closing (gunichar mark)
{
  return mark == ',' ? ',' : mark == '(' ? ')' : is_dash (mark) ? mark : 0;
}

/* “42,” between a name and what its owner is. */
static guint
skip_age (const AssayNameFinder *self,
          const AssayNameRun    *run,
          guint                  token)
{
  return is_in_part (self, token + 2, run) &&
                 assay_name_token (self, token)->kind == ASSAY_TOKEN_NUMBER &&
                 assay_name_is_mark (self, token + 1, ',')
             ? token + 2
             : token;
}

/* “who is also the”, “now”, “the”, “its”: what stands before a title behind its name. */
static guint
skip_lead (const AssayNameFinder *self,
           guint                  token)
{
  static const char *const relatives[] = { "who", NULL };
  static const char *const copulas[] = { "is", "was", "became", NULL };
  static const char *const adverbs[] = { "also", "now", "then", "currently", "formerly", "once",
                                         NULL };
  static const char *const determiners[] = { "the", "a", "an", "its", "their", "his", "her", NULL };

  if (assay_name_is_any (self, token, relatives) && assay_name_is_any (self, token + 1, copulas))
    token += 2;
  if (assay_name_is_any (self, token, adverbs))
    token++;
  if (assay_name_is_any (self, token, determiners))
    token++;

  return token;
}

/* “Ann Lee, if a minister asks”, “…, and his son”: what begins so says something else than what somebody is. */
static gboolean
is_link (const AssayNameFinder *self,
         guint                  token)
{
  const char *value = token < self->reader->tokens->len
                          ? assay_lexicon_lookup_token (self->closed, self->reader, token)
                          : NULL;

  /* The letters of the list “words”: links, relatives, “and”, verbs, prepositions, subjects. */
  return value != NULL && strpbrk (value, "dp") == NULL && strpbrk (value, "lwaubhfmrstZV") != NULL;
}

/* “who chairs the committee”: a title told by its verb. */
static gboolean
is_leading (const AssayNameFinder *self,
            guint                  token)
{
  static const char *const verbs[] = { "chairs",  "chaired",  "leads",     "led",      "heads",
                                       "headed",  "runs",     "directs",   "directed", "manages",
                                       "managed", "coaches",  "coached",   "edits",    "edited",
                                       "founded", "commands", "commanded", "captains", "captained",
                                       "owns",    "oversees", NULL };

  return token > 0 && assay_token_equals (self->reader, token - 1, "who") &&
         assay_name_is_any (self, token, verbs);
}

/* “according to Tom Roe, police chief Ben Hall said”: the role behind the comma is that of another. */
static gboolean
is_name_behind (const AssayNameFinder *self,
                const AssayNameRun    *run,
                guint                  token)
{
  return is_in_part (self, token, run) && assay_name_is_word (self, token) &&
         assay_name_match_entity (self, token, NULL) == 0 && !is_organisation_word (self, token) &&
         !assay_name_is_listed (self, self->demonyms, token);
}

/* “Sarah Lee, head of the union, said”, “Tom Roe (chair)”, “Ann Lee – its secretary –”: up to the mark that closes it.
 * Returns whether there is one. */
static gboolean
find_title_behind (const AssayNameFinder *self,
                   const AssayNameRun    *run,
                   guint                 *title_first,
                   guint                 *title_last)
{
  guint at = run->last + 1;
  gunichar closing = 0;
  guint first;
  guint role_at = 0;
  gboolean has_role = FALSE;
  gboolean is_others = FALSE;

  if (!is_in_part (self, at + 1, run) || assay_name_token (self, at)->kind != ASSAY_TOKEN_MARK)
    return FALSE;

  closing = get_closing (assay_name_token (self, at)->mark);
  if (closing == 0)
    return FALSE;

  first = skip_lead (self, skip_age (self, run, at + 1));
  has_role = assay_token_equals (self->reader, first, "who") && is_leading (self, first + 1);
  if (has_role)
    role_at = ++first;
  else if (is_link (self, first))
    return FALSE;

  for (at = first; at < first + MAX_APPOSITION_TOKENS && is_in_part (self, at, run); at++)
    {
      const AssayToken *token = assay_name_token (self, at);
      guint n = 0;

      if (token->kind == ASSAY_TOKEN_MARK &&
          (token->mark == closing || token->mark == ',' || token->mark == '.' ||
           token->mark == ';' || token->mark == ':' || is_dash (token->mark)))
        break;

      if (!has_role && at <= first + MAX_ROLE_OFFSET)
        {
          const char *role = assay_name_get_role (self, at, &n);

          if (role != NULL && strcmp (role, "role") == 0)
            {
              has_role = TRUE;
              role_at = at;
              is_others |= is_name_behind (self, run, at + n);
            }
        }
    }

  if (!has_role || is_others || at == first || at >= first + MAX_APPOSITION_TOKENS ||
      (closing == ')' && (!is_in_part (self, at, run) || !assay_name_is_mark (self, at, ')'))))
    return FALSE;

  /* A name before the role is another person's: “Ann Lee, Tom Roe and the mayor, …”. */
  if (assay_name_is_listed (self, self->given, first) && role_at != first &&
      (assay_name_token (self, first)->flags & ASSAY_TOKEN_CAPITAL) != 0)
    return FALSE;

  *title_first = first;
  *title_last = at - 1;

  return TRUE;
}

/**
 * assay_name_find_title:
 * @run: (inout): a run that is a name
 *
 * Finds the words that say what somebody is, right before the name, and behind it between commas, dashes or brackets.
 */
void
assay_name_find_title (const AssayNameFinder *self,
                       AssayNameRun          *run)
{
  if (assay_name_match_entity (self, run->first, NULL) == run->last - run->first + 1)
    return;

  if (run->has_title)
    {
      run->title_first = MIN (run->title_first, find_role_before (self, run->title_last + 1));

      /* “former Prime Minister Ann Lee”: what stands before in lower case belongs to it. */
      run->title_first = widen_title (self, run->title_first,
                                      run->first > MAX_TITLE_TOKENS ? run->first - MAX_TITLE_TOKENS
                                                                    : 0);
      run->has_also = find_title_behind (self, run, &run->also_first, &run->also_last);
      return;
    }

  find_title_before (self, run);
  if (!run->has_title)
    run->has_title = find_title_behind (self, run, &run->title_first, &run->title_last);
  else if (run->title_last + 1 == run->first)
    run->has_also = find_title_behind (self, run, &run->also_first, &run->also_last);
}
