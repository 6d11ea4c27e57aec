/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-application.h"
#include "assay-window.h"

G_BEGIN_DECLS

/*
 * For programs that show the window without a person: the application is registered, its main loop is run
 * by the caller until something holds, and no longer than a generous while.
 */
AssayApplication *desk_help_new_application (void);
AssayWindow      *desk_help_open            (AssayApplication *application,
                                             const char       *path);
AssayWindow      *desk_help_open_sample     (AssayApplication *application);
AssayWindow      *desk_help_open_sized      (AssayApplication *application,
                                             const char       *path,
                                             int               width,
                                             int               height);
char             *desk_help_dup_sample      (void) G_GNUC_WARN_UNUSED_RESULT;
GtkWidget        *desk_help_find_text       (GtkWidget        *root,
                                             const char       *words);
GtkWidget        *desk_help_find_button     (GtkWidget        *root,
                                             const char       *label);
GtkWidget        *desk_help_find_type       (GtkWidget        *root,
                                             GType             type);
int               desk_help_find_fact       (AssayCase        *work,
                                             const char       *words);
gboolean          desk_help_press           (GtkWidget        *widget,
                                             guint             key,
                                             GdkModifierType   modifiers);
AdwMessageDialog *desk_help_get_dialog      (void);
void              desk_help_answer          (const char       *response);
void              desk_help_settle          (GtkWidget        *widget);
GdkTexture       *desk_help_draw            (GtkWidget        *widget) G_GNUC_WARN_UNUSED_RESULT;

#define desk_help_wait_until(condition)            \
  G_STMT_START                                     \
  {                                                \
    gint64 end = g_get_monotonic_time () + 60000000; \
                                                   \
    while (!(condition))                           \
      {                                            \
        g_assert_cmpint (g_get_monotonic_time (), <, end); \
        g_main_context_iteration (NULL, TRUE);     \
      }                                            \
  }                                                \
  G_STMT_END

G_END_DECLS
