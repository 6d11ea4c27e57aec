/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Which texts are taken for the same one: pairs that are made of stories, and stories that teachers rewrote.
 *
 *   bench-independence SOURCES.jsonl DRAFTS.jsonl [ARTICLES.jsonl]
 *
 * Prints the share that is grouped: of copies (cut, mixed with other text, thinned out, with words changed), of
 * rewrites, and of strangers, which should be none.
 */

#include "config.h"

#include <string.h>

#include "assay-independence.h"
#include "assay-reading.h"
#include "assay-source.h"
#include "bench-lines.h"

/* How a desk treats copy. */
typedef enum
{
  COPY_CUT,     /* its first half */
  COPY_MIXED,   /* amid another story of the same length */
  COPY_THINNED, /* each third sentence is left out */
  COPY_CHANGED, /* each tenth word is another */
  N_COPIES,
} Copy;

typedef struct
{
  GPtrArray  *ids;   /* of the stories */
  GPtrArray  *texts; /* of char */
  GHashTable *by_id; /* id → text */
  guint       n_rewrites;
  guint       n_rewrites_found;
} Bench;

typedef struct
{
  GPtrArray *sources;
  GPtrArray *readings;
  GPtrArray *outlets;
} Group;

static void
group_init (Group *self)
{
  self->sources = g_ptr_array_new_with_free_func (g_object_unref);
  self->readings = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_reading_unref);
  self->outlets = g_ptr_array_new_with_free_func (g_free);
}

static void
group_clear (Group *self)
{
  g_ptr_array_unref (self->sources);
  g_ptr_array_unref (self->readings);
  g_ptr_array_unref (self->outlets);
}

static void
group_add (Group      *self,
           const char *outlet,
           const char *utf8)
{
  g_autofree char *url = g_strdup_printf ("https://%s.example/%u", outlet, self->sources->len);
  AssayListedSource listed = { .url = url };
  g_autoptr (AssaySource) unread = assay_source_new (&listed, assay_register_get_default ());
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  g_ptr_array_add (self->sources, assay_source_read (unread, text, (AssayDay){ 0 }));
  g_ptr_array_add (self->readings, assay_reading_new (text, NULL, 0, NULL));
  g_ptr_array_add (self->outlets, g_strdup (outlet));
}

/* How many carry the text of another outlet. */
static guint
group_count (Group *self)
{
  g_autoptr (AssayIndependence)
      independence = assay_independence_new (self->sources, self->readings, NULL, NULL);
  guint n_found = 0;

  for (guint i = 0; i < self->sources->len; i++)
    {
      guint leader = assay_independence_get (independence, i)->leader;

      n_found += leader != i && strcmp (g_ptr_array_index (self->outlets, i),
                                        g_ptr_array_index (self->outlets, leader)) != 0;
    }

  return n_found;
}

static gboolean
are_same (const char *one,
          const char *other)
{
  Group group;
  gboolean is_found;

  group_init (&group);
  group_add (&group, "one", one);
  group_add (&group, "two", other);
  is_found = group_count (&group) > 0;
  group_clear (&group);

  return is_found;
}

static char *
make_copy (const char *text,
           const char *other,
           Copy        copy)
{
  g_auto (GStrv) pieces = g_strsplit (text, copy == COPY_CHANGED ? " " : ". ", -1);
  GString *made = g_string_new (NULL);
  guint n_pieces = g_strv_length (pieces);

  if (copy == COPY_MIXED)
    g_string_append_printf (made, "%.*s ", (int) (strlen (other) / 2), other);

  for (guint i = 0; i < n_pieces; i++)
    {
      if ((copy == COPY_CUT && i * 2 >= n_pieces) || (copy == COPY_THINNED && i % 3 == 2))
        continue;

      g_string_append (made, copy == COPY_CHANGED && i % 10 == 9 ? "indeed" : pieces[i]);
      g_string_append (made, copy == COPY_CHANGED ? " " : ". ");
    }

  if (copy == COPY_MIXED)
    g_string_append (made, other + strlen (other) / 2);
  if (!g_utf8_validate (made->str, -1, NULL))
    {
      char *valid = g_utf8_make_valid (made->str, -1);

      g_string_assign (made, valid);
      g_free (valid);
    }

  return g_string_free (made, FALSE);
}

