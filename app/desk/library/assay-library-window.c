/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-library-window.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-library-item.h"
#include "assay-library-row.h"
#include "assay-plain.h"

struct _AssayLibraryWindow
{
  AdwWindow        parent_instance;

  GtkSearchEntry  *search;
  GtkEditable     *outlet;
  GtkEditable     *checker;
  GtkDropDown     *verdict;
  GtkDropDown     *when;
  GtkStack        *stack;
  AdwStatusPage   *none;
  GtkListView     *list;
  GtkLabel        *count;

  AssayKeeper     *keeper;
  GListStore      *items;
  GCancellable    *cancellable; /* of the newest search, or NULL */
};

G_DEFINE_FINAL_TYPE (AssayLibraryWindow, assay_library_window, ADW_TYPE_WINDOW)

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* The rows of the choice of verdicts, and those of the choice of days, in their order. */
static const AssayVerdict verdicts[] = { ASSAY_VERDICT_UNSET, ASSAY_VERDICT_PASS,
                                         ASSAY_VERDICT_OPEN, ASSAY_VERDICT_FAIL };
static const int days_back[] = { 0, 7, 31, 366 };

/**
 * Search:
 *
 * What is looked for, by a worker: it owns its words.
 */
typedef struct
{
  char         *words;
  char         *outlet;
  char         *checker;
  char         *since;
  AssayVerdict  verdict;
} Search;

static void
search_free (gpointer data)
{
  Search *search = data;

  g_free (search->words);
  g_free (search->outlet);
  g_free (search->checker);
  g_free (search->since);
  g_free (search);
}

static gpointer
search_library (AssayArchive  *archive,
                gpointer       data,
                GCancellable  *cancellable,
                GError       **error)
{
  const Search *search = data;
  const AssayLibraryQuery query = { .words = search->words,
                                    .outlet = search->outlet,
                                    .checker = search->checker,
                                    .verdict = search->verdict,
                                    .since = search->since };

  return assay_library_search (archive, &query, error);
}

static char *
dup_stripped (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

static char *
dup_since (AssayLibraryWindow *self)
{
  guint row = gtk_drop_down_get_selected (self->when);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) since = NULL;

  if (row == 0 || row >= G_N_ELEMENTS (days_back))
    return NULL;

  since = g_date_time_add_days (now, -days_back[row]);

  return g_date_time_format (since, "%Y-%m-%d");
}

static gboolean
is_filtered (AssayLibraryWindow *self)
{
  return *gtk_editable_get_text (GTK_EDITABLE (self->search)) != '\0' ||
         *gtk_editable_get_text (self->outlet) != '\0' ||
         *gtk_editable_get_text (self->checker) != '\0' ||
         gtk_drop_down_get_selected (self->verdict) > 0 ||
         gtk_drop_down_get_selected (self->when) > 0;
}

static void
show_none (AssayLibraryWindow *self,
           const GError       *error)
{
  if (error != NULL)
    {
      adw_status_page_set_title (self->none, _ ("The Library Cannot Be Read"));
      assay_plain_describe (self->none, error->message);
    }
  else if (is_filtered (self))
    {
      adw_status_page_set_title (self->none, _ ("Nothing Found"));
      adw_status_page_set_description (
          self->none,
          _ ("No saved job has all of these words. Try fewer, or another choice above."));
    }
  else
    {
      adw_status_page_set_title (self->none, _ ("Nothing in the Library Yet"));
      adw_status_page_set_description (
          self->none, _ ("Each job that you save here is found in this place later."));
    }

  gtk_label_set_label (self->count, "");
  gtk_stack_set_visible_child_name (self->stack, "none");
}

static void
show_found (AssayLibraryWindow *self,
            GPtrArray          *found)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *count = NULL;

  /* The entries go over into the items. */
  g_ptr_array_set_free_func (found, NULL);
  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (items, assay_library_item_new (g_ptr_array_index (found, i)));

  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
  if (found->len == ASSAY_LIBRARY_MOST)
    count = g_strdup_printf (_ ("The newest %u jobs"), found->len);
  else
    count = g_strdup_printf (ngettext ("%u job", "%u jobs", found->len), found->len);
  gtk_label_set_label (self->count, count);
  gtk_stack_set_visible_child_name (self->stack, "list");
}

static void
found_cb (GObject      *object,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (AssayLibraryWindow) self = ASSAY_LIBRARY_WINDOW (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) found = assay_keeper_run_finish (ASSAY_KEEPER (object), result, &error);

  /* Something else is looked for by now, or nobody looks any more. */
  if (self->cancellable != g_task_get_cancellable (G_TASK (result)))
    return;

  g_clear_object (&self->cancellable);
  if (found == NULL || found->len == 0)
    show_none (self, error);
  else
    show_found (self, found);
}

