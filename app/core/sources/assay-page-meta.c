/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

typedef enum
{
  FIELD_TITLE,
  FIELD_AUTHOR,
  FIELD_PUBLISHED,
  FIELD_MODIFIED,
  FIELD_LANGUAGE,
  FIELD_SITE,
  N_FIELDS,
} Field;

typedef struct
{
  const char *name;
  Field       field;
} Name;

/* Of each field the names that are to be believed first stand first. */
static const Name names[] = {
  { "og:title", FIELD_TITLE },
  { "twitter:title", FIELD_TITLE },
  { "headline", FIELD_TITLE },
  { "parsely-title", FIELD_TITLE },
  { "sailthru.title", FIELD_TITLE },
  { "dc.title", FIELD_TITLE },
  { "dcterms.title", FIELD_TITLE },
  { "title", FIELD_TITLE },

  { "author", FIELD_AUTHOR },
  { "byl", FIELD_AUTHOR },
  { "parsely-author", FIELD_AUTHOR },
  { "sailthru.author", FIELD_AUTHOR },
  { "cxenseparse:author", FIELD_AUTHOR },
  { "mrf:authors", FIELD_AUTHOR },
  { "article:author", FIELD_AUTHOR },
  { "article:author_name", FIELD_AUTHOR },
  { "og:article:author", FIELD_AUTHOR },
  { "dc.creator", FIELD_AUTHOR },
  { "dcterms.creator", FIELD_AUTHOR },
  { "twitter:misc:written by", FIELD_AUTHOR },
  { "citation_author", FIELD_AUTHOR },
  { "authors", FIELD_AUTHOR },
  { "dcsext.author", FIELD_AUTHOR },

  { "article:published_time", FIELD_PUBLISHED },
  { "og:article:published_time", FIELD_PUBLISHED },
  { "og:published_time", FIELD_PUBLISHED },
  { "datepublished", FIELD_PUBLISHED },
  { "article:published", FIELD_PUBLISHED },
  { "article.published", FIELD_PUBLISHED },
  { "parsely-pub-date", FIELD_PUBLISHED },
  { "sailthru.date", FIELD_PUBLISHED },
  { "cxenseparse:recs:publishtime", FIELD_PUBLISHED },
  { "cxenseparse:publishtime", FIELD_PUBLISHED },
  { "citation_publication_date", FIELD_PUBLISHED },
  { "citation_date", FIELD_PUBLISHED },
  { "dcterms.issued", FIELD_PUBLISHED },
  { "dc.date.issued", FIELD_PUBLISHED },
  { "dcterms.created", FIELD_PUBLISHED },
  { "dc.date.created", FIELD_PUBLISHED },
  { "dcterms.date", FIELD_PUBLISHED },
  { "dc.date", FIELD_PUBLISHED },
  { "originalpublicationdate", FIELD_PUBLISHED },
  { "publication_date", FIELD_PUBLISHED },
  { "publication-date", FIELD_PUBLISHED },
  { "publish_date", FIELD_PUBLISHED },
  { "publish-date", FIELD_PUBLISHED },
  { "published-date", FIELD_PUBLISHED },
  { "published_date", FIELD_PUBLISHED },
  { "published-time", FIELD_PUBLISHED },
  { "publishdate", FIELD_PUBLISHED },
  { "published", FIELD_PUBLISHED },
  { "published_time", FIELD_PUBLISHED },
  { "pubdate", FIELD_PUBLISHED },
  { "pub_date", FIELD_PUBLISHED },
  { "bt:pubdate", FIELD_PUBLISHED },
  { "article_date_original", FIELD_PUBLISHED },
  { "shareaholic:article_published_time", FIELD_PUBLISHED },
  { "rbpubdate", FIELD_PUBLISHED },
  { "displaydate", FIELD_PUBLISHED },
  { "date", FIELD_PUBLISHED },
  { "article:post_date", FIELD_PUBLISHED },
  { "datecreated", FIELD_PUBLISHED },
  { "created", FIELD_PUBLISHED },
  { "search_date", FIELD_PUBLISHED },
  { "ptime", FIELD_PUBLISHED },

  { "article:modified_time", FIELD_MODIFIED },
  { "og:updated_time", FIELD_MODIFIED },
  { "datemodified", FIELD_MODIFIED },
  { "article:updated_time", FIELD_MODIFIED },
  { "article:modified", FIELD_MODIFIED },
  { "article.updated", FIELD_MODIFIED },
  { "dcterms.modified", FIELD_MODIFIED },
  { "dc.date.modified", FIELD_MODIFIED },
  { "last-modified", FIELD_MODIFIED },
  { "lastmod", FIELD_MODIFIED },
  { "modified", FIELD_MODIFIED },
  { "modified-date", FIELD_MODIFIED },
  { "modified-time", FIELD_MODIFIED },
  { "revised", FIELD_MODIFIED },
  { "bt:moddate", FIELD_MODIFIED },
  { "utime", FIELD_MODIFIED },

  { "og:locale", FIELD_LANGUAGE },
  { "content-language", FIELD_LANGUAGE },
  { "dc.language", FIELD_LANGUAGE },
  { "language", FIELD_LANGUAGE },

  { "og:site_name", FIELD_SITE },
  { "application-name", FIELD_SITE },
  { "dc.publisher", FIELD_SITE },
};

