/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-draft-items.h"
#include "assay-report-docx-private.h"
#include "assay-report-writers.h"
#include "assay-zip.h"

/* The draft as it stands now as a Word document, with what people wrote beside it as comments. */

#define DECLARATION "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
#define RELATIONS "http://schemas.openxmlformats.org/package/2006/relationships"
#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define TYPES "application/vnd.openxmlformats-officedocument.wordprocessingml"

static const char content_types[] = DECLARATION
    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
    "<Default Extension=\"rels\" "
    "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    "<Override PartName=\"/word/document.xml\" ContentType=\"" TYPES ".document.main+xml\"/>"
    "<Override PartName=\"/word/styles.xml\" ContentType=\"" TYPES ".styles+xml\"/>"
    "<Override PartName=\"/word/numbering.xml\" ContentType=\"" TYPES ".numbering+xml\"/>"
    "<Override PartName=\"/word/comments.xml\" ContentType=\"" TYPES ".comments+xml\"/>"
    "<Override PartName=\"/word/commentsExtended.xml\" ContentType=\"" TYPES
    ".commentsExtended+xml\"/>"
    "</Types>";

static const char package_links[] = DECLARATION
    "<Relationships xmlns=\"" RELATIONS "\"><Relationship Id=\"rId1\" Type=\"" OFFICE
    "/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

/* Two kinds of list: with a sign, and counted. */
#define STYLE(id, name, look) \
  "<w:style w:type=\"paragraph\" w:styleId=\"" id "\"><w:name w:val=\"" name "\"/>" \
  "<w:basedOn w:val=\"Normal\"/><w:qFormat/>" look "</w:style>"

static const char styles[] = DECLARATION
    "<w:styles xmlns:w=\"" ASSAY_DOCX_WORDS "\">"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
    "<w:pPr><w:spacing w:after=\"160\" w:line=\"276\" "
    "w:lineRule=\"auto\"/></w:pPr></w:style>" STYLE ("Title",
                                                     "Title",
                                                     "<w:rPr><w:b/><w:sz w:val=\"40\"/></w:rPr>")
        STYLE ("Subtitle", "Subtitle", "<w:rPr><w:i/><w:sz w:val=\"26\"/></w:rPr>")
            STYLE ("Byline", "Byline", "<w:rPr><w:i/></w:rPr>") STYLE (
                "Heading2",
                "heading 2",
                "<w:pPr><w:keepNext/><w:outlineLvl w:val=\"1\"/></w:pPr><w:rPr><w:b/><w:sz "
                "w:val=\"28\"/></w:rPr>") STYLE ("Quote",
                                                 "Quote",
                                                 "<w:pPr><w:ind w:left=\"720\" "
                                                 "w:right=\"720\"/></w:pPr>")
                STYLE ("ListParagraph", "List Paragraph", "<w:pPr><w:ind w:left=\"720\"/></w:pPr>")
                    STYLE (
                        "Caption",
                        "caption",
                        "<w:rPr><w:i/><w:sz w:val=\"20\"/></w:rPr>") "<w:style "
                                                                     "w:type=\"character\" "
                                                                     "w:styleId=\"Hyperlink\"><w:"
                                                                     "name w:val=\"Hyperlink\"/>"
                                                                     "<w:rPr><w:color "
                                                                     "w:val=\"0563C1\"/><w:u "
                                                                     "w:val=\"single\"/></w:rPr></"
                                                                     "w:style></w:styles>";

/* What XML can hold of the words; a sign that it cannot becomes a space. */
void
assay_docx_append (GString    *out,
                   const char *words)
{
  g_autofree char *clean = g_strdup (words);
  g_autofree char *escaped = NULL;

  for (char *p = clean; *p != '\0'; p++)
    {
      if (((guchar) *p < 0x20 && *p != '\n' && *p != '\t') || *p == 0x7f)
        *p = ' ';
    }

  escaped = g_markup_escape_text (clean, -1);
  g_string_append (out, escaped);
}

