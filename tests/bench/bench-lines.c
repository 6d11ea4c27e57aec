/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "bench-lines.h"

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
