/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-analyst.h"
#include "assay-draft-pane.h"
#include "assay-fact-strip.h"
#include "assay-journal.h"
#include "assay-ledger-page.h"
#include "assay-notice.h"
#include "assay-open-popover.h"
#include "assay-recall.h"
#include "assay-side-bar.h"
#include "assay-source-pane.h"
#include "assay-training-material.h"
#include "assay-welcome-page.h"
#include "assay-window.h"

G_BEGIN_DECLS

struct _AssayWindow
{
  AdwApplicationWindow  parent_instance;

  GtkLabel             *title;
  GtkWidget            *progress_box;
  GtkLabel             *progress_label;
  GtkProgressBar       *progress;
  AdwToastOverlay      *toasts;
  GtkStack             *stack;
  AdwFlap              *flap;
  GtkMenuButton        *menu_button;
  GMenuModel           *main_menu;
  GtkPaned             *rows;
  GtkPaned             *columns;
  AssayDraftPane       *draft;
  AssaySourcePane      *source;
  AssayFactStrip       *strip;
  AssaySideBar         *side;
  AssayLedgerPage      *ledger;       /* or NULL until it was asked for */
  AssayOpenPopover     *open_popover;
  GtkSpinner           *spinner;      /* of the page that says that a draft is being read */
  AssayWelcomePage     *welcome;
  AdwStatusPage        *reading;
  AdwStatusPage        *failure;
  GtkWidget            *stop;
  AssayNotice          *outdated;
  AssayNotice          *changed_file;
  AssayNotice          *unsafe;
  AssayNotice          *seal;
  AssayNotice          *signing_notice;
  AssayNotice          *other_policy;
  AssayNotice          *model;

  GtkWidget            *training;     /* what is practised, in the place of the desk; or NULL */
  GtkWidget *desk;     /* all else of the window while something is practised, or NULL */

  AssayCase            *work;        /* or NULL while nothing is open */
  GBytes               *sealed;      /* the file whose seal is shown, or NULL while none is */
  gboolean              is_signature_shown;
  AssayAnalyst         *analyst;     /* who keeps it current, or NULL */
  GListModel *tied_sources;  /* the sources that passages are tied to, as they were last; or NULL */
  guint                 n_lost_ties; /* passages that these had no more */
  AssayRecall          *recall;      /* who asks the library about it, or NULL */
  GFile                *file;        /* the dossier that it is saved as, or NULL */
  char                 *name;        /* file name of what is open, for people */
  int                   fact;        /* selected, or -1 */
  int                   wanted_fact; /* to be selected once what is being opened is there, or -1 */
  GFile                *origin;       /* the file that was opened, or NULL: pasted, or the sample */
  guint                 presenting;   /* source that shows the window in the end, or 0 */
  gboolean              is_settled;   /* the facts of the draft stood on the screen once */
  GCancellable         *cancellable;  /* of the newest opening, or NULL while there is none */
  GFile                *opening_file; /* what is being opened, or NULL: nothing, or no file */
  char                 *opening_name; /* its name */
  AssayJournal         *journal;     /* of what is done, or NULL */
  guint                 n_recorded;  /* what it took since the job was opened */
  guint                 n_written;   /* of these, what the dossier has that is being written */
  GFile                *watched;     /* the file that is open, or NULL */
  AssayFileStamp *stamp;         /* what it was like when it was read or written here, or NULL */
  GFileMonitor         *monitor;     /* of it, or NULL */
  guint                 check_id;    /* source that holds it against its stamp, or 0 */
  GFile *saving;                 /* where the dossier is to be saved, or NULL while nothing is */
  AssayFileStamp       *saving_over; /* what may be there, or NULL: anything */
  guint64               saved_stamp; /* of the case as it is being written */
  AssayDossier         *writing;     /* the copy that a worker writes, or NULL */
  gboolean              closes;      /* the window, once it is saved */
  gboolean              is_signing;  /* GnuPG is at work */
  GCancellable         *signing;     /* of the signature that it makes, or NULL */
  GCancellable         *beside;      /* of a second file that is being read, or NULL */

  /* Where the dividers were placed last: the width of both columns, and the lowest place in the rows. */
  int                   columns_width;
  int                   rows_most;
  guint                 fold_source;  /* while the side bar is to be looked at again */
  gboolean              is_folding;   /* it comes or goes because the width changes */
};

void assay_window_init_actions   (AssayWindow *self);
void assay_window_init_draft_actions
                                 (AssayWindow *self);
void assay_window_update_mode    (AssayWindow *self);
void assay_window_update_actions (AssayWindow *self);
void assay_window_tell           (AssayWindow *self,
                                  const char  *message);
GFile *assay_window_dup_folder   (AssayWindow *self) G_GNUC_WARN_UNUSED_RESULT;
void assay_window_take_dossier   (AssayWindow  *self,
                                  AssayDossier *dossier,
                                  const char   *name);
void assay_window_take_case      (AssayWindow  *self,
                                  AssayCase    *work,
                                  const char   *name);

/* assay-window-open.c */
void assay_window_init_opening   (AssayWindow *self);
void assay_window_update_opening (AssayWindow *self);
void assay_window_file_chosen_cb (AssayWindow *self,
                                  GFile       *file);

