/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A sentence of the draft laid beside the sources, token by token: what stands in whose place, and what differs. */

#include "config.h"

#include <string.h>

#include "assay-sift-judge-private.h"

/* A draft and its sources; sentences of the draft are asked for one by one. */
typedef struct
{
  AssayCorpus       *corpus;
  AssaySift         *sift;
  AssayReading      *draft;
  GArray            *tokens;
  AssaySiftSentence  laid;
} Case;

static AssayReading *
read_text (const char *utf8)
{
  const AssayReadingOptions options = { .language = "en", .rules_only = TRUE };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  return assay_reading_new (text, NULL, 0, &options);
}

static void
case_init (Case       *self,
           const char *draft,
           const char *source)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (GPtrArray)
      readings = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_reading_unref);
  AssayWordRange range;

  g_ptr_array_add (none, NULL);
  g_ptr_array_add (readings, read_text (source));
  self->draft = read_text (draft);
  self->corpus = assay_corpus_new (self->draft, none, readings, NULL, NULL);
  self->sift = assay_sift_new (self->corpus);
  self->tokens = g_array_new (FALSE, FALSE, sizeof (AssaySiftToken));

  range = g_array_index (self->corpus->draft_ranges, AssayWordRange, 0);
  assay_sift_tokens_append (self->sift->words, self->draft, self->corpus->draft_words, range,
                            self->tokens);
  assay_sift_settle (self->sift, (AssaySiftToken *) (gpointer) self->tokens->data,
                     self->tokens->len);
}

static void
case_clear (Case *self)
{
  assay_sift_free (self->sift);
  assay_corpus_free (self->corpus);
  assay_reading_unref (self->draft);
  g_array_unref (self->tokens);
}

static char *
dup_words (AssayReading *reading,
           AssaySpan     span)
{
  return assay_text_dup_span (assay_reading_get_text (reading), span);
}

static const AssaySiftToken *
get_tokens (const Case *self)
{
  return (const AssaySiftToken *) (gconstpointer) self->tokens->data;
}

static guint
find_token (const Case *self,
            const char *words)
{
  for (guint i = 0; i < self->tokens->len; i++)
    {
      g_autofree char *exact = dup_words (self->draft, get_tokens (self)[i].span);

      if (g_str_equal (exact, words))
        return i;
    }

  g_error ("There is no token “%s”", words);
}

static void
lay (Case *self)
{
  g_assert_true (assay_sift_sentence_init (&self->laid, self->sift, get_tokens (self),
                                           self->tokens->len));
  assay_sift_sentence_align (&self->laid);
  assay_sift_sentence_place (&self->laid);
  assay_sift_sentence_weigh (&self->laid);
}

/* What the source has in the place of words of the draft, or NULL. */
static char *
dup_partner (Case       *self,
             const char *words)
{
  const AssaySiftToken *partner = assay_sift_sentence_find_partner (&self->laid,
                                                                    find_token (self, words));

  return partner != NULL ? dup_words (assay_corpus_get_reading (self->corpus, 0), partner->span)
                         : NULL;
}

/* Whether the source has the same words in the place that they have in the sentence. */
static void
assert_matched (Case       *self,
                const char *words)
{
  const AssaySiftMatch *match = self->laid.matches[find_token (self, words)];
  g_autofree char *there = NULL;

  g_assert_nonnull (match);
  there = dup_words (assay_corpus_get_reading (self->corpus, 0),
                     assay_sift_token (self->sift, (guint) match->token)->span);
  g_assert_cmpstr (there, ==, words);
}

/* Figures, names, months and negations are told from plain words; a name that begins a sentence by the source. */
static void
test_tokens (void)
{
  static const struct
  {
    const char    *words;
    AssaySiftKind  kind;
  } expected[] = {
    { "Penrith", ASSAY_SIFT_NAME }, { "not", ASSAY_SIFT_NEGATION },
    { "the", ASSAY_SIFT_STOP },     { "bridge", ASSAY_SIFT_WORD },
    { "March", ASSAY_SIFT_MONTH },  { "Carlisle", ASSAY_SIFT_NAME },
    { "40", ASSAY_SIFT_NUMBER },    { "Monday", ASSAY_SIFT_WEEKDAY },
  };
  Case one;

  case_init (&one,
             "Penrith did not get the bridge in March, Carlisle told its 40 builders on Monday.",
             "The town of Penrith wants a bridge.");

  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    g_assert_cmpint (get_tokens (&one)[find_token (&one, expected[i].words)].kind, ==,
                     expected[i].kind);

  case_clear (&one);

  /* Nobody has it as a name. */
  case_init (&one, "Bridges cost much.", "The town wants a bridge.");
  g_assert_cmpint (get_tokens (&one)[0].kind, !=, ASSAY_SIFT_NAME);
  case_clear (&one);
}

