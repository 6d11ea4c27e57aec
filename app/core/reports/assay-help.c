/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-help.h"

#include <string.h>

#include <gio/gio.h>

#include "assay-help-resource.h"
#include "assay-text-search.h"

#define RESOURCE_PATH "/org/assaydesk/Assay/help/"
#define SUFFIX ".page"

/* What is being read of a page. */
typedef struct
{
  AssayHelpPage *page;
  GString       *text;
  char          *source;  /* of the picture that is open, or NULL; what stands in it describes it */
  guint          n_steps; /* how many items of the steps that are open have begun */
  gboolean       is_item; /* one has begun, and has no words yet */
} Reader;

static void
clear_block (gpointer data)
{
  AssayHelpBlock *block = data;

  g_free (block->text);
  g_free (block->source);
}

/* One line, single spaces. */
static char *
flatten (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \n\t", -1);
  GString *flat = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0')
        continue;
      if (flat->len > 0)
        g_string_append_c (flat, ' ');
      g_string_append (flat, words[i]);
    }

  return g_string_free (flat, FALSE);
}

static void
add_block (Reader        *self,
           AssayHelpKind  kind)
{
  AssayHelpBlock block = { .kind = kind };

  block.text = kind == ASSAY_HELP_CODE ? g_strdup (self->text->str) : flatten (self->text->str);
  block.source = g_steal_pointer (&self->source);
  if (self->is_item)
    {
      g_autofree char *words = g_steal_pointer (&block.text);

      block.text = g_strdup_printf ("%u. %s", self->n_steps, words);
      self->is_item = FALSE;
    }
  g_array_append_val (self->page->blocks, block);
}

static void
start_cb (GMarkupParseContext  *context,
          const char           *element,
          const char          **names,
          const char          **values,
          gpointer              user_data,
          GError              **error)
{
  Reader *self = user_data;

  g_string_truncate (self->text, 0);
  if (strcmp (element, "steps") == 0)
    self->n_steps = 0;
  if (strcmp (element, "item") == 0)
    {
      self->n_steps++;
      self->is_item = TRUE;
    }

  for (guint i = 0; strcmp (element, "media") == 0 && names[i] != NULL; i++)
    {
      if (strcmp (names[i], "src") == 0)
        {
          g_free (self->source);
          self->source = g_strdup (values[i]);
        }
    }
}

static void
end_cb (GMarkupParseContext  *context,
        const char           *element,
        gpointer              user_data,
        GError              **error)
{
  Reader *self = user_data;

  if (strcmp (element, "desc") == 0)
    self->page->desc = flatten (self->text->str);
  else if (strcmp (element, "title") == 0 && self->page->title == NULL)
    self->page->title = flatten (self->text->str);
  else if (strcmp (element, "title") == 0)
    add_block (self, ASSAY_HELP_HEADING);
  else if (strcmp (element, "code") == 0)
    add_block (self, ASSAY_HELP_CODE);
  else if (strcmp (element, "p") == 0)
    add_block (self, self->source != NULL ? ASSAY_HELP_PICTURE : ASSAY_HELP_PARAGRAPH);

  g_string_truncate (self->text, 0);
}

static void
text_cb (GMarkupParseContext  *context,
         const char           *text,
         gsize                 n_bytes,
         gpointer              user_data,
         GError              **error)
{
  Reader *self = user_data;

  g_string_append_len (self->text, text, (gssize) n_bytes);
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

/**
 * assay_help_list_pages:
 *
 * Returns: (transfer full): ids of all pages: the first steps, then the others by their names
 */
char **
assay_help_list_pages (void)
{
  static const char *const first[] = { "index",    "first-steps", "policy", "sealing",
                                       "training", "rules",       NULL };
  g_auto (GStrv) names = g_resource_enumerate_children (assay_help_get_resource (), RESOURCE_PATH,
                                                        G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GPtrArray) rest = g_ptr_array_new ();
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; first[i] != NULL; i++)
    g_ptr_array_add (ids, g_strdup (first[i]));

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autofree char *id = g_strndup (names[i], strlen (names[i]) - strlen (SUFFIX));

      if (!g_strv_contains (first, id))
        g_ptr_array_add (rest, g_steal_pointer (&id));
    }

  g_ptr_array_sort (rest, compare_ids);
  for (guint i = 0; i < rest->len; i++)
    g_ptr_array_add (ids, g_ptr_array_index (rest, i));
  g_ptr_array_add (ids, NULL);

  return (char **) g_ptr_array_free (ids, FALSE);
}

