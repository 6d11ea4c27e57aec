/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-linker-private.h"

/* A draft of one line a sentence, and sources likewise, with a linker over them. */
typedef struct
{
  AssayCorpus *corpus;
  AssayLinker *linker;
} Case;

static AssayReading *
read_text (const char *utf8)
{
  const AssayReadingOptions options = { .language = "en" };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  return assay_reading_new (text, NULL, 0, &options);
}

static void
case_init (Case       *self,
           const char *draft,
           const char *const *sources)
{
  g_autoptr (AssayReading) reading = read_text (draft);
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray)
      readings = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_reading_unref);

  for (guint i = 0; sources[i] != NULL; i++)
    {
      g_ptr_array_add (none, NULL);
      g_ptr_array_add (readings, read_text (sources[i]));
    }

  self->corpus = assay_corpus_new (reading, none, readings, NULL, NULL);
  self->linker = assay_linker_new (self->corpus);
}

static void
case_clear (Case *self)
{
  assay_linker_free (self->linker);
  assay_corpus_free (self->corpus);
}

static AssayWordRange
get_sentence (const Case *self,
              guint       sentence)
{
  return g_array_index (self->corpus->draft_ranges, AssayWordRange, sentence);
}

/* The words of the passage that a sentence of the draft is told to come from first of all. */
static char *
find_best (Case  *self,
           guint  sentence)
{
  guint n_hits = 0;
  const AssayLinkHit *hits = assay_linker_rank (self->linker, get_sentence (self, sentence),
                                                (AssayWordRange){ 0, 0 }, &n_hits);
  const AssayPassage *passage = NULL;

  if (n_hits == 0)
    return NULL;

  passage = assay_corpus_passage (self->corpus, hits[0].passage);

  return assay_text_dup_span (
      assay_reading_get_text (assay_corpus_get_reading (self->corpus, passage->source)),
      assay_corpus_sentence_span (self->corpus, passage));
}

static void
assert_best (const char *draft,
             const char *const *sources,
             const char *expected)
{
  g_autofree char *best = NULL;
  Case one;

  case_init (&one, draft, sources);
  best = find_best (&one, 0);
  g_assert_cmpstr (best, ==, expected);
  case_clear (&one);
}

/* The passage that says it, not the one that shares a name or a word more often. */
static void
test_which_passage (void)
{
  const char *const council[] = {
    "The council met on Monday in the old town hall. Its budget for roads will grow by 12 per cent "
    "next "
    "year. Councillors also thanked the council's clerk, who retires. The council will meet again.",
    NULL,
  };
  const char *const strike[] = {
    "Drivers in Harwick drove fewer buses in May.\nNearly 300 bus drivers walked out in Harwick on "
    "Friday "
    "over pay.\nHarwick is a town of bus lines and of drivers.",
    "The mayor of Torrin opened a bridge.",
    NULL,
  };

  assert_best ("The council will spend 12% more on its roads.", council,
               "Its budget for roads will grow by 12 per cent next year.");
  assert_best ("Some 300 drivers of buses went on strike on Friday.", strike,
               "Nearly 300 bus drivers walked out in Harwick on Friday over pay.");
}

/* A day is the same day however a page writes it. */
static void
test_days (void)
{
  const char *const ordinals[] = {
    "The pool in Harwick opened on June 3rd.\nThe pool in Harwick opened on June 8th.\n"
    "The pool in Harwick opened on June 4th.",
    NULL,
  };
  const char *const shortened[] = {
    "The pool in Harwick closed on Oct 05.\nThe pool in Harwick closed on Nov 09.\n"
    "The pool in Harwick closed on Nov 05.",
    NULL,
  };

  assert_best ("The pool in Harwick opened on June 4.", ordinals,
               "The pool in Harwick opened on June 4th.");
  assert_best ("The pool in Harwick closed on November 5.", shortened,
               "The pool in Harwick closed on Nov 05.");
}

/* Another word of the same meaning counts where the same words are missing. */
static void
test_other_words (void)
{
  const char *const sources[] = {
    "The physician bought the automobile in spring. The physician's garden was in bloom. Spring "
    "came early.",
    NULL,
  };

  assert_best ("The doctor purchased a car.", sources,
               "The physician bought the automobile in spring.");
}

/* So does a word that is used alike, though it means another thing by itself. */
static void
test_words_used_alike (void)
{
  const char *const sources[] = {
    "Crews finished the road in autumn. Riots and a strike held the shooting of the picture up for "
    "weeks. The picture was in colour, and it was long.",
    NULL,
  };

  assert_best ("Filming was delayed by unrest.", sources,
               "Riots and a strike held the shooting of the picture up for weeks.");
}

