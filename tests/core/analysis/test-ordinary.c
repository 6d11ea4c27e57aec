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
  /* Nor may the word before it be left out that turns what was said. */
  { ASSAY_RULE_Q2, "“All of our wells have been poisoned,” Ida Holm said.",
    "The mine uses arsenic. “Almost all of our wells have been poisoned,” Ida Holm said.",
    "All of our wells" },
  { ASSAY_RULE_Q2, "“All of our wells have been poisoned,” Ida Holm said.",
    "The mine uses arsenic. “Today all of our wells have been poisoned,” Ida Holm said.", NULL },
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
  /* The same number of another unit. */
  { ASSAY_RULE_F1, "The new tunnel is 7 miles long.",
    "The new tunnel, which is 7 kilometres long, cuts the journey by twenty minutes.", "7 miles" },
  { ASSAY_RULE_F1, "The patient had to wait eight weeks for a scan.",
    "One patient waited eight months for a scan, the ombudsman found.", "eight weeks" },
  { ASSAY_RULE_F1, "The new tunnel is 7 miles long.",
    "The new tunnel, which is 11 kilometres long, cuts the journey by twenty minutes.", NULL },
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

/* What is told in other words is told: no passage that has it is said to lack it. */
static const AnalysisRule retold_cases[] = {
  /* Rounded, in another unit, as a share. */
  { ASSAY_RULE_P1, "Roughly a third of the shops of the town stand empty.",
    "The chamber counted every shop in the centre in April. Of 212 units, 71 were vacant (33.5 per "
    "cent). In 2019 it was 18 per cent.",
    NULL },
  { ASSAY_RULE_F1, "Roughly a third of the shops of the town stand empty.",
    "The chamber counted every shop in the centre in April. Of 212 units, 71 were vacant (33.5 per "
    "cent). In 2019 it was 18 per cent.",
    NULL },
  { ASSAY_RULE_P1, "The wind farm will supply more than 90,000 homes.",
    "With 38 turbines the Dunmore wind farm is expected to cover the needs of 92,400 households.",
    NULL },
  { ASSAY_RULE_F2, "The glacier has lost roughly 30 metres since the turn of the century.",
    "Since 2000 the glacier has thinned by 98 feet, researchers at the polar institute report. Its "
    "tongue retreated by almost a mile. They expect the loss to speed up.",
    NULL },
  { ASSAY_RULE_P1, "Only one in five patients was seen within four hours.",
    "Just 20 per cent of patients were seen within four hours in December, papers of the board "
    "show. The target is 95 per cent.",
    NULL },
  { ASSAY_RULE_P1, "The wind farm will supply more than 190,000 homes.",
    "With 38 turbines the Dunmore wind farm is expected to cover the needs of 92,400 households.",
    "190,000" },
  /* Words that are akin. */
  { ASSAY_RULE_P1, "Police arrested a 34-year-old man on suspicion of arson.",
    "Officers detained a man of 34, whom they suspect of having set fire to the barn.", NULL },
  { ASSAY_RULE_P1, "Police arrested a 34-year-old man on suspicion of arson.",
    "Officers of the town have found a bicycle in the river. A barn is for sale.", "arrested" },
  /* Nothing stands for an article, and “without” for “no”. */
  { ASSAY_RULE_P4, "Doctors at the hospital have gone on strike over pay.",
    "Physicians at St Brannoc’s hospital walked out on Monday morning in a dispute about wages.",
    NULL },
  { ASSAY_RULE_P3, "Seventeen schools in the district have no library, the union of teachers says.",
    "According to the union of teachers, 17 of the 41 schools in the district are without a "
    "library.",
    NULL },
  { ASSAY_RULE_P3, "Seventeen schools in the district have no library, the union of teachers says.",
    "According to the union of teachers, 17 of the 41 schools in the district have a library.",
    "no" },
};

/* A day that the page has for something else. */
static const AnalysisRule day_cases[] = {
  { ASSAY_RULE_D1, "Game 5 of the series will be played in Fargo on Sunday.",
    "The captain left the ice with an injured wrist. X-rays will be taken on Sunday. Game 5 of the "
    "series is to be played in Fargo on Monday, where the home side won before.",
    "Sunday" },
  { ASSAY_RULE_D1, "Hugh Talbot will ask the farming minister for emergency grants on 28 April.",
    "On 28 April the blossom froze. The federation’s secretary, Hugh Talbot, will ask the farming "
    "minister for emergency grants on 20 May.",
    "28 April" },
  { ASSAY_RULE_D1, "Hugh Talbot will ask the farming minister for emergency grants on 20 May.",
    "On 28 April the blossom froze. The federation’s secretary, Hugh Talbot, will ask the farming "
    "minister for emergency grants on Tuesday 20 May.",
    NULL },
};

