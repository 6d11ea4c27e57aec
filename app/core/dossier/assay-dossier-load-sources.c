/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-dossier-load-private.h"

/* No status of HTTP is greater. */
#define MAX_STATUS 999

static AssaySourceState
get_state (AssayLoader *loader,
           guint        object)
{
  g_autofree char *id = assay_json_reader_dup_string (loader->reader, object, "state");

  for (guint i = 0; i <= ASSAY_SOURCE_UNREADABLE; i++)
    {
      if (g_strcmp0 (id, assay_source_state_to_id ((AssaySourceState) i)) == 0)
        return (AssaySourceState) i;
    }

  assay_loader_fail_word (loader, object, "state", id);

  return ASSAY_SOURCE_UNREAD;
}

static AssayGrade
get_grade (AssayLoader *loader,
           guint        object)
{
  g_autofree char *id = assay_json_reader_dup_string (loader->reader, object, "grade");

  for (guint i = 0; i <= ASSAY_GRADE_PAGE; i++)
    {
      if (g_strcmp0 (id, assay_grade_to_id ((AssayGrade) i)) == 0)
        return (AssayGrade) i;
    }

  assay_loader_fail_word (loader, object, "grade", id);

  return ASSAY_GRADE_NONE;
}

/* How its outlet was rated then. The register of today rates it anew: only the form is looked at. */
static void
check_outlet (AssayLoader *loader,
              guint        source)
{
  AssayJsonReader *reader = loader->reader;
  guint outlet = assay_json_reader_get_object (reader, source, "outlet");
  guint ratings = ASSAY_JSON_NONE;

  assay_loader_check_string (loader, outlet, "id");
  assay_loader_check_string (loader, outlet, "name");
  assay_loader_check_string (loader, outlet, "tier");
  assay_loader_check_string (loader, outlet, "lean");
  assay_loader_check_string (loader, outlet, "control");
  ratings = assay_json_reader_get_array (reader, outlet, "ratings");

  for (guint item = assay_json_reader_get_item (reader, ratings); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_OBJECT))
        return;

      assay_loader_check_string (loader, item, "property");
      assay_loader_check_string (loader, item, "value");
      assay_loader_check_string (loader, item, "origin");
      assay_json_reader_get_value (reader, assay_json_reader_find (reader, item, "year"), 0, 9999);
      assay_loader_check_string (loader, item, "scope");
      assay_json_reader_get_optional_boolean (reader, item, "chosen", FALSE);
    }
}

/* The text that a source was judged by must be the one whose sum was written down. */
static void
check_sum (AssayLoader *loader,
           guint        object,
           AssaySource *source)
{
  AssayText *text = assay_source_get_text (source);
  g_autofree char *recorded = NULL;
  g_autofree char *sum = NULL;

  if (text == NULL)
    {
      assay_loader_check_string (loader, object, "sha256");
      return;
    }

  recorded = assay_json_reader_dup_string (loader->reader, object, "sha256");
  sum = assay_text_dup_sha256 (text);

  if (recorded != NULL && strcmp (recorded, sum) != 0)
    assay_json_reader_fail_member (loader->reader, object, "sha256",
                                   _ ("the text of this source is not the one that was saved"));
}

/* @at is needed and a time, if the member is there at all. */
static void
read_addition (AssayLoader   *loader,
               guint          object,
               const char    *key,
               AssayAddition *addition)
{
  AssayJsonReader *reader = loader->reader;
  guint id = assay_json_reader_get_optional_object (reader, object, key);

  if (id == ASSAY_JSON_NONE)
    return;

  addition->by = assay_json_reader_dup_string (reader, id, "by");
  g_free (assay_json_reader_dup_string (reader, id, "at"));
  addition->at = assay_loader_dup_time (loader, id, "at");
}

static void
read_contact (AssayLoader  *loader,
              guint         object,
              AssayContact *contact)
{
  AssayJsonReader *reader = loader->reader;
  guint id = assay_json_reader_get_optional_object (reader, object, "contact");

  if (id == ASSAY_JSON_NONE)
    return;

  contact->who = assay_json_reader_dup_string (reader, id, "who");
  contact->when = assay_json_reader_dup_optional_string (reader, id, "when");
  contact->how = assay_json_reader_dup_optional_string (reader, id, "how");
  contact->is_confidential = assay_json_reader_get_optional_boolean (reader, id, "confidential",
                                                                     FALSE);
}

/**
 * Record:
 *
 * One source as the file has it, before it is known whether its members fit each other.
 */
typedef struct
{
  AssayListedSource  listed;
  AssaySourceState   state;
  AssayGrade         grade;
  AssayDay           date;
  AssayText         *text;
  AssayAddition      added;
  AssayAddition      attached;
  char              *document;
  char              *document_title;
  AssayContact       contact;
  AssayFetched      *fetched;
  GStrv              also;
} Record;

