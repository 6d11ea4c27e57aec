/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier-private.h"

G_BEGIN_DECLS

/**
 * AssayLoader:
 * @index: the file, scanned
 * @reader: it takes the values out, and keeps the first fault
 * @root: the outermost object
 * @dossier: what is filled
 *
 * One file being read. All is read and held against the texts before the rules see any of it.
 */
typedef struct
{
  AssayJsonIndex  *index;
  AssayJsonReader *reader;
  guint            root;
  AssayDossier    *dossier;
} AssayLoader;

AssayDraft      *assay_loader_read_draft     (AssayLoader       *loader) G_GNUC_WARN_UNUSED_RESULT;
GListModel      *assay_loader_read_sources   (AssayLoader       *loader,
                                              AssayRegister     *outlets) G_GNUC_WARN_UNUSED_RESULT;
AssaySource     *assay_loader_read_source    (AssayLoader       *loader,
                                              guint              object,
                                              AssayRegister     *outlets) G_GNUC_WARN_UNUSED_RESULT;
void             assay_loader_read_machine   (AssayLoader       *loader,
                                              AssayText         *text,
                                              GListModel        *sources);
void             assay_loader_read_person    (AssayLoader       *loader);
void             assay_loader_read_marks     (AssayLoader       *loader,
                                              AssayText         *text);
void             assay_loader_read_mark      (AssayLoader       *loader,
                                              guint              item,
                                              AssayMark         *mark);
void             assay_loader_read_revisions (AssayLoader       *loader);
void             assay_loader_read_earlier   (AssayLoader       *loader);
void             assay_loader_read_history   (AssayLoader       *loader);

/* What the file has in several places. */
AssayText       *assay_loader_take_text      (AssayLoader       *loader,
                                              guint              object,
                                              char              *utf8) G_GNUC_WARN_UNUSED_RESULT;
AssayDay         assay_loader_get_day        (AssayLoader       *loader,
                                              guint              object,
                                              const char        *key);
char            *assay_loader_dup_time       (AssayLoader       *loader,
                                              guint              object,
                                              const char        *key) G_GNUC_WARN_UNUSED_RESULT;
int              assay_loader_get_score      (AssayLoader       *loader,
                                              guint              object);
AssayVerdict     assay_loader_get_verdict    (AssayLoader       *loader,
                                              guint              object);
AssayConfidence  assay_loader_get_confidence (AssayLoader       *loader,
                                              guint              object);
void             assay_loader_fail_word      (AssayLoader       *loader,
                                              guint              object,
                                              const char        *key,
                                              const char        *word);
void             assay_loader_check_count    (AssayLoader       *loader,
                                              guint              array,
                                              guint              most);
void             assay_loader_check_string   (AssayLoader       *loader,
                                              guint              object,
                                              const char        *key);
void             assay_loader_read_listed    (AssayLoader       *loader,
                                              guint              object,
                                              AssayListedSource *listed);
void             assay_listed_clear          (AssayListedSource *listed);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (AssayListedSource, assay_listed_clear)

G_END_DECLS
