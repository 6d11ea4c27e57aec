/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-register-private.h"

G_BEGIN_DECLS

/**
 * AssayMatch:
 * @row: a row about what was asked for, in the register's text
 * @distance: of its host: 0 for the very one, and so on up
 * @property: what it rates
 * @is_exception: a reliability that holds in its scope only
 * @is_own: from what a newsroom says itself, which decides whatever the register has
 * @index: of its rating in the outlet
 *
 * Two matches are of one level if they have the same host and path.
 */
typedef struct
{
  AssayRow            row;
  guint               distance;
  AssayOutletProperty property;
  gboolean            is_exception;
  gboolean            is_own;
  guint               index;
} AssayMatch;

/**
 * AssayLookup:
 * @outlets: the register
 * @own: what a newsroom says itself, or %NULL
 * @outlet: what is being found out
 * @path: without the slash in front
 * @matches: of AssayMatch
 *
 * One question to a register.
 */
typedef struct
{
  AssayRegister *outlets;
  AssayRegister *own;
  AssayOutlet   *outlet;
  const char    *path;
  GArray        *matches;
} AssayLookup;

void assay_lookup_decide (AssayLookup *self);

G_END_DECLS
