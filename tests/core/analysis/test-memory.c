/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-analysis.h"

/*
 * An analysis with a memory says, to the last bit, what one without says, whatever was analysed before. Drafts are put
 * together from the stories of tests/data/stories and edited by chance from a fixed seed.
 */

#define N_SEEDS 8
#define N_EDITS 60

/* A mark or word that changes how its sentence is read. */
static const char *const telling[] = {
  "not",      "never",    "“",       "”",          "45%",    "forty per cent",  "12,000",
  "on Monday", "14 May",  "in 2019", "Anna Pell",  "critics", "a swindle",      "allegedly",
  "refused",  "rose",     "fell",    "said.",      "that",    "$4.2bn",         "over 30",
  "the",      "Brask",    "Per Aldous", "he said", "(",       ", according to", "…",
};

/* What is edited, with what it may be put together from. */
typedef struct
{
  GRand      *rand;
  GPtrArray  *paragraphs; /* of char * */
  GPtrArray  *lines;      /* of char *: all paragraphs of all stories */
  GPtrArray  *pages;      /* of char *: what their sources say */
  GListStore *sources;    /* of AssaySource */
  gboolean    has_headline;
} Desk;

static guint
choose (Desk  *self,
        guint  n)
{
  return (guint) g_rand_int_range (self->rand, 0, (gint32) MAX (n, 1));
}

static void
read_story (Desk       *self,
            const char *path)
{
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  gboolean in_draft = FALSE;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (g_strchomp (content), "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_has_prefix (lines[i], "source "))
        {
          in_draft = FALSE;
          g_ptr_array_add (self->pages, g_strdup (lines[++i]));
        }
      else if (strcmp (lines[i], "draft") == 0)
        in_draft = TRUE;
      else if (strcmp (lines[i], "quote") == 0)
        {
          in_draft = FALSE;
          g_ptr_array_add (self->lines, g_strdup (lines[++i]));
        }
      else if (in_draft)
        g_ptr_array_add (self->lines, g_strdup (lines[i]));
    }
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static void
read_stories (Desk *self)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "stories", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const char *name = NULL;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      if (g_str_has_suffix (name, ".story"))
        g_ptr_array_add (names, g_build_filename (folder, name, NULL));
    }

  g_ptr_array_sort (names, compare_names);
  for (guint i = 0; i < names->len; i++)
    read_story (self, g_ptr_array_index (names, i));
}

/* A page that was read, a summary, or a source that nobody could read. */
static AssaySource *
make_source (Desk  *self,
             guint  number)
{
  g_autofree char *url = g_strdup_printf ("https://paper-%u.example/2025/05/%u", number % 5,
                                          number);
  char *page = g_ptr_array_index (self->pages, choose (self, self->pages->len));
  AssayListedSource listed = { .url = url };
  g_autoptr (AssayText) text = assay_text_new (page, -1);
  guint kind = choose (self, 6);

  if (kind == 0)
    listed.unreadable = TRUE;
  if (kind == 1)
    listed.summary = page;
  if (kind < 2)
    return assay_source_new (&listed, assay_register_get_default ());

  return assay_source_new_read (&listed, assay_register_get_default (), text,
                                (AssayDay){ 2025, (gint8) (1 + number % 12), 14 });
}

static Desk *
desk_new (guint seed)
{
  Desk *self = g_new0 (Desk, 1);
  guint n_sources = 0;

  self->rand = g_rand_new_with_seed (seed);
  self->paragraphs = g_ptr_array_new_with_free_func (g_free);
  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->pages = g_ptr_array_new_with_free_func (g_free);
  self->sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  self->has_headline = seed % 2 == 0;
  read_stories (self);

  n_sources = choose (self, 12);
  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = make_source (self, i);

      g_list_store_append (self->sources, source);
    }

  for (guint i = 0; i < 12; i++)
    g_ptr_array_add (self->paragraphs,
                     g_strdup (g_ptr_array_index (self->lines, choose (self, self->lines->len))));

  return self;
}

static void
desk_free (Desk *self)
{
  g_rand_free (self->rand);
  g_ptr_array_unref (self->paragraphs);
  g_ptr_array_unref (self->lines);
  g_ptr_array_unref (self->pages);
  g_object_unref (self->sources);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static AssayDraft *
make_draft (Desk *self)
{
  AssayDraftBuilder *builder = assay_draft_builder_new ("memory.txt", "text");
  g_autoptr (GString) joined = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  gsize begin = 0;

  for (guint i = 0; i < self->paragraphs->len; i++)
    g_string_append_printf (joined, "%s\n", (char *) g_ptr_array_index (self->paragraphs, i));

  text = assay_text_new (joined->str, -1);
  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_set_date (builder, (AssayDay){ 2025, 5, 14 });

  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      gsize n_bytes = strlen (g_ptr_array_index (self->paragraphs, i));

      if (n_bytes > 0)
        assay_draft_builder_add_part (
            builder, i == 0 && self->has_headline ? ASSAY_PART_HEADLINE : ASSAY_PART_PARAGRAPH,
            assay_text_to_span (text, begin, begin + n_bytes));
      begin += n_bytes + 1;
    }

  return assay_draft_builder_end (builder);
}