/**
 * assay_help_page_new:
 * @id: of a page
 *
 * Returns: (transfer full) (nullable): the page, or %NULL if there is none
 */
AssayHelpPage *
assay_help_page_new (const char *id)
{
  static const GMarkupParser parser = { .start_element = start_cb,
                                        .end_element = end_cb,
                                        .text = text_cb };
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GMarkupParseContext) context = NULL;
  g_autoptr (GString) text = NULL;
  AssayHelpPage *page = NULL;
  Reader reader = { 0 };
  gsize n_bytes = 0;
  const char *content = NULL;

  g_return_val_if_fail (id != NULL, NULL);

  path = g_strconcat (RESOURCE_PATH, id, SUFFIX, NULL);
  bytes = g_resource_lookup_data (assay_help_get_resource (), path, G_RESOURCE_LOOKUP_FLAGS_NONE,
                                  NULL);
  if (bytes == NULL)
    return NULL;

  page = g_new0 (AssayHelpPage, 1);
  page->id = g_strdup (id);
  page->blocks = g_array_new (FALSE, FALSE, sizeof (AssayHelpBlock));
  g_array_set_clear_func (page->blocks, clear_block);
  text = g_string_new (NULL);
  reader.page = page;
  reader.text = text;
  content = g_bytes_get_data (bytes, &n_bytes);
  context = g_markup_parse_context_new (&parser, 0, &reader, NULL);

  /* The pages are ours: a test reads each. */
  if (!g_markup_parse_context_parse (context, content, (gssize) n_bytes, NULL))
    g_clear_pointer (&page, assay_help_page_free);

  return page;
}

/**
 * assay_help_page_dup_text:
 *
 * Returns: (transfer full): all that stands on the page but its title, a line each
 */
char *
assay_help_page_dup_text (const AssayHelpPage *self)
{
  GString *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  text = g_string_new (self->desc);
  for (guint i = 0; i < self->blocks->len; i++)
    g_string_append_printf (text, "\n%s", g_array_index (self->blocks, AssayHelpBlock, i).text);

  return g_string_free (text, FALSE);
}

static gboolean
has_word (const char *text,
          const char *word)
{
  g_autoptr (GArray) matches = assay_text_search (text, word);

  return matches->len > 0;
}

/**
 * assay_help_match:
 * @title: of a page
 * @text: of that page, as assay_help_page_dup_text() gives it
 * @wanted: words, in any order and case; none match every page
 *
 * Returns: how well the page answers to them
 */
AssayHelpMatch
assay_help_match (const char *title,
                  const char *text,
                  const char *wanted)
{
  g_auto (GStrv) words = NULL;
  AssayHelpMatch match = ASSAY_HELP_TITLE_MATCH;

  g_return_val_if_fail (title != NULL && text != NULL && wanted != NULL, ASSAY_HELP_NO_MATCH);

  words = g_strsplit_set (wanted, " \t\n", -1);
  for (guint i = 0; words[i] != NULL; i++)
    {
      if (*words[i] == '\0' || has_word (title, words[i]))
        continue;
      if (!has_word (text, words[i]))
        return ASSAY_HELP_NO_MATCH;
      match = ASSAY_HELP_TEXT_MATCH;
    }

  return match;
}

/**
 * assay_help_page_for_rule:
 *
 * Returns: (transfer full) (nullable): the page of a rule
 */
AssayHelpPage *
assay_help_page_for_rule (AssayRuleId rule)
{
  g_autofree char *code = g_ascii_strdown (assay_rule_get (rule)->code, -1);
  g_autofree char *id = g_strconcat ("rule-", code, NULL);

  return assay_help_page_new (id);
}

void
assay_help_page_free (AssayHelpPage *self)
{
  g_return_if_fail (self != NULL);

  g_free (self->id);
  g_free (self->title);
  g_free (self->desc);
  g_array_unref (self->blocks);
  g_free (self);
}
