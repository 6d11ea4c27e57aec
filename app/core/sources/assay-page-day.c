/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-facts-private.h"

#include <string.h>

/* The first pages of the web; and far enough ahead. */
#define MIN_YEAR 1991
#define MAX_YEAR 2049

/* A date stands at the beginning of its text: behind so many pieces nobody looks for one. */
#define MAX_PIECES 48

/* Longer words are no month. */
#define MAX_WORD 40

/* So far the years of the Buddhist calendar, which Thailand writes, run ahead of ours. */
#define BUDDHIST_YEARS 543
#define MIN_BUDDHIST_YEAR (MIN_YEAR + BUDDHIST_YEARS)

/* Seconds and milliseconds since 1970, in digits. */
#define EPOCH_DIGITS 10
#define EPOCH_MILLI_DIGITS 13

/* A month in the languages of the press that we have met: names as they stand in dates, lower case. A
 * word that is the beginning of one, three letters or more, is meant too. */
static const char *const months[] = {
  "january "
  "জানুয়ারি জানুয়ারী जनवरी มกราคม ژانویه جنوری јануар januar jänner janvier enero gennaio janeiro "
  "januari tammikuu stycznia styczeń ledna "
  "leden "
  "января январь січня ocak január ianuarie ιανουαριου ιανουαρίου gener janúar januára януари "
  "siječnja januarja janvāris sausio jaanuar يناير ינואר",
  "february "
  "ফেব্রুয়ারি फरवरी फ़रवरी กุมภาพันธ์ فوریه فروری фебруар شباط februar feber février febrero febbraio "
  "fevereiro februari helmikuu lutego luty "
  "února únor "
  "февраля февраль лютого şubat február februarie φεβρουαριου φεβρουαρίου febrer febrúar februára "
  "февруари veljače februarja vasario veebruar فبراير פברואר",
  "march "
  "mrt maret মার্চ मार्च มีนาคม مارچ آذار märz maerz mars marzo março maart marts maaliskuu marca "
  "marzec března březen марта "
  "март "
  "березня mart március martie μαρτιου μαρτίου març ožujka kovo märts مارس מרץ",
  "april "
  "এপ্রিল अप्रैल เมษายน آوریل اپریل април نيسان avril abril aprile abr avr aprilie huhtikuu kwietnia "
  "kwiecień dubna duben апреля "
  "апрель квітня "
  "nisan április απριλιου απριλίου apríl apríla април travnja balandžio aprill أبريل אפריל",
  "may "
  "মে मई พฤษภาคม مه مئی мај май أيار mai mayo maggio maio mei maj toukokuu maja května květen мая "
  "май травня mayıs május "
  "μαιου "
  "μαΐου maig maí mája svibnja gegužės مايو מאי",
  "june "
  "জুন जून มิถุนายน ژوئن جون јун حزيران juni juin junio giugno junho kesäkuu czerwca czerwiec června "
  "červen июня июнь "
  "червня haziran "
  "június iunie ιουνιου ιουνίου juny júní júna юни lipnja birželio juuni يونيو יוני",
  "july "
  "জুলাই जुलाई กรกฎาคม ژوئیه جولائی јул julai تموز juli juillet julio luglio julho heinäkuu lipca "
  "lipiec července červenec июля июль "
  "липня temmuz "
  "július iulie ιουλιου ιουλίου juliol júlí júla юли srpnja liepos juuli يوليو יולי",
  "august "
  "ogos আগস্ট अगस्त สิงหาคม اوت اگست août aout agosto augustus augusti elokuu sierpnia sierpień srpna "
  "srpen августа август "
  "серпня "
  "ağustos augusztus αυγουστου αυγούστου agost ágúst augusta kolovoza rugpjūčio أغسطس אוגוסט",
  "september "
  "সেপ্টেম্বর सितंबर सितम्बर กันยายน سپتامبر ستمبر септембар أيلول septembre septiembre settembre "
  "setembro sept syyskuu września wrzesień září "
  "сентября "
  "сентябрь вересня eylül szeptember septembrie σεπτεμβριου σεπτεμβρίου setembre septembra "
  "септември "
  "rujna rugsėjo سبتمبر ספטמבר",
  "october "
  "অক্টোবর अक्टूबर अक्तूबर ตุลาคม اکتبر اکتوبر октобар oktober octobre octubre ottobre outubro okt "
  "lokakuu października październik října "
  "říjen "
  "октября октябрь жовтня ekim október octombrie οκτωβριου οκτωβρίου octubre októbra октомври "
  "spalio "
  "oktoober أكتوبر אוקטובר",
  "november "
  "নভেম্বর नवंबर नवम्बर พฤศจิกายน نوامبر نومبر новембар novembre noviembre novembro marraskuu "
  "listopada listopad listopadu ноября ноябрь "
  "листопада kasım noiembrie νοεμβριου νοεμβρίου nóvember novembra ноември studenoga lapkričio "
  "نوفمبر "
  "נובמבר",
  "december "
  "disember ডিসেম্বর दिसंबर दिसम्बर ธันวาคม دسامبر دسمبر децембар dezember décembre diciembre dicembre "
  "dezembro desember joulukuu grudnia grudzień "
  "prosince "
  "prosinec декабря декабрь грудня aralık december decembrie δεκεμβριου δεκεμβρίου desembre "
  "desember "
  "decembra декември prosinca gruodžio detsember ديسمبر דצמבר",
};

