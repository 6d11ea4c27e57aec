/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-merge-dialog.h"

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-report-ledger.h"
#include "assay-report-remarks.h"

struct _AssayMergeDialog
{
  AdwWindow      parent_instance;

  GtkLabel      *intro;
  GtkListBox    *list;
  GtkWidget     *all;
  GtkWidget     *merge_button;

  AssayCase     *work;
  AssayMerge    *merge;
  char          *name; /* of the other's file */
};

G_DEFINE_FINAL_TYPE (AssayMergeDialog, assay_merge_dialog, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_MERGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
update (AssayMergeDialog *self)
{
  gtk_widget_set_sensitive (self->merge_button, assay_merge_count_open (self->merge) == 0);
}

static void show_others (AssayMergeDialog *self);

static void
toggled_cb (AssayMergeDialog *self,
            GtkCheckButton   *check)
{
  const char *about = g_object_get_data (G_OBJECT (check), "about");
  int side = GPOINTER_TO_INT (g_object_get_data (G_OBJECT (check), "side"));

  if (!gtk_check_button_get_active (check))
    return;

  assay_merge_decide (self->merge, about, (AssayMergeSide) side);
  if (g_str_equal (about, "text"))
    show_others (self);
  update (self);
}

/* “cannot confirm: The Home Office counts by quarter.” */
static char *
dup_said (const AssayMergeConflict *conflict,
          gboolean                  is_ours)
{
  const AssayMark *mark = is_ours ? conflict->mark_ours : conflict->mark_theirs;
  const char *said = is_ours ? conflict->ours : conflict->theirs;
  const char *words = is_ours ? conflict->words_ours : conflict->words_theirs;
  g_autofree char *of_words = NULL;

  if (mark != NULL && assay_merge_conflict_differs_in_words (conflict))
    {
      /* Translators: a state, such as “confirmed”, and the words that somebody said it of */
      of_words = g_strdup_printf (_ ("%s “%s”"), assay_ledger_state_label (mark->state), words);
      return g_strjoin (": ", of_words, mark->note, NULL);
    }
  if (mark != NULL)
    return g_strjoin (": ", assay_ledger_state_label (mark->state), mark->note, NULL);

  return g_strdup (said != NULL ? said : _ ("says nothing"));
}

/* One side: whose it is, and what they say. */
static GtkCheckButton *
add_side (AssayMergeDialog         *self,
          GtkBox                   *sides,
          const AssayMergeConflict *conflict,
          AssayMergeSide            side)
{
  gboolean is_ours = side == ASSAY_MERGE_OURS;
  const char *by = is_ours ? conflict->by_ours : conflict->by_theirs;
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *said = dup_said (conflict, is_ours);
  g_autofree char *label = NULL;
  g_autofree char *owner = NULL;
  GtkWidget *who = NULL;
  GtkWidget *what = gtk_label_new (said);

  by = by != NULL && *by != '\0' ? by : _ ("somebody");
  /* Translators: whose side of a difference: the name of who says so */
  owner = g_strdup_printf (is_ours ? _ ("Mine · %s") : _ ("Theirs · %s"), by);
  who = gtk_label_new (owner);
  gtk_label_set_wrap (GTK_LABEL (who), TRUE);
  gtk_label_set_xalign (GTK_LABEL (who), 0);
  gtk_label_set_xalign (GTK_LABEL (what), 0);
  gtk_label_set_wrap (GTK_LABEL (what), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (what), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (who, "caption");
  gtk_widget_add_css_class (who, "dim-label");
  gtk_box_append (GTK_BOX (box), who);
  gtk_box_append (GTK_BOX (box), what);
  gtk_widget_set_margin_start (box, 6);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), box);
  gtk_widget_add_css_class (check, "assay-choice");
  gtk_widget_set_hexpand (check, TRUE);
  gtk_widget_set_valign (check, GTK_ALIGN_START);
  /* What is chosen stands beside the first line, however many there are on the other side. */
  gtk_widget_set_valign (gtk_widget_get_first_child (check), GTK_ALIGN_START);

  /* Translators: whose side of a difference, and what it says */
  label = g_strdup_printf (is_ours ? _ ("Mine: %s, %s") : _ ("Theirs: %s, %s"),
                           by, said);
  gtk_accessible_update_property (GTK_ACCESSIBLE (check), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  g_object_set_data_full (G_OBJECT (check), "about", g_strdup (conflict->about), g_free);
  g_object_set_data (G_OBJECT (check), "side", GINT_TO_POINTER ((int) side));
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (sides, check);

  return GTK_CHECK_BUTTON (check);
}

static char *
dup_title (AssayMergeDialog         *self,
           GHashTable               *index,
           const AssayMergeConflict *conflict)
{
  AssayCheck check = ASSAY_CHECK_FRESHNESS;

  if (g_str_equal (conflict->about, "text"))
    return g_strdup (_ ("Text of the draft"));
  if (g_str_equal (conflict->about, "verdict"))
    return g_strdup (_ ("Verdict"));
  if (g_str_equal (conflict->about, "confidence"))
    return g_strdup (_ ("Confidence"));
  if (g_str_equal (conflict->about, "summary"))
    return g_strdup (_ ("Summary"));
  if (assay_check_from_id (conflict->about, &check))
    return g_strdup (assay_check_get_label (check));

  return assay_report_dup_deed_about (assay_case_get_dossier (self->work), index, conflict->about);
}

static void
add_conflict (AssayMergeDialog         *self,
              GHashTable               *index,
              const AssayMergeConflict *conflict)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *sides = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  g_autofree char *title = dup_title (self, index, conflict);
  GtkWidget *label = gtk_label_new (title);
  GtkCheckButton *ours = NULL;
  GtkCheckButton *theirs = NULL;

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_widget_add_css_class (label, "heading");
  gtk_box_set_homogeneous (GTK_BOX (sides), TRUE);
  ours = add_side (self, GTK_BOX (sides), conflict, ASSAY_MERGE_OURS);
  theirs = add_side (self, GTK_BOX (sides), conflict, ASSAY_MERGE_THEIRS);
  gtk_check_button_set_group (theirs, ours);
  gtk_box_append (GTK_BOX (box), label);
  gtk_box_append (GTK_BOX (box), sides);
  gtk_widget_set_margin_top (box, 10);
  gtk_widget_set_margin_bottom (box, 10);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  g_object_set_data (G_OBJECT (row), "ours", ours);
  g_object_set_data (G_OBJECT (row), "theirs", theirs);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  gtk_widget_set_focusable (row, FALSE);
  gtk_list_box_append (self->list, row);
}

