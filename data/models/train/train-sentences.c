/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Sentences of the evaluation data laid beside their sources: what the model of differences learns from. */

#include "config.h"

#include <string.h>

#include "bench-lines.h"
#include "train-differences.h"

void
train_sentences_init (TrainSentences *self)
{
  self->signs = g_byte_array_new ();
  self->labels = g_byte_array_new ();
  self->tokens = g_array_new (FALSE, FALSE, sizeof (AssaySiftToken));
  self->sentences = g_array_new (FALSE, FALSE, sizeof (TrainSentence));
  self->statics = g_byte_array_new ();
  self->types = g_ptr_array_new_with_free_func (g_free);
  self->sources = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->readings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) assay_reading_unref);
}

void
train_sentences_clear (TrainSentences *self)
{
  g_byte_array_unref (self->signs);
  g_byte_array_unref (self->labels);
  g_array_unref (self->tokens);
  g_array_unref (self->sentences);
  g_byte_array_unref (self->statics);
  g_ptr_array_unref (self->types);
  g_hash_table_unref (self->sources);
  g_hash_table_unref (self->readings);
}

/* FNV-1a; one story of several levels and lengths is in one part. */
static guint
tell_fold (const char *source)
{
  guint32 hash = 2166136261u;

  for (const char *p = source; *p != '\0'; p++)
    hash = (hash ^ (guchar) *p) * 16777619u;

  return (hash >> 8) % TRAIN_N_FOLDS;
}

static guint
tell_type (TrainSentences *self,
           const char     *name)
{
  for (guint i = 0; i < self->types->len; i++)
    {
      if (g_str_equal (self->types->pdata[i], name))
        return i;
    }

  g_ptr_array_add (self->types, g_strdup (name));

  return self->types->len - 1;
}

static AssayReading *
read_text (const char *utf8)
{
  const AssayReadingOptions options = { .language = "en", .rules_only = TRUE };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (AssayPart));
  gsize n_bytes = strlen (utf8);
  gsize begin = 0;

  for (gsize i = 0; i <= n_bytes; i++)
    {
      AssayPart part = { .kind = ASSAY_PART_PARAGRAPH };

      if (i < n_bytes && utf8[i] != '\n')
        continue;

      part.span = assay_text_to_span (text, begin, i);
      if (i > begin)
        g_array_append_val (parts, part);
      begin = i + 1;
    }

  return assay_reading_new (text, (const AssayPart *) (gpointer) parts->data, parts->len, &options);
}

/* Models have no part in what is looked at here: sentences, figures, names, and which words are quoted. */
static AssayReading *
read_page (const char *utf8)
{
  const AssayReadingOptions options = { .rules_only = TRUE };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  return assay_reading_new (text, NULL, 0, &options);
}

static AssayCorpus *
make_corpus (AssayReading *draft,
             GPtrArray    *readings)
{
  g_autoptr (GPtrArray) sources = g_ptr_array_new ();
  g_autoptr (GError) error = NULL;
  AssayCorpus *corpus = NULL;

  g_ptr_array_set_size (sources, (int) readings->len);
  corpus = assay_corpus_new (draft, sources, readings, NULL, &error);
  g_assert_no_error (error);

  return corpus;
}

/* Marks what was put in; what was taken out is told by the token after it. */
static void
label_tokens (const AssaySiftToken *tokens,
              guint                 n,
              AssaySpan             edit,
              guint8               *labels)
{
  gboolean any = FALSE;

  for (guint i = 0; i < n && edit.end > edit.begin; i++)
    {
      labels[i] = tokens[i].span.begin < edit.end && tokens[i].span.end > edit.begin;
      any |= labels[i];
    }

  for (guint i = 0; i < n && !any; i++)
    {
      if (tokens[i].span.end > edit.begin || i + 1 == n)
        {
          labels[i] = 1;
          any = TRUE;
        }
    }
}

