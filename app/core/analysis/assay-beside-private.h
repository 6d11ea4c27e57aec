/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"
#include "assay-sift-private.h"

G_BEGIN_DECLS

/* What a word counts that is only akin to another. */
#define ASSAY_LIKE_AKIN 0.7

/**
 * AssayBeside: a sentence of the draft, to be laid beside stretches of the sources
 * @inquiry: what it is part of
 * @sift: the sources, token by token
 * @list: (owned): of #AssaySiftToken: its own
 * @tokens: the same
 * @n: how many
 */
typedef struct
{
  AssayInquiry         *inquiry;
  AssaySift            *sift;
  GArray               *list;
  const AssaySiftToken *tokens;
  guint                 n;
} AssayBeside;

gboolean assay_beside_init           (AssayBeside          *self,
                                      AssayInquiry         *inquiry,
                                      AssayWordRange        words);
void     assay_beside_clear          (AssayBeside          *self);
double   assay_beside_find_best      (const AssayBeside    *self,
                                      const AssaySiftToken *token,
                                      AssayWordRange        range);
AssayWordRange
         assay_beside_find_around    (const AssayBeside    *self,
                                      guint                 passage);
double   assay_beside_weigh          (const AssayBeside    *self,
                                      const AssaySiftToken *token);

/* Whether a token says something of the matter by itself. */
static inline gboolean
assay_sift_says_something (const AssaySiftToken *token)
{
  return token->kind == ASSAY_SIFT_WORD || token->kind == ASSAY_SIFT_NAME ||
         token->kind == ASSAY_SIFT_OPENING;
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayBeside, assay_beside_clear)

G_END_DECLS
