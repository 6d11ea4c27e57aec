/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes the figures, dates and names that the language layer finds: “specs” and “dates” in the form of
 * ../shared/bench/tools/score_spans.py, “show” for the eye; “speed” measures each pass by itself. */

#include "config.h"

#include <string.h>

#include "assay-lexicon.h"
#include "assay-moments.h"
#include "assay-numbers.h"
#include "assay-reading-private.h"
#include "bench-lines.h"

static AssayReading *
read_text (const char *utf8,
           AssayDay    anchor)
{
  const AssayReadingOptions options = { .language = "en", .anchor = anchor };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  return assay_reading_new (text, NULL, 0, &options);
}

static void
append_span (GString   *line,
             AssaySpan  span)
{
  if (line->len > 0 && line->str[line->len - 1] == ']')
    g_string_append (line, ", ");
  g_string_append_printf (line, "[%u, %u]", span.begin, span.end);
}

/* Numbers by themselves: the specs have them without unit and without regard to what they count. */
static void
append_numbers (GString      *line,
                AssayReading *reading,
                gboolean      wants_ordinals)
{
  AssayReader reader = { .reading = reading, .lexis = assay_lexis_get (reading->language) };
  AssayNumberParser parser;

  reader.utf8 = assay_text_get_utf8 (reading->text);
  reader.n_bytes = assay_text_get_n_bytes (reading->text);
  reader.tokens = g_array_new (FALSE, FALSE, sizeof (AssayToken));
  assay_reader_find_tokens (&reader);
  parser = assay_number_parser_new (&reader);

  for (guint i = 0; i < reader.tokens->len;)
    {
      AssayPiece piece = assay_piece_of_token (&reader, i);
      AssayNumber number;

      if (!assay_number_may_begin (&parser, i) || !assay_number_parse (&parser, &piece, &number))
        {
          i++;
          continue;
        }

      /* “5m” alone may be metres: whether it is a number is told by what stands behind it. */
      if (((number.flags & ASSAY_NUMBER_ORDINAL) != 0) == wants_ordinals &&
          ((number.flags & ASSAY_NUMBER_MARKED) == 0 ||
           reader.utf8[number.last.begin_byte] != 'm' ||
           number.last.end_byte - number.last.begin_byte > 1) &&
          (assay_piece_ends_token (&reader, &number.last) ||
           assay_reader_token (&reader, number.last.token)->kind == ASSAY_TOKEN_WORD))
        append_span (line, assay_text_to_span (reading->text, number.first.begin_byte,
                                               number.last.end_byte));

      i = number.last.token + 1;
    }

  g_array_unref (reader.tokens);
}

static gboolean
is_of_set (const AssayFigure *figure,
           const char        *set)
{
  static const char *const times[] = {
    "second",    "minute", "hour", "day",    "night",   "week",
    "fortnight", "month",  "year", "decade", "century", "ms",
  };

  switch (figure->kind)
    {
    case ASSAY_FIGURE_PERCENT:
      return g_str_equal (set, "percent");

    case ASSAY_FIGURE_MONEY:
      return g_str_equal (set, "currency");

    case ASSAY_FIGURE_AGE:
      return g_str_equal (set, "age");

    case ASSAY_FIGURE_QUANTITY:
      for (guint i = 0; i < G_N_ELEMENTS (times); i++)
        {
          if (g_str_equal (figure->unit, times[i]))
            return FALSE;
        }
      return g_str_equal (set, "dimension");

    case ASSAY_FIGURE_NUMBER:
    case ASSAY_FIGURE_POINTS:
    case ASSAY_FIGURE_ORDINAL:
      return FALSE;
    }

  return FALSE;
}

static void
append_figures (GString      *line,
                AssayReading *reading,
                const char   *set)
{
  guint n_figures = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n_figures);

  for (guint i = 0; i < n_figures; i++)
    {
      AssaySpan span = figures[i].span;

      if (g_str_equal (set, "number_range"))
        {
          if (figures[i].bound == ASSAY_BOUND_EXACT || figures[i].bound == ASSAY_BOUND_ABOUT)
            continue;
          if (!assay_span_is_empty (figures[i].bound_span))
            span = (AssaySpan){ MIN (span.begin, figures[i].bound_span.begin),
                                MAX (span.end, figures[i].bound_span.end) };
          append_span (line, span);
        }
      else if (is_of_set (&figures[i], set))
        append_span (line, span);
    }
}

