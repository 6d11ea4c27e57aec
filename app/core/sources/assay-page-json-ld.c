/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

#include "assay-json-scanner.h"

/* What is larger or deeper describes no article. */
#define MAX_BYTES (4u * 1024 * 1024)
#define MAX_DEPTH 32u
#define MAX_VALUES 200000u

/* More authors than an article has: a list of the staff. */
#define MAX_AUTHORS 24u

/* How well an object tells of the page: an article at the top tells most. */
#define ARTICLE_WORTH 100u
#define PAGE_WORTH 50u

void
assay_page_said_init (AssayPageSaid *self)
{
  *self = (AssayPageSaid){ .authors = g_ptr_array_new_with_free_func (g_free) };
}

void
assay_page_said_clear (AssayPageSaid *self)
{
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->authors, g_ptr_array_unref);
  g_clear_pointer (&self->published, g_free);
  g_clear_pointer (&self->modified, g_free);
  g_clear_pointer (&self->language, g_free);
  g_clear_pointer (&self->site, g_free);
  g_clear_pointer (&self->body, g_free);
}

void
assay_page_facts_clear (AssayPageFacts *self)
{
  assay_page_said_clear (&self->data);
  assay_page_said_clear (&self->meta);
}

/* The text of a script, without what wraps it for browsers of old. */
char *
assay_page_dup_script (const AssayPageTree *tree,
                       guint                node)
{
  static const char *const wraps[] = { "<!--", "-->", "//<![CDATA[", "//]]>", "<![CDATA[", "]]>",
                                       "/*", "*/" };
  GString *text = g_string_new (NULL);

  for (guint i = node; i < assay_page_tree_get (tree, node)->end; i++)
    {
      if (assay_page_tree_get (tree, i)->text != NULL)
        g_string_append (text, assay_page_tree_get (tree, i)->text);
    }

  /* Publishers break lines inside strings, which JSON does not allow. */
  for (gsize i = 0; i < text->len; i++)
    {
      if ((guchar) text->str[i] < 0x20)
        text->str[i] = ' ';
    }

  g_strstrip (text->str);
  g_string_truncate (text, strlen (text->str));

  for (guint i = 0; i < G_N_ELEMENTS (wraps); i++)
    {
      gsize n = strlen (wraps[i]);

      if (g_str_has_prefix (text->str, wraps[i]))
        g_string_erase (text, 0, (gssize) n);
      if (g_str_has_suffix (text->str, wraps[i]))
        g_string_truncate (text, text->len - n);
    }

  return g_string_free (text, FALSE);
}

/* Takes out the commas in front of a closing bracket, outside strings: the commonest fault. */
static void
drop_commas (char *json)
{
  gboolean in_string = FALSE;

  for (char *p = json; *p != '\0'; p++)
    {
      if (in_string && *p == '\\' && p[1] != '\0')
        p++;
      else if (*p == '"')
        in_string = !in_string;
      else if (!in_string && *p == ',')
        {
          const char *next = p + 1 + strspn (p + 1, " \t");

          if (*next == '}' || *next == ']')
            *p = ' ';
        }
    }
}

static AssayJsonIndex *
scan (const AssayPageTree *tree,
      guint                node)
{
  const AssayJsonLimits limits = { MAX_BYTES, MAX_DEPTH, MAX_VALUES };
  char *json = assay_page_dup_script (tree, node);
  g_autoptr (GBytes) bytes = NULL;

  drop_commas (json);
  bytes = g_bytes_new_take (json, strlen (json));

  return assay_json_scan (bytes, &limits, NULL);
}

static guint
find_member (AssayJsonIndex *index,
             guint           object,
             const char     *key)
{
  guint child;

  if (assay_json_index_get_node (index, object)->kind != ASSAY_JSON_OBJECT)
    return ASSAY_JSON_NONE;

  for (child = assay_json_index_get_child (index, object); child != ASSAY_JSON_NONE;
       child = assay_json_index_get_node (index, child)->next)
    {
      if (assay_json_index_has_key (index, child, key))
        return child;
    }

  return ASSAY_JSON_NONE;
}

