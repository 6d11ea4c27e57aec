/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-wire-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* Sets how long the next step may take, in whole seconds; 0 is for ever. */
static gboolean
set_time (GSocket *socket,
          gint64   deadline,
          GError **error)
{
  gint64 left = deadline - g_get_monotonic_time ();

  if (deadline == 0)
    return TRUE;

  if (left <= 0)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT, _ ("It took too long"));
      return FALSE;
    }

  g_socket_set_timeout (socket, (guint) MAX (1, (left + G_USEC_PER_SEC - 1) / G_USEC_PER_SEC));

  return TRUE;
}

static gboolean
send_all (GSocket       *socket,
          const char    *data,
          gsize          n_bytes,
          gint64         deadline,
          GCancellable  *cancellable,
          GError       **error)
{
  while (n_bytes > 0)
    {
      gssize n;

      if (!set_time (socket, deadline, error))
        return FALSE;

      n = g_socket_send (socket, data, n_bytes, cancellable, error);
      if (n < 0)
        return FALSE;

      data += n;
      n_bytes -= (gsize) n;
    }

  return TRUE;
}

static gboolean
receive_all (GSocket       *socket,
             char          *data,
             gsize          n_bytes,
             gint64         deadline,
             GCancellable  *cancellable,
             GError       **error)
{
  while (n_bytes > 0)
    {
      gssize n;

      if (!set_time (socket, deadline, error))
        return FALSE;

      n = g_socket_receive (socket, data, n_bytes, cancellable, error);
      if (n < 0)
        return FALSE;

      if (n == 0)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_CLOSED, _ ("The other end is gone"));
          return FALSE;
        }

      data += n;
      n_bytes -= (gsize) n;
    }

  return TRUE;
}

/**
 * assay_page_wire_send:
 * @deadline: in the time of g_get_monotonic_time(), or 0 for none
 *
 * Sends a message: its length in four bytes, then its bytes.
 */
gboolean
assay_page_wire_send (GSocket       *socket,
                      GBytes        *message,
                      gint64         deadline,
                      GCancellable  *cancellable,
                      GError       **error)
{
  gsize n_bytes;
  const char *data = g_bytes_get_data (message, &n_bytes);
  guint32 length = (guint32) n_bytes;

  g_return_val_if_fail (n_bytes <= ASSAY_PAGE_WIRE_MAX_BYTES, FALSE);

  return send_all (socket, (const char *) &length, sizeof length, deadline, cancellable, error) &&
         send_all (socket, data, n_bytes, deadline, cancellable, error);
}

/**
 * assay_page_wire_receive:
 * @deadline: in the time of g_get_monotonic_time(), or 0 for none
 *
 * Returns: (transfer full): a message, or %NULL with @error set: %G_IO_ERROR_CLOSED if there is no more
 */
GBytes *
assay_page_wire_receive (GSocket       *socket,
                         gint64         deadline,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_autofree char *data = NULL;
  guint32 length = 0;

  if (!receive_all (socket, (char *) &length, sizeof length, deadline, cancellable, error))
    return NULL;

  if (length > ASSAY_PAGE_WIRE_MAX_BYTES)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                           _ ("What the page reader answered is no page"));
      return NULL;
    }

  data = g_malloc (MAX (length, 1));
  if (!receive_all (socket, data, length, deadline, cancellable, error))
    return NULL;

  return g_bytes_new_take (g_steal_pointer (&data), length);
}
