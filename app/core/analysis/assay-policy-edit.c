/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-policy-private.h"

/* A policy is changed by making another of it. */

static AssayPolicyOutlet *
copy_outlet (const AssayPolicyOutlet *outlet)
{
  AssayPolicyOutlet *copy = g_memdup2 (outlet, sizeof *copy);

  copy->host = g_strdup (copy->host);
  copy->reason = g_strdup (copy->reason);

  return copy;
}

/* @from: words of a policy, and behind them NULL */
static GPtrArray *
copy_words (GPtrArray *from)
{
  GPtrArray *words = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i + 1 < from->len; i++)
    g_ptr_array_add (words, g_strdup (g_ptr_array_index (from, i)));

  return words;
}

/**
 * assay_policy_edit:
 *
 * Returns: (transfer full): @self, to be changed; assay_policy_editor_end() ends it
 */
AssayPolicyEditor *
assay_policy_edit (AssayPolicy *self)
{
  AssayPolicyEditor *editor = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  editor = g_new0 (AssayPolicyEditor, 1);
  editor->name = g_strdup (self->name);
  editor->description = g_strdup (self->description);
  editor->thresholds = self->thresholds;
  editor->strikes_closed = self->strikes_closed;
  memcpy (editor->rules, self->rules, sizeof editor->rules);
  editor->outlets = g_ptr_array_new_with_free_func (assay_policy_outlet_free);
  for (guint i = 0; i < self->outlets->len; i++)
    g_ptr_array_add (editor->outlets, copy_outlet (g_ptr_array_index (self->outlets, i)));
  editor->added = copy_words (self->added);
  editor->removed = copy_words (self->removed);

  return editor;
}

/* Nothing is changed then. */
void
assay_policy_editor_free (AssayPolicyEditor *editor)
{
  if (editor == NULL)
    return;

  g_free (editor->name);
  g_free (editor->description);
  g_clear_pointer (&editor->outlets, g_ptr_array_unref);
  g_clear_pointer (&editor->added, g_ptr_array_unref);
  g_clear_pointer (&editor->removed, g_ptr_array_unref);
  g_free (editor);
}

static void
set_word (GPtrArray  *words,
          const char *folded,
          gboolean    is_in)
{
  guint index = 0;
  gboolean was_in = g_ptr_array_find_with_equal_func (words, folded, g_str_equal, &index);

  if (is_in && !was_in)
    g_ptr_array_add (words, g_strdup (folded));
  else if (!is_in && was_in)
    g_ptr_array_remove_index (words, index);
}

/**
 * assay_policy_editor_set_word:
 * @judges: of the words that judge in this house, else of those that do not
 * @word: a word or a phrase, in any case of letters
 * @is_in: whether it is one of them from now on; then it is none of the others
 */
void
assay_policy_editor_set_word (AssayPolicyEditor *editor,
                              gboolean           judges,
                              const char        *word,
                              gboolean           is_in)
{
  g_autofree char *folded = NULL;

  g_return_if_fail (editor != NULL && word != NULL);

  folded = g_utf8_casefold (word, -1);
  set_word (judges ? editor->added : editor->removed, folded, is_in);
  if (is_in)
    set_word (judges ? editor->removed : editor->added, folded, FALSE);
}

/**
 * assay_policy_editor_remove_outlet:
 * @host: of which nothing is said from now on
 */
void
assay_policy_editor_remove_outlet (AssayPolicyEditor *editor,
                                   const char        *host)
{
  g_return_if_fail (editor != NULL && host != NULL);

  for (guint i = editor->outlets->len; i > 0; i--)
    {
      const AssayPolicyOutlet *outlet = g_ptr_array_index (editor->outlets, i - 1);

      if (strcmp (outlet->host, host) == 0)
        g_ptr_array_remove_index (editor->outlets, i - 1);
    }
}

/**
 * assay_policy_editor_set_outlet:
 * @outlet: what is said of its host from now on; copied
 */
void
assay_policy_editor_set_outlet (AssayPolicyEditor       *editor,
                                const AssayPolicyOutlet *outlet)
{
  g_return_if_fail (editor != NULL && outlet != NULL && outlet->host != NULL);

  assay_policy_editor_remove_outlet (editor, outlet->host);
  g_ptr_array_add (editor->outlets, copy_outlet (outlet));
}

/**
 * assay_policy_editor_end:
 * @editor: (transfer full): what is to be
 *
 * Returns: (transfer full): the policy that it makes
 */
AssayPolicy *
assay_policy_editor_end (AssayPolicyEditor *editor)
{
  AssayPolicy *self = NULL;

  g_return_val_if_fail (editor != NULL, NULL);

  self = assay_policy_alloc ();
  self->name = g_steal_pointer (&editor->name);
  self->description = g_steal_pointer (&editor->description);
  self->thresholds = editor->thresholds;
  self->strikes_closed = editor->strikes_closed;
  memcpy (self->rules, editor->rules, sizeof self->rules);
  g_ptr_array_unref (self->outlets);
  g_ptr_array_unref (self->added);
  g_ptr_array_unref (self->removed);
  self->outlets = g_steal_pointer (&editor->outlets);
  self->added = g_steal_pointer (&editor->added);
  self->removed = g_steal_pointer (&editor->removed);
  assay_policy_editor_free (editor);

  return assay_policy_finish (self);
}
