/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

/* Each text is its sentences joined by “ | ”. */
static const char *const cases[] = {
  "The council met on Monday. | It agreed nothing.",
  "Mr. Ali and Dr. Voss met Gen. Petrova. | They spoke for an hour.",
  "He moved to the U.S. last year. | He likes it.",
  "She works for the U.S. Treasury.",
  "He lives in the U.S. | How about you?",
  "The fee rose to £3.50 from £2.75. | Nobody paid.",
  "They met at No. 10 on Friday. | Was it useful? | No. | It was not.",
  "The doors open at 10 a.m. Tuesday. | At 6 p.m. Mrs. Brown speaks.",
  "“Why?” he asked. | “Because I can,” she said.",
  "“We will not go.” | The crowd cheered.",
  "It fell (the figures are below.) | Then it rose.",
  "It works at Yahoo! in London. | Stop! | Now!",
  "He waited ... and left. | She never came.... | Nobody did.",
  "See www.example.org/a.b?c=d for more. | Write to a.b@example.org.",
  "J.K. Ngata and Albert I. Jones wrote it.",
  "Fig. 3 shows the fall. | Page 9 does not.",
  "1. The first point | 2. The second point | 3. The third",
  "• 9. Tea | • 10. Coffee",
  "The firm, Hale & Co. Ltd., paid. | Hale Inc. | It closed.",
  "Prices fell by 3%. | 40 people left. | “They had to,” she said.",
  "He was ill. | Doctors came.",
  "iPhones sold well. | eBay did not.",
  "A heading without a stop",

  /* Untidy writing, copied mail, lines that part. */
  "We went on Nov 5th. | preferably by train.",
  "Call 555-8160. | they have not heard from you.",
  "It rained (as ever). | nobody minded.",
  "See https://example.org/a?b=1 | https://example.org/c",
  "Write to press@example.org | The office answers.",
  "Write to press@example.org or call.",
  "Jane Doe | 08/16/2000 03:48 PM | Here is the draft.",
  "It was sent on 08/16/2000 03:48 PM | Nobody read it.",
  "The end | ===== | Another story begins.",
  "I liked it :-) | Now I own one.",
  "Warm regards, | Jo Field",
  "He regards, Jo says, the matter as closed.",
  "Her address is Jane.Doe@example.com. | Write to it.",
};

static char *
dup_sentences (AssayReading *reading)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);

  for (guint i = 0; i < n_sentences; i++)
    {
      g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading),
                                                    sentences[i].span);

      if (i > 0)
        g_string_append (joined, " | ");
      g_string_append (joined, words);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
test_sentences (gconstpointer data)
{
  const char *expected = data;
  g_auto (GStrv) sentences = g_strsplit (expected, " | ", -1);
  g_autofree char *utf8 = g_strjoinv (" ", sentences);
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  g_autofree char *found = dup_sentences (reading);
  guint n_claims = 0;

  g_assert_cmpstr (found, ==, expected);

  assay_reading_get_claims (reading, &n_claims);
  g_assert_cmpuint (n_claims, ==, g_strv_length (sentences));
}

/* A paragraph may be wrapped by hand: its line ends are spaces; two paragraphs are never one sentence. */
static void
test_sentences_wrapped (void)
{
  g_autoptr (AssayText) text = assay_text_new ("It was a cold\nnight. No one\ncame\n\nThe end", -1);
  const AssayPart parts[] = {
    { ASSAY_PART_PARAGRAPH, { 0, 32 } },
    { ASSAY_PART_PARAGRAPH, { 34, 41 } },
  };
  g_autoptr (AssayReading) reading = assay_reading_new (text, parts, 2, NULL);
  g_autofree char *found = dup_sentences (reading);
  guint n_sentences = 0;

  g_assert_cmpstr (found, ==, "It was a cold\nnight. | No one\ncame | The end");
  g_assert_cmpuint (assay_reading_get_sentences (reading, &n_sentences)[2].part, ==, 1);
}

/* A space was forgotten: the sentence ends, but a name of a file goes on. */
static void
test_sentences_run_on (void)
{
  g_autoptr (AssayText) text = assay_text_new ("Is it open?thanks a lot. We waited...Nobody came "
                                               "to index.php?page=two or the hall...but why",
                                               -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  g_autofree char *found = dup_sentences (reading);

  g_assert_cmpstr (found, ==,
                   "Is it open? | thanks a lot. | We waited... | Nobody came to "
                   "index.php?page=two or the hall...but why");
}

static void
test_sentences_empty (void)
{
  g_autoptr (AssayText) text = assay_text_new ("", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  guint n_sentences = 1;

  assay_reading_get_sentences (reading, &n_sentences);
  g_assert_cmpuint (n_sentences, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/sentences/%u", i);

      g_test_add_data_func (path, cases[i], test_sentences);
    }

  g_test_add_func ("/sentences/wrapped", test_sentences_wrapped);
  g_test_add_func ("/sentences/run-on", test_sentences_run_on);
  g_test_add_func ("/sentences/empty", test_sentences_empty);

  return g_test_run ();
}
