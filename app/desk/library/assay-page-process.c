/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-process.h"

/* Where another program is to read pages than the one that comes with this. */
#define HELPER_VARIABLE "ASSAY_PAGE_HELPER"

/**
 * assay_page_process_get:
 *
 * Returns: (transfer none): who takes pages and documents apart for all windows, in a process of its own;
 *   it starts with the first of them
 */
AssayPageReader *
assay_page_process_get (void)
{
  static AssayPageReader *reader;

  if (g_once_init_enter (&reader))
    {
      g_autofree char *program = assay_page_reader_find_program (g_getenv (HELPER_VARIABLE));

      g_once_init_leave (&reader, assay_page_reader_new (program));
    }

  return reader;
}