/* assay-window-links.c */
gboolean assay_window_take_links (AssayWindow *self,
                                  GPtrArray   *links);

/* assay-window-panes.c */
void assay_window_init_presenting (AssayWindow *self);
void assay_window_drop_presenting (AssayWindow *self);

void assay_window_init_panes     (AssayWindow *self);
void assay_window_fold_side_bar  (AssayWindow *self,
                                  int          width);
void assay_window_fold_later     (AssayWindow *self);

/* assay-window-ties.c */
void     assay_window_init_ties      (AssayWindow *self);
void     assay_window_follow_ties    (AssayWindow *self,
                                      gboolean     is_other);
gboolean assay_window_tie_by_key     (AssayWindow *self,
                                      guint        keyval);

/* assay-window-person.c */
void     assay_window_init_person    (AssayWindow *self);
void     assay_window_update_person  (AssayWindow *self);
gboolean assay_window_refuse_pass    (AssayWindow *self);

/* assay-window-seal.c */
void     assay_window_init_seal      (AssayWindow *self);
void     assay_window_update_seal    (AssayWindow *self);
void     assay_window_drop_seal      (AssayWindow *self);

/* assay-window-sign.c */
void     assay_window_init_signing   (AssayWindow *self);
void     assay_window_update_signing (AssayWindow *self);
void     assay_window_drop_signing   (AssayWindow *self);

/* assay-window-save.c */
void     assay_window_init_saving   (AssayWindow *self);
void     assay_window_go_on_saving  (AssayWindow *self);
gboolean assay_window_may_close     (AssayWindow *self);
void     assay_window_drop_saving   (AssayWindow *self);

/* assay-window-export.c */
void     assay_window_init_export     (AssayWindow *self);
void     assay_window_update_export   (AssayWindow *self);

/* assay-window-notes.c */
void     assay_window_init_notes       (AssayWindow *self);
void     assay_window_update_notes     (AssayWindow *self);
gboolean assay_window_mark_selection   (AssayWindow *self,
                                        AssayState   state);
gboolean assay_window_note_selection   (AssayWindow *self);
void     assay_window_take_annotations (AssayWindow *self,
                                        GBytes      *bytes,
                                        const char  *name);
void     assay_window_show_words_cb    (AssayWindow *self,
                                        guint        begin,
                                        guint        end);
void     assay_window_place_mark_cb    (AssayWindow *self,
                                        const char  *id);

/* assay-window-queries.c */
void     assay_window_init_queries   (AssayWindow *self);
void     assay_window_update_queries (AssayWindow *self);

/**
 * AssayBesideKind:
 * @max_bytes: a file with more is refused
 * @parse: makes something of the file, in a worker; or returns %NULL and sets the error
 * @take: (transfer full): what becomes of it
 * @free: of what @parse made
 *
 * A file that is read beside the job that lies on the desk.
 */
typedef struct
{
  gsize          max_bytes;
  gpointer       (*parse) (GBytes        *bytes,
                           const char    *name,
                           GCancellable  *cancellable,
                           GError       **error);
  void           (*take)  (AssayWindow   *self,
                           gpointer       read,
                           const char    *name);
  GDestroyNotify free;
} AssayBesideKind;

/* assay-window-beside.c */
void     assay_window_read_beside    (AssayWindow           *self,
                                      GFile                 *file,
                                      const AssayBesideKind *kind);
void     assay_window_drop_beside    (AssayWindow *self);

/* assay-window-merge.c */
void     assay_window_init_merging   (AssayWindow *self);
void     assay_window_update_merging (AssayWindow *self);
void     assay_window_merge          (AssayWindow *self,
                                      GFile       *file);

/* assay-window-revise.c */
void     assay_window_init_revising   (AssayWindow *self);
void     assay_window_update_revising (AssayWindow *self);
void     assay_window_revise          (AssayWindow *self,
                                       GFile       *file);

/* assay-window-watch.c */
void     assay_window_init_watching (AssayWindow    *self);
void     assay_window_watch         (AssayWindow    *self,
                                     GFile          *file,
                                     AssayFileStamp *stamp);
void     assay_window_check_file    (AssayWindow    *self);

/* assay-window-journal.c */
void assay_window_take_journal   (AssayWindow  *self,
                                  AssayJournal *journal);
void assay_window_begin_journal  (AssayWindow  *self,
                                  GBytes       *bytes,
                                  const char   *import_name);
void assay_window_end_journal    (AssayWindow  *self);

/* assay-window-ledger.c */
void assay_window_init_ledger    (AssayWindow *self);
void assay_window_update_ledger  (AssayWindow *self);
void assay_window_leave_ledger   (AssayWindow *self);

/* assay-window-make.c */
void assay_window_init_making    (AssayWindow *self);
void assay_window_update_making  (AssayWindow *self);

/* assay-window-training.c */
void assay_window_init_training  (AssayWindow           *self);
void assay_window_take_training  (AssayWindow           *self,
                                  AssayTrainingMaterial *material);

/* assay-window-job.c */
void assay_window_init_job       (AssayWindow *self);
void assay_window_take_job       (AssayWindow *self);
void assay_window_drop_job       (AssayWindow *self);

G_END_DECLS
