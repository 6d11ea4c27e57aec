/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-plant-private.h"

#include <string.h>

#include "assay-article.h"

/* Surnames of many countries that belong to nobody in particular; none ends in a hiss, for its genitive. */
static const char *const surnames[] = {
  "Abara",   "Adeyemi",  "Albright", "Andersen", "Baranov",  "Barlow",   "Bellamy", "Bianchi",
  "Carver",  "Castell",  "Dalgaard", "Delaney",  "Dumont",   "Eastwood", "Ekberg",  "Falkner",
  "Ferrante", "Garland", "Greco",    "Hallam",   "Hartmann", "Ibrahim",  "Ivanova", "Jansen",
  "Kapoor",  "Keller",   "Kimura",   "Larkin",   "Lindholm", "Maddox",   "Marchetti", "Nakata",
  "Norwood", "Okafor",   "Oldham",   "Pacheco",  "Pemberton", "Quigley", "Ramsey",  "Rossi",
  "Sandoval", "Sorensen", "Tanaka",  "Thornton", "Underhill", "Valente", "Vikander", "Weaver",
  "Winslow", "Yamada",   "Yardley",  "Zeller",
};

/* Towns that are on no map that we know of. */
static const char *const towns[] = {
  "Ashwick",   "Brackford", "Carrowmoor", "Dunmarsh",  "Eastholm",  "Fenbury",  "Grimsholt",
  "Harlowby",  "Ivelford",  "Kelmouth",   "Lowick",    "Marlbridge", "Northam", "Oxleigh",
  "Penwick",   "Ravensby",  "Stonehaugh", "Thornwell", "Ulverby",   "Westmere",
};

/* Countries that take no article, neighbours together: the harder, the nearer. */
static const char *const countries[] = {
  "Portugal", "Spain",   "France",  "Belgium",  "Germany",  "Austria",  "Hungary", "Slovakia",
  "Poland",   "Lithuania", "Latvia", "Estonia", "Finland",  "Sweden",   "Norway",  "Denmark",
  "Ireland",  "Scotland", "Wales",  "England",  "Italy",    "Slovenia", "Croatia", "Serbia",
  "Albania",  "Greece",  "Turkey",  "Georgia",  "Armenia",  "Iraq",     "Jordan",  "Egypt",
  "Libya",    "Tunisia", "Algeria", "Morocco",  "Senegal",  "Ghana",    "Nigeria", "Kenya",
  "Tanzania", "Uganda",  "Zambia",  "India",    "Nepal",    "Vietnam",  "Japan",   "Canada",
  "Mexico",   "Peru",    "Chile",   "Argentina", "Brazil",
};

/* Words of bodies that stand for one another in the same number and place. */
static const char *const bodies[][2] = {
  { "Council", "Authority" },     { "Ministry", "Agency" },      { "Office", "Agency" },
  { "Institute", "Foundation" },  { "Association", "Federation" }, { "Union", "Alliance" },
  { "Court", "Tribunal" },        { "Committee", "Commission" }, { "Commission", "Committee" },
  { "Department", "Agency" },     { "Company", "Group" },        { "Trust", "Foundation" },
  { "Hospital", "Clinic" },       { "University", "College" },   { "Centre", "Institute" },
  { "Center", "Institute" },      { "Board", "Panel" },          { "Agency", "Department" },
  { "Authority", "Council" },     { "Foundation", "Trust" },     { "Society", "Association" },
  { "Museum", "Gallery" },        { "Bank", "Fund" },            { "Federation", "Association" },
  { "Group", "Company" },         { "College", "University" },
};

/* Spellings that one ear hears alike. */
static const char *const spellings[][2] = {
  { "qvist", "quist" }, { "quist", "qvist" }, { "sen", "son" },   { "son", "sen" },
  { "mann", "man" },    { "berg", "burg" },   { "ck", "k" },      { "ie", "ei" },
  { "ei", "ie" },       { "ll", "l" },        { "tt", "t" },      { "nn", "n" },
  { "rr", "r" },        { "th", "t" },        { "ph", "f" },      { "oe", "o" },
  { "ey", "y" },        { "dt", "d" },        { "av", "ow" },     { "y", "i" },
};

static char *
misspell (const char *surname)
{
  for (guint i = 0; i < G_N_ELEMENTS (spellings); i++)
    {
      const char *at = strstr (surname + 1, spellings[i][0]);

      if (at != NULL)
        return g_strdup_printf ("%.*s%s%s", (int) (at - surname), surname, spellings[i][1],
                                at + strlen (spellings[i][0]));
    }

  return NULL;
}

/* A surname that neither the draft nor a source has; at medium difficulty with the same first letter. */
static char *
draw_surname (AssayPlanter *self,
              const char   *old)
{
  guint n = G_N_ELEMENTS (surnames);
  guint first = assay_random_below (&self->random, n);
  char *spelled = self->difficulty == 3 ? misspell (old) : NULL;

  if (spelled != NULL)
    return spelled;

  for (guint pass = self->difficulty == 1 ? 1 : 0; pass < 2; pass++)
    {
      for (guint i = 0; i < n; i++)
        {
          const char *name = surnames[(first + i) % n];

          if ((pass == 1 || *name == *old) && strcmp (name, old) != 0 &&
              strstr (assay_text_get_utf8 (self->text), name) == NULL &&
              !assay_planter_is_in_source (self, name))
            return g_strdup (name);
        }
    }

  return NULL;
}

