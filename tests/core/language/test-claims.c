/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

typedef struct
{
  const char    *text;
  AssayClaimKind expected;
} Case;

static const Case cases[] = {
  { "The council closed four libraries in 2024.", ASSAY_CLAIM_ASSERTION },
  { "The new tram would not serve the airport but would stop at the port.", ASSAY_CLAIM_ASSERTION },
  { "The bill passed by 312 votes to 210 on Tuesday.", ASSAY_CLAIM_ASSERTION },
  { "Kerr said that the tram would be late.", ASSAY_CLAIM_ATTRIBUTED },
  { "The tram will be late, according to the mayor.", ASSAY_CLAIM_ATTRIBUTED },
  { "The plan was rejected by Albania.", ASSAY_CLAIM_ATTRIBUTED },
  { "Kerr called the plan “mad” and left for Leeds on the next train.", ASSAY_CLAIM_ATTRIBUTED },
  { "“We were never asked about the new line,” said Kerr.", ASSAY_CLAIM_QUOTATION },
  { "“We were never asked about it at all.”", ASSAY_CLAIM_QUOTATION },
  { "Is this a plan, or another round of excuses?", ASSAY_CLAIM_QUESTION },
  { "It's clear that the policy is out of touch.", ASSAY_CLAIM_OPINION },
  { "One has to wonder whether anybody read the bill.", ASSAY_CLAIM_OPINION },
  { "The fact remains that the plan may not work.", ASSAY_CLAIM_OPINION },
  { "We must act now, before it is too late.", ASSAY_CLAIM_OPINION },
  { "This fiasco is a glaring example of how badly we are governed.", ASSAY_CLAIM_OPINION },
};

static void
test_claims (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);

  g_assert_cmpuint (n_claims, ==, 1);
  g_assert_cmpstr (assay_claim_kind_to_id (claims[0].kind), ==,
                   assay_claim_kind_to_id (test->expected));
  g_assert_cmpuint (claims[0].span.begin, ==, 0);
  g_assert_cmpuint (claims[0].span.end, ==, assay_text_get_length (text));
  g_assert_cmpfloat (claims[0].worth, >=, 0);
  g_assert_cmpfloat (claims[0].worth, <=, 1);
}

/* Figures, names and change raise what a claim is worth; asking and judging lower it. */
static void
test_claims_worth (void)
{
  g_autoptr (AssayText)
      text = assay_text_new ("Crime in Leeds fell by 40% to 1,200 cases in 2024.\n"
                      "The hall has a door.\n"
                      "Should we not simply hope for the best?",
                      -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);

  g_assert_cmpuint (n_claims, ==, 3);
  g_assert_cmpfloat (claims[0].worth, >, 0.7);
  g_assert_cmpfloat (claims[0].worth, >, claims[1].worth);
  g_assert_cmpfloat (claims[1].worth, >, claims[2].worth);
}

/* The words of a quotation over several sentences belong to whoever spoke last. */
static void
test_claims_continue (void)
{
  g_autoptr (AssayText)
      text = assay_text_new ("“It rained,” Kerr said. “The river rose. Nobody came.”", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);

  g_assert_cmpuint (n_claims, ==, 3);
  for (guint i = 0; i < n_claims; i++)
    {
      g_assert_cmpint (claims[i].kind, ==, ASSAY_CLAIM_QUOTATION);
      g_assert_cmpint (claims[i].attribution, ==, 0);
    }
}

/* A paragraph that is one quotation goes on with who was quoted in the one before. */
static void
test_claims_next_paragraph (void)
{
  g_autoptr (AssayText) text = assay_text_new ("“It rained all night,” Kerr said.\n"
                                               "“The river rose and nobody came to help.”\n"
                                               "The “river” is low now.",
                                               -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);

  g_assert_cmpuint (n_claims, ==, 3);
  g_assert_cmpint (claims[0].attribution, ==, 0);
  g_assert_cmpint (claims[1].attribution, ==, 0);
  g_assert_cmpint (claims[2].attribution, ==, -1);
}

/* “The mayor” is who was called so before. */
static void
test_claims_described (void)
{
  g_autoptr (AssayText) text = assay_text_new (
      "Prime Minister Edi Rama met Mayor Ann Kerr. The prime minister said that it rained.", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_attributions = 0;
  guint n_names = 0;
  const AssayAttribution *attributions =
      assay_reading_get_attributions (reading, &n_attributions);
  const AssayName *names = assay_reading_get_names (reading, &n_names);
  g_autofree char *name = NULL;

  g_assert_cmpuint (n_attributions, ==, 1);
  g_assert_cmpint (attributions[0].speaker, ==, ASSAY_SPEAKER_NAMED);
  g_assert_cmpint (attributions[0].name, >=, 0);
  name = assay_text_dup_span (text, names[attributions[0].name].span);
  g_assert_cmpstr (name, ==, "Edi Rama");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/claims/%u", i);

      g_test_add_data_func (path, &cases[i], test_claims);
    }

  g_test_add_func ("/claims/worth", test_claims_worth);
  g_test_add_func ("/claims/continue", test_claims_continue);
  g_test_add_func ("/claims/next-paragraph", test_claims_next_paragraph);
  g_test_add_func ("/claims/described", test_claims_described);

  return g_test_run ();
}
