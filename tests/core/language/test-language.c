/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

typedef struct
{
  const char *text;
  const char *language;
} Case;

static const Case cases[] = {
  { "", "en" },
  { "Mayor Quits", "en" },
  { "The river rose in the night, and the mayor of Leeds said that nobody had been told of it.",
    "en" },
  { "Der Fluss stieg in der Nacht, und die Stadt hatte nicht gewusst, dass es auch am Tag so war.",
    "de" },
  { "La rivière a monté dans la nuit et le maire ne savait pas que les digues étaient ouvertes.",
    "fr" },
  { "El río creció por la noche y el alcalde no sabía que las puertas de la ciudad eran viejas.",
    "es" },
  { "Het water steeg in de nacht en de burgemeester wist niet dat het ook op de dag zo was.",
    "nl" },
  { "Река поднялась ночью, и мэр города не знал об этом.", "ru" },
  { "川は夜に上がり、市長は知らなかった。", "ja" },
  { "河水在夜里上涨，市长不知道。", "zh" },
  { "Il fiume è salito nella notte e il sindaco non sapeva che le porte della città erano aperte.",
    "it" },
  /* The words of a table come again and again. */
  { "Year: 2023 | Felt sold: 39500 lb | Price: 9.65 USD per lb | Employees: 41\n"
    "Year: 2024 | Felt sold: 41000 lb | Price: 10.30 USD per lb | Employees: 39\n"
    "Year: 2025 | Felt sold: 44600 lb | Price: 10.92 USD per lb | Employees: 38",
    "en" },
  { "Am 3. Mai 2024 waren es 12 und am 4. Mai 14, aber nicht alle, die da waren, und das ist so.",
    "de" },
  /* Foreign names and one foreign quotation make no foreign text. */
  { "The band Die Toten Hosen played in Bad Tölz, and the mayor of Nizza was there with the press.",
    "en" },
};

static void
test_language (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);

  g_assert_cmpstr (assay_reading_get_language (reading), ==, test->language);
  g_assert_cmpint (assay_reading_is_supported (reading), ==, g_str_equal (test->language, "en"));
}

/* What a draft says of its language is believed. */
static void
test_language_given (void)
{
  static const char *const tags[] = { "en", "en-GB", "EN_us", "de", "fr-CH", "eng", "x-private" };
  g_autoptr (AssayText) text = assay_text_new ("He said that it was over.", -1);

  for (guint i = 0; i < G_N_ELEMENTS (tags); i++)
    {
      const AssayReadingOptions options = { .language = tags[i] };
      g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, &options);
      guint n_attributions = 0;

      assay_reading_get_attributions (reading, &n_attributions);
      g_assert_cmpstr (assay_reading_get_language (reading), ==, tags[i]);
      g_assert_cmpint (assay_reading_is_supported (reading), ==, i < 3);
      g_assert_cmpuint (n_attributions, ==, i < 3 ? 1 : 0);
    }
}

/* Sentences, quotations and figures in digits need no words; all else is left out. */
static void
test_language_unsupported (void)
{
  g_autoptr (AssayText)
      text = assay_text_new ("Der Bürgermeister sagte am Montag: „Es ist vorbei.“ Dr. Müller hat "
                             "40% der Stimmen und ist auch nicht da.",
                             -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_sentences = 0;
  guint n_quotations = 0;
  guint n_figures = 0;
  guint n_names = 0;
  guint n_claims = 0;

  assay_reading_get_sentences (reading, &n_sentences);
  assay_reading_get_quotations (reading, &n_quotations);
  assay_reading_get_figures (reading, &n_figures);
  assay_reading_get_names (reading, &n_names);
  assay_reading_get_claims (reading, &n_claims);

  g_assert_false (assay_reading_is_supported (reading));
  g_assert_cmpuint (n_sentences, ==, 2);
  g_assert_cmpuint (n_quotations, ==, 1);
  g_assert_cmpuint (n_figures, ==, 1);
  g_assert_cmpuint (n_names, ==, 0);
  g_assert_cmpuint (n_claims, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/language/%u", i);

      g_test_add_data_func (path, &cases[i], test_language);
    }

  g_test_add_func ("/language/given", test_language_given);
  g_test_add_func ("/language/unsupported", test_language_unsupported);

  return g_test_run ();
}
