/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-independence.h"
#include "assay-reading.h"
#include "assay-source.h"

/* Our own copy of an agency, and what papers made of it. */
#define COPY                                                                                       \
  "The council of Harwick voted on Monday to close the old swing bridge to lorries for at least "  \
  "two years while engineers repair the pier that was struck by a barge in March. Buses and cars " \
  "may still cross, but only in one direction at a time, and the town will post guards at both "   \
  "ends. The work is expected to cost four million crowns."

#define CUT                                                                                       \
  "The council of Harwick voted on Monday to close the old swing bridge to lorries for at least " \
  "two years while engineers repair the pier that was struck by a barge in March."

#define REWRITE                                                                                  \
  "Lorries will have to take the long way round. Harwick's council on Monday evening chose to "  \
  "shut "                                                                                        \
  "its swing bridge to them, while engineers repair the pier that was struck by a barge in "     \
  "March. "                                                                                      \
  "Drivers of buses may still cross, but only in one direction at a time, and past guards whom " \
  "the "                                                                                         \
  "town is going to pay. Four million crowns is the price, shopkeepers fear that it will be more."

#define RETOLD                                                                                    \
  "Lorries will have to take the long way round. On Monday evening Harwick chose to shut its old " \
  "swing bridge to them, while engineers repair the pier that was struck by a barge in March. "   \
  "Drivers of buses may pass guards whom the town is going to pay. Four million crowns is the "   \
  "price, though shopkeepers fear more. They had wanted to wait, six hundred people signed for "  \
  "that, and the mayor has promised to answer it before the summer, when holiday makers come."

#define OTHER                                                                                    \
  "Traders along the quay had asked for a later date, and some of them left the meeting before " \
  "the "                                                                                         \
  "vote. A petition with six hundred names lies at the town hall; the mayor has promised to "    \
  "answer "                                                                                      \
  "it before the summer, when most of the boats arrive and the bridge opens eight times a day."

#define SPEECH                                                                                       \
  "“We have looked at every other way of doing this and there is none that would let us keep the " \
  "bridge open and keep the people on it safe, so that is what we must do,”"

typedef struct
{
  const char *url;
  const char *text; /* NULL: unread, and no summary */
  AssayDay    day;
} Item;

typedef struct
{
  const char *name;
  Item        items[6];
  const char *expected; /* of each: leader/voice */
} Case;

#define MAY(d) \
  {            \
    2025, 5, d \
  }

static const Case cases[] = {
  { "nothing", { { NULL } }, "" },
  { "alone", { { "https://one.example/a", COPY } }, "0/0" },
  { "two papers, two texts",
    { { "https://one.example/a", COPY }, { "https://two.example/a", OTHER } },
    "0/0 1/1" },

  /* Who had it first: the older, an agency, else the one named first. */
  { "same text",
    { { "https://one.example/a", COPY }, { "https://two.example/a", COPY } },
    "0/0 0/0" },
  { "the older leads",
    { { "https://one.example/a", COPY, MAY (15) }, { "https://two.example/a", COPY, MAY (14) } },
    "1/0 1/0" },
  { "dated before undated",
    { { "https://one.example/a", COPY }, { "https://two.example/a", COPY, MAY (14) } },
    "1/0 1/0" },
  { "an agency leads",
    { { "https://one.example/a", COPY, MAY (14) }, { "https://apnews.com/a", COPY, MAY (15) } },
    "1/0 1/0" },

  /* Cut to half of it, and put into a longer piece. */
  { "cut", { { "https://one.example/a", COPY }, { "https://two.example/a", CUT } }, "0/0 0/0" },
  { "inside a longer one",
    { { "https://one.example/a", CUT }, { "https://two.example/a", OTHER " " CUT " " OTHER } },
    "0/0 0/0" },

  /* Sentences of one’s own about half of the copy’s. */
  { "rewrite",
    { { "https://one.example/a", COPY }, { "https://two.example/a", REWRITE } },
    "0/0 0/0" },

  /* Told in one’s own words, with a few of the copy’s, it is nobody’s unless both say whose it is. */
  { "retold",
    { { "https://one.example/a", COPY " " OTHER }, { "https://two.example/a", RETOLD } },
    "0/0 1/1" },
  { "retold with a credit",
    { { "https://one.example/a", "HARWICK (AP) — " COPY " " OTHER },
      { "https://two.example/a", RETOLD " (AP/dpa)" } },
    "0/0 0/0" },
  { "retold of the agency itself",
    { { "https://apnews.com/a", COPY " " OTHER },
      { "https://two.example/a", "HARWICK (AP) " RETOLD } },
    "0/0 0/0" },
  { "other credits",
    { { "https://one.example/a", "HARWICK (AP) — " COPY },
      { "https://two.example/a", "HARWICK (Reuters) — " REWRITE } },
    "0/0 1/1" },
  { "brackets that are no credit",
    { { "https://one.example/a", "HARWICK (AP is short) — " COPY " " OTHER },
      { "https://two.example/a", "HARWICK (AP is long) — " RETOLD } },
    "0/0 1/1" },

  /* What somebody said stands in every report of it. */
  { "one speech, two reports",
    { { "https://one.example/a", SPEECH " the mayor of Harwick told a meeting of shopkeepers." },
      { "https://two.example/a", SPEECH " she said when the council met late on Monday night." } },
    "0/0 1/1" },

  /* One outlet is one voice, whatever it says. */
  { "one outlet twice",
    { { "https://one.example/a", COPY }, { "https://two.example/a", NULL },
      { "https://www.one.example/b", OTHER } },
    "0/0 1/1 2/0" },
  { "through an outlet",
    { { "https://one.example/a", COPY }, { "https://two.example/a", COPY },
      { "https://two.example/b", OTHER }, { "https://three.example/b", NULL } },
    "0/0 0/0 2/0 3/1" },

  /* Each a little like the next, the first not like the last. */
  { "no chain",
    { { "https://one.example/a", COPY }, { "https://two.example/a", CUT " " OTHER },
      { "https://three.example/a", OTHER } },
    "0/0 0/0 2/1" },
  { "short texts",
    { { "https://one.example/a", "The council of Harwick voted on Monday to close the bridge." },
      { "https://two.example/a", "The council of Harwick voted on Monday to close the bridge!" } },
    "0/0 1/1" },
  { "short texts, the same to the letter",
    { { "https://one.example/a", "It rained." }, { "https://two.example/a", "It rained." } },
    "0/0 0/0" },
};

