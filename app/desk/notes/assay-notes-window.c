/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-notes-window.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-case-watch.h"
#include "assay-clock.h"
#include "assay-list-rows.h"
#include "assay-note-row.h"
#include "assay-revision.h"

/* More rows than this nobody reads: the search narrows them. */
#define MAX_ROWS 120

/* What the list shows. */
typedef enum
{
  SHOWS_ALL,
  SHOWS_UNSETTLED,
  SHOWS_SETTLED,
  SHOWS_LEGAL,
  SHOWS_CONFIDENTIAL,
  SHOWS_PASSAGES,
  SHOWS_PLACELESS,
} Shows;

static const char *const shows[] = {
  [SHOWS_ALL] = N_ ("Everything"),
  [SHOWS_UNSETTLED] = N_ ("Not settled"),
  [SHOWS_SETTLED] = N_ ("Settled"),
  [SHOWS_LEGAL] = N_ ("For the lawyer"),
  [SHOWS_CONFIDENTIAL] = N_ ("Confidential"),
  [SHOWS_PASSAGES] = N_ ("Passages to close"),
  [SHOWS_PLACELESS] = N_ ("Words are gone"),
};

struct _AssayNotesWindow
{
  AdwWindow       parent_instance;

  GtkEditable    *search;
  GtkDropDown    *which;
  GtkDropDown    *who;     /* “Everybody”, then the names */
  GtkStack       *stack;
  GtkListBox     *list;
  GtkLabel       *more;
  AdwStatusPage  *nothing;

  AssayCase      *work;
  AssayCaseWatch *watch;
  GPtrArray      *people;  /* of utf8, sorted: those who wrote something */
  char           *person;  /* of them the one whose notes are shown, or NULL */
};

G_DEFINE_FINAL_TYPE (AssayNotesWindow, assay_notes_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_WORDS_CHOSEN,
  SIGNAL_PLACE_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void update (AssayNotesWindow *self);

static gboolean
has_words (const AssayMark *mark)
{
  return mark->scope != ASSAY_MARK_FACT || mark->note != NULL ||
         assay_thread_length (mark->thread) > 0;
}

static gboolean
is_shown (AssayNotesWindow *self,
          const AssayMark  *mark,
          gboolean          has_place)
{
  switch ((Shows) gtk_drop_down_get_selected (self->which))
    {
    case SHOWS_UNSETTLED:
      return !assay_thread_is_resolved (mark->thread) &&
             (mark->note != NULL || assay_thread_length (mark->thread) > 0);

    case SHOWS_SETTLED:
      return assay_thread_is_resolved (mark->thread);

    case SHOWS_LEGAL:
      return assay_thread_is_legal (mark->thread);

    case SHOWS_CONFIDENTIAL:
      return assay_thread_is_confidential (mark->thread);

    case SHOWS_PASSAGES:
      return has_place && mark->scope == ASSAY_MARK_PASSAGE && !assay_state_is_closed (mark->state);

    case SHOWS_PLACELESS:
      return !has_place;

    case SHOWS_ALL:
      return TRUE;
    }

  return TRUE;
}

static gboolean
holds (const char *text,
       const char *wanted)
{
  g_autofree char *folded = text != NULL ? g_utf8_casefold (text, -1) : NULL;

  return folded != NULL && strstr (folded, wanted) != NULL;
}

/* In its words, in what was said, and in who said it. */
static gboolean
is_found (const AssayMark *mark,
          const char      *words,
          const char      *wanted)
{
  if (*wanted == '\0' || holds (words, wanted) || holds (mark->note, wanted) ||
      holds (mark->by, wanted) || holds (mark->noted_by, wanted))
    return TRUE;

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    {
      const AssayRemark *remark = assay_thread_get (mark->thread, i);

      if (holds (remark->text, wanted) || holds (remark->by, wanted))
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_by (const AssayMark *mark,
       const char      *person)
{
  if (person == NULL || g_strcmp0 (mark->by, person) == 0 ||
      g_strcmp0 (mark->noted_by, person) == 0)
    return TRUE;

  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    {
      if (g_strcmp0 (assay_thread_get (mark->thread, i)->by, person) == 0)
        return TRUE;
    }

  return FALSE;
}

static void
remarked_cb (AssayNotesWindow *self,
             int               kind,
             const char       *text,
             AssayNoteRow     *row)
{
  const AssayMarkTarget target = { .fact = -1, .id = assay_note_row_get_id (row) };
  g_autofree char *now = assay_clock_dup_now ();

  assay_case_remark (self->work, &target, (AssayRemarkKind) kind, text, now);
}

static void
removed_cb (AssayNotesWindow *self,
            AssayNoteRow     *row)
{
  g_autofree char *now = assay_clock_dup_now ();

  assay_case_remove_mark (self->work, assay_note_row_get_id (row), now);
}

static void
place_wanted_cb (AssayNotesWindow *self,
                 AssayNoteRow     *row)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_WANTED], 0, assay_note_row_get_id (row));
}

