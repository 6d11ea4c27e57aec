/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * AssayRichText:
 *
 * The bytes of a text with its links, as other programs give it by a drop or the clipboard: HTML. A type of
 * its own, so that it is told apart from plain text.
 */
typedef GBytes AssayRichText;

#define ASSAY_TYPE_RICH_TEXT (assay_rich_text_get_type ())

GType        assay_rich_text_get_type (void);
void         assay_rich_text_register (void);

/**
 * AssayIntakeKind:
 * @ASSAY_INTAKE_NOTHING: nothing that can be checked
 * @ASSAY_INTAKE_FILES: files to open
 * @ASSAY_INTAKE_TEXT: a draft without a file
 * @ASSAY_INTAKE_LINKS: addresses on the web: sources of a draft, and no draft themselves
 */
typedef enum
{
  ASSAY_INTAKE_NOTHING,
  ASSAY_INTAKE_FILES,
  ASSAY_INTAKE_TEXT,
  ASSAY_INTAKE_LINKS,
} AssayIntakeKind;

/**
 * AssayIntake:
 * @kind: what it is
 * @files: those to open, of #GFile; empty unless there are files
 * @links: (element-type utf8): the addresses on the web
 * @bytes: the draft, or %NULL unless there is text
 * @name: name of the draft, which tells its format, or %NULL
 *
 * What came by a drop or from the clipboard, told apart.
 */
typedef struct
{
  AssayIntakeKind  kind;
  GPtrArray       *files;
  GPtrArray       *links;
  GBytes          *bytes;
  const char      *name;
} AssayIntake;

AssayIntake *assay_intake_new   (const GValue *value) G_GNUC_WARN_UNUSED_RESULT;
void         assay_intake_free  (AssayIntake  *self);
const GType *assay_intake_types (gsize        *n_types);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayIntake, assay_intake_free)

G_END_DECLS
