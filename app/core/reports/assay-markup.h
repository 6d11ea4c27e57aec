/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayMarkup:
 *
 * A page that is being written. Names of elements and attributes are literals of the code; what comes from a
 * draft, a page or a person goes in as text or as the value of an attribute, and is escaped there. Addresses
 * have a way of their own, which takes none but the web's.
 */
typedef struct _AssayMarkup AssayMarkup;

AssayMarkup *assay_markup_new      (void) G_GNUC_WARN_UNUSED_RESULT;
void         assay_markup_free     (AssayMarkup *self);
GBytes      *assay_markup_end      (AssayMarkup *self) G_GNUC_WARN_UNUSED_RESULT;

void         assay_markup_raw      (AssayMarkup *self,
                                    const char  *markup);
void         assay_markup_open     (AssayMarkup *self,
                                    const char  *element,
                                    ...) G_GNUC_NULL_TERMINATED;
gboolean     assay_markup_open_web (AssayMarkup *self,
                                    const char  *address);
void         assay_markup_close    (AssayMarkup *self,
                                    const char  *element);
void         assay_markup_text     (AssayMarkup *self,
                                    const char  *text);
void         assay_markup_element  (AssayMarkup *self,
                                    const char  *element,
                                    const char  *class_name,
                                    const char  *text);
void         assay_markup_line     (AssayMarkup *self);

char        *assay_markup_hash     (const char  *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayMarkup, assay_markup_free)

G_END_DECLS
