/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-json-scanner.h"
#include "assay-overrides-private.h"

/* A row has an address, a value and perhaps more; what is longer is no such list. */
#define MAX_COLUMNS 64

/*
 * @overrides: where what is read goes
 * @origin: the list's id
 * @n_taken: values that were taken
 * @n_left: rows or entries of which nothing was understood
 *
 * A list being read.
 */
typedef struct
{
  AssayOverrides *overrides;
  const char     *origin;
  guint           n_taken;
  guint           n_left;
} Import;

/* What a list's columns and members are called, in the order of preference. */
static const char *const address_names[] = { "domain",   "host", "site", "website", "source_url",
                                             "homepage", "url",  "d",    NULL };
static const char *const rating_names[] = { "reliability", "factual", "reporting", "credibility",
                                            "rating",      "r",       NULL };
static const char *const lean_names[] = { "lean", "bias", "b", NULL };
static const char *const value_names[] = { "value", NULL };

/*
 * @address: as the list has it
 * @value: (nullable): the word of our scale
 *
 * Takes one value.
 *
 * Returns: whether the address is one
 */
static gboolean
add_value (Import         *self,
           const char          *address,
           AssayOutletProperty  property,
           const char          *value)
{
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;
  AssayOverride override = { .property = property, .value = value, .origin = self->origin };

  if (!assay_override_read_address (address, &host, &path, NULL))
    return FALSE;

  /* Most lists name a home page where they mean the whole host. */
  override.host = host;
  override.path = path;
  assay_overrides_set (self->overrides, &override, NULL);
  self->n_taken++;

  return TRUE;
}

static int
find_column (GPtrArray         *names,
             const char *const *wanted)
{
  for (; *wanted != NULL; wanted++)
    {
      for (guint i = 0; i < names->len; i++)
        {
          if (g_ascii_strcasecmp (g_strstrip (g_ptr_array_index (names, i)), *wanted) == 0)
            return (int) i;
        }
    }

  return -1;
}

/* Reads one row as RFC 4180 has it, with any of three signs between columns; moves *@at to the next. */
static GPtrArray *
read_row (const char **at,
          const char  *end,
          char         separator)
{
  GPtrArray *row = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) field = g_string_new (NULL);
  gboolean is_quoted = FALSE;

  for (; *at < end && (is_quoted || **at != '\n'); (*at)++)
    {
      char c = **at;

      if (c == '"' && is_quoted && *at + 1 < end && (*at)[1] == '"')
        {
          g_string_append_c (field, '"');
          (*at)++;
        }
      else if (c == '"' && (is_quoted || field->len == 0))
        is_quoted = !is_quoted;
      else if (c == separator && !is_quoted && row->len < MAX_COLUMNS)
        {
          g_ptr_array_add (row, g_strdup (field->str));
          g_string_truncate (field, 0);
        }
      else if (c != '\r')
        g_string_append_c (field, c);
    }

  g_ptr_array_add (row, g_strdup (field->str));
  if (*at < end)
    (*at)++;

  return row;
}

/* The sign that the first line has most of. */
static char
guess_separator (const char *text,
                 const char *end)
{
  static const char separators[] = "\t;,";
  guint most = 0;
  char best = ',';

  for (const char *s = separators; *s != '\0'; s++)
    {
      guint n = 0;

      for (const char *p = text; p < end && *p != '\n'; p++)
        n += *p == *s;

      if (n > most)
        {
          most = n;
          best = *s;
        }
    }

  return best;
}

static const char *
get_cell (GPtrArray *row,
          int        column)
{
  return column >= 0 && (guint) column < row->len ? g_strstrip (g_ptr_array_index (row, column))
                                                  : "";
}

/* The columns of a table; -1 for what it lacks. */
typedef struct
{
  int address;
  int rating;
  int lean;
  int value;
} Columns;