static AssayIndependence *
group (const Item *items)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) readings = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  AssayIndependence *independence = NULL;

  for (; items->url != NULL; items++)
    {
      AssayListedSource listed = { .url = (char *) items->url };
      g_autoptr (AssaySource) unread = assay_source_new (&listed, assay_register_get_default ());
      g_autoptr (AssayText) text = NULL;

      if (items->text != NULL)
        text = assay_text_new (items->text, -1);

      g_ptr_array_add (sources, text != NULL ? assay_source_read (unread, text, items->day)
                                             : g_object_ref (unread));
      g_ptr_array_add (readings, text != NULL ? assay_reading_new (text, NULL, 0, NULL) : NULL);
    }

  independence = assay_independence_new (sources, readings, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (assay_independence_get_n (independence), ==, sources->len);

  for (guint i = 0; i < readings->len; i++)
    g_clear_pointer ((AssayReading **) &g_ptr_array_index (readings, i), assay_reading_unref);

  return independence;
}

static void
test_independence_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (AssayIndependence) independence = group (cases[i].items);
      g_autoptr (GString) list = g_string_new (NULL);

      for (guint j = 0; j < assay_independence_get_n (independence); j++)
        {
          const AssayDependence *dependence = assay_independence_get (independence, j);

          g_string_append_printf (list, "%s%u/%u", j > 0 ? " " : "", dependence->leader,
                                  dependence->voice);
        }

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (list->str, ==, cases[i].expected);
    }
}

static void
test_independence_passage (void)
{
  const Item items[] = { { "https://one.example/a", COPY },
                         { "https://two.example/a", OTHER " " CUT },
                         { "https://three.example/a", COPY },
                         { NULL } };
  g_autoptr (AssayIndependence) independence = group (items);
  const AssayDependence *leader = assay_independence_get (independence, 0);
  const AssayDependence *follower = assay_independence_get (independence, 1);
  const gboolean is_counted[] = { FALSE, TRUE, TRUE };
  guint length = (guint) g_utf8_strlen (OTHER " ", -1);

  g_assert_cmpuint (leader->n_followers, ==, 2);
  g_assert_cmpfloat (leader->share, ==, 1.0);
  g_assert_true (assay_span_is_empty (leader->passage));

  g_assert_cmpuint (follower->n_followers, ==, 0);
  g_assert_cmpuint (follower->passage.begin, ==, length);
  g_assert_cmpuint (follower->passage.end, ==, length + (guint) strlen (CUT) - 1);
  g_assert_cmpfloat (follower->share, >, 0.3);
  g_assert_cmpfloat (follower->share, <, 0.5);

  g_assert_cmpuint (assay_independence_count_voices (independence, NULL), ==, 1);
  g_assert_cmpuint (assay_independence_count_voices (independence, is_counted), ==, 1);
}

/* As many as anybody lists, all the same but for a line that all papers of a house end with. */
static void
test_independence_many (void)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) readings = g_ptr_array_new ();
  g_autoptr (AssayIndependence) independence = NULL;
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 300; i++)
    {
      g_autofree char *url = g_strdup_printf ("https://paper%u.example/a", i);
      g_autofree char *words = g_strdup_printf ("Item %u is this. " COPY, i);
      g_autoptr (AssayText) text = assay_text_new (words, -1);
      AssayListedSource listed = { .url = url };
      g_autoptr (AssaySource) unread = assay_source_new (&listed, assay_register_get_default ());

      g_ptr_array_add (sources, assay_source_read (unread, text, (AssayDay){ 0 }));
      g_ptr_array_add (readings, NULL);
    }

  independence = assay_independence_new (sources, readings, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (assay_independence_get (independence, 0)->n_followers, ==, 299);

  g_cancellable_cancel (cancellable);
  g_assert_null (assay_independence_new (sources, readings, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/independence/cases", test_independence_cases);
  g_test_add_func ("/independence/passage", test_independence_passage);
  g_test_add_func ("/independence/many", test_independence_many);

  return g_test_run ();
}