static void
record_clear (Record *record)
{
  assay_listed_clear (&record->listed);
  g_clear_pointer (&record->text, assay_text_unref);
  g_clear_pointer (&record->added.by, g_free);
  g_clear_pointer (&record->added.at, g_free);
  g_clear_pointer (&record->attached.by, g_free);
  g_clear_pointer (&record->attached.at, g_free);
  g_clear_pointer (&record->document, g_free);
  g_clear_pointer (&record->document_title, g_free);
  g_clear_pointer (&record->contact.who, g_free);
  g_clear_pointer (&record->contact.when, g_free);
  g_clear_pointer (&record->contact.how, g_free);
  g_clear_pointer (&record->fetched, assay_fetched_unref);
  g_clear_pointer (&record->also, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Record, record_clear)

/* Whether it came from no address: a contact, or a file that is no copy of a page. */
static gboolean
is_own (const Record *record)
{
  return record->contact.who != NULL || (record->document != NULL && record->attached.by == NULL);
}

/* Whose strings are to be freed, since a record of a fetch copies them. */
static void
clear_strings (AssayFetched *members)
{
  g_free (members->at);
  g_free (members->final);
  g_free (members->canonical);
  g_free (members->detail);
  g_free (members->media_type);
  g_free (members->sha256);
  g_free (members->first_at);
  g_free (members->changed_at);
  g_free (members->memento_at);
  g_free (members->title);
  g_free (members->byline);
}

/* What came of asking for the page (since 1.2). Its text is the source's. */
static void
read_fetched (AssayLoader *loader,
              guint        source,
              Record      *record)
{
  AssayJsonReader *reader = loader->reader;
  guint object = assay_json_reader_get_optional_object (reader, source, "fetched");
  g_autofree char *state = NULL;
  AssayFetched members = { 0 };

  if (object == ASSAY_JSON_NONE)
    return;

  state = assay_json_reader_dup_string (reader, object, "state");
  g_free (assay_json_reader_dup_string (reader, object, "at"));
  members.at = assay_loader_dup_time (loader, object, "at");
  members.final = assay_json_reader_dup_optional_string (reader, object, "final");
  members.canonical = assay_json_reader_dup_optional_string (reader, object, "canonical");
  if (assay_json_reader_find (reader, object, "status") != ASSAY_JSON_NONE)
    members.status = (guint) assay_json_reader_get_integer (reader, object, "status", 0,
                                                            MAX_STATUS);
  members.detail = assay_json_reader_dup_optional_string (reader, object, "detail");
  members.media_type = assay_json_reader_dup_optional_string (reader, object, "media_type");
  members.sha256 = assay_json_reader_dup_optional_string (reader, object, "sha256");
  members.first_at = assay_loader_dup_time (loader, object, "first_at");
  members.changed_at = assay_loader_dup_time (loader, object, "changed_at");
  members.memento_at = assay_loader_dup_time (loader, object, "memento_at");
  members.title = assay_json_reader_dup_optional_string (reader, object, "title");
  members.byline = assay_json_reader_dup_optional_string (reader, object, "byline");
  members.published = assay_loader_get_day (loader, object, "published");

  if (!assay_json_reader_has_failed (reader) &&
      (!assay_fetch_state_from_id (state, &members.state) || members.state <= ASSAY_FETCH_READING))
    assay_loader_fail_word (loader, object, "state", state);

  members.text = assay_fetch_state_has_text (members.state) ? record->text : NULL;
  if (assay_fetch_state_has_text (members.state) && record->text == NULL)
    assay_json_reader_fail_member (reader, source, "text",
                                   _ ("the text of this source is missing"));

  if (!assay_json_reader_has_failed (reader))
    record->fetched = assay_fetched_new (&members);
  clear_strings (&members);
}

/* Other addresses of the page (since 1.3). */
static void
read_also (AssayLoader *loader,
           guint        source,
           Record      *record)
{
  AssayJsonReader *reader = loader->reader;
  g_autoptr (GPtrArray) also = NULL;
  guint array;

  if (assay_json_reader_find (reader, source, "also") == ASSAY_JSON_NONE)
    return;

  also = g_ptr_array_new_with_free_func (g_free);
  array = assay_json_reader_get_array (reader, source, "also");
  assay_loader_check_count (loader, array, ASSAY_DOSSIER_MAX_SOURCES);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      if (!assay_json_reader_check_kind (reader, item, ASSAY_JSON_STRING))
        return;

      g_ptr_array_add (also, assay_json_reader_dup_value (reader, item));
    }

  g_ptr_array_add (also, NULL);
  record->also = (GStrv) g_ptr_array_free (g_steal_pointer (&also), FALSE);
}

static void
read_record (AssayLoader *loader,
             guint        object,
             Record      *record)
{
  AssayJsonReader *reader = loader->reader;

  assay_loader_read_listed (loader, object, &record->listed);
  record->state = get_state (loader, object);
  record->grade = get_grade (loader, object);
  record->date = assay_loader_get_day (loader, object, "date");
  record->text = assay_loader_take_text (
      loader, object, assay_json_reader_dup_optional_string (reader, object, "text"));
  read_addition (loader, object, "added", &record->added);
  read_addition (loader, object, "attached", &record->attached);
  record->document = assay_json_reader_dup_optional_string (reader, object, "document");
  record->document_title = assay_json_reader_dup_optional_string (reader, object, "document_title");
  read_contact (loader, object, &record->contact);
  read_fetched (loader, object, record);
  read_also (loader, object, record);

  /* What came from no address has none. */
  if (!is_own (record) ||
      assay_json_reader_get_optional_object (reader, object, "outlet") != ASSAY_JSON_NONE)
    check_outlet (loader, object);
}

