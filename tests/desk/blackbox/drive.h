/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <atspi/atspi.h>

G_BEGIN_DECLS

/* libatspi has none of its own. */
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAccessible, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiAction, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (AtspiStateSet, g_object_unref)

/*
 * Drives the real program from outside, as a screen reader and a keyboard do. Nothing here knows a class of
 * ours: a control is found by its role and its accessible name, and whatever is waited for is asked for
 * again until it holds, no longer than a generous while.
 */
typedef struct _Drive Drive;

Drive           *drive_start             (const char      *program,
                                          const char      *file) G_GNUC_WARN_UNUSED_RESULT;
void             drive_wait_for_exit     (Drive           *self);
AtspiAccessible *drive_get_application   (Drive           *self);

AtspiAccessible *drive_find              (Drive           *self,
                                          const char      *roles,
                                          const char      *name);
AtspiAccessible *drive_wait_for          (Drive           *self,
                                          const char      *roles,
                                          const char      *name);
void             drive_wait_for_pressed  (Drive           *self,
                                          const char      *name,
                                          gboolean         is_pressed);
void             drive_press             (Drive           *self,
                                          const char      *name);
void             drive_do_action         (Drive           *self,
                                          const char      *name);

char            *drive_dup_fact          (Drive           *self);
void             drive_wait_for_fact     (Drive           *self,
                                          const char      *words);
void             drive_wait_for_other_fact (Drive      *self,
                                            const char *before);

void             drive_key               (Drive           *self,
                                          const char      *keys);
AtspiAccessible *drive_get_focus         (Drive           *self);

/* What is seen of one node, copied, so that it can be compared after the node has gone. */
char            *drive_dup_line          (AtspiAccessible *node);
char            *drive_dup_tree          (Drive           *self);
gboolean         drive_has_state         (AtspiAccessible *node,
                                          AtspiStateType   state);

/* What to do after a node: each question is a round trip to the program, so nothing is asked in vain. */
typedef enum
{
  DRIVE_GO_ON,
  DRIVE_PASS_BY, /* leave out what is below it */
  DRIVE_STOP,
} DriveStep;

typedef DriveStep (*DriveVisit) (AtspiAccessible *node,
                                 gpointer         user_data);

AtspiAccessible *drive_walk              (AtspiAccessible *root,
                                          DriveVisit       visit,
                                          gpointer         user_data);

/* Runs the main loop until something holds; says which on failure, with the tree as it then was. */
gboolean         drive_is_late           (Drive           *self,
                                          gint64           start,
                                          const char      *what);

#define drive_wait_until(self, condition)                              \
  G_STMT_START                                                         \
  {                                                                    \
    gint64 start_ = g_get_monotonic_time ();                           \
                                                                       \
    while (!(condition) && !drive_is_late (self, start_, #condition)) \
      ;                                                               \
  }                                                                    \
  G_STMT_END

G_END_DECLS
