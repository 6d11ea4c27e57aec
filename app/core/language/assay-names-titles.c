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

/* How far before a name its title is looked for. */
#define MAX_TITLE_TOKENS 8

static gboolean
is_mark (const AssayNameFinder *self,
         guint                  token,
         gunichar               mark)
{
  return assay_name_token (self, token)->kind == ASSAY_TOKEN_MARK &&
         assay_name_token (self, token)->mark == mark;
}

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
          is_mark (self, i, '.'))
        {
          end = ++i;
          continue;
        }

      i += MAX (entity, 1);
      since++;
      if (since > MAX_WORDS_BEFORE_ROLE)
        break;
    }

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
         assay_token_equals (self->reader, token, "'s") ||
         assay_token_equals (self->reader, token, "\342\200\231s") ||
         assay_name_match_entity (self, token, NULL) == 1;
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

  if (is_mark (self, end - 1, ',') && end >= 2)
    end--;

  first = find_role_before (self, end);
  if (first == end)
    return;

  /* “He met his friend, Ann Lee”; the comma alone does not make the words before it hers. */
  least = first > MAX_TITLE_TOKENS ? first - MAX_TITLE_TOKENS : 0;
  while (first > least && (assay_name_token (self, first)->flags & ASSAY_TOKEN_PART_BEGIN) == 0 &&
         assay_name_token (self, first - 1)->kind == ASSAY_TOKEN_WORD &&
         is_before_role (self, first - 1))
    first--;

  run->title_first = first;
  run->title_last = end - 1;
  run->has_title = TRUE;
}

/* “Sarah Lee, head of the union, said”, “Tom Roe (chair)”: up to the next comma. */
static void
find_title_behind (const AssayNameFinder *self,
                   AssayNameRun          *run)
{
  guint at = run->last + 1;
  guint first;
  guint role_at = 0;
  gboolean has_role = FALSE;

  if (at + 1 >= self->reader->tokens->len ||
      assay_name_token (self, at + 1)->part != assay_name_token (self, run->last)->part ||
      !is_mark (self, at, ','))
    return;

  first = at + 1;
  if (assay_token_equals (self->reader, first, "the") ||
      assay_token_equals (self->reader, first, "a") ||
      assay_token_equals (self->reader, first, "an"))
    first++;

  for (at = first; at < self->reader->tokens->len && at < first + MAX_APPOSITION_TOKENS; at++)
    {
      const AssayToken *token = assay_name_token (self, at);
      guint n = 0;

      if (token->part != assay_name_token (self, run->last)->part)
        break;

      if (token->kind == ASSAY_TOKEN_MARK &&
          (token->mark == ',' || token->mark == '.' || token->mark == ';' || token->mark == ':' ||
           token->mark == 0x2013 || token->mark == 0x2014))
        break;

      if (!has_role && at <= first + MAX_ROLE_OFFSET)
        {
          const char *role = assay_name_get_role (self, at, &n);

          if (role != NULL && strcmp (role, "role") == 0)
            {
              has_role = TRUE;
              role_at = at;
            }
        }
    }

  if (!has_role || at == first || at >= first + MAX_APPOSITION_TOKENS)
    return;

  /* A name before the role is another person's: “Ann Lee, Tom Roe and the mayor, …”. */
  if (assay_name_is_listed (self, self->given, first) && role_at != first &&
      (assay_name_token (self, first)->flags & ASSAY_TOKEN_CAPITAL) != 0)
    return;

  run->title_first = first;
  run->title_last = at - 1;
  run->has_title = TRUE;
}

/**
 * assay_name_find_title:
 * @run: (inout): a run that is a name
 *
 * Finds the words that say what somebody is, right before the name or between commas behind it.
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
      while (run->title_first > 0 &&
             (assay_name_token (self, run->title_first)->flags & ASSAY_TOKEN_PART_BEGIN) == 0 &&
             assay_name_token (self, run->title_first - 1)->kind == ASSAY_TOKEN_WORD &&
             is_before_role (self, run->title_first - 1) &&
             run->first - run->title_first < MAX_TITLE_TOKENS)
        run->title_first--;
      return;
    }

  find_title_before (self, run);
  if (!run->has_title)
    find_title_behind (self, run);
}