/* Fails if a member that a person's source must have is missing, or one is there that it cannot have. */
static void
check_added (AssayLoader  *loader,
             guint         object,
             const Record *record)
{
  AssayJsonReader *reader = loader->reader;
  gboolean is_of_person = is_own (record);

  if (record->contact.who != NULL && record->document != NULL)
    assay_json_reader_fail_member (reader, object, "contact",
                                   _ ("a source cannot be both a document and a contact"));
  else if (record->attached.by != NULL && record->document == NULL)
    assay_json_reader_fail_member (reader, object, "attached",
                                   _ ("no document is named that was attached"));
  else if (is_of_person && record->added.by == NULL)
    assay_json_reader_fail_member (reader, object, "url",
                                   _ ("nobody is named who added this source"));
  else if ((is_of_person || record->document != NULL) && record->text == NULL)
    assay_json_reader_fail_member (reader, object, "text",
                                   _ ("the text of this source is missing"));
  else if (is_of_person && record->contact.who == NULL &&
           strcmp (record->document, record->listed.url) != 0)
    assay_json_reader_fail_member (reader, object, "url",
                                   _ ("the document has another name than its source"));
  else if (record->contact.who != NULL && strcmp (record->contact.who, record->listed.url) != 0)
    assay_json_reader_fail_member (reader, object, "url",
                                   _ ("the contact has another name than its source"));
}

static AssaySource *
make_source (const Record  *record,
             AssayRegister *outlets)
{
  const gboolean is_copy = record->attached.by != NULL;
  const AssayDocument document = { record->document,
                                   is_copy ? record->document_title : record->listed.title,
                                   record->text, record->date };
  g_autoptr (AssaySource) bare = NULL;

  if (record->contact.who != NULL)
    return assay_source_new_contact (&record->contact, record->text, &record->added);
  if (record->document != NULL && !is_copy)
    return assay_source_new_document (&document, &record->added);

  bare = record->added.by != NULL
             ? assay_source_new_added (&record->listed, outlets, &record->added)
             : assay_source_new (&record->listed, outlets);
  assay_source_take_also (bare, (const char *const *) record->also);

  if (record->fetched != NULL && assay_source_is_fetchable (bare))
    {
      AssaySource *fetched = assay_source_fetch (bare, record->fetched);

      g_object_unref (bare);
      bare = fetched;
    }

  if (record->document != NULL)
    return assay_source_attach (bare, &document, &record->attached);
  if (record->fetched != NULL)
    return g_steal_pointer (&bare);
  if (record->text != NULL)
    return assay_source_read (bare, record->text, record->date);

  return g_steal_pointer (&bare);
}

/* Made again from what it was made from, and held against what the file says of it. */
AssaySource *
assay_loader_read_source (AssayLoader   *loader,
                          guint          object,
                          AssayRegister *outlets)
{
  AssayJsonReader *reader = loader->reader;
  g_auto (Record) record = { 0 };
  g_autoptr (AssaySource) source = NULL;

  read_record (loader, object, &record);
  if (!assay_json_reader_has_failed (reader))
    check_added (loader, object, &record);
  if (assay_json_reader_has_failed (reader))
    return NULL;

  source = make_source (&record, outlets);

  if (assay_source_get_state (source) != record.state)
    assay_json_reader_fail_member (reader, object, "state",
                                   _ ("the state does not fit the rest of the source"));
  else if (assay_source_get_grade (source) != record.grade)
    assay_json_reader_fail_member (reader, object, "grade",
                                   _ ("the grade does not fit the rest of the source"));

  check_sum (loader, object, source);

  return assay_json_reader_has_failed (reader) ? NULL : g_steal_pointer (&source);
}

/**
 * assay_loader_read_sources:
 * @outlets: the register by which they are rated now
 *
 * Returns: (transfer full) (nullable) (element-type AssaySource): the sources, or %NULL if the reader
 *   has failed
 */
GListModel *
assay_loader_read_sources (AssayLoader   *loader,
                           AssayRegister *outlets)
{
  AssayJsonReader *reader = loader->reader;
  g_autoptr (GListStore) store = g_list_store_new (ASSAY_TYPE_SOURCE);
  guint array = assay_json_reader_get_array (reader, loader->root, "sources");

  assay_loader_check_count (loader, array, ASSAY_DOSSIER_MAX_SOURCES);

  for (guint item = assay_json_reader_get_item (reader, array); item != ASSAY_JSON_NONE;
       item = assay_json_reader_get_next (reader, item))
    {
      g_autoptr (AssaySource) source = assay_loader_read_source (loader, item, outlets);

      if (source != NULL)
        g_list_store_append (store, source);
    }

  if (assay_json_reader_has_failed (reader))
    return NULL;

  return G_LIST_MODEL (g_steal_pointer (&store));
}
