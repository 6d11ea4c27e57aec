/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include <glib/gstdio.h>

#include "assay-source-head.h"
#include "assay-source-item.h"
#include "assay-source-list.h"
#include "assay-source-pane.h"
#include "assay-source-strip.h"
#include "assay-own-outlets.h"
#include "desk-help.h"

static AssayApplication *application;

static AssayCase *
make_case (const char *draft,
           const char *name)
{
  g_autoptr (GBytes) bytes = g_bytes_new (draft, strlen (draft));
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDossier) dossier = assay_dossier_open (bytes, name, NULL, NULL, &error);

  g_assert_no_error (error);

  return assay_case_new (dossier, "N. Oko");
}

/* A draft with @n_sources sources, of which each third says what the draft says. */
static AssayCase *
make_case_of (guint n_sources)
{
  g_autoptr (GString) draft = g_string_new (
      "The port of Lowhaven will raise its fees by 12% in June, said Mara Quist.\n\n");

  for (guint i = 0; i < n_sources; i++)
    g_string_append_printf (draft, "- https://paper-%u.example/fees – %s\n", i,
                            i % 3 == 0 ? "The port of Lowhaven raises its fees by 12% in June."
                                       : "It rained in the north all week.");

  return make_case (draft->str, "fees.txt");
}

/* A window of that size with the pane alone. */
static AssaySourcePane *
present (AssayCase *work,
         int        width,
         int        height)
{
  GtkWidget *window = gtk_window_new ();
  AssaySourcePane *pane = g_object_new (ASSAY_TYPE_SOURCE_PANE, NULL);

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (pane));
  assay_source_pane_set_case (pane, work);
  gtk_window_present (GTK_WINDOW (window));
  desk_help_settle (window);

  return pane;
}

static void
dismiss (AssaySourcePane *pane)
{
  gtk_window_destroy (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (pane))));
}

static gpointer
get_child (AssaySourcePane *pane,
           const char      *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (pane), ASSAY_TYPE_SOURCE_PANE, name);
}

static const char *
get_page (AssaySourcePane *pane,
          const char      *stack)
{
  return gtk_stack_get_visible_child_name (get_child (pane, stack));
}

static guint
count_in_strip (AssaySourcePane *pane)
{
  guint count = 0;

  while (assay_source_strip_get_nth (get_child (pane, "strip"), count) >= 0)
    count++;

  return count;
}

static void
test_pane_none (void)
{
  g_autoptr (AssayCase) work = make_case ("The port raises its fees.\n", "bare.txt");
  AssaySourcePane *pane = present (work, 400, 400);

  g_assert_cmpstr (get_page (pane, "stack"), ==, "none");
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, -1);
  g_assert_cmpuint (count_in_strip (pane), ==, 0);
  dismiss (pane);
}

static const char *
get_kin (AssaySourcePane *pane)
{
  GtkWidget *head = get_child (pane, "head");
  GtkWidget *kin =
      GTK_WIDGET (gtk_widget_get_template_child (head, ASSAY_TYPE_SOURCE_HEAD, "kin"));

  return gtk_widget_get_visible (kin) ? gtk_label_get_label (GTK_LABEL (kin)) : NULL;
}

/* Whose text a source carries is said where the source is. */
static void
test_pane_kin (void)
{
  g_autoptr (AssayCase) work =
      make_case ("The port of Lowhaven will raise its fees by 12% in June, said Mara Quist.\n\n"
                 "- https://paper-1.example/fees – The port of Lowhaven raises its fees by 12%.\n"
                 "- https://paper-2.example/fees – The port of Lowhaven raises its fees by 12%.\n"
                 "- https://paper-3.example/rain – It rained in the north all week.\n",
                 "fees.txt");
  g_autoptr (GError) error = NULL;
  AssaySourcePane *pane = NULL;

  g_assert_true (assay_case_analyse (work, NULL, &error));
  g_assert_no_error (error);
  pane = present (work, 460, 400);

  assay_source_pane_select_source (pane, 1);
  g_assert_cmpstr (get_kin (pane), ==, "same text as paper-1.example");
  assay_source_pane_select_source (pane, 0);
  g_assert_cmpstr (get_kin (pane), ==, "its text stands in 1 other source");
  assay_source_pane_select_source (pane, 2);
  g_assert_cmpstr (get_kin (pane), ==, NULL);
  dismiss (pane);
}

