/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-article.h"
#include "assay-plant-private.h"
#include "assay-training-error.h"
#include "training-help.h"

/* Stories of our own, each with two sources. */
static const char *const stories[] = {
  "bridge", "clinic", "court", "ferry", "football", "library", "museum", "school", "water", "wind",
};

#define N_SEEDS 12

static AssayDossier *
load_story (const char *name)
{
  g_autofree char *file = g_strconcat (name, ".txt", NULL);
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "data", "plants", file, NULL);
  g_autofree char *contents = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  AssayDossier *dossier = NULL;
  gsize n_bytes = 0;

  g_file_get_contents (path, &contents, &n_bytes, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new (contents, n_bytes);
  dossier = assay_dossier_open (bytes, file, NULL, NULL, &error);
  g_assert_no_error (error);

  return dossier;
}

static char *
dup_text (AssayDossier *dossier)
{
  return g_strdup (assay_text_get_utf8 (assay_draft_get_text (assay_dossier_get_draft (dossier))));
}

/* No “a” before a vowel, no “an” before a consonant, and no word twice in a row. */
static void
assert_english (const char *text,
                const char *original)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n", -1);

  for (guint i = 0; words[i] != NULL && words[i + 1] != NULL; i++)
    {
      g_autofree char *pair = g_strjoin (" ", words[i], words[i + 1], NULL);

      if (*words[i + 1] == '\0' || strstr (original, pair) != NULL)
        continue;

      g_assert_null (assay_article_adapt (words[i], words[i + 1]));
      g_assert_cmpstr (words[i], !=, words[i + 1]);
    }
}

static void
assert_sources (AssayAnalysis    *analysis,
                const AssayPlant *plant)
{
  g_assert_cmpuint (plant->sources->len, >, 0);

  for (guint i = 0; i < plant->sources->len; i++)
    g_assert_cmpuint (g_array_index (plant->sources, guint, i), <,
                      g_list_model_get_n_items (assay_analysis_get_sources (analysis)));
}

/* A name, a figure or a date that is planted stands in no source; the right one in those that are named. */
static void
assert_findable (AssayAnalysis    *analysis,
                 const AssayPlant *plant)
{
  AssayText *text = assay_reading_get_text (assay_analysis_get_reading (analysis));
  g_autofree char *old = assay_text_dup_span (text, plant->fact);
  g_autofree char *folded = assay_plant_fold (old);
  guint source = g_array_index (plant->sources, guint, 0);
  g_autoptr (AssaySource)
      item = g_list_model_get_item (assay_analysis_get_sources (analysis), source);
  g_autofree char *page = assay_plant_fold (assay_text_get_utf8 (assay_source_get_text (item)));

  if (plant->kind <= ASSAY_PLANT_ORGANISATION)
    g_assert_nonnull (strstr (page, folded));

  if (plant->kind <= ASSAY_PLANT_SCALE || plant->kind == ASSAY_PLANT_PERSON)
    {
      g_autofree char *planted = assay_plant_fold (plant->words + plant->lead);

      g_assert_cmpuint (assay_plant_count_words (page, planted), ==, 0);
    }
}

static void
check_story (AssayDossier *dossier,
             guint64       seed,
             guint         difficulty)
{
  AssayAnalysis *analysis = assay_dossier_get_analysis (dossier);
  const AssayPlantOptions options = { .count = 6, .difficulty = difficulty, .seed = seed };
  const AssayExerciseInfo info = { .title = (char *) "Planted", .level = 1 };
  g_autofree char *original = dup_text (dossier);
  g_autoptr (GPtrArray) plants = NULL;
  g_autoptr (AssayExercise) exercise = NULL;
  g_autoptr (GError) error = NULL;
  const AssayTruth *truth = NULL;
  AssayText *text = NULL;

  plants = assay_plants_choose (analysis, &options, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (plants->len, ==, 6);
  exercise = assay_plants_apply (analysis, plants, &info, NULL, &error);
  g_assert_no_error (error);
  truth = assay_exercise_get_truth (exercise);
  text = assay_draft_get_text (assay_exercise_get_draft (exercise));
  g_assert_cmpuint (truth->answers->len, ==, plants->len);
  assert_english (assay_text_get_utf8 (text), original);

  for (guint i = 0; i < plants->len; i++)
    {
      const AssayPlant *plant = g_ptr_array_index (plants, i);
      const AssayAnswer *answer = g_ptr_array_index (truth->answers, i);
      g_autofree char *words = assay_text_dup_span (text, answer->span);

      assert_sources (analysis, plant);
      assert_findable (analysis, plant);
      g_assert_nonnull (strstr (original, answer->right));
      g_assert_cmpstr (words, !=, answer->right);
      g_assert_nonnull (strstr (words, plant->words + plant->lead));

      if (i > 0)
        {
          const AssayPlant *before = g_ptr_array_index (plants, i - 1);

          g_assert_cmpuint (before->sentence, !=, plant->sentence);
        }
    }
}

static void
test_plant_property (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autoptr (AssayDossier) dossier = load_story (stories[i]);

      for (guint seed = 0; seed < N_SEEDS; seed++)
        check_story (dossier, seed, 1 + seed % 3);
    }
}

