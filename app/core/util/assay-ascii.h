/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* As g_ascii_tolower(), where it is asked of each letter of a text. */
static inline char
assay_ascii_to_lower (char c)
{
  return (guchar) (c - 'A') < 26 ? (char) (c | 0x20) : c;
}

/**
 * assay_ascii_to_double:
 * @text: begins with a number as g_ascii_strtod() reads it
 *
 * A plain decimal with few digits is divided by a power of ten: both are whole numbers that a double holds, so that the
 * quotient is the one number next to it, which is what g_ascii_strtod() finds by longer ways (Clinger, “How to read
 * floating point numbers accurately”, PLDI 1990).
 *
 * Returns: the number, 0 where there is none
 */
static inline double
assay_ascii_to_double (const char *text)
{
  static const double powers[] = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9 };
  guint64 digits = 0;
  gsize n = 0;
  gsize n_decimals = 0;

  while (n < 9 && g_ascii_isdigit (text[n]))
    digits = digits * 10 + (guint64) (text[n++] - '0');

  if (n > 0 && text[n] == '.')
    {
      while (n_decimals + 1 < G_N_ELEMENTS (powers) - n &&
             g_ascii_isdigit (text[n + 1 + n_decimals]))
        digits = digits * 10 + (guint64) (text[n + 1 + n_decimals++] - '0');
    }

  if (n == 0 || (text[n + (n_decimals > 0 ? 1 + n_decimals : 0)] != '\0' &&
                 text[n + (n_decimals > 0 ? 1 + n_decimals : 0)] != ' '))
    return g_ascii_strtod (text, NULL);

  return (double) digits / powers[n_decimals];
}

G_END_DECLS
