/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-dossier-private.h"
#include "assay-revision-private.h"

/* Points and sums are rounded, so that the last bits, which machines may not agree on, never show. */
#define DECIMALS 3

static void
write_day (AssayJsonWriter *writer,
           const char      *key,
           AssayDay         day)
{
  g_autofree char *iso = assay_day_is_set (day) ? assay_day_to_iso (day) : NULL;

  assay_json_writer_add_string (writer, key, iso);
}

/* A score, or null for “not enough evidence” and for one that nobody gave. */
static void
write_score (AssayJsonWriter *writer,
             const char      *key,
             int              score)
{
  if (score >= 0)
    assay_json_writer_add_integer (writer, key, score);
  else
    assay_json_writer_add_string (writer, key, NULL);
}

static void
write_parts (AssayJsonWriter *writer,
             AssayDraft      *draft)
{
  guint n_parts = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);

  assay_json_writer_begin_array (writer, "parts");

  for (guint i = 0; i < n_parts; i++)
    {
      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_set_on_a_line (writer);
      assay_json_writer_add_string (writer, "kind", assay_part_kind_to_id (parts[i].kind));
      assay_json_writer_add_integer (writer, "start", parts[i].span.begin);
      assay_json_writer_add_integer (writer, "end", parts[i].span.end);
      if (parts[i].level > 0)
        assay_json_writer_add_integer (writer, "level", parts[i].level);
      if (parts[i].counted_from > 0)
        assay_json_writer_add_integer (writer, "counted_from", parts[i].counted_from);
      if (parts[i].begins_list)
        assay_json_writer_add_boolean (writer, "begins_list", TRUE);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
write_links (AssayJsonWriter *writer,
             AssayDraft      *draft)
{
  guint n_links = 0;
  const AssayLink *links = assay_draft_get_links (draft, &n_links);

  assay_json_writer_begin_array (writer, "links");

  for (guint i = 0; i < n_links; i++)
    {
      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_add_string (writer, "url", links[i].url);
      assay_selector_write (writer, "span", assay_draft_get_text (draft), links[i].span);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
write_listed (AssayJsonWriter         *writer,
              const AssayListedSource *listed)
{
  assay_json_writer_add_string (writer, "url", listed->url);
  assay_json_writer_add_string (writer, "title", listed->title);
  assay_json_writer_add_string (writer, "summary", listed->summary);
  assay_json_writer_add_string (writer, "cited_url", listed->cited_url);
  assay_json_writer_add_boolean (writer, "unreadable", listed->unreadable);
  assay_json_writer_add_integer (writer, "line", listed->line);
}

static void
write_source_list (AssayJsonWriter *writer,
                   AssayDraft      *draft)
{
  guint n_sources = 0;
  const AssayListedSource *sources = assay_draft_get_sources (draft, &n_sources);

  assay_json_writer_begin_array (writer, "source_list");

  for (guint i = 0; i < n_sources; i++)
    {
      assay_json_writer_begin_object (writer, NULL);
      write_listed (writer, &sources[i]);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

static void
write_earlier_check (AssayJsonWriter         *writer,
                     const AssayEarlierCheck *check)
{
  if (check == NULL)
    {
      assay_json_writer_add_string (writer, "earlier_check", NULL);
      return;
    }

  assay_json_writer_begin_object (writer, "earlier_check");
  assay_json_writer_add_string (writer, "service", check->service);
  assay_json_writer_begin_object (writer, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      assay_json_writer_begin_object (writer, assay_check_to_id ((AssayCheck) i));
      write_score (writer, "score", check->scores[i]);
      assay_json_writer_add_string (writer, "notes", check->notes[i]);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_object (writer);
  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (check->verdict));
  assay_json_writer_add_string (writer, "confidence", assay_confidence_to_id (check->confidence));
  assay_json_writer_add_string (writer, "summary", check->summary);
  assay_json_writer_end_object (writer);
}

/* The member “draft”, as a file has it. */
void
assay_draft_write (AssayJsonWriter *writer,
                   AssayDraft      *draft)
{
  const char *const *notices = assay_draft_get_notices (draft);

  assay_json_writer_begin_object (writer, "draft");
  assay_json_writer_add_string (writer, "name", assay_draft_get_name (draft));
  assay_json_writer_add_string (writer, "format", assay_draft_get_format (draft));
  assay_json_writer_add_string (writer, "language", assay_draft_get_language (draft));
  write_day (writer, "date", assay_draft_get_date (draft));
  assay_json_writer_add_string (writer, "text", assay_text_get_utf8 (assay_draft_get_text (draft)));
  write_parts (writer, draft);
  write_links (writer, draft);
  write_source_list (writer, draft);
  write_earlier_check (writer, assay_draft_get_earlier_check (draft));
  assay_json_writer_begin_array (writer, "notices");
  for (guint i = 0; notices[i] != NULL; i++)
    assay_json_writer_add_string (writer, NULL, notices[i]);
  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

static void
write_rating (AssayJsonWriter   *writer,
              const AssayRating *rating)
{
  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_set_on_a_line (writer);
  assay_json_writer_add_string (writer, "property", assay_outlet_property_to_id (rating->property));
  assay_json_writer_add_string (writer, "value", rating->value);
  assay_json_writer_add_string (writer, "origin", rating->origin);
  assay_json_writer_add_integer (writer, "year", rating->year);
  assay_json_writer_add_string (writer, "scope", rating->scope);
  assay_json_writer_add_boolean (writer, "chosen", rating->is_chosen);
  assay_json_writer_end_object (writer);
}

/* As the register that the analysis used rates it, with who says so and when they did. */
static void
write_outlet (AssayJsonWriter   *writer,
              const AssayOutlet *outlet)
{
  if (outlet == NULL)
    {
      assay_json_writer_add_string (writer, "outlet", NULL);
      return;
    }

  assay_json_writer_begin_object (writer, "outlet");
  assay_json_writer_add_string (writer, "id", outlet->id);
  assay_json_writer_add_string (writer, "name", outlet->name);
  assay_json_writer_add_string (writer, "tier", assay_tier_to_id (outlet->tier));
  assay_json_writer_add_string (writer, "lean", assay_lean_to_id (outlet->lean));
  assay_json_writer_add_string (writer, "control", assay_control_to_id (outlet->control));
  assay_json_writer_begin_array (writer, "ratings");
  for (guint i = 0; outlet->ratings != NULL && i < outlet->ratings->len; i++)
    write_rating (writer, &g_array_index (outlet->ratings, AssayRating, i));
  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

static void
write_addition (AssayJsonWriter     *writer,
                const char          *key,
                const AssayAddition *addition)
{
  if (addition == NULL)
    return;

  assay_json_writer_begin_object (writer, key);
  assay_json_writer_set_on_a_line (writer);
  assay_json_writer_add_string (writer, "by", addition->by);
  assay_json_writer_add_string (writer, "at", addition->at);
  assay_json_writer_end_object (writer);
}

/* What a person put there; nothing of it stands with a source of the draft (since 1.1). */
static void
write_added (AssayJsonWriter *writer,
             AssaySource     *source)
{
  const AssayContact *contact = assay_source_get_contact (source);

  write_addition (writer, "added", assay_source_get_added (source));
  if (assay_source_get_document (source) != NULL)
    assay_json_writer_add_string (writer, "document", assay_source_get_document (source));
  if (assay_source_get_document_title (source) != NULL)
    assay_json_writer_add_string (writer, "document_title",
                                  assay_source_get_document_title (source));
  write_addition (writer, "attached", assay_source_get_attached (source));

  if (contact == NULL)
    return;

  assay_json_writer_begin_object (writer, "contact");
  assay_json_writer_add_string (writer, "who", contact->who);
  assay_json_writer_add_string (writer, "when", contact->when);
  assay_json_writer_add_string (writer, "how", contact->how);
  if (contact->is_confidential)
    assay_json_writer_add_boolean (writer, "confidential", TRUE);
  assay_json_writer_end_object (writer);
}

/* What came of asking for its page; a source that nobody asked for has nothing of it (since 1.2). */
static void
write_fetched (AssayJsonWriter *writer,
               AssayFetched    *fetched)
{
  if (fetched == NULL)
    return;

  assay_json_writer_begin_object (writer, "fetched");
  assay_json_writer_add_string (writer, "state", assay_fetch_state_to_id (fetched->state));
  assay_json_writer_add_string (writer, "at", fetched->at);
  assay_json_writer_add_string (writer, "final", fetched->final);
  if (fetched->canonical != NULL)
    assay_json_writer_add_string (writer, "canonical", fetched->canonical);
  if (fetched->status != 0)
    assay_json_writer_add_integer (writer, "status", fetched->status);
  assay_json_writer_add_string (writer, "detail", fetched->detail);
  assay_json_writer_add_string (writer, "media_type", fetched->media_type);
  assay_json_writer_add_string (writer, "sha256", fetched->sha256);
  if (fetched->first_at != NULL)
    assay_json_writer_add_string (writer, "first_at", fetched->first_at);
  if (fetched->changed_at != NULL)
    assay_json_writer_add_string (writer, "changed_at", fetched->changed_at);
  if (fetched->memento_at != NULL)
    assay_json_writer_add_string (writer, "memento_at", fetched->memento_at);
  assay_json_writer_add_string (writer, "title", fetched->title);
  assay_json_writer_add_string (writer, "byline", fetched->byline);
  write_day (writer, "published", fetched->published);
  assay_json_writer_end_object (writer);
}

/* Other addresses that turned out to be the same page (since 1.3). */
static void
write_also (AssayJsonWriter *writer,
            AssaySource     *source)
{
  const char *const *also = assay_source_get_also (source);

  if (also == NULL)
    return;

  assay_json_writer_begin_array (writer, "also");
  for (guint i = 0; also[i] != NULL; i++)
    assay_json_writer_add_string (writer, NULL, also[i]);
  assay_json_writer_end_array (writer);
}

void
assay_source_write (AssayJsonWriter *writer,
                    const char      *key,
                    AssaySource     *source)
{
  gboolean is_read = assay_source_get_state (source) == ASSAY_SOURCE_READ;
  AssayText *text = assay_source_get_text (source);
  g_autofree char *sha256 = text != NULL ? assay_text_dup_sha256 (text) : NULL;

  assay_json_writer_begin_object (writer, key);
  write_listed (writer, assay_source_get_listed (source));
  assay_json_writer_add_string (writer, "state",
                                assay_source_state_to_id (assay_source_get_state (source)));
  assay_json_writer_add_string (writer, "grade",
                                assay_grade_to_id (assay_source_get_grade (source)));
  write_day (writer, "date", assay_source_get_date (source));
  write_outlet (writer, assay_source_get_outlet (source));
  write_added (writer, source);
  write_also (writer, source);
  write_fetched (writer, assay_source_get_fetched (source));
  /* A summary stands above already. */
  assay_json_writer_add_string (writer, "text", is_read ? assay_text_get_utf8 (text) : NULL);
  assay_json_writer_add_string (writer, "sha256", sha256);
  assay_json_writer_end_object (writer);
}

/* The member “sources”, as a file has it. */
void
assay_sources_write (AssayJsonWriter *writer,
                     GListModel      *sources)
{
  guint n_sources = g_list_model_get_n_items (sources);

  assay_json_writer_begin_array (writer, "sources");

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      assay_source_write (writer, NULL, source);
    }

  assay_json_writer_end_array (writer);
}

static AssayJsonExtras *
find_extras (AssayDossier       *self,
             const AssayFinding *finding)
{
  g_autofree char *identity = NULL;

  if (self->finding_extras->len == 0)
    return NULL;

  identity = assay_finding_dup_identity (assay_rule_get (finding->rule)->code, finding);

  return assay_keyed_extras_find (self->finding_extras, identity);
}

/* The words in the first of the sources, where the finding has some. */
static void
write_source_span (AssayJsonWriter    *writer,
                   GListModel         *sources,
                   const AssayFinding *finding)
{
  g_autoptr (AssaySource) source = NULL;

  if (finding->n_sources == 0 || assay_span_is_empty (finding->source_span))
    return;

  source = g_list_model_get_item (sources, finding->sources[0]);
  assay_selector_write (writer, "source_span", assay_source_get_text (source),
                        finding->source_span);
}

static void
write_finding (AssayJsonWriter    *writer,
               AssayDossier       *self,
               const AssayFinding *finding)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (self));
  guint n_values = ASSAY_FINDING_MAX_VALUES;

  while (n_values > 0 && finding->values[n_values - 1] == NULL)
    n_values--;

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_carry (writer, find_extras (self, finding));
  assay_json_writer_add_string (writer, "rule", assay_rule_get (finding->rule)->code);
  assay_json_writer_add_number (writer, "points", finding->points, DECIMALS);

  if (!assay_span_is_empty (finding->span))
    assay_selector_write (writer, "span", text, finding->span);

  assay_json_writer_begin_array (writer, "sources");
  assay_json_writer_set_on_a_line (writer);
  for (guint i = 0; i < finding->n_sources; i++)
    assay_json_writer_add_integer (writer, NULL, finding->sources[i]);
  assay_json_writer_end_array (writer);

  write_source_span (writer, self->sources, finding);

  assay_json_writer_begin_array (writer, "values");
  assay_json_writer_set_on_a_line (writer);
  for (guint i = 0; i < n_values; i++)
    assay_json_writer_add_string (writer, NULL, finding->values[i]);
  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

/* What it is judged by, by name and sum. A policy that is not built in stands there in full: whoever opens the file
 * judges by it too. */
static void
write_policy (AssayJsonWriter *writer,
              AssayPolicy     *policy)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *raw = NULL;
  g_auto (GStrv) lines = NULL;
  g_autofree char *indented = NULL;

  assay_json_writer_add_string (writer, "policy", assay_policy_get_name (policy));
  assay_json_writer_add_string (writer, "policy_sha256", assay_policy_get_sha256 (policy));

  if (assay_policy_equal (policy, assay_policy_get_default ()))
    return;

  bytes = assay_policy_to_bytes (policy);
  raw = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (g_strchomp (raw), "\n", -1);
  indented = g_strjoinv ("\n    ", lines);
  assay_json_writer_add_raw (writer, "policy_settings", indented);
}

static void
write_machine (AssayJsonWriter *writer,
               AssayDossier    *self)
{
  AssayAnalysis *analysis = self->analysis;
  guint n_findings = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  assay_json_writer_begin_object (writer, "machine");
  assay_json_writer_add_string (writer, "rule_set", ASSAY_RULE_SET_VERSION);
  write_policy (writer, self->policy);
  assay_json_writer_add_string (writer, "verdict",
                                assay_verdict_to_id (assay_analysis_get_verdict (analysis)));
  assay_json_writer_add_string (writer, "confidence",
                                assay_confidence_to_id (assay_analysis_get_confidence (analysis)));
  assay_json_writer_begin_object (writer, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const AssayCheckResult *result = assay_analysis_get_check (analysis, (AssayCheck) i);

      assay_json_writer_begin_object (writer, assay_check_to_id ((AssayCheck) i));
      write_score (writer, "score", result->score);
      assay_json_writer_add_number (writer, "sum", result->sum, DECIMALS);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_object (writer);
  assay_json_writer_begin_array (writer, "findings");
  for (guint i = 0; i < n_findings; i++)
    write_finding (writer, self, &findings[i]);
  assay_json_writer_end_array (writer);
  assay_json_writer_end_object (writer);
}

void
assay_person_write (AssayJsonWriter          *writer,
                    const AssayPersonVerdict *person)
{
  assay_json_writer_begin_object (writer, "person");
  assay_json_writer_add_string (writer, "verdict", assay_verdict_to_id (person->verdict));
  assay_json_writer_add_string (writer, "confidence", assay_confidence_to_id (person->confidence));
  assay_json_writer_add_string (writer, "summary", person->summary);
  if (person->reason != NULL)
    assay_json_writer_add_string (writer, "reason", person->reason);
  assay_json_writer_begin_object (writer, "checks");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      assay_json_writer_begin_object (writer, assay_check_to_id ((AssayCheck) i));
      write_score (writer, "score", person->scores[i]);
      assay_json_writer_add_string (writer, "reason", person->reasons[i]);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_object (writer);
  assay_json_writer_add_string (writer, "by", person->by);
  assay_json_writer_add_string (writer, "at", person->at);
  assay_json_writer_end_object (writer);
}

static void
write_marks (AssayJsonWriter *writer,
             AssayDossier    *self)
{
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (self));

  assay_json_writer_begin_array (writer, "marks");

  for (guint i = 0; i < self->marks->len; i++)
    {
      const AssayMark *mark = &g_array_index (self->marks, AssayMark, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_carry (writer, assay_keyed_extras_find (self->mark_extras, mark->id));
      assay_json_writer_add_string (writer, "id", mark->id);
      assay_json_writer_add_string (writer, "kind", assay_fact_kind_to_id (mark->kind));
      assay_selector_write (writer, "span", text, mark->span);
      assay_mark_write (writer, mark);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

/* The member “history”, as a file has it. */
void
assay_history_write (AssayJsonWriter *writer,
                     GArray          *history)
{
  assay_json_writer_begin_array (writer, "history");

  for (guint i = 0; i < history->len; i++)
    {
      const AssayHistoryEntry *entry = &g_array_index (history, AssayHistoryEntry, i);

      assay_json_writer_begin_object (writer, NULL);
      assay_json_writer_set_on_a_line (writer);
      assay_json_writer_add_string (writer, "at", entry->at);
      assay_json_writer_add_string (writer, "by", entry->by);
      assay_json_writer_add_string (writer, "what", entry->what);
      assay_json_writer_add_string (writer, "about", entry->about);
      assay_json_writer_end_object (writer);
    }

  assay_json_writer_end_array (writer);
}

/**
 * assay_dossier_to_bytes:
 *
 * The dossier must be current: assay_dossier_analyse() sees to that. One that is sealed is written as it
 * was sealed, whatever the rules say of it now.
 *
 * Returns: (transfer full): the dossier as a file has it; the same dossier gives the same bytes
 */
GBytes *
assay_dossier_to_bytes (AssayDossier *self)
{
  AssayJsonWriter *writer = NULL;
  AssayReading *reading = NULL;
  g_autofree char *version = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (self), NULL);

  if (self->seal != NULL)
    return assay_dossier_write_sealed (self);

  g_return_val_if_fail (self->is_current, NULL);

  reading = assay_analysis_get_reading (self->analysis);
  version = g_strdup_printf ("%d.%u", ASSAY_DOSSIER_VERSION_MAJOR,
                             MAX (self->version_minor, ASSAY_DOSSIER_VERSION_MINOR));
  writer = assay_json_writer_new ();

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_carry (writer, self->extras);
  assay_json_writer_add_string (writer, "type", ASSAY_DOSSIER_MEDIA_TYPE);
  assay_json_writer_add_string (writer, "version", version);
  assay_draft_write (writer, assay_dossier_get_draft (self));
  assay_sources_write (writer, self->sources);
  write_day (writer, "as_of", assay_analysis_get_as_of (self->analysis));
  assay_json_writer_add_string (writer, "language", assay_reading_get_language (reading));
  assay_earlier_write (writer, self->earlier);
  write_machine (writer, self);
  assay_person_write (writer, &self->person);
  write_marks (writer, self);
  assay_orphans_write (writer, self->orphans, self->mark_extras);
  assay_revisions_write (writer, self->revisions);
  assay_history_write (writer, self->history);
  assay_json_writer_end_object (writer);

  return assay_json_writer_end (writer);
}
