/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* One cell as RFC 4180 has it, and nothing that a spreadsheet would take for a formula. */
void assay_report_add_csv (GString    *row,
                           const char *value);

G_END_DECLS
