/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-host-private.h"
#include "assay-url-private.h"

/**
 * Redirect:
 * @host: the host, and all below it
 * @path: the path
 * @parameter: the parameter of the query that holds the page's address
 *
 * A page that does nothing but lead on.
 */
typedef struct
{
  const char *host;
  const char *path;
  const char *parameter;
} Redirect;

static const Redirect redirects[] = {
  { "duckduckgo.com", "/l/", "uddg" },
  { "facebook.com", "/l.php", "u" },
  { "getpocket.com", "/redirect", "url" },
  { "instagram.com", "/", "u" },
  { "linkedin.com", "/redir/redirect", "url" },
  { "out.reddit.com", "/", "url" },
  { "safelinks.protection.outlook.com", "/", "url" },
  { "slack-redir.net", "/link", "url" },
  { "t.umblr.com", "/redirect", "z" },
  { "vk.com", "/away.php", "to" },
  { "youtube.com", "/redirect", "q" },
};

/* Hosts that carry the page's whole address in the path, after whatever else. */
static const char *const path_wrappers[] = {
  "12ft.io",          "archive.fo",   "archive.is",    "archive.li",
  "archive.md",       "archive.ph",   "archive.today", "archive.vn",
  "ghostarchive.org", "megalodon.jp", "r.jina.ai",     "timetravel.mementoweb.org",
};

/**
 * AiTool:
 * @id: the word that we know it by
 * @value: what it writes into “utm_source” and its like, in lower case
 * @host: where its own pages lie, or %NULL
 */
typedef struct
{
  const char *id;
  const char *value;
  const char *host;
} AiTool;

static const AiTool ai_tools[] = {
  { "openai", "openai", "chat.openai.com" },
  { "openai", "openai.com", NULL },
  { "chatgpt.com", "chatgpt.com", "chatgpt.com" },
  { "chatgpt.com", "chatgpt", NULL },
  { "chatgpt.com", "chat.openai.com", NULL },
  { "perplexity", "perplexity", "perplexity.ai" },
  { "perplexity", "perplexity.ai", NULL },
  { "gemini", "gemini", "gemini.google.com" },
  { "gemini", "gemini.google.com", NULL },
  { "gemini", "bard.google.com", "bard.google.com" },
  { "gemini", "notebooklm", "notebooklm.google.com" },
  { "gemini", "notebooklm.google.com", NULL },
  { "copilot", "copilot", "copilot.microsoft.com" },
  { "copilot", "copilot.com", "copilot.com" },
  { "copilot", "copilot.microsoft.com", NULL },
  { "copilot", "bingchat", NULL },
  { "claude.ai", "claude.ai", "claude.ai" },
  { "claude.ai", "claude", NULL },
  { "claude.ai", "anthropic", NULL },
  { "grok", "grok", "grok.com" },
  { "grok", "grok.com", NULL },
  { "grok", "x.ai", NULL },
  { "deepseek", "deepseek", "chat.deepseek.com" },
  { "deepseek", "deepseek.com", NULL },
  { "deepseek", "chat.deepseek.com", NULL },
  { "mistral", "mistral", "chat.mistral.ai" },
  { "mistral", "mistral.ai", NULL },
  { "mistral", "chat.mistral.ai", NULL },
  { "meta.ai", "meta.ai", "meta.ai" },
  { "you.com", "you.com", NULL },
  { "poe", "poe.com", "poe.com" },
  { "phind", "phind", "phind.com" },
  { "phind", "phind.com", NULL },
};

/* Where somebody says whence a reader comes. */
static const char *const referral_parameters[] = {
  "utm_source", "source",       "src",        "ref",        "referrer",
  "referer",    "utm_referrer", "utm_medium", "mtm_source",
};

static gboolean
is_google (const char *host)
{
  const char *registrable = assay_host_find_registrable (host);

  return g_str_has_prefix (registrable, "google.") && registrable == host;
}

/* “s/bbc.com/news” and “bbc.com/news”: how AMP caches write the address. */
static char *
read_amp_address (const char *rest,
                  const char *query)
{
  const char *scheme = "http";

  if (g_str_has_prefix (rest, "s/"))
    {
      scheme = "https";
      rest += 2;
    }

  if (*rest == '\0')
    return NULL;

  return g_strconcat (scheme, "://", rest, query != NULL ? "?" : "", query != NULL ? query : "",
                      NULL);
}

static char *
unwrap_amp (const AssayUrlParts *parts)
{
  const char *path = parts->path;

  if ((is_google (parts->host) || g_str_equal (parts->host, "bing.com")) &&
      g_str_has_prefix (path, "/amp/"))
    return read_amp_address (path + strlen ("/amp/"), parts->query);

  if (assay_host_is_below (parts->host, "cdn.ampproject.org") && path[1] != '\0')
    {
      /* The first segment says what is cached: “c” a document, “v” a viewer, “i” an image. */
      const char *rest = strchr (path + 1, '/');

      return rest != NULL ? read_amp_address (rest + 1, parts->query) : NULL;
    }

  return NULL;
}

