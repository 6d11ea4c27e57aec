/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

#define N_EDITS 4000

/* Written on Thursday 15 May 2025. */
static const AssayReadingOptions options = { .language = "en", .anchor = { 2025, 5, 15 } };

static const char base[] =
    "Harbour board votes for a night ferry\n"
    "The harbour board of Hull voted 7 to 5 on Monday to run a night ferry to Rotterdam from March "
    "2026.\n"
    "“We cannot run empty boats,” said Adaeze Nwosu, the mayor. She wants £3.5m from the "
    "ministry.\n"
    "\n"
    "“It is a gamble,” Piotr Wolny told the meeting.\n"
    "“Fares rose by 40 per cent in 2023, and passengers left. Who will pay?”\n"
    "Mr Wolny, 51, leads the opposition. He said that Nwosu had ignored a glaring risk.\n"
    "The ministry declined to comment. According to two officials, between 30 and 40 people would "
    "be hired.\n"
    "\n"
    "Nwosu, who was elected on 4 May 2023, is to decide by 12 June. A survey of 1,200 residents "
    "found that "
    "two thirds were in favour.\n"
    "“Nobody asked us”, a fisherman said; “we were 'told'.” The board meets again next week.\n";

/* What is put in: words, figures, marks that open and close, ends of paragraphs. */
static const char *const pieces[] = {
  " and 12 more",
  "“",
  "”",
  "\n",
  ". Then",
  " (about £5m)",
  "'",
  " she said",
  " on 4 May",
  "\n\n",
  "é",
  " in Leeds",
  "\"",
  " said Ann Kerr, 42,",
  " by 5%",
  ". ",
  "?",
  ", ",
  " Piotr Wolny",
  "x",
  "\n“So it is.”\n",
  " staggering ",
  "\n“Again",
  " 3",
  ":",
  "3-4",
  " U.S. ",
  " it's clear that ",
};

/* Each line that is not empty is a part, without the spaces around it. */
static GArray *
list_parts (AssayText *text)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (AssayPart));
  g_auto (GStrv) lines = g_strsplit (assay_text_get_utf8 (text), "\n", -1);
  gsize byte = 0;

  for (char **line = lines; *line != NULL; line++)
    {
      gsize n_bytes = strlen (*line);
      gsize begin = 0;
      gsize end = n_bytes;

      while (begin < end && (*line)[begin] == ' ')
        begin++;
      while (end > begin && (*line)[end - 1] == ' ')
        end--;

      if (begin < end)
        {
          AssayPart part = {
            .kind = ASSAY_PART_PARAGRAPH,
            .span = assay_text_to_span (text, byte + begin, byte + end),
          };

          g_array_append_val (parts, part);
        }
      byte += n_bytes + 1;
    }

  return parts;
}

#define assert_same_spans(Type, get, a, b, span)                                                   \
  G_STMT_START                                                                                     \
  {                                                                                                \
    guint n_a = 0;                                                                                 \
    guint n_b = 0;                                                                                 \
    const Type *first = get ((a), &n_a);                                                           \
    const Type *second = get ((b), &n_b);                                                          \
    g_assert_cmpuint (n_a, ==, n_b);                                                               \
    for (guint i = 0; i < n_a; i++)                                                                \
      {                                                                                            \
        g_assert_cmpuint (first[i].span.begin, ==, second[i].span.begin);                          \
        g_assert_cmpuint (first[i].span.end, ==, second[i].span.end);                              \
      }                                                                                            \
  }                                                                                                \
  G_STMT_END

/* All that is promised is what a full reading finds. */
static void
assert_same (AssayReading *updated,
             AssayReading *whole)
{
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (updated, &n);
  const AssayFigure *of_whole = NULL;
  const AssaySentence *sentences = NULL;

  assert_same_spans (AssaySentence, assay_reading_get_sentences, updated, whole, span);
  assert_same_spans (AssayFigure, assay_reading_get_figures, updated, whole, span);
  assert_same_spans (AssayDate, assay_reading_get_dates, updated, whole, span);
  assert_same_spans (AssayQuotation, assay_reading_get_quotations, updated, whole, span);
  assert_same_spans (AssayQuotation, assay_reading_get_quotations, updated, whole, content);
  assert_same_spans (AssayLoaded, assay_reading_get_loaded, updated, whole, span);
  assert_same_spans (AssayClaim, assay_reading_get_claims, updated, whole, span);

  of_whole = assay_reading_get_figures (whole, &n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpfloat (figures[i].low, ==, of_whole[i].low);
      g_assert_cmpfloat (figures[i].high, ==, of_whole[i].high);
      g_assert_cmpint (figures[i].kind, ==, of_whole[i].kind);
      g_assert_cmpint (figures[i].bound, ==, of_whole[i].bound);
      g_assert_true (figures[i].unit == of_whole[i].unit);
      g_assert_cmpuint (figures[i].sentence, ==, of_whole[i].sentence);
    }

  sentences = assay_reading_get_sentences (updated, &n);
  for (guint i = 0; i < n; i++)
    g_assert_cmpuint (sentences[i].part, ==, assay_reading_get_sentences (whole, &n)[i].part);
}

