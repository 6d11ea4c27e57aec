/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Words of a source are tied to a fact as a person does it: by keys, and by the mouse, of the X server. */

#include "config.h"

#include <gdk/x11/gdkx.h>

#include <X11/extensions/XTest.h>
#include <X11/keysym.h>

#include "assay-window-private.h"
#include "desk-help.h"

#define WORDS "the target of 30%"

typedef struct
{
  AssayWindow *window;
  AssayCase   *work;
  GtkTextView *source;
  Display     *display;
  char        *folder;
  char        *path;
} Fixture;

static AssayApplication *application;

/* Where a place of a widget is on the screen. */
static void
tell_place (Fixture   *fixture,
            GtkWidget *widget,
            double     x,
            double     y,
            int       *place)
{
  GtkNative *native = gtk_widget_get_native (widget);
  GdkSurface *surface = gtk_native_get_surface (native);
  double surface_x = 0.0;
  double surface_y = 0.0;
  Window child = None;

  g_assert_true (gtk_widget_translate_coordinates (widget, GTK_WIDGET (native), x, y, &x, &y));
  gtk_native_get_surface_transform (native, &surface_x, &surface_y);
  g_assert_true (XTranslateCoordinates (fixture->display, gdk_x11_surface_get_xid (surface),
                                        DefaultRootWindow (fixture->display), (int) (x + surface_x),
                                        (int) (y + surface_y), &place[0], &place[1], &child));
}

static void
move (Fixture *fixture,
      int      x,
      int      y)
{
  XTestFakeMotionEvent (fixture->display, -1, x, y, CurrentTime);
  XSync (fixture->display, False);
  desk_help_settle (GTK_WIDGET (fixture->window));
}

static void
press (Fixture *fixture,
       Bool     is_down)
{
  XTestFakeButtonEvent (fixture->display, 1, is_down, CurrentTime);
  XSync (fixture->display, False);
  desk_help_settle (GTK_WIDGET (fixture->window));
}

static void
type (Fixture *fixture,
      KeySym   key)
{
  KeyCode code = XKeysymToKeycode (fixture->display, key);

  XTestFakeKeyEvent (fixture->display, code, True, CurrentTime);
  XTestFakeKeyEvent (fixture->display, code, False, CurrentTime);
  XSync (fixture->display, False);
  desk_help_settle (GTK_WIDGET (fixture->window));
}

static void
drag (Fixture   *fixture,
      const int *from,
      const int *to)
{
  move (fixture, from[0], from[1]);
  press (fixture, True);
  for (int i = 1; i <= 10; i++)
    move (fixture, from[0] + (to[0] - from[0]) * i / 10, from[1] + (to[1] - from[1]) * i / 10);
  move (fixture, to[0] + 1, to[1]);
  press (fixture, False);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  const char *draft =
      "The port of Lowhaven raises its fees by 40% in June, said Mara Quist.\n\n"
                      "- https://paper.example/fees – The council set the target of 30% for the "
                      "port of Lowhaven. "
                      "Mara Quist said that the fees rise in June.\n";

  fixture->folder = g_dir_make_tmp ("assay-ties-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "fees.txt", NULL);
  g_file_set_contents (fixture->path, draft, -1, &error);
  g_assert_no_error (error);

  fixture->display = XOpenDisplay (NULL);
  g_assert_nonnull (fixture->display);
  fixture->window = desk_help_open (application, fixture->path);
  fixture->work = assay_window_get_case (fixture->window);
  fixture->source = GTK_TEXT_VIEW (gtk_widget_get_template_child (
      GTK_WIDGET (fixture->window->source), ASSAY_TYPE_SOURCE_PANE, "view"));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GFile) file = g_file_new_for_path (fixture->path);
  g_autoptr (GFile) folder = g_file_new_for_path (fixture->folder);

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  XCloseDisplay (fixture->display);
  g_assert_true (g_file_delete (file, NULL, NULL));
  g_assert_true (g_file_delete (folder, NULL, NULL));
  g_free (fixture->path);
  g_free (fixture->folder);
}

static GPtrArray *
get_ties (Fixture    *fixture,
          const char *fact)
{
  return assay_case_get_ties (fixture->work, (guint) desk_help_find_fact (fixture->work, fact));
}

static void
wait_for_tie (Fixture        *fixture,
              const char     *fact,
              AssayTieStance  stance)
{
  const AssayTie *tie = NULL;

  desk_help_wait_until (assay_ties_length (get_ties (fixture, fact)) == 1);
  tie = assay_ties_get (get_ties (fixture, fact), 0);
  g_assert_cmpstr (tie->exact, ==, WORDS);
  g_assert_cmpint (tie->stance, ==, stance);
}

