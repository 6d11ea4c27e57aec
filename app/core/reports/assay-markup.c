/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-markup.h"

#include <stdarg.h>

#include "assay-report-private.h"

struct _AssayMarkup
{
  GString *out;
};

AssayMarkup *
assay_markup_new (void)
{
  AssayMarkup *self = g_new0 (AssayMarkup, 1);

  self->out = g_string_new (NULL);

  return self;
}

void
assay_markup_free (AssayMarkup *self)
{
  g_return_if_fail (self != NULL);

  if (self->out != NULL)
    g_string_free (self->out, TRUE);

  g_free (self);
}

/**
 * assay_markup_end:
 * @self: (transfer full): the page, which is gone afterwards
 *
 * Returns: (transfer full): its bytes
 */
GBytes *
assay_markup_end (AssayMarkup *self)
{
  GBytes *bytes = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  bytes = g_string_free_to_bytes (g_steal_pointer (&self->out));
  assay_markup_free (self);

  return bytes;
}

/**
 * assay_markup_raw:
 * @markup: of the program's own, never of anybody's text
 */
void
assay_markup_raw (AssayMarkup *self,
                  const char  *markup)
{
  g_string_append (self->out, markup);
}

static void
add_escaped (GString    *out,
             const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      switch (c)
        {
        case '&':
          g_string_append (out, "&amp;");
          break;

        case '<':
          g_string_append (out, "&lt;");
          break;

        case '>':
          g_string_append (out, "&gt;");
          break;

        case '"':
          g_string_append (out, "&quot;");
          break;

        case '\'':
          g_string_append (out, "&#39;");
          break;

        case '`':
          g_string_append (out, "&#96;");
          break;

        default:
          g_string_append_unichar (out, assay_report_is_unfit (c) ? 0xfffd : c);
        }
    }
}

/**
 * assay_markup_open:
 * @element: its name
 * @...: names of attributes, each with its value, and %NULL; one whose value is %NULL is left out, and one whose
 *   value is "" stands without a value
 */
void
assay_markup_open (AssayMarkup *self,
                   const char  *element,
                   ...)
{
  const char *name = NULL;
  va_list list;

  g_string_append_printf (self->out, "<%s", element);
  va_start (list, element);

  while ((name = va_arg (list, const char *)) != NULL)
    {
      const char *value = va_arg (list, const char *);

      if (value == NULL)
        continue;

      g_string_append_printf (self->out, " %s", name);
      if (*value == '\0')
        continue;

      g_string_append (self->out, "=\"");
      add_escaped (self->out, value);
      g_string_append_c (self->out, '"');
    }

  va_end (list);
  g_string_append_c (self->out, '>');
}

/**
 * assay_markup_open_web:
 * @address: (nullable): where a link leads
 *
 * Begins a link, if the address is one of the web with a host. It tells the other side nothing about this page.
 *
 * Returns: whether it did, so that it must be closed
 */
gboolean
assay_markup_open_web (AssayMarkup *self,
                       const char  *address)
{
  g_autoptr (GUri) uri = address != NULL ? g_uri_parse (address, G_URI_FLAGS_ENCODED, NULL) : NULL;
  g_autofree char *written = NULL;

  if (uri == NULL || g_uri_get_host (uri) == NULL || *g_uri_get_host (uri) == '\0' ||
      (g_strcmp0 (g_uri_get_scheme (uri), "https") != 0 &&
       g_strcmp0 (g_uri_get_scheme (uri), "http") != 0))
    return FALSE;

  written = g_uri_to_string_partial (uri, G_URI_HIDE_USERINFO);
  assay_markup_open (self, "a", "href", written, "rel", "noopener noreferrer nofollow", NULL);

  return TRUE;
}

void
assay_markup_close (AssayMarkup *self,
                    const char  *element)
{
  g_string_append_printf (self->out, "</%s>", element);
}

/**
 * assay_markup_text:
 * @text: (nullable): anybody's
 */
void
assay_markup_text (AssayMarkup *self,
                   const char  *text)
{
  if (text != NULL)
    add_escaped (self->out, text);
}

/**
 * assay_markup_element:
 * @class_name: (nullable): its class
 * @text: (nullable): all that is in it
 */
void
assay_markup_element (AssayMarkup *self,
                      const char  *element,
                      const char  *class_name,
                      const char  *text)
{
  assay_markup_open (self, element, "class", class_name, NULL);
  assay_markup_text (self, text);
  assay_markup_close (self, element);
}

/* A line end, where none shows. */
void
assay_markup_line (AssayMarkup *self)
{
  g_string_append_c (self->out, '\n');
}

/**
 * assay_markup_hash:
 * @text: all between the tags of an inline script or style
 *
 * Returns: (transfer full): the source that lets it pass a Content-Security-Policy (CSP Level 3, 2.3.1)
 */
char *
assay_markup_hash (const char *text)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 digest[32];
  gsize n_bytes = sizeof digest;
  g_autofree char *encoded = NULL;

  g_checksum_update (sum, (const guchar *) text, -1);
  g_checksum_get_digest (sum, digest, &n_bytes);
  encoded = g_base64_encode (digest, n_bytes);

  return g_strdup_printf ("'sha256-%s'", encoded);
}
