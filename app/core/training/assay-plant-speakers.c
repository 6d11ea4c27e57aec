/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <string.h>

#define N_SHARED 2

/* Words that stand for somebody, and would then stand for the wrong one. */
static gboolean
has_pronoun (AssayPlanter *self,
             guint         sentence)
{
  static const char *const pronouns[] = { "he", "she", "him", "her", "his", "hers" };
  guint last = MIN (sentence + 2, self->n_sentences);

  for (guint i = sentence; i < last; i++)
    {
      g_autofree char *words = NULL;
      g_autofree char *folded = NULL;

      if (self->sentences[i].part != self->sentences[sentence].part)
        break;

      words = assay_planter_dup (self, self->sentences[i].span);
      folded = assay_plant_fold (words);

      for (guint j = 0; j < G_N_ELEMENTS (pronouns); j++)
        {
          if (assay_plant_count_words (folded, pronouns[j]) > 0)
            return TRUE;
        }
    }

  return FALSE;
}

/* The name that stands in @span, or -1. */
static int
find_name (const AssayName *names,
           guint            n_names,
           AssaySpan        span)
{
  for (guint i = 0; i < n_names; i++)
    {
      if (assay_span_contains (span, names[i].span))
        return (int) i;
    }

  return -1;
}

static const char *
get_surname (const char *name)
{
  const char *space = strrchr (name, ' ');

  return space != NULL ? space + 1 : name;
}

/*
 * A name that has been given in full before is given by its surname again; another by the words that
 * introduce it later, which are then repeated there.
 */
static char *
dup_name_of (AssayPlanter    *self,
             const AssayName *other,
             AssaySpan        at)
{
  g_autofree char *name = assay_planter_dup (self, other->span);

  return g_strdup (other->span.end <= at.begin ? get_surname (name) : name);
}

static void
offer_speaker (AssayPlanter           *self,
               const AssayAttribution *attribution,
               const AssayName        *name,
               const AssayName        *other)
{
  g_autofree char *old = assay_planter_dup (self, name->span);
  g_autofree char *source = assay_planter_dup (self, attribution->source);
  g_autofree char *new = dup_name_of (self, other, attribution->source);
  const AssayOffer offer = {
    .kind = ASSAY_PLANT_SPEAKER,
    .span = attribution->source,
    .words = new,
    .fact = attribution->source,
    .needle = get_surname (old),
    .n_shared = N_SHARED,
    .may_repeat = TRUE,
  };

  /* “Brandt and Olsen said”: neither alone. */
  if (strstr (source, " and ") == NULL && strchr (source, ',') == NULL)
    assay_planter_offer (self, &offer);
}

/* Letters alone, so that “Vessholm Post” meets “vessholm-post.example”. */
static char *
dup_letters (const char *text)
{
  g_autofree char *folded = assay_plant_fold (text);
  GString *letters = g_string_new (NULL);

  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        g_string_append_unichar (letters, g_utf8_get_char (p));
    }

  if (g_str_has_prefix (letters->str, "the"))
    g_string_erase (letters, 0, 3);

  return g_string_free (letters, FALSE);
}

/* The source whose outlet is called so, or G_MAXUINT. */
static guint
find_outlet (GListModel *sources,
             const char *name)
{
  g_autofree char *letters = dup_letters (name);

  for (guint i = 0; strlen (letters) >= 3 && i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_source_dup_label (source);
      g_autofree char *other = dup_letters (label);

      if (g_str_has_prefix (other, letters))
        return i;
    }

  return G_MAXUINT;
}

/* Whether the draft has that person say something: then it is a person, and one who is heard. */
static gboolean
speaks (AssayPlanter    *self,
        const AssayName *name)
{
  g_autofree char *words = assay_planter_dup (self, name->span);
  g_autofree char *before = assay_planter_dup_before (self, name->span);
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (self->reading,
                                                                         &n_attributions);

  if (strchr (words, ' ') == NULL || g_ascii_strcasecmp (before, "the") == 0 ||
      find_outlet (assay_analysis_get_sources (self->analysis), words) != G_MAXUINT)
    return FALSE;

  for (guint i = 0; i < n_attributions; i++)
    {
      if (assay_span_contains (attributions[i].source, name->span))
        return TRUE;
    }

  return FALSE;
}

