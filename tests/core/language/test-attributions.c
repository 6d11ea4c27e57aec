/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

/* What is said by whom: “source | cue | content … content | speaker mode” a line, one an attribution. */
typedef struct
{
  const char *text;
  const char *expected;
} Case;

static const Case cases[] = {
  /* On the right of the cue. */
  { "The minister said that the plan would fail.",
    "The minister | said | that the plan would fail | role indirect" },
  { "Ms Ortiz said on Tuesday the bridge was safe.",
    "Ms Ortiz | said | the bridge was safe | named indirect" },
  { "Ann Kerr, the mayor of Leeds, said the tram would run.",
    "Ann Kerr, the mayor of Leeds | said | the tram would run | named indirect" },
  { "The mayor has repeatedly warned that the river may rise, adding that pumps were ready.",
    "The mayor | has repeatedly warned | that the river may rise | role indirect\n"
    "The mayor | adding | that pumps were ready | role indirect" },
  { "She told reporters the talks had failed.",
    "She | told | the talks had failed | role indirect" },
  { "He told the BBC's Ann Kerr that it was over.",
    "He | told | that it was over | role indirect" },
  { "The firm declined to say whether jobs would go.",
    "The firm | declined | to say whether jobs would go | role indirect" },
  { "He criticised the council for its delay.",
    "He | criticised | the council for its delay | role indirect" },

  /* Who somebody is, and who wrote it. */
  { "A union steward named Ann Kerr led the walkout.", "" },
  { "By Ann Kerr, 26 November 2026\n\nHe said it was over.",
    "He | said | it was over | role indirect" },

  { "The tax, which he once dismissed as theatre, is law.",
    "he | once dismissed | as theatre | role indirect" },
  { "Critics, including Ann Kerr, have attacked the plan as rash.",
    "Critics, including Ann Kerr | have attacked | the plan as rash | unnamed indirect" },
  { "Ann Kerr, who stated that it was over, left.",
    "who | stated | that it was over | named indirect" },
  { "The council has closed the road, labeling the bridge as unsafe.",
    "The council | labeling | the bridge as unsafe | role indirect" },
  { "Kerr on Monday said the tram was late.", "Kerr | said | the tram was late | named indirect" },
  { "While Kerr said it was late, the tram ran.", "Kerr | said | it was late | named indirect" },
  { "As Kerr noted, the tram was late.", "Kerr | noted | the tram was late | named indirect" },

  /* On the left, on both sides. */
  { "The bridge is safe, the engineer said.",
    "the engineer | said | The bridge is safe | role indirect" },
  { "“We are ready,” said Ann Kerr, the mayor of Leeds.",
    "Ann Kerr, the mayor of Leeds | said | “We are ready,” | named direct" },
  { "“We are ready,” Kerr said. “We have been for a year.”",
    "Kerr | said | “We are ready,” … “We have been for a year.” | named direct" },
  { "The tram, Kerr said, would be late.",
    "Kerr | said | The tram … would be late | named indirect" },

  /* What is done, not said. */
  { "She wrote the number on the board. He told a joke and wrote a long second letter.", "" },
  { "The cook added salt to the soup, and she stated her income on the form.", "" },
  { "The firm recalled 2,000 cars. He says a prayer. She read the list and signed the lease.", "" },
  { "He wrote that a letter was late.", "He | wrote | that a letter was late | role indirect" },
  { "He added jobs would be lost.", "He | added | jobs would be lost | role indirect" },

  /* Phrases, passives, nouns. */
  { "According to the police, two men fled.",
    "the police | According to | two men fled | role indirect" },
  { "Two men fled, according to the police.",
    "the police | according to | Two men fled | role indirect" },
  { "The plan was rejected by Albania.", "Albania | was rejected | The plan | named indirect" },
  { "He was accused of fraud.", " | was accused | He … of fraud | none indirect" },
  { "His claim that the dam leaks is wrong.",
    "His | claim | that the dam leaks is wrong | role indirect" },
  { "The fire reportedly began in a barn.",
    " | reportedly | The fire … began in a barn | none indirect" },

  /* Nobody who can be asked. */
  { "Critics say the tax hurts the poor.",
    "Critics | say | the tax hurts the poor | unnamed indirect" },
  { "Critics, including Ann Kerr, called the plan “mad”.",
    "Critics, including Ann Kerr | called | the plan “mad” | unnamed mixed" },
  { "Two senior officials said the deal was off.",
    "Two senior officials | said | the deal was off | unnamed indirect" },
  { "Dorkins, Norvik’s finance director, said the deal was off.",
    "Dorkins, Norvik’s finance director | said | the deal was off | named indirect" },
  { "The leader, Ann Kerr, said the deal was off.",
    "The leader, Ann Kerr | said | the deal was off | named indirect" },
  { "Some have argued that it is too late.",
    "Some | have argued | that it is too late | unnamed indirect" },

  /* No cue at all. */
  { "Within hours was defending it, in a visit that showed nothing.", "" },
  { "Rebels attacked the town at dawn.", "" },

  /* A modal and a deed foretell; a modal and a word of speech tell. */
  { "The hubs would not share out responsibility for asylum; they would hold people whose claims "
    "have been rejected until they can be removed.",
    "" },
  { "The council will close the bridge in May.", "" },
  { "Ann Kerr will announce that the bridge closes.",
    "Ann Kerr | will announce | that the bridge closes | named indirect" },
  { "One has to wonder whether it was safe.", "" },
  { "It is clear that the ferry is doomed to fail.", "" },
  { "It is obvious that the board must resign.", "" },
  { "The claims were paid in May.", "" },
  { "Three reports of theft came in.", "" },
  { "The proposed tax would raise prices.", "" },
  { "Its plans for reform were late.", "" },
  { "The report is long.", "" },
};

