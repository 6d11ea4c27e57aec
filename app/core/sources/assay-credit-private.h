/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-outlet.h"
#include "assay-text.h"

G_BEGIN_DECLS

/* A set of agencies, one bit each. */
typedef guint32 AssayCredits;

AssayCredits assay_credits_find (AssayText         *text,
                                 const AssayOutlet *outlet);

G_END_DECLS
