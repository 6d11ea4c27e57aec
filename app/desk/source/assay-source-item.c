/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-item.h"

#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-source-words.h"

struct _AssaySourceItem
{
  GObject      parent_instance;

  AssaySource *source;
  guint        index;   /* in the case's list of sources */
  char        *name;    /* its outlet's, or what stands for one */
  char        *tail;    /* what tells it apart from others of that name: “14 May”; or NULL */
  char        *label;   /* both */
  guint        n_least; /* characters of the name that tell it apart from other names */
  char        *folded;  /* all that a search looks at, case folded */
  guint        bearing; /* passages of it that bear on the selected fact */
  gboolean     is_reading; /* its page is on its way */
  char        *heading; /* of the group that it begins, or the empty string */
};

G_DEFINE_FINAL_TYPE (AssaySourceItem, assay_source_item, G_TYPE_OBJECT)

typedef enum
{
  PROP_BEARING = 1,
  PROP_HEADING,
  PROP_READING,
} AssaySourceItemProperty;

static GParamSpec *properties[PROP_READING + 1];

static void
assay_source_item_finalize (GObject *object)
{
  AssaySourceItem *self = ASSAY_SOURCE_ITEM (object);

  g_clear_object (&self->source);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->tail, g_free);
  g_clear_pointer (&self->label, g_free);
  g_clear_pointer (&self->folded, g_free);
  g_clear_pointer (&self->heading, g_free);

  G_OBJECT_CLASS (assay_source_item_parent_class)->finalize (object);
}

static void
assay_source_item_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AssaySourceItem *self = ASSAY_SOURCE_ITEM (object);

  switch ((AssaySourceItemProperty) prop_id)
    {
    case PROP_BEARING:
      g_value_set_uint (value, self->bearing);
      break;

    case PROP_HEADING:
      g_value_set_string (value, self->heading);
      break;

    case PROP_READING:
      g_value_set_boolean (value, self->is_reading);
      break;
    }
}

static void
assay_source_item_class_init (AssaySourceItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_source_item_finalize;
  object_class->get_property = assay_source_item_get_property;

  properties[PROP_BEARING] = g_param_spec_uint ("bearing", NULL, NULL, 0, G_MAXUINT, 0,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, "",
                                                  G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_READING] = g_param_spec_boolean ("reading", NULL, NULL, FALSE,
                                                   G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
assay_source_item_init (AssaySourceItem *self)
{
  self->heading = g_strdup ("");
}

/**
 * assay_source_item_new:
 * @source: the source
 * @index: its place in the case's list
 * @name: what people call it
 * @tail: (nullable): what tells it apart from others that are called so
 * @n_least: how many characters of the name tell it apart from other names, at least
 */
AssaySourceItem *
assay_source_item_new (AssaySource *source,
                       guint        index,
                       const char  *name,
                       const char  *tail,
                       guint        n_least)
{
  AssaySourceItem *self = NULL;
  g_autofree char *title = NULL;
  g_autofree char *all = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);
  g_return_val_if_fail (name != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_SOURCE_ITEM, NULL);
  self->source = g_object_ref (source);
  self->index = index;
  self->name = g_strdup (name);
  self->tail = g_strdup (tail);
  self->label = tail == NULL ? g_strdup (name)
                             : g_strconcat (name, *tail == '(' ? " " : ", ", tail, NULL);
  self->n_least = n_least;

  title = assay_source_words_dup_title (source);
  all = g_strjoin ("\n", self->label, title, assay_source_get_address (source), NULL);
  self->folded = g_utf8_casefold (all, -1);

  return self;
}

AssaySource *
assay_source_item_get_source (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), NULL);

  return self->source;
}

guint
assay_source_item_get_index (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), 0);

  return self->index;
}

const char *
assay_source_item_get_label (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), NULL);

  return self->label;
}

