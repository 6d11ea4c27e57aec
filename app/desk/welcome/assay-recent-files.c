/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-recent-files.h"

#include "assay-dossier.h"

/* As whom we write into the desktop's list; what has another name is not ours. */
#define RECENT_NAME "Assay"
#define RECENT_EXEC "assay %u"

/* More are never looked for by hand. */
#define MAX_FILES 40u

struct _AssayRecentFiles
{
  GObject           parent_instance;

  GtkRecentManager *manager;
  GPtrArray        *files;   /* of AssayRecentFile, the newest first */
};

static void assay_recent_files_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (AssayRecentFiles,
                               assay_recent_files,
                               G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL,
                                                      assay_recent_files_list_model_init))

static GType
assay_recent_files_get_item_type (GListModel *model)
{
  return ASSAY_TYPE_RECENT_FILE;
}

static guint
assay_recent_files_get_n_items (GListModel *model)
{
  return ASSAY_RECENT_FILES (model)->files->len;
}

static gpointer
assay_recent_files_get_item (GListModel *model,
                             guint       position)
{
  AssayRecentFiles *self = ASSAY_RECENT_FILES (model);

  if (position >= self->files->len)
    return NULL;

  return g_object_ref (g_ptr_array_index (self->files, position));
}

static void
assay_recent_files_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = assay_recent_files_get_item_type;
  iface->get_n_items = assay_recent_files_get_n_items;
  iface->get_item = assay_recent_files_get_item;
}

/* The newest first; of one moment, by name, so that the order is always the same. */
static int
compare_files (gconstpointer a,
               gconstpointer b)
{
  AssayRecentFile *left = *(AssayRecentFile *const *) a;
  AssayRecentFile *right = *(AssayRecentFile *const *) b;
  int order = g_date_time_compare (assay_recent_file_get_opened (right),
                                   assay_recent_file_get_opened (left));

  return order != 0
             ? order
             : g_strcmp0 (assay_recent_file_get_name (left), assay_recent_file_get_name (right));
}

static AssayRecentFile *
dup_recent_file (GtkRecentInfo *info)
{
  g_autoptr (GFile) file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
  const char *exec = NULL;
  guint count = 0;
  GDateTime *stamp = NULL;

  if (!gtk_recent_info_has_application (info, RECENT_NAME) ||
      !gtk_recent_info_get_application_info (info, RECENT_NAME, &exec, &count, &stamp) ||
      stamp == NULL)
    return NULL;

  return assay_recent_file_new (file, stamp);
}

static void
manager_changed_cb (AssayRecentFiles *self)
{
  GList *infos = gtk_recent_manager_get_items (self->manager);
  guint n_before = self->files->len;

  g_ptr_array_set_size (self->files, 0);
  for (GList *at = infos; at != NULL; at = at->next)
    {
      AssayRecentFile *file = dup_recent_file (at->data);

      if (file != NULL)
        g_ptr_array_add (self->files, file);
    }
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);

  g_ptr_array_sort (self->files, compare_files);
  if (self->files->len > MAX_FILES)
    g_ptr_array_set_size (self->files, MAX_FILES);
  assay_recent_files_look (self);
  g_list_model_items_changed (G_LIST_MODEL (self), 0, n_before, self->files->len);
}

static void
assay_recent_files_dispose (GObject *object)
{
  AssayRecentFiles *self = ASSAY_RECENT_FILES (object);

  g_clear_object (&self->manager);

  G_OBJECT_CLASS (assay_recent_files_parent_class)->dispose (object);
}

static void
assay_recent_files_finalize (GObject *object)
{
  AssayRecentFiles *self = ASSAY_RECENT_FILES (object);

  g_clear_pointer (&self->files, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_recent_files_parent_class)->finalize (object);
}

static void
assay_recent_files_class_init (AssayRecentFilesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = assay_recent_files_dispose;
  object_class->finalize = assay_recent_files_finalize;
}

static void
assay_recent_files_init (AssayRecentFiles *self)
{
  self->files = g_ptr_array_new_with_free_func (g_object_unref);
}

AssayRecentFiles *
assay_recent_files_new (GtkRecentManager *manager)
{
  AssayRecentFiles *self = NULL;

  g_return_val_if_fail (GTK_IS_RECENT_MANAGER (manager), NULL);

  self = g_object_new (ASSAY_TYPE_RECENT_FILES, NULL);
  self->manager = g_object_ref (manager);
  g_signal_connect_object (manager, "changed", G_CALLBACK (manager_changed_cb), self,
                           G_CONNECT_SWAPPED);
  manager_changed_cb (self);

  return self;
}

/**
 * assay_recent_files_get_default:
 *
 * Returns: (transfer none): those of the desktop, one object for all windows. For the main thread alone
 */
AssayRecentFiles *
assay_recent_files_get_default (void)
{
  static AssayRecentFiles *files;

  if (files == NULL)
    files = assay_recent_files_new (gtk_recent_manager_get_default ());

  return files;
}

/* Finds out which are still there: for who shows them, when they are shown. */
void
assay_recent_files_look (AssayRecentFiles *self)
{
  g_return_if_fail (ASSAY_IS_RECENT_FILES (self));

  for (guint i = 0; i < self->files->len; i++)
    assay_recent_file_look (g_ptr_array_index (self->files, i));
}

static const char *
get_media_type (const char *uri)
{
  static const struct
  {
    const char *suffix;
    const char *media_type;
  } types[] = {
    { ASSAY_DOSSIER_SUFFIX, ASSAY_DOSSIER_MEDIA_TYPE },
    { ".md", "text/markdown" },
    { ".markdown", "text/markdown" },
    { ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
    { ".odt", "application/vnd.oasis.opendocument.text" },
    { ".html", "text/html" },
    { ".htm", "text/html" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      if (g_str_has_suffix (uri, types[i].suffix))
        return types[i].media_type;
    }

  return "text/plain";
}

/* The file is the newest now. */
void
assay_recent_files_add (AssayRecentFiles *self,
                        GFile            *file)
{
  g_autofree char *uri = NULL;
  GtkRecentData data = { .app_name = (char *) RECENT_NAME, .app_exec = (char *) RECENT_EXEC };

  g_return_if_fail (ASSAY_IS_RECENT_FILES (self));
  g_return_if_fail (G_IS_FILE (file));

  uri = g_file_get_uri (file);
  data.mime_type = (char *) get_media_type (uri);
  (void) gtk_recent_manager_add_full (self->manager, uri, &data);
}

void
assay_recent_files_remove (AssayRecentFiles *self,
                           GFile            *file)
{
  g_autofree char *uri = NULL;

  g_return_if_fail (ASSAY_IS_RECENT_FILES (self));
  g_return_if_fail (G_IS_FILE (file));

  /* It may be gone already: then there is nothing to do. */
  uri = g_file_get_uri (file);
  (void) gtk_recent_manager_remove_item (self->manager, uri, NULL);
}

/* Those of other programs stay. */
void
assay_recent_files_clear (AssayRecentFiles *self)
{
  g_autoptr (GPtrArray) files = NULL;

  g_return_if_fail (ASSAY_IS_RECENT_FILES (self));

  /* The list changes below us. */
  files = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->files->len; i++)
    g_ptr_array_add (files, g_object_ref (g_ptr_array_index (self->files, i)));

  for (guint i = 0; i < files->len; i++)
    assay_recent_files_remove (self, assay_recent_file_get_file (g_ptr_array_index (files, i)));
}
