/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-host-private.h"
#include "assay-lookup-private.h"
#include "assay-url.h"

/* A word such as “sponsored” in a path is looked for in so many segments from its start. */
#define MAX_SEGMENTS 6

/* How far a match is from what was asked for; less is more specific. */
#define DISTANCE_ALIAS 1
#define DISTANCE_PARENT 2

static gboolean
read_property (const AssayRow      *row,
               AssayOutletProperty *property,
               gboolean            *is_exception)
{
  *is_exception = assay_row_has (row, ASSAY_FIELD_PROPERTY, "exception");
  *property = ASSAY_PROPERTY_RELIABILITY;

  if (*is_exception)
    return TRUE;

  for (guint i = 0; i <= ASSAY_PROPERTY_OWNER; i++)
    {
      *property = (AssayOutletProperty) i;

      if (assay_row_has (row, ASSAY_FIELD_PROPERTY, assay_outlet_property_to_id (*property)))
        return TRUE;
    }

  return FALSE;
}

/* Whether a path lies in @prefix, which ends at a segment's end unless “*” follows it. */
static gboolean
has_path_prefix (const char *path,
                 const char *prefix,
                 gsize       n_prefix)
{
  gboolean is_open = n_prefix > 0 && prefix[n_prefix - 1] == '*';
  const char *star = memchr (prefix, '*', n_prefix);
  gsize n_fixed = star != NULL ? (gsize) (star - prefix) : n_prefix;

  if (strlen (path) < n_fixed || g_ascii_strncasecmp (path, prefix, n_fixed) != 0)
    return FALSE;

  if (star != NULL && !is_open)
    {
      /* “sites/x*y”: within one segment, what follows the star ends it. */
      gsize n_rest = n_prefix - n_fixed - 1;
      gsize n_segment = strcspn (path + n_fixed, "/");

      return n_segment >= n_rest &&
             g_ascii_strncasecmp (path + n_fixed + n_segment - n_rest, star + 1, n_rest) == 0;
    }

  return is_open || n_fixed == 0 || path[n_fixed] == '\0' || path[n_fixed] == '/';
}

static const char *
intern_matched (AssayLookup    *self,
                const AssayRow *row)
{
  g_autoptr (GString) matched = g_string_new (NULL);

  if (*row->fields[ASSAY_FIELD_HOST] != '*')
    g_string_append_len (matched, row->fields[ASSAY_FIELD_HOST], row->lengths[ASSAY_FIELD_HOST]);

  if (row->lengths[ASSAY_FIELD_PATH] > 0)
    {
      g_string_append_c (matched, '/');
      g_string_append_len (matched, row->fields[ASSAY_FIELD_PATH], row->lengths[ASSAY_FIELD_PATH]);
    }

  return assay_register_intern (self->outlets, matched->str, matched->len);
}

static const char *
intern_field (AssayLookup        *self,
              const AssayRow     *row,
              AssayRegisterField  field)
{
  if (row->lengths[field] == 0)
    return NULL;

  return assay_register_intern (self->outlets, row->fields[field], row->lengths[field]);
}

/* Whether the same was said already nearer by: an alias repeats what its main host has. */
static gboolean
is_repeated (AssayLookup       *self,
             const AssayRating *rating)
{
  for (guint i = 0; i < self->outlet->ratings->len; i++)
    {
      const AssayRating *at = &g_array_index (self->outlet->ratings, AssayRating, i);

      /* All strings are interned: the same words are the same pointer. */
      if (at->property == rating->property && at->value == rating->value &&
          at->origin == rating->origin && at->scope == rating->scope && at->year == rating->year)
        return TRUE;
    }

  return FALSE;
}

