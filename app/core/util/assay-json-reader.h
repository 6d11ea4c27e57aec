/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-json-extras.h"
#include "assay-json-index.h"

G_BEGIN_DECLS

/* The largest integer that a double holds exactly; further ones other programs would rewrite. */
#define ASSAY_JSON_MAX_INTEGER G_GINT64_CONSTANT (9007199254740991)

/**
 * AssayJsonReader:
 *
 * Takes typed values out of a scanned JSON text and remembers what was asked for, so that all other
 * members can be carried on as they were.
 *
 * The first failure is kept and all that comes after it gives nothing (%NULL, 0, %ASSAY_JSON_NONE),
 * so a loader reads on and asks assay_json_reader_end() at the end, or before it does something
 * costly. A message names the key path and the line. Values of the node %ASSAY_JSON_NONE are
 * nothing too.
 */
typedef struct _AssayJsonReader AssayJsonReader;

AssayJsonReader *assay_json_reader_new                  (AssayJsonIndex  *index) G_GNUC_WARN_UNUSED_RESULT;
void             assay_json_reader_free                 (AssayJsonReader *self);
gboolean         assay_json_reader_has_failed           (AssayJsonReader *self);
gboolean         assay_json_reader_end                  (AssayJsonReader *self,
                                                         GError         **error);
void             assay_json_reader_fail                 (AssayJsonReader *self,
                                                         guint            id,
                                                         AssayJsonError   code,
                                                         const char      *reason);
void             assay_json_reader_fail_member          (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key,
                                                         const char      *reason);

guint            assay_json_reader_get_root             (AssayJsonReader *self);
guint            assay_json_reader_find                 (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key);
gboolean         assay_json_reader_is_null              (AssayJsonReader *self,
                                                         guint            id);
guint            assay_json_reader_get_object           (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key);
guint            assay_json_reader_get_optional_object  (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key);
guint            assay_json_reader_get_array            (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key);
guint            assay_json_reader_get_optional_array   (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key);
guint            assay_json_reader_get_item             (AssayJsonReader *self,
                                                         guint            array);
guint            assay_json_reader_get_next             (AssayJsonReader *self,
                                                         guint            item);
void             assay_json_reader_ask_all              (AssayJsonReader *self,
                                                         guint            id);
gboolean         assay_json_reader_check_kind           (AssayJsonReader *self,
                                                         guint            id,
                                                         AssayJsonKind    kind);

char            *assay_json_reader_dup_value            (AssayJsonReader *self,
                                                         guint            id) G_GNUC_WARN_UNUSED_RESULT;
gint64           assay_json_reader_get_value            (AssayJsonReader *self,
                                                         guint            id,
                                                         gint64           min,
                                                         gint64           max);
char            *assay_json_reader_dup_string           (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key) G_GNUC_WARN_UNUSED_RESULT;
char            *assay_json_reader_dup_optional_string  (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key) G_GNUC_WARN_UNUSED_RESULT;
gint64           assay_json_reader_get_integer          (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key,
                                                         gint64           min,
                                                         gint64           max);
gint64           assay_json_reader_get_optional_integer (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key,
                                                         gint64           max,
                                                         gint64           fallback);
double           assay_json_reader_get_number           (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key);
gboolean         assay_json_reader_get_optional_boolean (AssayJsonReader *self,
                                                         guint            object,
                                                         const char      *key,
                                                         gboolean         fallback);

AssayJsonExtras *assay_json_reader_dup_extras           (AssayJsonReader *self,
                                                         guint            object) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayJsonReader, assay_json_reader_free)

G_END_DECLS