/* Runs for words, a break for each line end. */
void
assay_docx_append_runs (GString    *out,
                        const char *words,
                        const char *look)
{
  g_auto (GStrv) lines = g_strsplit (words, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        g_string_append (out, "<w:r><w:br/></w:r>");
      if (*lines[i] == '\0')
        continue;

      g_string_append_printf (out, "<w:r>%s<w:t xml:space=\"preserve\">", look);
      assay_docx_append (out, lines[i]);
      g_string_append (out, "</w:t></w:r>");
    }
}

/* A list: how deep it lies, and its first number, if it is counted. What the file calls it is its place, from 1. */
typedef struct
{
  gboolean is_counted;
  guint    level;
  guint    start;
} List;

/**
 * Writer:
 * @out: the text so far
 * @links_out: the addresses so far
 * @text: of the draft
 * @links: of the draft
 * @n_links: how many
 * @comments: (element-type AssayDocxComment): by where they begin
 * @n_begun: those of @comments that have begun
 * @open: (element-type guint): those that have begun and not ended
 * @all_lists: (element-type List): those so far
 * @lists: [ASSAY_PART_MAX_LEVEL + 1] which of them is open on each level, as the file names it
 *
 * The text being written.
 */
typedef struct
{
  GString         *out;
  GString         *links_out;
  AssayText       *text;
  const AssayLink *links;
  guint            n_links;
  GArray          *comments;
  guint            n_begun;
  GArray          *open;
  GArray          *all_lists;
  guint            lists[ASSAY_PART_MAX_LEVEL + 1];
} Writer;

static const AssayDocxComment *
get_comment (Writer *self,
             guint   index)
{
  return &g_array_index (self->comments, AssayDocxComment, index);
}

static void
begin_comment (Writer *self,
               guint   index)
{
  g_string_append_printf (self->out, "<w:commentRangeStart w:id=\"%u\"/>", index);
  g_array_append_val (self->open, index);
}

static void
end_comment (Writer *self,
             guint   index)
{
  g_string_append_printf (
      self->out, "<w:commentRangeEnd w:id=\"%u\"/><w:r><w:commentReference w:id=\"%u\"/></w:r>",
      index, index);
}

/* What begins or ends at @position, or did before it where there were no words. */
static void
pass_comments (Writer  *self,
               guint    position,
               gboolean is_end)
{
  guint n_open = 0;

  while (!is_end && self->n_begun < self->comments->len &&
         get_comment (self, self->n_begun)->span.begin <= position)
    begin_comment (self, self->n_begun++);

  for (guint i = 0; i < self->open->len; i++)
    {
      guint index = g_array_index (self->open, guint, i);

      if (get_comment (self, index)->span.end <= position)
        end_comment (self, index);
      else
        g_array_index (self->open, guint, n_open++) = index;
    }

  g_array_set_size (self->open, n_open);
}

/* The next place after @position, before @end, where a comment begins or ends; else @end. */
static guint
find_boundary (Writer *self,
               guint   position,
               guint   end)
{
  guint boundary = end;

  if (self->n_begun < self->comments->len)
    boundary = MIN (boundary, MAX (get_comment (self, self->n_begun)->span.begin, position + 1));

  for (guint i = 0; i < self->open->len; i++)
    boundary = MIN (boundary,
                    get_comment (self, g_array_index (self->open, guint, i))->span.end);

  return MAX (boundary, position + 1);
}

static void
add_words (Writer     *self,
           AssaySpan   span,
           const char *look)
{
  while (span.begin < span.end)
    {
      g_autofree char *words = NULL;
      guint boundary;

      pass_comments (self, span.begin, FALSE);
      boundary = MIN (find_boundary (self, span.begin, span.end), span.end);
      words = assay_text_dup_span (self->text, (AssaySpan){ span.begin, boundary });
      assay_docx_append_runs (self->out, words, look);
      span.begin = boundary;
    }
}

static void
add_link (Writer          *self,
          const AssayLink *link,
          guint            index)
{
  gboolean is_web = g_ascii_strncasecmp (link->url, "https://", 8) == 0 ||
                    g_ascii_strncasecmp (link->url, "http://", 7) == 0;

  if (!is_web)
    {
      add_words (self, link->span, "");
      return;
    }

  g_string_append_printf (self->links_out,
                          "<Relationship Id=\"rIdL%u\" Type=\"" OFFICE
                          "/hyperlink\" TargetMode=\"External\" Target=\"",
                          index);
  assay_docx_append (self->links_out, link->url);
  g_string_append (self->links_out, "\"/>");
  g_string_append_printf (self->out, "<w:hyperlink r:id=\"rIdL%u\">", index);
  add_words (self, link->span, "<w:rPr><w:rStyle w:val=\"Hyperlink\"/></w:rPr>");
  g_string_append (self->out, "</w:hyperlink>");
}

