/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-note-row.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-fact-words.h"
#include "assay-label.h"
#include "assay-report-remarks.h"
#include "assay-report.h"

struct _AssayNoteRow
{
  GtkListBoxRow  parent_instance;

  char          *id;
  GtkWidget     *answers; /* or NULL: one without a place takes none */
  GtkEditable   *answer;
};

G_DEFINE_FINAL_TYPE (AssayNoteRow, assay_note_row, GTK_TYPE_LIST_BOX_ROW)

enum
{
  SIGNAL_REMARKED,
  SIGNAL_REMOVED,
  SIGNAL_PLACE_WANTED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
assay_note_row_finalize (GObject *object)
{
  AssayNoteRow *self = ASSAY_NOTE_ROW (object);

  g_free (self->id);

  G_OBJECT_CLASS (assay_note_row_parent_class)->finalize (object);
}

static void
assay_note_row_class_init (AssayNoteRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_note_row_finalize;

  signals[SIGNAL_REMARKED] = g_signal_new ("remarked", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                           0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT,
                                           G_TYPE_STRING);
  signals[SIGNAL_REMOVED] = g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_PLACE_WANTED] = g_signal_new ("place-wanted", G_TYPE_FROM_CLASS (klass),
                                               G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               0);
}

static void
assay_note_row_init (AssayNoteRow *self)
{
}

/* “Error · N. Oko, 4 June 2025, 10:00 · Settled” */
static char *
dup_head (const AssayMark *mark,
          gboolean         has_place)
{
  g_autoptr (GString) head = g_string_new (NULL);

  g_string_append (head, mark->scope == ASSAY_MARK_NOTE ? _ ("Note")
                                                        : assay_fact_words_get_state (mark->state));
  if (mark->by != NULL && *mark->by != '\0')
    g_string_append_printf (head, " · %s", mark->by);
  if (mark->at != NULL)
    {
      g_autofree char *time = assay_clock_dup_label (mark->at);

      g_string_append_printf (head, " · %s", time);
    }
  if (assay_thread_is_resolved (mark->thread))
    g_string_append_printf (head, " · %s", _ ("Settled"));
  if (!has_place)
    g_string_append_printf (head, " · %s", _ ("Its words are gone"));

  return g_string_free (g_steal_pointer (&head), FALSE);
}

static void
add_remark (GtkBox            *box,
            const AssayRemark *remark)
{
  g_autofree char *said = assay_report_dup_remark (remark);
  g_autofree char *time = assay_clock_dup_label (remark->at);
  g_autofree char *head = *remark->by != '\0' ? g_strdup_printf ("%s · %s", remark->by, time)
                                              : g_strdup (time);
  GtkWidget *label = assay_label_append (box, head, "caption");

  gtk_widget_add_css_class (label, "dim-label");
  gtk_widget_set_margin_start (label, 12);
  gtk_widget_set_margin_start (assay_label_append (box, said, NULL), 12);
}

static void
answer_cb (AssayNoteRow *self)
{
  g_autofree char *text = assay_note_row_dup_draft (self);

  if (*text != '\0')
    {
      gtk_editable_set_text (self->answer, "");
      g_signal_emit (self, signals[SIGNAL_REMARKED], 0, ASSAY_REMARK_REPLY, text);
    }
}

/* What was written meanwhile goes with it. */
static void
remark_cb (AssayNoteRow *self,
           GtkButton    *button)
{
  int kind = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (button), "kind"));
  g_autofree char *text = assay_note_row_dup_draft (self);

  gtk_editable_set_text (self->answer, "");
  g_signal_emit (self, signals[SIGNAL_REMARKED], 0, kind, *text != '\0' ? text : NULL);
}

static void
remove_cb (AssayNoteRow *self)
{
  g_signal_emit (self, signals[SIGNAL_REMOVED], 0);
}

static void
place_cb (AssayNoteRow *self)
{
  g_signal_emit (self, signals[SIGNAL_PLACE_WANTED], 0);
}

static GtkWidget *
add_button (AssayNoteRow *self,
            GtkBox       *box,
            const char   *title,
            GCallback     clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (title);

  g_signal_connect_object (button, "clicked", clicked, self, G_CONNECT_SWAPPED);
  gtk_box_append (box, button);

  return button;
}

static void
add_remark_button (AssayNoteRow    *self,
                   GtkBox          *box,
                   const char      *title,
                   AssayRemarkKind  kind)
{
  GtkWidget *button = add_button (self, box, title, G_CALLBACK (remark_cb));

  g_object_set_data (G_OBJECT (button), "kind", GINT_TO_POINTER (kind));
}

