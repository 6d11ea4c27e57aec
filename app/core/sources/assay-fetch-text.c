/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-text-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "assay-host-private.h"
#include "assay-source.h"

/* Kinds of answers that a text may be in, whatever servers call them. Others are not tried. */
static const char *const text_types[] = {
  "text/",
  "application/rtf",
  "application/msword",
  "application/x-subrip",
};

/* The suffix by which a reader of documents knows what a type is. */
static const struct
{
  const char *type;
  const char *suffix;
} suffixes[] = {
  { "text/markdown", ".md" },
  { "text/plain", ".txt" },
  { "text/vtt", ".vtt" },
  { "text/csv", ".csv" },
  { "text/tab-separated-values", ".tsv" },
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

/* Read as a page is: what it is the page reader tells by its first bytes, whatever a server calls it. */
static const char *const page_types[] = {
  "text/html",
  "text/xml",
  "application/xhtml+xml",
  "application/xml",
  "application/octet-stream",
  "application/pdf",
  "application/vnd.oasis.opendocument.text",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  "multipart/related",
};

static gboolean
is_page (const char *type)
{
  for (guint i = 0; type != NULL && i < G_N_ELEMENTS (page_types); i++)
    {
      if (g_ascii_strcasecmp (type, page_types[i]) == 0)
        return TRUE;
    }

  return type == NULL;
}

static void
fail (AssayFetched *fetched,
      const GError *error,
      char        **words)
{
  *words = g_utf8_make_valid (error->message, -1);
  fetched->state = ASSAY_FETCH_NOT_TEXT;
  fetched->detail = *words;

  if (g_error_matches (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_LARGE))
    fetched->state = ASSAY_FETCH_TOO_LARGE;
  else if (g_error_matches (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_TOO_DEEP) ||
           g_error_matches (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_KILLED))
    fetched->state = ASSAY_FETCH_KILLED;
}

/* In a process of its own where there is one: what a page does to that is a state of the page. */
static AssayPage *
read_page (AssaySnapshot    *snapshot,
           AssayPageReader  *reader,
           GCancellable     *cancellable,
           GError          **error)
{
  GBytes *body = assay_snapshot_get_body (snapshot);
  const AssayPageQuestion question = {
    .content_type = assay_snapshot_find_header (snapshot, "Content-Type"),
    .address = assay_snapshot_get_final (snapshot),
  };
  g_autoptr (GError) failure = NULL;
  AssayPage *page = NULL;

  if (reader == NULL)
    return assay_page_open (body, &question, NULL, error);

  page = assay_page_reader_read (reader, body, &question, cancellable, &failure);
  if (page == NULL && failure->domain != ASSAY_PAGE_ERROR)
    /* There is no such process: a page must not be read without one. */
    g_set_error_literal (error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_KILLED, failure->message);
  else if (page == NULL)
    g_propagate_error (error, g_steal_pointer (&failure));

  return page;
}

/* What a page calls its own address is believed within its outlet, and not where it is the front page. */
static const char *
find_canonical (AssaySnapshot *snapshot,
                AssayPage     *page)
{
  const char *canonical = assay_page_get_canonical (page);
  g_autoptr (AssayUrl) said = canonical != NULL ? assay_url_new (canonical, NULL) : NULL;
  g_autoptr (AssayUrl) final = assay_url_new (assay_snapshot_get_final (snapshot), NULL);

  if (said == NULL || final == NULL ||
      g_str_equal (assay_url_get_identity (said), assay_url_get_identity (final)) ||
      !g_str_equal (assay_host_find_registrable (assay_url_get_host (said)),
                    assay_host_find_registrable (assay_url_get_host (final))))
    return NULL;

  return strlen (assay_url_get_path (said)) > 1 ? canonical : NULL;
}

static AssayFetched *
take_page (const AssayFetched *members,
           AssayPageReader    *reader,
           GCancellable       *cancellable)
{
  AssayFetched complete = *members;
  AssaySnapshot *snapshot = members->snapshot;
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayPage) page = NULL;
  g_autoptr (AssaySnapshot) with_page = NULL;
  g_autofree char *words = NULL;

  page = read_page (snapshot, reader, cancellable, &error);

  if (page == NULL || !assay_source_has_words (assay_text_get_utf8 (assay_page_get_text (page))))
    {
      if (error == NULL)
        g_set_error_literal (&error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_EMPTY,
                             _ ("There is no text in it"));
      fail (&complete, error, &words);
    }
  else
    {
      with_page = assay_snapshot_new_with_page (snapshot, page);
      complete.snapshot = with_page;
      complete.title = (char *) assay_page_get_title (page);
      complete.byline = (char *) assay_page_get_byline (page);
      complete.published = assay_page_get_published (page);
      complete.text = assay_page_get_text (page);
      complete.canonical = (char *) find_canonical (snapshot, page);
    }

  if (page != NULL && (assay_page_get_flags (page) & ASSAY_PAGE_CONSENT_WALL) != 0)
    {
      complete.state = ASSAY_FETCH_CONSENT;
      complete.text = NULL;
    }
  else if (complete.text != NULL && (assay_page_get_flags (page) & ASSAY_PAGE_CUT_SHORT) != 0)
    {
      complete.state = ASSAY_FETCH_CUT_SHORT;
    }

  return assay_fetched_new (&complete);
}

/* What is no page is read as a document that lay at hand would be. */
static AssayFetched *
take_document (const AssayFetched *members,
               AssayPageReader    *reader,
               GCancellable       *cancellable)
{
  AssayFetched complete = *members;
  g_auto (AssayDocument) document = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *name = dup_name (members->snapshot);
  g_autofree char *words = NULL;

  if (assay_document_read (&document, reader, assay_snapshot_get_body (members->snapshot), name,
                           cancellable, &error))
    {
      complete.text = document.text;
      complete.title = document.title;
      complete.published = document.date;
    }
  else
    {
      fail (&complete, error, &words);
    }

  return assay_fetched_new (&complete);
}

/**
 * assay_fetch_take_text:
 * @members: with a snapshot of an answer that is a page, and all but what is read from it
 * @reader: (nullable): who takes pages apart, or %NULL to do it in this process
 *
 * Takes the article out of what was answered. A page without one is a state of its own.
 *
 * Returns: (transfer full): @members, complete
 */
AssayFetched *
assay_fetch_take_text (const AssayFetched *members,
                       AssayPageReader    *reader,
                       GCancellable       *cancellable)
{
  AssayFetched complete = *members;

  if (is_page (members->media_type))
    return take_page (members, reader, cancellable);
  if (is_text_type (members->media_type))
    return take_document (members, reader, cancellable);

  complete.state = ASSAY_FETCH_NOT_TEXT;
  complete.detail = members->media_type;

  return assay_fetched_new (&complete);
}
