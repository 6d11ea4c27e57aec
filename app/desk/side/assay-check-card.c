/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-check-card.h"

#include <glib/gi18n-lib.h>

#include "assay-score-sheet.h"
#include "assay-tooltip.h"
#include "assay-wording.h"

/* What a card shows of its reason until it is opened, where there is no more room; the template says the same. */
#define FEW_LINES 3

/* How wide the text of a card is before it has been laid out: the side bar's width is the template's. */
#define TEXT_WIDTH 256

struct _AssayCheckCard
{
  GtkWidget        parent_instance;

  GtkWidget       *box;
  GtkLabel        *name;
  GtkToggleButton *more;
  GtkLabel        *score;
  GtkLabel        *before;
  GtkLevelBar     *level;
  GtkLabel        *own;
  GtkLabel        *notes;
  GtkLabel        *earlier;
  GtkWidget       *details;
  AssayScoreSheet *sheet;
  GtkSpinButton   *spin;
  GtkEditable     *reason;
  GtkWidget       *take_back;
  GtkWidget       *keep;

  AssayCheck       check;
  AssayCase       *work; /* or NULL */
  int standing;    /* the score with the facts that are closed, or -1; the machine's own is in the
                              * analysis */

  guint            n_lines;         /* that it shows until it is opened */
  GStrv            notes_list;      /* the sentences of its reason, or NULL */
  AssayAnalysis   *noted;           /* of which they are, or NULL */
  char            *few;             /* those that there was room for in so much of it, or NULL */
  int              few_width;
  guint            few_lines;
  gboolean         has_earlier;     /* the draft brought a score of its own */

  /* What the fields were filled with: what is being written there is not written over. */
  int              kept_score; /* or -1; -2 before the first */
  char            *kept_reason;
};

G_DEFINE_FINAL_TYPE (AssayCheckCard, assay_check_card, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPENED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const AssayPersonVerdict *
get_person (AssayCheckCard *self)
{
  return assay_dossier_get_person (assay_case_get_dossier (self->work));
}

static char *
dup_reason (AssayCheckCard *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (self->reason)));
}

/* Another score than ours wants a reason. */
static gboolean
can_keep (AssayCheckCard *self)
{
  g_autofree char *reason = dup_reason (self);
  int score = gtk_spin_button_get_value_as_int (self->spin);

  return self->work != NULL && !assay_case_is_sealed (self->work) &&
         (score == self->standing || *reason != '\0');
}

static void
update_keep (AssayCheckCard *self)
{
  gtk_widget_set_sensitive (self->keep, can_keep (self));
}

static void
keep_cb (AssayCheckCard *self)
{
  g_autofree char *reason = dup_reason (self);

  if (can_keep (self))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.set-score", "(sis)",
                                assay_check_to_id (self->check),
                                gtk_spin_button_get_value_as_int (self->spin), reason);
}

static void
take_back_cb (AssayCheckCard *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "win.set-score", "(sis)",
                              assay_check_to_id (self->check), -1, "");
}

/* The sheet is filled when it is looked at, and not before: there may be hundreds of findings. */
static void
show_details (AssayCheckCard *self)
{
  if (gtk_toggle_button_get_active (self->more) && self->work != NULL)
    assay_score_sheet_fill (self->sheet, self->work, self->check);
}

static gboolean
fits (AssayCheckCard *self,
      const char     *words)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (GTK_WIDGET (self->notes), words);
  int width = gtk_widget_get_width (GTK_WIDGET (self->notes));

  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_width (layout, (width > 0 ? width : TEXT_WIDTH) * PANGO_SCALE);

  return pango_layout_get_line_count (layout) <= (int) self->n_lines;
}

/* As many whole sentences as there is room for: what is cut in the middle tells nothing. One that is too long for what
 * is left gives way to those behind it. */
static char *
dup_few (AssayCheckCard *self)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self->notes));
  g_autofree char *few = g_strdup (self->notes_list[0] != NULL ? self->notes_list[0] : "");

  if (self->few != NULL && self->few_width == width && self->few_lines == self->n_lines)
    return g_strdup (self->few);

  for (guint i = 1; few[0] != '\0' && self->notes_list[i] != NULL; i++)
    {
      g_autofree char *more = g_strjoin (" ", few, self->notes_list[i], NULL);

      if (!fits (self, more))
        continue;

      g_free (few);
      few = g_steal_pointer (&more);
    }

  g_free (self->few);
  self->few = g_strdup (few);
  self->few_width = width;
  self->few_lines = self->n_lines;

  return g_steal_pointer (&few);
}

