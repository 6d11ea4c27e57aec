/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AssaySpan:
 * @begin: first character, counted in Unicode code points from the start of the text
 * @end: one past the last character; never less than @begin
 *
 * A half-open range of one text. Code points are the unit of every public position in Assay, as they
 * are GtkTextIter's; bytes stay inside a function and are called `…_byte` there.
 */
typedef struct
{
  guint begin;
  guint end;
} AssaySpan;

static inline gboolean
assay_span_is_empty (AssaySpan span)
{
  return span.begin == span.end;
}

static inline guint
assay_span_length (AssaySpan span)
{
  return span.end - span.begin;
}

static inline gboolean
assay_span_overlaps (AssaySpan a,
                     AssaySpan b)
{
  return a.begin < b.end && b.begin < a.end;
}

static inline gboolean
assay_span_contains (AssaySpan outer,
                     AssaySpan inner)
{
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

#define ASSAY_TYPE_TEXT (assay_text_get_type ())

typedef struct _AssayText AssayText;

GType       assay_text_get_type     (void);

AssayText  *assay_text_new          (const char *utf8,
                                     gssize      n_bytes) G_GNUC_WARN_UNUSED_RESULT;
AssayText  *assay_text_ref          (AssayText  *self);
void        assay_text_unref        (AssayText  *self);

const char *assay_text_get_utf8     (AssayText  *self);
gsize       assay_text_get_n_bytes  (AssayText  *self);
guint       assay_text_get_length   (AssayText  *self);

gsize       assay_text_to_byte      (AssayText  *self,
                                     guint       position);
guint       assay_text_to_position  (AssayText  *self,
                                     gsize       offset_byte);
AssaySpan   assay_text_to_span      (AssayText  *self,
                                     gsize       begin_byte,
                                     gsize       end_byte);
char       *assay_text_dup_span     (AssayText  *self,
                                     AssaySpan   span) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayText, assay_text_unref)

G_END_DECLS
