/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a page leaves open, or only plans, and who is called what somebody else is. */

#include "config.h"

#include "analysis-case.h"

static const AnalysisRule open_cases[] = {
  { ASSAY_RULE_P3, "The sluice gate of the dam was faulty.",
    "The inquiry will look at whether the sluice gate of the dam was faulty.", "faulty" },
  { ASSAY_RULE_P3, "The driver of the lorry had fallen asleep at the wheel.",
    "Police are trying to establish whether the driver of the lorry had fallen asleep at the "
    "wheel.",
    "wheel" },
  { ASSAY_RULE_P3, "The spores came from the cooling tower of the laundry.",
    "It is not known whether the spores came from the cooling tower of the laundry.", "laundry" },
  { ASSAY_RULE_P3, "The council has closed the library in Fold Street.",
    "The council plans to close the library in Fold Street.", "closed" },
  { ASSAY_RULE_P3, "The brewery cancelled its summer fair in Tilbrook.",
    "The brewery proposes to cancel its summer fair in Tilbrook.", "cancelled" },
  { ASSAY_RULE_P3, "The trust has restored the pier at Tarn Bay.",
    "The trust hopes to restore the pier at Tarn Bay.", "restored" },
  { ASSAY_RULE_P3, "The inquiry will look at whether the sluice gate of the dam was faulty.",
    "The inquiry will look at whether the sluice gate of the dam was faulty.", NULL },
  { ASSAY_RULE_P3, "Police are looking into claims that the driver of the lorry fell asleep.",
    "Police are trying to establish whether the driver of the lorry had fallen asleep at the "
    "wheel.",
    NULL },
  { ASSAY_RULE_P3, "The spores came from the cooling tower of the laundry.",
    "It was asked whether the spores came from the cooling tower of the laundry. Inspectors have "
    "now found that the spores came from the cooling tower of the laundry.",
    NULL },
  { ASSAY_RULE_P3, "The council is to close the library in Fold Street.",
    "The council plans to close the library in Fold Street.", NULL },
  { ASSAY_RULE_P3, "The brewery has announced a plan to cancel its summer fair in Tilbrook.",
    "The brewery proposes to cancel its summer fair in Tilbrook.", NULL },
  { ASSAY_RULE_P3, "The trust has restored the pier at Tarn Bay.",
    "The trust hopes to restore the lighthouse. It restored the pier at Tarn Bay in 2019.", NULL },
};

static const AnalysisRule title_cases[] = {
  { ASSAY_RULE_N3, "Ruth Adeyemi, prosecuting, said Pell had never been in trouble before.",
    "Ruth Adeyemi, defending, said Pell had no previous convictions.", "prosecuting" },
  { ASSAY_RULE_N3, "Stephen Orde KC, defending, asked why there was no record of the loan.",
    "Cross-examined by Stephen Orde KC, for the Crown, Pettifer was asked why there was no record "
    "of the loan.",
    "defending" },
  { ASSAY_RULE_N3, "Gina Marsh, for the defence, called it a second job.",
    "“It was a second job,” said Gina Marsh, prosecuting.", "for the defence" },
  { ASSAY_RULE_N3, "Leonard Pask, the chairman of the parish council, says 3,400 people hear it.",
    "The parish council has been told that the beams are rotten. “Well, 3,400 people hear it,” "
    "says "
    "Leonard Pask, chairman of the district council.",
    "chairman of the parish council" },
  { ASSAY_RULE_N3, "Ines Varga, head of the housing department, said the roof would be mended.",
    "Ines Varga, head of the parks department, said the roof would be mended by the housing "
    "department.",
    "head of the housing department" },
  { ASSAY_RULE_N3, "Colm Reid, secretary of the rowing club, said the slipway was closed.",
    "Colm Reid, secretary of the sailing club, told the rowing club that the slipway was closed.",
    "secretary of the rowing club" },
  { ASSAY_RULE_N3, "Ruth Adeyemi, for the defence, said Pell had never been in trouble before.",
    "Ruth Adeyemi, defending, said Pell had no previous convictions.", NULL },
  { ASSAY_RULE_N3, "Stephen Orde KC, prosecuting, asked why there was no record of the loan.",
    "Cross-examined by Stephen Orde KC, for the Crown, Pettifer was asked why there was no record "
    "of the loan.",
    NULL },
  { ASSAY_RULE_N3, "Gina Marsh, defending, called it a second job.",
    "“It was a second job,” said Gina Marsh, a barrister. Paul Hale, prosecuting, disagreed.",
    NULL },
  { ASSAY_RULE_N3, "Leonard Pask, chairman of the parish council, says 3,400 people hear it.",
    "“Well, 3,400 people hear it,” says Leonard Pask, the chairman of Tilbrook Parish Council.",
    NULL },
  { ASSAY_RULE_N3, "Ines Varga, head of the housing department, said the roof would be mended.",
    "Ines Varga, head of housing at the county, said the roof would be mended.", NULL },
  { ASSAY_RULE_N3, "Colm Reid, secretary of the club, said the slipway was closed.",
    "Colm Reid, secretary of the sailing club, said the slipway was closed.", NULL },
};

static void
test_open (void)
{
  ANALYSIS_CASE_CHECK (open_cases);
}

static void
test_titles (void)
{
  ANALYSIS_CASE_CHECK (title_cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/claimed/open", test_open);
  g_test_add_func ("/analysis/claimed/titles", test_titles);

  return g_test_run ();
}
