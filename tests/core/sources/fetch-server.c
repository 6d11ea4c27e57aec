/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "fetch-server.h"

#include <string.h>

#define ARTICLE                                                                                    \
  "<!DOCTYPE html><html lang=en><head><title>Harbour opens</title></head><body><article>"          \
  "<h1>Harbour opens</h1><p>The harbour of Ostby opened on Monday after two years of work, the "   \
  "harbour master said. Twelve ships came in on the first day, and forty are to follow.</p>"       \
  "<p>“We were ready in March,” said Ines Halvorsen, who runs the port. The town paid nine "       \
  "million crowns for the new pier, she told reporters at the quay on Monday morning.</p>"         \
  "</article></body></html>"

/* A page of drops: each comes this long after the last. */
#define DRIP_MS 20

struct _FetchServer
{
  GThread            *thread;
  GMainContext       *context;
  GMainLoop          *loop;
  SoupServer         *server;
  GPtrArray          *drips;    /* (element-type Drip): of the server's thread */
  guint16             port;
  gboolean            is_secure;
  GMutex              lock;     /* of all below */
  guint               n_requests;
  guint               n_open;
  guint               n_most;   /* the most that were open at once */
  SoupMessageHeaders *newest;
};

static void
send (SoupServerMessage *message,
      const char        *type,
      const void        *body,
      gsize              n_bytes)
{
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, type, SOUP_MEMORY_COPY, body, n_bytes);
}

static GBytes *
pack (const void            *data,
      gsize                  n_bytes,
      GZlibCompressorFormat  format)
{
  g_autoptr (GZlibCompressor) compressor = g_zlib_compressor_new (format, 9);
  g_autoptr (GInputStream)
      base = g_memory_input_stream_new_from_data (data, (gssize) n_bytes, NULL);
  g_autoptr (GInputStream) packed = g_converter_input_stream_new (base, G_CONVERTER (compressor));
  g_autoptr (GOutputStream) all = g_memory_output_stream_new_resizable ();

  g_output_stream_splice (all, packed, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL);

  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (all));
}

static void
send_packed (SoupServerMessage     *message,
             GBytes                *packed,
             const char            *encoding)
{
  send (message, "text/html; charset=utf-8", g_bytes_get_data (packed, NULL),
        g_bytes_get_size (packed));
  soup_message_headers_append (soup_server_message_get_response_headers (message),
                               "Content-Encoding", encoding);
}

static void
send_article_packed (SoupServerMessage     *message,
                     GZlibCompressorFormat  format,
                     const char            *encoding)
{
  g_autoptr (GBytes) packed = pack (ARTICLE, strlen (ARTICLE), format);

  send_packed (message, packed, encoding);
}

/* 100 MB of one letter, in 100 kB. */
static void
send_bomb (SoupServerMessage *message)
{
  g_autofree char *letters = g_malloc (100 * 1000 * 1000);
  g_autoptr (GBytes) packed = NULL;

  memset (letters, 'a', 100 * 1000 * 1000);
  packed = pack (letters, 100 * 1000 * 1000, G_ZLIB_COMPRESSOR_FORMAT_GZIP);
  send_packed (message, packed, "gzip");
}

static void
send_large (SoupServerMessage *message)
{
  gsize n_bytes = 50 * 1000 * 1000;
  char *letters = g_malloc (n_bytes);

  memset (letters, 'a', n_bytes);
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_server_message_set_response (message, "text/html", SOUP_MEMORY_TAKE, letters, n_bytes);
}

static void
append_cb (SoupServerMessage *message,
           gpointer           user_data)
{
  static const char letters[64 * 1024] = { [0 ... 64 * 1024 - 1] = 'a' };

  soup_message_body_append (soup_server_message_get_response_body (message), SOUP_MEMORY_STATIC,
                            letters, sizeof letters);
}

static void
send_endless (SoupServerMessage *message)
{
  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_message_headers_set_content_type (soup_server_message_get_response_headers (message),
                                         "text/html", NULL);
  soup_message_headers_set_encoding (soup_server_message_get_response_headers (message),
                                     SOUP_ENCODING_CHUNKED);
  soup_message_body_set_accumulate (soup_server_message_get_response_body (message), FALSE);
  g_signal_connect (message, "wrote-chunk", G_CALLBACK (append_cb), NULL);
  append_cb (message, NULL);
}

