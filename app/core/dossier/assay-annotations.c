/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-annotations.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-annotations-private.h"
#include "assay-case-private.h"
#include "assay-json-scanner.h"
#include "assay-revision-private.h"

/*
 * Web annotations come in many forms: a single one, a list, a page or a collection of them; a body may be a word,
 * an object or a list, and so may a selector. What is read is asked for, and all else is passed over.
 */

/* In each other; what is deeper was made to be. */
#define MAX_REFINED 4

/* Words of a note that an unread annotation is told by. */
#define MAX_TOLD 80

#define MARK_IRI "urn:assay:mark:"

/**
 * Reader:
 * @index: the file
 * @dossier: whose marks they will be
 * @text: its text
 * @ids: (element-type utf8): set of the ids that are given here
 * @result: what was read
 * @n_items: how many annotations there were
 * @n_ids: no id of ours with a number up to this is free
 *
 * A file of annotations being read.
 */
typedef struct
{
  AssayJsonIndex   *index;
  AssayDossier     *dossier;
  AssayText        *text;
  GHashTable       *ids;
  AssayAnnotations *result;
  guint             n_items;
  guint             n_ids;
} Reader;

static void
free_mark (gpointer mark)
{
  assay_mark_clear (mark);
  g_free (mark);
}

void
assay_annotations_free (AssayAnnotations *self)
{
  g_return_if_fail (self != NULL);

  g_ptr_array_unref (self->marks);
  g_ptr_array_unref (self->lost);
  g_ptr_array_unref (self->unread);
  g_free (self);
}

static AssayJsonKind
get_kind (Reader *self,
          guint   id)
{
  return id != ASSAY_JSON_NONE ? assay_json_index_get_node (self->index, id)->kind
                               : ASSAY_JSON_NULL;
}

static guint
find (Reader     *self,
      guint       object,
      const char *key)
{
  if (get_kind (self, object) != ASSAY_JSON_OBJECT)
    return ASSAY_JSON_NONE;

  for (guint id = assay_json_index_get_child (self->index, object); id != ASSAY_JSON_NONE;
       id = assay_json_index_get_node (self->index, id)->next)
    {
      if (assay_json_index_has_key (self->index, id, key))
        return id;
    }

  return ASSAY_JSON_NONE;
}

/* The first of a list, or the thing itself where it is no list. */
static guint
get_first (Reader *self,
           guint   id)
{
  return get_kind (self, id) == ASSAY_JSON_ARRAY ? assay_json_index_get_child (self->index, id)
                                                 : id;
}

static guint
get_next (Reader *self,
          guint   list,
          guint   id)
{
  return get_kind (self, list) == ASSAY_JSON_ARRAY
             ? assay_json_index_get_node (self->index, id)->next
             : ASSAY_JSON_NONE;
}

static char *
dup_value (Reader *self,
           guint   id)
{
  return get_kind (self, id) == ASSAY_JSON_STRING ? assay_json_index_dup_string (self->index, id)
                                                  : NULL;
}

static char *
dup_string (Reader     *self,
            guint       object,
            const char *key)
{
  return dup_value (self, find (self, object, key));
}

static gboolean
get_position (Reader     *self,
              guint       object,
              const char *key,
              guint      *position)
{
  guint id = find (self, object, key);
  const AssayJsonNode *node = NULL;
  g_autofree char *digits = NULL;
  guint64 value = 0;

  if (get_kind (self, id) != ASSAY_JSON_INTEGER)
    return FALSE;

  node = assay_json_index_get_node (self->index, id);
  digits = g_strndup (assay_json_index_get_text (self->index) + node->begin_byte,
                      node->end_byte - node->begin_byte);
  if (!g_ascii_string_to_unsigned (digits, 10, 0, G_MAXUINT32, &value, NULL))
    return FALSE;

  *position = (guint) value;

  return TRUE;
}

