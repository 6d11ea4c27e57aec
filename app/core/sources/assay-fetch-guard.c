/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-guard-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "assay-host-private.h"
#include "assay-url-private.h"

/*
 * Which addresses are asked at all. A draft is written by others, and so is every page that sends us on:
 * none of them may make us talk to what is not the public web. Names are looked at here, before anything
 * is contacted; the addresses that they turn out to have in assay-fetch-connectable.c, before a connection.
 */

G_DEFINE_QUARK (assay - fetch - guard - error, assay_fetch_guard_error)

typedef struct
{
  guint8 bytes[4];
  guint  n_bits;
} Network4;

typedef struct
{
  guint8 bytes[16];
  guint  n_bits;
} Network6;

/* The special-purpose registry (RFC 6890 and later) and multicast: none of it is a site of the web. */
static const Network4 closed4[] = {
  { { 0 }, 8 },             /* this network; 0.0.0.0 is this machine on many systems */
  { { 10 }, 8 },            /* private */
  { { 100, 64 }, 10 },      /* behind a carrier's translation */
  { { 127 }, 8 },           /* loopback */
  { { 169, 254 }, 16 },     /* link-local, and the metadata of clouds */
  { { 172, 16 }, 12 },      /* private */
  { { 192, 0, 0 }, 24 },    /* protocol assignments */
  { { 192, 0, 2 }, 24 },    /* documentation */
  { { 192, 88, 99 }, 24 },  /* relays of 6to4 */
  { { 192, 168 }, 16 },     /* private */
  { { 198, 18 }, 15 },      /* benchmarks */
  { { 198, 51, 100 }, 24 }, /* documentation */
  { { 203, 0, 113 }, 24 },  /* documentation */
  { { 224 }, 3 },           /* multicast, reserved, broadcast */
};

/* Within the global unicast addresses, outside which nothing is asked. */
static const Network6 closed6[] = {
  { { 0x20, 0x01, 0x00 }, 23 },             /* protocol assignments, Teredo among them */
  { { 0x20, 0x01, 0x0d, 0xb8 }, 32 },       /* documentation */
  { { 0x3f, 0xff, 0x00 }, 20 },             /* documentation */
};

static const Network6 global6 = { { 0x20 }, 3 };
static const Network6 mapped6 = { { [10] = 0xff, 0xff }, 96 };
static const Network6 nat64 = { { 0x00, 0x64, 0xff, 0x9b }, 96 };
static const Network6 sixtofour = { { 0x20, 0x02 }, 16 };

/* Names that never lead to the public web: reserved ones, and those that routers and offices use. */
static const char *const closed_names[] = {
  "localhost", "localdomain", "local",  "internal", "intranet", "private", "corp",
  "home",      "lan",         "arpa",   "test",     "invalid",  "example", "onion",
};

/* Where web servers are. A redirect to any other would let a page talk to services that are none. */
static const int ports[] = { 80, 443, 8080, 8443 };

static gboolean
is_within (const guint8 *bytes,
           const guint8 *network,
           guint         n_bits)
{
  guint n_whole = n_bits / 8;
  guint8 mask = (guint8) (0xff << (8 - n_bits % 8));

  if (memcmp (bytes, network, n_whole) != 0)
    return FALSE;

  return n_bits % 8 == 0 || (bytes[n_whole] & mask) == (network[n_whole] & mask);
}

static gboolean
may_ask4 (const guint8              *bytes,
          const AssayFetchAllowance *allowance)
{
  if (allowance->loopback && bytes[0] == 127)
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (closed4); i++)
    {
      if (is_within (bytes, closed4[i].bytes, closed4[i].n_bits))
        return FALSE;
    }

  return TRUE;
}

