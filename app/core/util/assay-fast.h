/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

/**
 * ASSAY_FAST:
 *
 * Before a function that sums up many numbers: it is compiled three times, for machines that have room for more or fewer
 * of them at once. The answers are the same: whole numbers come out alike anyway, and sums of fractions have a fixed
 * order and are not contracted.
 */
#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)
#define ASSAY_FAST                                                                                 \
  __attribute__ ((target_clones ("arch=x86-64-v4", "avx2", "default"), optimize ("O3")))
#else
#define ASSAY_FAST
#endif