static const char *
get_look (AssayPartKind kind)
{
  switch (kind)
    {
    case ASSAY_PART_HEADLINE:
      return "<w:pPr><w:pStyle w:val=\"Title\"/></w:pPr>";

    case ASSAY_PART_STANDFIRST:
      return "<w:pPr><w:pStyle w:val=\"Subtitle\"/></w:pPr>";

    case ASSAY_PART_BYLINE:
      return "<w:pPr><w:pStyle w:val=\"Byline\"/></w:pPr>";

    case ASSAY_PART_HEADING:
      return "<w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr>";

    case ASSAY_PART_QUOTATION:
      return "<w:pPr><w:pStyle w:val=\"Quote\"/></w:pPr>";

    case ASSAY_PART_CAPTION:
      return "<w:pPr><w:pStyle w:val=\"Caption\"/></w:pPr>";

    case ASSAY_PART_LIST_ITEM:
    case ASSAY_PART_NUMBERED_ITEM:
    case ASSAY_PART_DATE:
    case ASSAY_PART_PARAGRAPH:
    case ASSAY_PART_CREDIT:
      return "";
    }

  g_return_val_if_reached ("");
}

static void
begin_item (Writer          *self,
            const AssayItem *item)
{
  if (item->begins_list)
    {
      g_array_append_val (self->all_lists,
                          ((List){ item->is_counted, item->level, item->number }));
      self->lists[item->level] = self->all_lists->len;
    }

  g_string_append_printf (self->out,
                          "<w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr>"
                          "<w:ilvl w:val=\"%u\"/><w:numId w:val=\"%u\"/></w:numPr></w:pPr>",
                          item->level, self->lists[item->level]);
}

/* @next_link: (inout): the first link that is not written yet */
static void
add_part (Writer          *self,
          const AssayPart *part,
          const AssayItem *item,
          gboolean         is_last,
          guint           *next_link)
{
  guint at = item->is_item ? item->begin : part->span.begin;

  g_string_append_printf (self->out, "<w:p>%s", get_look (part->kind));
  if (item->is_item)
    begin_item (self, item);

  for (; *next_link < self->n_links && self->links[*next_link].span.begin < part->span.end;
       (*next_link)++)
    {
      const AssayLink *link = &self->links[*next_link];

      if (link->span.begin < at || link->span.end > part->span.end ||
          assay_span_is_empty (link->span))
        continue;

      add_words (self, (AssaySpan){ at, link->span.begin }, "");
      add_link (self, link, *next_link);
      at = link->span.end;
    }

  add_words (self, (AssaySpan){ at, part->span.end }, "");
  pass_comments (self, is_last ? G_MAXUINT : part->span.end, !is_last);
  g_string_append (self->out, "</w:p>");
}

static void
write_document (Writer     *self,
                AssayDraft *draft)
{
  guint n_parts = 0;
  guint next_link = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  g_autofree AssayItem *items = assay_draft_dup_items (draft);

  g_string_append (self->out, DECLARATION "<w:document xmlns:w=\"" ASSAY_DOCX_WORDS
                                          "\" xmlns:r=\"" OFFICE "\"><w:body>");
  g_string_append_printf (
      self->links_out,
      DECLARATION
      "<Relationships xmlns=\"%s\">"
      "<Relationship Id=\"rId1\" Type=\"%s/styles\" Target=\"styles.xml\"/>"
      "<Relationship Id=\"rId2\" Type=\"%s/numbering\" Target=\"numbering.xml\"/>"
      "<Relationship Id=\"rId3\" Type=\"%s/comments\" Target=\"comments.xml\"/>"
      "<Relationship Id=\"rId4\" "
      "Type=\"http://schemas.microsoft.com/office/2011/relationships/commentsExtended\" "
      "Target=\"commentsExtended.xml\"/>",
      RELATIONS, OFFICE, OFFICE, OFFICE);

  for (guint i = 0; i < n_parts; i++)
    add_part (self, &parts[i], &items[i], i + 1 == n_parts, &next_link);

  g_string_append (self->out, "<w:sectPr/></w:body></w:document>\n");
  g_string_append (self->links_out, "</Relationships>\n");
}

