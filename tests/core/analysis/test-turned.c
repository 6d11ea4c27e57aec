/* SPDX-License-Identifier: GPL-3.0-or-later */

/* People, places and days that the draft has in each other's place. */

#include "config.h"

#include "analysis-case.h"

static const AnalysisRule person_cases[] = {
  { ASSAY_RULE_N4, "Marsh beat Lindgren in the final of the Harbour Cup.",
    "Lindgren beat Marsh in the final of the Harbour Cup on Sunday.", "Marsh" },
  { ASSAY_RULE_N4, "Ada Okafor was succeeded by Jens Lindholm as head of the port authority.",
    "Ada Okafor succeeded Jens Lindholm as head of the port authority in the spring.",
    "Ada Okafor" },
  { ASSAY_RULE_N4, "Paula Hill sued Martin Costa over the sale of the mill.",
    "Paula Hill, a miller, was sued by Martin Costa in May over the sale of the mill.",
    "Paula Hill" },
  { ASSAY_RULE_N4, "Hill proposed the motion on parking and Costa seconded it.",
    "Costa proposed the motion on parking and Hill seconded it.", "Hill" },
  { ASSAY_RULE_N4, "Play was held up after Farrow was carried off with a broken ankle.",
    "Farrow put the home side ahead with a header. Play was held up for ten minutes after Delgado "
    "was carried off with a broken ankle, and Farrow hit the bar near the end.",
    "Farrow" },
  { ASSAY_RULE_N4, "The last over of the match was bowled by Priya Nair.",
    "Priya Nair made 61 before lunch. The last over of the match was bowled by Susan Ogden, who "
    "gave away four.",
    "Priya Nair" },
  { ASSAY_RULE_N4, "Lena Roth designs the sets, and Omar Haddad composes the songs for the revue.",
    "Omar Haddad designs the sets, and Lena Roth composes the songs for the revue.", "Lena Roth" },
  { ASSAY_RULE_N4, "Judge Harriet Moss fined Tobias Wynn £900 for dumping tyres in the brook.",
    "Tobias Wynn, of Lower Fold, was at court with his brother. Judge Harriet Moss fined Dale Wynn "
    "£900 for dumping tyres in the brook.",
    "Tobias Wynn" },
  { ASSAY_RULE_N4, "The bell was cast by Martha Rudhall in her foundry at Gloucester.",
    "Thomas Bilbie cast the bell in his foundry at Gloucester. It was hung by Martha Rudhall.",
    "Martha Rudhall" },
  /* The same, turned. */
  { ASSAY_RULE_N4, "Marsh was beaten by Lindgren in the final of the Harbour Cup.",
    "Lindgren beat Marsh in the final of the Harbour Cup on Sunday.", NULL },
  { ASSAY_RULE_N4, "Marsh lost to Lindgren in the final of the Harbour Cup.",
    "Lindgren beat Marsh in the final of the Harbour Cup on Sunday.", NULL },
  { ASSAY_RULE_N4, "Marsh met Lindgren in the final of the Harbour Cup.",
    "Lindgren met Marsh in the final of the Harbour Cup on Sunday.", NULL },
  { ASSAY_RULE_N4, "Costa seconded the motion on parking, which Hill had proposed.",
    "Hill proposed the motion on parking and Costa seconded it.", NULL },
  { ASSAY_RULE_N4, "Farrow was carried off with a broken ankle, which held up play.",
    "Farrow went down under a tackle by Delgado. Play was held up for ten minutes while he was "
    "carried off with a broken ankle.",
    NULL },
  { ASSAY_RULE_N4, "Referee Kim Doyle showed Delgado a red card in the 70th minute.",
    "In the 70th minute Delgado was shown a red card by Kim Doyle, the referee.", NULL },
  { ASSAY_RULE_N4, "Ada Okafor succeeded Jens Lindholm, who had led the port authority since 2009.",
    "Jens Lindholm led the port authority from 2009. Ada Okafor succeeded him in the spring.",
    NULL },
  { ASSAY_RULE_N4, "Paula Hill was sued over the sale of the mill by Martin Costa.",
    "Martin Costa sued Paula Hill over the sale of the mill.", NULL },
  { ASSAY_RULE_N4,
    "Omar Haddad, who wrote the songs for the revue, painted the sets with Lena Roth.",
    "Omar Haddad painted the sets with Lena Roth, and wrote the songs for the revue.", NULL },
  { ASSAY_RULE_N4, "It was Delgado who told Farrow that the match would be played again.",
    "Farrow learned from Delgado that the match would be played again.", NULL },
};

