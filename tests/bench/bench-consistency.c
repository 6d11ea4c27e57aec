/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * usage: bench-consistency [--fitted=FILE] ITEMS SOURCES
 *        bench-consistency --fit=FILE ITEMS SOURCES
 *
 * How suspicious a sentence is beside the text that it sums up, in the form that score_labels.py reads. By
 * itself it asks what the program asks: what sifting says of the sentence, how far its words stand together in
 * the text, and how much is new. With FILE it asks a regression over the same signs, how the sentence is pieced
 * together, and what is found in it: one for each set and each fifth of the articles, fitted on the other four.
 */

#include "config.h"

#include <math.h>
#include <string.h>

#include <gio/gio.h>

#include "assay-analysis.h"
#include "assay-compare-private.h"

#include "bench-fit.h"
#include "bench-lines.h"
#include "bench-made.h"

/* The passages that a sentence may be made from. */
#define N_BEST 3

/* Two sources that share so many rows of so many words are one article. */
#define ROW 12
#define MIN_SHARED 8

/* Of the signs of sifting, which stand in the order of assay_sift_fill_sentence(). */
#define SIFT_EXPECTED 13
#define SIFT_CONTEXT 55

typedef struct
{
  GHashTable *sources;  /* id and variant → its text */
  GHashTable *articles; /* id of a source → the first one that is the same article */
  GHashTable *rows;     /* hash of a row of words → the first source that has it */
  GArray     *items;
} Bench;

static AssayReading *
read_text (const char *utf8)
{
  const AssayReadingOptions options = { .language = "en" };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  return assay_reading_new (text, NULL, 0, &options);
}

static char *
make_key (JsonObject *object,
          const char *variant)
{
  return g_strconcat (json_object_get_string_member (object, "source_id"), " ",
                      json_object_get_string_member (object, variant), NULL);
}

/* A number for each row of words of a text, whatever stands between them. */
static GArray *
hash_rows (const char *utf8)
{
  GArray *hashes = g_array_new (FALSE, FALSE, sizeof (guint));
  guint words[ROW] = { 0 };
  guint n = 0;

  for (const char *at = utf8; *at != '\0';)
    {
      guint word = 5381;

      if (!g_ascii_isalnum (*at))
        {
          at++;
          continue;
        }

      for (; g_ascii_isalnum (*at); at++)
        word = 33 * word + (guint) g_ascii_tolower (*at);

      words[n++ % ROW] = word;
      if (n >= ROW)
        {
          guint row = 0;

          for (guint k = 0; k < ROW; k++)
            row = 16777619 * (row ^ words[(n + k) % ROW]);
          g_array_append_val (hashes, row);
        }
    }

  return hashes;
}

/* The sets share articles, under other ids too; no fold may learn from what it is asked of. */
static void
tell_article (Bench      *bench,
              const char *id,
              const char *utf8)
{
  g_autoptr (GArray) rows = hash_rows (utf8);
  g_autoptr (GHashTable) shared = g_hash_table_new (g_str_hash, g_str_equal);
  const char *article = g_hash_table_lookup (bench->articles, id);

  for (guint i = 0; i < rows->len && article == NULL; i++)
    {
      gpointer row = GUINT_TO_POINTER (g_array_index (rows, guint, i));
      const char *other = g_hash_table_lookup (bench->rows, row);
      guint n = 0;

      if (other == NULL)
        continue;
      n = GPOINTER_TO_UINT (g_hash_table_lookup (shared, other)) + 1;
      g_hash_table_insert (shared, (gpointer) other, GUINT_TO_POINTER (n));
      if (n >= MIN_SHARED)
        article = other;
    }

  article = g_intern_string (article != NULL ? article : id);
  g_hash_table_insert (bench->articles, g_strdup (id), (gpointer) article);

  for (guint i = 0; i < rows->len; i++)
    {
      gpointer row = GUINT_TO_POINTER (g_array_index (rows, guint, i));

      if (!g_hash_table_contains (bench->rows, row))
        g_hash_table_insert (bench->rows, row, (gpointer) article);
    }
}

static void
add_source (JsonObject *object,
            gpointer    user_data)
{
  Bench *bench = user_data;
  const char *utf8 = json_object_get_string_member (object, "text");

  g_hash_table_insert (bench->sources, make_key (object, "variant"), g_strdup (utf8));
  tell_article (bench, json_object_get_string_member (object, "source_id"), utf8);
}