static AssayTier
get_tier (void)
{
  g_autoptr (AssayOutlet)
      outlet = assay_register_lookup (assay_register_get_default (), "paper-1.example", NULL);

  return outlet->tier;
}

/* What the newsroom says itself, by assay-cli outlet, counts in the window too. */
static void
test_pane_own_outlets (void)
{
  g_autofree char *folder = g_build_filename (g_get_user_config_dir (), "assay", NULL);
  g_autofree char *path = g_build_filename (folder, "outlets.tsv", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path,
                                      "assay-outlets\t1\norigin\town\tOwn rating\t\t\t\n\n"
                                      "paper-1.example\t\treliability\tsatire\town\t2026\t\tWe asked.\n",
                                      -1, &error));
  assay_own_outlets_apply ();
  g_assert_cmpint (get_tier (), ==, ASSAY_TIER_SATIRE);

  g_assert_cmpint (g_unlink (path), ==, 0);
  assay_own_outlets_apply ();
  g_assert_cmpint (get_tier (), ==, ASSAY_TIER_NONE);
}

/* The strip takes what fits, grows with the pane, and always has the one that is shown. */
static void
test_pane_strip (void)
{
  g_autoptr (AssayCase) work = make_case_of (40);
  AssaySourcePane *pane = present (work, 460, 400);
  GtkRoot *window = gtk_widget_get_root (GTK_WIDGET (pane));
  guint n_narrow = count_in_strip (pane);
  gboolean is_seen = FALSE;

  g_assert_cmpuint (n_narrow, >=, 2);
  g_assert_cmpuint (n_narrow, <, 40);
  g_assert_cmpint (assay_source_strip_get_nth (get_child (pane, "strip"), 0), ==, 0);

  assay_source_pane_select_source (pane, 37);
  desk_help_settle (GTK_WIDGET (window));
  for (guint i = 0; i < count_in_strip (pane); i++)
    is_seen |= assay_source_strip_get_nth (get_child (pane, "strip"), i) == 37;
  g_assert_true (is_seen);

  gtk_window_set_default_size (GTK_WINDOW (window), 1100, 400);
  desk_help_wait_until (gtk_widget_get_width (GTK_WIDGET (pane)) > 1000);
  desk_help_settle (GTK_WIDGET (window));
  g_assert_cmpuint (count_in_strip (pane), >, n_narrow);
  dismiss (pane);
}

/* What can be read of a label that may be cut. */
static void
append_seen (GtkWidget *label,
             GString   *seen)
{
  PangoLayout *layout = gtk_label_get_layout (GTK_LABEL (label));
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, 0);
  const char *text = pango_layout_get_text (layout);

  for (GSList *l = line->runs; l != NULL; l = l->next)
    {
      const PangoItem *item = ((PangoGlyphItem *) l->data)->item;

      if ((item->analysis.flags & PANGO_ANALYSIS_FLAG_IS_ELLIPSIS) == 0)
        g_string_append_len (seen, text + item->offset, item->length);
    }
  g_string_append_c (seen, '|');
}

static void
append_all_seen (GtkWidget *widget,
                 GString   *seen)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget))
    append_seen (widget, seen);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    append_all_seen (child, seen);
}

