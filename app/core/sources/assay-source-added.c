/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-import.h"
#include "assay-source-private.h"

/* How many characters of a contact's time may be a day: “2025-05-14”. */
#define ISO_DAY_BYTES 10

/**
 * assay_document_import:
 * @self: (out caller-allocates): what is filled
 * @bytes: a text, a page or Markdown
 * @name: its file name, for people and as a hint to its format
 *
 * Reads a file as a document by which a draft can be held. Blocking; safe in a worker thread.
 *
 * Returns: %FALSE with @error of #AssayImportError set if there is no text in it that can be read
 */
gboolean
assay_document_import (AssayDocument  *self,
                       GBytes         *bytes,
                       const char     *name,
                       GCancellable   *cancellable,
                       GError        **error)
{
  g_autoptr (AssayDraft) draft = NULL;
  AssayText *text = NULL;
  guint n_parts = 0;
  const AssayPart *parts = NULL;

  g_return_val_if_fail (self != NULL && bytes != NULL && name != NULL, FALSE);

  draft = assay_import_bytes (bytes, name, ASSAY_FORMAT_AUTO, cancellable, error);
  if (draft == NULL)
    return FALSE;

  text = assay_draft_get_text (draft);

  if (!assay_source_has_words (assay_text_get_utf8 (text)))
    {
      g_set_error_literal (error, ASSAY_IMPORT_ERROR, ASSAY_IMPORT_ERROR_EMPTY,
                           _ ("There is no text in it"));
      return FALSE;
    }

  *self = (AssayDocument){ .name = g_strdup (name),
                           .text = assay_text_ref (text),
                           .date = assay_draft_get_date (draft) };

  parts = assay_draft_get_parts (draft, &n_parts);
  if (n_parts > 0 && parts[0].kind == ASSAY_PART_HEADLINE)
    self->title = assay_text_dup_span (text, parts[0].span);

  return TRUE;
}

/**
 * assay_document_take_words:
 * @self: (out caller-allocates): what is filled
 * @name: what the person who has them calls the words
 * @words: a text, which is kept as it is
 *
 * Makes a document of words that were pasted. If they say near their beginning of which day they are, on a line of its
 * own, that is its day.
 */
void
assay_document_take_words (AssayDocument *self,
                           const char    *name,
                           const char    *words)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (AssayDraft) draft = NULL;

  g_return_if_fail (self != NULL && name != NULL && words != NULL);

  bytes = g_bytes_new (words, strlen (words));
  /* What cannot be read as a draft, because it is too long, has no day. */
  draft = assay_import_bytes (bytes, "words.txt", ASSAY_FORMAT_TEXT, NULL, NULL);

  *self = (AssayDocument){ .name = g_strdup (name), .text = assay_text_new (words, -1) };
  if (draft != NULL)
    self->date = assay_draft_get_date (draft);
}

static AssayPage *
read_page (AssayPageReader  *reader,
           GBytes           *bytes,
           const char       *name,
           GCancellable     *cancellable,
           GError          **error)
{
  const AssayPageQuestion question = { .name = name };

  if (reader != NULL)
    return assay_page_reader_read (reader, bytes, &question, cancellable, error);

  return assay_page_check_size (bytes, &question, error)
             ? assay_page_open (bytes, &question, NULL, error)
             : NULL;
}

/**
 * assay_document_read:
 * @self: (out caller-allocates): what is filled
 * @reader: (nullable): who takes documents apart, in a process of its own; %NULL to do it in this one, which
 *   reads no PDF
 * @bytes: a text, a page, a PDF, a text of an office program, or what is said in a recording
 * @name: its file name, for people and as a hint to its format
 *
 * Reads a file as a document by which a draft can be held. Blocking; safe in a worker thread.
 *
 * Returns: %FALSE with @error set if there is no text in it that can be read
 */
gboolean
assay_document_read (AssayDocument    *self,
                     AssayPageReader  *reader,
                     GBytes           *bytes,
                     const char       *name,
                     GCancellable     *cancellable,
                     GError          **error)
{
  g_autoptr (AssayPage) page = NULL;

  g_return_val_if_fail (self != NULL && bytes != NULL && name != NULL, FALSE);

  page = read_page (reader, bytes, name, cancellable, error);
  if (page == NULL)
    return FALSE;

  *self = (AssayDocument){ .name = g_strdup (name),
                           .title = g_strdup (assay_page_get_title (page)),
                           .text = assay_text_ref (assay_page_get_text (page)),
                           .date = assay_page_get_published (page) };

  return TRUE;
}

