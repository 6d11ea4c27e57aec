/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-host-private.h"
#include "assay-url-private.h"

/**
 * Parameter:
 * @name: name in lower case; “*” at its end stands for any ending
 * @host: only there and below, or %NULL for everywhere
 */
typedef struct
{
  const char *name;
  const char *host;
} Parameter;

/*
 * Parameters that say where a reader came from, never what the page is. What means something else at
 * some site (“s”, “t”, “mod”) is listed for the hosts alone where we know what it means.
 */
static const Parameter tracking[] = {
  { "__*" },
  { "_ga*" },
  { "_gl" },
  { "_hs*" },
  { "_openstat" },
  { "_branch_match_id" },
  { "aem_*" },
  { "amp" },
  { "amp_*" },
  { "at_*", "bbc.co.uk" },
  { "at_*", "bbc.com" },
  { "bbc_origin" },
  { "campaign_id" },
  { "cmp" },
  { "cmpid" },
  { "cndid" },
  { "cvid" },
  { "dclid" },
  { "desktop", "ft.com" },
  { "dicbo" },
  { "dlbk" },
  { "ef_id" },
  { "emc", "nytimes.com" },
  { "epik" },
  { "esid" },
  { "fb_action_ids" },
  { "fb_action_types" },
  { "fb_ref" },
  { "fb_source" },
  { "fbclid" },
  { "feature", "youtube.com" },
  { "ftag" },
  { "ftcamp" },
  { "gad_*" },
  { "gaa_*" },
  { "gbraid" },
  { "gclid" },
  { "gclsrc" },
  { "giftcopy" },
  { "guc_*" },
  { "guce_*" },
  { "guccounter" },
  { "hss_channel" },
  { "icid" },
  { "ig_rid" },
  { "igsh" },
  { "igshid" },
  { "instance_id", "nytimes.com" },
  { "int_*" },
  { "intcmp" },
  { "ito" },
  { "leadsource" },
  { "linkid" },
  { "mc_cid" },
  { "mc_eid" },
  { "mibextid" },
  { "mkt_tok" },
  { "mod", "barrons.com" },
  { "mod", "marketwatch.com" },
  { "mod", "wsj.com" },
  { "msclkid" },
  { "msockid" },
  { "mtm_*" },
  { "ncid" },
  { "nl", "nytimes.com" },
  { "ns_*" },
  { "ocid" },
  { "oref" },
  { "originalsubdomain", "linkedin.com" },
  { "partner", "nytimes.com" },
  { "piano_*" },
  { "pk_*" },
  { "pp", "youtube.com" },
  { "rdt_cid" },
  { "ref" },
  { "ref_*" },
  { "referer" },
  { "referrer" },
  { "referringsource" },
  { "reflink" },
  { "regi_id", "nytimes.com" },
  { "s", "x.com" },
  { "s_cid" },
  { "s_kwcid" },
  { "sc_cid" },
  { "segment_id", "nytimes.com" },
  { "segmentid", "ft.com" },
  { "sfmc_*" },
  { "sh", "forbes.com" },
  { "share", "reddit.com" },
  { "share_id" },
  { "shareid" },
  { "sharetoken" },
  { "sharetype", "ft.com" },
  { "si", "youtube.com" },
  { "si", "open.spotify.com" },
  { "smid" },
  { "smtyp" },
  { "soc_src" },
  { "soc_trk" },
  { "spm" },
  { "sref", "bloomberg.com" },
  { "srnd", "bloomberg.com" },
  { "srsltid" },
  { "st", "wsj.com" },
  { "syclid" },
  { "t", "x.com" },
  { "taid" },
  { "te", "nytimes.com" },
  { "tpcc" },
  { "trk" },
  { "tsrc" },
  { "ttclid" },
  { "twclid" },
  { "unlocked_article_code", "nytimes.com" },
  { "user_id", "nytimes.com" },
  { "utm_*" },
  { "vero_id" },
  { "wbraid" },
  { "wpisrc" },
  { "wpmk" },
  { "wprss" },
  { "wt.*" },
  { "wt_*" },
  { "xtor" },
  { "yclid" },
};

/* Whether a byte stands for itself anywhere in an address (RFC 3986, section 2.3). */
static gboolean
is_unreserved (guchar byte)
{
  return g_ascii_isalnum ((char) byte) || (byte != '\0' && strchr ("-._~", byte) != NULL);
}

/*
 * Writes percent-encoding the one way: not where it is needless, with capitals where it is needed, and
 * wherever it is needed. Of the bytes in @reserved each form keeps its meaning.
 */
