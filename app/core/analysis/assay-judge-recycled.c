/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-inquiry-private.h"
#include "assay-bisect.h"
#include "assay-shingles.h"

/* Fewer words in a row are a set phrase, or the only way to say it. */
#define MIN_PASSAGE_WORDS 12

/* Passages of one origin that are shown, and origins. */
#define MAX_PASSAGES 20
#define MAX_ORIGINS 20

/* What stands in the draft and in its origin, inside one part of the draft. */
typedef struct
{
  AssaySpan      here;
  AssaySpan      there;
  AssayWordRange words; /* of the draft */
  guint          part;
} Passage;

/* What the draft has of one origin: a source, or an earlier draft. */
typedef struct
{
  guint place; /* of the source in its list, or behind the sources of the draft in its own */
  const AssayEarlierDraft *earlier; /* or NULL for a source */
  guint                    n_words;
  GArray                  *passages; /* of Passage, in the order of the draft */
} Recycled;

static void
clear_recycled (gpointer data)
{
  g_array_unref (((Recycled *) data)->passages);
}

/* The outermost quotations: what somebody said is the same in every report of it. */
static GArray *
list_quoted (AssayReading *reading)
{
  GArray *spans = g_array_new (FALSE, FALSE, sizeof (AssaySpan));
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n);

  for (guint i = 0; i < n; i++)
    {
      gboolean is_inside = spans->len > 0 &&
                           quotations[i].span.begin <
                               g_array_index (spans, AssaySpan, spans->len - 1).end;

      if (quotations[i].closed && !is_inside)
        g_array_append_val (spans, quotations[i].span);
    }

  return spans;
}

/* Adds a piece of a part to the one before where nothing stands between them: where a run began or ended in another
 * part says nothing of this one. */
static void
add_piece (Recycled      *recycled,
           const Passage *piece)
{
  Passage *last = recycled->passages->len > 0
                      ? &g_array_index (recycled->passages, Passage, recycled->passages->len - 1)
                      : NULL;

  if (last == NULL || last->part != piece->part || last->words.end != piece->words.first)
    {
      g_array_append_val (recycled->passages, *piece);
      return;
    }

  if (piece->words.end - piece->words.first > last->words.end - last->words.first)
    last->there = piece->there;
  last->here.end = piece->here.end;
  last->words.end = piece->words.end;
}

/* The first part that ends behind @position. */
static guint
find_part (AssayInquiry *self,
           guint         position)
{
  guint low = 0;

  assay_bisect (low, self->n_parts, i, self->parts[i].span.end <= position);

  return low;
}

/* Adds what of a run lies inside single parts: in what order they stand says nothing of what was taken over. */
static void
add_run (AssayInquiry      *self,
         const AssayShared *run,
         Recycled          *recycled)
{
  guint n_parts = MAX (self->n_parts, 1);

  for (guint i = find_part (self, run->here.begin); i < n_parts; i++)
    {
      Passage piece = { .here = run->here, .there = run->there, .part = i };

      if (self->n_parts > 0)
        {
          if (self->parts[i].span.begin >= run->here.end)
            break;
          piece.here.begin = MAX (run->here.begin, self->parts[i].span.begin);
          piece.here.end = MIN (run->here.end, self->parts[i].span.end);
        }

      piece.words = assay_corpus_draft_range (self->corpus, piece.here);
      if (piece.words.end > piece.words.first)
        add_piece (recycled, &piece);
    }
}

/* Drops the passages that are too short to say anything, and counts the words of the others. */
static void
keep_long (Recycled *recycled)
{
  guint n_kept = 0;

  for (guint i = 0; i < recycled->passages->len; i++)
    {
      Passage passage = g_array_index (recycled->passages, Passage, i);
      guint n_words = passage.words.end - passage.words.first;

      if (n_words < MIN_PASSAGE_WORDS)
        continue;

      recycled->n_words += n_words;
      g_array_index (recycled->passages, Passage, n_kept++) = passage;
    }

  g_array_set_size (recycled->passages, n_kept);
}

/* Of @there, what the draft has of it. Takes what @recycled has so far, and adds it where it is enough. */
static void
compare_with (AssayInquiry  *self,
              AssayShingles *here,
              AssayShingles *there,
              Recycled       recycled,
              GArray        *found)
{
  g_autoptr (GArray) shared = assay_shingles_list_shared (here, there);
  double min_words = ASSAY_RECYCLED_MIN_SHARE * self->corpus->draft_words->len;

  recycled.passages = g_array_new (FALSE, FALSE, sizeof (Passage));

  for (guint i = 0; i < shared->len; i++)
    add_run (self, &g_array_index (shared, AssayShared, i), &recycled);
  keep_long (&recycled);

  if (recycled.n_words < ASSAY_RECYCLED_MIN_WORDS || recycled.n_words < min_words)
    clear_recycled (&recycled);
  else
    g_array_append_val (found, recycled);
}

