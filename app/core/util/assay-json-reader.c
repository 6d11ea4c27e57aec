/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-reader-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/**
 * assay_json_reader_new:
 * @index: the scanned text, which must outlive the reader
 *
 * Returns: (transfer full): a reader that has not been asked for anything
 */
AssayJsonReader *
assay_json_reader_new (AssayJsonIndex *index)
{
  AssayJsonReader *self = NULL;

  g_return_val_if_fail (index != NULL, NULL);

  self = g_new0 (AssayJsonReader, 1);
  self->index = index;
  self->fates = g_new0 (guint8, assay_json_index_get_size (index));

  return self;
}

void
assay_json_reader_free (AssayJsonReader *self)
{
  g_return_if_fail (self != NULL);

  g_clear_error (&self->error);
  g_free (self->fates);
  g_free (self);
}

gboolean
assay_json_reader_has_failed (AssayJsonReader *self)
{
  g_return_val_if_fail (self != NULL, TRUE);

  return self->error != NULL;
}

/**
 * assay_json_reader_end:
 *
 * Returns: %TRUE if nothing failed so far; else %FALSE with the first failure in @error, of
 *   #AssayJsonError
 */
gboolean
assay_json_reader_end (AssayJsonReader  *self,
                       GError          **error)
{
  g_return_val_if_fail (self != NULL, FALSE);

  if (self->error == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->error));

  return FALSE;
}

/* How many items stand before @id. Only for errors: it takes time by their number. */
static guint
count_before (AssayJsonReader *self,
              guint            id,
              guint            parent)
{
  guint count = 0;

  for (guint item = parent + 1; item != id; count++)
    item = assay_json_index_get_node (self->index, item)->next;

  return count;
}

/* “$.marks[3].span” */
static char *
dup_path (AssayJsonReader *self,
          guint            id)
{
  g_autoptr (GPtrArray) steps = g_ptr_array_new_with_free_func (g_free);
  GString *path = g_string_new ("$");

  while (id != ASSAY_JSON_NONE)
    {
      guint parent = assay_json_index_get_node (self->index, id)->parent;
      g_autofree char *key = assay_json_index_dup_key (self->index, id);

      if (key != NULL)
        g_ptr_array_add (steps, g_strconcat (".", key, NULL));
      else if (parent != ASSAY_JSON_NONE)
        g_ptr_array_add (steps, g_strdup_printf ("[%u]", count_before (self, id, parent)));

      id = parent;
    }

  for (guint i = steps->len; i > 0; i--)
    g_string_append (path, g_ptr_array_index (steps, i - 1));

  return g_string_free (path, FALSE);
}

static void
fail_path (AssayJsonReader *self,
           guint            id,
           const char      *path,
           AssayJsonError   code,
           const char      *reason)
{
  guint line = 1;
  guint column = 1;

  assay_json_index_locate (self->index, assay_json_index_get_node (self->index, id)->begin_byte,
                           &line, &column);

  /* Translators: the key path of a value in a file (“$.marks[3].span”), its line, what is wrong */
  g_set_error (&self->error, ASSAY_JSON_ERROR, code, _ ("%s, line %u: %s"), path, line, reason);
}

/**
 * assay_json_reader_fail:
 * @id: the node that is at fault
 * @code: usually %ASSAY_JSON_ERROR_MEANING
 * @reason: what is wrong, translated, without a capital
 *
 * Fails with the path of @id. Does nothing if something has failed before.
 */
void
assay_json_reader_fail (AssayJsonReader *self,
                        guint            id,
                        AssayJsonError   code,
                        const char      *reason)
{
  g_autofree char *path = NULL;

  g_return_if_fail (self != NULL);
  g_return_if_fail (reason != NULL);

  if (self->error != NULL || id == ASSAY_JSON_NONE)
    return;

  path = dup_path (self, id);
  fail_path (self, id, path, code, reason);
}

/**
 * assay_json_reader_fail_member:
 * @object: the object at whose member the fault lies
 * @key: key of the member, which may be missing
 * @reason: what is wrong, translated, without a capital
 */
