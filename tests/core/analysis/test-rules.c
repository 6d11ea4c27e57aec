/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>


static const AnalysisRule figure_cases[] = {
  /* F1: another figure of the same quantity. */
  { ASSAY_RULE_F1, "Thefts of bicycles in Norwich rose by 45% last year.",
    "Thefts of bicycles in Norwich rose by 28% last year, police figures show.", "45%" },
  { ASSAY_RULE_F1, "The museum in Hull drew 640,000 visitors in its first year.",
    "The museum in Hull drew 310,000 visitors in its first year, its director said.", "640,000" },
  { ASSAY_RULE_F1, "The new bridge cost £90 million to build.",
    "The new bridge cost £60 million to build, the council said.", "£90 million" },
  { ASSAY_RULE_F1, "The tunnel will cost $4 billion.", "The tunnel will cost $4 million.",
    "$4 billion" },
  /* Near misses: the same said otherwise. */
  { ASSAY_RULE_F1, "Rents rose by forty per cent.", "Rents rose by 40%.", NULL },
  { ASSAY_RULE_F1, "Rents rose by 40 percent.", "Rents rose by forty per cent.", NULL },
  { ASSAY_RULE_F1, "The fund lost 5 billion dollars.", "The fund lost $5bn.", NULL },
  { ASSAY_RULE_F1, "The fund lost $5bn.", "The fund lost five billion dollars.", NULL },
  { ASSAY_RULE_F1, "Nearly 40% of the pupils stayed at home.",
    "Of the pupils, 38.7% stayed at home.", NULL },
  { ASSAY_RULE_F1, "More than 12,000 people marched in Lyon.",
    "Police counted 12,400 people who marched in Lyon.", NULL },
  { ASSAY_RULE_F1, "About 1,200 homes lost power in the storm.",
    "The storm cut the power of 1,187 homes.", NULL },
  { ASSAY_RULE_F1, "Three ferries were cancelled on Sunday.", "3 ferries were cancelled on Sunday.",
    NULL },
  { ASSAY_RULE_F1, "Between 30 and 40 homes were flooded in Tewkesbury.",
    "In Tewkesbury 36 homes were flooded.", NULL },
  /* Another quantity of the same story is no conflict. */
  { ASSAY_RULE_F1, "The museum in Hull drew 640,000 visitors in its first year.",
    "The museum in Hull employs 310 people and opened in March.", NULL },
  { ASSAY_RULE_F1, "Burglaries rose by 4% in Kent and fell by 9% in Essex.",
    "Burglaries fell by 9% in Essex and rose by 4% in Kent.", NULL },
  { ASSAY_RULE_F1, "The fire destroyed 45 homes on the coast.", NULL, NULL },

  /* F2 */
  { ASSAY_RULE_F2, "The yard will lay off 350 welders before the summer.",
    "The yard said that it would close a dock. Nobody spoke of jobs.", "350" },
  { ASSAY_RULE_F2, "A ticket will cost €79 from June.",
    "The railway announced a new ticket for June.", "€79" },
  { ASSAY_RULE_F2, "Turnout was 61%.", "Turnout was not announced on the night.", "61%" },
  { ASSAY_RULE_F2, "The yard will lay off three hundred and fifty welders.",
    "The yard will lay off 350 welders.", NULL },
  { ASSAY_RULE_F2, "Two of the ships were late.", "Some of the ships were late.", NULL },
  { ASSAY_RULE_F2, "It was the first ship to arrive.", "A ship arrived.", NULL },
  { ASSAY_RULE_F2, "The prize is worth €1.5m.", "The prize is worth 1,500,000 euros.", NULL },
  { ASSAY_RULE_F2, "The yard will lay off 350 welders.", NULL, NULL },
};

