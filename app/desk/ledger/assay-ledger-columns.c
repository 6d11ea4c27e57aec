/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-ledger-page-private.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-source-item.h"
#include "assay-tooltip.h"

/* What a source's column needs, and what the others take; in pixels at the usual size of text. */
#define SOURCE_WIDTH 150
#define DRAFT_WIDTH 200
#define SAYS_WIDTH 240
#define STATE_WIDTH 130

/* Words that are longer than their column go on in a second line. */
#define MOST_LINES 2

/* A page narrower than this shows no column for what a row is said of: the draft's words come first. */
#define NARROW_WIDTH 900

/* GTK counts in 1,024ths. */
#define USUAL_DPI (96 * 1024)

typedef enum
{
  COLUMN_DRAFT,
  COLUMN_SAYS,
  COLUMN_STATE,
  COLUMN_SOURCE,
} ColumnKind;

static AssayLedgerPage *
get_page (GtkListItemFactory *factory)
{
  return g_object_get_data (G_OBJECT (factory), "page");
}

static ColumnKind
get_kind (GtkListItemFactory *factory)
{
  return GPOINTER_TO_INT (g_object_get_data (G_OBJECT (factory), "kind"));
}

static guint
get_source (GtkListItemFactory *factory)
{
  return GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (factory), "source"));
}

static GtkWidget *
make_label (ColumnKind kind)
{
  GtkWidget *label = gtk_label_new (NULL);

  if (kind == COLUMN_DRAFT || kind == COLUMN_SAYS)
    {
      gtk_label_set_wrap (GTK_LABEL (label), TRUE);
      gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
      gtk_label_set_lines (GTK_LABEL (label), MOST_LINES);
    }
  gtk_label_set_xalign (GTK_LABEL (label), 0.0f);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);

  return label;
}

static void
cell_clicked_cb (GtkListItem *list_item,
                 GtkWidget   *button)
{
  GtkListItemFactory *factory = g_object_get_data (G_OBJECT (button), "factory");
  AssayLedgerItem *item = gtk_list_item_get_item (list_item);

  if (item != NULL && !assay_ledger_item_is_heading (item))
    assay_ledger_page_choose (get_page (factory), assay_ledger_item_get_row (item),
                              (int) get_source (factory));
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *list_item)
{
  GtkWidget *child = make_label (get_kind (factory));

  if (get_kind (factory) == COLUMN_SOURCE)
    {
      GtkWidget *button = gtk_button_new ();

      gtk_button_set_child (GTK_BUTTON (button), child);
      gtk_widget_add_css_class (button, "flat");
      gtk_widget_add_css_class (button, "assay-ledger-cell");
      g_object_set_data (G_OBJECT (button), "factory", factory);
      g_signal_connect_object (button, "clicked", G_CALLBACK (cell_clicked_cb), list_item,
                               G_CONNECT_SWAPPED);
      child = button;
    }

  gtk_list_item_set_child (list_item, child);
}

static void
set_class (GtkWidget  *widget,
           const char *style,
           gboolean    has_it)
{
  if (has_it)
    gtk_widget_add_css_class (widget, style);
  else
    gtk_widget_remove_css_class (widget, style);
}

static const char *
get_sign (AssayState state)
{
  switch (state)
    {
    case ASSAY_STATE_CONFIRMED:
    case ASSAY_STATE_FIXED:
      return "✓";

    case ASSAY_STATE_ERROR:
      return "✗";

    case ASSAY_STATE_CANNOT_CONFIRM:
      return "?";

    case ASSAY_STATE_ON_AUTHOR:
    case ASSAY_STATE_OPINION:
      return "·";

    case ASSAY_STATE_OPEN:
      break;
    }

  return "┆";
}

static void
show_state (AssayLedgerItem *item,
            GParamSpec      *pspec,
            GtkLabel        *label)
{
  AssayState state = assay_ledger_item_get_state (item);
  g_autofree char *words = g_strdup_printf ("%s %s", get_sign (state),
                                            assay_ledger_state_label (state));

  gtk_label_set_label (label, words);
  set_class (GTK_WIDGET (label), "error", state == ASSAY_STATE_ERROR);
  set_class (GTK_WIDGET (label), "success",
             state == ASSAY_STATE_CONFIRMED || state == ASSAY_STATE_FIXED);
  set_class (GTK_WIDGET (label), "dim-label", state == ASSAY_STATE_OPEN);
}

