/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a source says in other words is not told as if it did not; what it does not say still is. */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

#include "assay-import.h"

/* All of its facts, or half of its words, stand in one place. */
static const AnalysisRule statement_cases[] = {
  { ASSAY_RULE_P1,
    "At least six people have died and four are still missing, the interior ministry said.",
    "Interior ministry: six dead, four missing after Morna levee collapse. Two members of the fire "
    "brigade drowned when their boat overturned.",
    NULL },
  { ASSAY_RULE_P1,
    "Roughly 18,000 households were without power on Friday morning, down from 27,000 a day "
    "earlier, "
    "grid operator Elnet said.",
    "Elnet status, Friday 8 am: 18,000 homes have no electricity. At the same time on Thursday it "
    "was "
    "27,000.",
    NULL },
  { ASSAY_RULE_P1,
    "The ferry sank off Rosvik in March 1987 with 214 passengers aboard, of whom 37 drowned.",
    "The Rosvik disaster of March 1987 cost 37 lives. Of the ferry’s passengers, 214 in all, most "
    "were saved by trawlers.",
    NULL },
  { ASSAY_RULE_P1,
    "The ferry sank off Rosvik in March 1987 with 214 passengers aboard, of whom 37 drowned.",
    "The museum of Rosvik opened in 1987. Its café is closed in March.",
    "The ferry sank off Rosvik in March 1987 with 214 passengers aboard, of whom 37 drowned." },
  /* One large number is enough. */
  { ASSAY_RULE_P1, "Some £310,000 was spent on cruises alone, the court was told.",
    "About £310,000 went on cruises. A confiscation hearing is to be held next March.", NULL },
  { ASSAY_RULE_P1, "Some £310,000 was spent on cruises alone, the court was told.",
    "About £31,000 went on cruises. A confiscation hearing is to be held next March.",
    "Some £310,000 was spent on cruises alone, the court was told." },
  { ASSAY_RULE_P1,
    "Electricity prices had tripled in the winter of 2022, and the council faced a deficit of 9 "
    "million kronor.",
    "Electricity had become three times as expensive in winter 2022 and the municipal budget was "
    "nine "
    "million kronor in the red.",
    NULL },
  /* What is told is the day that is another, and not that nothing is. */
  { ASSAY_RULE_P1,
    "Paris police opened an inquiry on Thursday, three days after the robbery of the Leroux "
    "gallery.",
    "A first inquiry was opened on Tuesday by the police of Paris. The Leroux gallery had been "
    "robbed "
    "three days before.",
    NULL },
  { ASSAY_RULE_D1,
    "Paris police opened an inquiry on Thursday, three days after the robbery of the Leroux "
    "gallery.",
    "A first inquiry was opened on Tuesday by the police of Paris. The Leroux gallery had been "
    "robbed "
    "three days before.",
    "Thursday" },
};

/* A name and its initials, or a people and its country, are one. */
static const AnalysisRule name_cases[] = {
  /* Who is called by the surname is nobody else. */
  { ASSAY_RULE_P4,
    "On tour Winston Achebe will take over as Prospero from Ballantyne, whom audiences know above "
    "all from the television series Harbour Lights.",
    "Eleanor Quaye, who came from the Old Dock theatre in Bristol eighteen months ago, said that "
    "the season would comprise eleven productions. Joe Ballantyne, best known for the television "
    "series Harbour Lights, plays Prospero until 25 "
    "October; he will not take part in the tour to Leeds, Hull and Norwich that follows, where the "
    "part goes to Winston Achebe.",
    NULL },
  { ASSAY_RULE_N4,
    "The European Union has asked Vesna for six high-capacity pumps to drain the flooded cellars.",
    "The EU has asked Vesna for six high-capacity pumps to drain the flooded cellars.", NULL },
  { ASSAY_RULE_N4,
    "The EU has asked Vesna for six high-capacity pumps to drain the flooded cellars.",
    "The European Union has asked Vesna for six high-capacity pumps to drain the flooded cellars.",
    NULL },
  { ASSAY_RULE_N4,
    "Peter Dorn said after the match that Rooke had hurt his knee but that it was too early to say "
    "how badly.",
    "And Dorn said after the match that Rooke had hurt his knee but that it was too early to say "
    "how "
    "badly. Manager Louis Dorn was downcast.",
    "Peter Dorn" },
  /* What only begins or ends like a people or a country is another name. */
  { ASSAY_RULE_N4,
    "But the study said these animals live in regions of Saving Britain where lots of people live.",
    "The study said that these animals live in regions of Europe where lots of people live, which "
    "shows that they could live in Britain. Saving Britain, a charity, paid for it.",
    "Saving Britain" },
  { ASSAY_RULE_N1, "RBN has lost 14 of its 40 branches since it was rescued by the state in 2009.",
    "The Royal Bank of Norland has lost 14 of its 40 branches since it was rescued by the state in "
    "2009.",
    NULL },
  { ASSAY_RULE_N1, "RBN has lost 14 of its 40 branches since it was rescued by the state in 2009.",
    "The Royal Bank of Suland has lost 14 of its 40 branches since it was rescued by the state in "
    "2009.",
    "RBN" },
  /* Where the story was written. */
  { ASSAY_RULE_N1, "OSLO, 23 October – The cable maker Nordvik raised its outlook on Thursday.",
    "The cable maker Nordvik raised its outlook on Thursday.", NULL },
  { ASSAY_RULE_N1, "The cable maker Nordvik raised its outlook in Oslo on Thursday.",
    "The cable maker Nordvik raised its outlook on Thursday.", "Oslo" },
};

