/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-spellings-private.h"

#include <string.h>

#include "assay-lexicon.h"
#include "assay-spelling-private.h"

/* Names before one, in the draft, that it is held against. */
#define MAX_LOOKED 1024

/* Letters of a name that is another's initials. Two are met by accident. */
#define MIN_INITIALS 3
#define MAX_INITIALS 8

/* One name, at its first mention in a text. */
typedef struct
{
  char          *words;
  AssaySpan      span;
  AssaySpan      sentence;
  AssayNameKind  kind;
  guint          source; /* of a source's */
} Spelling;

struct _AssaySpellings
{
  AssayInquiry *inquiry;
  GArray       *names; /* of Spelling: those of the sources; NULL until somebody asks */
};

static void
clear_spelling (gpointer data)
{
  g_free (((Spelling *) data)->words);
}

static Spelling
read_spelling (AssayReading    *reading,
               const AssayName *name)
{
  guint n_sentences = 0;
  Spelling spelling = { .span = name->span, .kind = name->kind };

  spelling.sentence = assay_reading_get_sentences (reading, &n_sentences)[name->sentence].span;
  spelling.words = assay_text_dup_span (assay_reading_get_text (reading), name->span);
  g_strdelimit (spelling.words, "\t\r\n", ' ');

  return spelling;
}

AssaySpellings *
assay_spellings_new (AssayInquiry *inquiry)
{
  AssaySpellings *self = g_new0 (AssaySpellings, 1);

  self->inquiry = inquiry;

  return self;
}

void
assay_spellings_free (AssaySpellings *self)
{
  g_clear_pointer (&self->names, g_array_unref);
  g_free (self);
}

static void
collect_names (AssaySpellings *self)
{
  AssayCorpus *corpus = self->inquiry->corpus;

  self->names = g_array_new (FALSE, FALSE, sizeof (Spelling));
  g_array_set_clear_func (self->names, clear_spelling);

  for (guint i = 0; i < corpus->readings->len; i++)
    {
      AssayReading *reading = assay_corpus_get_reading (corpus, i);
      guint n_names = 0;
      const AssayName *names = reading != NULL ? assay_reading_get_names (reading, &n_names) : NULL;

      for (guint j = 0; j < n_names; j++)
        {
          Spelling spelling = { 0 };

          if (names[j].first != j)
            continue;

          spelling = read_spelling (reading, &names[j]);
          spelling.source = i;
          g_array_append_val (self->names, spelling);
        }
    }
}

/* Whether each of the two is a word that many bear: “Marina” and “Martina” are two names. */
static gboolean
are_both_known (AssayInquiry *inquiry,
                const char   *a,
                const char   *b)
{
  static const char *const lists[] = { "given-names", "places", "demonyms", "organisations" };
  const char *language = assay_reading_get_language (inquiry->corpus->draft);
  g_auto (GStrv) first = NULL;
  g_auto (GStrv) second = NULL;
  g_autofree char *folded_a = g_utf8_strdown (a, -1);
  g_autofree char *folded_b = g_utf8_strdown (b, -1);
  gboolean known[2] = { FALSE };
  guint i = 0;

  first = g_strsplit (folded_a, " ", -1);
  second = g_strsplit (folded_b, " ", -1);
  while (first[i] != NULL && second[i] != NULL && strcmp (first[i], second[i]) == 0)
    i++;
  if (first[i] == NULL || second[i] == NULL)
    return FALSE;

  for (guint j = 0; j < G_N_ELEMENTS (lists); j++)
    {
      const AssayLexicon *lexicon = assay_lexicon_get (language, lists[j]);

      known[0] |= assay_lexicon_lookup (lexicon, first[i], strlen (first[i])) != NULL;
      known[1] |= assay_lexicon_lookup (lexicon, second[i], strlen (second[i])) != NULL;
    }

  return known[0] && known[1];
}

static gboolean
may_be_one_kind (AssayNameKind a,
                 AssayNameKind b)
{
  return a == b ? a != ASSAY_NAME_UNKNOWN : a == ASSAY_NAME_UNKNOWN || b == ASSAY_NAME_UNKNOWN;
}

static gboolean
is_slip (AssayInquiry   *inquiry,
         const Spelling *a,
         const Spelling *b)
{
  return may_be_one_kind (a->kind, b->kind) && assay_spelling_is_slip (a->words, b->words) &&
         !are_both_known (inquiry, a->words, b->words);
}

static void
add_evidence (AssayInquiry   *inquiry,
              guint           fact,
              const Spelling *other,
              AssayStance     stance)
{
  AssayEvidence evidence = {
    .fact = fact,
    .source = other->source,
    .span = other->span,
    .context = other->sentence,
    .stance = stance,
    .grade = assay_source_get_grade (assay_corpus_get_source (inquiry->corpus, other->source)),
    .score = 1.0,
  };

  assay_inquiry_add_evidence (inquiry, &evidence);
}

/**
 * assay_spellings_hold:
 * @fact: a name that no source has as it is
 *
 * Looks for it in another spelling (N2).
 *
 * Returns: whether a source has one
 */
