/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-verdict-part.h"

#include <glib/gi18n-lib.h>

#include "assay-note-editor.h"
#include "assay-tally.h"
#include "assay-tooltip.h"
#include "assay-wording.h"

/* How wide its text is: the side bar's width is the template's. In pixels, and found within so many. */
#define TEXT_WIDTH 276
#define WIDTH_STEP 6

/* What of a reason and of a summary is seen without scrolling, where there is no more room. */
#define REASON_LINES 2
#define FEW_LINES 3

struct _AssayVerdictPart
{
  GtkWidget        parent_instance;

  GtkWidget       *box;
  GtkLabel        *suggested;
  AssayNoteEditor *reason;
  GtkLabel        *hindrance;
  GtkWidget       *use;
  AssayNoteEditor *summary;
  GtkLabel        *earlier;

  char            *our_summary; /* or NULL */
};

G_DEFINE_FINAL_TYPE (AssayVerdictPart, assay_verdict_part, GTK_TYPE_WIDGET)

static void
reason_kept_cb (AssayVerdictPart *self,
                const char       *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-reason", "s", text);
}

static void
summary_kept_cb (AssayVerdictPart *self,
                 const char       *text)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-summary", "s", text);
}

static void
use_clicked_cb (AssayVerdictPart *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-summary", "s", self->our_summary);
}

static void
assay_verdict_part_dispose (GObject *object)
{
  AssayVerdictPart *self = ASSAY_VERDICT_PART (object);

  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_verdict_part_parent_class)->dispose (object);
}

static void
assay_verdict_part_finalize (GObject *object)
{
  AssayVerdictPart *self = ASSAY_VERDICT_PART (object);

  g_clear_pointer (&self->our_summary, g_free);

  G_OBJECT_CLASS (assay_verdict_part_parent_class)->finalize (object);
}

static void
assay_verdict_part_class_init (AssayVerdictPartClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_verdict_part_dispose;
  object_class->finalize = assay_verdict_part_finalize;

  g_type_ensure (ASSAY_TYPE_NOTE_EDITOR);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-verdict-part.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayVerdictPart, box);
  gtk_widget_class_bind_template_child (widget_class, AssayVerdictPart, suggested);
  gtk_widget_class_bind_template_child (widget_class, AssayVerdictPart, reason);
  gtk_widget_class_bind_template_child (widget_class, AssayVerdictPart, hindrance);
  gtk_widget_class_bind_template_child (widget_class, AssayVerdictPart, use);
  gtk_widget_class_bind_template_child (widget_class, AssayVerdictPart, summary);
  gtk_widget_class_bind_template_child (widget_class, AssayVerdictPart, earlier);
  gtk_widget_class_bind_template_callback (widget_class, reason_kept_cb);
  gtk_widget_class_bind_template_callback (widget_class, summary_kept_cb);
  gtk_widget_class_bind_template_callback (widget_class, use_clicked_cb);
}

static void
assay_verdict_part_init (AssayVerdictPart *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  assay_note_editor_set_lines (self->reason, REASON_LINES);
  assay_note_editor_set_lines (self->summary, FEW_LINES);
}

/* Asked for where a person and our rules differ, and shown where one was given. */
static void
show_reason (AssayVerdictPart         *self,
             AssayVerdict              ours,
             const AssayPersonVerdict *person)
{
  gboolean differs = person->verdict != ASSAY_VERDICT_UNSET && person->verdict != ours;
  /* Translators: OPEN, FAIL or PASS */
  g_autofree char *prompt = g_strdup_printf (_ ("Why is it not %s, as suggested?"),
                                             assay_verdict_to_id (ours));

  gtk_widget_set_visible (GTK_WIDGET (self->reason), differs || person->reason != NULL);
  assay_note_editor_set_prompt (self->reason, _ ("Reason of your verdict"), prompt);
  assay_note_editor_set_text (self->reason, person->reason);
}

/* What is sealed is read, and not written in. */
static void
show_sealed (AssayVerdictPart *self,
             AssayCase        *work)
{
  gboolean is_open = !assay_case_is_sealed (work);

  gtk_widget_set_sensitive (GTK_WIDGET (self->reason), is_open);
  gtk_widget_set_sensitive (GTK_WIDGET (self->summary), is_open);
  gtk_widget_set_sensitive (self->use, is_open);
}

/* Lines of about one length: a last word by itself looks like one too many. */
static void
balance (GtkLabel *label)
{
  g_autoptr (PangoLayout)
      layout = gtk_widget_create_pango_layout (GTK_WIDGET (label), gtk_label_get_label (label));
  int least = TEXT_WIDTH / 2;
  int width = TEXT_WIDTH;
  int n_lines;

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, TEXT_WIDTH * PANGO_SCALE);
  n_lines = pango_layout_get_line_count (layout);

  while (width - least > WIDTH_STEP)
    {
      int middle = (least + width) / 2;

      pango_layout_set_width (layout, middle * PANGO_SCALE);
      if (pango_layout_get_line_count (layout) > n_lines)
        least = middle;
      else
        width = middle;
    }

  gtk_widget_set_margin_end (GTK_WIDGET (label), TEXT_WIDTH - width);
}