static void
add_match (AssayLookup    *self,
           const AssayRow *row,
           guint           distance,
           gboolean        is_own)
{
  AssayMatch match = { .row = *row, .distance = distance, .is_own = is_own };
  AssayRating rating = { 0 };

  if (!read_property (row, &match.property, &match.is_exception))
    return;

  rating.property = match.property;
  rating.value = intern_field (self, row, ASSAY_FIELD_VALUE);
  rating.origin = intern_field (self, row, ASSAY_FIELD_ORIGIN);
  rating.year = assay_row_get_year (row);
  rating.scope = intern_field (self, row, ASSAY_FIELD_SCOPE);
  rating.ref = intern_field (self, row, ASSAY_FIELD_REF);
  rating.matched = intern_matched (self, row);

  if (is_repeated (self, &rating))
    return;

  match.index = self->outlet->ratings->len;
  g_array_append_val (self->outlet->ratings, rating);
  g_array_append_val (self->matches, match);
}

/* Takes what a newsroom itself says of @host. */
static gboolean
add_own (AssayLookup *self,
         const char  *host,
         guint        distance)
{
  gboolean is_listed = FALSE;
  gsize offset = 0;
  AssayRow row;

  if (self->own == NULL)
    return FALSE;

  offset = assay_register_find (self->own, host);

  while (assay_register_next (self->own, host, &offset, &row))
    {
      if (!has_path_prefix (self->path, row.fields[ASSAY_FIELD_PATH],
                            row.lengths[ASSAY_FIELD_PATH]))
        continue;

      is_listed = TRUE;
      add_match (self, &row, distance, TRUE);
    }

  return is_listed;
}

/* Takes what the register has on @host; @main is where its outlet's other values stand, if elsewhere. */
static gboolean
add_host (AssayLookup  *self,
          const char   *host,
          guint         distance,
          char        **main_host)
{
  gsize offset = assay_register_find (self->outlets, host);
  gboolean is_listed = FALSE;
  AssayRow row;

  while (assay_register_next (self->outlets, host, &offset, &row))
    {
      if (!has_path_prefix (self->path, row.fields[ASSAY_FIELD_PATH],
                            row.lengths[ASSAY_FIELD_PATH]))
        continue;

      is_listed = TRUE;

      if (assay_row_has (&row, ASSAY_FIELD_PROPERTY, "same"))
        {
          g_free (*main_host);
          *main_host = g_strndup (row.fields[ASSAY_FIELD_VALUE], row.lengths[ASSAY_FIELD_VALUE]);
        }
      else if (assay_row_has (&row, ASSAY_FIELD_PROPERTY, "name") && self->outlet->name == NULL)
        {
          self->outlet->name =
              g_strndup (row.fields[ASSAY_FIELD_VALUE], row.lengths[ASSAY_FIELD_VALUE]);
          g_free (self->outlet->id);
          self->outlet->id = g_strdup (host);
        }
      else
        {
          add_match (self, &row, distance, FALSE);
        }
    }

  return is_listed;
}

/* The name of the platform that @host is, or %NULL. “*blogspot” is one under any suffix. */
static char *
dup_platform (AssayLookup *self,
              const char  *host)
{
  AssayRow row;
  gboolean is_platform = assay_register_find_property (self->outlets, host, "platform", &row);

  if (!is_platform && assay_host_find_registrable (host) == host)
    {
      g_autofree char *pattern = g_strdup_printf ("*%.*s", (int) strcspn (host, "."), host);

      is_platform = assay_register_find_property (self->outlets, pattern, "platform", &row);
    }

  if (!is_platform)
    return NULL;

  return g_strndup (row.fields[ASSAY_FIELD_VALUE], row.lengths[ASSAY_FIELD_VALUE]);
}

/* What a suffix is to readers: “registry”, “lookalike” or “attacked”; %NULL if the register is silent. */
static gboolean
find_suffix (AssayLookup *self,
             const char  *suffix,
             AssayRow    *row)
{
  g_autofree char *pattern = g_strconcat ("*.", suffix, NULL);

  return assay_register_find_property (self->outlets, pattern, "suffix", row);
}

