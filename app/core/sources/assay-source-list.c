/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source.h"

#include <string.h>

/**
 * Collector:
 * @entries: (element-type AssayListedSource): what will be a source each, in order; owns its strings
 * @by_identity: identity (owned) → index in @entries plus 1, so that it is never %NULL
 *
 * Joins what the draft says in several places about one page.
 */
typedef struct
{
  GArray     *entries;
  GHashTable *by_identity;
} Collector;

static void
clear_entry (gpointer data)
{
  AssayListedSource *entry = data;

  g_free (entry->url);
  g_free (entry->title);
  g_free (entry->summary);
  g_free (entry->cited_url);
}

/* The page's identity, or for what is no address the words themselves. */
static char *
dup_identity (const char *address)
{
  g_autoptr (AssayUrl) url = assay_url_new (address, NULL);

  return g_strdup (url != NULL ? assay_url_get_identity (url) : address);
}

/* Only what leads to a page of the web is a source: not mail, telephones, anchors, and other files. */
static gboolean
is_web_link (const char *address)
{
  while (g_ascii_isspace (*address))
    address++;

  return g_ascii_strncasecmp (address, "http:", 5) == 0 ||
         g_ascii_strncasecmp (address, "https:", 6) == 0 ||
         g_ascii_strncasecmp (address, "www.", 4) == 0 || g_str_has_prefix (address, "//");
}

/* Two summaries of one page are both kept, since each may bear on another statement. */
static void
join_entry (AssayListedSource       *entry,
            const AssayListedSource *other)
{
  if (entry->title == NULL)
    entry->title = g_strdup (other->title);
  if (entry->cited_url == NULL)
    entry->cited_url = g_strdup (other->cited_url);

  if (other->unreadable || other->summary == NULL)
    return;

  if (entry->unreadable || entry->summary == NULL)
    {
      g_free (entry->summary);
      entry->summary = g_strdup (other->summary);
    }
  else if (strcmp (entry->summary, other->summary) != 0)
    {
      char *both = g_strconcat (entry->summary, "\n\n", other->summary, NULL);

      g_free (entry->summary);
      entry->summary = both;
    }

  entry->unreadable = FALSE;
}

static void
remember (Collector  *self,
          const char *address,
          guint       index)
{
  char *identity = dup_identity (address);

  if (!g_hash_table_contains (self->by_identity, identity))
    g_hash_table_insert (self->by_identity, identity, GUINT_TO_POINTER (index + 1));
  else
    g_free (identity);
}

/* A link says nothing of a page but that it is there: it adds one, and never changes an entry. */
static void
add_link (Collector       *self,
          const AssayLink *link)
{
  g_autofree char *identity = NULL;
  AssayListedSource entry = { 0 };

  if (!is_web_link (link->url))
    return;

  identity = dup_identity (link->url);
  if (g_hash_table_contains (self->by_identity, identity))
    return;

  entry.url = g_strdup (link->url);
  g_array_append_val (self->entries, entry);
  g_hash_table_insert (self->by_identity, g_steal_pointer (&identity),
                       GUINT_TO_POINTER (self->entries->len));
}

static void
add_listed (Collector               *self,
            const AssayListedSource *listed)
{
  g_autofree char *identity = dup_identity (listed->url);
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_identity, identity));
  AssayListedSource copy = *listed;

  if (found != 0)
    {
      join_entry (&g_array_index (self->entries, AssayListedSource, found - 1), listed);
      return;
    }

  copy.url = g_strdup (listed->url);
  copy.title = g_strdup (listed->title);
  copy.summary = g_strdup (listed->summary);
  copy.cited_url = g_strdup (listed->cited_url);
  g_array_append_val (self->entries, copy);
  g_hash_table_insert (self->by_identity, g_steal_pointer (&identity),
                       GUINT_TO_POINTER (self->entries->len));
}

/**
 * assay_source_list_for_draft:
 * @draft: a draft
 * @outlets: the register to look outlets up in
 *
 * Lists the draft's sources: the entries of its list in their order, then the links in its text that
 * lead to other pages, in theirs. Addresses of one page are one source; a link to a page that an entry
 * cites under another address (“bbc.com” for “bbc.co.uk”) is that entry's. An entry that is no address
 * of the web stays, without a URL; a link that leads nowhere on the web is no source.
 *
 * Returns: (transfer full): a list of #AssaySource that does not change
 */
GListModel *
assay_source_list_for_draft (AssayDraft    *draft,
                             AssayRegister *outlets)
{
  g_autoptr (GArray) entries = NULL;
  g_autoptr (GHashTable) by_identity = NULL;
  GListStore *sources = NULL;
  Collector collector = { 0 };
  const AssayListedSource *listed = NULL;
  const AssayLink *links = NULL;
  guint n = 0;

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (outlets != NULL, NULL);

  entries = g_array_new (FALSE, FALSE, sizeof (AssayListedSource));
  g_array_set_clear_func (entries, clear_entry);
  by_identity = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collector = (Collector){ entries, by_identity };

  listed = assay_draft_get_sources (draft, &n);
  for (guint i = 0; i < n; i++)
    add_listed (&collector, &listed[i]);

  /* After all entries, so that an entry's own address comes before another's bracket. */
  for (guint i = 0; i < entries->len; i++)
    {
      const char *cited = g_array_index (entries, AssayListedSource, i).cited_url;

      if (cited != NULL)
        remember (&collector, cited, i);
    }

  links = assay_draft_get_links (draft, &n);
  for (guint i = 0; i < n; i++)
    add_link (&collector, &links[i]);

  sources = g_list_store_new (ASSAY_TYPE_SOURCE);

  for (guint i = 0; i < entries->len; i++)
    {
      AssayListedSource *entry = &g_array_index (entries, AssayListedSource, i);
      g_autoptr (AssaySource) source = assay_source_new (entry, outlets);

      g_list_store_append (sources, source);
    }

  return G_LIST_MODEL (sources);
}
