/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

/* How the sets of the evaluation data are written, for the tools that measure and those that train. */

/**
 * BenchObjectFunc:
 * @object: one object of the file
 * @user_data: as given
 */
typedef void (*BenchObjectFunc) (JsonObject *object,
                                 gpointer    user_data);

gboolean bench_for_each_object (const char       *path,
                                BenchObjectFunc   function,
                                gpointer          user_data,
                                GError          **error);

char    *bench_dup_without     (const char       *utf8,
                                JsonArray        *ranges) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