/* What the rules alone do not see. */
static const Case model_cases[] = {
  { "“People were dancing” before the storm, she said. “And it was so peaceful.”",
    "she | said | “People were dancing” before the storm … “And it was so peaceful.” | role "
    "mixed" },

  /* Words that go on over a paragraph without another cue. */
  { "“We lost the first bridge at dawn,” the mayor, Ann Kerr, said. “We lost the second an hour "
    "later.\n"
    "“Nobody knew that the third was open.”\nThe river fell on Tuesday.",
    "the mayor, Ann Kerr | said | “We lost the first bridge at dawn,” … “We lost the second an "
    "hour later. … "
    "“Nobody knew that the third was open.” | named direct" },
};

static char *
dup_span (AssayReading *reading,
          AssaySpan     span)
{
  return assay_text_dup_span (assay_reading_get_text (reading), span);
}

static char *
dup_attributions (AssayReading *reading)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n_attributions);

  for (guint i = 0; i < n_attributions; i++)
    {
      g_autofree char *source = dup_span (reading, attributions[i].source);
      g_autofree char *cue = dup_span (reading, attributions[i].cue);

      g_string_append_printf (lines, "%s%s | %s | ", i > 0 ? "\n" : "", source, cue);

      for (guint n = 0; n < attributions[i].n_content; n++)
        {
          g_autofree char *content = dup_span (reading, attributions[i].content[n]);

          g_string_append_printf (lines, "%s%s", n > 0 ? " … " : "", content);
        }

      g_string_append_printf (lines, " | %s %s", assay_speaker_to_id (attributions[i].speaker),
                              assay_attribution_mode_to_id (attributions[i].mode));
    }

  return g_string_free (g_steal_pointer (&lines), FALSE);
}

static void
assert_attributions (const Case *test,
                     gboolean    rules_only)
{
  const AssayReadingOptions options = { .rules_only = rules_only };
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, &options);
  g_autofree char *found = dup_attributions (reading);

  g_assert_cmpstr (found, ==, test->expected);
}

static void
test_attributions (gconstpointer data)
{
  assert_attributions (data, FALSE);
}

/* Without the model. */
static void
test_attributions_by_rules (gconstpointer data)
{
  assert_attributions (data, TRUE);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/attributions/%u", i);
      g_autofree char *rules_path = g_strdup_printf ("/attributions/rules/%u", i);

      g_test_add_data_func (path, &cases[i], test_attributions);
      g_test_add_data_func (rules_path, &cases[i], test_attributions_by_rules);
    }

  for (guint i = 0; i < G_N_ELEMENTS (model_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/attributions/model/%u", i);

      g_test_add_data_func (path, &model_cases[i], test_attributions);
    }

  return g_test_run ();
}
