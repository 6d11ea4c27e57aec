/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "analysis-case.h"

#include <string.h>

/*
 * What a change to a draft or its sources may do to the scores, on the sums before they are bounded and
 * rounded: over the stories of tests/data/stories, and over stories that are put together by chance from a
 * fixed seed.
 */

#define N_GENERATED 500

#define EPSILON 1e-9

/**
 * Story:
 * @date: of the draft
 * @paragraphs: (element-type utf8): each stands by itself
 * @urls: (element-type utf8): the sources
 * @texts: (element-type utf8): what each says
 * @dates: (element-type AssayDay): when
 * @quote: a paragraph that quotes a source word for word, which the draft does not have
 * @alter: a word of it, and another that the source does not have there
 * @figure: a figure of the draft that a source has, and another that none has
 */
typedef struct
{
  char      *name;
  AssayDay   date;
  GPtrArray *paragraphs;
  GPtrArray *urls;
  GPtrArray *texts;
  GArray    *dates;
  char      *quote;
  char      *alter[2];
  char      *figure[2];
} Story;

static Story *
story_new (const char *name)
{
  Story *self = g_new0 (Story, 1);

  self->name = g_strdup (name);
  self->paragraphs = g_ptr_array_new_with_free_func (g_free);
  self->urls = g_ptr_array_new_with_free_func (g_free);
  self->texts = g_ptr_array_new_with_free_func (g_free);
  self->dates = g_array_new (FALSE, FALSE, sizeof (AssayDay));

  return self;
}

static void
story_free (Story *self)
{
  g_free (self->name);
  g_ptr_array_unref (self->paragraphs);
  g_ptr_array_unref (self->urls);
  g_ptr_array_unref (self->texts);
  g_array_unref (self->dates);
  g_free (self->quote);
  for (guint i = 0; i < 2; i++)
    {
      g_free (self->alter[i]);
      g_free (self->figure[i]);
    }
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Story, story_free)

static void
story_add_source (Story      *self,
                  const char *url,
                  AssayDay    date,
                  const char *text)
{
  g_ptr_array_add (self->urls, g_strdup (url));
  g_ptr_array_add (self->texts, g_strdup (text));
  g_array_append_val (self->dates, date);
}

static void
replace_item (GPtrArray *items,
              guint      index,
              char      *item)
{
  g_free (items->pdata[index]);
  items->pdata[index] = item;
}

static gpointer
copy_string (gconstpointer text,
             gpointer      user_data)
{
  return g_strdup (text);
}

static GPtrArray *
copy_strings (GPtrArray *strings)
{
  GPtrArray *copy = g_ptr_array_copy (strings, copy_string, NULL);

  g_ptr_array_set_free_func (copy, g_free);

  return copy;
}

/* The story, to be changed. */
static Story *
story_copy (const Story *self)
{
  Story *copy = g_new0 (Story, 1);

  copy->name = g_strdup (self->name);
  copy->date = self->date;
  copy->paragraphs = copy_strings (self->paragraphs);
  copy->urls = copy_strings (self->urls);
  copy->texts = copy_strings (self->texts);
  copy->dates = g_array_copy (self->dates);
  copy->quote = g_strdup (self->quote);
  for (guint i = 0; i < 2; i++)
    {
      copy->alter[i] = g_strdup (self->alter[i]);
      copy->figure[i] = g_strdup (self->figure[i]);
    }

  return copy;
}

static AssayAnalysis *
story_analyse (const Story *self)
{
  g_autofree AnalysisPage *pages = g_new0 (AnalysisPage, self->urls->len + 1);
  g_autofree char *text = NULL;

  for (guint i = 0; i < self->urls->len; i++)
    pages[i] = (AnalysisPage){ .url = self->urls->pdata[i],
                               .text = self->texts->pdata[i],
                               .published = g_array_index (self->dates, AssayDay, i) };

  for (guint i = 0; i < self->paragraphs->len; i++)
    {
      g_autofree char *before = g_steal_pointer (&text);

      text = before != NULL ? g_strjoin ("\n", before, self->paragraphs->pdata[i], NULL)
                            : g_strdup (self->paragraphs->pdata[i]);
    }

  return analysis_case_run_named (self->name, text, self->date, pages, self->urls->len);
}

