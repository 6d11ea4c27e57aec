/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stands before a function that is compiled for several machines: the same sums in the same order on each,
 * only faster on some. */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define TRAIN_FAST                                                                                 \
  __attribute__ ((target_clones ("arch=x86-64-v4", "arch=x86-64-v3", "default"), optimize ("O3")))
#else
#define TRAIN_FAST
#endif

/* Sixteen numbers at once; where the machine has no such registers the compiler cuts them up. */
typedef float TrainLanes __attribute__ ((vector_size (64), aligned (4)));

#define TRAIN_N_LANES 16

G_END_DECLS
