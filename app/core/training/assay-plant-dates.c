/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <string.h>

#define N_SHARED 2

static const char *const months[] = {
  "January", "February", "March",     "April",   "May",      "June",
  "July",    "August",   "September", "October", "November", "December",
};

static const char *const weekdays[] = {
  "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
};

/* Where the parts of a date stand in its words; -1 for what it does not have. */
typedef struct
{
  int  month;      /* 0 to 11 */
  int  weekday;    /* 0 to 6 */
  int  day;        /* 1 to 31 */
  int  year;
  int  month_byte;
  int  weekday_byte;
  int  day_byte;
  int  year_byte;
  gsize n_day_bytes; /* with “st” or “th” */
} Parts;

static int
find_word (const char        *text,
           const char *const *words,
           guint              n_words,
           int               *byte)
{
  for (guint i = 0; i < n_words; i++)
    {
      const char *at = strstr (text, words[i]);

      if (at != NULL && !g_ascii_isalpha (at[strlen (words[i])]))
        {
          *byte = (int) (at - text);
          return (int) i;
        }
    }

  return -1;
}

static gsize
skip_suffix (const char *text)
{
  static const char *const suffixes[] = { "st", "nd", "rd", "th" };

  for (guint i = 0; i < G_N_ELEMENTS (suffixes); i++)
    {
      if (g_str_has_prefix (text, suffixes[i]) && !g_ascii_isalpha (text[2]))
        return 2;
    }

  return 0;
}

/* Only dates that are written as news writes them; anything else gives FALSE. */
static gboolean
parse_date (const char *text,
            Parts      *parts)
{
  *parts = (Parts){ -1, -1, -1, -1, -1, -1, -1, -1, 0 };
  parts->month = find_word (text, months, G_N_ELEMENTS (months), &parts->month_byte);
  parts->weekday = find_word (text, weekdays, G_N_ELEMENTS (weekdays), &parts->weekday_byte);

  for (const char *p = text; *p != '\0';)
    {
      gsize n = strspn (p, "0123456789");
      int value = (int) g_ascii_strtoull (p, NULL, 10);

      if (n == 0)
        {
          p++;
          continue;
        }

      if (n == 4 && parts->year < 0 && value > 1000)
        {
          parts->year = value;
          parts->year_byte = (int) (p - text);
        }
      else if (n <= 2 && parts->day < 0 && value >= 1 && value <= 31)
        {
          parts->day = value;
          parts->day_byte = (int) (p - text);
          parts->n_day_bytes = n + skip_suffix (p + n);
        }
      else
        {
          return FALSE;
        }

      p += n;
    }

  return parts->day < 0 || parts->month >= 0;
}

static char *
replace_at (const char *text,
            int         byte,
            gsize       n_bytes,
            const char *words)
{
  return g_strdup_printf ("%.*s%s%s", byte, text, words, text + byte + n_bytes);
}

static const char *
get_suffix (int day)
{
  if (day >= 11 && day <= 13)
    return "th";

  switch (day % 10)
    {
    case 1:
      return "st";
    case 2:
      return "nd";
    case 3:
      return "rd";
    default:
      return "th";
    }
}

static int
draw_between (AssayPlanter *self,
              int           low,
              int           high)
{
  int drawn = low + (int) assay_random_below (&self->random, (guint) (high - low + 1));

  return assay_random_below (&self->random, 2) == 0 ? drawn : -drawn;
}

static char *
vary_day (AssayPlanter *self,
          const char   *text,
          const Parts  *parts)
{
  gboolean is_hard = self->difficulty == 3;
  int day = parts->day + draw_between (self, is_hard ? 1 : 4, is_hard ? 3 : 12);
  g_autofree char *words = NULL;

  if (day < 1 || day > 28)
    day = parts->day > 14 ? parts->day - 3 : parts->day + 3;

  words = g_strdup_printf ("%d%s", day, parts->n_day_bytes > 2 ? get_suffix (day) : "");

  return replace_at (text, parts->day_byte, parts->n_day_bytes, words);
}

static char *
vary_month (AssayPlanter *self,
            const char   *text,
            const Parts  *parts)
{
  int by = draw_between (self, 1, self->difficulty == 1 ? 5 : 2);
  int month = (parts->month + by + 12) % 12;

  /* The 31st, and the 29th and 30th of February, are days of few months. */
  if (parts->day > 28)
    return NULL;

  return replace_at (text, parts->month_byte, strlen (months[parts->month]), months[month]);
}

