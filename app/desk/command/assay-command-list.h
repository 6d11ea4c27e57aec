/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define ASSAY_TYPE_COMMAND_LIST (assay_command_list_get_type ())

/**
 * AssayCommandList:
 *
 * Every command with its key, found by typing a few letters of its name, and done by Return. Those that cannot be
 * done at the moment stand there dimmed.
 */
G_DECLARE_FINAL_TYPE (AssayCommandList, assay_command_list, ASSAY, COMMAND_LIST, AdwWindow)

/**
 * AssayCommand:
 * @action: its action, with its target: “win.state::error”
 * @title: what it is called, to be translated on display
 * @letter: (nullable): the letter that does it while the draft is checked, or an accelerator with Shift (“<Shift>n”)
 */
typedef struct
{
  const char *action;
  const char *title;
  const char *letter;
} AssayCommand;

const AssayCommand *assay_command_get      (guint      index);
AssayCommandList   *assay_command_list_new (GtkWindow *parent);

G_END_DECLS