/* “char=12,30” (RFC 5147) */
static void
take_fragment (AssayAnchor *anchor,
               const char  *value)
{
  const char *at = value != NULL ? strstr (value, "char=") : NULL;
  char *end = NULL;
  guint64 begin = 0;
  guint64 stop = 0;

  if (at == NULL)
    return;

  begin = g_ascii_strtoull (at + strlen ("char="), &end, 10);
  if (end == NULL || *end != ',')
    return;

  stop = g_ascii_strtoull (end + 1, NULL, 10);
  if (begin < stop && stop <= G_MAXUINT32)
    {
      anchor->has_position = TRUE;
      anchor->position = (AssaySpan){ (guint) begin, (guint) stop };
    }
}

static void
read_selectors (Reader      *self,
                guint        list,
                AssayAnchor *anchor,
                guint        depth)
{
  for (guint id = get_first (self, list); id != ASSAY_JSON_NONE; id = get_next (self, list, id))
    {
      g_autofree char *type = dup_string (self, id, "type");
      guint refined = find (self, id, "refinedBy");

      if (g_strcmp0 (type, "TextPositionSelector") == 0)
        anchor->has_position = get_position (self, id, "start", &anchor->position.begin) &&
                               get_position (self, id, "end", &anchor->position.end);
      else if (g_strcmp0 (type, "TextQuoteSelector") == 0 && anchor->exact == NULL)
        {
          g_free (anchor->prefix);
          g_free (anchor->suffix);
          anchor->exact = dup_string (self, id, "exact");
          anchor->prefix = dup_string (self, id, "prefix");
          anchor->suffix = dup_string (self, id, "suffix");
        }
      else if (g_strcmp0 (type, "FragmentSelector") == 0)
        {
          g_autofree char *value = dup_string (self, id, "value");

          take_fragment (anchor, value);
        }

      if (refined != ASSAY_JSON_NONE && depth < MAX_REFINED)
        read_selectors (self, refined, anchor, depth + 1);
    }
}

static char *
dup_creator (Reader *self,
             guint   object)
{
  guint creator = get_first (self, find (self, object, "creator"));
  char *name = dup_string (self, creator, "name");

  return name != NULL ? name : dup_value (self, creator);
}

static char *
dup_time (Reader     *self,
          guint       object,
          const char *key)
{
  g_autofree char *time = dup_string (self, object, key);
  g_autoptr (GDateTime) moment = NULL;
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) there = NULL;

  if (time == NULL || assay_time_is_valid (time))
    return g_steal_pointer (&time);

  /* With another zone than UTC. */
  moment = g_date_time_new_from_iso8601 (time, utc);
  there = moment != NULL ? g_date_time_to_utc (moment) : NULL;

  return there != NULL ? g_date_time_format (there, "%Y-%m-%dT%H:%M:%SZ") : NULL;
}

static void
add_note (AssayMark  *mark,
          const char *before,
          const char *words)
{
  g_autofree char *old = mark->note;

  mark->note = old != NULL ? g_strconcat (old, "\n", before, words, NULL)
                           : g_strconcat (before, words, NULL);
}

static void
take_remark (Reader          *self,
             guint            body,
             AssayMark       *mark,
             AssayRemarkKind  kind,
             const char      *words)
{
  g_autofree char *by = dup_creator (self, body);
  g_autofree char *at = dup_time (self, body, "created");
  AssayRemark remark = { .kind = kind, .text = (char *) words };

  remark.by = by != NULL ? by : mark->by != NULL ? mark->by : (char *) "";
  remark.at = at != NULL ? at : mark->at != NULL ? mark->at : (char *) "1970-01-01T00:00:00Z";
  assay_thread_append (&mark->thread, &remark);
}

