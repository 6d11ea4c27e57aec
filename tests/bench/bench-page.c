/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Reads the pages of a set, DIR/html/ID.html.gz with their addresses in DIR/ground-truth.json.
 *
 *   bench-page read DIR   what was read, as JSON for the scorers
 *   bench-page cost DIR   processor time and peak memory of reading all, in seconds and MB
 */

#include "config.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>

#include <json-glib/json-glib.h>

#include "assay-page.h"

static GBytes *
load_page (const char *folder,
           const char *id,
           GError    **error)
{
  g_autofree char *name = g_strconcat (id, ".html.gz", NULL);
  g_autofree char *path = g_build_filename (folder, "html", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GInputStream) raw = G_INPUT_STREAM (g_file_read (file, NULL, error));
  g_autoptr (GConverter) unzip = NULL;
  g_autoptr (GInputStream) stream = NULL;
  g_autofree char *buffer = NULL;
  gsize n_bytes = 0;

  if (raw == NULL)
    return NULL;

  unzip = G_CONVERTER (g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP));
  stream = g_converter_input_stream_new (raw, unzip);

  buffer = g_malloc (ASSAY_PAGE_MAX_BYTES);
  if (!g_input_stream_read_all (stream, buffer, ASSAY_PAGE_MAX_BYTES, &n_bytes, NULL, error))
    return NULL;

  return g_bytes_new_take (g_realloc (g_steal_pointer (&buffer), n_bytes), n_bytes);
}

static void
add_day (JsonObject *object,
         const char *name,
         AssayDay    day)
{
  g_autofree char *iso = assay_day_is_set (day) ? assay_day_to_iso (day) : NULL;

  if (iso != NULL)
    json_object_set_string_member (object, name, iso);
  else
    json_object_set_null_member (object, name);
}

static JsonObject *
describe_page (AssayPage *page)
{
  JsonObject *object = json_object_new ();
  const char *byline = assay_page_get_byline (page);
  const char *title = assay_page_get_title (page);

  json_object_set_string_member (object, "articleBody",
                                 assay_text_get_utf8 (assay_page_get_text (page)));
  json_object_set_string_member (object, "title", title != NULL ? title : "");
  json_object_set_string_member (object, "byline", byline != NULL ? byline : "");
  json_object_set_string_member (
      object, "dateFrom", assay_page_origin_to_id (assay_page_get_published_origin (page)));
  add_day (object, "date", assay_page_get_published (page));
  json_object_set_int_member (object, "flags", assay_page_get_flags (page));
  json_object_set_string_member (
      object, "language",
      assay_page_get_language (page) != NULL ? assay_page_get_language (page) : "");

  return object;
}

static double
get_cpu (void)
{
  struct rusage usage;

  getrusage (RUSAGE_SELF, &usage);

  return (double) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
         (double) (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

static void
print_json (JsonObject *object)
{
  g_autoptr (JsonNode) root = json_node_alloc ();
  g_autofree char *text = NULL;

  json_node_init_object (root, object);
  text = json_to_string (root, TRUE);
  fputs (text, stdout);
}

static gboolean
read_set (const char *folder,
          gboolean    is_cost,
          GError    **error)
{
  g_autofree char *place = g_build_filename (folder, "ground-truth.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (JsonObject) said = json_object_new ();
  JsonObjectIter iter;
  const char *id;
  JsonNode *truth;
  double cpu = 0;
  struct rusage usage;

  if (!json_parser_load_from_file (parser, place, error))
    return FALSE;

  json_object_iter_init (&iter, json_node_get_object (json_parser_get_root (parser)));

  while (json_object_iter_next (&iter, &id, &truth))
    {
      g_autoptr (GBytes) bytes = load_page (folder, id, error);
      const char *address =
          json_object_get_string_member_with_default (json_node_get_object (truth), "url", NULL);
      g_autoptr (AssayPage) page = NULL;
      double begin = get_cpu ();

      if (bytes == NULL)
        return FALSE;

      page = assay_page_read (bytes, NULL, address, error);
      cpu += get_cpu () - begin;
      if (page == NULL)
        {
          g_prefix_error (error, "%s: ", id);
          return FALSE;
        }

      if (!is_cost)
        json_object_set_object_member (said, id, describe_page (page));
    }

  getrusage (RUSAGE_SELF, &usage);

  if (is_cost)
    g_print ("cpu_s\t%.3f\npeak_mb\t%.1f\n", cpu, (double) usage.ru_maxrss / 1024);
  else
    print_json (said);

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  gboolean is_cost = argc == 3 && strcmp (argv[1], "cost") == 0;

  if (argc != 3 || (!is_cost && strcmp (argv[1], "read") != 0))
    {
      g_printerr ("usage: bench-page read|cost DIR\n");
      return 2;
    }

  if (!read_set (argv[2], is_cost, &error))
    {
      g_printerr ("%s\n", error->message);
      return 1;
    }

  return 0;
}
