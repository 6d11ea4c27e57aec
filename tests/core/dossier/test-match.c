/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Which mark is which fact's, held against what looking at every pair says. */

#include "config.h"

#include <string.h>

#include "assay-dossier.h"

#define N_ROUNDS 60
#define N_WORDS 60u

static AssayDossier *
make_dossier (void)
{
  g_autoptr (AssayText) text = NULL;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autofree char *words = g_strnfill (N_WORDS, 'x');
  AssayDraftBuilder *builder = assay_draft_builder_new ("x.txt", "text");
  GError *error = NULL;

  text = assay_text_new (words, -1);
  assay_draft_builder_set_text (builder, text);
  assay_draft_builder_add_part (builder, ASSAY_PART_PARAGRAPH, (AssaySpan){ 0, N_WORDS });
  draft = assay_draft_builder_end (builder);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources), NULL, NULL, &error);
  g_assert_no_error (error);

  return assay_dossier_new (analysis);
}

static AssaySpan
make_span (GRand *rand)
{
  guint begin = (guint) g_rand_int_range (rand, 0, N_WORDS - 1);

  return (AssaySpan){ begin, begin + (guint) g_rand_int_range (
                                         rand, 1, (gint32) MIN (12, N_WORDS - begin) + 1) };
}

/* The last mark on these very words, else the first that has them within. */
static int
find_slowly (AssayDossier *dossier,
             AssayFactKind kind,
             AssaySpan     place)
{
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  int around = -1;
  int exact = -1;

  for (guint i = 0; i < n_marks; i++)
    {
      if (marks[i].kind != kind || assay_span_is_empty (place))
        continue;
      if (marks[i].span.begin == place.begin && marks[i].span.end == place.end)
        exact = (int) i;
      else if (around < 0 && assay_span_contains (marks[i].span, place))
        around = (int) i;
    }

  return exact >= 0 ? exact : around;
}

static void
test_match (void)
{
  for (guint seed = 1; seed <= N_ROUNDS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (AssayDossier) dossier = make_dossier ();
      g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
      g_autoptr (GArray) matches = NULL;
      AssayFact facts[80] = { 0 };

      for (guint i = 0; i < 40; i++)
        {
          g_autofree char *id = g_strdup_printf ("m%u", i);
          const AssayMark mark = { .id = id,
                                   .span = make_span (rand),
                                   .kind = (AssayFactKind) g_rand_int_range (rand, 0, 3),
                                   .state = ASSAY_STATE_ERROR,
                                   .by = (char *) "Ada Holm",
                                   .at = (char *) "2025-06-04T10:00:00Z" };

          assay_dossier_set_mark (dossier, &mark);
        }

      for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
        {
          AssaySpan place = make_span (rand);

          if (i % 9 == 0)
            place.end = place.begin;
          facts[i].kind = (AssayFactKind) g_rand_int_range (rand, 0, 3);
          g_array_append_val (places, place);
        }

      matches = assay_dossier_match_marks (dossier, facts, places);
      for (guint i = 0; i < G_N_ELEMENTS (facts); i++)
        g_assert_cmpint (g_array_index (matches, int, i), ==,
                         find_slowly (dossier, facts[i].kind,
                                      g_array_index (places, AssaySpan, i)));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/match/pairs", test_match);

  return g_test_run ();
}