gboolean
assay_spellings_hold (AssaySpellings *self,
                      guint           fact)
{
  AssayInquiry *inquiry = self->inquiry;
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (inquiry->corpus->draft, &n_names);
  const AssayName *name = &names[g_array_index (inquiry->facts, AssayFact, fact).index];
  Spelling own = read_spelling (inquiry->corpus->draft, name);
  gboolean is_found = FALSE;

  if (self->names == NULL)
    collect_names (self);

  for (guint i = 0; i < self->names->len && !is_found; i++)
    {
      const Spelling *other = &g_array_index (self->names, Spelling, i);
      AssayFinding *finding = NULL;

      if (!is_slip (inquiry, &own, other))
        continue;

      finding = assay_inquiry_add_finding (inquiry, ASSAY_RULE_N2, name->span, (int) fact);
      finding->source_span = other->span;
      assay_finding_add_source (finding, other->source);
      assay_finding_take_value (finding, 0, g_strdup (own.words));
      assay_finding_take_value (finding, 1, g_strdup (other->words));
      add_evidence (inquiry, fact, other, ASSAY_STANCE_DIFFERS);
      is_found = TRUE;
    }

  g_free (own.words);

  return is_found;
}

/* Whether the words of a name that begin with a capital have these initials, and no others. */
static gboolean
has_initials (const char *words,
              const char *initials)
{
  gboolean is_start = TRUE;

  for (const char *p = words; *p != '\0'; p++)
    {
      if (is_start && g_ascii_isupper (*p) && *p != *initials++)
        return FALSE;
      is_start = *p == ' ';
    }

  return *initials == '\0';
}

static gboolean
are_initials (const char *words)
{
  gsize n = strlen (words);

  return n >= MIN_INITIALS && n <= MAX_INITIALS &&
         strspn (words, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == n;
}

/**
 * assay_spellings_hold_initials:
 * @fact: a name that no source has as it is
 *
 * Looks for a name of the sources that it may be the initials of: “RBN” where they write “Royal Bank of Norland”.
 *
 * Returns: whether there is one
 */
gboolean
assay_spellings_hold_initials (AssaySpellings *self,
                               guint           fact)
{
  AssayInquiry *inquiry = self->inquiry;
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (inquiry->corpus->draft, &n_names);
  const AssayName *name = &names[g_array_index (inquiry->facts, AssayFact, fact).index];
  g_autofree char *words = assay_inquiry_dup_words (inquiry, name->span);

  if (!are_initials (words))
    return FALSE;
  if (self->names == NULL)
    collect_names (self);

  for (guint i = 0; i < self->names->len; i++)
    {
      const Spelling *other = &g_array_index (self->names, Spelling, i);

      if (has_initials (other->words, words))
        {
          add_evidence (inquiry, fact, other, ASSAY_STANCE_SUPPORTS);
          return TRUE;
        }
    }

  return FALSE;
}

/* Names of the draft that are still to be held against each other: no finding says yet how else they are spelt. */
static GArray *
collect_own (AssayInquiry *inquiry,
             GArray       *facts)
{
  g_autoptr (GHashTable) told = g_hash_table_new (NULL, NULL);
  GArray *own = g_array_new (FALSE, FALSE, sizeof (Spelling));
  guint n_names = 0;
  const AssayName *names = assay_reading_get_names (inquiry->corpus->draft, &n_names);

  g_array_set_clear_func (own, clear_spelling);

  for (guint i = 0; i < inquiry->findings->len; i++)
    {
      const AssayFinding *finding = &g_array_index (inquiry->findings, AssayFinding, i);

      if (finding->rule == ASSAY_RULE_N2)
        g_hash_table_add (told, GINT_TO_POINTER (finding->fact));
    }

  for (guint i = 0; i < inquiry->facts->len; i++)
    {
      const AssayFact *fact = &g_array_index (inquiry->facts, AssayFact, i);
      Spelling spelling = { 0 };

      if (fact->kind != ASSAY_FACT_NAME || g_hash_table_contains (told, GINT_TO_POINTER (i)))
        continue;

      spelling = read_spelling (inquiry->corpus->draft, &names[fact->index]);
      g_array_append_val (own, spelling);
      g_array_append_val (facts, i);
    }

  return own;
}

static gboolean
is_in_sources (AssayInquiry *inquiry,
               guint         fact)
{
  AssayNameMatch matches[ASSAY_MAX_EVIDENCE];
  guint n = assay_inquiry_find_name (inquiry, g_array_index (inquiry->facts, AssayFact, fact).index,
                                     matches, G_N_ELEMENTS (matches));

  for (guint i = 0; i < n; i++)
    {
      if (matches[i].is_full)
        return TRUE;
    }

  return FALSE;
}

/**
 * assay_inquiry_hold_spellings:
 *
 * Looks for names that the draft spells in two ways (N2), told at the later one. Where the sources have both, they
 * are two names.
 */
gboolean
assay_inquiry_hold_spellings (AssayInquiry  *self,
                              GCancellable  *cancellable,
                              GError       **error)
{
  g_autoptr (GArray) facts = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) own = collect_own (self, facts);

  for (guint i = 0; i < own->len; i++)
    {
      const Spelling *name = &g_array_index (own, Spelling, i);
      guint fact = g_array_index (facts, guint, i);

      if (g_cancellable_set_error_if_cancelled (cancellable, error))
        return FALSE;

      for (guint j = i > MAX_LOOKED ? i - MAX_LOOKED : 0; j < i; j++)
        {
          const Spelling *other = &g_array_index (own, Spelling, j);
          AssayFinding *finding = NULL;

          if (!is_slip (self, name, other) ||
              (is_in_sources (self, fact) && is_in_sources (self, g_array_index (facts, guint, j))))
            continue;

          finding = assay_inquiry_add_finding (self, ASSAY_RULE_N2, name->span, (int) fact);
          assay_finding_take_value (finding, 0, g_strdup (name->words));
          assay_finding_take_value (finding, 1, g_strdup (other->words));
          break;
        }
    }

  return TRUE;
}
