/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-index-private.h"

#include <string.h>

G_DEFINE_QUARK (assay_json_error, assay_json_error)

void
assay_json_index_free (AssayJsonIndex *self)
{
  g_return_if_fail (self != NULL);

  g_bytes_unref (self->bytes);
  g_array_unref (self->nodes);
  g_free (self);
}

/**
 * assay_json_index_get_size:
 *
 * Returns: the number of nodes; at least 1
 */
guint
assay_json_index_get_size (AssayJsonIndex *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->nodes->len;
}

/**
 * assay_json_index_get_text:
 *
 * Returns: (transfer none): the whole text, in which the bytes of the nodes count; not
 *   NUL-terminated
 */
const char *
assay_json_index_get_text (AssayJsonIndex *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

const AssayJsonNode *
assay_json_index_get_node (AssayJsonIndex *self,
                           guint           id)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id < self->nodes->len, NULL);

  return &g_array_index (self->nodes, AssayJsonNode, id);
}

/**
 * assay_json_index_get_child:
 *
 * Returns: the first member or item of @id, or %ASSAY_JSON_NONE
 */
guint
assay_json_index_get_child (AssayJsonIndex *self,
                            guint           id)
{
  g_return_val_if_fail (self != NULL, ASSAY_JSON_NONE);
  g_return_val_if_fail (id < self->nodes->len, ASSAY_JSON_NONE);

  if (id + 1 < self->nodes->len && assay_json_index_get_node (self, id + 1)->parent == id)
    return id + 1;

  return ASSAY_JSON_NONE;
}

/**
 * assay_json_index_skip:
 *
 * Takes time by the number of nodes inside @id.
 *
 * Returns: the first node that is not inside @id; may be one past the last
 */
guint
assay_json_index_skip (AssayJsonIndex *self,
                       guint           id)
{
  guint end_byte;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (id < self->nodes->len, 0);

  end_byte = assay_json_index_get_node (self, id)->end_byte;

  for (id++; id < self->nodes->len; id++)
    {
      if (assay_json_index_get_node (self, id)->begin_byte >= end_byte)
        break;
    }

  return id;
}

static guint
read_hex (const char *digits)
{
  guint value = 0;

  for (guint i = 0; i < 4; i++)
    value = value * 16 + (guint) g_ascii_xdigit_value (digits[i]);

  return value;
}

/* @raw is what stands between the quotation marks, and has passed the scanner. */
char *
assay_json_unescape (const char *raw,
                     gsize       n_bytes)
{
  const char *end = raw + n_bytes;
  char *result = g_malloc (n_bytes + 1);
  char *out = result;

  while (raw < end)
    {
      static const char letters[] = "\"\\/bfnrt";
      static const char characters[] = "\"\\/\b\f\n\r\t";
      gunichar c;

      if (*raw != '\\')
        {
          *out++ = *raw++;
          continue;
        }

      if (raw[1] != 'u')
        {
          *out++ = characters[strchr (letters, raw[1]) - letters];
          raw += 2;
          continue;
        }

      c = read_hex (raw + 2);
      raw += 6;

      if (c >= 0xd800 && c < 0xdc00)
        {
          c = 0x10000 + ((c - 0xd800) << 10) + (read_hex (raw + 2) - 0xdc00);
          raw += 6;
        }

      /* At most three bytes for six, four for twelve: it always fits. */
      out += g_unichar_to_utf8 (c, out);
    }

  *out = '\0';

  return result;
}

/**
 * assay_json_index_dup_string:
 * @id: a node of the kind %ASSAY_JSON_STRING
 *
 * Returns: (transfer full): what the string says; never has a NUL in it
 */
char *
assay_json_index_dup_string (AssayJsonIndex *self,
                             guint           id)
{
  const AssayJsonNode *node = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id < self->nodes->len, NULL);

  node = assay_json_index_get_node (self, id);
  g_return_val_if_fail (node->kind == ASSAY_JSON_STRING, NULL);

  if (!node->has_escapes)
    return g_strndup (self->text + node->begin_byte + 1, node->end_byte - node->begin_byte - 2);

  return assay_json_unescape (self->text + node->begin_byte + 1,
                              node->end_byte - node->begin_byte - 2);
}

/**
 * assay_json_index_dup_key:
 *
 * Returns: (transfer full) (nullable): the key of @id, or %NULL if it is no member
 */
char *
assay_json_index_dup_key (AssayJsonIndex *self,
                          guint           id)
{
  const AssayJsonNode *node = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (id < self->nodes->len, NULL);

  node = assay_json_index_get_node (self, id);

  if (node->key_begin_byte == node->key_end_byte)
    return NULL;

  return assay_json_unescape (self->text + node->key_begin_byte + 1,
                              node->key_end_byte - node->key_begin_byte - 2);
}

/**
 * assay_json_index_has_key:
 *
 * Returns: whether @id is a member and its key says @key, however that is written
 */
gboolean
assay_json_index_has_key (AssayJsonIndex *self,
                          guint           id,
                          const char     *key)
{
  const AssayJsonNode *node = NULL;
  gsize n_bytes;

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (id < self->nodes->len, FALSE);
  g_return_val_if_fail (key != NULL, FALSE);

  node = assay_json_index_get_node (self, id);

  if (node->key_has_escapes)
    {
      g_autofree char *own = assay_json_index_dup_key (self, id);

      return strcmp (own, key) == 0;
    }

  n_bytes = strlen (key);

  return node->key_end_byte - node->key_begin_byte == n_bytes + 2 &&
         memcmp (self->text + node->key_begin_byte + 1, key, n_bytes) == 0;
}

/**
 * assay_json_index_locate:
 * @offset_byte: a byte of the text
 * @line: (out): its line, counted from 1
 * @column: (out): its column, counted in code points from 1
 *
 * A line ends with LF, CR LF or CR. A byte order mark has no column.
 */
void
assay_json_index_locate (AssayJsonIndex *self,
                         gsize           offset_byte,
                         guint          *line,
                         guint          *column)
{
  const char *p = NULL;
  const char *end = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (offset_byte <= self->n_bytes);
  g_return_if_fail (line != NULL && column != NULL);

  p = self->text;
  end = p + offset_byte;
  *line = 1;
  *column = 1;

  if (offset_byte >= 3 && memcmp (p, "\xef\xbb\xbf", 3) == 0)
    p += 3;

  for (; p < end; p++)
    {
      if (*p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n')))
        {
          *line += 1;
          *column = 1;
        }
      else if (((guchar) *p & 0xc0) != 0x80)
        *column += 1;
    }
}
