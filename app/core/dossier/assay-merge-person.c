/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-merge-private.h"

/* Two people's verdicts, scores and summaries of one draft. */

/* Settles a part of the verdict, or adds it to the conflicts. Returns whether theirs is taken. */
static gboolean
takes_theirs (AssayMerge *self,
              const char *about,
              const char *ours,
              const char *theirs)
{
  AssayMergeSide worker = assay_merge_find_worker (self, about);

  if (g_strcmp0 (ours, theirs) == 0 || worker == ASSAY_MERGE_OURS || theirs == NULL)
    return FALSE;
  if (ours == NULL || worker == ASSAY_MERGE_THEIRS)
    return TRUE;

  assay_merge_add_conflict (self,
                &(AssayMergeConflict){ .about = (char *) about,
                                       .ours = (char *) ours,
                                       .theirs = (char *) theirs,
                                       .by_ours = assay_dossier_get_person (self->ours)->by,
                                       .by_theirs = assay_dossier_get_person (self->theirs)->by });

  return FALSE;
}

static char *
describe_score (const AssayPersonVerdict *person,
                AssayCheck                check)
{
  if (person->scores[check] < 0)
    return NULL;

  return person->reasons[check] == NULL
             ? g_strdup_printf ("%d", person->scores[check])
             : g_strdup_printf ("%d: %s", person->scores[check], person->reasons[check]);
}

/* Takes one part of the verdict over from another person's. */
void
assay_merge_take_part (AssayPersonVerdict       *person,
                       const AssayPersonVerdict *other,
                       const char               *about)
{
  AssayCheck check = ASSAY_CHECK_FRESHNESS;

  if (g_str_equal (about, "verdict"))
    {
      person->verdict = other->verdict;
      person->reason = other->reason;
    }
  else if (g_str_equal (about, "confidence"))
    person->confidence = other->confidence;
  else if (g_str_equal (about, "summary"))
    person->summary = other->summary;
  else if (assay_check_from_id (about, &check))
    {
      person->scores[check] = other->scores[check];
      person->reasons[check] = other->reasons[check];
    }
}

/* Settles the parts of the verdict, as far as they are no question. */
void
assay_merge_settle_person (AssayMerge *self)
{
  const AssayPersonVerdict *ours = assay_dossier_get_person (self->ours);
  const AssayPersonVerdict *theirs = assay_dossier_get_person (self->theirs);

  self->person = *ours;

  if (takes_theirs (self, "verdict", assay_verdict_to_id (ours->verdict),
                    assay_verdict_to_id (theirs->verdict)))
    assay_merge_take_part (&self->person, theirs, "verdict");
  if (takes_theirs (self, "confidence", assay_confidence_to_id (ours->confidence),
                    assay_confidence_to_id (theirs->confidence)))
    assay_merge_take_part (&self->person, theirs, "confidence");
  if (takes_theirs (self, "summary", ours->summary, theirs->summary))
    assay_merge_take_part (&self->person, theirs, "summary");

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      const char *id = assay_check_to_id ((AssayCheck) i);
      g_autofree char *here = describe_score (ours, (AssayCheck) i);
      g_autofree char *there = describe_score (theirs, (AssayCheck) i);

      if (takes_theirs (self, id, here, there))
        assay_merge_take_part (&self->person, theirs, id);
    }
}