/* What one body says. Those that we write come back as what they were; all other words are a note. */
static void
take_body (Reader     *self,
           guint       body,
           AssayMark  *mark)
{
  g_autofree char *purpose = dup_string (self, body, "purpose");
  g_autofree char *words = get_kind (self, body) == ASSAY_JSON_STRING
                               ? dup_value (self, body)
                               : dup_string (self, body, "value");
  AssayRemarkKind remark = ASSAY_REMARK_REPLY;

  if (words == NULL || *words == '\0')
    return;

  if (g_strcmp0 (purpose, "assessing") == 0 && assay_state_from_id (words, &mark->state))
    mark->scope = ASSAY_MARK_PASSAGE;
  else if (g_strcmp0 (purpose, "classifying") == 0 && assay_fact_kind_from_id (words, &mark->kind))
    mark->scope = ASSAY_MARK_FACT;
  else if (g_strcmp0 (purpose, "classifying") == 0 &&
           assay_mark_scope_from_id (words, &mark->scope))
    return;
  else if (g_strcmp0 (purpose, "editing") == 0 && mark->suggestion == NULL)
    mark->suggestion = g_steal_pointer (&words);
  else if (g_strcmp0 (purpose, "replying") == 0)
    take_remark (self, body, mark, ASSAY_REMARK_REPLY, words);
  else if (g_strcmp0 (purpose, "questioning") == 0)
    take_remark (self, body, mark, ASSAY_REMARK_QUESTION, words);
  else if (g_strcmp0 (purpose, "moderating") == 0 && assay_remark_kind_from_id (words, &remark))
    take_remark (self, body, mark, remark, NULL);
  else
    add_note (mark, g_strcmp0 (purpose, "tagging") == 0 ? "#" : "", words);
}

static gboolean
id_is_taken (Reader     *self,
             const char *id)
{
  return g_hash_table_contains (self->ids, id) ||
         assay_dossier_find_mark (self->dossier, id) != NULL ||
         assay_dossier_find_orphan (self->dossier, id) != NULL;
}

/* An id of ours comes back as it was, unless it is taken. */
static char *
dup_id (Reader *self,
        guint   item)
{
  g_autofree char *iri = dup_string (self, item, "id");
  g_autofree char *own = NULL;
  char *id = NULL;

  if (iri != NULL && g_str_has_prefix (iri, MARK_IRI))
    own = g_uri_unescape_string (iri + strlen (MARK_IRI), NULL);
  if (own != NULL && *own != '\0' && g_utf8_validate (own, -1, NULL) && !id_is_taken (self, own))
    {
      g_hash_table_add (self->ids, g_strdup (own));
      return g_steal_pointer (&own);
    }

  do
    {
      g_free (id);
      id = g_strdup_printf ("annotation-%u", ++self->n_ids);
    }
  while (id_is_taken (self, id));

  g_hash_table_add (self->ids, g_strdup (id));

  return id;
}

/* Without words there is nothing to put it on, later either: it is told. */
static void
tell_unread (Reader          *self,
             const AssayMark *mark)
{
  g_autofree char *start = mark->note != NULL
                               ? g_utf8_substring (mark->note, 0,
                                                   MIN (g_utf8_strlen (mark->note, -1), MAX_TOLD))
                               : NULL;

  g_ptr_array_add (
      self->result->unread,
      start != NULL
          ? g_strdup_printf (_ ("Annotation %u names no words: “%s”"), self->n_items, start)
                                 : g_strdup_printf (_ ("Annotation %u names no words"),
                                                    self->n_items));
}

static void
place_mark (Reader            *self,
            AssayMark         *mark,
            const AssayAnchor *anchor)
{
  AssayOrphan *orphan = NULL;

  if (assay_anchor_place (anchor, self->text, &mark->span))
    {
      AssayMark *copy = g_new0 (AssayMark, 1);

      assay_mark_copy_into (copy, mark);
      g_ptr_array_add (self->result->marks, copy);
      return;
    }

  if (anchor->exact == NULL || *anchor->exact == '\0')
    {
      tell_unread (self, mark);
      return;
    }

  mark->span = (AssaySpan){ 0, 0 };
  orphan = assay_orphan_new (mark, self->text);
  g_free (orphan->exact);
  g_free (orphan->prefix);
  g_free (orphan->suffix);
  orphan->exact = g_strdup (anchor->exact);
  orphan->prefix = g_strdup (anchor->prefix != NULL ? anchor->prefix : "");
  orphan->suffix = g_strdup (anchor->suffix != NULL ? anchor->suffix : "");
  g_ptr_array_add (self->result->lost, orphan);
}

