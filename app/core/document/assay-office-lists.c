/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-office-private.h"

/* How office programs count the items of lists, brought into the way in which a draft knows of it. */

void
assay_office_list_init (AssayOfficeList *self)
{
  for (guint level = 0; level <= ASSAY_PART_MAX_LEVEL; level++)
    self->starts[level] = self->next[level] = 1;
}

/**
 * assay_office_list_start:
 * @number: (nullable): what a file says
 *
 * The next item of @level has this number, and so has the first whenever a list of that level begins.
 */
void
assay_office_list_start (AssayOfficeList *self,
                         guint            level,
                         const char      *number)
{
  gint64 value = number != NULL ? g_ascii_strtoll (number, NULL, 10) : 1;

  if (level > ASSAY_PART_MAX_LEVEL)
    return;

  self->starts[level] = (guint) CLAMP (value, 0, ASSAY_PART_MAX_NUMBER);
  self->next[level] = self->starts[level];
}

/**
 * assay_office_runs_add:
 * @list: (nullable): the list that the next item is of; %NULL where it is not counted
 *
 * Returns: the number that the run of items begins with which the item goes on, or begins
 */
guint
assay_office_runs_add (AssayOfficeRuns *self,
                       AssayOfficeList *list,
                       guint            level)
{
  guint number = 0;

  level = MIN (level, ASSAY_PART_MAX_LEVEL);
  if (list != NULL)
    {
      number = list->next[level]++;
      for (guint deeper = level + 1; deeper <= ASSAY_PART_MAX_LEVEL; deeper++)
        list->next[deeper] = list->starts[deeper];
    }

  if (list == NULL || self->lists[level] != list)
    self->from[level] = number;
  self->lists[level] = list;
  memset (&self->lists[level + 1], 0, (ASSAY_PART_MAX_LEVEL - level) * sizeof *self->lists);

  return self->from[level];
}

/**
 * assay_office_runs_begin:
 * @id: the number in the file of the list that the next item is of; 0 for none
 *
 * Returns: whether another list begins with it
 */
gboolean
assay_office_runs_begin (AssayOfficeRuns *self,
                         guint            id,
                         guint            level)
{
  gboolean begins;

  level = MIN (level, ASSAY_PART_MAX_LEVEL);
  begins = self->ids[level] != id;
  self->ids[level] = id;
  memset (&self->ids[level + 1], 0, (ASSAY_PART_MAX_LEVEL - level) * sizeof *self->ids);

  return begins;
}
