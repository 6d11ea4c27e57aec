/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-copies-window.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-clock.h"
#include "assay-plain.h"

struct _AssayCopiesWindow
{
  AdwWindow       parent_instance;

  AdwWindowTitle *title;
  GtkWidget      *use;
  GtkStack       *stack;
  AdwStatusPage  *none;
  GtkListBox     *list;
  GtkLabel       *difference;
  GtkTextView    *view;

  AssayKeeper    *keeper;
  AssaySource    *source;
  gboolean        may_change;  /* a copy may take the place of what the source says */
  AssayFetched   *shown;       /* or NULL */
  GCancellable   *cancellable; /* of what is being asked of the archive, or NULL */
};

G_DEFINE_FINAL_TYPE (AssayCopiesWindow, assay_copies_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/**
 * assay_copies_list:
 * @address: (type utf8): of a page
 *
 * An #AssayKeeperTask's work: which copies of the page the archive has.
 *
 * Returns: (transfer full): what assay_archive_list() returns
 */
gpointer
assay_copies_list (AssayArchive  *archive,
                   gpointer       address,
                   GCancellable  *cancellable,
                   GError       **error)
{
  return assay_archive_list (archive, address, error);
}

static GCancellable *
renew_cancellable (AssayCopiesWindow *self)
{
  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();

  return self->cancellable;
}

/* How the text of the copy differs from the one that the draft is held against. */
static char *
dup_difference (AssayCopiesWindow *self)
{
  AssayText *now = assay_source_get_text (self->source);
  g_autoptr (GPtrArray) changes = NULL;
  const AssaySourceChange *first = NULL;

  if (now == NULL || assay_source_get_grade (self->source) <= ASSAY_GRADE_SUMMARY)
    return g_strdup (_ ("Nothing else was read of this page: the draft can be held against this."));

  changes = assay_source_list_changes (self->source, self->shown);
  if (changes->len == 0)
    return g_strdup (_ ("The same words as the text that the draft is held against."));

  first = g_ptr_array_index (changes, 0);

  return g_strdup_printf (
      ngettext ("It differs in %u place from the text that the draft is held against: “%s” there, "
                "“%s” here.",
                "It differs in %u places from the text that the draft is held against, first: “%s” "
                "there, “%s” here.",
                changes->len),
      changes->len, first->before, first->after);
}

static void
show_words (AssayCopiesWindow *self,
            const char        *difference,
            const char        *text)
{
  gtk_label_set_label (self->difference, difference);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
  gtk_widget_set_sensitive (self->use, self->may_change && self->shown != NULL);
}

static gpointer
load_copy (AssayArchive  *archive,
           gpointer       number,
           GCancellable  *cancellable,
           GError       **error)
{
  return assay_archive_load_fetched (archive, *(const gint64 *) number, error);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (AssayCopiesWindow) self = ASSAY_COPIES_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayFetched)
      fetched = assay_keeper_run_finish (ASSAY_KEEPER (object), result, &error);
  g_autofree char *difference = NULL;

  if (self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  if (fetched == NULL)
    {
      show_words (self, error->message, "");
      return;
    }

  self->shown = g_steal_pointer (&fetched);
  difference = dup_difference (self);
  show_words (self, difference, assay_text_get_utf8 (self->shown->text));
}

static void
selected_cb (AssayCopiesWindow *self,
             GtkListBoxRow     *row)
{
  const gint64 *number = NULL;
  AssayKeeperTask task = { .func = load_copy,
                           .free_data = g_free,
                           .free_result = (GDestroyNotify) assay_fetched_unref };

  /* The list forgets its choice as it goes away with the window. */
  if (row == NULL || self->keeper == NULL)
    return;

  g_clear_pointer (&self->shown, assay_fetched_unref);
  show_words (self, "", "");

  number = g_object_get_data (G_OBJECT (row), "assay-number");
  task.data = g_memdup2 (number, sizeof *number);
  assay_keeper_run_async (self->keeper, &task, renew_cancellable (self), loaded_cb,
                          g_object_ref (self));
}

static void
use_cb (AssayCopiesWindow *self)
{
  if (self->shown == NULL)
    return;

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, self->shown);
  gtk_window_close (GTK_WINDOW (self));
}