static void
changed_cb (AssayLibraryWindow *self)
{
  guint verdict = 0;
  AssayKeeperTask task = { .func = search_library,
                           .free_data = search_free,
                           .free_result = (GDestroyNotify) g_ptr_array_unref };
  Search *search = NULL;

  /* The rows of the choices are set before there is a library. */
  if (self->keeper == NULL)
    return;

  if (assay_keeper_is_empty (self->keeper))
    {
      show_none (self, NULL);
      return;
    }

  search = g_new0 (Search, 1);
  verdict = gtk_drop_down_get_selected (self->verdict);
  search->words = dup_stripped (GTK_EDITABLE (self->search));
  search->outlet = dup_stripped (self->outlet);
  search->checker = dup_stripped (self->checker);
  search->since = dup_since (self);
  search->verdict = verdict < G_N_ELEMENTS (verdicts) ? verdicts[verdict] : ASSAY_VERDICT_UNSET;
  task.data = search;

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  self->cancellable = g_cancellable_new ();
  assay_keeper_run_async (self->keeper, &task, self->cancellable, found_cb, g_object_ref (self));
}

static GFile *
get_file (AssayLibraryItem *item)
{
  const char *path = assay_library_item_get_entry (item)->path;

  return strstr (path, "://") != NULL ? g_file_new_for_uri (path) : g_file_new_for_path (path);
}

static void
activated_cb (AssayLibraryWindow *self,
              guint               position)
{
  g_autoptr (AssayLibraryItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);
  g_autoptr (GFile) file = item != NULL ? get_file (item) : NULL;

  if (file != NULL)
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, file);
}

/* From the search straight to what was found. */
static void
search_activated_cb (AssayLibraryWindow *self)
{
  activated_cb (self, 0);
}

static gpointer
remove_entry (AssayArchive  *archive,
              gpointer       path,
              GCancellable  *cancellable,
              GError       **error)
{
  (void) assay_library_remove (archive, path, error);

  return NULL;
}

static void
removed_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      user_data)
{
  g_autoptr (AssayLibraryWindow) self = ASSAY_LIBRARY_WINDOW (user_data);

  (void) !assay_keeper_run_finish (ASSAY_KEEPER (object), result, NULL);
  changed_cb (self);
}

static void
row_removed_cb (AssayLibraryRow *row,
                gpointer         user_data)
{
  AssayLibraryWindow *self = ASSAY_LIBRARY_WINDOW (user_data);
  AssayLibraryItem *item = assay_library_row_get_item (row);
  AssayKeeperTask task = { .func = remove_entry, .free_data = g_free };

  if (item == NULL)
    return;

  task.data = g_strdup (assay_library_item_get_entry (item)->path);
  assay_keeper_run_async (self->keeper, &task, NULL, removed_cb, g_object_ref (self));
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *list_item,
          gpointer            user_data)
{
  GtkWidget *row = g_object_new (ASSAY_TYPE_LIBRARY_ROW, NULL);

  g_signal_connect (row, "removed", G_CALLBACK (row_removed_cb), user_data);
  gtk_list_item_set_child (list_item, row);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item,
         gpointer            user_data)
{
  assay_library_row_set_item (ASSAY_LIBRARY_ROW (gtk_list_item_get_child (list_item)),
                              gtk_list_item_get_item (list_item));
}

static void
assay_library_window_dispose (GObject *object)
{
  AssayLibraryWindow *self = ASSAY_LIBRARY_WINDOW (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  g_clear_object (&self->keeper);
  g_clear_object (&self->items);

  G_OBJECT_CLASS (assay_library_window_parent_class)->dispose (object);
}

static void
assay_library_window_class_init (AssayLibraryWindowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_library_window_dispose;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_FILE);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-library-window.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, search);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, outlet);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, checker);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, verdict);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, when);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, stack);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, none);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, list);
  gtk_widget_class_bind_template_child (widget_class, AssayLibraryWindow, count);
  gtk_widget_class_bind_template_callback (widget_class, activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, search_activated_cb);
}

static void
assay_library_window_init (AssayLibraryWindow *self)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkSelectionModel) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->items = g_list_store_new (ASSAY_TYPE_LIBRARY_ITEM);
  selection = GTK_SELECTION_MODEL (
      gtk_no_selection_new (G_LIST_MODEL (g_object_ref (self->items))));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), self);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  gtk_list_view_set_factory (self->list, factory);
  gtk_list_view_set_model (self->list, selection);
  g_object_unref (factory);
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
}

/**
 * assay_library_window_new:
 * @keeper: who has the library
 */
AssayLibraryWindow *
assay_library_window_new (AssayKeeper *keeper)
{
  AssayLibraryWindow *self = NULL;

  g_return_val_if_fail (ASSAY_IS_KEEPER (keeper), NULL);

  self = g_object_new (ASSAY_TYPE_LIBRARY_WINDOW, NULL);
  self->keeper = g_object_ref (keeper);
  changed_cb (self);

  return self;
}