typedef struct
{
  SoupServerMessage *message;
  GSource           *source;
} Drip;

static gboolean
drip_cb (gpointer user_data)
{
  Drip *drip = user_data;

  soup_message_body_append (soup_server_message_get_response_body (drip->message),
                            SOUP_MEMORY_STATIC, "a", 1);
  soup_server_message_unpause (drip->message);

  return G_SOURCE_CONTINUE;
}

static void
stop_drip_cb (SoupServerMessage *message,
              gpointer           user_data)
{
  Drip *drip = user_data;

  g_source_destroy (drip->source);
}

static void
drip_free (gpointer data)
{
  Drip *drip = data;

  g_source_destroy (drip->source);
  g_source_unref (drip->source);
  g_free (drip);
}

/* A drop every now and then, or nothing at all. */
static void
send_drip (FetchServer       *self,
           SoupServerMessage *message,
           gboolean           has_drops)
{
  Drip *drip = g_new0 (Drip, 1);

  soup_server_message_set_status (message, SOUP_STATUS_OK, NULL);
  soup_message_headers_set_encoding (soup_server_message_get_response_headers (message),
                                     SOUP_ENCODING_CHUNKED);
  g_ptr_array_add (self->drips, drip);
  drip->message = message;
  drip->source = g_timeout_source_new (has_drops ? DRIP_MS : G_MAXUINT / 2);
  g_source_set_callback (drip->source, drip_cb, drip, NULL);
  g_source_attach (drip->source, self->context);
  g_signal_connect (message, "finished", G_CALLBACK (stop_drip_cb), drip);
  if (!has_drops)
    soup_server_message_pause (message);
}

static void
send_status (SoupServerMessage *message,
             guint              status)
{
  static const char words
      [] = "<html><body><p>Not for you, and nothing to hold a draft against.</p></body></html>";

  send (message, "text/html", words, sizeof words - 1);
  soup_server_message_set_status (message, status, NULL);
}

static void
send_on (SoupServerMessage *message,
         guint              status,
         const char        *location)
{
  soup_server_message_set_status (message, status, NULL);
  soup_message_headers_append (soup_server_message_get_response_headers (message), "Location",
                               location);
}

/* “/loop/3” leads to “/loop/2”, and “/loop/0” is the page. */
static void
send_loop (SoupServerMessage *message,
           guint64            n)
{
  g_autofree char *next = g_strdup_printf ("%" G_GUINT64_FORMAT "?from=loop#part", n - 1);

  if (n == 0)
    send (message, "text/html; charset=utf-8", ARTICLE, strlen (ARTICLE));
  else
    send_on (message, 302, next);
}

/* A TimeGate: sends on to the copy of about the time that was asked for, or to a page that is none. */
static void
send_gate (SoupServerMessage *message,
           const char        *location)
{
  soup_message_headers_append (soup_server_message_get_response_headers (message), "Vary",
                               "accept-datetime");
  send_on (message, 302, location);
}

typedef struct
{
  const char *path;
  const char *type;
  const char *body;
  gsize       n_bytes;
} Page;

#define PAGE(path, type, body)        \
  {                                   \
    path, type, body, sizeof body - 1 \
  }

static const Page pages[] = {
  PAGE ("/page", "text/html; charset=utf-8", ARTICLE),
  PAGE ("/untyped", NULL, ARTICLE),
  PAGE ("/plain",
        "text/plain; charset=utf-8",
        "The harbour opened on Monday.\n\nTwelve ships came.\n"),
  PAGE ("/empty", "text/html", ""),
  PAGE ("/wordless", "text/html", "<html><body><p> </p><img src=a.png></body></html>"),
  PAGE ("/locked",
        "text/html; charset=utf-8",
        "<html><head><script type=application/ld+json>{\"@type\":\"NewsArticle\","
        "\"isAccessibleForFree\":\"False\"}</script></head><body><article><h1>Harbour opens</h1>"
        "<p>The harbour of Ostby opened on Monday after two years of work, its master said.</p>"
        "</article></body></html>"),
  PAGE (
      "/consent",
      "text/html; charset=utf-8",
      "<html><body><p>We and our partners store cookies on your device, with your consent, to show "
        "you what you like.</p><p>You may accept all cookies, or read in our privacy statement how "
        "to say no.</p></body></html>"),
  PAGE ("/picture", "image/png", "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"),
  PAGE ("/disguised",
        "text/html",
        "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\6\0\0\0\x1f\x15\xc4\x89"),
  PAGE ("/nul",
        "text/html; charset=utf-8",
        "<html><body><p>The harbour\0 opened\0 on Monday, after two years of work on "
        "it.</p></body></html>"),
  PAGE ("/latin",
        "text/html; charset=utf-8",
        "<html><head><meta charset=windows-1252></head><body><p>Caf\xe9 \x93Harbour\x94 opened on "
        "Monday, after two years of work on it.</p></body></html>"),
};