static void
find_words (GtkTextView *view,
            const char  *words,
            GtkTextIter *begin,
            GtkTextIter *end)
{
  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (view), begin);
  g_assert_true (gtk_text_iter_forward_search (begin, words, 0, begin, end, NULL));
}

/* Where words of a text are on the screen. */
static void
tell_words (Fixture     *fixture,
            GtkTextView *view,
            const char  *words,
            int         *place)
{
  GtkTextIter begin;
  GtkTextIter end;
  GdkRectangle at;
  int x = 0;
  int y = 0;

  find_words (view, words, &begin, &end);
  gtk_text_iter_forward_char (&begin);
  gtk_text_view_get_iter_location (view, &begin, &at);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, at.x, at.y + at.height / 2,
                                         &x, &y);
  tell_place (fixture, GTK_WIDGET (view), x, y, place);
}

static void
select_words (Fixture    *fixture,
              const char *words)
{
  GtkTextIter begin;
  GtkTextIter end;

  find_words (fixture->source, words, &begin, &end);
  gtk_text_buffer_select_range (gtk_text_view_get_buffer (fixture->source), &begin, &end);
  gtk_widget_grab_focus (GTK_WIDGET (fixture->source));
  desk_help_settle (GTK_WIDGET (fixture->window));
}

/* A copy that says something else takes the place of what was tied: that is told, and the fact is open again. */
static void
test_ties_lost (Fixture       *fixture,
                gconstpointer  data)
{
  guint fact = (guint) desk_help_find_fact (fixture->work, "40%");
  g_autoptr (AssaySource)
      source = g_list_model_get_item (assay_case_get_sources (fixture->work), 0);
  g_autoptr (AssayText)
      text = assay_text_new ("The council set the target of 55% for the port of Lowhaven.", -1);
  const AssayDocument document = { .name = (char *) "copy.txt", .text = text };
  g_autoptr (AssaySource) copy = assay_source_attach (source, &document,
                                                      &(AssayAddition){ "N. Oko",
                                                                        "2026-01-01T10:00:00Z" });

  assay_window_set_fact (fixture->window, (int) fact);
  select_words (fixture, WORDS);
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.tie", "s", "supports");
  wait_for_tie (fixture, "40%", ASSAY_TIE_SUPPORTS);
  assay_case_set_state (fixture->work, fact, ASSAY_STATE_CONFIRMED, "2026-01-01T10:00:00Z");
  assay_case_add_source (fixture->work, copy, "2026-01-01T10:00:00Z");
  desk_help_wait_until (assay_case_is_current (fixture->work));
  desk_help_settle (GTK_WIDGET (fixture->window));

  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (fixture->window->toasts),
                                         "1 passage that you tied is no longer in its source"));
  fact = (guint) desk_help_find_fact (fixture->work, "40%");
  g_assert_cmpint (assay_case_get_state (fixture->work, fact), ==, ASSAY_STATE_OPEN);
}

/* Each letter says what the words say of the fact; without selected words it does nothing of that kind. */
static void
test_ties_keys (Fixture       *fixture,
                gconstpointer  data)
{
  static const struct
  {
    KeySym         key;
    AssayTieStance stance;
  } keys[] = {
    { XK_s, ASSAY_TIE_SUPPORTS },
    { XK_r, ASSAY_TIE_REFUTES },
    { XK_q, ASSAY_TIE_QUALIFIES },
    { XK_x, ASSAY_TIE_CONTEXT },
  };

  assay_window_set_fact (fixture->window, desk_help_find_fact (fixture->work, "40%"));
  type (fixture, XK_s);
  g_assert_cmpuint (assay_ties_length (get_ties (fixture, "40%")), ==, 0);
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "tie"));

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      select_words (fixture, WORDS);
      g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "tie"));
      type (fixture, keys[i].key);
      wait_for_tie (fixture, "40%", keys[i].stance);

      select_words (fixture, WORDS);
      g_assert_true (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "untie"));
      type (fixture, XK_t);
      desk_help_wait_until (assay_ties_length (get_ties (fixture, "40%")) == 0);
    }
}

/* What asks for the stance, wherever it hangs. */
static GtkWidget *
find_button (GtkWidget  *root,
             const char *label)
{
  GtkWidget *found = desk_help_find_text (root, label);

  return found != NULL ? gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON) : NULL;
}

