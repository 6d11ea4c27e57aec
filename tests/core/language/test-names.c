/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-reading.h"

typedef struct
{
  const char *text;
  const char *
      names; /* name: kind, “[title]” or “[title | also]”, “= first” of a later mention; joined by “; ” */
} Case;

static const Case cases[] = {
  /* People, with what they are. */
  { "Then Norwegian Prime Minister Kari Holm met Mr Okafor and Dr. Anne Bell.",
    "Kari Holm: person [Norwegian Prime Minister]; Okafor: person [Mr]; Anne Bell: person [Dr.]" },
  { "The mayor, Tom Roe, met former chief executive Liv Dahl.",
    "Tom Roe: person [mayor]; Liv Dahl: person [former chief executive]" },
  { "Then Sarah Quill, head of the union, spoke.", "Sarah Quill: person [head of the union]" },
  { "Shadow Health Secretary Ned Ames wrote to Sir Alan Pike.",
    "Ned Ames: person [Shadow Health Secretary]; Alan Pike: person [Sir]" },
  { "A man named Ursula van den Berg met J. K. Marlow, Sean O'Hara and Mary-Ann McNeil.",
    "Ursula van den Berg: person; J. K. Marlow: person; Sean O'Hara: person; Mary-Ann McNeil: "
    "person" },
  { "At noon Jane Carver, 42, left; so did Walid al-Masri.",
    "Jane Carver: person; Walid al-Masri: person" },
  { "Acme CEO Ruth Gold spoke to Tesla.", "Ruth Gold: person [Acme CEO]; Tesla: organisation" },

  { "Then former secretary of State Ivy Nash and Rep. Lou Finn (R-Ohio) met.",
    "Ivy Nash: person [former secretary of State]; Lou Finn: person [Rep.]" },
  { "We heard Northern Fisheries Council Research Director Ida Vang.",
    "Northern Fisheries Council: organisation; Ida Vang: person [Northern Fisheries Council "
    "Research Director]" },
  { "We saw Tom Roe and Zelma Roe.", "Tom Roe: person; Zelma Roe: person" },

  /* What stands first in its sentence, and nouns that no list has. */
  { "Defense attorney Ruth Pell met state fire marshal Owen Park.",
    "Ruth Pell: person [Defense attorney]; Owen Park: person [state fire marshal]" },
  { "Housing officer Lou Finn spoke. Chief executive Ann Marsh left. Hydrologist Ben Strand "
    "stayed.",
    "Lou Finn: person [Housing officer]; Ann Marsh: person [Chief executive]; Ben Strand: person "
    "[Hydrologist]" },
  { "He hired lawyer Mark Tull, said mayor Tom Roe. Finally lawyer Ida Vang lost.",
    "Mark Tull: person [lawyer]; Tom Roe: person [mayor]; Ida Vang: person [lawyer]" },
  { "The committee's chair, Ned Ames, met the town council’s new finance director, Zelma Roe.",
    "Ned Ames: person [committee's chair]; Zelma Roe: person [town council’s new finance "
    "director]" },
  /* Behind the name: in brackets, between dashes, behind an age, told by “who”. */
  { "Present were Kari Holm (Chair), Sean O'Hara (secretary of the board) and Bob Finn (R-Ohio).",
    "Kari Holm: person [Chair]; Sean O'Hara: person [secretary of the board]; Bob Finn: person" },
  { "Sarah Quill – the union’s secretary – spoke; so did Ann Marsh, 42, the chief executive.",
    "Sarah Quill: person [union’s secretary]; Ann Marsh: person [chief executive]" },
  { "Liv Dahl, who chairs the committee, met Pat Moss, who is also mayor of Leeds, and Joe Kerr, "
    "now "
    "coach of the side.",
    "Liv Dahl: person [chairs the committee]; Pat Moss: person [mayor of Leeds]; Leeds: place; Joe "
    "Kerr: person [coach of the side]" },
  { "According to Mayor Tom Roe, police chief Ben Hall left.",
    "Tom Roe: person [Mayor]; Ben Hall: person [police chief]" },
  /* Two titles of one name. */
  { "Then Professor Ann Lee, the rector, met Mayor Tom Roe (chairman of the board).",
    "Ann Lee: person [Professor | rector]; Tom Roe: person [Mayor | chairman of the board]" },

  /* Bodies and places. */
  { "Officials of the Ministry of Transport and the University of Graz met Hale & Co in Graz.",
    "Ministry of Transport: organisation; University of Graz: organisation; Hale & Co: name; Graz: "
    "place" },
  { "She flew from Springfield, Ohio, to Bosnia and Herzegovina, then to Serbia and Kosovo.",
    "Springfield: place; Ohio: place; Bosnia and Herzegovina: place; Serbia: place; Kosovo: "
    "place" },
  { "The Department for Work and Pensions and the Green Party objected.",
    "Department for Work and Pensions: organisation; Green Party: organisation" },
  { "They walked down Baker Street to Victoria Park and the River Lune.",
    "Baker Street: place; Victoria Park: place; River Lune: place" },

  /* What begins a sentence may begin what is called so. */
  { "Northern Isles Link said so.", "Northern Isles Link: name" },
  { "Great Western Railway agreed.", "Great Western Railway: organisation" },
  { "Old Tom Roe agreed.", "Tom Roe: person" },
  { "The library is to open on Sundays.", "" },

  /* A dateline's place is one, however it is written. */
  { "SIBENIK, Croatia (Agency) — Rain fell on Monday.",
    "SIBENIK: place; Croatia: place" },
  { "LARKSPUR, Kan. — Rain fell.", "LARKSPUR: place; Kan: place" },
  { "PINE HOLLOW, Calif., Sept. 9 — Rain fell.", "PINE HOLLOW: place; Calif: place" },
  { "NOTE — rain fell on Monday.", "" },
  /* Buildings are no people, and words that a number completes no names. */
  { "They met at Hadley Baths, by Marrow Pier and in Castle Inn, off Route 47 in Room 212.",
    "Hadley Baths: place; Marrow Pier: place; Castle Inn: place" },
  { "We met the Archbishop of Wales and the Guide Dog Association of Norway.",
    "Wales: place; Guide Dog Association of Norway: organisation" },
  { "The pro-Kashmiri group drew ex-Soviet cash from an ATM; Islam and Buddhism grew.", "" },
  { "We saw Ann Lee, if a minister asks, and Tom Roe, and his son left; so did Ida Vang, first "
    "author "
    "of the study.",
    "Ann Lee: person; Tom Roe: person; Ida Vang: person [first author of the study]" },

  /* Later mentions. */
  { "We met Kari Holm. Holm smiled. Later Mr Holm left.",
    "Kari Holm: person; Holm: person = Kari Holm; Holm: person [Mr] = Kari Holm" },
  { "The Northern Fisheries Council (NFC) met. The NFC adjourned. The Council agreed.",
    "Northern Fisheries Council: organisation; NFC: organisation = Northern Fisheries Council; "
    "NFC: organisation = Northern Fisheries Council; Council: organisation = Northern Fisheries "
    "Council" },
  { "He met Ann Smith and Bob Smith. Then Smith left.",
    "Ann Smith: person; Bob Smith: person; Smith: name" },
  { "She left New York for York.", "New York: place; York: place" },
  { "We saw Kari Holm and Kari Holmes.", "Kari Holm: person; Kari Holmes: person" },

  /* What names nobody. */
  { "British and Albanian officials met on Monday in May. The Prime Minister and the Council "
    "agreed.",
    "" },
  { "Critics disagreed. Protesters gathered. “Nobody came,” he said. But I did.", "" },
  { "See https://www.example.org/News/Some-Page for Internet news.", "" },
  { "However, the plan failed. Hopes faded: Ministers resigned.", "" },

  { "The Saudi-led force, the Iran-backed group and the Fifth Amendment.", "" },

  { "Passenger numbers rose. Traders left. Snow stopped trains. Copper mines kept working.", "" },
  { "Labour Minister Étienne Cazal met Fisheries minister Olive Stane.",
    "Étienne Cazal: person [Labour Minister]; Olive Stane: person [Fisheries minister]" },

  /* What a name is made of. */
  { "We saw Northlight plc, the Anglers' Union, St Giles’ Cathedral and Britain’s Ministry of "
    "Defence.",
    "Northlight plc: organisation; Anglers' Union: organisation; St Giles’ Cathedral: "
    "organisation; "
    "Britain: place; Ministry of Defence: organisation" },
  { "Then the International Court of Justice sat with the Chamber of Commerce.",
    "International Court of Justice: organisation; Chamber of Commerce: organisation" },
  { "We met Jory Penrose of Marlow Books in La Paz, Voss and Zittau, not Red Star Zagreb.",
    "Jory Penrose: person; Marlow Books: organisation; La Paz: place; Voss: place; Zittau: place; "
    "Red Star Zagreb: organisation" },

  /* Where a capital says nothing, the rest of the text tells. */
  { "Ngata spoke. The crowd listened to Ngata.", "Ngata: name; Ngata: name = Ngata" },
  { "Quarrels broke out. The quarrels lasted.", "" },
  { "Storms Batter Coast As Kari Holm Visits Norway\nLater Kari Holm left.",
    "Kari Holm: person; Norway: place; Kari Holm: person = Kari Holm" },
  { "Norway's minister praised Holm’s plan.", "Norway: place; Holm: name" },
};

