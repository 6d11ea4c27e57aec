/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <libsoup/soup.h>

G_BEGIN_DECLS

/**
 * FetchServer:
 *
 * A web server on loopback, in a thread of its own, with a page for every way in which a page can go wrong,
 * and a resolver that leads every name to it.
 */
typedef struct _FetchServer FetchServer;

FetchServer *fetch_server_new            (GTlsCertificate *certificate);
void         fetch_server_free           (FetchServer     *self);
guint16      fetch_server_get_port       (FetchServer     *self);
char        *fetch_server_dup_address    (FetchServer     *self,
                                          const char      *path);

/* How many requests it has seen, and the newest one's header. */
guint        fetch_server_count_requests (FetchServer     *self);
guint        fetch_server_count_most     (FetchServer     *self);
char        *fetch_server_dup_header     (FetchServer     *self,
                                          const char      *name);

/* Leads the names of a table to addresses, and any other nowhere. */
GResolver   *table_resolver_new          (void);
void         table_resolver_add          (GResolver       *resolver,
                                          const char      *name,
                                          const char      *addresses);
guint        table_resolver_count        (GResolver       *resolver);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (FetchServer, fetch_server_free)

G_END_DECLS
