/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-notes-private.h"

#include <glib/gi18n-lib.h>

/* The sentences of a note, and what they name. */

/* Notes name this many findings of a kind, and count the rest. */
#define MAX_NAMED 3

/* A note is no longer than this: what matters most comes first. */
#define MAX_SENTENCES 5

static void
clear_sentence (gpointer data)
{
  g_free (((AssayNoteSentence *) data)->text);
}

GArray *
assay_notes_new_sentences (void)
{
  GArray *sentences = g_array_new (FALSE, FALSE, sizeof (AssayNoteSentence));

  g_array_set_clear_func (sentences, clear_sentence);

  return sentences;
}

/* @text: (transfer full): a sentence on findings that take @points */
void
assay_notes_add_weighty (AssayNotes *notes,
                         double      points,
                         char       *text)
{
  const AssayNoteSentence sentence = { text, points };

  g_array_append_val (notes->sentences, sentence);
}

/* What takes most comes first; of equals, that which was said first. */
GStrv
assay_notes_list (AssayNotes *notes)
{
  g_autoptr (GStrvBuilder) list = g_strv_builder_new ();
  guint n = notes->sentences->len;

  for (guint i = 0; i < MIN (n, MAX_SENTENCES); i++)
    {
      AssayNoteSentence *next = NULL;

      for (guint j = 0; j < n; j++)
        {
          AssayNoteSentence *other = &g_array_index (notes->sentences, AssayNoteSentence, j);

          if (other->text != NULL && (next == NULL || other->points > next->points))
            next = other;
        }

      g_strv_builder_add (list, next->text);
      g_clear_pointer (&next->text, g_free);
    }

  return g_strv_builder_end (list);
}

/* “Critics, including Chris Philp”: some of them are nobody, one is somebody. */
gboolean
assay_notes_is_partly_named (const AssayFinding *finding)
{
  return finding->rule == ASSAY_RULE_A2 && finding->values[1] != NULL;
}

/* The words that findings of a rule stand on, each once: “over 12,000”, “14 per cent” and 2 more. */
char *
assay_notes_dup_named (AssayNotes  *notes,
                       AssayRuleId  rule)
{
  g_autoptr (GPtrArray) named = g_ptr_array_new ();
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_more = 0;

  for (guint i = 0; i < notes->n_findings; i++)
    {
      const char *words = notes->findings[i].values[0];

      if (notes->findings[i].rule != rule || words == NULL ||
          assay_notes_is_partly_named (&notes->findings[i]) ||
          g_ptr_array_find_with_equal_func (named, words, g_str_equal, NULL))
        continue;
      if (named->len == MAX_NAMED)
        n_more++;
      else
        g_ptr_array_add (named, (gpointer) words);
    }

  for (guint i = 0; i < named->len; i++)
    {
      if (i > 0)
        g_string_append (list, ", ");
      /* Translators: quotation marks around words of the draft. */
      g_string_append_printf (list, _ ("“%s”"), (const char *) g_ptr_array_index (named, i));
    }

  if (n_more > 0)
    g_string_append_printf (list, ngettext (" and %u more", " and %u more", n_more), n_more);

  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* The sources that findings of a rule are about, each once: “Daily Mail, RT and 2 more”. */
char *
assay_notes_dup_labels (AssayNotes  *notes,
                        AssayRuleId  rule)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_more = 0;

  for (guint i = 0; i < notes->n_findings; i++)
    {
      const AssayFinding *finding = &notes->findings[i];
      g_autoptr (AssaySource) source = NULL;
      g_autofree char *label = NULL;

      if (finding->rule != rule || finding->n_sources == 0)
        continue;

      source = g_list_model_get_item (assay_analysis_get_sources (notes->analysis),
                                      finding->sources[0]);
      label = assay_source_dup_label (source);

      if (g_ptr_array_find_with_equal_func (labels, label, g_str_equal, NULL))
        continue;
      if (labels->len == MAX_NAMED)
        n_more++;
      else
        g_ptr_array_add (labels, g_steal_pointer (&label));
    }

  for (guint i = 0; i < labels->len; i++)
    g_string_append_printf (list, "%s%s", i > 0 ? ", " : "",
                            (const char *) g_ptr_array_index (labels, i));

  if (n_more > 0)
    g_string_append_printf (list, ngettext (" and %u more", " and %u more", n_more), n_more);

  return g_string_free (g_steal_pointer (&list), FALSE);
}
