/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-scanner.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-json-plain-private.h"
#include "assay-json-scanner-private.h"

/* Up to so many members are compared each with each; sorting more is quicker. */
#define MAX_PAIRWISE 8

/* How many characters of a key an error shows. */
#define MAX_SHOWN 40

/* An object or array that is not yet closed. */
typedef struct
{
  guint32  node;
  guint32  last;     /* its newest child, or %ASSAY_JSON_NONE */
  guint    n;        /* how many children */
  gboolean is_object;
} Frame;

/* A key, for comparing. */
typedef struct
{
  const char *text;
  gsize       n_bytes;
  guint32     node;
} Key;

/* What stands between two values decides what may come next. */
typedef enum
{
  STATE_VALUE,       /* a value must come */
  STATE_FIRST_VALUE, /* a value, or the end of the array */
  STATE_KEY,         /* a key must come */
  STATE_FIRST_KEY,   /* a key, or the end of the object */
  STATE_AFTER,       /* a comma, or the end of what is open */
} State;

static void
skip_space (AssayJsonScanner *self)
{
  const char *text = self->text;
  gsize n_bytes = self->n_bytes;
  gsize at = self->at;

  while (at < n_bytes &&
         (text[at] == ' ' || text[at] == '\n' || text[at] == '\r' || text[at] == '\t'))
    at++;

  self->at = at;
}

static Frame *
get_frame (AssayJsonScanner *self)
{
  if (self->frames->len == 0)
    return NULL;

  return &g_array_index (self->frames, Frame, self->frames->len - 1);
}

/* Room for some more, in larger and larger pieces: most of what is scanned has many values. */
static void
append_node (AssayJsonScanner    *self,
             const AssayJsonNode *node)
{
  GArray *nodes = self->index->nodes;

  if (self->n_nodes == nodes->len)
    g_array_set_size (nodes, MAX (64, 2 * nodes->len));

  g_array_index (nodes, AssayJsonNode, self->n_nodes++) = *node;
}

/* Gives @node its place in the tree. */
static gboolean
add_node (AssayJsonScanner    *self,
          const AssayJsonNode *node)
{
  GArray *nodes = self->index->nodes;
  Frame *frame = get_frame (self);

  if (self->n_values >= self->limits->max_values)
    {
      g_autofree char *reason = NULL;

      reason = g_strdup_printf (_ ("the file has more than %u values"), self->limits->max_values);
      return assay_json_fail_at (self, node->begin_byte, ASSAY_JSON_ERROR_TOO_LARGE, reason);
    }

  append_node (self, node);
  self->n_values++;

  if (frame != NULL)
    {
      if (frame->last != ASSAY_JSON_NONE)
        g_array_index (nodes, AssayJsonNode, frame->last).next = self->n_nodes - 1;

      frame->last = self->n_nodes - 1;
      frame->n++;
    }

  return TRUE;
}

static int
compare_keys (gconstpointer a,
              gconstpointer b)
{
  const Key *first = a;
  const Key *second = b;

  if (first->n_bytes != second->n_bytes)
    return first->n_bytes < second->n_bytes ? -1 : 1;

  return memcmp (first->text, second->text, first->n_bytes);
}

static gboolean
fail_twice (AssayJsonScanner *self,
            guint32           node)
{
  g_autofree char *key = assay_json_index_dup_key (self->index, node);
  g_autofree char *shown = g_utf8_substring (key, 0, MIN (g_utf8_strlen (key, -1), MAX_SHOWN));
  g_autofree char *reason = NULL;
  gsize begin_byte;

  begin_byte = assay_json_index_get_node (self->index, node)->key_begin_byte;
  reason = g_strdup_printf (_ ("the key “%s” stands twice in one object"), shown);

  return assay_json_fail_at (self, begin_byte, ASSAY_JSON_ERROR_SYNTAX, reason);
}

