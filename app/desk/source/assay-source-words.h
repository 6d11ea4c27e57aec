/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-source.h"

G_BEGIN_DECLS

/*
 * What is said of a source wherever the window shows one: whom it comes from and whether it was read,
 * each as a sign and in words, so that no sign stands alone.
 */

const char *assay_source_words_get_rating_icon  (AssaySource *source);
const char *assay_source_words_get_rating_class (AssaySource *source);
const char *assay_source_words_get_rating       (AssaySource *source);
const char *assay_source_words_get_state_icon   (AssaySource *source);
const char *assay_source_words_get_state        (AssaySource *source);
const char *assay_source_words_get_host         (AssaySource *source);
char       *assay_source_words_dup_day          (AssaySource *source,
                                                 gboolean     has_year) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_source_words_dup_date         (AssaySource *source) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_source_words_dup_title        (AssaySource *source) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_source_words_dup_added        (AssaySource *source) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_source_words_dup_badges       (AssaySource *source) G_GNUC_WARN_UNUSED_RESULT;
char       *assay_source_words_dup_uri          (AssaySource *source) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
