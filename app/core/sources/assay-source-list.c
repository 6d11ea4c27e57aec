/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source.h"

#include <string.h>

/**
 * Entry:
 * @listed: what will be a source; its strings are the draft's, but for the summary
 * @summaries: what the draft says that the page says, an empty line between two; %NULL for nothing
 *
 * What the draft says in several places about one page.
 */
typedef struct
{
  AssayListedSource  listed;
  GString           *summaries;
} Entry;

/**
 * Collector:
 * @entries: (element-type Entry): in the order of the sources
 * @by_identity: identity (owned) → index in @entries plus 1, so that it is never %NULL
 * @seen: the summaries that are in an entry, with its index in front (owned)
 */
typedef struct
{
  GArray     *entries;
  GHashTable *by_identity;
  GHashTable *seen;
} Collector;

static void
clear_entry (gpointer data)
{
  Entry *entry = data;

  if (entry->summaries != NULL)
    g_string_free (g_steal_pointer (&entry->summaries), TRUE);
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
add_summary (Collector  *self,
             guint       index,
             const char *summary)
{
  Entry *entry = &g_array_index (self->entries, Entry, index);

  if (!g_hash_table_add (self->seen, g_strdup_printf ("%u %s", index, summary)))
    return;

  if (entry->summaries == NULL)
    entry->summaries = g_string_new (NULL);
  else
    g_string_append (entry->summaries, "\n\n");

  g_string_append (entry->summaries, summary);
}

/* An entry that sums the page up knows better than one that could not read it. */
static void
join_entry (Collector               *self,
            guint                    index,
            const AssayListedSource *other)
{
  Entry *entry = &g_array_index (self->entries, Entry, index);

  if (entry->listed.title == NULL)
    entry->listed.title = other->title;
  if (entry->listed.cited_url == NULL)
    entry->listed.cited_url = other->cited_url;

  if (other->unreadable || other->summary == NULL)
    return;

  /* What stands there then is why it could not be read. */
  if (entry->listed.unreadable)
    clear_entry (entry);

  entry->listed.unreadable = FALSE;
  add_summary (self, index, other->summary);
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

/* Makes an entry of its own for a page that has none; returns its index, or that of the one it has. */
static guint
add_page (Collector               *self,
          const AssayListedSource *listed,
          gboolean                *is_new)
{
  g_autofree char *identity = dup_identity (listed->url);
  guint found = GPOINTER_TO_UINT (g_hash_table_lookup (self->by_identity, identity));
  Entry entry = { .listed = *listed };

  *is_new = found == 0;
  if (found != 0)
    return found - 1;

  g_array_append_val (self->entries, entry);
  g_hash_table_insert (self->by_identity, g_steal_pointer (&identity),
                       GUINT_TO_POINTER (self->entries->len));

  return self->entries->len - 1;
}

static void
add_listed (Collector               *self,
            const AssayListedSource *listed)
{
  gboolean is_new = FALSE;
  guint index = add_page (self, listed, &is_new);

  if (!is_new)
    join_entry (self, index, listed);
  else if (listed->summary != NULL)
    add_summary (self, index, listed->summary);
}

/* A link says nothing of a page but that it is there: it adds one, and never changes an entry. */
static void
add_link (Collector       *self,
          const AssayLink *link)
{
  const AssayListedSource listed = { .url = link->url };
  gboolean is_new = FALSE;

  if (is_web_link (link->url))
    add_page (self, &listed, &is_new);
}

static GListModel *
create_sources (Collector     *self,
                AssayRegister *outlets)
{
  GListStore *sources = g_list_store_new (ASSAY_TYPE_SOURCE);

  for (guint i = 0; i < self->entries->len; i++)
    {
      Entry *entry = &g_array_index (self->entries, Entry, i);
      AssayListedSource listed = entry->listed;
      g_autoptr (AssaySource) source = NULL;

      listed.summary = entry->summaries != NULL ? entry->summaries->str : NULL;
      source = assay_source_new (&listed, outlets);
      g_list_store_append (sources, source);
    }

  return G_LIST_MODEL (sources);
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
  g_autoptr (GHashTable) seen = NULL;
  Collector collector = { 0 };
  const AssayListedSource *listed = NULL;
  const AssayLink *links = NULL;
  guint n = 0;

  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);
  g_return_val_if_fail (outlets != NULL, NULL);

  entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  g_array_set_clear_func (entries, clear_entry);
  by_identity = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collector = (Collector){ entries, by_identity, seen };

  listed = assay_draft_get_sources (draft, &n);
  for (guint i = 0; i < n; i++)
    add_listed (&collector, &listed[i]);

  /* After all entries, so that an entry's own address comes before another's bracket. */
  for (guint i = 0; i < entries->len; i++)
    {
      const char *cited = g_array_index (entries, Entry, i).listed.cited_url;

      if (cited != NULL)
        remember (&collector, cited, i);
    }

  links = assay_draft_get_links (draft, &n);
  for (guint i = 0; i < n; i++)
    add_link (&collector, &links[i]);

  return create_sources (&collector, outlets);
}

/* Whether @address is an identity of the source: its own, or that of the address in its brackets. */
static gboolean
is_at (AssaySource *source,
       const char  *identity)
{
  AssayUrl *url = assay_source_get_url (source);
  const char *cited = assay_source_get_listed (source)->cited_url;
  g_autofree char *other = NULL;

  if (url != NULL && g_str_equal (assay_url_get_identity (url), identity))
    return TRUE;

  other = cited != NULL ? dup_identity (cited) : NULL;

  return g_strcmp0 (other, identity) == 0;
}

static gboolean
find_by (GListModel *sources,
         const char *identity,
         gboolean (*matches) (AssaySource *source, const char *identity),
         guint      *position)
{
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      if (!matches (source, identity))
        continue;

      if (position != NULL)
        *position = i;
      return TRUE;
    }

  return FALSE;
}

