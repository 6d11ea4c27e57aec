/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"

G_BEGIN_DECLS

/* What an amount is of is told by the first words behind it that say something. */
#define ASSAY_AMOUNT_MAX_HEADS 3

/* How much of something, without a figure. */
typedef enum
{
  ASSAY_AMOUNT_UNTOLD,
  ASSAY_AMOUNT_NONE,
  ASSAY_AMOUNT_FEW,
  ASSAY_AMOUNT_SOME,
  ASSAY_AMOUNT_MANY,
  ASSAY_AMOUNT_MOST,
  ASSAY_AMOUNT_NEARLY_ALL,
  ASSAY_AMOUNT_ALL,
} AssayAmountKind;

/**
 * AssayAmount: “almost all residents”
 * @kind: how much
 * @words: “almost all”
 * @heads: groups of words: “residents”
 * @n_heads: how many
 */
typedef struct
{
  AssayAmountKind kind;
  AssayWordRange  words;
  guint           heads[ASSAY_AMOUNT_MAX_HEADS];
  guint           n_heads;
} AssayAmount;

gboolean assay_amount_is_word   (const char         *text);
gboolean assay_amount_read      (AssayAmount        *self,
                                 const AssayInquiry *inquiry,
                                 const GArray       *words,
                                 AssayWordRange      sentence,
                                 guint               at);
gboolean assay_amounts_are_of_one
                                (const AssayAmount  *a,
                                 const AssayAmount  *b);
gboolean assay_amounts_conflict (const AssayAmount  *draft,
                                 const AssayAmount  *source);

G_END_DECLS