/* Where a word of the draft is not the one that the passage has. */
static const AnalysisRule difference_cases[] = {
  { ASSAY_RULE_N4,
    "The inquest into the sinking of the ferry will be held in Carlisle in the spring.",
    "The inquest into the sinking of the ferry will be held in Penrith in the spring. The ferry "
    "was built in "
    "Carlisle forty years ago.",
    "Carlisle" },
  { ASSAY_RULE_N4,
    "The inquest into the sinking of the ferry will be held in Penrith in the spring.",
    "The inquest into the sinking of the ferry will be held in Penrith in the spring. The ferry "
    "was built in "
    "Carlisle forty years ago.",
    NULL },
  { ASSAY_RULE_D1,
    "The council approved the new bridge over the river in March 2019 after a long debate.",
    "The council approved the new bridge over the river in October 2019 after a long debate.",
    "March 2019" },
  { ASSAY_RULE_P3,
    "The number of visitors to the museum fell sharply after the new hall was opened in the "
    "spring.",
    "The number of visitors to the museum rose sharply after the new hall was opened in the "
    "spring.",
    "fell" },
  { ASSAY_RULE_P3,
    "The committee did not approve the plan for the harbour at its meeting in the spring.",
    "The committee did approve the plan for the harbour at its meeting in the spring.", "not" },
  { ASSAY_RULE_P3,
    "The number of visitors to the museum rose sharply after the new hall was opened in the "
    "spring.",
    "The number of visitors to the museum rose sharply after the new hall was opened in the "
    "spring.",
    NULL },
  /* What another sentence has, or nearly has, is no other way to write it. */
  { ASSAY_RULE_F1,
    "Nearly 34% of foreign visitors went to castles and historic houses last year, the board said.",
    "Nearly 30% of foreign visitors went to castles and historic houses last year, the board said.",
    "34%" },
  { ASSAY_RULE_F1,
    "The survey of the harbour cost about £250,000, and more than 320 experts worked on it last "
    "year.",
    "The survey of the harbour cost about £250,000, and more than 280 experts worked on it last "
    "year. "
    "A second survey of the harbour had 320 pages, and was read by more than 300 people.",
    "320" },
  { ASSAY_RULE_F1,
    "The survey of the harbour cost about £250,000, and some 300 experts worked on it last year.",
    "The survey of the harbour cost about £250,000, and 296 experts worked on it last year.",
    NULL },
};

static const AnalysisRule name_cases[] = {
  { ASSAY_RULE_N1, "The offer was turned down by Finland and Portugal.",
    "The offer was turned down by Finland.", "Portugal" },
  { ASSAY_RULE_N1, "The plan was drawn up by Margaret Holloway, the mayor said.",
    "The plan was drawn up in the town hall, the mayor said.", "Margaret Holloway" },
  { ASSAY_RULE_N1, "The inquest will be held in Carlisle.", "The inquest will be held in May.",
    "Carlisle" },
  { ASSAY_RULE_N1, "Holloway said that the plan was sound.",
    "Margaret Holloway, the mayor, said that the plan was sound.", NULL },
  { ASSAY_RULE_N1, "Margaret Holloway’s plan was sound.", "Holloway's plan was sound.", NULL },
  { ASSAY_RULE_N1, "The World Health Organization backed the trial.",
    "The trial was backed by the WHO.", NULL },
  { ASSAY_RULE_N1, "The Finnish government turned it down.",
    "The government of Finland turned it down.", NULL },
  { ASSAY_RULE_N1, "Müller resigned in Zürich.", "Mr Muller resigned in Zurich.", NULL },
  { ASSAY_RULE_N1, "However, the plan was sound.", "The plan was sound.", NULL },
  { ASSAY_RULE_N1, "The inquest will be held in Carlisle.", NULL, NULL },
};

