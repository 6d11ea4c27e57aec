/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Marsaglia's xorshift64*: the same numbers from the same state on every machine. The state is never 0. */
static inline guint64
train_random_next (guint64 *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 7;
  *state ^= *state << 17;

  return *state * G_GUINT64_CONSTANT (0x2545f4914f6cdd1d);
}

/* The state to begin with; the first numbers of states that are close are close too, and are passed over. */
static inline guint64
train_random_begin (guint64 state)
{
  for (guint i = 0; i < 30; i++)
    train_random_next (&state);

  return state;
}

/* In [0, 1). */
static inline float
train_random_uniform (guint64 *state)
{
  return (float) (train_random_next (state) >> 40) / 16777216.f;
}

/* As good as normal, of mean 0 and deviation 1: twelve uniform ones have a variance of 1 together. */
static inline float
train_random_normal (guint64 *state)
{
  float sum = 0;

  for (guint i = 0; i < 12; i++)
    sum += train_random_uniform (state);

  return sum - 6;
}

/* Whether one of which the share @drop is left out stays in; takes no number where none is left out. */
static inline gboolean
train_random_keeps (guint64 *state,
                    float    drop)
{
  return drop <= 0 || train_random_uniform (state) >= drop;
}

G_END_DECLS
