/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source-words.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* How many characters of a text stand for its title. */
#define FIRST_WORDS 90

/* Shape carries what colour carries: low, reliable, and all that is neither. */
const char *
assay_source_words_get_rating_icon (AssaySource *source)
{
  const AssayOutlet *outlet = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  outlet = assay_source_get_outlet (source);
  if (assay_source_get_contact (source) != NULL)
    return "assay-contact-symbolic";
  if (outlet == NULL)
    return "assay-document-symbolic";
  if (assay_tier_is_low (outlet->tier))
    return "assay-rated-low-symbolic";

  return outlet->tier == ASSAY_TIER_RELIABLE ? "assay-rated-reliable-symbolic"
                                             : "assay-rated-other-symbolic";
}

/* A class of the style sheet, or the empty string. */
const char *
assay_source_words_get_rating_class (AssaySource *source)
{
  const AssayOutlet *outlet = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  outlet = assay_source_get_outlet (source);
  if (outlet == NULL)
    return "";
  if (assay_tier_is_low (outlet->tier))
    return "assay-rated-low";

  return outlet->tier == ASSAY_TIER_RELIABLE ? "assay-rated-reliable" : "";
}

const char *
assay_source_words_get_rating (AssaySource *source)
{
  const AssayOutlet *outlet = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  outlet = assay_source_get_outlet (source);
  if (assay_source_get_contact (source) != NULL)
    return _ ("somebody who was asked");
  if (outlet == NULL)
    return _ ("a document of your own");

  return assay_tier_get_label (outlet->tier);
}

/* Whether its page was asked for in vain, and nothing stands in for it. */
static gboolean
has_failed (AssaySource *source)
{
  return assay_source_get_fetched (source) != NULL &&
         assay_source_get_state (source) == ASSAY_SOURCE_UNREADABLE;
}

const char *
assay_source_words_get_state_icon (AssaySource *source)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  /* A summary is there, but that the page could not be read is what matters. */
  if (has_failed (source))
    return "assay-unreadable-symbolic";

  switch (assay_source_get_grade (source))
    {
    case ASSAY_GRADE_PAGE:
    case ASSAY_GRADE_DOCUMENT:
    case ASSAY_GRADE_CONTACT:
      return "assay-read-symbolic";

    case ASSAY_GRADE_SUMMARY:
      return "assay-second-hand-symbolic";

    case ASSAY_GRADE_NONE:
      break;
    }

  return assay_source_get_state (source) == ASSAY_SOURCE_UNREADABLE ? "assay-unreadable-symbolic"
                                                                    : "assay-unread-symbolic";
}

const char *
assay_source_words_get_state (AssaySource *source)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  if (has_failed (source))
    return assay_fetch_state_get_label (assay_source_get_fetch_state (source));

  switch (assay_source_get_grade (source))
    {
    case ASSAY_GRADE_PAGE:
      return assay_source_get_fetch_state (source) == ASSAY_FETCH_CUT_SHORT
                 ? _ ("page read in part")
                 : _ ("page read");

    case ASSAY_GRADE_DOCUMENT:
      return assay_source_get_attached (source) != NULL ? _ ("saved copy at hand")
                                                        : _ ("document at hand");

    case ASSAY_GRADE_CONTACT:
      return _ ("asked");

    case ASSAY_GRADE_SUMMARY:
      return _ ("not opened, only a summary");

    case ASSAY_GRADE_NONE:
      break;
    }

  return assay_source_get_state (source) == ASSAY_SOURCE_UNREADABLE ? _ ("could not be read")
                                                                    : _ ("not opened");
}

/* Where its page lies; the empty string for what came from no address of the web. */
const char *
assay_source_words_get_host (AssaySource *source)
{
  AssayUrl *url = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  url = assay_source_get_url (source);

  return url != NULL ? assay_url_get_host (url) : "";
}

static gboolean
is_same_day (AssayDay a,
             AssayDay b)
{
  return assay_day_is_set (b) && assay_day_compare (a, b) == 0;
}

/**
 * assay_source_words_dup_day:
 * @has_year: the year is needed to tell it from other days
 *
 * Returns: (transfer full) (nullable): the day on which it came out, as short as can be: “14 May”, “May”
 */
char *
assay_source_words_dup_day (AssaySource *source,
                            gboolean     has_year)
{
  AssayDay date;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  date = assay_source_get_date (source);

  return assay_day_is_set (date) ? assay_day_dup_short (date, has_year) : NULL;
}

/**
 * assay_source_words_dup_date:
 *
 * Returns: (transfer full) (nullable): the day on which it came out, and what says so
 */
