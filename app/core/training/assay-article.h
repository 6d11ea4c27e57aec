/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean    assay_article_takes_an (const char *words);
const char *assay_article_adapt    (const char *article,
                                    const char *words);

G_END_DECLS
