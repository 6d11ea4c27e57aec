/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

#include "assay-url.h"

/* Longer texts are no name. */
#define MAX_NAME_CHARS 60

/* A name has so many words at most; more are a sentence. */
#define MAX_NAME_WORDS 6

#define MAX_NAMES 12u

/* Shorter names of hosts say too little of whose they are. */
#define MIN_HOST 3

/* Words in front of the names, in lower case. The first ones a reader may see in front of a name that
 * nothing marks as one. */
static const char *const leads[] = {
  "by ",
  "by:",
  "von ",
  "von:",
  "par ",
  "par:",
  "por ",
  "por:",
  "door ",
  "door:",
  "text:",
  "text von ",
  "autor:",
  "autorin:",
  "author:",
  "written by ",
  "words by ",
  "story by ",
  "posted by ",
  "reported by ",
  "published by ",
  "created by ",
  "authored by ",
  "contributed by ",
  "blog beitrag von ",
  "ein beitrag von ",
  "ein gastbeitrag von ",
  "eine analyse von ",
  "ein kommentar von ",
  "gespeichert von ",
  "text: ",
  "autorin/autor ",
  "tekst:",
  "auteur:",
  "autore:",
  "автор:",
  "submitted by ",
  "veröffentlicht von ",
  "di ",
  "av ",
  "af ",
  "author ",
  "autor ",
  "foto:",
  "redaktion:",
  "teksti:",
};

#define N_SEEN_LEADS 38

/* Between names. */
static const char *const joints[] = {
  ", ",    "; ",   " and ", " und ",  " et ",  " y ", " & ", " | ", " / ",
  " och ", " og ", " e ",   " with ", " mit ", "\n",  " • ", " · ", " en ",
  ",",     "、",   "，",    " i ",    " • ",   ";",   "|",   " - ", " – ",
};

/* What stands where a name should. */
static const char *const no_names[] = {
  "by",   "von",     "name", "author", "autor",     "authors",     "byline", "none",
  "null", "unknown", "n/a",  "admin",  "undefined", "author name", "share",  "follow",
};

void
assay_page_names_init (AssayPageNames       *self,
                       const AssayPageFacts *facts)
{
  *self = (AssayPageNames){ .facts = facts,
                            .names = g_ptr_array_new_with_free_func (g_free),
                            .publishers = g_ptr_array_new_with_free_func (g_free) };
}

void
assay_page_names_clear (AssayPageNames *self)
{
  g_ptr_array_set_size (self->names, 0);
}

void
assay_page_names_free (AssayPageNames *self)
{
  g_clear_pointer (&self->names, g_ptr_array_unref);
  g_clear_pointer (&self->publishers, g_ptr_array_unref);
}

/* Bytes of the lead that @name begins with, or 0. */
static gsize
count_lead (const char *name,
            guint       n_leads)
{
  for (guint i = 0; i < n_leads; i++)
    {
      gsize n = strlen (leads[i]);
      g_autofree char *begin = NULL;
      g_autofree char *lower = NULL;

      if (strnlen (name, n) < n)
        continue;

      begin = g_strndup (name, n);
      lower = g_utf8_validate (begin, -1, NULL) ? g_utf8_strdown (begin, -1) : NULL;
      if (g_strcmp0 (lower, leads[i]) == 0)
        return n;
    }

  return 0;
}

/* Whether a line says that a name follows on it. */
gboolean
assay_page_has_lead (const char *line)
{
  return count_lead (line, N_SEEN_LEADS) > 0;
}

/* Whether a line is nothing but such words: “By”. */
gboolean
assay_page_is_lead (const char *line)
{
  g_autofree char *spaced = g_strconcat (line, " ", NULL);
  gsize n = count_lead (spaced, N_SEEN_LEADS);

  return n > 0 && spaced[n + strspn (spaced + n, " ")] == '\0';
}

/* Takes “By ” and the like off the front. */
static const char *
skip_leads (const char *name)
{
  for (guint i = 0; i < 3; i++)
    {
      gsize n = count_lead (name, G_N_ELEMENTS (leads));

      if (n == 0)
        break;

      name += n;
      name += strspn (name, " :");
    }

  return name;
}

/* Letters and digits alone, all in one case. */
static char *
squeeze (const char *text)
{
  GString *squeezed = g_string_new (NULL);
  g_autofree char *folded = g_utf8_casefold (text, -1);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        g_string_append_unichar (squeezed, g_utf8_get_char (p));
    }

  return g_string_free (squeezed, FALSE);
}

/* “stern.de”, “a.lind@example.org”, “https://…”. */
static gboolean
is_address (const char *name)
{
  const char *dot = strrchr (name, '.');

  if (strchr (name, '@') != NULL || strstr (name, "www.") != NULL || strstr (name, "://") != NULL)
    return TRUE;

  return dot != NULL && dot > name && g_ascii_isalnum (dot[-1]) && strchr (name, ' ') == NULL &&
         strlen (dot) >= 3 && strlen (dot) <= 4 && g_ascii_islower (dot[1]);
}