static void
show_suggested (AssayVerdictPart *self,
                AssayAnalysis    *analysis,
                const AssayTally *tally)
{
  g_autofree char *suggested = assay_tally_dup_suggestion (
      tally, assay_analysis_get_verdict (analysis), assay_analysis_get_confidence (analysis));

  gtk_label_set_label (self->suggested, suggested);
  assay_tooltip_set (GTK_WIDGET (self->suggested), suggested);
}

static void
show_hindrance (AssayVerdictPart         *self,
                AssayCase                *work,
                const AssayPersonVerdict *person)
{
  AssayTally tally;
  g_autofree char *hindrance = NULL;

  assay_case_get_tally (work, &tally);
  hindrance = assay_tally_dup_hindrance (&tally);
  show_suggested (self, assay_case_get_analysis (work), &tally);
  if (hindrance == NULL)
    {
      /* It keeps its room, so that the buttons stay under the pointer as the last fact is closed. */
      gtk_widget_set_size_request (GTK_WIDGET (self->hindrance), -1,
                                   gtk_widget_get_height (GTK_WIDGET (self->hindrance)));
      gtk_label_set_label (self->hindrance, "");
      return;
    }

  gtk_widget_set_size_request (GTK_WIDGET (self->hindrance), -1, -1);
  gtk_label_set_label (self->hindrance, hindrance);
  balance (self->hindrance);
  if (person->verdict == ASSAY_VERDICT_PASS)
    gtk_widget_add_css_class (GTK_WIDGET (self->hindrance), "error");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->hindrance), "error");
}

static void
show_summary (AssayVerdictPart         *self,
              AssayAnalysis            *analysis,
              const AssayPersonVerdict *person)
{
  g_free (self->our_summary);
  self->our_summary = assay_analysis_dup_summary (analysis);
  assay_note_editor_set_prompt (self->summary, _ ("Summary"), self->our_summary);
  assay_note_editor_set_text (self->summary, person->summary);
  gtk_widget_set_visible (self->use, person->summary == NULL);
}

static void
show_earlier (AssayVerdictPart        *self,
              const AssayEarlierCheck *check)
{
  gboolean has_verdict = check != NULL && check->verdict != ASSAY_VERDICT_UNSET;
  g_autoptr (GString) line = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->earlier), has_verdict);
  if (!has_verdict)
    return;

  line = g_string_new (NULL);
  /* Translators: the verdict of a check that came with the draft */
  g_string_printf (line, _ ("Earlier check: %s"), assay_verdict_to_id (check->verdict));
  if (check->confidence != ASSAY_CONFIDENCE_UNSET)
    g_string_append_printf (line, ", %s", assay_confidence_to_id (check->confidence));
  gtk_label_set_label (self->earlier, line->str);

  /* One line is what there is room for. */
  if (check->service != NULL)
    g_string_append_printf (line, " · %s", check->service);
  if (check->summary != NULL)
    g_string_append_printf (line, "\n%s", check->summary);
  assay_tooltip_set (GTK_WIDGET (self->earlier), line->str);
}

/* The same of the person alone, while what our rules say is of an earlier text. */
void
assay_verdict_part_update_person (AssayVerdictPart *self,
                                  AssayCase        *work)
{
  const AssayPersonVerdict *person = assay_dossier_get_person (assay_case_get_dossier (work));

  g_return_if_fail (ASSAY_IS_VERDICT_PART (self));

  show_reason (self, assay_analysis_get_verdict (assay_case_get_analysis (work)), person);
  assay_note_editor_set_text (self->summary, person->summary);
  gtk_widget_set_visible (self->use, person->summary == NULL);
}

/* Shows what our rules and the person say of the whole. */
void
assay_verdict_part_update (AssayVerdictPart *self,
                           AssayCase        *work)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  const AssayPersonVerdict *person = assay_dossier_get_person (assay_case_get_dossier (work));
  AssayVerdict ours = assay_analysis_get_verdict (analysis);

  g_return_if_fail (ASSAY_IS_VERDICT_PART (self));

  show_reason (self, ours, person);
  show_hindrance (self, work, person);
  show_summary (self, analysis, person);
  show_sealed (self, work);
  show_earlier (self, assay_draft_get_earlier_check (assay_analysis_get_draft (analysis)));
}

/* So many lines of the summary are seen without scrolling. */
void
assay_verdict_part_set_lines (AssayVerdictPart *self,
                              guint             n_lines)
{
  g_return_if_fail (ASSAY_IS_VERDICT_PART (self));

  assay_note_editor_set_lines (self->summary, MAX (n_lines, FEW_LINES));
}
