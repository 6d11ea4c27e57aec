/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: bench-link [--rules|--fitted=FILE] wice CLAIMS SOURCES
 *        bench-link [--rules|--fitted=FILE] fm2 CLAIMS
 *        bench-link --signs wice|pairs FILE SOURCES
 *        bench-link --signs fm2 CLAIMS
 *
 * The sentences of a source in the order in which a claim may come from them, in the form that
 * score_linking.py reads; or, a line each, the claim's number, its group, whether people took the sentence
 * for its evidence, and what speaks for it: what data/models/train/train-link reads.
 */

#include "config.h"

#include <string.h>

#include <gio/gio.h>

#include "assay-linker-private.h"

#include "bench-lines.h"

/* What is fitted for a set is asked only of claims whose group it has not seen. As in train-link. */
#define N_FOLDS 5

/* So many sentences before a claim are its context. */
#define N_CONTEXT 3

typedef struct
{
  GHashTable *sources; /* id → AssayReading */
  GHashTable *drafts;  /* id of a draft → GString, its text so far; of “pairs” alone */
  AssayModelFile *fitted;  /* weights for each fifth of the groups, fitted on the others */
  gboolean        rules_only;
  gboolean        signs;
  guint       number;
} Bench;

/* One claim with the sentences that it is looked for in. */
typedef struct
{
  const char   *id;
  const char   *group;
  AssayReading *draft;    /* topic, context and claim, one part each */
  AssayReading *source;   /* one part a sentence */
  GHashTable   *gold;     /* of sentence numbers */
} Query;

/* Reads lines as parts; a line break within one becomes a space. */
static AssayReading *
read_lines (GPtrArray *lines)
{
  const AssayReadingOptions options = { .language = "en" };
  g_autoptr (GArray) parts = g_array_new (FALSE, TRUE, sizeof (AssayPart));
  g_autoptr (GString) utf8 = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  guint at = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *line = g_strdelimit (g_strdup (g_ptr_array_index (lines, i)), "\n", ' ');
      guint length = (guint) g_utf8_strlen (line, -1);
      AssayPart part = { .kind = ASSAY_PART_PARAGRAPH, .span = { at, at + length } };

      g_array_append_val (parts, part);
      g_string_append_printf (utf8, "%s\n", line);
      at += length + 1;
    }

  text = assay_text_new (utf8->str, -1);

  return assay_reading_new (text, (const AssayPart *) (gpointer) parts->data, parts->len, &options);
}

static AssayReading *
read_sentences (JsonArray *sentences)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  for (guint i = 0; i < json_array_get_length (sentences); i++)
    g_ptr_array_add (lines, (gpointer) json_array_get_string_element (sentences, i));

  return read_lines (lines);
}

static AssayReading *
read_draft (const char *topic,
            const char *context,
            const char *claim)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new ();

  g_ptr_array_add (lines, (gpointer) topic);
  g_ptr_array_add (lines, (gpointer) context);
  g_ptr_array_add (lines, (gpointer) claim);

  return read_lines (lines);
}

/* The words of a part of the draft: all, or those of its last sentences. */
static AssayWordRange
get_part (const AssayCorpus *corpus,
          guint              part,
          guint              n_last)
{
  guint n = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (corpus->draft, &n);
  AssayWordRange words = { 0, 0 };

  for (guint i = n; i-- > 0;)
    {
      AssayWordRange range = g_array_index (corpus->draft_ranges, AssayWordRange, i);

      if (sentences[i].part != part || n_last-- == 0)
        continue;
      if (words.end == 0)
        words.end = range.end;
      words.first = range.first;
    }

  return words;
}

static guint
get_sentence (const AssayCorpus *corpus,
              guint              passage)
{
  const AssayPassage *at = assay_corpus_passage (corpus, passage);
  guint n = 0;

  return assay_reading_get_sentences (assay_corpus_get_reading (corpus, at->source),
                                      &n)[at->sentence]
      .part;
}

static void
print_signs (const Bench *bench,
             const Query *query,
             gboolean     is_gold,
             const AssayLinkHit *link)
{
  g_print ("%u\t%s\t%d", bench->number, query->group, is_gold);
  for (guint k = 0; k < ASSAY_N_LINK_SIGNS; k++)
    g_print ("\t%.5g", (double) link->signs[k]);
  g_print ("\n");
}

