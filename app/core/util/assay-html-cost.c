/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-html-cost-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/*
 * The parser takes time by the number of tags times the depth that they stand at, reopens formatting that
 * was not closed in each new block, and compares each attribute of a tag with all before it. A page
 * that a newsroom meets stays far below these bounds.
 */
#define MAX_DEPTH 1000u
#define MAX_TAGS 1000000u
#define MAX_ATTRIBUTES 500u
#define MAX_WORK 60000000u

/* What reopening one formatting element costs, in steps of the stack. */
#define FORMATTING_WORK 8u

/* Names that are longer are no tag of HTML. */
#define MAX_NAME 16

/**
 * Cost:
 * @p: where we are
 * @end: where the page ends
 * @begin: where it begins
 * @depth: elements that were opened and not closed
 * @formatting: those of them that are formatting
 * @tags: tags so far
 * @work: steps so far
 */
typedef struct
{
  const char *begin;
  const char *p;
  const char *end;
  guint       depth;
  guint       formatting;
  guint       tags;
  guint64     work;
} Cost;

static gboolean
is_one_of (const char        *name,
           const char *const *names)
{
  return g_strv_contains (names, name);
}

static gboolean
is_void (const char *name)
{
  static const char *const names[] = {
    "area", "base", "br",    "col",   "embed",  "hr",    "img", "input",
    "link", "meta", "param", "source", "track", "wbr",   NULL,
  };

  return is_one_of (name, names);
}

/* What the next of its kind closes: a long list without end tags is not deep. */
static gboolean
closes_itself (const char *name)
{
  static const char *const names[] = {
    "p",  "li",    "dt",    "dd",    "option", "optgroup", "tr",   "td",
    "th", "thead", "tbody", "tfoot", "body",   "html",     "head", NULL,
  };

  return is_one_of (name, names);
}

static gboolean
is_formatting (const char *name)
{
  static const char *const names[] = {
    "a", "b",     "big",    "code",   "em", "font", "i",  "nobr",
    "s", "small", "strike", "strong", "tt", "u",    NULL,
  };

  return is_one_of (name, names);
}

/* What stands in these is text up to their end tag. */
static gboolean
is_raw (const char *name)
{
  static const char *const names[] = {
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp", NULL,
  };

  return is_one_of (name, names);
}

static gboolean
refuse (const Cost  *cost,
        const char  *reason,
        GError     **error)
{
  guint line = 1;

  for (const char *p = cost->begin; p < cost->p; p++)
    line += *p == '\n';

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("Line %u: %s"), line, reason);

  return FALSE;
}

/* The name of a tag, in lower case; “” if it is longer than any that matters. */
static void
read_name (Cost *cost,
           char  name[MAX_NAME + 1])
{
  gsize n = 0;
  gboolean fits = TRUE;

  while (cost->p < cost->end && !g_ascii_isspace (*cost->p) && *cost->p != '>' && *cost->p != '/')
    {
      if (n < MAX_NAME)
        name[n++] = g_ascii_tolower (*cost->p);
      else
        fits = FALSE;
      cost->p++;
    }

  name[fits ? n : 0] = '\0';
}

/* To the end of a tag, past quoted values. Returns how many attributes it has. */
static guint
pass_attributes (Cost     *cost,
                 gboolean *closes)
{
  guint n_attributes = 0;
  gboolean in_name = FALSE;

  *closes = FALSE;

  while (cost->p < cost->end && *cost->p != '>')
    {
      char c = *cost->p++;

      *closes = c == '/';

      if (g_ascii_isspace (c) || c == '/')
        {
          in_name = FALSE;
        }
      else if (c == '=' && in_name)
        {
          while (cost->p < cost->end && g_ascii_isspace (*cost->p))
            cost->p++;

          if (cost->p < cost->end && (*cost->p == '"' || *cost->p == '\''))
            {
              const char *close = memchr (cost->p + 1, *cost->p, cost->end - cost->p - 1);

              cost->p = close != NULL ? close + 1 : cost->end;
            }
          else
            {
              while (cost->p < cost->end && !g_ascii_isspace (*cost->p) && *cost->p != '>')
                cost->p++;
            }

          in_name = FALSE;
        }
      else if (!in_name)
        {
          in_name = TRUE;
          n_attributes++;
        }
    }

  cost->p += cost->p < cost->end;

  return n_attributes;
}

