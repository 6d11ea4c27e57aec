/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: bench-kept DRAFTS SOURCES [kept]
 *
 * How long a draft takes whose sources were read before, what an edit costs after that, and how long a book with
 * a hundred sources takes. The drafts of ../shared/bench/discrepancies are put together until they are as long as
 * asked; likewise the sources, first those that the drafts were made from. With “kept” the book is left out.
 */

#include "config.h"

#include <string.h>

#include "assay-analysis.h"

#include "bench-lines.h"
#include "bench-made.h"

#define N_ROUNDS 5
#define N_EDITS 50

typedef struct
{
  GHashTable *texts;  /* id of a source → its text */
  GPtrArray  *ids;    /* of sources, in the order of the file */
  GPtrArray  *drafts; /* of JsonObject */
} Set;

static guint
count_words (const char *utf8)
{
  guint n = 0;

  for (const char *p = utf8; *p != '\0'; p++)
    n += g_ascii_isspace (*p) && !g_ascii_isspace (p[1]);

  return n;
}

static void
add_source (JsonObject *object,
            gpointer    user_data)
{
  Set *set = user_data;
  char *id = g_strdup (json_object_get_string_member (object, "source_id"));

  g_hash_table_insert (set->texts, id, g_strdup (json_object_get_string_member (object, "text")));
  g_ptr_array_add (set->ids, id);
}

static void
add_draft (JsonObject *object,
           gpointer    user_data)
{
  Set *set = user_data;

  g_ptr_array_add (set->drafts, json_object_ref (object));
}

static void
add_id (GPtrArray  *ids,
        const char *id)
{
  if (!g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
    g_ptr_array_add (ids, (gpointer) id);
}

/* A text of so many words; @ids: (out): the sources that it was made from, first. */
static char *
make_text (const Set *set,
           guint      n_words,
           GPtrArray *ids)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0, n = 0; n < n_words; i++)
    {
      JsonObject *draft = g_ptr_array_index (set->drafts, i % set->drafts->len);
      JsonArray *sources = json_object_get_array_member (draft, "sources");
      const char *utf8 = json_object_get_string_member (draft, "text");

      g_string_append_printf (text, "%s\n\n", utf8);
      n += count_words (utf8);
      for (guint j = 0; j < json_array_get_length (sources); j++)
        add_id (ids, json_object_get_string_member (json_array_get_object_element (sources, j),
                                                    "source_id"));
    }

  for (guint i = 0; i < set->ids->len; i++)
    add_id (ids, g_ptr_array_index (set->ids, i));

  return g_string_free (text, FALSE);
}

static GListStore *
make_pages (const Set *set,
            GPtrArray *ids,
            guint      n_pages,
            guint      n_words)
{
  GListStore *pages = g_list_store_new (ASSAY_TYPE_SOURCE);

  for (guint i = 0; i < n_pages; i++)
    {
      g_autoptr (GString) page = g_string_new (NULL);

      for (guint k = i; count_words (page->str) < n_words; k++)
        g_string_append_printf (page, "%s\n\n",
                                (const char *) g_hash_table_lookup (
                                    set->texts, g_ptr_array_index (ids, k % ids->len)));
      bench_add_page (pages, page->str);
    }

  return pages;
}

static AssayAnalysis *
analyse (const char  *utf8,
         GListStore  *pages,
         AssayMemory *memory)
{
  g_autoptr (AssayDraft) draft = bench_make_draft (utf8);
  g_autoptr (GError) error = NULL;
  const AssayAnalysisOptions options = { .language = "en", .memory = memory };
  AssayAnalysis *analysis = NULL;

  analysis = assay_analysis_new (draft, G_LIST_MODEL (pages), &options, NULL, &error);
  g_assert_no_error (error);

  return analysis;
}

static void
measure_kept (const Set *set)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *text = make_text (set, 1000, ids);
  g_autoptr (GListStore) pages = make_pages (set, ids, 10, 1500);
  g_autoptr (AssayMemory) memory = assay_memory_new ();
  g_autoptr (AssayAnalysis) analysis = analyse (text, pages, memory);
  double start = bench_measure_work ();

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (AssayAnalysis) again = analyse (text, pages, NULL);
    }

  g_print ("kept_ms\t%.2f\n", 1000.0 * (bench_measure_work () - start) / N_ROUNDS);
  start = bench_measure_work ();

  for (guint i = 0; i < N_EDITS; i++)
    {
      /* One more word, each time another and elsewhere. */
      char *place = strchr (text + strlen (text) / (N_EDITS + 1) * i, ' ');
      g_autofree char *edited = g_strdup_printf ("%.*s word%c%s", (int) (place - text), text,
                                                 (char) ('a' + i % 26), place);
      g_autoptr (AssayAnalysis) next = analyse (edited, pages, memory);
    }

  g_print ("edit_ms\t%.2f\n", 1000.0 * (bench_measure_work () - start) / N_EDITS);
}

static void
measure_large (const Set *set)
{
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  g_autofree char *text = make_text (set, 20000, ids);
  g_autoptr (GListStore) pages = make_pages (set, ids, 100, 1500);
  double start = bench_measure_work ();
  g_autoptr (AssayAnalysis) analysis = analyse (text, pages, NULL);

  g_print ("large_s\t%.2f\n", bench_measure_work () - start);
  g_print ("large_mb\t%.1f\n", bench_measure_memory ("VmHWM:"));
}

int
main (int    argc,
      char **argv)
{
  Set set = {
    .texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .ids = g_ptr_array_new (),
    .drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref),
  };
  g_autoptr (GError) error = NULL;

  if (argc != 3 && argc != 4)
    {
      g_printerr ("usage: bench-kept DRAFTS SOURCES\n");
      return 2;
    }

  if (!bench_for_each_object (argv[1], add_draft, &set, &error) ||
      !bench_for_each_object (argv[2], add_source, &set, &error))
    {
      g_printerr ("bench-kept: %s\n", error->message);
      return 1;
    }

  measure_kept (&set);
  if (argc == 3)
    measure_large (&set);
  g_ptr_array_unref (set.drafts);
  g_ptr_array_unref (set.ids);
  g_hash_table_unref (set.texts);

  return 0;
}
