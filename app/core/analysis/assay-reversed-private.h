/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-placed-private.h"
#include "assay-told-private.h"

G_BEGIN_DECLS

/**
 * AssayPassagePlaced: the names and days of one passage
 * @placed: they
 * @n: how many
 */
typedef struct
{
  AssayPlaced placed[ASSAY_PLACED_MAX];
  guint       n;
} AssayPassagePlaced;

guint assay_told_find_reversed (const AssayTold   *self,
                                const AssayPassagePlaced *passages,
                                const AssayPlaced *placed,
                                guint              n,
                                AssayPlaced       *instead);

G_END_DECLS
