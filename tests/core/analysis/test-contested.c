/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a page has, but of something else, or of less than the draft says. */

#include "config.h"

#include "analysis-case.h"

static const AnalysisRule figure_cases[] = {
  { ASSAY_RULE_F1,
    "Giving the baths a new boiler and a sound roof would cost £410,000, a survey has found.",
    "A survey put the cost of replacing the boiler and mending the roof at £1.34m; closing and "
    "pulling down the building would cost £410,000.",
    "£410,000" },
  { ASSAY_RULE_F1, "The lodge refused the £1,150 that a collector had offered for the clock.",
    "The lodge turned down an offer of £38,000 for the clock from a collector. It was made in "
    "1840. Mending its roof cost £1,150.",
    "£1,150" },
  { ASSAY_RULE_F1, "The bakery increased its net sales by 12 percent to $186 million last year.",
    "The cereal maker buys the bakery for $186 million in cash, it said. The deal is to close in "
    "autumn. The bakery had net sales of $94.5 million last year, up 12 percent.",
    "$186 million" },
  /* Both figures stand with the same words, or the page has the draft's of the same too. */
  { ASSAY_RULE_F1, "Shares of the line, worth $39 in 2013, fell to just under $18 in August.",
    "Shares of the line fell from $39 in 2013 to just under $18 in August, and to $11 in May.",
    NULL },
  { ASSAY_RULE_F1, "Closing the baths would cost £410,000, a survey has found.",
    "A survey put the cost of replacing the boiler and mending the roof at £1.34m; closing and "
    "pulling down the baths would cost £410,000.",
    NULL },
  { ASSAY_RULE_F1, "The restoration has swallowed nearly £19 million, half of it paid by the fund.",
    "The restoration cost £18.9 million. The fund paid half of it, £9.5 million, and the town "
    "£4 million.",
    NULL },
};

/* A figure that the page has of the same is at home, whatever stands near it; and a slip of the hand is told as one. */
static const AnalysisRule slip_cases[] = {
  { ASSAY_RULE_F1,
    "The buses will go every hour between midnight and 4 am on Fridays and Saturdays, and a single "
    "ticket will cost £2.50.",
    "The buses will run every hour between midnight and 4 am on Fridays and Saturdays. A single "
    "ticket will cost £2.50; passengers under 19 pay half.",
    NULL },
  { ASSAY_RULE_F1,
    "In its last full year the line carried 212,000 people, fewer than the 305,000 who used it in "
    "2019.",
    "In its last full year the line carried 212,000 people, down from 305,000 in 2019. If it "
    "carries fewer than 180,000 people, it may be cut back.",
    NULL },
  { ASSAY_RULE_F1, "The town has released 340 billion crowns in aid for streets that were flooded.",
    "The town today released 340 million crowns in aid for streets that were flooded on Tuesday. A "
    "further 1.2 billion crowns for dykes will be put before the council on 3 December.",
    "340 billion" },
  { ASSAY_RULE_F1, "The bus company was short of 46 drivers then.",
    "The bus company had 64 vacancies for drivers then. It has hired 58 drivers since.", "46" },
  { ASSAY_RULE_P3,
    "If fewer than 180,000 people use it in the first year, the line will be cut back.",
    "In its last full year the line carried 212,000 people. If it carries fewer than 180,000 "
    "people in the year, the line will be cut back.",
    NULL },
};

/* “Will” and “is” where the source says “may”. */
static const AnalysisRule certainty_cases[] = {
  { ASSAY_RULE_P3, "If fewer than 180,000 people use the line, it will be cut back to two routes.",
    "If fewer than 180,000 people use the line in that time, it may be cut back to two routes.",
    "will be cut" },
  { ASSAY_RULE_P3, "If the line is cut back, two routes remain.",
    "If the line is cut back, two routes may remain.", NULL },
  { ASSAY_RULE_P3, "The lack of buses is one of the reasons, the researchers say.",
    "The lack of buses may be one of the reasons, the researchers say.", "is" },
  { ASSAY_RULE_P3, "The lack of buses is one of the reasons, the researchers say.",
    "The lack of buses may be one of the reasons, it was thought. The lack of buses is one of the "
    "reasons, the researchers say.",
    NULL },
};

