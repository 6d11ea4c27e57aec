/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "assay-case.h"
#include "assay-fact-filter.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_FACT_STRIP (assay_fact_strip_get_type ())

/**
 * AssayFactStrip:
 *
 * The selected fact: what it is, what we found, the words of the sources, and the buttons that close it.
 * All that it does goes through actions of the window. It can have the focus itself, and then a screen
 * reader reads in one sentence what it shows.
 */
G_DECLARE_FINAL_TYPE (AssayFactStrip, assay_fact_strip, ASSAY, FACT_STRIP, GtkWidget)

void assay_fact_strip_set_case       (AssayFactStrip *self,
                                      AssayCase      *work);
void assay_fact_strip_set_fact       (AssayFactStrip *self,
                                      int             fact);
void assay_fact_strip_set_filter     (AssayFactStrip *self,
                                      AssayFactFilter filter);
void assay_fact_strip_write_note     (AssayFactStrip *self);
void assay_fact_strip_write_question (AssayFactStrip *self);

G_END_DECLS
