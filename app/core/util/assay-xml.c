/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-xml.h"

#include <limits.h>
#include <string.h>

#include <glib/gi18n-lib.h>
#include <libxml/xmlreader.h>

/**
 * _AssayXml:
 * @bytes: the file; the reader points into it
 * @namespaces: as they were given
 * @reader: where it is
 * @name: of the element that was entered or left, such as “w:p”
 * @value: of the attribute that was asked for last
 * @must_leave: an element without content was entered; it is left next
 * @error: (nullable): why it ended
 */
struct _AssayXml
{
  GBytes                  *bytes;
  const AssayXmlNamespace *namespaces;
  xmlTextReaderPtr         reader;
  GString                 *name;
  xmlChar                 *value;
  gboolean                 must_leave;
  GError                  *error;
};

static void
fail (AssayXml   *self,
      const char *reason)
{
  if (self->error == NULL)
    g_set_error_literal (&self->error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, reason);
}

static void
fail_depth (AssayXml *self)
{
  g_autofree char *reason = g_strdup_printf (
      _ ("It is nested deeper than a document: the limit is %d"), ASSAY_XML_MAX_DEPTH);

  fail (self, reason);
}

/* libxml2 tells a person nothing that they could use: the line is what helps. It reads ahead, and has a
 * bound of its own on the depth. */
static void
error_cb (void        *user_data,
          xmlErrorPtr  error)
{
  AssayXml *self = user_data;
  g_autofree char *reason = NULL;

  if (error->level < XML_ERR_ERROR)
    return;

  if (error->message != NULL && strstr (error->message, "Excessive depth") != NULL)
    {
      fail_depth (self);
      return;
    }

  reason = g_strdup_printf (_ ("What is in it is damaged: line %d cannot be read"), error->line);
  fail (self, reason);
}

/**
 * assay_xml_new:
 * @bytes: a file, whoever wrote it
 * @namespaces: (transfer none): the namespaces that matter; they stay
 *
 * Returns: (transfer full): a reader before its start
 */
AssayXml *
assay_xml_new (GBytes                  *bytes,
               const AssayXmlNamespace *namespaces)
{
  AssayXml *self = NULL;
  gsize n_bytes = 0;
  const char *data = NULL;

  g_return_val_if_fail (bytes != NULL && namespaces != NULL, NULL);

  data = g_bytes_get_data (bytes, &n_bytes);
  self = g_new0 (AssayXml, 1);
  self->bytes = g_bytes_ref (bytes);
  self->namespaces = namespaces;
  self->name = g_string_new (NULL);

  if (n_bytes > 0 && n_bytes <= INT_MAX)
    self->reader = xmlReaderForMemory (data, (int) n_bytes, NULL, NULL,
                                       XML_PARSE_NONET | XML_PARSE_NOCDATA | XML_PARSE_COMPACT);

  if (self->reader != NULL)
    xmlTextReaderSetStructuredErrorHandler (self->reader, error_cb, self);
  else
    fail (self, _ ("There is nothing in it"));

  return self;
}

void
assay_xml_free (AssayXml *self)
{
  g_return_if_fail (self != NULL);

  g_clear_pointer (&self->reader, xmlFreeTextReader);
  g_clear_pointer (&self->value, xmlFree);
  g_clear_error (&self->error);
  g_string_free (self->name, TRUE);
  g_bytes_unref (self->bytes);
  g_free (self);
}

static const char *
find_prefix (AssayXml      *self,
             const xmlChar *uri)
{
  for (const AssayXmlNamespace *space = self->namespaces; uri != NULL && space->uri != NULL;
       space++)
    {
      if (strcmp (space->uri, (const char *) uri) == 0)
        return space->prefix;
    }

  return "";
}

static void
take_name (AssayXml *self)
{
  const char *prefix = find_prefix (self, xmlTextReaderConstNamespaceUri (self->reader));

  g_string_printf (self->name, "%s%s%s", prefix, *prefix != '\0' ? ":" : "",
                   (const char *) xmlTextReaderConstLocalName (self->reader));
}

