/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-article-private.h"

#include <string.h>

/* What heads lists of other articles and comments, in lower case: the beginning of the line. */
static const char *const announcements[] = {
  "related articles",
  "related stories",
  "related posts",
  "related content",
  "related coverage",
  "related topics",
  "related news",
  "related reading",
  "related links",
  "you may also like",
  "you might also like",
  "more from",
  "more on this story",
  "more stories",
  "more news",
  "read more",
  "recommended for you",
  "recommended reading",
  "recommended stories",
  "recommended articles",
  "read next",
  "up next",
  "next article",
  "trending now",
  "trending stories",
  "most read",
  "most popular",
  "popular articles",
  "popular stories",
  "latest news",
  "leave a reply",
  "leave a comment",
  "join the conversation",
  "share this",
  "sponsored content",
  "from our partners",
  "around the web",
  "editor's picks",
  "editors’ picks",
  "what to read next",
  "about the author",
  "mehr zum thema",
  "mehr zu diesem thema",
  "mehr von",
  "lesen sie auch",
  "lesen sie mehr",
  "auch interessant",
  "das könnte sie auch interessieren",
  "das könnte dich auch interessieren",
  "weitere artikel",
  "weitere themen",
  "meistgelesen",
  "themen in diesem artikel",
  "zur startseite",
  "über den autor",
  "à lire aussi",
  "lire aussi",
  "sur le même sujet",
  "les plus lus",
  "te puede interesar",
  "te recomendamos",
  "lea también",
  "más noticias",
  "noticias relacionadas",
  "você pode gostar",
  "leia também",
  "leia mais",
  "veja também",
  "notícias relacionadas",
  "leggi anche",
  "potrebbe interessarti",
  "articoli correlati",
  "lees ook",
  "lees meer",
  "läs också",
  "läs mer",
  "les også",
  "læs også",
  "czytaj także",
  "czytaj też",
  "zobacz też",
  "přečtěte si",
  "читайте также",
  "関連記事",
  "関連ニュース",
};

/* The same, where it is all that the line says. */
static const char *const whole_announcements[] = {
  "related",     "recommended", "trending",    "promoted",     "topics",
  "comments",    "kommentare",  "schlagworte", "commentaires", "comentarios",
  "comentários", "commenti",    "reacties",    "související",  "voir aussi",
  "see also",    "more",        "tags",        "share",
};

/* What is about the publication in place of the story. Lower case; anywhere in the line. */
static const char *const invitations[] = {
  "subscribe to our",
  "sign up for our",
  "sign up for the",
  "sign up to our",
  "sign up here",
  "sign up today",
  "our newsletter",
  "newsletter here",
  "’s newsletters",
  "daily newsletter",
  "to your inbox",
  "in your inbox",
  "follow us on",
  "follow her on twitter",
  "follow him on twitter",
  "follow them on twitter",
  "like us on facebook",
  "join our whatsapp",
  "whatsapp channel",
  "download our app",
  "download the app",
  "all rights reserved",
  "this material may not be published",
  "may be reached at",
  "can be reached at",
  "have a tip?",
  "click here to subscribe",
  "become a member",
  "support our journalism",
  "support our work",
  "by signing up",
  "you agree to our",
  "our terms of",
  "privacy policy",
  "this article was originally published",
  "read the original article",
  "subject to copyright",
  "problem subscribing",
  "affiliate commission",
  "affiliate links",
  "earn a commission",
  "earn commission",
  "newsletter-anmeldung",
  "newsletter abonnieren",
  "newsletter anmelden",
  "unseren newsletter",
  "folgen sie uns",
  "alle rechte vorbehalten",
  "datenschutz",
  "externen inhalt",
  "externer inhalt",
  "jetzt abonnieren",
  "affiliate-links",
  "whatsapp-kanal",
  "personenbezogene daten",
  "abonnez-vous",
  "inscrivez-vous",
  "suscríbete",
  "síguenos",
  "inscreva-se",
  "siga-nos",
  "assine nossa newsletter",
  "iscriviti",
  "seguici",
  "schrijf je in",
  "ikuti whatsapp",
  "google news",
};

/* Lines that are nothing but one of these, or begin with it and are short. */
static const char *const labels[] = {
  "advertisement",
  "anzeige",
  "werbung",
  "publicité",
  "publicidad",
  "publicidade",
  "pubblicità",
  "reklama",
  "advertentie",
  "annons",
  "read more",
  "read:",
  "read also",
  "also read",
  "related:",
  "see also:",
  "more:",
  "watch:",
  "listen:",
  "lesen sie auch",
  "lesen sie hier",
  "lesen sie dazu",
  "mehr zum thema",
  "lire aussi",
  "à lire",
  "lea también",
  "leer más",
  "leia também",
  "leia mais",
  "leggi anche",
  "lees ook",
  "läs också",
  "czytaj",
  "photo:",
  "photos:",
  "image:",
  "foto:",
  "fotos:",
  "picture:",
  "photograph:",
  "credit:",
  "bild:",
  "quelle:",
  "© ",
  "(c) ",
  "copyright ©",
  "transcript coming soon",
  "published under:",
  "tags:",
  "tagged",
  "filed under",
  "posted in",
  "citation:",
};

/* Labels stand in front of less than this. */
#define MAX_LABEL_CHARS 140

/**
 * assay_page_announces_others:
 * @line: in lower case
 *
 * Returns: whether a short line announces what is not of the article
 */
gboolean
assay_page_announces_others (const char *line)
{
  for (guint i = 0; i < G_N_ELEMENTS (announcements); i++)
    {
      if (g_str_has_prefix (line, announcements[i]))
        return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (whole_announcements); i++)
    {
      gsize n = strlen (whole_announcements[i]);

      if (g_str_has_prefix (line, whole_announcements[i]) && strlen (line + n) <= 1)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_page_is_invitation:
 * @line: in lower case
 * @n_chars: its length
 *
 * Returns: whether a line is about the publication, not of the story
 */
gboolean
assay_page_is_invitation (const char *line,
                          guint       n_chars)
{
  for (guint i = 0; i < G_N_ELEMENTS (labels) && n_chars < MAX_LABEL_CHARS; i++)
    {
      if (g_str_has_prefix (line, labels[i]))
        return TRUE;
    }

  for (guint i = 0; i < G_N_ELEMENTS (invitations); i++)
    {
      if (strstr (line, invitations[i]) != NULL)
        return TRUE;
    }

  return FALSE;
}