/*
 * Whether what is known of @parent says nothing of the hosts below: a platform, or a suffix that a
 * company gives out. @hosted_on is then the platform's name, or %NULL where it is only a suffix.
 */
static gboolean
stops_at (AssayLookup  *self,
          const char   *parent,
          char        **hosted_on)
{
  AssayRow row;

  *hosted_on = dup_platform (self, parent);
  if (*hosted_on != NULL)
    return TRUE;

  if (assay_host_find_private_suffix (parent) != parent)
    return FALSE;

  if (!find_suffix (self, parent, &row))
    *hosted_on = g_strdup (parent);

  return TRUE;
}

static gboolean
add_host_and_alias (AssayLookup *self,
                    const char  *host,
                    guint        distance)
{
  g_autofree char *main_host = NULL;
  g_autofree char *ignored = NULL;
  gboolean is_own = add_own (self, host, distance);
  gboolean is_listed = add_host (self, host, distance, &main_host) || is_own;

  if (main_host != NULL)
    {
      add_own (self, main_host, distance + DISTANCE_ALIAS);
      add_host (self, main_host, distance + DISTANCE_ALIAS, &ignored);
    }

  if (is_listed && self->outlet->id == NULL)
    self->outlet->id = g_strdup (main_host != NULL ? main_host : host);

  return is_listed;
}

/* The host, then its parents down to the domain that somebody registered, but no further than a platform. */
static void
walk (AssayLookup *self,
      const char  *host)
{
  const char *registrable = assay_host_find_registrable (host);
  g_autofree char *platform = dup_platform (self, host);

  for (guint i = 0;; i++)
    {
      g_autofree char *hosted_on = NULL;
      const char *dot = strchr (host, '.');

      self->outlet->is_known |= add_host_and_alias (self, host, i * DISTANCE_PARENT);

      if (host >= registrable || dot == NULL)
        break;

      host = dot + 1;

      if (stops_at (self, host, &hosted_on))
        {
          if (!self->outlet->is_known)
            self->outlet->hosted_on = g_steal_pointer (&hosted_on);

          break;
        }
    }

  if (platform != NULL)
    self->outlet->hosted_on = g_steal_pointer (&platform);
}

/* Words that mean the same on any host, as whole segments of the path. */
static void
add_segments (AssayLookup *self)
{
  const char *segment = self->path;

  for (guint i = 0; i < MAX_SEGMENTS && *segment != '\0'; i++)
    {
      gsize n = strcspn (segment, "/");
      gsize offset = assay_register_find (self->outlets, "*");
      AssayRow row;

      while (assay_register_next (self->outlets, "*", &offset, &row))
        {
          if (row.lengths[ASSAY_FIELD_PATH] == n &&
              g_ascii_strncasecmp (row.fields[ASSAY_FIELD_PATH], segment, n) == 0)
            add_match (self, &row, 0, FALSE);
        }

      segment += n + (segment[n] == '/');
    }
}

/*
 * Rule 8: a host nobody knows that has the label of a title under a suffix that such hosts are put
 * under. Under one that a company sells it is any title; under a cheap one of the domain name system's
 * own, those alone that were attacked there.
 */