void
assay_document_clear (AssayDocument *self)
{
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->title, g_free);
  g_clear_pointer (&self->text, assay_text_unref);
}

/* For one that lies on the heap. */
void
assay_document_free (AssayDocument *self)
{
  if (self == NULL)
    return;

  assay_document_clear (self);
  g_free (self);
}

static void
take_addition (AssayAddition       *kept,
               const AssayAddition *addition)
{
  kept->by = g_strdup (addition->by);
  kept->at = g_strdup (addition->at);
}

static void
set_document (AssaySource         *self,
              const AssayDocument *document)
{
  self->state = ASSAY_SOURCE_READ;
  self->grade = ASSAY_GRADE_DOCUMENT;
  self->document = g_strdup (document->name);
  g_clear_pointer (&self->text, assay_text_unref);
  self->text = assay_text_ref (document->text);

  if (assay_day_is_set (document->date))
    self->date = document->date;
}

/**
 * assay_source_new_added:
 * @listed: an address, and what the person calls it
 * @outlets: the register to look its outlet up in
 * @added: who added it
 *
 * Makes a source that a person put beside those of the draft. Like those, nobody has opened it yet.
 *
 * Returns: (transfer full): the source
 */
AssaySource *
assay_source_new_added (const AssayListedSource *listed,
                        AssayRegister           *outlets,
                        const AssayAddition     *added)
{
  AssaySource *self = NULL;

  g_return_val_if_fail (added != NULL && added->by != NULL && added->at != NULL, NULL);

  self = assay_source_new (listed, outlets);
  if (self != NULL)
    take_addition (&self->added, added);

  return self;
}

/**
 * assay_source_new_document:
 * @document: a file that lay at hand
 * @added: who added it
 *
 * Makes a source of a file that came from no address, so that no outlet is known of it.
 *
 * Returns: (transfer full): the source
 */
AssaySource *
assay_source_new_document (const AssayDocument *document,
                           const AssayAddition *added)
{
  AssayListedSource listed = { 0 };
  AssaySource *self = NULL;

  g_return_val_if_fail (document != NULL && document->name != NULL && document->text != NULL, NULL);
  g_return_val_if_fail (added != NULL && added->by != NULL && added->at != NULL, NULL);

  listed.url = document->name;
  listed.title = document->title;
  self = assay_source_create_bare (&listed);
  take_addition (&self->added, added);
  set_document (self, document);

  return self;
}

/* “2025-05-14 12:40” tells the day; “12:40” does not. */
static AssayDay
find_day (const char *when)
{
  g_autofree char *head = when != NULL ? g_strndup (when, ISO_DAY_BYTES) : NULL;
  AssayDay day = { 0 };

  if (head != NULL && !assay_day_from_iso (head, &day))
    day.year = 0;

  return day;
}

/**
 * assay_source_new_contact:
 * @contact: who was asked
 * @said: what they confirmed, in the words of the person who asked
 * @added: who asked
 *
 * Makes a source of what somebody said when they were asked.
 *
 * Returns: (transfer full): the source
 */
AssaySource *
assay_source_new_contact (const AssayContact  *contact,
                          AssayText           *said,
                          const AssayAddition *added)
{
  AssayListedSource listed = { 0 };
  AssaySource *self = NULL;

  g_return_val_if_fail (contact != NULL && contact->who != NULL, NULL);
  g_return_val_if_fail (said != NULL, NULL);
  g_return_val_if_fail (added != NULL && added->by != NULL && added->at != NULL, NULL);

  listed.url = contact->who;
  self = assay_source_create_bare (&listed);
  self->state = ASSAY_SOURCE_READ;
  self->grade = ASSAY_GRADE_CONTACT;
  self->text = assay_text_ref (said);
  self->date = find_day (contact->when);
  self->contact.who = g_strdup (contact->who);
  self->contact.when = g_strdup (contact->when);
  self->contact.how = g_strdup (contact->how);
  self->contact.is_confidential = contact->is_confidential;
  take_addition (&self->added, added);

  return self;
}

