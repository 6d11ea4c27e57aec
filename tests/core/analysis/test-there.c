/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

/* What a source has where one does not look at first. */
static const AnalysisRule there_cases[] = {
  { ASSAY_RULE_A3,
    "“Nights are the first thing people drop,” says Callum Strand. He has ruled out a ballot on "
    "rosters in January.",
    "Callum Strand, regional secretary of the union, is less sure. He welcomes the pay but says "
    "that "
    "some of the new drivers have already left. “Nights are the first thing people drop,” he says. "
    "“Ask me again in the autumn.” The union has not ruled out a ballot on rosters in January.",
    NULL },
  { ASSAY_RULE_F2,
    "Some 38 per cent had turned down a shift, an increase of 11 percentage points since 2023.",
    "Of these, 38 per cent said that they had turned down a shift, compared with 27 per cent in "
    "our "
    "first survey in 2023.",
    NULL },
  { ASSAY_RULE_F1,
    "Some 38 per cent had turned down a shift, an increase of 11 percentage points since 2023.",
    "Of these, 38 per cent said that they had turned down a shift, compared with 27 per cent in "
    "our "
    "first survey in 2023.",
    NULL },
  { ASSAY_RULE_F2,
    "Some 38 per cent had turned down a shift, an increase of 12 percentage points since 2023.",
    "Of these, 38 per cent said that they had turned down a shift, compared with 27 per cent in "
    "our "
    "first survey in 2023.",
    "12 percentage points" },
  { ASSAY_RULE_N3, "“This is not a luxury,” said Josephine Varley, the leader of the council.",
    "Councillor Josephine Varley, Cabinet Member for Transport, said: “This is not a luxury.” The "
    "Leader of the Council, Councillor Brendan Oyelaran, said: “We have listened.”",
    "leader of the council" },
  { ASSAY_RULE_N3, "“We have listened,” said Brendan Oyelaran, the leader of the council.",
    "Councillor Josephine Varley, Cabinet Member for Transport, said: “This is not a luxury.” The "
    "Leader of the Council, Councillor Brendan Oyelaran, said: “We have listened.”",
    NULL },
  { ASSAY_RULE_P4,
    "The government has released 340 million crowns in aid for towns that were hit by Storm Odile, "
    "as the opposition called for an inquiry into the dyke breach that killed five of the storm's "
    "seven victims.",
    "The leader of the opposition Centre Party, Henrik Solvang, called on Friday for an "
    "independent "
    "inquiry into the breach of the dyke at Lower Marsk, in which five of the seven victims of "
    "Storm "
    "Odile died.",
    NULL },
};

static void
test_there (void)
{
  ANALYSIS_CASE_CHECK (there_cases);
}

/* Whose page it is, and what its headline names, no page need name. */
static void
test_owners (void)
{
  static const struct
  {
    const char *url;
    const char *title;
    guint       n;
  } cases[] = {
    { "https://www.larkhill.example/research", NULL, 0 },
    { "https://www.other.example/research", "Getting home | University of Larkhill", 0 },
    { "https://www.other.example/research", "Getting home", 1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const AnalysisPage page = { .url = cases[i].url,
                                  .listed = { .title = (char *) cases[i].title },
                                  .text = "We surveyed 1,146 people who work after 10 pm." };
      g_autoptr (AssayAnalysis) analysis = analysis_case_run (
          "A survey of the University of Larkhill questioned 1,146 people who work after 10 pm.",
          (AssayDay){ 2025, 5, 14 }, &page, 1);

      g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_N1), ==, cases[i].n);
      g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_N4), ==, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/analysis/there/words", test_there);
  g_test_add_func ("/analysis/there/owners", test_owners);

  return g_test_run ();
}