/* As the strip of the sources calls it. */
static char *
dup_label (AssayLedgerPage *page,
           guint            source)
{
  g_autoptr (AssaySourceItem) item = g_list_model_get_item (page->names, source);

  return g_strdup (assay_source_item_get_label (item));
}

/* The same as short as can be, since the head of a column cannot be cut well. */
static char *
dup_title (AssayLedgerPage *page,
           guint            source)
{
  g_autoptr (AssaySourceItem) item = g_list_model_get_item (page->names, source);

  return assay_source_item_get_tail (item) == NULL ? assay_source_item_dup_short_name (item)
                                                   : g_strdup (assay_source_item_get_label (item));
}

/* What a cell says when it is read aloud. */
static char *
dup_spoken (AssayLedgerPage *page,
            guint            row,
            guint            source)
{
  AssayLedger *ledger = page->ledger;
  g_autofree char *label = dup_label (page, source);
  g_autofree char *words = assay_ledger_dup_answer (ledger, row, source);

  switch (assay_ledger_get_row (ledger, row)->cells[source].answer)
    {
    case ASSAY_LEDGER_SAME:
      /* Translators: %s is a source */
      return g_strdup_printf (_ ("%s: the same"), label);

    case ASSAY_LEDGER_DIFFERS:
      /* Translators: a source, and its words */
      return g_strdup_printf (_ ("%s differs: %s"), label, words != NULL ? words : "");

    case ASSAY_LEDGER_MENTIONS:
      /* Translators: a source, and its words */
      return g_strdup_printf (_ ("%s mentions it: %s"), label, words != NULL ? words : "");

    case ASSAY_LEDGER_UNREAD:
      /* Translators: %s is a source */
      return g_strdup_printf (_ ("%s: not read"), label);

    case ASSAY_LEDGER_ABSENT:
      break;
    }

  /* Translators: %s is a source */
  return g_strdup_printf (_ ("%s: nothing"), label);
}

static void
bind_source (AssayLedgerPage *page,
             GtkWidget       *button,
             AssayLedgerItem *item,
             guint            source)
{
  GtkWidget *label = gtk_button_get_child (GTK_BUTTON (button));
  guint row = assay_ledger_item_get_row (item);
  AssayLedgerAnswer answer = ASSAY_LEDGER_ABSENT;
  g_autofree char *words = NULL;
  g_autofree char *spoken = NULL;

  gtk_widget_set_visible (button, !assay_ledger_item_is_heading (item));
  if (assay_ledger_item_is_heading (item))
    return;

  answer = assay_ledger_get_row (page->ledger, row)->cells[source].answer;
  words = assay_ledger_dup_cell (page->ledger, row, source);
  spoken = dup_spoken (page, row, source);
  gtk_label_set_label (GTK_LABEL (label), words);
  set_class (label, "success", answer == ASSAY_LEDGER_SAME);
  set_class (label, "error", answer == ASSAY_LEDGER_DIFFERS);
  set_class (label, "heading", answer == ASSAY_LEDGER_DIFFERS);
  set_class (label, "dim-label", answer < ASSAY_LEDGER_SAME);
  assay_tooltip_set (button, answer >= ASSAY_LEDGER_MENTIONS ? spoken : NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, spoken,
                                  -1);
}