/* The member whose key has come before; the first of them if there are several. */
static guint32
find_twice (GArray *keys)
{
  guint32 twice = ASSAY_JSON_NONE;

  if (keys->len <= MAX_PAIRWISE)
    {
      for (guint i = 1; i < keys->len; i++)
        {
          for (guint j = 0; j < i; j++)
            {
              if (compare_keys (&g_array_index (keys, Key, i), &g_array_index (keys, Key, j)) == 0)
                return g_array_index (keys, Key, i).node;
            }
        }

      return twice;
    }

  g_array_sort (keys, compare_keys);

  for (guint i = 1; i < keys->len; i++)
    {
      Key *before = &g_array_index (keys, Key, i - 1);
      Key *key = &g_array_index (keys, Key, i);

      if (compare_keys (before, key) == 0)
        twice = MIN (twice, MAX (before->node, key->node));
    }

  return twice;
}

/*
 * No key twice in the object that @frame stands for. Sorted rather than hashed: keys come from
 * strangers, who can choose such as collide.
 */
static gboolean
check_keys (AssayJsonScanner *self,
            const Frame      *frame)
{
  g_autoptr (GPtrArray) decoded = NULL;
  guint32 twice;

  if (!frame->is_object || frame->n < 2)
    return TRUE;

  g_array_set_size (self->keys, 0);

  for (guint32 id = frame->node + 1; id != ASSAY_JSON_NONE;)
    {
      const AssayJsonNode *node = &g_array_index (self->index->nodes, AssayJsonNode, id);
      Key key = { .node = id };

      key.text = self->text + node->key_begin_byte + 1;
      key.n_bytes = node->key_end_byte - node->key_begin_byte - 2;

      if (node->key_has_escapes)
        {
          char *text = assay_json_unescape (key.text, key.n_bytes);

          if (decoded == NULL)
            decoded = g_ptr_array_new_with_free_func (g_free);

          g_ptr_array_add (decoded, text);
          key.text = text;
          key.n_bytes = strlen (text);
        }

      g_array_append_val (self->keys, key);
      id = node->next;
    }

  twice = find_twice (self->keys);

  return twice == ASSAY_JSON_NONE || fail_twice (self, twice);
}

/* An object or array whose bracket is at @at. */
static gboolean
open_container (AssayJsonScanner *self,
                AssayJsonNode    *node)
{
  Frame frame = { .last = ASSAY_JSON_NONE };

  if (self->frames->len >= self->limits->max_depth)
    {
      g_autofree char *reason = NULL;

      reason = g_strdup_printf (_ ("values are nested more than %u deep"), self->limits->max_depth);
      return assay_json_fail_at (self, self->at, ASSAY_JSON_ERROR_TOO_LARGE, reason);
    }

  frame.is_object = assay_json_peek (self) == '{';
  node->kind = frame.is_object ? ASSAY_JSON_OBJECT : ASSAY_JSON_ARRAY;
  self->at++;

  if (!add_node (self, node))
    return FALSE;

  frame.node = self->n_nodes - 1;
  g_array_append_val (self->frames, frame);

  return TRUE;
}

static gboolean
close_container (AssayJsonScanner *self)
{
  Frame *frame = get_frame (self);

  self->at++;
  g_array_index (self->index->nodes, AssayJsonNode, frame->node).end_byte = (guint32) self->at;

  if (!check_keys (self, frame))
    return FALSE;

  if (self->forgets)
    self->n_nodes = frame->node + 1;
  g_array_set_size (self->frames, self->frames->len - 1);

  return TRUE;
}

