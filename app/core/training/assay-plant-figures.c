/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <math.h>
#include <string.h>

/* Numbers that are written in words, by their value; others are left alone. */
static const char *const spelled[] = {
  [2] = "two",        [3] = "three",    [4] = "four",     [5] = "five",    [6] = "six",
  [7] = "seven",      [8] = "eight",    [9] = "nine",     [10] = "ten",    [11] = "eleven",
  [12] = "twelve",    [13] = "thirteen", [14] = "fourteen", [15] = "fifteen", [16] = "sixteen",
  [17] = "seventeen", [18] = "eighteen", [19] = "nineteen", [20] = "twenty",  [30] = "thirty",
  [40] = "forty",     [50] = "fifty",    [60] = "sixty",    [70] = "seventy", [80] = "eighty",
  [90] = "ninety",
};

/* A number in digits, taken apart so that another of the same look can be put together. */
typedef struct
{
  gint64   mantissa;   /* without the zeros at its end */
  guint    n_zeros;    /* at its end, as in “12,000” */
  guint    n_decimals; /* behind the point, as in “4.5” */
  gboolean is_grouped; /* by commas */
} Digits;

static gint64
power_of_ten (guint n)
{
  gint64 power = 1;

  while (n-- > 0)
    power *= 10;

  return power;
}

/* Reads the digits at @text, which must be all of the number. */
static gboolean
parse_digits (const char *text,
              gsize       n_bytes,
              Digits     *digits)
{
  gboolean has_point = FALSE;
  guint n = 0;

  *digits = (Digits){ 0 };

  for (gsize i = 0; i < n_bytes; i++)
    {
      if (text[i] == ',')
        {
          digits->is_grouped = TRUE;
          continue;
        }

      if (text[i] == '.')
        {
          if (has_point)
            return FALSE;

          has_point = TRUE;
          continue;
        }

      digits->mantissa = digits->mantissa * 10 + (text[i] - '0');
      digits->n_decimals += has_point;

      if (++n > 12)
        return FALSE;
    }

  if (n == 0 || text[0] == '0' || digits->mantissa == 0)
    return FALSE;

  while (!has_point && digits->mantissa % 10 == 0)
    {
      digits->mantissa /= 10;
      digits->n_zeros++;
    }

  return TRUE;
}

static char *
print_digits (const Digits *digits)
{
  gint64 value = digits->mantissa * power_of_ten (digits->n_zeros);
  gint64 divisor = power_of_ten (digits->n_decimals);
  g_autofree char *whole = g_strdup_printf ("%" G_GINT64_FORMAT, value / divisor);
  GString *text = g_string_new (NULL);
  gsize n = strlen (whole);

  for (gsize i = 0; i < n; i++)
    {
      if (i > 0 && (n - i) % 3 == 0 && (digits->is_grouped || n > 4))
        g_string_append_c (text, ',');

      g_string_append_c (text, whole[i]);
    }

  if (digits->n_decimals > 0)
    g_string_append_printf (text, ".%0*" G_GINT64_FORMAT, (int) digits->n_decimals,
                            value % divisor);

  return g_string_free (text, FALSE);
}

/* How far off the wrong value is, as a factor. The harder, the nearer. */
static double
draw_factor (AssayPlanter *self)
{
  static const double nearest[] = { 1.6, 1.25, 1.06 };
  static const double furthest[] = { 2.6, 1.6, 1.2 };
  double low = nearest[self->difficulty - 1];
  double high = furthest[self->difficulty - 1];
  double factor = low + (high - low) * assay_random_next_double (&self->random);

  return assay_random_below (&self->random, 2) == 0 ? factor : 1 / factor;
}

static gint64
draw_mantissa (AssayPlanter *self,
               gint64        mantissa)
{
  gint64 drawn = (gint64) round ((double) mantissa * draw_factor (self));

  if (drawn == mantissa)
    drawn += assay_random_below (&self->random, 2) == 0 ? 1 : -1;

  return drawn;
}