/* Lays a sentence of the draft beside the sources. @edit is empty at the end where nothing was changed. */
static void
add_sentence (TrainSentences *self,
              AssaySift      *sift,
              guint           claim,
              TrainSentence   sentence,
              AssaySpan       edit,
              gboolean        has_edit)
{
  const AssayCorpus *corpus = sift->corpus;
  AssayWordRange range = g_array_index (corpus->draft_ranges, AssayWordRange, claim);
  g_autofree AssaySiftSentence *laid = g_new (AssaySiftSentence, 1);
  g_autofree guint8 *labels = NULL;
  g_autofree guint8 *signs = NULL;
  guint8 statics[ASSAY_N_SIFT_SENTENCE_SIGNS];
  AssaySiftToken *tokens = NULL;

  sentence.first = self->tokens->len;
  assay_sift_tokens_append (sift->words, corpus->draft, corpus->draft_words, range, self->tokens);
  sentence.n = MIN (self->tokens->len - sentence.first, ASSAY_SIFT_MAX_TOKENS);
  g_array_set_size (self->tokens, sentence.first + sentence.n);
  tokens = &g_array_index (self->tokens, AssaySiftToken, sentence.first);
  assay_sift_settle (sift, tokens, sentence.n);

  if (sentence.n == 0 || !assay_sift_sentence_init (laid, sift, tokens, sentence.n))
    {
      g_array_set_size (self->tokens, sentence.first);
      return;
    }

  assay_sift_sentence_align (laid);
  assay_sift_sentence_place (laid);
  assay_sift_sentence_weigh (laid);

  signs = g_malloc ((gsize) sentence.n * ASSAY_N_SIFT_SIGNS);
  labels = g_malloc0 (sentence.n);
  assay_sift_fill_signs (laid, signs);
  assay_sift_fill_sentence (laid, signs, statics);
  if (has_edit)
    label_tokens (tokens, sentence.n, edit, labels);

  g_byte_array_append (self->signs, signs, sentence.n * ASSAY_N_SIFT_SIGNS);
  g_byte_array_append (self->labels, labels, sentence.n);
  g_byte_array_append (self->statics, statics, sizeof statics);
  g_array_append_val (self->sentences, sentence);
}

static void
add_source (JsonObject *object,
            gpointer    user_data)
{
  TrainSentences *self = user_data;
  g_hash_table_insert (self->sources, g_strdup (json_object_get_string_member (object, "source_id")),
                       g_strdup (json_object_get_string_member (object, "text")));
}

/* The reading of a source, kept where all of it is there. */
static AssayReading *
read_source (TrainSentences *self,
             const char     *source,
             JsonArray      *dropped)
{
  const char *utf8 = g_hash_table_lookup (self->sources, source);
  AssayReading *reading = g_hash_table_lookup (self->readings, source);

  if (dropped != NULL && json_array_get_length (dropped) > 0)
    {
      g_autofree char *page = bench_dup_without (utf8, dropped);

      return read_page (page);
    }

  if (reading == NULL)
    {
      reading = read_page (utf8);
      g_hash_table_insert (self->readings, g_strdup (source), reading);
    }

  return assay_reading_ref (reading);
}

static gboolean
get_edit (JsonObject *object,
          guint       offset,
          AssaySpan  *edit)
{
  JsonNode *node = json_object_get_member (object, "edit");
  JsonObject *member = node != NULL && JSON_NODE_HOLDS_OBJECT (node) ? json_node_get_object (node) : NULL;

  if (member == NULL)
    return FALSE;

  *edit = (AssaySpan){ offset + (guint) json_object_get_int_member (member, "start"),
                       offset + (guint) json_object_get_int_member (member, "end") };

  return TRUE;
}

static const char *
get_type (JsonObject *object)
{
  JsonNode *node = json_object_get_member (object, "type");

  return node != NULL && JSON_NODE_HOLDS_VALUE (node) ? json_node_get_string (node) : "consistent";
}

static void
add_item (JsonObject *object,
          gpointer    user_data)
{
  TrainSentences *self = user_data;
  const char *source = json_object_get_string_member (object, "source_id");
  const char *label = json_object_get_string_member (object, "label");
  gboolean is_open = json_object_get_boolean_member_with_default (object, "in_quote", FALSE);
  g_autofree char *utf8 = g_strconcat (is_open ? "“" : "", json_object_get_string_member (object, "sentence"),
                                       NULL);
  g_autoptr (AssayReading) draft = read_text (utf8);
  g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_reading_unref);
  g_autoptr (AssayCorpus) corpus = NULL;
  g_autoptr (AssaySift) sift = NULL;
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (draft, &n_sentences);
  TrainSentence sentence = { .fold = tell_fold (source), .type = tell_type (self, get_type (object)) };
  AssaySpan edit = { 0 };
  gboolean has_edit = get_edit (object, is_open, &edit) && g_str_equal (label, "discrepancy");

  g_ptr_array_add (readings, read_source (self, source, json_object_get_array_member (object, "drop")));
  corpus = make_corpus (draft, readings);
  sift = assay_sift_new (corpus);
  sentence.is_wrong = !g_str_equal (label, "consistent");
  sentence.is_missing = g_str_equal (label, "not_found");

  /* A sentence that is cut into several has its error in one of them. */
  for (guint i = 0; i < n_sentences; i++)
    {
      gboolean is_here = !has_edit || (edit.begin < sentences[i].span.end &&
                                       (i == 0 || edit.begin >= sentences[i].span.begin ||
                                        sentences[i - 1].span.end <= edit.begin)) ||
                         (i + 1 == n_sentences && edit.begin >= sentences[i].span.end);
      TrainSentence piece = sentence;

      piece.is_wrong = sentence.is_wrong && is_here;
      add_sentence (self, sift, i, piece, edit, has_edit && is_here);
    }
}

