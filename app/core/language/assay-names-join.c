/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-names-private.h"

#include <string.h>

/* More words than this are not compared. */
#define MAX_WORDS 16

/* Letters that a short form may have. */
#define MAX_SHORT 8

/* Stands in the table of words for one that belongs to several. */
#define AMBIGUOUS G_MAXUINT

/**
 * Group:
 * @first: index of its first name
 * @longest: the run that says it in most words
 * @kind: what it names; known as soon as one of its names tells
 * @may_be_place: one of its names stands where a place would: “from Hobart”
 *
 * The names that mean the same.
 */
typedef struct
{
  guint         first;
  AssayNameRun  longest;
  AssayNameKind kind;
  gboolean      may_be_place;
} Group;

/**
 * Joiner:
 * @groups: of Group
 * @group_of: of guint: the group of each name of the reading
 * @by_text: folded words of a whole name → index of its group + 1
 * @by_word: folded first or last word of a name → index of its group + 1, or %AMBIGUOUS
 * @by_short: initials of an organisation → index of its group + 1, or %AMBIGUOUS
 * @keys: the keys of all three
 */
typedef struct
{
  const AssayNameFinder *finder;
  GArray                *groups;
  GArray                *group_of;
  GHashTable            *by_text;
  GHashTable            *by_word;
  GHashTable            *by_short;
  GStringChunk          *keys;
} Joiner;

static const AssayToken *
get_token (const Joiner *self,
           guint         token)
{
  return assay_reader_token (self->finder->reader, token);
}

static Group *
get_group (const Joiner *self,
           guint         group)
{
  return &g_array_index (self->groups, Group, group);
}

/* The words of a name by which it is compared. */
static guint
list_words (const Joiner       *self,
            const AssayNameRun *run,
            guint               words[MAX_WORDS])
{
  guint n = 0;

  for (guint i = run->first; i <= run->last && n < MAX_WORDS; i++)
    {
      if (get_token (self, i)->kind == ASSAY_TOKEN_WORD)
        words[n++] = i;
    }

  return n;
}

static gboolean
is_same_word (const Joiner *self,
              guint         a,
              guint         b)
{
  const AssayToken *first = get_token (self, a);
  const AssayToken *second = get_token (self, b);
  gsize n = first->end_byte - first->begin_byte;

  return n == second->end_byte - second->begin_byte &&
         g_ascii_strncasecmp (self->finder->reader->utf8 + first->begin_byte,
                              self->finder->reader->utf8 + second->begin_byte, n) == 0;
}

/* Whether each word of one name is a word of the other. */
static gboolean
is_subset (const Joiner       *self,
           const AssayNameRun *small,
           const AssayNameRun *large)
{
  guint few[MAX_WORDS];
  guint many[MAX_WORDS];
  guint n_few = list_words (self, small, few);
  guint n_many = list_words (self, large, many);

  for (guint i = 0; i < n_few; i++)
    {
      guint j = 0;

      while (j < n_many && !is_same_word (self, few[i], many[j]))
        j++;
      if (j == n_many)
        return FALSE;
    }

  return n_few > 0;
}

/* The folded bytes of a token or a run of them, kept as long as the joiner. */
static const char *
make_key (Joiner *self,
          guint   first,
          guint   last)
{
  const char *utf8 = self->finder->reader->utf8;
  guint begin_byte = get_token (self, first)->begin_byte;
  guint end_byte = get_token (self, last)->end_byte;
  char *key = g_string_chunk_insert_len (self->keys, utf8 + begin_byte, end_byte - begin_byte);

  for (char *p = key; *p != '\0'; p++)
    *p = g_ascii_isspace (*p) ? ' ' : g_ascii_tolower (*p);

  return key;
}

static guint
look_up (GHashTable *table,
         const char *key)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (table, key));
}

static void
register_key (GHashTable *table,
              const char *key,
              guint       group)
{
  guint known = look_up (table, key);

  g_hash_table_insert (table, (char *) key,
                       GUINT_TO_POINTER (known == 0 || known == group + 1 ? group + 1 : AMBIGUOUS));
}

/* “EC” for “European Commission”: the first letters of its words with a capital. */
static gboolean
make_short (const Joiner       *self,
            const AssayNameRun *run,
            char                letters[MAX_SHORT + 1])
{
  guint words[MAX_WORDS];
  guint n_words = list_words (self, run, words);
  guint n = 0;

  for (guint i = 0; i < n_words; i++)
    {
      const AssayToken *at = get_token (self, words[i]);
      char letter = self->finder->reader->utf8[at->begin_byte];

      if ((at->flags & ASSAY_TOKEN_CAPITAL) == 0)
        continue;
      if (!g_ascii_isupper (letter) || n == MAX_SHORT)
        return FALSE;
      letters[n++] = letter;
    }

  letters[n] = '\0';

  return n >= 2;
}

