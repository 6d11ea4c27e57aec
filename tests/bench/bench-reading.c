/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Writes what the language layer says about a set of ../shared/bench, in the form that its scorer
 * reads, or measures how fast it says it. */

#include "config.h"

#include <string.h>

#include "assay-reading.h"
#include "bench-lines.h"

/* A long draft, and what is typed into it. */
#define DRAFT_BYTES 30000
#define N_LETTERS 500

static AssayReading *
read_text (const char *utf8)
{
  const AssayReadingOptions options = { .language = "en" };
  g_autoptr (AssayText) text = assay_text_new (utf8, -1);

  return assay_reading_new (text, NULL, 0, &options);
}

/* sentences: a JSON list of strings a text. */
static void
print_sentences (JsonObject *object,
                 gpointer    user_data)
{
  g_autoptr (AssayReading) reading = read_text (json_object_get_string_member (object, "text"));
  g_autoptr (JsonArray) array = json_array_new ();
  g_autoptr (JsonNode) node = json_node_new (JSON_NODE_ARRAY);
  g_autofree char *line = NULL;
  guint n_sentences = 0;
  const AssaySentence *sentences = assay_reading_get_sentences (reading, &n_sentences);

  for (guint i = 0; i < n_sentences; i++)
    {
      g_autofree char *words = assay_text_dup_span (assay_reading_get_text (reading),
                                                    sentences[i].span);

      json_array_add_string_element (array, words);
    }

  json_node_set_array (node, array);
  line = json_to_string (node, FALSE);
  g_print ("%s\n", line);
}

/* Marks that may stand between the end of a quoted sentence and that of its quotation: “Is it late?,” he asked. */
static gboolean
is_trailing (gunichar mark)
{
  return mark == ',' || mark == '\'' || mark == '"' || mark == 0x2019 || mark == 0x201d;
}

/* Where the sentence ends that the quotation ends with, or 0 where it ends with none. */
static guint
find_end (AssayText            *text,
          const AssayQuotation *quotation)
{
  const char *utf8 = assay_text_get_utf8 (text);
  AssaySpan content = quotation->content;
  guint end = content.end;
  gunichar mark;

  if (content.end <= content.begin)
    return 0;

  mark = g_utf8_get_char (utf8 + assay_text_to_byte (text, end - 1));
  if (mark == '.' || mark == '?' || mark == '!')
    return quotation->span.end;

  while (end > content.begin + 1 && is_trailing (mark))
    mark = g_utf8_get_char (utf8 + assay_text_to_byte (text, --end - 1));

  return mark == '?' || mark == '!' ? end : 0;
}

/* The corpus ends a sentence where a quoted one ends: “Is it late?” / he asked. Returns where the words
 * behind such a quotation begin, or the end of the claim. */
static guint
find_tail (AssayReading     *reading,
           const AssayClaim *claim)
{
  AssayText *text = assay_reading_get_text (reading);
  guint n_quotations = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n_quotations);
  guint tail = claim->span.end;

  for (guint i = 0; i < n_quotations && quotations[i].span.begin < claim->span.end; i++)
    {
      guint end;

      if (quotations[i].span.end <= claim->span.begin || quotations[i].parent >= 0)
        continue;

      tail = claim->span.end;
      end = find_end (text, &quotations[i]);
      if (quotations[i].span.end < claim->span.end && end > claim->span.begin)
        tail = end;
    }

  return tail;
}

/* Whether somebody's words in marks stand in [begin, end). */
static gboolean
has_quotation (AssayReading *reading,
               guint         begin,
               guint         end)
{
  guint n = 0;
  const AssayQuotation *quotations = assay_reading_get_quotations (reading, &n);

  for (guint i = 0; i < n && quotations[i].span.begin < end; i++)
    {
      if (quotations[i].span.end > begin && quotations[i].kind != ASSAY_QUOTATION_TITLE)
        return TRUE;
    }

  return FALSE;
}

/* It also ends one behind an abbreviation in brackets: Rep. Ann Lee (D-Ore.) / said. Returns where the next
 * piece of a claim begins, or its end. */
static guint
find_cut (AssayReading *reading,
          guint         begin,
          guint         end)
{
  AssayText *text = assay_reading_get_text (reading);
  const char *utf8 = assay_text_get_utf8 (text);

  for (guint i = begin; i + 1 < end; i++)
    {
      if (strncmp (utf8 + assay_text_to_byte (text, i), ".)", 2) == 0 &&
          !has_quotation (reading, i, i + 2))
        return i + 2;
    }

  return end;
}

static void
print_piece (const char *doc,
             guint       begin,
             guint       end,
             const char *label)
{
  g_print ("%s\t%u\t%u\t%s\n", doc, begin, end, label);
}