/* An address in a path, where servers and people may have lost a slash, with the query that is its. */
static char *
read_path_address (const char *rest,
                   const char *query)
{
  g_autofree char *decoded = NULL;
  const char *scheme = "https://";

  /* An address that was put in as a whole segment is encoded as one. */
  if (g_ascii_strncasecmp (rest, "http%3A%2F", 10) == 0 ||
      g_ascii_strncasecmp (rest, "https%3A%2F", 11) == 0)
    {
      decoded = g_uri_unescape_string (rest, NULL);
      if (decoded == NULL || !g_utf8_validate (decoded, -1, NULL))
        return NULL;

      rest = decoded;
    }

  if (g_str_has_prefix (rest, "http:/"))
    {
      scheme = "http://";
      rest += strlen ("http:/");
    }
  else if (g_str_has_prefix (rest, "https:/"))
    {
      rest += strlen ("https:/");
    }

  while (*rest == '/')
    rest++;

  if (*rest == '\0')
    return NULL;

  return g_strconcat (scheme, rest, query != NULL ? "?" : "", query != NULL ? query : "", NULL);
}

/* “/web/20250514093000id_/https://…”, and the asterisk of its calendar. */
static char *
unwrap_wayback (const AssayUrlParts *parts)
{
  const char *p = parts->path;

  if (!g_str_equal (parts->host, "web.archive.org") && !g_str_equal (parts->host, "archive.org") &&
      !g_str_equal (parts->host, "web-beta.archive.org"))
    return NULL;
  if (!g_str_has_prefix (p, "/web/"))
    return NULL;

  p += strlen ("/web/");

  if (g_ascii_isdigit (*p) || *p == '*')
    {
      p += strcspn (p, "/");
      if (*p == '/')
        p++;
    }

  return read_path_address (p, parts->query);
}

static char *
unwrap_path (const AssayUrlParts *parts)
{
  for (guint i = 0; i < G_N_ELEMENTS (path_wrappers); i++)
    {
      const char *path = parts->path;
      const char *rest = NULL;

      if (!g_str_equal (parts->host, path_wrappers[i]))
        continue;

      rest = strstr (path, "/http:/");
      rest = rest != NULL ? rest : strstr (path, "/https:/");
      rest = rest != NULL ? rest : strstr (path, "/http%3A%2F");
      rest = rest != NULL ? rest : strstr (path, "/https%3A%2F");

      return rest != NULL ? read_path_address (rest + 1, parts->query) : NULL;
    }

  return NULL;
}

static char *
unwrap_redirect (const AssayUrlParts *parts)
{
  if (is_google (parts->host) && g_str_equal (parts->path, "/url"))
    {
      char *inner = assay_url_find_parameter (parts->query, "url");

      return inner != NULL ? inner : assay_url_find_parameter (parts->query, "q");
    }

  for (guint i = 0; i < G_N_ELEMENTS (redirects); i++)
    {
      if (assay_host_is_below (parts->host, redirects[i].host) &&
          g_str_equal (parts->path, redirects[i].path))
        return assay_url_find_parameter (parts->query, redirects[i].parameter);
    }

  return NULL;
}

/* “youtu.be/ID” is “youtube.com/watch?v=ID”. */
static char *
unwrap_short (const AssayUrlParts *parts)
{
  if (!g_str_equal (parts->host, "youtu.be") || parts->path[1] == '\0' ||
      strchr (parts->path + 1, '/') != NULL)
    return NULL;

  return g_strconcat ("https://youtube.com/watch?v=", parts->path + 1,
                      parts->query != NULL ? "&" : "", parts->query != NULL ? parts->query : "",
                      NULL);
}

/**
 * assay_url_unwrap:
 * @parts: an address
 *
 * Returns: (transfer full) (nullable): the address that @parts wraps, or %NULL if it is the page's own
 */
char *
assay_url_unwrap (const AssayUrlParts *parts)
{
  static char *(*const steps[]) (const AssayUrlParts *) = {
    unwrap_amp, unwrap_wayback, unwrap_path, unwrap_redirect, unwrap_short,
  };

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      char *inner = steps[i](parts);

      if (inner != NULL)
        return inner;
    }

  return NULL;
}

/* Whether it wraps a page as it was at some time: a copy that may be all that is left of it. */
gboolean
assay_url_is_archive (const AssayUrlParts *parts)
{
  g_autofree char *inner = unwrap_wayback (parts);

  if (inner == NULL)
    inner = unwrap_path (parts);

  return inner != NULL;
}

/**
 * assay_url_find_ai_referral:
 * @parts: an address
 *
 * Returns: (transfer none) (nullable): the word for the AI tool that put its mark on the address, or
 *   that the address is a page of
 */
const char *
assay_url_find_ai_referral (const AssayUrlParts *parts)
{
  for (guint i = 0; i < G_N_ELEMENTS (referral_parameters); i++)
    {
      g_autofree char *value = assay_url_find_parameter (parts->query, referral_parameters[i]);
      const char *name = value;

      if (value == NULL)
        continue;

      if (g_ascii_strncasecmp (name, "www.", 4) == 0)
        name += 4;

      for (guint j = 0; j < G_N_ELEMENTS (ai_tools); j++)
        {
          if (g_ascii_strcasecmp (name, ai_tools[j].value) == 0)
            return ai_tools[j].id;
        }
    }

  for (guint i = 0; i < G_N_ELEMENTS (ai_tools); i++)
    {
      if (ai_tools[i].host != NULL && assay_host_is_below (parts->host, ai_tools[i].host))
        return ai_tools[i].id;
    }

  return NULL;
}
