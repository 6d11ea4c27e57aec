/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-cli-private.h"
#include "assay-exercise.h"
#include "assay-handin.h"

G_BEGIN_DECLS

/**
 * AssayCliInfo:
 *
 * The options that say what an exercise is, for the commands that make one.
 */
typedef struct
{
  char *title;
  char *about;
  char *beat;
  char *author;
  int   level;
  int   minutes;
  int   pass_mark;
  int   hint_cost;
} AssayCliInfo;

#define ASSAY_CLI_INFO_INIT                     \
  {                                             \
    .level = 1, .pass_mark = 70, .hint_cost = 5 \
  }

AssayExercise *assay_cli_load_exercise (const char          *path,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
AssayHandin   *assay_cli_load_handin   (const char          *path,
                                        AssayExercise       *exercise,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
AssayHandin   *assay_cli_load_begun    (const char          *path,
                                        AssayExercise       *exercise,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
char          *assay_cli_dup_beside    (const char          *path,
                                        const char          *suffix) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_check_number  (const char          *option,
                                        int                  value,
                                        int                  max,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_check_info    (const AssayCliInfo  *self,
                                        GError             **error) G_GNUC_WARN_UNUSED_RESULT;
gboolean       assay_cli_parse_info    (const AssayCliCommand  *command,
                                        const GOptionEntry     *entries,
                                        AssayCliInfo           *info,
                                        char                 ***argv,
                                        AssayCliStatus         *status) G_GNUC_WARN_UNUSED_RESULT;
void           assay_cli_fill_info     (const AssayCliInfo  *self,
                                        AssayDossier        *dossier,
                                        AssayExerciseInfo   *info);
void           assay_cli_info_clear    (AssayCliInfo        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayCliInfo, assay_cli_info_clear)

G_END_DECLS
