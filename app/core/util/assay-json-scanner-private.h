/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-json-index-private.h"
#include "assay-json-scanner.h"

G_BEGIN_DECLS

/**
 * AssayJsonScanner:
 *
 * One pass over a text that is known to be UTF-8 without NUL. All that is open stands in @frames,
 * so depth costs no stack.
 */
typedef struct
{
  AssayJsonIndex        *index; /* being filled */
  const AssayJsonLimits *limits;
  const char            *text;
  gsize                  n_bytes;
  gsize                  at;     /* the next byte to look at */
  guint                  n_nodes;  /* how many of the index are filled */
  guint                  n_values; /* how many there were */
  gboolean forgets; /* nobody asks for the index: what is closed has its place taken again */
  GArray                *frames; /* of Frame, outermost first */
  GArray                *keys;   /* scratch for comparing keys */
  GError               **error;
} AssayJsonScanner;

/* The byte at @at, or NUL at the end: none is in the text. */
static inline char
assay_json_peek (AssayJsonScanner *self)
{
  return self->at < self->n_bytes ? self->text[self->at] : '\0';
}

gboolean assay_json_fail        (AssayJsonScanner *self,
                                 const char       *reason);
gboolean assay_json_fail_at     (AssayJsonScanner *self,
                                 gsize             offset_byte,
                                 AssayJsonError    code,
                                 const char       *reason);
gboolean assay_json_scan_string (AssayJsonScanner *self,
                                 gboolean         *has_escapes);
gboolean assay_json_scan_scalar (AssayJsonScanner *self,
                                 AssayJsonNode    *node);

G_END_DECLS
