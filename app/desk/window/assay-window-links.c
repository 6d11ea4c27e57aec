/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-window-private.h"

/* A link that is dropped on a job, or pasted, becomes one of its sources; nothing is read before somebody asks. */

/* More come from no hand. */
#define MAX_LINKS 50

/* Whether it is one of the sources from now on; what was among them already is shown. */
static gboolean
add_link (AssayWindow *self,
          const char  *address,
          const char  *now)
{
  const AssayListedSource listed = { .url = (char *) address };
  const AssayAddition added = { (char *) assay_case_get_person (self->work), (char *) now };
  g_autoptr (AssayUrl) url = assay_url_new (address, NULL);
  g_autoptr (AssaySource) source = NULL;
  guint other = 0;

  if (url == NULL)
    return FALSE;

  if (assay_source_list_find (assay_case_get_sources (self->work), address, &other))
    {
      assay_source_pane_select_source (self->source, other);
      return FALSE;
    }

  source = assay_source_new_added (&listed, assay_register_get_default (), &added);
  assay_source_pane_add (self->source, source, now);

  return TRUE;
}

/**
 * assay_window_take_links:
 * @links: (element-type utf8): addresses on the web
 *
 * Adds them to the sources of the job, or says why not.
 *
 * Returns: whether anything was added
 */
gboolean
assay_window_take_links (AssayWindow *self,
                         GPtrArray   *links)
{
  g_autofree char *now = assay_clock_dup_now ();
  g_autofree char *message = NULL;
  guint n_added = 0;

  if (self->work == NULL)
    {
      assay_window_tell (
          self,
          _ ("A link becomes a source: open the draft first, or copy the text of the page and "
                                  "paste it"));
      return FALSE;
    }

  if (assay_case_is_sealed (self->work))
    {
      assay_window_tell (self, _ ("This job is sealed: reopen it before you add a source"));
      return FALSE;
    }

  for (guint i = 0; i < MIN (links->len, MAX_LINKS); i++)
    n_added += add_link (self, g_ptr_array_index (links, i), now);

  if (n_added == 0)
    {
      assay_window_tell (self, _ ("This page is among the sources already"));
      return FALSE;
    }

  message = g_strdup_printf (ngettext ("%u source added", "%u sources added", n_added), n_added);
  assay_window_tell (self, message);

  return TRUE;
}
