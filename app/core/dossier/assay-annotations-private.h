/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"

G_BEGIN_DECLS

/**
 * AssayAnchor:
 * @exact: the words, or %NULL
 * @prefix: those before them, or %NULL
 * @suffix: those behind them, or %NULL
 * @has_position: whether @position says anything
 * @position: where they stood
 *
 * Where an annotation says that its words are.
 */
typedef struct
{
  char      *exact;
  char      *prefix;
  char      *suffix;
  gboolean   has_position;
  AssaySpan  position;
} AssayAnchor;

void     assay_anchor_clear (AssayAnchor       *self);
gboolean assay_anchor_place (const AssayAnchor *self,
                             AssayText         *text,
                             AssaySpan         *span);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayAnchor, assay_anchor_clear)

G_END_DECLS