static char *
describe (AssayDossier *dossier,
          guint64       seed)
{
  const AssayPlantOptions options = { .count = 5, .difficulty = 2, .seed = seed };
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray)
      plants = assay_plants_choose (assay_dossier_get_analysis (dossier), &options, &error);
  GString *text = g_string_new (NULL);

  g_assert_no_error (error);

  for (guint i = 0; i < plants->len; i++)
    {
      const AssayPlant *plant = g_ptr_array_index (plants, i);

      g_string_append_printf (text, "%s %u %s; ", assay_plant_kind_to_id (plant->kind),
                              plant->span.begin, plant->words);
    }

  return g_string_free (text, FALSE);
}

static void
test_plant_repeatable (void)
{
  g_autoptr (AssayDossier) first = load_story ("ferry");
  g_autoptr (AssayDossier) second = load_story ("ferry");
  guint n_different = 0;

  for (guint seed = 0; seed < N_SEEDS; seed++)
    {
      g_autofree char *one = describe (first, seed);
      g_autofree char *two = describe (second, seed);
      g_autofree char *other = describe (first, seed + 1);

      g_assert_cmpstr (one, ==, two);
      n_different += strcmp (one, other) != 0;
    }

  g_assert_cmpuint (n_different, >=, N_SEEDS - 1);
}

/* Each kind is offered somewhere, and a kind that was not asked for nowhere. */
static void
test_plant_kinds (void)
{
  guint seen = 0;

  for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
    {
      g_autoptr (AssayDossier) dossier = load_story (stories[i]);

      for (guint kind = 0; kind < ASSAY_N_PLANT_KINDS; kind++)
        {
          const AssayPlantOptions options = { .kinds = 1u << kind, .difficulty = 2 };
          g_autoptr (GPtrArray)
              plants = assay_plants_list (assay_dossier_get_analysis (dossier), &options);

          for (guint j = 0; j < plants->len; j++)
            {
              g_assert_cmpuint (((AssayPlant *) g_ptr_array_index (plants, j))->kind, ==, kind);
              seen |= 1u << kind;
            }
        }
    }

  g_assert_cmpuint (seen, ==, (1u << ASSAY_N_PLANT_KINDS) - 1);
}

/* What was judged to be no English comes with no seed. */
static void
test_plant_english (void)
{
  for (guint seed = 0; seed < 8; seed++)
    {
      const AssayPlantOptions options = { .kinds = 1u << ASSAY_PLANT_QUOTE_ADDED,
                                          .difficulty = 2,
                                          .seed = seed };

      for (guint i = 0; i < G_N_ELEMENTS (stories); i++)
        {
          g_autoptr (AssayDossier) dossier = load_story (stories[i]);
          g_autoptr (GPtrArray)
              plants = assay_plants_list (assay_dossier_get_analysis (dossier), &options);

          for (guint j = 0; j < plants->len; j++)
            {
              const char *words = ((AssayPlant *) g_ptr_array_index (plants, j))->words;

              g_assert_null (strstr (words, "hardly un"));
              g_assert_null (strstr (words, "never stay"));
            }
        }
    }
}

static void
test_plant_nothing (void)
{
  const AssayPlantOptions options = { .kinds = 1u << ASSAY_PLANT_MONEY,
                                      .count = 1,
                                      .difficulty = 2 };
  g_autoptr (AssayDossier) dossier = training_help_dossier ("The boat cost 400 pounds.",
                                                            "Nothing is said here of any boat.");
  g_autoptr (GError) error = NULL;

  g_assert_null (assay_plants_choose (assay_dossier_get_analysis (dossier), &options, &error));
  g_assert_error (error, ASSAY_TRAINING_ERROR, ASSAY_TRAINING_ERROR_NOTHING);
}

static gboolean
offers (const char    *draft,
        const char    *page,
        AssayPlantKind kind,
        const char    *words)
{
  g_autoptr (AssayDossier) dossier = training_help_dossier (draft, page);
  gboolean found = FALSE;

  for (guint seed = 0; seed < N_SEEDS; seed++)
    {
      const AssayPlantOptions options = { .kinds = 1u << kind, .difficulty = 2, .seed = seed };
      g_autoptr (GPtrArray)
          plants = assay_plants_list (assay_dossier_get_analysis (dossier), &options);

      for (guint i = 0; i < plants->len; i++)
        found |= words == NULL ||
                 strcmp (((AssayPlant *) g_ptr_array_index (plants, i))->words, words) == 0;
    }

  return found;
}