/* What can be said next, below what was said. */
static void
add_answers (AssayNoteRow    *self,
             GtkBox          *box,
             const AssayMark *mark)
{
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *entry = gtk_entry_new ();
  gboolean is_resolved = assay_thread_is_resolved (mark->thread);
  gboolean is_legal = assay_thread_is_legal (mark->thread);
  gboolean is_confidential = assay_thread_is_confidential (mark->thread);

  self->answers = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  self->answer = GTK_EDITABLE (entry);
  gtk_entry_set_placeholder_text (GTK_ENTRY (entry), _ ("Answer…"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _ ("Answer"), -1);
  g_signal_connect_object (entry, "activate", G_CALLBACK (answer_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (self->answers), entry);
  gtk_box_append (GTK_BOX (self->answers), buttons);

  add_button (self, GTK_BOX (buttons), _ ("A_nswer"), G_CALLBACK (answer_cb));
  add_remark_button (self, GTK_BOX (buttons), is_resolved ? _ ("_Not Settled") : _ ("_Settled"),
                     is_resolved ? ASSAY_REMARK_REOPENED : ASSAY_REMARK_RESOLVED);
  add_remark_button (self, GTK_BOX (buttons), is_legal ? _ ("_Cleared") : _ ("For the _Lawyer"),
                     is_legal ? ASSAY_REMARK_CLEARED : ASSAY_REMARK_LEGAL);
  add_remark_button (self, GTK_BOX (buttons),
                     is_confidential ? _ ("Not _Confidential") : _ ("_Confidential"),
                     is_confidential ? ASSAY_REMARK_PUBLIC : ASSAY_REMARK_CONFIDENTIAL);
  if (mark->scope != ASSAY_MARK_FACT)
    gtk_widget_add_css_class (
        add_button (self, GTK_BOX (buttons), _ ("_Remove"), G_CALLBACK (remove_cb)),
        "destructive-action");

  gtk_widget_set_margin_top (self->answers, 6);
  gtk_widget_set_visible (self->answers, FALSE);
  gtk_box_append (box, self->answers);
}

/**
 * assay_note_row_new:
 * @mark: what it shows; not kept
 * @words: those that it is about
 * @has_place: whether they are in the draft
 */
GtkWidget *
assay_note_row_new (const AssayMark *mark,
                    const char      *words,
                    gboolean         has_place)
{
  AssayNoteRow *self = g_object_new (ASSAY_TYPE_NOTE_ROW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);
  g_autofree char *quoted = assay_report_dup_quoted (words);
  g_autofree char *head = dup_head (mark, has_place);
  GtkWidget *label = NULL;

  self->id = g_strdup (mark->id);
  gtk_widget_set_margin_top (box, 10);
  gtk_widget_set_margin_bottom (box, 10);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  label = assay_label_append (GTK_BOX (box), quoted, "heading");
  gtk_label_set_lines (GTK_LABEL (label), 2);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (assay_label_append (GTK_BOX (box), head, "caption"), "dim-label");
  if (assay_thread_is_legal (mark->thread))
    assay_label_append (GTK_BOX (box), _ ("Waits for a lawyer"), "warning");
  if (assay_thread_is_confidential (mark->thread))
    assay_label_append (GTK_BOX (box), _ ("Confidential: reports leave it out"), "warning");
  if (mark->note != NULL)
    assay_label_append (GTK_BOX (box), mark->note, NULL);
  for (guint i = 0; i < assay_thread_length (mark->thread); i++)
    add_remark (GTK_BOX (box), assay_thread_get (mark->thread, i));

  if (has_place)
    add_answers (self, GTK_BOX (box), mark);
  else
    gtk_widget_set_halign (
        add_button (self, GTK_BOX (box), _ ("_Put on the Selection"), G_CALLBACK (place_cb)),
        GTK_ALIGN_START);

  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, words, -1);

  return GTK_WIDGET (self);
}

const char *
assay_note_row_get_id (AssayNoteRow *self)
{
  g_return_val_if_fail (ASSAY_IS_NOTE_ROW (self), NULL);

  return self->id;
}

/* Whether it shows what can be said next. */
void
assay_note_row_set_open (AssayNoteRow *self,
                         gboolean      is_open)
{
  g_return_if_fail (ASSAY_IS_NOTE_ROW (self));

  if (self->answers != NULL)
    gtk_widget_set_visible (self->answers, is_open);
}

/* What is being written. */
char *
assay_note_row_dup_draft (AssayNoteRow *self)
{
  g_return_val_if_fail (ASSAY_IS_NOTE_ROW (self), NULL);

  return self->answer != NULL ? g_strstrip (g_strdup (gtk_editable_get_text (self->answer)))
                              : g_strdup ("");
}

void
assay_note_row_set_draft (AssayNoteRow *self,
                          const char   *text)
{
  g_return_if_fail (ASSAY_IS_NOTE_ROW (self));

  if (self->answer != NULL)
    gtk_editable_set_text (self->answer, text);
}