static void
find_lookalike (AssayLookup *self)
{
  const char *host = self->outlet->host;
  const char *suffix = assay_host_find_private_suffix (host);
  const char *label = NULL;
  g_autofree char *pattern = NULL;
  AssayRating rating = { .property = ASSAY_PROPERTY_RELIABILITY, .is_chosen = TRUE };
  AssayRow suffix_row;
  AssayRow title_row;

  if (suffix == NULL)
    {
      suffix = strchr (assay_host_find_registrable (host), '.');
      suffix = suffix != NULL ? suffix + 1 : NULL;
    }

  if (suffix == NULL || suffix <= host + 1 || !find_suffix (self, suffix, &suffix_row) ||
      assay_row_has (&suffix_row, ASSAY_FIELD_VALUE, "registry"))
    return;

  for (label = suffix - 1; label > host && label[-1] != '.';)
    label--;

  pattern = g_strdup_printf ("*%.*s", (int) (suffix - 1 - label), label);

  if (!assay_register_find_property (self->outlets, pattern, "title", &title_row))
    return;
  if (assay_row_has (&suffix_row, ASSAY_FIELD_VALUE, "attacked") &&
      !assay_row_has (&title_row, ASSAY_FIELD_SCOPE, "attacked"))
    return;

  rating.value = assay_register_intern (self->outlets, "impersonation", strlen ("impersonation"));
  rating.origin = intern_field (self, &title_row, ASSAY_FIELD_ORIGIN);
  rating.matched = intern_field (self, &title_row, ASSAY_FIELD_VALUE);
  g_array_append_val (self->outlet->ratings, rating);
  self->outlet->tier = ASSAY_TIER_IMPERSONATION;
  g_clear_pointer (&self->outlet->hosted_on, g_free);
}

/* The part of an unknown host that says who it is: what its holder got from a registry or a platform. */
static const char *
find_holder (AssayLookup *self,
             const char  *host)
{
  const char *suffix = assay_host_find_private_suffix (host);

  if (self->outlet->hosted_on != NULL)
    return host;
  if (suffix == NULL || suffix <= host + 1)
    return assay_host_find_registrable (host);

  for (suffix--; suffix > host && suffix[-1] != '.';)
    suffix--;

  return suffix;
}

/* What has no valid host is nobody's: it is named by what was asked. */
static AssayOutlet *
new_nobody (const char *host)
{
  AssayOutlet *outlet = g_new0 (AssayOutlet, 1);

  outlet->host = g_utf8_make_valid (host, strnlen (host, ASSAY_HOST_MAX_BYTES));
  outlet->id = g_strdup (outlet->host);
  outlet->name = g_strdup (outlet->host);
  outlet->ratings = g_array_new (FALSE, FALSE, sizeof (AssayRating));

  return outlet;
}

/**
 * assay_register_lookup:
 * @self: a register
 * @host: a host as written; it is normalised here
 * @path: (nullable): a path, with or without the slash in front
 *
 * Finds who publishes an address. Each property is looked for apart, from the most specific entry to
 * the least: a path of the host, the host, the main host of the same outlet, and so on for each parent
 * down to the registered domain, never below. Below a platform (“substack.com”) the platform's own
 * values do not count.
 *
 * Returns: (transfer full): what is known, which may be nothing; its ratings live as long as @self
 */
AssayOutlet *
assay_register_lookup (AssayRegister *self,
                       const char    *host,
                       const char    *path)
{
  g_autofree char *normal = NULL;
  g_autoptr (GArray) matches = NULL;
  const char *start = NULL;
  AssayLookup lookup = { 0 };

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (host != NULL, NULL);

  normal = assay_host_normalise (host);
  if (normal == NULL)
    return new_nobody (host);

  matches = g_array_new (FALSE, FALSE, sizeof (AssayMatch));
  lookup.outlets = self;
  lookup.own = assay_register_get_own (self);
  lookup.outlet = g_new0 (AssayOutlet, 1);
  lookup.outlet->ratings = g_array_new (FALSE, FALSE, sizeof (AssayRating));
  lookup.outlet->host = g_steal_pointer (&normal);
  lookup.path = path == NULL ? "" : (*path == '/' ? path + 1 : path);
  lookup.matches = matches;

  start = lookup.outlet->host;
  walk (&lookup, start);
  add_segments (&lookup);
  assay_lookup_decide (&lookup);

  if (!lookup.outlet->is_known)
    find_lookalike (&lookup);

  if (lookup.outlet->id == NULL)
    lookup.outlet->id = g_strdup (find_holder (&lookup, start));
  if (lookup.outlet->name == NULL)
    lookup.outlet->name = g_strdup (lookup.outlet->id);

  return lookup.outlet;
}
