/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayMemo:
 *
 * What was found out by long work, kept with all that it depends on: the key is the whole of it, byte by byte, so that
 * an answer is given again only where the work would give it again. It lets go of what nobody asked for lately.
 */
typedef struct _AssayMemo AssayMemo;

AssayMemo     *assay_memo_new  (void) G_GNUC_WARN_UNUSED_RESULT;
void           assay_memo_free (AssayMemo        *self);
gconstpointer  assay_memo_find (AssayMemo        *self,
                                const GByteArray *key,
                                gsize            *n_bytes);
gconstpointer  assay_memo_keep (AssayMemo        *self,
                                const GByteArray *key,
                                gconstpointer     answer,
                                gsize             n_bytes);
void           assay_memo_age  (AssayMemo        *self);

/* A key is put together from values; no padding may get into it. */
static inline void
assay_memo_add_number (GByteArray *key,
                       guint       number)
{
  guint32 value = number;

  g_byte_array_append (key, (const guint8 *) &value, sizeof value);
}

static inline void
assay_memo_add_numbers (GByteArray    *key,
                        const guint32 *numbers,
                        guint          n)
{
  g_byte_array_append (key, (const guint8 *) numbers, n * (guint) sizeof *numbers);
}

static inline void
assay_memo_add_double (GByteArray *key,
                       double      value)
{
  g_byte_array_append (key, (const guint8 *) &value, sizeof value);
}

/* Of an interned text: as long as the program runs, one pointer is one text. */
static inline void
assay_memo_add_pointer (GByteArray    *key,
                        gconstpointer  pointer)
{
  g_byte_array_append (key, (const guint8 *) &pointer, sizeof pointer);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayMemo, assay_memo_free)

G_END_DECLS
