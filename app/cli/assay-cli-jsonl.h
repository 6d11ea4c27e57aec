/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-cli-private.h"

G_BEGIN_DECLS

/**
 * AssayCliJsonl:
 * @load: how drafts are read
 * @style: how reports look
 * @n_jobs: how many drafts are looked at at once
 * @is_quiet: whether only what went wrong is answered
 *
 * Drafts as lines of JSON.
 */
typedef struct
{
  const AssayCliLoad     *load;
  const AssayReportStyle *style;
  guint                   n_jobs;
  gboolean                is_quiet;
} AssayCliJsonl;

AssayCliStatus assay_cli_jsonl_run (const AssayCliJsonl *job);

/**
 * AssayCliWatch:
 * @folder: the hot folder
 * @check: looks at one file
 * @user_data: of @check
 */
typedef struct
{
  const char *folder;
  void      (*check) (const char *path,
                      gpointer    user_data);
  gpointer    user_data;
} AssayCliWatch;

AssayCliStatus assay_cli_watch_run (const AssayCliWatch *watch);

G_END_DECLS