static void
set_paragraph (Desk  *self,
               guint  at,
               char  *paragraph)
{
  g_free (self->paragraphs->pdata[at]);
  self->paragraphs->pdata[at] = paragraph;
}

/* Puts in, takes out or replaces one word. */
static void
edit_word (Desk  *self,
           guint  at)
{
  g_auto (GStrv) words = g_strsplit (g_ptr_array_index (self->paragraphs, at), " ", -1);
  guint n = g_strv_length (words);
  guint place = choose (self, n);
  guint kind = choose (self, 4);
  const char *other = telling[choose (self, G_N_ELEMENTS (telling))];
  g_autoptr (GString) edited = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      if (i == place && kind == 0)
        continue;
      if (edited->len > 0)
        g_string_append_c (edited, ' ');
      if (i == place && kind == 1)
        {
          g_string_append (edited, other);
          continue;
        }
      g_string_append (edited, words[i]);
      if (i == place)
        g_string_append_printf (edited, " %s", kind == 2 ? other : "w");
    }

  set_paragraph (self, at, g_strdup (edited->str));
}

static void
edit_paragraphs (Desk  *self,
                 guint  at)
{
  guint other = choose (self, self->paragraphs->len);
  char *line = g_ptr_array_index (self->lines, choose (self, self->lines->len));
  gpointer kept = NULL;

  switch (choose (self, 4))
    {
    case 0:
      g_ptr_array_insert (self->paragraphs, (int) at, g_strdup (line));
      return;

    case 1:
      if (self->paragraphs->len > 3)
        g_ptr_array_remove_index (self->paragraphs, at);
      return;

    case 2:
      kept = self->paragraphs->pdata[at];
      self->paragraphs->pdata[at] = self->paragraphs->pdata[other];
      self->paragraphs->pdata[other] = kept;
      return;

    default:
      set_paragraph (self, at,
                     g_strdup_printf ("%s %s", (char *) self->paragraphs->pdata[at], line));
      return;
    }
}

static void
edit (Desk *self)
{
  guint at = choose (self, self->paragraphs->len);
  guint kind = choose (self, 40);
  guint n_sources = g_list_model_get_n_items (G_LIST_MODEL (self->sources));

  if (kind == 0)
    {
      g_autoptr (AssaySource) source = make_source (self, 20 + choose (self, 100));

      g_list_store_insert (self->sources, choose (self, n_sources), source);
    }
  else if (kind == 1 && n_sources > 0)
    g_list_store_remove (self->sources, choose (self, n_sources));
  else if (kind < 10)
    edit_paragraphs (self, at);
  else
    edit_word (self, at);
}

static void
describe_findings (GString       *lines,
                   AssayAnalysis *analysis)
{
  guint n = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n);

  for (guint i = 0; i < n; i++)
    {
      const AssayFinding *at = &findings[i];

      g_string_append_printf (lines, "finding %d %u-%u %d %d %u-%u %.17g %.17g", (int) at->rule,
                              at->span.begin, at->span.end, at->claim, at->fact,
                              at->source_span.begin, at->source_span.end, at->delta, at->points);
      for (guint k = 0; k < at->n_sources; k++)
        g_string_append_printf (lines, " %u", at->sources[k]);
      for (guint k = 0; k < ASSAY_FINDING_MAX_VALUES; k++)
        g_string_append_printf (lines, " [%s]", at->values[k] != NULL ? at->values[k] : "");
      g_string_append_c (lines, '\n');
    }
}

/* All that an analysis says, a line each. */
static char *
describe (AssayAnalysis *analysis)
{
  GString *lines = g_string_new (NULL);
  guint n = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n);
  const AssayEvidence *evidence = NULL;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (lines, "fact %u-%u %u %u %d\n", facts[i].span.begin, facts[i].span.end,
                            facts[i].claim, facts[i].index, (int) facts[i].kind);

  evidence = assay_analysis_get_evidence (analysis, &n);
  for (guint i = 0; i < n; i++)
    g_string_append_printf (lines, "evidence %u %u %u-%u %u-%u %d %d %.17g\n", evidence[i].fact,
                            evidence[i].source, evidence[i].span.begin, evidence[i].span.end,
                            evidence[i].context.begin, evidence[i].context.end,
                            (int) evidence[i].stance, (int) evidence[i].grade, evidence[i].score);

  describe_findings (lines, analysis);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const AssayCheckResult *result = assay_analysis_get_check (analysis, (AssayCheck) i);

      g_string_append_printf (lines, "check %d %.17g\n", result->score, result->sum);
    }

  g_string_append_printf (lines, "verdict %d %d\n", (int) assay_analysis_get_verdict (analysis),
                          (int) assay_analysis_get_confidence (analysis));

  return g_string_free (lines, FALSE);
}