/**
 * Best:
 * @value: what was found, or %NULL
 * @rank: index of its name
 */
typedef struct
{
  char *value;
  guint rank;
} Best;

static guint
find_rank (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (g_ascii_strcasecmp (names[i].name, name) == 0)
        return i;
    }

  return G_MAXUINT;
}

/* Names that some publishers give to the day of the last change, or of the page's template. */
static gboolean
is_loose (const char *name)
{
  static const char *const loose[] = {
    "date", "dc.date", "dcterms.date", "created", "datecreated", "search_date", "displaydate",
  };

  for (guint i = 0; i < G_N_ELEMENTS (loose); i++)
    {
      if (strcmp (name, loose[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

/* A profile at a social network is no name. */
static gboolean
is_address (const char *value)
{
  return g_str_has_prefix (value, "http:") || g_str_has_prefix (value, "https:") ||
         g_str_has_prefix (value, "//") || g_str_has_prefix (value, "www.") || *value == '@';
}

static void
take_meta (const AssayPageTree *tree,
           guint                node,
           Best                *best,
           GPtrArray           *authors)
{
  static const char *const keys[] = { "property", "name", "itemprop", "http-equiv" };
  const char *content = assay_page_tree_get_attribute (tree, node, "content");

  if (content == NULL)
    content = assay_page_tree_get_attribute (tree, node, "value");
  if (content == NULL || *content == '\0')
    return;

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      const char *name = assay_page_tree_get_attribute (tree, node, keys[i]);
      guint rank = name != NULL ? find_rank (name) : G_MAXUINT;
      Best *field = rank != G_MAXUINT ? &best[names[rank].field] : NULL;

      if (field == NULL)
        continue;

      /* Several elements of one name give several authors. */
      if (names[rank].field == FIELD_AUTHOR)
        {
          char *author = is_address (content) ? NULL : assay_page_plain_text (content);

          if (author != NULL && rank < field->rank)
            g_ptr_array_set_size (authors, 0);
          if (author != NULL && rank <= field->rank)
            {
              field->rank = rank;
              g_ptr_array_add (authors, author);
            }
          else
            g_free (author);
        }
      else if (rank < field->rank)
        {
          g_free (field->value);
          field->value = assay_page_plain_text (content);
          field->rank = field->value != NULL ? rank : G_MAXUINT;
        }

      return;
    }
}

/* “twitter:label1” says what “twitter:data1” is: “Written by”. */
static void
take_card (const AssayPageTree *tree,
           guint                node,
           GPtrArray           *authors)
{
  const char *name = assay_page_tree_get_attribute (tree, node, "name");
  const char *content = assay_page_tree_get_attribute (tree, node, "content");

  if (name == NULL)
    name = assay_page_tree_get_attribute (tree, node, "property");
  if (name == NULL || content == NULL || !g_str_has_prefix (name, "twitter:label") ||
      g_ascii_strcasecmp (content, "written by") != 0)
    return;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      const char *other = NULL;

      if (assay_page_tree_get (tree, i)->tag != ASSAY_PAGE_TAG_META)
        continue;

      other = assay_page_tree_get_attribute (tree, i, "name");
      if (other == NULL)
        other = assay_page_tree_get_attribute (tree, i, "property");
      if (other != NULL && g_str_has_prefix (other, "twitter:data") &&
          strcmp (other + strlen ("twitter:data"), name + strlen ("twitter:label")) == 0)
        {
          const char *author = assay_page_tree_get_attribute (tree, i, "content");

          if (author != NULL)
            g_ptr_array_add (authors, g_strdup (author));
          return;
        }
    }
}

static gboolean
says_locked (const AssayPageTree *tree,
             guint                node)
{
  const char *property = assay_page_tree_get_attribute (tree, node, "property");
  const char *content = assay_page_tree_get_attribute (tree, node, "content");

  return content != NULL && g_strcmp0 (property, "article:content_tier") == 0 &&
         (strcmp (content, "locked") == 0 || strcmp (content, "metered") == 0);
}

/**
 * assay_page_read_meta:
 * @said: where it is put; initialised
 *
 * Reads the meta elements by which publishers describe their pages to social networks and libraries.
 */
void
assay_page_read_meta (const AssayPageTree *tree,
                      AssayPageSaid       *said)
{
  Best best[N_FIELDS];

  for (guint i = 0; i < N_FIELDS; i++)
    best[i] = (Best){ NULL, G_MAXUINT };

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      if (assay_page_tree_get (tree, i)->tag != ASSAY_PAGE_TAG_META)
        continue;

      take_meta (tree, i, best, said->authors);
      said->is_locked |= says_locked (tree, i);
    }

  for (guint i = 0; i < tree->nodes->len && said->authors->len == 0; i++)
    {
      if (assay_page_tree_get (tree, i)->tag == ASSAY_PAGE_TAG_META)
        take_card (tree, i, said->authors);
    }

  said->title = best[FIELD_TITLE].value;
  said->published = best[FIELD_PUBLISHED].value;
  said->is_loose = said->published != NULL && is_loose (names[best[FIELD_PUBLISHED].rank].name);
  said->modified = best[FIELD_MODIFIED].value;
  said->language = best[FIELD_LANGUAGE].value;
  said->site = best[FIELD_SITE].value;
}

/**
 * assay_page_find_canonical:
 * @address: (nullable): where the page lies, by which a relative address is resolved
 *
 * Returns: (transfer full) (nullable): the absolute address that the page calls its own
 */
char *
assay_page_find_canonical (const AssayPageTree *tree,
                           const char          *address)
{
  const char *found = NULL;
  g_autoptr (GUri) uri = NULL;

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      AssayPageTag tag = assay_page_tree_get (tree, i)->tag;
      const char *rel = NULL;

      if (tag == ASSAY_PAGE_TAG_LINK)
        rel = assay_page_tree_get_attribute (tree, i, "rel");

      if (rel != NULL && g_ascii_strcasecmp (rel, "canonical") == 0)
        {
          found = assay_page_tree_get_attribute (tree, i, "href");
          break;
        }

      if (found == NULL && tag == ASSAY_PAGE_TAG_META &&
          g_strcmp0 (assay_page_tree_get_attribute (tree, i, "property"), "og:url") == 0)
        found = assay_page_tree_get_attribute (tree, i, "content");
    }

  if (found == NULL || *found == '\0')
    return NULL;

  if (address != NULL)
    {
      g_autoptr (GUri) base = g_uri_parse (address, G_URI_FLAGS_ENCODED, NULL);

      uri = base != NULL ? g_uri_parse_relative (base, found, G_URI_FLAGS_ENCODED, NULL) : NULL;
    }
  else
    uri = g_uri_parse (found, G_URI_FLAGS_ENCODED, NULL);

  if (uri == NULL || (strcmp (g_uri_get_scheme (uri), "http") != 0 &&
                      strcmp (g_uri_get_scheme (uri), "https") != 0))
    return NULL;

  return g_uri_to_string (uri);
}
