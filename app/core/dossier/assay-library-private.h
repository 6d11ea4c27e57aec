/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-database.h"
#include "assay-library.h"

G_BEGIN_DECLS

#define ASSAY_LIBRARY_COLUMNS \
  "dossier.id, dossier.path, dossier.title, dossier.verdict, dossier.is_signed, dossier.checkers," \
  " dossier.outlets, dossier.as_of, dossier.saved_at, dossier.n_words"

AssayLibraryEntry *assay_library_take_entry (AssayStatement *statement) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
