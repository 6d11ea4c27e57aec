/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-corpus.h"

#include <stdlib.h>
#include <string.h>

#include "bench-lines.h"
#include "train-plain.h"

/* A word that is a cue less often than this says nothing. */
#define MIN_CUES 3

/* What a character of the text is by the annotation. */
typedef struct
{
  guint8 tag;   /* AssayTag of a first token, ASSAY_TAG_BETWEEN, or 0 */
  guint  piece; /* number of its piece, counted up */
} Mark;

static void
mark_span (GArray    *marks,
           JsonArray *span,
           guint8     tag,
           guint      piece)
{
  guint begin = (guint) json_array_get_int_element (span, 0);
  guint end = (guint) json_array_get_int_element (span, 1);

  for (guint i = begin; i < end && i < marks->len; i++)
    {
      Mark *mark = &g_array_index (marks, Mark, i);

      if (mark->tag < ASSAY_TAG_CONTENT_LEFT || tag < ASSAY_TAG_CONTENT_LEFT)
        *mark = (Mark){ tag, piece };
    }
}

/* Marks one attribution: content first, so that a source or cue inside of it shows. */
static void
mark_attribution (GArray     *marks,
                  JsonObject *object,
                  guint      *piece)
{
  JsonArray *cue = json_object_get_array_member (object, "cue");
  const char *names[] = { "content", "source", "cue" };
  guint cue_begin;
  guint low = G_MAXUINT;
  guint high = 0;

  if (json_array_get_length (cue) == 0)
    return;
  cue_begin = (guint) json_array_get_int_element (json_array_get_array_element (cue, 0), 0);

  for (guint k = 0; k < G_N_ELEMENTS (names); k++)
    {
      JsonArray *spans = json_object_get_array_member (object, names[k]);

      for (guint i = 0; i < json_array_get_length (spans); i++)
        {
          JsonArray *span = json_array_get_array_element (spans, i);
          guint begin = (guint) json_array_get_int_element (span, 0);
          gboolean is_left = begin < cue_begin;
          guint8 tag = json_object_get_int_member (object, "speech_cue") != 0 ? ASSAY_TAG_SPEECH
                                                                              : ASSAY_TAG_THOUGHT;

          if (k == 0)
            tag = is_left ? ASSAY_TAG_CONTENT_LEFT : ASSAY_TAG_CONTENT_RIGHT;
          else if (k == 1)
            tag = is_left ? ASSAY_TAG_SOURCE_LEFT : ASSAY_TAG_SOURCE_RIGHT;

          mark_span (marks, span, tag, ++*piece);
          low = MIN (low, begin);
          high = MAX (high, (guint) json_array_get_int_element (span, 1));
        }
    }

  for (guint i = low; i < high && i < marks->len; i++)
    {
      if (g_array_index (marks, Mark, i).tag == 0)
        g_array_index (marks, Mark, i).tag = ASSAY_TAG_BETWEEN;
    }
}

static void
tag_tokens (TrainArticle *self,
            GArray       *marks)
{
  AssayText *text = self->reader.reading->text;
  Mark last = { 0 };

  for (guint i = 0; i < self->reader.tokens->len; i++)
    {
      const AssayToken *token = assay_reader_token (&self->reader, i);
      guint at = assay_text_to_span (text, token->begin_byte, token->end_byte).begin;
      Mark mark = g_array_index (marks, Mark, at);
      gboolean goes_on = mark.tag == last.tag && mark.piece == last.piece &&
                         (token->flags & ASSAY_TOKEN_PART_BEGIN) == 0;

      self->tags[i] = mark.tag >= ASSAY_TAG_SPEECH && goes_on ? mark.tag + 1 : mark.tag;
      last = mark;
    }
}