static double
story_sum (const Story *self,
           AssayCheck   check)
{
  g_autoptr (AssayAnalysis) analysis = story_analyse (self);

  return assay_analysis_get_check (analysis, check)->sum;
}

/* Shows two stories where one is not as the other wants it to be. */
static void
fail_pair (const Story *before,
           const Story *after,
           const char  *what)
{
  g_autoptr (AssayAnalysis) first = story_analyse (before);
  g_autoptr (AssayAnalysis) second = story_analyse (after);
  g_autofree char *first_text = analysis_case_describe (first);
  g_autofree char *second_text = analysis_case_describe (second);

  g_test_message ("%s: %s\n%s\n— before —\n%s\n— after —\n%s", before->name, what,
                  assay_text_get_utf8 (assay_draft_get_text (assay_analysis_get_draft (second))),
                  first_text, second_text);
  g_test_fail ();
}

/* A low outlet swapped for a wire agency never lowers reliability. */
static void
check_outlet (const Story *story)
{
  for (guint i = 0; i < story->urls->len; i++)
    {
      g_autoptr (Story) changed = story_copy (story);

      replace_item (changed->urls, i, g_strdup_printf ("https://www.afp.com/story-%u", i));
      if (story_sum (changed, ASSAY_CHECK_SOURCES) <
          story_sum (story, ASSAY_CHECK_SOURCES) - EPSILON)
        fail_pair (story, changed, "a wire agency lowers reliability");
    }
}

/* @from must stand in one of the paragraphs; the first that has it is changed. */
static void
replace_words (Story      *story,
               const char *from,
               const char *to)
{
  for (guint i = 0; i < story->paragraphs->len; i++)
    {
      const char *paragraph = story->paragraphs->pdata[i];
      const char *at = strstr (paragraph, from);

      if (at == NULL)
        continue;

      replace_item (story->paragraphs, i,
                    g_strdup_printf ("%.*s%s%s", (int) (at - paragraph), paragraph, to,
                                     at + strlen (from)));
      return;
    }

  g_assert_not_reached ();
}

/* A source quoted verbatim never lowers Quotes; a word altered inside the quotation lowers it. */
static void
check_quotation (const Story *story)
{
  g_autoptr (Story) quoting = story_copy (story);
  g_autoptr (Story) altered = NULL;
  double before = story_sum (story, ASSAY_CHECK_QUOTES);
  double with = 0;

  g_ptr_array_add (quoting->paragraphs, g_strdup (story->quote));
  with = story_sum (quoting, ASSAY_CHECK_QUOTES);
  if (with < before - EPSILON)
    fail_pair (story, quoting, "a verbatim quotation lowers Quotes");

  altered = story_copy (quoting);
  replace_words (altered, story->alter[0], story->alter[1]);
  if (story_sum (altered, ASSAY_CHECK_QUOTES) > with - EPSILON)
    fail_pair (quoting, altered, "an altered word does not lower Quotes");
}

/* A figure moved away from its source lowers Plausibility, and back restores it. */
static void
check_figure (const Story *story)
{
  g_autoptr (Story) moved = story_copy (story);
  double before = story_sum (story, ASSAY_CHECK_PLAUSIBILITY);

  replace_words (moved, story->figure[0], story->figure[1]);
  if (story_sum (moved, ASSAY_CHECK_PLAUSIBILITY) > before - EPSILON)
    fail_pair (story, moved, "a figure that no source has does not lower Plausibility");

  replace_words (moved, story->figure[1], story->figure[0]);
  g_assert_cmpfloat (story_sum (moved, ASSAY_CHECK_PLAUSIBILITY), ==, before);
}

