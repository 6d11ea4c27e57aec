/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetch-guard-private.h"

G_BEGIN_DECLS

GSocketConnectable *assay_fetch_connectable_new (GUri                      *uri,
                                                 GResolver                 *resolver,
                                                 const AssayFetchAllowance *allowance) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
