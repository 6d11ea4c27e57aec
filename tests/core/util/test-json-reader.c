/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-json-reader.h"
#include "assay-json-scanner.h"
#include "assay-json-writer.h"

static AssayJsonReader *
read_text (const char      *text,
           AssayJsonIndex **index)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  *index = assay_json_scan (bytes, NULL, &error);
  g_assert_no_error (error);

  return assay_json_reader_new (*index);
}

static void
assert_failure (AssayJsonReader *reader,
                const char      *message)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (assay_json_reader_has_failed (reader));
  g_assert_false (assay_json_reader_end (reader, &error));
  g_assert_true (g_error_matches (error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_MEANING));
  g_assert_cmpstr (error->message, ==, message);
}

static void
test_reader_values (void)
{
  static const char text[] = "{\"s\": \"\\u00e9\", \"n\": null, \"i\": -12, \"d\": 7.25,\n"
                             " \"b\": true, \"o\": {\"\\u0073\": \"x\"}, \"a\": [1, 2, 3]}";
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = read_text (text, &index);
  guint root = assay_json_reader_get_root (reader);
  guint object = assay_json_reader_get_object (reader, root, "o");
  guint array = assay_json_reader_get_array (reader, root, "a");
  g_autofree char *s = assay_json_reader_dup_string (reader, root, "s");
  g_autofree char *inner = assay_json_reader_dup_string (reader, object, "s");
  g_autofree char *null = assay_json_reader_dup_optional_string (reader, root, "n");
  g_autofree char *none = assay_json_reader_dup_optional_string (reader, root, "none");
  gint64 sum = 0;

  g_assert_cmpstr (s, ==, "é");
  g_assert_cmpstr (inner, ==, "x");
  g_assert_null (null);
  g_assert_true (assay_json_reader_is_null (reader, assay_json_reader_find (reader, root, "n")));
  g_assert_false (assay_json_reader_is_null (reader, object));
  g_assert_null (none);
  g_assert_cmpint (assay_json_reader_get_integer (reader, root, "i", -12, 0), ==, -12);
  g_assert_cmpfloat (assay_json_reader_get_number (reader, root, "d"), ==, 7.25);
  g_assert_cmpfloat (assay_json_reader_get_number (reader, root, "i"), ==, -12);
  g_assert_true (assay_json_reader_get_optional_boolean (reader, root, "b", FALSE));
  g_assert_true (assay_json_reader_get_optional_boolean (reader, root, "none", TRUE));
  g_assert_cmpuint (assay_json_reader_get_optional_object (reader, root, "n"), ==, ASSAY_JSON_NONE);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    sum += assay_json_reader_get_value (reader, item, 0, ASSAY_JSON_MAX_INTEGER);

  g_assert_cmpint (sum, ==, 6);
  g_assert_true (assay_json_reader_end (reader, NULL));
}

/* What a loader of marks does, on files with one fault each. */
static void
read_marks (AssayJsonReader *reader)
{
  guint root = assay_json_reader_get_root (reader);
  guint marks = assay_json_reader_get_array (reader, root, "marks");

  for (guint item = assay_json_reader_get_item (reader, marks); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autofree char *id = NULL;
      guint span = ASSAY_JSON_NONE;

      assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
      id = assay_json_reader_dup_string (reader, item, "id");
      span = assay_json_reader_get_object (reader, item, "span");
      assay_json_reader_get_integer (reader, span, "begin", 0, 50);
      assay_json_reader_get_number (reader, span, "score");
    }
}

