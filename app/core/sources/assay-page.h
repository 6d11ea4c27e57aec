/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "assay-day.h"
#include "assay-text.h"

G_BEGIN_DECLS

/* What is larger is no article. Named in the error. */
#define ASSAY_PAGE_MAX_BYTES (8u * 1024 * 1024)

#define ASSAY_PAGE_ERROR (assay_page_error_quark ())

/**
 * AssayPageError:
 * @ASSAY_PAGE_ERROR_EMPTY: there is nothing in it
 * @ASSAY_PAGE_ERROR_TOO_LARGE: more than %ASSAY_PAGE_MAX_BYTES
 * @ASSAY_PAGE_ERROR_NOT_TEXT: a picture, an archive or another thing that is no page
 * @ASSAY_PAGE_ERROR_TOO_DEEP: nested so that parsing it would cost more than a page of its size may
 * @ASSAY_PAGE_ERROR_KILLED: its reading took too much time or memory; only where it has a process of its
 *   own
 */
typedef enum
{
  ASSAY_PAGE_ERROR_EMPTY,
  ASSAY_PAGE_ERROR_TOO_LARGE,
  ASSAY_PAGE_ERROR_NOT_TEXT,
  ASSAY_PAGE_ERROR_TOO_DEEP,
  ASSAY_PAGE_ERROR_KILLED,
} AssayPageError;

GQuark assay_page_error_quark (void);

/**
 * AssayPageOrigin:
 * @ASSAY_PAGE_ORIGIN_NONE: not known
 * @ASSAY_PAGE_ORIGIN_JSON_LD: the page's structured data
 * @ASSAY_PAGE_ORIGIN_META: a meta element
 * @ASSAY_PAGE_ORIGIN_TIME: a time element, or one marked as a date
 * @ASSAY_PAGE_ORIGIN_URL: the address
 * @ASSAY_PAGE_ORIGIN_TEXT: what a reader sees
 * @ASSAY_PAGE_ORIGIN_SCRIPT: data for the page's own scripts
 *
 * Where a page says something about itself.
 */
typedef enum
{
  ASSAY_PAGE_ORIGIN_NONE,
  ASSAY_PAGE_ORIGIN_JSON_LD,
  ASSAY_PAGE_ORIGIN_META,
  ASSAY_PAGE_ORIGIN_TIME,
  ASSAY_PAGE_ORIGIN_URL,
  ASSAY_PAGE_ORIGIN_TEXT,
  ASSAY_PAGE_ORIGIN_SCRIPT,
} AssayPageOrigin;

const char *assay_page_origin_to_id (AssayPageOrigin origin);

/**
 * AssayPageFlags:
 * @ASSAY_PAGE_CUT_SHORT: the page says, or looks as if, the rest is for subscribers
 * @ASSAY_PAGE_CONSENT_WALL: what was sent asks for consent to cookies in place of the article
 */
typedef enum
{
  ASSAY_PAGE_FLAGS_NONE = 0,
  ASSAY_PAGE_CUT_SHORT = 1 << 0,
  ASSAY_PAGE_CONSENT_WALL = 1 << 1,
} AssayPageFlags;

typedef enum
{
  ASSAY_PAGE_PARAGRAPH,
  ASSAY_PAGE_HEADING,
  ASSAY_PAGE_QUOTATION,
  ASSAY_PAGE_LIST_ITEM,
} AssayPageBlockKind;

const char *assay_page_block_kind_to_id (AssayPageBlockKind kind);

/**
 * AssayPageBlock:
 * @span: where it stands in the page's text
 * @kind: what it is
 *
 * A paragraph or the like. Blocks lie in the order of the text, do not overlap, and all the text but the
 * line ends between them lies in one.
 */
typedef struct
{
  AssaySpan          span;
  AssayPageBlockKind kind;
} AssayPageBlock;

#define ASSAY_TYPE_PAGE (assay_page_get_type ())

/**
 * AssayPage:
 *
 * The article on a page of the web, without what stands around it, and what the page says about it.
 * Immutable and counted.
 */
typedef struct _AssayPage AssayPage;

GType                 assay_page_get_type             (void);

AssayPage            *assay_page_read                 (GBytes           *body,
                                                       const char       *content_type,
                                                       const char       *address,
                                                       GError          **error) G_GNUC_WARN_UNUSED_RESULT;
AssayPage            *assay_page_ref                  (AssayPage        *self);
void                  assay_page_unref                (AssayPage        *self);

GBytes               *assay_page_to_bytes             (AssayPage        *self) G_GNUC_WARN_UNUSED_RESULT;
AssayPage            *assay_page_from_bytes           (GBytes           *bytes,
                                                       GError          **error) G_GNUC_WARN_UNUSED_RESULT;

const char           *assay_page_get_title            (AssayPage        *self);
const char           *assay_page_get_byline           (AssayPage        *self);
const char           *assay_page_get_language         (AssayPage        *self);
const char           *assay_page_get_canonical        (AssayPage        *self);
const char           *assay_page_get_site             (AssayPage        *self);
AssayText            *assay_page_get_text             (AssayPage        *self);
const AssayPageBlock *assay_page_get_blocks           (AssayPage        *self,
                                                       guint            *n_blocks);
AssayDay              assay_page_get_published        (AssayPage        *self);
AssayPageOrigin       assay_page_get_published_origin (AssayPage        *self);
AssayDay              assay_page_get_modified         (AssayPage        *self);
AssayPageOrigin       assay_page_get_modified_origin  (AssayPage        *self);
AssayPageFlags        assay_page_get_flags            (AssayPage        *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayPage, assay_page_unref)

G_END_DECLS
