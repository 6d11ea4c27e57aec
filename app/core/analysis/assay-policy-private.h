/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-policy.h"

G_BEGIN_DECLS

/* Bounds of what a file may hold, beyond those of the JSON scanner. Each is named when it is hit. */
#define ASSAY_POLICY_MAX_BYTES (1024 * 1024)
#define ASSAY_POLICY_MAX_ENTRIES 2000
#define ASSAY_POLICY_MAX_PHRASE 100

/* Decimals of every number: what is finer changes no score that anybody sees. */
#define ASSAY_POLICY_DECIMALS 3

/**
 * _AssayPolicy:
 * @name: for people
 * @description: for whom it is, or %NULL
 * @rules: what becomes of each rule
 * @thresholds: all other numbers
 * @outlets: (element-type AssayPolicyOutlet): sorted by host; hosts are unique
 * @added: (element-type utf8): loaded words of the house, case folded, sorted; %NULL-terminated
 * @removed: (element-type utf8): likewise, those that the house does not find loaded
 * @strikes_closed: whether closed words are struck through in a printed proof
 * @sha256: of the bytes that assay_policy_to_bytes() gives
 */
struct _AssayPolicy
{
  char            *name;
  char            *description;
  AssayPolicyRule  rules[ASSAY_N_RULES];
  AssayThresholds  thresholds;
  GPtrArray       *outlets;
  GPtrArray       *added;
  GPtrArray       *removed;
  gboolean         strikes_closed;
  char            *sha256;
};

/**
 * AssayThresholdField:
 * @section: the object of the file
 * @key: the member
 * @is_integer: of type int, else double
 * @min: the least that is allowed
 * @max: the most
 * @offset: where it lies in #AssayThresholds
 */
typedef struct
{
  const char *section;
  const char *key;
  gboolean    is_integer;
  double      min;
  double      max;
  gsize       offset;
} AssayThresholdField;

const AssayThresholdField *assay_policy_get_fields (guint           *n_fields);

const AssayThresholds     *assay_policy_get_built_in_thresholds (void);

AssayPolicy *assay_policy_alloc        (void) G_GNUC_WARN_UNUSED_RESULT;
AssayPolicy *assay_policy_finish       (AssayPolicy *self) G_GNUC_WARN_UNUSED_RESULT;
void         assay_policy_outlet_free  (gpointer     outlet);

G_END_DECLS