static AssayXmlEvent
enter (AssayXml *self)
{
  if (xmlTextReaderDepth (self->reader) >= ASSAY_XML_MAX_DEPTH)
    {
      fail_depth (self);
      return ASSAY_XML_END;
    }

  take_name (self);
  self->must_leave = xmlTextReaderIsEmptyElement (self->reader) == 1;

  return ASSAY_XML_ENTER;
}

/**
 * assay_xml_next:
 *
 * Returns: what comes next
 */
AssayXmlEvent
assay_xml_next (AssayXml *self)
{
  g_return_val_if_fail (self != NULL, ASSAY_XML_END);

  if (self->must_leave)
    {
      self->must_leave = FALSE;
      return ASSAY_XML_LEAVE;
    }

  while (self->error == NULL && xmlTextReaderRead (self->reader) == 1 && self->error == NULL)
    {
      switch (xmlTextReaderNodeType (self->reader))
        {
        case XML_READER_TYPE_ELEMENT:
          return enter (self);

        case XML_READER_TYPE_END_ELEMENT:
          take_name (self);
          return ASSAY_XML_LEAVE;

        case XML_READER_TYPE_TEXT:
        case XML_READER_TYPE_CDATA:
        case XML_READER_TYPE_WHITESPACE:
        case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
          return ASSAY_XML_TEXT;

        case XML_READER_TYPE_DOCUMENT_TYPE:
          fail (self, _ ("It defines a document type, which no office document does"));
          return ASSAY_XML_END;

        default:
          break;
        }
    }

  return ASSAY_XML_END;
}

/* Passes over what is in the element that was just entered, its end included. */
void
assay_xml_skip (AssayXml *self)
{
  guint depth = 1;

  while (depth > 0)
    {
      AssayXmlEvent event = assay_xml_next (self);

      if (event == ASSAY_XML_END)
        return;

      depth += event == ASSAY_XML_ENTER;
      depth -= event == ASSAY_XML_LEAVE;
    }
}

/* Of the element that was entered or left: “w:p”, or “p” where its namespace is none of those given. */
const char *
assay_xml_get_name (AssayXml *self)
{
  return self->name->str;
}

/* The characters, valid until the next event. */
const char *
assay_xml_get_text (AssayXml *self)
{
  const xmlChar *text = self->reader != NULL ? xmlTextReaderConstValue (self->reader) : NULL;

  return text != NULL ? (const char *) text : "";
}

guint
assay_xml_get_line (AssayXml *self)
{
  return self->reader != NULL ? (guint) MAX (xmlTextReaderGetParserLineNumber (self->reader), 1)
                              : 1;
}

/**
 * assay_xml_get_attribute:
 * @name: as “w:val”; without a prefix where it is in no namespace
 *
 * Returns: (nullable) (transfer none): its value on the element that was entered, valid until another
 *   is asked for
 */
const char *
assay_xml_get_attribute (AssayXml   *self,
                         const char *name)
{
  const char *colon = strchr (name, ':');

  g_clear_pointer (&self->value, xmlFree);

  if (colon == NULL)
    self->value = xmlTextReaderGetAttribute (self->reader, (const xmlChar *) name);

  for (const AssayXmlNamespace *space = self->namespaces;
       colon != NULL && self->value == NULL && space->uri != NULL; space++)
    {
      if (strlen (space->prefix) == (gsize) (colon - name) &&
          strncmp (space->prefix, name, (gsize) (colon - name)) == 0)
        self->value = xmlTextReaderGetAttributeNs (self->reader, (const xmlChar *) (colon + 1),
                                                   (const xmlChar *) space->uri);
    }

  return (const char *) self->value;
}

/**
 * assay_xml_check:
 *
 * Returns: %FALSE with @error set if it ended before its end
 */
gboolean
assay_xml_check (AssayXml  *self,
                 GError   **error)
{
  if (self->error != NULL)
    {
      g_propagate_error (error, g_error_copy (self->error));
      return FALSE;
    }

  return TRUE;
}
