/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-filter-popover.h"

#include <glib/gi18n-lib.h>

static const char *const kind_titles[ASSAY_N_FACT_KINDS] = {
  [ASSAY_FACT_FIGURE] = N_ ("Figures"),       [ASSAY_FACT_DATE] = N_ ("Dates"),
  [ASSAY_FACT_NAME] = N_ ("Names"),           [ASSAY_FACT_QUOTATION] = N_ ("Quotations"),
  [ASSAY_FACT_STATEMENT] = N_ ("Statements"),
};

static const char *const class_titles[ASSAY_N_FACT_CLASSES] = {
  [ASSAY_FACT_CLASS_OPEN] = N_ ("Open"),
  [ASSAY_FACT_CLASS_ERROR] = N_ ("Errors"),
  [ASSAY_FACT_CLASS_CLOSED] = N_ ("Closed"),
};

/* What stands in the list, and in the title where it is chosen. */
static const struct
{
  const char *item;
  const char *title;
} concern_titles[] = {
  [ASSAY_CONCERN_NONE] = { N_ ("Whatever was found"), NULL },
  [ASSAY_CONCERN_PROBLEM] = { N_ ("Problems"), N_ ("Problems") },
  [ASSAY_CONCERN_DIFFERS] = { N_ ("What differs"), N_ ("What differs") },
};

struct _AssayFilterPopover
{
  GtkPopover      parent_instance;

  GtkBox         *kinds;
  GtkBox         *classes;
  GtkWidget      *clear;
  GtkDropDown    *concerns;
  GtkDropDown    *rules;
  GtkDropDown    *sources;
  GtkDropDown    *checkers;
  GtkCheckButton *kind_checks[ASSAY_N_FACT_KINDS];
  GtkCheckButton *class_checks[ASSAY_N_FACT_CLASSES];
  gboolean        is_setting; /* several checks change at once */
  AssayCase      *work;       /* or NULL */
  GArray         *rule_ids;   /* of int: what the list of rules has below “any” */
  GPtrArray      *people;     /* interned names: likewise of checkers */
  AssayFactFilter chosen;     /* concern, rule, source and checker alone */
};

