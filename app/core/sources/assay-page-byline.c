/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

#include "assay-url.h"

/* Longer texts are no line of names. */
#define MAX_LINE_CHARS 160
#define MAX_SEEN_CHARS 100

/* So many lines around the headline may hold the byline. */
#define LINES_ABOVE 4u
#define LINES_BELOW 10u

/* What an element's names tell about whether it holds the names of authors. */
#define MARKED_WORTH 4
#define NAMED_WORTH 3
#define LINKED_WORTH 2
#define BESIDE_WORTH (-2)

/* Names of links to somebody's page, which stands under a folder of this name. */
static const char *const folders[] = {
  "/author/",  "/authors/", "/autor/",      "/autoren/", "/autores/", "/auteur/",  "/auteurs/",
  "/journalist", "/reporter/", "/contributor", "/profile/", "/by/",     "/writers/", "/writer/",
  "/people/",  "/staff/",   "/redakteur",   "/producers/", "/autori/", "/forfatter/",
};

static void
add_said (AssayPageNames       *names,
          const AssayPageSaid  *said)
{
  for (guint i = 0; i < said->authors->len; i++)
    assay_page_names_add_line (names, said->authors->pdata[i]);
}

static gboolean
has_folder (const char *address)
{
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      if (strstr (address, folders[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/* How surely an element holds the names: 0 if its own names do not speak of authors. */
static int
rate_mark (const AssayPageTree *tree,
           guint                node)
{
  static const char *const words[] = {
    "byline", "author", "autor", "auteur", "writer", "redakteur"
  };
  const char *property = assay_page_tree_get_attribute (tree, node, "itemprop");
  const char *rel = assay_page_tree_get_attribute (tree, node, "rel");
  const char *class = assay_page_tree_get_attribute (tree, node, "class");
  const char *href = assay_page_tree_get_attribute (tree, node, "href");
  g_autofree char *lower = class != NULL ? g_ascii_strdown (class, -1) : NULL;

  if (property != NULL && strcmp (property, "author") == 0)
    return MARKED_WORTH;
  if (rel != NULL && g_ascii_strcasecmp (rel, "author") == 0)
    return MARKED_WORTH;

  for (guint i = 0; class != NULL && i < G_N_ELEMENTS (words); i++)
    {
      if (strstr (lower, words[i]) != NULL)
        return NAMED_WORTH;
    }

  if (href != NULL && assay_page_tree_get (tree, node)->tag == ASSAY_PAGE_TAG_A &&
      has_folder (href))
    return LINKED_WORTH;

  return 0;
}

static gboolean
is_beside (const AssayPageFacts *facts,
           guint                 node)
{
  for (; node != ASSAY_PAGE_NO_NODE; node = assay_page_tree_get (facts->tree, node)->parent)
    {
      if ((facts->lines->hints->data[node] & ASSAY_PAGE_HINT_BOILERPLATE) != 0)
        return TRUE;
    }

  return FALSE;
}

/* The name inside an element that says more: its “itemprop=name”. */
static char *
dup_marked (const AssayPageTree *tree,
            guint                node)
{
  const char *content = assay_page_tree_get_attribute (tree, node, "content");

  if (content != NULL && *content != '\0')
    return assay_page_plain_text (content);

  for (guint i = node + 1; i < assay_page_tree_get (tree, node)->end; i++)
    {
      const char *property = assay_page_tree_get_attribute (tree, i, "itemprop");

      if (property == NULL || strcmp (property, "name") != 0)
        continue;

      content = assay_page_tree_get_attribute (tree, i, "content");

      return content != NULL ? assay_page_plain_text (content) : assay_page_tree_dup_text (tree, i);
    }

  return assay_page_tree_dup_text (tree, node);
}

/* Those of the elements that are most surely named after authors. Of names alone the first counts: further
 * ones are those of other articles. */
static void
add_marked (AssayPageNames       *names,
            const AssayPageFacts *facts)
{
  const AssayPageTree *tree = facts->tree;
  guint end = 0;
  int best = 0;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      int worth = assay_page_tree_get (tree, i)->text == NULL ? rate_mark (tree, i) : 0;
      g_autofree char *text = NULL;

      if (worth == 0 || i < end)
        continue;

      worth += is_beside (facts, i) ? BESIDE_WORTH : 0;
      if (worth <= 0 || worth < best || (worth == best && worth < MARKED_WORTH))
        continue;

      text = dup_marked (tree, i);
      if (text == NULL || *text == '\0' || g_utf8_strlen (text, -1) > MAX_LINE_CHARS)
        continue;

      if (worth > best)
        assay_page_names_clear (names);

      assay_page_names_add_line (names, text);
      best = names->names->len > 0 ? worth : best;
      end = assay_page_tree_get (tree, i)->end;
    }
}

/* A line that readers see near the headline: “By Anna Lind”, or “By” and the name on the next. */
static void
add_seen (AssayPageNames       *names,
          const AssayPageFacts *facts)
{
  guint n_lines = facts->lines->lines->len;
  guint at = 0;
  gboolean is_next = FALSE;

  if (facts->headline == ASSAY_PAGE_NO_NODE)
    return;

  while (at < n_lines && assay_page_lines_get (facts->lines, at)->first < facts->headline)
    at++;

  for (guint i = at - MIN (at, LINES_ABOVE); i < MIN (at + LINES_BELOW, n_lines); i++)
    {
      const AssayPageLine *line = assay_page_lines_get (facts->lines, i);
      g_autofree char *text = NULL;

      if (line->n_chars > MAX_SEEN_CHARS || line->kind == ASSAY_PAGE_HEADING)
        {
          is_next = FALSE;
          continue;
        }

      text = g_strndup (facts->lines->text->str + line->begin_byte,
                        line->end_byte - line->begin_byte);

      if (is_next || assay_page_has_lead (text))
        assay_page_names_add_line (names, text);
      if (names->names->len > 0)
        return;

      is_next = assay_page_is_lead (text);
    }
}

/**
 * assay_page_find_byline:
 *
 * Sets the byline from the page's structured data, its meta elements, elements that are named after
 * authors, and what readers see near the headline, in this order. A publisher that names itself as the
 * author does so where nobody else is named.
 */
void
assay_page_find_byline (AssayPage            *page,
                        const AssayPageFacts *facts)
{
  g_auto (AssayPageNames) names = { 0 };

  assay_page_names_init (&names, facts);

  add_said (&names, &facts->data);
  if (names.names->len == 0)
    add_said (&names, &facts->meta);
  if (names.names->len == 0)
    add_marked (&names, facts);
  if (names.names->len == 0)
    add_seen (&names, facts);

  page->byline = assay_page_names_join (&names);
}
