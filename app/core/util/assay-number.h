/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Figures for people, as the language of the interface writes them. Never for programs, which read “7.75”. */
char *assay_number_dup          (double      value,
                                 guint       n_decimals) G_GNUC_WARN_UNUSED_RESULT;
char *assay_number_dup_shortest (double      value,
                                 guint       n_decimals) G_GNUC_WARN_UNUSED_RESULT;
char *assay_number_dup_count    (guint       n) G_GNUC_WARN_UNUSED_RESULT;
char *assay_number_dup_as       (double      value,
                                 guint       n_decimals,
                                 const char *language) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