/* What was put in the place of something is paired with it, in another order of clauses too. */
static void
test_partner (void)
{
  g_autofree char *number = NULL;
  g_autofree char *place = NULL;
  Case one;

  case_init (&one,
             "The inquest into the sinking of the ferry will be held in Carlisle after 11 months.",
             "After 12 months, the inquest into the sinking of the ferry will be held in Penrith.");
  lay (&one);
  place = dup_partner (&one, "Carlisle");
  g_assert_cmpstr (place, ==, "Penrith");
  case_clear (&one);

  case_init (&one, "The harbour has 11 cranes and a long pier.",
             "The old town is near. The harbour has 12 cranes and a long pier.");
  lay (&one);
  number = dup_partner (&one, "11");
  g_assert_cmpstr (number, ==, "12");
  g_assert_null (one.laid.matches[find_token (&one, "11")]);
  assert_matched (&one, "cranes");
  case_clear (&one);
}

/* A name that the source has in another sentence has little of its surroundings with it there. */
static void
test_surroundings (void)
{
  guint name = 0;
  guint word = 0;
  Case one;

  case_init (
      &one, "The inquest into the sinking of the ferry will be held in Carlisle in the spring.",
      "The inquest into the sinking of the ferry will be held in Penrith in the spring. The ferry "
             "was built in Carlisle forty years ago.");
  lay (&one);
  name = find_token (&one, "Carlisle");
  word = find_token (&one, "inquest");
  g_assert_cmpfloat (one.laid.context_any[name], >, 0.8);
  g_assert_cmpfloat (one.laid.context_match[name], <, 0.5);
  g_assert_cmpfloat (one.laid.context_match[word], >, 0.8);
  case_clear (&one);
}

/* Nothing of it is anywhere: there is nothing to lay it beside. */
static void
test_nothing (void)
{
  Case one;

  case_init (&one, "Zebras graze quietly.", "The town wants a bridge.");
  g_assert_false (
      assay_sift_sentence_init (&one.laid, one.sift, get_tokens (&one), one.tokens->len));
  case_clear (&one);
}

/* A sentence that nobody could read is judged by what it begins with. */
static void
test_long (void)
{
  g_autoptr (GString) draft = g_string_new ("The harbour");
  guint8 signs[ASSAY_SIFT_MAX_TOKENS * ASSAY_N_SIFT_SIGNS];
  guint8 sentence[ASSAY_N_SIFT_SENTENCE_SIGNS];
  Case one;

  for (guint i = 0; i < 300; i++)
    g_string_append_printf (draft, " and crane %u", i);
  g_string_append_c (draft, '.');

  case_init (&one, draft->str, "The harbour has a crane.");
  lay (&one);
  g_assert_cmpuint (one.laid.n, ==, ASSAY_SIFT_MAX_TOKENS);
  assay_sift_fill_signs (&one.laid, signs);
  assay_sift_fill_sentence (&one.laid, signs, sentence);
  case_clear (&one);
}

/* The same number, whether sentences are asked for one by one or together. */
static void
test_together (void)
{
  const AssaySiftModel *model = assay_sift_model_get ("en");
  guint8 signs[ASSAY_SIFT_MAX_TOKENS * ASSAY_N_SIFT_SIGNS];
  gint32 together[ASSAY_SIFT_MAX_TOKENS];
  Case one;

  g_assert_nonnull (model);
  case_init (&one,
             "The committee did not approve the plan for the harbour at its meeting on 4 May 2019.",
             "The committee did approve the plan for the harbour at its meeting on 5 May 2019.");
  lay (&one);
  assay_sift_fill_signs (&one.laid, signs);
  assay_sift_model_sum (model, ASSAY_SIFT_FOREST_TOKENS, signs, one.laid.n, together);

  for (guint i = 0; i < one.laid.n; i++)
    {
      gint32 alone = 0;

      assay_sift_model_sum (model, ASSAY_SIFT_FOREST_TOKENS, signs + (gsize) i * ASSAY_N_SIFT_SIGNS,
                            1, &alone);
      g_assert_cmpint (alone, ==, together[i]);
    }

  case_clear (&one);
  g_assert_null (assay_sift_model_get ("de"));
}