static char *
dup_names (AssayReading *reading)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  AssayText *text = assay_reading_get_text (reading);
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (reading, &n_names);

  for (guint i = 0; i < n_names; i++)
    {
      const AssayName *at = &names[i];
      g_autofree char *words = assay_text_dup_span (text, at->span);
      g_autofree char *title = assay_text_dup_span (text, at->title);
      g_autofree char *also = assay_text_dup_span (text, at->also);
      g_autofree char *first = NULL;

      g_assert_cmpuint (at->first, <=, i);
      g_assert_cmpuint (names[at->first].first, ==, at->first);
      first = assay_text_dup_span (text, names[at->first].span);

      g_string_append_printf (joined, "%s%s: %s", i > 0 ? "; " : "", words,
                              assay_name_kind_to_id (at->kind));
      if (*title != '\0')
        g_string_append_printf (joined, " [%s%s%s]", title, *also != '\0' ? " | " : "", also);
      if (at->first != i)
        g_string_append_printf (joined, " = %s", first);
    }

  return g_string_free (g_steal_pointer (&joined), FALSE);
}

static void
test_names (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (AssayText) text = assay_text_new (test->text, -1);
  g_autoptr (AssayReading) reading = assay_reading_new (text, NULL, 0, NULL);
  g_autofree char *found = dup_names (reading);

  g_assert_cmpstr (found, ==, test->names);
}

static void
test_names_hostile (gconstpointer data)
{
  const char *unit = data;
  g_autoptr (GString) string = g_string_new (NULL);
  g_autoptr (AssayText) text = NULL;
  g_autoptr (AssayReading) reading = NULL;

  while (string->len < 1024 * 1024)
    g_string_append (string, unit);

  text = assay_text_new (string->str, string->len);
  reading = assay_reading_new (text, NULL, 0, NULL);
  g_assert_nonnull (reading);
}

int
main (int    argc,
      char **argv)
{
  static const char *const hostile[] = { "A ",           "Aa Bb ",     "A. ",      "AB (AB) ",
                                         "Ministry of ", "president ", "Ann Lee, " };

  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/names/case/%u", i);

      g_test_add_data_func (path, &cases[i], test_names);
    }

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *path = g_strdup_printf ("/names/hostile/%u", i);

      g_test_add_data_func (path, hostile[i], test_names_hostile);
    }

  return g_test_run ();
}