/* The key of the next member, with its colon, into @node. */
static gboolean
scan_key (AssayJsonScanner *self,
          AssayJsonNode    *node)
{
  gboolean has_escapes = FALSE;

  if (assay_json_peek (self) == '}')
    return assay_json_fail (self, _ ("a comma stands before the closing bracket"));
  if (assay_json_peek (self) != '"')
    return assay_json_fail (self, _ ("a key between double quotation marks is expected here"));

  node->key_begin_byte = (guint32) self->at;

  if (!assay_json_scan_string (self, &has_escapes))
    return FALSE;

  node->key_end_byte = (guint32) self->at;
  node->key_has_escapes = has_escapes;
  skip_space (self);

  if (assay_json_peek (self) != ':')
    return assay_json_fail (self, _ ("a colon is expected after the key"));

  self->at++;
  skip_space (self);

  return TRUE;
}

/* One member, item or the root: key and scalar, or key and opening bracket. */
static gboolean
scan_value (AssayJsonScanner *self,
            State            *state)
{
  Frame *frame = get_frame (self);
  AssayJsonNode node = { .parent = ASSAY_JSON_NONE, .next = ASSAY_JSON_NONE };
  char c;

  if (frame != NULL)
    node.parent = frame->node;
  if (frame != NULL && frame->is_object && !scan_key (self, &node))
    return FALSE;

  c = assay_json_peek (self);
  node.begin_byte = (guint32) self->at;

  if (c == '{' || c == '[')
    {
      *state = c == '{' ? STATE_FIRST_KEY : STATE_FIRST_VALUE;
      return open_container (self, &node);
    }

  *state = STATE_AFTER;

  return assay_json_scan_scalar (self, &node) && add_node (self, &node);
}

/* What follows a value inside an object or array. */
static gboolean
scan_after (AssayJsonScanner *self,
            State            *state)
{
  gboolean is_object = get_frame (self)->is_object;
  char c = assay_json_peek (self);

  if (c == ',')
    {
      self->at++;
      *state = is_object ? STATE_KEY : STATE_VALUE;
      return TRUE;
    }

  if (c == (is_object ? '}' : ']'))
    return close_container (self);

  if (c == '/' || c == '#')
    return assay_json_fail (self, _ ("comments are not allowed"));

  return assay_json_fail (self, is_object ? _ ("a comma or “}” is expected here")
                               : _ ("a comma or “]” is expected here"));
}

static gboolean
scan_document (AssayJsonScanner *self)
{
  State state = STATE_VALUE;

  skip_space (self);

  if (self->at == self->n_bytes)
    return assay_json_fail (self, NULL);

  do
    {
      gboolean ok;

      skip_space (self);

      if ((state == STATE_FIRST_KEY && assay_json_peek (self) == '}') ||
          (state == STATE_FIRST_VALUE && assay_json_peek (self) == ']'))
        state = STATE_AFTER;

      if (state == STATE_AFTER)
        ok = scan_after (self, &state);
      else
        ok = scan_value (self, &state);

      if (!ok)
        return FALSE;
    }
  while (self->frames->len > 0);

  skip_space (self);

  if (self->at < self->n_bytes)
    return assay_json_fail (self, _ ("something stands after the end of the value"));

  return TRUE;
}

/* All that is told of the bytes before a character is looked at as JSON. */
static gboolean
check_bytes (AssayJsonScanner *self)
{
  const char *end = NULL;
  gsize at = 0;

  if (self->n_bytes > self->limits->max_bytes)
    {
      g_autofree char *bound = NULL;

      bound = g_format_size_full (self->limits->max_bytes, G_FORMAT_SIZE_IEC_UNITS);
      g_set_error (self->error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_TOO_LARGE,
                   _ ("The file is larger than %s, the most that is read"), bound);
      return FALSE;
    }

  if (self->n_bytes == 0)
    {
      g_set_error_literal (self->error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_SYNTAX,
                           _ ("The file is empty"));
      return FALSE;
    }

  /* Most of a text is plain, and looked through faster than character by character. */
  while (at < self->n_bytes)
    {
      at += assay_json_count_ascii (self->text + at, self->n_bytes - at);
      end = self->text + at;
      if (at < self->n_bytes &&
          (gint32) g_utf8_get_char_validated (end, (gssize) (self->n_bytes - at)) <= 0)
        break;
      at += at < self->n_bytes ? (gsize) g_utf8_skip[(guchar) *end] : 0;
    }

  if (at >= self->n_bytes)
    return TRUE;

  return assay_json_fail_at (self, (gsize) (end - self->text), ASSAY_JSON_ERROR_SYNTAX,
                  *end == '\0' ? _ ("there is a NUL byte, so this is no text")
                               : _ ("there is a byte that is not UTF-8 text"));
}