static void
test_days (void)
{
  ANALYSIS_CASE_CHECK (day_cases);
}

/* What can be worked out from two figures of a page is told by it. */
static const AnalysisRule reckoned_cases[] = {
  { ASSAY_RULE_F1,
    "Visits to the baths dropped by roughly a quarter between 2018/19 and the last year.",
    "Attendance at the baths had fallen from 96,200 in 2018/19 to 71,500 in the last year.", NULL },
  { ASSAY_RULE_F2, "More than 230 people were on the ferry when it hit the reef.",
    "The ferry, with 214 passengers and 19 crew, hit a reef in fog.", NULL },
  { ASSAY_RULE_F2, "More than 250 people were on the ferry when it hit the reef.",
    "The ferry, with 214 passengers and 19 crew, hit a reef in fog.", "250" },
  { ASSAY_RULE_F2, "Two thirds of the missing hives belonged to Dale Hutchins.",
    "Of the 384 missing hives 256 belonged to Dale Hutchins.", NULL },
  { ASSAY_RULE_F2, "Operating profit shrank by some 12 per cent.",
    "Operating profit slipped to £19.4m (2024: £22.0m).", NULL },
  { ASSAY_RULE_F2, "Operating profit shrank by some 22 per cent.",
    "Operating profit slipped to £19.4m (2024: £22.0m).", "22 per cent" },
  { ASSAY_RULE_F2, "By Friday 38 cases of measles had been counted.",
    "Cases of measles rose to 47 on Wednesday, nine more than had been counted by Friday.", NULL },
  { ASSAY_RULE_P1,
    "Over 200 seats have been lost in the rebuilt auditorium, but there is more space for legs.",
    "The auditorium now has 812 seats instead of 1,040, with more legroom.", NULL },
  /* A figure that is met in the source does not become another. */
  { ASSAY_RULE_F1, "About 41 per cent of the pupils at the school learn French.",
    "About 52 per cent of the pupils at the school learn French. About 41 per cent of them learn "
    "Latin.",
    "41 per cent" },
  /* Words that tell of a difference come before what stands on the page. */
  { ASSAY_RULE_F2, "A plot will cost £6 a year more from the autumn.",
    "The clerk wants to raise the annual rent for a plot from £52 to £58 from the autumn.", NULL },
  { ASSAY_RULE_F1, "In all 74 of the nurses said they had nodded off while driving home.",
    "Of the nurses 23 who napped said they had nodded off while driving home, and 51 who did not.",
    NULL },
  /* Nobody rounds one end of a range alone. */
  { ASSAY_RULE_F1, "The picture is estimated at £600,000 to £900,000.",
    "The picture has an estimate of £600,000 to £800,000.", "£900,000" },
  /* Rounded to whole weeks and years. */
  { ASSAY_RULE_F1, "The pool was shut for more than three weeks.", "The pool was shut for 23 days.",
    NULL },
  { ASSAY_RULE_F1, "She is going to prison for just under four years.",
    "She was sent to prison for 46 months.", NULL },
};

static void
test_reckoned (void)
{
  ANALYSIS_CASE_CHECK (reckoned_cases);
}

/* The opposite change by the same figure. */
static const AnalysisRule direction_cases[] = {
  { ASSAY_RULE_P3, "Sales of pumps in Germany increased by 5 per cent, in America by 18 per cent.",
    "Sales of pumps in America were up by 18 per cent, while those in Germany declined by 5 per "
    "cent.",
    "increased" },
  { ASSAY_RULE_P3, "Exports of coffee slipped by 2 per cent to a million bags.",
    "Exports of coffee, by contrast, edged up 2 per cent to 1.02 million bags.", "slipped" },
  { ASSAY_RULE_P3, "Exports of coffee were 2 per cent lower than last year.",
    "Exports of coffee were 2 per cent higher than last year.", "lower" },
  { ASSAY_RULE_P3, "Exports of coffee were up by more than 2 per cent.",
    "Exports of coffee rose by more than 2 per cent, while less was sold at home.", NULL },
  { ASSAY_RULE_P3, "Sales of pumps in Germany declined by 5 per cent, but rose in America.",
    "Sales of pumps in America were up by 18 per cent, while those in Germany declined by 5 per "
    "cent.",
    NULL },
};