static gboolean
is_short_form (const Joiner       *self,
               const AssayNameRun *run)
{
  const AssayToken *at = get_token (self, run->first);
  guint n = at->end_byte - at->begin_byte;

  return run->first == run->last && (at->flags & ASSAY_TOKEN_ALL_CAPS) != 0 && n >= 2 &&
         n <= MAX_SHORT;
}

/* “the European Commission (EC)”, “the National Health Service … the NHS” */
static guint
find_by_short (Joiner             *self,
               const AssayNameRun *run,
               const AssayNameRun *before)
{
  const AssayToken *at = get_token (self, run->first);
  char letters[MAX_SHORT + 1];
  g_autofree char *written = NULL;
  guint known;

  if (!is_short_form (self, run))
    return 0;

  written = g_strndup (self->finder->reader->utf8 + at->begin_byte, at->end_byte - at->begin_byte);

  if (before != NULL && run->first == before->last + 2 &&
      get_token (self, run->first - 1)->mark == '(' && make_short (self, before, letters) &&
      written[0] == letters[0] && self->group_of->len > 0)
    return g_array_index (self->group_of, guint, self->group_of->len - 1) + 1;

  known = strlen (written) >= 3 ? look_up (self->by_short, written) : 0;

  return known == AMBIGUOUS ? 0 : known;
}

static gboolean
are_kinds_alike (AssayNameKind a,
                 AssayNameKind b)
{
  return a == b || a == ASSAY_NAME_UNKNOWN || b == ASSAY_NAME_UNKNOWN;
}

/* The group that a run's words are part of, or that is part of them; + 1. */
static guint
find_by_words (Joiner             *self,
               const AssayNameRun *run)
{
  guint ends[] = { run->last, run->first };
  AssayNameKind listed = ASSAY_NAME_UNKNOWN;
  gboolean is_listed = assay_name_match_entity (self->finder, run->first, &listed) ==
                       run->last - run->first + 1;

  /* “York” is not short for “New York”. */
  if (is_listed && listed == ASSAY_NAME_PLACE && !run->has_title)
    return 0;

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      guint known = look_up (self->by_word, make_key (self, ends[i], ends[i]));
      const Group *group = NULL;

      if (known == 0 || known == AMBIGUOUS)
        continue;

      group = get_group (self, known - 1);

      /* “the Council” is the one that ended so: “Northern Council”, not “Council of Europe”. */
      if (run->is_generic && !is_same_word (self, run->last, group->longest.last))
        continue;
      if (are_kinds_alike (group->kind, run->kind) &&
          (is_subset (self, run, &group->longest) || is_subset (self, &group->longest, run)))
        return known;
    }

  return 0;
}

static guint
add_group (Joiner             *self,
           const AssayNameRun *run,
           guint               name)
{
  Group group = { .first = name, .longest = *run, .kind = run->kind };

  g_array_append_val (self->groups, group);

  return self->groups->len - 1;
}

/* Makes a name's words known, so that later ones find its group. */
static void
register_run (Joiner             *self,
              const AssayNameRun *run,
              guint               group)
{
  char letters[MAX_SHORT + 1];

  if (look_up (self->by_text, make_key (self, run->first, run->last)) != 0)
    return;

  register_key (self->by_text, make_key (self, run->first, run->last), group);
  register_key (self->by_word, make_key (self, run->last, run->last), group);
  if (run->first != run->last)
    register_key (self->by_word, make_key (self, run->first, run->first), group);
  if (run->kind != ASSAY_NAME_PERSON && run->first != run->last && make_short (self, run, letters))
    register_key (self->by_short, g_string_chunk_insert (self->keys, letters), group);
}

/* Whether another person of the text has the same surname: “Melania Trump” beside “Donald Trump”. */
static gboolean
has_surname_of_person (Joiner             *self,
                       const AssayNameRun *run)
{
  guint known = look_up (self->by_word, make_key (self, run->last, run->last));
  const Group *group = known == 0 || known == AMBIGUOUS ? NULL : get_group (self, known - 1);

  return group != NULL && group->kind == ASSAY_NAME_PERSON &&
         is_same_word (self, run->last, group->longest.last);
}