static gboolean
may_ask6 (const guint8              *bytes,
          const AssayFetchAllowance *allowance)
{
  static const guint8 loopback[16] = { [15] = 1 };

  if (memcmp (bytes, loopback, sizeof loopback) == 0)
    return allowance->loopback;

  /* An address of the old kind in one of the new: the one that is really asked counts. */
  if (is_within (bytes, mapped6.bytes, mapped6.n_bits) ||
      is_within (bytes, nat64.bytes, nat64.n_bits))
    return may_ask4 (bytes + 12, allowance);
  if (is_within (bytes, sixtofour.bytes, sixtofour.n_bits))
    return may_ask4 (bytes + 2, allowance);

  if (!is_within (bytes, global6.bytes, global6.n_bits))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (closed6); i++)
    {
      if (is_within (bytes, closed6[i].bytes, closed6[i].n_bits))
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_fetch_may_ask:
 * @address: of a machine
 *
 * Returns: whether it is one of the public web
 */
gboolean
assay_fetch_may_ask (GInetAddress              *address,
                     const AssayFetchAllowance *allowance)
{
  const guint8 *bytes = g_inet_address_to_bytes (address);

  switch (g_inet_address_get_family (address))
    {
    case G_SOCKET_FAMILY_IPV4:
      return may_ask4 (bytes, allowance);

    case G_SOCKET_FAMILY_IPV6:
      return may_ask6 (bytes, allowance);

    case G_SOCKET_FAMILY_INVALID:
    case G_SOCKET_FAMILY_UNIX:
      break;
    }

  return FALSE;
}

static gboolean
refuse (GError     **error,
        const char  *format,
        const char  *what)
{
  g_autofree char *quoted = g_utf8_make_valid (what, strnlen (what, ASSAY_HOST_MAX_BYTES));

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  g_set_error (error, ASSAY_FETCH_GUARD_ERROR, 0, format, quoted);
#pragma GCC diagnostic pop

  return FALSE;
}

/* “0x7f.1”, “2130706433” and “017700000001” are addresses to some libraries and names to others. */
static gboolean
ends_in_number (const char *host)
{
  const char *last = strrchr (host, '.');

  last = last != NULL ? last + 1 : host;

  return g_ascii_isdigit (*last);
}

static gboolean
check_literal (const char                *host,
               const AssayFetchAllowance *allowance,
               GError                   **error)
{
  g_autoptr (GInetAddress) address = g_inet_address_new_from_string (host);

  /* With a scope (“fe80::1%eth0”), an address of this machine's own net. */
  if (address == NULL || !assay_fetch_may_ask (address, allowance))
    return refuse (error, _ ("“%s” is not an address of the public web"), host);

  return TRUE;
}

static gboolean
check_name (const char                *host,
            const AssayFetchAllowance *allowance,
            GError                   **error)
{
  g_autofree char *bare = g_strdup (host);

  if (strlen (bare) > ASSAY_HOST_MAX_BYTES ||
      strspn (bare, "abcdefghijklmnopqrstuvwxyz0123456789-_.") != strlen (bare) || *bare == '.' ||
      strstr (bare, "..") != NULL)
    return refuse (error, _ ("“%s” is not the name of a site"), host);

  if (g_str_has_suffix (bare, "."))
    bare[strlen (bare) - 1] = '\0';

  if (allowance->loopback && g_str_equal (bare, "localhost"))
    return TRUE;

  if (ends_in_number (bare))
    return refuse (error, _ ("“%s” is not the name of a site"), host);

  for (guint i = 0; i < G_N_ELEMENTS (closed_names); i++)
    {
      if (assay_host_is_below (bare, closed_names[i]))
        return refuse (error, _ ("“%s” is not a site of the public web"), host);
    }

  if (strchr (bare, '.') == NULL)
    return refuse (error, _ ("“%s” is not a site of the public web"), host);

  return TRUE;
}

/* The host as it will be asked for: lower case, punycode. */
static char *
dup_host (const char                *host,
          const AssayFetchAllowance *allowance,
          GError                   **error)
{
  g_autofree char *ascii = NULL;
  g_autofree char *lower = NULL;

  if (host == NULL || *host == '\0')
    {
      refuse (error, _ ("No site is named in “%s”"), host != NULL ? host : "");
      return NULL;
    }

  if (strlen (host) > 8 * ASSAY_HOST_MAX_BYTES)
    {
      refuse (error, _ ("“%s” is not the name of a site"), host);
      return NULL;
    }

  /* An address, perhaps with a scope: nothing in it may be read as a name. */
  if (strchr (host, ':') != NULL)
    return check_literal (host, allowance, error) ? g_ascii_strdown (host, -1) : NULL;

  ascii = g_hostname_to_ascii (host);
  if (ascii == NULL)
    {
      refuse (error, _ ("“%s” is not the name of a site"), host);
      return NULL;
    }

  lower = g_ascii_strdown (ascii, -1);

  if (g_hostname_is_ip_address (lower))
    return check_literal (lower, allowance, error) ? g_steal_pointer (&lower) : NULL;

  return check_name (lower, allowance, error) ? g_steal_pointer (&lower) : NULL;
}

static gboolean
check_port (GUri                      *uri,
            const AssayFetchAllowance *allowance,
            GError                   **error)
{
  int port = g_uri_get_port (uri);
  g_autofree char *words = NULL;

  if (port == -1 || (allowance->port != 0 && port == allowance->port))
    return TRUE;

  for (guint i = 0; i < G_N_ELEMENTS (ports); i++)
    {
      if (port == ports[i])
        return TRUE;
    }

  words = g_strdup_printf ("%d", port);

  return refuse (error, _ ("Port %s is not one of the web"), words);
}

/* The part that names the host must be plain, since programs read the rest of it in more than one way. */
static gboolean
check_form (const char *address,
            GError    **error)
{
  if (strnlen (address, ASSAY_URL_MAX_BYTES + 1) > ASSAY_URL_MAX_BYTES)
    return refuse (error, _ ("“%s…” is too long for an address"), address);

  if (!g_utf8_validate (address, -1, NULL))
    return refuse (error, _ ("“%s” is not valid UTF-8"), address);

  for (const char *p = address; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_iscntrl (g_utf8_get_char (p)))
        return refuse (error, _ ("“%s” has a control character in it"), address);
    }

  for (const char *p = address; *p != '\0' && *p != '?' && *p != '#'; p++)
    {
      if (*p == '\\')
        return refuse (error, _ ("“%s” has a backslash in it"), address);
    }

  return TRUE;
}

