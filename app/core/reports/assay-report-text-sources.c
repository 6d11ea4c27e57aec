/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-sheet.h"
#include "assay-report-model.h"

/* How many columns a source's outlet and state take at most. */
#define OUTLET_COLUMNS 24
#define STATE_COLUMNS 20

/* Returns: how it was read, in the language of the interface */
const char *
assay_report_get_reading_name (AssaySource *source)
{
  if (assay_source_get_grade (source) == ASSAY_GRADE_CONTACT)
    return _ ("asked");
  if (assay_source_get_grade (source) == ASSAY_GRADE_DOCUMENT)
    return assay_source_get_attached (source) != NULL ? _ ("saved copy at hand")
                                                      : _ ("document at hand");

  switch (assay_source_get_state (source))
    {
    case ASSAY_SOURCE_UNREAD:
      return _ ("not opened");

    case ASSAY_SOURCE_READ:
      return assay_source_get_fetch_state (source) == ASSAY_FETCH_CUT_SHORT ? _ ("read in part")
                                                                            : _ ("read");

    case ASSAY_SOURCE_UNREADABLE:
      return _ ("could not be read");
    }

  g_return_val_if_reached (NULL);
}

/* Returns: (transfer full): how its outlet is rated, or “” */
char *
assay_report_dup_rating (AssaySource *source)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);
  g_autoptr (GString) line = g_string_new (NULL);

  if (outlet == NULL)
    return g_strdup ("");

  g_string_append (line, assay_tier_get_label (outlet->tier));

  if (outlet->lean != ASSAY_LEAN_NONE)
    g_string_append_printf (line, " · %s", assay_lean_get_label (outlet->lean));

  if (outlet->control != ASSAY_CONTROL_NONE)
    g_string_append_printf (line, " · %s", assay_control_get_label (outlet->control));

  return g_string_free (g_steal_pointer (&line), FALSE);
}

/**
 * assay_report_dup_raters:
 *
 * Returns: (transfer full): who gave the ratings that Assay goes by: “Wikipedia editors, 2024”, or “”
 */
char *
assay_report_dup_raters (AssaySource *source)
{
  const AssayOutlet *outlet = assay_source_get_outlet (source);
  g_autoptr (GPtrArray) ratings = outlet != NULL ? assay_outlet_list_ratings (outlet) : NULL;
  g_autoptr (GString) line = g_string_new (NULL);

  for (guint i = 0; ratings != NULL && i < ratings->len; i++)
    {
      const AssayRating *rating = g_ptr_array_index (ratings, i);
      const AssayOrigin *origin = assay_register_get_origin (assay_register_get_default (),
                                                             rating->origin);
      const char *name = origin != NULL ? origin->name : rating->origin;

      if (!rating->is_chosen || rating->property > ASSAY_PROPERTY_CONTROL)
        continue;
      if (g_str_equal (name, ASSAY_RATED_BY_POLICY))
        name = _ ("house policy");
      if (strstr (line->str, name) != NULL)
        continue;

      g_string_append_printf (line, "%s%s", line->len > 0 ? "; " : "", name);
      if (rating->year > 0)
        g_string_append_printf (line, ", %u", rating->year);
    }

  return g_string_free (g_steal_pointer (&line), FALSE);
}

static GDateTime *
parse_moment (const char *at)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autofree char *moment = NULL;

  if (at == NULL)
    return NULL;

  moment = strlen (at) == strlen ("2025-05-15") ? g_strconcat (at, "T00:00:00Z", NULL)
                                                : g_strdup (at);

  return g_date_time_new_from_iso8601 (moment, utc);
}

static char *
dup_day_of (GDateTime *moment)
{
  return assay_day_dup_label ((AssayDay){ (gint16) g_date_time_get_year (moment),
                                          (gint8) g_date_time_get_month (moment),
                                          (gint8) g_date_time_get_day_of_month (moment) });
}

/**
 * assay_report_dup_day:
 * @at: (nullable): a moment or a day, ISO 8601 in UTC
 *
 * Returns: (transfer full): its day for people; @at itself where it is none
 */
char *
assay_report_dup_day (const char *at)
{
  g_autoptr (GDateTime) moment = parse_moment (at);
  g_autoptr (GDateTime) utc = moment != NULL ? g_date_time_to_utc (moment) : NULL;

  return utc != NULL ? dup_day_of (utc) : g_strdup (at != NULL ? at : "");
}