/* labels: doc, start, end, label of each sentence. */
static void
print_labels (JsonObject *object,
              gpointer    user_data)
{
  g_autoptr (AssayReading) reading = read_text (json_object_get_string_member (object, "text"));
  const char *doc = json_object_get_string_member (object, "doc");
  guint n_claims = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);

  for (guint i = 0; i < n_claims; i++)
    {
      const AssayClaim *claim = &claims[i];
      const char *label = "none";
      guint tail = find_tail (reading, claim);

      if (claim->kind == ASSAY_CLAIM_QUOTATION)
        label = "direct";
      else if (claim->kind == ASSAY_CLAIM_ATTRIBUTED)
        label = claim->is_quoted ? "mixed" : "indirect";

      for (guint begin = claim->span.begin, end; begin < tail; begin = end)
        {
          end = find_cut (reading, begin, tail);
          print_piece (doc, begin, end,
                       claim->is_quoted && (begin > claim->span.begin || end < tail) &&
                               !has_quotation (reading, begin, end)
                           ? "indirect"
                           : label);
        }
      if (tail < claim->span.end)
        print_piece (doc, tail, claim->span.end, g_str_equal (label, "none") ? label : "indirect");
    }
}

static void
append_pieces (GString         *line,
               const char      *name,
               const AssaySpan *pieces,
               guint            n_pieces)
{
  g_string_append_printf (line, "\"%s\": [", name);
  for (guint i = 0; i < n_pieces; i++)
    g_string_append_printf (line, "%s[%u, %u]", i > 0 ? ", " : "", pieces[i].begin, pieces[i].end);
  g_string_append (line, "]");
}

/* The corpus counts the comma that ends an aside into the source: “Kerr, the mayor,” said. */
static AssaySpan
with_comma (AssayReading *reading,
            AssaySpan     source)
{
  AssayText *text = assay_reading_get_text (reading);
  const char *utf8 = assay_text_get_utf8 (text);
  gsize begin_byte = assay_text_to_byte (text, source.begin);
  gsize end_byte = assay_text_to_byte (text, source.end);

  if (utf8[end_byte] == ',' && memchr (utf8 + begin_byte, ',', end_byte - begin_byte) != NULL)
    source.end++;

  return source;
}

/* spans: source, cue and content of each attribution. */
static void
print_spans (JsonObject *object,
             gpointer    user_data)
{
  g_autoptr (AssayReading) reading = read_text (json_object_get_string_member (object, "text"));
  g_autoptr (GString) line = g_string_new (NULL);
  guint n_attributions = 0;
  const AssayAttribution *attributions = assay_reading_get_attributions (reading, &n_attributions);

  g_string_append_printf (line, "{\"doc\": \"%s\", \"attributions\": [",
                          json_object_get_string_member (object, "doc"));

  for (guint i = 0; i < n_attributions; i++)
    {
      const AssayAttribution *at = &attributions[i];
      AssaySpan source = with_comma (reading, at->source);

      g_string_append (line, i > 0 ? ", {" : "{");
      append_pieces (line, "source", &source, assay_span_is_empty (source) ? 0 : 1);
      g_string_append (line, ", ");
      append_pieces (line, "cue", &at->cue, 1);
      g_string_append (line, ", ");
      append_pieces (line, "content", at->content, at->n_content);
      g_string_append (line, "}");
    }

  g_print ("%s]}\n", line->str);
}

/* One line of a table with the column “text” last: 1 or 0 by @measure. */
static void
print_label (const char *measure,
             const char *utf8)
{
  g_autoptr (AssayReading) reading = read_text (utf8);
  guint n_claims = 0;
  guint n_loaded = 0;
  const AssayClaim *claims = assay_reading_get_claims (reading, &n_claims);
  const AssayLoaded *loaded = assay_reading_get_loaded (reading, &n_loaded);
  double worth = 0;
  double strength = 0;
  gboolean is_opinion = FALSE;

  for (guint i = 0; i < n_claims; i++)
    {
      worth = MAX (worth, claims[i].worth);
      is_opinion |= claims[i].kind == ASSAY_CLAIM_OPINION || claims[i].kind == ASSAY_CLAIM_QUESTION;
    }
  for (guint i = 0; i < n_loaded; i++)
    strength = MAX (strength, loaded[i].strength);

  if (g_str_equal (measure, "worth"))
    g_print ("%d\n", worth >= 0.5);
  else if (g_str_equal (measure, "loaded"))
    g_print ("%d\n", n_loaded > 0);
  else
    g_print ("%d\n", is_opinion || strength >= 0.6);
}

