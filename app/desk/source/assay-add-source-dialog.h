/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_ADD_SOURCE_DIALOG (assay_add_source_dialog_get_type ())

/**
 * AssayAddSourceDialog:
 *
 * Asks for a source that the draft does not list: a page by its address, a document, or what somebody
 * said when they were asked. What is wrong or missing is said beside it; a page that is there already can
 * be shown instead.
 */
G_DECLARE_FINAL_TYPE (AssayAddSourceDialog,
                      assay_add_source_dialog,
                      ASSAY,
                      ADD_SOURCE_DIALOG,
                      AdwWindow)

AssayAddSourceDialog *assay_add_source_dialog_new      (AssayCase            *work) G_GNUC_WARN_UNUSED_RESULT;
void                  assay_add_source_dialog_set_page (AssayAddSourceDialog *self,
                                                        const char           *page);
void                  assay_add_source_dialog_set_file (AssayAddSourceDialog *self,
                                                        GFile                *file);

G_END_DECLS