/* However little room there is, no two chips read alike. */
static void
test_pane_chips (void)
{
  static const char
      draft[] = "The port of Lowhaven will raise its fees by 12% in June, said Mara Quist.\n\n"
                "- https://www.breitbart.com/europe/2025/02/fees-1 – Fees rise by 12%.\n"
                "- https://www.breitbart.com/europe/2025/04/fees-2 – Fees rise by 12%.\n"
                "- https://www.breitbart.com/europe/2025/04/fees-3 – Fees rise by 12%.\n"
                "- https://www.theguardian.com/world/2025/may/14/fees – Fees rise by 12%.\n"
                "- https://www.independent.co.uk/news/fees – Fees rise by 12%.\n"
                "- https://apnews.com/article/fees – Fees rise by 12%.\n";

  g_autoptr (AssayCase) work = make_case (draft, "fees.txt");

  for (int width = 420; width < 1500; width += 60)
    {
      AssaySourcePane *pane = present (work, width, 400);
      GtkWidget *strip = get_child (pane, "strip");
      g_autoptr (GHashTable) all = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

      for (int i = 5; i >= 0; i--)
        {
          assay_source_pane_select_source (pane, (guint) i);
          desk_help_settle (GTK_WIDGET (pane));
          g_hash_table_remove_all (all);

          for (GtkWidget *chip = gtk_widget_get_first_child (strip); chip != NULL;
               chip = gtk_widget_get_next_sibling (chip))
            {
              g_autoptr (GString) seen = g_string_new (NULL);

              append_all_seen (chip, seen);
              if (seen->len == 0)
                continue;
              g_assert_cmpuint (seen->len, >, 4);
              if (!g_hash_table_add (all, g_strdup (seen->str)))
                g_error ("Two chips read “%s” at %d", seen->str, width);
            }
          g_assert_cmpuint (g_hash_table_size (all), >, 0);
        }
      dismiss (pane);
    }
}

/* A digit means the place in the list of sources, also where the strip has no room for that: then it comes there. */
static void
test_pane_nth (void)
{
  g_autoptr (AssayCase) work = make_case_of (40);
  AssaySourcePane *pane = present (work, 400, 400);
  AssaySourceStrip *strip = get_child (pane, "strip");
  g_autoptr (AssayCase) few = make_case_of (3);
  gboolean is_seen = FALSE;

  assay_source_pane_select_source (pane, 20);
  desk_help_settle (GTK_WIDGET (pane));
  assay_source_pane_select_nth (pane, 1);
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, 1);
  assay_source_pane_select_nth (pane, 8);
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, 8);
  desk_help_settle (GTK_WIDGET (pane));
  for (guint i = 0; assay_source_strip_get_nth (strip, i) >= 0; i++)
    is_seen |= assay_source_strip_get_nth (strip, i) == 8;
  g_assert_true (is_seen);
  dismiss (pane);

  pane = present (few, 400, 400);
  assay_source_pane_select_nth (pane, 2);
  assay_source_pane_select_nth (pane, 8);
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, 2);
  dismiss (pane);
}

/* Next goes through all passages that bear on the fact, over all sources, and round. */
static void
test_pane_passages (void)
{
  g_autoptr (AssayCase) work = make_case_of (9);
  AssaySourcePane *pane = present (work, 500, 400);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  int first;

  assay_source_pane_set_fact (pane, desk_help_find_fact (work, "12%"));
  first = assay_source_pane_get_source (pane);
  g_assert_cmpint (first % 3, ==, 0);

  for (guint i = 0; i < 3; i++)
    {
      g_hash_table_add (seen, GINT_TO_POINTER (assay_source_pane_get_source (pane)));
      gtk_widget_activate_action (GTK_WIDGET (pane), "source.next", NULL);
    }

  g_assert_cmpuint (g_hash_table_size (seen), ==, 3);
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, first);
  gtk_widget_activate_action (GTK_WIDGET (pane), "source.previous", NULL);
  g_assert_cmpint (assay_source_pane_get_source (pane), !=, first);

  assay_source_pane_set_fact (pane, -1);
  gtk_widget_activate_action (GTK_WIDGET (pane), "source.next", NULL);
  dismiss (pane);
}

static void
select_words (AssaySourcePane *pane,
              const char      *words)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (get_child (pane, "view")));
  GtkTextIter begin;
  GtkTextIter end;

  gtk_text_buffer_get_start_iter (buffer, &begin);
  g_assert_true (gtk_text_iter_forward_search (&begin, words, 0, &begin, &end, NULL));
  gtk_text_buffer_select_range (buffer, &begin, &end);
}

