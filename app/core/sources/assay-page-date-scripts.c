/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-votes-private.h"

#include <string.h>

/* What a script says is worth little: it may speak of other articles. */
#define SCRIPT_WORTH 5

/* What is larger is a program. */
#define MAX_BYTES (2u * 1024 * 1024)

/* A value stands so close behind its name. */
#define MAX_BETWEEN 8u
#define MAX_VALUE 40u

/* Names by which sites hand the day of the publication to their scripts, without signs and in lower case. */
static const char *const keys[] = {
  "datepublished",    "publishedat",      "publisheddate",    "publishedtime",
  "publishdate",      "publishtime",      "publicationdate",  "articlepublicationdate",
  "firstpublication", "firstpublished",   "firstpublishdate", "firstpublishedat",
  "pubdate",          "publishedfirst",   "contentcreateddate",
};

static gboolean
is_key (const char *begin,
        const char *end)
{
  char folded[32];
  gsize n = 0;

  for (const char *p = begin; p < end; p++)
    {
      if (*p == '_' || *p == '-')
        continue;
      if (n + 1 == sizeof folded)
        return FALSE;
      folded[n++] = g_ascii_tolower (*p);
    }

  folded[n] = '\0';

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (strcmp (keys[i], folded) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_of_name (char c)
{
  return g_ascii_isalnum (c) || c == '_' || c == '-';
}

/* The value behind a name: in quotation marks, after a colon or an equals sign. */
static char *
dup_value (const char *p)
{
  gsize between = strspn (p, "\\\"': =\t");
  gsize n = strcspn (p + between, "\"'\\<>{}[]");

  if (between == 0 || between > MAX_BETWEEN || n == 0 || n > MAX_VALUE ||
      (memchr (p, ':', between) == NULL && memchr (p, '=', between) == NULL))
    return NULL;

  return g_strndup (p + between, n);
}

/* The first day that a script calls that of the publication. Only days with their year first are plain. */
static gboolean
read_script (const char *text,
             AssayDay   *day)
{
  for (const char *p = text; *p != '\0';)
    {
      const char *end = p;

      if (!is_of_name (*p))
        {
          p++;
          continue;
        }

      while (is_of_name (*end))
        end++;

      if (is_key (p, end))
        {
          g_autofree char *value = dup_value (end);

          if (value != NULL && strlen (value) >= 8 && g_ascii_isdigit (value[3]) &&
              assay_page_parse_day (value, FALSE, day))
            return TRUE;
        }

      p = end;
    }

  return FALSE;
}

/* Structured data speaks for itself. */
static gboolean
is_data (const AssayPageTree *tree,
         guint                node)
{
  const char *type = assay_page_tree_get_attribute (tree, node, "type");

  return type != NULL && g_ascii_strncasecmp (type, "application/ld+json", 19) == 0;
}

/* Looks for the day in the data that sites hand to their scripts. */
void
assay_page_vote_by_scripts (AssayPageVotes *votes)
{
  const AssayPageTree *tree = votes->facts->tree;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      AssayPageVote vote = { .origin = ASSAY_PAGE_ORIGIN_SCRIPT, .worth = SCRIPT_WORTH };
      guint parent = assay_page_tree_get (tree, i)->parent;
      const char *text = assay_page_tree_get (tree, i)->text;

      if (text == NULL || parent == ASSAY_PAGE_NO_NODE ||
          assay_page_tree_get (tree, parent)->tag != ASSAY_PAGE_TAG_SCRIPT ||
          is_data (tree, parent) || strlen (text) > MAX_BYTES || !read_script (text, &vote.day))
        continue;

      g_array_append_val (votes->list, vote);
      return;
    }
}