static guint
kin_at (const AssayCorpus *corpus,
        guint              i)
{
  return assay_corpus_kin (corpus, assay_corpus_word (corpus, i));
}

static guint
draft_kin_at (const AssayCorpus *corpus,
              guint              i)
{
  return assay_corpus_kin (corpus, assay_corpus_draft_word (corpus, i));
}

/* Share of the runs of @n words of the draft that are no run of the source. */
static double
share_new_runs (const AssayCorpus *corpus,
                guint              n)
{
  guint n_draft = corpus->draft_words->len;
  guint n_new = 0;

  if (n_draft < n)
    return 0.0;

  for (guint i = 0; i + n <= n_draft; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j + n <= corpus->words->len && !is_there; j++)
        {
          guint k = 0;

          while (k < n && draft_kin_at (corpus, i + k) == kin_at (corpus, j + k))
            k++;
          is_there = k == n;
        }

      n_new += !is_there;
    }

  return (double) n_new / (n_draft - n + 1);
}

static gboolean
has_word (const AssayCorpus *corpus,
          AssayWordRange     words,
          guint              kin)
{
  for (guint i = words.first; i < words.end; i++)
    {
      if (kin_at (corpus, i) == kin)
        return TRUE;
    }

  return FALSE;
}

static void
fill_words (const AssayCorpus *corpus,
            double            *signs)
{
  AssayWordRange all = { 0, corpus->words->len };
  double total = 1e-6;
  double lacking = 0.0;
  guint n = 0;
  guint n_lacking = 0;

  for (guint i = 0; i < corpus->draft_words->len; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);
      double weight = assay_corpus_weigh (corpus, word);

      if ((word->flags & ASSAY_WORD_STOP) != 0)
        continue;

      n++;
      total += weight;
      if (!has_word (corpus, all, assay_corpus_kin (corpus, word)))
        {
          n_lacking++;
          lacking += weight;
          signs[SIGN_NEW_NAMES] += i > 0 && (word->flags & ASSAY_WORD_CAPITAL) != 0;
        }
    }

  signs[SIGN_NEW_WORDS] = lacking / total;
  signs[SIGN_NEW_COUNT] = (double) n_lacking / MAX (n, 1);
  signs[SIGN_NEW_PAIRS] = share_new_runs (corpus, 2);
  signs[SIGN_NEW_TRIPLES] = share_new_runs (corpus, 3);
  signs[SIGN_LENGTH] = log (1.0 + corpus->draft_words->len);
}

static void
fill_figures (const AssayCorpus *corpus,
              double            *signs)
{
  guint n_draft = 0;
  guint n_source = 0;
  const AssayFigure *draft = assay_reading_get_figures (corpus->draft, &n_draft);
  const AssayFigure *source = assay_reading_get_figures (assay_corpus_get_reading (corpus, 0),
                                                         &n_source);

  for (guint i = 0; i < n_draft; i++)
    {
      gboolean is_there = FALSE;

      for (guint j = 0; j < n_source; j++)
        is_there |= assay_figures_compare (&draft[i], &source[j]) == ASSAY_LIKENESS_SAME;
      signs[SIGN_NEW_FIGURES] += !is_there;
    }
}

static void
fill_best (const AssayCorpus  *corpus,
           const AssayLinkHit *hits,
           guint               n_hits,
           double             *signs)
{
  double total = 1e-6;
  double lacking = 0.0;

  if (n_hits == 0)
    return;

  for (guint i = 0; i < corpus->draft_words->len; i++)
    {
      const AssayWord *word = assay_corpus_draft_word (corpus, i);
      double weight = assay_corpus_weigh (corpus, word);
      gboolean is_there = FALSE;

      for (guint j = 0; j < MIN (n_hits, N_BEST); j++)
        is_there |= has_word (corpus, assay_corpus_passage (corpus, hits[j].passage)->words,
                              assay_corpus_kin (corpus, word));
      total += weight;
      lacking += is_there ? 0.0 : weight;
    }

  signs[SIGN_UNCOVERED] = lacking / total;
  signs[SIGN_PLACE] = (double) hits[0].passage / corpus->passages->len;
  if (n_hits > 1)
    signs[SIGN_SCATTER] = log (1.0 + fabs ((double) hits[0].passage - (double) hits[1].passage));
  for (guint k = 0; k < ASSAY_N_LINK_SIGNS; k++)
    signs[SIGN_BEST + k] = hits[0].signs[k];
}

