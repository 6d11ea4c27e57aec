/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "assay-register-private.h"
#include "assay-url.h"

/* A longer row is a broken file. */
#define MAX_LINE_BYTES 4096

/* The words that a word of the register must be one of, from the enumeration that it stands for. */
typedef const char *(*IdFunc) (guint step);

/* What may stand in a row beside the properties of #AssayOutletProperty. */
static const char *const inner_properties[] = {
  "exception", "name", "platform", "same", "suffix", "title",
};

static const char *
get_tier_id (guint step)
{
  return step <= ASSAY_TIER_IMPERSONATION ? assay_tier_to_id ((AssayTier) step) : NULL;
}

static const char *
get_lean_id (guint step)
{
  return step <= ASSAY_LEAN_RIGHT ? assay_lean_to_id ((AssayLean) step) : NULL;
}

static const char *
get_control_id (guint step)
{
  return step <= ASSAY_CONTROL_STATE ? assay_control_to_id ((AssayControl) step) : NULL;
}

/* Step 0 of each scale says that there is no value, which a row does not say. */
static gboolean
is_on_scale (const AssayRow *row,
             IdFunc          get_id)
{
  for (guint step = 1; get_id (step) != NULL; step++)
    {
      if (assay_row_has (row, ASSAY_FIELD_VALUE, get_id (step)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_property (const AssayRow *row)
{
  for (guint i = 0; i < G_N_ELEMENTS (inner_properties); i++)
    {
      if (assay_row_has (row, ASSAY_FIELD_PROPERTY, inner_properties[i]))
        return TRUE;
    }

  for (guint i = 0; i <= ASSAY_PROPERTY_OWNER; i++)
    {
      if (assay_row_has (row, ASSAY_FIELD_PROPERTY,
                         assay_outlet_property_to_id ((AssayOutletProperty) i)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_value (const AssayRow *row)
{
  if (row->lengths[ASSAY_FIELD_VALUE] == 0)
    return FALSE;
  if (assay_row_has (row, ASSAY_FIELD_PROPERTY, "reliability") ||
      assay_row_has (row, ASSAY_FIELD_PROPERTY, "exception"))
    return is_on_scale (row, get_tier_id);
  if (assay_row_has (row, ASSAY_FIELD_PROPERTY, "lean"))
    return is_on_scale (row, get_lean_id);
  if (assay_row_has (row, ASSAY_FIELD_PROPERTY, "control"))
    return is_on_scale (row, get_control_id);

  return TRUE;
}

/* Hosts stand as lookups ask for them; what begins with “*” is a rule for many. */
static gboolean
is_host (const AssayRow *row)
{
  g_autofree char *host = g_strndup (row->fields[ASSAY_FIELD_HOST], row->lengths[ASSAY_FIELD_HOST]);
  g_autofree char *normal = NULL;

  if (*host == '*')
    return TRUE;

  normal = assay_host_normalise (host);

  return g_strcmp0 (normal, host) == 0;
}

static gboolean
is_year (const AssayRow *row)
{
  return row->lengths[ASSAY_FIELD_YEAR] == 0 ||
         (row->lengths[ASSAY_FIELD_YEAR] == 4 && assay_row_get_year (row) >= 1000);
}

static gboolean
has_origin (const AssayRow *row,
            GArray         *origins)
{
  for (guint i = 0; i < origins->len; i++)
    {
      if (assay_row_has (row, ASSAY_FIELD_ORIGIN, g_array_index (origins, AssayOrigin, i).id))
        return TRUE;
    }

  return FALSE;
}

/* Says what is wrong with a row, in words for people, or %NULL. */
static const char *
find_fault (const AssayRow *row,
            gsize           n_fields,
            GArray         *origins)
{
  if (n_fields < 5 || n_fields > ASSAY_N_FIELDS)
    return _ ("a row has five to eight columns: host, path, property, value, origin, year, scope, "
             "reference");
  if (!is_host (row))
    return _ ("the host is not written as in an address (lower case, without “www.”)");
  if (row->lengths[ASSAY_FIELD_PATH] > 0 && *row->fields[ASSAY_FIELD_PATH] == '/')
    return _ ("the path begins with a slash");
  if (!is_property (row))
    return _ ("the property is unknown");
  if (!is_value (row))
    return _ ("the value is not one that the property can have");
  if (!has_origin (row, origins))
    return _ ("the origin is not among those that the register begins with");
  if (!is_year (row))
    return _ ("the year does not have four digits");

  return NULL;
}

static gboolean
check_text (const char  *text,
            gsize        n_bytes,
            guint        line,
            GError     **error)
{
  const char *end = NULL;

  /* NUL is no text either, and stops this. */
  if (g_utf8_validate (text, (gssize) n_bytes, &end))
    return TRUE;

  for (const char *p = text; p < end; p++)
    line += *p == '\n';

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("Line %u: not valid UTF-8 text"),
               line);

  return FALSE;
}

/* A line of the text that is still where it was. */
typedef struct
{
  const char *begin;
  gsize       n;
} Line;

static int
compare_lines (gconstpointer a,
               gconstpointer b)
{
  const Line *first = a;
  const Line *second = b;
  int order = memcmp (first->begin, second->begin, MIN (first->n, second->n));

  return order != 0 ? order : (first->n > second->n) - (first->n < second->n);
}

static GBytes *
join_sorted (GArray *lines)
{
  GByteArray *text = g_byte_array_new ();

  g_array_sort (lines, compare_lines);

  for (guint i = 0; i < lines->len; i++)
    {
      const Line *line = &g_array_index (lines, Line, i);

      g_byte_array_append (text, (const guint8 *) line->begin, (guint) line->n);
      g_byte_array_append (text, (const guint8 *) "\n", 1);
    }

  return g_byte_array_free_to_bytes (text);
}

/**
 * assay_register_check:
 * @bytes: the text of a register
 * @body: where its first row begins
 * @body_line: the number of that line
 * @origins: (element-type AssayOrigin): those that its head names
 * @error: return location for an error that names the line
 *
 * Checks each row of a register that somebody made. Empty lines and those that begin with “#” are
 * passed over.
 *
 * Returns: (transfer full) (nullable): the rows alone, sorted as lookups need them, or %NULL on error
 */
GBytes *
assay_register_check (GBytes  *bytes,
                      gsize    body,
                      guint    body_line,
                      GArray  *origins,
                      GError **error)
{
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (Line));
  gsize n_bytes = 0;
  const char *text = g_bytes_get_data (bytes, &n_bytes);
  guint number = body_line;

  if (!check_text (text, n_bytes, 1, error))
    return NULL;

  for (gsize offset = body; offset < n_bytes; number++)
    {
      const char *newline = memchr (text + offset, '\n', n_bytes - offset);
      const char *end = newline != NULL ? newline : text + n_bytes;
      Line line = { text + offset, (gsize) (end - text) - offset };
      AssayRow row;
      const char *fault = NULL;

      offset += line.n + 1;

      if (line.n > 0 && line.begin[line.n - 1] == '\r')
        line.n--;
      if (line.n == 0 || *line.begin == '#')
        continue;

      if (line.n > MAX_LINE_BYTES)
        fault = _ ("the row is too long");
      else
        fault = find_fault (&row, assay_row_split (&row, line.begin, line.n), origins);

      if (fault != NULL)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("Line %u: %s"), number,
                       fault);
          return NULL;
        }

      g_array_append_val (lines, line);
    }

  return join_sorted (lines);
}