char *
assay_source_words_dup_date (AssaySource *source)
{
  AssayDay date;
  AssayUrl *url = NULL;
  const char *cited = NULL;
  g_autoptr (AssayUrl) cited_url = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  date = assay_source_get_date (source);
  if (!assay_day_is_set (date))
    return NULL;

  url = assay_source_get_url (source);
  cited = assay_source_get_listed (source)->cited_url;
  cited_url = cited != NULL ? assay_url_new (cited, NULL) : NULL;
  label = assay_day_dup_label (date);

  if (assay_source_get_contact (source) != NULL)
    return g_steal_pointer (&label);
  if ((url != NULL && is_same_day (date, assay_url_get_date (url))) ||
      (cited_url != NULL && is_same_day (date, assay_url_get_date (cited_url))))
    /* Translators: %s is a date */
    return g_strdup_printf (_ ("published %s, says its address"), label);
  if (assay_source_get_attached (source) != NULL)
    /* Translators: %s is a date */
    return g_strdup_printf (_ ("dated %s, says the copy"), label);
  if (assay_source_get_document (source) != NULL)
    /* Translators: %s is a date */
    return g_strdup_printf (_ ("dated %s, says the document"), label);

  /* Translators: %s is a date */
  return g_strdup_printf (_ ("published %s, says the page"), label);
}

/* The beginning of @text up to a space, on one line. */
static char *
dup_first_words (const char *text)
{
  g_autofree char *head = g_utf8_substring (
      text, 0, MIN (g_utf8_strlen (text, 4 * FIRST_WORDS), FIRST_WORDS));
  gboolean is_cut = strlen (head) < strlen (text);
  char *space = is_cut ? strrchr (head, ' ') : NULL;

  if (space != NULL)
    *space = '\0';
  for (char *p = head; *p != '\0'; p++)
    {
      if (*p == '\n' || *p == '\t')
        *p = ' ';
    }

  return g_strconcat (head, is_cut ? "…" : NULL, NULL);
}

/**
 * assay_source_words_dup_title:
 *
 * Returns: (transfer full): its title, or the first words of what is at hand of it, or its address
 */
char *
assay_source_words_dup_title (AssaySource *source)
{
  AssayText *text = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  if (assay_source_get_title (source) != NULL)
    return g_strdup (assay_source_get_title (source));

  text = assay_source_get_text (source);
  if (text != NULL)
    return dup_first_words (assay_text_get_utf8 (text));

  return g_strdup (assay_source_get_address (source));
}

static void
append (GString    *line,
        const char *words)
{
  if (words == NULL || *words == '\0')
    return;
  if (line->len > 0)
    g_string_append (line, " · ");
  g_string_append (line, words);
}

/**
 * assay_source_words_dup_added:
 *
 * Returns: (transfer full) (nullable): when and how a contact was asked, and who added the source
 */
char *
assay_source_words_dup_added (AssaySource *source)
{
  const AssayContact *contact = NULL;
  const AssayAddition *added = NULL;
  const AssayAddition *attached = NULL;
  g_autoptr (GString) line = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  contact = assay_source_get_contact (source);
  added = assay_source_get_added (source);
  attached = assay_source_get_attached (source);
  line = g_string_new (NULL);
  if (contact != NULL)
    {
      append (line, contact->when);
      append (line, contact->how);
      append (line, contact->is_confidential ? _ ("confidential") : NULL);
    }

  if (attached != NULL)
    {
      /* Translators: the name of a file, and of a person */
      g_autofree char *copy = g_strdup_printf (*attached->by != '\0' ? _ ("“%s” attached by %s")
                                                                     : "“%s”%s",
                                               assay_source_get_document (source), attached->by);

      append (line, copy);
      added = NULL;
    }

  if (added != NULL && *added->by != '\0')
    {
      /* Translators: %s is the name of a person */
      g_autofree char *by = g_strdup_printf (_ ("added by %s"), added->by);

      append (line, by);
    }

  return line->len > 0 ? g_string_free (g_steal_pointer (&line), FALSE) : NULL;
}

/**
 * assay_source_words_dup_badges:
 *
 * Returns: (transfer full): what else is known of it in a few words; the empty string if nothing is
 */
char *
assay_source_words_dup_badges (AssaySource *source)
{
  const AssayOutlet *outlet = NULL;
  g_autoptr (GString) line = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  outlet = assay_source_get_outlet (source);
  line = g_string_new (NULL);
  if (outlet != NULL && outlet->lean != ASSAY_LEAN_NONE)
    {
      g_autofree char *lean = g_strdup_printf (_ ("leans %s"), assay_lean_get_label (outlet->lean));

      append (line, lean);
    }

  if (outlet != NULL && outlet->control != ASSAY_CONTROL_NONE)
    append (line, assay_control_get_label (outlet->control));
  if (assay_source_get_ai_referral (source) != NULL)
    append (line, _ ("through an AI tool"));
  if (assay_source_get_added (source) != NULL)
    append (line, _ ("added"));

  return g_string_free (g_steal_pointer (&line), FALSE);
}

/**
 * assay_source_words_dup_uri:
 *
 * Returns: (transfer full) (nullable): its address as a browser takes it, or %NULL if it has none
 */
char *
assay_source_words_dup_uri (AssaySource *source)
{
  AssayUrl *url = NULL;
  const char *original = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), NULL);

  url = assay_source_get_url (source);
  original = url != NULL ? assay_url_get_original (url) : NULL;
  if (original == NULL)
    return NULL;
  if (g_str_has_prefix (original, "//"))
    return g_strconcat ("https:", original, NULL);

  return strstr (original, "://") != NULL ? g_strdup (original)
                                          : g_strconcat ("https://", original, NULL);
}
