/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <stdlib.h>
#include <string.h>

#include "assay-dossier-private.h"

/*
 * A sorted list rather than a hash table: keys come from strangers, who may choose such as collide.
 */

static void
free_keyed (gpointer data)
{
  AssayKeyedExtras *keyed = data;

  g_free (keyed->key);
  assay_json_extras_unref (keyed->extras);
  g_free (keyed);
}

static int
compare_keyed (gconstpointer a,
               gconstpointer b)
{
  const AssayKeyedExtras *const *first = a;
  const AssayKeyedExtras *const *second = b;

  return strcmp ((*first)->key, (*second)->key);
}

GPtrArray *
assay_keyed_extras_new (void)
{
  return g_ptr_array_new_with_free_func (free_keyed);
}

/**
 * assay_keyed_extras_add:
 * @extras: (transfer full) (nullable): nothing is added for %NULL
 *
 * The list must be sorted before anything is looked for.
 */
void
assay_keyed_extras_add (GPtrArray       *list,
                        const char      *key,
                        AssayJsonExtras *extras)
{
  AssayKeyedExtras *keyed = NULL;

  if (extras == NULL)
    return;

  keyed = g_new0 (AssayKeyedExtras, 1);
  keyed->key = g_strdup (key);
  keyed->extras = extras;
  g_ptr_array_add (list, keyed);
}

void
assay_keyed_extras_sort (GPtrArray *list)
{
  g_ptr_array_sort (list, compare_keyed);
}

/**
 * assay_keyed_extras_find:
 *
 * Returns: (transfer none) (nullable): what was added for @key
 */
AssayJsonExtras *
assay_keyed_extras_find (GPtrArray  *list,
                         const char *key)
{
  const AssayKeyedExtras wanted = { .key = (char *) key };
  const AssayKeyedExtras *pointer = &wanted;
  AssayKeyedExtras **found = NULL;

  if (list->len == 0)
    return NULL;

  found = bsearch (&pointer, list->pdata, list->len, sizeof pointer, compare_keyed);

  return found != NULL ? (*found)->extras : NULL;
}
