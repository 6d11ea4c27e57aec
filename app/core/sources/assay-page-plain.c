/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* What is longer is no title and no name; it is left as it is. */
#define MAX_BYTES 4096

/**
 * assay_page_fold_text:
 *
 * Returns: (transfer full) (nullable): @text with its white space folded and trimmed; %NULL for “”
 */
char *
assay_page_fold_text (const char *text)
{
  GString *folded = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (!g_unichar_isspace (c) && c != 0xfeff && c != 0x200b && c != 0xad)
        g_string_append_unichar (folded, c);
      else if (folded->len > 0 && folded->str[folded->len - 1] != ' ')
        g_string_append_c (folded, ' ');
    }

  g_string_truncate (folded, folded->len - (g_str_has_suffix (folded->str, " ") ? 1 : 0));

  return g_string_free (folded, folded->len == 0);
}

/**
 * assay_page_plain_text:
 * @text: what stands in an attribute or in structured data, where tags and references occur by mistake
 *
 * Returns: (transfer full) (nullable): the text that was meant; %NULL for none
 */
char *
assay_page_plain_text (const char *text)
{
  gsize n_bytes = strlen (text);
  g_autoptr (AssayPageTree) tree = NULL;
  g_autofree char *plain = NULL;

  if ((strchr (text, '&') != NULL || strchr (text, '<') != NULL) && n_bytes <= MAX_BYTES)
    tree = assay_page_tree_new (text, n_bytes, NULL);
  if (tree == NULL || tree->nodes->len == 0)
    return assay_page_fold_text (text);

  plain = assay_page_tree_dup_text (tree, 0);

  return assay_page_fold_text (plain);
}
