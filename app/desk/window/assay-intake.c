/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-intake.h"

#include <string.h>

#include "assay-import.h"

#define HTML_MEDIA_TYPE "text/html"

/* Tells the importers the format; people see the headline instead. */
#define HTML_NAME "Pasted text.html"
#define TEXT_NAME "Pasted text"

#define CHUNK_BYTES (64u * 1024)

G_DEFINE_BOXED_TYPE (AssayRichText, assay_rich_text, g_bytes_ref, g_bytes_unref)

static void
chunk_read_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  GInputStream *stream = G_INPUT_STREAM (object);
  GdkContentDeserializer *deserializer = GDK_CONTENT_DESERIALIZER (user_data);
  GByteArray *array = gdk_content_deserializer_get_task_data (deserializer);
  GError *error = NULL;
  g_autoptr (GBytes) chunk = g_input_stream_read_bytes_finish (stream, result, &error);

  if (chunk == NULL)
    {
      gdk_content_deserializer_return_error (deserializer, error);
      return;
    }

  g_byte_array_append (array, g_bytes_get_data (chunk, NULL), (guint) g_bytes_get_size (chunk));

  /* More than a draft has: what there is reaches the importer, which names its bound. */
  if (g_bytes_get_size (chunk) > 0 && array->len <= ASSAY_IMPORT_MAX_BYTES)
    {
      g_input_stream_read_bytes_async (stream, CHUNK_BYTES,
                                       gdk_content_deserializer_get_priority (deserializer),
                                       gdk_content_deserializer_get_cancellable (deserializer),
                                       chunk_read_cb, deserializer);
      return;
    }

  g_value_take_boxed (gdk_content_deserializer_get_value (deserializer),
                      g_bytes_new (array->data, array->len));
  gdk_content_deserializer_return_success (deserializer);
}

static void
deserialize_cb (GdkContentDeserializer *deserializer)
{
  gdk_content_deserializer_set_task_data (deserializer, g_byte_array_new (),
                                          (GDestroyNotify) g_byte_array_unref);
  g_input_stream_read_bytes_async (
      gdk_content_deserializer_get_input_stream (deserializer), CHUNK_BYTES,
      gdk_content_deserializer_get_priority (deserializer),
      gdk_content_deserializer_get_cancellable (deserializer), chunk_read_cb, deserializer);
}

static void
serialized_cb (GObject      *object,
               GAsyncResult *result,
               gpointer      user_data)
{
  GdkContentSerializer *serializer = GDK_CONTENT_SERIALIZER (user_data);
  GError *error = NULL;

  if (g_output_stream_write_all_finish (G_OUTPUT_STREAM (object), result, NULL, &error))
    gdk_content_serializer_return_success (serializer);
  else
    gdk_content_serializer_return_error (serializer, error);
}

static void
serialize_cb (GdkContentSerializer *serializer)
{
  GBytes *bytes = g_value_get_boxed (gdk_content_serializer_get_value (serializer));
  gsize n_bytes = 0;
  const char *data = g_bytes_get_data (bytes, &n_bytes);

  g_output_stream_write_all_async (gdk_content_serializer_get_output_stream (serializer), data,
                                   n_bytes, gdk_content_serializer_get_priority (serializer),
                                   gdk_content_serializer_get_cancellable (serializer),
                                   serialized_cb, serializer);
}

/* Teaches the toolkit to give us text/html, once for the program. */
void
assay_rich_text_register (void)
{
  static gboolean is_registered;

  if (is_registered)
    return;

  is_registered = TRUE;
  gdk_content_register_deserializer (HTML_MEDIA_TYPE, ASSAY_TYPE_RICH_TEXT, deserialize_cb, NULL,
                                     NULL);
  gdk_content_register_serializer (ASSAY_TYPE_RICH_TEXT, HTML_MEDIA_TYPE, serialize_cb, NULL, NULL);
}

/**
 * assay_intake_types:
 * @n_types: (out): how many
 *
 * Returns: (array length=n_types): what a drop or the clipboard is asked for, the richest first
 */
const GType *
assay_intake_types (gsize *n_types)
{
  static GType types[3];

  types[0] = GDK_TYPE_FILE_LIST;
  types[1] = ASSAY_TYPE_RICH_TEXT;
  types[2] = G_TYPE_STRING;
  *n_types = G_N_ELEMENTS (types);

  return types;
}

static gboolean
is_on_the_web (const char *uri)
{
  return g_ascii_strncasecmp (uri, "http://", 7) == 0 ||
         g_ascii_strncasecmp (uri, "https://", 8) == 0;
}

static void
take_files (AssayIntake *self,
            GSList      *files)
{
  for (GSList *at = files; at != NULL; at = at->next)
    {
      g_autofree char *uri = g_file_get_uri (at->data);

      if (is_on_the_web (uri))
        g_ptr_array_add (self->links, g_steal_pointer (&uri));
      else
        g_ptr_array_add (self->files, g_object_ref (at->data));
    }

  if (self->files->len > 0)
    self->kind = ASSAY_INTAKE_FILES;
  else if (files != NULL)
    self->kind = ASSAY_INTAKE_LINKS;
}

/* Programs that know no better give the addresses of files as plain text, one a line. */
static GSList *
list_addresses (const char *text)
{
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  GSList *files = NULL;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (*line == '\0' || *line == '#')
        continue;

      if (strpbrk (line, " \t") != NULL ||
          !(is_on_the_web (line) || g_ascii_strncasecmp (line, "file://", 7) == 0))
        {
          g_slist_free_full (files, g_object_unref);
          return NULL;
        }

      files = g_slist_prepend (files, g_file_new_for_uri (line));
    }

  return g_slist_reverse (files);
}

static void
take_bytes (AssayIntake *self,
            GBytes      *bytes,
            const char  *name)
{
  self->kind = ASSAY_INTAKE_TEXT;
  self->bytes = g_bytes_ref (bytes);
  self->name = name;
}

static void
take_text (AssayIntake *self,
           const char  *text)
{
  GSList *addresses = NULL;

  if (text == NULL || *text == '\0')
    return;

  addresses = list_addresses (text);
  if (addresses != NULL)
    {
      take_files (self, addresses);
      g_slist_free_full (addresses, g_object_unref);
    }
  else
    {
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

      take_bytes (self, bytes, TEXT_NAME);
    }
}

/**
 * assay_intake_new:
 * @value: of a type of assay_intake_types(), or another
 *
 * Returns: (transfer full): what it is
 */
AssayIntake *
assay_intake_new (const GValue *value)
{
  AssayIntake *self = g_new0 (AssayIntake, 1);

  self->files = g_ptr_array_new_with_free_func (g_object_unref);
  self->links = g_ptr_array_new_with_free_func (g_free);

  if (G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST))
    take_files (self, g_value_get_boxed (value));
  else if (G_VALUE_HOLDS (value, ASSAY_TYPE_RICH_TEXT) && g_value_get_boxed (value) != NULL)
    take_bytes (self, g_value_get_boxed (value), HTML_NAME);
  else if (G_VALUE_HOLDS_STRING (value))
    take_text (self, g_value_get_string (value));

  return self;
}

void
assay_intake_free (AssayIntake *self)
{
  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->links);
  g_clear_pointer (&self->bytes, g_bytes_unref);
  g_free (self);
}
