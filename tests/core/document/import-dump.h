/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-draft.h"

/* All that an importer found, in words that a person can check. */
char *import_dump (AssayDraft *draft) G_GNUC_WARN_UNUSED_RESULT;
