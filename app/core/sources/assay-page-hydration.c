/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

#include "assay-json-scanner.h"

/*
 * The data that a script makes the page of, which some sites send in place of markup (“__NEXT_DATA__” and its
 * like). No two sites lay it out alike, so the article is where most of the prose lies.
 */

/* What is larger or deeper is no page's. */
#define MAX_BYTES (4u * 1024 * 1024)
#define MAX_DEPTH 64u
#define MAX_VALUES 400000u

/* A string with fewer characters or words is a label. */
#define MIN_CHARS 50
#define MIN_SPACES 7

/* A part of the data that has so much of the prose around it has the article. */
#define MIN_SHARE 0.7

/* Under these names stands what is about the article, or about other ones. */
static const char *const other_keys[] = {
  "alt", "bio", "caption", "copyright", "credit", "css", "description", "disclaimer", "excerpt",
  "html_head", "metaDescription", "seo", "seoDescription", "subtitle", "summary", "svg", "teaser",
};

static gboolean
is_other (AssayJsonIndex *index,
          guint           id)
{
  for (guint i = 0; i < G_N_ELEMENTS (other_keys); i++)
    {
      if (assay_json_index_has_key (index, id, other_keys[i]))
        return TRUE;
    }

  return FALSE;
}

/* How many bytes of prose a string has; 0 for addresses, styles, names and labels. */
static guint
rate_string (AssayJsonIndex *index,
             guint           id)
{
  const AssayJsonNode *node = assay_json_index_get_node (index, id);
  const char *text = assay_json_index_get_text (index) + node->begin_byte;
  guint n_bytes = node->end_byte - node->begin_byte;
  guint n_spaces = 0;

  if (node->kind != ASSAY_JSON_STRING || n_bytes < MIN_CHARS || strchr ("{[#/.", text[1]) != NULL)
    return 0;

  for (guint i = 0; i < n_bytes; i++)
    {
      n_spaces += text[i] == ' ';
      /* Code and styles. */
      if (text[i] == '{' || (text[i] == ';' && i + 1 < n_bytes && text[i + 1] == '}'))
        return 0;
    }

  return n_spaces >= MIN_SPACES && !is_other (index, id) ? n_bytes : 0;
}

/* The prose in each value, and in all that lies in it. */
static guint *
rate_all (AssayJsonIndex *index)
{
  guint n = assay_json_index_get_size (index);
  guint *weights = g_new0 (guint, n);

  for (guint i = 0; i < n; i++)
    {
      guint weight = rate_string (index, i);

      for (guint at = i; weight > 0 && at != ASSAY_JSON_NONE;
           at = assay_json_index_get_node (index, at)->parent)
        weights[at] += weight;
    }

  return weights;
}

/* From the whole down to the part that holds most of the prose, as long as one does. */
static guint
find_article (AssayJsonIndex *index,
              const guint    *weights)
{
  guint article = 0;
  gboolean goes_on = TRUE;

  while (goes_on)
    {
      goes_on = FALSE;

      for (guint child = assay_json_index_get_child (index, article); child != ASSAY_JSON_NONE;
           child = assay_json_index_get_node (index, child)->next)
        {
          if (weights[child] >= weights[article] * MIN_SHARE && weights[article] > 0)
            {
              article = child;
              goes_on = assay_json_index_get_node (index, child)->kind >= ASSAY_JSON_ARRAY;
              break;
            }
        }
    }

  return article;
}

/* Ends of paragraphs in markup become ends of lines; all other tags go when the text is taken. */
static void
append_lines (GString    *text,
              const char *string)
{
  static const char *const ends[] = { "</p>", "</h2>", "</h3>", "</li>", "</blockquote>", "<br" };

  for (const char *p = string; *p != '\0'; p++)
    {
      for (guint i = 0; *p == '<' && i < G_N_ELEMENTS (ends); i++)
        {
          if (g_ascii_strncasecmp (p, ends[i], strlen (ends[i])) == 0)
            g_string_append_c (text, '\n');
        }

      g_string_append_c (text, *p);
    }

  g_string_append_c (text, '\n');
}

/* The article in one script, or NULL. */
static char *
dup_article (AssayJsonIndex *index)
{
  g_autofree guint *weights = rate_all (index);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) text = g_string_new (NULL);
  guint article = find_article (index, weights);
  guint end = assay_json_index_skip (index, article);

  for (guint i = article; i < end; i++)
    {
      char *string = NULL;

      if (weights[i] == 0 || assay_json_index_get_node (index, i)->kind != ASSAY_JSON_STRING)
        continue;

      string = assay_json_index_dup_string (index, i);
      if (string != NULL && !g_hash_table_contains (seen, string))
        append_lines (text, string);
      if (string != NULL)
        g_hash_table_add (seen, string);
    }

  return text->len > 0 ? g_string_free (g_steal_pointer (&text), FALSE) : NULL;
}

/* “window.__STATE__ = {…};” is data too. */
static AssayJsonIndex *
scan (const AssayPageTree *tree,
      guint                node)
{
  const AssayJsonLimits limits = { MAX_BYTES, MAX_DEPTH, MAX_VALUES };
  g_autofree char *script = assay_page_dup_script (tree, node);
  const char *begin = strpbrk (script, "{[");
  const char *end = begin != NULL ? strrchr (begin, *begin == '{' ? '}' : ']') : NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (end == NULL || (begin > script && !g_str_has_prefix (script, "window.") &&
                      !g_str_has_prefix (script, "self.") && !g_str_has_prefix (script, "var ")))
    return NULL;

  bytes = g_bytes_new (begin, (gsize) (end - begin) + 1);

  return assay_json_scan (bytes, &limits, NULL);
}

/**
 * assay_page_dup_hydration:
 *
 * Returns: (transfer full) (nullable): the longest article in the data of the page's scripts, a line for each
 *   paragraph, with tags in it; %NULL if there is none
 */
char *
assay_page_dup_hydration (const AssayPageTree *tree)
{
  g_autofree char *longest = NULL;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      g_autoptr (AssayJsonIndex) index = NULL;
      g_autofree char *article = NULL;

      if (assay_page_tree_get (tree, i)->tag != ASSAY_PAGE_TAG_SCRIPT)
        continue;

      index = scan (tree, i);
      article = index != NULL ? dup_article (index) : NULL;
      if (article != NULL && (longest == NULL || strlen (article) > strlen (longest)))
        {
          g_free (longest);
          longest = g_steal_pointer (&article);
        }
    }

  return g_steal_pointer (&longest);
}
