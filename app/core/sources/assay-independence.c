/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-independence.h"

#include <stdlib.h>

#include "assay-bisect.h"
#include "assay-credit-private.h"
#include "assay-reading.h"
#include "assay-shingles.h"
#include "assay-source.h"

/* Fewer words than these in common are a set phrase or two, never the same text. */
#define MIN_WORDS 20

/* The share of the shorter text that the longer one must have; less is enough where both credit one
   agency, since a desk that rewrites its copy leaves about as much. Of stories that teachers rewrote for
   learners, nearly all have 0.35 or more outside quotation marks; of those in which rival papers tell of
   one speech, none has a quarter. More is wanted where they credit different agencies. */
#define MIN_SHARE 0.35
#define MIN_CREDITED_SHARE 0.2
#define MIN_RIVAL_SHARE 0.5

/* A fingerprint stands for four or five words. Pairs that would fall short of the shares above even if
   it stood for so many are not looked at. */
#define MOST_WORDS_FOR_FINGERPRINT 20

/*
 * One source while groups are made.
 *
 * shingles: its words outside quotation marks, since what somebody said is the same in every report of
 *   it; NULL where there is no text
 * fingerprints: of them; NULL likewise
 * credits: the agencies that it credits
 * rank: its place in the order in which sources become leaders
 * n_common: scratch of gather_candidates(): fingerprints that it has in common with one leader
 */
typedef struct
{
  AssaySource   *source;
  AssayShingles *shingles;
  GArray        *fingerprints;
  AssayCredits   credits;
  guint          rank;
  guint          n_common;
} Member;

/* A fingerprint and who has it. */
typedef struct
{
  guint64 fingerprint;
  guint   member;
} Posting;

struct _AssayIndependence
{
  gatomicrefcount  ref_count;

  GArray          *dependences; /* of AssayDependence, one a source */
};

static void
clear_member (gpointer data)
{
  Member *member = data;

  g_clear_pointer (&member->shingles, assay_shingles_unref);
  g_clear_pointer (&member->fingerprints, g_array_unref);
}

static inline Member *
get_member (GArray *members,
            guint   i)
{
  return &g_array_index (members, Member, i);
}

static inline AssayDependence *
get_dependence (AssayIndependence *self,
                guint              i)
{
  return &g_array_index (self->dependences, AssayDependence, i);
}

/* The outermost quotations of speech. */
static GArray *
list_quoted (AssayReading *reading)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  guint n = 0;
  const AssayQuotation *quotations = NULL;

  if (reading != NULL)
    quotations = assay_reading_get_quotations (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      gboolean is_speech = quotations[i].kind == ASSAY_QUOTATION_SPEECH ||
                           quotations[i].kind == ASSAY_QUOTATION_BLOCK;
      gboolean is_inside = spans->len > 0 &&
                           quotations[i].span.begin <
                               g_array_index (spans, AssaySpan, spans->len - 1).end;

      /* One that was never closed may reach to the end of its paragraph. */
      if (is_speech && !is_inside && quotations[i].closed)
        g_array_append_val (spans, quotations[i].span);
    }

  return spans;
}

static GArray *
take_members (GPtrArray *sources,
              GPtrArray *readings)
{
  GArray *members = g_array_new (FALSE, TRUE, sizeof (Member));

  g_array_set_clear_func (members, clear_member);
  g_array_set_size (members, sources->len);

  for (guint i = 0; i < sources->len; i++)
    {
      Member *member = get_member (members, i);
      AssayReading *reading = g_ptr_array_index (readings, i);
      AssayText *text = NULL;

      member->source = g_ptr_array_index (sources, i);
      text = assay_source_get_text (member->source);

      if (text != NULL)
        {
          g_autoptr (GArray) quoted = list_quoted (reading);

          member->shingles = assay_shingles_new (text, (const AssaySpan *) (gpointer) quoted->data,
                                                 quoted->len);
          member->fingerprints = assay_shingles_list_fingerprints (member->shingles);
          member->credits = assay_credits_find (text, assay_source_get_outlet (member->source));
        }
    }

  return members;
}

static int
compare_postings (gconstpointer a,
                  gconstpointer b)
{
  const Posting *first = a;
  const Posting *second = b;

  if (first->fingerprint != second->fingerprint)
    return first->fingerprint < second->fingerprint ? -1 : 1;

  return (first->member > second->member) - (first->member < second->member);
}

static GArray *
index_members (GArray *members)
{
  GArray *postings = g_array_new (FALSE, FALSE, sizeof (Posting));

  for (guint i = 0; i < members->len; i++)
    {
      GArray *fingerprints = get_member (members, i)->fingerprints;

      for (guint j = 0; fingerprints != NULL && j < fingerprints->len; j++)
        {
          Posting posting = { g_array_index (fingerprints, guint64, j), i };

          g_array_append_val (postings, posting);
        }
    }

  g_array_sort (postings, compare_postings);

  return postings;
}