/* What the draft is surer of than the page. */
static const AnalysisRule certainty_cases[] = {
  { ASSAY_RULE_P3, "The government will abolish the tax on books.",
    "The government may abolish the tax on books, the minister said, if the budget allows it.",
    "will abolish" },
  { ASSAY_RULE_P3, "Investigators found that the radar of the ferry had failed.",
    "Investigators are looking into whether the radar of the ferry may have failed.", "failed" },
  { ASSAY_RULE_P3, "The government may abolish the tax on books.",
    "The government may abolish the tax on books, the minister said, if the budget allows it.",
    NULL },
  { ASSAY_RULE_P3, "The government will abolish the tax on books.",
    "The government might abolish the tax on books, the minister had said. On Monday it decided "
    "that "
    "it will abolish the tax on books.",
    NULL },
  { ASSAY_RULE_P3, "The stadiums were delivered late, but they are safe.",
    "The stadiums may have been delivered late, but they are safe.", NULL },
};

static void
test_directions (void)
{
  ANALYSIS_CASE_CHECK (direction_cases);
}

static void
test_certainty (void)
{
  ANALYSIS_CASE_CHECK (certainty_cases);
}

/* Years are reckoned with; a span of years is no year. */
static const AnalysisRule year_cases[] = {
  { ASSAY_RULE_F1, "The bridge was closed for two years.",
    "The bridge was closed in 2019. It reopened in 2021 after a long repair.", NULL },
  { ASSAY_RULE_P1, "The bridge was closed for two years.",
    "The bridge was closed in 2019. It reopened in 2021 after a long repair.", NULL },
  { ASSAY_RULE_F2, "Tomas Krall was coach of the team for eleven years.",
    "Tomas Krall was coach of the team from 1988 to 1999, and won the cup twice.", NULL },
  { ASSAY_RULE_F2, "Tomas Krall was coach of the team for twelve years.",
    "Tomas Krall was coach of the team from 1988 to 1999, and won the cup twice.", "twelve" },
  { ASSAY_RULE_D1, "Aldo Ferri, who founded the bakery, died in 1996.",
    "Aldo Ferri founded the bakery. His son took over in 1992, and Ferri died four years later.",
    NULL },
  { ASSAY_RULE_D1, "Aldo Ferri, who founded the bakery, died in 1997.",
    "Aldo Ferri founded the bakery. His son took over in 1992, and Ferri died four years later.",
    "1997" },
  { ASSAY_RULE_D1, "The spacecraft is to reach the asteroid in October 2027.",
    "The probe was launched in October 2023 and flew past Mars this spring. It will arrive at the "
    "asteroid in July 2027. The mission costs 600 million euros.",
    "October 2027" },
  { ASSAY_RULE_D1, "The spacecraft is to reach the asteroid in July 2027.",
    "The probe was launched in October 2023 and flew past Mars this spring. It will arrive at the "
    "asteroid in July 2027. The mission costs 600 million euros.",
    NULL },
};

/* What the source says too was not first said by whom the draft names. */
static const AnalysisRule speech_cases[] = {
  { ASSAY_RULE_A3, "She wrote the number on the board.",
    "The teacher came in. She wrote the number on the board and waited.", NULL },
  { ASSAY_RULE_A3, "Judge Amina Saleh rejected the appeal because it had been filed too late.",
    "Judge Amina Saleh heard the case in two days. She dismissed the appeal on the ground that it "
    "had been lodged after the deadline.",
    NULL },
  /* What the author asked no source need tell. */
  { ASSAY_RULE_A3, "I asked whether she had tried to talk her sister out of it.",
    "She wrote the number on the board.", NULL },
  { ASSAY_RULE_A3, "She said that the number on the board was wrong.",
    "The teacher came in. The class waited for an hour.", "said" },
};

