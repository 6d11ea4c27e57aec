/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * bench-desk DRAFT [KEYS]
 *
 * Opens a draft in the real window and says, in milliseconds of the main thread, how long an editor waits:
 * for a key press until the frame that shows it, for a frame of scrolling, for a fact that is closed; and
 * the longest that the window heard nothing at all. One line each: name, median, 99th percentile.
 *
 * What counts is the time that the thread works, so that other programs on the machine do not: what the
 * frame clock waits for the screen is left out. Only “open” is by the clock on the wall.
 */

#include "config.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <glib/gstdio.h>

#include "desk-help.h"

/* How long work that follows in idle is watched. */
#define QUIET_US 1500000

typedef struct
{
  GtkWidget *window;
  guint      n_frames; /* that were painted since it was set to zero */
  gint64     longest;  /* one turn of the main loop, in µs */
} Bench;

/* Returns: how long this thread has worked, in µs */
static gint64
get_work (void)
{
  struct timespec work = { 0 };

  clock_gettime (CLOCK_THREAD_CPUTIME_ID, &work);

  return (gint64) work.tv_sec * G_USEC_PER_SEC + work.tv_nsec / 1000;
}

static void
painted_cb (GdkFrameClock *clock,
            Bench         *bench)
{
  bench->n_frames++;
}

/* Returns: what one turn of the main loop took, in µs, without what it waited */
static gint64
turn (Bench *bench)
{
  gint64 start = get_work ();
  gint64 took;

  if (!g_main_context_iteration (NULL, FALSE))
    {
      g_usleep (200);
      return 0;
    }

  took = get_work () - start;
  bench->longest = MAX (bench->longest, took);

  return took;
}

/* Returns: the work until a frame was painted, in µs, begun with what @start was the beginning of */
static gint64
work_to_frame (Bench  *bench,
               gint64  start)
{
  gint64 work = get_work () - start;

  bench->longest = MAX (bench->longest, work);
  bench->n_frames = 0;
  while (bench->n_frames == 0)
    work += turn (bench);

  return work;
}

static void
run_until_quiet (Bench *bench)
{
  gint64 start = g_get_monotonic_time ();
  gint64 last = start;

  while (g_get_monotonic_time () - last < QUIET_US &&
         g_get_monotonic_time () - start < 20 * G_USEC_PER_SEC)
    {
      if (turn (bench) > 1000)
        last = g_get_monotonic_time ();
    }
}

/* A long draft is shown before its facts are found, and what is typed is analysed in a worker. */
static void
run_until_current (Bench *bench)
{
  while (!assay_case_is_current (assay_window_get_case (ASSAY_WINDOW (bench->window))))
    turn (bench);
  run_until_quiet (bench);
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  gint64 first = *(const gint64 *) a;
  gint64 second = *(const gint64 *) b;

  return first < second ? -1 : first > second;
}

static void
tell (const char *name,
      GArray     *times)
{
  g_array_sort (times, compare_times);
  printf ("%s\t%.2f\t%.2f\n", name, g_array_index (times, gint64, times->len / 2) / 1000.0,
          g_array_index (times, gint64, times->len * 99 / 100) / 1000.0);
}

static void
tell_one (const char *name,
          gint64      took)
{
  printf ("%s\t%.2f\t%.2f\n", name, took / 1000.0, took / 1000.0);
}

/* The view of the draft: the first text that is shown. */
static GtkWidget *
find_view (GtkWidget *widget)
{
  if (GTK_IS_TEXT_VIEW (widget) && gtk_widget_get_mapped (widget))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_view (child);

      if (found != NULL)
        return found;
    }

  return NULL;
}

static void
measure_scrolling (Bench       *bench,
                   GtkTextView *view)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkAdjustment *place = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (view));

  for (guint i = 0; i < 200; i++)
    {
      gint64 start = get_work ();
      double end = gtk_adjustment_get_upper (place) - gtk_adjustment_get_page_size (place);
      double next = gtk_adjustment_get_value (place) + gtk_adjustment_get_page_size (place) / 3;
      gint64 took;

      gtk_adjustment_set_value (place, next < end ? next : 0);
      gtk_widget_queue_draw (GTK_WIDGET (view));
      took = work_to_frame (bench, start);
      g_array_append_val (times, took);
    }

  tell ("scroll", times);
}

