/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fetch-server.h"

#define TABLE_TYPE_RESOLVER (table_resolver_get_type ())

G_DECLARE_FINAL_TYPE (TableResolver, table_resolver, TABLE, RESOLVER, GResolver)

struct _TableResolver
{
  GResolver   parent_instance;

  GHashTable *addresses; /* name → “192.0.2.1 192.0.2.2” */
  gint        n_asked;
};

G_DEFINE_FINAL_TYPE (TableResolver, table_resolver, G_TYPE_RESOLVER)

static GList *
table_resolver_lookup_by_name (GResolver     *resolver,
                               const char    *name,
                               GCancellable  *cancellable,
                               GError       **error)
{
  TableResolver *self = TABLE_RESOLVER (resolver);
  const char *line = g_hash_table_lookup (self->addresses, name);
  g_auto (GStrv) words = NULL;
  GList *found = NULL;

  g_atomic_int_inc (&self->n_asked);

  if (line == NULL)
    {
      g_set_error (error, G_RESOLVER_ERROR, G_RESOLVER_ERROR_NOT_FOUND, "Nobody knows %s", name);
      return NULL;
    }

  if (*line == '!')
    {
      g_set_error (error, G_RESOLVER_ERROR, G_RESOLVER_ERROR_TEMPORARY_FAILURE, "Nobody to ask");
      return NULL;
    }

  words = g_strsplit (line, " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    found = g_list_append (found, g_inet_address_new_from_string (words[i]));

  return found;
}

static void
free_addresses (gpointer list)
{
  g_resolver_free_addresses (list);
}

static void
table_resolver_lookup_by_name_async (GResolver           *resolver,
                                     const char          *name,
                                     GCancellable        *cancellable,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (resolver, cancellable, callback, user_data);
  GError *error = NULL;
  GList *found = table_resolver_lookup_by_name (resolver, name, cancellable, &error);

  if (found != NULL)
    g_task_return_pointer (task, found, free_addresses);
  else
    g_task_return_error (task, error);
}

static GList *
table_resolver_lookup_by_name_finish (GResolver     *resolver,
                                      GAsyncResult  *result,
                                      GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
table_resolver_finalize (GObject *object)
{
  g_hash_table_unref (TABLE_RESOLVER (object)->addresses);

  G_OBJECT_CLASS (table_resolver_parent_class)->finalize (object);
}

static void
table_resolver_class_init (TableResolverClass *klass)
{
  GResolverClass *resolver_class = G_RESOLVER_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = table_resolver_finalize;
  resolver_class->lookup_by_name = table_resolver_lookup_by_name;
  resolver_class->lookup_by_name_async = table_resolver_lookup_by_name_async;
  resolver_class->lookup_by_name_finish = table_resolver_lookup_by_name_finish;
}

static void
table_resolver_init (TableResolver *self)
{
  self->addresses = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
}

GResolver *
table_resolver_new (void)
{
  return g_object_new (TABLE_TYPE_RESOLVER, NULL);
}

void
table_resolver_add (GResolver  *resolver,
                    const char *name,
                    const char *addresses)
{
  g_hash_table_insert (TABLE_RESOLVER (resolver)->addresses, g_strdup (name), g_strdup (addresses));
}

guint
table_resolver_count (GResolver *resolver)
{
  return (guint) g_atomic_int_get (&TABLE_RESOLVER (resolver)->n_asked);
}