/* A surname alone does not say that somebody is meant. */
static const AnalysisRule name_cases[] = {
  { ASSAY_RULE_N4, "Coach Miguel Santos was sent off in the 70th minute.",
    "In the 70th minute the referee sent off coach Manuel Santos for shouting. His assistant, Luis "
    "Prado, took over for the rest of the match.",
    "Miguel Santos" },
  { ASSAY_RULE_N4, "The novelist Edith Warne won the travel writing award.",
    "The travel writing award goes to Judith Warne for her book about the Danube. Edith Moll, a "
    "novelist, was given the prize for lifetime achievement.",
    "Edith Warne" },
  /* Whom a page calls by the surname, by initials, in short or in full is the same. */
  { ASSAY_RULE_N4, "Coach Miguel Santos was sent off in the 70th minute.",
    "In the 70th minute the referee sent off Santos for shouting.", NULL },
  { ASSAY_RULE_N4, "Coach Robert Lyle was sent off in the 70th minute.",
    "In the 70th minute the referee sent off coach Bob Lyle for shouting.", NULL },
  { ASSAY_RULE_N4, "Joe Marino of St Anne’s in Toledo, where two rooms were converted, was glad.",
    "Joseph Marino of St Anne’s in Toledo said that two rooms were converted, and was glad.",
    NULL },
  { ASSAY_RULE_N4, "Coach Tom Lyle was sent off in the 70th minute.",
    "In the 70th minute the referee sent off coach T. Lyle for shouting.", NULL },
  { ASSAY_RULE_N4, "Coach Robert Lyle was sent off in the 70th minute.",
    "In the 70th minute the referee sent off coach J. Robert Lyle for shouting.", NULL },
  { ASSAY_RULE_N4, "Coach Chris Lyle was sent off in the 70th minute.",
    "In the 70th minute the referee sent off coach Christopher Lyle for shouting.", NULL },
  { ASSAY_RULE_N4, "Her brother Edward Lyle was sent off in the 70th minute.",
    "In the 70th minute the referee sent off Amelia Lyle’s brother Edward for shouting.", NULL },
  /* Nor is he another where a second bears the name. */
  { ASSAY_RULE_N4, "Coach Miguel Santos was sent off in the 70th minute.",
    "In the 70th minute the referee sent off coach Manuel Santos for shouting. Miguel Angel Santos "
    "sent off his brother.",
    NULL },
};

/* A name that the page has for something else. */
static const AnalysisRule elsewhere_cases[] = {
  { ASSAY_RULE_N4,
    "The old safety curtain with its view of the lake is still at the cleaners in Dundee.",
    "The gilded ceiling was made anew by plasterers from Dundee. Still missing is the old safety "
    "curtain, whose painting of the lake is being cleaned in York; the trust hopes to have it back "
    "by Christmas.",
    "Dundee" },
  { ASSAY_RULE_N4, "A passenger whose arm had been broken was taken by air to Pula.",
    "Six of the passengers stayed in Sibenik and one, whose arm was broken, was flown by air to "
    "Split. The others walked home. The operator was sorry. A tug from Pula was expected on "
    "Wednesday.",
    "Pula" },
  { ASSAY_RULE_N4,
    "Because he owns a plot, Marc Pugh left the room before the allotments were dealt with.",
    "The baths were closed by four votes to two; Marc Pugh voted against. The minutes were read. "
    "The "
    "chair spoke of the weather. It was late. John Fair left the room before the allotments, where "
    "he has a plot, were dealt with.",
    "Marc Pugh" },
  /* The passage goes on to speak of what was just named, or the place is of something else in the sentence too. */
  { ASSAY_RULE_N4,
    "The old safety curtain with its view of the lake is hanging in a hall in Dundee.",
    "The curtain was brought to Dundee. The old safety curtain with its view of the lake, which "
    "came "
    "from York, hangs in a hall.",
    NULL },
  { ASSAY_RULE_N4, "She was the first to brief the security council on the war in Syria.",
    "She left Syria as a child. On Wednesday she was the first to brief the security council in "
    "New "
    "York.",
    NULL },
  { ASSAY_RULE_N4, "The singer Ann Low led the choir of the old mill.",
    "Ann Low is a singer. She led the choir of the old mill with Jane Hart.", NULL },
};

