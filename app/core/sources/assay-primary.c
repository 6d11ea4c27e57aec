/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-primary.h"

/* Who tells what they decided, found or were told themselves; everybody else tells it after them. */

/* Names that a registry gives to authorities alone, by themselves or below a country (“gov”, “gov.uk”). */
static const char *const official[] = { "gov", "mil",  "gob", "gouv", "gouvernement", "govt", "gc",
                                        "go",  "govern", "parl", "parliament", NULL };

/* Hosts, with all below them: authorities, courts, statistics, and where research is first published. */
static const char *const hosts[] = { "admin.ch",
                                     "arxiv.org",
                                     "bund.de",
                                     "bundestag.de",
                                     "clinicaltrials.gov",
                                     "coe.int",
                                     "congress.gov",
                                     "court-of-cassation.fr",
                                     "curia.europa.eu",
                                     "destatis.de",
                                     "doi.org",
                                     "ec.europa.eu",
                                     "europa.eu",
                                     "gesetze-im-internet.de",
                                     "gv.at",
                                     "icc-cpi.int",
                                     "icj-cij.org",
                                     "imf.org",
                                     "judiciary.uk",
                                     "legislation.gov.uk",
                                     "medrxiv.org",
                                     "nato.int",
                                     "oecd.org",
                                     "ons.gov.uk",
                                     "osce.org",
                                     "overheid.nl",
                                     "parliament.uk",
                                     "police.uk",
                                     "regeringen.se",
                                     "riksdagen.se",
                                     "stortinget.no",
                                     "supremecourt.uk",
                                     "un.org",
                                     "unhcr.org",
                                     "who.int",
                                     "worldbank.org",
                                     NULL };

static gboolean
is_at_or_below (const char *host,
                const char *name)
{
  gsize n_host = strlen (host);
  gsize n_name = strlen (name);

  if (n_host < n_name || strcmp (host + n_host - n_name, name) != 0)
    return FALSE;

  return n_host == n_name || host[n_host - n_name - 1] == '.';
}

/**
 * assay_host_is_primary:
 * @host: normalised, in lower case
 *
 * Returns: whether an authority, a court or a place of first publication speaks there
 */
gboolean
assay_host_is_primary (const char *host)
{
  g_auto (GStrv) labels = NULL;
  guint n = 0;

  g_return_val_if_fail (host != NULL, FALSE);

  for (guint i = 0; hosts[i] != NULL; i++)
    {
      if (is_at_or_below (host, hosts[i]))
        return TRUE;
    }

  labels = g_strsplit (host, ".", -1);
  n = g_strv_length (labels);
  if (n < 2)
    return FALSE;

  /* “whitehouse.gov”, or “met.gov.au”: the country has two letters, and a name stands before both. */
  return strcmp (labels[n - 1], "gov") == 0 || strcmp (labels[n - 1], "mil") == 0 ||
         (strlen (labels[n - 1]) == 2 && g_strv_contains (official, labels[n - 2]));
}

/**
 * assay_source_is_primary:
 *
 * Returns: whether it tells at first hand: somebody who was asked, a document that lies at hand and is nobody's
 *   page, or a page of who decided or found it
 */
gboolean
assay_source_is_primary (AssaySource *source)
{
  const AssayOutlet *outlet = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (source), FALSE);

  outlet = assay_source_get_outlet (source);
  if (outlet == NULL)
    return assay_source_get_grade (source) == ASSAY_GRADE_CONTACT ||
           assay_source_get_grade (source) == ASSAY_GRADE_DOCUMENT;

  return outlet->is_press_release || assay_host_is_primary (outlet->host);
}