static void
append_encoded (GString    *string,
                const char *p,
                gsize       n_bytes,
                const char *reserved)
{
  static const char digits[] = "0123456789ABCDEF";

  for (gsize i = 0; i < n_bytes; i++)
    {
      guchar byte = (guchar) p[i];
      gboolean is_encoded = FALSE;

      if (byte == '%' && n_bytes - i > 2 && g_ascii_isxdigit (p[i + 1]) &&
          g_ascii_isxdigit (p[i + 2]))
        {
          byte = (guchar) (g_ascii_xdigit_value (p[i + 1]) * 16 + g_ascii_xdigit_value (p[i + 2]));
          is_encoded = TRUE;
          i += 2;
        }

      if (is_unreserved (byte) || (!is_encoded && byte != '\0' && strchr (reserved, byte) != NULL))
        {
          g_string_append_c (string, (char) byte);
          continue;
        }

      g_string_append_c (string, '%');
      g_string_append_c (string, digits[byte >> 4]);
      g_string_append_c (string, digits[byte & 15]);
    }
}

/**
 * assay_url_clean_path:
 * @path: a path as written
 *
 * Resolves “.” and “..”, and writes percent-encoding the one way.
 *
 * Returns: (transfer full): the path, with a “/” in front
 */
char *
assay_url_clean_path (const char *path)
{
  g_autoptr (GPtrArray) segments = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) result = g_string_new (NULL);

  if (*path == '/')
    path++;

  for (;;)
    {
      gsize n = strcspn (path, "/");
      g_autoptr (GString) segment = g_string_new (NULL);
      gboolean is_last = path[n] == '\0';

      append_encoded (segment, path, n, "!$&'()*+,;=:@");

      if (g_str_equal (segment->str, "..") && segments->len > 0)
        g_ptr_array_remove_index (segments, segments->len - 1);

      if (!g_str_equal (segment->str, "..") && !g_str_equal (segment->str, "."))
        g_ptr_array_add (segments, g_string_free (g_steal_pointer (&segment), FALSE));
      else if (is_last)
        g_ptr_array_add (segments, g_strdup (""));

      if (is_last)
        break;

      path += n + 1;
    }

  for (guint i = 0; i < segments->len; i++)
    {
      g_string_append_c (result, '/');
      g_string_append (result, segments->pdata[i]);
    }

  if (result->len == 0)
    g_string_append_c (result, '/');

  return g_string_free (g_steal_pointer (&result), FALSE);
}

/**
 * assay_url_drop_amp:
 * @path: (transfer full): a cleaned path
 *
 * Takes off the segment “amp”, or “.amp”, that some sites put on their own AMP pages: “/story/amp”, but
 * not “/amp”, which may be a page about it.
 *
 * Returns: (transfer full): the path of the page itself
 */
char *
assay_url_drop_amp (char *path)
{
  gsize n_bytes = strlen (path);
  gsize n = n_bytes;

  if (n > 1 && path[n - 1] == '/')
    n--;

  if (n > 5 && strncmp (path + n - 4, "/amp", 4) == 0)
    path[n - 4 + 1] = '\0';
  else if (n > 5 && strncmp (path, "/amp/", 5) == 0)
    memmove (path, path + 4, n_bytes - 4 + 1);
  else if (n > 5 && strncmp (path + n - 4, ".amp", 4) == 0)
    path[n - 4] = '\0';
  else if (n > 10 && strncmp (path + n - 9, ".amp.html", 9) == 0)
    memcpy (path + n - 9, ".html", sizeof ".html");

  return path;
}

static gboolean
is_tracking (const char *name,
             gsize       n_name,
             const char *host)
{
  for (guint i = 0; i < G_N_ELEMENTS (tracking); i++)
    {
      const Parameter *at = &tracking[i];
      gsize n = strlen (at->name);
      gboolean is_open = at->name[n - 1] == '*';

      if (is_open ? n_name < n - 1 : n_name != n)
        continue;
      if (g_ascii_strncasecmp (name, at->name, is_open ? n - 1 : n) != 0)
        continue;
      if (at->host == NULL || assay_host_is_below (host, at->host))
        return TRUE;
    }

  return FALSE;
}

/* “outputType=amp”, “output=amp”, “print=1” and the like show the same page otherwise. */
static gboolean
is_presentation (const char *parameter,
                 gsize       n)
{
  static const char *const presentations[] = {
    "outputType=amp", "output=amp", "print=1", "print=true", "view=mobile", "mobile=1",
  };

  for (guint i = 0; i < G_N_ELEMENTS (presentations); i++)
    {
      if (strlen (presentations[i]) == n &&
          g_ascii_strncasecmp (parameter, presentations[i], n) == 0)
        return TRUE;
    }

  return FALSE;
}