/* “He told her”: whoever he is, somebody who is named nowhere near is not meant. */
static const AnalysisRule speaker_cases[] = {
  { ASSAY_RULE_Q6,
    "“This was not a lapse. It was a second job,” prosecutor Gina Marchetti told her.",
    "Judge Alan Treadwell also ordered her to pay it back. “This was not a lapse. It was a second "
    "job,” "
    "he told her. She wept. The hearing took an hour. Her family was there. It was cold. Nobody "
    "spoke "
    "for the bank. Gina Marchetti, the prosecutor, had asked for 57 months.",
    "This was not a lapse" },
  { ASSAY_RULE_Q6,
    "“This was not a lapse. It was a second job,” prosecutor Gina Marchetti told her.",
    "Judge Alan Treadwell, who had heard prosecutor Gina Marchetti, ordered her to pay it back. "
    "“This "
    "was not a lapse. It was a second job,” she was told.",
    NULL },
  /* Who speaks in the sentence before, and alone there, is who goes on; whoever is named behind is not. */
  { ASSAY_RULE_Q6, "“We asked for clay,” said Peder Holt, the mayor of Marsk.",
    "The mayor of Marsk, Liv Torgersen, said that it had been turned down. “We asked for clay,” "
    "she "
    "said. The director of the water authority, Peder Holt, denied it.",
    "We asked for clay" },
  { ASSAY_RULE_Q6, "“We asked for clay,” Peder Holt said.",
    "Liv Torgersen was angry. “We asked for clay,” she said. “Nobody came.” The director of the "
    "water authority, Peder Holt, denied it.",
    "We asked for clay" },
  { ASSAY_RULE_Q6, "“Nobody ever came to us,” Peder Holt said.",
    "Liv Torgersen said it had been turned down. “We asked for clay,” she said. “Nobody ever came "
    "to "
    "us,” she said. The director of the water authority, Peder Holt, denied it.",
    "Nobody ever came" },
  { ASSAY_RULE_Q6, "“We asked for clay,” Torgersen said.",
    "The mayor of Marsk, Liv Torgersen, said that it had been turned down. “We asked for clay,” "
    "she "
    "said. The director of the water authority, Peder Holt, denied it.",
    NULL },
  { ASSAY_RULE_Q6, "“We asked for clay,” Liv Torgerson said.",
    "“We asked for clay,” Liv Torgersen said.", NULL },
  { ASSAY_RULE_Q6, "“We asked for clay,” the mayor of Marsk said.",
    "The mayor of Marsk, Liv Torgersen, said that it had been turned down. “We asked for clay,” "
    "she "
    "said. The director of the water authority, Peder Holt, denied it.",
    NULL },
  /* Either of two may be meant, or somebody who is told by an office alone. */
  { ASSAY_RULE_Q6, "“We asked for clay,” Ida Holt said.",
    "Liv Torgersen met Ida Holt on Monday. “We asked for clay,” she said.", NULL },
  { ASSAY_RULE_Q6, "“We have no clay,” Peder Holt said.",
    "The minister turned down Liv Torgersen. “We have no clay,” he said. Peder Holt is the "
    "minister.",
    NULL },
  { ASSAY_RULE_Q6, "“We have no clay,” Peder Holt said.",
    "Liv Torgersen said it had been turned down. The minister saw it in another way. “We have no "
    "clay,” he said. Peder Holt is the minister.",
    NULL },
  { ASSAY_RULE_Q6, "“This was not a lapse. It was a second job,” Judge Alan Treadwell told her.",
    "Judge Alan Treadwell also ordered her to pay it back. “This was not a lapse. It was a second "
    "job,” "
    "he told her.",
    NULL },
};

static void
test_speakers (void)
{
  ANALYSIS_CASE_CHECK (speaker_cases);
}

static void
test_names (void)
{
  ANALYSIS_CASE_CHECK (name_cases);
}

/* A title that the page gives somebody else. */
static const AnalysisRule role_cases[] = {
  { ASSAY_RULE_N3, "Tom Ray, the state epidemiologist, has set up clinics in a church.",
    "The virus is in every school, said Hannah Lind, the state epidemiologist. Tom Ray, the "
    "county's "
    "public health director, has opened clinics in a church.",
    "state epidemiologist" },
  { ASSAY_RULE_N3, "Nora Eik, the rector of the university, defended the cuts.",
    "Nora Eik, the vice-rector for finance, defended the cuts. Paul Svane, the rector, stayed "
    "away.",
    "rector of the university" },
  /* He is called that too, or many are. */
  { ASSAY_RULE_N3, "Tom Ray, the state epidemiologist, has set up clinics in a church.",
    "The virus is in every school, said Hannah Lind, the state epidemiologist. Tom Ray, an "
    "epidemiologist, has opened clinics in a church.",
    NULL },
  { ASSAY_RULE_N3, "Councillor Tom Ray has set up clinics in a church.",
    "The virus is in every school, said Councillor Hannah Lind. Tom Ray, the mayor, has opened "
    "clinics "
    "in a church.",
    NULL },
  { ASSAY_RULE_N3, "Tom Ray, the state epidemiologist, has set up clinics in a church.",
    "The virus is in every school, said Hannah Lind, the state epidemiologist. Tom Ray has opened "
    "clinics in a church.",
    NULL },
};