static void
bind_draft (AssayLedgerPage *page,
            GtkLabel        *label,
            AssayLedgerItem *item)
{
  const AssayLedgerRow *row = NULL;
  g_autofree char *words = NULL;

  set_class (GTK_WIDGET (label), "heading", TRUE);
  set_class (GTK_WIDGET (label), "assay-ledger-heading", assay_ledger_item_is_heading (item));

  if (assay_ledger_item_is_heading (item))
    {
      gtk_label_set_label (label, assay_ledger_section_label (assay_ledger_item_get_kind (item)));
      return;
    }

  row = assay_ledger_get_row (page->ledger, assay_ledger_item_get_row (item));
  /* Each of both reads in its own direction, also where the window is mirrored. */
  if (row->facts->len > 1)
    words = g_strdup_printf ("\u2068%s\u2069 \u2066×%u\u2069", row->words, row->facts->len);
  else
    words = g_strdup (row->words);

  gtk_label_set_label (label, words);
  assay_tooltip_set (GTK_WIDGET (label), row->words);
}

static void
bind_says (AssayLedgerPage *page,
           GtkLabel        *label,
           AssayLedgerItem *item)
{
  const AssayLedgerRow *row = NULL;
  g_autofree char *other = NULL;

  if (assay_ledger_item_is_heading (item))
    {
      gtk_label_set_label (label, "");
      return;
    }

  row = assay_ledger_get_row (page->ledger, assay_ledger_item_get_row (item));
  other = assay_ledger_dup_other (row);
  gtk_label_set_label (label, other != NULL ? other : row->about);
  assay_tooltip_set (GTK_WIDGET (label), other != NULL ? other : row->about);
  set_class (GTK_WIDGET (label), "error", other != NULL);
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *list_item)
{
  AssayLedgerPage *page = get_page (factory);
  AssayLedgerItem *item = gtk_list_item_get_item (list_item);
  GtkWidget *child = gtk_list_item_get_child (list_item);

  g_object_set_data (G_OBJECT (child), ASSAY_LEDGER_ITEM_KEY, item);
  gtk_list_item_set_activatable (list_item, !assay_ledger_item_is_heading (item));
  gtk_list_item_set_selectable (list_item, !assay_ledger_item_is_heading (item));

  switch (get_kind (factory))
    {
    case COLUMN_DRAFT:
      bind_draft (page, GTK_LABEL (child), item);
      break;

    case COLUMN_SAYS:
      bind_says (page, GTK_LABEL (child), item);
      break;

    case COLUMN_STATE:
      gtk_label_set_label (GTK_LABEL (child), "");
      if (!assay_ledger_item_is_heading (item))
        {
          show_state (item, NULL, GTK_LABEL (child));
          g_signal_connect_object (item, "notify::state", G_CALLBACK (show_state), child, 0);
        }
      break;

    case COLUMN_SOURCE:
      bind_source (page, child, item, get_source (factory));
      break;
    }
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *list_item)
{
  if (get_kind (factory) == COLUMN_STATE)
    g_signal_handlers_disconnect_by_func (gtk_list_item_get_item (list_item), show_state,
                                          gtk_list_item_get_child (list_item));
}

/* Headings keep their place whatever the order is: another sorter sees to them first. */
static int
compare_items (gconstpointer a,
               gconstpointer b,
               gpointer      user_data)
{
  GtkListItemFactory *factory = user_data;
  AssayLedgerPage *page = get_page (factory);
  AssayLedgerItem *first = (AssayLedgerItem *) a;
  AssayLedgerItem *second = (AssayLedgerItem *) b;
  const AssayLedgerRow *row_a = NULL;
  const AssayLedgerRow *row_b = NULL;

  if (assay_ledger_item_is_heading (first) || assay_ledger_item_is_heading (second))
    return GTK_ORDERING_EQUAL;

  row_a = assay_ledger_get_row (page->ledger, assay_ledger_item_get_row (first));
  row_b = assay_ledger_get_row (page->ledger, assay_ledger_item_get_row (second));

  switch (get_kind (factory))
    {
    case COLUMN_DRAFT:
      return gtk_ordering_from_cmpfunc (g_utf8_collate (row_a->words, row_b->words));

    case COLUMN_SAYS:
      return gtk_ordering_from_cmpfunc (g_utf8_collate (row_a->about, row_b->about));

    case COLUMN_STATE:
      return gtk_ordering_from_cmpfunc ((int) assay_ledger_item_get_state (first) -
                                        (int) assay_ledger_item_get_state (second));

    case COLUMN_SOURCE:
      break;
    }

  /* What differs first. */
  return gtk_ordering_from_cmpfunc ((int) row_b->cells[get_source (factory)].answer -
                                    (int) row_a->cells[get_source (factory)].answer);
}

