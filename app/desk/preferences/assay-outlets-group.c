/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-outlets-group.h"

#include <glib/gi18n-lib.h>

#include "assay-chooser.h"
#include "assay-file.h"
#include "assay-list-rows.h"
#include "assay-overrides.h"
#include "assay-own-outlets.h"
#include "assay-plain.h"
#include "assay-tooltip.h"

/* A list of every outlet that anybody rates is far smaller. */
#define MAX_LIST_BYTES (64u * 1024 * 1024)

/* So many are listed; who has more looks into the file. */
#define MAX_LISTED 500

struct _AssayOutletsGroup
{
  AdwPreferencesGroup  parent_instance;

  GtkListBox          *list;
  GtkWidget           *none;
  AdwExpanderRow      *add;
  GtkEditable         *address;
  AdwComboRow         *value;
  GtkEditable         *reason;
  GtkLabel            *message;

  AssayOverrides      *overrides; /* or NULL if the file cannot be read */
};

G_DEFINE_FINAL_TYPE (AssayOutletsGroup, assay_outlets_group, ADW_TYPE_PREFERENCES_GROUP)

/* The words of files, and what they are called, in the order of the choice. */
static const struct
{
  const char *word;
  const char *label;
} values[] = {
  { "reliable", N_ ("Generally reliable") },
  { "mixed", N_ ("Mixed") },
  { "unreliable", N_ ("Generally unreliable") },
  { "deprecated", N_ ("Not to be used") },
  { "satire", N_ ("Satire") },
  { "user-generated", N_ ("Anybody writes there") },
  { "impersonation", N_ ("Pretends to be another outlet") },
  { "left", N_ ("Leans left") },
  { "centre-left", N_ ("Leans centre-left") },
  { "centre", N_ ("Centre") },
  { "centre-right", N_ ("Leans centre-right") },
  { "right", N_ ("Leans right") },
  { "state", N_ ("Controlled by a state") },
  { "press-release", N_ ("Press releases") },
  { "sponsored", N_ ("Sponsored") },
  { "opinion", N_ ("Opinion") },
};

static const char *
get_label (const char *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      if (g_str_equal (values[i].word, word))
        return _ (values[i].label);
    }

  return word;
}

static void
tell (AssayOutletsGroup *self,
      const char        *words)
{
  gtk_label_set_label (self->message, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->message), words != NULL);
}

static void show (AssayOutletsGroup *self);

/* What is on the disk counts at once for all that is opened from now on. */
static gboolean
save (AssayOutletsGroup *self)
{
  g_autoptr (GFile) file = assay_own_outlets_dup_file ();
  g_autoptr (GError) error = NULL;
  gboolean ok = assay_overrides_save (self->overrides, file, NULL, &error);

  if (ok)
    assay_own_outlets_apply ();
  tell (self, ok ? NULL : error->message);
  show (self);

  return ok;
}

static void
remove_cb (GtkWidget         *button,
           AssayOutletsGroup *self)
{
  const char *host = g_object_get_data (G_OBJECT (button), "assay-host");
  const char *path = g_object_get_data (G_OBJECT (button), "assay-path");

  assay_overrides_unset (self->overrides, host, path);
  save (self);
}

static GtkWidget *
new_row (AssayOutletsGroup   *self,
         const AssayOverride *override)
{
  GtkWidget *row = NULL;
  GtkWidget *button = gtk_button_new_from_icon_name ("list-remove-symbolic");
  g_autofree char *place = g_strjoin (*override->path != '\0' ? "/" : "", override->host,
                                      override->path, NULL);
  g_autofree char *title = g_strdup_printf ("%s: %s", place, get_label (override->value));
  g_autofree char *year = override->year > 0 ? g_strdup_printf (", %u", override->year)
                                             : g_strdup ("");
  g_autofree char *about = NULL;
  g_autofree char *spoken = NULL;

  about = g_strdup_printf ("%s%s", override->reason != NULL ? override->reason : override->origin,
                           year);
  row = assay_plain_row_new (title, about);
  /* Translators: the address of an outlet */
  spoken = g_strdup_printf (_ ("Take back what is said of %s"), place);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  assay_tooltip_set (button, spoken);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
  g_object_set_data_full (G_OBJECT (button), "assay-host", g_strdup (override->host), g_free);
  g_object_set_data_full (G_OBJECT (button), "assay-path", g_strdup (override->path), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (remove_cb), self, 0);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);

  return row;
}

static void
show (AssayOutletsGroup *self)
{
  guint n = self->overrides != NULL ? assay_overrides_get_n (self->overrides) : 0;

  assay_list_rows_clear (self->list);

  for (guint i = 0; i < MIN (n, MAX_LISTED); i++)
    gtk_list_box_append (self->list, new_row (self, assay_overrides_get (self->overrides, i)));

  gtk_widget_set_visible (GTK_WIDGET (self->list), n > 0);
  gtk_widget_set_visible (self->none, n == 0);
}

static char *
dup_stripped (GtkEditable *entry)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (entry)));
}