static char *
dup_intro (AssayMergeDialog *self)
{
  GArray *conflicts = assay_merge_get_conflicts (self->merge);
  const AssayMergeConflict *first = conflicts->len > 0
                                        ? &g_array_index (conflicts, AssayMergeConflict, 0)
                                        : NULL;
  guint n_taken = assay_merge_count_taken (self->merge);
  g_autofree char *taken = NULL;
  g_autofree char *open = NULL;

  if (first != NULL && g_str_equal (first->about, "text") && first->side == ASSAY_MERGE_UNDECIDED)
    return g_strdup (_ ("Both of you changed the text of the draft. Choose whose is kept: the "
                        "marks of the other follow their words, and the other’s file stays as "
                        "it is."));

  /* Translators: how many marks, and the name of a file */
  taken = g_strdup_printf (ngettext ("%u mark of “%s” comes in without a question.",
                                     "%u marks of “%s” come in without a question.", n_taken),
                           n_taken, self->name);
  open = first == NULL
             ? g_strdup (_ ("You differ on nothing."))
             : g_strdup_printf (ngettext ("You differ on %u: decide it here.",
                                          "You differ on %u: decide each here.", conflicts->len),
                                conflicts->len);

  return g_strdup_printf ("%s %s", taken, open);
}

/* Shows the conflicts from @first on. */
static void
show_conflicts (AssayMergeDialog *self,
                guint             first)
{
  GArray *conflicts = assay_merge_get_conflicts (self->merge);
  g_autoptr (GHashTable) index = assay_report_index_marks (assay_case_get_dossier (self->work));
  g_autofree char *intro = dup_intro (self);

  gtk_label_set_label (self->intro, intro);
  gtk_widget_set_visible (self->all, conflicts->len > 0);
  for (guint i = first; i < conflicts->len; i++)
    add_conflict (self, index, &g_array_index (conflicts, AssayMergeConflict, i));
}