static void
measure_typing (Bench       *bench,
                GtkTextView *view,
                guint        n_keys)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter at;

  gtk_widget_activate_action (bench->window, "win.mode", "s", "edit");
  gtk_text_buffer_get_iter_at_offset (buffer, &at, gtk_text_buffer_get_char_count (buffer) / 3);
  gtk_text_buffer_place_cursor (buffer, &at);
  gtk_text_view_scroll_to_mark (view, gtk_text_buffer_get_insert (buffer), 0, TRUE, 0, 0.5);
  run_until_quiet (bench);
  bench->longest = 0;

  for (guint i = 0; i < n_keys; i++)
    {
      gint64 start = get_work ();
      gint64 took;

      gtk_text_buffer_begin_user_action (buffer);
      gtk_text_buffer_insert_interactive_at_cursor (buffer, &"some words "[i % 11], 1, TRUE);
      gtk_text_buffer_end_user_action (buffer);
      took = work_to_frame (bench, start);
      g_array_append_val (times, took);
    }

  tell ("key", times);
  run_until_quiet (bench);
  tell_one ("stall_typing", bench->longest);
  gtk_widget_activate_action (bench->window, "win.mode", "s", "check");
  run_until_current (bench);
}

static void
measure_marking (Bench *bench)
{
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));

  bench->longest = 0;
  for (guint i = 0; i < 60; i++)
    {
      gint64 start = get_work ();
      gint64 took;

      if (i % 2 == 0)
        gtk_widget_activate_action (bench->window, "win.next-fact", NULL);
      else
        gtk_widget_activate_action (bench->window, "win.state", "s", "confirmed");
      gtk_widget_queue_draw (bench->window);
      took = work_to_frame (bench, start);
      g_array_append_val (times, took);
    }

  tell ("mark", times);
  run_until_quiet (bench);
  tell_one ("stall_marking", bench->longest);
}

/* What a worker does while the person goes on: the dossier written, and synced to the disk. */
static void
measure_saving (Bench *bench)
{
  AssayCase *work = assay_window_get_case (ASSAY_WINDOW (bench->window));
  g_autoptr (GArray) times = g_array_new (FALSE, FALSE, sizeof (gint64));
  g_autofree char *folder = g_dir_make_tmp ("assay-bench-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "job.assay", NULL);

  for (guint i = 0; i < 15; i++)
    {
      g_autoptr (AssayDossier) copy = assay_dossier_copy (assay_case_get_dossier (work));
      gint64 start = get_work ();
      gint64 took;

      if (!assay_dossier_save (copy, file, NULL, NULL))
        break;
      took = get_work () - start;
      g_array_append_val (times, took);
    }

  tell ("save", times);
  g_file_delete (file, NULL, NULL);
  g_rmdir (folder);
}

static void
measure_opening (Bench      *bench,
                 const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  gint64 start = g_get_monotonic_time ();

  bench->longest = 0;
  assay_window_open (ASSAY_WINDOW (bench->window), file);
  while (assay_window_get_case (ASSAY_WINDOW (bench->window)) == NULL)
    turn (bench);
  gtk_widget_queue_draw (bench->window);
  work_to_frame (bench, get_work ());
  tell_one ("open", g_get_monotonic_time () - start);

  run_until_current (bench);
  tell_one ("stall_opening", bench->longest);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (AssayApplication) application = NULL;
  Bench bench = { 0 };
  GtkWidget *view = NULL;
  guint64 n_keys = 200;

  if (argc < 2)
    return EXIT_FAILURE;
  if (argc > 2)
    (void) g_ascii_string_to_unsigned (argv[2], 10, 1, 100000, &n_keys, NULL);

  application = desk_help_new_application ();
  bench.window = GTK_WIDGET (desk_help_open (application, "-"));
  g_signal_connect (gtk_widget_get_frame_clock (bench.window), "after-paint",
                    G_CALLBACK (painted_cb), &bench);

  measure_opening (&bench, argv[1]);
  view = find_view (bench.window);
  g_assert_true (GTK_IS_TEXT_VIEW (view));

  measure_scrolling (&bench, GTK_TEXT_VIEW (view));
  measure_typing (&bench, GTK_TEXT_VIEW (view), (guint) n_keys);
  measure_marking (&bench);
  measure_saving (&bench);
  gtk_window_destroy (GTK_WINDOW (bench.window));

  return EXIT_SUCCESS;
}