/**
 * assay_source_item_get_name:
 *
 * Returns: what it is called, which others may be too
 */
const char *
assay_source_item_get_name (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), NULL);

  return self->name;
}

/* Whether it is called by its host: an outlet that nobody knows. */
gboolean
assay_source_item_is_address (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), FALSE);

  return strchr (self->name, '.') != NULL && strchr (self->name, ' ') == NULL;
}

/**
 * assay_source_item_dup_short_name:
 *
 * Returns: (transfer full): its name; of an address without what stands behind its only dot, unless that alone tells
 *   it from another
 */
char *
assay_source_item_dup_short_name (AssaySourceItem *self)
{
  const char *dot = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), NULL);

  dot = strchr (self->name, '.');
  if (!assay_source_item_is_address (self) || strchr (dot + 1, '.') != NULL ||
      (gssize) self->n_least > g_utf8_strlen (self->name, dot - self->name) + 1)
    return g_strdup (self->name);

  return g_strndup (self->name, (gsize) (dot - self->name));
}

/**
 * assay_source_item_get_tail:
 *
 * Returns: (nullable): what tells it apart from others of its name: “14 May”, “2”
 */
const char *
assay_source_item_get_tail (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), NULL);

  return self->tail;
}

/**
 * assay_source_item_get_least:
 *
 * Returns: how many characters of its name must be seen so that it is not taken for another
 */
guint
assay_source_item_get_least (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), 0);

  return self->n_least;
}

/**
 * assay_source_item_matches:
 * @folded: words to look for, case folded; each must be in its name, title or address
 */
gboolean
assay_source_item_matches (AssaySourceItem *self,
                           const char      *folded)
{
  g_auto (GStrv) words = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), FALSE);
  g_return_val_if_fail (folded != NULL, FALSE);

  words = g_strsplit (folded, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strstr (self->folded, words[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}

guint
assay_source_item_get_bearing (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), 0);

  return self->bearing;
}

void
assay_source_item_set_bearing (AssaySourceItem *self,
                               guint            bearing)
{
  g_return_if_fail (ASSAY_IS_SOURCE_ITEM (self));

  if (self->bearing == bearing)
    return;

  self->bearing = bearing;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BEARING]);
}

gboolean
assay_source_item_is_reading (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), FALSE);

  return self->is_reading;
}

void
assay_source_item_set_reading (AssaySourceItem *self,
                               gboolean         is_reading)
{
  g_return_if_fail (ASSAY_IS_SOURCE_ITEM (self));

  if (self->is_reading == is_reading)
    return;

  self->is_reading = is_reading;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_READING]);
}

const char *
assay_source_item_get_heading (AssaySourceItem *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), NULL);

  return self->heading;
}

void
assay_source_item_set_heading (AssaySourceItem *self,
                               const char      *heading)
{
  g_return_if_fail (ASSAY_IS_SOURCE_ITEM (self));
  g_return_if_fail (heading != NULL);

  if (strcmp (self->heading, heading) == 0)
    return;

  g_free (self->heading);
  self->heading = g_strdup (heading);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HEADING]);
}

/**
 * assay_source_item_dup_description:
 *
 * Returns: (transfer full): all that its signs say, for tooltips and screen readers: “Financial Times,
 *   generally reliable, not opened, bears on the selected fact”
 */
char *
assay_source_item_dup_description (AssaySourceItem *self)
{
  g_autofree char *all = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE_ITEM (self), NULL);

  all = g_strjoin (
      ", ", self->label, assay_source_words_get_rating (self->source),
      self->is_reading ? _ ("being read") : assay_source_words_get_state (self->source), NULL);

  if (self->bearing == 0)
    return g_steal_pointer (&all);

  return g_strjoin (", ", all, _ ("bears on the selected fact"), NULL);
}

/* All sources that are called alike. */
typedef struct
{
  guint    count;
  int      year;      /* of those that have a date; 0 if none has */
  gboolean is_mixed;  /* they are of several years */
  guint    n_least;   /* characters that tell this name from the others */
} Namesakes;