static TrainArticle *
read_article (JsonObject *object)
{
  const AssayReadingOptions options = { .language = "en" };
  TrainArticle *self = g_new0 (TrainArticle, 1);
  g_autoptr (AssayText) text = assay_text_new (json_object_get_string_member (object, "text"), -1);
  g_autoptr (GArray) marks = g_array_new (FALSE, TRUE, sizeof (Mark));
  g_autoptr (GArray) drafts = NULL;
  JsonArray *attributions = json_object_has_member (object, "attributions")
                                ? json_object_get_array_member (object, "attributions")
                                : NULL;
  guint piece = 0;

  self->doc = g_strdup (json_object_get_string_member_with_default (object, "doc", ""));
  assay_reader_begin (&self->reader, text, NULL, 0, &options);
  self->tags = g_new0 (guint8, self->reader.tokens->len + 1);
  self->sentences = g_new (TrainSentence, self->reader.reading->sentences->len + 1);
  for (guint i = 0; i < self->reader.reading->sentences->len; i++)
    self->sentences[i] = (TrainSentence){ -1, 0 };

  g_array_set_size (marks, assay_text_get_length (text) + 1);
  for (guint i = 0; attributions != NULL && i < json_array_get_length (attributions); i++)
    mark_attribution (marks, json_array_get_object_element (attributions, i), &piece);
  tag_tokens (self, marks);

  drafts = assay_reader_draft_attributions (&self->reader);
  self->rules = assay_tags_of_drafts (&self->reader, drafts);

  return self;
}

/* Our sentence that shares most with the annotated one gets its label. The corpus ends one where a quoted one ends
 * (“Is it late?” / he asked); ours then is what either is. */
static void
label_sentence (TrainArticle *self,
                guint         begin,
                guint         end,
                TrainSentence label)
{
  const GArray *sentences = self->reader.reading->sentences;

  for (guint i = 0; i < sentences->len; i++)
    {
      AssaySpan span = g_array_index (sentences, AssaySentence, i).span;
      guint low = MAX (begin, span.begin);
      guint high = MIN (end, span.end);

      if (low < high &&
          ((high - low) * 2 > span.end - span.begin || (high - low) * 2 > end - begin))
        {
          self->sentences[i].label = MAX (self->sentences[i].label, label.label);
          self->sentences[i].quoted = MAX (self->sentences[i].quoted, label.quoted);
        }
    }
}

static gboolean
read_sentences (const char  *path,
                GHashTable  *by_doc,
                GError     **error)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;

  lines = g_strsplit (contents, "\n", -1);

  for (guint i = 1; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_auto (GStrv) fields = g_strsplit (lines[i], "\t", 13);
      TrainArticle *article = g_hash_table_lookup (by_doc, fields[1]);
      TrainSentence label;

      label.quoted = g_str_equal (fields[7], "direct") || g_str_equal (fields[7], "mixed");
      label.label = label.quoted || (*fields[8] == '1' && *fields[11] == '1');
      if (*fields[6] == '1')
        label.label = -1;
      if (article != NULL)
        label_sentence (article, (guint) atoi (fields[3]), (guint) atoi (fields[4]), label);
    }

  return TRUE;
}

static void
add_article (GPtrArray  *articles,
             JsonObject *object,
             guint       fold)
{
  TrainArticle *article = read_article (object);

  article->index = articles->len;
  article->fold = fold;
  g_ptr_array_add (articles, article);
}

static void
add_annotated (JsonObject *object,
               gpointer    articles)
{
  add_article (articles, object, 0);
}

/* [article] TrainArticle. Folds are by order, so that one news day does not stand in two. */
GPtrArray *
train_read_articles (const char  *articles_path,
                     const char  *sentences_path,
                     GError     **error)
{
  g_autoptr (GPtrArray) articles = g_ptr_array_new ();
  g_autoptr (GHashTable) by_doc = g_hash_table_new (g_str_hash, g_str_equal);

  if (!bench_for_each_object (articles_path, add_annotated, articles, error))
    return NULL;

  for (guint i = 0; i < articles->len; i++)
    {
      TrainArticle *article = articles->pdata[i];

      article->fold = i * TRAIN_N_FOLDS / articles->len;
      g_hash_table_insert (by_doc, article->doc, article);
    }

  if (!read_sentences (sentences_path, by_doc, error))
    return NULL;

  return g_steal_pointer (&articles);
}

static void
add_text (JsonObject *object,
          gpointer    articles)
{
  add_article (articles, object, TRAIN_MORE_FOLD);
}

/* Adds the texts of a file of JSON lines, of which nobody says what they hold. */
gboolean
train_add_texts (GPtrArray   *articles,
                 const char  *path,
                 GError     **error)
{
  return bench_for_each_object (path, add_text, articles, error);
}

