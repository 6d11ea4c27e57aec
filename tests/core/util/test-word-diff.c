/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-word-diff.h"

/* The diff in short: =same -gone +new ~old>new, with the words as they stand in the texts. */
static char *
describe (AssayText *first,
          AssayText *second,
          GArray    *ops)
{
  static const char signs[] = "=-+~";
  GString *result = g_string_new (NULL);

  for (guint i = 0; i < ops->len; i++)
    {
      AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);
      g_autofree char *old = assay_text_dup_span (first, op->first);
      g_autofree char *new = assay_text_dup_span (second, op->second);

      g_string_append_printf (result, "%s%c%s", i > 0 ? " | " : "", signs[op->kind],
                              op->kind == ASSAY_DIFF_ADDED ? new : old);

      if (op->kind == ASSAY_DIFF_CHANGED)
        g_string_append_printf (result, ">%s", new);
    }

  return g_string_free (result, FALSE);
}

static GArray *
diff (AssayText     *first,
      AssayText     *second,
      AssayDiffFlags flags)
{
  return assay_word_diff (first, (AssaySpan){ 0, assay_text_get_length (first) }, second,
                          (AssaySpan){ 0, assay_text_get_length (second) }, flags);
}

typedef struct
{
  const char    *first;
  const char    *second;
  AssayDiffFlags flags;
  const char    *expected;
} Case;

#define FOLD (ASSAY_DIFF_FOLD_CASE | ASSAY_DIFF_FOLD_MARKS)

static const Case cases[] = {
  { "", "", FOLD, "" },
  { " … ", "—", FOLD, "" },
  { "one", "", FOLD, "-one" },
  { "", "one two", FOLD, "+one two" },
  { "We will not yield.", "We will not yield", FOLD, "=We will not yield" },
  { "We will never yield", "We will not yield", FOLD, "=We will | ~never>not | =yield" },
  { "a plan that failed", "a plan that has failed", FOLD, "=a plan that | +has | =failed" },
  { "a truly bad plan", "a bad plan", FOLD, "=a | -truly | =bad plan" },
  { "The Plan", "the plan", ASSAY_DIFF_EXACT, "~The Plan>the plan" },
  { "The Plan", "the plan", ASSAY_DIFF_FOLD_CASE, "=The Plan" },
  { "STRASSE", "Straße", FOLD, "=STRASSE" },
  { "it’s a no", "it's a no", FOLD, "=it’s a no" },
  { "it’s a no", "it's a no", ASSAY_DIFF_EXACT, "~it’s>it's | =a no" },
  { "well‑known", "well-known", FOLD, "=well‑known" },
  { "the ﬁnal word", "the final word", FOLD, "=the ﬁnal word" },
  { "re\u00adturn", "return", FOLD, "=re\u00adturn" },
  { "up 40%", "up 40", FOLD, "=up 40 | -%" },
  { "up 40%", "up 30%", FOLD, "=up | ~40>30 | =%" },
  { "£5 now", "$5 now", FOLD, "~£>$ | =5 now" },
  { "cost 1,250.50", "cost 1.250,50", FOLD, "=cost | ~1,250.50>1.250,50" },
  { "cafe\u0301 noir", "caf\u00e9 noir", FOLD, "=cafe\u0301 noir" },
  { "日本語です", "日本人です", FOLD, "=日本 | ~語>人 | =です" },
  { "“So it begins,” she said", "So it begins she said", FOLD, "=So it begins,” she said" },
};

static void
test_diff_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayText) first = assay_text_new (cases[i].first, -1);
      g_autoptr (AssayText) second = assay_text_new (cases[i].second, -1);
      g_autoptr (GArray) ops = diff (first, second, cases[i].flags);
      g_autofree char *result = describe (first, second, ops);

      g_assert_cmpstr (result, ==, cases[i].expected);
    }
}

/* Spans count from the beginning of the whole text, and an empty one stands at its place. */
static void
test_diff_spans (void)
{
  g_autoptr (AssayText) first = assay_text_new ("Größe: she would go home", -1);
  g_autoptr (AssayText) second = assay_text_new ("— she would never go home", -1);
  g_autoptr (GArray) ops = NULL;
  AssayDiffOp *op = NULL;

  ops = assay_word_diff (first, (AssaySpan){ 7, 24 }, second, (AssaySpan){ 2, 25 }, FOLD);
  g_assert_cmpuint (ops->len, ==, 3);

  op = &g_array_index (ops, AssayDiffOp, 0);
  g_assert_cmpuint (op->first.begin, ==, 7);
  g_assert_cmpuint (op->first.end, ==, 16);
  g_assert_cmpuint (op->n_first, ==, 2);

  op = &g_array_index (ops, AssayDiffOp, 1);
  g_assert_cmpint (op->kind, ==, ASSAY_DIFF_ADDED);
  g_assert_cmpuint (op->first.begin, ==, 16);
  g_assert_cmpuint (op->first.end, ==, 16);
  g_assert_cmpuint (op->second.begin, ==, 12);
  g_assert_cmpuint (op->second.end, ==, 17);
  g_assert_cmpuint (op->n_second, ==, 1);
}