static void
print_links (const Bench     *bench,
             const Query     *query,
             const AssayCorpus *corpus,
             const AssayLinkHit *links,
             guint            n_links)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  guint n_parts = 0;

  for (guint i = 0; i < corpus->passages->len; i++)
    n_parts = MAX (n_parts, get_sentence (corpus, i) + 1);

  if (!bench->signs)
    g_print ("{\"id\": \"%s\", \"ranked\": [", query->id);

  for (guint i = 0; i < n_links + n_parts; i++)
    {
      guint sentence = i < n_links ? get_sentence (corpus, links[i].passage) : i - n_links;
      gpointer key = GUINT_TO_POINTER (sentence);

      if (bench->signs && i < n_links)
        print_signs (bench, query, g_hash_table_contains (query->gold, key), &links[i]);
      if (!g_hash_table_add (seen, key) || bench->signs)
        continue;

      g_print ("%s%u", g_hash_table_size (seen) > 1 ? ", " : "", sentence);
    }

  if (!bench->signs)
    g_print ("]}\n");
}

static void
answer (Bench       *bench,
        const Query *query)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autoptr (GPtrArray) readings = g_ptr_array_new ();
  g_autoptr (AssayCorpus) corpus = NULL;
  g_autoptr (AssayLinker) linker = NULL;
  const AssayLinkHit *links = NULL;
  guint n_links = 0;

  g_ptr_array_add (sources, NULL);
  g_ptr_array_add (readings, query->source);
  corpus = assay_corpus_new (query->draft, sources, readings, NULL, NULL);
  linker = assay_linker_new (corpus);
  if (bench->rules_only || bench->signs)
    assay_linker_use_model (linker, NULL, 0);
  else if (bench->fitted != NULL)
    assay_linker_use_model (linker, bench->fitted, g_str_hash (query->group) % N_FOLDS);

  assay_linker_set_topic (linker, get_part (corpus, 0, G_MAXUINT));
  links = assay_linker_rank (linker, get_part (corpus, 2, G_MAXUINT),
                             get_part (corpus, 1, N_CONTEXT), &n_links);
  print_links (bench, query, corpus, links, n_links);
  bench->number++;
}

static void
add_gold (GHashTable *gold,
          JsonArray  *numbers)
{
  for (guint i = 0; i < json_array_get_length (numbers); i++)
    g_hash_table_add (gold, GUINT_TO_POINTER ((guint) json_array_get_int_element (numbers, i)));
}

static void
add_source (JsonObject *object,
            gpointer    user_data)
{
  Bench *bench = user_data;
  JsonArray *sentences = json_object_get_array_member (object, "sentences");
  AssayReading *reading = NULL;

  if (json_array_get_length (sentences) > 0 &&
      JSON_NODE_HOLDS_ARRAY (json_array_get_element (sentences, 0)))
    {
      g_autoptr (AssayText)
          text = assay_text_new (json_object_get_string_member (object, "text"), -1);
      g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

      for (guint i = 0; i < json_array_get_length (sentences); i++)
        {
          JsonArray *at = json_array_get_array_element (sentences, i);
          AssaySpan span = { (guint) json_array_get_int_element (at, 0),
                             (guint) json_array_get_int_element (at, 1) };

          g_ptr_array_add (lines, assay_text_dup_span (text, span));
        }

      reading = read_lines (lines);
    }
  else
    reading = read_sentences (sentences);

  g_hash_table_insert (bench->sources,
                       g_strdup (json_object_get_string_member (object, "source_id")), reading);
}

static void
answer_wice (JsonObject *object,
             gpointer    user_data)
{
  Bench *bench = user_data;
  const char *source = json_object_get_string_member (object, "source_id");
  JsonArray *sets = json_object_get_array_member (object, "supporting_sets");
  g_autoptr (GHashTable) gold = g_hash_table_new (NULL, NULL);
  g_autoptr (AssayReading) draft = NULL;
  Query query = { .id = json_object_get_string_member (object, "id"), .group = source };

  for (guint i = 0; i < json_array_get_length (sets); i++)
    add_gold (gold, json_array_get_array_element (sets, i));

  draft = read_draft (json_object_get_string_member (object, "title"),
                      json_object_get_string_member (object, "context"),
                      json_object_get_string_member (object, "claim"));
  query.draft = draft;
  query.source = g_hash_table_lookup (bench->sources, source);
  query.gold = gold;
  answer (bench, &query);
}

