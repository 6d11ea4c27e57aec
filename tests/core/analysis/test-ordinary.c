/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What goes wrong between a source and a draft on an ordinary day, and what is no fault at all. */

#include "config.h"

#include "analysis-case.h"

static const AnalysisRule quotation_cases[] = {
  /* What was left out within a sentence was altered, not put together. */
  { ASSAY_RULE_Q2,
    "“The water came up quickly and we could save nothing from the cellar,” Ida Holm said.",
    "“The water came up so quickly and we could save nothing from the cellar,” Ida Holm said.",
    "The water came up" },
  { ASSAY_RULE_Q7,
    "“The water came up quickly and we could save nothing from the cellar,” Ida Holm said.",
    "“The water came up so quickly and we could save nothing from the cellar,” Ida Holm said.",
    NULL },
  { ASSAY_RULE_Q2, "“The mill is probably the oldest in the country,” Ida Holm said.",
    "“The mill is probably, as far as we can tell, the oldest in the country,” Ida Holm said.",
    "The mill" },
  { ASSAY_RULE_Q7, "“The mill is probably the oldest in the country,” Ida Holm said.",
    "“The mill is probably, as far as we can tell, the oldest in the country,” Ida Holm said.",
    NULL },
  /* Who spoke may stand between the halves. */
  { ASSAY_RULE_Q1, "“The water came up quickly and we could save nothing,” Ida Holm said.",
    "“The water came up quickly,” said Ida Holm, a widow, “and we could save nothing.”",
    "The water" },
  { ASSAY_RULE_Q7, "“The water came up quickly and we could save nothing,” Ida Holm said.",
    "“The water came up quickly,” said Ida Holm, a widow, “and we could save nothing.”", NULL },
  { ASSAY_RULE_Q1, "“The water came up quickly and we could save nothing,” Ida Holm said.",
    "“The water came up quickly,” said Ida Holm. Her house, which was new, stood by the river "
    "where “and we could save nothing” is all that people say.",
    NULL },
};

/* Another figure of the same thing is told however near it is, and however the source words it. */
static const AnalysisRule figure_cases[] = {
  { ASSAY_RULE_F1, "The appeal has raised £9,400 towards the new organ.",
    "By Sunday evening about £9,600 had been given for the organ, vicar Jo Marsh said. The old "
    "one, "
    "built in 1911, is beyond repair. A new one will cost £42,000.",
    "£9,400" },
  { ASSAY_RULE_F1, "The sale of old desks brought the library £9,400.",
    "From the sale of its old desks the library received £9,612, it said.", "£9,400" },
  { ASSAY_RULE_F1, "The sale of old desks brought the library £9,600.",
    "From the sale of its old desks the library received £9,612, it said.", NULL },
  { ASSAY_RULE_F2, "The sale of old desks brought the library £9,600.",
    "From the sale of its old desks the library received £9,612, it said.", NULL },
  { ASSAY_RULE_F1, "The sale of old desks brought the library £9,400.",
    "From the sale of its old desks the library received more than £9,600, it said.", "£9,400" },
  { ASSAY_RULE_F1,
    "Some nineteen centimetres of snow fell in the town overnight, and four schools were closed.",
    "Four schools stayed shut in the town on Tuesday after 17 cm of snow came down during the "
    "night. Buses ran late.",
    "nineteen centimetres" },
  { ASSAY_RULE_F1, "The hostages were freed after nine days.",
    "For eight days the hostages had been held in a school. On Thursday all eleven were set free.",
    "nine days" },
  { ASSAY_RULE_F1, "Heavy rain fell on the valley for nine days without a break.",
    "It had rained without a pause for eight days when the dam above the valley gave way.",
    "nine days" },
  { ASSAY_RULE_F1,
    "The theatre owes its creditors 40 million kroner, its director has admitted.",
    "Director Siv Aas conceded on Monday that debts of the theatre had reached 45 million kroner. "
    "She will step down in June.",
    "40 million kroner" },
  { ASSAY_RULE_F1, "The relief ship carried 300 tonnes of rice.",
    "On board were 400 tonnes of rice, 60 tonnes of beans and a field kitchen. The ship had left "
    "Odessa on Monday.",
    "300 tonnes" },
  { ASSAY_RULE_F1, "Turnout was 61 per cent.",
    "Turnout was 64 per cent, the electoral office said. In 2018 it was 70 per cent.",
    "61 per cent" },
  /* Another thing that is counted, or the same of another year, of another one, or the other way round. */
  { ASSAY_RULE_F1, "The relief ship carried 300 tonnes of rice.",
    "The relief ship had left Odessa with 400 tonnes of beans and 60 tonnes of flour.", NULL },
  { ASSAY_RULE_F1, "The yard built 14 ferries for the state line.",
    "The yard has 12 cranes. Its ferries are known in every port of the state.", NULL },
  { ASSAY_RULE_F1, "In 2012 the yard launched 14 ferries.",
    "In 2021 the yard launched 12 ferries, all of them for export.", NULL },
  { ASSAY_RULE_F1, "Rents in Harwick rose by 14%.", "Rents in Pelby rose by 12%.", NULL },
  { ASSAY_RULE_F1, "Rents in the harbour rose by 14%.", "Rents in the harbour fell by 12%.", NULL },
};

static void
test_quotations (void)
{
  ANALYSIS_CASE_CHECK (quotation_cases);
}

static void
test_figures (void)
{
  ANALYSIS_CASE_CHECK (figure_cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/ordinary/quotations", test_quotations);

  g_test_add_func ("/analysis/ordinary/figures", test_figures);

  return g_test_run ();
}
