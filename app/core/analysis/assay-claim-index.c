/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-claim-index-private.h"

#include "assay-bisect.h"

/* Which findings there are of each claim, so that nobody looks through all of them for each. */

static int
compare_items (gconstpointer a,
               gconstpointer b)
{
  const AssayClaimItem *first = a;
  const AssayClaimItem *second = b;

  if (first->claim != second->claim)
    return first->claim < second->claim ? -1 : 1;

  return first->item < second->item ? -1 : first->item > second->item;
}

/* Index of the first claim that ends behind @position. */
static guint
find_claim (const AssayClaim *claims,
            guint             n_claims,
            guint             position)
{
  guint low = 0;

  assay_bisect (low, n_claims, i, claims[i].span.end <= position);

  return low;
}

/**
 * assay_claim_index_new:
 *
 * Returns: (transfer full) (element-type AssayClaimItem): the findings that there are now, by the claims that
 *   they are about or that have some of their words
 */
GArray *
assay_claim_index_new (AssayInquiry *inquiry)
{
  GArray *index = g_array_new (FALSE, FALSE, sizeof (AssayClaimItem));
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (inquiry->corpus->draft, &n_claims);

  for (guint i = 0; i < inquiry->findings->len; i++)
    {
      const AssayFinding *finding = &g_array_index (inquiry->findings, AssayFinding, i);
      guint first = find_claim (claims, n_claims, finding->span.begin);
      gboolean is_in = FALSE;

      for (guint claim = first; claim < n_claims && claims[claim].span.begin < finding->span.end;
           claim++)
        {
          g_array_append_val (index, ((AssayClaimItem){ claim, i }));
          is_in |= (int) claim == finding->claim;
        }

      if (!is_in && finding->claim >= 0)
        g_array_append_val (index, ((AssayClaimItem){ (guint) finding->claim, i }));
    }

  g_array_sort (index, compare_items);

  return index;
}

/**
 * assay_claim_index_find:
 * @index: from assay_claim_index_new()
 * @n_items: (out): how many
 *
 * Returns: (array length=n_items): the findings of the claim
 */
const AssayClaimItem *
assay_claim_index_find (GArray *index,
                        guint   claim,
                        guint  *n_items)
{
  const AssayClaimItem *items = (const AssayClaimItem *) (gpointer) index->data;
  guint low = 0;
  guint end;

  assay_bisect (low, index->len, i, items[i].claim < claim);

  for (end = low; end < index->len && items[end].claim == claim; end++)
    ;

  *n_items = end - low;

  return items + low;
}

/**
 * assay_claim_index_has_told:
 * @index: from assay_claim_index_new()
 * @span: words of the claim
 *
 * Returns: whether a finding of the claim is about the words, but for that nobody is named for it (A1)
 */
gboolean
assay_claim_index_has_told (GArray             *index,
                            const AssayInquiry *inquiry,
                            guint               claim,
                            AssaySpan           span)
{
  guint n = 0;
  const AssayClaimItem *items = assay_claim_index_find (index, claim, &n);

  for (guint i = 0; i < n; i++)
    {
      const AssayFinding *finding = &g_array_index (inquiry->findings, AssayFinding, items[i].item);

      if (finding->rule != ASSAY_RULE_A1 && assay_span_overlaps (finding->span, span))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_claim_index_each:
 * @hold: what is done with each statement of the body
 *
 * Returns: %FALSE with @error set if it was cancelled
 */
gboolean
assay_claim_index_each (AssayInquiry    *inquiry,
                        AssayClaimFunc   hold,
                        GCancellable    *cancellable,
                        GError         **error)
{
  g_autoptr (GArray) index = assay_claim_index_new (inquiry);
  guint n_claims = 0;

  assay_reading_get_claims (inquiry->corpus->draft, &n_claims);

  for (guint i = 0; i < n_claims; i++)
    {
      if (g_array_index (inquiry->statement_fact, int, i) < 0 ||
          assay_inquiry_is_headline (inquiry, i))
        continue;
      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      hold (inquiry, index, i);
    }

  return TRUE;
}
