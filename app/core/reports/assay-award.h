/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * AssayAward:
 * @title: in large letters
 * @before: what stands before the name
 * @name: whose it is
 * @words: what for
 * @date: when, for people
 * @day: when, ISO 8601
 * @subject: what for, in a few words, for programs that list files
 * @signer: below the line to sign on
 * @foot: in small letters
 *
 * A page that somebody hangs on a wall. All strings are borrowed.
 */
typedef struct
{
  const char *title;
  const char *before;
  const char *name;
  const char *words;
  const char *date;
  const char *day;
  const char *subject;
  const char *signer;
  const char *foot;
} AssayAward;

GBytes *assay_award_to_pdf (const AssayAward  *self,
                            GError           **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
