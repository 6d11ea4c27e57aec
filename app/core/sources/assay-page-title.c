/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* What is longer is a text that somebody marked as a heading. */
#define MAX_CHARS 300

/* What is shorter is the name of a section. */
#define MIN_CHARS 10

/* Between a headline and the name of the site. */
static const char *const separators[] = { " | ", " - ", " – ", " — ", " · ", " » ", " :: ", " / ", " « ", "｜", "|" };

static char *
dup_title_element (const AssayPageTree *tree)
{
  for (guint i = 0; i < tree->nodes->len; i++)
    {
      if (assay_page_tree_get (tree, i)->tag == ASSAY_PAGE_TAG_TITLE)
        return assay_page_tree_dup_text (tree, i);
    }

  return NULL;
}

static gboolean
is_like (const char *a,
         const char *b)
{
  g_autofree char *x = g_utf8_casefold (a, -1);
  g_autofree char *y = g_utf8_casefold (b, -1);

  return strcmp (x, y) == 0;
}

/* Takes the name of the site off the end of a title, in place. What stands behind the last separator is
 * that name if it is told so, or is short. */
static void
drop_site (char       *title,
           const char *site)
{
  for (guint i = 0; i < G_N_ELEMENTS (separators); i++)
    {
      char *at = g_strrstr (title, separators[i]);
      const char *name = at != NULL ? at + strlen (separators[i]) : NULL;

      if (name == NULL || at == title)
        continue;

      if ((site != NULL && is_like (name, site)) ||
          (strlen (name) < 32 && (gsize) (at - title) > strlen (name) && at - title > 15))
        {
          *at = '\0';
          g_strchomp (title);
          return;
        }
    }
}

/* Whether @part is in @whole, but for case. */
static gboolean
holds (const char *whole,
       const char *part)
{
  g_autofree char *x = g_utf8_casefold (whole, -1);
  g_autofree char *y = g_utf8_casefold (part, -1);

  return strstr (x, y) != NULL;
}

/* Whether a menu, a footer or the like stands around @node. */
static gboolean
is_beside (const AssayPageFacts *facts,
           guint                 node)
{
  for (; node != ASSAY_PAGE_NO_NODE; node = assay_page_tree_get (facts->tree, node)->parent)
    {
      if ((facts->lines->hints->data[node] &
           (ASSAY_PAGE_HINT_SKIP | ASSAY_PAGE_HINT_BOILERPLATE)) != 0)
        return TRUE;
    }

  return FALSE;
}

/* Whether what the page tells of itself has @text in it. */
static gboolean
is_told (const AssayPageFacts *facts,
         const char           *element,
         const char           *text)
{
  const char *const told[] = { facts->data.title, facts->meta.title, element };

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      if (told[i] != NULL && holds (told[i], text))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_page_find_headline:
 *
 * Returns: the first heading that the page tells as its title, else the first of the highest level; it has
 *   several words, and no menu or footer holds it. Or %ASSAY_PAGE_NO_NODE
 */
guint
assay_page_find_headline (const AssayPageFacts *facts)
{
  const AssayPageTree *tree = facts->tree;
  g_autofree char *element = dup_title_element (tree);
  guint first = ASSAY_PAGE_NO_NODE;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      AssayPageTag tag = assay_page_tree_get (tree, i)->tag;
      g_autofree char *text = NULL;

      if (tag < ASSAY_PAGE_TAG_H1 || tag > ASSAY_PAGE_TAG_H3 || is_beside (facts, i))
        continue;

      text = assay_page_tree_dup_text (tree, i);
      if (g_utf8_strlen (text, -1) < MIN_CHARS)
        continue;

      if (is_told (facts, element, text))
        return i;
      if (first == ASSAY_PAGE_NO_NODE && tag == ASSAY_PAGE_TAG_H1)
        first = i;
    }

  return first;
}

/**
 * assay_page_find_title:
 *
 * Sets the title: the headline that readers see where the page's own data agrees with it, else what that
 * data says.
 */
void
assay_page_find_title (AssayPage            *page,
                       const AssayPageFacts *facts)
{
  g_autofree char *element = dup_title_element (facts->tree);
  g_autofree char *heading = NULL;
  g_autofree char *told = NULL;
  const char *site = facts->meta.site != NULL ? facts->meta.site : facts->data.site;

  if (facts->headline != ASSAY_PAGE_NO_NODE)
    heading = assay_page_tree_dup_text (facts->tree, facts->headline);
  if (heading != NULL && g_utf8_strlen (heading, -1) > MAX_CHARS)
    g_clear_pointer (&heading, g_free);

  if (facts->data.title != NULL)
    told = g_strdup (facts->data.title);
  else if (facts->meta.title != NULL)
    told = g_strdup (facts->meta.title);
  else if (element != NULL)
    told = g_strdup (element);

  if (told != NULL && (heading == NULL || !holds (heading, told)))
    drop_site (told, site);

  if (heading != NULL &&
      (told == NULL || holds (told, heading) || (element != NULL && holds (element, heading)) ||
                          facts->data.title == NULL))
    page->title = assay_page_fold_text (heading);
  else if (told != NULL)
    page->title = assay_page_fold_text (told);
}