/* A few lines of the reason, or all of it with what the draft brought and the findings behind it. */
static void
show_notes (AssayCheckCard *self)
{
  gboolean is_open = gtk_toggle_button_get_active (self->more);
  g_autofree char *words = NULL;

  gtk_label_set_lines (self->notes, is_open ? -1 : (int) self->n_lines);
  gtk_label_set_ellipsize (self->notes, is_open ? PANGO_ELLIPSIZE_NONE : PANGO_ELLIPSIZE_END);
  if (self->notes_list != NULL)
    words = is_open ? g_strjoinv (" ", self->notes_list) : dup_few (self);
  gtk_label_set_label (self->notes, words != NULL ? words : "");
  gtk_widget_set_visible (GTK_WIDGET (self->earlier), is_open && self->has_earlier);
  gtk_widget_set_visible (GTK_WIDGET (self->before), !is_open && self->has_earlier);
}

static void
more_toggled_cb (AssayCheckCard *self)
{
  gboolean is_open = gtk_toggle_button_get_active (self->more);

  gtk_button_set_icon_name (GTK_BUTTON (self->more),
                            is_open ? "pan-up-symbolic" : "pan-down-symbolic");
  gtk_widget_set_visible (self->details, is_open);
  show_notes (self);
  show_details (self);
  if (is_open)
    g_signal_emit (self, signals[SIGNAL_OPENED], 0);
}

static void
head_clicked_cb (AssayCheckCard *self)
{
  gtk_toggle_button_set_active (self->more, !gtk_toggle_button_get_active (self->more));
}

static void
assay_check_card_dispose (GObject *object)
{
  AssayCheckCard *self = ASSAY_CHECK_CARD (object);

  g_clear_object (&self->work);
  g_clear_object (&self->noted);
  g_clear_pointer (&self->box, gtk_widget_unparent);

  G_OBJECT_CLASS (assay_check_card_parent_class)->dispose (object);
}

static void
assay_check_card_finalize (GObject *object)
{
  AssayCheckCard *self = ASSAY_CHECK_CARD (object);

  g_clear_pointer (&self->kept_reason, g_free);
  g_clear_pointer (&self->notes_list, g_strfreev);
  g_clear_pointer (&self->few, g_free);

  G_OBJECT_CLASS (assay_check_card_parent_class)->finalize (object);
}

/* Letters may be larger now. */
static void
assay_check_card_css_changed (GtkWidget         *widget,
                              GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (assay_check_card_parent_class)->css_changed (widget, change);

  g_clear_pointer (&ASSAY_CHECK_CARD (widget)->few, g_free);
}

static void
assay_check_card_class_init (AssayCheckCardClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = assay_check_card_dispose;
  object_class->finalize = assay_check_card_finalize;

  /**
   * AssayCheckCard::opened:
   *
   * It has grown, and may want to be brought into sight.
   */
  signals[SIGNAL_OPENED] = g_signal_new ("opened", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                         NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (ASSAY_TYPE_SCORE_SHEET);
  widget_class->css_changed = assay_check_card_css_changed;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/org/assaydesk/Assay/assay-check-card.ui");
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, box);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, name);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, more);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, score);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, before);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, level);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, own);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, notes);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, earlier);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, details);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, sheet);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, spin);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, reason);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, take_back);
  gtk_widget_class_bind_template_child (widget_class, AssayCheckCard, keep);
  gtk_widget_class_bind_template_callback (widget_class, head_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, more_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, update_keep);
  gtk_widget_class_bind_template_callback (widget_class, keep_cb);
  gtk_widget_class_bind_template_callback (widget_class, take_back_cb);
}

static void
assay_check_card_init (AssayCheckCard *self)
{
  self->kept_score = -2;
  self->n_lines = FEW_LINES;
  gtk_widget_init_template (GTK_WIDGET (self));

  /* The look of a level bar changes with its level by default; a score's does not. */
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_LOW);
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_HIGH);
  gtk_level_bar_remove_offset_value (self->level, GTK_LEVEL_BAR_OFFSET_FULL);
}

GtkWidget *
assay_check_card_new (AssayCheck check)
{
  AssayCheckCard *self = g_object_new (ASSAY_TYPE_CHECK_CARD, NULL);

  self->check = check;
  gtk_label_set_label (self->name, assay_check_get_label (check));

  return GTK_WIDGET (self);
}

/* “5”, or “5 → 6” where a person differs; both are kept. */
static char *
format_score (int standing,
              int own)
{
  g_autofree char *ours = standing >= 0 ? g_strdup_printf ("%d", standing) : g_strdup ("–");

  if (own < 0 || own == standing)
    return g_steal_pointer (&ours);

  return g_strdup_printf ("%s → %d", ours, own);
}

static void
fill_fields (AssayCheckCard *self,
             int             own,
             const char     *reason)
{
  if (self->kept_score == own && g_strcmp0 (self->kept_reason, reason) == 0)
    return;

  self->kept_score = own;
  g_free (self->kept_reason);
  self->kept_reason = g_strdup (reason);
  gtk_spin_button_set_value (self->spin, own >= 0 ? own : MAX (self->standing, 0));
  gtk_editable_set_text (self->reason, reason != NULL ? reason : "");
}