static gboolean
print_table (const char  *path,
             const char  *measure,
             GError     **error)
{
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, error))
    return FALSE;

  lines = g_strsplit (contents, "\n", -1);

  for (guint i = 1; lines[0] != NULL && lines[i] != NULL; i++)
    {
      const char *text = strrchr (lines[i], '\t');

      if (*lines[i] != '\0')
        print_label (measure, text != NULL ? text + 1 : lines[i]);
    }

  return TRUE;
}

/* Reads the file until a second has passed; MB/s of the whole reading. */
static gboolean
print_speed (const char  *path,
             GError     **error)
{
  g_autofree char *contents = NULL;
  gsize n_bytes = 0;
  guint n = 0;
  gint64 begin = 0;
  gint64 spent = 0;

  if (!g_file_get_contents (path, &contents, &n_bytes, error))
    return FALSE;

  assay_reading_unref (read_text ("warm"));
  begin = g_get_monotonic_time ();

  do
    {
      assay_reading_unref (read_text (contents));
      n++;
      spent = g_get_monotonic_time () - begin;
    }
  while (spent < G_USEC_PER_SEC);

  g_print ("%s: %.2f MB/s\n", path, (double) n_bytes * n / (double) spent);

  return TRUE;
}

/* Each line that is not empty is a part. */
static GArray *
list_lines (AssayText *text)
{
  GArray *parts = g_array_new (FALSE, FALSE, sizeof (AssayPart));
  const char *utf8 = assay_text_get_utf8 (text);

  for (gsize byte = 0; utf8[byte] != '\0';)
    {
      gsize n = strcspn (utf8 + byte, "\n");
      AssayPart part = {
        .kind = ASSAY_PART_PARAGRAPH,
        .span = assay_text_to_span (text, byte, byte + n),
      };

      if (n > 0)
        g_array_append_val (parts, part);
      byte += n + (utf8[byte + n] == '\n');
    }

  return parts;
}

/* Types letters here and there into the first 30 KB of the file; microseconds to read what was touched. */
static gboolean
print_update (const char  *path,
              GError     **error)
{
  const AssayReadingOptions options = { .language = "en" };
  g_autofree char *contents = NULL;
  g_autoptr (AssayReading) reading = NULL;
  gint64 spent = 0;
  gsize n_bytes = 0;

  if (!g_file_get_contents (path, &contents, &n_bytes, error))
    return FALSE;

  for (guint i = 0; i <= N_LETTERS; i++)
    {
      gsize end = MIN (n_bytes, DRAFT_BYTES);
      gsize at = (gsize) i * 7919 % MAX (end, 1);
      g_autofree char *head = NULL;
      g_autofree char *edited = NULL;
      g_autoptr (AssayText) text = NULL;
      g_autoptr (GArray) parts = NULL;
      AssayReading *updated = NULL;
      gint64 begin;

      while (end < n_bytes && contents[end] != '\n')
        end++;
      while (at > 0 && !g_ascii_isalpha (contents[at]))
        at--;

      head = g_strndup (contents, at);
      contents[end] = '\0';
      edited = i == 0 ? g_strdup (contents) : g_strconcat (head, "a", contents + at, NULL);
      text = assay_text_new (edited, -1);
      parts = list_lines (text);

      begin = g_get_monotonic_time ();
      if (reading == NULL)
        updated = assay_reading_new (text, (AssayPart *) (gpointer) parts->data, parts->len,
                                     &options);
      else
        updated = assay_reading_update (reading, text, (AssayPart *) (gpointer) parts->data,
                                        parts->len);
      if (reading != NULL)
        spent += g_get_monotonic_time () - begin;

      if (reading == NULL)
        reading = updated;
      else
        assay_reading_unref (updated);
    }

  g_print ("update: %.1f us\n", (double) spent / N_LETTERS);

  return TRUE;
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  const char *command = argc > 2 ? argv[1] : "";
  gboolean is_done = FALSE;

  if (g_str_equal (command, "sentences"))
    is_done = bench_for_each_object (argv[2], print_sentences, NULL, &error);
  else if (g_str_equal (command, "labels"))
    is_done = bench_for_each_object (argv[2], print_labels, NULL, &error);
  else if (g_str_equal (command, "spans"))
    is_done = bench_for_each_object (argv[2], print_spans, NULL, &error);
  else if (g_str_equal (command, "loaded") || g_str_equal (command, "opinion") ||
           g_str_equal (command, "worth"))
    is_done = print_table (argv[2], command, &error);
  else if (g_str_equal (command, "update"))
    is_done = print_update (argv[2], &error);
  else if (g_str_equal (command, "speed"))
    is_done = print_speed (argv[2], &error);
  else
    g_printerr ("Usage: %s sentences|labels|spans|loaded|opinion|worth|speed|update FILE\n",
                argv[0]);

  if (error != NULL)
    g_printerr ("%s: %s\n", argv[0], error->message);

  return is_done ? 0 : 2;
}
