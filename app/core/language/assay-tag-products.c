/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/*
 * Products of whole numbers, four tokens at a time. Weights lie by pairs: those of all units for the first two
 * activations, then for the next two, so that a register holds the sums of as many units as it has room for and
 * nothing has to be added across it.
 */

G_STATIC_ASSERT (ASSAY_TOKEN_BLOCK == 4);

/* Two activations, as a register takes them. */
static inline gint32
get_pair (const gint16 *seen)
{
  gint32 pair;

  memcpy (&pair, seen, sizeof pair);

  return pair;
}

#if defined(__x86_64__)

static void
multiply_sse2 (const gint32 *pairs,
               const gint16 *seen,
               guint         n,
               guint         n_units,
               gint32       *sums)
{
  for (guint k = 0; k < n_units; k += 8)
    {
      __m128i a[4] = { _mm_setzero_si128 (), _mm_setzero_si128 (), _mm_setzero_si128 (),
                       _mm_setzero_si128 () };
      __m128i b[4] = { a[0], a[0], a[0], a[0] };

      for (guint i = 0; i < n; i += 2)
        {
          const gint32 *row = pairs + (gsize) i / 2 * n_units + k;
          __m128i first = _mm_loadu_si128 ((const __m128i *) row);
          __m128i second = _mm_loadu_si128 ((const __m128i *) (row + 4));

          for (guint t = 0; t < 4; t++)
            {
              __m128i x = _mm_set1_epi32 (get_pair (seen + t * n + i));

              a[t] = _mm_add_epi32 (a[t], _mm_madd_epi16 (first, x));
              b[t] = _mm_add_epi32 (b[t], _mm_madd_epi16 (second, x));
            }
        }

      for (guint t = 0; t < 4; t++)
        {
          _mm_storeu_si128 ((__m128i *) (sums + t * n_units + k), a[t]);
          _mm_storeu_si128 ((__m128i *) (sums + t * n_units + k + 4), b[t]);
        }
    }
}

__attribute__ ((target ("avx2"))) static void
multiply_avx2 (const gint32 *pairs,
               const gint16 *seen,
               guint         n,
               guint         n_units,
               gint32       *sums)
{
  for (guint k = 0; k < n_units; k += 16)
    {
      __m256i a[4] = { _mm256_setzero_si256 (), _mm256_setzero_si256 (), _mm256_setzero_si256 (),
                       _mm256_setzero_si256 () };
      __m256i b[4] = { a[0], a[0], a[0], a[0] };

      for (guint i = 0; i < n; i += 2)
        {
          const gint32 *row = pairs + (gsize) i / 2 * n_units + k;
          __m256i first = _mm256_loadu_si256 ((const __m256i *) row);
          __m256i second = _mm256_loadu_si256 ((const __m256i *) (row + 8));

          for (guint t = 0; t < 4; t++)
            {
              __m256i x = _mm256_set1_epi32 (get_pair (seen + t * n + i));

              a[t] = _mm256_add_epi32 (a[t], _mm256_madd_epi16 (first, x));
              b[t] = _mm256_add_epi32 (b[t], _mm256_madd_epi16 (second, x));
            }
        }

      for (guint t = 0; t < 4; t++)
        {
          _mm256_storeu_si256 ((__m256i *) (sums + t * n_units + k), a[t]);
          _mm256_storeu_si256 ((__m256i *) (sums + t * n_units + k + 8), b[t]);
        }
    }
}

/* Units that are summed up at once: three registers of them, for the width of the model. */
#define VNNI_UNITS 48

/* The same where products are added up in one step. */
__attribute__ ((target ("avx512f,avx512vnni"))) static void
multiply_vnni (const gint32 *pairs,
               const gint16 *seen,
               guint         n,
               guint         n_units,
               gint32       *sums)
{
  for (guint k = 0; k < n_units; k += VNNI_UNITS)
    {
      __m512i a[4][3];

      for (guint t = 0; t < 4; t++)
        a[t][0] = a[t][1] = a[t][2] = _mm512_setzero_si512 ();

      for (guint i = 0; i < n; i += 2)
        {
          const gint32 *row = pairs + (gsize) i / 2 * n_units + k;
          __m512i first = _mm512_loadu_si512 (row);
          __m512i second = _mm512_loadu_si512 (row + 16);
          __m512i third = _mm512_loadu_si512 (row + 32);

#pragma GCC unroll 4
          for (guint t = 0; t < 4; t++)
            {
              __m512i x = _mm512_set1_epi32 (get_pair (seen + t * n + i));

              a[t][0] = _mm512_dpwssd_epi32 (a[t][0], first, x);
              a[t][1] = _mm512_dpwssd_epi32 (a[t][1], second, x);
              a[t][2] = _mm512_dpwssd_epi32 (a[t][2], third, x);
            }
        }

      for (guint t = 0; t < 4; t++)
        for (guint j = 0; j < 3; j++)
          _mm512_storeu_si512 (sums + t * n_units + k + 16 * j, a[t][j]);
    }
}