/* A line may be cut into several sentences: of each sign the highest. */
static void
fill_sift (const AssayCorpus *corpus,
           double            *signs)
{
  const AssaySiftModel *model = assay_sift_model_get ("en");
  g_autoptr (AssaySift) sift = assay_sift_new (corpus);
  g_autofree AssaySiftSentence *laid = g_new (AssaySiftSentence, 1);
  g_autofree guint8 *tokens_seen = g_new (guint8, ASSAY_SIFT_MAX_TOKENS * ASSAY_N_SIFT_SIGNS);
  gint32 scores[ASSAY_SIFT_MAX_TOKENS];
  gboolean any = FALSE;

  for (guint i = 0; i < corpus->draft_ranges->len; i++)
    {
      AssayWordRange range = g_array_index (corpus->draft_ranges, AssayWordRange, i);
      g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (AssaySiftToken));
      guint8 seen[ASSAY_N_SIFT_SENTENCE_SIGNS];
      gint32 said = 0;

      range.end = MIN (range.end, range.first + ASSAY_SIFT_MAX_TOKENS);
      assay_sift_tokens_append (sift->words, corpus->draft, corpus->draft_words, range, tokens);
      assay_sift_settle (sift, (AssaySiftToken *) (gpointer) tokens->data, tokens->len);
      if (tokens->len == 0 ||
          !assay_sift_sentence_init (laid, sift, (AssaySiftToken *) (gpointer) tokens->data,
                                     tokens->len))
        continue;

      assay_sift_sentence_align (laid);
      assay_sift_sentence_place (laid);
      assay_sift_sentence_weigh (laid);
      assay_sift_fill_signs (laid, tokens_seen);
      assay_sift_fill_sentence (laid, tokens_seen, seen);
      assay_sift_model_sum (model, ASSAY_SIFT_FOREST_TOKENS, tokens_seen, laid->n, scores);
      assay_sift_fill_scores (laid->tokens, laid->n, scores, seen);
      assay_sift_model_sum (model, ASSAY_SIFT_FOREST_SENTENCES, seen, 1, &said);

      for (guint k = 0; k < ASSAY_N_SIFT_SENTENCE_SIGNS; k++)
        signs[SIGN_SIFT + k] = MAX (signs[SIGN_SIFT + k], seen[k]);
      signs[SIGN_SAID] = any ? MAX (signs[SIGN_SAID], said) : said;
      any = TRUE;
    }
}

/* What the whole program would show of the sentence. */
static void
fill_findings (const char *sentence,
               const char *utf8,
               double     *signs)
{
  const AssayAnalysisOptions options = { .language = "en" };
  g_autoptr (GListStore) pages = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayDraft) draft = bench_make_draft (sentence);
  g_autoptr (AssayAnalysis) analysis = NULL;
  const AssayFinding *findings = NULL;
  guint n = 0;

  bench_add_page (pages, utf8);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (pages), &options, NULL, NULL);
  findings = assay_analysis_get_findings (analysis, &n);

  for (guint i = 0; i < n; i++)
    {
      signs[SIGN_FINDINGS] += bench_is_discrepancy (&findings[i]);
      signs[SIGN_FINDINGS_NAME] += findings[i].rule == ASSAY_RULE_N1;
      signs[SIGN_FINDINGS_PASSAGE] += findings[i].rule == ASSAY_RULE_P1;
    }

  for (guint k = SIGN_FINDINGS; k < N_SIGNS; k++)
    signs[k] = log1p (signs[k]);
}

/* The share of those asked who found it wrong, or what it is labelled. */
static double
tell_doubt (JsonObject *object)
{
  JsonNode *votes = json_object_get_member (object, "votes");
  JsonArray *array = votes != NULL && JSON_NODE_HOLDS_ARRAY (votes) ? json_node_get_array (votes)
                                                                    : NULL;
  guint n = array != NULL ? json_array_get_length (array) : 0;
  guint n_wrong = 0;

  for (guint i = 0; i < n; i++)
    n_wrong += json_array_get_int_element (json_array_get_array_element (array, i), 1) == 0;

  return n > 0 ? (double) n_wrong / n : json_object_get_int_member (object, "label") == 0;
}

