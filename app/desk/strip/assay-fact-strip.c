/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-fact-strip.h"

#include <glib/gi18n-lib.h>

#include "assay-wording.h"

struct _AssayFactStrip
{
  GtkWidget  parent_instance;

  GtkWidget *box;
  GtkLabel  *words;
  GtkLabel  *kind;
  GtkLabel  *place;
  GtkBox    *findings;
  GtkButton *accept;
  GtkLabel  *note;

  AssayCase *work; /* or NULL */
  int        fact; /* or -1 */
};

G_DEFINE_FINAL_TYPE (AssayFactStrip, assay_fact_strip, GTK_TYPE_WIDGET)

static const char *
get_kind_label (AssayFactKind kind)
{
  switch (kind)
    {
    case ASSAY_FACT_FIGURE:
      return _ ("figure");

    case ASSAY_FACT_DATE:
      return _ ("date");

    case ASSAY_FACT_NAME:
      return _ ("name");

    case ASSAY_FACT_QUOTATION:
      return _ ("quotation");

    case ASSAY_FACT_STATEMENT:
      return _ ("statement");
    }

  g_return_val_if_reached (NULL);
}

static const char *
get_state_label (AssayState state)
{
  switch (state)
    {
    case ASSAY_STATE_OPEN:
      return _ ("open");

    case ASSAY_STATE_CONFIRMED:
      return _ ("confirmed");

    case ASSAY_STATE_ERROR:
      return _ ("error");

    case ASSAY_STATE_FIXED:
      return _ ("fixed");

    case ASSAY_STATE_CANNOT_CONFIRM:
      return _ ("cannot be confirmed");

    case ASSAY_STATE_ON_AUTHOR:
      return _ ("on the author’s word");

    case ASSAY_STATE_OPINION:
      return _ ("opinion");
    }

  g_return_val_if_reached (NULL);
}

static void
add_line (AssayFactStrip *self,
          const char     *text,
          const char     *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_selectable (GTK_LABEL (label), FALSE);
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  gtk_box_append (self->findings, label);
}

/* Findings on the fact itself, and for a statement those on its claim as well. */
static guint
add_findings (AssayFactStrip  *self,
              const AssayFact *fact)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  guint n_findings = 0;
  guint count = 0;
  const AssayFinding *findings = assay_analysis_get_findings (analysis, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      g_autofree char *message = NULL;
      g_autofree char *line = NULL;
      gboolean is_conflict = assay_rule_get (findings[i].rule)->severity == ASSAY_SEVERITY_ERROR;

      if (findings[i].fact != self->fact &&
          (fact->kind != ASSAY_FACT_STATEMENT || findings[i].claim != (int) fact->claim))
        continue;

      message = assay_finding_dup_message (analysis, &findings[i]);
      line = g_strdup_printf ("%s  %s", assay_rule_get (findings[i].rule)->code, message);
      add_line (self, line, is_conflict ? "error" : NULL);
      count++;
    }

  return count;
}

static const char *
get_stance_label (AssayStance stance)
{
  switch (stance)
    {
    case ASSAY_STANCE_SUPPORTS:
      return _ ("says so too");

    case ASSAY_STANCE_DIFFERS:
      return _ ("differs");

    case ASSAY_STANCE_CONTEXT:
      return _ ("is about the same");
    }

  g_return_val_if_reached (NULL);
}

static guint
add_evidence (AssayFactStrip *self)
{
  AssayAnalysis *analysis = assay_case_get_analysis (self->work);
  guint n_evidence = 0;
  guint count = 0;
  const AssayEvidence *evidence = assay_analysis_get_evidence (analysis, &n_evidence);

  for (guint i = 0; i < n_evidence; i++)
    {
      g_autoptr (AssaySource) source = NULL;
      g_autofree char *label = NULL;
      g_autofree char *words = NULL;
      g_autofree char *line = NULL;

      if (evidence[i].fact != (guint) self->fact)
        continue;

      source = g_list_model_get_item (assay_analysis_get_sources (analysis), evidence[i].source);
      label = assay_source_dup_label (source);
      words = assay_text_dup_span (assay_source_get_text (source), evidence[i].span);
      /* Translators: a source, what it says about the fact (“differs”), and its words */
      line = g_strdup_printf (_ ("%s %s: “%s”"), label, get_stance_label (evidence[i].stance),
                              words);
      add_line (self, line, "dim-label");
      count++;
    }

  return count;
}

