/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-xml.h"

static const AssayXmlNamespace namespaces[] = {
  { "urn:words", "w" },
  { "urn:words-of-old", "w" },
  { NULL, NULL },
};

static AssayXml *
open_text (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return assay_xml_new (bytes, namespaces);
}

/* “<w:p><t>words</t></w:p>” as “(w:p(t'words't)w:p)”. */
static char *
dup_events (AssayXml *xml)
{
  g_autoptr (GString) events = g_string_new (NULL);
  AssayXmlEvent event;

  while ((event = assay_xml_next (xml)) != ASSAY_XML_END)
    {
      if (event == ASSAY_XML_ENTER)
        g_string_append_printf (events, "(%s", assay_xml_get_name (xml));
      else if (event == ASSAY_XML_LEAVE)
        g_string_append_printf (events, "%s)", assay_xml_get_name (xml));
      else
        g_string_append_printf (events, "'%s'", assay_xml_get_text (xml));
    }

  return g_string_free (g_steal_pointer (&events), FALSE);
}

static void
test_events (void)
{
  g_autoptr (AssayXml) xml = open_text (
      "<?xml version=\"1.0\"?>\n<a:p xmlns:a=\"urn:words\" xmlns:o=\"urn:words-of-old\" "
                       "xmlns:x=\"urn:x\"><!-- no --><o:t/>A &amp; B&#x2019;s<x:t><![CDATA[<c>]]></x:t></a:p>");
  g_autofree char *events = dup_events (xml);

  g_assert_true (assay_xml_check (xml, NULL));
  g_assert_cmpstr (events, ==, "(w:p(w:tw:t)'A & B’s'(t'<c>'t)w:p)");
}

static void
test_attributes (void)
{
  g_autoptr (AssayXml)
      xml = open_text ("<p xmlns:q=\"urn:words-of-old\" q:val=\"1\" val=\"2\"><b>x</b></p>");

  g_assert_cmpint (assay_xml_next (xml), ==, ASSAY_XML_ENTER);
  g_assert_cmpstr (assay_xml_get_attribute (xml, "w:val"), ==, "1");
  g_assert_cmpstr (assay_xml_get_attribute (xml, "val"), ==, "2");
  g_assert_null (assay_xml_get_attribute (xml, "w:other"));
  g_assert_null (assay_xml_get_attribute (xml, "other"));
  g_assert_cmpuint (assay_xml_get_line (xml), ==, 1);

  g_assert_cmpint (assay_xml_next (xml), ==, ASSAY_XML_ENTER);
  assay_xml_skip (xml);
  g_assert_cmpint (assay_xml_next (xml), ==, ASSAY_XML_LEAVE);
  g_assert_cmpstr (assay_xml_get_name (xml), ==, "p");
  g_assert_cmpint (assay_xml_next (xml), ==, ASSAY_XML_END);
}

static void
assert_refused (const char *text,
                const char *reason)
{
  g_autoptr (AssayXml) xml = open_text (text);
  g_autoptr (GError) error = NULL;
  g_autofree char *events = dup_events (xml);

  g_assert_false (assay_xml_check (xml, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, reason));
  g_assert_cmpint (assay_xml_next (xml), ==, ASSAY_XML_END);
}

static void
test_refused (void)
{
  g_autoptr (GString) deep = g_string_new (NULL);

  assert_refused ("", "nothing in it");
  assert_refused ("<p>\n<b></p>", "line 2");
  assert_refused ("<p>\ncut", "line 2");
  assert_refused ("<p>\xff</p>", "line 1");

  /* Ten to the ninth, from a few lines. */
  assert_refused ("<!DOCTYPE p [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                  "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><p t=\"&c;\">&c;</p>",
                  "document type");
  assert_refused ("<!DOCTYPE p SYSTEM \"file:///etc/hostname\"><p/>", "document type");

  for (guint i = 0; i < 100000; i++)
    g_string_append (deep, "<p>");
  assert_refused (deep->str, "200");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/xml/events", test_events);
  g_test_add_func ("/xml/attributes", test_attributes);
  g_test_add_func ("/xml/refused", test_refused);

  return g_test_run ();
}
