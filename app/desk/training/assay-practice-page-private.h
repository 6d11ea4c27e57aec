/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "assay-draft-tags.h"
#include "assay-kind-popover.h"
#include "assay-marked-view.h"
#include "assay-note-editor.h"
#include "assay-practice-page.h"
#include "assay-practice-sources.h"

G_BEGIN_DECLS

/* How the page is put together; for its own files. */
struct _AssayPracticePage
{
  GtkWidget             parent_instance;

  GtkWidget            *box;
  AdwWindowTitle       *title;
  GtkWidget            *back;
  GtkMenuButton        *hint_button;
  GtkWidget            *hint_popover;
  GtkLabel             *hint_cost;
  GtkBox               *hints;
  GtkButton            *hint_take;
  GtkWidget            *timer;
  GtkImage             *timer_icon;
  GtkLabel             *timer_label;
  GtkLabel             *about;
  AssayMarkedView      *view;
  GtkTextBuffer        *buffer;       /* the view's */
  AssayPracticeSources *sources;
  GtkWidget            *strip;
  GtkLabel             *words;
  GtkLabel             *what;
  GtkLabel             *place;
  GtkWidget            *problem;
  GtkMenuButton        *kind;
  GtkLabel             *kind_label;
  AssayKindPopover     *kinds;
  GtkDropDown          *source;
  AssayNoteEditor      *note;
  GtkBox               *checks;
  GtkDropDown          *scores[ASSAY_N_CHECKS];
  GtkLabel             *tally;

  AssayPractice        *practice;     /* or NULL */
  GSimpleActionGroup   *actions;      /* “practice” */
  AssayDraftTags        tags;
  AssaySpan             span;         /* the words that are selected; empty for none */
  int                   fact;         /* index of the fact that they are, or -1 */
  guint                 tick;         /* source of the timer, or 0 while it does not run */
  gboolean              is_updating;  /* widgets follow the attempt, not the trainee */
};

void     assay_practice_page_update       (AssayPracticePage     *self);
void     assay_practice_page_update_timer (AssayPracticePage     *self);
void     assay_practice_page_stop_timer   (AssayPracticePage     *self);
void     assay_practice_page_init_actions (AssayPracticePage     *self);
void     assay_practice_page_set_enabled  (AssayPracticePage     *self,
                                           const char            *name,
                                           gboolean               is_enabled);
void     assay_practice_page_set_state    (AssayPracticePage     *self,
                                           const char            *name,
                                           const char            *state);
gboolean assay_practice_page_key_pressed_cb
                                          (GtkEventControllerKey *controller,
                                           guint                  keyval,
                                           guint                  keycode,
                                           GdkModifierType        modifiers,
                                           AssayPracticePage     *self);
void     assay_practice_page_hints_shown_cb (AssayPracticePage *self);
const AssayFact *
         assay_practice_page_get_facts    (AssayPracticePage     *self,
                                           guint                 *n_facts);
const AssayAnswer *
         assay_practice_page_get_answer   (AssayPracticePage     *self);
gboolean assay_practice_page_covers       (AssayPracticePage     *self,
                                           AssaySpan              span);
guint    assay_practice_page_count_closed (AssayPracticePage    *self);

G_END_DECLS
