/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-reading-private.h"

void
assay_reader_find_sentences (AssayReader *reader)
{
}
