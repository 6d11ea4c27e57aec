/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "case-help.h"

/* A draft, what its source says, and the draft with the source's wording taken over; NULL: none is offered. */
typedef struct
{
  const char *draft;
  const char *source;
  const char *changed;
} Wording;

/* The first wording that is offered, and the draft when it was taken. */
static void
check (const Wording *at)
{
  AssayCase *work = case_help_new_read (at->draft, at->source);
  g_autoptr (GError) error = NULL;
  guint n = 0;

  assay_analysis_get_facts (assay_case_get_analysis (work), &n);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *wording = assay_case_dup_wording (work, i);

      if (wording == NULL)
        continue;

      g_assert_true (assay_case_replace (work, i, wording, CASE_HELP_NOW, &error));
      g_assert_no_error (error);
      case_help_assert_text (work, at->changed != NULL ? at->changed : at->draft);
      g_assert_finalize_object (work);
      return;
    }

  if (at->changed != NULL)
    g_error ("Nothing is offered for: %s", at->draft);
  g_assert_finalize_object (work);
}

static void
check_all (const Wording *cases,
           guint          n_cases)
{
  for (guint i = 0; i < n_cases; i++)
    check (&cases[i]);
}

#define SOURCE                                                                                     \
  "“The money will be in the accounts of the towns on Monday morning,” Anna Pell said. “Nobody "   \
  "will have to ask for it.”"

/* The marks, the comma or full stop, and what stands around them are the draft's, wherever the words differ. */
static void
test_wording_quotation (void)
{
  static const Wording cases[] = {
    { "“The money will be in the accounts of the towns on Tuesday,” Anna Pell said.", SOURCE,
      "“The money will be in the accounts of the towns on Monday morning,” Anna Pell said." },
    { "“The money will be in the accounts of the towns on Tuesday”, Anna Pell said.", SOURCE,
      "“The money will be in the accounts of the towns on Monday morning”, Anna Pell said." },
    { "Anna Pell said: “The money will be in the accounts of the towns on Tuesday.”", SOURCE,
      "Anna Pell said: “The money will be in the accounts of the towns on Monday morning.”" },
    { "Anna Pell said “the money will be in the accounts of the towns on Tuesday”.", SOURCE,
      "Anna Pell said “the money will be in the accounts of the towns on Monday morning”." },
    { "\"The money will be in the accounts of the towns on Tuesday,\" Anna Pell said.", SOURCE,
      "\"The money will be in the accounts of the towns on Monday morning,\" Anna Pell said." },
    { "‘The money will be in the accounts of the towns on Tuesday,’ Anna Pell said.", SOURCE,
      "‘The money will be in the accounts of the towns on Monday morning,’ Anna Pell said." },
    { "‘The money will be in the accounts of the towns on Tuesday’, Anna Pell said.", SOURCE,
      "‘The money will be in the accounts of the towns on Monday morning’, Anna Pell said." },
    { "“All the cash will be in the accounts of the towns on Monday morning,” Anna Pell said.",
      SOURCE,
      "“The money will be in the accounts of the towns on Monday morning,” Anna Pell said." },
    { "“The money will be in the hands of the towns on Monday morning,” Anna Pell said.", SOURCE,
      "“The money will be in the accounts of the towns on Monday morning,” Anna Pell said." },
    { "“Cash will be in the hands of the towns on Tuesday,” Anna Pell said.", SOURCE,
      "“The money will be in the accounts of the towns on Monday morning,” Anna Pell said." },
  };

  check_all (cases, G_N_ELEMENTS (cases));
}

static void
test_wording_quotation_source (void)
{
  static const Wording cases[] = {
    /* The source goes on where the draft has ended. */
    { "“We shall open the new bridge in May,” Anna Pell said.",
      "“We shall open the new bridge in June, and nobody will have to pay for it,” Anna Pell said.",
      "“We shall open the new bridge in June,” Anna Pell said." },
    { "“We must open the new bridge,” Anna Pell said.",
      "“We shall open the new bridge in June, and nobody will have to pay for it,” Anna Pell said.",
      "“We shall open the new bridge,” Anna Pell said." },
    /* In two pieces, in either. */
    { "“We shall open the new bridge in May,” she said, “and the whole town is invited to it.”",
      "“We shall open the new bridge in June,” Anna Pell said, “and the whole town is invited to "
      "it.”",
      "“We shall open the new bridge in June,” she said, “and the whole town is invited to it.”" },
    { "“We shall open the new bridge in June,” she said, “and the whole town is invited to lunch.”",
      "“We shall open the new bridge in June,” Anna Pell said, “and the whole town is invited to "
      "it.”",
      "“We shall open the new bridge in June,” she said, “and the whole town is invited to it.”" },
    /* What the source parts by a speaker is not joined. */
    { "“We must open the new bridge in June and the whole town is invited to it,” Anna Pell said.",
      "“We shall open the new bridge in June,” Anna Pell said. “And the whole town is invited to "
      "it.”",
      NULL },
    { "“We don't pay for the new bridge in May,” Anna Pell said.",
      "\"We don't pay for the new bridge in June,\" Anna Pell said.",
      "“We don’t pay for the new bridge in June,” Anna Pell said." },
    /* Marks within it, which would end the draft's. */
    { "\"The mayor called it a great day for the town,\" Anna Pell said.",
      "‘The mayor called it a \"great night\" for the town,’ Anna Pell said.", NULL },
    /* Written into it or left out of it on purpose. */
    { "“We shall open [the bridge] in the month of May,” Anna Pell said.",
      "“We shall open it in the month of June,” Anna Pell said.", NULL },
    /* It has an end of its own there. */
    { "“Rents rose by more than 20%,” Anna Pell said.",
      "“Rents rose by more than 30%,” Anna Pell said.",
      "“Rents rose by more than 30%,” Anna Pell said." },
    { "“The rent of it is now over £300,” Anna Pell said.",
      "“The rent of it is now over £400,” Anna Pell said.",
      "“The rent of it is now over £400,” Anna Pell said." },
  };

  check_all (cases, G_N_ELEMENTS (cases));
}

/* Of a date or a name that is not the source's, what differs is offered and no more; of a statement nothing. */
static void
test_wording_other (void)
{
  static const Wording cases[] = {
    { "The council voted for the money by 31 to 22 on Monday 17 November.",
      "The money was approved by the full council on Tuesday 17 November by 31 votes to 22, with "
      "three abstentions.",
      "The council voted for the money by 31 to 22 on Tuesday 17 November." },
    { "The council voted for the money by 31 to 22 on Tuesday 17 November 2024.",
      "The money was approved by the full council yesterday by 31 votes to 22, with three "
      "abstentions.",
      NULL },
    { "The municipality asked for 14 million crowns three times and was refused, said Peder Holt, "
      "the mayor of Marsk.",
      "The mayor of Marsk, Liv Torgersen, said that the municipality had asked for 14 million "
      "crowns for the work three times since 2021 and had been turned down each time.\n\nThe water "
      "authority denied that the dyke had been neglected. Its director, Peder Holt, said that it "
      "had been inspected in September.",
      "The municipality asked for 14 million crowns three times and was refused, said Liv "
      "Torgersen, the mayor of Marsk." },
    { "The ferries to Saltney were late on four days.",
      "The ferries to Saltney were never late on four days.", NULL },
  };

  check_all (cases, G_N_ELEMENTS (cases));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/wording/quotation", test_wording_quotation);
  g_test_add_func ("/case/wording/quotation-source", test_wording_quotation_source);
  g_test_add_func ("/case/wording/other", test_wording_other);

  return g_test_run ();
}