typedef struct
{
  const char    *text;
  AssayPlantKind kind;
  const char    *words; /* what must be offered */
} Case;

static const Case good[] = {
  { "Harbour traffic saw an increase of 4% at Vessholm.", ASSAY_PLANT_DIRECTION, "a decrease" },
  { "Harbour traffic at Vessholm rose by 4% in spring.", ASSAY_PLANT_DIRECTION, "fell" },
  { "The harbour council of Vessholm will build a larger quay.", ASSAY_PLANT_NEGATION, "will not" },
  { "The harbour council of Vessholm cannot build a larger quay.", ASSAY_PLANT_NEGATION, "can" },
  { "The harbour council of Vessholm has asked for larger loans.", ASSAY_PLANT_NEGATION,
    "has not" },
  { "The harbour ferry of Vessholm was built in 2019.", ASSAY_PLANT_RECYCLED_DATE, "2025" },
  { "The harbour council of Vessholm borrowed 5 million pounds.", ASSAY_PLANT_SCALE,
    "5 billion pounds" },
  { "“The quay is unsafe for ferries,” said harbour master Ola Brandt.", ASSAY_PLANT_QUOTE_WORD,
    "safe" },
  { "“It is a very old harbour and quay,” said harbour master Ola Brandt.", ASSAY_PLANT_QUOTE_CUT,
    "an old" },
};

/* A wrong word in a wrong place would be bad English, or another kind of error. */
static const Case near_misses[] = {
  { "Harbour gardens at Vessholm have a rose that is 4 feet high.", ASSAY_PLANT_DIRECTION, NULL },
  { "The harbour master rose to speak in Vessholm.", ASSAY_PLANT_DIRECTION, NULL },
  { "Numbers at Vessholm harbour fell below 60 ferries.", ASSAY_PLANT_DIRECTION, NULL },
  { "The harbour master left a will for Vessholm council.", ASSAY_PLANT_NEGATION, NULL },
  { "The harbour council of Vessholm has a larger quay.", ASSAY_PLANT_NEGATION, NULL },
  { "The harbour council of Vessholm will not build any quay.", ASSAY_PLANT_NEGATION, NULL },
  { "The harbour council of Vessholm lost one ferry, and 1 quay.", ASSAY_PLANT_NUMBER, NULL },
  { "“We did not expect a ferry,” said harbour master Ola Brandt.", ASSAY_PLANT_QUOTE_ADDED, NULL },
  { "The harbour quay at Vessholm was made around 1470.", ASSAY_PLANT_RECYCLED_DATE, NULL },
  { "Harbour traffic at Vessholm has doubled since 2019.", ASSAY_PLANT_RECYCLED_DATE, NULL },
  { "Harbour ferries from Vessholm were late at Sanda Sound.", ASSAY_PLANT_PERSON, NULL },
  { "The harbour of Vessholm is the third that has been sold.", ASSAY_PLANT_NEGATION, NULL },
};

static void
test_plant_good (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_test_message ("%s", good[i].text);
      g_assert_true (offers (good[i].text, good[i].text, good[i].kind, good[i].words));
    }
}

static void
test_plant_near_misses (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (near_misses); i++)
    {
      g_test_message ("%s", near_misses[i].text);
      g_assert_false (offers (near_misses[i].text, near_misses[i].text, near_misses[i].kind, NULL));
    }
}

static void
test_article (void)
{
  static const char *const an[] = { "hour",  "8%",   "11",       "18,000 pounds", "MP",
                                    "apple", "heir", "umbrella", "80-year-old" };
  static const char *const a[] = { "house",   "110", "1,100", "union", "European",
                                   "one-off", "UN",  "180",   "user",  "unanimous vote" };

  for (guint i = 0; i < G_N_ELEMENTS (an); i++)
    g_assert_true (assay_article_takes_an (an[i]));

  for (guint i = 0; i < G_N_ELEMENTS (a); i++)
    g_assert_false (assay_article_takes_an (a[i]));

  g_assert_cmpstr (assay_article_adapt ("An", "decrease"), ==, "A");
  g_assert_cmpstr (assay_article_adapt ("a", "hour"), ==, "an");
  g_assert_null (assay_article_adapt ("the", "hour"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/plant/article", test_article);
  g_test_add_func ("/plant/good", test_plant_good);
  g_test_add_func ("/plant/near-misses", test_plant_near_misses);
  g_test_add_func ("/plant/kinds", test_plant_kinds);
  g_test_add_func ("/plant/repeatable", test_plant_repeatable);
  g_test_add_func ("/plant/english", test_plant_english);
  g_test_add_func ("/plant/nothing", test_plant_nothing);
  g_test_add_func ("/plant/property", test_plant_property);

  return g_test_run ();
}