static GHashTable *
count_names (GListModel *sources)
{
  GHashTable *names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  guint n_sources = g_list_model_get_n_items (sources);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      AssayDay date = assay_source_get_date (source);
      char *name = assay_source_dup_label (source);
      Namesakes *same = g_hash_table_lookup (names, name);

      if (same == NULL)
        {
          same = g_new0 (Namesakes, 1);
          g_hash_table_insert (names, name, same);
        }
      else
        {
          g_free (name);
        }

      same->count++;
      if (!assay_day_is_set (date))
        continue;
      same->is_mixed |= same->year != 0 && same->year != date.year;
      same->year = date.year;
    }

  return names;
}

static guint
count_common (const char *a,
              const char *b)
{
  guint count = 0;

  while (*a != '\0' && g_utf8_get_char (a) == g_utf8_get_char (b))
    {
      a = g_utf8_next_char (a);
      b = g_utf8_next_char (b);
      count++;
    }

  return count;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/* One character beyond what a name shares with one of its neighbours in the alphabet. */
static void
find_least (GHashTable *names)
{
  guint n_names = 0;
  g_autofree gpointer *sorted = g_hash_table_get_keys_as_array (names, &n_names);

  qsort (sorted, n_names, sizeof (gpointer), compare_names);

  for (guint i = 1; i < n_names; i++)
    {
      Namesakes *left = g_hash_table_lookup (names, sorted[i - 1]);
      Namesakes *right = g_hash_table_lookup (names, sorted[i]);
      guint n_common = count_common (sorted[i - 1], sorted[i]);

      left->n_least = MAX (left->n_least, n_common + 1);
      right->n_least = n_common + 1;
    }
}

/* Several pages of one outlet are told apart by their days, those of one day by their order: “14 May (2)”. */
static char *
dup_tail (AssaySource     *source,
          const char      *name,
          const Namesakes *same,
          GHashTable      *told)
{
  g_autofree char *day = NULL;
  g_autofree char *label = NULL;
  guint count;

  if (same->count < 2)
    return NULL;

  day = assay_source_words_dup_day (source, same->is_mixed);
  label = g_strjoin (", ", name, day, NULL);
  count = GPOINTER_TO_UINT (g_hash_table_lookup (told, label)) + 1;
  g_hash_table_insert (told, g_steal_pointer (&label), GUINT_TO_POINTER (count));

  if (count < 2)
    return g_steal_pointer (&day);
  if (day == NULL)
    return g_strdup_printf ("(%u)", count);

  return g_strdup_printf ("%s (%u)", day, count);
}

/**
 * assay_source_items_new:
 * @sources: the sources of a case
 *
 * Returns: (transfer full): an item for each, in the same order; no two have the same label
 */
GListModel *
assay_source_items_new (GListModel *sources)
{
  GListStore *items = NULL;
  g_autoptr (GHashTable) names = NULL;
  g_autoptr (GHashTable) told = NULL;
  g_autoptr (GPtrArray) all = NULL;
  guint n_sources = 0;

  g_return_val_if_fail (G_IS_LIST_MODEL (sources), NULL);

  items = g_list_store_new (ASSAY_TYPE_SOURCE_ITEM);
  names = count_names (sources);
  told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  all = g_ptr_array_new_with_free_func (g_object_unref);
  n_sources = g_list_model_get_n_items (sources);
  find_least (names);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *name = assay_source_dup_label (source);
      const Namesakes *same = g_hash_table_lookup (names, name);
      g_autofree char *tail = dup_tail (source, name, same, told);

      g_ptr_array_add (all, assay_source_item_new (source, i, name, tail, same->n_least));
    }

  g_list_store_splice (items, 0, 0, all->pdata, all->len);

  return G_LIST_MODEL (items);
}
