/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-article-private.h"

#include <stdlib.h>
#include <string.h>

/* Names that are longer are cut: they are made by machines, and say nothing. */
#define MAX_NAMES 512

/* More words in one name than any pattern has. */
#define MAX_PATTERN 4

typedef struct
{
  const char    *words; /* with a hyphen between them, as they follow each other in a name */
  AssayPageHints hint;
} Pattern;

/* clang-format off */
/* Sorted. Names are cut into words at signs and capitals: “articleBody” matches “article-body”. */
static const Pattern patterns[] = {
  { "about-author", ASSAY_PAGE_HINT_BOILERPLATE },
  { "about-the-author", ASSAY_PAGE_HINT_BOILERPLATE },
  { "ad", ASSAY_PAGE_HINT_BOILERPLATE },
  { "addthis", ASSAY_PAGE_HINT_BOILERPLATE },
  { "addtoany", ASSAY_PAGE_HINT_BOILERPLATE },
  { "ads", ASSAY_PAGE_HINT_BOILERPLATE },
  { "advert", ASSAY_PAGE_HINT_BOILERPLATE },
  { "advertisement", ASSAY_PAGE_HINT_BOILERPLATE },
  { "advertising", ASSAY_PAGE_HINT_BOILERPLATE },
  { "article-body", ASSAY_PAGE_HINT_BODY },
  { "article-content", ASSAY_PAGE_HINT_BODY },
  { "article-copy", ASSAY_PAGE_HINT_BODY },
  { "article-main", ASSAY_PAGE_HINT_BODY },
  { "article-text", ASSAY_PAGE_HINT_BODY },
  { "author", ASSAY_PAGE_HINT_ASIDE },
  { "author-bio", ASSAY_PAGE_HINT_BOILERPLATE },
  { "author-box", ASSAY_PAGE_HINT_BOILERPLATE },
  { "author-info", ASSAY_PAGE_HINT_BOILERPLATE },
  { "authors", ASSAY_PAGE_HINT_ASIDE },
  { "bio", ASSAY_PAGE_HINT_BOILERPLATE },
  { "breadcrumb", ASSAY_PAGE_HINT_BOILERPLATE },
  { "breadcrumbs", ASSAY_PAGE_HINT_BOILERPLATE },
  { "byline", ASSAY_PAGE_HINT_ASIDE },
  { "caption", ASSAY_PAGE_HINT_ASIDE },
  { "captions", ASSAY_PAGE_HINT_ASIDE },
  { "carousel", ASSAY_PAGE_HINT_ASIDE },
  { "comment", ASSAY_PAGE_HINT_BOILERPLATE },
  { "commentlist", ASSAY_PAGE_HINT_BOILERPLATE },
  { "comments", ASSAY_PAGE_HINT_BOILERPLATE },
  { "consent", ASSAY_PAGE_HINT_BOILERPLATE },
  { "content-body", ASSAY_PAGE_HINT_BODY },
  { "cookie", ASSAY_PAGE_HINT_BOILERPLATE },
  { "cookies", ASSAY_PAGE_HINT_BOILERPLATE },
  { "copyright", ASSAY_PAGE_HINT_ASIDE },
  { "credit", ASSAY_PAGE_HINT_ASIDE },
  { "credits", ASSAY_PAGE_HINT_ASIDE },
  { "date", ASSAY_PAGE_HINT_ASIDE },
  { "deck", ASSAY_PAGE_HINT_LEAD },
  { "dek", ASSAY_PAGE_HINT_LEAD },
  { "disqus", ASSAY_PAGE_HINT_BOILERPLATE },
  { "entry-content", ASSAY_PAGE_HINT_BODY },
  { "entry-meta", ASSAY_PAGE_HINT_ASIDE },
  { "follow", ASSAY_PAGE_HINT_BOILERPLATE },
  { "footer", ASSAY_PAGE_HINT_BOILERPLATE },
  { "gallery", ASSAY_PAGE_HINT_ASIDE },
  { "gdpr", ASSAY_PAGE_HINT_BOILERPLATE },
  { "jp-relatedposts", ASSAY_PAGE_HINT_BOILERPLATE },
  { "lead", ASSAY_PAGE_HINT_LEAD },
  { "login", ASSAY_PAGE_HINT_BOILERPLATE },
  { "menu", ASSAY_PAGE_HINT_BOILERPLATE },
  { "meta", ASSAY_PAGE_HINT_ASIDE },
  { "modal", ASSAY_PAGE_HINT_BOILERPLATE },
  { "more-from", ASSAY_PAGE_HINT_BOILERPLATE },
  { "more-stories", ASSAY_PAGE_HINT_BOILERPLATE },
  { "most-popular", ASSAY_PAGE_HINT_BOILERPLATE },
  { "most-read", ASSAY_PAGE_HINT_BOILERPLATE },
  { "nav", ASSAY_PAGE_HINT_BOILERPLATE },
  { "navbar", ASSAY_PAGE_HINT_BOILERPLATE },
  { "navigation", ASSAY_PAGE_HINT_BOILERPLATE },
  { "newsletter", ASSAY_PAGE_HINT_BOILERPLATE },
  { "newsletters", ASSAY_PAGE_HINT_BOILERPLATE },
  { "outbrain", ASSAY_PAGE_HINT_BOILERPLATE },
  { "pager", ASSAY_PAGE_HINT_BOILERPLATE },
  { "pagination", ASSAY_PAGE_HINT_BOILERPLATE },
  { "popup", ASSAY_PAGE_HINT_BOILERPLATE },
  { "post-body", ASSAY_PAGE_HINT_BODY },
  { "post-content", ASSAY_PAGE_HINT_BODY },
  { "post-meta", ASSAY_PAGE_HINT_ASIDE },
  { "promo", ASSAY_PAGE_HINT_BOILERPLATE },
  { "promotion", ASSAY_PAGE_HINT_BOILERPLATE },
  { "rail", ASSAY_PAGE_HINT_BOILERPLATE },
  { "read-also", ASSAY_PAGE_HINT_BOILERPLATE },
  { "read-more", ASSAY_PAGE_HINT_BOILERPLATE },
  { "readmore", ASSAY_PAGE_HINT_BOILERPLATE },
  { "recirc", ASSAY_PAGE_HINT_BOILERPLATE },
  { "recirculation", ASSAY_PAGE_HINT_BOILERPLATE },
  { "recommendation", ASSAY_PAGE_HINT_BOILERPLATE },
  { "recommendations", ASSAY_PAGE_HINT_BOILERPLATE },
  { "recommended", ASSAY_PAGE_HINT_BOILERPLATE },
  { "related", ASSAY_PAGE_HINT_BOILERPLATE },
  { "relatedposts", ASSAY_PAGE_HINT_BOILERPLATE },
  { "respond", ASSAY_PAGE_HINT_BOILERPLATE },
  { "screen-reader", ASSAY_PAGE_HINT_BOILERPLATE },
  { "see-also", ASSAY_PAGE_HINT_BOILERPLATE },
  { "share", ASSAY_PAGE_HINT_BOILERPLATE },
  { "sharing", ASSAY_PAGE_HINT_BOILERPLATE },
  { "sidebar", ASSAY_PAGE_HINT_BOILERPLATE },
  { "signup", ASSAY_PAGE_HINT_BOILERPLATE },
  { "slideshow", ASSAY_PAGE_HINT_ASIDE },
  { "social", ASSAY_PAGE_HINT_BOILERPLATE },
  { "sponsor", ASSAY_PAGE_HINT_BOILERPLATE },
  { "sponsored", ASSAY_PAGE_HINT_BOILERPLATE },
  { "sr-only", ASSAY_PAGE_HINT_BOILERPLATE },
  { "standfirst", ASSAY_PAGE_HINT_LEAD },
  { "story-body", ASSAY_PAGE_HINT_BODY },
  { "story-content", ASSAY_PAGE_HINT_BODY },
  { "subscribe", ASSAY_PAGE_HINT_BOILERPLATE },
  { "subscription", ASSAY_PAGE_HINT_BOILERPLATE },
  { "taboola", ASSAY_PAGE_HINT_BOILERPLATE },
  { "tags", ASSAY_PAGE_HINT_BOILERPLATE },
  { "teaser", ASSAY_PAGE_HINT_ASIDE },
  { "timestamp", ASSAY_PAGE_HINT_ASIDE },
  { "toolbar", ASSAY_PAGE_HINT_BOILERPLATE },
  { "trending", ASSAY_PAGE_HINT_BOILERPLATE },
  { "visually-hidden", ASSAY_PAGE_HINT_BOILERPLATE },
};
/* clang-format on */

