/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* A locked article that is shorter than this is not there as a whole. */
#define MAX_TEASER_CHARS 2500u

/* A text that asks for consent is no longer than this, and has so many words of the trade. */
#define MAX_CONSENT_CHARS 2500u
#define MIN_CONSENT_WORDS 4u

/* What stands where the rest of an article would. Lower case. */
static const char *const locks[] = {
  "subscribe to continue",
  "subscribe to read",
  "to continue reading",
  "already a subscriber",
  "already have an account?",
  "this article is for subscribers",
  "for subscribers only",
  "subscriber-only",
  "subscribers only",
  "create a free account to",
  "register to continue",
  "log in to continue",
  "jetzt weiterlesen",
  "weiterlesen mit",
  "um weiterzulesen",
  "abonnieren und weiterlesen",
  "bereits abonnent",
  "sie haben bereits ein abo",
  "dieser artikel ist exklusiv",
  "nur für abonnenten",
  "réservé aux abonnés",
  "réservée aux abonnés",
  "déjà abonné",
  "pour lire la suite",
  "solo para suscriptores",
  "exclusivo para suscriptores",
  "para seguir leyendo",
  "suscríbete para",
  "exclusivo para assinantes",
  "già abbonato",
  "per continuare a leggere",
  "riservato agli abbonati",
  "voor abonnees",
  "log in om verder te lezen",
  "för prenumeranter",
  "kun for abonnenter",
  "tylko dla subskrybentów",
};

/* Of what asks for consent. Lower case. */
static const char *const consents[] = {
  "cookie",
  "consent",
  "zustimm",
  "einwillig",
  "akzeptier",
  "accept all",
  "we and our partners",
  "our partners",
  "partners",
  "tracking",
  "werbefrei",
  "personalis",
  "privacy",
  "datenschutz",
  "consentement",
  "accepter",
  "consentimiento",
  "aceptar",
  "consenso",
  "toestemming",
  "samtycke",
  "vendors",
};

static gboolean
says_locked (const AssayPageLines *lines)
{
  for (guint i = 0; i < lines->lines->len; i++)
    {
      const AssayPageLine *line = assay_page_lines_get ((AssayPageLines *) lines, i);
      g_autofree char *text = NULL;

      if (line->n_chars > 200)
        continue;

      text = g_utf8_strdown (lines->text->str + line->begin_byte,
                             (gssize) (line->end_byte - line->begin_byte));

      for (guint j = 0; j < G_N_ELEMENTS (locks); j++)
        {
          if (strstr (text, locks[j]) != NULL)
            return TRUE;
        }
    }

  return FALSE;
}

static guint
count_consents (const char *text)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (consents); i++)
    {
      for (const char *p = strstr (lower, consents[i]); p != NULL; p = strstr (p + 1, consents[i]))
        n++;
    }

  return n;
}

/* A page without an article may ask anywhere. */
static gboolean
asks_for_consent (const AssayPage      *page,
                  const AssayPageFacts *facts)
{
  const char *text = assay_text_get_utf8 (page->text);
  guint n_chars = assay_text_get_length (page->text);

  if (n_chars > MAX_CONSENT_CHARS || facts->data.title != NULL)
    return FALSE;
  if (n_chars == 0)
    text = facts->lines->text->len < MAX_CONSENT_CHARS * 2 ? facts->lines->text->str : "";

  return count_consents (text) >= MIN_CONSENT_WORDS;
}

/**
 * assay_page_find_flags:
 *
 * Sets what is wrong with what was sent. A publisher's own word that an article is locked counts where
 * the text is short: some send all of it and hide it.
 */
void
assay_page_find_flags (AssayPage            *page,
                       const AssayPageFacts *facts)
{
  guint n_chars = assay_text_get_length (page->text);

  if (asks_for_consent (page, facts))
    page->flags |= ASSAY_PAGE_CONSENT_WALL;
  else if (n_chars < MAX_TEASER_CHARS &&
           (facts->data.is_locked || facts->meta.is_locked || says_locked (facts->lines)))
    page->flags |= ASSAY_PAGE_CUT_SHORT;
}
