/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-titles-private.h"

#include <string.h>

#include "assay-lexicon.h"

/* No office has more words; of a title the first ones are looked at. */
#define MAX_OFFICE_WORDS 4
#define MAX_TITLE_WORDS 16

/* Offices in one title: “president and chief executive”. */
#define MAX_OFFICES 4

/**
 * Office:
 * @ladder: on which one person holds one office at a time; interned, as all of these are
 * @office: which of the ladder
 * @limit: (nullable): what makes another of it: “former”
 */
typedef struct
{
  const char *ladder;
  const char *office;
  const char *limit;
} Office;

typedef struct
{
  Office offices[MAX_OFFICES];
  guint  n;
} Title;

/* A person of a source, and one title that the source gives. */
typedef struct
{
  AssayTitled titled;
  Title       title;
} Titled;

static void
clear_titled (gpointer data)
{
  g_free (((Titled *) data)->titled.name);
}

/* The words of a title, in lower case, without the marks between them. */
static char **
split_title (AssayText *text,
             AssaySpan  span)
{
  g_autofree char *words = assay_text_dup_span (text, span);
  g_autofree char *folded = g_utf8_strdown (words, -1);
  g_auto (GStrv) all = g_strsplit_set (folded, " \t\r\n,-()", -1);
  GStrvBuilder *kept = g_strv_builder_new ();
  char **list = NULL;
  guint n = 0;

  for (guint i = 0; all[i] != NULL && n < MAX_TITLE_WORDS; i++)
    {
      if (*all[i] == '\0')
        continue;
      g_strv_builder_add (kept, all[i]);
      n++;
    }

  list = g_strv_builder_end (kept);
  g_strv_builder_unref (kept);

  return list;
}

/* The longest entry of the list, its words joined by hyphens, that begins at word @at; sets how many words it has. */
static const char *
look_up (const AssayLexicon *lexicon,
         char              **words,
         guint               at,
         guint              *n_words)
{
  const char *value = NULL;
  g_autoptr (GString) joined = g_string_new (NULL);

  *n_words = 1;

  for (guint i = 0; i < MAX_OFFICE_WORDS && words[at + i] != NULL; i++)
    {
      const char *found = NULL;

      g_string_append_printf (joined, "%s%s", i > 0 ? "-" : "", words[at + i]);
      found = assay_lexicon_lookup (lexicon, joined->str, joined->len);
      if (found == NULL)
        continue;
      value = found;
      *n_words = i + 1;
    }

  return value;
}

static void
add_office (Title      *title,
            const char *value,
            const char *before,
            const char *limit)
{
  const char *space = strchr (value, ' ');
  g_autofree char *ladder = g_strndup (value, (gsize) (space - value));
  g_autofree char *office = g_strdup (space + 1);

  /* “health secretary”: another than “justice secretary”; “the minister” may be any. */
  if (strcmp (office, "with") == 0)
    {
      if (before == NULL)
        return;
      g_free (office);
      office = g_strconcat (before, " ", "minister", NULL);
    }

  if (title->n < MAX_OFFICES)
    title->offices[title->n++] = (Office){ g_intern_string (ladder), g_intern_string (office),
                                           limit };
}

static Title
read_title (const AssayLexicon *lexicon,
            AssayText          *text,
            AssaySpan           span)
{
  g_auto (GStrv) words = split_title (text, span);
  const char *limit = NULL;
  Title title = { .n = 0 };
  guint n = 1;

  for (guint i = 0; words[i] != NULL; i += n)
    {
      const char *value = look_up (lexicon, words, i, &n);

      if (value == NULL || strchr (value, ' ') == NULL)
        continue;
      if (g_str_has_prefix (value, "limit "))
        limit = g_intern_string (value + strlen ("limit "));
      else
        add_office (&title, value, i > 0 ? words[i - 1] : NULL, limit);
    }

  return title;
}

static gboolean
is_same_office (const Office *a,
                const Office *b)
{
  return a->ladder == b->ladder && a->office == b->office && a->limit == b->limit;
}

