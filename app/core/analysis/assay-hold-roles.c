/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * A title that the sources give somebody else: “Tom Beaulieu, the state epidemiologist” where they have “Tom Beaulieu,
 * the public health director” and “the state epidemiologist, Hannah Lindgren”. Many may be called “councillor”; only
 * what one person is, told by “the” or by more words, is held.
 */

#include "config.h"

#include "assay-titles-private.h"

#include <string.h>

#include "assay-index-private.h"

/* The longest office in front of a title, in characters. */
#define MAX_OFFICE 80

/* Words of a title that are looked at. */
#define MAX_TITLE_WORDS 8

/* Words that end what a title is, and begin what it is of: “director” of “director of the clinic”. */
static const char *const enders[] = { "of", "for", "in", "at", "with", "from", "to", "on", NULL };

/* “Director of the clinic” is { "director" }. */
typedef struct
{
  const char *words[MAX_TITLE_WORDS]; /* interned */
  guint       n;
} Role;

/* A person of a source, and what the title that it gives makes of them. */
typedef struct
{
  AssayTitled titled;
  Role        role;
} Titled;

static Role
read_role (AssayReading *reading,
           AssaySpan     span)
{
  g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading), span);
  g_autofree char *folded = g_utf8_strdown (words, -1);
  g_auto (GStrv) all = NULL;
  Role role = { .n = 0 };

  g_strdelimit (folded, " \t\r\n,()", ' ');
  all = g_strsplit (folded, " ", -1);

  for (guint i = 0; all[i] != NULL && role.n < MAX_TITLE_WORDS; i++)
    {
      if (g_strv_contains (enders, all[i]))
        break;
      if (*all[i] != '\0' && !g_str_equal (all[i], "the") && !g_str_equal (all[i], "a") &&
          !g_str_equal (all[i], "an"))
        role.words[role.n++] = g_intern_string (all[i]);
    }

  return role;
}

/* Whether all words of @part are in @whole. */
static gboolean
has_role (const Role *whole,
          const Role *part)
{
  for (guint i = 0; i < part->n; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j < whole->n; j++)
        is_there |= whole->words[j] == part->words[i];
      if (!is_there)
        return FALSE;
    }

  return part->n > 0;
}

/* What a title is of: “parish”, “council” of “chairman of the parish council”. */
static Role
read_matter (AssayReading *reading,
             AssaySpan     span)
{
  static const char *const light[] = {
    "the", "a", "an", "its", "their", "his", "her", "and", NULL
  };
  g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading), span);
  g_autofree char *folded = g_utf8_strdown (words, -1);
  g_auto (GStrv) all = NULL;
  Role matter = { .n = 0 };
  gboolean is_behind = FALSE;

  g_strdelimit (folded, " \t\r\n,()", ' ');
  all = g_strsplit (folded, " ", -1);

  for (guint i = 0; all[i] != NULL && matter.n < MAX_TITLE_WORDS; i++)
    {
      if (g_str_equal (all[i], "of"))
        is_behind = TRUE;
      else if (is_behind && g_strv_contains (enders, all[i]))
        break;
      else if (is_behind && *all[i] != '\0' && !g_strv_contains (light, all[i]))
        matter.words[matter.n++] = g_intern_string (all[i]);
    }

  return matter;
}

/* “The parish council” and “the district council”: each has a word before the same one that the other has not. */
static gboolean
is_other_matter (const Role *a,
                 const Role *b)
{
  Role first = *a;
  Role second = *b;

  if (a->n != 2 || b->n != 2)
    return FALSE;
  first.n = second.n = 1;

  return a->words[1] == b->words[1] && !has_role (b, &first) && !has_role (a, &second);
}

/* Whether “the” stands before a title, or it is told by more than one word. */
static gboolean
is_one_persons (AssayReading *reading,
                AssaySpan     span,
                const Role   *role)
{
  AssayText *text = assay_reading_get_text (reading);
  g_autofree char *before = assay_text_dup_span (
      text, (AssaySpan){ span.begin - MIN (span.begin, 4), span.begin });

  return role->n > 1 || g_str_has_suffix (before, "the ");
}

static void
clear_titled (gpointer data)
{
  g_free (((Titled *) data)->titled.name);
}

/* “The leader of the council, Councillor Ann Pell, said”: the office in front of a shorter title. */
static void
add_apposed (GArray       *titles,
             AssayReading *reading,
             guint         source)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n_names = 0;
  guint n_sentences = 0;
  const AssayName *names = assay_reading_get_names (reading, &n_names);
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);

  for (guint i = 0; i < n_names; i++)
    {
      AssaySpan title = names[i].title;
      AssaySpan sentence = sentences[names[i].sentence].span;
      Titled titled = { .titled = { .sentence = sentence, .source = source } };
      g_autofree char *office = NULL;

      if (names[i].kind != ASSAY_NAME_PERSON || assay_span_is_empty (title) ||
          title.begin > names[i].span.begin || title.begin <= sentence.begin ||
          title.begin - sentence.begin > MAX_OFFICE)
        continue;

      office = assay_text_dup_span (text, (AssaySpan){ sentence.begin, title.begin });
      if (g_ascii_strncasecmp (office, "the ", 4) != 0 || !g_str_has_suffix (office, ", ") ||
          strchr (office, ',') != strrchr (office, ','))
        continue;

      titled.titled.span = (AssaySpan){ sentence.begin + 4, title.begin - 2 };
      titled.titled.name = assay_titled_dup_name (reading, i);
      titled.role = read_role (reading, titled.titled.span);
      if (titled.titled.name != NULL)
        g_array_append_val (titles, titled);
    }
}