static const AnalysisRule quotation_cases[] = {
  /* Figures that are written otherwise, a letter in brackets, and an ellipsis change nothing. */
  { ASSAY_RULE_Q1, "“We have paid for twenty years for this harbour,” Anna Pell said.",
    "“We have paid for 20 years for this harbour,” Anna Pell said.", "We have paid" },
  { ASSAY_RULE_Q2, "“We have paid for twenty years for this harbour,” Anna Pell said.",
    "“We have paid for 20 years for this harbour,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q2, "“The English are 86 per cent by population of this union,” Anna Pell said.",
    "“The English are 86% by population of this union,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q2, "“But my rent is just €800 (625 pounds) a month,” Anna Pell said.",
    "“But my rent is just €800 (£625) a month,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q2, "“£1 million bonuses are what the bankers of the city got,” Anna Pell said.",
    "“£1m bonuses are what the bankers of the city got,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q2, "“We have paid for thirty years for this harbour,” Anna Pell said.",
    "“We have paid for 20 years for this harbour,” Anna Pell said.", "thirty years" },
  { ASSAY_RULE_Q2, "“Some 20 people paid for the harbour of the town,” Anna Pell said.",
    "“Exactly 20 people paid for the harbour of the town,” Anna Pell said.", "Some 20" },
  { ASSAY_RULE_Q2, "“[I]’ve tried to persuade people that it is fun,” Anna Pell said.",
    "“I’ve tried to persuade people that it is fun,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q7, "“One person every … Wales while on a waiting list,” Anna Pell said.",
    "“One person every week dies in Wales while on a waiting list,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q1, "“One person every … Wales while on a waiting list,” Anna Pell said.",
    "“One person every week dies in Wales while on a waiting list,” Anna Pell said.",
    "One person" },

  /* Q0 */
  { ASSAY_RULE_Q0, "The board met and agreed on a plan.", "The board met.", "" },
  { ASSAY_RULE_Q0, "The so-called “night train” left at ten.", "The train left at ten.", "" },
  { ASSAY_RULE_Q0, "“We have agreed on a plan,” the chairman said.", "The board met.", NULL },
  { ASSAY_RULE_Q0, "The chairman said: 'We have agreed on a plan.'", "The board met.", NULL },
  { ASSAY_RULE_Q0, "Asked by reporters, Ms Pell said “we have agreed on a plan”.", NULL, NULL },

  /* Q1 */
  { ASSAY_RULE_Q1, "“We have agreed on a plan for the harbour,” Anna Pell said.",
    "Anna Pell told the board: “We have agreed on a plan for the harbour.”",
    "We have agreed on a plan for the harbour" },
  { ASSAY_RULE_Q1, "Anna Pell said: ‘We have agreed on a plan for the harbour.’",
    "Anna Pell told the board: \"We have agreed on a plan for the harbour.\"",
    "We have agreed on a plan" },
  { ASSAY_RULE_Q1, "“We have agreed … for the harbour,” Anna Pell said.",
    "“We have agreed on a plan and a budget for the harbour,” Anna Pell said.", "We have agreed" },
  { ASSAY_RULE_Q1, "“[W]e have agreed on a plan for the harbour,” Anna Pell said.",
    "“On Monday we have agreed on a plan for the harbour,” Anna Pell said.", "have agreed" },
  { ASSAY_RULE_Q1, "“They [the board] have agreed on a plan for the harbour,” Anna Pell said.",
    "“They have agreed on a plan for the harbour,” Anna Pell said.", "have agreed on a plan" },
  { ASSAY_RULE_Q1, "“The harbour—our harbour—isn’t for sale,” Anna Pell said.",
    "“The harbour - our harbour - isn't for sale,” Anna Pell said.", "The harbour" },
  { ASSAY_RULE_Q1, "“We have argued over a plan for the harbour,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q1, "“We have agreed on a plan for the harbour,” Anna Pell said.",
    "The board met on Monday.", NULL },
  { ASSAY_RULE_Q1, "“For the harbour … we have agreed,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", NULL },

  /* Q2 */
  { ASSAY_RULE_Q2, "“We have never agreed on a plan for the harbour,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", "never agreed" },
  { ASSAY_RULE_Q2, "“We must agree on a plan for the old harbour,” Anna Pell said.",
    "“We may agree on a plan for the old harbour,” Anna Pell said.", "must agree" },
  { ASSAY_RULE_Q2, "“We have agreed on a plan for the harbour,” Anna Pell said.",
    "“We have agreed on a plan for the harbour”, Anna Pell said.", NULL },
  { ASSAY_RULE_Q2, "“We have agreed on a plan for the harbour,” Anna Pell said, “and on a budget.”",
    "“We have agreed on a plan for the harbour and on a budget,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q2, "“They will drain every pond in the county,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q2, "“The harbour plan, which we agreed on, is old,” Anna Pell said.",
    "“We have agreed on a plan for the old harbour,” Anna Pell said.", "harbour plan" },

  /* Q6 */
  { ASSAY_RULE_Q6, "“We have agreed on a plan for the harbour,” Tom Ridley said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", "We have agreed" },
  { ASSAY_RULE_Q6, "“We have agreed on a plan for the harbour,” Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q6, "“We have agreed on a plan for the harbour,” she said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", NULL },
  { ASSAY_RULE_Q6, "“We have agreed on a plan for the harbour,” Tom Ridley said.",
    "“We have agreed on a plan for the harbour.”", NULL },

  /* Q7 */
  { ASSAY_RULE_Q7, "“We have agreed on a plan that nobody will pay for,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said. “It is a bridge that nobody will "
    "pay for.”",
    "We have agreed" },
  { ASSAY_RULE_Q7, "“We have agreed on a plan … that nobody will pay for,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said. “It is a bridge that nobody will "
    "pay for.”",
    NULL },
  { ASSAY_RULE_Q7, "“We have agreed on a plan for the harbour,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", NULL },

  /* Q4 */
  { ASSAY_RULE_Q4, "“They will drain every pond in the county,” Anna Pell said.",
    "“We have agreed on a plan for the harbour,” Anna Pell said.", "drain every pond" },
  { ASSAY_RULE_Q4, "“Nobody here was ever asked about it,” said Tom Ridley, a fisherman.",
    "Fishermen complained that they had heard of the plan from the papers.", "Nobody here" },
  { ASSAY_RULE_Q4, "“We have agreed on a plan for the harbour,” Anna Pell said.",
    "‘We have agreed on a plan for the harbour,’ said Pell.", NULL },
  { ASSAY_RULE_Q4, "Her novel “The Drowned Orchard of Wren” won the prize.",
    "Her novel won the prize.", NULL },
  { ASSAY_RULE_Q4, "“They will drain every pond in the county,” Anna Pell said.", NULL, NULL },

  /* Q5 */
  { ASSAY_RULE_Q5, "The harbour was full. “Nobody here was ever asked about the plan.”",
    "The harbour was full.", "Nobody here" },
  { ASSAY_RULE_Q5, "“They will drain every pond in the county.” The plan is on show until June.",
    NULL, "drain every pond" },
  { ASSAY_RULE_Q5, "“They will drain every pond in the county,” said Anna Pell.", NULL, NULL },
  { ASSAY_RULE_Q5, "Anna Pell told the board: “They will drain every pond in the county.”", NULL,
    NULL },
  { ASSAY_RULE_Q5, "“They will drain every pond,” Anna Pell said. “They will not ask anybody.”",
    NULL, NULL },
};

static const AnalysisRule speech_cases[] = {
  /* A2 */
  { ASSAY_RULE_A2, "Critics say that the plan will fail.", "The plan was published.", "Critics" },
  { ASSAY_RULE_A2, "Some experts warned that the dyke would not hold.",
    "The dyke was built in May.", "experts" },
  { ASSAY_RULE_A2, "The plan will fail, according to observers.", "The plan was published.",
    "observers" },
  { ASSAY_RULE_A2, "Anna Pell, a critic of the plan, said that it would fail.",
    "The plan was published.", NULL },
  { ASSAY_RULE_A2, "The harbour board said that the plan was sound.", "The plan was published.",
    NULL },
  { ASSAY_RULE_A2, "The sources of the river lie in Wales.", "The river rises in Wales.", NULL },

  /* A3 */
  { ASSAY_RULE_A3, "Gordon Blythe said that the ferry contract was a swindle.",
    "The ferry contract was signed on Monday by the council.", "Gordon Blythe" },
  { ASSAY_RULE_A3, "Anna Pell said that the lighthouse keepers had been bribed.",
    "Anna Pell said on Monday that the ferry contract had been signed.", "bribed" },
  { ASSAY_RULE_A3, "Anna Pell said that the ferry contract had been signed.",
    "Anna Pell said on Monday that the ferry contract had been signed.", NULL },
  { ASSAY_RULE_A3, "The ferry contract was signed on Monday, Pell said.",
    "Anna Pell, who leads the council, said that the ferry contract was signed on Monday.", NULL },
  { ASSAY_RULE_A3, "“The ferry contract is a swindle,” Gordon Blythe said.",
    "The ferry contract was signed on Monday.", NULL },
  { ASSAY_RULE_A3, "Gordon Blythe said that the ferry contract was a swindle.", NULL, NULL },
};

static const AnalysisRule wording_cases[] = {
  /* A1 */
  { ASSAY_RULE_A1,
    "He flew to Albania to present the plan, in a visit that exposed how poorly his government "
    "copes.",
    NULL,
    "He flew to Albania to present the plan, in a visit that exposed how poorly his government "
    "copes." },
  { ASSAY_RULE_A1, "Unemployment in Wales fell by 12% in 2023 after 4,000 jobs were created.", NULL,
    "Unemployment in Wales" },
  { ASSAY_RULE_A1, "The council cut spending on roads by £3 million last year.",
    "The council cut spending on roads by £3 million last year.", "The council cut" },
  { ASSAY_RULE_A1, "The council cut spending on roads by £3 million, Anna Pell said.", NULL, NULL },
  { ASSAY_RULE_A1, "According to the ONS, unemployment in Wales fell by 12% in 2023.", NULL, NULL },
  { ASSAY_RULE_A1, "Did the council cut spending on roads by £3 million?", NULL, NULL },

  /* A4 */
  { ASSAY_RULE_A4, "It was a desperate attempt to save a disastrous plan.", NULL, "desperate" },
  { ASSAY_RULE_A4, "Spending rose by a staggering 9% in one year.", NULL, "staggering" },
  { ASSAY_RULE_A4, "“It was a desperate attempt to save a disastrous plan,” Anna Pell said.", NULL,
    NULL },
  { ASSAY_RULE_A4, "It was the third attempt to save the plan.", NULL, NULL },
  { ASSAY_RULE_A4, "The parties to the contract met on Tuesday in a plain room.", NULL, NULL },

  /* P1 */
  { ASSAY_RULE_P1, "The ministry closed 14 prisons in 2023 and moved 6,000 inmates abroad.",
    "The harbour board met in Dover on Monday and elected a chairman.", "closed 14 prisons" },
  { ASSAY_RULE_P1, "Unemployment in Wales fell by 12% in 2023 after factories hired 4,000 people.",
    "A museum in Hull opened a hall of clocks.", "Unemployment" },
  { ASSAY_RULE_P1, "The ministry closed 14 prisons in 2023 and moved 6,000 inmates abroad.",
    "In 2023 the ministry closed 14 prisons; 6,000 inmates were moved abroad.", NULL },
  { ASSAY_RULE_P1, "Anna Pell said that the ministry had closed 14 prisons in 2023.",
    "The harbour board met in Dover on Monday.", NULL },
  { ASSAY_RULE_P1, "Is it time to close 14 prisons?", "The harbour board met in Dover.", NULL },
  { ASSAY_RULE_P1, "The ministry closed 14 prisons in 2023.", NULL, NULL },
};

/* A draft that says what its source says, in other words, has nothing said against it. */
static const char *const harmless[][2] = {
  { "Rents in Bath rose by forty per cent in a year.", "Rents in Bath rose by 40% in a year." },
  { "The fund lost 5 billion dollars in May.", "The fund lost $5bn in May." },
  { "The board met on 14 May 2025 in Dover.", "The board met in Dover on May 14, 2025." },
  { "Pell said that the board had met in Dover.",
    "Anna Pell said that the board had met in Dover." },
  { "‘The board has met twice this year,’ Anna Pell said.",
    "“The board has met twice this year,” Anna Pell said." },
  { "“The board … twice this year,” Anna Pell said.",
    "“The board has met twice this year,” Anna Pell said." },
  { "“[The] board has met twice this year,” Anna Pell said.",
    "“Our board has met twice this year,” Anna Pell said." },
  { "Nearly 40% of households in Bath rent.", "Some 38.7% of households in Bath rent." },
  { "The US signed the treaty in Geneva.", "The United States signed the treaty in Geneva." },
  { "Around 2,000 people signed it.", "It was signed by 1,976 people." },
  { "A quarter of the fleet stayed in port.", "25% of the fleet stayed in port." },
  { "The ship is 1.2 million tonnes heavier.", "The ship is 1,200,000 tonnes heavier." },
};

static const AssayRuleId doubts[] = {
  ASSAY_RULE_F1, ASSAY_RULE_F2, ASSAY_RULE_N1, ASSAY_RULE_Q2, ASSAY_RULE_Q4, ASSAY_RULE_A3,
};

static void
test_rules_figures (void)
{
  ANALYSIS_CASE_CHECK (figure_cases);
}

static void
test_rules_differences (void)
{
  ANALYSIS_CASE_CHECK (difference_cases);
}

static void
test_rules_names (void)
{
  ANALYSIS_CASE_CHECK (name_cases);
}

static void
test_rules_quotations (void)
{
  ANALYSIS_CASE_CHECK (quotation_cases);
}

static void
test_rules_speech (void)
{
  ANALYSIS_CASE_CHECK (speech_cases);
}

static void
test_rules_wording (void)
{
  ANALYSIS_CASE_CHECK (wording_cases);
}

static void
test_rules_harmless (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (harmless); i++)
    {
      g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (harmless[i][0], harmless[i][1]);

      for (guint j = 0; j < G_N_ELEMENTS (doubts); j++)
        {
          if (analysis_case_count (analysis, doubts[j]) == 0)
            continue;

          g_test_message ("%s is raised on “%s”, of “%s”", assay_rule_get (doubts[j])->code,
                          harmless[i][0], harmless[i][1]);
          g_test_fail ();
        }
    }
}

