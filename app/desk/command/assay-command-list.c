/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-command-list.h"

#include "assay-list-rows.h"

#include <string.h>

#include <glib/gi18n-lib.h>

static const AssayCommand commands[] = {
  { "win.next-fact", N_ ("Next open fact"), "N" },
  { "win.previous-fact", N_ ("Previous open fact"), "P" },
  { "win.next-problem", N_ ("Next problem"), "<Shift>n" },
  { "win.previous-problem", N_ ("Previous problem"), "<Shift>p" },
  { "win.state::confirmed", N_ ("Confirm"), "C" },
  { "win.confirm-sentence", N_ ("Confirm the sentence with all its facts"), "<Shift>c" },
  { "win.state::error", N_ ("Call it an error"), "E" },
  { "win.state::cannot-confirm", N_ ("Cannot be confirmed"), "U" },
  { "win.state::on-author", N_ ("On the author’s word"), "A" },
  { "win.state::opinion", N_ ("Call it an opinion"), "O" },
  { "win.state::fixed", N_ ("Call it fixed"), NULL },
  { "win.note", N_ ("Write a note on the fact or the selection"), "M" },
  { "win.question", N_ ("Ask the author about the fact"), "?" },
  { "win.queries", N_ ("Questions to the author"), NULL },
  { "win.legal", N_ ("A lawyer is to look at it"), "L" },
  { "win.accept-wording", N_ ("Take the source’s wording"), NULL },
  { "win.next-evidence", N_ ("Next passage of a source"), "Return" },
  { "win.tie::supports", N_ ("Tie the selected words: they support the fact"), "S" },
  { "win.tie::refutes", N_ ("Tie the selected words: they refute the fact"), "R" },
  { "win.tie::qualifies", N_ ("Tie the selected words: they qualify the fact"), "Q" },
  { "win.tie::context", N_ ("Tie the selected words: they are context"), "X" },
  { "win.untie", N_ ("Untie the selected words"), "T" },
  { "win.notes", N_ ("Notes"), NULL },
  { "win.history", N_ ("Who did what"), NULL },
  { "win.import-notes", N_ ("Take in web annotations…"), NULL },
  { "win.merge", N_ ("Take in another’s work, and merge it…"), NULL },
  { "win.add-source", N_ ("Add a source: page, document, call…"), NULL },
  { "win.source-attach", N_ ("Attach a saved copy of the source…"), NULL },
  { "win.source-read", N_ ("Read the page of the source"), NULL },
  { "win.source-open", N_ ("Open the source in the browser"), NULL },
  { "win.source-copy", N_ ("Copy the address of the source"), NULL },
  { "win.source-copies", N_ ("Archived copies of the source…"), NULL },
  { "win.source-remove", N_ ("Remove what was added of the source"), NULL },
  { "win.overview", N_ ("Sources at a glance"), NULL },
  { "win.filter", N_ ("Choose the facts to work on"), "/" },
  { "win.filter-differences", N_ ("Work on what differs, or on all facts"), NULL },
  { "win.find", N_ ("Find"), NULL },
  { "win.find-next", N_ ("Next match"), NULL },
  { "win.find-previous", N_ ("Previous match"), NULL },
  { "win.replace", N_ ("Find and replace"), NULL },
  { "win.edit", N_ ("Write in the draft, or stop"), NULL },
  { "win.undo", N_ ("Undo"), NULL },
  { "win.redo", N_ ("Redo"), NULL },
  { "win.ledger", N_ ("Ledger"), NULL },
  { "win.side-bar", N_ ("Checks and verdict"), NULL },
  { "win.next-pane", N_ ("Next pane"), NULL },
  { "win.previous-pane", N_ ("Previous pane"), NULL },
  { "win.verdict::PASS", N_ ("Verdict: PASS"), NULL },
  { "win.verdict::OPEN", N_ ("Verdict: OPEN"), NULL },
  { "win.verdict::FAIL", N_ ("Verdict: FAIL"), NULL },
  { "win.confidence::HIGH", N_ ("Confidence: HIGH"), NULL },
  { "win.confidence::MEDIUM", N_ ("Confidence: MEDIUM"), NULL },
  { "win.confidence::LOW", N_ ("Confidence: LOW"), NULL },
  { "win.open", N_ ("Open…"), NULL },
  { "win.paste", N_ ("Paste as a new draft"), NULL },
  { "app.library", N_ ("Library of saved jobs"), NULL },
  { "win.save", N_ ("Save"), NULL },
  { "win.save-as", N_ ("Save as…"), NULL },
  { "win.export", N_ ("Export or copy a report…"), NULL },
  { "win.print", N_ ("Print the annotated proof…"), NULL },
  { "win.make-exercise", N_ ("Make an exercise…"), NULL },
  { "win.revise", N_ ("Open the next revision…"), NULL },
  { "win.show-changes", N_ ("What changed"), NULL },
  { "win.seal", N_ ("Seal the job"), NULL },
  { "win.sign", N_ ("Sign the job…"), NULL },
  { "win.start-analysis", N_ ("Check again"), NULL },
  { "app.new-window", N_ ("New window"), NULL },
  { "window.close", N_ ("Close the window"), NULL },
  { "app.preferences", N_ ("Preferences"), NULL },
  { "app.help", N_ ("Help"), NULL },
  { "win.show-help-overlay", N_ ("Keyboard shortcuts"), NULL },
  { "app.about", N_ ("About Assay"), NULL },
  { "app.quit", N_ ("Quit"), NULL },
};