/* The error that lies in the claim, if one does. */
static JsonObject *
find_error (JsonArray *gold,
            AssaySpan  claim,
            AssaySpan *edit)
{
  for (guint i = 0; i < json_array_get_length (gold); i++)
    {
      JsonObject *object = json_array_get_object_element (gold, i);
      guint begin = (guint) json_object_get_int_member (object, "start");

      if (g_str_equal (json_object_get_string_member (object, "label"), "discrepancy") &&
          get_edit (object, begin, edit) && edit->begin >= claim.begin && edit->begin < claim.end)
        return object;
    }

  return NULL;
}

static void
add_draft (JsonObject *object,
           gpointer    user_data)
{
  TrainSentences *self = user_data;
  JsonArray *parts = json_object_get_array_member (object, "sources");
  JsonArray *gold = json_object_get_array_member (object, "sentences");
  g_autoptr (AssayReading) draft = read_text (json_object_get_string_member (object, "text"));
  g_autoptr (GPtrArray) readings = g_ptr_array_new_with_free_func ((GDestroyNotify) assay_reading_unref);
  g_autoptr (AssayCorpus) corpus = NULL;
  g_autoptr (AssaySift) sift = NULL;
  guint fold = tell_fold (json_object_get_string_member (object, "true_source"));
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (draft, &n_sentences);

  for (guint i = 0; i < json_array_get_length (parts); i++)
    {
      JsonObject *part = json_array_get_object_element (parts, i);
      const char *utf8 = g_hash_table_lookup (self->sources,
                                              json_object_get_string_member (part, "source_id"));
      g_autoptr (AssayText) text = assay_text_new (utf8, -1);
      g_autofree char *page = assay_text_dup_span (
          text, (AssaySpan){ (guint) json_object_get_int_member (part, "start"),
                             (guint) json_object_get_int_member (part, "end") });

      g_ptr_array_add (readings, read_page (page));
    }

  corpus = make_corpus (draft, readings);
  sift = assay_sift_new (corpus);

  for (guint i = 0; i < n_sentences; i++)
    {
      AssaySpan edit = { 0 };
      JsonObject *error = find_error (gold, sentences[i].span, &edit);
      TrainSentence sentence = { .fold = fold, .is_draft = TRUE, .is_wrong = error != NULL };

      sentence.type = tell_type (self, error != NULL ? get_type (error) : "consistent");
      add_sentence (self, sift, i, sentence, edit, error != NULL);
    }
}

static gboolean
load_lines (TrainSentences  *self,
            const char      *bench,
            const char      *stem,
            BenchObjectFunc  function,
            GError         **error)
{
  g_autofree char *path = g_strdup_printf ("%s/discrepancies/%s_dev.jsonl", bench, stem);

  return bench_for_each_object (path, function, self, error);
}

gboolean
train_sentences_load (TrainSentences  *self,
                      const char      *bench,
                      GError         **error)
{
  return load_lines (self, bench, "sources", add_source, error) &&
         load_lines (self, bench, "items", add_item, error) &&
         load_lines (self, bench, "drafts", add_draft, error);
}

guint8 *
train_sentences_fill (const TrainSentences *self,
                      const gint32         *scores)
{
  guint8 *inputs = g_memdup2 (self->statics->data, self->statics->len);

  for (guint i = 0; i < self->sentences->len; i++)
    {
      const TrainSentence *sentence = &g_array_index (self->sentences, TrainSentence, i);

      assay_sift_fill_scores (&g_array_index (self->tokens, AssaySiftToken, sentence->first), sentence->n,
                              scores + sentence->first,
                              inputs + (gsize) i * ASSAY_N_SIFT_SENTENCE_SIGNS);
    }

  return inputs;
}

