/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define ASSAY_JSON_ERROR (assay_json_error_quark ())

/**
 * AssayJsonError:
 * @ASSAY_JSON_ERROR_SYNTAX: not JSON as we accept it; the message gives line and column
 * @ASSAY_JSON_ERROR_TOO_LARGE: beyond a bound; the message names it
 * @ASSAY_JSON_ERROR_MEANING: JSON, but not what is looked for; the message gives key path and line
 */
typedef enum
{
  ASSAY_JSON_ERROR_SYNTAX,
  ASSAY_JSON_ERROR_TOO_LARGE,
  ASSAY_JSON_ERROR_MEANING,
} AssayJsonError;

GQuark assay_json_error_quark (void);

typedef enum
{
  ASSAY_JSON_NULL,
  ASSAY_JSON_BOOLEAN,
  ASSAY_JSON_INTEGER, /* a number without fraction and exponent, of any size */
  ASSAY_JSON_NUMBER,  /* any other number; never beyond the range of a double */
  ASSAY_JSON_STRING,
  ASSAY_JSON_ARRAY,
  ASSAY_JSON_OBJECT,
} AssayJsonKind;

/* No node. */
#define ASSAY_JSON_NONE G_MAXUINT32

/**
 * AssayJsonNode:
 * @begin_byte: where its raw text begins
 * @end_byte: one past its raw text
 * @key_begin_byte: where the quotation mark before its key stands, if it is a member
 * @key_end_byte: one past the quotation mark after its key; equal to @key_begin_byte for an item
 * @parent: the object or array around it, or %ASSAY_JSON_NONE
 * @next: the member or item after it, or %ASSAY_JSON_NONE
 * @kind: what it is
 * @has_escapes: the string has a backslash in it
 * @key_has_escapes: so has the key
 *
 * One value. Nodes are numbered as they begin in the text, so the root is 0, and the first child of
 * a node, where it has one, is the node after it.
 */
typedef struct
{
  guint32       begin_byte;
  guint32       end_byte;
  guint32       key_begin_byte;
  guint32       key_end_byte;
  guint32       parent;
  guint32       next;
  AssayJsonKind kind            : 8;
  guint         has_escapes     : 1;
  guint         key_has_escapes : 1;
} AssayJsonNode;

/**
 * AssayJsonIndex:
 *
 * Where everything stands in a JSON text. Made by assay_json_scan(); immutable.
 */
typedef struct _AssayJsonIndex AssayJsonIndex;

void                 assay_json_index_free           (AssayJsonIndex *self);
guint                assay_json_index_get_size       (AssayJsonIndex *self);
const char          *assay_json_index_get_text       (AssayJsonIndex *self);
const AssayJsonNode *assay_json_index_get_node       (AssayJsonIndex *self,
                                                      guint           id);
guint                assay_json_index_get_child      (AssayJsonIndex *self,
                                                      guint           id);
guint                assay_json_index_skip           (AssayJsonIndex *self,
                                                      guint           id);
char                *assay_json_index_dup_string     (AssayJsonIndex *self,
                                                      guint           id) G_GNUC_WARN_UNUSED_RESULT;
char                *assay_json_index_dup_key        (AssayJsonIndex *self,
                                                      guint           id) G_GNUC_WARN_UNUSED_RESULT;
gboolean             assay_json_index_has_key        (AssayJsonIndex *self,
                                                      guint           id,
                                                      const char     *key);
void                 assay_json_index_locate         (AssayJsonIndex *self,
                                                      gsize           offset_byte,
                                                      guint          *line,
                                                      guint          *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayJsonIndex, assay_json_index_free)

G_END_DECLS
