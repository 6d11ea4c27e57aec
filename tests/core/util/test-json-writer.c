/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-json-writer.h"

static void
assert_written (AssayJsonWriter *writer,
                const char      *expected)
{
  g_autoptr (GBytes) bytes = assay_json_writer_end (writer);
  g_autofree char *text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));

  g_assert_cmpstr (text, ==, expected);
}

static void
test_writer_layout (void)
{
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "name", "Größe \"x\"\\\n\t\x01\x7f 🙂");
  assay_json_writer_add_string (writer, "none", NULL);
  assay_json_writer_begin_array (writer, "empty");
  assay_json_writer_end_array (writer);
  assay_json_writer_begin_array (writer, "items");
  assay_json_writer_add_integer (writer, NULL, G_MININT64);
  assay_json_writer_add_integer (writer, NULL, G_MAXINT64);
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_boolean (writer, "yes", TRUE);
  assay_json_writer_end_object (writer);
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_set_on_a_line (writer);
  assay_json_writer_add_integer (writer, "start", 0);
  assay_json_writer_begin_array (writer, "list");
  assay_json_writer_add_integer (writer, NULL, 1);
  assay_json_writer_add_integer (writer, NULL, 2);
  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_array (writer);
  assay_json_writer_add_raw (writer, "raw", "1.50");
  assay_json_writer_end_object (writer);

  assert_written (writer, "{\n"
                          "  \"name\": \"Größe \\\"x\\\"\\\\\\n\\t\\u0001\x7f 🙂\",\n"
                          "  \"none\": null,\n"
                          "  \"empty\": [],\n"
                          "  \"items\": [\n"
                          "    -9223372036854775808,\n"
                          "    9223372036854775807,\n"
                          "    {\n"
                          "      \"yes\": true\n"
                          "    },\n"
                          "    { \"start\": 0, \"list\": [1, 2] }\n"
                          "  ],\n"
                          "  \"raw\": 1.50\n"
                          "}\n");
}

static void
test_writer_numbers (void)
{
  static const struct
  {
    double      value;
    guint       decimals;
    const char *expected;
  } cases[] = {
    { 0.0, 0, "0\n" },          { -0.0, 2, "0\n" },     { -0.00001, 4, "0\n" },
    { 7.0, 4, "7\n" },          { 7.5, 4, "7.5\n" },    { 1.0 / 3, 4, "0.3333\n" },
    { -20.125, 4, "-20.125\n" }, { 100.0, 0, "100\n" }, { 99.99996, 4, "100\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      AssayJsonWriter *writer = assay_json_writer_new ();

      assay_json_writer_add_number (writer, NULL, cases[i].value, cases[i].decimals);
      assert_written (writer, cases[i].expected);
    }
}

static void
test_writer_repairs (void)
{
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_writer_add_string (writer, NULL, "caf\xe9.txt");
  assert_written (writer, "\"caf\uFFFD.txt\"\n");
}

/* Each run of unknown members comes back behind the member that it followed. */
static void
test_writer_carries (void)
{
  g_autoptr (AssayJsonExtras) extras = assay_json_extras_new ();
  AssayJsonWriter *writer = assay_json_writer_new ();

  assay_json_extras_add (extras, "", "", "\"x\": 1e0,\n  \"y\" :[ 2 ]", 24);
  assay_json_extras_add (extras, "", "a", "\"z\": 1.50", 9);
  assay_json_extras_add (extras, "", "gone", "\"w\": \"\\u00e9\"", 13);
  assay_json_extras_add (extras, ".list[1]", "k", "\"u\": {}", 7);
  assay_json_extras_add (extras, ".none", "k", "\"lost\": 0", 9);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_carry (writer, extras);
  assay_json_writer_add_integer (writer, "a", 1);
  assay_json_writer_begin_array (writer, "list");
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_end_object (writer);
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_set_on_a_line (writer);
  assay_json_writer_add_integer (writer, "k", 1);
  assay_json_writer_add_integer (writer, "l", 1);
  assay_json_writer_end_object (writer);
  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);

  assert_written (writer, "{\n"
                          "  \"x\": 1e0,\n  \"y\" :[ 2 ],\n"
                          "  \"a\": 1,\n"
                          "  \"z\": 1.50,\n"
                          "  \"list\": [\n"
                          "    {},\n"
                          "    { \"k\": 1, \"u\": {}, \"l\": 1 }\n"
                          "  ],\n"
                          "  \"w\": \"\\u00e9\"\n"
                          "}\n");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-writer/layout", test_writer_layout);
  g_test_add_func ("/json-writer/numbers", test_writer_numbers);
  g_test_add_func ("/json-writer/repairs", test_writer_repairs);
  g_test_add_func ("/json-writer/carries", test_writer_carries);

  return g_test_run ();
}
