/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fetch-connectable-private.h"

#include <glib/gi18n-lib.h>

/*
 * A host and a port that only ever give addresses of the public web. It is a GNetworkAddress, so that TLS
 * checks the certificate against the host's name and proxies are asked for as usual; what is overridden is
 * how the name becomes addresses. They are looked at before a connection is made, and they are those that
 * are connected to: a name that means another machine the next time gains nothing.
 *
 * Waiting for the connection's “resolved” event would be too late, and a default resolver that filters
 * would change every other part of the program.
 */

#define ASSAY_TYPE_FETCH_ADDRESSES (assay_fetch_addresses_get_type ())

G_DECLARE_FINAL_TYPE (AssayFetchAddresses,
                      assay_fetch_addresses,
                      ASSAY,
                      FETCH_ADDRESSES,
                      GSocketAddressEnumerator)

struct _AssayFetchAddresses
{
  GSocketAddressEnumerator  parent_instance;

  GResolver                *resolver;
  char                     *host;
  guint16                   port;
  AssayFetchAllowance       allowance;
  GList                    *found;     /* (element-type GInetAddress): all of them may be asked */
  GList                    *next;      /* in @found */
  gboolean                  was_asked;
};

G_DEFINE_FINAL_TYPE (AssayFetchAddresses, assay_fetch_addresses, G_TYPE_SOCKET_ADDRESS_ENUMERATOR)

#define ASSAY_TYPE_FETCH_CONNECTABLE (assay_fetch_connectable_get_type ())

G_DECLARE_FINAL_TYPE (AssayFetchConnectable,
                      assay_fetch_connectable,
                      ASSAY,
                      FETCH_CONNECTABLE,
                      GNetworkAddress)

struct _AssayFetchConnectable
{
  GNetworkAddress      parent_instance;

  GResolver           *resolver;
  AssayFetchAllowance  allowance;
};

static void assay_fetch_connectable_iface_init (GSocketConnectableIface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AssayFetchConnectable,
                               assay_fetch_connectable,
                               G_TYPE_NETWORK_ADDRESS,
                               G_IMPLEMENT_INTERFACE (G_TYPE_SOCKET_CONNECTABLE,
                                                      assay_fetch_connectable_iface_init))

/* One address that must not be asked spoils them all: nobody honest mixes them. */
static gboolean
take_found (AssayFetchAddresses  *self,
            GList                *found,
            GError              **error)
{
  for (GList *l = found; l != NULL; l = l->next)
    {
      g_autofree char *words = NULL;

      if (assay_fetch_may_ask (l->data, &self->allowance))
        continue;

      words = g_inet_address_to_string (l->data);
      g_set_error (error, ASSAY_FETCH_GUARD_ERROR, 0,
                   _ ("“%s” leads to %s, which is not an address of the public web"), self->host,
                   words);
      g_resolver_free_addresses (found);

      return FALSE;
    }

  self->was_asked = TRUE;
  self->found = self->next = found;

  return TRUE;
}

static GSocketAddress *
take_next (AssayFetchAddresses *self)
{
  GSocketAddress *address = NULL;

  if (self->next == NULL)
    return NULL;

  address = g_inet_socket_address_new (self->next->data, self->port);
  self->next = self->next->next;

  return address;
}

static GSocketAddress *
assay_fetch_addresses_next (GSocketAddressEnumerator  *enumerator,
                            GCancellable              *cancellable,
                            GError                   **error)
{
  AssayFetchAddresses *self = ASSAY_FETCH_ADDRESSES (enumerator);

  if (!self->was_asked)
    {
      GList *found = g_resolver_lookup_by_name (self->resolver, self->host, cancellable, error);

      if (found == NULL || !take_found (self, found, error))
        return NULL;
    }

  return take_next (self);
}

static void
look_up_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  AssayFetchAddresses *self = g_task_get_source_object (task);
  GError *error = NULL;
  GList *found = g_resolver_lookup_by_name_finish (G_RESOLVER (object), result, &error);

  if (found == NULL || !take_found (self, found, &error))
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, take_next (self), g_object_unref);
}

