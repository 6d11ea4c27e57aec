/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Longest word that is looked at, in bytes; what is longer is cut. */
#define ASSAY_STEM_MAX_BYTES 64

typedef struct
{
  char text[ASSAY_STEM_MAX_BYTES + 1];
} AssayStem;

typedef gboolean (*AssayStemFunc) (const char *candidate,
                                   gpointer    user_data);

AssayStem assay_stem_of         (const char    *form);
gboolean  assay_stem_try_bases  (const char    *form,
                                 AssayStemFunc  function,
                                 gpointer       user_data);

G_END_DECLS