typedef struct
{
  const char *draft;
  const char *source;
  const char *token;   /* that differs; or NULL: nothing does */
  const char *partner; /* what the source has instead, or NULL */
} Judged;

static const Judged judged[] = {
  { "The council approved the new bridge over the river in March 2019 after a long debate.",
    "The council approved the new bridge over the river in October 2019 after a long debate.",
    "March", "October" },
  { "The number of visitors to the museum fell sharply after the new hall was opened in the "
    "spring.",
    "The number of visitors to the museum rose sharply after the new hall was opened in the "
    "spring.",
    "fell", "rose" },
  { "The committee did not approve the plan for the harbour at its meeting in the spring.",
    "The committee did approve the plan for the harbour at its meeting in the spring.", "not",
    NULL },
  { "Nearly 500 bus drivers walked out in Harwick on Friday over pay and the length of shifts.",
    "Nearly 300 bus drivers walked out in Harwick on Friday over pay and the length of shifts.",
    "500", "300" },
  { "Nearly 300 bus drivers walked out in Harwick on Friday over pay and the length of shifts.",
    "Nearly 300 bus drivers walked out in Harwick on Friday over pay and the length of shifts.",
    NULL, NULL },
  { "About 300 drivers walked out in Harwick on Friday over pay.",
    "Nearly 300 bus drivers walked out in Harwick on Friday over pay and the length of shifts.",
    NULL, NULL },
};

static void
assert_judged (const Judged *expected,
               AssayMemo    *memo)
{
  AssaySiftAnswer answer;
  Case one;

  case_init (&one, expected->draft, expected->source);
  g_test_message ("%s", expected->draft);

  /* With a memory, the second answer is what was kept of the first. */
  for (guint i = 0; i < (memo != NULL ? 2u : 1u); i++)
    {
      g_autoptr (AssaySiftJudge)
          judge = assay_sift_judge_new (one.sift, assay_sift_model_get ("en"), memo);

      assay_sift_judge_ask (judge, get_tokens (&one), one.tokens->len, &answer);
      g_assert_true (answer.is_there);
      g_assert_cmpint (answer.differs, ==, expected->token != NULL);
      g_assert_cmpuint (answer.n_passages, >, 0);
      g_assert_cmpuint (answer.cover, >, 100);

      if (expected->token != NULL)
        {
          const AssaySiftFound *found = &answer.found[0];
          g_autofree char *partner = NULL;

          g_assert_cmpuint (answer.n_found, >, 0);
          g_assert_cmpuint (found->token, ==, find_token (&one, expected->token));
          if (found->partner >= 0)
            partner = dup_words (assay_corpus_get_reading (one.corpus, 0),
                                 assay_sift_token (one.sift, (guint) found->partner)->span);
          if (expected->partner != NULL)
            g_assert_cmpstr (partner, ==, expected->partner);
        }
    }

  case_clear (&one);
}

static void
test_judge (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (judged); i++)
    assert_judged (&judged[i], NULL);
}

static void
test_judge_memory (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (judged); i++)
    {
      AssayMemo *memo = assay_memo_new ();

      assert_judged (&judged[i], memo);
      assay_memo_free (memo);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sift/tokens", test_tokens);
  g_test_add_func ("/sift/partner", test_partner);
  g_test_add_func ("/sift/surroundings", test_surroundings);
  g_test_add_func ("/sift/nothing", test_nothing);
  g_test_add_func ("/sift/long", test_long);
  g_test_add_func ("/sift/together", test_together);
  g_test_add_func ("/sift/judge", test_judge);
  g_test_add_func ("/sift/judge-memory", test_judge_memory);

  return g_test_run ();
}