static const AnalysisRule day_cases[] = {
  { ASSAY_RULE_D1, "The committee met on Monday and voted on the lorry ban on Thursday.",
    "The committee met on Thursday and voted on the lorry ban on Monday.", "Monday" },
  { ASSAY_RULE_D1, "The Falcons travel to lowly Tarn Bay on Friday.",
    "The Falcons travel to lowly Tarn Bay on Tuesday; the Herons are at home to Coldrey on Friday.",
    "Friday" },
  { ASSAY_RULE_D1, "The viaduct was closed in 2011, and the old station was pulled down in 2014.",
    "The viaduct was closed in 2014, and the old station was pulled down in 2011.", "2011" },
  { ASSAY_RULE_D1, "Tickets for the spring season go on sale on 3 November.",
    "The season opens with an opera on 3 November, and tickets for the spring season go on sale on "
    "17 October.",
    "3 November" },
  { ASSAY_RULE_D1, "The library will be shut for repairs from June, and the baths from August.",
    "The library will be shut for repairs from August, and the baths from June.", "June" },
  { ASSAY_RULE_D1, "The jury heard from the widow on Wednesday.",
    "The jury heard from the widow on Tuesday, and from two doctors on Wednesday.", "Wednesday" },
  { ASSAY_RULE_D1, "On Thursday the committee voted on the lorry ban; it had met on Monday.",
    "The committee met on Monday and voted on the lorry ban on Thursday.", NULL },
  { ASSAY_RULE_D1, "The jury heard from two doctors on Wednesday, a day after the widow.",
    "The jury heard from the widow on Tuesday, and from two doctors on Wednesday.", NULL },
  { ASSAY_RULE_D1, "Pulled down in 2014, the viaduct had been closed since 2011.",
    "The viaduct was closed in 2011 and pulled down in 2014.", NULL },
  { ASSAY_RULE_D1, "The baths will be shut for repairs from August, the library from June.",
    "From June the library will be shut for repairs, and from August the baths.", NULL },
  { ASSAY_RULE_D1, "The Herons play Coldrey at home on Friday.",
    "The Falcons travel to lowly Tarn Bay on Tuesday; the Herons are at home to Coldrey on Friday.",
    NULL },
  { ASSAY_RULE_D1, "Tickets go on sale on 17 October for a season that opens on 3 November.",
    "The season opens with an opera on 3 November, and tickets for it go on sale on 17 October.",
    NULL },
};

static const AnalysisRule place_cases[] = {
  { ASSAY_RULE_N4, "The firm builds its engines in Bremen and its gearboxes in Turin.",
    "The firm builds its engines in Turin and its gearboxes in Bremen.", "Bremen" },
  { ASSAY_RULE_N4, "The flower piece was sold in New York for £95,000.",
    "The record for the artist is £512,000, paid in New York in 2014. The flower piece was sold in "
    "Amsterdam for £95,000.",
    "New York" },
  { ASSAY_RULE_N4, "Trains from Leeds were held at York because of a fallen tree.",
    "Trains from York were held at Leeds because of a fallen tree.", "Leeds" },
  { ASSAY_RULE_N4, "The firm builds gearboxes in Bremen; in Turin it builds engines.",
    "The firm builds its engines in Turin and its gearboxes in Bremen.", NULL },
  { ASSAY_RULE_N4, "At York, a fallen tree held up trains that had come from Leeds.",
    "Trains from Leeds were held at York because of a fallen tree.", NULL },
  { ASSAY_RULE_N4, "The flower piece, bought in Amsterdam for £95,000, hung in New York for years.",
    "The flower piece was sold in Amsterdam for £95,000 and hung in New York for years.", NULL },
};

static void
test_people (void)
{
  ANALYSIS_CASE_CHECK (person_cases);
}

static void
test_days (void)
{
  ANALYSIS_CASE_CHECK (day_cases);
}

static void
test_places (void)
{
  ANALYSIS_CASE_CHECK (place_cases);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/turned/people", test_people);
  g_test_add_func ("/analysis/turned/days", test_days);
  g_test_add_func ("/analysis/turned/places", test_places);

  return g_test_run ();
}