/* Who is more likely to have had the text first: an agency, else the older, else the one named first. */
static int
compare_ranks (gconstpointer a,
               gconstpointer b)
{
  Member *const first = *(Member *const *) a;
  Member *const second = *(Member *const *) b;
  const AssayOutlet *first_outlet = assay_source_get_outlet (first->source);
  const AssayOutlet *second_outlet = assay_source_get_outlet (second->source);
  gboolean first_is_wire = first_outlet != NULL && first_outlet->is_wire;
  gboolean second_is_wire = second_outlet != NULL && second_outlet->is_wire;
  AssayDay first_day = assay_source_get_date (first->source);
  AssayDay second_day = assay_source_get_date (second->source);

  if (first_is_wire != second_is_wire)
    return first_is_wire ? -1 : 1;
  if (assay_day_is_set (first_day) != assay_day_is_set (second_day))
    return assay_day_is_set (first_day) ? -1 : 1;
  if (assay_day_compare (first_day, second_day) != 0)
    return assay_day_compare (first_day, second_day);

  return first < second ? -1 : 1;
}

/* The members, in the order in which they become leaders; those without a text are left out. */
static GPtrArray *
rank_members (GArray *members)
{
  GPtrArray *ranked = g_ptr_array_new ();

  for (guint i = 0; i < members->len; i++)
    {
      if (get_member (members, i)->shingles != NULL)
        g_ptr_array_add (ranked, get_member (members, i));
    }

  g_ptr_array_sort (ranked, compare_ranks);

  for (guint i = 0; i < ranked->len; i++)
    ((Member *) g_ptr_array_index (ranked, i))->rank = i;

  return ranked;
}

/* Counts for each member of a lower rank the fingerprints that it has of @leader's. */
static void
count_common (GArray *members,
              GArray *postings,
              Member *leader)
{
  for (guint i = 0; i < members->len; i++)
    get_member (members, i)->n_common = 0;

  for (guint i = 0; i < leader->fingerprints->len; i++)
    {
      guint64 fingerprint = g_array_index (leader->fingerprints, guint64, i);
      guint low = 0;

      assay_bisect (low, postings->len, middle,
                    g_array_index (postings, Posting, middle).fingerprint < fingerprint);

      for (;
           low < postings->len && g_array_index (postings, Posting, low).fingerprint == fingerprint;
           low++)
        get_member (members, g_array_index (postings, Posting, low).member)->n_common++;
    }
}

static double
find_min_share (const Member *follower,
                const Member *leader)
{
  if ((follower->credits & leader->credits) != 0)
    return MIN_CREDITED_SHARE;

  return follower->credits != 0 && leader->credits != 0 ? MIN_RIVAL_SHARE : MIN_SHARE;
}

/* Whether one of the two has enough of the other; @dependence is the follower's. */
static gboolean
carries (Member          *follower,
         Member          *leader,
         AssayDependence *dependence)
{
  guint n_words = assay_shingles_get_n_words (follower->shingles);
  guint n_shorter = MIN (n_words, assay_shingles_get_n_words (leader->shingles));
  double min_share = find_min_share (follower, leader);
  g_autoptr (GArray) shared = NULL;
  guint n_shared = 0;
  guint best = 0;

  if (follower->n_common == 0 ||
      follower->n_common * MOST_WORDS_FOR_FINGERPRINT < min_share * n_shorter)
    return FALSE;

  shared = assay_shingles_list_shared (follower->shingles, leader->shingles);
  n_shared = assay_shared_count_words (shared);

  if (n_shared < MIN_WORDS || n_shared < min_share * n_shorter)
    return FALSE;

  for (guint i = 1; i < shared->len; i++)
    {
      if (g_array_index (shared, AssayShared, i).n_words >
          g_array_index (shared, AssayShared, best).n_words)
        best = i;
    }

  dependence->share = (double) n_shared / n_words;
  dependence->passage = g_array_index (shared, AssayShared, best).here;

  return TRUE;
}

/* Texts too short for a shingle may still be the same to the letter. */
static gboolean
says_same (Member          *follower,
           Member          *leader,
           AssayDependence *dependence)
{
  AssayText *text = assay_source_get_text (follower->source);

  if (g_strcmp0 (assay_text_get_utf8 (text),
                 assay_text_get_utf8 (assay_source_get_text (leader->source))) != 0)
    return FALSE;

  dependence->share = 1.0;
  dependence->passage = (AssaySpan){ 0, assay_text_get_length (text) };

  return TRUE;
}

/* The first of a group leads it, and those whom it has not are groups of their own: a chain of texts, each
   a little like the next, does not become one. */
