/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-memo.h"

#include <string.h>

/* Answers that nobody asked for in so many rounds may be let go; so many there may be before anybody looks. */
#define MAX_AGE 16
#define MIN_ITEMS 256

typedef struct
{
  guint   hash;
  guint   round;   /* in which it was asked for last */
  gsize   n_key;
  gsize   n_answer;
  guint8 *key;
  guint8 *answer;
} Item;

struct _AssayMemo
{
  GHashTable *items;   /* a set of Item */
  guint       round;
  guint       n_asked; /* items that this round asked for */
};

static guint
hash_item (gconstpointer item)
{
  return ((const Item *) item)->hash;
}

static gboolean
equal_items (gconstpointer a,
             gconstpointer b)
{
  const Item *first = a;
  const Item *second = b;

  return first->hash == second->hash && first->n_key == second->n_key &&
         (first->n_key == 0 || memcmp (first->key, second->key, first->n_key) == 0);
}

static void
free_item (gpointer data)
{
  Item *item = data;

  g_free (item->key);
  g_free (item->answer);
  g_free (item);
}

AssayMemo *
assay_memo_new (void)
{
  AssayMemo *self = g_new0 (AssayMemo, 1);

  self->items = g_hash_table_new_full (hash_item, equal_items, free_item, NULL);

  return self;
}

void
assay_memo_free (AssayMemo *self)
{
  g_hash_table_unref (self->items);
  g_free (self);
}

/* After FNV-1a, eight bytes at a time; what is multiplied moves up, so that the upper half is brought down again. */
static guint
hash_key (const GByteArray *key)
{
  const guint64 prime = G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  guint64 hash = key->len;
  guint i = 0;

  for (; i + 8 <= key->len; i += 8)
    {
      guint64 eight = 0;

      memcpy (&eight, key->data + i, sizeof eight);
      hash = (hash ^ eight) * prime;
      hash ^= hash >> 32;
    }
  for (; i < key->len; i++)
    hash = (hash ^ key->data[i]) * prime;

  return (guint) (hash ^ hash >> 32);
}

static void
mark_asked (AssayMemo *self,
            Item      *item)
{
  self->n_asked += item->round != self->round;
  item->round = self->round;
}

/**
 * assay_memo_find:
 * @key: what the answer depends on
 * @n_bytes: (out): its length
 *
 * Returns: (transfer none) (nullable): the answer, or %NULL where it is not known
 */
gconstpointer
assay_memo_find (AssayMemo        *self,
                 const GByteArray *key,
                 gsize            *n_bytes)
{
  Item wanted = { .hash = hash_key (key), .n_key = key->len, .key = key->data };
  Item *item = g_hash_table_lookup (self->items, &wanted);

  if (item == NULL)
    return NULL;

  mark_asked (self, item);
  *n_bytes = item->n_answer;

  return item->answer;
}

/**
 * assay_memo_keep:
 * @key: what the answer depends on; it is not known yet
 * @answer: (array length=n_bytes): the answer, copied
 *
 * Returns: (transfer none): the answer as it is kept
 */
gconstpointer
assay_memo_keep (AssayMemo        *self,
                 const GByteArray *key,
                 gconstpointer     answer,
                 gsize             n_bytes)
{
  Item *item = g_new0 (Item, 1);

  item->hash = hash_key (key);
  item->n_key = key->len;
  item->key = g_memdup2 (key->data, key->len);
  item->n_answer = n_bytes;
  /* Never NULL, which would say that there is none. */
  item->answer = g_malloc (n_bytes + 1);
  memcpy (item->answer, answer, n_bytes);
  item->round = self->round - 1;
  mark_asked (self, item);
  g_hash_table_add (self->items, item);

  return item->answer;
}

static gboolean
is_old (gpointer key,
        gpointer value,
        gpointer user_data)
{
  const AssayMemo *self = user_data;
  const Item *item = key;

  return self->round - item->round > MAX_AGE;
}

/**
 * assay_memo_age:
 *
 * Begins a round. What is asked for now and then stays, as long as it is not many times what one round asks for.
 */
void
assay_memo_age (AssayMemo *self)
{
  if (g_hash_table_size (self->items) > MAX (MIN_ITEMS, 4 * self->n_asked))
    g_hash_table_foreach_remove (self->items, is_old, self);

  self->round++;
  self->n_asked = 0;
}