static void
find_speaker (AssayPlanter           *self,
              const AssayAttribution *attribution)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->reading, &n_names);
  int own = find_name (names, n_names, attribution->source);
  const AssayName *name = own >= 0 ? &names[own] : NULL;
  g_autoptr (GArray) others = g_array_new (FALSE, FALSE, sizeof (guint));

  if (name == NULL || name->kind != ASSAY_NAME_PERSON || has_pronoun (self, attribution->sentence))
    return;

  for (guint i = 0; i < n_names; i++)
    {
      if (names[i].kind == ASSAY_NAME_PERSON && names[i].first == i && name->first != i &&
          names[i].sentence != attribution->sentence && speaks (self, &names[i]))
        g_array_append_val (others, i);
    }

  if (others->len > 0)
    offer_speaker (self, attribution, name,
                   &names[g_array_index (others, guint,
                                         assay_random_below (&self->random, others->len))]);
}

/* What an outlet is called whose site is “vessholm-post.example”, or %NULL if that does not tell. */
static char *
dup_outlet_name (AssaySource *source)
{
  static const char *const papers[] = { "Chronicle", "Courier", "Gazette",  "Herald", "Journal",
                                        "Mail",      "News",    "Observer", "Post",   "Press",
                                        "Star",      "Times",   "Tribune",  "Wire" };
  g_autofree char *label = assay_source_dup_label (source);
  g_auto (GStrv) words = NULL;
  guint n_words = 0;

  label[strcspn (label, ".")] = '\0';
  words = g_strsplit (label, "-", -1);
  n_words = g_strv_length (words);

  for (guint i = 0; i < n_words; i++)
    *words[i] = g_ascii_toupper (*words[i]);

  for (guint i = 0; n_words > 1 && i < G_N_ELEMENTS (papers); i++)
    {
      if (strcmp (words[n_words - 1], papers[i]) == 0)
        return g_strjoinv (" ", words);
    }

  return NULL;
}

static gboolean
is_among (GArray *sources,
          guint   source)
{
  for (guint i = 0; i < sources->len; i++)
    {
      if (g_array_index (sources, guint, i) == source)
        return TRUE;
    }

  return FALSE;
}

/* “according to the Courier”: what the Courier has and the Post has not is said to be of the Post. */
static void
find_source (AssayPlanter           *self,
             const AssayAttribution *attribution)
{
  GListModel *sources = assay_analysis_get_sources (self->analysis);
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->reading, &n_names);
  int own = find_name (names, n_names, attribution->source);
  g_autofree char *old = own >= 0 ? assay_planter_dup (self, names[own].span) : NULL;
  guint cited = old != NULL ? find_outlet (sources, old) : G_MAXUINT;
  g_autoptr (GArray) shown = NULL;

  if (cited == G_MAXUINT)
    return;

  shown = assay_planter_find (self, attribution->sentence, NULL, N_SHARED + 1);

  for (guint i = 0; shown != NULL && i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *name = dup_outlet_name (source);
      AssayOffer offer = {
        .kind = ASSAY_PLANT_SOURCE,
        .span = names[own].span,
        .words = name,
        .fact = names[own].span,
        .n_shared = N_SHARED + 1,
        .may_repeat = TRUE,
      };

      if (name != NULL && i != cited && !is_among (shown, i))
        {
          assay_planter_offer (self, &offer);
          return;
        }
    }
}

/**
 * assay_planter_find_speakers:
 *
 * Offers another speaker for what somebody named says, and another outlet for what one reported.
 */
void
assay_planter_find_speakers (AssayPlanter *self)
{
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (self->reading,
                                                                         &n_attributions);

  for (guint i = 0; i < n_attributions; i++)
    {
      if (attributions[i].speaker != ASSAY_SPEAKER_NAMED || attributions[i].n_content == 0 ||
          assay_span_is_empty (attributions[i].source))
        continue;

      find_speaker (self, &attributions[i]);
      find_source (self, &attributions[i]);
    }
}
