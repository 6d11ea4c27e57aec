/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-random.h"

#include <math.h>

/**
 * assay_random_init:
 * @self: (out caller-allocates): a stream
 * @seed: any number
 *
 * Fills the state with SplitMix64, as the authors of xoshiro advise: G. L. Steele, D. Lea, C. H. Flood,
 * “Fast splittable pseudorandom number generators”, OOPSLA 2014.
 */
void
assay_random_init (AssayRandom *self,
                   guint64      seed)
{
  g_return_if_fail (self != NULL);

  for (guint i = 0; i < G_N_ELEMENTS (self->state); i++)
    {
      guint64 z = seed += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);

      z = (z ^ (z >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
      z = (z ^ (z >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
      self->state[i] = z ^ (z >> 31);
    }
}

static guint64
rotate (guint64 value,
        guint   n)
{
  return (value << n) | (value >> (64 - n));
}

/**
 * assay_random_next:
 * @self: a stream
 *
 * xoshiro256**: D. Blackman, S. Vigna, “Scrambled linear pseudorandom number generators”, ACM Transactions
 * on Mathematical Software 47 (2021).
 *
 * Returns: 64 bits
 */
guint64
assay_random_next (AssayRandom *self)
{
  guint64 *s = self->state;
  guint64 result = rotate (s[1] * 5, 7) * 9;
  guint64 shifted = s[1] << 17;

  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= shifted;
  s[3] = rotate (s[3], 45);

  return result;
}

/**
 * assay_random_below:
 * @self: a stream
 * @limit: more than 0
 *
 * Returns: a number from 0 to @limit − 1, each as likely as the other: what would favour the small ones is
 *   drawn again
 */
guint
assay_random_below (AssayRandom *self,
                    guint        limit)
{
  guint64 too_many = 0;
  guint64 value = 0;

  g_return_val_if_fail (limit > 0, 0);

  too_many = G_MAXUINT64 - G_MAXUINT64 % limit;

  do
    value = assay_random_next (self);
  while (value >= too_many);

  return (guint) (value % limit);
}

/**
 * assay_random_next_double:
 * @self: a stream
 *
 * Returns: a number of 53 random bits in [0, 1)
 */
double
assay_random_next_double (AssayRandom *self)
{
  return (double) (assay_random_next (self) >> 11) * 0x1.0p-53;
}

/**
 * assay_random_next_normal:
 * @self: a stream
 *
 * G. E. P. Box, M. E. Muller, “A note on the generation of random normal deviates”, Annals of Mathematical
 * Statistics 29 (1958).
 *
 * Returns: a number of the normal distribution with mean 0 and deviation 1
 */
double
assay_random_next_normal (AssayRandom *self)
{
  double first = 1 - assay_random_next_double (self);
  double second = assay_random_next_double (self);

  return sqrt (-2 * log (first)) * cos (2 * G_PI * second);
}
