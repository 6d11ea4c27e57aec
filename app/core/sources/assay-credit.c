/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-credit-private.h"

#include <string.h>

/* Where papers credit an agency: in the dateline, or in the last lines. */
#define HEAD_CHARACTERS 240
#define TAIL_CHARACTERS 240

/*
 * code: as it stands in brackets in a dateline, or between slashes at the end
 * name: as it is written out in a credit line; NULL where that is the code
 * host: its own site
 */
typedef struct
{
  const char *code;
  const char *name;
  const char *host;
} Agency;

static const Agency agencies[] = {
  { "AP", "Associated Press", "apnews.com" },
  { "Reuters", NULL, "reuters.com" },
  { "AFP", "Agence France-Presse", "afp.com" },
  { "dpa", "Deutsche Presse-Agentur", "dpa.com" },
  { "PA", "PA Media", "pa.media" },
  { "UPI", "United Press International", "upi.com" },
  { "Bloomberg", NULL, "bloomberg.com" },
  { "EFE", "Agencia EFE", "efe.com" },
  { "ANSA", NULL, "ansa.it" },
  { "APA", "Austria Presse Agentur", "apa.at" },
  { "SDA", "Keystone-SDA", "keystone-sda.ch" },
  { "Belga", "Belga News Agency", "belganewsagency.eu" },
  { "ANP", NULL, "anp.nl" },
  { "NTB", NULL, "ntb.no" },
  { "TT", "TT News Agency", "tt.se" },
  { "Ritzau", NULL, "ritzau.dk" },
  { "PAP", "Polish Press Agency", "pap.pl" },
  { "CP", "Canadian Press", "thecanadianpress.com" },
  { "AAP", "Australian Associated Press", "aap.com.au" },
  { "PTI", "Press Trust of India", "ptinews.com" },
  { "ANI", "Asian News International", "aninews.in" },
  { "Kyodo", "Kyodo News", "kyodonews.net" },
  { "Yonhap", "Yonhap News Agency", "yna.co.kr" },
  { "Xinhua", NULL, "news.cn" },
  { "TASS", NULL, "tass.com" },
  { "Interfax", NULL, "interfax.com" },
  { "Anadolu", "Anadolu Agency", "aa.com.tr" },
};

G_STATIC_ASSERT (G_N_ELEMENTS (agencies) <= 32);

/* The agency that these letters stand for, as a set of one; none if they stand for none. */
static AssayCredits
credit_code (const char *code,
             gsize       n_bytes)
{
  for (guint i = 0; i < G_N_ELEMENTS (agencies); i++)
    {
      if (strlen (agencies[i].code) == n_bytes && memcmp (agencies[i].code, code, n_bytes) == 0)
        return (AssayCredits) 1 << i;
    }

  return 0;
}

/* Codes between brackets: “(AP)”, “(dpa/AFP)”. Anything else between them, and they are no credit. */
static AssayCredits
credit_brackets (const char *open)
{
  const char *close = strchr (open, ')');
  const char *code = open + 1;
  AssayCredits credits = 0;

  /* No list of agencies is as long. */
  if (close == NULL || close - open > 40)
    return 0;

  while (code < close)
    {
      gsize n = strcspn (code, "/,; )");
      AssayCredits credit = credit_code (code, n);

      if (n > 0 && credit == 0)
        return 0;

      credits |= credit;
      code += n + 1;
    }

  return credits;
}

static AssayCredits
find_brackets (const char *words)
{
  AssayCredits credits = 0;

  for (const char *at = strchr (words, '('); at != NULL; at = strchr (at + 1, '('))
    credits |= credit_brackets (at);

  return credits;
}

/* Names written out, of which a paper's last lines have no other use than credit. */
static AssayCredits
find_names (const char *words)
{
  AssayCredits credits = 0;

  for (guint i = 0; i < G_N_ELEMENTS (agencies); i++)
    {
      if (strstr (words, agencies[i].name != NULL ? agencies[i].name : agencies[i].code) != NULL)
        credits |= (AssayCredits) 1 << i;
    }

  return credits;
}

/**
 * assay_credits_find:
 * @text: what a source says
 * @outlet: (nullable): who publishes it
 *
 * Returns: the agencies that a source credits, or is
 */
AssayCredits
assay_credits_find (AssayText         *text,
                    const AssayOutlet *outlet)
{
  guint length = assay_text_get_length (text);
  g_autofree char *head = assay_text_dup_span (text,
                                               (AssaySpan){ 0, MIN (length, HEAD_CHARACTERS) });
  g_autofree char *tail = assay_text_dup_span (
      text, (AssaySpan){ length - MIN (length, TAIL_CHARACTERS), length });
  AssayCredits credits = find_brackets (head) | find_brackets (tail);

  if (length > HEAD_CHARACTERS + TAIL_CHARACTERS)
    credits |= find_names (tail);

  for (guint i = 0; outlet != NULL && i < G_N_ELEMENTS (agencies); i++)
    {
      if (g_str_equal (outlet->id, agencies[i].host))
        credits |= (AssayCredits) 1 << i;
    }

  return credits;
}