static void
answer (Fixture    *fixture,
        GtkWidget  *where,
        const char *label)
{
  GtkWidget *button = NULL;
  int place[2];

  desk_help_wait_until ((button = find_button (where, label)) != NULL &&
                        gtk_widget_get_mapped (button) && gtk_widget_get_width (button) > 0);
  desk_help_settle (button);
  tell_place (fixture, button, gtk_widget_get_width (button) / 2.0,
              gtk_widget_get_height (button) / 2.0, place);
  move (fixture, place[0], place[1]);
  press (fixture, True);
  press (fixture, False);
}

/* Dropped on the strip, words are tied to the fact that it shows. */
static void
test_ties_drag_to_strip (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *strip = GTK_WIDGET (fixture->window->strip);
  int from[2];
  int to[2];

  assay_window_set_fact (fixture->window, desk_help_find_fact (fixture->work, "40%"));
  select_words (fixture, WORDS);
  tell_words (fixture, fixture->source, "target of 30%", from);
  tell_place (fixture, strip, gtk_widget_get_width (strip) / 2.0,
              gtk_widget_get_height (strip) / 2.0, to);
  drag (fixture, from, to);
  answer (fixture, strip, "Refute It");

  wait_for_tie (fixture, "40%", ASSAY_TIE_REFUTES);
  assay_case_undo (fixture->work);
  g_assert_cmpuint (assay_ties_length (get_ties (fixture, "40%")), ==, 0);
}

/* Dropped on a fact of the draft, they are tied to that, and it is selected. */
static void
test_ties_drag_to_draft (Fixture       *fixture,
                         gconstpointer  data)
{
  GtkWidget *draft = GTK_WIDGET (fixture->window->draft);
  GtkTextView *view = GTK_TEXT_VIEW (
      gtk_widget_get_template_child (draft, ASSAY_TYPE_DRAFT_PANE, "view"));
  int from[2];
  int to[2];

  assay_window_set_fact (fixture->window, -1);
  select_words (fixture, WORDS);
  tell_words (fixture, fixture->source, "target of 30%", from);
  tell_words (fixture, view, "40%", to);
  drag (fixture, from, to);
  answer (fixture, draft, "Support It");

  wait_for_tie (fixture, "40%", ASSAY_TIE_SUPPORTS);
  g_assert_cmpint (fixture->window->fact, ==, desk_help_find_fact (fixture->work, "40%"));
}

/* The window may be closed while it is asked what the words say. */
static void
test_ties_closed (Fixture       *fixture,
                  gconstpointer  data)
{
  GtkWidget *strip = GTK_WIDGET (fixture->window->strip);
  GtkWidget *button = NULL;
  int from[2];
  int to[2];

  assay_window_set_fact (fixture->window, desk_help_find_fact (fixture->work, "40%"));
  select_words (fixture, WORDS);
  tell_words (fixture, fixture->source, "target of 30%", from);
  tell_place (fixture, strip, gtk_widget_get_width (strip) / 2.0,
              gtk_widget_get_height (strip) / 2.0, to);
  drag (fixture, from, to);
  desk_help_wait_until ((button = find_button (strip, "Refute It")) != NULL);
}

/* Dropped where no fact is, they are tied to nothing, and are no new draft. */
static void
test_ties_drag_to_nothing (Fixture       *fixture,
                           gconstpointer  data)
{
  GtkWidget *side = GTK_WIDGET (fixture->window->side);
  guint n_windows = g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));
  int from[2];
  int to[2];

  assay_window_set_fact (fixture->window, desk_help_find_fact (fixture->work, "40%"));
  select_words (fixture, WORDS);
  tell_words (fixture, fixture->source, "target of 30%", from);
  tell_place (fixture, side, gtk_widget_get_width (side) / 2.0, gtk_widget_get_height (side) / 2.0,
              to);
  drag (fixture, from, to);

  g_assert_cmpuint (assay_ties_length (get_ties (fixture, "40%")), ==, 0);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==,
                    n_windows);
}

#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  ADD ("/ties/keys", test_ties_keys);
  ADD ("/ties/drag-to-strip", test_ties_drag_to_strip);
  ADD ("/ties/drag-to-draft", test_ties_drag_to_draft);
  ADD ("/ties/drag-to-nothing", test_ties_drag_to_nothing);
  ADD ("/ties/closed", test_ties_closed);
  ADD ("/ties/lost", test_ties_lost);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