/* What is to decide besides the text: it is another with the text of the other side. */
static void
show_others (AssayMergeDialog *self)
{
  GtkListBoxRow *row = NULL;

  while ((row = gtk_list_box_get_row_at_index (self->list, 1)) != NULL)
    gtk_list_box_remove (self->list, GTK_WIDGET (row));

  show_conflicts (self, 1);
}

static void
choose_all (AssayMergeDialog *self,
            const char       *side)
{
  GtkListBoxRow *row = NULL;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    gtk_check_button_set_active (g_object_get_data (G_OBJECT (row), side), TRUE);
}

static void
all_mine_cb (AssayMergeDialog *self)
{
  choose_all (self, "ours");
}

static void
all_theirs_cb (AssayMergeDialog *self)
{
  choose_all (self, "theirs");
}

static void
merge_cb (AssayMergeDialog *self)
{
  g_autofree char *now = assay_clock_dup_now ();
  g_autoptr (GError) error = NULL;

  if (!assay_merge_apply (self->merge, self->work, now, &error))
    {
      gtk_label_set_label (self->intro, error->message);
      return;
    }

  g_signal_emit (self, signals[SIGNAL_MERGED], 0);
  gtk_window_close (GTK_WINDOW (self));
}

static void
cancel_cb (AssayMergeDialog *self)
{
  gtk_window_close (GTK_WINDOW (self));
}

static void
assay_merge_dialog_finalize (GObject *object)
{
  AssayMergeDialog *self = ASSAY_MERGE_DIALOG (object);

  g_clear_object (&self->work);
  g_clear_pointer (&self->merge, assay_merge_free);
  g_free (self->name);

  G_OBJECT_CLASS (assay_merge_dialog_parent_class)->finalize (object);
}

static void
assay_merge_dialog_class_init (AssayMergeDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = assay_merge_dialog_finalize;

  signals[SIGNAL_MERGED] = g_signal_new ("merged", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-merge-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayMergeDialog, intro);
  gtk_widget_class_bind_template_child (widget_class, AssayMergeDialog, list);
  gtk_widget_class_bind_template_child (widget_class, AssayMergeDialog, all);
  gtk_widget_class_bind_template_child (widget_class, AssayMergeDialog, merge_button);
  gtk_widget_class_bind_template_callback (widget_class, all_mine_cb);
  gtk_widget_class_bind_template_callback (widget_class, all_theirs_cb);
  gtk_widget_class_bind_template_callback (widget_class, merge_cb);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
}

/* Enter takes in what needs no choice, and never leaves the dialog unasked. */
static void
place_focus (AssayMergeDialog *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);

  gtk_window_set_default_widget (GTK_WINDOW (self), self->merge_button);
  gtk_window_set_focus (GTK_WINDOW (self), first != NULL
                                               ? g_object_get_data (G_OBJECT (first), "ours")
                                               : self->merge_button);
}

static void
assay_merge_dialog_init (AssayMergeDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_merge_dialog_new:
 * @work: our side
 * @merge: (transfer full): with the other
 * @name: of the other's file
 * @parent: (nullable): the window of the job
 */
AssayMergeDialog *
assay_merge_dialog_new (AssayCase  *work,
                        AssayMerge *merge,
                        const char *name,
                        GtkWindow  *parent)
{
  AssayMergeDialog *self = NULL;

  g_return_val_if_fail (ASSAY_IS_CASE (work), NULL);
  g_return_val_if_fail (merge != NULL && name != NULL, NULL);

  self = g_object_new (ASSAY_TYPE_MERGE_DIALOG, "transient-for", parent, NULL);
  self->work = g_object_ref (work);
  self->merge = merge;
  self->name = g_strdup (name);
  show_conflicts (self, 0);
  update (self);
  place_focus (self);

  return self;
}