/**
 * assay_source_list_find:
 * @address: an address as somebody writes it
 * @position: (out) (optional): where it is
 *
 * Returns: whether a source of the list leads to that page
 */
gboolean
assay_source_list_find (GListModel *sources,
                        const char *address,
                        guint      *position)
{
  g_autoptr (AssayUrl) url = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (sources), FALSE);
  g_return_val_if_fail (address != NULL, FALSE);

  url = assay_url_new (address, NULL);
  if (url == NULL)
    return FALSE;

  /* Its own address says more than one that another page was found at too. */
  return find_by (sources, assay_url_get_identity (url), is_at, position) ||
         find_by (sources, assay_url_get_identity (url), assay_source_is_at, position);
}

static GListStore *
copy_list (GListModel *sources)
{
  GListStore *copy = g_list_store_new (ASSAY_TYPE_SOURCE);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      g_list_store_append (copy, source);
    }

  return copy;
}

/* What was read of the source at @position may show that others are the same page: they become one, where the
   first of them stood. */
static void
join_same (GListStore *sources,
           guint       position)
{
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (sources)); i++)
    {
      g_autoptr (AssaySource) read = g_list_model_get_item (G_LIST_MODEL (sources), position);
      g_autoptr (AssaySource) other = g_list_model_get_item (G_LIST_MODEL (sources), i);
      g_autoptr (AssaySource) joined = NULL;
      guint first = MIN (i, position);
      guint second = MAX (i, position);

      if (i == position || !assay_source_is_same_page (read, other))
        continue;

      joined = i < position ? assay_source_join (other, read) : assay_source_join (read, other);
      g_list_store_splice (sources, first, 1, (gpointer *) &joined, 1);
      g_list_store_remove (sources, second);
      position = first;
      i -= i == second ? 1 : 0;
    }
}

/**
 * assay_source_list_add:
 * @sources: a list
 * @source: what shall be in it
 *
 * Puts a source that leads to a page of the list in that one's place, all others at the end. Where what was
 * read of it shows that another source is the same page, the two become one.
 *
 * Returns: (transfer full): another list; @sources is not changed
 */
GListModel *
assay_source_list_add (GListModel  *sources,
                       AssaySource *source)
{
  GListStore *result = NULL;
  AssayUrl *url = NULL;
  guint position = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (sources), NULL);
  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  result = copy_list (sources);
  url = assay_source_get_url (source);

  if (url != NULL && assay_source_list_find (sources, assay_url_get_original (url), &position))
    {
      g_list_store_splice (result, position, 1, (gpointer *) &source, 1);
    }
  else
    {
      position = g_list_model_get_n_items (G_LIST_MODEL (result));
      g_list_store_append (result, source);
    }

  if (url != NULL)
    join_same (result, position);

  return G_LIST_MODEL (result);
}