/* Words behind which a place stands, and no person; “from” and “to” may stand before either. */
static gboolean
is_place_word (const char *word)
{
  static const char *const words[] = { "at", "in", "near", "off", "outside", "through" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      if (g_ascii_strcasecmp (words[i], word) == 0)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_preposition (const char *word)
{
  return is_place_word (word) || g_ascii_strcasecmp (word, "from") == 0 ||
         g_ascii_strcasecmp (word, "to") == 0;
}

/* The given name stays, and with it “he” and “she”. */
static void
find_person (AssayPlanter    *self,
             const AssayName *name,
             const char      *old)
{
  const char *space = strrchr (old, ' ');
  g_autofree char *surname = NULL;
  g_autofree char *new = NULL;

  g_autofree char *before = assay_planter_dup_before (self, name->span);

  /* Nobody is called “the Sound Courier”, and nothing is at, in or near a person. */
  if (space == NULL || is_place_word (before) || !assay_planter_is_once (self, space + 1) ||
      g_ascii_strcasecmp (before, "the") == 0 || assay_article_adapt (before, "one") != NULL ||
      assay_article_adapt (before, "eight") != NULL)
    return;

  surname = draw_surname (self, space + 1);

  if (surname == NULL)
    return;

  new = g_strdup_printf ("%.*s %s", (int) (space - old), old, surname);
  assay_planter_offer_words (self, ASSAY_PLANT_PERSON, name->span, old, new);
}

static const char *
draw_country (AssayPlanter *self,
              const char   *old)
{
  static const guint reaches[] = { 40, 10, 2 };
  guint n = G_N_ELEMENTS (countries);

  for (guint i = 0; i < n; i++)
    {
      if (strcmp (countries[i], old) == 0)
        return countries[(i + 1 +
                          assay_random_below (&self->random, reaches[self->difficulty - 1])) %
                         n];
    }

  return NULL;
}

/* Neither part of a longer name, nor with an article that another place would not take. */
static gboolean
stands_alone (AssayPlanter *self,
              AssaySpan     span)
{
  g_autofree char *before = assay_planter_dup_before (self, span);
  g_autofree char *after = assay_planter_dup_after (self, span);

  return !g_ascii_isupper (*after) && !g_ascii_isupper (*before) &&
         g_ascii_strcasecmp (before, "the") != 0 && strcmp (before, "of") != 0 &&
         strcmp (before, "and") != 0 && strcmp (after, "and") != 0;
}

static void
find_place (AssayPlanter    *self,
            const AssayName *name,
            const char      *old)
{
  const char *new = draw_country (self, old);

  if (!stands_alone (self, name->span))
    return;

  if (new == NULL)
    {
      /* A region or a river is no town. */
      g_autofree char *before = assay_planter_dup_before (self, name->span);

      if (strchr (old, ' ') != NULL || !is_preposition (before))
        return;

      new = towns[assay_random_below (&self->random, G_N_ELEMENTS (towns))];
    }

  if (strstr (assay_text_get_utf8 (self->text), new) == NULL)
    assay_planter_offer_words (self, ASSAY_PLANT_PLACE, name->span, old, new);
}

static void
find_organisation (AssayPlanter    *self,
                   const AssayName *name,
                   const char      *old)
{
  g_auto (GStrv) words = g_strsplit (old, " ", -1);
  guint n_words = g_strv_length (words);
  const char *utf8 = assay_text_get_utf8 (self->text);

  /* Its abbreviation would tell: “Harbour Trust (HT)”. */
  if (n_words < 2 ||
      g_str_has_prefix (utf8 + assay_text_to_byte (self->text, name->span.end), " ("))
    return;

  for (guint i = 0; i < n_words; i++)
    {
      for (guint j = 0; j < G_N_ELEMENTS (bodies); j++)
        {
          g_autofree char *new = NULL;

          if (strcmp (words[i], bodies[j][0]) != 0)
            continue;

          g_free (words[i]);
          words[i] = g_strdup (bodies[j][1]);
          new = g_strjoinv (" ", words);
          assay_planter_offer_words (self, ASSAY_PLANT_ORGANISATION, name->span, old, new);

          return;
        }
    }
}

/**
 * assay_planter_find_names:
 *
 * Offers another name for each that the draft has once, outside quotations.
 */
void
assay_planter_find_names (AssayPlanter *self)
{
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (self->reading, &n_names);

  for (guint i = 0; i < n_names; i++)
    {
      g_autofree char *old = assay_planter_dup (self, names[i].span);

      if (assay_planter_is_quoted (self, names[i].span) || !assay_planter_is_once (self, old))
        continue;

      switch (names[i].kind)
        {
        case ASSAY_NAME_PERSON:
          find_person (self, &names[i], old);
          break;

        case ASSAY_NAME_PLACE:
        case ASSAY_NAME_UNKNOWN:
          find_place (self, &names[i], old);
          break;

        case ASSAY_NAME_ORGANISATION:
          find_organisation (self, &names[i], old);
          break;

        default:
          break;
        }
    }
}