/* Whole expressions: the specs have “next Monday at 3pm” as one. */
static void
append_moments (GString      *line,
                AssayReading *reading)
{
  g_autoptr (GArray) moments = assay_reading_find_moments (reading);

  for (guint i = 0; i < moments->len; i++)
    append_span (line, g_array_index (moments, AssayMoment, i).span);
}

static void
print_specs (JsonObject *object,
             gpointer    user_data)
{
  const char *set = json_object_get_string_member (object, "set");
  g_autoptr (AssayReading)
      reading = read_text (json_object_get_string_member (object, "text"), (AssayDay){ 0 });
  g_autoptr (GString) line = g_string_new (NULL);

  if (g_str_equal (set, "number") || g_str_equal (set, "ordinal"))
    append_numbers (line, reading, g_str_equal (set, "ordinal"));
  else if (g_str_equal (set, "datetime"))
    append_moments (line, reading);
  else
    append_figures (line, reading, set);

  g_print ("{\"id\": \"%s\", \"results\": [%s]}\n", json_object_get_string_member (object, "id"),
           line->str);
}

static char *
format_day (AssayDay day)
{
  if (day.year == 0)
    return g_strdup_printf (day.day != 0 ? "--%02d-%02d" : "--%02d", day.month, day.day);
  if (day.day != 0)
    return g_strdup_printf ("%04d-%02d-%02d", day.year, day.month, day.day);
  if (day.month != 0)
    return g_strdup_printf ("%04d-%02d", day.year, day.month);

  return g_strdup_printf ("%04d", day.year);
}

static void
print_dates (JsonObject *object,
             gpointer    user_data)
{
  const char *created = json_object_get_string_member_with_default (object, "created", "");
  g_autoptr (AssayReading) reading = NULL;
  const AssayDate *dates = NULL;
  AssayDay anchor = { 0 };
  guint n_dates = 0;

  if (!assay_day_from_iso (created, &anchor))
    anchor = (AssayDay){ 0 };

  reading = read_text (json_object_get_string_member (object, "text"), anchor);
  dates = assay_reading_get_dates (reading, &n_dates);

  g_print ("{\"id\": \"%s\", \"dates\": [", json_object_get_string_member (object, "id"));

  for (guint i = 0; i < n_dates; i++)
    {
      g_autofree char *value = format_day (dates[i].day);

      g_print ("%s{\"start\": %u, \"end\": %u, \"value\": \"%s\"}", i > 0 ? ", " : "",
               dates[i].span.begin, dates[i].span.end, value);
    }

  g_print ("]}\n");
}

/* names: span, kind, title and first mention of each name. */
static void
print_names (JsonObject *object,
             gpointer    user_data)
{
  g_autoptr (AssayReading)
      reading = read_text (json_object_get_string_member (object, "text"), (AssayDay){ 0 });
  AssayText *text = assay_reading_get_text (reading);
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (reading, &n_names);

  g_print ("{\"names\": [");

  for (guint i = 0; i < n_names; i++)
    {
      g_autofree char *title = assay_text_dup_span (text, names[i].title);

      g_print ("%s{\"start\": %u, \"end\": %u, \"kind\": \"%s\", \"first\": %u, \"title\": \"%s\"}",
               i > 0 ? ", " : "", names[i].span.begin, names[i].span.end,
               assay_name_kind_to_id (names[i].kind), names[i].first, title);
    }

  g_print ("]}\n");
}