G_DEFINE_FINAL_TYPE (AssayFilterPopover, assay_filter_popover, GTK_TYPE_POPOVER)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
tell (AssayFilterPopover *self)
{
  AssayFactFilter filter = assay_filter_popover_get_filter (self);

  gtk_widget_set_sensitive (self->clear, assay_fact_filter_is_active (&filter));
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
toggled_cb (AssayFilterPopover *self)
{
  if (!self->is_setting)
    tell (self);
}

static void
clear_cb (AssayFilterPopover *self)
{
  assay_filter_popover_set_filter (self, ASSAY_FACT_FILTER_NONE);
}

static int
get_chosen (GtkDropDown *list)
{
  guint selected = gtk_drop_down_get_selected (list);

  return selected == GTK_INVALID_LIST_POSITION ? -1 : (int) selected - 1;
}

static void
chosen_cb (AssayFilterPopover *self)
{
  int rule = get_chosen (self->rules);
  int person = get_chosen (self->checkers);

  if (self->is_setting)
    return;

  self->chosen.concern = (AssayConcern) (get_chosen (self->concerns) + 1);
  self->chosen.rule = rule >= 0 ? g_array_index (self->rule_ids, int, rule) : -1;
  self->chosen.source = get_chosen (self->sources);
  self->chosen.checker = person >= 0 ? g_ptr_array_index (self->people, person) : NULL;
  tell (self);
}

/* The rules that say something of this draft, in their order. */
static guint
list_rules (AssayFilterPopover *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  gboolean is_there[ASSAY_N_RULES] = { FALSE };
  guint n_findings = 0;
  const AssayFinding *findings =
      assay_analysis_get_findings (assay_case_get_analysis (self->work), &n_findings);
  guint selected = 0;

  gtk_string_list_append (names, _ ("Any rule"));
  g_array_set_size (self->rule_ids, 0);
  for (guint i = 0; i < n_findings; i++)
    is_there[findings[i].rule] |= findings[i].fact >= 0;

  for (int i = 0; i < ASSAY_N_RULES; i++)
    {
      const AssayRule *rule = assay_rule_get ((AssayRuleId) i);
      g_autofree char *name = NULL;

      if (!is_there[i] && i != self->chosen.rule)
        continue;

      name = g_strdup_printf ("%s %s", rule->code, _ (rule->name));
      gtk_string_list_append (names, name);
      g_array_append_val (self->rule_ids, i);
      if (i == self->chosen.rule)
        selected = self->rule_ids->len;
    }

  gtk_drop_down_set_model (self->rules, G_LIST_MODEL (names));

  return selected;
}

static void
list_sources (AssayFilterPopover *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  GListModel *sources = assay_analysis_get_sources (assay_case_get_analysis (self->work));

  gtk_string_list_append (names, _ ("Any source"));
  for (guint i = 0; i < g_list_model_get_n_items (sources); i++)
    {
      g_autoptr (AssaySource) source = g_list_model_get_item (sources, i);
      g_autofree char *label = assay_source_dup_label (source);

      gtk_string_list_append (names, label);
    }

  if (self->chosen.source >= (int) g_list_model_get_n_items (sources))
    self->chosen.source = -1;
  gtk_drop_down_set_model (self->sources, G_LIST_MODEL (names));
}

/* Returns: which is selected */
static guint
list_checkers (AssayFilterPopover *self)
{
  g_autoptr (GtkStringList) names = gtk_string_list_new (NULL);
  guint n_marks = 0;
  const AssayMark *marks = assay_dossier_get_marks (assay_case_get_dossier (self->work), &n_marks);
  guint selected = 0;
  guint place = 0;

  gtk_string_list_append (names, _ ("Anybody"));
  g_ptr_array_set_size (self->people, 0);
  for (guint i = 0; i < n_marks; i++)
    {
      const char *by = g_intern_string (marks[i].by);

      if (by == NULL || *by == '\0' || g_ptr_array_find (self->people, by, &place))
        continue;

      gtk_string_list_append (names, by);
      g_ptr_array_add (self->people, (gpointer) by);
      if (by == self->chosen.checker)
        selected = self->people->len;
    }

  if (selected == 0)
    self->chosen.checker = NULL;
  gtk_drop_down_set_model (self->checkers, G_LIST_MODEL (names));

  return selected;
}

/* What there is to choose from, each time it is shown; what was chosen stays so. */
static void
list_choices (AssayFilterPopover *self)
{
  if (self->work == NULL)
    return;

  self->is_setting = TRUE;
  gtk_drop_down_set_selected (self->concerns, (guint) self->chosen.concern);
  gtk_drop_down_set_selected (self->rules, list_rules (self));
  list_sources (self);
  gtk_drop_down_set_selected (self->sources, (guint) (self->chosen.source + 1));
  gtk_drop_down_set_selected (self->checkers, list_checkers (self));
  self->is_setting = FALSE;
}

static void
assay_filter_popover_dispose (GObject *object)
{
  AssayFilterPopover *self = ASSAY_FILTER_POPOVER (object);

  g_clear_object (&self->work);
  g_clear_pointer (&self->rule_ids, g_array_unref);
  g_clear_pointer (&self->people, g_ptr_array_unref);

  G_OBJECT_CLASS (assay_filter_popover_parent_class)->dispose (object);
}

static GtkCheckButton *
add_check (AssayFilterPopover *self,
           GtkBox             *box,
           const char         *title)
{
  GtkWidget *check = gtk_check_button_new_with_label (title);

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  g_signal_connect_object (check, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (box, check);

  return GTK_CHECK_BUTTON (check);
}

/* Makes what is in it, once somebody wants to see it or chooses anything. */
static void
fill (AssayFilterPopover *self)
{
  g_autoptr (GtkStringList) none = gtk_string_list_new (NULL);
  g_autoptr (GtkStringList) concerns = gtk_string_list_new (NULL);

  if (self->concerns != NULL)
    return;

  gtk_widget_init_template (GTK_WIDGET (self));

  for (guint i = 0; i < G_N_ELEMENTS (concern_titles); i++)
    gtk_string_list_append (concerns, _ (concern_titles[i].item));
  gtk_drop_down_set_model (self->concerns, G_LIST_MODEL (concerns));

  /* GTK 4.8 warns of a list that is shown without anything to choose from. */
  gtk_drop_down_set_model (self->rules, G_LIST_MODEL (none));
  gtk_drop_down_set_model (self->sources, G_LIST_MODEL (none));
  gtk_drop_down_set_model (self->checkers, G_LIST_MODEL (none));
  g_signal_connect (self, "map", G_CALLBACK (list_choices), NULL);
  g_signal_connect_object (self->concerns, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rules, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->sources, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->checkers, "notify::selected", G_CALLBACK (chosen_cb), self,
                           G_CONNECT_SWAPPED);

  for (guint i = 0; i < ASSAY_N_FACT_KINDS; i++)
    self->kind_checks[i] = add_check (self, self->kinds, _ (kind_titles[i]));
  for (guint i = 0; i < ASSAY_N_FACT_CLASSES; i++)
    self->class_checks[i] = add_check (self, self->classes, _ (class_titles[i]));

  gtk_widget_set_sensitive (self->clear, FALSE);
}

static void
assay_filter_popover_show (GtkWidget *widget)
{
  fill (ASSAY_FILTER_POPOVER (widget));

  GTK_WIDGET_CLASS (assay_filter_popover_parent_class)->show (widget);
}

static void
assay_filter_popover_class_init (AssayFilterPopoverClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = assay_filter_popover_dispose;
  widget_class->show = assay_filter_popover_show;

  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-filter-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, kinds);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, classes);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, clear);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, concerns);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, rules);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, sources);
  gtk_widget_class_bind_template_child (widget_class, AssayFilterPopover, checkers);
  gtk_widget_class_bind_template_callback (widget_class, clear_cb);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