void
assay_json_reader_fail_member (AssayJsonReader *self,
                               guint            object,
                               const char      *key,
                               const char      *reason)
{
  g_autofree char *path = NULL;
  g_autofree char *member = NULL;
  guint id;

  g_return_if_fail (self != NULL);
  g_return_if_fail (key != NULL);
  g_return_if_fail (reason != NULL);

  if (self->error != NULL || object == ASSAY_JSON_NONE)
    return;

  id = assay_json_reader_find (self, object, key);
  path = dup_path (self, object);
  member = g_strconcat (path, ".", key, NULL);
  fail_path (self, id != ASSAY_JSON_NONE ? id : object, member, ASSAY_JSON_ERROR_MEANING, reason);
}

static const char *
describe_kind (AssayJsonKind kind)
{
  switch (kind)
    {
    case ASSAY_JSON_NULL:
      return _ ("null is expected here");
    case ASSAY_JSON_BOOLEAN:
      return _ ("true or false is expected here");
    case ASSAY_JSON_INTEGER:
      return _ ("a whole number is expected here");
    case ASSAY_JSON_NUMBER:
      return _ ("a number is expected here");
    case ASSAY_JSON_STRING:
      return _ ("text between quotation marks is expected here");
    case ASSAY_JSON_ARRAY:
      return _ ("a list in “[” and “]” is expected here");
    case ASSAY_JSON_OBJECT:
      return _ ("an object in “{” and “}” is expected here");
    }

  g_return_val_if_reached (NULL);
}

/**
 * assay_json_reader_check_kind:
 *
 * Asks for @id and fails if it is of another kind. An integer is a number too.
 *
 * Returns: whether it is of @kind
 */
gboolean
assay_json_reader_check_kind (AssayJsonReader *self,
                              guint            id,
                              AssayJsonKind    kind)
{
  AssayJsonKind own;

  g_return_val_if_fail (self != NULL, FALSE);

  if (self->error != NULL || id == ASSAY_JSON_NONE)
    return FALSE;

  self->fates[id] = ASSAY_JSON_FATE_ASKED;
  own = assay_json_index_get_node (self->index, id)->kind;

  if (own == kind || (own == ASSAY_JSON_INTEGER && kind == ASSAY_JSON_NUMBER))
    return TRUE;

  assay_json_reader_fail (self, id, ASSAY_JSON_ERROR_MEANING, describe_kind (kind));

  return FALSE;
}

/**
 * assay_json_reader_ask_all:
 * @id: a value that somebody else reads from its raw text
 *
 * Asks for it and all in it, so that nothing of it is carried on.
 */
void
assay_json_reader_ask_all (AssayJsonReader *self,
                           guint            id)
{
  guint end = 0;

  g_return_if_fail (self != NULL);

  if (id == ASSAY_JSON_NONE)
    return;

  end = assay_json_index_skip (self->index, id);
  for (guint i = id; i < end; i++)
    self->fates[i] = ASSAY_JSON_FATE_ASKED;
}

/**
 * assay_json_reader_get_root:
 *
 * Returns: the root, which must be an object
 */
guint
assay_json_reader_get_root (AssayJsonReader *self)
{
  g_return_val_if_fail (self != NULL, ASSAY_JSON_NONE);

  return assay_json_reader_check_kind (self, 0, ASSAY_JSON_OBJECT) ? 0 : ASSAY_JSON_NONE;
}

/**
 * assay_json_reader_find:
 * @object: an object that was asked for
 *
 * Asks for a member of any kind. One that is null is there all the same.
 *
 * Returns: the member, or %ASSAY_JSON_NONE
 */
guint
assay_json_reader_find (AssayJsonReader *self,
                        guint            object,
                        const char      *key)
{
  guint id;

  g_return_val_if_fail (self != NULL, ASSAY_JSON_NONE);
  g_return_val_if_fail (key != NULL, ASSAY_JSON_NONE);

  if (self->error != NULL || object == ASSAY_JSON_NONE)
    return ASSAY_JSON_NONE;

  id = assay_json_index_get_child (self->index, object);

  while (id != ASSAY_JSON_NONE && !assay_json_index_has_key (self->index, id, key))
    id = assay_json_index_get_node (self->index, id)->next;

  if (id != ASSAY_JSON_NONE)
    self->fates[id] = ASSAY_JSON_FATE_ASKED;

  return id;
}

