/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-snapshot.h"

G_BEGIN_DECLS

/*
 * Snapshots as other programs keep pages: WARC 1.1, ISO 28500:2017,
 * https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */

void assay_warc_begin (GByteArray    *out,
                       const char    *at);
void assay_warc_add   (GByteArray    *out,
                       AssaySnapshot *snapshot);

G_END_DECLS
