/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-text-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "assay-source.h"

/* Kinds of answers that a text may be in, whatever servers call them. Others are not tried. */
static const char *const text_types[] = {
  "text/",
  "application/xhtml+xml",
  "application/xml",
  "application/pdf",
  "application/rtf",
  "application/msword",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "application/octet-stream",
  "multipart/related",
};

/* The suffix by which a reader of documents knows what a type is. */
static const struct
{
  const char *type;
  const char *suffix;
} suffixes[] = {
  { "text/html", ".html" },
  { "application/xhtml+xml", ".html" },
  { "text/markdown", ".md" },
  { "text/plain", ".txt" },
  { "application/pdf", ".pdf" },
  { "application/vnd.oasis.opendocument.text", ".odt" },
  { "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx" },
};

static gboolean
is_text_type (const char *type)
{
  for (guint i = 0; i < G_N_ELEMENTS (text_types); i++)
    {
      if (g_ascii_strncasecmp (type, text_types[i], strlen (text_types[i])) == 0)
        return TRUE;
    }

  return FALSE;
}

/* A file name from the address, with the suffix that its type has: “page.html”. */
static char *
dup_name (AssaySnapshot *snapshot)
{
  const char *type = assay_snapshot_get_media_type (snapshot);

  for (guint i = 0; type != NULL && i < G_N_ELEMENTS (suffixes); i++)
    {
      if (g_ascii_strcasecmp (type, suffixes[i].type) == 0)
        return g_strconcat ("page", suffixes[i].suffix, NULL);
    }

  return g_strdup ("page");
}

/**
 * assay_fetch_take_text:
 * @members: with a snapshot of an answer that is a page, and all but what is read from it
 *
 * Takes the article out of what was answered. A page without one is a state of its own.
 *
 * Returns: (transfer full): @members, complete
 */
AssayFetched *
assay_fetch_take_text (const AssayFetched *members,
                       GCancellable       *cancellable)
{
  AssayFetched complete = *members;
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *name = dup_name (members->snapshot);
  g_autofree char *words = NULL;

  if (members->media_type != NULL && !is_text_type (members->media_type))
    {
      complete.state = ASSAY_FETCH_NOT_TEXT;
      complete.detail = members->media_type;
    }
  else if (assay_document_import (&document, assay_snapshot_get_body (members->snapshot), name,
                                  cancellable, &error))
    {
      complete.text = document.text;
      complete.title = document.title;
      complete.published = document.date;
    }
  else
    {
      words = g_utf8_make_valid (error->message, -1);
      complete.state = ASSAY_FETCH_NOT_TEXT;
      complete.detail = words;
    }

  return assay_fetched_new (&complete);
}