/* Indexes from one array into another are in range, and arrays are sorted. */
static void
assert_sound (AssayReading *reading)
{
  guint n_names = 0;
  guint n_attributions = 0;
  guint n_sentences = 0;
  guint n = 0;
  const AssayName *names = assay_reading_get_names (reading, &n_names);
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n_attributions);
  const AssayQuotation *quotations = NULL;
  const AssayClaim *claims = NULL;

  assay_reading_get_sentences (reading, &n_sentences);

  for (guint i = 0; i < n_names; i++)
    {
      g_assert_cmpuint (names[i].first, <=, i);
      g_assert_cmpuint (names[names[i].first].first, ==, names[i].first);
      g_assert_cmpuint (names[i].sentence, <, n_sentences);
      g_assert_true (i == 0 || names[i - 1].span.begin <= names[i].span.begin);
    }

  for (guint i = 0; i < n_attributions; i++)
    {
      g_assert_cmpint (attributions[i].name, <, (int) n_names);
      g_assert_cmpuint (attributions[i].sentence, <, n_sentences);
      g_assert_true (i == 0 || attributions[i - 1].cue.begin <= attributions[i].cue.begin);
    }

  quotations = assay_reading_get_quotations (reading, &n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpint (quotations[i].parent, <, (int) i);
      g_assert_cmpint (quotations[i].attribution, <, (int) n_attributions);
    }

  claims = assay_reading_get_claims (reading, &n);
  g_assert_cmpuint (n, ==, n_sentences);
  for (guint i = 0; i < n; i++)
    g_assert_cmpint (claims[i].attribution, <, (int) n_attributions);
}

static gboolean
is_same_span (AssaySpan a,
              AssaySpan b)
{
  return a.begin == b.begin && a.end == b.end;
}

/* Who says what, and what each sentence is, to the last bit: a memo must change nothing. */
static void
assert_remembered (AssayReading *remembered,
                   AssayReading *reading)
{
  guint n = 0;
  guint n_remembered = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n);
  const AssayAttribution *others = assay_reading_get_attributions (remembered, &n_remembered);
  const AssayClaim *claims = NULL;
  const AssayClaim *other_claims = NULL;

  g_assert_cmpuint (n_remembered, ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_true (is_same_span (others[i].cue, attributions[i].cue));
      g_assert_true (is_same_span (others[i].source, attributions[i].source));
      g_assert_cmpuint (others[i].n_content, ==, attributions[i].n_content);
      for (guint k = 0; k < attributions[i].n_content; k++)
        g_assert_true (is_same_span (others[i].content[k], attributions[i].content[k]));
      g_assert_cmpint (others[i].name, ==, attributions[i].name);
      g_assert_cmpint (others[i].is_speech, ==, attributions[i].is_speech);
    }

  claims = assay_reading_get_claims (reading, &n);
  other_claims = assay_reading_get_claims (remembered, &n_remembered);
  g_assert_cmpuint (n_remembered, ==, n);
  for (guint i = 0; i < n; i++)
    {
      g_assert_cmpint (other_claims[i].kind, ==, claims[i].kind);
      g_assert_cmpint (other_claims[i].attribution, ==, claims[i].attribution);
      g_assert_true (memcmp (&other_claims[i].worth, &claims[i].worth, sizeof claims[i].worth) ==
                     0);
    }
}

/* Takes up to 40 characters out somewhere, and puts a piece in. */
static char *
edit (const char *utf8,
      GRand      *rand)
{
  glong length = g_utf8_strlen (utf8, -1);
  glong at = g_rand_int_range (rand, 0, (gint32) length + 1);
  glong wish = g_rand_boolean (rand) ? g_rand_int_range (rand, 0, 40) : 0;
  glong n = MIN (wish, length - at);
  const char *begin = g_utf8_offset_to_pointer (utf8, at);
  const char *end = g_utf8_offset_to_pointer (begin, n);
  const char *piece = pieces[g_rand_int_range (rand, 0, G_N_ELEMENTS (pieces))];
  g_autofree char *head = g_strndup (utf8, begin - utf8);

  return g_strconcat (head, piece, end, NULL);
}

