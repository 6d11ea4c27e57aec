/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"

/* A summary of more words says something of its own, whatever it says of the page. */
#define MAX_WORDS 40

/* Of the words of the summary, so many in a hundred must be about the page and not about the world. */
#define MIN_SHARE 60

/* Words that a note about a page is made of. A clause of nothing else is about the page. */
static const char *const page_words[] = {
  "a",           "able",        "access",       "accessed",
  "accessible",  "again",       "ai",           "all",
  "an",          "any",         "are",          "article",
  "articles",    "as",          "at",           "available",
  "be",          "because",     "been",         "behind",
  "being",       "blocked",     "broken",       "but",
  "by",          "can",         "can't",        "cannot",
  "cant",        "check",       "click",        "code",
  "connect",     "connection",  "content",      "contents",
  "could",       "couldn't",    "couldnt",      "currently",
  "data",        "dead",        "denied",       "detail",
  "details",     "did",         "didn't",       "directly",
  "display",     "displayed",   "do",           "document",
  "does",        "doesn't",     "down",         "due",
  "error",       "exist",       "exists",       "extract",
  "extracted",   "fail",        "failed",       "fails",
  "fetch",       "fetched",     "for",          "forbidden",
  "found",       "from",        "full",         "gone",
  "has",         "have",        "here",         "hidden",
  "http",        "i",           "in",           "inaccessible",
  "information", "is",          "it",           "its",
  "link",        "links",       "load",         "loaded",
  "loads",       "login",       "longer",       "missing",
  "moved",       "my",          "need",         "needs",
  "no",          "not",         "of",           "on",
  "online",      "only",        "open",         "opened",
  "or",          "original",    "our",          "out",
  "page",        "pages",       "parse",        "parsed",
  "paywall",     "paywalled",   "please",       "possible",
  "problem",     "provide",     "provided",     "reach",
  "reachable",   "reached",     "read",         "readable",
  "reading",     "register",    "registration", "removed",
  "request",     "require",     "required",     "requires",
  "response",    "restricted",  "result",       "retrieve",
  "retrieved",   "returned",    "returns",      "scrape",
  "scraped",     "see",         "server",       "site",
  "site's",      "so",          "source",       "status",
  "subscriber",  "subscribers", "subscription", "summarise",
  "summarised",  "summarize",   "summarized",   "summary",
  "text",        "that",        "the",          "there",
  "this",        "time",        "timed",        "timeout",
  "to",          "tool",        "try",          "trying",
  "unable",      "unavailable", "unreachable",  "unreadable",
  "url",         "via",         "view",         "viewed",
  "visit",       "was",         "we",           "web",
  "webpage",     "website",     "were",         "when",
  "which",       "while",       "with",         "without",
  "you",
};

/* Each says alone that the page was not read. */
static const char *const failures[] = {
  "paywall", "paywalled", "inaccessible", "unavailable", "unreachable", "unreadable", "forbidden",
  "timeout", "denied",    "removed",      "gone",        "401",         "403",        "404",
  "410",     "429",       "451",          "500",         "502",         "503",        "504",
};

/* One of these and one of the verbs say it together. */
static const char *const negations[] = {
  "unable",   "not",    "no",     "cannot", "can't",  "cant",    "couldn't", "couldnt", "didn't",
  "doesn't",  "failed", "fails",  "fail",   "error",  "without", "only",     "require", "required",
  "requires", "timed",  "please", "dead",   "broken", "problem", "blocked",
};

static const char *const verbs[] = {
  "access",       "accessed",     "accessible", "available",  "connect",   "connection",
  "display",      "displayed",    "exist",      "extract",    "extracted", "fetch",
  "fetched",      "found",        "link",       "load",       "loaded",    "login",
  "open",         "opened",       "out",        "parse",      "parsed",    "reach",
  "reachable",    "reached",      "read",       "readable",   "reading",   "register",
  "registration", "retrieve",     "retrieved",  "scrape",     "scraped",   "subscriber",
  "subscribers",  "subscription", "summarise",  "summarised", "summarize", "summarized",
  "summary",      "view",         "viewed",     "visit",      "loads",     "content",
  "page",
};

/**
 * Clause:
 *
 * Counts over the words between two signs.
 */
typedef struct
{
  guint    n_words;
  guint    n_page_words;
  gboolean fails;
  gboolean negates;
  gboolean has_verb;
} Clause;

static gboolean
is_listed (const char        *word,
           const char *const *list,
           gsize              n_list)
{
  for (gsize i = 0; i < n_list; i++)
    {
      /* Most differ in their first letter. */
      if (*word == *list[i] && strcmp (word, list[i]) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
add_word (Clause     *clause,
          const char *word)
{
  gboolean fails = is_listed (word, failures, G_N_ELEMENTS (failures));

  clause->n_words++;
  clause->n_page_words += fails || is_listed (word, page_words, G_N_ELEMENTS (page_words));
  clause->fails |= fails;
  clause->negates |= is_listed (word, negations, G_N_ELEMENTS (negations));
  clause->has_verb |= is_listed (word, verbs, G_N_ELEMENTS (verbs));
}

/* A clause about the page that says that it was not read; in a long one, one word may be unknown. */
static gboolean
is_failure (const Clause *clause)
{
  guint n_unknown = clause->n_words - clause->n_page_words;

  if (n_unknown > (clause->n_words >= 6 ? 1u : 0u))
    return FALSE;

  return clause->fails || (clause->negates && clause->has_verb);
}

static gboolean
is_word_char (gunichar c)
{
  return g_unichar_isalnum (c) || c == '\'' || c == 0x2019;
}

/**
 * assay_import_is_unreadable:
 * @summary: what a source list says of a page
 *
 * Tells a note that the page could not be read (“unable to access data”, “paywall”) from a summary
 * of what it says. The note is about the page: a summary in which residents were unable to access a
 * clinic has words in it that no such note has.
 *
 * Returns: whether @summary says that nobody read the page
 */
gboolean
assay_import_is_unreadable (const char *summary)
{
  Clause clause = { 0 };
  char word[32];
  gsize length = 0;
  guint n_words = 0;
  guint n_failing = 0;

  for (const char *p = summary;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_word_char (c))
        {
          char letter = c == 0x2019 ? '\'' : c < 0x80 ? g_ascii_tolower ((char) c) : '?';

          if (length + 1 < sizeof word)
            word[length++] = letter;
          continue;
        }

      if (length > 0)
        {
          word[length] = '\0';
          add_word (&clause, word);
          length = 0;

          if (++n_words > MAX_WORDS)
            return FALSE;
        }

      if (c != ' ' && c != '\n' && c != '\t' && c != '/')
        {
          if (is_failure (&clause))
            n_failing += clause.n_words;
          clause = (Clause){ 0 };
        }

      if (c == '\0')
        break;
    }

  return n_failing * 100 >= n_words * MIN_SHARE && n_failing > 0;
}
