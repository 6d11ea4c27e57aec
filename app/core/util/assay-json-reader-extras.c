/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-reader-private.h"

/* One object or array on the way from the object where assay_json_reader_dup_extras() began. */
typedef struct
{
  guint node;
  guint n_seen; /* children */
} Step;

static char *
dup_relative_path (AssayJsonReader *self,
                   GArray          *steps)
{
  GString *path = g_string_new (NULL);

  for (guint i = 1; i < steps->len; i++)
    {
      g_autofree char *key = NULL;

      key = assay_json_index_dup_key (self->index, g_array_index (steps, Step, i).node);

      if (key != NULL)
        g_string_append_printf (path, ".%s", key);
      else
        g_string_append_printf (path, "[%u]", g_array_index (steps, Step, i - 1).n_seen - 1);
    }

  return g_string_free (path, FALSE);
}

/* The runs of members of @object that nobody asked for. */
static void
collect_runs (AssayJsonReader  *self,
              guint             object,
              GArray           *steps,
              AssayJsonExtras **extras)
{
  const char *text = assay_json_index_get_text (self->index);
  guint after = ASSAY_JSON_NONE;
  guint id = assay_json_index_get_child (self->index, object);

  while (id != ASSAY_JSON_NONE)
    {
      const AssayJsonNode *first = assay_json_index_get_node (self->index, id);
      const AssayJsonNode *last = first;
      g_autofree char *path = NULL;
      g_autofree char *after_key = NULL;

      if (self->fates[id] != ASSAY_JSON_FATE_UNKNOWN)
        {
          after = self->fates[id] == ASSAY_JSON_FATE_ASKED ? id : after;
          id = first->next;
          continue;
        }

      for (; id != ASSAY_JSON_NONE && self->fates[id] == ASSAY_JSON_FATE_UNKNOWN; id = last->next)
        {
          last = assay_json_index_get_node (self->index, id);
          self->fates[id] = ASSAY_JSON_FATE_CARRIED;
        }

      path = dup_relative_path (self, steps);
      after_key = after != ASSAY_JSON_NONE ? assay_json_index_dup_key (self->index, after) : NULL;

      if (*extras == NULL)
        *extras = assay_json_extras_new ();

      assay_json_extras_add (*extras, path, after_key != NULL ? after_key : "",
                             text + first->key_begin_byte, last->end_byte - first->key_begin_byte);
    }
}

/**
 * assay_json_reader_dup_extras:
 * @object: an object that was asked for
 *
 * Gathers the members of @object, and of what was asked for inside it, that nobody has asked for so
 * far. Each is handed out once: an object inside another is gathered before that one if it is to
 * have its own.
 *
 * Returns: (transfer full) (nullable): the unknown members, by their paths from @object; %NULL if
 *   there are none
 */
AssayJsonExtras *
assay_json_reader_dup_extras (AssayJsonReader *self,
                              guint            object)
{
  g_autoptr (GArray) steps = g_array_new (FALSE, FALSE, sizeof (Step));
  AssayJsonExtras *extras = NULL;
  guint end;

  g_return_val_if_fail (self != NULL, NULL);

  if (self->error != NULL || object == ASSAY_JSON_NONE)
    return NULL;

  end = assay_json_index_skip (self->index, object);

  for (guint id = object; id < end;)
    {
      const AssayJsonNode *node = assay_json_index_get_node (self->index, id);
      Step step = { .node = id };

      if (id != object)
        {
          while (g_array_index (steps, Step, steps->len - 1).node != node->parent)
            g_array_set_size (steps, steps->len - 1);

          g_array_index (steps, Step, steps->len - 1).n_seen++;
        }

      if (self->fates[id] != ASSAY_JSON_FATE_ASKED)
        {
          id = assay_json_index_skip (self->index, id);
          continue;
        }

      g_array_append_val (steps, step);

      if (node->kind == ASSAY_JSON_OBJECT)
        collect_runs (self, id, steps, &extras);

      id++;
    }

  return extras;
}