static void
answer_fm2 (JsonObject *object,
            gpointer    user_data)
{
  g_autoptr (GHashTable) gold = g_hash_table_new (NULL, NULL);
  g_autoptr (AssayReading) draft = NULL;
  g_autoptr (AssayReading) source = NULL;
  g_autofree char *page = NULL;
  Query query = { .id = json_object_get_string_member (object, "id") };

  if (!g_str_equal (json_object_get_string_member (object, "dataset"), "fm2"))
    return;

  page = g_strdelimit (g_strdup (json_object_get_string_member (object, "page")), "\t", ' ');
  add_gold (gold, json_object_get_array_member (object, "gold"));
  draft = read_draft (page, "", json_object_get_string_member (object, "claim"));
  source = read_sentences (json_object_get_array_member (object, "candidates"));
  query.group = page;
  query.draft = draft;
  query.source = source;
  query.gold = gold;
  answer (user_data, &query);
}

/* Sentences of one draft follow each other, so those before are the context of the next. */
static void
answer_pair (JsonObject *object,
             gpointer    user_data)
{
  Bench *bench = user_data;
  const char *source = json_object_get_string_member (object, "source_id");
  const char *sentence = json_object_get_string_member (object, "sentence");
  const char *id = json_object_get_string_member (object, "id");
  g_autofree char *draft_id = g_strndup (id, (gsize) (strrchr (id, '-') - id));
  g_autoptr (GHashTable) gold = g_hash_table_new (NULL, NULL);
  g_autoptr (AssayReading) draft = NULL;
  Query query = { .id = id, .group = source };
  GString *before = g_hash_table_lookup (bench->drafts, draft_id);

  if (before == NULL)
    {
      before = g_string_new (NULL);
      g_hash_table_insert (bench->drafts, g_strdup (draft_id), before);
    }

  add_gold (gold, json_object_get_array_member (object, "evidence"));
  draft = read_draft ("", before->str, sentence);
  query.draft = draft;
  query.source = g_hash_table_lookup (bench->sources, source);
  query.gold = gold;

  /* What was taken over as it stood teaches nothing. */
  if (g_str_equal (json_object_get_string_member (object, "rewrite"), "heavy"))
    answer (bench, &query);
  g_string_append_printf (before, " %s", sentence);
}

static AssayModelFile *
load_fitted (const char  *path,
             GError     **error)
{
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  gsize n = 0;

  if (!g_file_get_contents (path, &contents, &n, error))
    return NULL;

  bytes = g_bytes_new_take (g_steal_pointer (&contents), n);

  return assay_model_file_new (bytes, ASSAY_LINK_MODEL, ASSAY_LINK_VERSION, error);
}

static void
free_string (gpointer string)
{
  g_string_free (string, TRUE);
}

int
main (int    argc,
      char **argv)
{
  const struct
  {
    const char *name;
    BenchObjectFunc function;
  } commands[] = {
    { "wice", answer_wice },
    { "fm2", answer_fm2 },
    { "pairs", answer_pair },
  };
  g_autoptr (GError) error = NULL;
  Bench bench = { 0 };
  int at = 1;

  if (at < argc && g_str_has_prefix (argv[at], "--"))
    {
      bench.rules_only = g_str_equal (argv[at], "--rules");
      bench.signs = g_str_equal (argv[at], "--signs");
      if (g_str_has_prefix (argv[at], "--fitted="))
        bench.fitted = load_fitted (argv[at] + strlen ("--fitted="), &error);
      at++;
    }

  bench.sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free,
                                         (GDestroyNotify) assay_reading_unref);
  bench.drafts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_string);

  for (guint i = 0; error == NULL && argc >= at + 2 && i < G_N_ELEMENTS (commands); i++)
    {
      if (!g_str_equal (argv[at], commands[i].name))
        continue;

      if ((argc == at + 2 || bench_for_each_object (argv[at + 2], add_source, &bench, &error)) &&
          bench_for_each_object (argv[at + 1], commands[i].function, &bench, &error))
        return 0;
    }

  g_printerr ("%s: %s\n", argv[0],
              error != NULL ? error->message
                            : "[--rules|--signs|--fitted=FILE] wice|fm2|pairs FILE [SOURCES]");

  return 2;
}
