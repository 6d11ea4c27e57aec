/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-import.h"
#include "assay-manuscript.h"
#include "assay-rendering-private.h"

G_BEGIN_DECLS

/**
 * AssayFootnotes:
 *
 * The footnotes of a Markdown text, by their labels and by the lines where they are defined.
 */
typedef struct _AssayFootnotes AssayFootnotes;

/* The steps of an import, one file each. Positions are bytes in this room. */

/* assay-import-binary.c */
const char *assay_import_name_binary (const char *data,
                                      gsize       n_bytes);

/* assay-import-encoding.c */
GString         *assay_import_decode         (GBytes           *bytes,
                                              GPtrArray        *notices,
                                              GError          **error) G_GNUC_WARN_UNUSED_RESULT;

/* assay-import-text.c */
gboolean         assay_import_text           (AssayManuscript  *manuscript,
                                              GString          *text,
                                              GCancellable     *cancellable,
                                              GError          **error);

/* assay-import-front-matter.c */
gboolean         assay_import_take_front_matter (AssayManuscript *manuscript,
                                                 GString         *text,
                                                 AssayMetadata   *metadata);

/* assay-import-footnotes.c */
AssayFootnotes  *assay_import_take_footnotes (AssayManuscript  *manuscript,
                                              GString         **text) G_GNUC_WARN_UNUSED_RESULT;
void             assay_footnotes_free        (AssayFootnotes   *self);
gboolean         assay_footnotes_is_item     (AssayFootnotes   *self,
                                              guint             line);
gboolean         assay_footnotes_is_reference (AssayFootnotes  *self,
                                               const char      *label);
const char      *assay_footnotes_scan_mark   (AssayFootnotes   *self,
                                              const char       *begin,
                                              const char       *end,
                                              const char      **url);

/* assay-import-html.c */
gboolean         assay_import_html           (AssayManuscript  *manuscript,
                                              GString          *text,
                                              GCancellable     *cancellable,
                                              GError          **error);

/* assay-import-markdown.c */
gboolean         assay_import_markdown       (AssayManuscript  *manuscript,
                                              GString          *text,
                                              GCancellable     *cancellable,
                                              GError          **error);

/* assay-import-check.c, assay-import-sources.c, assay-import-layout.c: in this order */
void             assay_import_take_check     (AssayManuscript  *manuscript);
void             assay_import_take_sources   (AssayManuscript  *manuscript);
void             assay_import_lay_out        (AssayManuscript  *manuscript);
gboolean         assay_import_is_list_heading (AssayManuscript *manuscript,
                                               const AssayLine *line);

gboolean         assay_import_names_check    (const char       *begin,
                                              const char       *end);
gboolean         assay_import_names_section  (const char       *heading);

/* assay-import-entry.c */
void             assay_import_take_entry     (AssayManuscript *manuscript,
                                              guint            first_line,
                                              guint            n_lines,
                                              gsize            item_byte,
                                              const char      *title);

/* assay-import-unreadable.c */
gboolean         assay_import_is_unreadable  (const char       *summary);

/* assay-import-date.c */
const char      *assay_import_find_date      (const char *begin,
                                              const char *end,
                                              const char *const *labels);
gboolean         assay_import_parse_date     (const char *text,
                                              gsize       n_bytes,
                                              AssayDay   *date);

/* assay-import-dateline.c */
gboolean         assay_import_parse_day      (const char *text,
                                              gsize       n_bytes,
                                              AssayDay   *date);
const char      *assay_import_find_dateline_day
                                             (const char *begin,
                                              const char *end,
                                              AssayDay   *date);
const char      *assay_import_cut_date       (const char *begin,
                                              const char *end,
                                              AssayDay   *date);
const char      *assay_import_find_dateline  (const char *begin,
                                              const char *end,
                                              AssayDay   *date);
gboolean         assay_import_is_byline      (AssayManuscript *manuscript,
                                              const AssayLine *line);
gboolean         assay_import_take_dateline  (AssayManuscript *manuscript,
                                              AssayLine       *line,
                                              gboolean         below_headline);
void             assay_import_take_byline_date (AssayManuscript *manuscript,
                                                const AssayLine *line);

/* assay-import-scan.c */
gboolean         assay_scan_is_language      (const char *tag);
const char      *assay_scan_bullet           (const char *begin,
                                              const char *end);
const char      *assay_scan_url              (const char *begin,
                                              const char *end);
const char      *assay_scan_dash             (const char *begin,
                                              const char *end);
const char      *assay_scan_space            (const char *begin,
                                              const char *end);
const char      *assay_scan_space_back       (const char *begin,
                                              const char *end);
const char      *assay_scan_label            (const char        *begin,
                                              const char        *end,
                                              const char *const *labels);
gboolean         assay_scan_ends_sentence    (const char *begin,
                                              const char *end);
gboolean         assay_scan_is_rule          (const char *begin,
                                              const char *end);
guint            assay_scan_count_words      (const char *begin,
                                              const char *end,
                                              guint       max);
guint            assay_scan_first_word_columns (const char *begin,
                                                const char *end);
gboolean         assay_scan_has_case         (const char *begin,
                                              const char *end);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayFootnotes, assay_footnotes_free)

G_END_DECLS