/* Words of a source that are selected can be tied to the fact, and untied. */
static void
test_pane_ties (void)
{
  g_autoptr (AssayCase) work = make_case_of (3);
  AssaySourcePane *pane = present (work, 500, 400);
  GtkRevealer *bar = GTK_REVEALER (get_child (pane, "tie_bar"));
  int fact = desk_help_find_fact (work, "12%");

  select_words (pane, "by 12%");
  g_assert_false (gtk_revealer_get_reveal_child (bar));

  assay_source_pane_set_fact (pane, fact);
  select_words (pane, "by 12%");
  g_assert_true (gtk_revealer_get_reveal_child (bar));
  g_assert_false (gtk_widget_get_visible (get_child (pane, "untie")));
  gtk_widget_activate_action (GTK_WIDGET (pane), "source.tie", "s", "supports");
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, (guint) fact)), ==, 1);
  g_assert_cmpstr (assay_ties_get (assay_case_get_ties (work, (guint) fact), 0)->exact, ==,
                   "by 12%");
  g_assert_false (gtk_revealer_get_reveal_child (bar));

  select_words (pane, "12%");
  g_assert_true (gtk_widget_get_visible (get_child (pane, "untie")));
  gtk_widget_activate_action (GTK_WIDGET (pane), "source.untie", NULL);
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, (guint) fact)), ==, 0);
  assay_case_undo (work);
  g_assert_cmpuint (assay_ties_length (assay_case_get_ties (work, (guint) fact)), ==, 1);
  dismiss (pane);
}

static void
assert_in_sight (AssaySourcePane *pane,
                 const char      *words)
{
  GtkTextView *view = GTK_TEXT_VIEW (get_child (pane, "view"));
  GtkTextIter begin;
  GtkTextIter end;
  GdkRectangle seen;
  GdkRectangle place;

  desk_help_settle (GTK_WIDGET (pane));
  gtk_text_buffer_get_start_iter (gtk_text_view_get_buffer (view), &begin);
  g_assert_true (gtk_text_iter_forward_search (&begin, words, 0, &begin, &end, NULL));
  gtk_text_view_get_visible_rect (view, &seen);
  gtk_text_view_get_iter_location (view, &begin, &place);
  g_assert_cmpint (place.y, >=, seen.y);
  g_assert_cmpint (place.y + place.height, <=, seen.y + seen.height);
}

/* The words that bear on the fact are in sight, wherever in a long source they stand. */
static void
test_pane_scrolls (void)
{
  g_autoptr (GString) draft = g_string_new (
      "The fees in Lowhaven rise by 12% in June, said Mara Quist.\n\n"
      "- https://lost.example/fees – Please open the link – unable to access the page\n"
      "- https://paper.example/fees – Mara Quist came to work early. ");
  g_autoptr (AssayCase) work = NULL;
  AssaySourcePane *pane = NULL;

  for (guint i = 0; i < 60; i++)
    g_string_append_printf (draft, "Ship %u came in with grain and timber and left with salt. ", i);
  g_string_append (draft, "The fees in Lowhaven rise by 12% in June. ");
  for (guint i = 0; i < 60; i++)
    g_string_append_printf (draft, "Boat %u went out with nets and ice and came home late. ", i);

  work = make_case (draft->str, "fees.txt");
  pane = present (work, 460, 420);

  /* As fast as keys repeat, before anything is laid out; and one by one. */
  assay_source_pane_set_fact (pane, desk_help_find_fact (work, "12%"));
  assay_source_pane_set_fact (pane, desk_help_find_fact (work, "Mara Quist"));
  assert_in_sight (pane, "Mara Quist");
  assay_source_pane_set_fact (pane, desk_help_find_fact (work, "12%"));
  assert_in_sight (pane, "12%");
  assay_source_pane_set_fact (pane, desk_help_find_fact (work, "Mara Quist"));
  assert_in_sight (pane, "Mara Quist");
  dismiss (pane);
}