static gboolean
check_scheme (GUri       *uri,
              const char *address,
              GError    **error)
{
  if (!g_str_equal (g_uri_get_scheme (uri), "http") &&
      !g_str_equal (g_uri_get_scheme (uri), "https"))
    return refuse (error, _ ("“%s” begins with neither http nor https"), address);

  if (g_uri_get_userinfo (uri) != NULL)
    return refuse (error, _ ("“%s” names a user"), address);

  return TRUE;
}

/**
 * assay_fetch_check_address:
 * @address: as a draft or a redirect has it
 * @base: (nullable): what @address is relative to
 *
 * Takes an address apart once, and gives it back as it is to be asked for: what is checked is what is
 * asked. Nothing is contacted, and no name is looked up.
 *
 * Returns: (transfer full) (nullable): the address, or %NULL with @error of %ASSAY_FETCH_GUARD_ERROR set
 *   if it must not be asked
 */
GUri *
assay_fetch_check_address (const char                *address,
                           GUri                      *base,
                           const AssayFetchAllowance *allowance,
                           GError                   **error)
{
  static const GUriFlags flags = G_URI_FLAGS_PARSE_RELAXED | G_URI_FLAGS_HAS_PASSWORD |
                                 G_URI_FLAGS_ENCODED_PATH | G_URI_FLAGS_ENCODED_QUERY |
                                 G_URI_FLAGS_ENCODED_FRAGMENT | G_URI_FLAGS_SCHEME_NORMALIZE;
  g_autofree char *trimmed = g_strstrip (g_strdup (address));
  g_autofree char *host = NULL;
  g_autoptr (GUri) uri = NULL;

  if (!check_form (trimmed, error))
    return NULL;

  uri = base != NULL ? g_uri_parse_relative (base, trimmed, flags, NULL)
                     : g_uri_parse (trimmed, flags, NULL);

  if (uri == NULL)
    {
      refuse (error, _ ("“%s” is not a web address"), trimmed);
      return NULL;
    }

  if (!check_scheme (uri, trimmed, error) || !check_port (uri, allowance, error))
    return NULL;

  host = dup_host (g_uri_get_host (uri), allowance, error);
  if (host == NULL)
    return NULL;

  /* Without the fragment, which no server is told. */
  return g_uri_build (flags, g_uri_get_scheme (uri), NULL, host, g_uri_get_port (uri),
                      *g_uri_get_path (uri) != '\0' ? g_uri_get_path (uri) : "/",
                      g_uri_get_query (uri), NULL);
}
