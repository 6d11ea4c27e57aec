/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-report-outlet.h"

#include <glib/gi18n-lib.h>

#include "assay-sheet.h"
#include "assay-report-private.h"

#define PROPERTY_COLUMNS 14

/* “Wikipedia editors, 2024; only for politics; matched bbc.co.uk” */
static char *
format_origin (const AssayRating *rating,
               const AssayOrigin *origin)
{
  GString *who = g_string_new (origin != NULL ? origin->name : rating->origin);

  if (rating->year > 0)
    g_string_append_printf (who, ", %u", rating->year);

  if (rating->scope != NULL)
    /* Translators: %s is where a rating holds, such as “politics” */
    g_string_append_printf (who, _ ("; only for %s"), rating->scope);

  /* Translators: %s is the entry of the register that a rating came from, such as bbc.co.uk */
  g_string_append_printf (who, _ ("; matched %s"), rating->matched);

  return g_string_free (who, FALSE);
}

static void
add_origin (AssaySheet         *sheet,
            AssayRegister     *outlets,
            const AssayRating *rating)
{
  const AssayOrigin *origin = assay_register_get_origin (outlets, rating->origin);
  g_autofree char *who = format_origin (rating, origin);
  g_autofree char *where = NULL;

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, PROPERTY_COLUMNS + 2, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, who);

  if (assay_rating_get_reason (rating) != NULL)
    {
      assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, PROPERTY_COLUMNS + 2, "");
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, assay_rating_get_reason (rating));
    }

  if (origin == NULL || *origin->url == '\0')
    return;

  where = g_strdup_printf ("%s %s", origin->url, origin->licence);
  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, PROPERTY_COLUMNS + 2, "");
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, where);
}

/* A value is named once, with all below it who give it. */
static void
add_ratings (AssaySheet         *sheet,
             AssayRegister     *outlets,
             const AssayOutlet *outlet)
{
  g_autoptr (GPtrArray) ratings = assay_outlet_list_ratings (outlet);

  for (guint i = 0; i < ratings->len; i++)
    {
      const AssayRating *rating = g_ptr_array_index (ratings, i);
      const AssayRating *last = i > 0 ? g_ptr_array_index (ratings, i - 1) : NULL;
      gboolean is_same_property = last != NULL && last->property == rating->property;
      AssayInk ink = rating->is_chosen ? ASSAY_INK_STRONG : ASSAY_INK_PLAIN;

      if (!is_same_property || g_strcmp0 (last->value, rating->value) != 0)
        {
          const char *label = assay_outlet_property_get_label (rating->property);

          assay_sheet_add_blank (sheet);
          assay_sheet_add_cell (sheet, ASSAY_INK_STRONG, PROPERTY_COLUMNS + 2,
                               is_same_property ? "" : label);
          assay_sheet_add_flow (sheet, ink, assay_rating_get_label (rating));
        }

      add_origin (sheet, outlets, rating);
    }
}

/* What Assay goes by, since those who rate an outlet need not agree. */
static void
add_result (AssaySheet         *sheet,
            const AssayOutlet *outlet)
{
  g_autoptr (GString) line = NULL;

  if (outlet->tier == ASSAY_TIER_NONE)
    {
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN,
                           _ ("Nobody whose ratings Assay may use has rated its reliability. That "
                              "says neither good nor bad of it: an unrated outlet is neutral and "
                              "takes no points."));
      return;
    }

  line = g_string_new (assay_tier_get_label (outlet->tier));

  if (outlet->lean != ASSAY_LEAN_NONE)
    g_string_append_printf (line, " · %s", assay_lean_get_label (outlet->lean));

  if (outlet->control != ASSAY_CONTROL_NONE)
    g_string_append_printf (line, " · %s", assay_control_get_label (outlet->control));

  assay_sheet_add_cell (sheet, ASSAY_INK_PLAIN, PROPERTY_COLUMNS + 2, _ ("Assay goes by"));
  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, line->str);
}

static void
add_traits (AssaySheet         *sheet,
            const AssayOutlet *outlet)
{
  if (outlet->hosted_on != NULL)
    {
      g_autofree char *line = NULL;

      /* Translators: %s is a platform, such as Substack */
      line = g_strdup_printf (_ ("Hosted on %s, where anybody may publish: judge the author."),
                              outlet->hosted_on);
      assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, line);
    }

  if (outlet->is_wire)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("A wire agency."));

  if (outlet->is_opinion)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("The address leads to opinion."));

  if (outlet->is_press_release)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("The address leads to press releases."));

  if (outlet->is_sponsored)
    assay_sheet_add_flow (sheet, ASSAY_INK_PLAIN, _ ("The address leads to paid content."));
}