/* All sources stand in one order, the second before the first if it says more. */
static void
test_over_all_sources (void)
{
  const char *const sources[] = {
    "A ferry left the harbour. The weather was mild.",
    "Nobody was hurt. The ferry Aurora ran aground off Skelby with 48 people on board.",
    NULL,
  };
  Case one;
  guint n_hits = 0;
  const AssayLinkHit *hits = NULL;

  case_init (&one, "The ferry Aurora, with 48 people on board, ran aground near Skelby.", sources);
  hits = assay_linker_rank (one.linker, get_sentence (&one, 0), (AssayWordRange){ 0, 0 }, &n_hits);

  g_assert_cmpuint (n_hits, ==, 4);
  g_assert_cmpuint (hits[0].passage, ==, 3);
  for (guint i = 1; i < n_hits; i++)
    g_assert_true (hits[i - 1].score >= hits[i].score);

  case_clear (&one);
}

/* One claim leaves nothing behind that the next could trip over, and asking twice answers twice the same. */
static void
test_steady (void)
{
  const char *const sources[] = {
    "Rain fell on Monday. The match was called off. Fans left the ground. The club will pay them "
    "back.",
    NULL,
  };
  Case one;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autofree char *again = NULL;

  case_init (&one, "The match did not take place.\nThe club pays back its fans.", sources);
  first = find_best (&one, 0);
  second = find_best (&one, 1);
  again = find_best (&one, 0);

  g_assert_cmpstr (first, ==, "The match was called off.");
  g_assert_cmpstr (second, ==, "The club will pay them back.");
  g_assert_cmpstr (again, ==, first);
  case_clear (&one);
}

static void
test_nothing (void)
{
  const char *const no_sources[] = { NULL };
  const char *const empty[] = { "", "  \n ", NULL };
  const char *const strange[] = { "Quite another matter.", NULL };
  g_autofree char *best = NULL;
  Case one;

  assert_best ("The council met.", no_sources, NULL);
  assert_best ("The council met.", empty, NULL);

  /* What shares no word is still somewhere in a short list, and nobody falls over it. */
  case_init (&one, "…\nThe council met.", strange);
  best = find_best (&one, 0);
  case_clear (&one);
}

/* A claim and a passage of more words than are looked at. */
static void
test_long (void)
{
  g_autoptr (GString) draft = g_string_new (NULL);
  const char *sources[] = { NULL, "Two words.", NULL };
  g_autofree char *best = NULL;
  Case one;

  for (guint i = 0; i < 3000; i++)
    g_string_append_printf (draft, "word%u word7 and ", i % 500);

  sources[0] = draft->str;
  case_init (&one, draft->str, sources);
  best = find_best (&one, 0);
  g_assert_nonnull (best);
  case_clear (&one);
}

/* What the first passage lacks comes before what says the same again. */
static void
test_what_is_lacking (void)
{
  g_autoptr (GString) source = g_string_new ("The harbour of Torrin closed in March.\n"
                                             "In March the harbour of Torrin closed for good.\n"
                                             "The cranes went by ship to a buyer in Norway.\n");
  const char *sources[] = { NULL, NULL };
  guint n_hits = 0;
  const AssayLinkHit *hits = NULL;
  Case one;

  for (guint i = 0; i < 20; i++)
    g_string_append_printf (source, "Gulls sat on roof number %u and looked at the rain.\n", i + 1);
  sources[0] = source->str;

  case_init (&one, "The harbour of Torrin closed in March and its cranes went to Norway.", sources);
  hits = assay_linker_rank (one.linker, get_sentence (&one, 0), (AssayWordRange){ 0, 0 }, &n_hits);

  g_assert_cmpuint (n_hits, >, 3);
  g_assert_cmpuint (MIN (hits[0].passage, hits[1].passage), <, 2);
  g_assert_cmpuint (MAX (hits[0].passage, hits[1].passage), ==, 2);
  for (guint i = 1; i < n_hits; i++)
    g_assert_cmpfloat (hits[i - 1].score, >=, hits[i].score);
  case_clear (&one);
}

/* Without weights, the order of BM25. */
static void
test_without_model (void)
{
  const char *const sources[] = { "Red red wine. Red wine and white wine. White horses.", NULL };
  Case one;
  guint n_hits = 0;
  const AssayLinkHit *hits = NULL;

  case_init (&one, "White wine.", sources);
  g_assert_false (assay_linker_use_model (one.linker, NULL, 0));
  hits = assay_linker_rank (one.linker, get_sentence (&one, 0), (AssayWordRange){ 0, 0 }, &n_hits);

  g_assert_cmpuint (n_hits, ==, 3);
  g_assert_cmpuint (hits[0].passage, ==, 1);
  g_assert_cmpfloat (hits[0].score, ==, hits[0].signs[ASSAY_LINK_BM25]);
  case_clear (&one);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/linker/which-passage", test_which_passage);
  g_test_add_func ("/linker/other-words", test_other_words);
  g_test_add_func ("/linker/days", test_days);
  g_test_add_func ("/linker/words-used-alike", test_words_used_alike);
  g_test_add_func ("/linker/over-all-sources", test_over_all_sources);
  g_test_add_func ("/linker/steady", test_steady);
  g_test_add_func ("/linker/nothing", test_nothing);
  g_test_add_func ("/linker/long", test_long);
  g_test_add_func ("/linker/what-is-lacking", test_what_is_lacking);
  g_test_add_func ("/linker/without-model", test_without_model);

  return g_test_run ();
}