/* Whether the two have an office in common, and whether one of each is on one ladder. */
static gboolean
share_office (const Title *a,
              const Title *b,
              gboolean    *share_ladder)
{
  *share_ladder = FALSE;

  for (guint i = 0; i < a->n; i++)
    {
      for (guint j = 0; j < b->n; j++)
        {
          if (is_same_office (&a->offices[i], &b->offices[j]))
            return TRUE;
          *share_ladder |= a->offices[i].ladder == b->offices[j].ladder;
        }
    }

  return FALSE;
}

static void
add_titles (AssayInquiry       *self,
            const AssayLexicon *lexicon,
            guint               source,
            GArray             *titles)
{
  AssayReading *reading = assay_corpus_get_reading (self->corpus, source);
  guint n_names = 0;
  guint n_sentences = 0;
  const AssayName *names = NULL;
  const AssaySentence *sentences = NULL;

  if (reading == NULL)
    return;

  names = assay_reading_get_names (reading, &n_names);
  sentences = assay_reading_get_sentences (reading, &n_sentences);

  for (guint i = 0; i < n_names; i++)
    {
      Titled titled = { .titled = { .span = names[i].title, .source = source } };

      if (assay_span_is_empty (names[i].title))
        continue;

      titled.title = read_title (lexicon, assay_reading_get_text (reading), names[i].title);
      titled.titled.name = titled.title.n > 0 ? assay_titled_dup_name (reading, i) : NULL;
      titled.titled.sentence = sentences[names[i].sentence].span;
      if (titled.titled.name != NULL)
        g_array_append_val (titles, titled);
    }
}

/* What the sources call a person who is called @own in the draft: a title that differs, if none is the same. */
static const Titled *
find_other (GArray      *titles,
            const char  *name,
            const Title *own)
{
  const Titled *other = NULL;

  for (guint i = 0; i < titles->len; i++)
    {
      const Titled *titled = &g_array_index (titles, Titled, i);
      gboolean share_ladder = FALSE;

      if (strcmp (titled->titled.name, name) != 0)
        continue;
      if (share_office (own, &titled->title, &share_ladder))
        return NULL;
      if (share_ladder && other == NULL)
        other = titled;
    }

  return other;
}

/**
 * assay_inquiry_hold_titles:
 *
 * Looks for people to whom the sources give another office than the draft (N3), told once for each. Only offices of
 * which one person holds one at a time can differ: a minister may be called a member of parliament.
 */
gboolean
assay_inquiry_hold_titles (AssayInquiry  *self,
                           GCancellable  *cancellable,
                           GError       **error)
{
  const AssayLexicon *lexicon = assay_lexicon_get (assay_reading_get_language (self->corpus->draft),
                                                   "offices");
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->corpus->draft, &n_names);
  g_autoptr (GArray) titles = NULL;
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  if (!assay_inquiry_has_texts (self))
    return TRUE;

  for (guint i = 0; i < n_names; i++)
    {
      g_autofree char *name = NULL;
      const Titled *other = NULL;
      Title own = { .n = 0 };

      if (assay_span_is_empty (names[i].title) || !assay_inquiry_is_body (self, names[i].sentence))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      own = read_title (lexicon, assay_reading_get_text (self->corpus->draft), names[i].title);
      name = own.n > 0 ? assay_titled_dup_name (self->corpus->draft, i) : NULL;
      if (name == NULL || g_hash_table_contains (told, name))
        continue;

      if (titles == NULL)
        {
          titles = g_array_new (FALSE, FALSE, sizeof (Titled));
          g_array_set_clear_func (titles, clear_titled);
          for (guint s = 0; s < self->corpus->sources->len; s++)
            add_titles (self, lexicon, s, titles);
        }

      other = find_other (titles, name, &own);
      if (other == NULL)
        continue;

      assay_inquiry_add_title (self, i, &other->titled);
      g_hash_table_add (told, g_steal_pointer (&name));
    }

  return TRUE;
}