struct _AssayCommandList
{
  AdwWindow    parent_instance;

  GtkEditable *search;
  GtkListBox  *list;
  GtkStack    *stack;
};

G_DEFINE_FINAL_TYPE (AssayCommandList, assay_command_list, ADW_TYPE_WINDOW)

/**
 * assay_command_get:
 *
 * Returns: (nullable): the command of that index; %NULL past the last
 */
const AssayCommand *
assay_command_get (guint index)
{
  return index < G_N_ELEMENTS (commands) ? &commands[index] : NULL;
}

static const AssayCommand *
get_command (GtkListBoxRow *row)
{
  return g_object_get_data (G_OBJECT (row), "command");
}

/* Whether the word that is looked for stands in its name, each by itself. */
static gboolean
matches (const AssayCommand *command,
         const char         *wanted)
{
  g_autofree char *name = g_utf8_casefold (_ (command->title), -1);
  g_autofree char *folded = g_utf8_casefold (wanted, -1);
  g_auto (GStrv) words = g_strsplit (folded, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (strstr (name, words[i]) == NULL)
        return FALSE;
    }

  return TRUE;
}

static gboolean
filter_cb (GtkListBoxRow *row,
           gpointer       user_data)
{
  AssayCommandList *self = ASSAY_COMMAND_LIST (user_data);

  return matches (get_command (row), gtk_editable_get_text (self->search));
}

/* The first that can be done now, so that Return does something; else the first of all. */
static GtkListBoxRow *
find_best (AssayCommandList *self)
{
  GtkListBoxRow *first = assay_list_rows_find_shown (self->list, 0, 1);
  GtkListBoxRow *row = first;

  while (row != NULL && !gtk_widget_get_sensitive (GTK_WIDGET (row)))
    row = assay_list_rows_find_shown (self->list, gtk_list_box_row_get_index (row) + 1, 1);

  return row != NULL ? row : first;
}

static void
search_changed_cb (AssayCommandList *self)
{
  GtkListBoxRow *first = NULL;

  gtk_list_box_invalidate_filter (self->list);
  first = find_best (self);
  gtk_stack_set_visible_child_name (self->stack, first != NULL ? "list" : "nothing");
  gtk_list_box_select_row (self->list, first);
}

