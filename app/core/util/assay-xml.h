/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Elements in each other; what is deeper was made to be. */
#define ASSAY_XML_MAX_DEPTH 200

/**
 * AssayXmlNamespace:
 * @uri: name of a namespace; %NULL ends a list of them
 * @prefix: what it is called here, whatever the file calls it. Several may share one
 */
typedef struct
{
  const char *uri;
  const char *prefix;
} AssayXmlNamespace;

/**
 * AssayXmlEvent:
 * @ASSAY_XML_END: there is no more, or what follows cannot be read: ask assay_xml_check()
 * @ASSAY_XML_ENTER: an element begins
 * @ASSAY_XML_LEAVE: it ends; each that began does
 * @ASSAY_XML_TEXT: characters, references resolved
 */
typedef enum
{
  ASSAY_XML_END,
  ASSAY_XML_ENTER,
  ASSAY_XML_LEAVE,
  ASSAY_XML_TEXT,
} AssayXmlEvent;

/**
 * AssayXml:
 *
 * An XML file, read from its start to its end. A thin layer over libxml2 that bounds depth and reads no
 * other file. One with a document type is refused: no office document has one, and entities come from it.
 */
typedef struct _AssayXml AssayXml;

AssayXml      *assay_xml_new           (GBytes                   *bytes,
                                        const AssayXmlNamespace  *namespaces) G_GNUC_WARN_UNUSED_RESULT;
void           assay_xml_free          (AssayXml                 *self);
AssayXmlEvent  assay_xml_next          (AssayXml                 *self);
void           assay_xml_skip          (AssayXml                 *self);
const char    *assay_xml_get_name      (AssayXml                 *self);
const char    *assay_xml_get_text      (AssayXml                 *self);
guint          assay_xml_get_line      (AssayXml                 *self);
const char    *assay_xml_get_attribute (AssayXml                 *self,
                                        const char               *name);
gboolean       assay_xml_check         (AssayXml                 *self,
                                        GError                  **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayXml, assay_xml_free)

G_END_DECLS