/* Whether the wrong value is one that such a figure could have, and that leaves the sentence alone. */
static gboolean
is_possible (const AssayFigure *figure,
             double             value,
             double             old)
{
  /* “1 ship” and “2 ships” differ in more than the number. */
  if (value <= 1 || old == 1)
    return FALSE;

  switch (figure->kind)
    {
    case ASSAY_FIGURE_PERCENT:
    case ASSAY_FIGURE_POINTS:
      return old > 100 || value < 100;

    case ASSAY_FIGURE_AGE:
      return value >= 18 ? value <= 99 : old < 18;

    case ASSAY_FIGURE_NUMBER:
    case ASSAY_FIGURE_MONEY:
    case ASSAY_FIGURE_QUANTITY:
    case ASSAY_FIGURE_ORDINAL:
    default:
      return TRUE;
    }
}

static gboolean
is_share (const AssayFigure *figure)
{
  return figure->kind == ASSAY_FIGURE_PERCENT || figure->kind == ASSAY_FIGURE_POINTS;
}

/*
 * “12 votes to nine” and “23 of the 60” would give themselves away if the lesser became the greater: the
 * order among the figures of a sentence stays.
 */
static gboolean
keeps_order (AssayPlanter      *self,
             const AssayFigure *figure,
             double             value)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->reading, &n_figures);

  for (guint i = 0; i < n_figures; i++)
    {
      const AssayFigure *other = &figures[i];

      if (other == figure || other->sentence != figure->sentence ||
          is_share (other) != is_share (figure) || other->kind == ASSAY_FIGURE_ORDINAL)
        continue;

      if ((figure->low < other->low) != (value < other->low) ||
          (figure->low > other->low) != (value > other->low))
        return FALSE;
    }

  return TRUE;
}

static char *
vary_digits (AssayPlanter      *self,
             const AssayFigure *figure,
             Digits             digits)
{
  gint64 mantissa = digits.mantissa;
  double unit = (double) power_of_ten (digits.n_zeros) / (double) power_of_ten (digits.n_decimals);
  double old = (double) digits.mantissa * unit;

  /* Years look like numbers; what is not grouped and has four digits may be one. */
  if (!digits.is_grouped && digits.n_decimals == 0 && old >= 1000 && old < 2200)
    return NULL;

  /* “900” grows to “1,600”. */
  digits.is_grouped |= old < 1000;
  digits.mantissa = draw_mantissa (self, digits.mantissa);

  if (digits.mantissa < 1 || (digits.n_decimals > 0 && digits.mantissa % 10 == 0) ||
      !is_possible (figure, (double) digits.mantissa * unit, old) ||
      !keeps_order (self, figure, figure->low * (double) digits.mantissa / (double) mantissa))
    return NULL;

  return print_digits (&digits);
}

static char *
vary_word (AssayPlanter      *self,
           const AssayFigure *figure,
           const char        *word)
{
  guint value = 0;
  guint drawn = 0;

  for (guint i = 0; i < G_N_ELEMENTS (spelled); i++)
    {
      if (spelled[i] != NULL && g_ascii_strcasecmp (spelled[i], word) == 0)
        value = i;
    }

  if (value == 0)
    return NULL;

  drawn = (guint) MAX (draw_mantissa (self, value), 2);

  /* Beyond twenty only whole tens are one word. */
  if (drawn > 20)
    drawn = MIN ((drawn + 5) / 10 * 10, 90);

  if (drawn == value || !is_possible (figure, drawn, value) ||
      !keeps_order (self, figure, figure->low * drawn / value))
    return NULL;

  return g_strdup (spelled[drawn]);
}

/* The first run of digits of @text, if it is the only one. */
static gboolean
find_digits (const char *text,
             gsize      *begin,
             gsize      *end)
{
  gsize first = strcspn (text, "0123456789");
  gsize n = strspn (text + first, "0123456789,.");

  while (n > 0 && !g_ascii_isdigit (text[first + n - 1]))
    n--;

  *begin = first;
  *end = first + n;

  return n > 0 && strpbrk (text + *end, "0123456789") == NULL;
}

