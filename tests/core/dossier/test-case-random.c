/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-revision.h"
#include "case-help.h"

/*
 * Ten thousand random edits, with undo and redo, beside a model that is slow and plain: of each mark it keeps
 * for every character of the text whether the mark is on it.
 */

#define N_EDITS 10000
#define EDITS_PER_ANALYSIS 200
#define LEAST_MARKS 24
#define MOST_CHARACTERS 700

/* As many as the case keeps. */
#define MOST_STEPS 1000

#define TEXT \
  "Ferries carried 40% more passengers in May. The port of Zürich said so on Monday.\n\n" \
  "“It was busy,” said Ann Beck, who has run it since 2019. Nobody else was asked about the 12 " \
  "ships.\n"

typedef struct
{
  char       *id;
  AssayState  state;
  gboolean    is_free;
  GByteArray *on; /* one for each character */
} ModelMark;

typedef struct
{
  GArray    *text; /* of gunichar */
  GPtrArray *marks;
  GPtrArray *orphans; /* ids */
} Model;

static void
free_mark (gpointer data)
{
  ModelMark *mark = data;

  g_free (mark->id);
  g_byte_array_unref (mark->on);
  g_free (mark);
}

static void
free_model (gpointer data)
{
  Model *self = data;

  g_array_unref (self->text);
  g_ptr_array_unref (self->marks);
  g_ptr_array_unref (self->orphans);
  g_free (self);
}

static Model *
new_model (void)
{
  Model *self = g_new0 (Model, 1);

  self->text = g_array_new (FALSE, FALSE, sizeof (gunichar));
  self->marks = g_ptr_array_new_with_free_func (free_mark);
  self->orphans = g_ptr_array_new_with_free_func (g_free);

  return self;
}

static Model *
copy_model (const Model *other)
{
  Model *self = new_model ();

  g_array_append_vals (self->text, other->text->data, other->text->len);
  for (guint i = 0; i < other->marks->len; i++)
    {
      const ModelMark *mark = g_ptr_array_index (other->marks, i);
      ModelMark *copy = g_memdup2 (mark, sizeof *mark);

      copy->id = g_strdup (mark->id);
      copy->on = g_byte_array_append (g_byte_array_new (), mark->on->data, mark->on->len);
      g_ptr_array_add (self->marks, copy);
    }
  for (guint i = 0; i < other->orphans->len; i++)
    g_ptr_array_add (self->orphans, g_strdup (g_ptr_array_index (other->orphans, i)));

  return self;
}

/* What is written between two characters that a mark is on, or in the place of one, belongs to it. */
static gboolean
takes_in (const ModelMark *mark,
          AssaySpan        span)
{
  for (guint i = span.begin; i < span.end; i++)
    {
      if (mark->on->data[i])
        return TRUE;
    }

  return assay_span_is_empty (span) && span.begin > 0 && span.begin < mark->on->len &&
         mark->on->data[span.begin - 1] && mark->on->data[span.begin];
}

static gboolean
edit_mark (ModelMark *mark,
           AssaySpan  span,
           guint      n_inserted)
{
  gboolean is_touched = takes_in (mark, span);
  g_autofree guint8 *inserted = g_new0 (guint8, n_inserted + 1);
  GByteArray *on = g_byte_array_new ();
  gboolean is_left = FALSE;

  memset (inserted, is_touched ? 1 : 0, n_inserted);
  g_byte_array_append (on, mark->on->data, span.begin);
  g_byte_array_append (on, inserted, n_inserted);
  g_byte_array_append (on, mark->on->data + span.end, mark->on->len - span.end);
  g_byte_array_unref (mark->on);
  mark->on = on;
  if (is_touched)
    mark->state = ASSAY_STATE_OPEN;
  for (guint i = 0; i < on->len; i++)
    is_left |= on->data[i];

  return is_left;
}

static void
edit_model (Model      *self,
            AssaySpan   span,
            const char *words)
{
  glong n_inserted = 0;
  g_autofree gunichar *inserted = g_utf8_to_ucs4_fast (words, -1, &n_inserted);

  g_array_remove_range (self->text, span.begin, assay_span_length (span));
  g_array_insert_vals (self->text, span.begin, inserted, (guint) n_inserted);

  for (guint i = self->marks->len; i > 0; i--)
    {
      ModelMark *mark = g_ptr_array_index (self->marks, i - 1);

      if (edit_mark (mark, span, (guint) n_inserted))
        continue;
      if (mark->is_free)
        g_ptr_array_add (self->orphans, g_strdup (mark->id));
      g_ptr_array_remove_index (self->marks, i - 1);
    }
}

