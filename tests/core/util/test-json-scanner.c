/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <json-glib/json-glib.h>

#include "assay-json-scanner.h"

typedef struct
{
  const char *text;
  const char *message; /* all of it */
} Case;

static const char *const accepted[] = {
  "null",
  " \t\r\n true \n",
  "false",
  "0",
  "-0",
  "-0.0e-0",
  "1E+5",
  "123456789012345678901234567890",
  "1e-400",
  "0.1234567890123456789",
  "\"\"",
  "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude42 Größe 日本 \x7f\"",
  "[]",
  "[[], {}, [[1]], \"a\"]",
  "{}",
  "{\"\": 1, \"a\": {\"a\": [{\"a\": null}]}, \"A\": 2}",
  "\xef\xbb\xbf{\"byte order mark\": \"\xef\xbb\xbf\"}",
  "[ 1 , 2 ]",
};

static const Case rejected[] = {
  { "", "The file is empty" },
  { "\n ", "Line 2, column 2: the file ends too early" },
  { "\xef\xbb\xbf", "Line 1, column 1: the file ends too early" },
  { "[1,]", "Line 1, column 4: a comma stands before the closing bracket" },
  { "{\"a\":1,}", "Line 1, column 8: a comma stands before the closing bracket" },
  { "[,1]", "Line 1, column 2: a value is expected here" },
  { "[1 2]", "Line 1, column 4: a comma or “]” is expected here" },
  { "{\"a\":1 \"b\":2}", "Line 1, column 8: a comma or “}” is expected here" },
  { "[1}", "Line 1, column 3: a comma or “]” is expected here" },
  { "{\"a\" 1}", "Line 1, column 6: a colon is expected after the key" },
  { "{a: 1}", "Line 1, column 2: a key between double quotation marks is expected here" },
  { "{1: 1}", "Line 1, column 2: a key between double quotation marks is expected here" },
  { "{\"a\":}", "Line 1, column 6: a value is expected here" },
  { "[}", "Line 1, column 2: a value is expected here" },
  { "['a']", "Line 1, column 2: text stands between double quotation marks, not single ones" },
  { "// a\n1", "Line 1, column 1: comments are not allowed" },
  { "[1 /* a */]", "Line 1, column 4: comments are not allowed" },
  { "[1]\n# a", "Line 2, column 1: something stands after the end of the value" },
  { "1 2", "Line 1, column 3: something stands after the end of the value" },
  { "{}{}", "Line 1, column 3: something stands after the end of the value" },
  { "nul", "Line 1, column 4: the file ends too early" },
  { "nulL", "Line 1, column 4: a value is expected here" },
  { "NaN", "Line 1, column 1: a value is expected here" },
  { "[Infinity]", "Line 1, column 2: a value is expected here" },
  { "True", "Line 1, column 1: a value is expected here" },
  { "[01]", "Line 1, column 3: a number does not begin with a needless zero" },
  { "[-01]", "Line 1, column 4: a number does not begin with a needless zero" },
  { "[+1]", "Line 1, column 2: a value is expected here" },
  { "[.5]", "Line 1, column 2: a value is expected here" },
  { "[1.]", "Line 1, column 4: a digit is expected here" },
  { "[1e]", "Line 1, column 4: a digit is expected here" },
  { "[- 1]", "Line 1, column 3: a digit is expected here" },
  { "[0x10]", "Line 1, column 3: a comma or “]” is expected here" },
  { "[1,\n 1e400]", "Line 2, column 2: the number is too large to be kept" },
  { "-1e309", "Line 1, column 1: the number is too large to be kept" },
  { "[\"a\nb\"]", "Line 1, column 4: a control character inside text must be escaped" },
  { "\"\x1f\"", "Line 1, column 2: a control character inside text must be escaped" },
  { "\"\\x41\"", "Line 1, column 3: there is no such escape after “\\”" },
  { "\"\\'\"", "Line 1, column 3: there is no such escape after “\\”" },
  { "\"\\u00g0\"", "Line 1, column 6: “\\u” is followed by four hexadecimal digits" },
  { "\"a\\u0000\"", "Line 1, column 3: the character U+0000 is not allowed" },
  { "{\"\\u0000\": 1}", "Line 1, column 3: the character U+0000 is not allowed" },
  { "\"\\ud800\"", "Line 1, column 2: half of a surrogate pair stands without the other" },
  { "\"\\ud83d\\u0041\"", "Line 1, column 2: half of a surrogate pair stands without the other" },
  { "\"\\ude42\"", "Line 1, column 2: half of a surrogate pair stands without the other" },
  { "\"日本\n\"", "Line 1, column 4: a control character inside text must be escaped" },
  { "\r\n\r\n\r\"é\x01\"", "Line 4, column 3: a control character inside text must be escaped" },
  { "\"é\xff\"", "Line 1, column 3: there is a byte that is not UTF-8 text" },
  { "\"\xc0\x80\"", "Line 1, column 2: there is a byte that is not UTF-8 text" },
  { "\"\xed\xa0\x80\"", "Line 1, column 2: there is a byte that is not UTF-8 text" },
  { "\x89PNG", "Line 1, column 1: there is a byte that is not UTF-8 text" },
  { " \xef\xbb\xbf{}", "Line 1, column 2: a value is expected here" },
  { "{\"a\":1,\n \"b\":2,\n \"a\":3}", "Line 3, column 2: the key “a” stands twice in one object" },
  { "{\"a\":1, \"\\u0061\":3}", "Line 1, column 9: the key “a” stands twice in one object" },
  { "[{\"k\":{\"x\":1,\"y\":{},\"x\":1}}]",
    "Line 1, column 21: the key “x” stands twice in one object" },
  { "{\"1\":1,\"2\":1,\"3\":1,\"4\":1,\"5\":1,\"6\":1,\"7\":1,\"8\":1,\"\\u0033\":1}",
    "Line 1, column 50: the key “3” stands twice in one object" },
};