/* To the end tag of an element whose content is text. */
static void
pass_raw (Cost       *cost,
          const char *name)
{
  gsize n = strlen (name);

  while (cost->p < cost->end)
    {
      const char *open = memchr (cost->p, '<', cost->end - cost->p);

      if (open == NULL)
        {
          cost->p = cost->end;
          return;
        }

      cost->p = open + 1;

      if ((gsize) (cost->end - open) > n + 2 && open[1] == '/' &&
          g_ascii_strncasecmp (open + 2, name, n) == 0)
        {
          cost->p = open;
          return;
        }
    }
}

static void
count_tag (Cost       *cost,
           const char *name,
           gboolean    is_end,
           gboolean    closes)
{
  cost->tags++;
  cost->work += 1 + cost->depth + (guint64) cost->formatting * FORMATTING_WORK;

  if (is_end)
    {
      cost->depth -= cost->depth > 0 && !closes_itself (name) && !is_void (name);
      cost->formatting -= cost->formatting > 0 && is_formatting (name);
    }
  else if (!is_void (name) && !closes_itself (name) && !closes)
    {
      cost->depth++;
      cost->formatting += is_formatting (name);
    }
}

static gboolean
pass_tag (Cost     *cost,
          gboolean  is_end,
          GError  **error)
{
  char name[MAX_NAME + 1];
  gboolean closes = FALSE;
  guint n_attributes;

  read_name (cost, name);
  n_attributes = pass_attributes (cost, &closes);
  count_tag (cost, name, is_end, closes && is_void (name));

  if (n_attributes > MAX_ATTRIBUTES)
    return refuse (cost, _ ("a tag has more attributes than a page has any use for"), error);
  if (cost->depth > MAX_DEPTH)
    return refuse (cost, _ ("more than 1,000 tags are open inside one another"), error);
  if (cost->tags > MAX_TAGS)
    return refuse (cost, _ ("the page has more than a million tags"), error);
  if (cost->work > MAX_WORK)
    return refuse (cost, _ ("too many tags are never closed"), error);

  if (!is_end && is_raw (name))
    pass_raw (cost, name);

  return TRUE;
}

/**
 * assay_html_check_cost:
 *
 * Reads a page's tags without a tree, in linear time.
 *
 * Returns: whether parsing it costs no more than a page of its size should; %FALSE with @error set
 */
gboolean
assay_html_check_cost (const char  *utf8,
                       gsize        n_bytes,
                       GError     **error)
{
  Cost cost = { .begin = utf8, .p = utf8, .end = utf8 + n_bytes };

  while (cost.p < cost.end)
    {
      const char *open = memchr (cost.p, '<', cost.end - cost.p);

      if (open == NULL)
        break;

      cost.p = open + 1;

      if (cost.end - cost.p >= 3 && memcmp (cost.p, "!--", 3) == 0)
        {
          const char *close = g_strstr_len (cost.p, cost.end - cost.p, "-->");

          /* A comment that is not closed is the rest of the page. */
          cost.p = close != NULL ? close + 3 : cost.end;
          continue;
        }

      if (cost.p < cost.end && *cost.p == '/')
        {
          cost.p++;
          if (cost.p < cost.end && g_ascii_isalpha (*cost.p) && !pass_tag (&cost, TRUE, error))
            return FALSE;
        }
      else if (cost.p < cost.end && g_ascii_isalpha (*cost.p) && !pass_tag (&cost, FALSE, error))
        {
          return FALSE;
        }
    }

  return TRUE;
}
