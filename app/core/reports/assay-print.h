/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "assay-dossier.h"
#include "assay-report.h"

G_BEGIN_DECLS

/**
 * AssayPrint:
 *
 * The annotated proof on pages: the draft with numbered notes beside its lines, then the checks and the
 * sources. Laid out once, for one size of paper, and drawn the same on whatever surface: a file, a preview, a
 * printer. Points are the unit.
 */
typedef struct _AssayPrint AssayPrint;

AssayPrint *assay_print_new         (AssayDossier           *dossier,
                                     const AssayReportStyle *style) G_GNUC_WARN_UNUSED_RESULT;
void        assay_print_free        (AssayPrint             *self);

guint       assay_print_get_n_pages (AssayPrint             *self);
void        assay_print_get_size    (AssayPrint             *self,
                                     double                 *width,
                                     double                 *height);
void        assay_print_draw        (AssayPrint             *self,
                                     guint                   page,
                                     cairo_t                *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayPrint, assay_print_free)

G_END_DECLS