static AssayJsonIndex *
scan (const char            *text,
      gsize                  n_bytes,
      const AssayJsonLimits *limits,
      GError               **error)
{
  g_autoptr (GError) check_error = NULL;
  AssayJsonIndex *index = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (text, n_bytes);

  index = assay_json_scan (bytes, limits, error);

  /* Who keeps nothing says the same. */
  g_assert_true (assay_json_check (bytes, limits, &check_error) == (index != NULL));
  if (error != NULL && *error != NULL)
    g_assert_cmpstr (check_error->message, ==, (*error)->message);

  return index;
}

/* A tree that another parser made must say the same as ours, node by node. */
static void
assert_same (AssayJsonIndex *index,
             guint           id,
             JsonNode       *other)
{
  const AssayJsonNode *node = assay_json_index_get_node (index, id);
  const char *text = assay_json_index_get_text (index);
  guint child = assay_json_index_get_child (index, id);

  if (JSON_NODE_HOLDS_OBJECT (other))
    {
      JsonObject *object = json_node_get_object (other);
      guint count = 0;

      g_assert_cmpint (node->kind, ==, ASSAY_JSON_OBJECT);

      for (; child != ASSAY_JSON_NONE; count++)
        {
          g_autofree char *key = assay_json_index_dup_key (index, child);

          g_assert_true (assay_json_index_has_key (index, child, key));
          assert_same (index, child, json_object_get_member (object, key));
          child = assay_json_index_get_node (index, child)->next;
        }

      g_assert_cmpuint (count, ==, json_object_get_size (object));
    }
  else if (JSON_NODE_HOLDS_ARRAY (other))
    {
      JsonArray *array = json_node_get_array (other);
      guint count = 0;

      g_assert_cmpint (node->kind, ==, ASSAY_JSON_ARRAY);

      for (; child != ASSAY_JSON_NONE; count++)
        {
          assert_same (index, child, json_array_get_element (array, count));
          child = assay_json_index_get_node (index, child)->next;
        }

      g_assert_cmpuint (count, ==, json_array_get_length (array));
    }
  else if (node->kind == ASSAY_JSON_STRING)
    {
      g_autofree char *string = assay_json_index_dup_string (index, id);

      g_assert_cmpstr (string, ==, json_node_get_string (other));
    }
  else if (node->kind == ASSAY_JSON_NUMBER)
    {
      gsize n_bytes = node->end_byte - node->begin_byte;
      g_autofree char *digits = g_strndup (text + node->begin_byte, n_bytes);

      g_assert_cmpfloat (g_ascii_strtod (digits, NULL), ==, json_node_get_double (other));
    }
  else
    g_assert_cmpint (node->kind == ASSAY_JSON_NULL, ==, JSON_NODE_HOLDS_NULL (other));
}

static void
test_scanner_accepted (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (accepted); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (AssayJsonIndex) index = NULL;
      g_autoptr (JsonParser) parser = json_parser_new ();

      index = scan (accepted[i], strlen (accepted[i]), NULL, &error);
      g_assert_no_error (error);

      g_assert_true (json_parser_load_from_data (parser, accepted[i], -1, &error));
      assert_same (index, 0, json_parser_get_root (parser));
    }
}

static void
test_scanner_rejected (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (rejected); i++)
    {
      g_autoptr (GError) error = NULL;
      AssayJsonIndex *index = NULL;

      index = scan (rejected[i].text, strlen (rejected[i].text), NULL, &error);
      g_assert_null (index);
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, rejected[i].message);
      g_assert_true (g_error_matches (error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_SYNTAX));
    }
}

static void
test_scanner_nul (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (scan ("{\"a\":\n1}\0", 9, NULL, &error));
  g_assert_cmpstr (error->message, ==, "Line 2, column 3: there is a NUL byte, so this is no text");
}

/* Every beginning of a text is refused at its end, but where it is a value already. */
static void
test_scanner_truncated (void)
{
  static const char text[] = "{\"Größe\": [1.5e3, -2, true, null, \"\\ud83d\\ude42\\n日\"],"
                             " \"b\": {}}";

  for (gsize n = 1; n < sizeof text - 1; n++)
    {
      g_autoptr (GError) error = NULL;
      const char *end = NULL;

      g_assert_null (scan (text, n, NULL, &error));

      if (g_utf8_validate_len (text, n, &end))
        {
          glong length = g_utf8_strlen (text, (gssize) n);
          g_autofree char *message = NULL;

          message = g_strdup_printf ("Line 1, column %ld: the file ends too early", length + 1);
          g_assert_cmpstr (error->message, ==, message);
        }
      else
        g_assert_nonnull (strstr (error->message, "not UTF-8"));
    }
}