/* What the sources call people. */
static GArray *
collect_titles (const AssayCorpus *corpus)
{
  GArray *titles = g_array_new (FALSE, FALSE, sizeof (Titled));

  g_array_set_clear_func (titles, clear_titled);

  for (guint s = 0; s < corpus->readings->len; s++)
    {
      AssayReading *reading = assay_corpus_get_reading (corpus, s);
      guint n_names = 0;
      guint n_sentences = 0;
      const AssayName *names = reading != NULL ? assay_reading_get_names (reading, &n_names) : NULL;
      const AssaySentence *sentences = NULL;

      if (reading != NULL)
        sentences = assay_reading_get_sentences (reading, &n_sentences);

      for (guint i = 0; i < n_names; i++)
        {
          Titled titled = { .titled = { .span = names[i].title, .source = s } };

          if (assay_span_is_empty (names[i].title))
            continue;
          titled.titled.name = assay_titled_dup_name (reading, i);
          titled.titled.sentence = sentences[names[i].sentence].span;
          if (titled.titled.name == NULL)
            continue;
          titled.role = read_role (reading, names[i].title);
          g_array_append_val (titles, titled);
        }

      if (reading != NULL)
        add_apposed (titles, reading, s);
    }

  return titles;
}

/* They are the same for any draft, and collected once. */
static GArray *
get_titles (AssayIndex *index)
{
  if (index->titles == NULL)
    index->titles = collect_titles (index->corpus);

  return index->titles;
}

/* What the sources call somebody whom the draft calls what they call another; or NULL. */
static const AssayTitled *
find_mistaken (GArray     *titles,
               const char *name,
               const Role *role)
{
  const AssayTitled *own = NULL;
  const char *other = NULL;

  for (guint i = 0; i < titles->len; i++)
    {
      const AssayTitled *titled = &g_array_index (titles, Titled, i).titled;
      const Role *theirs = &g_array_index (titles, Titled, i).role;

      if (strcmp (titled->name, name) == 0)
        {
          if (has_role (theirs, role) || has_role (role, theirs))
            return NULL;
          if (own == NULL && theirs->n > 0)
            own = titled;
        }
      else if (has_role (theirs, role))
        {
          /* What two people are called, a third may be. */
          if (other != NULL && strcmp (other, titled->name) != 0)
            return NULL;
          other = titled->name;
        }
    }

  return other != NULL ? own : NULL;
}

/* What the sources call somebody whom the draft calls the same of something else that they tell of; or NULL. */
static const AssayTitled *
find_misplaced (AssayInquiry *self,
                const char   *name,
                AssaySpan     title)
{
  GArray *titles = get_titles (self->index);
  Role role = read_role (self->corpus->draft, title);
  Role matter = read_matter (self->corpus->draft, title);
  const AssayTitled *own = NULL;

  for (guint i = 0; i < titles->len && matter.n == 2; i++)
    {
      const Titled *titled = &g_array_index (titles, Titled, i);
      Role theirs;

      if (strcmp (titled->titled.name, name) != 0)
        continue;

      theirs = read_matter (assay_corpus_get_reading (self->corpus, titled->titled.source),
                            titled->titled.span);
      if (!has_role (&titled->role, &role) || !is_other_matter (&matter, &theirs))
        return NULL;
      own = &titled->titled;
    }

  return own;
}

static gboolean
is_told (AssayInquiry    *self,
         const AssayName *name)
{
  for (guint i = 0; i < self->findings->len; i++)
    {
      const AssayFinding *finding = &g_array_index (self->findings, AssayFinding, i);

      if (finding->rule == ASSAY_RULE_N3 && assay_span_overlaps (finding->span, name->title))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_hold_roles:
 *
 * Looks for people whom the draft calls what the sources call somebody else (N3), each told once.
 */
gboolean
assay_inquiry_hold_roles (AssayInquiry  *self,
                          GCancellable  *cancellable,
                          GError       **error)
{
  AssayReading *draft = self->corpus->draft;
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (draft, &n_names);
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!assay_inquiry_has_texts (self) || !assay_reading_is_supported (draft))
    return TRUE;

  for (guint i = 0; i < n_names; i++)
    {
      g_autofree char *name = NULL;
      const AssayTitled *own = NULL;
      Role role = { .n = 0 };

      if (assay_span_is_empty (names[i].title) || !assay_inquiry_is_body (self, names[i].sentence))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      role = read_role (draft, names[i].title);
      name = assay_titled_dup_name (draft, i);
      if (name == NULL || g_hash_table_contains (told, name))
        continue;

      if (is_one_persons (draft, names[i].title, &role))
        own = find_mistaken (get_titles (self->index), name, &role);
      if (own == NULL)
        own = find_misplaced (self, name, names[i].title);
      if (own == NULL || is_told (self, &names[i]))
        continue;

      assay_inquiry_add_title (self, i, own);
      g_hash_table_add (told, g_steal_pointer (&name));
    }

  return TRUE;
}