/* Closed first: what the command opens is to have the focus. */
static void
perform (AssayCommandList *self,
         GtkListBoxRow    *row)
{
  GtkWindow *parent = gtk_window_get_transient_for (GTK_WINDOW (self));
  const AssayCommand *command = row != NULL ? get_command (row) : NULL;
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;

  if (command == NULL || parent == NULL || !gtk_widget_get_sensitive (GTK_WIDGET (row)) ||
      !g_action_parse_detailed_name (command->action, &name, &target, NULL))
    return;

  g_object_ref (parent);
  gtk_window_close (GTK_WINDOW (self));
  gtk_widget_activate_action_variant (GTK_WIDGET (parent), name, target);
  g_object_unref (parent);
}

static void
row_activated_cb (AssayCommandList *self,
                  GtkListBoxRow    *row)
{
  perform (self, row);
}

static void
activate_cb (AssayCommandList *self)
{
  perform (self, gtk_list_box_get_selected_row (self->list));
}

/* The arrows go through the list while the words are written. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  keyval,
                guint                  keycode,
                GdkModifierType        modifiers,
                AssayCommandList      *self)
{
  return assay_list_rows_press_arrow (self->list, keyval);
}

static char *
dup_key (GtkApplication     *application,
         const AssayCommand *command)
{
  g_auto (GStrv) keys = gtk_application_get_accels_for_action (application, command->action);
  GdkModifierType modifiers = 0;
  guint key = 0;
  gboolean is_shifted = command->letter != NULL && *command->letter == '<';
  const char *written = keys[0] != NULL ? keys[0] : is_shifted ? command->letter : NULL;

  if (written != NULL && gtk_accelerator_parse (written, &key, &modifiers))
    return gtk_accelerator_get_label (key, modifiers);

  return g_strdup (command->letter != NULL ? command->letter : "");
}

static gboolean
is_enabled (GtkWindow          *parent,
            const AssayCommand *command)
{
  g_autofree char *name = NULL;
  g_autoptr (GVariant) target = NULL;
  GActionGroup *group = NULL;

  g_action_parse_detailed_name (command->action, &name, &target, NULL);
  if (g_str_has_prefix (name, "win."))
    group = G_ACTION_GROUP (parent);
  else if (g_str_has_prefix (name, "app."))
    group = G_ACTION_GROUP (gtk_window_get_application (parent));

  return group == NULL || g_action_group_get_action_enabled (group, strchr (name, '.') + 1);
}

static void
add_command (AssayCommandList   *self,
             GtkWindow          *parent,
             const AssayCommand *command)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *title = gtk_label_new (_ (command->title));
  g_autofree char *key = dup_key (gtk_window_get_application (parent), command);
  GtkWidget *label = gtk_label_new (key);
  g_autofree char *aloud = g_strdup_printf ("%s %s", _ (command->title), key);

  gtk_label_set_xalign (GTK_LABEL (title), 0);
  gtk_label_set_ellipsize (GTK_LABEL (title), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (title, TRUE);
  gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), label);
  gtk_widget_set_margin_top (box, 8);
  gtk_widget_set_margin_bottom (box, 8);
  gtk_widget_set_margin_start (box, 12);
  gtk_widget_set_margin_end (box, 12);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_widget_set_sensitive (row, is_enabled (parent, command));
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, aloud, -1);
  g_object_set_data (G_OBJECT (row), "command", (gpointer) command);
  gtk_list_box_append (self->list, row);
}

static void
assay_command_list_class_init (AssayCommandListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-command-list.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayCommandList, search);
  gtk_widget_class_bind_template_child (widget_class, AssayCommandList, list);
  gtk_widget_class_bind_template_child (widget_class, AssayCommandList, stack);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed_cb);
}

static void
assay_command_list_init (AssayCommandList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_list_box_set_filter_func (self->list, filter_cb, self, NULL);
}

/**
 * assay_command_list_new:
 * @parent: the window that does the commands
 */
AssayCommandList *
assay_command_list_new (GtkWindow *parent)
{
  AssayCommandList *self = NULL;

  g_return_val_if_fail (GTK_IS_WINDOW (parent), NULL);

  self = g_object_new (ASSAY_TYPE_COMMAND_LIST, "transient-for", parent, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    add_command (self, parent, &commands[i]);
  search_changed_cb (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));

  return self;
}