static AssayPageHints
find_tag_hints (AssayPageTag tag)
{
  switch ((int) tag)
    {
    case ASSAY_PAGE_TAG_AUDIO:
    case ASSAY_PAGE_TAG_BUTTON:
    case ASSAY_PAGE_TAG_DATALIST:
    case ASSAY_PAGE_TAG_DIALOG:
    case ASSAY_PAGE_TAG_HEAD:
    case ASSAY_PAGE_TAG_IFRAME:
    case ASSAY_PAGE_TAG_INPUT:
    case ASSAY_PAGE_TAG_LABEL:
    case ASSAY_PAGE_TAG_MENU:
    case ASSAY_PAGE_TAG_NAV:
    case ASSAY_PAGE_TAG_NOSCRIPT:
    case ASSAY_PAGE_TAG_OBJECT:
    case ASSAY_PAGE_TAG_RP:
    case ASSAY_PAGE_TAG_RT:
    case ASSAY_PAGE_TAG_SCRIPT:
    case ASSAY_PAGE_TAG_SELECT:
    case ASSAY_PAGE_TAG_STYLE:
    case ASSAY_PAGE_TAG_SVG:
    case ASSAY_PAGE_TAG_TEMPLATE:
    case ASSAY_PAGE_TAG_TEXTAREA:
    case ASSAY_PAGE_TAG_VIDEO:
      return ASSAY_PAGE_HINT_SKIP;

    case ASSAY_PAGE_TAG_ASIDE:
    case ASSAY_PAGE_TAG_FIELDSET:
    case ASSAY_PAGE_TAG_FOOTER:
      return ASSAY_PAGE_HINT_BOILERPLATE;

    case ASSAY_PAGE_TAG_CAPTION:
    case ASSAY_PAGE_TAG_FIGCAPTION:
    case ASSAY_PAGE_TAG_FIGURE:
      return ASSAY_PAGE_HINT_ASIDE;

    case ASSAY_PAGE_TAG_ARTICLE:
    case ASSAY_PAGE_TAG_MAIN:
      return ASSAY_PAGE_HINT_ARTICLE;

    default:
      return ASSAY_PAGE_HINT_NONE;
    }
}