static ModelMark *
find_mark (Model      *self,
           const char *id)
{
  for (guint i = 0; i < self->marks->len; i++)
    {
      if (g_str_equal (((ModelMark *) g_ptr_array_index (self->marks, i))->id, id))
        return g_ptr_array_index (self->marks, i);
    }

  return NULL;
}

static void
assert_mark (Model           *self,
             const AssayMark *mark)
{
  const ModelMark *model = find_mark (self, mark->id);

  g_assert_nonnull (model);
  g_assert_cmpint (mark->state, ==, model->state);
  g_assert_cmpuint (model->on->len, ==, self->text->len);
  for (guint i = 0; i < model->on->len; i++)
    g_assert_cmpint (model->on->data[i], ==, i >= mark->span.begin && i < mark->span.end);
}

static void
assert_same (AssayCase *work,
             Model     *model)
{
  AssayDossier *dossier = assay_case_get_dossier (work);
  g_autofree char *text = g_ucs4_to_utf8 ((const gunichar *) (gpointer) model->text->data,
                                          (glong) model->text->len, NULL, NULL, NULL);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);

  case_help_assert_text (work, text);
  g_assert_cmpuint (n_marks, ==, model->marks->len);
  for (guint i = 0; i < n_marks; i++)
    assert_mark (model, &marks[i]);

  g_assert_cmpuint (assay_dossier_get_orphans (dossier)->len, ==, model->orphans->len);
  for (guint i = 0; i < model->orphans->len; i++)
    g_assert_nonnull (assay_dossier_find_orphan (dossier, g_ptr_array_index (model->orphans, i)));
}

/**
 * Trial:
 * @work: what is tried
 * @model: what it should be
 * @past: (element-type Model): before each step, the last at the end
 * @future: (element-type Model): after each step that was undone, the next at the end
 * @random: where chance comes from
 * @second: the clock
 */
typedef struct
{
  AssayCase *work;
  Model     *model;
  GPtrArray *past;
  GPtrArray *future;
  GRand     *random;
  guint      second;
  char       at[32];
} Trial;

static const char *
tick (Trial *self)
{
  self->second += 10;
  g_snprintf (self->at, sizeof self->at, "2025-06-%02uT%02u:%02u:%02uZ",
              1 + self->second / 86400 % 28, self->second / 3600 % 24, self->second / 60 % 60,
              self->second % 60);

  return self->at;
}

static void
begin_step (Trial *self)
{
  assay_case_end_typing (self->work);
  g_ptr_array_set_size (self->future, 0);
  g_ptr_array_add (self->past, copy_model (self->model));
  if (self->past->len > MOST_STEPS)
    g_ptr_array_remove_index (self->past, 0);
  tick (self);
}

static void
edit (Trial      *self,
      AssaySpan   span,
      const char *words)
{
  if (assay_span_is_empty (span) && *words == '\0')
    return;

  assay_case_edit (self->work, span, words, self->at);
  edit_model (self->model, span, words);
}

static AssaySpan
pick_span (Trial *self,
           guint  most)
{
  guint n = self->model->text->len;
  guint length = (guint) g_rand_int_range (self->random, 0, (gint32) most + 1);
  AssaySpan span;

  span.begin = (guint) g_rand_int_range (self->random, 0, (gint32) n + 1);
  span.end = MIN (n, span.begin + length);

  return span;
}

/* What is typed on without a pause is one step. */
static void
type (Trial *self)
{
  static const char *const keys[] = { "a", "é", " ", "7", "%", "“", "z" };
  guint at = pick_span (self, 0).begin;
  guint n = (guint) g_rand_int_range (self->random, 1, 8);

  begin_step (self);
  for (guint i = 0; i < n; i++)
    edit (self, (AssaySpan){ at + i, at + i },
          keys[g_rand_int_range (self->random, 0, G_N_ELEMENTS (keys))]);
}

static void
paste (Trial *self)
{
  static const char *const words[] = {
    "over 30%",
    "said the harbour master of Westhaven on Monday",
    "Zürich",
    "\n\nA new paragraph of some length begins here. ",
    "👍",
  };

  begin_step (self);
  edit (self, pick_span (self, g_rand_boolean (self->random) ? 12 : 0),
        words[g_rand_int_range (self->random, 0, G_N_ELEMENTS (words))]);
}

static void
erase (Trial *self,
       guint  most)
{
  AssaySpan span = pick_span (self, most);

  if (assay_span_is_empty (span))
    return;

  begin_step (self);
  edit (self, span, "");
}