/* Another unit, or none, is no other figure. */
static const AnalysisRule figure_cases[] = {
  { ASSAY_RULE_F2, "A bumblebee worker weighs 0.2 grams and lives for around 28 days.",
    "A bumblebee worker weighs a fifth of a gram and lives about four weeks.", NULL },
  { ASSAY_RULE_F2, "A bumblebee worker weighs 0.2 grams and lives for around 35 days.",
    "A bumblebee worker weighs a fifth of a gram and lives about four weeks.", "35 days" },
  { ASSAY_RULE_F2, "The road tunnel will be 12 miles long and cost 40 million crowns.",
    "The road tunnel is to be 19 kilometres long and to cost 40 million crowns.", NULL },
  { ASSAY_RULE_F1, "The road tunnel will be 12 miles long and cost 40 million crowns.",
    "The road tunnel is to be 12 kilometres long and to cost 40 million crowns.", "12 miles" },
  { ASSAY_RULE_F2,
    "The dam is about 40 km (25 miles) north of the capital and was finished in 1974.",
    "The dam lies forty kilometres north of the capital. It was finished in 1974.", NULL },
  { ASSAY_RULE_P4,
    "The dam is about 40 km (25 miles) north of the capital and was finished in 1974.",
    "The dam lies forty kilometres north of the capital. It was finished in 1974.", NULL },
  { ASSAY_RULE_F2,
    "The dam is about 40 km (35 miles) north of the capital and was finished in 1974.",
    "The dam lies forty kilometres north of the capital. It was finished in 1974.", "35 miles" },
  { ASSAY_RULE_F2, "The street lamps of Ostervik alone cost 1.8 million kronor a year.",
    "The budget of Ostervik was nine million kronor in the red; its street lamps cost 1.8 million "
    "a "
    "year.",
    NULL },
  { ASSAY_RULE_F2,
    "The waiters get an average of around 60 pounds of tips a shift, the union said.",
    "The waiters can average around £60 in tips a shift, the union said.", NULL },
  { ASSAY_RULE_F2,
    "The test track was shortened from 1,300 metres to below 700 metres by the engineers.",
    "The test track was shortened from 1,300m to below 700m by the engineers.", NULL },
  { ASSAY_RULE_F1,
    "The goal was scored in the 62nd minute by Pryce, the substitute, from the edge of the box.",
    "Pryce, the substitute, scored the goal on 62 minutes from the edge of the box. In the 89th "
    "minute Okoro hit the post.",
    NULL },
  { ASSAY_RULE_F2, "Keeper Finch scored after 11 minutes with a header from six yards.",
    "Finch (11), the keeper, scored with a header from six yards.", NULL },
  { ASSAY_RULE_F2, "Life expectancy was about 47 years for a man and 50 years for a woman.",
    "Life expectancy stood at around 47 years of age for a man and 50 for a woman.", NULL },
  { ASSAY_RULE_F2, "Timed to meet the landing of Apollo eleven, the song was a hit in Britain.",
    "Timed to meet the landing of Apollo 11, the song was a hit in Britain.", NULL },
  { ASSAY_RULE_F2, "If the meal is 19, guests leave a €20 note and ask for no change.",
    "If the meal is €19, guests leave a €20 note and ask for no change.", NULL },
  { ASSAY_RULE_Q2,
    "“Maybe, in the next twenty years, you’ll be able to buy a cheap ticket,” said Ann Pell.",
    "“Maybe, in the next 20 years, you’ll be able to buy a cheap ticket,” said Ann Pell.", NULL },
  { ASSAY_RULE_Q2,
    "“Maybe, in the next thirty years, you’ll be able to buy a cheap ticket,” said Ann Pell.",
    "“Maybe, in the next 20 years, you’ll be able to buy a cheap ticket,” said Ann Pell.",
    "“Maybe, in the next thirty years, you’ll be able to buy a cheap ticket,”" },
  /* Whose officer somebody is has not said it. */
  { ASSAY_RULE_Q6,
    "Dorkins, Marbrand’s chief marketing officer, said it was “not out of line” that the shop "
    "could "
    "pay for a fifth of its value.",
    "You couldn’t dream of a better sign,” Janov said. Peter Dorkins, Marbrand’s chief marketing "
    "officer, said it was “not out of line” that the shop could pay for a fifth of its value.",
    NULL },
  /* Also where what stands before it is like its beginning. */
  { ASSAY_RULE_Q2,
    "“The guards were just saying to all of us: ‘OK, twenty seconds and then the next one’,” she "
    "said.",
    "The guards were there. “The guards were just saying to all of us: 'OK, 20 seconds and then "
    "the "
    "next one'. It’s great to be here,” she said.",
    NULL },
  /* The same number of another thing is none. */
  { ASSAY_RULE_F2, "The court heard that the ferry carried 340 passengers, 11 of them children.",
    "The ferry carried 340 kilos of mail, the court heard, and 11 children.", "340" },
  { ASSAY_RULE_F2, "The ferry carried 340 kilos of mail, the court heard.",
    "The court heard that the ferry carried 340 passengers and some mail.", "340 kilos" },
};

