/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as one address. What is accepted has a host, a path and an identity. */

#include "config.h"

#include <string.h>

#include <glib.h>

#include "assay-url.h"

#include "fuzz.h"

int
LLVMFuzzerTestOneInput (const uint8_t *data,
                        size_t         n_bytes)
{
  g_autofree char *address = g_strndup ((const char *) data, n_bytes);
  g_autofree char *host = NULL;
  g_autofree char *registrable = NULL;
  g_autoptr (AssayUrl) url = NULL;
  g_autoptr (GError) error = NULL;

  if (!g_utf8_validate (address, -1, NULL))
    return 0;

  host = assay_host_normalise (address);
  registrable = assay_host_to_registrable (address);
  url = assay_url_new (address, &error);

  if (url == NULL)
    {
      g_assert_nonnull (error);
      return 0;
    }

  g_assert_no_error (error);
  g_assert_nonnull (assay_url_get_host (url));
  g_assert_nonnull (assay_url_get_path (url));
  g_assert_true (g_str_has_prefix (assay_url_get_path (url), "/"));
  g_assert_cmpuint (strlen (assay_url_get_identity (url)), >, 0);

  return 0;
}