/* The length of the longest common subsequence, by the book. */
static guint
count_common (const char *a,
              const char *b)
{
  guint n = strlen (a);
  guint m = strlen (b);
  g_autofree guint *table = g_new0 (guint, (n + 1) * (m + 1));

  for (guint i = 1; i <= n; i++)
    {
      for (guint j = 1; j <= m; j++)
        {
          guint *cell = &table[i * (m + 1) + j];

          if (a[i - 1] == b[j - 1])
            *cell = table[(i - 1) * (m + 1) + j - 1] + 1;
          else
            *cell = MAX (table[(i - 1) * (m + 1) + j], cell[-1]);
        }
    }

  return table[(n + 1) * (m + 1) - 1];
}

static AssayText *
make_text (const char *letters)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (const char *p = letters; *p != '\0'; p++)
    g_string_append_printf (words, "%c ", *p);

  return assay_text_new (words->str, (gssize) words->len);
}

static void
test_diff_shortest (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (20);

  for (guint round = 0; round < 2000; round++)
    {
      char a[16] = { 0 };
      char b[16] = { 0 };
      guint n = (guint) g_rand_int_range (rand, 0, 15);
      guint m = (guint) g_rand_int_range (rand, 0, 15);
      g_autoptr (AssayText) first = NULL;
      g_autoptr (AssayText) second = NULL;
      g_autoptr (GArray) ops = NULL;
      guint seen_a = 0;
      guint seen_b = 0;
      guint equal = 0;

      for (guint i = 0; i < n; i++)
        a[i] = (char) g_rand_int_range (rand, 'a', 'd');
      for (guint i = 0; i < m; i++)
        b[i] = (char) g_rand_int_range (rand, 'a', 'd');

      first = make_text (a);
      second = make_text (b);
      ops = diff (first, second, ASSAY_DIFF_EXACT);

      for (guint i = 0; i < ops->len; i++)
        {
          AssayDiffOp *op = &g_array_index (ops, AssayDiffOp, i);

          if (op->kind == ASSAY_DIFF_EQUAL)
            {
              g_assert_cmpuint (op->n_first, ==, op->n_second);
              g_assert_cmpmem (a + seen_a, op->n_first, b + seen_b, op->n_second);
              equal += op->n_first;
            }

          g_assert_true (i == 0 || op->kind != op[-1].kind);
          seen_a += op->n_first;
          seen_b += op->n_second;
        }

      g_assert_cmpuint (seen_a, ==, n);
      g_assert_cmpuint (seen_b, ==, m);
      g_assert_cmpuint (equal, ==, count_common (a, b));
    }
}

/* Beyond the bound the common ends are still found, and the time stays small. */
static void
test_diff_bound (void)
{
  g_autoptr (GString) a = g_string_new ("it begins ");
  g_autoptr (GString) b = g_string_new ("it begins ");
  g_autoptr (AssayText) first = NULL;
  g_autoptr (AssayText) second = NULL;
  g_autoptr (GArray) ops = NULL;

  for (guint i = 0; i < 50000; i++)
    {
      g_string_append_printf (a, "x%u ", i);
      g_string_append_printf (b, "y%u ", i);
    }

  g_string_append (a, "it ends");
  g_string_append (b, "it ends");
  first = assay_text_new (a->str, (gssize) a->len);
  second = assay_text_new (b->str, (gssize) b->len);
  ops = diff (first, second, FOLD);

  g_assert_cmpuint (ops->len, ==, 3);
  g_assert_cmpuint (g_array_index (ops, AssayDiffOp, 1).n_first, ==, 50000);
  g_assert_cmpuint (g_array_index (ops, AssayDiffOp, 2).n_second, ==, 2);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/word-diff/cases", test_diff_cases);
  g_test_add_func ("/word-diff/spans", test_diff_spans);
  g_test_add_func ("/word-diff/shortest", test_diff_shortest);
  g_test_add_func ("/word-diff/bound", test_diff_bound);

  return g_test_run ();
}