/* “from”, “at”, “off”: what a place stands behind, and now and then something else. */
static gboolean
follows_way (const Joiner *self,
             guint         token)
{
  static const char *const words[] = { "from", "at", "off", "around", "towards" };

  if (token == 0 || (get_token (self, token)->flags & ASSAY_TOKEN_PART_BEGIN) != 0)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (assay_token_equals (self->finder->reader, token - 1, words[i]))
        return TRUE;
    }

  return FALSE;
}

static void
add_name (Joiner             *self,
          const AssayNameRun *run,
          guint               group)
{
  const AssayReader *reader = self->finder->reader;
  Group *at = get_group (self, group);
  AssayName name = {
    .span = assay_reader_span (reader, run->first, run->last),
    .first = at->first,
    .kind = run->kind,
  };

  name.title = (AssaySpan){ name.span.begin, name.span.begin };
  if (run->has_title)
    name.title = assay_reader_span (reader, run->title_first, run->title_last);
  name.also = (AssaySpan){ name.span.end, name.span.end };
  if (run->has_also)
    name.also = assay_reader_span (reader, run->also_first, run->also_last);
  if (reader->reading->sentences->len > 0)
    name.sentence = assay_reader_sentence_at (reader, run->first);

  at->may_be_place |= run->first == run->last && follows_way (self, run->first);
  if (at->kind == ASSAY_NAME_UNKNOWN)
    at->kind = run->kind;
  if (run->last - run->first > at->longest.last - at->longest.first)
    at->longest = *run;

  g_array_append_val (reader->reading->names, name);
  g_array_append_val (self->group_of, group);
}

static void
join_run (Joiner             *self,
          AssayNameRun       *run,
          const AssayNameRun *before)
{
  guint known = look_up (self->by_text, make_key (self, run->first, run->last));
  guint group;

  if (known == 0 || known == AMBIGUOUS)
    known = find_by_short (self, run, before);
  if (known == 0)
    known = find_by_words (self, run);

  /* “the Commission”, where no commission was named before, names nobody. */
  if (known == 0 && run->is_generic)
    return;

  if (run->kind == ASSAY_NAME_UNKNOWN && known == 0 && run->last == run->first + 1 &&
      has_surname_of_person (self, run))
    run->kind = ASSAY_NAME_PERSON;

  group = known != 0 ? known - 1 : add_group (self, run, self->finder->reader->reading->names->len);
  register_run (self, run, group);
  add_name (self, run, group);
}

/**
 * assay_name_join:
 * @runs: (element-type AssayNameRun): the names of the text, in order
 *
 * Adds the names to the reading, each with the first that means the same: of the same words, of some of
 * them (“Rama” for “Edi Rama”, where no other Rama was named), or their initials. A name that is spelled
 * otherwise stays by itself.
 */
void
assay_name_join (const AssayNameFinder *finder,
                 GArray                *runs)
{
  GArray *names = finder->reader->reading->names;
  Joiner self = {
    .finder = finder,
    .groups = g_array_new (FALSE, FALSE, sizeof (Group)),
    .group_of = g_array_new (FALSE, FALSE, sizeof (guint)),
    .by_text = g_hash_table_new (g_str_hash, g_str_equal),
    .by_word = g_hash_table_new (g_str_hash, g_str_equal),
    .by_short = g_hash_table_new (g_str_hash, g_str_equal),
    .keys = g_string_chunk_new (4096),
  };

  for (guint i = 0; i < runs->len; i++)
    join_run (&self, &g_array_index (runs, AssayNameRun, i),
              i > 0 ? &g_array_index (runs, AssayNameRun, i - 1) : NULL);

  /* A name that nothing else tells of, and that stands as places do, is one. */
  for (guint i = 0; i < self.groups->len; i++)
    {
      Group *group = get_group (&self, i);

      if (group->kind == ASSAY_NAME_UNKNOWN && group->may_be_place &&
          group->longest.first == group->longest.last)
        group->kind = ASSAY_NAME_PLACE;
    }

  for (guint i = 0; i < names->len; i++)
    g_array_index (names, AssayName, i)
        .kind = get_group (&self, g_array_index (self.group_of, guint, i))->kind;

  g_array_unref (self.groups);
  g_array_unref (self.group_of);
  g_hash_table_unref (self.by_text);
  g_hash_table_unref (self.by_word);
  g_hash_table_unref (self.by_short);
  g_string_chunk_free (self.keys);
}