static int
compare_parameters (gconstpointer a,
                    gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/*
 * @query: (nullable): a query as written, without the “?”
 * @host: the page's host, normalised
 *
 * Takes off tracking, and sorts what is left, since its order means nothing to almost any site.
 *
 * Returns: (transfer full) (nullable): the query, or %NULL if nothing is left
 */
static char *
clean_query (const char *query,
             const char *host)
{
  g_autoptr (GPtrArray) kept = g_ptr_array_new_with_free_func (g_free);
  gboolean is_more = query != NULL && *query != '\0';

  while (is_more)
    {
      gsize n = strcspn (query, "&");
      gsize n_name = strcspn (query, "=&");

      if (n > 0 && !is_tracking (query, n_name, host) && !is_presentation (query, n))
        {
          GString *parameter = g_string_new (NULL);

          append_encoded (parameter, query, n, "!$'()*+,;=:@/?");
          g_ptr_array_add (kept, g_string_free (parameter, FALSE));
        }

      is_more = query[n] == '&';
      query += n + is_more;
    }

  if (kept->len == 0)
    return NULL;

  g_ptr_array_sort (kept, compare_parameters);
  g_ptr_array_add (kept, NULL);

  return g_strjoinv ("&", (char **) kept->pdata);
}

/**
 * assay_url_strip_tracking:
 * @address: an address
 * @host: its host, normalised
 *
 * Takes off what only says where the reader came from, and nothing else: what is left is asked of a server
 * that may tell any order of parameters from another.
 *
 * Returns: (transfer full): the address, without a fragment
 */
char *
assay_url_strip_tracking (const char *address,
                          const char *host)
{
  gsize n_path = strcspn (address, "?#");
  g_autoptr (GString) stripped = g_string_new_len (address, (gssize) n_path);
  gsize n_left = address[n_path] == '?' ? strcspn (address + n_path + 1, "#") : 0;
  const char *query = address + n_path + 1;
  char sign = '?';

  while (n_left > 0)
    {
      gsize n = MIN (strcspn (query, "&"), n_left);

      if (!is_tracking (query, MIN (strcspn (query, "=&"), n), host))
        {
          g_string_append_c (stripped, sign);
          g_string_append_len (stripped, query, (gssize) n);
          sign = '&';
        }

      n = MIN (n + 1, n_left);
      n_left -= n;
      query += n;
    }

  return g_string_free (g_steal_pointer (&stripped), FALSE);
}

/**
 * assay_url_find_parameter:
 * @query: (nullable): a query as written
 * @name: name of a parameter, without case
 *
 * Returns: (transfer full) (nullable): the value of the first parameter of that name, decoded, or
 *   %NULL if there is none or it is no text
 */
char *
assay_url_find_parameter (const char *query,
                          const char *name)
{
  gsize n_name = strlen (name);

  for (const char *p = query; p != NULL && *p != '\0';)
    {
      gsize n = strcspn (p, "&");

      if (n > n_name && p[n_name] == '=' && g_ascii_strncasecmp (p, name, n_name) == 0)
        {
          g_autofree char *value = g_uri_unescape_segment (p + n_name + 1, p + n, NULL);

          if (value == NULL || !g_utf8_validate (value, -1, NULL))
            return NULL;

          return g_steal_pointer (&value);
        }

      p += n + (p[n] == '&');
    }

  return NULL;
}

/**
 * assay_url_build_identity:
 * @parts: the parts of the page's address
 *
 * Returns: (transfer full): see #AssayUrl
 */
char *
assay_url_build_identity (const AssayUrlParts *parts)
{
  g_autoptr (GString) identity = g_string_new (NULL);
  g_autofree char *query = clean_query (parts->query, parts->host);

  if (strchr (parts->host, ':') != NULL)
    g_string_append_printf (identity, "[%s]", parts->host);
  else
    g_string_append (identity, parts->host);

  if (parts->port != -1)
    g_string_append_printf (identity, ":%d", parts->port);

  g_string_append (identity, parts->path);
  if (identity->str[identity->len - 1] == '/')
    g_string_truncate (identity, identity->len - 1);

  if (query != NULL)
    g_string_append_printf (identity, "?%s", query);

  /* Before sites could change the path without loading, “#!” stood in front of what the page is. */
  if (parts->fragment != NULL && *parts->fragment == '!')
    g_string_append_printf (identity, "#%s", parts->fragment);

  return g_string_free (g_steal_pointer (&identity), FALSE);
}