static void
test_roles (void)
{
  ANALYSIS_CASE_CHECK (role_cases);
}

static void
test_elsewhere (void)
{
  ANALYSIS_CASE_CHECK (elsewhere_cases);
}

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

static void
test_retold (void)
{
  ANALYSIS_CASE_CHECK (retold_cases);
}

static void
test_years (void)
{
  ANALYSIS_CASE_CHECK (year_cases);
}

static void
test_speech (void)
{
  ANALYSIS_CASE_CHECK (speech_cases);
}

static gboolean
is_borne_out (AssayAnalysis *analysis)
{
  guint n_facts = 0;
  guint n_evidence = 0;
  const AssayFact *facts = assay_analysis_get_facts (analysis, &n_facts);
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);

  for (guint i = 0; i < n_evidence; i++)
    {
      if (facts[evidence[i].fact].kind == ASSAY_FACT_STATEMENT &&
          evidence[i].stance == ASSAY_STANCE_SUPPORTS)
        return TRUE;
    }

  return FALSE;
}

/* A passage that has the words of a sentence, but not its facts, does not bear it out. */
static void
test_support (void)
{
  static const struct
  {
    const char *draft;
    const char *page;
    gboolean    is_borne_out;
  } cases[] = {
    { "The council published the plan.",
      "Councillors burnt the plan at a party. The council was not amused.", FALSE },
    { "The prize for the best first novel went to Karin Holt.",
      "The jury gave the prize for the best first novel to Karin Host. Marta Holt was on the jury.",
      FALSE },
    { "The paint shop of the factory caught fire on Thursday.",
      "The paint shop of the factory caught fire on Tuesday.", FALSE },
    { "The harbour board of Marlow has hired 40 divers for the old pier.",
      "The harbour board of Marlow has hired divers for the old pier.", FALSE },
    { "“We will close the old school in May,” the mayor, Ann Reed, said.",
      "“We will probably close the old school in May,” the mayor, Ann Reed, said.", FALSE },
    { "“We will close the old school in May,” the mayor, Ann Reed, said.",
      "“We will close the old school in May,” said Tom Ridley. The mayor, Ann Reed, said nothing.",
      FALSE },
    { "The harbour board of Marlow has hired 40 divers for the old pier.",
      "For its old pier the harbour board of Marlow has hired forty divers.", TRUE },
    { "“We will close the old school in May,” the mayor, Ann Reed, said.",
      "The mayor, Ann Reed, said: “We will close the old school in May.”", TRUE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayAnalysis) analysis = analysis_case_run_one (cases[i].draft, cases[i].page);

      g_test_message ("%s", cases[i].draft);
      g_assert_cmpint (is_borne_out (analysis), ==, cases[i].is_borne_out);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/analysis/ordinary/names", test_names);
  g_test_add_func ("/analysis/ordinary/elsewhere", test_elsewhere);
  g_test_add_func ("/analysis/ordinary/roles", test_roles);
  g_test_add_func ("/analysis/ordinary/quotations", test_quotations);
  g_test_add_func ("/analysis/ordinary/figures", test_figures);
  g_test_add_func ("/analysis/ordinary/retold", test_retold);
  g_test_add_func ("/analysis/ordinary/days", test_days);
  g_test_add_func ("/analysis/ordinary/reckoned", test_reckoned);
  g_test_add_func ("/analysis/ordinary/directions", test_directions);
  g_test_add_func ("/analysis/ordinary/certainty", test_certainty);
  g_test_add_func ("/analysis/ordinary/years", test_years);
  g_test_add_func ("/analysis/ordinary/speakers", test_speakers);
  g_test_add_func ("/analysis/ordinary/speech", test_speech);
  g_test_add_func ("/analysis/ordinary/support", test_support);

  return g_test_run ();
}