static void
show_text (const char *utf8)
{
  g_autoptr (AssayReading) reading = read_text (utf8, (AssayDay){ 2025, 5, 15 });
  AssayText *text = assay_reading_get_text (reading);
  guint n = 0;
  const AssayFigure *figures = assay_reading_get_figures (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = assay_text_dup_span (text, figures[i].span);
      g_autofree char *bound = assay_text_dup_span (text, figures[i].bound_span);

      g_print ("figure  %-10s %-6s %.10g..%.10g %s  “%s” [%s]\n",
               assay_figure_kind_to_id (figures[i].kind), assay_bound_to_id (figures[i].bound),
               figures[i].low, figures[i].high, figures[i].unit != NULL ? figures[i].unit : "-",
               words, bound);
    }

  const AssayDate *dates = assay_reading_get_dates (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = assay_text_dup_span (text, dates[i].span);
      g_autofree char *day = format_day (dates[i].day);
      g_autofree char *end = format_day (dates[i].end);

      g_print ("date    %s..%s %s%s  “%s”\n", day, end, dates[i].is_relative ? "relative " : "",
               dates[i].is_resolved ? "" : "open", words);
    }

  const AssayName *names = assay_reading_get_names (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *words = assay_text_dup_span (text, names[i].span);
      g_autofree char *title = assay_text_dup_span (text, names[i].title);
      g_autofree char *first = assay_text_dup_span (text, names[names[i].first].span);

      g_print ("name    %-12s “%s” = “%s” [%s]\n", assay_name_kind_to_id (names[i].kind), words,
               first, title);
    }
}

static gboolean
show_file (const char  *path,
           GError     **error)
{
  g_autofree char *contents = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;

  show_text (contents);

  return TRUE;
}

/* Each pass over the same text by itself, in MB/s; all before it have run. */
static gboolean
print_speed (const char  *path,
             GError     **error)
{
  static const struct
  {
    const char *name;
    void      (*find) (AssayReader *reader);
  } passes[] = {
    { "tokens", assay_reader_find_tokens },         { "sentences", assay_reader_find_sentences },
    { "classes", assay_reader_class_words },
    { "quotations", assay_reader_find_quotations }, { "figures", assay_reader_find_figures },
    { "dates", assay_reader_find_dates },           { "names", assay_reader_find_names },
  };
  g_autofree char *contents = NULL;
  gsize n_bytes = 0;

  if (!g_file_get_contents (path, &contents, &n_bytes, error))
    return FALSE;

  for (guint round = 0; round < 2; round++)
    {
      g_autoptr (AssayText) empty = assay_text_new ("", -1);
      g_autoptr (AssayText) text = assay_text_new (contents, -1);
      g_autoptr (AssayReading) whole = assay_reading_new (text, NULL, 0, NULL);
      g_autoptr (AssayReading) reading = assay_reading_new (empty, NULL, 0, NULL);
      AssayReader reader = { .reading = reading, .lexis = assay_lexis_get (reading->language) };

      g_clear_pointer (&reading->text, assay_text_unref);
      reading->text = assay_text_ref (text);
      g_array_append_vals (reading->parts, whole->parts->data, whole->parts->len);
      reader.utf8 = assay_text_get_utf8 (text);
      reader.n_bytes = n_bytes;
      reader.tokens = g_array_new (FALSE, FALSE, sizeof (AssayToken));
      reader.sentence_first = g_array_new (FALSE, FALSE, sizeof (guint));

      for (guint i = 0; i < G_N_ELEMENTS (passes); i++)
        {
          gint64 begin = g_get_monotonic_time ();

          passes[i].find (&reader);

          if (round > 0)
            g_print ("%-10s %7.1f MB/s\n", passes[i].name,
                     (double) n_bytes / (double) MAX (1, g_get_monotonic_time () - begin));
        }

      g_array_unref (reader.tokens);
      g_array_unref (reader.sentence_first);
    }

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  const char *command = argc > 2 ? argv[1] : "";
  gboolean is_done = FALSE;

  if (g_str_equal (command, "specs"))
    is_done = bench_for_each_object (argv[2], print_specs, NULL, &error);
  else if (g_str_equal (command, "dates"))
    is_done = bench_for_each_object (argv[2], print_dates, NULL, &error);
  else if (g_str_equal (command, "names"))
    is_done = bench_for_each_object (argv[2], print_names, NULL, &error);
  else if (g_str_equal (command, "speed"))
    is_done = print_speed (argv[2], &error);
  else if (g_str_equal (command, "show"))
    is_done = show_file (argv[2], &error);
  else
    g_printerr ("Usage: %s specs|dates|names|show|speed FILE\n", argv[0]);

  if (error != NULL)
    g_printerr ("%s: %s\n", argv[0], error->message);

  return is_done ? 0 : 2;
}
