/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "bench-lines.h"

#include "assay-text.h"

/**
 * bench_for_each_object:
 * @path: a file of JSON lines
 * @function: (scope call): called for each object, in order
 * @user_data: for @function
 * @error: return location for an error
 *
 * Returns: whether the whole file was read
 */
gboolean
bench_for_each_object (const char       *path,
                       BenchObjectFunc   function,
                       gpointer          user_data,
                       GError          **error)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;

  lines = g_strsplit (contents, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      g_autoptr (JsonNode) node = NULL;

      if (**line == '\0')
        continue;

      node = json_from_string (*line, error);

      if (node == NULL)
        return FALSE;

      function (json_node_get_object (node), user_data);
    }

  return TRUE;
}

/**
 * bench_dup_without:
 * @ranges: (nullable): pairs of begin and end in code points, in order
 *
 * Returns: (transfer full): @utf8 without what lies in the ranges; one that begins in another is passed over
 */
char *
bench_dup_without (const char *utf8,
                   JsonArray  *ranges)
{
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  GString *kept = g_string_new (NULL);
  guint at = 0;

  for (guint i = 0; ranges != NULL && i < json_array_get_length (ranges); i++)
    {
      JsonArray *range = json_array_get_array_element (ranges, i);
      guint begin = (guint) json_array_get_int_element (range, 0);
      g_autofree char *piece = NULL;

      if (begin < at)
        continue;

      piece = assay_text_dup_span (text, (AssaySpan){ at, begin });
      g_string_append (kept, piece);
      at = (guint) json_array_get_int_element (range, 1);
    }

  g_string_append (kept, utf8 + assay_text_to_byte (text, at));

  return g_string_free (kept, FALSE);
}