/**
 * Piece:
 * @value: of a number; of a word the month that it names, or 0
 * @width: digits of a number; 0 for a word
 * @after: the character after it; a space for any white space
 * @begin: where it begins in the text
 * @end: one past it
 *
 * A number or a word of a text. What stands between is not kept.
 */
typedef struct
{
  gint64      value;
  guint       width;
  char        after;
  const char *begin;
  const char *end;
} Piece;

static gboolean
make_day (gint64    year,
          gint64    month,
          gint64    number,
          AssayDay *day)
{
  if (year >= MIN_BUDDHIST_YEAR && year <= MAX_YEAR + BUDDHIST_YEARS)
    year -= BUDDHIST_YEARS;
  if (year < MIN_YEAR || year > MAX_YEAR || month < 1 || month > 12 || number < 1 || number > 31)
    return FALSE;
  if (!g_date_valid_dmy ((GDateDay) number, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *day = (AssayDay){ (gint16) year, (gint8) month, (gint8) number };

  return TRUE;
}

static gint64
find_month (const char *word)
{
  gsize n = strlen (word);
  gboolean is_short = g_utf8_strlen (word, -1) < 3;

  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    {
      for (const char *p = months[i]; p != NULL; p = strchr (p, ' '))
        {
          p += *p == ' ';

          if (*p == *word && strncmp (p, word, n) == 0 &&
              (!is_short || p[n] == ' ' || p[n] == '\0'))
            return i + 1;
        }
    }

  return 0;
}

/* Signs of East Asia that stand behind the number of a year, a month or a day. */
static gboolean
is_date_sign (gunichar c)
{
  return c == 0x5e74 || c == 0x6708 || c == 0x65e5 || c == 0xb144 || c == 0xc6d4 || c == 0xc77c;
}

/* Of any script: “২০২০” is a year. */
static const char *
read_number (const char *p,
             Piece      *piece)
{
  int digit = g_unichar_digit_value (g_utf8_get_char (p));

  while (digit >= 0)
    {
      if (piece->width < 15)
        piece->value = piece->value * 10 + digit;
      piece->width++;
      p = g_utf8_next_char (p);
      digit = g_unichar_digit_value (g_utf8_get_char (p));
    }

  return p;
}

static const char *
read_word (const char *p,
           Piece      *piece)
{
  const char *begin = p;
  g_autofree char *word = NULL;
  g_autofree char *lower = NULL;

  while (g_unichar_isalpha (g_utf8_get_char (p)) || g_unichar_ismark (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);

  if (p - begin > MAX_WORD)
    return p;

  word = g_strndup (begin, (gsize) (p - begin));
  lower = g_utf8_strdown (word, -1);
  piece->value = find_month (lower);

  return p;
}

/* Small words between the parts of a date, which do not part them. */
static gboolean
is_filler (const char *word,
           gsize       n)
{
  static const char *const fillers[] = { "de", "del", "of", "the", "st", "nd",
                                         "rd", "th",  "di", "den", "er" };

  for (guint i = 0; i < G_N_ELEMENTS (fillers); i++)
    {
      if (strlen (fillers[i]) == n && g_ascii_strncasecmp (fillers[i], word, n) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_number (const Piece *piece,
           guint        min_width,
           guint        max_width)
{
  return piece->width >= min_width && piece->width <= max_width;
}

static gboolean
is_month (const Piece *piece)
{
  return piece->width == 0 && piece->value != 0;
}

static guint
cut (const char *text,
     Piece       pieces[MAX_PIECES])
{
  guint n = 0;

  for (const char *p = text; *p != '\0' && n < MAX_PIECES;)
    {
      const char *begin = p;
      gunichar c = g_utf8_get_char (p);
      Piece piece = { 0 };

      if (g_unichar_isdigit (c))
        p = read_number (p, &piece);
      else if (g_unichar_isalpha (c) && !is_date_sign (c))
        p = read_word (p, &piece);
      else
        {
          p = g_utf8_next_char (p);
          continue;
        }

      if (piece.width == 0 && is_filler (begin, (gsize) (p - begin)))
        continue;

      /* “نيسان / أبريل”: some say the month twice. */
      if (n > 0 && is_month (&piece) && is_month (&pieces[n - 1]))
        continue;

      piece.after = g_ascii_isspace (*p) ? ' ' : *p;
      piece.begin = begin;
      piece.end = p;
      pieces[n++] = piece;
    }

  return n;
}

/* Three numbers: the year first or last. Which is the month if both may be, @month_first says. */
static gboolean
read_numbers (const Piece *pieces,
              gboolean     month_first,
              AssayDay    *day)
{
  gint64 first = pieces[0].value;
  gint64 second = pieces[1].value;
  gint64 third = pieces[2].value;
  gboolean is_month_first = first <= 12 && (second > 12 || (month_first && pieces[0].after != '.'));

  if (is_number (&pieces[0], 4, 4) && is_number (&pieces[1], 1, 2) && is_number (&pieces[2], 1, 2))
    return make_day (first, second, third, day);

  if (!is_number (&pieces[0], 1, 2) || !is_number (&pieces[1], 1, 2) ||
      pieces[0].after != pieces[1].after || strchr ("./-", pieces[0].after) == NULL)
    return FALSE;

  if (is_number (&pieces[2], 2, 2) && pieces[0].after != '-')
    third += 2000;
  else if (!is_number (&pieces[2], 4, 4))
    return FALSE;

  if (is_month_first)
    return make_day (third, first, second, day);

  return make_day (third, second, first, day);
}

static gboolean
read_three (const Piece *pieces,
            gboolean     month_first,
            AssayDay    *day)
{
  if (is_number (&pieces[0], 1, 2) && is_month (&pieces[1]) && is_number (&pieces[2], 4, 4))
    return make_day (pieces[2].value, pieces[1].value, pieces[0].value, day);
  if (is_month (&pieces[0]) && is_number (&pieces[1], 1, 2) && is_number (&pieces[2], 4, 4))
    return make_day (pieces[2].value, pieces[0].value, pieces[1].value, day);
  if (is_number (&pieces[0], 4, 4) && is_month (&pieces[1]) && is_number (&pieces[2], 1, 2))
    return make_day (pieces[0].value, pieces[1].value, pieces[2].value, day);

  return pieces[0].width > 0 && pieces[1].width > 0 && pieces[2].width > 0 &&
         read_numbers (pieces, month_first, day);
}

/* Digits that stand alone: “20250514” before nothing or a time, and seconds since 1970. */
static gboolean
read_one (const Piece *piece,
          gboolean     is_alone,
          AssayDay    *day)
{
  if (is_number (piece, 8, 8) || is_number (piece, 14, 14))
    {
      gint64 value = piece->width == 14 ? piece->value / 1000000 : piece->value;

      return make_day (value / 10000, value / 100 % 100, value % 100, day);
    }

  if (is_alone && (piece->width == EPOCH_DIGITS || piece->width == EPOCH_MILLI_DIGITS))
    {
      gint64 seconds = piece->width == EPOCH_DIGITS ? piece->value : piece->value / 1000;
      g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (seconds);

      return time != NULL && make_day (g_date_time_get_year (time), g_date_time_get_month (time),
                                       g_date_time_get_day_of_month (time), day);
    }

  return FALSE;
}

/* Most texts have none, and thus no day. */
static gboolean
has_number (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    {
      if (g_ascii_isdigit (*p) || ((guchar) *p >= 0xc0 && g_unichar_isdigit (g_utf8_get_char (p))))
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_page_find_day:
 * @text: UTF-8
 * @month_first: “5/14/2025” is how the page's language writes a day
 * @found: (out): the day, and where it stands in @text; untouched if there is none
 *
 * Finds the first full day in a text, as software or people of many languages write it.
 *
 * Returns: whether there is one
 */
gboolean
assay_page_find_day (const char   *text,
                     gboolean      month_first,
                     AssayPageDay *found)
{
  Piece pieces[MAX_PIECES];
  guint n = has_number (text) ? cut (text, pieces) : 0;

  for (guint i = 0; i < n; i++)
    {
      AssayDay day;
      guint last = i;

      if (i + 2 < n && read_three (pieces + i, month_first, &day))
        last = i + 2;
      else if (!read_one (&pieces[i], n == 1, &day))
        continue;

      *found = (AssayPageDay){ day, (gsize) (pieces[i].begin - text),
                               (gsize) (pieces[last].end - text) };
      return TRUE;
    }

  return FALSE;
}

/**
 * assay_page_parse_day:
 * @day: (out): the day; untouched if there is none
 *
 * As assay_page_find_day(), for those who do not ask where it stands.
 *
 * Returns: whether there is one
 */
gboolean
assay_page_parse_day (const char *text,
                      gboolean    month_first,
                      AssayDay   *day)
{
  AssayPageDay found;

  if (!assay_page_find_day (text, month_first, &found))
    return FALSE;

  *day = found.day;

  return TRUE;
}