/* All sources five years older lowers Freshness. */
static void
check_age (const Story *story)
{
  g_autoptr (Story) older = story_copy (story);

  for (guint i = 0; i < older->dates->len; i++)
    g_array_index (older->dates, AssayDay, i).year -= 5;

  if (story_sum (older, ASSAY_CHECK_FRESHNESS) > story_sum (story, ASSAY_CHECK_FRESHNESS) - EPSILON)
    fail_pair (story, older, "old sources do not lower Freshness");
}

static gboolean
is_same (const Story *first,
         const Story *second)
{
  g_autoptr (AssayAnalysis) a = story_analyse (first);
  g_autoptr (AssayAnalysis) b = story_analyse (second);

  for (guint i = 0; i < ASSAY_N_CHECKS; i++)
    {
      double sum = assay_analysis_get_check (a, (AssayCheck) i)->sum;
      double other = assay_analysis_get_check (b, (AssayCheck) i)->sum;

      if (sum < other - EPSILON || sum > other + EPSILON ||
          assay_analysis_get_check (a, (AssayCheck) i)->score !=
              assay_analysis_get_check (b, (AssayCheck) i)->score)
        return FALSE;
    }

  return assay_analysis_get_verdict (a) == assay_analysis_get_verdict (b);
}

/* Swapping two self-contained paragraphs or renaming the file changes no score. */
static void
check_order (const Story *story)
{
  g_autoptr (Story) renamed = story_copy (story);

  g_free (renamed->name);
  renamed->name = g_strdup ("zz-final (2).txt");
  if (!is_same (story, renamed))
    fail_pair (story, renamed, "another file name changes a score");

  for (guint i = 0; i + 1 < story->paragraphs->len; i++)
    {
      g_autoptr (Story) swapped = story_copy (story);
      gpointer first = swapped->paragraphs->pdata[i];

      swapped->paragraphs->pdata[i] = swapped->paragraphs->pdata[i + 1];
      swapped->paragraphs->pdata[i + 1] = first;
      if (!is_same (story, swapped))
        fail_pair (story, swapped, "the order of paragraphs changes a score");
    }
}

/* An unrelated source never makes PASS. */
static void
check_unrelated (const Story *story)
{
  g_autoptr (Story) more = story_copy (story);
  g_autoptr (AssayAnalysis) before = story_analyse (story);
  g_autoptr (AssayAnalysis) after = NULL;

  story_add_source (
      more, "https://www.afp.com/orchids", story->date,
      "An orchid show in Lisbon drew growers from Peru. Its judges praised a white vanda.");
  after = story_analyse (more);

  if (assay_analysis_get_verdict (after) == ASSAY_VERDICT_PASS &&
      assay_analysis_get_verdict (before) != ASSAY_VERDICT_PASS)
    fail_pair (story, more, "an unrelated source makes PASS");

  /* Nor does it alone, where there is nothing else. */
  g_ptr_array_remove_range (more->urls, 0, story->urls->len);
  g_ptr_array_remove_range (more->texts, 0, story->texts->len);
  g_array_remove_range (more->dates, 0, story->dates->len);
  g_clear_object (&after);
  after = story_analyse (more);
  g_assert_cmpint (assay_analysis_get_verdict (after), !=, ASSAY_VERDICT_PASS);
}

static void
check_all (const Story *story)
{
  check_outlet (story);
  check_quotation (story);
  check_figure (story);
  check_age (story);
  check_order (story);
  check_unrelated (story);
}

