/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-language.h"
#include "assay-lexicon.h"
#include "assay-reading-source.h"

#include <string.h>

G_DEFINE_BOXED_TYPE (AssayReading, assay_reading, assay_reading_ref, assay_reading_unref)

static const char *const claim_kind_ids[] = { "assertion", "attributed", "quotation", "opinion",
                                              "question" };
static const char *const quotation_kind_ids[] = { "speech", "scare", "title", "block" };
static const char *const speaker_ids[] = { "none", "named", "role", "unnamed" };
static const char *const attribution_mode_ids[] = { "direct", "mixed", "indirect" };
static const char *const figure_kind_ids[] = {
  "number", "percent", "points", "money", "quantity", "ordinal", "age",
};
static const char *const bound_ids[] = { "exact", "about", "over", "under", "range" };
static const char *const name_kind_ids[] = { "name", "person", "place", "organisation" };

const char *
assay_claim_kind_to_id (AssayClaimKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (claim_kind_ids), NULL);

  return claim_kind_ids[kind];
}

const char *
assay_quotation_kind_to_id (AssayQuotationKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (quotation_kind_ids), NULL);

  return quotation_kind_ids[kind];
}

const char *
assay_speaker_to_id (AssaySpeaker speaker)
{
  g_return_val_if_fail ((guint) speaker < G_N_ELEMENTS (speaker_ids), NULL);

  return speaker_ids[speaker];
}

const char *
assay_attribution_mode_to_id (AssayAttributionMode mode)
{
  g_return_val_if_fail ((guint) mode < G_N_ELEMENTS (attribution_mode_ids), NULL);

  return attribution_mode_ids[mode];
}

const char *
assay_figure_kind_to_id (AssayFigureKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (figure_kind_ids), NULL);

  return figure_kind_ids[kind];
}

const char *
assay_bound_to_id (AssayBound bound)
{
  g_return_val_if_fail ((guint) bound < G_N_ELEMENTS (bound_ids), NULL);

  return bound_ids[bound];
}

const char *
assay_name_kind_to_id (AssayNameKind kind)
{
  g_return_val_if_fail ((guint) kind < G_N_ELEMENTS (name_kind_ids), NULL);

  return name_kind_ids[kind];
}

/* A text that comes without parts is read line by line: each line is a paragraph. */
static void
add_lines_as_parts (AssayReading *self)
{
  const char *utf8 = assay_text_get_utf8 (self->text);
  const char *line = utf8;

  while (*line != '\0')
    {
      const char *line_end = line + strcspn (line, "\n");
      const char *begin = line;
      const char *end = line_end;

      while (begin < end && g_unichar_isspace (g_utf8_get_char (begin)))
        begin = g_utf8_next_char (begin);
      while (end > begin && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (end))))
        end = g_utf8_prev_char (end);

      if (begin < end)
        {
          AssayPart part = {
            .kind = ASSAY_PART_PARAGRAPH,
            .span = assay_text_to_span (self->text, begin - utf8, end - utf8),
          };

          g_array_append_val (self->parts, part);
        }

      line = *line_end == '\0' ? line_end : line_end + 1;
    }
}

static AssayReading *
allocate_reading (AssayText                 *text,
                  const AssayReadingOptions *options)
{
  AssayReading *self = g_new0 (AssayReading, 1);

  g_atomic_ref_count_init (&self->ref_count);
  self->text = assay_text_ref (text);
  if (options != NULL && options->language != NULL)
    self->language = g_strdup (options->language);
  else
    self->language = g_strdup (
        assay_language_detect (assay_text_get_utf8 (text), assay_text_get_n_bytes (text)));
  self->is_supported = assay_language_is_supported (self->language);
  if (options != NULL)
    {
      self->anchor = options->anchor;
      self->rules_only = options->rules_only;
    }
  self->parts = g_array_new (FALSE, FALSE, sizeof (AssayPart));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (AssaySentence));
  self->quotations = g_array_new (FALSE, FALSE, sizeof (AssayQuotation));
  self->attributions = g_array_new (FALSE, FALSE, sizeof (AssayAttribution));
  self->figures = g_array_new (FALSE, FALSE, sizeof (AssayFigure));
  self->dates = g_array_new (FALSE, FALSE, sizeof (AssayDate));
  self->names = g_array_new (FALSE, FALSE, sizeof (AssayName));
  self->loaded = g_array_new (FALSE, FALSE, sizeof (AssayLoaded));
  self->claims = g_array_new (FALSE, FALSE, sizeof (AssayClaim));

  return self;
}

/**
 * assay_reader_begin:
 * @text: the text to read
 * @parts: (array length=n_parts) (nullable): as for assay_reading_new()
 * @options: (nullable): language and day of writing
 *
 * Begins a reading: all passes before the attributions are run.
 */
void
assay_reader_begin (AssayReader               *self,
                    AssayText                 *text,
                    const AssayPart           *parts,
                    guint                      n_parts,
                    const AssayReadingOptions *options)
{
  AssayReading *reading = allocate_reading (text, options);

  if (parts != NULL)
    g_array_append_vals (reading->parts, parts, n_parts);
  else
    add_lines_as_parts (reading);

  *self = (AssayReader){ .reading = reading, .memo = options != NULL ? options->memo : NULL };
  self->lexis = assay_lexis_get (reading->language);
  self->utf8 = assay_text_get_utf8 (text);
  self->n_bytes = assay_text_get_n_bytes (text);
  self->tokens = g_array_sized_new (FALSE, FALSE, sizeof (AssayToken), self->n_bytes / 5 + 16);
  self->sentence_first = g_array_new (FALSE, FALSE, sizeof (guint));

  assay_reader_find_tokens (self);
  assay_reader_find_sentences (self);
  assay_reader_class_words (self);
  assay_reader_find_quotations (self);
  assay_reader_find_figures (self);
  assay_reader_find_dates (self);

  /* These read words; in a language that we have no words of they would only mislead. */
  if (reading->is_supported)
    assay_reader_find_names (self);
}