static void
take_row (Import   *self,
          GPtrArray     *row,
          const Columns *columns)
{
  const char *address = get_cell (row, columns->address);
  guint n_before = self->n_taken;
  AssayOutletProperty property = ASSAY_PROPERTY_RELIABILITY;
  const char *value = NULL;

  if (*address == '\0')
    return;

  if (assay_override_read_rating (get_cell (row, columns->rating), &value))
    add_value (self, address, ASSAY_PROPERTY_RELIABILITY, value);
  if (assay_override_read_lean (get_cell (row, columns->lean), &value))
    add_value (self, address, ASSAY_PROPERTY_LEAN, value);
  if (assay_override_read_value (get_cell (row, columns->value), &property, &value))
    add_value (self, address, property, value);

  self->n_left += self->n_taken == n_before;
}

/* A table of addresses and values. Its first line may name the columns; else they are address, value. */
static gboolean
read_csv (Import  *self,
          GBytes       *bytes,
          GError      **error)
{
  gsize n_bytes = 0;
  const char *text = g_bytes_get_data (bytes, &n_bytes);
  const char *end = text + n_bytes;
  char separator = guess_separator (text, end);
  const char *at = text;
  g_autoptr (GPtrArray) names = read_row (&at, end, separator);
  Columns columns = { .address = find_column (names, address_names),
                      .rating = find_column (names, rating_names),
                      .lean = find_column (names, lean_names),
                      .value = find_column (names, value_names) };

  if (columns.address < 0)
    {
      columns = (Columns){ .address = 0, .rating = -1, .lean = -1, .value = 1 };
      at = text;
    }

  while (at < end)
    {
      g_autoptr (GPtrArray) row = read_row (&at, end, separator);

      take_row (self, row, &columns);
    }

  return TRUE;
}

/* The string that an entry has under the first of some names, or %NULL. */
static char *
dup_member (AssayJsonIndex    *index,
            guint              entry,
            const char *const *names)
{
  for (; *names != NULL; names++)
    {
      for (guint id = assay_json_index_get_child (index, entry); id != ASSAY_JSON_NONE;
           id = assay_json_index_get_node (index, id)->next)
        {
          if (assay_json_index_has_key (index, id, *names) &&
              assay_json_index_get_node (index, id)->kind == ASSAY_JSON_STRING)
            return assay_json_index_dup_string (index, id);
        }
    }

  return NULL;
}

/* One entry: an object with an address in it, or whose key is one; or only a value under an address. */
static void
take_entry (Import    *self,
            AssayJsonIndex *index,
            guint           entry,
            gboolean        has_key)
{
  const AssayJsonNode *node = assay_json_index_get_node (index, entry);
  g_autofree char *key = has_key ? assay_json_index_dup_key (index, entry) : NULL;
  g_autofree char *address = NULL;
  g_autofree char *rating = NULL;
  g_autofree char *lean = NULL;
  AssayOutletProperty property = ASSAY_PROPERTY_RELIABILITY;
  const char *value = NULL;
  guint n_before = self->n_taken;

  if (node->kind == ASSAY_JSON_OBJECT)
    {
      address = dup_member (index, entry, address_names);
      rating = dup_member (index, entry, rating_names);
      lean = dup_member (index, entry, lean_names);
    }

  /* A key with a dot in it is a host; any other numbers the entries. */
  if (key != NULL && strchr (key, '.') != NULL)
    {
      g_free (address);
      address = g_strdup (key);
    }

  if (address != NULL && rating != NULL && assay_override_read_rating (rating, &value))
    add_value (self, address, ASSAY_PROPERTY_RELIABILITY, value);
  if (address != NULL && lean != NULL && assay_override_read_lean (lean, &value))
    add_value (self, address, ASSAY_PROPERTY_LEAN, value);

  if (address != NULL && node->kind == ASSAY_JSON_STRING)
    {
      g_autofree char *words = assay_json_index_dup_string (index, entry);

      if (assay_override_read_value (words, &property, &value))
        add_value (self, address, property, value);
    }

  self->n_left += self->n_taken == n_before;
}