static void
test_retold_statements (void)
{
  ANALYSIS_CASE_CHECK (statement_cases);
}

/* A headline says again what the story says, in fewer words; whose words it quotes, the story tells. */
static void
test_retold_headline (void)
{
  static const char
      wire[] = "‘I still burn the onions’: an hour with the chef who fed a palace\n\n"
               "Paloma Reyes was 19 when she came to Leeds. “I still burn the onions,” "
               "Reyes says.\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (wire, strlen (wire));
  g_autoptr (GListStore) sources = g_list_store_new (ASSAY_TYPE_SOURCE);
  g_autoptr (AssayText)
      text = assay_text_new ("Paloma Reyes was 19 when she came to Leeds. “I still "
                                               "burn the onions,” Reyes says.",
                                               -1);
  const AssayListedSource listed = { .url = "https://page.example/" };
  g_autoptr (AssaySource) source = NULL;
  g_autoptr (AssayDraft) draft = NULL;
  g_autoptr (AssayAnalysis) analysis = NULL;
  g_autoptr (GError) error = NULL;

  source = assay_source_new_read (&listed, assay_register_get_default (), text, (AssayDay){ 0 });
  g_list_store_append (sources, source);
  draft = assay_import_bytes (bytes, "chef.txt", ASSAY_FORMAT_AUTO, NULL, &error);
  g_assert_no_error (error);
  analysis = assay_analysis_new (draft, G_LIST_MODEL (sources),
                                 &(AssayAnalysisOptions){ .language = "en" }, NULL, &error);
  g_assert_no_error (error);

  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_P1), ==, 0);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_Q5), ==, 0);
}

/* A page of 1999 need not say so. */
static void
test_retold_years (void)
{
  static const char draft[] = "Anna Oakes recalled her years at sea in a 1999 interview with this "
                              "magazine in Boston.";
  AnalysisPage page = { .text = "Anna Oakes recalled her years at sea in an interview with this "
                                "magazine in Boston.",
                        .published = { 1999, 6, 1 } };
  const AssayDay day = { 2025, 5, 3 };
  g_autoptr (AssayAnalysis) then = analysis_case_run (draft, day, &page, 1);
  g_autoptr (AssayAnalysis) later = NULL;

  page.published.year = 2004;
  later = analysis_case_run (draft, day, &page, 1);

  g_assert_cmpuint (analysis_case_count (then, ASSAY_RULE_D1), ==, 0);
  g_assert_cmpuint (analysis_case_count (later, ASSAY_RULE_D1), ==, 1);
}

static void
test_retold_names (void)
{
  ANALYSIS_CASE_CHECK (name_cases);
}

static void
test_retold_figures (void)
{
  ANALYSIS_CASE_CHECK (figure_cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/retold/statements", test_retold_statements);
  g_test_add_func ("/analysis/retold/headline", test_retold_headline);
  g_test_add_func ("/analysis/retold/years", test_retold_years);
  g_test_add_func ("/analysis/retold/names", test_retold_names);
  g_test_add_func ("/analysis/retold/figures", test_retold_figures);

  return g_test_run ();
}