static char *
analyse (Desk        *self,
         AssayMemory *memory)
{
  g_autoptr (AssayDraft) draft = make_draft (self);
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (GError) error = NULL;
  const AssayAnalysisOptions options = { .language = "en", .memory = memory };

  analysis = assay_analysis_new (draft, G_LIST_MODEL (self->sources), &options, NULL, &error);
  g_assert_no_error (error);

  return describe (analysis);
}

static void
test_memory_edits (gconstpointer data)
{
  guint seed = GPOINTER_TO_UINT (data);
  g_autoptr (Desk) self = desk_new (seed);
  g_autoptr (AssayMemory) memory = assay_memory_new ();
  g_autoptr (AssayMemory) other = assay_memory_new ();

  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *expected = analyse (self, NULL);
      g_autofree char *said = analyse (self, memory);

      g_assert_cmpstr (said, ==, expected);

      /* Somebody who comes back to a text, and somebody who remembers only every tenth. */
      if (i % 10 == 0)
        {
          g_autofree char *again = analyse (self, memory);
          g_autofree char *seldom = analyse (self, other);

          g_assert_cmpstr (again, ==, expected);
          g_assert_cmpstr (seldom, ==, expected);
        }

      edit (self);
    }
}

/* A memory that met one job's sources says nothing of them to another job, nor of one language to another. */
static void
test_memory_jobs (void)
{
  g_autoptr (Desk) first = desk_new (101);
  g_autoptr (Desk) second = desk_new (102);
  g_autoptr (AssayMemory) memory = assay_memory_new ();
  const char *const languages[] = { "en", "de", "en-GB", "he" };

  for (guint i = 0; i < 8; i++)
    {
      Desk *desk = i % 2 == 0 ? first : second;
      g_autoptr (AssayDraft) draft = make_draft (desk);
      AssayAnalysisOptions options = { .language = languages[i % 4] };
      g_autoptr (AssayAnalysis)
          fresh = assay_analysis_new (draft, G_LIST_MODEL (desk->sources), &options, NULL, NULL);
      g_autoptr (AssayAnalysis) kept = NULL;
      g_autofree char *expected = describe (fresh);
      g_autofree char *said = NULL;

      options.memory = memory;
      kept = assay_analysis_new (draft, G_LIST_MODEL (desk->sources), &options, NULL, NULL);
      said = describe (kept);
      g_assert_cmpstr (said, ==, expected);
    }
}

static gpointer
analyse_in_thread (gpointer data)
{
  gpointer *both = data;
  g_autofree char *expected = analyse (both[0], NULL);

  for (guint i = 0; i < 10; i++)
    {
      g_autofree char *said = analyse (both[0], both[1]);

      g_assert_cmpstr (said, ==, expected);
    }

  return NULL;
}

/* Two at a time: one of them has the memory, the other does without. */
static void
test_memory_threads (void)
{
  g_autoptr (Desk) first = desk_new (7);
  g_autoptr (Desk) second = desk_new (8);
  g_autoptr (AssayMemory) memory = assay_memory_new ();
  GThread *thread = g_thread_new ("other", analyse_in_thread, (gpointer[]){ first, memory });

  analyse_in_thread ((gpointer[]){ second, memory });
  g_thread_join (thread);
}

static void
test_memory_cancelled (void)
{
  g_autoptr (Desk) self = desk_new (9);
  g_autoptr (AssayMemory) memory = assay_memory_new ();
  g_autoptr (AssayDraft) draft = make_draft (self);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;
  const AssayAnalysisOptions options = { .language = "en", .memory = memory };
  g_autofree char *expected = analyse (self, NULL);
  g_autofree char *said = analyse (self, memory);
  g_autofree char *again = NULL;

  g_assert_cmpstr (said, ==, expected);
  g_cancellable_cancel (cancellable);
  g_assert_null (assay_analysis_new (draft, G_LIST_MODEL (self->sources), &options, cancellable,
                                     &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  again = analyse (self, memory);
  g_assert_cmpstr (again, ==, expected);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint seed = 1; seed <= N_SEEDS; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/memory/edits/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed), test_memory_edits);
    }

  g_test_add_func ("/memory/jobs", test_memory_jobs);
  g_test_add_func ("/memory/threads", test_memory_threads);
  g_test_add_func ("/memory/cancelled", test_memory_cancelled);

  return g_test_run ();
}