static void
test_update_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20250515);
  g_autofree char *utf8 = g_strdup (base);
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  g_autoptr (GArray) parts = list_parts (text);
  g_autoptr (AssayReading) reading = assay_reading_new (text, (AssayPart *) (gpointer) parts->data,
                                                        parts->len, &options);
  g_autoptr (AssayMemo) memo = assay_memo_new ();
  AssayReadingOptions remembering = options;

  remembering.memo = memo;

  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autofree char *edited = strlen (utf8) < 700 || strlen (utf8) > 4000 ? g_strdup (base)
                                                                            : edit (utf8, rand);
      g_autoptr (AssayText) now = assay_text_new (edited, -1);
      g_autoptr (GArray) now_parts = list_parts (now);
      const AssayPart *at = (const AssayPart *) (gpointer) now_parts->data;
      AssayReading *updated = assay_reading_update (reading, now, at, now_parts->len);
      g_autoptr (AssayReading) whole = assay_reading_new (now, at, now_parts->len, &options);
      g_autoptr (AssayReading)
          remembered = assay_reading_new (now, at, now_parts->len, &remembering);

      g_test_message ("edit %u", i);
      assert_same (updated, whole);
      assert_sound (updated);
      assert_remembered (remembered, whole);
      assay_memo_age (memo);

      assay_reading_unref (reading);
      reading = updated;
      g_free (utf8);
      utf8 = g_steal_pointer (&edited);
    }
}

static AssayReading *
update (AssayReading *reading,
        const char   *utf8)
{
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  g_autoptr (GArray) parts = list_parts (text);

  return assay_reading_update (reading, text, (AssayPart *) (gpointer) parts->data, parts->len);
}

/* A later mention that comes in joins the first, and one whose first is gone becomes first itself. */
static void
test_update_names (void)
{
  const char *before = "Mayor Ann Kerr met Tom Roe.\nIt rained.\nThen Kerr left, said Roe.";
  g_autoptr (AssayText) text = assay_text_new (before, -1);
  g_autoptr (GArray) parts = list_parts (text);
  g_autoptr (AssayReading) reading = assay_reading_new (text, (AssayPart *) (gpointer) parts->data,
                                                        parts->len, &options);
  g_autoptr (AssayReading)
      more = update (reading, "Mayor Ann Kerr met Tom Roe.\nIt rained on Kerr.\n"
                                                   "Then Kerr left, said Roe.");
  g_autoptr (AssayReading) less = update (more, "The mayor met Tom Roe.\nIt rained on Kerr.\n"
                                                "Then Kerr left, said Roe.");
  guint n = 0;
  const AssayName *names = assay_reading_get_names (more, &n);

  g_assert_cmpuint (n, ==, 5);
  g_assert_cmpuint (names[2].first, ==, 0);
  g_assert_cmpint (names[2].kind, ==, ASSAY_NAME_PERSON);
  g_assert_cmpuint (names[3].first, ==, 0);

  names = assay_reading_get_names (less, &n);
  g_assert_cmpuint (n, ==, 4);
  g_assert_cmpuint (names[1].first, ==, 1);
  g_assert_cmpuint (names[2].first, ==, 1);
  g_assert_cmpuint (names[3].first, ==, 0);
}

/* From nothing, and to nothing. */
static void
test_update_empty (void)
{
  g_autoptr (AssayText) empty = assay_text_new ("", -1);
  g_autoptr (AssayReading) none = assay_reading_new (empty, NULL, 0, &options);
  g_autoptr (AssayReading) some = update (none, "It rained for 3 days.");
  g_autoptr (AssayReading) again = update (some, "");
  guint n = 0;

  g_assert_cmpuint ((assay_reading_get_figures (some, &n), n), ==, 1);
  g_assert_cmpuint ((assay_reading_get_figures (again, &n), n), ==, 0);
  g_assert_cmpuint ((assay_reading_get_sentences (again, &n), n), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/update/random", test_update_random);
  g_test_add_func ("/update/names", test_update_names);
  g_test_add_func ("/update/empty", test_update_empty);

  return g_test_run ();
}