/* Adds the sentences of plain-sentences.txt, which says how they are written. */
gboolean
train_add_plain (GPtrArray   *articles,
                 const char  *path,
                 GError     **error)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;

  lines = g_strsplit (contents, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_autoptr (JsonObject) object = NULL;

      if (**line == '\0' || **line == '#')
        continue;
      object = train_parse_plain (*line, error);
      if (object == NULL)
        return FALSE;
      add_article (articles, object, TRAIN_PLAIN_FOLD);
    }

  return TRUE;
}

typedef struct
{
  guint n;
  guint n_cues;
  guint n_speech;
} Count;

static int
compare_words (gconstpointer a,
               gconstpointer b)
{
  guint x = GPOINTER_TO_UINT (a);
  guint y = GPOINTER_TO_UINT (b);

  return x < y ? -1 : x > y;
}

/* In order, so that the file does not depend on that of a hash table. */
static void
fill_slots (GHashTable   *counts,
            AssayCueWord *slots)
{
  g_autoptr (GList) words = g_list_sort (g_hash_table_get_keys (counts), compare_words);

  for (const GList *item = words; item != NULL; item = item->next)
    {
      const Count *count = g_hash_table_lookup (counts, item->data);
      double share = (double) count->n_cues / count->n;
      guint32 slot = GPOINTER_TO_UINT (item->data) % ASSAY_CUE_SLOTS;

      if (count->n_cues < MIN_CUES || share < 0.07)
        continue;

      while (slots[slot].word != 0)
        slot = (slot + 1) % ASSAY_CUE_SLOTS;
      slots[slot].word = GPOINTER_TO_UINT (item->data);
      slots[slot].share = share >= 0.8 ? 4 : share >= 0.5 ? 3 : share >= 0.2 ? 2 : 1;
      slots[slot].speech = (guint8) (count->n_speech * 255 / count->n_cues);
    }
}

/* [ASSAY_CUE_SLOTS] the words that are cues in the articles. */
AssayCueWord *
train_count_cues (GPtrArray *articles)
{
  g_autoptr (GHashTable) counts = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  AssayCueWord *slots = g_new0 (AssayCueWord, ASSAY_CUE_SLOTS);

  for (guint a = 0; a < articles->len; a++)
    {
      const TrainArticle *article = articles->pdata[a];
      const AssayReader *reader = &article->reader;

      for (guint i = 0; i < reader->tokens->len; i++)
        {
          const AssayToken *token = assay_reader_token (reader, i);
          guint32 hash = assay_tag_hash_word (reader->utf8 + token->begin_byte,
                                              token->end_byte - token->begin_byte);
          Count *count = g_hash_table_lookup (counts, GUINT_TO_POINTER (hash));
          guint8 tag = article->tags[i];

          if (count == NULL)
            {
              count = g_new0 (Count, 1);
              g_hash_table_insert (counts, GUINT_TO_POINTER (hash), count);
            }

          count->n++;
          count->n_cues += tag >= ASSAY_TAG_SPEECH && tag <= ASSAY_TAG_THOUGHT_INNER;
          count->n_speech += tag == ASSAY_TAG_SPEECH || tag == ASSAY_TAG_SPEECH_INNER;
        }
    }

  fill_slots (counts, slots);

  return slots;
}

/* [sequence] TrainSequence of all articles, in order. */
GArray *
train_make_sequences (GPtrArray        *articles,
                      const AssayTagModel *model)
{
  GArray *sequences = g_array_new (FALSE, FALSE, sizeof (TrainSequence));
  AssayTagSequence *sequence = g_new (AssayTagSequence, 1);

  for (guint a = 0; a < articles->len; a++)
    {
      TrainArticle *article = articles->pdata[a];

      memset (sequence, 0, sizeof *sequence);
      sequence->reader = &article->reader;
      sequence->model = model;
      sequence->rules = article->rules;

      while (assay_tag_sequence_next (sequence))
        {
          TrainSequence made = { .article = article, .first = sequence->first, .n = sequence->n };

          assay_tag_sequence_hash (sequence);
          made.rows = g_memdup2 (sequence->rows, sizeof sequence->rows[0] * sequence->n);
          made.inputs = g_memdup2 (sequence->inputs, sizeof sequence->inputs[0] * sequence->n);
          made.vectors = g_new (guint16, sequence->n);
          for (guint i = 0; i < sequence->n; i++)
            made.vectors[i] = (guint16) sequence->words[i].vector;
          g_array_append_val (sequences, made);
        }
    }

  g_free (sequence);

  return sequences;
}