static gboolean
group (AssayIndependence  *self,
       GArray             *members,
       GCancellable       *cancellable,
       GError            **error)
{
  g_autoptr (GArray) postings = index_members (members);
  g_autoptr (GPtrArray) ranked = rank_members (members);
  g_autofree gboolean *is_done = g_new0 (gboolean, members->len + 1);

  for (guint i = 0; i < ranked->len; i++)
    {
      Member *leader = g_ptr_array_index (ranked, i);
      guint leader_at = (guint) (leader - get_member (members, 0));

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;
      if (is_done[leader_at])
        continue;

      count_common (members, postings, leader);

      for (guint j = 0; j < members->len; j++)
        {
          Member *follower = get_member (members, j);

          if (follower->shingles == NULL || follower->rank <= leader->rank || is_done[j])
            continue;
          if (!says_same (follower, leader, get_dependence (self, j)) &&
              !carries (follower, leader, get_dependence (self, j)))
            continue;

          is_done[j] = TRUE;
          get_dependence (self, j)->leader = leader_at;
          get_dependence (self, leader_at)->n_followers++;
        }
    }

  return TRUE;
}

static guint
find_root (const guint *parents,
           guint        i)
{
  while (parents[i] != i)
    i = parents[i];

  return i;
}

/* Numbers the voices in the order of the sources. What a person put there, without an outlet, is a voice
   of its own. */
static void
number_voices (AssayIndependence *self,
               GArray            *members)
{
  g_autoptr (GHashTable) first_of = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree guint *parents = g_new (guint, members->len + 1);
  guint n_voices = 0;

  for (guint i = 0; i < members->len; i++)
    parents[i] = i;

  for (guint i = 0; i < members->len; i++)
    {
      const AssayOutlet *outlet = assay_source_get_outlet (get_member (members, i)->source);
      guint same[] = { get_dependence (self, i)->leader, i };
      gpointer known = NULL;

      if (outlet != NULL && g_hash_table_lookup_extended (first_of, outlet->id, NULL, &known))
        same[1] = GPOINTER_TO_UINT (known);
      else if (outlet != NULL)
        g_hash_table_insert (first_of, outlet->id, GUINT_TO_POINTER (i));

      for (guint j = 0; j < G_N_ELEMENTS (same); j++)
        {
          guint a = find_root (parents, i);
          guint b = find_root (parents, same[j]);

          parents[MAX (a, b)] = MIN (a, b);
        }
    }

  /* The root of each is its first. */
  for (guint i = 0; i < members->len; i++)
    {
      guint root = find_root (parents, i);

      get_dependence (self, i)->voice =
          root == i ? n_voices++ : get_dependence (self, root)->voice;
    }
}

/**
 * assay_independence_new:
 * @sources: (element-type AssaySource): some sources
 * @readings: (element-type AssayReading) (nullable items): the reading of each one's text
 *
 * Groups what carries the same text. What is quoted does not count, and credits to an agency do.
 *
 * Returns: (transfer full): the groups, or %NULL with @error set if cancelled
 */
AssayIndependence *
assay_independence_new (GPtrArray     *sources,
                        GPtrArray     *readings,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_autoptr (AssayIndependence) self = NULL;
  g_autoptr (GArray) members = NULL;

  g_return_val_if_fail (sources != NULL && readings != NULL, NULL);
  g_return_val_if_fail (sources->len == readings->len, NULL);

  self = g_new0 (AssayIndependence, 1);
  g_atomic_ref_count_init (&self->ref_count);
  self->dependences = g_array_new (FALSE, TRUE, sizeof (AssayDependence));
  g_array_set_size (self->dependences, sources->len);

  for (guint i = 0; i < sources->len; i++)
    *get_dependence (self, i) = (AssayDependence){ .leader = i, .share = 1.0 };

  members = take_members (sources, readings);

  if (!group (self, members, cancellable, error))
    return NULL;

  number_voices (self, members);

  return g_steal_pointer (&self);
}

AssayIndependence *
assay_independence_ref (AssayIndependence *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  g_atomic_ref_count_inc (&self->ref_count);

  return self;
}

void
assay_independence_unref (AssayIndependence *self)
{
  g_return_if_fail (self != NULL);

  if (!g_atomic_ref_count_dec (&self->ref_count))
    return;

  g_array_unref (self->dependences);
  g_free (self);
}

/**
 * assay_independence_get_n:
 *
 * Returns: how many sources it was asked about
 */
guint
assay_independence_get_n (AssayIndependence *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->dependences->len;
}

const AssayDependence *
assay_independence_get (AssayIndependence *self,
                        guint              source)
{
  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (source < self->dependences->len, NULL);

  return get_dependence (self, source);
}

/**
 * assay_independence_count_voices:
 * @is_counted: (nullable): for each source whether it counts; %NULL for all
 *
 * Returns: how many voices those sources are
 */
guint
assay_independence_count_voices (AssayIndependence *self,
                                 const gboolean    *is_counted)
{
  g_autofree gboolean *is_heard = NULL;
  guint n_voices = 0;

  g_return_val_if_fail (self != NULL, 0);

  is_heard = g_new0 (gboolean, self->dependences->len + 1);

  for (guint i = 0; i < self->dependences->len; i++)
    {
      guint voice = get_dependence (self, i)->voice;

      if ((is_counted != NULL && !is_counted[i]) || is_heard[voice])
        continue;

      is_heard[voice] = TRUE;
      n_voices++;
    }

  return n_voices;
}
