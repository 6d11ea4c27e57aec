/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-reader-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* The body, what the server calls it, its address, and the name of a file. */
#define REQUEST_FORMAT "(@aymsmsms)"
#define REQUEST_TYPE "(aymsmsms)"

/* The page, or the code of an error and its message. */
#define ANSWER_TYPE "(ayus)"

/* No code of an error: there is a page. */
#define NO_CODE G_MAXUINT32

static GVariant *
open_variant (GBytes     *bytes,
              const char *type)
{
  g_autoptr (GVariant)
      variant = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (type), bytes, FALSE));

  return g_variant_is_normal_form (variant) ? g_steal_pointer (&variant) : NULL;
}

GBytes *
assay_page_request_new (GBytes                  *body,
                        const AssayPageQuestion *question)
{
  g_autoptr (GVariant) variant = g_variant_ref_sink (g_variant_new (
      REQUEST_FORMAT, g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, body, TRUE),
      question->content_type, question->address, question->name));

  return g_variant_get_data_as_bytes (variant);
}

/**
 * assay_page_request_open:
 * @question: (out caller-allocates): its strings live as long as @request
 *
 * Returns: (transfer full) (nullable): the body, or %NULL if it is no request
 */
GBytes *
assay_page_request_open (GBytes            *request,
                         AssayPageQuestion *question)
{
  g_autoptr (GVariant) variant = open_variant (request, REQUEST_TYPE);
  g_autoptr (GVariant) child = NULL;

  if (variant == NULL)
    return NULL;

  g_variant_get (variant, "(@aym&sm&sm&s)", &child, &question->content_type, &question->address,
                 &question->name);

  return g_variant_get_data_as_bytes (child);
}

GBytes *
assay_page_answer_new (AssayPage    *page,
                       const GError *failure)
{
  g_autoptr (GBytes) bytes = page != NULL ? assay_page_to_bytes (page) : g_bytes_new (NULL, 0);
  g_autoptr (GVariant) variant = g_variant_ref_sink (
      g_variant_new ("(@ayus)", g_variant_new_from_bytes (G_VARIANT_TYPE_BYTESTRING, bytes, TRUE),
                     page != NULL ? NO_CODE : (guint) failure->code,
                     page != NULL ? "" : failure->message));

  return g_variant_get_data_as_bytes (variant);
}

/**
 * assay_page_answer_open:
 * @answer: from a process that read a hostile page: nothing in it is taken on trust
 *
 * Returns: (transfer full): the page, or %NULL with @error set: the one that was sent, or
 *   %G_IO_ERROR_INVALID_DATA
 */
AssayPage *
assay_page_answer_open (GBytes  *answer,
                        GError **error)
{
  g_autoptr (GVariant) variant = open_variant (answer, ANSWER_TYPE);
  g_autoptr (GVariant) child = NULL;
  g_autoptr (GBytes) copy = NULL;
  gconstpointer data;
  gsize n_bytes;
  const char *message;
  guint code;

  if (variant == NULL)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("What the page reader answered is no page"));
      return NULL;
    }

  g_variant_get (variant, "(@ayu&s)", &child, &code, &message);

  if (code != NO_CODE)
    {
      g_set_error_literal (error, ASSAY_PAGE_ERROR, (int) MIN (code, ASSAY_PAGE_ERROR_KILLED),
                           message);
      return NULL;
    }

  /* A variant’s bytes must be aligned, which those inside another are not. */
  data = g_variant_get_fixed_array (child, &n_bytes, 1);
  copy = g_bytes_new (data, n_bytes);

  return assay_page_from_bytes (copy, error);
}