/* A summary is called second-hand; what nobody could read says what to do. */
static void
test_pane_states (void)
{
  g_autoptr (AssayCase) work = make_case (
      "The port raises its fees.\n\n"
      "- https://apnews.com/fees-2025-05-14 – The port raises its fees.\n"
      "- https://www.dailymail.co.uk/fees – Please open the link – unable to access the page\n"
      "- https://example.org/never\n",
      "fees.txt");
  AssaySourcePane *pane = present (work, 460, 500);

  g_assert_cmpstr (get_page (pane, "body"), ==, "text");
  g_assert_true (gtk_widget_get_visible (get_child (pane, "second_hand")));
  gtk_widget_activate_action (GTK_WIDGET (pane), "source.find", NULL);
  desk_help_settle (GTK_WIDGET (pane));
  g_assert_true (gtk_widget_get_mapped (get_child (pane, "find_bar")));

  for (guint i = 1; i < 3; i++)
    {
      assay_source_pane_select_source (pane, i);
      g_assert_cmpstr (get_page (pane, "body"), ==, "missing");
      g_assert_true (gtk_widget_get_visible (get_child (pane, "missing_open")));
    }

  dismiss (pane);
}

/* What bears on the fact comes first, under a heading; words in any order find; nothing says so. */
static void
test_pane_list (void)
{
  g_autoptr (AssayCase) work = make_case_of (400);
  AssaySourcePane *pane = present (work, 500, 600);
  AssaySourceList *list = get_child (pane, "list");
  GListModel *found = assay_source_list_get_found (list);
  GtkEditable *search = GTK_EDITABLE (gtk_widget_get_template_child (
      GTK_WIDGET (list), ASSAY_TYPE_SOURCE_LIST, "search"));
  GtkStack *stack = GTK_STACK (
      gtk_widget_get_template_child (GTK_WIDGET (list), ASSAY_TYPE_SOURCE_LIST, "stack"));
  g_autoptr (AssaySourceItem) first = NULL;
  g_autofree char *description = NULL;

  assay_source_pane_set_fact (pane, desk_help_find_fact (work, "12%"));
  gtk_menu_button_popup (get_child (pane, "more"));
  desk_help_settle (GTK_WIDGET (pane));
  g_assert_cmpuint (g_list_model_get_n_items (found), ==, 400);
  first = g_list_model_get_item (found, 0);
  description = assay_source_item_dup_description (first);
  g_assert_cmpstr (assay_source_item_get_heading (first), ==, "Bears on the selected fact");
  g_assert_cmpstr (
      description, ==,
      "paper-0.example, not rated, not opened, only a summary, bears on the selected fact");

  gtk_editable_set_text (search, "FEES Paper-39");
  desk_help_wait_until (g_list_model_get_n_items (found) == 11);
  gtk_editable_set_text (search, "cathedral");
  desk_help_wait_until (g_list_model_get_n_items (found) == 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");

  gtk_editable_set_text (search, "paper-399");
  desk_help_wait_until (g_list_model_get_n_items (found) == 1);
  g_signal_emit_by_name (search, "activate");
  g_assert_cmpint (assay_source_pane_get_source (pane), ==, 399);
  dismiss (pane);
}

static void
test_pane_dies (void)
{
  g_autoptr (AssayCase) work = make_case_of (3);
  AssaySourcePane *pane = g_object_ref_sink (g_object_new (ASSAY_TYPE_SOURCE_PANE, NULL));

  assay_source_pane_set_case (pane, work);
  g_assert_finalize_object (pane);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = desk_help_new_application ();

  g_test_add_func ("/source-pane/none", test_pane_none);
  g_test_add_func ("/source-pane/kin", test_pane_kin);
  g_test_add_func ("/source-pane/own-outlets", test_pane_own_outlets);
  g_test_add_func ("/source-pane/strip", test_pane_strip);
  g_test_add_func ("/source-pane/chips", test_pane_chips);
  g_test_add_func ("/source-pane/nth", test_pane_nth);
  g_test_add_func ("/source-pane/passages", test_pane_passages);
  g_test_add_func ("/source-pane/ties", test_pane_ties);
  g_test_add_func ("/source-pane/scrolls", test_pane_scrolls);
  g_test_add_func ("/source-pane/states", test_pane_states);
  g_test_add_func ("/source-pane/list", test_pane_list);
  g_test_add_func ("/source-pane/dies", test_pane_dies);

  status = g_test_run ();
  g_object_unref (application);

  return status;
}
