/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-import-check-private.h"

#include <math.h>
#include <string.h>

#include "assay-import-private.h"

/* A label is no longer than this, in bytes; a misspelled one is off by so many letters at most. */
#define MAX_LABEL 32
#define MAX_ERRORS 2

static const struct
{
  const char *name;
  AssayCheckField       field;
} labels[] = {
  { "freshness check", ASSAY_FIELD_FRESHNESS },
  { "freshness", ASSAY_FIELD_FRESHNESS },
  { "quotes check", ASSAY_FIELD_QUOTES },
  { "quote check", ASSAY_FIELD_QUOTES },
  { "quotations check", ASSAY_FIELD_QUOTES },
  { "quotes", ASSAY_FIELD_QUOTES },
  { "source reliability check", ASSAY_FIELD_SOURCES },
  { "source reliability", ASSAY_FIELD_SOURCES },
  { "sources check", ASSAY_FIELD_SOURCES },
  { "source check", ASSAY_FIELD_SOURCES },
  { "reliability", ASSAY_FIELD_SOURCES },
  { "plausibility check", ASSAY_FIELD_PLAUSIBILITY },
  { "plausibility", ASSAY_FIELD_PLAUSIBILITY },
  { "score", ASSAY_FIELD_SCORE },
  { "notes", ASSAY_FIELD_NOTES },
  { "note", ASSAY_FIELD_NOTES },
  { "overall assessment", ASSAY_FIELD_OVERALL },
  { "overall", ASSAY_FIELD_OVERALL },
  { "verdict", ASSAY_FIELD_VERDICT },
  { "confidence", ASSAY_FIELD_CONFIDENCE },
  { "summary", ASSAY_FIELD_SUMMARY },
};

/* Edit distance of two short words; more than @max is given as @max + 1. */
static guint
measure_distance (const char *a,
                  const char *b,
                  guint       max)
{
  gsize n_a = strlen (a);
  gsize n_b = strlen (b);
  guint row[MAX_LABEL + 1];

  if ((n_a > n_b ? n_a - n_b : n_b - n_a) > max)
    return max + 1;

  for (gsize j = 0; j <= n_b; j++)
    row[j] = (guint) j;

  for (gsize i = 1; i <= n_a; i++)
    {
      guint diagonal = row[0];
      guint least = row[0] = (guint) i;

      for (gsize j = 1; j <= n_b; j++)
        {
          guint change = diagonal + (a[i - 1] != b[j - 1]);

          diagonal = row[j];
          row[j] = MIN (change, MIN (row[j], row[j - 1]) + 1);
          least = MIN (least, row[j]);
        }

      if (least > max)
        return max + 1;
    }

  return row[n_b];
}

static AssayCheckField
find_field (const char *word)
{
  for (gsize i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      guint max = strlen (labels[i].name) >= 9 ? MAX_ERRORS : strlen (labels[i].name) >= 7 ? 1 : 0;

      if (measure_distance (word, labels[i].name, max) <= max)
        return labels[i].field;
    }

  return ASSAY_FIELD_NONE;
}

/* Skips the hint that names the words to choose from, “(FAIL, OPEN, PASS)”, and signs. */
static const char *
skip_to_value (const char *p,
               const char *end,
               AssayCheckField       field)
{
  p = assay_scan_space (p, end);

  if ((field == ASSAY_FIELD_VERDICT || field == ASSAY_FIELD_CONFIDENCE) && p < end && *p == '(')
    {
      const char *close = memchr (p, ')', end - p);

      p = close != NULL ? close + 1 : p;
    }

  for (;;)
    {
      const char *next = assay_scan_dash (p, end);

      while (next < end && (*next == '*' || *next == '_'))
        next++;
      if (next == p)
        return p;
      p = next;
    }
}

/* The label that a line begins with. It is all of the line, or a sign or a figure follows it. */
AssayCheckLabel
assay_check_label_read (const char *begin,
                        const char *end)
{
  AssayCheckLabel label = { .field = ASSAY_FIELD_NONE };
  char word[MAX_LABEL + 1];
  gsize length = 0;
  const char *p = assay_scan_bullet (begin, end);

  p = p != NULL ? p : begin;
  while (p < end && strchr ("#*_> ", *p) != NULL)
    p++;

  for (; p < end && (g_ascii_isalpha (*p) || *p == ' '); p++)
    {
      if (*p == ' ' && (length == 0 || word[length - 1] == ' '))
        continue;
      if (length == MAX_LABEL)
        return label;
      word[length++] = g_ascii_tolower (*p);
    }

  while (length > 0 && word[length - 1] == ' ')
    length--;
  word[length] = '\0';

  if (length < 4 ||
      (p < end && strchr (":(-*_/0123456789", *p) == NULL && assay_scan_dash (p, end) == p))
    return label;

  label.field = find_field (word);
  label.value = label.field != ASSAY_FIELD_NONE ? skip_to_value (p, end, label.field) : NULL;

  return label;
}

/* “8”, “8/10”, “(8 / 10)”, “Score: 8”, “7.5 out of 10”. A score out of anything but ten is none. */
gboolean
assay_check_score_read (const char *p,
                        const char *end,
                        int        *score)
{
  double value = 0;
  double unit = 1;
  const char *digits = NULL;

  if (end - p >= 5 && g_ascii_strncasecmp (p, "score", 5) == 0)
    p += 5;
  while (p < end && strchr (" (:*_", *p) != NULL)
    p++;

  for (digits = p; p < end && p - digits < 3 && g_ascii_isdigit (*p); p++)
    value = value * 10 + g_ascii_digit_value (*p);

  if (p == digits)
    return FALSE;

  if (end - p >= 2 && (*p == '.' || *p == ',') && g_ascii_isdigit (p[1]))
    {
      for (p++; p < end && g_ascii_isdigit (*p); p++)
        value += g_ascii_digit_value (*p) * (unit /= 10);
    }

  p = assay_scan_space (p, end);

  if (p < end && *p == '/')
    p++;
  else if (end - p >= 6 && g_ascii_strncasecmp (p, "out of", 6) == 0)
    p += 6;
  else
    digits = NULL;

  if (digits != NULL)
    {
      p = assay_scan_space (p, end);
      if (end - p < 2 || strncmp (p, "10", 2) != 0)
        return FALSE;
      p += 2;
    }

  while (p < end && strchr (" ).*_", *p) != NULL)
    p++;

  if (p < end || value > 10)
    return FALSE;

  *score = (int) floor (value + 0.5);

  return TRUE;
}

/* The one word of a value that @is_known knows; a form nobody filled in names several and says none. */
char *
assay_check_word_dup (const char *p,
                      const char *end,
                      gboolean (*is_known) (const char *word))
{
  g_autofree char *found = NULL;

  while (p < end)
    {
      const char *begin = p;
      g_autofree char *word = NULL;

      while (p < end && g_ascii_isalpha (*p))
        p++;

      if (p == begin)
        {
          p++;
          continue;
        }

      if (p - begin > 8)
        continue;

      word = g_ascii_strup (begin, p - begin);

      if (!is_known (word))
        continue;
      if (found != NULL)
        return NULL;

      found = g_steal_pointer (&word);
    }

  return g_steal_pointer (&found);
}