/* How a threshold parts the sentences of items or of drafts. */
typedef struct
{
  guint n_true;
  guint n_flagged;
  guint n_right;
  guint n_false;   /* untouched ones that are flagged */
  guint n_plain;
} Parting;

static Parting
part (const TrainSentences *self,
      const gint32         *judged,
      gboolean              drafts,
      gint32                threshold)
{
  Parting parting = { 0 };

  for (guint i = 0; i < self->sentences->len; i++)
    {
      const TrainSentence *sentence = &g_array_index (self->sentences, TrainSentence, i);
      gboolean is_flagged = judged[i] >= threshold;
      gboolean is_plain = g_str_equal (self->types->pdata[sentence->type], "consistent");

      if (sentence->is_draft != drafts || (self->held_out < TRAIN_N_FOLDS && sentence->fold != self->held_out))
        continue;

      parting.n_true += sentence->is_wrong;
      parting.n_flagged += is_flagged;
      parting.n_right += is_flagged && sentence->is_wrong;
      parting.n_plain += is_plain && !sentence->is_wrong;
      parting.n_false += is_plain && is_flagged && !sentence->is_wrong;
    }

  return parting;
}

static double
f1 (const Parting *parting)
{
  return 2.0 * parting->n_right / MAX (1, parting->n_flagged + parting->n_true);
}

static void
print_types (const TrainSentences *self,
             const gint32         *judged,
             gint32                threshold)
{
  for (guint type = 0; type < self->types->len; type++)
    {
      guint n = 0;
      guint n_flagged = 0;

      for (guint i = 0; i < self->sentences->len; i++)
        {
          const TrainSentence *sentence = &g_array_index (self->sentences, TrainSentence, i);
          gboolean is_clean = g_str_has_prefix (self->types->pdata[type], "ok_") ||
                              g_str_equal (self->types->pdata[type], "consistent");

          if (sentence->type != type || sentence->is_draft || sentence->is_wrong == is_clean ||
              (self->held_out < TRAIN_N_FOLDS && sentence->fold != self->held_out))
            continue;
          n++;
          n_flagged += judged[i] >= threshold;
        }

      g_printerr ("  %-16s %.2f of %u\n", (char *) self->types->pdata[type], n_flagged / (double) MAX (n, 1), n);
    }
}

/* How often the token with the highest score is one that was put in. */
static double
measure_tops (const TrainSentences *self,
              const gint32         *scores)
{
  guint n = 0;
  guint n_right = 0;

  for (guint i = 0; i < self->sentences->len; i++)
    {
      const TrainSentence *sentence = &g_array_index (self->sentences, TrainSentence, i);
      guint best = sentence->first;

      if (!sentence->is_wrong || sentence->is_missing)
        continue;
      for (guint j = sentence->first; j < sentence->first + sentence->n; j++)
        best = scores[j] > scores[best] ? j : best;

      n++;
      n_right += self->labels->data[best];
    }

  return n_right / (double) MAX (n, 1);
}

gint32
train_sentences_measure (const TrainSentences *self,
                         const gint32         *scores,
                         const gint32         *judged)
{
  gint32 best = 0;
  double best_f1 = 0.0;

  for (gint32 threshold = -3 * ASSAY_SIFT_UNIT; threshold <= 5 * ASSAY_SIFT_UNIT; threshold += ASSAY_SIFT_UNIT / 8)
    {
      Parting drafts = part (self, judged, TRUE, threshold);
      Parting items = part (self, judged, FALSE, threshold);

      if (threshold % (ASSAY_SIFT_UNIT / 4) == 0)
        g_printerr ("%6.2f  items F1 %.3f false alarms %.3f  drafts F1 %.3f P %.3f R %.3f\n",
                    threshold / (double) ASSAY_SIFT_UNIT, f1 (&items),
                    items.n_false / (double) MAX (items.n_plain, 1), f1 (&drafts),
                    drafts.n_right / (double) MAX (drafts.n_flagged, 1),
                    drafts.n_right / (double) MAX (drafts.n_true, 1));
      if (f1 (&drafts) > best_f1)
        {
          best_f1 = f1 (&drafts);
          best = threshold;
        }
    }

  g_printerr ("threshold %.2f, top token right %.3f\n", best / (double) ASSAY_SIFT_UNIT,
              measure_tops (self, scores));
  print_types (self, judged, best);

  return best;
}