/* What needs the words of a language is not said of one that we do not read; what digits say still is. */
static void
test_rules_unread_language (void)
{
  static const AssayRuleId silent[] = { ASSAY_RULE_A1, ASSAY_RULE_D3, ASSAY_RULE_P1,
                                        ASSAY_RULE_Q5 };
  g_autoptr (AssayAnalysis) analysis = analysis_case_run_unread (
      "גשר הנמל ייסגר ב־17 במרץ, ועלות העבודות 18.5 מיליון שקלים.\n"
      "“איש אינו רוצה לסגור גשר בפתח העונה”");
  g_autoptr (AssayAnalysis) in_few_words = analysis_case_run_unread (
      "גשר הנמל ייסגר בקיץ. ראש העירייה הבטיח “גשר חדש” בקרוב.");
  g_autoptr (AssayAnalysis)
      in_none = analysis_case_run_unread ("גשר הנמל ייסגר בקיץ. כך אמר ראש העירייה.");

  for (guint i = 0; i < G_N_ELEMENTS (silent); i++)
    g_assert_cmpuint (analysis_case_count (analysis, silent[i]), ==, 0);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_F2), >, 0);
  g_assert_cmpuint (analysis_case_count (analysis, ASSAY_RULE_Q4), ==, 1);

  /* Whether a few words in marks were spoken is not known, and so not that nobody is quoted. */
  g_assert_cmpuint (analysis_case_count (in_few_words, ASSAY_RULE_Q0), ==, 0);
  g_assert_cmpuint (analysis_case_count (in_none, ASSAY_RULE_Q0), ==, 1);
}

