/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-inquiry-private.h"
#include "assay-sift-private.h"

G_BEGIN_DECLS

int      assay_inquiry_name_at            (AssayInquiry         *self,
                                           AssaySpan             span);
gboolean assay_inquiry_is_named_otherwise (AssayInquiry         *self,
                                           guint                 passage,
                                           const AssaySiftToken *token,
                                           const AssaySiftToken *partner);

gboolean assay_corpus_has_before          (const AssayCorpus    *self,
                                           guint                 passage,
                                           guint                 form);

gboolean assay_inquiry_is_outlet          (AssayInquiry         *self,
                                           AssaySpan             span,
                                           AssayNameKind         kind);

G_END_DECLS
