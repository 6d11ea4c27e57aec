/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as an outlet register, and a few questions to what is accepted. */

#include "config.h"

#include <glib.h>

#include "assay-outlet.h"

#include "fuzz.h"

static const char *const hosts[] = {
  "example.org",
  "news.example.co.uk",
  "a.b.c.d.example",
  "",
};

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, n_bytes);
  g_autoptr (AssayRegister) outlets = NULL;
  g_autoptr (GError) error = NULL;

  outlets = assay_register_new (bytes, &error);

  if (outlets == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  for (guint i = 0; i < G_N_ELEMENTS (hosts); i++)
    {
      g_autoptr (AssayOutlet) outlet = assay_register_lookup (outlets, hosts[i], "/news/2025");

      g_assert_nonnull (outlet);
      g_assert_nonnull (outlet->name);
    }

  return 0;
}