static void
read_annotation (Reader *self,
                 guint   item)
{
  g_auto (AssayAnchor) anchor = { 0 };
  AssayMark mark = { .scope = ASSAY_MARK_NOTE, .kind = ASSAY_FACT_STATEMENT };
  guint body = find (self, item, "body");
  guint target = get_first (self, find (self, item, "target"));
  g_autofree char *value = dup_string (self, item, "bodyValue");

  self->n_items++;
  mark.id = dup_id (self, item);
  mark.by = dup_creator (self, item);
  mark.at = dup_time (self, item, "created");
  if (value != NULL)
    add_note (&mark, "", value);
  for (guint id = get_first (self, body); id != ASSAY_JSON_NONE; id = get_next (self, body, id))
    take_body (self, id, &mark);

  if (mark.note != NULL)
    {
      mark.noted_by = g_strdup (mark.by);
      mark.noted_at = g_strdup (mark.at);
    }

  read_selectors (self, find (self, target, "selector"), &anchor, 0);
  place_mark (self, &mark, &anchor);
  assay_mark_clear (&mark);
}

/* The list of annotations: the root, or what a page or a collection has; the root itself where it is one. */
static guint
find_items (Reader *self)
{
  guint items = find (self, 0, "items");

  if (items == ASSAY_JSON_NONE)
    items = find (self, find (self, 0, "first"), "items");

  return items != ASSAY_JSON_NONE ? items : 0;
}

static gboolean
read_items (Reader  *self,
            GError **error)
{
  guint items = find_items (self);

  if (get_kind (self, items) != ASSAY_JSON_ARRAY && find (self, items, "target") == ASSAY_JSON_NONE)
    {
      g_set_error_literal (
          error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
          _ ("There are no web annotations in it: a list is expected, or a page with "
                              "“items”"));
      return FALSE;
    }

  for (guint id = get_first (self, items); id != ASSAY_JSON_NONE; id = get_next (self, items, id))
    {
      if (self->n_items >= ASSAY_ANNOTATIONS_MAX)
        {
          g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _ ("There are more annotations in it than anybody wrote: the limit is %u"),
                       ASSAY_ANNOTATIONS_MAX);
          return FALSE;
        }

      read_annotation (self, id);
    }

  return TRUE;
}

/**
 * assay_annotations_new:
 * @bytes: web annotations in JSON-LD, whoever wrote them
 * @dossier: the job whose draft they are about
 *
 * Returns: (transfer full): the annotations as marks, or %NULL with @error set if there are none in it
 */
AssayAnnotations *
assay_annotations_new (GBytes        *bytes,
                       AssayDossier  *dossier,
                       GError       **error)
{
  g_autoptr (AssayAnnotations) result = NULL;
  g_autoptr (AssayJsonIndex) index = NULL;
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Reader reader = { .dossier = dossier, .ids = ids };

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  index = assay_json_scan (bytes, NULL, error);
  if (index == NULL)
    return NULL;

  result = g_new0 (AssayAnnotations, 1);
  result->marks = g_ptr_array_new_with_free_func (free_mark);
  result->lost = assay_orphans_new ();
  result->unread = g_ptr_array_new_with_free_func (g_free);
  reader.index = index;
  reader.text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  reader.result = result;

  return read_items (&reader, error) ? g_steal_pointer (&result) : NULL;
}

/**
 * assay_case_take_annotations:
 * @annotations: of the dossier of the case, as it is
 * @name: (nullable): of the file that they come from, for the history
 * @at: when, ISO 8601 in UTC
 *
 * Takes all of them, as one step. Those that did not find their words wait without a place.
 *
 * Returns: whether there were any
 */
gboolean
assay_case_take_annotations (AssayCase        *self,
                             AssayAnnotations *annotations,
                             const char       *name,
                             const char       *at)
{
  AssayOperation operation = { .kind = ASSAY_OPERATION_STEP, .removed = -1 };

  g_return_val_if_fail (ASSAY_IS_CASE (self), FALSE);
  g_return_val_if_fail (annotations != NULL && at != NULL, FALSE);

  if (annotations->marks->len == 0 && annotations->lost->len == 0)
    return FALSE;

  operation.at = (char *) at;
  operation.by = self->person;
  operation.what = (char *) "imported";
  operation.about = (char *) name;
  operation.marks = annotations->marks->len > 0 ? annotations->marks : NULL;
  operation.lost = annotations->lost->len > 0 ? annotations->lost : NULL;
  assay_case_perform (self, &operation);

  return TRUE;
}