static void
compare_with_sources (AssayInquiry  *self,
                      AssayShingles *here,
                      GArray        *found)
{
  for (guint i = 0; i < self->corpus->sources->len; i++)
    {
      AssaySource *page = assay_corpus_get_source (self->corpus, i);
      AssayShingles *there = assay_source_get_grade (page) < ASSAY_GRADE_DOCUMENT
                                 ? NULL
                                 : assay_source_get_shingles (page);

      if (there != NULL)
        compare_with (self, here, there, (Recycled){ .place = i }, found);
    }
}

static void
compare_with_earlier (AssayInquiry  *self,
                      AssayShingles *here,
                      GArray        *found)
{
  guint n_sources = self->corpus->sources->len;

  for (guint i = 0; i < assay_earlier_get_count (self->earlier); i++)
    {
      const AssayEarlierDraft *draft = assay_earlier_get_draft (self->earlier, i);
      g_autoptr (AssayShingles) there = assay_shingles_new (draft->text, NULL, 0);

      compare_with (self, here, there, (Recycled){ .place = n_sources + i, .earlier = draft },
                    found);
    }
}

static int
compare_recycled (gconstpointer a,
                  gconstpointer b)
{
  const Recycled *first = a;
  const Recycled *second = b;

  if (first->n_words != second->n_words)
    return first->n_words < second->n_words ? 1 : -1;

  return (first->place > second->place) - (first->place < second->place);
}

/* Whether a finding says already where these words are from. */
static gboolean
is_told (AssayInquiry *self,
         guint         first,
         AssaySpan     span)
{
  for (guint i = first; i < self->findings->len; i++)
    {
      if (assay_span_overlaps (g_array_index (self->findings, AssayFinding, i).span, span))
        return TRUE;
    }

  return FALSE;
}

/* Which draft it was: its headline, and its day and file, in one value. */
static void
name_earlier (AssayFinding            *finding,
              const AssayEarlierDraft *draft)
{
  g_autofree char *day = assay_day_is_set (draft->day) ? assay_day_to_iso (draft->day)
                                                       : g_strndup (draft->saved_at, 10);

  assay_finding_take_value (finding, 2, g_strdup (draft->title));
  assay_finding_take_value (finding, 3, g_strdup_printf ("%s %s", day, draft->file));
}

static void
report (AssayInquiry   *self,
        guint           first,
        const Recycled *recycled)
{
  guint n_words = MAX (self->corpus->draft_words->len, 1);

  for (guint i = 0; i < recycled->passages->len && i < MAX_PASSAGES; i++)
    {
      const Passage *passage = &g_array_index (recycled->passages, Passage, i);
      guint n_here = passage->words.end - passage->words.first;
      AssayFinding *finding = NULL;

      if (is_told (self, first, passage->here))
        continue;

      finding = assay_inquiry_add_finding (self, ASSAY_RULE_D5, passage->here, -1);
      if (recycled->earlier != NULL)
        {
          name_earlier (finding, recycled->earlier);
        }
      else
        {
          finding->source_span = passage->there;
          assay_finding_add_source (finding, recycled->place);
        }
      assay_finding_take_value (finding, 0, g_strdup_printf ("%u", n_here));
      assay_finding_take_value (
          finding, 1, g_strdup_printf ("%u", (200 * recycled->n_words + n_words) / (2 * n_words)));
      assay_finding_weigh (finding, n_here / (double) n_words);
    }
}

/**
 * assay_inquiry_judge_recycled:
 *
 * Passages that stand word for word in a page that was read, or in a draft that a library has (D5), outside what is
 * quoted. Each takes as much as it is of the draft.
 */
void
assay_inquiry_judge_recycled (AssayInquiry *self)
{
  g_autoptr (GArray) quoted = list_quoted (self->corpus->draft);
  g_autoptr (AssayShingles) here = assay_shingles_new (assay_draft_get_text (self->draft),
                                                       (const AssaySpan *) (gpointer) quoted->data,
                                                       quoted->len);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (Recycled));
  guint first = self->findings->len;

  g_array_set_clear_func (found, clear_recycled);

  if (assay_shingles_get_n_words (here) < ASSAY_RECYCLED_MIN_WORDS)
    return;

  compare_with_sources (self, here, found);
  compare_with_earlier (self, here, found);

  g_array_sort (found, compare_recycled);
  for (guint i = 0; i < MIN (found->len, MAX_ORIGINS); i++)
    report (self, first, &g_array_index (found, Recycled, i));
}
