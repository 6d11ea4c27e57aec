/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-item.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-source-words.h"

struct _AssaySourceItem
{
  GObject      parent_instance;

  AssaySource *source;
  guint        index;   /* in the case's list of sources */
  char        *label;   /* its name, told apart from others of that name */
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

AssaySourceItem *
assay_source_item_new (AssaySource *source,
                       guint        index,
                       const char  *label)
{
  AssaySourceItem *self = NULL;
  g_autofree char *title = NULL;
  g_autofree char *all = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);
  g_return_val_if_fail (label != NULL, NULL);

  title = assay_source_words_dup_title (source);
  all = g_strjoin ("\n", label, title, assay_source_get_address (source), NULL);

  self = g_object_new (ASSAY_TYPE_SOURCE_ITEM, NULL);
  self->source = g_object_ref (source);
  self->index = index;
  self->label = g_strdup (label);
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

/* Several pages of one outlet are told apart by their days. */
static char *
dup_label (AssaySource *source,
           GHashTable  *counts)
{
  g_autofree char *name = assay_source_dup_label (source);
  g_autofree char *day = NULL;

  if (GPOINTER_TO_UINT (g_hash_table_lookup (counts, name)) < 2 ||
      !assay_day_is_set (assay_source_get_date (source)))
    return g_steal_pointer (&name);

  day = assay_source_words_dup_day (source);

  return g_strdup_printf ("%s, %s", name, day);
}

/* Those of one day, or of none that is known, by their order: “Reuters (2)”. */
static char *
dup_distinct (const char *label,
              GHashTable *told)
{
  guint count = GPOINTER_TO_UINT (g_hash_table_lookup (told, label)) + 1;

  g_hash_table_insert (told, g_strdup (label), GUINT_TO_POINTER (count));

  return count > 1 ? g_strdup_printf ("%s (%u)", label, count) : g_strdup (label);
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
  GListStore *items = g_list_store_new (ASSAY_TYPE_SOURCE_ITEM);
  g_autoptr (GHashTable) counts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) told = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (g_object_unref);
  guint n_sources = g_list_model_get_n_items (sources);

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      char *name = assay_source_dup_label (source);
      guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, name));

      g_hash_table_insert (counts, name, GUINT_TO_POINTER (count + 1));
    }

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = dup_label (source, counts);
      g_autofree char *distinct = dup_distinct (label, told);

      g_ptr_array_add (all, assay_source_item_new (source, i, distinct));
    }

  g_list_store_splice (items, 0, 0, all->pdata, all->len);

  return G_LIST_MODEL (items);
}
