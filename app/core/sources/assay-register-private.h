/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-outlet.h"

G_BEGIN_DECLS

/**
 * AssayRegisterField:
 *
 * The columns of a row, in their order; data/outlets/README.md tells what they mean.
 */
typedef enum
{
  ASSAY_FIELD_HOST,
  ASSAY_FIELD_PATH,
  ASSAY_FIELD_PROPERTY,
  ASSAY_FIELD_VALUE,
  ASSAY_FIELD_ORIGIN,
  ASSAY_FIELD_YEAR,
  ASSAY_FIELD_SCOPE,
  ASSAY_FIELD_REF,
  ASSAY_N_FIELDS,
} AssayRegisterField;

/**
 * AssayRow:
 * @fields: where each column begins, in the register's text; not NUL-terminated
 * @lengths: how many bytes each has; columns that the line lacks have none
 *
 * One line of a register, taken apart but not copied.
 */
typedef struct
{
  const char *fields[ASSAY_N_FIELDS];
  gsize       lengths[ASSAY_N_FIELDS];
} AssayRow;

gsize       assay_row_split              (AssayRow            *row,
                                          const char          *line,
                                          gsize                n_bytes);
gboolean    assay_row_has                (const AssayRow      *row,
                                          AssayRegisterField   field,
                                          const char          *word);
guint       assay_row_get_year           (const AssayRow      *row);

gboolean    assay_register_read_row      (AssayRegister       *self,
                                          gsize               *offset,
                                          AssayRow            *row);
const AssayOrigin *
            assay_register_get_nth_origin (AssayRegister       *self,
                                          guint                n);
void        assay_register_set_own       (AssayRegister       *self,
                                          AssayRegister       *own);
AssayRegister *
            assay_register_get_own       (AssayRegister       *self);
gsize       assay_register_find          (AssayRegister       *self,
                                          const char          *host);
gboolean    assay_register_next          (AssayRegister       *self,
                                          const char          *host,
                                          gsize               *offset,
                                          AssayRow            *row);
gboolean    assay_register_find_property (AssayRegister       *self,
                                          const char          *host,
                                          const char          *property,
                                          AssayRow            *row);
guint       assay_register_get_rank      (AssayRegister       *self,
                                          const AssayRow      *row);
const char *assay_register_intern        (AssayRegister       *self,
                                          const char          *text,
                                          gsize                n_bytes);

/* assay-register-check.c */
GBytes     *assay_register_check         (GBytes              *bytes,
                                          gsize                body,
                                          guint                body_line,
                                          GArray              *origins,
                                          GError             **error);

G_END_DECLS
