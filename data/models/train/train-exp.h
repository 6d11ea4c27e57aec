/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* e^x with plain operations only: the C library's differs in its last bit between machines, and after a
 * million steps that is another model. */
static inline double
train_exp (double x)
{
  double wholes;
  double rest;
  double term = 1;
  double sum = 1;
  guint64 bits;
  double power;

  x = CLAMP (x, -700, 700);
  wholes = (double) (gint64) (x * 1.4426950408889634 + (x < 0 ? -0.5 : 0.5));
  rest = (x - wholes * 0.693147180369123816490) - wholes * 1.90821492927058770002e-10;

  for (guint k = 1; k < 12; k++)
    {
      term *= rest / k;
      sum += term;
    }

  /* 2^wholes, as a number of its exponent alone */
  bits = (guint64) ((gint64) wholes + 1023) << 52;
  memcpy (&power, &bits, sizeof power);

  return sum * power;
}

G_END_DECLS