static void
assay_fetch_addresses_next_async (GSocketAddressEnumerator *enumerator,
                                  GCancellable             *cancellable,
                                  GAsyncReadyCallback       callback,
                                  gpointer                  user_data)
{
  AssayFetchAddresses *self = ASSAY_FETCH_ADDRESSES (enumerator);
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_task_set_source_tag (task, assay_fetch_addresses_next_async);

  if (self->was_asked)
    {
      g_task_return_pointer (task, take_next (self), g_object_unref);
      g_object_unref (task);
      return;
    }

  g_resolver_lookup_by_name_async (self->resolver, self->host, cancellable, look_up_cb, task);
}

static GSocketAddress *
assay_fetch_addresses_next_finish (GSocketAddressEnumerator  *enumerator,
                                   GAsyncResult              *result,
                                   GError                   **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

static void
assay_fetch_addresses_finalize (GObject *object)
{
  AssayFetchAddresses *self = ASSAY_FETCH_ADDRESSES (object);

  g_clear_object (&self->resolver);
  g_free (self->host);
  g_resolver_free_addresses (self->found);

  G_OBJECT_CLASS (assay_fetch_addresses_parent_class)->finalize (object);
}

static void
assay_fetch_addresses_class_init (AssayFetchAddressesClass *klass)
{
  GSocketAddressEnumeratorClass *enumerator_class = G_SOCKET_ADDRESS_ENUMERATOR_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = assay_fetch_addresses_finalize;

  enumerator_class->next = assay_fetch_addresses_next;
  enumerator_class->next_async = assay_fetch_addresses_next_async;
  enumerator_class->next_finish = assay_fetch_addresses_next_finish;
}

static void
assay_fetch_addresses_init (AssayFetchAddresses *self)
{
}

static GSocketAddressEnumerator *
assay_fetch_connectable_enumerate (GSocketConnectable *connectable)
{
  AssayFetchConnectable *self = ASSAY_FETCH_CONNECTABLE (connectable);
  GNetworkAddress *address = G_NETWORK_ADDRESS (connectable);
  AssayFetchAddresses *addresses = g_object_new (ASSAY_TYPE_FETCH_ADDRESSES, NULL);

  addresses->resolver = g_object_ref (self->resolver);
  addresses->host = g_strdup (g_network_address_get_hostname (address));
  addresses->port = g_network_address_get_port (address);
  addresses->allowance = self->allowance;

  return G_SOCKET_ADDRESS_ENUMERATOR (addresses);
}

/* How to ask for a proxy, and all else, is the parent's. */
static void
assay_fetch_connectable_iface_init (GSocketConnectableIface *iface)
{
  iface->enumerate = assay_fetch_connectable_enumerate;
}

static void
assay_fetch_connectable_finalize (GObject *object)
{
  AssayFetchConnectable *self = ASSAY_FETCH_CONNECTABLE (object);

  g_clear_object (&self->resolver);

  G_OBJECT_CLASS (assay_fetch_connectable_parent_class)->finalize (object);
}

static void
assay_fetch_connectable_class_init (AssayFetchConnectableClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = assay_fetch_connectable_finalize;
}

static void
assay_fetch_connectable_init (AssayFetchConnectable *self)
{
}

/**
 * assay_fetch_connectable_new:
 * @uri: as assay_fetch_check_address() gives it
 * @resolver: who turns names into addresses
 *
 * Returns: (transfer full): what to connect to for @uri
 */
GSocketConnectable *
assay_fetch_connectable_new (GUri                      *uri,
                             GResolver                 *resolver,
                             const AssayFetchAllowance *allowance)
{
  gboolean is_secure = g_str_equal (g_uri_get_scheme (uri), "https");
  int port = g_uri_get_port (uri);
  AssayFetchConnectable *self = NULL;

  self = g_object_new (ASSAY_TYPE_FETCH_CONNECTABLE, "hostname", g_uri_get_host (uri), "port",
                       (guint) (port != -1  ? port
                                : is_secure ? 443
                                            : 80),
                       "scheme", g_uri_get_scheme (uri), NULL);
  self->resolver = g_object_ref (resolver);
  self->allowance = *allowance;

  return G_SOCKET_CONNECTABLE (self);
}