assay_filter_popover_init (AssayFilterPopover *self)
{
  self->chosen = ASSAY_FACT_FILTER_NONE;
  self->rule_ids = g_array_new (FALSE, FALSE, sizeof (int));
  self->people = g_ptr_array_new ();
}

/* What is chosen. */
AssayFactFilter
assay_filter_popover_get_filter (AssayFilterPopover *self)
{
  AssayFactFilter filter = ASSAY_FACT_FILTER_NONE;

  g_return_val_if_fail (ASSAY_IS_FILTER_POPOVER (self), filter);

  if (self->concerns == NULL)
    return filter;

  filter = self->chosen;
  filter.kinds = filter.classes = 0;

  for (guint i = 0; i < ASSAY_N_FACT_KINDS; i++)
    filter.kinds |= (guint) gtk_check_button_get_active (self->kind_checks[i]) << i;
  for (guint i = 0; i < ASSAY_N_FACT_CLASSES; i++)
    filter.classes |= (guint) gtk_check_button_get_active (self->class_checks[i]) << i;

  return filter;
}

void
assay_filter_popover_set_filter (AssayFilterPopover *self,
                                 AssayFactFilter     filter)
{
  AssayFactFilter now;

  g_return_if_fail (ASSAY_IS_FILTER_POPOVER (self));

  now = assay_filter_popover_get_filter (self);
  if (now.kinds == filter.kinds && now.classes == filter.classes && now.rule == filter.rule &&
      now.source == filter.source && now.checker == filter.checker && now.concern == filter.concern)
    return;

  fill (self);
  self->chosen = filter;

  self->is_setting = TRUE;
  for (guint i = 0; i < ASSAY_N_FACT_KINDS; i++)
    gtk_check_button_set_active (self->kind_checks[i], (filter.kinds & (1u << i)) != 0);
  for (guint i = 0; i < ASSAY_N_FACT_CLASSES; i++)
    gtk_check_button_set_active (self->class_checks[i], (filter.classes & (1u << i)) != 0);
  self->is_setting = FALSE;

  list_choices (self);
  tell (self);
}

/* The titles of the bits that are set, unless all or none are. */
static void
append_titles (GString           *title,
               guint              bits,
               const char *const *titles,
               guint              n_titles)
{
  if (bits == (1u << n_titles) - 1)
    return;
  if (bits == 0)
    {
      g_string_append_printf (title, "%s%s", title->len > 0 ? " · " : "", _ ("Nothing"));
      return;
    }

  for (guint i = 0, n = 0; i < n_titles; i++)
    {
      if ((bits & (1u << i)) == 0)
        continue;
      if (n > 0)
        g_string_append (title, ", ");
      else if (title->len > 0)
        g_string_append (title, " · ");
      g_string_append (title, _ (titles[i]));
      n++;
    }
}

/* What is found, the rule, the source and the checker that are chosen. */
static void
append_choices (AssayFilterPopover *self,
                GString            *title)
{
  g_autofree char *label = NULL;
  const char *parts[4] = { NULL };

  if (self->chosen.concern != ASSAY_CONCERN_NONE)
    parts[0] = _ (concern_titles[self->chosen.concern].title);
  if (self->chosen.rule >= 0)
    parts[1] = assay_rule_get ((AssayRuleId) self->chosen.rule)->code;
  if (self->chosen.source >= 0 && self->work != NULL)
    {
      g_autoptr (AssaySource) source =
          g_list_model_get_item (assay_case_get_sources (self->work), (guint) self->chosen.source);

      label = source != NULL ? assay_source_dup_label (source) : NULL;
      parts[2] = label;
    }
  parts[3] = self->chosen.checker;

  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      if (parts[i] != NULL)
        g_string_append_printf (title, "%s%s", title->len > 0 ? " · " : "", parts[i]);
    }
}

/**
 * assay_filter_popover_dup_title:
 *
 * Returns: (transfer full): what is chosen, in a few words
 */
char *
assay_filter_popover_dup_title (AssayFilterPopover *self)
{
  AssayFactFilter filter;
  g_autoptr (GString) title = g_string_new (NULL);

  g_return_val_if_fail (ASSAY_IS_FILTER_POPOVER (self), NULL);

  filter = assay_filter_popover_get_filter (self);
  append_titles (title, filter.kinds, kind_titles, ASSAY_N_FACT_KINDS);
  append_titles (title, filter.classes, class_titles, ASSAY_N_FACT_CLASSES);
  append_choices (self, title);
  if (title->len == 0)
    g_string_append (title, _ ("All facts"));

  return g_strdup (title->str);
}

/* The job whose rules, sources and checkers there are to choose from. */
void
assay_filter_popover_set_case (AssayFilterPopover *self,
                               AssayCase          *work)
{
  g_return_if_fail (ASSAY_IS_FILTER_POPOVER (self));

  g_set_object (&self->work, work);
}
