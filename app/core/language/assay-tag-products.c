/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-tagger-private.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#if defined(__x86_64__)

G_STATIC_ASSERT (ASSAY_TOKEN_BLOCK == 4);

/* The four sums of four lanes each. */
static inline __m128i
add_across (__m128i a,
            __m128i b,
            __m128i c,
            __m128i d)
{
  __m128i ab = _mm_add_epi32 (_mm_unpacklo_epi32 (a, b), _mm_unpackhi_epi32 (a, b));
  __m128i cd = _mm_add_epi32 (_mm_unpacklo_epi32 (c, d), _mm_unpackhi_epi32 (c, d));

  return _mm_add_epi32 (_mm_unpacklo_epi64 (ab, cd), _mm_unpackhi_epi64 (ab, cd));
}

static inline void
store (__m128i  four,
       guint    k,
       guint    n_units,
       gint32  *sums)
{
  gint32 values[4];

  _mm_storeu_si128 ((__m128i *) values, four);
  for (guint t = 0; t < 4; t++)
    sums[t * n_units + k] = values[t];
}

static void
multiply_sse2 (const gint16 *weights,
               const gint16 *seen,
               guint         n,
               guint         n_units,
               gint32       *sums)
{
  for (guint k = 0; k < n_units; k++)
    {
      const gint16 *w = weights + (gsize) k * n;
      __m128i s[4] = { _mm_setzero_si128 (), _mm_setzero_si128 (), _mm_setzero_si128 (),
                       _mm_setzero_si128 () };

      for (guint i = 0; i < n; i += 8)
        {
          __m128i row = _mm_loadu_si128 ((const __m128i *) (w + i));

          for (guint t = 0; t < 4; t++)
            s[t] = _mm_add_epi32 (
                s[t],
                _mm_madd_epi16 (row, _mm_loadu_si128 ((const __m128i *) (seen + t * n + i))));
        }

      store (add_across (s[0], s[1], s[2], s[3]), k, n_units, sums);
    }
}

__attribute__ ((target ("avx2"))) static inline __m128i
fold (__m256i a)
{
  return _mm_add_epi32 (_mm256_castsi256_si128 (a), _mm256_extracti128_si256 (a, 1));
}

/* Two units at a time, so that what the tokens see is fetched half as often. */
__attribute__ ((target ("avx2"), optimize ("unroll-loops"))) static void
multiply_avx2 (const gint16 *weights,
               const gint16 *seen,
               guint         n,
               guint         n_units,
               gint32       *sums)
{
  for (guint k = 0; k < n_units; k += 2)
    {
      const gint16 *w = weights + (gsize) k * n;
      __m256i a[4] = { _mm256_setzero_si256 (), _mm256_setzero_si256 (), _mm256_setzero_si256 (),
                       _mm256_setzero_si256 () };
      __m256i b[4] = { a[0], a[0], a[0], a[0] };

      for (guint i = 0; i < n; i += 16)
        {
          __m256i first = _mm256_loadu_si256 ((const __m256i *) (w + i));
          __m256i second = _mm256_loadu_si256 ((const __m256i *) (w + n + i));

          for (guint t = 0; t < 4; t++)
            {
              __m256i x = _mm256_loadu_si256 ((const __m256i *) (seen + t * n + i));

              a[t] = _mm256_add_epi32 (a[t], _mm256_madd_epi16 (first, x));
              b[t] = _mm256_add_epi32 (b[t], _mm256_madd_epi16 (second, x));
            }
        }

      store (add_across (fold (a[0]), fold (a[1]), fold (a[2]), fold (a[3])), k, n_units, sums);
      store (add_across (fold (b[0]), fold (b[1]), fold (b[2]), fold (b[3])), k + 1, n_units, sums);
    }
}

/* The same where products are added up in one step. */
__attribute__ ((target ("avx512vl,avx512vnni"), optimize ("unroll-loops"))) static void
multiply_vnni (const gint16 *weights,
               const gint16 *seen,
               guint         n,
               guint         n_units,
               gint32       *sums)
{
  for (guint k = 0; k < n_units; k += 2)
    {
      const gint16 *w = weights + (gsize) k * n;
      __m256i a[4] = { _mm256_setzero_si256 (), _mm256_setzero_si256 (), _mm256_setzero_si256 (),
                       _mm256_setzero_si256 () };
      __m256i b[4] = { a[0], a[0], a[0], a[0] };

      for (guint i = 0; i < n; i += 16)
        {
          __m256i first = _mm256_loadu_si256 ((const __m256i *) (w + i));
          __m256i second = _mm256_loadu_si256 ((const __m256i *) (w + n + i));

          for (guint t = 0; t < 4; t++)
            {
              __m256i x = _mm256_loadu_si256 ((const __m256i *) (seen + t * n + i));

              a[t] = _mm256_dpwssd_epi32 (a[t], first, x);
              b[t] = _mm256_dpwssd_epi32 (b[t], second, x);
            }
        }

      store (add_across (fold (a[0]), fold (a[1]), fold (a[2]), fold (a[3])), k, n_units, sums);
      store (add_across (fold (b[0]), fold (b[1]), fold (b[2]), fold (b[3])), k + 1, n_units, sums);
    }
}

#endif

/* The same without any help of the machine. */
void
assay_tag_multiply_plain (const gint16 *weights,
                          const gint16 *seen,
                          guint         n,
                          guint         n_units,
                          gint32       *sums)
{
  for (guint t = 0; t < ASSAY_TOKEN_BLOCK; t++)
    for (guint k = 0; k < n_units; k++)
      {
        gint32 sum = 0;

        for (guint i = 0; i < n; i++)
          sum += (gint32) weights[(gsize) k * n + i] * seen[t * n + i];
        sums[t * n_units + k] = sum;
      }
}

/**
 * assay_tag_multiply:
 * @weights: [n_units][n]
 * @seen: [ASSAY_TOKEN_BLOCK][n]
 * @n: a multiple of 16
 * @n_units: an even number
 * @sums: (out): [ASSAY_TOKEN_BLOCK][n_units]
 *
 * Whole numbers, so that every machine gets the same; some get it faster.
 */
void
assay_tag_multiply (const gint16 *weights,
                    const gint16 *seen,
                    guint         n,
                    guint         n_units,
                    gint32       *sums)
{
#if defined(__x86_64__)
  if (__builtin_cpu_supports ("avx512vnni") && __builtin_cpu_supports ("avx512vl"))
    multiply_vnni (weights, seen, n, n_units, sums);
  else if (__builtin_cpu_supports ("avx2"))
    multiply_avx2 (weights, seen, n, n_units, sums);
  else
    multiply_sse2 (weights, seen, n, n_units, sums);
#else
  assay_tag_multiply_plain (weights, seen, n, n_units, sums);
#endif
}
