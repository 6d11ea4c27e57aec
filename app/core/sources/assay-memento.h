/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-fetcher.h"

G_BEGIN_DECLS

gboolean      assay_memento_may_help (AssayFetchState           state);
AssayFetched *assay_memento_fetch    (AssayFetcher             *fetcher,
                                      const char               *endpoint,
                                      const AssayFetchRequest  *request,
                                      GCancellable             *cancellable,
                                      GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