/* The last letter of somebody who is named by two words is a slip too; of one word it makes another. */
static const AnalysisRule spelling_cases[] = {
  { ASSAY_RULE_N2, "Danuta Piekarski works at the Beech Court care home.",
    "At one in the morning Danuta Piekarska locks the side door of the Beech Court care home.",
    "Danuta Piekarski" },
  { ASSAY_RULE_N2, "Jan Piekarski works at the Beech Court care home.",
    "At one in the morning Danuta Piekarska locks the side door of the Beech Court care home.",
    NULL },
};

/* Business reports have the figure of the year before in brackets. */
static const AnalysisRule bracket_cases[] = {
  { ASSAY_RULE_F1,
    "The squeeze cut the operating margin to 10.5 per cent from 12.3 per cent a year before.",
    "Operating profit fell to SEK 402 million (455), giving an operating margin of 10.5 per cent "
    "(12.3).",
    NULL },
  { ASSAY_RULE_F2, "Operating profit fell to 402 million kronor, from 455 million a year earlier.",
    "Operating profit fell to SEK 402 million (455), it said.", NULL },
  { ASSAY_RULE_F1, "Profit after tax came to SEK 318 million in the quarter.",
    "Profit after tax was SEK 261 million (318) in the quarter.", "SEK 318 million" },
};

/* The same in another form. */
static const AnalysisRule form_cases[] = {
  { ASSAY_RULE_P4, "Eleven of the 26 tank wagons left the track near Hemnes at about 7.40 p.m.",
    "Eleven of the train's 26 tank wagons left the track near Hemnes at about 7:40 p.m.", NULL },
  { ASSAY_RULE_F1,
    "One of its lines near the campground went dead at 3:09 p.m., shortly before the first call, "
    "the utility said.",
    "The utility said one of its lines near the campground had lost power eight minutes before the "
    "first call, which came at 3:17 p.m.",
    NULL },
  { ASSAY_RULE_F1, "It followed 4,312 patients with an average age of nearly 82 in nine hospitals.",
    "In nine hospitals we included 4,312 patients with a mean age of 81.6 years.", NULL },
  { ASSAY_RULE_D1, "A retired teacher, she has been tending the clock since the late 1990s.",
    "Ann Hale, 71, a retired teacher, has looked after the clock since 1998.", NULL },
  { ASSAY_RULE_N4, "One of the authors, Joost Akkerhuis, has received fees from Solamp.",
    "Joost Akkerhuis works in Meerwijk. It was cold. The light was dim. Nobody fell. J.A. has "
    "received fees from Solamp; the other authors have none.",
    NULL },
  { ASSAY_RULE_P3, "The money was spent on holidays, a caravan and a flat.",
    "The money is alleged to have been spent on holidays, a caravan and a flat.", "spent" },
  { ASSAY_RULE_P3, "The money was spent on holidays, a caravan and a flat, prosecutors say.",
    "The money is alleged to have been spent on holidays, a caravan and a flat.", NULL },
};

/* A word that is no name in the source is no other name. */
static const AnalysisRule common_cases[] = {
  { ASSAY_RULE_N4, "Opposition leader Henrik Solvang called for an inquiry into the dyke breach.",
    "The leader of the opposition Centre Party, Henrik Solvang, called for an inquiry into the "
    "dyke breach.",
    NULL },
};

static const AnalysisRule amount_cases[] = {
  { ASSAY_RULE_P3, "All residents of Sutter Bend had left their houses when they were told to.",
    "Almost all residents of Sutter Bend had left their houses when told to, but a few families "
    "refused.",
    "All" },
  { ASSAY_RULE_P3, "Every primary school in the district uses the baths, Mr Lomax said.",
    "Mr Lomax said most of the primary schools in the district used the baths.", "Every" },
  { ASSAY_RULE_P3, "None of the patients in the ward had been vaccinated against measles.",
    "Some of the patients in the ward had been vaccinated against measles.", "None" },
  { ASSAY_RULE_P3, "Most shops in the old town will shut on Sunday because of the bicycle race.",
    "Because of the bicycle race a few shops of the old town will be shut on Sunday.", "Most" },
  /* The same in other words, or of something else. */
  { ASSAY_RULE_P3, "The tour took the play to every country except North Korea.",
    "The tour took the play to almost every country: North Korea is holding out.", NULL },
  { ASSAY_RULE_P3, "All but two of the pigs kept the glue for two weeks.",
    "In nearly all of the pigs the glue was kept for two weeks.", NULL },
  { ASSAY_RULE_P3, "Every year the harbour board lets some of the berths to visitors.",
    "Each summer the harbour board lets some of its berths to visitors, most of them from abroad.",
    NULL },
  { ASSAY_RULE_P3, "Most residents of Sutter Bend had left their houses when they were told to.",
    "All residents of Sutter Bend had left their houses when they were told to.", NULL },
};

