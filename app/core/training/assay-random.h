/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayRandom:
 * @state: never all zero
 *
 * A stream of numbers that depends on its seed alone and is the same on every machine. It decides
 * what is planted and drawn; it keeps no secret.
 */
typedef struct
{
  guint64 state[4];
} AssayRandom;

void    assay_random_init        (AssayRandom *self,
                                  guint64      seed);
guint64 assay_random_next        (AssayRandom *self);
guint   assay_random_below       (AssayRandom *self,
                                  guint        limit);
double  assay_random_next_double (AssayRandom *self);
double  assay_random_next_normal (AssayRandom *self);

G_END_DECLS