static gboolean
send_page (SoupServerMessage *message,
           const char        *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    {
      if (!g_str_equal (path, pages[i].path))
        continue;

      send (message, pages[i].type != NULL ? pages[i].type : "text/html", pages[i].body,
            pages[i].n_bytes);
      if (pages[i].type == NULL)
        soup_message_headers_remove (soup_server_message_get_response_headers (message),
                                     "Content-Type");
      return TRUE;
    }

  return FALSE;
}

static gboolean
send_special (FetchServer       *self,
              SoupServerMessage *message,
              const char        *path)
{
  if (g_str_equal (path, "/gzip"))
    send_article_packed (message, G_ZLIB_COMPRESSOR_FORMAT_GZIP, "gzip");
  else if (g_str_equal (path, "/deflate"))
    send_article_packed (message, G_ZLIB_COMPRESSOR_FORMAT_ZLIB, "deflate");
  else if (g_str_equal (path, "/raw-deflate"))
    send_article_packed (message, G_ZLIB_COMPRESSOR_FORMAT_RAW, "deflate");
  else if (g_str_equal (path, "/not-gzip"))
    {
      g_autoptr (GBytes) plain = g_bytes_new_static (ARTICLE, strlen (ARTICLE));

      send_packed (message, plain, "gzip");
    }
  else if (g_str_equal (path, "/unknown-packing"))
    send_article_packed (message, G_ZLIB_COMPRESSOR_FORMAT_GZIP, "br");
  else if (g_str_equal (path, "/bomb"))
    send_bomb (message);
  else if (g_str_equal (path, "/large"))
    send_large (message);
  else if (g_str_equal (path, "/endless"))
    send_endless (message);
  else if (g_str_equal (path, "/drip") || g_str_equal (path, "/silence"))
    send_drip (self, message, g_str_equal (path, "/drip"));
  else
    return FALSE;

  return TRUE;
}

static void
handle_cb (SoupServer        *server,
           SoupServerMessage *message,
           const char        *path,
           GHashTable        *query,
           gpointer           user_data)
{
  FetchServer *self = user_data;
  const char *tail = strrchr (path, '/') + 1;
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);

  soup_message_headers_append (headers, "Set-Cookie", "seen=1; Path=/");

  if (send_page (message, path) || send_special (self, message, path))
    return;

  if (g_str_has_prefix (path, "/status/"))
    send_status (message, (guint) g_ascii_strtoull (tail, NULL, 10));
  else if (g_str_has_prefix (path, "/loop/"))
    send_loop (message, g_ascii_strtoull (tail, NULL, 10));
  else if (g_str_equal (path, "/to"))
    send_on (message, 301, query != NULL ? g_hash_table_lookup (query, "to") : "");
  else if (g_str_has_prefix (path, "/gate/"))
    send_gate (message, strstr (path, "/gone") == NULL ? "/copy/20240401" : "/page");
  else if (g_str_has_prefix (path, "/copy/"))
    {
      send_page (message, "/page");
      soup_message_headers_append (headers, "Memento-Datetime", "Mon, 01 Apr 2024 08:00:00 GMT");
    }
  else if (g_str_equal (path, "/challenge"))
    {
      send_status (message, 200);
      soup_message_headers_append (headers, "cf-mitigated", "challenge");
    }
  else
    send_status (message, 404);
}

static void
started_cb (SoupServer        *server,
            SoupServerMessage *message,
            gpointer           user_data)
{
  FetchServer *self = user_data;

  g_mutex_lock (&self->lock);
  self->n_requests++;
  self->n_open++;
  self->n_most = MAX (self->n_most, self->n_open);
  g_mutex_unlock (&self->lock);
}

