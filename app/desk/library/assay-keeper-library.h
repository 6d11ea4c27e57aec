/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"
#include "assay-keeper.h"

G_BEGIN_DECLS

void assay_keeper_remember (AssayKeeper  *self,
                            AssayDossier *dossier,
                            GFile        *file);

G_END_DECLS