static char *
vary_date (AssayPlanter *self,
           const char   *text,
           const Parts  *parts)
{
  /* A weekday beside a date would contradict it without any source. */
  if (parts->weekday >= 0 && (parts->day >= 0 || parts->month >= 0 || parts->year >= 0))
    return NULL;

  if (parts->weekday >= 0)
    {
      int by = draw_between (self, 1, self->difficulty == 1 ? 3 : 1);

      return replace_at (text, parts->weekday_byte, strlen (weekdays[parts->weekday]),
                         weekdays[(parts->weekday + by + 7) % 7]);
    }

  if (parts->day >= 0 && self->difficulty > 1)
    return vary_day (self, text, parts);

  if (parts->month >= 0)
    return vary_month (self, text, parts);

  if (parts->year >= 0)
    {
      g_autofree char *year = g_strdup_printf (
          "%d", parts->year - (int) (1 + assay_random_below (&self->random, 3)));

      return replace_at (text, parts->year_byte, 4, year);
    }

  return NULL;
}

/* What is older than this nobody takes for news: “made around 1470”. */
#define MAX_RENEWED_YEARS 40

/* An old event is given this year's date. */
static char *
renew_date (AssayPlanter *self,
            const char   *text,
            const Parts  *parts)
{
  AssayDay as_of = assay_analysis_get_as_of (self->analysis);
  int year = as_of.year;
  g_autofree char *words = NULL;

  if (parts->year < as_of.year - MAX_RENEWED_YEARS || parts->weekday >= 0 || as_of.year == 0)
    return NULL;

  /* What lies ahead has not happened. */
  if (parts->month >= 0 && parts->month + 1 > as_of.month)
    year--;

  if (year <= parts->year || (parts->month == 1 && parts->day > 28))
    return NULL;

  words = g_strdup_printf ("%d", year);

  return replace_at (text, parts->year_byte, 4, words);
}

/* As a number that grows with time; what is not said counts as the first. */
static int
get_key (int year,
         int month,
         int day)
{
  return year * 10000 + MAX (month, 0) * 100 + MAX (day, 0);
}

/* “will be shown from” does not go with a day gone by, nor “took place” with one to come. */
static gboolean
keeps_tense (AssayPlanter *self,
             const Parts  *old,
             const char   *new)
{
  AssayDay as_of = assay_analysis_get_as_of (self->analysis);
  Parts parts;
  int today = 0;

  if (old->year < 0 || as_of.year == 0 || !parse_date (new, &parts))
    return TRUE;

  today = get_key (as_of.year, old->month >= 0 ? as_of.month : 0, old->day >= 0 ? as_of.day : 0);

  return (get_key (old->year, old->month + 1, old->day) <= today) ==
         (get_key (parts.year, parts.month + 1, parts.day) <= today);
}

static void
offer_date (AssayPlanter   *self,
            AssayPlantKind  kind,
            AssaySpan       span,
            const char     *old,
            const char     *new)
{
  const AssayOffer offer = {
    .kind = kind,
    .span = span,
    .words = new,
    .fact = span,
    .needle = old,
    .n_shared = N_SHARED,
    .may_repeat = strchr (old, ' ') == NULL, /* a weekday, or a year alone, stands everywhere */
  };

  assay_planter_offer (self, &offer);
}

/**
 * assay_planter_find_dates:
 *
 * Offers another date for each that is said once, outside quotations.
 */
void
assay_planter_find_dates (AssayPlanter *self)
{
  guint n_dates = 0;
  const AssayDate *dates = assay_reading_get_dates (self->reading, &n_dates);

  for (guint i = 0; i < n_dates; i++)
    {
      g_autofree char *old = assay_planter_dup (self, dates[i].span);
      g_autofree char *other = NULL;
      g_autofree char *renewed = NULL;
      g_autofree char *before = assay_planter_dup_before (self, dates[i].span);
      Parts parts;

      if (assay_planter_is_quoted (self, dates[i].span) || !assay_planter_is_once (self, old) ||
          !parse_date (old, &parts) || strcmp (before, "to") == 0)
        continue;

      other = vary_date (self, old, &parts);
      renewed = strcmp (before, "since") != 0 && strcmp (before, "from") != 0
                    ? renew_date (self, old, &parts)
                    : NULL;

      if (other != NULL && keeps_tense (self, &parts, other))
        offer_date (self, ASSAY_PLANT_DATE, dates[i].span, old, other);
      if (renewed != NULL)
        offer_date (self, ASSAY_PLANT_RECYCLED_DATE, dates[i].span, old, renewed);
    }
}