/* All matches at one go, and one undo for them. */
static void
find_and_replace (Trial *self)
{
  static const gunichar wanted[] = { 'e', ' ', '7' };
  static const char *const words[] = { "ee", "", "seven" };
  guint which = (guint) g_rand_int_range (self->random, 0, G_N_ELEMENTS (wanted));
  guint most = (guint) g_rand_int_range (self->random, 1, 6);
  AssaySpan spans[6];
  guint n_spans = 0;

  for (guint i = pick_span (self, 0).begin; i < self->model->text->len && n_spans < most; i++)
    {
      if (g_array_index (self->model->text, gunichar, i) == wanted[which])
        spans[n_spans++] = (AssaySpan){ i, i + 1 };
    }

  if (n_spans == 0)
    return;

  begin_step (self);
  assay_case_replace_all (self->work, spans, n_spans, words[which], self->at);
  for (guint i = n_spans; i > 0; i--)
    edit_model (self->model, spans[i - 1], words[which]);
}

static void
undo (Trial *self)
{
  guint n = (guint) g_rand_int_range (self->random, 1, 10);

  for (guint i = 0; i < n && self->past->len > 0; i++)
    {
      g_assert_true (assay_case_can_undo (self->work));
      assay_case_undo (self->work);
      g_ptr_array_add (self->future, self->model);
      self->model = g_ptr_array_steal_index (self->past, self->past->len - 1);
      assert_same (self->work, self->model);
    }
}

static void
redo (Trial *self)
{
  guint n = (guint) g_rand_int_range (self->random, 1, 10);

  for (guint i = 0; i < n && self->future->len > 0; i++)
    {
      g_assert_true (assay_case_can_redo (self->work));
      assay_case_redo (self->work);
      g_ptr_array_add (self->past, self->model);
      self->model = g_ptr_array_steal_index (self->future, self->future->len - 1);
      assert_same (self->work, self->model);
    }
}

static void
mark (Trial *self)
{
  AssaySpan span = pick_span (self, 30);
  AssayMark mark = { .span = span, .scope = ASSAY_MARK_PASSAGE, .state = ASSAY_STATE_CONFIRMED };
  ModelMark *model = NULL;
  g_autoptr (GError) error = NULL;

  if (assay_span_is_empty (span))
    return;

  begin_step (self);
  model = g_new0 (ModelMark, 1);
  model->id = assay_case_add_mark (self->work, &mark, self->at, &error);
  g_assert_no_error (error);
  model->state = mark.state;
  model->is_free = TRUE;
  model->on = g_byte_array_new ();
  g_byte_array_set_size (model->on, self->model->text->len);
  for (guint i = 0; i < model->on->len; i++)
    model->on->data[i] = i >= span.begin && i < span.end;
  g_ptr_array_add (self->model->marks, model);
}

static void
do_something (Trial *self)
{
  if (self->model->text->len > MOST_CHARACTERS)
    {
      erase (self, 400);
      return;
    }

  switch (g_rand_int_range (self->random, 0, 10))
    {
    case 0:
    case 1:
    case 2:
      type (self);
      break;

    case 3:
    case 4:
      paste (self);
      break;

    case 5:
    case 6:
      erase (self, 25);
      break;

    case 7:
      find_and_replace (self);
      break;

    case 8:
      undo (self);
      break;

    default:
      redo (self);
      break;
    }
}

static AssayCase *
open_case (void)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (TEXT, strlen (TEXT));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, "ferries.txt", NULL, NULL, &error);

  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

static void
test_random (void)
{
  Trial trial = { .work = open_case (), .model = new_model () };
  const char *utf8 = assay_text_get_utf8 (assay_draft_get_text (assay_case_get_draft (trial.work)));
  glong n = 0;
  g_autofree gunichar *characters = g_utf8_to_ucs4_fast (utf8, -1, &n);
  g_autoptr (GError) error = NULL;

  g_array_append_vals (trial.model->text, characters, (guint) n);
  trial.past = g_ptr_array_new_with_free_func (free_model);
  trial.future = g_ptr_array_new_with_free_func (free_model);
  trial.random = g_rand_new_with_seed (20250604);

  for (guint i = 0; i < N_EDITS; i++)
    {
      if (trial.model->marks->len < LEAST_MARKS && trial.model->text->len > 40)
        mark (&trial);
      do_something (&trial);
      assert_same (trial.work, trial.model);
      if (i % EDITS_PER_ANALYSIS == 0)
        g_assert_true (assay_case_analyse (trial.work, NULL, &error));
    }

  g_assert_no_error (error);
  g_object_unref (trial.work);
  free_model (trial.model);
  g_ptr_array_unref (trial.past);
  g_ptr_array_unref (trial.future);
  g_rand_free (trial.random);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/case/random-edits", test_random);

  return g_test_run ();
}