/* A file: lines under the words date, draft, source, quote, alter, figure. */
static Story *
read_story (const char *path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  const char *under = "";
  guint n_under = 0;
  Story *story = story_new (name);
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &content, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (g_strchomp (content), "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      AssayDay day = { 0 };

      if (g_str_has_prefix (lines[i], "date "))
        g_assert_true (assay_day_from_iso (lines[i] + strlen ("date "), &story->date));
      else if (g_str_has_prefix (lines[i], "source "))
        {
          g_auto (GStrv) words = g_strsplit (lines[i], " ", 3);

          g_assert_true (assay_day_from_iso (words[1], &day));
          story_add_source (story, words[2], day, lines[++i]);
        }
      else if (g_strv_contains ((const char *const[]){ "draft", "quote", "alter", "figure", NULL },
                                lines[i]))
        {
          under = lines[i];
          n_under = 0;
        }
      else if (strcmp (under, "draft") == 0)
        g_ptr_array_add (story->paragraphs, g_strdup (lines[i]));
      else if (strcmp (under, "quote") == 0)
        story->quote = g_strdup (lines[i]);
      else if (strcmp (under, "alter") == 0)
        story->alter[n_under++] = g_strdup (lines[i]);
      else
        story->figure[n_under++] = g_strdup (lines[i]);
    }

  return story;
}

static void
test_story (gconstpointer data)
{
  g_autoptr (Story) story = read_story (data);

  check_all (story);
}

/* What stories are put together from: a sentence with its figure, its place and its people. */
static const char *const places[] = { "Lowhaven", "Norfold", "Karsby", "Eastmere", "Brask",
                                      "Velden",   "Pellan",  "Sorrel", "Harl",     "Osk" };
static const char *const people[] = { "Mara Quist",  "Tobias Renn", "Ines Calder", "Per Aldous",
                                      "Ruth Brandt", "Owen Stride", "Jonas Vell",  "Carla Nuss" };
static const char *const outlets[] = {
  "https://apnews.com/article/%u", "https://www.reuters.com/%u",  "https://www.dailymail.co.uk/%u",
  "https://www.rt.com/%u",         "https://www.thesun.co.uk/%u", "https://paper-of-%u.example/"
};
/* What else a source says; no two say the same, or they would be one voice. */
static const char *const fillers[] = {
  "The paper was printed at noon.",
  "Rain kept most readers of the evening edition indoors.",
  "Its editor thanked whoever had sent a letter.",
  "A crossword with two solutions stood on the last page.",
  "Subscribers in the hills had theirs a day late.",
};
static const char *const sentences[] = {
  "The council of %s will spend %u million pounds on its roads, the treasurer reported.",
  "A storm damaged %u2 houses in %s on Saturday, the rescue service said.",
  "The port of %s handled %u3 containers last year, the harbour office reported.",
  "Hospitals in %s hired %u2 nurses in the spring, the health office said.",
  "The university of %s admitted %u3 students this autumn, its registrar announced.",
  "Police in %s recorded %u2 thefts of bicycles in July, the police said.",
  "The orchards of %s yielded %u3 tonnes of apples, the farmers' union reported.",
  "Trains between %s and the coast carried %u3 passengers in May, the operator said.",
};

/* Those whose figure says something by itself, however near others lie: money, and what is in thousands. */
static const guint telling[] = { 0, 2, 4, 6, 7 };

static const char *const sayings[] = {
  "We have agreed on a plan for the harbour",
  "The work will begin before the winter",
  "Nobody in this town was asked about it",
  "The money is there and it must be spent",
  "Every road here leads through the market",
};
static const char *const replacements[][2] = {
  { "plan", "price" }, { "winter", "summer" }, { "asked", "paid" }, { "spent", "saved" },
  { "market", "forest" },
};