static void
show_accept (AssayFactStrip *self)
{
  g_autofree char *wording = assay_case_dup_wording (self->work, (guint) self->fact);
  g_autofree char *label = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->accept), wording != NULL);
  if (wording == NULL)
    return;

  label = g_strdup_printf (_ ("Change to “%s”"), wording);
  gtk_button_set_label (self->accept, label);
}

static void
show_fact (AssayFactStrip  *self,
           const AssayFact *fact,
           guint            n_facts)
{
  AssayDraft *draft = assay_analysis_get_draft (assay_case_get_analysis (self->work));
  const AssayMark *mark = assay_case_get_mark (self->work, (guint) self->fact);
  g_autofree char *words = assay_text_dup_span (assay_draft_get_text (draft), fact->span);
  g_autofree char *kind = g_strdup_printf (
      "%s · %s", get_kind_label (fact->kind),
      get_state_label (assay_case_get_state (self->work, (guint) self->fact)));
  g_autofree char *place = g_strdup_printf (_ ("%d of %u"), self->fact + 1, n_facts);

  gtk_label_set_label (self->words, words);
  gtk_label_set_label (self->kind, kind);
  gtk_label_set_label (self->place, place);

  if (add_findings (self, fact) + add_evidence (self) == 0)
    add_line (self, _ ("No source at hand says anything about this."), "dim-label");

  show_accept (self);
  gtk_label_set_label (self->note, mark != NULL && mark->note != NULL ? mark->note : "");
  gtk_widget_set_visible (GTK_WIDGET (self->note), mark != NULL && mark->note != NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, kind,
                                  -1);
}

static void
refresh (AssayFactStrip *self)
{
  guint n_facts = 0;
  const AssayFact *facts = NULL;
  GtkWidget *child = NULL;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->findings))) != NULL)
    gtk_box_remove (self->findings, child);

  if (self->work != NULL)
    facts = assay_analysis_get_facts (assay_case_get_analysis (self->work), &n_facts);

  if (self->fact >= 0 && (guint) self->fact < n_facts)
    {
      show_fact (self, &facts[self->fact], n_facts);
      return;
    }

  gtk_label_set_label (self->words, _ ("No fact selected"));
  gtk_label_set_label (self->kind, _ ("Click a word, or press N for the next open fact"));
  gtk_label_set_label (self->place, "");
  gtk_widget_set_visible (GTK_WIDGET (self->accept), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->note), FALSE);
}

static void
assay_fact_strip_dispose (GObject *object)
{
  AssayFactStrip *self = ASSAY_FACT_STRIP (object);

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);
  g_clear_object (&self->work);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_fact_strip_parent_class)->dispose (object);
}

static void
assay_fact_strip_class_init (AssayFactStripClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_fact_strip_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-fact-strip.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, box);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, words);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, kind);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, place);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, findings);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, accept);
  gtk_widget_class_bind_template_child (widget_class, AssayFactStrip, note);
}

static void
assay_fact_strip_init (AssayFactStrip *self)
{
  self->fact = -1;
  gtk_widget_init_template (GTK_WIDGET (self));
  refresh (self);
}

void
assay_fact_strip_set_case (AssayFactStrip *self,
                           AssayCase      *work)
{
  g_return_if_fail (ASSAY_IS_FACT_STRIP (self));
  g_return_if_fail (ASSAY_IS_CASE (work));

  if (self->work != NULL)
    g_signal_handlers_disconnect_by_data (self->work, self);

  g_set_object (&self->work, work);
  g_signal_connect_object (work, "changed", G_CALLBACK (refresh), self, G_CONNECT_SWAPPED);
  self->fact = -1;
  refresh (self);
}

void
assay_fact_strip_set_fact (AssayFactStrip *self,
                           int             fact)
{
  g_return_if_fail (ASSAY_IS_FACT_STRIP (self));

  self->fact = fact;
  refresh (self);
}
