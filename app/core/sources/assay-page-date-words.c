/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-votes-private.h"

#include <string.h>

/* Words that say that a day is that of a change, lower case; the beginning of one is enough. */
static const char *const modified_words[] = {
  "updat",      "modif",   "aktualisier", "aktualiz", "stand:",      "stand vom",  "mis à jour",
  "mise à jour", "actuali", "aggiorn",     "atualiz",  "bijgewerkt",  "uppdat",     "oppdater",
  "opdater",    "güncel",  "обновл",      "оновл",    "zaktualiz",   "edited",     "revis",
  "päivite",    "corrected", "geändert",   "änderung", "überarbeitet", "更新",       "修正",
  "수정",       "تحديث",   "עודכן",       "עדכון",    "ažurirano",   "ενημ",       "изменен",
  "changed",    "rediger", "diperbarui",
};

/* Words that say that a day is that of the publication. */
static const char *const published_words[] = {
  "published", "posted",      "veröffentlicht", "publié",   "publicado", "publicada",
  "pubblicat", "originally",  "erstellt",       "created",  "erschienen", "publikov",
  "opublikow", "gepubliceerd", "publicerad",    "publiser", "udgivet",   "опублик",
  "опублік",   "yayın",       "objavljen",      "julkaist", "δημοσ",     "公開",
  "配信",      "掲載",        "发布",           "發布",     "입력",      "등록",
  "نشر",       "פורסם",       "gespeichert",    "geschrieben", "issued",  "released",
  "eingestellt", "diterbitkan",
};

static const char *
find_last (const char        *text,
           const char *const *words,
           guint              n_words)
{
  const char *last = NULL;

  for (guint i = 0; i < n_words; i++)
    {
      for (const char *found = strstr (text, words[i]); found != NULL;
           found = strstr (found + 1, words[i]))
        last = MAX (last, found);
    }

  return last;
}

/* Whether any word of a text says that something was changed. */
gboolean
assay_page_says_modified (const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);

  for (guint i = 0; i < G_N_ELEMENTS (modified_words); i++)
    {
      if (strstr (lower, modified_words[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_page_find_date_label:
 * @lower: lower case
 * @is_modified: (out): the word says that something was changed
 *
 * Finds the last word that says what a day is that stands behind it.
 *
 * Returns: (nullable): where it begins
 */
const char *
assay_page_find_date_label (const char *lower,
                            gboolean   *is_modified)
{
  const char *modified = find_last (lower, modified_words, G_N_ELEMENTS (modified_words));
  const char *published = find_last (lower, published_words, G_N_ELEMENTS (published_words));

  *is_modified = modified != NULL && (published == NULL || modified > published);

  return *is_modified ? modified : published;
}

/* Whether the class or the id of an element is made of a word for a date. */
gboolean
assay_page_is_named_date (const char *names)
{
  static const char *const words[] = { "date",  "time",  "publish", "posted",
                                       "datum", "fecha", "created", "submitted" };
  g_autofree char *lower = g_ascii_strdown (names, -1);

  if (strstr (lower, "today") != NULL || strstr (lower, "current") != NULL)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const char *found = strstr (lower, words[i]);

      /* Not “update”, “sometimes” and “candidate”; “pub-date”, “datePublished” and “timestamp”. */
      if (found != NULL &&
          (found == lower || !g_ascii_isalpha (found[-1]) || g_str_has_prefix (found, "publish") ||
           (found - lower >= 3 && strncmp (found - 3, "pub", 3) == 0)))
        return TRUE;
    }

  return FALSE;
}
