/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

/* What is repeated to make a text that no writer writes. A pass that is not linear does not end on it. */
static const char *const units[] = {
  "\"",
  "“",
  "”",
  "'",
  "’s",
  "‘a ",
  "a ’ ",
  "(",
  "[1]",
  ".",
  ". . ",
  "?! ",
  "1",
  "1. ",
  "1,",
  "a",
  "A ",
  "A. ",
  "a.",
  "e\xcc\x81",
  "\xcc\x81",
  "said ",
  "said, ",
  "he said ",
  "who, ",
  "Smith, ",
  "said “x” ",
  "according to ",
  "and ",
  "the ",
  "“a” said ",
  "that ",
  ": ",
  "A: ",
  "is it clear that ",
  "1) a 2) b ",
  "“\n",
  "\n“a\n",
  "glaring ",
  "so-called ",
  "-",
  "----- ",
  "a@b.c ",
  "x@",
  "http://",
  "8/6/2000 3:48 PM ",
  ":-) A ",
  "日",
  "。",
  "a\xe2\x80\xa8",
};

/* Everything that a reading says about places must hold, whatever the text. */
static void
check_reading (AssayReading *reading)
{
  guint length = assay_text_get_length (assay_reading_get_text (reading));
  guint n_sentences = 0;
  guint n_claims = 0;
  guint n_quotations = 0;
  guint n_attributions = 0;
  guint n_loaded = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n_quotations);
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n_attributions);
  const AssayLoaded *loaded = assay_reading_get_loaded (reading, &n_loaded);

  g_assert_cmpuint (n_sentences, ==, n_claims);

  for (guint i = 0; i < n_sentences; i++)
    {
      g_assert_cmpuint (sentences[i].span.begin, <, sentences[i].span.end);
      g_assert_cmpuint (sentences[i].span.end, <=, length);
      g_assert_true (i == 0 || sentences[i - 1].span.end <= sentences[i].span.begin);
      g_assert_cmpint (claims[i].attribution, <, (int) n_attributions);
    }

  for (guint i = 0; i < n_quotations; i++)
    {
      g_assert_true (assay_span_contains (quotations[i].span, quotations[i].content));
      g_assert_cmpuint (quotations[i].span.end, <=, length);
      g_assert_true (i == 0 || quotations[i - 1].span.begin <= quotations[i].span.begin);
      g_assert_cmpint (quotations[i].parent, <, (int) i);
      g_assert_cmpint (quotations[i].attribution, <, (int) n_attributions);
    }

  for (guint i = 0; i < n_attributions; i++)
    {
      g_assert_cmpuint (attributions[i].sentence, <, n_sentences);
      g_assert_cmpuint (attributions[i].n_content, <=, ASSAY_ATTRIBUTION_MAX_PIECES);
      g_assert_true (i == 0 || attributions[i - 1].cue.begin <= attributions[i].cue.begin);
      for (guint n = 0; n < attributions[i].n_content; n++)
        {
          g_assert_cmpuint (attributions[i].content[n].begin, <, attributions[i].content[n].end);
          g_assert_cmpuint (attributions[i].content[n].end, <=, length);
        }
    }

  for (guint i = 0; i < n_loaded; i++)
    g_assert_cmpuint (loaded[i].span.end, <=, length);
}

static void
test_hostile (gconstpointer data)
{
  const char *unit = data;
  const AssayReadingOptions options = { .language = "en" };
  g_autoptr (GString) utf8 = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  g_autoptr (AssayReading) reading = NULL;

  while (utf8->len < 256 * 1024)
    g_string_append (utf8, unit);

  text = assay_text_new (utf8->str, (gssize) utf8->len);
  reading = assay_reading_new (text, NULL, 0, &options);
  check_reading (reading);
}

/* Any two marks or words beside each other, in a text of one part and of many. */
static void
test_hostile_pairs (void)
{
  const AssayReadingOptions options = { .language = "en" };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (units); k++)
        {
          g_autofree char *utf8 = g_strconcat (units[i], units[k], " said ", units[i], units[k],
                                               NULL);
          g_autoptr (AssayText) text = assay_text_new (utf8, -1);
          g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, &options);

          check_reading (reading);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autofree char *path = g_strdup_printf ("/hostile/%u", i);

      g_test_add_data_func (path, units[i], test_hostile);
    }

  g_test_add_func ("/hostile/pairs", test_hostile_pairs);

  return g_test_run ();
}