/* What @width is where a person has asked for larger text. */
static int
scale_width (AssayLedgerPage *self,
             int              width)
{
  int dpi = 0;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-xft-dpi", &dpi, NULL);

  return dpi > USUAL_DPI ? (int) ((gint64) width * dpi / USUAL_DPI) : width;
}

/* Returns: (transfer none): the column */
static GtkColumnViewColumn *
add_column (AssayLedgerPage *self,
            ColumnKind       kind,
            guint            source,
            const char      *title,
            int              width)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  g_autoptr (GtkColumnViewColumn) column = NULL;
  g_autoptr (GtkSorter) sorter = NULL;

  g_object_set_data (G_OBJECT (factory), "page", self);
  g_object_set_data (G_OBJECT (factory), "kind", GINT_TO_POINTER (kind));
  g_object_set_data (G_OBJECT (factory), "source", GUINT_TO_POINTER (source));
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), NULL);

  sorter = GTK_SORTER (
      gtk_custom_sorter_new (compare_items, g_object_ref (factory), g_object_unref));
  column = gtk_column_view_column_new (title, factory);
  gtk_column_view_column_set_sorter (column, sorter);
  gtk_column_view_column_set_fixed_width (column, scale_width (self, width));
  gtk_column_view_append_column (self->view, column);

  return column;
}

/**
 * assay_ledger_page_make_columns:
 *
 * The draft's words and the state always have their columns, and of the sources as many as there is room
 * for: a page of them, which the pager turns.
 */
void
assay_ledger_page_make_columns (AssayLedgerPage *self)
{
  GListModel *old = gtk_column_view_get_columns (self->view);
  int width = MAX (gtk_widget_get_width (GTK_WIDGET (self)), 1);
  GtkColumnViewColumn *column = NULL;
  gboolean is_narrow = width < scale_width (self, NARROW_WIDTH);
  int room = width - scale_width (self, DRAFT_WIDTH + STATE_WIDTH + (is_narrow ? 0 : SAYS_WIDTH));
  guint n_room = (guint) MAX (room / scale_width (self, SOURCE_WIDTH), 1);

  self->width = width;
  while (g_list_model_get_n_items (old) > 0)
    {
      g_autoptr (GtkColumnViewColumn) column = g_list_model_get_item (old, 0);

      gtk_column_view_remove_column (self->view, column);
    }

  g_clear_object (&self->names);
  if (self->ledger == NULL)
    return;

  self->names = assay_source_items_new (assay_analysis_get_sources (self->ledger->analysis));
  if (self->first_column >= self->columns->len)
    self->first_column = 0;
  self->n_columns = MIN (n_room, self->columns->len - self->first_column);

  /* What is left goes to the words of the draft and of the sources, a quotation being the longest. */
  column = add_column (self, COLUMN_DRAFT, 0, _ ("Draft"), DRAFT_WIDTH);
  gtk_column_view_column_set_expand (column, TRUE);
  if (!is_narrow)
    add_column (self, COLUMN_SAYS, 0, _ ("Says"), SAYS_WIDTH);
  for (guint i = 0; i < self->n_columns; i++)
    {
      guint source = g_array_index (self->columns, guint, self->first_column + i);
      g_autofree char *label = dup_title (self, source);

      column = add_column (self, COLUMN_SOURCE, source, label, SOURCE_WIDTH);
      gtk_column_view_column_set_expand (column, TRUE);
    }
  add_column (self, COLUMN_STATE, 0, _ ("State"), STATE_WIDTH);
}

/* How high the time line below the table is. */
int
assay_ledger_page_get_floor (AssayLedgerPage *self)
{
  g_return_val_if_fail (ASSAY_IS_LEDGER_PAGE (self), 0);

  return gtk_widget_get_visible (GTK_WIDGET (self->time_line))
             ? gtk_widget_get_height (GTK_WIDGET (self->time_line))
             : 0;
}
