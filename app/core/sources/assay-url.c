/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-url.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "assay-host-private.h"
#include "assay-url-private.h"

/* An archived page of a page behind a search engine: more layers than this are nobody's good faith. */
#define MAX_WRAPPERS 4

/* An address is quoted in a message up to this many characters. */
#define MAX_QUOTED 80

/**
 * AssayUrl:
 *
 * The address as written, and what it points to.
 *
 * The identity is “host/path?query”, without a scheme, since a page is the same page over http and
 * https; without the port that the scheme implies, “www.”, a final slash, a fragment, and whatever
 * parameters only say where the reader came from. Wrappers (archives, AMP caches, redirects of search
 * engines and mail filters) are undone first: host, path, identity and date are those of the page.
 */
struct _AssayUrl
{
  gatomicrefcount  ref_count;

  char            *original;
  char            *request;
  char            *identity;
  char            *host;        /* normalised */
  char            *path;        /* normalised; begins with “/” */
  const char      *ai_referral; /* of a table of constants, or NULL */
  AssayDay         date;
};

G_DEFINE_BOXED_TYPE (AssayUrl, assay_url, assay_url_ref, assay_url_unref)

void
assay_url_parts_clear (AssayUrlParts *parts)
{
  g_clear_pointer (&parts->host, g_free);
  g_clear_pointer (&parts->path, g_free);
  g_clear_pointer (&parts->query, g_free);
  g_clear_pointer (&parts->fragment, g_free);
}

static char *
dup_quoted (const char *address)
{
  g_autofree char *valid = g_utf8_make_valid (address, strnlen (address, 4 * MAX_QUOTED));

  if (g_utf8_strlen (valid, -1) <= MAX_QUOTED)
    return g_steal_pointer (&valid);

  *g_utf8_offset_to_pointer (valid, MAX_QUOTED - 1) = '\0';

  return g_strconcat (valid, "…", NULL);
}

/* Says what is wrong before anything else looks at it. */
static gboolean
check_address (const char  *address,
               GError     **error)
{
  if (*address == '\0')
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("The address is empty"));
      return FALSE;
    }

  if (strnlen (address, ASSAY_URL_MAX_BYTES + 1) > ASSAY_URL_MAX_BYTES)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                   _ ("The address is longer than %d bytes"), ASSAY_URL_MAX_BYTES);
      return FALSE;
    }

  if (!g_utf8_validate (address, -1, NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                           _ ("The address is not valid UTF-8"));
      return FALSE;
    }

  for (const char *p = address; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (p)))
        {
          g_autofree char *quoted = dup_quoted (address);

          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
                       _ ("“%s” has a control character in it"), quoted);
          return FALSE;
        }
    }

  return TRUE;
}

/* A site that goes by another name now is one site. */
static char *
rename_host (char *host)
{
  if (host == NULL || !g_str_equal (host, "twitter.com"))
    return host;

  g_free (host);

  return g_strdup ("x.com");
}

/* Whether “bbc.co.uk/news” was meant: a host that ends as hosts do, where a scheme should stand. */
static gboolean
begins_with_host (const char *address)
{
  gsize n = strcspn (address, "/?#:");
  g_autofree char *host = NULL;

  if (n == 0 || n > ASSAY_HOST_MAX_BYTES || memchr (address, '@', n) != NULL)
    return FALSE;

  host = g_ascii_strdown (address, n);

  return strchr (host, '.') != NULL && assay_host_has_known_suffix (host);
}

/* Gives an address without a scheme the one that it would get in a browser. */
static char *
dup_with_scheme (const char *address)
{
  if (g_str_has_prefix (address, "//"))
    return g_strconcat ("https:", address, NULL);

  if (strstr (address, "://") == NULL && begins_with_host (address))
    return g_strconcat ("https://", address, NULL);

  return g_strdup (address);
}

/* What is asked of a server: no fragment, and nothing that tells it where we come from. */
static char *
dup_request (const char          *address,
             const AssayUrlParts *parts)
{
  g_autofree char *complete = dup_with_scheme (address);

  return assay_url_strip_tracking (complete, parts->host);
}

static gboolean
is_own_port (const char *scheme,
             int         port)
{
  return port == -1 || (g_str_equal (scheme, "http") && port == 80) ||
         (g_str_equal (scheme, "https") && port == 443);
}

static gboolean
take_apart (const char     *address,
            AssayUrlParts  *parts,
            GError        **error)
{
  g_autofree char *complete = dup_with_scheme (address);
  g_autofree char *quoted = dup_quoted (address);
  g_autoptr (GUri) uri = NULL;
  const char *scheme = NULL;

  uri = g_uri_parse (complete, G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_ENCODED, NULL);

  if (uri == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _ ("“%s” is not a web address"),
                   quoted);
      return FALSE;
    }

  scheme = g_uri_get_scheme (uri);

  if (!g_str_equal (scheme, "http") && !g_str_equal (scheme, "https"))
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_SUPPORTED,
                   _ ("“%s” is not a web address: it begins with neither http nor https"), quoted);
      return FALSE;
    }

  if (g_uri_get_host (uri) != NULL && *g_uri_get_host (uri) != '\0')
    parts->host = rename_host (assay_host_normalise (g_uri_get_host (uri)));

  if (parts->host == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT, _ ("“%s” names no valid host"),
                   quoted);
      return FALSE;
    }

  parts->port = is_own_port (scheme, g_uri_get_port (uri)) ? -1 : g_uri_get_port (uri);
  parts->path = assay_url_clean_path (g_uri_get_path (uri));
  parts->query = g_strdup (g_uri_get_query (uri));
  parts->fragment = g_strdup (g_uri_get_fragment (uri));

  return TRUE;
}

