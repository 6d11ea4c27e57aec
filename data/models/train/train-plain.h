/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

G_BEGIN_DECLS

JsonObject *train_parse_plain (const char  *line,
                               GError     **error);

G_END_DECLS
