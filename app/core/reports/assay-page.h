/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * AssayInk:
 *
 * How words stand out on a page. What the ink says is always said in words as well.
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

#define ASSAY_PAGE_MIN_WIDTH 40u
#define ASSAY_PAGE_MAX_WIDTH 100u /* longer lines are hard to read, however wide the terminal */
#define ASSAY_PAGE_DEFAULT_WIDTH 80u

/**
 * AssayPage:
 *
 * A report for people in the making: lines of UTF-8 no wider than the page, measured in columns of a
 * terminal. Whatever text is put on it, no control character reaches the terminal.
 *
 * A line is made of cells, and ends with a flow, which wraps and keeps to the right of the cells:
 *
 *   |cell  |cell|flow flow flow flow|
 *   |           |flow flow          |
 */
typedef struct _AssayPage AssayPage;

AssayPage *assay_page_new        (guint       width,
                                  gboolean    is_coloured) G_GNUC_WARN_UNUSED_RESULT;
void       assay_page_free       (AssayPage  *self);
char      *assay_page_end        (AssayPage  *self) G_GNUC_WARN_UNUSED_RESULT;

void       assay_page_add_cell   (AssayPage  *self,
                                  AssayInk    ink,
                                  guint       columns,
                                  const char *text);
void       assay_page_add_number (AssayPage  *self,
                                  AssayInk    ink,
                                  guint       columns,
                                  const char *text);
void       assay_page_add_flow   (AssayPage  *self,
                                  AssayInk    ink,
                                  const char *text);
void       assay_page_add_blank  (AssayPage  *self);
guint      assay_page_get_room   (AssayPage  *self);

guint      assay_page_measure    (const char *text);
char      *assay_page_elide      (const char *text,
                                  guint       columns) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayPage, assay_page_free)

G_END_DECLS
