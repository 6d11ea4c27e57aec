/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * assay_bisect:
 * @first: a variable of type guint that is 0, or where the search begins
 * @n: where it ends
 * @at: name of a number from @first to @n - 1, in @is_before
 * @is_before: an expression that holds for the first of them and, from one on, for none
 *
 * Sets @first to the number of the first for which @is_before does not hold; to @n if it holds for all.
 */
#define assay_bisect(first, n, at, is_before)                     \
  G_STMT_START                                                    \
  {                                                               \
    guint assay_bisect_end = (n);                                 \
                                                                  \
    while ((first) < assay_bisect_end)                            \
      {                                                           \
        guint at = (first) + (assay_bisect_end - (first)) / 2;    \
                                                                  \
        if (is_before)                                            \
          (first) = at + 1;                                       \
        else                                                      \
          assay_bisect_end = at;                                  \
      }                                                           \
  }                                                               \
  G_STMT_END

G_END_DECLS