/**
 * assay_report_outlet_to_text:
 * @outlets: the register that knew it
 * @outlet: what it knew
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): the outlet for people: each value with its origin, year, link and licence
 */
char *
assay_report_outlet_to_text (AssayRegister          *outlets,
                             const AssayOutlet      *outlet,
                             const AssayReportStyle *style)
{
  AssaySheet *sheet = NULL;

  g_return_val_if_fail (outlets != NULL, NULL);
  g_return_val_if_fail (outlet != NULL, NULL);

  sheet = assay_sheet_new (style != NULL ? style->width : 0, style != NULL && style->is_coloured);

  assay_sheet_add_flow (sheet, ASSAY_INK_STRONG, outlet->name);
  assay_sheet_add_flow (sheet, ASSAY_INK_FAINT, outlet->host);
  assay_sheet_add_blank (sheet);
  add_result (sheet, outlet);
  add_traits (sheet, outlet);
  add_ratings (sheet, outlets, outlet);

  return assay_sheet_end (sheet);
}

static void
add_rating_json (AssayJsonWriter   *writer,
                 AssayRegister     *outlets,
                 const AssayRating *rating)
{
  const AssayOrigin *origin = assay_register_get_origin (outlets, rating->origin);

  assay_json_writer_begin_object (writer, NULL);
  assay_json_writer_add_string (writer, "property", assay_outlet_property_to_id (rating->property));
  assay_json_writer_add_string (writer, "value", rating->value);
  assay_json_writer_add_string (writer, "origin", rating->origin);
  assay_json_writer_add_string (writer, "origin_name", origin != NULL ? origin->name : NULL);
  assay_json_writer_add_string (writer, "origin_url", origin != NULL ? origin->url : NULL);
  assay_json_writer_add_string (writer, "licence", origin != NULL ? origin->licence : NULL);

  if (rating->year > 0)
    assay_json_writer_add_integer (writer, "year", rating->year);
  else
    assay_json_writer_add_string (writer, "year", NULL);

  assay_json_writer_add_string (writer, "scope", rating->scope);
  assay_json_writer_add_string (writer, "reason", assay_rating_get_reason (rating));
  assay_json_writer_add_string (writer, "matched", rating->matched);
  assay_json_writer_add_boolean (writer, "chosen", rating->is_chosen);
  assay_json_writer_end_object (writer);
}

/**
 * assay_report_outlet_to_json:
 * @outlets: the register that knew it
 * @outlet: what it knew
 * @style: (nullable): how it shall look
 *
 * Returns: (transfer full): the outlet as one object
 */
char *
assay_report_outlet_to_json (AssayRegister          *outlets,
                             const AssayOutlet      *outlet,
                             const AssayReportStyle *style)
{
  g_autoptr (GPtrArray) ratings = NULL;
  AssayJsonWriter *writer = NULL;

  g_return_val_if_fail (outlets != NULL, NULL);
  g_return_val_if_fail (outlet != NULL, NULL);

  writer = assay_report_begin_json (style);
  assay_json_writer_add_string (writer, "host", outlet->host);
  assay_json_writer_add_string (writer, "id", outlet->id);
  assay_json_writer_add_string (writer, "name", outlet->name);
  assay_json_writer_add_boolean (writer, "known", outlet->is_known);
  assay_json_writer_add_string (writer, "tier", assay_tier_to_id (outlet->tier));
  assay_json_writer_add_string (writer, "lean", assay_lean_to_id (outlet->lean));
  assay_json_writer_add_string (writer, "control", assay_control_to_id (outlet->control));
  assay_json_writer_add_string (writer, "hosted_on", outlet->hosted_on);
  assay_json_writer_add_boolean (writer, "wire", outlet->is_wire);
  assay_json_writer_add_boolean (writer, "opinion", outlet->is_opinion);
  assay_json_writer_add_boolean (writer, "press_release", outlet->is_press_release);
  assay_json_writer_add_boolean (writer, "sponsored", outlet->is_sponsored);
  assay_json_writer_begin_array (writer, "ratings");

  ratings = assay_outlet_list_ratings (outlet);

  for (guint i = 0; i < ratings->len; i++)
    add_rating_json (writer, outlets, g_ptr_array_index (ratings, i));

  assay_json_writer_end_array (writer);

  return assay_report_end_json (writer);
}