static void
add_levels (GString  *out,
            gboolean  is_counted)
{
  g_string_append_printf (out, "<w:abstractNum w:abstractNumId=\"%d\">", is_counted);

  for (guint level = 0; level <= ASSAY_PART_MAX_LEVEL; level++)
    {
      g_string_append_printf (out, "<w:lvl w:ilvl=\"%u\"><w:start w:val=\"1\"/>", level);
      if (is_counted)
        g_string_append_printf (out, "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%%%u.\"/>",
                                level + 1);
      else
        g_string_append (out, "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/>");
      g_string_append_printf (out,
                              "<w:pPr><w:ind w:left=\"%u\" w:hanging=\"360\"/></w:pPr></w:lvl>",
                              720 * (level + 1));
    }

  g_string_append (out, "</w:abstractNum>");
}

static GBytes *
write_numbering (GArray *lists)
{
  GString *out = g_string_new (DECLARATION "<w:numbering xmlns:w=\"" ASSAY_DOCX_WORDS "\">");

  add_levels (out, FALSE);
  add_levels (out, TRUE);

  for (guint i = 0; i < lists->len; i++)
    {
      const List *list = &g_array_index (lists, List, i);

      g_string_append_printf (out, "<w:num w:numId=\"%u\"><w:abstractNumId w:val=\"%d\"/>", i + 1,
                              list->is_counted);
      if (list->is_counted)
        g_string_append_printf (out,
                                "<w:lvlOverride w:ilvl=\"%u\"><w:startOverride w:val=\"%u\"/>"
                                "</w:lvlOverride>",
                                list->level, list->start);
      g_string_append (out, "</w:num>");
    }
  g_string_append (out, "</w:numbering>");

  return g_string_free_to_bytes (out);
}

/**
 * assay_report_pack_draft_docx:
 *
 * Returns: (transfer full): the draft as it stands now, with what people wrote as comments, as a Word
 *   document; %NULL with @error set if it could not be packed
 */
GBytes *
assay_report_pack_draft_docx (AssayDossier            *dossier,
                              const AssayReportStyle  *style,
                              GError                 **error)
{
  AssayDraft *draft = assay_dossier_get_draft (dossier);
  g_autoptr (GArray) comments = assay_docx_comments_new (dossier);
  g_autoptr (GArray) open = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autoptr (GArray) lists = g_array_new (FALSE, FALSE, sizeof (List));
  Writer writer = { .out = g_string_new (NULL),
                    .links_out = g_string_new (NULL),
                    .text = assay_draft_get_text (draft),
                    .comments = comments,
                    .open = open,
                    .all_lists = lists };
  GString *said = g_string_new (NULL);
  GString *threads = g_string_new (NULL);
  AssayZipMember members[8] = {
    { "[Content_Types].xml", g_bytes_new_static (content_types, strlen (content_types)) },
    { "_rels/.rels", g_bytes_new_static (package_links, strlen (package_links)) },
    { "word/styles.xml", g_bytes_new_static (styles, strlen (styles)) },
  };
  GBytes *result = NULL;

  writer.links = assay_draft_get_links (draft, &writer.n_links);
  write_document (&writer, draft);
  assay_docx_comments_write (comments, said, threads);
  members[3] = (AssayZipMember){ "word/numbering.xml", write_numbering (lists) };
  members[4] = (AssayZipMember){ "word/document.xml", g_string_free_to_bytes (writer.out) };
  members[5] = (AssayZipMember){ "word/_rels/document.xml.rels",
                                 g_string_free_to_bytes (writer.links_out) };
  members[6] = (AssayZipMember){ "word/comments.xml", g_string_free_to_bytes (said) };
  members[7] = (AssayZipMember){ "word/commentsExtended.xml", g_string_free_to_bytes (threads) };
  result = assay_zip_write (members, G_N_ELEMENTS (members), error);

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    g_bytes_unref (members[i].body);

  return result;
}