/* A string with its references resolved and its white space folded; %NULL for none and for “”. */
static char *
dup_value (AssayJsonIndex *index,
           guint           node)
{
  g_autofree char *raw = NULL;

  if (node != ASSAY_JSON_NONE && assay_json_index_get_node (index, node)->kind == ASSAY_JSON_ARRAY)
    node = assay_json_index_get_child (index, node);
  if (node == ASSAY_JSON_NONE || assay_json_index_get_node (index, node)->kind != ASSAY_JSON_STRING)
    return NULL;

  raw = assay_json_index_dup_string (index, node);

  return raw != NULL ? assay_page_plain_text (raw) : NULL;
}

static char *
dup_member (AssayJsonIndex *index,
            guint           object,
            const char     *key)
{
  return dup_value (index, find_member (index, object, key));
}

/* What a type is worth for the page; 0 for one that is not about it. */
static guint
rate_type (const char *type)
{
  static const char *const articles[] = { "Article", "Posting", "Report", "Review", "Recipe" };
  static const char *const pages[] = { "WebPage", "ItemPage", "VideoObject", "CreativeWork",
                                       "AudioObject", "PodcastEpisode",
                                       "HowTo", "Event" };

  for (guint i = 0; i < G_N_ELEMENTS (articles); i++)
    {
      if (g_str_has_suffix (type, articles[i]))
        return ARTICLE_WORTH;
    }

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      if (g_str_has_suffix (type, pages[i]))
        return PAGE_WORTH;
    }

  return 0;
}

static guint
rate_object (AssayJsonIndex *index,
             guint           object)
{
  guint type = find_member (index, object, "@type");
  guint worth = 0;
  guint depth = 0;

  if (type == ASSAY_JSON_NONE)
    return 0;

  if (assay_json_index_get_node (index, type)->kind != ASSAY_JSON_ARRAY)
    {
      g_autofree char *name = dup_value (index, type);

      worth = name != NULL ? rate_type (name) : 0;
    }
  else
    {
      for (guint item = assay_json_index_get_child (index, type); item != ASSAY_JSON_NONE;
           item = assay_json_index_get_node (index, item)->next)
        {
          g_autofree char *name = dup_value (index, item);

          worth = MAX (worth, name != NULL ? rate_type (name) : 0);
        }
    }

  for (guint node = object; node != ASSAY_JSON_NONE && depth < MAX_DEPTH; depth++)
    node = assay_json_index_get_node (index, node)->parent;

  return worth > depth ? worth - depth : 0;
}

/* The object with that “@id” that has a name. */
static guint
find_by_id (AssayJsonIndex *index,
            const char     *id)
{
  for (guint i = 0; i < assay_json_index_get_size (index); i++)
    {
      g_autofree char *its = NULL;

      if (assay_json_index_get_node (index, i)->kind != ASSAY_JSON_OBJECT ||
          find_member (index, i, "name") == ASSAY_JSON_NONE)
        continue;

      its = dup_member (index, i, "@id");
      if (g_strcmp0 (its, id) == 0)
        return i;
    }

  return ASSAY_JSON_NONE;
}

static void
add_author (AssayJsonIndex *index,
            guint           node,
            GPtrArray      *authors)
{
  char *name = NULL;

  if (authors->len >= MAX_AUTHORS)
    return;

  if (assay_json_index_get_node (index, node)->kind != ASSAY_JSON_OBJECT)
    name = dup_value (index, node);
  else
    {
      name = dup_member (index, node, "name");

      if (name == NULL)
        {
          g_autofree char *id = dup_member (index, node, "@id");
          guint other = id != NULL ? find_by_id (index, id) : ASSAY_JSON_NONE;

          name = other != ASSAY_JSON_NONE ? dup_member (index, other, "name") : NULL;
        }
    }

  if (name != NULL)
    g_ptr_array_add (authors, name);
}

static void
add_authors (AssayJsonIndex *index,
             guint           object,
             GPtrArray      *authors)
{
  guint author = find_member (index, object, "author");

  if (author == ASSAY_JSON_NONE)
    author = find_member (index, object, "creator");
  if (author == ASSAY_JSON_NONE)
    return;

  if (assay_json_index_get_node (index, author)->kind != ASSAY_JSON_ARRAY)
    {
      add_author (index, author, authors);
      return;
    }

  for (guint item = assay_json_index_get_child (index, author); item != ASSAY_JSON_NONE;
       item = assay_json_index_get_node (index, item)->next)
    add_author (index, item, authors);
}