/* The same source, and who added it, without anything that was read. */
AssaySource *
assay_source_copy_bare (AssaySource *self)
{
  AssaySource *copy = assay_source_create (&self->listed, self->outlets);

  copy->also = g_strdupv (self->also);
  if (self->added.by != NULL)
    take_addition (&copy->added, &self->added);

  return copy;
}

/**
 * assay_source_read:
 * @page: the text of its page
 * @published: the day that the page gives, or year 0
 *
 * Returns: (transfer full): the same source with its page read; whoever added it still did
 */
AssaySource *
assay_source_read (AssaySource *self,
                   AssayText   *page,
                   AssayDay     published)
{
  AssaySource *copy = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (self) && self->outlets != NULL, NULL);
  g_return_val_if_fail (page != NULL, NULL);

  copy = assay_source_new_read (&self->listed, self->outlets, page, published);
  copy->also = g_strdupv (self->also);
  if (self->added.by != NULL)
    take_addition (&copy->added, &self->added);

  return copy;
}

/**
 * assay_source_attach:
 * @document: a saved copy of its page
 * @attached: who attached it
 *
 * Returns: (transfer full): the same source with its text at hand; the draft's summary counts no longer
 */
AssaySource *
assay_source_attach (AssaySource         *self,
                     const AssayDocument *document,
                     const AssayAddition *attached)
{
  AssaySource *copy = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (self) && self->outlets != NULL, NULL);
  g_return_val_if_fail (document != NULL && document->name != NULL && document->text != NULL, NULL);
  g_return_val_if_fail (attached != NULL && attached->by != NULL && attached->at != NULL, NULL);

  copy = assay_source_copy_bare (self);
  take_addition (&copy->attached, attached);
  set_document (copy, document);
  copy->document_title = g_strdup (document->title);

  /* That its page could not be read stays true, and is why there is a copy. */
  if (self->fetched != NULL && self->fetched->text == NULL)
    copy->fetched = assay_fetched_ref (self->fetched);

  return copy;
}

/**
 * assay_source_detach:
 *
 * Takes back what assay_source_attach() did.
 *
 * Returns: (transfer full): the same source as it was before a copy of it was attached
 */
AssaySource *
assay_source_detach (AssaySource *self)
{
  g_autoptr (AssaySource) copy = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (self) && self->attached.by != NULL, NULL);

  copy = assay_source_new (&self->listed, self->outlets);
  copy->also = g_strdupv (self->also);
  if (self->added.by != NULL)
    take_addition (&copy->added, &self->added);

  return self->fetched != NULL ? assay_source_fetch (copy, self->fetched) : g_steal_pointer (&copy);
}

/**
 * assay_source_get_added:
 *
 * Returns: (transfer none) (nullable): who put it beside the sources of the draft, or %NULL if it is one
 *   of those
 */
const AssayAddition *
assay_source_get_added (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->added.by != NULL ? &self->added : NULL;
}

/**
 * assay_source_get_document:
 *
 * Returns: (transfer none) (nullable): name of the file that its text came from
 */
const char *
assay_source_get_document (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->document;
}

/**
 * assay_source_get_document_title:
 *
 * Returns: (transfer none) (nullable): the headline of what was attached to an address
 */
const char *
assay_source_get_document_title (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->document_title;
}

/**
 * assay_source_get_attached:
 *
 * Returns: (transfer none) (nullable): who attached that file to an address
 */
const AssayAddition *
assay_source_get_attached (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->attached.by != NULL ? &self->attached : NULL;
}

/**
 * assay_source_get_contact:
 *
 * Returns: (transfer none) (nullable): who was asked
 */
const AssayContact *
assay_source_get_contact (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->contact.who != NULL ? &self->contact : NULL;
}

/* Whether a person put something there that can be taken away: the source, or the copy of its page. */
gboolean
assay_source_is_removable (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), FALSE);

  return self->added.by != NULL || self->attached.by != NULL;
}

/* Whether a contact is not to be named, nor quoted, outside of the job. */
gboolean
assay_source_is_confidential (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), FALSE);

  return self->contact.is_confidential;
}
