/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayInk:
 *
 * How words stand out on a sheet. What the ink says is always said in words as well.
 */
typedef enum
{
  ASSAY_INK_PLAIN,
  ASSAY_INK_STRONG,
  ASSAY_INK_FAINT,
  ASSAY_INK_GOOD,
  ASSAY_INK_WARNING,
  ASSAY_INK_BAD,
} AssayInk;

#define ASSAY_SHEET_MIN_WIDTH 40u
#define ASSAY_SHEET_MAX_WIDTH 100u /* longer lines are hard to read, however wide the terminal */
#define ASSAY_SHEET_DEFAULT_WIDTH 80u

/**
 * AssaySheet:
 *
 * A report for people in the making: lines of UTF-8 no wider than the sheet, measured in columns of a
 * terminal. Whatever text is put on it, no control character reaches the terminal.
 *
 * A line is made of cells, and ends with a flow, which wraps and keeps to the right of the cells:
 *
 *   |cell  |cell|flow flow flow flow|
 *   |           |flow flow          |
 */
typedef struct _AssaySheet AssaySheet;

AssaySheet *assay_sheet_new        (guint    width,
                                    gboolean is_coloured) G_GNUC_WARN_UNUSED_RESULT;
void       assay_sheet_free       (AssaySheet  *self);
char      *assay_sheet_end        (AssaySheet  *self) G_GNUC_WARN_UNUSED_RESULT;

void       assay_sheet_add_cell   (AssaySheet *self,
                                   AssayInk    ink,
                                   guint       columns,
                                   const char *text);
void       assay_sheet_add_number (AssaySheet *self,
                                   AssayInk    ink,
                                   guint       columns,
                                   const char *text);
void       assay_sheet_add_flow   (AssaySheet *self,
                                   AssayInk    ink,
                                   const char *text);
void       assay_sheet_add_blank  (AssaySheet  *self);
guint      assay_sheet_get_room   (AssaySheet  *self);

guint      assay_sheet_measure    (const char *text);
char      *assay_sheet_elide      (const char *text,
                                   guint       columns) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssaySheet, assay_sheet_free)

G_END_DECLS