static void
add_cb (AssayOutletsGroup *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *address = dup_stripped (self->address);
  g_autofree char *reason = dup_stripped (self->reason);
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;
  guint row = adw_combo_row_get_selected (self->value);
  AssayOverride override = { .origin = ASSAY_OVERRIDES_OWN, .reason = reason };

  if (self->overrides == NULL || row >= G_N_ELEMENTS (values))
    return;

  if (*reason == '\0')
    {
      tell (self, _ ("Say why: whoever reads the rating must know the reason."));
      gtk_widget_grab_focus (GTK_WIDGET (self->reason));
      return;
    }

  if (!assay_override_read_address (address, &host, &path, &error) ||
      !assay_override_read_value (values[row].word, &override.property, &override.value))
    {
      tell (self, error != NULL ? error->message : NULL);
      gtk_widget_grab_focus (GTK_WIDGET (self->address));
      return;
    }

  override.host = host;
  override.path = path;
  override.year = (guint) g_date_time_get_year (now);
  if (!assay_overrides_set (self->overrides, &override, &error))
    {
      tell (self, error->message);
      return;
    }

  if (save (self))
    {
      gtk_editable_set_text (self->address, "");
      gtk_editable_set_text (self->reason, "");
      adw_expander_row_set_expanded (self->add, FALSE);
    }
}

/* A file of this kind, which another desk shares, is taken as it is. */
static gboolean
take_own (AssayOutletsGroup *self,
          GBytes            *bytes)
{
  g_autoptr (AssayOverrides) others = assay_overrides_parse (bytes, NULL);

  if (others == NULL || assay_overrides_get_n (others) == 0)
    return FALSE;

  for (guint i = 0; i < assay_overrides_get_n (others); i++)
    {
      if (!assay_overrides_set (self->overrides, assay_overrides_get (others, i), NULL))
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_outlets_group_import:
 * @file: what another desk shared, a CSV of ratings, or the JSON of a rating extension
 *
 * Returns: whether values were taken from it; what is the matter is told
 */
gboolean
assay_outlets_group_import (AssayOutletsGroup *self,
                            GFile             *file)
{
  g_autofree char *base = g_file_get_basename (file);
  g_autofree char *shown = g_filename_display_name (base);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *words = NULL;
  guint n_taken = 0;
  guint n_left = 0;

  g_return_val_if_fail (ASSAY_IS_OUTLETS_GROUP (self), FALSE);

  bytes = assay_file_read (file, MAX_LIST_BYTES, NULL, &error);
  if (bytes == NULL || self->overrides == NULL)
    {
      tell (self, error != NULL ? error->message : NULL);
      return FALSE;
    }

  if (take_own (self, bytes))
    return save (self);

  if (!assay_overrides_import (self->overrides, bytes, shown, &n_taken, &n_left, &error))
    {
      tell (self, error->message);
      return FALSE;
    }

  if (!save (self))
    return FALSE;

  words = g_strdup_printf (ngettext ("%u value was taken from %s.", "%u values were taken from %s.",
                                     n_taken),
                           n_taken, shown);
  tell (self, words);

  return TRUE;
}

/**
 * assay_outlets_group_export:
 * @file: where to write what is said here, a table to share
 *
 * Returns: whether it was written; what is the matter is told
 */
gboolean
assay_outlets_group_export (AssayOutletsGroup *self,
                            GFile             *file)
{
  g_autoptr (GError) error = NULL;
  gboolean ok;

  g_return_val_if_fail (ASSAY_IS_OUTLETS_GROUP (self), FALSE);

  if (self->overrides == NULL)
    return FALSE;

  ok = assay_overrides_save (self->overrides, file, NULL, &error);
  tell (self, ok ? NULL : error->message);

  return ok;
}

static void
import_file (AssayOutletsGroup *self,
             GFile             *file)
{
  assay_outlets_group_import (self, file);
}

static void
export_file (AssayOutletsGroup *self,
             GFile             *file)
{
  assay_outlets_group_export (self, file);
}

static void
import_cb (AssayOutletsGroup *self)
{
  GtkFileChooserNative *chooser = assay_chooser_new (
      GTK_WIDGET (self), GTK_FILE_CHOOSER_ACTION_OPEN, _ ("Take In Ratings"),
      (AssayFileChosen) import_file);

  gtk_file_chooser_native_set_accept_label (chooser, _ ("_Take In"));
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
export_cb (AssayOutletsGroup *self)
{
  GtkFileChooserNative *chooser = assay_chooser_new (
      GTK_WIDGET (self), GTK_FILE_CHOOSER_ACTION_SAVE, _ ("Share Own Ratings"),
      (AssayFileChosen) export_file);

  assay_chooser_propose (chooser, NULL, "outlets.tsv");
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (chooser));
}

static void
assay_outlets_group_dispose (GObject *object)
{
  AssayOutletsGroup *self = ASSAY_OUTLETS_GROUP (object);

  g_clear_pointer (&self->overrides, assay_overrides_free);

  G_OBJECT_CLASS (assay_outlets_group_parent_class)->dispose (object);
}

static void
assay_outlets_group_class_init (AssayOutletsGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_outlets_group_dispose;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-outlets-group.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayOutletsGroup, list);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletsGroup, none);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletsGroup, add);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletsGroup, address);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletsGroup, value);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletsGroup, reason);
  gtk_widget_class_bind_template_child (widget_class, AssayOutletsGroup, message);
  gtk_widget_class_bind_template_callback (widget_class, add_cb);
  gtk_widget_class_bind_template_callback (widget_class, export_cb);
  gtk_widget_class_bind_template_callback (widget_class, import_cb);
}

static void
assay_outlets_group_init (AssayOutletsGroup *self)
{
  g_autoptr (GFile) file = assay_own_outlets_dup_file ();
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  g_autoptr (GError) error = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    gtk_string_list_append (labels, _ (values[i].label));
  adw_combo_row_set_model (self->value, G_LIST_MODEL (labels));

  self->overrides = assay_overrides_load (file, NULL, &error);
  gtk_widget_set_sensitive (GTK_WIDGET (self->add), self->overrides != NULL);
  tell (self, error != NULL ? error->message : NULL);
  show (self);
}