/**
 * assay_json_reader_is_null:
 *
 * Returns: whether @id is null, or no node at all
 */
gboolean
assay_json_reader_is_null (AssayJsonReader *self,
                           guint            id)
{
  g_return_val_if_fail (self != NULL, TRUE);

  if (self->error != NULL || id == ASSAY_JSON_NONE)
    return TRUE;

  return assay_json_index_get_node (self->index, id)->kind == ASSAY_JSON_NULL;
}

static guint
get_member (AssayJsonReader *self,
            guint            object,
            const char      *key,
            AssayJsonKind    kind)
{
  guint id = assay_json_reader_find (self, object, key);

  if (id == ASSAY_JSON_NONE)
    assay_json_reader_fail_member (self, object, key, _ ("this member is missing"));

  return assay_json_reader_check_kind (self, id, kind) ? id : ASSAY_JSON_NONE;
}

/* Null is as good as nothing. */
static guint
get_optional_member (AssayJsonReader *self,
                     guint            object,
                     const char      *key,
                     AssayJsonKind    kind)
{
  guint id = assay_json_reader_find (self, object, key);

  if (id == ASSAY_JSON_NONE || assay_json_index_get_node (self->index, id)->kind == ASSAY_JSON_NULL)
    return ASSAY_JSON_NONE;

  return assay_json_reader_check_kind (self, id, kind) ? id : ASSAY_JSON_NONE;
}

guint
assay_json_reader_get_object (AssayJsonReader *self,
                              guint            object,
                              const char      *key)
{
  return get_member (self, object, key, ASSAY_JSON_OBJECT);
}

guint
assay_json_reader_get_optional_object (AssayJsonReader *self,
                                       guint            object,
                                       const char      *key)
{
  return get_optional_member (self, object, key, ASSAY_JSON_OBJECT);
}

guint
assay_json_reader_get_array (AssayJsonReader *self,
                             guint            object,
                             const char      *key)
{
  return get_member (self, object, key, ASSAY_JSON_ARRAY);
}

guint
assay_json_reader_get_optional_array (AssayJsonReader *self,
                                      guint            object,
                                      const char      *key)
{
  return get_optional_member (self, object, key, ASSAY_JSON_ARRAY);
}

/**
 * assay_json_reader_get_item:
 *
 * Returns: the first item of @array, or %ASSAY_JSON_NONE if it has none
 */
guint
assay_json_reader_get_item (AssayJsonReader *self,
                            guint            array)
{
  g_return_val_if_fail (self != NULL, ASSAY_JSON_NONE);

  if (self->error != NULL || array == ASSAY_JSON_NONE)
    return ASSAY_JSON_NONE;

  return assay_json_index_get_child (self->index, array);
}

/**
 * assay_json_reader_get_next:
 *
 * Returns: the item after @item, or %ASSAY_JSON_NONE at the end and after a failure
 */
guint
assay_json_reader_get_next (AssayJsonReader *self,
                            guint            item)
{
  g_return_val_if_fail (self != NULL, ASSAY_JSON_NONE);

  if (self->error != NULL || item == ASSAY_JSON_NONE)
    return ASSAY_JSON_NONE;

  return assay_json_index_get_node (self->index, item)->next;
}

/**
 * assay_json_reader_dup_value:
 * @id: an item, or a member found before
 *
 * Returns: (transfer full) (nullable): what the string @id says
 */
char *
assay_json_reader_dup_value (AssayJsonReader *self,
                             guint            id)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (!assay_json_reader_check_kind (self, id, ASSAY_JSON_STRING))
    return NULL;

  return assay_json_index_dup_string (self->index, id);
}

/**
 * assay_json_reader_get_value:
 * @id: an item, or a member found before
 * @min: the least that is allowed; at least -%ASSAY_JSON_MAX_INTEGER
 * @max: the most that is allowed; at most %ASSAY_JSON_MAX_INTEGER
 *
 * Returns: the integer @id, or @min
 */