static const AnalysisRule superlative_cases[] = {
  { ASSAY_RULE_P3, "The old mill is the oldest building in the Teme valley, the trust says.",
    "The trust says the old mill is one of the oldest buildings in the Teme valley.", "oldest" },
  { ASSAY_RULE_P3, "Halden has the largest harbour on the coast.",
    "Halden has the second largest harbour on the coast, after Vestby.", "largest" },
  { ASSAY_RULE_P3, "The old mill is one of the oldest buildings in the Teme valley.",
    "The trust says the old mill is one of the oldest buildings in the Teme valley.", NULL },
  { ASSAY_RULE_P3, "The old mill is the oldest building in the Teme valley, the trust says.",
    "The old mill is one of the oldest buildings in the county. The trust says it is the oldest "
    "building in the Teme valley.",
    NULL },
};

static const AnalysisRule denial_cases[] = {
  { ASSAY_RULE_P3, "Residents of Castle Street had been consulted about the plane tree.",
    "Mr Anstruther wished it recorded that residents of Castle Street had not been consulted about "
    "the plane tree.",
    "consulted" },
  { ASSAY_RULE_P3, "Sensors on the slope had already been switched on.",
    "Sensors on the slope had not yet been switched on.", "switched" },
  { ASSAY_RULE_P3, "Residents of Castle Street had been consulted about the plane tree.",
    "Residents of Castle Street were not told of the lime tree. They were consulted about the "
    "plane "
    "tree in Castle Street.",
    NULL },
  { ASSAY_RULE_P3, "The board failed to consult residents of Castle Street about the plane tree.",
    "Residents of Castle Street were not consulted by the board about the plane tree.", NULL },
};

/* The same value, bounded on its other side. */
static const AnalysisRule bound_cases[] = {
  { ASSAY_RULE_F1, "More than 400 homes lost power in the storm on Friday night.",
    "Nearly 400 homes lost power in the storm on Friday night.", "400" },
  { ASSAY_RULE_F1, "The strike will cost the port at least £2 million, the harbour board says.",
    "The strike will cost the port up to £2 million, the harbour board says.", "£2 million" },
  { ASSAY_RULE_F1, "Fewer than 30 pupils sat the exam in physics at the school this summer.",
    "More than 30 pupils sat the exam in physics at the school this summer.", "30" },
  { ASSAY_RULE_F1, "More than two thirds of the moves were within the same town.",
    "Nearly two thirds of the moves were within the same town.", "two thirds" },
  { ASSAY_RULE_F1, "Just over 60 per cent of members voted for the merger.",
    "Just under 60 per cent of members voted for the merger.", "60 per cent" },
  { ASSAY_RULE_F1, "The quarry gave off at least 12 tonnes of dust a year, inspectors found.",
    "The quarry gave off no more than 12 tonnes of dust a year, inspectors found.", "12 tonnes" },
  { ASSAY_RULE_F1, "Almost 5,000 people came to the fair at Tilbrook Green.",
    "Over 5,000 people came to the fair at Tilbrook Green.", "5,000" },
  { ASSAY_RULE_F1, "About 400 homes lost power in the storm on Friday night.",
    "Nearly 400 homes lost power in the storm on Friday night.", NULL },
  { ASSAY_RULE_F1, "At least 12 people were hurt when the stand fell, police said.",
    "Twelve people were hurt when the stand fell, police said.", NULL },
  { ASSAY_RULE_F1, "More than 400 homes lost power in the storm on Friday night.",
    "At least 400 homes lost power in the storm on Friday night.", NULL },
  { ASSAY_RULE_F1, "More than 400 homes lost power in the storm on Friday night.",
    "Nearly 400 homes were without water on Sunday. In the storm on Friday night 431 homes lost "
    "power.",
    NULL },
  { ASSAY_RULE_F1, "The strike will cost up to £2 million, the harbour board says.",
    "The strike will cost no more than £2 million, the harbour board says.", NULL },
  { ASSAY_RULE_F1, "Almost 5,000 people came to the fair at Tilbrook Green.",
    "Some 5,000 people came to the fair at Tilbrook Green.", NULL },
};

