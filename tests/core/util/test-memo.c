/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-memo.h"

static GByteArray *
make_key (guint  number,
          double value)
{
  GByteArray *key = g_byte_array_new ();

  assay_memo_add_number (key, number);
  assay_memo_add_double (key, value);
  assay_memo_add_pointer (key, "one");

  return key;
}

static void
keep (AssayMemo *memo,
      guint      number)
{
  g_autoptr (GByteArray) key = make_key (number, 0.5);
  const guint *kept = assay_memo_keep (memo, key, &number, sizeof number);

  g_assert_cmpuint (*kept, ==, number);
}

static gboolean
knows (AssayMemo *memo,
       guint      number)
{
  g_autoptr (GByteArray) key = make_key (number, 0.5);
  gsize n_bytes = 0;
  const guint *answer = assay_memo_find (memo, key, &n_bytes);

  if (answer == NULL)
    return FALSE;

  g_assert_cmpuint (n_bytes, ==, sizeof number);
  g_assert_cmpuint (*answer, ==, number);

  return TRUE;
}

static void
test_memo_find (void)
{
  g_autoptr (AssayMemo) memo = assay_memo_new ();
  g_autoptr (GByteArray) other = make_key (7, 0.25);
  g_autoptr (GByteArray) longer = make_key (7, 0.5);
  g_autoptr (GByteArray) none = g_byte_array_new ();
  gsize n_bytes = 1;

  g_assert_false (knows (memo, 7));
  keep (memo, 7);
  keep (memo, 8);
  g_assert_true (knows (memo, 7));
  g_assert_true (knows (memo, 8));
  g_assert_null (assay_memo_find (memo, other, &n_bytes));
  assay_memo_add_number (longer, 0);
  g_assert_null (assay_memo_find (memo, longer, &n_bytes));

  /* Nothing is an answer, and nothing is a key. */
  g_assert_null (assay_memo_find (memo, none, &n_bytes));
  assay_memo_keep (memo, none, "", 0);
  g_assert_nonnull (assay_memo_find (memo, none, &n_bytes));
  g_assert_cmpuint (n_bytes, ==, 0);
}

/* It lets go of what nobody asks for, keeps what somebody does, and never grows without end. */
static void
test_memo_age (void)
{
  g_autoptr (AssayMemo) memo = assay_memo_new ();
  guint n_known = 0;

  for (guint round = 0; round < 100; round++)
    {
      assay_memo_age (memo);
      if (round == 0)
        keep (memo, 0);
      g_assert_true (knows (memo, 0));
      for (guint i = 1; i <= 50; i++)
        keep (memo, round * 50 + i);
    }

  for (guint i = 1; i <= 100 * 50; i++)
    n_known += knows (memo, i);

  g_assert_true (knows (memo, 99 * 50 + 1));
  g_assert_false (knows (memo, 1));
  g_assert_cmpuint (n_known, <, 1200);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/memo/find", test_memo_find);
  g_test_add_func ("/memo/age", test_memo_age);

  return g_test_run ();
}
