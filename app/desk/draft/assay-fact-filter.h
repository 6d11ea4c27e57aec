/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-concern.h"

G_BEGIN_DECLS

/**
 * AssayFactClass:
 * @ASSAY_FACT_CLASS_OPEN: nobody has looked yet
 * @ASSAY_FACT_CLASS_ERROR: it is an error
 * @ASSAY_FACT_CLASS_CLOSED: nothing is left to do
 *
 * How far a fact is, as a filter tells it.
 */
typedef enum
{
  ASSAY_FACT_CLASS_OPEN,
  ASSAY_FACT_CLASS_ERROR,
  ASSAY_FACT_CLASS_CLOSED,
} AssayFactClass;

#define ASSAY_N_FACT_KINDS (ASSAY_FACT_STATEMENT + 1)
#define ASSAY_N_FACT_CLASSES (ASSAY_FACT_CLASS_CLOSED + 1)
#define ASSAY_ALL_FACT_KINDS ((1u << ASSAY_N_FACT_KINDS) - 1)
#define ASSAY_ALL_FACT_CLASSES ((1u << ASSAY_N_FACT_CLASSES) - 1)

/**
 * AssayFactFilter:
 * @kinds: one bit for each AssayFactKind
 * @classes: one bit for each AssayFactClass
 * @rule: the rule that has something to say of it, or -1 for any
 * @source: index of the source that bears on it, or -1 for any
 * @checker: (nullable): who said something of it last; interned, %NULL for anybody
 * @concern: what is found of it at least
 *
 * Which facts a person works on. All bits set and nothing chosen is no filter.
 */
typedef struct
{
  guint       kinds;
  guint       classes;
  int         rule;
  int         source;
  const char *checker;
  AssayConcern concern;
} AssayFactFilter;

#define ASSAY_FACT_FILTER_NONE \
  ((AssayFactFilter){ .kinds = ASSAY_ALL_FACT_KINDS,     \
                      .classes = ASSAY_ALL_FACT_CLASSES, \
                      .rule = -1,                        \
                      .source = -1 })

gboolean assay_fact_filter_is_active (const AssayFactFilter *self);
gboolean assay_fact_filter_matches   (const AssayFactFilter *self,
                                      AssayCase             *work,
                                      guint                  fact);
gboolean *assay_fact_filter_list    (const AssayFactFilter *self,
                                     AssayCase             *work) G_GNUC_WARN_UNUSED_RESULT;
gboolean assay_fact_filter_visits    (const AssayFactFilter *self,
                                      AssayCase             *work,
                                      guint                  fact);

G_END_DECLS