static AssayJsonIndex *
scan (GBytes                 *bytes,
      const AssayJsonLimits  *limits,
      gboolean                forgets,
      GError                **error)
{
  static const AssayJsonLimits usual = { ASSAY_JSON_MAX_BYTES, ASSAY_JSON_MAX_DEPTH,
                                         ASSAY_JSON_MAX_VALUES };
  g_autoptr (AssayJsonIndex) index = g_new0 (AssayJsonIndex, 1);
  AssayJsonScanner scanner = { .forgets = forgets };
  gboolean ok;

  index->bytes = g_bytes_ref (bytes);
  index->text = g_bytes_get_data (bytes, &index->n_bytes);
  index->nodes = g_array_new (FALSE, FALSE, sizeof (AssayJsonNode));

  scanner.index = index;
  scanner.limits = limits != NULL ? limits : &usual;
  scanner.text = index->text;
  scanner.n_bytes = index->n_bytes;
  scanner.error = error;
  scanner.frames = g_array_new (FALSE, FALSE, sizeof (Frame));
  scanner.keys = g_array_new (FALSE, FALSE, sizeof (Key));

  ok = check_bytes (&scanner);

  if (ok && scanner.n_bytes >= 3 && memcmp (scanner.text, "\xef\xbb\xbf", 3) == 0)
    scanner.at = 3;

  ok = ok && scan_document (&scanner);
  g_array_set_size (index->nodes, scanner.n_nodes);

  g_array_unref (scanner.frames);
  g_array_unref (scanner.keys);

  return ok ? g_steal_pointer (&index) : NULL;
}

/**
 * assay_json_scan:
 * @bytes: the text
 * @limits: (nullable): the bounds, or %NULL for the usual ones
 *
 * Reads one JSON value as RFC 8259 has it, and nothing looser: no comments, no commas at the end,
 * no key twice in an object (however it is escaped), no U+0000, no half of a surrogate pair, no
 * number beyond the range of a double, nothing after the value. A byte order mark at the very
 * beginning is skipped, as the RFC allows; anywhere else it is a fault, unless inside text.
 * Integers of any size pass, since what nobody asks for is carried on as raw text; who reads one
 * sets a range.
 *
 * Takes time and memory by the size of the text (keys of one object are sorted), and no stack by
 * its depth.
 *
 * Returns: (transfer full): where everything stands; or %NULL with an error of #AssayJsonError,
 *   whose message gives line and column, both from 1, the column in code points, and the reason
 */
AssayJsonIndex *
assay_json_scan (GBytes                 *bytes,
                 const AssayJsonLimits  *limits,
                 GError                **error)
{
  g_return_val_if_fail (bytes != NULL, NULL);

  return scan (bytes, limits, FALSE, error);
}

/**
 * assay_json_check:
 * @bytes: the text
 * @limits: (nullable): likewise
 *
 * Looks whether assay_json_scan() would take the text, with less memory: nothing is kept of where things stand.
 *
 * Returns: whether it would; else %FALSE with the error that it would give
 */
gboolean
assay_json_check (GBytes                 *bytes,
                  const AssayJsonLimits  *limits,
                  GError                **error)
{
  g_autoptr (AssayJsonIndex) index = NULL;

  g_return_val_if_fail (bytes != NULL, FALSE);

  index = scan (bytes, limits, TRUE, error);

  return index != NULL;
}
