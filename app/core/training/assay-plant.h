/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-exercise.h"

G_BEGIN_DECLS

/**
 * AssayPlantKind:
 * @ASSAY_PLANT_NUMBER: another number
 * @ASSAY_PLANT_PERCENT: another share
 * @ASSAY_PLANT_MONEY: another amount
 * @ASSAY_PLANT_SCALE: a thousand times, or ten times, too much or too little
 * @ASSAY_PLANT_DATE: another day, month or year
 * @ASSAY_PLANT_RECYCLED_DATE: something old as if it were of this year
 * @ASSAY_PLANT_PERSON: another surname
 * @ASSAY_PLANT_PLACE: another place
 * @ASSAY_PLANT_ORGANISATION: another organisation
 * @ASSAY_PLANT_DIRECTION: up for down, for for against
 * @ASSAY_PLANT_NEGATION: a “not” too many or too few
 * @ASSAY_PLANT_QUOTE_WORD: another word in a quotation
 * @ASSAY_PLANT_QUOTE_CUT: a word cut out of a quotation
 * @ASSAY_PLANT_QUOTE_ADDED: a word put into a quotation
 * @ASSAY_PLANT_SPEAKER: somebody else said it
 * @ASSAY_PLANT_SOURCE: another outlet reported it
 *
 * What kind of error is put into a draft.
 */
typedef enum
{
  ASSAY_PLANT_NUMBER,
  ASSAY_PLANT_PERCENT,
  ASSAY_PLANT_MONEY,
  ASSAY_PLANT_SCALE,
  ASSAY_PLANT_DATE,
  ASSAY_PLANT_RECYCLED_DATE,
  ASSAY_PLANT_PERSON,
  ASSAY_PLANT_PLACE,
  ASSAY_PLANT_ORGANISATION,
  ASSAY_PLANT_DIRECTION,
  ASSAY_PLANT_NEGATION,
  ASSAY_PLANT_QUOTE_WORD,
  ASSAY_PLANT_QUOTE_CUT,
  ASSAY_PLANT_QUOTE_ADDED,
  ASSAY_PLANT_SPEAKER,
  ASSAY_PLANT_SOURCE,
} AssayPlantKind;

#define ASSAY_N_PLANT_KINDS (ASSAY_PLANT_SOURCE + 1)

/* A word for the kind in options and files, and the rule that it breaks. */
const char *assay_plant_kind_to_id    (AssayPlantKind  kind);
gboolean    assay_plant_kind_from_id  (const char     *id,
                                       AssayPlantKind *kind);
const char *assay_plant_kind_get_rule (AssayPlantKind  kind);

/**
 * AssayPlant:
 * @kind: what kind of error
 * @sentence: index of its sentence
 * @span: the words of the draft that are replaced
 * @words: what stands in their place
 * @fact: the words that a checker would mark: those of a figure, of a whole quotation, or the sentence
 * @lead: how many characters of @words stand before the fact, if that begins in @span
 * @rule: the rule that it breaks; static
 * @sources: (element-type guint): the sources in which the right words can be found
 *
 * One error that can be put into a draft.
 */
typedef struct
{
  AssayPlantKind  kind;
  guint           sentence;
  AssaySpan       span;
  char           *words;
  AssaySpan       fact;
  guint           lead;
  const char     *rule;
  GArray         *sources;
} AssayPlant;

void assay_plant_free (AssayPlant *self);

#define ASSAY_PLANT_MAX_COUNT 200

/**
 * AssayPlantOptions:
 * @kinds: bits of 1 << #AssayPlantKind; 0 for all
 * @count: how many errors
 * @difficulty: 1, which anybody would see beside the source, to 3, which takes care
 * @seed: the same seed plants the same errors
 */
typedef struct
{
  guint   kinds;
  guint   count;
  guint   difficulty;
  guint64 seed;
} AssayPlantOptions;

#define ASSAY_PLANT_OPTIONS_INIT \
  {                              \
    0, 5, 2, 0                   \
  }

GPtrArray     *assay_plants_list     (AssayAnalysis            *analysis,
                                      const AssayPlantOptions  *options) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *assay_plants_choose   (AssayAnalysis            *analysis,
                                      const AssayPlantOptions  *options,
                                      GError                  **error) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray     *assay_plants_choose_some
                                     (AssayAnalysis            *analysis,
                                      const AssayPlantOptions  *options) G_GNUC_WARN_UNUSED_RESULT;
AssayExercise *assay_plants_apply    (AssayAnalysis            *analysis,
                                      GPtrArray                *plants,
                                      const AssayExerciseInfo  *info,
                                      GCancellable             *cancellable,
                                      GError                  **error) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayPlant, assay_plant_free)

G_END_DECLS