static void
add_item (JsonObject *object,
          gpointer    user_data)
{
  Bench *bench = user_data;
  g_autofree char *key = make_key (object, "src_variant");
  g_autoptr (AssayReading) draft = read_text (json_object_get_string_member (object, "sentence"));
  g_autoptr (AssayReading) source = NULL;
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray) readings = g_ptr_array_new ();
  g_autoptr (AssayCorpus) corpus = NULL;
  g_autoptr (AssayLinker) linker = NULL;
  const AssayLinkHit *hits = NULL;
  guint n_hits = 0;
  BenchItem item = {
    .id = g_strdup (json_object_get_string_member (object, "id")),
    .set = g_strconcat (json_object_get_string_member (object, "dataset"), "_",
                        json_object_get_string_member (object, "origin"), NULL),
    .fold = g_str_hash (g_hash_table_lookup (
                bench->articles, json_object_get_string_member (object, "source_id"))) %
            BENCH_N_FOLDS,
    .is_wrong = json_object_get_int_member (object, "label") == 0,
    .doubt = tell_doubt (object),
  };
  const char *text = g_hash_table_lookup (bench->sources, key);

  source = read_text (text);
  g_ptr_array_add (none, NULL);
  g_ptr_array_add (readings, source);
  corpus = assay_corpus_new (draft, none, readings, NULL, NULL);
  linker = assay_linker_new (corpus);
  hits = assay_linker_rank (linker, (AssayWordRange){ 0, corpus->draft_words->len },
                            (AssayWordRange){ 0, 0 }, &n_hits);

  fill_words (corpus, item.signs);
  fill_figures (corpus, item.signs);
  fill_best (corpus, hits, n_hits, item.signs);
  fill_sift (corpus, item.signs);
  bench_fill_pieces (corpus, item.signs + SIGN_PIECES);
  fill_findings (json_object_get_string_member (object, "sentence"), text, item.signs);
  g_array_append_val (bench->items, item);
}

/* What needs no learning from these texts; each term has the same spread among summaries of news. */
static double
suspect (const BenchItem *item)
{
  const double *signs = item->signs;

  return signs[SIGN_SAID] / (2.0 * ASSAY_SIFT_UNIT) + 3.5 * signs[SIGN_NEW_TRIPLES] +
         signs[SIGN_SIFT + SIFT_EXPECTED] / 60.0 - signs[SIGN_SIFT + SIFT_CONTEXT] / 40.0;
}

static void
print_item (BenchItem            *item,
            const AssayModelFile *fitted)
{
  double score = suspect (item);

  if (fitted != NULL)
    bench_tell_fit (fitted, item, &score);

  g_print ("{\"id\": \"%s\", \"score\": %.6f}\n", item->id, score);
}

int
main (int    argc,
      char **argv)
{
  const char *option = argc == 4 ? argv[1] : "";
  g_autoptr (AssayModelFile) fitted = NULL;
  g_autoptr (GError) error = NULL;
  Bench bench = {
    .sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    .articles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .rows = g_hash_table_new (NULL, NULL),
    .items = g_array_new (FALSE, FALSE, sizeof (BenchItem)),
  };

  if (argc != 3 && argc != 4)
    {
      g_printerr ("Usage: %s [--fitted=FILE|--fit=FILE] ITEMS SOURCES\n", argv[0]);
      return 2;
    }

  if (g_str_has_prefix (option, "--fitted="))
    fitted = bench_load_fit (option + strlen ("--fitted="), &error);

  if (error == NULL && bench_for_each_object (argv[argc - 1], add_source, &bench, &error) &&
      bench_for_each_object (argv[argc - 2], add_item, &bench, &error))
    {
      if (g_str_has_prefix (option, "--fit="))
        bench_fit (bench.items, option + strlen ("--fit="), &error);
      for (guint i = 0; error == NULL && i < bench.items->len; i++)
        print_item (&g_array_index (bench.items, BenchItem, i), fitted);
    }

  if (error != NULL)
    g_printerr ("%s: %s\n", argv[0], error->message);

  return error == NULL ? 0 : 2;
}
