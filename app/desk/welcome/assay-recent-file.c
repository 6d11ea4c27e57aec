/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-recent-file.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-day.h"

struct _AssayRecentFile
{
  GObject    parent_instance;

  GFile     *file;
  GDateTime *opened;
  char      *name;
  char      *folder;  /* with “~” for the home of the account; "" where there is none */
  gboolean   is_missing;
};

G_DEFINE_FINAL_TYPE (AssayRecentFile, assay_recent_file, G_TYPE_OBJECT)

typedef enum
{
  PROP_NAME = 1,
  PROP_FOLDER,
  PROP_MISSING,
} AssayRecentFileProperty;

static GParamSpec *properties[PROP_MISSING + 1];

static char *
dup_folder (GFile *file)
{
  g_autoptr (GFile) parent = g_file_get_parent (file);
  g_autofree char *path = NULL;
  const char *home = g_get_home_dir ();
  gsize n_home = strlen (home);

  if (parent == NULL)
    return g_strdup ("");

  path = g_file_get_parse_name (parent);
  if (n_home > 1 && g_str_has_prefix (path, home) && (path[n_home] == '/' || path[n_home] == '\0'))
    return g_strconcat ("~", path + n_home, NULL);

  return g_steal_pointer (&path);
}

static void
assay_recent_file_finalize (GObject *object)
{
  AssayRecentFile *self = ASSAY_RECENT_FILE (object);

  g_clear_object (&self->file);
  g_clear_pointer (&self->opened, g_date_time_unref);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->folder, g_free);

  G_OBJECT_CLASS (assay_recent_file_parent_class)->finalize (object);
}

static void
assay_recent_file_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  AssayRecentFile *self = ASSAY_RECENT_FILE (object);

  switch ((AssayRecentFileProperty) prop_id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;

    case PROP_FOLDER:
      g_value_set_string (value, self->folder);
      break;

    case PROP_MISSING:
      g_value_set_boolean (value, self->is_missing);
      break;
    }
}

static void
assay_recent_file_class_init (AssayRecentFileClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = assay_recent_file_finalize;
  object_class->get_property = assay_recent_file_get_property;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, flags);
  properties[PROP_FOLDER] = g_param_spec_string ("folder", NULL, NULL, NULL, flags);
  properties[PROP_MISSING] = g_param_spec_boolean ("missing", NULL, NULL, FALSE,
                                                   flags | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
}

static void
assay_recent_file_init (AssayRecentFile *self)
{
}

AssayRecentFile *
assay_recent_file_new (GFile     *file,
                       GDateTime *opened)
{
  AssayRecentFile *self = NULL;
  g_autofree char *basename = NULL;

  g_return_val_if_fail (G_IS_FILE (file), NULL);
  g_return_val_if_fail (opened != NULL, NULL);

  basename = g_file_get_basename (file);
  self = g_object_new (ASSAY_TYPE_RECENT_FILE, NULL);
  self->file = g_object_ref (file);
  self->opened = g_date_time_ref (opened);
  self->name = g_filename_display_name (basename != NULL ? basename : "");
  self->folder = dup_folder (file);

  return self;
}

GFile *
assay_recent_file_get_file (AssayRecentFile *self)
{
  g_return_val_if_fail (ASSAY_IS_RECENT_FILE (self), NULL);

  return self->file;
}

const char *
assay_recent_file_get_name (AssayRecentFile *self)
{
  g_return_val_if_fail (ASSAY_IS_RECENT_FILE (self), NULL);

  return self->name;
}

const char *
assay_recent_file_get_folder (AssayRecentFile *self)
{
  g_return_val_if_fail (ASSAY_IS_RECENT_FILE (self), NULL);

  return self->folder;
}

GDateTime *
assay_recent_file_get_opened (AssayRecentFile *self)
{
  g_return_val_if_fail (ASSAY_IS_RECENT_FILE (self), NULL);

  return self->opened;
}

gboolean
assay_recent_file_is_missing (AssayRecentFile *self)
{
  g_return_val_if_fail (ASSAY_IS_RECENT_FILE (self), FALSE);

  return self->is_missing;
}

void
assay_recent_file_set_missing (AssayRecentFile *self,
                               gboolean         is_missing)
{
  g_return_if_fail (ASSAY_IS_RECENT_FILE (self));

  is_missing = !!is_missing;
  if (self->is_missing == is_missing)
    return;

  self->is_missing = is_missing;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MISSING]);
}

static void
looked_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (AssayRecentFile) self = ASSAY_RECENT_FILE (user_data);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (object), result, &error);

  assay_recent_file_set_missing (self, info == NULL);
}

/* Finds out whether it is still there; a disk that sleeps keeps nobody waiting. */
void
assay_recent_file_look (AssayRecentFile *self)
{
  g_return_if_fail (ASSAY_IS_RECENT_FILE (self));

  g_file_query_info_async (self->file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_LOW, NULL, looked_cb, g_object_ref (self));
}

/**
 * assay_recent_dup_when:
 * @opened: when a file was open
 * @now: now; days are those of its time zone
 *
 * Returns: (transfer full): the day, as people say it
 */
char *
assay_recent_dup_when (GDateTime *opened,
                       GDateTime *now)
{
  g_autoptr (GDateTime) local = NULL;
  GDate then_day;
  GDate this_day;
  int n_days;

  g_return_val_if_fail (opened != NULL, NULL);
  g_return_val_if_fail (now != NULL, NULL);

  local = g_date_time_to_timezone (opened, g_date_time_get_timezone (now));
  g_date_clear (&then_day, 1);
  g_date_clear (&this_day, 1);
  g_date_set_dmy (&then_day, (GDateDay) g_date_time_get_day_of_month (local),
                  (GDateMonth) g_date_time_get_month (local),
                  (GDateYear) g_date_time_get_year (local));
  g_date_set_dmy (&this_day, (GDateDay) g_date_time_get_day_of_month (now),
                  (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
  n_days = g_date_days_between (&then_day, &this_day);

  if (n_days == 0)
    return g_strdup (_ ("Today"));
  if (n_days == 1)
    return g_strdup (_ ("Yesterday"));

  return assay_day_dup_label (assay_day_from_time (local));
}