/**
 * assay_url_new:
 * @address: an address as a draft has it; white space around it is ignored, and “https://” may be
 *   missing where a host follows
 * @error: return location for an error, in words for people
 *
 * Returns: (transfer full) (nullable): what @address points to, or %NULL if it is not an address of
 *   the web (%G_IO_ERROR_NOT_SUPPORTED for another scheme, else %G_IO_ERROR_INVALID_ARGUMENT)
 */
AssayUrl *
assay_url_new (const char  *address,
               GError     **error)
{
  g_autofree char *trimmed = NULL;
  g_auto (AssayUrlParts) parts = { 0 };
  g_autofree char *request = NULL;
  gboolean was_archived = FALSE;
  const char *ai_referral = NULL;
  AssayUrl *self = NULL;

  g_return_val_if_fail (address != NULL, NULL);

  trimmed = g_strstrip (g_strndup (address, strnlen (address, ASSAY_URL_MAX_BYTES + 1)));

  if (!check_address (trimmed, error) || !take_apart (trimmed, &parts, error))
    return NULL;

  ai_referral = assay_url_find_ai_referral (&parts);
  request = dup_request (trimmed, &parts);

  for (guint i = 0; i < MAX_WRAPPERS; i++)
    {
      g_autofree char *inner = assay_url_unwrap (&parts);
      g_auto (AssayUrlParts) inner_parts = { 0 };
      gboolean is_archive = assay_url_is_archive (&parts);

      /* A wrapper around nothing that we could read is a page of its own. */
      if (inner == NULL || !check_address (inner, NULL) || !take_apart (inner, &inner_parts, NULL))
        break;

      assay_url_parts_clear (&parts);
      parts = inner_parts;
      inner_parts = (AssayUrlParts){ 0 };

      /* What an archive has is asked of the archive. */
      was_archived = was_archived || is_archive;
      if (!was_archived)
        {
          g_free (request);
          request = dup_request (inner, &parts);
        }

      if (ai_referral == NULL)
        ai_referral = assay_url_find_ai_referral (&parts);
    }

  parts.path = assay_url_drop_amp (parts.path);

  self = g_new0 (AssayUrl, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->original = g_steal_pointer (&trimmed);
  self->request = g_steal_pointer (&request);
  self->identity = assay_url_build_identity (&parts);
  self->ai_referral = ai_referral;
  self->date = assay_url_find_date (parts.path);
  self->host = g_steal_pointer (&parts.host);
  self->path = g_steal_pointer (&parts.path);

  return self;
}

/**
 * assay_url_ref:
 *
 * Returns: (transfer full): @self, with one reference more
 */
AssayUrl *
assay_url_ref (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

/**
 * assay_url_unref:
 * @self: (transfer full): the reference to give up
 */
void
assay_url_unref (AssayUrl *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_free (self->original);
  g_free (self->request);
  g_free (self->identity);
  g_free (self->host);
  g_free (self->path);
  g_free (self);
}

/**
 * assay_url_get_original:
 *
 * Returns: (transfer none): the address as written, without the white space around it
 */
const char *
assay_url_get_original (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->original;
}

/**
 * assay_url_get_request:
 *
 * Returns: (transfer none): what to ask for: the page's own address where a search engine, a mail filter or
 *   a cache wraps it, the archive's where an archive does, without tracking and without a fragment
 */
const char *
assay_url_get_request (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->request;
}

/**
 * assay_url_get_identity:
 *
 * Returns: (transfer none): the same for all addresses of one page, such as
 *   “example.org/2025/story?id=7”. It has no scheme, so it is not an address to fetch
 */
const char *
assay_url_get_identity (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->identity;
}

/**
 * assay_url_get_host:
 *
 * Returns: (transfer none): the page's host, normalised, without a port
 */
const char *
assay_url_get_host (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->host;
}

/**
 * assay_url_get_path:
 *
 * Returns: (transfer none): the page's path with the “/” in front, percent-encoded where needed
 */
const char *
assay_url_get_path (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->path;
}

/**
 * assay_url_get_ai_referral:
 *
 * Returns: (transfer none) (nullable): a short word for the AI tool that the address says it came
 *   through (“openai”, “chatgpt.com”, “perplexity”), or %NULL
 */
const char *
assay_url_get_ai_referral (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->ai_referral;
}

/**
 * assay_url_get_date:
 *
 * Returns: the date that stands in the path, perhaps without a day, or year 0
 */
AssayDay
assay_url_get_date (AssayUrl *self)
{
  g_return_val_if_fail (self != NULL, (AssayDay){ 0 });

  return self->date;
}