static void
test_scanner_limits (void)
{
  static const AssayJsonLimits limits = { 40, 3, 6 };
  static const Case cases[] = {
    { "[[[]]]", NULL },
    { "[[\n[[]]]]", "Line 2, column 2: values are nested more than 3 deep" },
    { "[{\"a\":{\"b\":[]}}]", "Line 1, column 12: values are nested more than 3 deep" },
    { "[1,2,3,4,5]", NULL },
    { "[1,2,3,4,5,6]", "Line 1, column 12: the file has more than 6 values" },
    { "{\"a\":[1,2,3,4],\"b\":{}}", "Line 1, column 20: the file has more than 6 values" },
    { "\"2345678901234567890123456789012345678 \"", NULL },
  };
  g_autofree char *large = g_strnfill (41, ' ');
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayJsonIndex) index = NULL;

      index = scan (cases[i].text, strlen (cases[i].text), &limits, &error);
      g_assert_cmpstr (error != NULL ? error->message : NULL, ==, cases[i].message);
      g_assert_true (error == NULL ||
                     g_error_matches (error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_TOO_LARGE));
      g_clear_error (&error);
    }

  g_assert_null (scan (large, 41, &limits, &error));
  g_assert_error (error, ASSAY_JSON_ERROR, ASSAY_JSON_ERROR_TOO_LARGE);
  g_assert_nonnull (strstr (error->message, "40"));
}

static void
test_scanner_deep (void)
{
  g_autofree char *open = g_strnfill (200000, '[');
  g_autoptr (GError) error = NULL;

  g_assert_null (scan (open, 200000, NULL, &error));
  g_assert_cmpstr (error->message, ==, "Line 1, column 65: values are nested more than 64 deep");
}

static void
test_scanner_long_number (void)
{
  g_autofree char *digits = g_strnfill (1025, '1');
  g_autoptr (GError) error = NULL;

  g_assert_null (scan (digits, 1025, NULL, &error));
  g_assert_cmpstr (error->message, ==, "Line 1, column 1: a number has more than 1024 characters");
}

/* Many keys cost no more than sorting them, even where the usual hashes all collide. */
static void
test_scanner_many_keys (void)
{
  g_autoptr (GString) text = g_string_new ("{");
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (GError) error = NULL;
  gint64 begin = g_get_monotonic_time ();

  /* “bA” and “c ” have one hash under h × 33 + c, GLib's, and so has any mix of 17 of them. */
  for (guint i = 0; i < 1u << 17; i++)
    {
      g_string_append (text, i > 0 ? ",\"" : "\"");

      for (guint bit = 0; bit < 17; bit++)
        g_string_append (text, (i >> bit & 1) != 0 ? "bA" : "c ");

      g_string_append (text, "\":1");
    }

  g_string_append_c (text, '}');
  index = scan (text->str, text->len, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (assay_json_index_get_size (index), ==, (1u << 17) + 1);
  g_test_message ("%" G_GINT64_FORMAT " µs", g_get_monotonic_time () - begin);
}

static void
test_scanner_nodes (void)
{
  static const char text[] = "{\"a\": [1.50, {}], \"\\u0062\": \"\\u00e9\"}";
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *string = NULL;
  const AssayJsonNode *node = NULL;

  index = scan (text, strlen (text), NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (assay_json_index_get_size (index), ==, 5);

  node = assay_json_index_get_node (index, 1);
  g_assert_cmpint (node->kind, ==, ASSAY_JSON_ARRAY);
  g_assert_cmpuint (node->next, ==, 4);
  g_assert_cmpmem (text + node->key_begin_byte, node->end_byte - node->key_begin_byte,
                   "\"a\": [1.50, {}]", 15);

  g_assert_cmpuint (assay_json_index_get_child (index, 3), ==, ASSAY_JSON_NONE);
  g_assert_cmpuint (assay_json_index_skip (index, 1), ==, 4);
  g_assert_true (assay_json_index_has_key (index, 4, "b"));
  string = assay_json_index_dup_string (index, 4);
  g_assert_cmpstr (string, ==, "é");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json-scanner/accepted", test_scanner_accepted);
  g_test_add_func ("/json-scanner/rejected", test_scanner_rejected);
  g_test_add_func ("/json-scanner/nul", test_scanner_nul);
  g_test_add_func ("/json-scanner/truncated", test_scanner_truncated);
  g_test_add_func ("/json-scanner/limits", test_scanner_limits);
  g_test_add_func ("/json-scanner/deep", test_scanner_deep);
  g_test_add_func ("/json-scanner/long-number", test_scanner_long_number);
  g_test_add_func ("/json-scanner/many-keys", test_scanner_many_keys);
  g_test_add_func ("/json-scanner/nodes", test_scanner_nodes);

  return g_test_run ();
}