static GtkWidget *
new_row (const AssayArchived *archived)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);
  g_autofree char *when = assay_clock_dup_label (archived->read_at);
  g_autofree char *status = archived->status != 0 && archived->status != 200
                                /* Translators: the number by which a site says what went wrong */
                                ? g_strdup_printf (_ ("the site answered %u"), archived->status)
                                : NULL;
  const char *words = status != NULL ? status : archived->title;
  GtkWidget *label = gtk_label_new (when);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_box_append (GTK_BOX (box), label);

  if (words != NULL)
    {
      GtkWidget *note = gtk_label_new (words);

      gtk_label_set_xalign (GTK_LABEL (note), 0);
      gtk_label_set_ellipsize (GTK_LABEL (note), PANGO_ELLIPSIZE_END);
      gtk_widget_add_css_class (note, "caption");
      gtk_widget_add_css_class (note, "dim-label");
      gtk_box_append (GTK_BOX (box), note);
    }

  gtk_widget_set_margin_top (box, 6);
  gtk_widget_set_margin_bottom (box, 6);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  g_object_set_data_full (G_OBJECT (row), "assay-number",
                          g_memdup2 (&archived->number, sizeof archived->number), g_free);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, when,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, words != NULL ? words : "",
                                  -1);

  return row;
}

static void
listed_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (AssayCopiesWindow) self = ASSAY_COPIES_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) copies = assay_keeper_run_finish (ASSAY_KEEPER (object), result, &error);

  if (self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  if (copies == NULL)
    {
      adw_status_page_set_title (self->none, _ ("The Archive Cannot Be Read"));
      assay_plain_describe (self->none, error->message);
      return;
    }

  for (guint i = copies->len; i > 0; i--)
    gtk_list_box_append (self->list, new_row (g_ptr_array_index (copies, i - 1)));

  if (copies->len > 0)
    {
      gtk_stack_set_visible_child_name (self->stack, "copies");
      gtk_list_box_select_row (self->list, gtk_list_box_get_row_at_index (self->list, 0));
    }
}

static void
assay_copies_window_dispose (GObject *object)
{
  AssayCopiesWindow *self = ASSAY_COPIES_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->shown, assay_fetched_unref);
  g_clear_object (&self->keeper);
  g_clear_object (&self->source);

  G_OBJECT_CLASS (assay_copies_window_parent_class)->dispose (object);
}

static void
assay_copies_window_class_init (AssayCopiesWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_copies_window_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, ASSAY_TYPE_FETCHED);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-copies-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayCopiesWindow, title);
  gtk_widget_class_bind_template_child (widget_class, AssayCopiesWindow, use);
  gtk_widget_class_bind_template_child (widget_class, AssayCopiesWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayCopiesWindow, none);
  gtk_widget_class_bind_template_child (widget_class, AssayCopiesWindow, list);
  gtk_widget_class_bind_template_child (widget_class, AssayCopiesWindow, difference);
  gtk_widget_class_bind_template_child (widget_class, AssayCopiesWindow, view);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, use_cb);
}

static void
assay_copies_window_init (AssayCopiesWindow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * assay_copies_window_new:
 * @keeper: who has the archive
 * @source: a page of the web
 * @may_change: whether a copy may take the place of what it says
 */
AssayCopiesWindow *
assay_copies_window_new (AssayKeeper *keeper,
                         AssaySource *source,
                         gboolean     may_change)
{
  AssayKeeperTask task = { .func = assay_copies_list,
                           .free_data = g_free,
                           .free_result = (GDestroyNotify) g_ptr_array_unref };
  AssayCopiesWindow *self = NULL;
  g_autofree char *label = NULL;

  g_return_val_if_fail (ASSAY_IS_KEEPER (keeper), NULL);
  g_return_val_if_fail (assay_source_is_fetchable (source), NULL);

  self = g_object_new (ASSAY_TYPE_COPIES_WINDOW, NULL);
  self->keeper = g_object_ref (keeper);
  self->source = g_object_ref (source);
  self->may_change = may_change;
  label = assay_source_dup_label (source);
  adw_window_title_set_subtitle (self->title, label);
  task.data = g_strdup (assay_source_get_request (source));
  assay_keeper_run_async (keeper, &task, renew_cancellable (self), listed_cb, g_object_ref (self));

  return self;
}