static void
add_story_cb (JsonObject *object,
              gpointer    user_data)
{
  Bench *bench = user_data;
  char *id = g_strdup (json_object_get_string_member (object, "source_id"));
  char *text = g_strdup (json_object_get_string_member (object, "text"));

  g_ptr_array_add (bench->ids, id);
  g_ptr_array_add (bench->texts, text);
  g_hash_table_insert (bench->by_id, id, text);
}

static void
try_rewrite_cb (JsonObject *object,
                gpointer    user_data)
{
  Bench *bench = user_data;
  const char *source = g_hash_table_lookup (
      bench->by_id, json_object_get_string_member (object, "true_source"));

  if (source == NULL)
    return;

  bench->n_rewrites++;
  bench->n_rewrites_found += are_same (source, json_object_get_string_member (object, "text"));
}

static void
add_article_cb (JsonObject *object,
                gpointer    user_data)
{
  group_add (user_data, json_object_get_string_member (object, "publisher"),
             json_object_get_string_member (object, "text"));
}

static void
try_copies (Bench *bench)
{
  static const char *const names[] = { "copy_cut", "copy_mixed", "copy_thinned", "copy_changed" };

  for (Copy copy = 0; copy < N_COPIES; copy++)
    {
      guint n_found = 0;

      for (guint i = 0; i < bench->texts->len; i++)
        {
          const char *text = g_ptr_array_index (bench->texts, i);
          const char *other = g_ptr_array_index (bench->texts, (i + 1) % bench->texts->len);
          g_autofree char *made = make_copy (text, other, copy);

          n_found += are_same (text, made);
        }

      g_print ("%s\t%.3f\n", names[copy], (double) n_found / bench->texts->len);
    }
}

/* Each story is of an outlet of its own. */
static void
try_strangers (Bench *bench)
{
  Group group;

  group_init (&group);
  for (guint i = 0; i < bench->texts->len; i++)
    {
      g_autofree char *outlet = g_strdup_printf ("outlet%u", i);

      group_add (&group, outlet, g_ptr_array_index (bench->texts, i));
    }

  g_print ("strangers\t%.3f\n", (double) group_count (&group) / group.sources->len);
  group_clear (&group);
}

int
main (int    argc,
      char **argv)
{
  Bench bench = { 0 };
  Group articles;
  g_autoptr (GError) error = NULL;

  if (argc < 3)
    {
      g_printerr ("usage: bench-independence SOURCES DRAFTS [ARTICLES]\n");
      return 2;
    }

  bench.ids = g_ptr_array_new_with_free_func (g_free);
  bench.texts = g_ptr_array_new_with_free_func (g_free);
  bench.by_id = g_hash_table_new (g_str_hash, g_str_equal);
  group_init (&articles);

  if (!bench_for_each_object (argv[1], add_story_cb, &bench, &error) ||
      !bench_for_each_object (argv[2], try_rewrite_cb, &bench, &error) ||
      (argc > 3 && !bench_for_each_object (argv[3], add_article_cb, &articles, &error)))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  try_copies (&bench);
  g_print ("rewrites\t%.3f\n", (double) bench.n_rewrites_found / MAX (bench.n_rewrites, 1));
  try_strangers (&bench);
  if (argc > 3)
    g_print ("rivals\t%.4f\n", (double) group_count (&articles) / MAX (articles.sources->len, 1));

  group_clear (&articles);
  g_hash_table_unref (bench.by_id);
  g_ptr_array_unref (bench.ids);
  g_ptr_array_unref (bench.texts);

  return 0;
}