/* Ends a reading and returns it; what only its passes needed is given back. */
static AssayReading *
end_reading (AssayReader *self)
{
  g_array_unref (self->tokens);
  g_array_unref (self->sentence_first);
  g_free (self->classes);
  g_free (self->quoted);
  g_free (self->extents);
  g_free (self->said);
  g_free (self->voices);

  return g_steal_pointer (&self->reading);
}

/**
 * assay_reading_new_of_source:
 * @text: a text that drafts are held against, read line by line
 * @options: (nullable): language and day of writing
 *
 * Reads all but who says what, which is most of the work and is asked of few sources: there are no attributions, no
 * loaded wording and no claims, and quotations are told apart by their shape alone.
 *
 * Returns: (transfer full): what the language layer finds
 */
AssayReading *
assay_reading_new_of_source (AssayText                 *text,
                             const AssayReadingOptions *options)
{
  AssayReader reader;

  g_return_val_if_fail (text != NULL, NULL);

  assay_reader_begin (&reader, text, NULL, 0, options);
  assay_reader_tell_quotations (&reader);

  return end_reading (&reader);
}

/**
 * assay_reading_new:
 * @text: the text to read
 * @parts: (array length=n_parts) (nullable): its parts, sorted and not overlapping; what lies between
 *   them is not read. %NULL to read each line as a paragraph
 * @options: (nullable): language and day of writing
 *
 * Returns: (transfer full): what the language layer finds
 */
AssayReading *
assay_reading_new (AssayText                 *text,
                   const AssayPart           *parts,
                   guint                      n_parts,
                   const AssayReadingOptions *options)
{
  AssayReader reader;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (parts != NULL || n_parts == 0, NULL);

  assay_reader_begin (&reader, text, parts, n_parts, options);

  if (reader.reading->is_supported)
    {
      assay_reader_find_attributions (&reader);
      assay_reader_link_quotations (&reader);
      assay_reader_find_loaded (&reader);
    }

  assay_reader_tell_quotations (&reader);
  assay_reader_find_claims (&reader);

  return end_reading (&reader);
}

AssayReading *
assay_reading_ref (AssayReading *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_reading_unref (AssayReading *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->parts);
  g_array_unref (self->sentences);
  g_array_unref (self->quotations);
  g_array_unref (self->attributions);
  g_array_unref (self->figures);
  g_array_unref (self->dates);
  g_array_unref (self->names);
  g_array_unref (self->loaded);
  g_array_unref (self->claims);
  assay_text_unref (self->text);
  g_free (self->language);
  g_free (self);
}

AssayText *
assay_reading_get_text (AssayReading *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->text;
}

const char *
assay_reading_get_language (AssayReading *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->language;
}

gboolean
assay_reading_is_supported (AssayReading *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return self->is_supported;
}

#define DEFINE_ARRAY_GETTER(Type, array)                                                           \
  const Type *assay_reading_get_##array (AssayReading *self, guint *n_items)                       \
  {                                                                                                \
    g_return_val_if_fail (self != NULL, NULL);                                                     \
    g_return_val_if_fail (n_items != NULL, NULL);                                                  \
                                                                             \
    *n_items = self->array->len;                                                                   \
                                                                             \
    return (const Type *) (gpointer) self->array->data;                                            \
  }

DEFINE_ARRAY_GETTER (AssaySentence, sentences)
DEFINE_ARRAY_GETTER (AssayQuotation, quotations)
DEFINE_ARRAY_GETTER (AssayAttribution, attributions)
DEFINE_ARRAY_GETTER (AssayFigure, figures)
DEFINE_ARRAY_GETTER (AssayDate, dates)
DEFINE_ARRAY_GETTER (AssayName, names)
DEFINE_ARRAY_GETTER (AssayLoaded, loaded)
DEFINE_ARRAY_GETTER (AssayClaim, claims)

/**
 * assay_attribution_get_extent:
 *
 * Returns: all that an attribution has hold of: its cue, its source and what is said
 */
AssaySpan
assay_attribution_get_extent (const AssayAttribution *attribution)
{
  AssaySpan extent = { 0, 0 };

  g_return_val_if_fail (attribution != NULL, extent);

  extent = attribution->cue;

  if (!assay_span_is_empty (attribution->source))
    {
      extent.begin = MIN (extent.begin, attribution->source.begin);
      extent.end = MAX (extent.end, attribution->source.end);
    }

  for (guint i = 0; i < attribution->n_content; i++)
    {
      extent.begin = MIN (extent.begin, attribution->content[i].begin);
      extent.end = MAX (extent.end, attribution->content[i].end);
    }

  return extent;
}

/**
 * assay_reading_is_speaker:
 * @span: words of the text
 *
 * Returns: whether they are somebody who is reported as saying something
 */
gboolean
assay_reading_is_speaker (AssayReading *self,
                          AssaySpan     span)
{
  for (guint i = 0; i < self->attributions->len; i++)
    {
      if (assay_span_overlaps (g_array_index (self->attributions, AssayAttribution, i).source,
                               span))
        return TRUE;
    }

  return FALSE;
}