static void
read_cb (SoupServer        *server,
         SoupServerMessage *message,
         gpointer           user_data)
{
  FetchServer *self = user_data;

  g_mutex_lock (&self->lock);
  g_clear_pointer (&self->newest, soup_message_headers_unref);
  self->newest = soup_message_headers_ref (soup_server_message_get_request_headers (message));
  g_mutex_unlock (&self->lock);
}

static void
ended_cb (SoupServer        *server,
          SoupServerMessage *message,
          gpointer           user_data)
{
  FetchServer *self = user_data;

  g_mutex_lock (&self->lock);
  self->n_open--;
  g_mutex_unlock (&self->lock);
}

static gpointer
serve_in_thread (gpointer data)
{
  FetchServer *self = data;

  g_main_context_push_thread_default (self->context);
  g_main_loop_run (self->loop);
  soup_server_disconnect (self->server);
  g_clear_object (&self->server);
  while (g_main_context_iteration (self->context, FALSE))
    ;
  g_main_context_pop_thread_default (self->context);

  return NULL;
}

FetchServer *
fetch_server_new (GTlsCertificate *certificate)
{
  FetchServer *self = g_new0 (FetchServer, 1);
  g_autoptr (GError) error = NULL;
  g_autoslist (GUri) uris = NULL;

  g_mutex_init (&self->lock);
  self->drips = g_ptr_array_new_with_free_func (drip_free);
  self->is_secure = certificate != NULL;
  self->context = g_main_context_new ();
  self->loop = g_main_loop_new (self->context, FALSE);

  g_main_context_push_thread_default (self->context);
  self->server = soup_server_new ("tls-certificate", certificate, NULL);
  soup_server_add_handler (self->server, NULL, handle_cb, self, NULL);
  g_signal_connect (self->server, "request-started", G_CALLBACK (started_cb), self);
  g_signal_connect (self->server, "request-read", G_CALLBACK (read_cb), self);
  g_signal_connect (self->server, "request-finished", G_CALLBACK (ended_cb), self);
  g_signal_connect (self->server, "request-aborted", G_CALLBACK (ended_cb), self);
  soup_server_listen_local (
      self->server, 0,
      SOUP_SERVER_LISTEN_IPV4_ONLY | (self->is_secure ? SOUP_SERVER_LISTEN_HTTPS : 0), &error);
  g_assert_no_error (error);
  uris = soup_server_get_uris (self->server);
  self->port = (guint16) g_uri_get_port (uris->data);
  g_main_context_pop_thread_default (self->context);

  self->thread = g_thread_new ("serve", serve_in_thread, self);

  return self;
}

static gboolean
quit_cb (gpointer user_data)
{
  g_main_loop_quit (user_data);

  return G_SOURCE_REMOVE;
}

void
fetch_server_free (FetchServer *self)
{
  GSource *source = g_idle_source_new ();

  g_source_set_callback (source, quit_cb, self->loop, NULL);
  g_source_attach (source, self->context);
  g_source_unref (source);
  g_thread_join (self->thread);

  g_ptr_array_unref (self->drips);
  g_main_loop_unref (self->loop);
  g_main_context_unref (self->context);
  g_clear_pointer (&self->newest, soup_message_headers_unref);
  g_mutex_clear (&self->lock);
  g_free (self);
}

guint16
fetch_server_get_port (FetchServer *self)
{
  return self->port;
}

char *
fetch_server_dup_address (FetchServer *self,
                          const char  *path)
{
  return g_strdup_printf ("%s://127.0.0.1:%u%s", self->is_secure ? "https" : "http", self->port,
                          path);
}

guint
fetch_server_count_requests (FetchServer *self)
{
  guint n = 0;

  g_mutex_lock (&self->lock);
  n = self->n_requests;
  g_mutex_unlock (&self->lock);

  return n;
}

guint
fetch_server_count_most (FetchServer *self)
{
  guint n = 0;

  g_mutex_lock (&self->lock);
  n = self->n_most;
  g_mutex_unlock (&self->lock);

  return n;
}

char *
fetch_server_dup_header (FetchServer *self,
                         const char  *name)
{
  char *value = NULL;

  g_mutex_lock (&self->lock);
  if (self->newest != NULL)
    value = g_strdup (soup_message_headers_get_list (self->newest, name));
  g_mutex_unlock (&self->lock);

  return value;
}