/* An equal bound is support, also where little else is alike: it is what an accepted wording comes to. */
static void
test_rules_equal_bound (void)
{
  g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (
      "The fiasco laid bare a ministry adrift amid an increase of over 30%.",
      "Migrant arrivals by small boat have risen by over 30% this year.");
  guint n_evidence = 0;
  guint n_facts = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);

  for (guint i = 0; i < n_evidence; i++)
    {
      if (facts[evidence[i].fact].kind == ASSAY_FACT_FIGURE &&
          evidence[i].stance == ASSAY_STANCE_SUPPORTS)
        return;
    }

  g_assert_not_reached ();
}

/* A rule of the whole draft or of a source: how many findings a draft of @date has with one source. */
typedef struct
{
  AssayRuleId   rule;
  AssayDay      date;
  AnalysisPage  page;
  guint         n_findings;
} SourceCase;

#define MAY_2025 \
  {              \
    2025, 5, 14  \
  }
#define SUMMARY (char *) "The board met in Dover."

static const SourceCase source_cases[] = {
  /* D3 */
  { ASSAY_RULE_D3, { 0 }, { .text = "The board met." }, 1 },
  { ASSAY_RULE_D3, { 0 }, { .text = "The board met.", .published = MAY_2025 }, 1 },
  { ASSAY_RULE_D3, MAY_2025, { .text = "The board met." }, 0 },
  { ASSAY_RULE_D3, { 1999, 12, 31 }, { .text = "The board met.", .published = MAY_2025 }, 0 },
  { ASSAY_RULE_D3, { 2024, 2, 29 }, { .listed = { .summary = SUMMARY } }, 0 },

  /* D4: more than 180 days. */
  { ASSAY_RULE_D4, MAY_2025, { .text = "The board met.", .published = { 2024, 5, 14 } }, 1 },
  { ASSAY_RULE_D4, MAY_2025, { .text = "The board met.", .published = { 2024, 11, 14 } }, 1 },
  { ASSAY_RULE_D4, MAY_2025,
    { .url = "https://paper.example/2024/sep/16/board", .listed = { .summary = SUMMARY } }, 1 },
  { ASSAY_RULE_D4, MAY_2025, { .text = "The board met.", .published = { 2024, 11, 15 } }, 0 },
  { ASSAY_RULE_D4, MAY_2025, { .text = "The board met.", .published = { 2026, 5, 14 } }, 0 },
  { ASSAY_RULE_D4, MAY_2025, { .text = "The board met." }, 0 },
  { ASSAY_RULE_D4, { 0 }, { .text = "The board met.", .published = { 2019, 1, 1 } }, 0 },

  /* S1 */
  { ASSAY_RULE_S1, MAY_2025, { .listed = { .unreadable = TRUE } }, 1 },
  { ASSAY_RULE_S1, MAY_2025, { .listed = { .unreadable = TRUE, .summary = SUMMARY } }, 1 },
  { ASSAY_RULE_S1, MAY_2025, { .listed = { .summary = SUMMARY } }, 0 },
  { ASSAY_RULE_S1, MAY_2025, { .text = "The board met." }, 0 },
  { ASSAY_RULE_S1, MAY_2025, { .url = "https://paper.example/unreadable", .text = "It met." }, 0 },

  /* S2 */
  { ASSAY_RULE_S2, MAY_2025, { .listed = { .summary = SUMMARY } }, 1 },
  { ASSAY_RULE_S2, MAY_2025, { .listed = { .title = (char *) "Board" } }, 1 },
  { ASSAY_RULE_S2, MAY_2025, { .text = "The board met." }, 0 },
  { ASSAY_RULE_S2, MAY_2025, { .text = "The board met.", .listed = { .summary = SUMMARY } }, 0 },
  { ASSAY_RULE_S2, MAY_2025, { .listed = { .unreadable = TRUE } }, 0 },

  /* S3 */
  { ASSAY_RULE_S3, MAY_2025, { .url = "https://www.dailymail.co.uk/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S3, MAY_2025, { .url = "https://www.theonion.com/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S3, MAY_2025, { .url = "https://www.rt.com/news/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S3, MAY_2025, { .url = "https://apnews.com/article/a", .text = "It met." }, 0 },
  { ASSAY_RULE_S3, MAY_2025, { .url = "https://paper.example/a", .text = "It met." }, 0 },
  { ASSAY_RULE_S3,
    MAY_2025,
    { .url = "https://apnews.com/article/why-dailymail.co.uk-was-deprecated", .text = "It met." },
    0 },

  /* S4 */
  { ASSAY_RULE_S4, MAY_2025, { .url = "https://www.dailymail.co.uk/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S4, MAY_2025, { .url = "https://www.foxnews.com/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S4, MAY_2025, { .url = "https://apnews.com/article/a", .text = "It met." }, 0 },
  { ASSAY_RULE_S4, MAY_2025, { .url = "https://www.reuters.com/a", .text = "It met." }, 0 },
  { ASSAY_RULE_S4, MAY_2025, { .url = "https://paper.example/a", .text = "It met." }, 0 },

  /* S5 */
  { ASSAY_RULE_S5, MAY_2025, { .url = "https://www.ansa.ltd/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S5, MAY_2025, { .url = "https://20minuts.com/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S5, MAY_2025, { .url = "https://www.reuters.com/a", .text = "It met." }, 0 },
  { ASSAY_RULE_S5, MAY_2025, { .url = "https://paper.example/a", .text = "It met." }, 0 },
  { ASSAY_RULE_S5, MAY_2025, { .url = "https://www.bbc.com/a", .text = "It met." }, 0 },

  /* S6 */
  { ASSAY_RULE_S6, MAY_2025,
    { .url = "https://paper.example/a?utm_source=openai", .text = "It met." }, 1 },
  { ASSAY_RULE_S6, MAY_2025,
    { .listed = { .cited_url = (char *) "https://paper.example/a?utm_source=chatgpt.com" },
      .text = "It met." }, 1 },
  { ASSAY_RULE_S6, MAY_2025,
    { .url = "https://paper.example/a?utm_source=newsletter", .text = "It met." }, 0 },
  { ASSAY_RULE_S6, MAY_2025, { .url = "https://openai.com/blog", .text = "It met." }, 0 },
  { ASSAY_RULE_S6, MAY_2025, { .url = "https://paper.example/openai", .text = "It met." }, 0 },

  /* S8 */
  { ASSAY_RULE_S8, MAY_2025, { .url = "https://www.prnewswire.com/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S8, MAY_2025, { .url = "https://paper.example/sponsored/a", .text = "It met." }, 1 },
  { ASSAY_RULE_S8,
    MAY_2025,
    { .url = "https://paper.example/opinion/2025/a", .text = "It met." },
    1 },
  { ASSAY_RULE_S8,
    MAY_2025,
    { .url = "https://www.theguardian.com/commentisfree/a", .text = "It met." },
    1 },
  { ASSAY_RULE_S8,
    MAY_2025,
    { .url = "https://paper.example/a-sponsored-walk", .text = "It met." },
    0 },
  { ASSAY_RULE_S8,
    MAY_2025,
    { .url = "https://www.theguardian.com/world/a", .text = "It met." },
    0 },
};

static void
test_rules_sources (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (source_cases); i++)
    {
      const SourceCase *row = &source_cases[i];
      g_autoptr (AssayAnalysis)
          analysis = analysis_case_run ("The board met in Dover.", row->date, &row->page, 1);
      guint n = analysis_case_count (analysis, row->rule);

      if (n == row->n_findings)
        continue;

      g_test_message ("case %u: %u findings of %s, not %u (%s)", i, n,
                      assay_rule_get (row->rule)->code, row->n_findings,
                      row->page.url != NULL ? row->page.url : "");
      g_test_fail ();
    }
}

static void
test_rules_codes (void)
{
  for (guint i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);
      AssayRuleId id = ASSAY_RULE_A1;

      g_assert_true (assay_rule_from_code (rule->code, &id));
      g_assert_cmpuint (id, ==, i);
      g_assert_true (g_str_has_suffix (rule->explanation, "."));
      g_assert_cmpfloat (rule->delta, <=, rule->cap);
      g_assert_true (rule->severity == ASSAY_SEVERITY_NOTE || rule->delta > 0.0);
    }

  g_assert_false (assay_rule_from_code ("Z9", &(AssayRuleId){ ASSAY_RULE_A1 }));
  g_assert_false (assay_rule_from_code ("", &(AssayRuleId){ ASSAY_RULE_A1 }));
  g_assert_false (assay_rule_from_code (NULL, &(AssayRuleId){ ASSAY_RULE_A1 }));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/rules/codes", test_rules_codes);
  g_test_add_func ("/analysis/rules/figures", test_rules_figures);
  g_test_add_func ("/analysis/rules/differences", test_rules_differences);
  g_test_add_func ("/analysis/rules/names", test_rules_names);
  g_test_add_func ("/analysis/rules/quotations", test_rules_quotations);
  g_test_add_func ("/analysis/rules/speech", test_rules_speech);
  g_test_add_func ("/analysis/rules/wording", test_rules_wording);
  g_test_add_func ("/analysis/rules/harmless", test_rules_harmless);
  g_test_add_func ("/analysis/rules/sources", test_rules_sources);
  g_test_add_func ("/analysis/rules/unread-language", test_rules_unread_language);
  g_test_add_func ("/analysis/rules/equal-bound", test_rules_equal_bound);

  return g_test_run ();
}