/**
 * assay_report_dup_time:
 * @at: (nullable): a moment, ISO 8601 in UTC
 *
 * Returns: (transfer full): the same for people, in UTC, so that a report is the same anywhere; @at itself
 *   where it is no moment
 */
char *
assay_report_dup_time (const char *at)
{
  g_autoptr (GDateTime) moment = parse_moment (at);
  g_autoptr (GDateTime) utc = moment != NULL ? g_date_time_to_utc (moment) : NULL;
  g_autofree char *day = NULL;

  if (utc == NULL)
    return g_strdup (at != NULL ? at : "");

  day = dup_day_of (utc);

  /* Translators: a day, hours and minutes, in universal time */
  return g_strdup_printf (_ ("%s, %02d:%02d UTC"), day, g_date_time_get_hour (utc),
                          g_date_time_get_minute (utc));
}

/* “12:40 · by phone · added by N. Oko”: what is known of a source but its address, or %NULL. */
static char *
format_added (AssaySource *source)
{
  const AssayContact *contact = assay_source_get_contact (source);
  const AssayAddition *added = assay_source_get_added (source);
  const char *document = assay_source_get_document (source);
  g_autoptr (GPtrArray) words = g_ptr_array_new_with_free_func (g_free);

  if (contact != NULL && contact->when != NULL)
    g_ptr_array_add (words, g_strdup (contact->when));
  if (contact != NULL && contact->how != NULL)
    g_ptr_array_add (words, g_strdup (contact->how));
  if (contact != NULL && contact->is_confidential)
    g_ptr_array_add (words, g_strdup (_ ("confidential")));
  if (assay_source_get_attached (source) != NULL)
    /* Translators: %s is the name of a file */
    g_ptr_array_add (words, g_strdup_printf (_ ("saved copy %s"), document));
  if (added != NULL && *added->by != '\0')
    /* Translators: %s is the name of a person */
    g_ptr_array_add (words, g_strdup_printf (_ ("added by %s"), added->by));
  else if (added != NULL)
    g_ptr_array_add (words, g_strdup (_ ("added")));

  if (words->len == 0)
    return NULL;

  g_ptr_array_add (words, NULL);

  return g_strjoinv (" · ", (char **) words->pdata);
}

static void
add_source (AssaySheet             *sheet,
            const AssayReportModel *model,
            guint                   number,
            AssaySource            *source)
{
  g_autofree char *shown_number = g_strdup_printf ("%u", number);
  g_autofree char *label = assay_report_model_dup_label (model, source);
  g_autofree char *name = assay_sheet_elide (label, OUTLET_COLUMNS - 2);
  g_autofree char *rating = assay_report_dup_rating (source);
  g_autofree char *added = assay_report_model_hides (model, source) ? NULL : format_added (source);

  assay_sheet_add_number (sheet, ASSAY_INK_FAINT, 3, shown_number);
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, OUTLET_COLUMNS, name);
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, STATE_COLUMNS,
                       assay_report_get_reading_name (source));
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, rating);

  /* Without one its name stands above already. */
  if (assay_source_get_outlet (source) != NULL)
    {
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 5, "");
      assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, assay_source_get_address (source));
    }

  if (added == NULL)
    return;

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, 5, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, added);
}

/* The sources, each with its number, how it was read and how its outlet is rated. */
void
assay_report_add_sources (AssaySheet              *sheet,
                          const AssayReportModel *model)
{
  GListModel *sources = assay_analysis_get_sources (model->analysis);
  guint n_sources = g_list_model_get_n_items (sources);

  if (n_sources == 0)
    return;

  assay_sheet_add_blank (sheet);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, _ ("Sources"));

  for (guint i = 0; i < n_sources; i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);

      add_source (sheet, model, i + 1, source);
    }
}

/**
 * assay_report_sources_to_text:
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): the sources for people, each with its number
 */
char *
assay_report_sources_to_text (AssayDossier           *dossier,
                              const AssayReportStyle *style)
{
  g_autoptr (AssayReportModel) model = NULL;
  AssaySheet *sheet = NULL;

  g_return_val_if_fail (ASSAY_IS_DOSSIER (dossier), NULL);

  /* The list is the checker's own, and leaves no desk. */
  model = assay_report_model_new (dossier, style);
  model->has_confidential = TRUE;
  sheet = assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, model->file);

  if (g_list_model_get_n_items (assay_analysis_get_sources (model->analysis)) == 0)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("It has no sources."));
  assay_report_add_sources (sheet, model);

  return assay_sheet_end (sheet);
}