/* The source of the list of that name, for those that are no address. */
static AssaySource *
dup_labelled (GListModel  *sources,
              AssaySource *source)
{
  g_autofree char *label = assay_source_dup_label (source);

  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) other = g_list_model_get_item (sources, i);
      g_autofree char *other_label = assay_source_dup_label (other);

      if (assay_source_get_url (other) == NULL && g_str_equal (label, other_label))
        return g_steal_pointer (&other);
    }

  return NULL;
}

/**
 * assay_source_list_dup_same:
 * @source: a source, of this list or of another
 *
 * Returns: (transfer full) (nullable): the source of the list that is the same page, or the same person or
 *   document
 */
AssaySource *
assay_source_list_dup_same (GListModel  *sources,
                            AssaySource *source)
{
  AssayUrl *url = NULL;
  guint position = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (sources), NULL);
  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  url = assay_source_get_url (source);
  if (url == NULL)
    return dup_labelled (sources, source);

  return assay_source_list_find (sources, assay_url_get_original (url), &position)
             ? g_list_model_get_item (sources, position)
             : NULL;
}

/* Whether more is known of it than the draft told, so that it is not to be made anew. */
static gboolean
is_worked_on (AssaySource *source)
{
  return assay_source_get_state (source) == ASSAY_SOURCE_READ ||
         assay_source_get_added (source) != NULL || assay_source_get_attached (source) != NULL;
}

/**
 * assay_source_list_revise:
 * @sources: the sources of a draft, with what was read and added
 * @draft: another revision of it
 *
 * Every source keeps its place, with what was read of it; where there is only the draft's word on it, that
 * of @draft counts. Sources that only @draft has come last.
 *
 * Returns: (transfer full): another list; @sources is not changed
 */
GListModel *
assay_source_list_revise (GListModel    *sources,
                          AssayDraft    *draft,
                          AssayRegister *outlets)
{
  g_autoptr (GListModel) brought = NULL;
  GListStore *result = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (sources), NULL);
  g_return_val_if_fail (ASSAY_IS_DRAFT (draft), NULL);

  brought = assay_source_list_for_draft (draft, outlets);
  result = copy_list (sources);

  for (guint i = 0; i < g_list_model_get_n_items (brought); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (brought, i);
      g_autoptr (AssaySource) old = NULL;
      AssayUrl *url = assay_source_get_url (source);
      guint position = 0;

      if (url == NULL ||
          !assay_source_list_find (G_LIST_MODEL (result), assay_url_get_original (url), &position))
        {
          old = url == NULL ? dup_labelled (sources, source) : NULL;
          if (old == NULL)
            g_list_store_append (result, source);
          continue;
        }

      old = g_list_model_get_item (G_LIST_MODEL (result), position);
      if (!is_worked_on (old) && assay_source_get_listed (source)->summary != NULL)
        g_list_store_splice (result, position, 1, (gpointer *) &source, 1);
    }

  return G_LIST_MODEL (result);
}

/**
 * assay_source_list_remove:
 * @sources: a list
 * @position: where in it lies what a person put there: see assay_source_is_removable()
 *
 * Takes away the source if a person added it, else the copy of its page that a person attached.
 *
 * Returns: (transfer full): another list; @sources is not changed
 */
GListModel *
assay_source_list_remove (GListModel *sources,
                          guint       position)
{
  g_autoptr (AssaySource) source = NULL;
  GListStore *result = NULL;

  g_return_val_if_fail (G_IS_LIST_MODEL (sources), NULL);
  g_return_val_if_fail (position < g_list_model_get_n_items (sources), NULL);

  source = g_list_model_get_item (sources, position);
  g_return_val_if_fail (assay_source_is_removable (source), NULL);

  result = copy_list (sources);

  if (assay_source_get_added (source) != NULL)
    {
      g_list_store_remove (result, position);
    }
  else
    {
      g_autoptr (AssaySource) bare = assay_source_detach (source);

      g_list_store_splice (result, position, 1, (gpointer *) &bare, 1);
    }

  return G_LIST_MODEL (result);
}