/* Per cent are no points. */
static const AnalysisRule points_cases[] = {
  { ASSAY_RULE_F1, "The bank cut its lending rate by 0.25 per cent, to 4.5 per cent.",
    "The bank lowered its lending rate by 0.25 percentage points, to 4.5 per cent.",
    "0.25 per cent" },
  { ASSAY_RULE_F1, "Turnout rose by 6 percent to 58 percent in the mayoral election.",
    "Turnout in the mayoral election rose by six percentage points, from 52 percent to 58 percent.",
    "6 percent" },
  { ASSAY_RULE_F1, "The share of pupils who walk to school has fallen by 3 per cent since 2019.",
    "Since 2019 the share of pupils who walk to school has fallen by three percentage points.",
    "3 per cent" },
  { ASSAY_RULE_F1, "The party gained 4.2 per cent on its result of 2021.",
    "The party gained 4.2 percentage points on its result of 2021.", "4.2 per cent" },
  { ASSAY_RULE_F1, "Rents in the city rose by 5 percentage points last year.",
    "Rents in the city rose by 5 per cent last year.", "5 percentage points" },
  { ASSAY_RULE_F1, "Vacancies in care homes were 2 per cent higher than in hospitals.",
    "In care homes the rate of vacancies was 2 percentage points higher than in hospitals.",
    "2 per cent" },
  { ASSAY_RULE_F1, "The bank cut its lending rate by a quarter of a point, to 4.5 per cent.",
    "The bank lowered its lending rate by 0.25 percentage points, to 4.5 per cent.", NULL },
  { ASSAY_RULE_F1, "Turnout rose six points to 58 percent in the mayoral election.",
    "Turnout in the mayoral election rose by six percentage points, from 52 percent to 58 percent.",
    NULL },
  { ASSAY_RULE_F1, "Six per cent of voters spoilt their ballots in the mayoral election.",
    "Turnout in the mayoral election rose by six percentage points. Six per cent of voters spoilt "
    "their ballots in the election.",
    NULL },
  { ASSAY_RULE_F1, "Turnout rose from 52 percent to 58 percent in the mayoral election.",
    "Turnout in the mayoral election rose by six percentage points to 58 percent.", NULL },
  { ASSAY_RULE_F1, "Some 58 percent of voters took part in the mayoral election.",
    "Turnout in the mayoral election rose by six percentage points, from 52 percent to 58 percent.",
    NULL },
  { ASSAY_RULE_F1, "Rents in the city rose by a twentieth last year.",
    "Rents in the city rose by 5 per cent last year.", NULL },
};

/* Votes and scores, which no figure alone tells. */
static const AnalysisRule tally_cases[] = {
  { ASSAY_RULE_F1, "The committee backed the plan for the wharf by seven votes to one.",
    "By seven votes to four, with one abstention, the committee backed the plan for the wharf.",
    "seven votes to one" },
  { ASSAY_RULE_F1, "The council voted 6-3 to close the library at Fold Street.",
    "The council voted 5-4 to close the library at Fold Street.", "6-3" },
  { ASSAY_RULE_F1, "Tarn Bay beat Coldrey 4-1 in the rain on Saturday.",
    "Tarn Bay beat Coldrey 3–1 in the rain on Saturday.", "4-1" },
  { ASSAY_RULE_F1, "The motion to sell the depot was carried by 8 votes to 4.",
    "The motion to sell the depot was carried by eight votes to five.", "8 votes to 4" },
  { ASSAY_RULE_F1, "In a 7-2 ruling, the court threw out the law on signs.",
    "The court threw out the law on signs in a 6-3 ruling.", "7-2" },
  { ASSAY_RULE_F1, "Members of the club voted by three to one against moving the pitch.",
    "Members of the club voted by two to one against moving the pitch.", "three to one" },
  { ASSAY_RULE_F1, "Moss levelled the series at 2-2 with a late goal in Fargo.",
    "Moss levelled the series at 1-1 with a late goal in Fargo.", "2-2" },
  { ASSAY_RULE_F1, "The committee backed the plan for the wharf by seven votes to four.",
    "The plan for the wharf was backed by the committee by 7 votes to 4.", NULL },
  { ASSAY_RULE_F1, "The council voted 5-4 to close the library at Fold Street.",
    "By five votes to four the council decided to close the library at Fold Street.", NULL },
  { ASSAY_RULE_F1, "Coldrey lost 1-3 to Tarn Bay in the rain on Saturday.",
    "Tarn Bay beat Coldrey 3–1 in the rain on Saturday.", NULL },
  { ASSAY_RULE_F1, "Tarn Bay led 2-0 at half-time against Coldrey.",
    "Tarn Bay beat Coldrey 3–1 in the rain on Saturday. Tarn Bay were two goals up at half-time.",
    NULL },
  { ASSAY_RULE_F1, "The council voted 5-4 to close the library at Fold Street.",
    "The council voted 9-0 to open a library at Tilbrook. It was divided on the library at Fold "
    "Street and voted 5-4 to close it.",
    NULL },
  { ASSAY_RULE_F1, "Children aged 5-11 will get the spray at the school in Fold Street.",
    "Children aged five to eleven will get the spray at the school in Fold Street.", NULL },
  { ASSAY_RULE_F1, "Three members of the council voted against closing the library.",
    "The council voted 5-3 to close the library at Fold Street.", NULL },
};

