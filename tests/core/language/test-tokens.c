/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-lexicon.h"
#include "assay-reading-private.h"

/* The tokens of a text, joined by spaces; the text is one part. */
typedef struct
{
  const char *text;
  const char *expected;
} Case;

static const Case cases[] = {
  { "He said: no.", "He said : no ." },
  { "It’s Ann's and they’ve won.", "It ’s Ann 's and they ’ve won ." },
  { "They don’t and can't.", "They don’t and can't ." },
  { "The U.S. and J.K. Ngata", "The U.S. and J.K. Ngata" },
  { "12,000 of 3.5 on the 21st", "12,000 of 3.5 on the 21st" },
  { "40% of $5bn", "40 % of $ 5bn" },
  { "well-known and Jean-Paul - yes", "well-known and Jean-Paul - yes" },
  { "AT&T and R & D", "AT&T and R & D" },
  { "''Yes,'' she said", "'' Yes , '' she said" },
  { "Größe für Zürich", "Größe für Zürich" },
  { "naïve cafe\xcc\x81s", "naïve cafe\xcc\x81s" },
  { "a\xc2\xa0"
    "b\xe2\x80\x8b"
    "c",
    "a b c" },
};

static AssayReader
read_tokens (AssayReading *reading,
             AssayText    *text)
{
  AssayReader reader = {
    .reading = reading,
    .lexis = assay_lexis_get ("en"),
    .utf8 = assay_text_get_utf8 (text),
    .n_bytes = assay_text_get_n_bytes (text),
    .tokens = g_array_new (FALSE, FALSE, sizeof (AssayToken)),
  };

  assay_reader_find_tokens (&reader);

  return reader;
}

static void
test_tokens (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  AssayReader reader = read_tokens (reading, text);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < reader.tokens->len; i++)
    {
      const AssayToken *token = assay_reader_token (&reader, i);

      if (i > 0)
        g_string_append_c (found, ' ');
      g_string_append_len (found, reader.utf8 + token->begin_byte,
                           token->end_byte - token->begin_byte);
    }

  g_assert_cmpstr (found->str, ==, test->expected);
  g_array_unref (reader.tokens);
}

/* A list's entry is found at its words, without case and with either apostrophe, the longest first. */
static void
test_tokens_lexicon (void)
{
  g_autoptr (AssayText) text = assay_text_new ("IT’S CLEAR that according to him it is", -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  AssayReader reader = read_tokens (reading, text);
  const AssayLexicon *opinion = assay_lexicon_get ("en-GB", "opinion");
  const AssayLexicon *cues = assay_lexicon_get ("en", "cues");
  const AssayLexicon *missing = assay_lexicon_get ("en", "no-such-list");
  const char *value = NULL;

  g_assert_cmpuint (assay_lexicon_match (cues, &reader, 4, &value), ==, 2);
  g_assert_true (g_str_has_prefix (value, "speech"));
  g_assert_cmpuint (assay_lexicon_match (cues, &reader, 5, NULL), ==, 0);
  g_assert_cmpuint (assay_lexicon_match (opinion, &reader, 0, NULL), ==, 3);
  g_assert_cmpuint (assay_lexicon_match (missing, &reader, 0, NULL), ==, 0);

  g_assert_nonnull (assay_lexicon_lookup (cues, "Said", 4));
  g_assert_null (assay_lexicon_lookup (cues, "according", 9));
  g_assert_null (assay_lexicon_lookup (cues, "", 0));
  g_assert_null (assay_lexicon_lookup (missing, "said", 4));

  g_array_unref (reader.tokens);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/tokens/%u", i);

      g_test_add_data_func (path, &cases[i], test_tokens);
    }

  g_test_add_func ("/tokens/lexicon", test_tokens_lexicon);

  return g_test_run ();
}