static void
add_row (AssayNotesWindow *self,
         const AssayMark  *mark,
         const char       *words,
         gboolean          has_place)
{
  GtkWidget *row = assay_note_row_new (mark, words, has_place);

  g_signal_connect_object (row, "remarked", G_CALLBACK (remarked_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (removed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "place-wanted", G_CALLBACK (place_wanted_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_list_box_append (self->list, row);
}

/* Adds those that are looked for. Returns how many there would be. */
static guint
add_rows (AssayNotesWindow *self)
{
  AssayDossier *dossier = assay_case_get_dossier (self->work);
  AssayText *text = assay_draft_get_text (assay_dossier_get_draft (dossier));
  GPtrArray *orphans = assay_dossier_get_orphans (dossier);
  g_autofree char *wanted = g_utf8_casefold (gtk_editable_get_text (self->search), -1);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  guint n_found = 0;

  for (guint i = 0; i < n_marks; i++)
    {
      g_autofree char *words = NULL;

      if (!has_words (&marks[i]) || !is_shown (self, &marks[i], TRUE) ||
          !is_by (&marks[i], self->person))
        continue;

      words = assay_text_dup_span (text, marks[i].span);
      if (is_found (&marks[i], words, wanted) && ++n_found <= MAX_ROWS)
        add_row (self, &marks[i], words, TRUE);
    }

  for (guint i = 0; i < orphans->len; i++)
    {
      const AssayOrphan *orphan = g_ptr_array_index (orphans, i);

      if (is_shown (self, &orphan->mark, FALSE) && is_by (&orphan->mark, self->person) &&
          is_found (&orphan->mark, orphan->exact, wanted) && ++n_found <= MAX_ROWS)
        add_row (self, &orphan->mark, orphan->exact, FALSE);
    }

  return n_found;
}

static void
show_count (AssayNotesWindow *self,
            guint             n_found)
{
  gboolean is_searched = *gtk_editable_get_text (self->search) != '\0' ||
                         gtk_drop_down_get_selected (self->which) != SHOWS_ALL ||
                         self->person != NULL;
  g_autofree char *more = NULL;

  if (n_found > MAX_ROWS)
    more = g_strdup_printf (_ ("%u more: search to narrow them down"), n_found - MAX_ROWS);
  gtk_label_set_label (self->more, more != NULL ? more : "");
  gtk_widget_set_visible (GTK_WIDGET (self->more), more != NULL);
  adw_status_page_set_title (self->nothing, is_searched ? _ ("Nothing found") : _ ("No notes yet"));
  adw_status_page_set_description (
      self->nothing,
      is_searched ? NULL
                  : _ ("Select words in the draft and press M, or click with the right button."));
  gtk_stack_set_visible_child_name (self->stack, n_found > 0 ? "list" : "nothing");
}

static void
take_name (GHashTable *names,
           const char *name)
{
  if (name != NULL && *name != '\0')
    g_hash_table_add (names, g_strdup (name));
}

static void
take_names (GHashTable      *names,
            const AssayMark *mark)
{
  if (!has_words (mark))
    return;

  take_name (names, mark->noted_by != NULL ? mark->noted_by : mark->by);
  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    take_name (names, assay_thread_get (mark->thread, i)->by);
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_utf8_collate (*(const char *const *) a, *(const char *const *) b);
}

static GPtrArray *
list_people (AssayDossier *dossier)
{
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *people = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *orphans = assay_dossier_get_orphans (dossier);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (dossier, &n_marks);
  GHashTableIter iter;
  gpointer name = NULL;

  for (guint i = 0; i < n_marks; i++)
    take_names (names, &marks[i]);
  for (guint i = 0; i < orphans->len; i++)
    take_names (names, &((const AssayOrphan *) g_ptr_array_index (orphans, i))->mark);

  g_hash_table_iter_init (&iter, names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_hash_table_iter_steal (&iter);
      g_ptr_array_add (people, name);
    }
  g_ptr_array_sort (people, compare_names);

  return people;
}

static gboolean
has_same_names (GPtrArray *a,
                GPtrArray *b)
{
  for (guint i = 0; a->len == b->len && i < a->len; i++)
    {
      if (strcmp (g_ptr_array_index (a, i), g_ptr_array_index (b, i)) != 0)
        return FALSE;
    }

  return a->len == b->len;
}

static void
who_chosen_cb (AssayNotesWindow *self)
{
  guint selected = gtk_drop_down_get_selected (self->who);

  g_free (self->person);
  self->person = selected > 0 && selected <= self->people->len
                     ? g_strdup (g_ptr_array_index (self->people, selected - 1))
                     : NULL;
  update (self);
}

/* Whom there is to choose from. One person alone needs no choice. */
static void
update_people (AssayNotesWindow *self)
{
  g_autoptr (GPtrArray) people = list_people (assay_case_get_dossier (self->work));
  g_autoptr (GtkStringList) names = NULL;
  guint selected = 0;

  if (has_same_names (people, self->people))
    return;

  names = gtk_string_list_new (NULL);
  /* Translators: the first of a list of people whose notes can be shown */
  gtk_string_list_append (names, _ ("Everybody"));
  for (guint i = 0; i < people->len; i++)
    {
      gtk_string_list_append (names, g_ptr_array_index (people, i));
      if (g_strcmp0 (g_ptr_array_index (people, i), self->person) == 0)
        selected = i + 1;
    }

  g_ptr_array_unref (self->people);
  self->people = g_steal_pointer (&people);
  if (selected == 0)
    g_clear_pointer (&self->person, g_free);

  g_signal_handlers_block_by_func (self->who, who_chosen_cb, self);
  gtk_drop_down_set_model (self->who, G_LIST_MODEL (names));
  gtk_drop_down_set_selected (self->who, selected);
  g_signal_handlers_unblock_by_func (self->who, who_chosen_cb, self);
  gtk_widget_set_visible (GTK_WIDGET (self->who), self->people->len > 1);
}

/* The one that is selected stays so, with what is being written there. */
static void
update (AssayNotesWindow *self)
{
  GtkListBoxRow *row = gtk_list_box_get_selected_row (self->list);
  g_autofree char *id = row != NULL ? g_strdup (assay_note_row_get_id (ASSAY_NOTE_ROW (row)))
                                    : NULL;
  g_autofree char *draft = row != NULL ? assay_note_row_dup_draft (ASSAY_NOTE_ROW (row)) : NULL;

  update_people (self);
  assay_list_rows_clear (self->list);
  show_count (self, add_rows (self));
  if (id == NULL)
    return;

  assay_notes_window_select (self, id);
  row = gtk_list_box_get_selected_row (self->list);
  if (row != NULL)
    assay_note_row_set_draft (ASSAY_NOTE_ROW (row), draft);
}

static void
row_selected_cb (AssayNotesWindow *self)
{
  GtkListBoxRow *selected = gtk_list_box_get_selected_row (self->list);
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    assay_note_row_set_open (ASSAY_NOTE_ROW (row), row == selected);
}

static void
row_activated_cb (AssayNotesWindow *self,
                  GtkListBoxRow    *row)
{
  const AssayMarkTarget target = { .fact = -1, .id = assay_note_row_get_id (ASSAY_NOTE_ROW (row)) };
  const AssayMark *mark = assay_case_find_target (self->work, &target);

  if (mark != NULL)
    g_signal_emit (self, signals[SIGNAL_WORDS_CHOSEN], 0, mark->span.begin, mark->span.end);
}

static void
assay_notes_window_dispose (GObject *object)
{
  AssayNotesWindow *self = ASSAY_NOTES_WINDOW (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->work);

  G_OBJECT_CLASS (assay_notes_window_parent_class)->dispose (object);
}

static void
assay_notes_window_finalize (GObject *object)
{
  AssayNotesWindow *self = ASSAY_NOTES_WINDOW (object);

  g_ptr_array_unref (self->people);
  g_free (self->person);

  G_OBJECT_CLASS (assay_notes_window_parent_class)->finalize (object);
}

static void
assay_notes_window_class_init (AssayNotesWindowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_notes_window_dispose;
  object_class->finalize = assay_notes_window_finalize;

  signals[SIGNAL_WORDS_CHOSEN] = g_signal_new ("words-chosen", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               2, G_TYPE_UINT, G_TYPE_UINT);
  signals[SIGNAL_PLACE_WANTED] = g_signal_new ("place-wanted", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-notes-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayNotesWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AssayNotesWindow, which);
  gtk_widget_class_bind_template_child (widget_class, AssayNotesWindow, who);
  gtk_widget_class_bind_template_child (widget_class, AssayNotesWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayNotesWindow, list);
  gtk_widget_class_bind_template_child (widget_class, AssayNotesWindow, more);
  gtk_widget_class_bind_template_child (widget_class, AssayNotesWindow, nothing);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
assay_notes_window_init (AssayNotesWindow *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);

  self->people = g_ptr_array_new_with_free_func (g_free);
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (shows); i++)
    gtk_string_list_append (names, _ (shows[i]));
  gtk_drop_down_set_model (self->which, G_LIST_MODEL (names));
}

/**
 * assay_notes_window_new:
 * @work: the job whose notes are shown
 * @parent: (nullable): its window
 */
AssayNotesWindow *
assay_notes_window_new (AssayCase *work,
                        GtkWindow *parent)
{
  AssayNotesWindow *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);

  self = g_object_new (ASSAY_TYPE_NOTES_WINDOW, "transient-for", parent, NULL);
  self->work = g_object_ref (work);
  self->watch = assay_case_watch_new (work);
  g_signal_connect_object (self->watch, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->which, "notify::selected", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->who, "notify::selected", G_CALLBACK (who_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-changed", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  update (self);

  return self;
}

/* Selects the row of a mark, if it is shown. */
void
assay_notes_window_select (AssayNotesWindow *self,
                           const char       *id)
{
  GtkListBoxRow *row = NULL;

  g_return_if_fail (ASSAY_IS_NOTES_WINDOW (self));

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    {
      if (g_strcmp0 (assay_note_row_get_id (ASSAY_NOTE_ROW (row)), id) == 0)
        {
          gtk_list_box_select_row (self->list, row);
          return;
        }
    }
}