static void
test_reader_failures (void)
{
  static const struct
  {
    const char *text;
    const char *message;
  } cases[] = {
    { "[]", "$, line 1: an object in “{” and “}” is expected here" },
    { "{\n}", "$.marks, line 1: this member is missing" },
    { "{\n\"marks\": {}}", "$.marks, line 2: a list in “[” and “]” is expected here" },
    { "{\"marks\": [1]}", "$.marks[0], line 1: an object in “{” and “}” is expected here" },
    { "{\"marks\": [{\"id\":\"a\",\"span\":{\"begin\":0,\"score\":1}},\n{\"id\":2}]}",
      "$.marks[1].id, line 2: text between quotation marks is expected here" },
    { "{\"marks\": [{\"id\":\"a\",\"span\":null}]}",
      "$.marks[0].span, line 1: an object in “{” and “}” is expected here" },
    { "{\"marks\": [{\"id\":\"a\",\"span\":{\"begin\":\n51}}]}",
      "$.marks[0].span.begin, line 2: a whole number from 0 to 50 is expected here" },
    { "{\"marks\": [{\"id\":\"a\",\"span\":{\"begin\":-1}}]}",
      "$.marks[0].span.begin, line 1: a whole number from 0 to 50 is expected here" },
    { "{\"marks\": [{\"id\":\"a\",\"span\":{\"begin\":123456789012345678901234567890}}]}",
      "$.marks[0].span.begin, line 1: a whole number from 0 to 50 is expected here" },
    { "{\"marks\": [{\"id\":\"a\",\"span\":{\"begin\":1.0}}]}",
      "$.marks[0].span.begin, line 1: a whole number is expected here" },
    { "{\"marks\": [{\"id\":\"a\",\"span\":{\"begin\":1,\"score\":\"1\"}}]}",
      "$.marks[0].span.score, line 1: a number is expected here" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayJsonIndex) index = NULL;
      g_autoptr (AssayJsonReader) reader = read_text (cases[i].text, &index);

      read_marks (reader);
      assert_failure (reader, cases[i].message);
    }
}

static const char with_extras[] = "{\n"
                                  "  \"new\": 1.50,\n"
                                  "  \"newer\" :[ {\"id\": \"\\u00e9\"} ],\n"
                                  "  \"marks\": [\n"
                                  "    {\n"
                                  "      \"id\": \"a\",\n"
                                  "      \"who\": {\"x\":  1e2},\n"
                                  "      \"span\": {\n"
                                  "        \"begin\": 1,\n"
                                  "        \"score\": 2,\n"
                                  "        \"unit\": \"\\/\"\n"
                                  "      }\n"
                                  "    }\n"
                                  "  ],\n"
                                  "  \"list\": [\n"
                                  "    {\n"
                                  "      \"k\": 1\n"
                                  "    },\n"
                                  "    {\n"
                                  "      \"k\": 2,\n"
                                  "      \"w\": null\n"
                                  "    }\n"
                                  "  ],\n"
                                  "  \"end\": 12345678901234567890\n"
                                  "}\n";

static void
write_list (AssayJsonWriter *writer)
{
  assay_json_writer_begin_array (writer, "list");

  for (guint i = 1; i <= 2; i++)
    {
      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_integer (writer, "k", i);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
write_marks (AssayJsonWriter *writer,
             AssayJsonExtras *extras)
{
  assay_json_writer_begin_array (writer, "marks");
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_carry (writer, extras);
  assay_json_writer_add_string (writer, "id", "a");
  assay_json_writer_begin_object (writer, "span");
  assay_json_writer_add_integer (writer, "begin", 1);
  assay_json_writer_add_integer (writer, "score", 2);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_array (writer);
}

/* What nobody asked for goes through a writer unchanged, at every level and in its place. */
static void
test_reader_extras (void)
{
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (AssayJsonReader) reader = read_text (with_extras, &index);
  g_autoptr (AssayJsonExtras) mark_extras = NULL;
  g_autoptr (AssayJsonExtras) extras = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *written = NULL;
  AssayJsonWriter *writer = assay_json_writer_new ();
  guint list = assay_json_reader_get_array (reader, 0, "list");
  guint marks = assay_json_reader_get_array (reader, 0, "marks");

  read_marks (reader);
  mark_extras = assay_json_reader_dup_extras (reader, assay_json_reader_get_item (reader, marks));

  for (guint item = assay_json_reader_get_item (reader, list); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT);
      assay_json_reader_get_integer (reader, item, "k", 0, 9);
    }

  extras = assay_json_reader_dup_extras (reader, 0);
  g_assert_true (assay_json_reader_end (reader, NULL));

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_carry (writer, extras);
  write_marks (writer, mark_extras);
  write_list (writer);
  assay_json_writer_end_object (writer);

  bytes = assay_json_writer_end (writer);
  written = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_cmpstr (written, ==, with_extras);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-reader/values", test_reader_values);
  g_test_add_func ("/json-reader/failures", test_reader_failures);
  g_test_add_func ("/json-reader/extras", test_reader_extras);

  return g_test_run ();
}
