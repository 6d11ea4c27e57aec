/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-host-private.h"

#include <gio/gio.h>
#include <libpsl.h>
#include <string.h>

#include "assay-url.h"

/* A label that only says how a site is served, never who publishes it. */
static const char *const service_labels[] = {
  "www", "m", "mobile", "amp", "wap", "touch",
};

/* Whether an Internet Protocol address, which has no parents. */
static gboolean
is_address (const char *host)
{
  return g_hostname_is_ip_address (host);
}

/* Whether @host is @parent or lies below it. */
gboolean
assay_host_is_below (const char *host,
                     const char *parent)
{
  gsize n = strlen (host);
  gsize n_parent = strlen (parent);

  if (n < n_parent || strcmp (host + (n - n_parent), parent) != 0)
    return FALSE;

  return n == n_parent || host[n - n_parent - 1] == '.';
}

static gboolean
is_suffix (const char *host,
           int         type)
{
  /* The list that the library carries in itself: nothing is read from the machine. */
  const psl_ctx_t *list = psl_builtin ();

  /* A library built without a list: the last label is the suffix then, which loses nothing but the
   * parents of hosts below two labels. */
  if (list == NULL)
    return strchr (host, '.') == NULL && (type & PSL_TYPE_ICANN) != 0;

  return psl_is_public_suffix2 (list, host, type);
}

/* Whether the list knows what @host ends with: “story.html” does not end with a suffix. */
gboolean
assay_host_has_known_suffix (const char *host)
{
  const char *last = strrchr (host, '.');

  return last != NULL && is_suffix (last + 1, PSL_TYPE_ICANN | PSL_TYPE_NO_STAR_RULE);
}

/*
 * The part of a normalised host that its holder registered, by the ICANN part of the Public Suffix
 * List: a pointer into @host. Never the suffix itself: @host where there is nothing to cut.
 */
const char *
assay_host_find_registrable (const char *host)
{
  const char *registrable = host;

  /* No host is longer, and each label costs a look at all that follows. */
  if (is_address (host) || strnlen (host, ASSAY_HOST_MAX_BYTES + 1) > ASSAY_HOST_MAX_BYTES)
    return host;

  for (const char *at = host; at != NULL;)
    {
      const char *dot = strchr (at, '.');

      if (is_suffix (at, PSL_TYPE_ICANN))
        return registrable;

      registrable = at;
      at = dot != NULL ? dot + 1 : NULL;
    }

  return registrable;
}

/*
 * The suffix below which a company, not a registry, gives out the name (“github.io”): a pointer into
 * @host, or %NULL if its suffix is one of the domain name system's own. @host itself can be one.
 */
const char *
assay_host_find_private_suffix (const char *host)
{
  const char *registrable = assay_host_find_registrable (host);

  if (is_address (host))
    return NULL;

  for (const char *at = host; at != NULL && at <= registrable;)
    {
      const char *dot = strchr (at, '.');

      if (is_suffix (at, PSL_TYPE_PRIVATE | PSL_TYPE_NO_STAR_RULE) &&
          !is_suffix (at, PSL_TYPE_ICANN))
        return at;

      at = dot != NULL ? dot + 1 : NULL;
    }

  return NULL;
}

/* Letters, digits, hyphens and low lines, in labels of 1 to 63. Low lines do stand in real hosts. */
static gboolean
is_well_formed (const char *host)
{
  gsize n_label = 0;
  gsize n = 0;

  for (; host[n] != '\0'; n++)
    {
      char c = host[n];

      if (n >= ASSAY_HOST_MAX_BYTES)
        return FALSE;

      if (c == '.')
        {
          if (n_label == 0)
            return FALSE;

          n_label = 0;
          continue;
        }

      if (!g_ascii_isalnum (c) && c != '-' && c != '_')
        return FALSE;
      if (++n_label > 63)
        return FALSE;
    }

  return n > 0 && n_label > 0;
}