gint64
assay_json_reader_get_value (AssayJsonReader *self,
                             guint            id,
                             gint64           min,
                             gint64           max)
{
  const AssayJsonNode *node = NULL;
  g_autofree char *digits = NULL;
  g_autofree char *least = NULL;
  g_autofree char *most = NULL;
  g_autofree char *reason = NULL;
  gint64 value = 0;

  g_return_val_if_fail (self != NULL, 0);

  if (!assay_json_reader_check_kind (self, id, ASSAY_JSON_INTEGER))
    return min;

  node = assay_json_index_get_node (self->index, id);
  digits = g_strndup (assay_json_index_get_text (self->index) + node->begin_byte,
                      node->end_byte - node->begin_byte);

  if (g_ascii_string_to_signed (digits, 10, min, max, &value, NULL))
    return value;

  least = g_strdup_printf ("%" G_GINT64_FORMAT, min);
  most = g_strdup_printf ("%" G_GINT64_FORMAT, max);
  reason = g_strdup_printf (_ ("a whole number from %s to %s is expected here"), least, most);
  assay_json_reader_fail (self, id, ASSAY_JSON_ERROR_MEANING, reason);

  return min;
}

char *
assay_json_reader_dup_string (AssayJsonReader *self,
                              guint            object,
                              const char      *key)
{
  return assay_json_reader_dup_value (self, get_member (self, object, key, ASSAY_JSON_STRING));
}

/**
 * assay_json_reader_dup_optional_string:
 *
 * Returns: (transfer full) (nullable): what the member says; %NULL if there is none, or null
 */
char *
assay_json_reader_dup_optional_string (AssayJsonReader *self,
                                       guint            object,
                                       const char      *key)
{
  guint id = get_optional_member (self, object, key, ASSAY_JSON_STRING);

  return assay_json_reader_dup_value (self, id);
}

/**
 * assay_json_reader_get_integer:
 * @min: the least that is allowed; at least -%ASSAY_JSON_MAX_INTEGER
 * @max: the most that is allowed; at most %ASSAY_JSON_MAX_INTEGER
 */
gint64
assay_json_reader_get_integer (AssayJsonReader *self,
                               guint            object,
                               const char      *key,
                               gint64           min,
                               gint64           max)
{
  guint id = get_member (self, object, key, ASSAY_JSON_INTEGER);

  return assay_json_reader_get_value (self, id, min, max);
}

/**
 * assay_json_reader_get_optional_integer:
 *
 * Returns: the same, or @fallback if there is no such member
 */
gint64
assay_json_reader_get_optional_integer (AssayJsonReader *self,
                                        guint            object,
                                        const char      *key,
                                        gint64           max,
                                        gint64           fallback)
{
  guint id = get_optional_member (self, object, key, ASSAY_JSON_INTEGER);

  return id == ASSAY_JSON_NONE ? fallback : assay_json_reader_get_value (self, id, 0, max);
}

double
assay_json_reader_get_number (AssayJsonReader *self,
                              guint            object,
                              const char      *key)
{
  guint id = get_member (self, object, key, ASSAY_JSON_NUMBER);
  const AssayJsonNode *node = NULL;
  g_autofree char *digits = NULL;

  if (id == ASSAY_JSON_NONE)
    return 0;

  node = assay_json_index_get_node (self->index, id);
  digits = g_strndup (assay_json_index_get_text (self->index) + node->begin_byte,
                      node->end_byte - node->begin_byte);

  return g_ascii_strtod (digits, NULL);
}

gboolean
assay_json_reader_get_optional_boolean (AssayJsonReader *self,
                                        guint            object,
                                        const char      *key,
                                        gboolean         fallback)
{
  guint id = get_optional_member (self, object, key, ASSAY_JSON_BOOLEAN);
  const AssayJsonNode *node = NULL;

  if (id == ASSAY_JSON_NONE)
    return fallback;

  node = assay_json_index_get_node (self->index, id);

  return assay_json_index_get_text (self->index)[node->begin_byte] == 't';
}
