/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-practice.h"

G_BEGIN_DECLS

struct _AssayPractice
{
  GObject        parent_instance;

  AssayExercise *exercise;
  AssayHandin *handin; /* its unfinished attempt is the one at work; NULL there until it is begun */
  GPtrArray
      *undone; /* (element-type AssayAttempt): what it was like before each step, the latest last */
  GPtrArray     *redone;   /* (element-type AssayAttempt): what undo took back */
};

void assay_practice_emit_changed (AssayPractice *self);

G_END_DECLS
