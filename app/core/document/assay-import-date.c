/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"

/* A document gives its day in so many lines at its head, each no longer than this. */
#define MAX_TOP_LINES 12
#define MAX_LINE_BYTES 200

/* Months by their first letters, English and German; matched on whole words of at least three letters. */
static const char *const months[][2] = {
  { "january", "januar" },  { "february", "februar" }, { "march", "märz" },
  { "april", NULL },        { "may", "mai" },          { "june", "juni" },
  { "july", "juli" },       { "august", NULL },        { "september", NULL },
  { "october", "oktober" }, { "november", NULL },      { "december", "dezember" },
};

/* Words that may stand around a date without making it a sentence. */
static const char *const fillers[] = {
  "monday",  "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",   "mon",
  "tue",     "tues",    "wed",       "thu",      "thur",   "thurs",    "fri",      "sat",
  "sun",     "st",      "nd",        "rd",       "th",     "of",       "the",      "at",
  "on",      "am",      "pm",        "bst",      "gmt",    "utc",      "est",      "edt",
  "cet",     "cest",    "uhr",       "um",       "montag", "dienstag", "mittwoch", "donnerstag",
  "freitag", "samstag", "sonntag",   "t",        "z",      "den",
};

/**
 * Numbers:
 *
 * What a date is made of, as a scan over its words finds it.
 */
typedef struct
{
  int  values[3];  /* numbers before the time of day, in order */
  int  widths[3];  /* digits of each */
  char between[3]; /* the sign after each, or a space */
  guint n_values;
  int  month;      /* by name, or 0 */
  guint month_at;  /* numbers before the month's name */
} Numbers;

static int
find_month (const char *word,
            gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      for (guint j = 0; j < 2; j++)
        {
          const char *name = months[i][j];

          if (name == NULL || length < 3 || length > strlen (name))
            continue;
          if (length != strlen (name) && length > 4)
            continue;
          if (g_ascii_strncasecmp (word, name, length) == 0)
            return (int) i + 1;
        }
    }

  return 0;
}