static gboolean
is_service_label (const char *label,
                  gsize       n_bytes)
{
  /* “www2”, “www12” */
  if (n_bytes > 3 && n_bytes <= 5 && strncmp (label, "www", 3) == 0)
    {
      for (gsize i = 3; i < n_bytes; i++)
        {
          if (!g_ascii_isdigit (label[i]))
            return FALSE;
        }

      return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (service_labels); i++)
    {
      if (strlen (service_labels[i]) == n_bytes && strncmp (label, service_labels[i], n_bytes) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Where the host begins once “www.” and its like are taken off. */
static const char *
skip_service_labels (const char *host)
{
  for (;;)
    {
      const char *dot = strchr (host, '.');

      if (dot == NULL || strchr (dot + 1, '.') == NULL)
        return host;
      if (!is_service_label (host, dot - host))
        return host;

      /* “amp.com.au” is a company's own name. “www.gov.uk” is a site below a suffix that is one too. */
      if (strncmp (host, "www", 3) != 0 && is_suffix (dot + 1, PSL_TYPE_ANY))
        return host;

      host = dot + 1;
    }
}

/* What lies between a user in front and a port behind, which are no part of a host. */
static char *
dup_bare_host (const char *host)
{
  const char *at = strrchr (host, '@');
  const char *begin = at != NULL ? at + 1 : host;
  const char *colon = strchr (begin, ':');
  char *bare = NULL;
  gsize n = 0;

  if (*begin == '[')
    {
      const char *bracket = strchr (begin, ']');

      return bracket != NULL ? g_strndup (begin + 1, bracket - begin - 1) : g_strdup ("");
    }

  /* More than one colon: an address of version 6 without its brackets. */
  if (colon != NULL && strchr (colon + 1, ':') == NULL)
    bare = g_strndup (begin, colon - begin);
  else
    bare = g_strdup (begin);

  n = strlen (bare);
  if (n > 0 && bare[n - 1] == '.')
    bare[n - 1] = '\0';

  return bare;
}

/**
 * assay_host_normalise:
 * @host: a host as written, with or without a user and a port
 *
 * Gives the one way to write a host: lower case, punycode, without a final dot, without user and
 * port, and without the labels in front that only say how the site is served (“www”, “www2”, “m”,
 * “mobile”, “amp”, “wap”, “touch”), as long as two labels remain and they are not a public suffix.
 *
 * Returns: (transfer full) (nullable): the host, or %NULL if it cannot be one
 */
char *
assay_host_normalise (const char *host)
{
  g_autofree char *bare = NULL;
  g_autofree char *ascii = NULL;
  g_autofree char *lower = NULL;

  g_return_val_if_fail (host != NULL, NULL);

  /* Punycode takes quadratic time: what cannot fit, at four bytes a character, never gets there. */
  if (strlen (host) > 8 * ASSAY_HOST_MAX_BYTES || !g_utf8_validate (host, -1, NULL))
    return NULL;

  bare = dup_bare_host (host);

  if (g_hostname_is_ip_address (bare))
    return g_ascii_strdown (bare, -1);

  ascii = g_hostname_to_ascii (bare);
  if (ascii == NULL)
    return NULL;

  lower = g_ascii_strdown (ascii, -1);
  if (!is_well_formed (lower))
    return NULL;

  return g_strdup (skip_service_labels (lower));
}

/**
 * assay_host_to_registrable:
 * @host: a normalised host
 *
 * Finds the domain that somebody registered, by the ICANN part of the Public Suffix List:
 * “news.bbc.co.uk” gives “bbc.co.uk”, “a.github.io” gives “github.io”. An address, and a host that is
 * a suffix itself (“gov.uk”), stay as they are.
 *
 * Returns: (transfer full): the domain
 */
char *
assay_host_to_registrable (const char *host)
{
  g_return_val_if_fail (host != NULL, NULL);

  return g_strdup (assay_host_find_registrable (host));
}