static void
test_bounds (void)
{
  ANALYSIS_CASE_CHECK (bound_cases);
}

static void
test_points (void)
{
  ANALYSIS_CASE_CHECK (points_cases);
}

static void
test_tallies (void)
{
  ANALYSIS_CASE_CHECK (tally_cases);
}

static void
test_slips (void)
{
  ANALYSIS_CASE_CHECK (slip_cases);
}

static void
test_certainty (void)
{
  ANALYSIS_CASE_CHECK (certainty_cases);
}

static void
test_spellings (void)
{
  ANALYSIS_CASE_CHECK (spelling_cases);
}

static void
test_brackets (void)
{
  ANALYSIS_CASE_CHECK (bracket_cases);
}

static void
test_forms (void)
{
  ANALYSIS_CASE_CHECK (form_cases);
}

static void
test_common_words (void)
{
  ANALYSIS_CASE_CHECK (common_cases);
}

static void
test_amounts (void)
{
  ANALYSIS_CASE_CHECK (amount_cases);
}

static void
test_superlatives (void)
{
  ANALYSIS_CASE_CHECK (superlative_cases);
}

static void
test_denials (void)
{
  ANALYSIS_CASE_CHECK (denial_cases);
}

static void
test_figures (void)
{
  ANALYSIS_CASE_CHECK (figure_cases);
}

/* A page that has the figure of something else is shown, but as what it is. */
static void
test_evidence (void)
{
  g_autoptr (AssayAnalysis)
      analysis = analysis_case_run_one (figure_cases[1].draft, figure_cases[1].page);
  guint n_facts = 0;
  guint n_evidence = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);
  guint n_differs = 0;

  for (guint i = 0; i < n_evidence; i++)
    {
      if (facts[evidence[i].fact].kind != ASSAY_FACT_FIGURE)
        continue;
      g_assert_cmpint (evidence[i].stance, !=, ASSAY_STANCE_SUPPORTS);
      n_differs += evidence[i].stance == ASSAY_STANCE_DIFFERS;
    }

  g_assert_cmpuint (n_differs, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/contested/figures", test_figures);
  g_test_add_func ("/analysis/contested/evidence", test_evidence);
  g_test_add_func ("/analysis/contested/slips", test_slips);
  g_test_add_func ("/analysis/contested/bounds", test_bounds);
  g_test_add_func ("/analysis/contested/points", test_points);
  g_test_add_func ("/analysis/contested/tallies", test_tallies);
  g_test_add_func ("/analysis/contested/certainty", test_certainty);
  g_test_add_func ("/analysis/contested/spellings", test_spellings);
  g_test_add_func ("/analysis/contested/brackets", test_brackets);
  g_test_add_func ("/analysis/contested/forms", test_forms);
  g_test_add_func ("/analysis/contested/common-words", test_common_words);
  g_test_add_func ("/analysis/contested/amounts", test_amounts);
  g_test_add_func ("/analysis/contested/superlatives", test_superlatives);
  g_test_add_func ("/analysis/contested/denials", test_denials);

  return g_test_run ();
}