/* Whether the publisher names itself. */
static gboolean
is_publisher (const AssayPageFacts *facts,
              const char           *name)
{
  const char *const sites[] = { facts->meta.site, facts->data.site };
  g_autofree char *squeezed = squeeze (name);
  g_autoptr (AssayUrl) url = facts->address != NULL ? assay_url_new (facts->address, NULL) : NULL;
  g_autofree char *domain = url != NULL ? assay_host_to_registrable (assay_url_get_host (url))
                                        : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (sites); i++)
    {
      g_autofree char *site = sites[i] != NULL ? squeeze (sites[i]) : NULL;

      if (site != NULL && strcmp (site, squeezed) == 0)
        return TRUE;
    }

  if (domain != NULL)
    {
      g_autofree char *label = g_strndup (domain, strcspn (domain, "."));
      g_autofree char *host = squeeze (label);

      return strlen (host) >= MIN_HOST && g_str_has_prefix (squeezed, host);
    }

  return FALSE;
}

/* Whether it may be the name of somebody, or of a desk. */
static gboolean
may_be_name (const char *name)
{
  g_autofree char *lower = g_utf8_strdown (name, -1);
  guint n_words = 1;
  gboolean has_letter = FALSE;

  for (const char *p = name; *p != '\0'; p = g_utf8_next_char (p))
    {
      n_words += *p == ' ';
      has_letter |= g_unichar_isalpha (g_utf8_get_char (p));
    }

  if (!has_letter || n_words > MAX_NAME_WORDS || g_utf8_strlen (name, -1) > MAX_NAME_CHARS)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (no_names); i++)
    {
      if (strcmp (lower, no_names[i]) == 0)
        return FALSE;
    }

  return strchr (name, '{') == NULL && g_utf8_strlen (name, -1) >= 2;
}

static gboolean
has_name (GPtrArray  *names,
          const char *name)
{
  g_autofree char *squeezed = squeeze (name);

  for (guint i = 0; i < names->len; i++)
    {
      g_autofree char *other = squeeze (names->pdata[i]);

      if (strcmp (squeezed, other) == 0)
        return TRUE;
    }

  return FALSE;
}

/* Cuts a date off the end, with what stands between: “Anna Lind on 4 May 2025”. */
static void
drop_date (char *name)
{
  AssayDay day;
  char *digit = strpbrk (name, "0123456789");

  if (digit != NULL && digit > name && digit[-1] == ' ' && assay_page_parse_day (name, TRUE, &day))
    *digit = '\0';
  g_strchomp (name);

  if (g_str_has_suffix (name, " on") || g_str_has_suffix (name, " am"))
    name[strlen (name) - 3] = '\0';
}

static void
add_name (AssayPageNames *self,
          const char     *begin,
          gsize           n_bytes)
{
  g_autofree char *part = g_strndup (begin, n_bytes);
  g_autofree char *name = NULL;
  GPtrArray *to = NULL;

  drop_date (part);
  name = assay_page_fold_text (skip_leads (part + strspn (part, " ")));
  if (name == NULL || !may_be_name (name))
    return;

  to = is_address (name) || is_publisher (self->facts, name) ? self->publishers : self->names;
  if (to->len < MAX_NAMES && !has_name (to, name))
    g_ptr_array_add (to, g_strdup (name));
}

/**
 * assay_page_names_add_line:
 *
 * Adds the names on a line, but for words in front of them and what joins them. What is no name is passed
 * over; the publisher's is kept apart.
 */
void
assay_page_names_add_line (AssayPageNames *self,
                           const char     *line)
{
  const char *begin = skip_leads (line);
  const char *p = begin;

  while (*p != '\0')
    {
      gsize n_joint = 0;

      for (guint i = 0; i < G_N_ELEMENTS (joints) && n_joint == 0; i++)
        {
          if (g_str_has_prefix (p, joints[i]))
            n_joint = strlen (joints[i]);
        }

      if (n_joint == 0)
        {
          p++;
          continue;
        }

      add_name (self, begin, (gsize) (p - begin));
      p += n_joint;
      begin = p;
    }

  add_name (self, begin, (gsize) (p - begin));
}

/**
 * assay_page_names_join:
 *
 * Returns: (transfer full) (nullable): the names with “, ” between them, else the publisher's
 */
char *
assay_page_names_join (AssayPageNames *self)
{
  GPtrArray *names = self->names->len > 0 ? self->names : self->publishers;
  GString *joined = NULL;

  if (names->len == 0)
    return NULL;

  joined = g_string_new (names->pdata[0]);
  for (guint i = 1; i < names->len; i++)
    g_string_append_printf (joined, ", %s", (const char *) names->pdata[i]);

  return g_string_free (joined, FALSE);
}
