/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-case.h"

G_BEGIN_DECLS

#define ASSAY_TYPE_CASE_WATCH (assay_case_watch_get_type ())

/**
 * AssayCaseWatch:
 *
 * Tells that a case has changed when it is time to list anew what is in it: “changed” is emitted at once where
 * the analysis is that of the text. Somebody who types changes it with every key, and the analysis is a step
 * behind: then “changed” comes every 200 ms at the most.
 */
G_DECLARE_FINAL_TYPE (AssayCaseWatch, assay_case_watch, ASSAY, CASE_WATCH, GObject)

AssayCaseWatch *assay_case_watch_new (AssayCase *work) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