/* Of rows of 48 numbers, as the embedding has them, all of a row at once. */
__attribute__ ((target ("avx2"))) static void
sum_rows_avx2 (const gint8   *table,
               const guint32 *rows,
               guint          n,
               guint          width,
               gint16        *sums)
{
  guint k = 0;

  for (; k + 48 <= width; k += 48)
    {
      __m256i a = _mm256_setzero_si256 ();
      __m256i b = a;
      __m256i c = a;

      for (guint j = 0; j < n; j++)
        {
          const __m128i *row = (const __m128i *) (table + (gsize) rows[j] * width + k);

          a = _mm256_add_epi16 (a, _mm256_cvtepi8_epi16 (_mm_loadu_si128 (row)));
          b = _mm256_add_epi16 (b, _mm256_cvtepi8_epi16 (_mm_loadu_si128 (row + 1)));
          c = _mm256_add_epi16 (c, _mm256_cvtepi8_epi16 (_mm_loadu_si128 (row + 2)));
        }

      _mm256_storeu_si256 ((__m256i *) (sums + k), a);
      _mm256_storeu_si256 ((__m256i *) (sums + k + 16), b);
      _mm256_storeu_si256 ((__m256i *) (sums + k + 32), c);
    }

  for (; k < width; k += 16)
    {
      __m256i a = _mm256_setzero_si256 ();

      for (guint j = 0; j < n; j++)
        {
          const __m128i *row = (const __m128i *) (table + (gsize) rows[j] * width + k);

          a = _mm256_add_epi16 (a, _mm256_cvtepi8_epi16 (_mm_loadu_si128 (row)));
        }

      _mm256_storeu_si256 ((__m256i *) (sums + k), a);
    }
}

#endif

/* The same without any help of the machine. */
void
assay_tag_multiply_plain (const gint32 *pairs,
                          const gint16 *seen,
                          guint         n,
                          guint         n_units,
                          gint32       *sums)
{
  for (guint t = 0; t < ASSAY_TOKEN_BLOCK; t++)
    for (guint k = 0; k < n_units; k++)
      {
        gint32 sum = 0;

        for (guint i = 0; i < n; i += 2)
          {
            gint16 weights[2];

            memcpy (weights, pairs + (gsize) i / 2 * n_units + k, sizeof weights);
            sum += weights[0] * seen[t * n + i] + weights[1] * seen[t * n + i + 1];
          }
        sums[t * n_units + k] = sum;
      }
}

/**
 * assay_tag_pair_weights:
 * @weights: [n_units][n]
 * @n: an even number
 *
 * Returns: (transfer full): [n / 2][n_units] the weights as assay_tag_multiply() takes them
 */
gint32 *
assay_tag_pair_weights (const gint16 *weights,
                        guint         n,
                        guint         n_units)
{
  gint32 *pairs = g_new (gint32, (gsize) n / 2 * n_units);

  for (guint i = 0; i < n; i += 2)
    for (guint k = 0; k < n_units; k++)
      memcpy (pairs + (gsize) i / 2 * n_units + k, weights + (gsize) k * n + i, sizeof (gint32));

  return pairs;
}

/**
 * assay_tag_multiply:
 * @pairs: from assay_tag_pair_weights()
 * @seen: [ASSAY_TOKEN_BLOCK][n]
 * @n: an even number
 * @n_units: a multiple of 16
 * @sums: (out): [ASSAY_TOKEN_BLOCK][n_units]
 *
 * Whole numbers, so that every machine gets the same; some get it faster.
 */
void
assay_tag_multiply (const gint32 *pairs,
                    const gint16 *seen,
                    guint         n,
                    guint         n_units,
                    gint32       *sums)
{
#if defined(__x86_64__)
  if (n_units % VNNI_UNITS == 0 && __builtin_cpu_supports ("avx512f") &&
      __builtin_cpu_supports ("avx512vnni"))
    multiply_vnni (pairs, seen, n, n_units, sums);
  else if (__builtin_cpu_supports ("avx2"))
    multiply_avx2 (pairs, seen, n, n_units, sums);
  else
    multiply_sse2 (pairs, seen, n, n_units, sums);
#else
  assay_tag_multiply_plain (pairs, seen, n, n_units, sums);
#endif
}

/* The same without any help of the machine. */
void
assay_tag_sum_rows_plain (const gint8   *table,
                          const guint32 *rows,
                          guint          n,
                          guint          width,
                          gint16        *sums)
{
  memset (sums, 0, width * sizeof *sums);

  for (guint j = 0; j < n; j++)
    for (guint k = 0; k < width; k++)
      sums[k] += table[(gsize) rows[j] * width + k];
}

/**
 * assay_tag_sum_rows:
 * @table: [rows][width]
 * @rows: [n] which of them; no more than 256, so that no sum is too large
 * @width: a multiple of 16
 * @sums: (out): [width]
 */
void
assay_tag_sum_rows (const gint8   *table,
                    const guint32 *rows,
                    guint          n,
                    guint          width,
                    gint16        *sums)
{
#if defined(__x86_64__)
  if (__builtin_cpu_supports ("avx2"))
    {
      sum_rows_avx2 (table, rows, n, width, sums);
      return;
    }
#endif

  assay_tag_sum_rows_plain (table, rows, n, width, sums);
}
