/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AssayTier:
 * @ASSAY_TIER_NONE: nobody whom we may quote has rated it. Absence is not praise, nor blame
 * @ASSAY_TIER_RELIABLE: generally reliable
 * @ASSAY_TIER_MIXED: raters do not agree, or it depends
 * @ASSAY_TIER_UNRELIABLE: generally unreliable
 * @ASSAY_TIER_DEPRECATED: not to be used
 * @ASSAY_TIER_SATIRE: not meant to be believed
 * @ASSAY_TIER_USER_GENERATED: anybody writes there: judge the author
 * @ASSAY_TIER_UNREVIEWED: not peer reviewed
 * @ASSAY_TIER_IMPERSONATION: pretends to be another outlet
 */
typedef enum
{
  ASSAY_TIER_NONE,
  ASSAY_TIER_RELIABLE,
  ASSAY_TIER_MIXED,
  ASSAY_TIER_UNRELIABLE,
  ASSAY_TIER_DEPRECATED,
  ASSAY_TIER_SATIRE,
  ASSAY_TIER_USER_GENERATED,
  ASSAY_TIER_UNREVIEWED,
  ASSAY_TIER_IMPERSONATION,
} AssayTier;

typedef enum
{
  ASSAY_LEAN_NONE,
  ASSAY_LEAN_LEFT,
  ASSAY_LEAN_CENTRE_LEFT,
  ASSAY_LEAN_CENTRE,
  ASSAY_LEAN_CENTRE_RIGHT,
  ASSAY_LEAN_RIGHT,
} AssayLean;

typedef enum
{
  ASSAY_CONTROL_NONE,
  ASSAY_CONTROL_INDEPENDENT_PUBLIC, /* public, and independent */
  ASSAY_CONTROL_STATE_FUNDED,       /* independent but funded or managed by a state */
  ASSAY_CONTROL_STATE_CAPTURED,     /* formally independent, in fact not */
  ASSAY_CONTROL_STATE,              /* a state decides what it says */
} AssayControl;

typedef enum
{
  ASSAY_PROPERTY_RELIABILITY,
  ASSAY_PROPERTY_LEAN,
  ASSAY_PROPERTY_CONTROL,
  ASSAY_PROPERTY_TYPE,
  ASSAY_PROPERTY_COUNTRY,
  ASSAY_PROPERTY_OWNER,
} AssayOutletProperty;

/**
 * AssayRating:
 * @property: what is rated
 * @value: the word of the register: an id of the property's scale, or a name (country, owner, type)
 * @origin: id of who says so (“rsp”); assay_register_get_origin() tells more
 * @year: when it was said, or 0 if the origin does not tell
 * @scope: where it holds if not everywhere (“politics”), or %NULL
 * @ref: what to look for at the origin (“WP:RSPDM”, an article's name), or why a newsroom says so
 *   itself; or %NULL
 * @matched: the entry that it came from, host and path (“bbc.co.uk”), which may be a parent's
 * @is_chosen: it decided the outlet's own value; others are shown beside it
 *
 * One value as one origin gives it. All strings belong to the register.
 */
typedef struct
{
  AssayOutletProperty  property;
  const char          *value;
  const char          *origin;
  guint                year;
  const char          *scope;
  const char          *ref;
  const char          *matched;
  gboolean             is_chosen;
} AssayRating;

/**
 * AssayOutlet:
 * @id: its main host
 * @name: its name; the host where nobody names it
 * @host: the host that was asked for, normalised
 * @hosted_on: name of the platform that hosts it (“Substack”), or %NULL: then judge the author
 * @tier: reliability
 * @lean: political lean
 * @control: state control
 * @ratings: (element-type AssayRating): every value with its origin
 * @is_known: the register has an entry for it, or for a parent of it
 * @is_wire: a wire agency
 * @is_opinion: the path leads to opinion
 * @is_press_release: the host or the path leads to press releases
 * @is_sponsored: the host or the path leads to paid content
 *
 * What the register knows about one address.
 */
typedef struct
{
  char         *id;
  char         *name;
  char         *host;
  char         *hosted_on;
  AssayTier     tier;
  AssayLean     lean;
  AssayControl  control;
  GArray       *ratings;
  gboolean      is_known;
  gboolean      is_wire;
  gboolean      is_opinion;
  gboolean      is_press_release;
  gboolean      is_sponsored;
} AssayOutlet;

void        assay_outlet_free            (AssayOutlet         *self);

const char *assay_tier_to_id             (AssayTier            tier);
const char *assay_lean_to_id             (AssayLean            lean);
const char *assay_control_to_id          (AssayControl         control);
const char *assay_outlet_property_to_id  (AssayOutletProperty  property);

/* Words for people, translated. */
const char *assay_tier_get_label         (AssayTier            tier);
const char *assay_lean_get_label         (AssayLean            lean);
const char *assay_control_get_label      (AssayControl         control);
const char *assay_outlet_property_get_label
                                         (AssayOutletProperty  property);
const char *assay_rating_get_label       (const AssayRating   *rating);
const char *assay_rating_get_reason      (const AssayRating   *rating);
GPtrArray  *assay_outlet_list_ratings    (const AssayOutlet   *outlet) G_GNUC_WARN_UNUSED_RESULT;
gboolean    assay_tier_is_low            (AssayTier            tier);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayOutlet, assay_outlet_free)

/**
 * AssayRegister:
 *
 * The outlet register: who publishes a host, and how they are rated by whom. Immutable and counted;
 * the built-in one is part of the program and costs no time to speak of to open.
 */
typedef struct _AssayRegister AssayRegister;

/**
 * AssayOrigin:
 * @id: short word (“rsp”)
 * @name: name for people (“Wikipedia editors”)
 * @url: where it stands
 * @licence: SPDX id or words
 * @year: of the data
 */
typedef struct
{
  const char *id;
  const char *name;
  const char *url;
  const char *licence;
  guint       year;
} AssayOrigin;

#define ASSAY_TYPE_REGISTER (assay_register_get_type ())

GType              assay_register_get_type    (void);

AssayRegister     *assay_register_get_default (void);
AssayRegister     *assay_register_new         (GBytes         *bytes,
                                               GError        **error) G_GNUC_WARN_UNUSED_RESULT;
AssayRegister     *assay_register_ref         (AssayRegister  *self);
void               assay_register_unref       (AssayRegister  *self);

guint              assay_register_get_size    (AssayRegister  *self);
const AssayOrigin *assay_register_get_origin  (AssayRegister  *self,
                                               const char     *id);
AssayOutlet       *assay_register_lookup      (AssayRegister  *self,
                                               const char     *host,
                                               const char     *path) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (AssayRegister, assay_register_unref)

G_END_DECLS