/* Where the entries stand: at the top, or in a member that is named for them. */
static guint
find_entries (AssayJsonIndex *index)
{
  static const char *const names[] = { "sources", "outlets", "sites", "domains", "data" };

  if (assay_json_index_get_node (index, 0)->kind != ASSAY_JSON_OBJECT)
    return 0;

  for (guint id = assay_json_index_get_child (index, 0); id != ASSAY_JSON_NONE;
       id = assay_json_index_get_node (index, id)->next)
    {
      AssayJsonKind kind = assay_json_index_get_node (index, id)->kind;

      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        {
          if ((kind == ASSAY_JSON_ARRAY || kind == ASSAY_JSON_OBJECT) &&
              assay_json_index_has_key (index, id, names[i]))
            return id;
        }
    }

  return 0;
}

static gboolean
read_json (Import  *self,
           GBytes       *bytes,
           GError      **error)
{
  g_autoptr (AssayJsonIndex) index = assay_json_scan (bytes, NULL, error);
  guint entries;
  AssayJsonKind kind;

  if (index == NULL)
    return FALSE;

  entries = find_entries (index);
  kind = assay_json_index_get_node (index, entries)->kind;

  if (kind != ASSAY_JSON_ARRAY && kind != ASSAY_JSON_OBJECT)
    return TRUE;

  for (guint id = assay_json_index_get_child (index, entries); id != ASSAY_JSON_NONE;
       id = assay_json_index_get_node (index, id)->next)
    take_entry (self, index, id, kind == ASSAY_JSON_OBJECT);

  return TRUE;
}

static gboolean
begins_json (GBytes *bytes)
{
  gsize n_bytes = 0;
  const char *text = g_bytes_get_data (bytes, &n_bytes);

  while (n_bytes > 0 && g_ascii_isspace (*text))
    {
      text++;
      n_bytes--;
    }

  return n_bytes > 0 && (*text == '{' || *text == '[');
}

/**
 * assay_overrides_import:
 * @bytes: a table of addresses and values, or the JSON of a program that rates outlets
 * @name: what people call the list; stands beside each of its values
 * @n_taken: (out): how many values were taken
 * @n_left: (out): of how many rows nothing was understood
 * @error: return location for an error; a list of which nothing is understood is one
 *
 * Takes the values of a list, in place of those that were taken from a list of that name before.
 *
 * Returns: %TRUE, or %FALSE with @error set; then nothing has changed
 */
gboolean
assay_overrides_import (AssayOverrides  *self,
                        GBytes          *bytes,
                        const char      *name,
                        guint           *n_taken,
                        guint           *n_left,
                        GError         **error)
{
  g_autofree char *id = NULL;
  g_autoptr (AssayOverrides) list = NULL;
  Import import = { 0 };
  gboolean ok;

  g_return_val_if_fail (self != NULL && bytes != NULL && name != NULL, FALSE);
  g_return_val_if_fail (n_taken != NULL && n_left != NULL, FALSE);

  if (!g_utf8_validate (g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), NULL))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("It is not UTF-8 text"));
      return FALSE;
    }

  id = assay_overrides_make_id (name);
  list = assay_overrides_new ();
  import = (Import){ .overrides = list, .origin = id };
  ok = begins_json (bytes) ? read_json (&import, bytes, error) : read_csv (&import, bytes, error);

  if (ok && import.n_taken == 0)
    {
      g_set_error_literal (
          error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
          _ ("No line of it has both a domain and a rating that Assay understands"));
      ok = FALSE;
    }

  if (!ok)
    return FALSE;

  assay_overrides_replace_origin (self, id, name, list);
  *n_taken = assay_overrides_get_n (list);
  *n_left = import.n_left;

  return TRUE;
}