static void
take (char **field,
      char  *value)
{
  if (*field == NULL)
    *field = value;
  else
    g_free (value);
}

/* “isAccessibleForFree”: false, or "False". */
static gboolean
is_locked (AssayJsonIndex *index,
           guint           object)
{
  guint node = find_member (index, object, "isAccessibleForFree");
  const AssayJsonNode *at = NULL;
  const char *text = assay_json_index_get_text (index);

  if (node == ASSAY_JSON_NONE)
    return FALSE;

  at = assay_json_index_get_node (index, node);

  return g_ascii_strncasecmp (text + at->begin_byte, "false", 5) == 0 ||
         g_ascii_strncasecmp (text + at->begin_byte, "\"false", 6) == 0;
}

/* Whether an object that tells about the page is for a film or an event on it, not for the page itself. */
static gboolean
is_part (AssayJsonIndex *index,
         guint           object)
{
  g_autofree char *type = dup_member (index, object, "@type");

  return type == NULL || !g_str_has_suffix (type, "Page");
}

static void
take_object (AssayPageSaid  *said,
             AssayJsonIndex *index,
             guint           object)
{
  guint publisher = find_member (index, object, "publisher");
  guint body = find_member (index, object, "articleBody");

  take (&said->title, dup_member (index, object, "headline"));
  take (&said->published, dup_member (index, object, "datePublished"));
  take (&said->published, dup_member (index, object, "uploadDate"));
  take (&said->published, dup_member (index, object, "dateCreated"));
  take (&said->modified, dup_member (index, object, "dateModified"));
  take (&said->language, dup_member (index, object, "inLanguage"));

  if (publisher != ASSAY_JSON_NONE)
    take (&said->site, dup_member (index, publisher, "name"));
  if (said->body == NULL && body != ASSAY_JSON_NONE &&
      assay_json_index_get_node (index, body)->kind == ASSAY_JSON_STRING)
    said->body = assay_json_index_dup_string (index, body);
  if (said->authors->len == 0)
    add_authors (index, object, said->authors);

  said->is_locked |= is_locked (index, object);
}

/**
 * Best:
 *
 * The object of the page's structured data that tells most about it, so far.
 */
typedef struct
{
  AssayJsonIndex *index;
  guint           object;
  guint           worth;
} Best;

static void
look_into (const AssayPageTree *tree,
           guint                node,
           Best                *article,
           Best                *page,
           GPtrArray           *indices)
{
  AssayJsonIndex *index = scan (tree, node);

  if (index == NULL)
    return;

  g_ptr_array_add (indices, index);

  for (guint i = 0; i < assay_json_index_get_size (index); i++)
    {
      guint worth;
      Best *best;

      if (assay_json_index_get_node (index, i)->kind != ASSAY_JSON_OBJECT)
        continue;

      worth = rate_object (index, i);
      best = worth > PAGE_WORTH ? article : page;

      if (worth > best->worth)
        *best = (Best){ index, i, worth };
    }
}

/**
 * assay_page_read_json_ld:
 * @said: where it is put; initialised
 *
 * Reads a page's structured data as the vocabulary of schema.org. Of several objects the first article
 * that lies highest tells about the page, then an object for the page itself.
 */
void
assay_page_read_json_ld (const AssayPageTree *tree,
                         AssayPageSaid       *said)
{
  g_autoptr (GPtrArray)
      indices = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_json_index_free);
  Best article = { 0 };
  Best page = { 0 };

  for (guint i = 0; i < tree->nodes->len; i++)
    {
      const char *type = NULL;

      if (assay_page_tree_get (tree, i)->tag != ASSAY_PAGE_TAG_SCRIPT)
        continue;

      type = assay_page_tree_get_attribute (tree, i, "type");
      if (type != NULL && g_ascii_strncasecmp (type, "application/ld+json", 19) == 0)
        look_into (tree, i, &article, &page, indices);
    }

  if (article.index != NULL)
    take_object (said, article.index, article.object);
  if (page.index != NULL)
    {
      said->is_loose = said->published == NULL && is_part (page.index, page.object);
      take_object (said, page.index, page.object);
    }
}