static void
show_own (AssayCheckCard           *self,
          const AssayPersonVerdict *person)
{
  int own = person->scores[self->check];
  const char *reason = person->reasons[self->check];
  const char *by = person->by != NULL ? person->by : _ ("somebody");
  g_autofree char *line = NULL;

  gtk_widget_set_visible (GTK_WIDGET (self->own), own >= 0);
  gtk_widget_set_visible (self->take_back, own >= 0);
  fill_fields (self, own, reason);
  update_keep (self);

  if (own < 0)
    return;

  if (reason != NULL)
    /* Translators: a score, the name of who gave it, and why */
    line = g_strdup_printf (_ ("%d by %s: %s"), own, by, reason);
  else
    /* Translators: a score, and the name of who gave it */
    line = g_strdup_printf (_ ("%d by %s"), own, by);
  gtk_label_set_label (self->own, line);
}

static void
show_earlier (AssayCheckCard *self,
              AssayAnalysis  *analysis)
{
  const AssayEarlierCheck *check = assay_draft_get_earlier_check (
      assay_analysis_get_draft (analysis));
  g_autofree char *reason = assay_analysis_dup_comparison (analysis, self->check);
  g_autofree char *line = NULL;
  g_autofree char *before = NULL;

  self->has_earlier = check != NULL && check->scores[self->check] >= 0;
  if (!self->has_earlier)
    return;

  /* Translators: the score of a check that came with the draft, in few words beside ours */
  before = g_strdup_printf (_ ("earlier %d"), check->scores[self->check]);
  gtk_label_set_label (self->before, before);

  if (check->service != NULL)
    /* Translators: the score of a check that came with the draft, and who made it */
    line = g_strdup_printf (_ ("Earlier check: %d · %s"), check->scores[self->check],
                            check->service);
  else
    line = g_strdup_printf (_ ("Earlier check: %d"), check->scores[self->check]);

  if (reason != NULL)
    {
      g_autofree char *first = g_steal_pointer (&line);

      line = g_strdup_printf ("%s\n%s", first, reason);
    }

  gtk_label_set_label (self->earlier, line);
  assay_tooltip_set (GTK_WIDGET (self->before), line);
  assay_tooltip_set (GTK_WIDGET (self->earlier),
                     check->notes[self->check] != NULL ? check->notes[self->check] : line);
}

/* Shows what our rules and the person say of the check. */
void
assay_check_card_update (AssayCheckCard      *self,
                         AssayCase           *work,
                         const AssayStanding *standing)
{
  AssayAnalysis *analysis = assay_case_get_analysis (work);
  const AssayPersonVerdict *person = NULL;
  g_auto (GStrv) before = NULL;
  g_autofree char *notes = NULL;
  g_autofree char *number = NULL;
  g_autofree char *name = NULL;
  int score = -1;

  g_return_if_fail (ASSAY_IS_CHECK_CARD (self));

  /* They are made of all findings, and the facts that are closed change nothing of them. */
  if (g_set_object (&self->noted, analysis))
    {
      before = g_steal_pointer (&self->notes_list);
      self->notes_list = assay_analysis_list_notes (analysis, self->check);
      if (before == NULL ||
          !g_strv_equal ((const char *const *) before, (const char *const *) self->notes_list))
        g_clear_pointer (&self->few, g_free);
    }
  notes = g_strjoinv (" ", self->notes_list);

  g_set_object (&self->work, work);
  self->standing = standing->checks[self->check].score;
  person = get_person (self);
  number = format_score (self->standing, person->scores[self->check]);
  name = g_strdup_printf ("%s %s", assay_check_get_label (self->check), number);
  score = person->scores[self->check] >= 0 ? person->scores[self->check] : self->standing;

  gtk_label_set_label (self->score, number);
  gtk_level_bar_set_value (self->level, MAX (score, 0));
  gtk_widget_set_visible (GTK_WIDGET (self->level), score >= 0);
  gtk_widget_set_sensitive (GTK_WIDGET (self->spin), !assay_case_is_sealed (work));
  gtk_widget_set_sensitive (GTK_WIDGET (self->reason), !assay_case_is_sealed (work));
  gtk_widget_set_sensitive (self->take_back, !assay_case_is_sealed (work));
  show_own (self, person);
  show_earlier (self, analysis);
  show_notes (self);
  show_details (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, notes, -1);
}

void
assay_check_card_set_open (AssayCheckCard *self,
                           gboolean        is_open)
{
  g_return_if_fail (ASSAY_IS_CHECK_CARD (self));

  gtk_toggle_button_set_active (self->more, is_open);
}

/* So many lines of the reason are shown until the card is opened. */
void
assay_check_card_set_lines (AssayCheckCard *self,
                            guint           n_lines)
{
  g_return_if_fail (ASSAY_IS_CHECK_CARD (self));

  n_lines = MAX (n_lines, 1);
  if (self->n_lines == n_lines)
    return;

  self->n_lines = n_lines;
  show_notes (self);
}