/* One of the sentences, for that place; @figure: (out): its figure */
static char *
make_sentence (GRand       *rand,
               guint        which,
               const char  *place,
               char       **figure)
{
  g_auto (GStrv) pieces = g_strsplit (sentences[which], " ", -1);

  for (guint i = 0; pieces[i] != NULL; i++)
    {
      char *made = NULL;

      if (strcmp (pieces[i], "%s") == 0)
        made = g_strdup (place);
      else if (strcmp (pieces[i], "%u") == 0)
        made = *figure = g_strdup_printf ("%d", g_rand_int_range (rand, 11, 99));
      else if (strcmp (pieces[i], "%u2") == 0)
        made = *figure = g_strdup_printf ("%d", g_rand_int_range (rand, 101, 899));
      else if (strcmp (pieces[i], "%u3") == 0)
        made = *figure = g_strdup_printf ("%d,%03d", g_rand_int_range (rand, 3, 80),
                                          g_rand_int_range (rand, 101, 999));
      else
        continue;

      g_free (pieces[i]);
      pieces[i] = g_strdup (made);
      if (made != *figure)
        g_free (made);
    }

  return g_strjoinv (" ", pieces);
}

/* The same digits but the first, which is another: as large, and in no source. */
static char *
make_other_figure (const char *figure)
{
  char *other = g_strdup (figure);

  other[0] = other[0] == '9' ? '4' : (char) (other[0] + 1);

  return other;
}

static Story *
generate (guint seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  g_autofree char *name = g_strdup_printf ("generated %u", seed);
  Story *story = story_new (name);
  guint n_sources = (guint) g_rand_int_range (rand, 1, 4);
  guint n_sentences = (guint) g_rand_int_range (rand, 2, 6);
  guint first = telling[g_rand_int_range (rand, 0, G_N_ELEMENTS (telling))];
  guint saying = (guint) g_rand_int_range (rand, 0, G_N_ELEMENTS (sayings));
  const char *speaker = people[g_rand_int_range (rand, 0, G_N_ELEMENTS (people))];

  story->date = (AssayDay){ 2025, (gint8) g_rand_int_range (rand, 1, 13), 15 };
  story->quote = g_strdup_printf ("“%s,” %s said.", sayings[saying], speaker);
  story->alter[0] = g_strdup (replacements[saying][0]);
  story->alter[1] = g_strdup (replacements[saying][1]);

  for (guint i = 0; i < n_sources; i++)
    {
      const char *pattern = outlets[g_rand_int_range (rand, 0, G_N_ELEMENTS (outlets))];
      g_auto (GStrv) halves = g_strsplit (pattern, "%u", 2);
      g_autofree char *url = g_strdup_printf ("%s%u%s", halves[0], i, halves[1]);

      story_add_source (story, url, (AssayDay){ 2025, story->date.month, 14 },
                        i == 0 ? story->quote : fillers[i % G_N_ELEMENTS (fillers)]);
    }

  for (guint i = 0; i < n_sentences; i++)
    {
      guint which = (first + i) % G_N_ELEMENTS (sentences);
      guint source = (guint) g_rand_int_range (rand, 0, (gint32) n_sources);
      g_autofree char *figure = NULL;
      char *sentence = make_sentence (rand, which,
                                      places[g_rand_int_range (rand, 0, G_N_ELEMENTS (places))],
                                      &figure);

      g_ptr_array_add (story->paragraphs, sentence);

      /* The first is in a source, of the others most. */
      if (i > 0 && g_rand_int_range (rand, 0, 5) == 0)
        continue;

      replace_item (story->texts, source,
                    g_strdup_printf ("%s %s", (char *) story->texts->pdata[source], sentence));
      if (i == 0)
        {
          story->figure[1] = make_other_figure (figure);
          story->figure[0] = g_steal_pointer (&figure);
        }
    }

  return story;
}

static void
test_generated (void)
{
  for (guint seed = 1; seed <= N_GENERATED && !g_test_failed (); seed++)
    {
      g_autoptr (Story) story = generate (seed);

      check_all (story);
    }
}

static void
add_stories (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_DIST, "data", "stories", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (folder, 0, &error);
  const char *name = NULL;

  g_assert_no_error (error);

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *test = g_strdup_printf ("/metamorphic/%s", name);

      g_test_add_data_func_full (test, g_build_filename (folder, name, NULL), test_story, g_free);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add_stories ();
  g_test_add_func ("/metamorphic/generated", test_generated);

  return g_test_run ();
}