/* Appends the words of @names to @words: in lower case, with a hyphen before each. Each name ends with a
 * space, which no pattern has. */
static gsize
split_names (const char *names,
             char       *words,
             gsize       n)
{
  gboolean in_word = FALSE;

  for (const char *p = names; *p != '\0' && n + 3 < MAX_NAMES; p++)
    {
      gboolean begins = !in_word || (g_ascii_isupper (*p) && g_ascii_islower (p[-1]));

      if (g_ascii_isalnum (*p) || (guchar) *p >= 0x80)
        {
          if (begins)
            words[n++] = '-';
          words[n++] = g_ascii_tolower (*p);
          in_word = TRUE;
          continue;
        }

      if (g_ascii_isspace (*p))
        words[n++] = ' ';
      in_word = FALSE;
    }

  words[n++] = ' ';
  words[n] = '\0';

  return n;
}

static gsize
count_first (const char *words)
{
  return strcspn (words, "- ");
}

/* Compares the first word alone: all patterns that begin with it stand together. */
static int
compare_first (const void *key,
               const void *pattern)
{
  const char *words = ((const Pattern *) pattern)->words;
  gsize n = count_first (key);
  gsize m = count_first (words);
  int order = memcmp (key, words, MIN (n, m));

  return order != 0 ? order : (n > m) - (n < m);
}

static AssayPageHints
match_patterns (const char *words)
{
  const Pattern *found =
      bsearch (words, patterns, G_N_ELEMENTS (patterns), sizeof *patterns, compare_first);
  AssayPageHints hints = ASSAY_PAGE_HINT_NONE;

  if (found == NULL)
    return hints;

  while (found > patterns && compare_first (words, found - 1) == 0)
    found--;

  for (; found < patterns + G_N_ELEMENTS (patterns) && compare_first (words, found) == 0; found++)
    {
      gsize n = strlen (found->words);

      if (strncmp (words, found->words, n) == 0 && (words[n] == '-' || words[n] == ' '))
        hints |= found->hint;
    }

  return hints;
}

static gboolean
is_hidden (const AssayPageTree *tree,
           guint                node)
{
  const char *style = assay_page_tree_get_attribute (tree, node, "style");
  const char *colon;

  if (assay_page_tree_get_attribute (tree, node, "hidden") != NULL)
    return TRUE;

  colon = style != NULL ? strstr (style, "display") : NULL;
  if (colon == NULL)
    return FALSE;

  colon += strlen ("display");
  colon += strspn (colon, ": ");

  return g_str_has_prefix (colon, "none");
}

/**
 * assay_page_find_hints:
 * @node: an element
 *
 * Returns: what its tag and its names tell of the text inside it
 */
AssayPageHints
assay_page_find_hints (const AssayPageTree *tree,
                       guint                node)
{
  AssayPageHints hints = find_tag_hints (assay_page_tree_get (tree, node)->tag);
  const char *class = assay_page_tree_get_attribute (tree, node, "class");
  const char *id = assay_page_tree_get_attribute (tree, node, "id");
  const char *property = assay_page_tree_get_attribute (tree, node, "itemprop");
  char words[MAX_NAMES + 1];
  gsize n = 0;

  if ((hints & ASSAY_PAGE_HINT_SKIP) != 0 || is_hidden (tree, node))
    return ASSAY_PAGE_HINT_SKIP;

  if (property != NULL && g_strrstr (property, "articleBody") != NULL)
    hints |= ASSAY_PAGE_HINT_BODY;

  if (class != NULL)
    n = split_names (class, words, n);
  if (id != NULL)
    n = split_names (id, words, n);

  for (const char *p = n > 0 ? strchr (words, '-') : NULL; p != NULL; p = strchr (p + 1, '-'))
    hints |= match_patterns (p + 1);

  return hints;
}