static gboolean
is_filler (const char *word,
           gsize       length)
{
  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    {
      if (strlen (fillers[i]) == length && g_ascii_strncasecmp (word, fillers[i], length) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_word_byte (char c)
{
  return g_ascii_isalpha (c) || (guchar) c >= 0x80;
}

/* Reads a number into @numbers. A time of day (“10:30”) and what follows the date is skipped. */
static gboolean
take_number (const char **p,
             const char  *end,
             Numbers     *numbers)
{
  const char *begin = *p;
  int value = 0;

  while (*p < end && g_ascii_isdigit (**p) && *p - begin < 5)
    value = value * 10 + g_ascii_digit_value (*(*p)++);

  if (*p < end && g_ascii_isdigit (**p))
    return FALSE;

  if ((*p < end && **p == ':') || (numbers->n_values > 0 && begin[-1] == ':'))
    return TRUE;

  if (numbers->n_values < G_N_ELEMENTS (numbers->values))
    {
      numbers->values[numbers->n_values] = value;
      numbers->widths[numbers->n_values] = (int) (*p - begin);
      numbers->between[numbers->n_values] = *p < end ? **p : ' ';
      numbers->n_values++;
    }

  return TRUE;
}

static gboolean
scan_date (const char *begin,
           const char *end,
           Numbers    *numbers)
{
  const char *p = begin;

  while (p < end)
    {
      const char *word = p;

      if (g_ascii_isdigit (*p))
        {
          if (!take_number (&p, end, numbers))
            return FALSE;
          continue;
        }

      while (p < end && is_word_byte (*p))
        p++;

      if (p > word)
        {
          int month = find_month (word, p - word);

          if (month != 0 && numbers->month == 0)
            {
              numbers->month = month;
              numbers->month_at = numbers->n_values;
            }
          else if (!is_filler (word, p - word))
            return FALSE;
        }
      else if (strchr (" ,./-:()|+\t", *p) == NULL)
        return FALSE;
      else
        p++;
    }

  return TRUE;
}

/* Sets the parts of a date from its numbers; FALSE if they make none. Day and month in figures alone
 * count only where they cannot be taken for each other. */
static gboolean
make_date (const Numbers *numbers,
           AssayDay      *date)
{
  const int *values = numbers->values;
  int year = 0;
  int month = numbers->month;
  int day = 0;

  if (month != 0)
    {
      gboolean day_first = numbers->n_values >= 2 && numbers->widths[0] <= 2;

      if (numbers->n_values == 0)
        return FALSE;

      if (numbers->n_values == 1)
        year = numbers->widths[0] == 4 ? values[0] : 0;
      else if (numbers->widths[0] == 4 && numbers->month_at == 1)
        year = values[0], day = values[1];
      else if (day_first)
        day = values[0], year = values[1];
    }
  else if (numbers->n_values == 3 && numbers->widths[0] == 4)
    year = values[0], month = values[1], day = values[2];
  else if (numbers->n_values == 3 && numbers->widths[2] == 4)
    {
      year = values[2];
      day = numbers->between[0] == '.' || values[0] > 12 ? values[0] : values[1];
      month = day == values[0] ? values[1] : values[0];

      if (numbers->between[0] != '.' && values[0] <= 12 && values[1] <= 12 &&
          values[0] != values[1])
        return FALSE;
    }
  else
    return FALSE;

  if (year < 1000 || year > 9999 || month < 1 || month > 12 || day < 0 || day > 31)
    return FALSE;
  if (day > 0 && !g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  date->year = (gint16) year;
  date->month = (gint8) month;
  date->day = (gint8) day;

  return TRUE;
}

/**
 * assay_import_parse_date:
 * @date: (out): the date
 *
 * Reads a text that is nothing but a date, perhaps with a weekday and a time of day. A text that has
 * no year is none.
 *
 * Returns: whether @text is a date
 */
gboolean
assay_import_parse_date (const char *text,
                         gsize       n_bytes,
                         AssayDay   *date)
{
  Numbers numbers = { 0 };

  /* The longest date in words, with its time and zone, is shorter. */
  if (n_bytes < 4 || n_bytes > 80)
    return FALSE;

  return scan_date (text, text + n_bytes, &numbers) && make_date (&numbers, date);
}

/**
 * assay_import_parse_day:
 * @date: (out): the day and its month, without a year
 *
 * Returns: whether @text is nothing but a day of a month told by its name, perhaps with a weekday
 */
gboolean
assay_import_parse_day (const char *text,
                        gsize       n_bytes,
                        AssayDay   *date)
{
  Numbers numbers = { 0 };

  if (n_bytes < 4 || n_bytes > 40 || !scan_date (text, text + n_bytes, &numbers) ||
      numbers.month == 0 || numbers.n_values != 1 || numbers.widths[0] > 2 ||
      !g_date_valid_dmy ((GDateDay) numbers.values[0], (GDateMonth) numbers.month, 2000))
    return FALSE;

  *date = (AssayDay){ .month = (gint8) numbers.month, .day = (gint8) numbers.values[0] };

  return TRUE;
}

/**
 * assay_import_find_date:
 * @labels: (array zero-terminated=1): words in lower case
 *
 * The words of the label may stand without a colon, but then a date must follow: “Published 3 May 2025”.
 *
 * Returns: (nullable): what follows a label at the start of a line, which behind a colon may be anything
 */
const char *
assay_import_find_date (const char        *begin,
                        const char        *end,
                        const char *const *labels)
{
  const char *value = assay_scan_label (begin, end, labels);

  for (gsize i = 0; value == NULL && labels[i] != NULL; i++)
    {
      gsize length = strlen (labels[i]);
      AssayDay date;

      if ((gsize) (end - begin) > length && begin[length] == ' ' &&
          g_ascii_strncasecmp (begin, labels[i], length) == 0 &&
          assay_import_parse_date (begin + length + 1, (gsize) (end - begin) - length - 1, &date))
        value = begin + length + 1;
    }

  return value;
}

/* The first full day in a line, before a comma or where the words that a table or a heading put behind it begin. */
static gboolean
find_day_in_line (const char *begin,
                  const char *end,
                  gboolean    is_alone,
                  AssayDay   *day)
{
  for (const char *stop = begin + 1; stop <= end; stop++)
    {
      gboolean may_end = stop == end || *stop == ',' ||
                         (*stop == ' ' && g_ascii_isdigit (stop[-1]));

      if (may_end && (is_alone ? assay_import_parse_date (begin, (gsize) (stop - begin), day)
                               : assay_import_cut_date (begin, stop, day) != NULL))
        return TRUE;
    }

  return FALSE;
}

/* The day behind one of the labels, with or without its colon. */
static gboolean
find_labelled_day (const char        *begin,
                   const char        *end,
                   const char *const *labels,
                   AssayDay          *day)
{
  const char *value = assay_scan_label (begin, end, labels);

  if (value != NULL)
    return find_day_in_line (value, end, TRUE, day);

  for (guint i = 0; labels[i] != NULL; i++)
    {
      gsize n = strlen (labels[i]);

      if ((gsize) (end - begin) > n && begin[n] == ' ' &&
          g_ascii_strncasecmp (begin, labels[i], n) == 0 &&
          find_day_in_line (begin + n + 1, end, TRUE, day))
        return TRUE;
    }

  return FALSE;
}

/* “By Ann Lee. Published 2 March 2026” */
static gboolean
find_day_behind_byline (const char        *begin,
                        const char        *end,
                        const char *const *labels,
                        AssayDay          *day)
{
  const char *stop = memchr (begin, '.', (gsize) (end - begin));

  return g_ascii_strncasecmp (begin, "by ", 3) == 0 && stop != NULL && stop + 2 < end &&
         stop[1] == ' ' && find_labelled_day (stop + 2, end, labels, day);
}

/**
 * assay_import_find_printed_day:
 * @utf8: what a document says
 *
 * Looks in the first lines for the day that the document gives itself: “Published 2 March 2026”, “Date: November 3,
 * 2026”, “Recorded at the mill, 14 October 2026, 2 p.m.”
 *
 * Returns: the day, or one whose year is 0
 */
AssayDay
assay_import_find_printed_day (const char *utf8)
{
  static const char *const labels[] = {
    "published", "publication date", "published on", "date", "dated",
    "issued",    "posted",           "released",     "sent", NULL
  };
  static const char taken[] = "recorded ";
  const char *begin = utf8;

  for (guint n = 0; n < MAX_TOP_LINES && *begin != '\0';)
    {
      const char *end = begin + strcspn (begin, "\n");
      AssayDay day = { 0 };

      if (end > begin && end - begin <= MAX_LINE_BYTES &&
          (find_labelled_day (begin, end, labels, &day) ||
           find_day_behind_byline (begin, end, labels, &day) ||
           (g_ascii_strncasecmp (begin, taken, strlen (taken)) == 0 &&
            find_day_in_line (begin, end, FALSE, &day))))
        return day;

      n += end > begin;
      begin = *end == '\0' ? end : end + 1;
    }

  return (AssayDay){ 0 };
}