static AssayPlantKind
get_kind (const AssayFigure *figure)
{
  if (figure->kind == ASSAY_FIGURE_MONEY)
    return ASSAY_PLANT_MONEY;

  return figure->kind == ASSAY_FIGURE_PERCENT || figure->kind == ASSAY_FIGURE_POINTS
             ? ASSAY_PLANT_PERCENT
             : ASSAY_PLANT_NUMBER;
}

static char *
vary_value (AssayPlanter      *self,
            const AssayFigure *figure,
            const char        *old)
{
  Digits digits;
  gsize begin = 0;
  gsize end = 0;
  g_autofree char *new = NULL;
  g_autofree char *head = NULL;

  if (find_digits (old, &begin, &end))
    {
      if (parse_digits (old + begin, end - begin, &digits))
        new = vary_digits (self, figure, digits);
    }
  else if (begin == strlen (old))
    {
      begin = 0;
      end = strcspn (old, " -");
      head = g_strndup (old, end);
      new = vary_word (self, figure, head);
    }

  return new != NULL ? g_strdup_printf ("%.*s%s%s", (int) begin, old, new, old + end) : NULL;
}

/* Scales as they are written, and what they are taken for; the first that fits. */
static const struct
{
  const char *old;
  const char *new;
  double      factor;
} scales[] = {
  { " million", " billion", 1000 },  { " billion", " million", 0.001 },
  { " trillion", " billion", 0.001 }, { " thousand", " million", 1000 },
  { "bn", "m", 0.001 },              { "m", "bn", 1000 },
  { "k", "m", 1000 },
};

static char *
vary_scale (AssayPlanter      *self,
            const AssayFigure *figure,
            const char        *old)
{
  Digits digits;
  gsize begin = 0;
  gsize end = 0;
  gboolean has_digits = find_digits (old, &begin, &end);

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      const char *at = strstr (old, scales[i].old);
      gsize n = strlen (scales[i].old);

      if (at == NULL || g_ascii_isalpha (at[n]) || (*scales[i].old != ' ' && at != old + end) ||
          !keeps_order (self, figure, figure->low * scales[i].factor))
        continue;

      return g_strdup_printf ("%.*s%s%s", (int) (at - old), old, scales[i].new, at + n);
    }

  /* A zero too many or too few. */
  if (has_digits && parse_digits (old + begin, end - begin, &digits) && digits.n_decimals == 0 &&
      digits.is_grouped && digits.n_zeros > 0)
    {
      g_autofree char *new = NULL;
      gboolean is_more = assay_random_below (&self->random, 2) == 0;

      if (!keeps_order (self, figure, figure->low * (is_more ? 10 : 0.1)))
        return NULL;

      digits.n_zeros += is_more ? 1 : -1;
      new = print_digits (&digits);

      return g_strdup_printf ("%.*s%s%s", (int) begin, old, new, old + end);
    }

  return NULL;
}

/**
 * assay_planter_find_figures:
 *
 * Offers another value and another scale for each figure that is said once, outside quotations.
 */
void
assay_planter_find_figures (AssayPlanter *self)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (self->reading, &n_figures);

  for (guint i = 0; i < n_figures; i++)
    {
      g_autofree char *old = assay_planter_dup (self, figures[i].span);
      g_autofree char *value = NULL;
      g_autofree char *scale = NULL;

      if (figures[i].kind == ASSAY_FIGURE_ORDINAL || figures[i].bound == ASSAY_BOUND_RANGE ||
          assay_planter_is_quoted (self, figures[i].span) || !assay_planter_is_once (self, old))
        continue;

      value = vary_value (self, &figures[i], old);
      scale = vary_scale (self, &figures[i], old);

      if (value != NULL)
        assay_planter_offer_words (self, get_kind (&figures[i]), figures[i].span, old, value);
      if (scale != NULL)
        assay_planter_offer_words (self, ASSAY_PLANT_SCALE, figures[i].span, old, scale);
    }
}
