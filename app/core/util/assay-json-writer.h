/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "assay-json-extras.h"

G_BEGIN_DECLS

/**
 * AssayJsonWriter:
 *
 * Writes one JSON value with a stable look: members in the order in which they are given, two
 * spaces a level, a line for each, UTF-8 with only those escapes that JSON asks for, numbers alike
 * in every locale. The same calls make the same bytes anywhere.
 *
 * A key is given for a member of an object, and %NULL for an item of an array and for the value
 * itself.
 */
typedef struct _AssayJsonWriter AssayJsonWriter;

AssayJsonWriter *assay_json_writer_new           (void) G_GNUC_WARN_UNUSED_RESULT;
void             assay_json_writer_free          (AssayJsonWriter *self);
GBytes          *assay_json_writer_end           (AssayJsonWriter *self) G_GNUC_WARN_UNUSED_RESULT;
char            *assay_json_writer_end_text      (AssayJsonWriter *self) G_GNUC_WARN_UNUSED_RESULT;

void             assay_json_writer_begin_object  (AssayJsonWriter *self,
                                                  const char      *key);
void             assay_json_writer_end_object    (AssayJsonWriter *self);
void             assay_json_writer_begin_array   (AssayJsonWriter *self,
                                                  const char      *key);
void             assay_json_writer_end_array     (AssayJsonWriter *self);
void             assay_json_writer_set_on_a_line (AssayJsonWriter *self);
void             assay_json_writer_carry         (AssayJsonWriter *self,
                                                  AssayJsonExtras *extras);

void             assay_json_writer_add_string    (AssayJsonWriter *self,
                                                  const char      *key,
                                                  const char      *value);
void             assay_json_writer_add_words     (AssayJsonWriter *self,
                                                  const char      *key,
                                                  const char      *utf8,
                                                  gsize            n_bytes);
void             assay_json_writer_add_integer   (AssayJsonWriter *self,
                                                  const char      *key,
                                                  gint64           value);
void             assay_json_writer_add_number    (AssayJsonWriter *self,
                                                  const char      *key,
                                                  double           value,
                                                  guint            decimals);
void             assay_json_writer_add_boolean   (AssayJsonWriter *self,
                                                  const char      *key,
                                                  gboolean         value);
void             assay_json_writer_add_raw       (AssayJsonWriter *self,
                                                  const char      *key,
                                                  const char      *raw);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayJsonWriter, assay_json_writer_free)

G_END_DECLS
