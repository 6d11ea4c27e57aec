/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-draft-comments.h"
#include "assay-draft-items.h"
#include "assay-import.h"
#include "assay-zip.h"

#define W "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
#define R "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
#define W14 "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
#define TYPES \
  "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." \
  "wordprocessingml.document.main+xml\"/></Types>"

#define ODT \
  "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" " \
  "xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\" " \
  "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" " \
  "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" " \
  "xmlns:loext=\"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0\" " \
  "xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"

static const char styles[] =
    "<w:styles " W "><w:style w:styleId=\"Titel\"><w:name w:val=\"Title\"/></w:style>"
               "<w:style w:styleId=\"H2\"><w:name w:val=\"heading 2\"/></w:style></w:styles>";

static const char links
    [] = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
         "<Relationship Id=\"rId7\" TargetMode=\"External\" Target=\"https://example.org/port\"/>"
         "<Relationship Id=\"rId8\" Target=\"media/secret.png\"/></Relationships>";

static const char comments[] =
    "<w:comments " W W14 "><w:comment w:id=\"0\" w:author=\"Ann\" w:date=\"2025-05-14T10:00:00Z\">"
                 "<w:p w14:paraId=\"00000001\"><w:r><w:t>Whose count?</w:t></w:r></w:p></w:comment>"
                 "<w:comment w:id=\"1\" w:author=\"Ben\"><w:p "
                 "w14:paraId=\"00000002\"><w:r><w:t>The port’s.</w:t></w:r>"
                 "</w:p></w:comment></w:comments>";

static const char threads[] =
    "<x:commentsEx xmlns:x=\"http://schemas.microsoft.com/office/word/2012/wordml\">"
    "<x:commentEx x:paraId=\"00000001\" x:done=\"1\"/>"
    "<x:commentEx x:paraId=\"00000002\" x:paraIdParent=\"00000001\" x:done=\"0\"/></x:commentsEx>";

static const char footnotes[] =
    "<w:footnotes " W
    "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Before tax, says the port.</w:t></w:r></w:p>"
    "</w:footnote><w:footnote w:id=\"3\"><w:p><w:r><w:t>See https://example.org/dues</w:t></w:r>"
    "</w:p></w:footnote></w:footnotes>";

static GBytes *
pack (const char *const *parts)
{
  AssayZipMember members[9] = { { NULL, NULL } };
  guint n_members = 0;
  g_autoptr (GError) error = NULL;
  GBytes *bytes = NULL;

  for (guint i = 0; parts[i] != NULL; i += 2)
    members[n_members++] =
        (AssayZipMember){ parts[i], g_bytes_new_static (parts[i + 1], strlen (parts[i + 1])) };

  bytes = assay_zip_write (members, n_members, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < n_members; i++)
    g_bytes_unref (members[i].body);

  return bytes;
}

static GBytes *
pack_docx (const char *body)
{
  g_autofree char *document = g_strconcat ("<w:document " W R "><w:body>", body,
                                           "</w:body></w:document>", NULL);
  const char *const parts[] = { "[Content_Types].xml",          TYPES,
                                "word/document.xml",            document,
                                "word/styles.xml",              styles,
                                "word/_rels/document.xml.rels", links,
                                "word/comments.xml",            comments,
                                "word/commentsExtended.xml",    threads,
                                "word/footnotes.xml",           footnotes,
                                NULL };

  return pack (parts);
}

static GBytes *
pack_odt (const char *body)
{
  g_autofree char *content = g_strconcat (ODT, body, "</office:document-content>", NULL);
  const char *const parts[] = { "mimetype", "application/vnd.oasis.opendocument.text",
                                "content.xml", content, NULL };

  return pack (parts);
}

static AssayDraft *
read_draft (GBytes     *bytes,
            const char *name)
{
  g_autoptr (GError) error = NULL;
  AssayDraft *draft = assay_import_bytes (bytes, name, ASSAY_FORMAT_AUTO, NULL, &error);

  g_assert_no_error (error);

  return draft;
}

static void
assert_text (AssayDraft *draft,
             const char *text)
{
  g_assert_cmpstr (assay_text_get_utf8 (assay_draft_get_text (draft)), ==, text);
}

static void
assert_comment (AssayDraft       *draft,
                guint             index,
                AssayCommentKind  kind,
                const char       *words,
                const char       *text)
{
  guint n_comments = 0;
  const AssayDraftComment *all = assay_draft_get_comments (draft, &n_comments);
  g_autofree char *exact = NULL;

  g_assert_cmpuint (index, <, n_comments);
  exact = assay_text_dup_span (assay_draft_get_text (draft), all[index].span);
  g_assert_cmpint (all[index].kind, ==, kind);
  g_assert_cmpstr (exact, ==, words);
  g_assert_cmpstr (all[index].text, ==, text);
}

static void
test_docx (void)
{
  g_autoptr (GBytes) bytes = pack_docx (
      "<w:p><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r><w:t>Port grows</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:pStyle w:val=\"H2\"/></w:pPr><w:r><w:t>Figures</w:t></w:r></w:p>"
      "<w:p><w:r><w:t xml:space=\"preserve\">The </w:t></w:r><w:hyperlink "
      "r:id=\"rId7\"><w:r><w:t>port"
      "</w:t></w:r></w:hyperlink><w:r><w:t xml:space=\"preserve\"> took </w:t></w:r>"
      "<w:commentRangeStart w:id=\"0\"/><w:commentRangeStart w:id=\"1\"/><w:r><w:t>40%</w:t></w:r>"
      "<w:commentRangeEnd w:id=\"0\"/><w:commentRangeEnd w:id=\"1\"/>"
      "<w:r><w:commentReference w:id=\"0\"/></w:r>"
      "<w:r><w:t xml:space=\"preserve\"> more.</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
      "<w:r><w:t>First</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
      "<w:r><w:t>Second</w:t><w:br/><w:t>line</w:t></w:r></w:p>"
      "<w:p><w:r><w:drawing><w:p><w:r><w:t>Not words</w:t></w:r></w:p></w:drawing></w:r></w:p>");
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.docx");
  guint n_parts = 0;
  guint n_links = 0;
  guint n_comments = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  const AssayLink *found = assay_draft_get_links (draft, &n_links);
  const AssayDraftComment *all = assay_draft_get_comments (draft, &n_comments);

  assert_text (draft, "Port grows\n\nFigures\n\nThe port took 40% more.\n\nFirst\nSecond\nline");
  g_assert_cmpstr (assay_draft_get_format (draft), ==, "docx");
  g_assert_cmpuint (n_parts, ==, 5);
  g_assert_cmpint (parts[0].kind, ==, ASSAY_PART_HEADLINE);
  g_assert_cmpint (parts[1].kind, ==, ASSAY_PART_HEADING);
  g_assert_cmpint (parts[3].kind, ==, ASSAY_PART_LIST_ITEM);
  g_assert_cmpuint (n_links, ==, 1);
  g_assert_cmpstr (found[0].url, ==, "https://example.org/port");

  g_assert_cmpuint (n_comments, ==, 2);
  assert_comment (draft, 0, ASSAY_COMMENT_NOTE, "40%", "Whose count?");
  assert_comment (draft, 1, ASSAY_COMMENT_NOTE, "40%", "The port’s.");
  g_assert_cmpstr (all[0].by, ==, "Ann");
  g_assert_true (all[0].is_resolved);
  g_assert_cmpint (all[1].parent, ==, 0);
}

/* Lists with their levels, a table by rows, and what is said at the foot: all in the order of reading. */
static void
test_docx_order (void)
{
  g_autoptr (GBytes) bytes = pack_docx (
      "<w:p><w:r><w:t>Dues rose by 4%</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
      "<w:r><w:t xml:space=\"preserve\"> in May</w:t></w:r>"
      "<w:r><w:footnoteReference w:id=\"3\"/></w:r><w:r><w:t>.</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
      "<w:r><w:t>Quay</w:t></w:r></w:p>"
      "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>"
      "<w:r><w:t>Crane</w:t></w:r></w:p>"
      "<w:tbl><w:tblPr/><w:tr><w:tc><w:tcPr/><w:p><w:r><w:t>2023</w:t></w:r></w:p></w:tc>"
      "<w:tc><w:p><w:r><w:t>4 pounds</w:t></w:r></w:p></w:tc></w:tr>"
      "<w:tr><w:tc><w:p><w:r><w:t>2024</w:t></w:r></w:p></w:tc>"
      "<w:tc><w:p><w:r><w:t>5 pounds</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
      "<w:p><w:r><w:t>The end.</w:t></w:r></w:p>");
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.docx");
  guint n_comments = 0;
  guint n_links = 0;
  const AssayLink *found = assay_draft_get_links (draft, &n_links);

  assert_text (draft, "Dues rose by 4% in May.\n\nQuay\nCrane\n\n2023 | 4 pounds\n"
                      "2024 | 5 pounds\n\nThe end.");
  assay_draft_get_comments (draft, &n_comments);
  g_assert_cmpuint (n_comments, ==, 1);
  assert_comment (draft, 0, ASSAY_COMMENT_NOTE, "4%",
                  "Note at the foot: Before tax, says the port.");
  g_assert_cmpuint (n_links, ==, 1);
  g_assert_cmpstr (found[0].url, ==, "https://example.org/dues");
  g_assert_nonnull (strstr (assay_draft_get_notices (draft)[0], "1 note at the foot"));
}

/* The text is as it is once all changes are taken; what they were is kept beside it. */
static void
test_docx_changes (void)
{
  g_autoptr (GBytes) bytes = pack_docx (
      "<w:p><w:pPr><w:rPr><w:ins w:author=\"Ann\"/></w:rPr></w:pPr>"
      "<w:r><w:t xml:space=\"preserve\">It took </w:t></w:r>"
      "<w:del w:author=\"Ann\" "
      "w:date=\"2025-05-14T10:00:00Z\"><w:r><w:delText>30</w:delText></w:r></w:del>"
      "<w:ins w:author=\"Ann\" w:date=\"2025-05-14T10:00:00Z\"><w:r><w:t>40</w:t></w:r></w:ins>"
      "<w:r><w:t xml:space=\"preserve\"> ships.</w:t></w:r>"
      "<w:moveFrom w:author=\"Ben\"><w:r><w:t>Gone.</w:t></w:r></w:moveFrom></w:p>");
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.docx");
  guint n_comments = 0;

  assay_draft_get_comments (draft, &n_comments);
  assert_text (draft, "It took 40 ships.");
  g_assert_cmpuint (n_comments, ==, 3);
  assert_comment (draft, 0, ASSAY_COMMENT_DELETED, "took", "30");
  assert_comment (draft, 1, ASSAY_COMMENT_INSERTED, "40", NULL);
  assert_comment (draft, 2, ASSAY_COMMENT_DELETED, "ships.", "Gone.");
}

/* An address may stand in a field, in one of two ways. */
static void
test_docx_fields (void)
{
  g_autoptr (GBytes) bytes = pack_docx (
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      "<w:r><w:instrText> HYPERLINK \"https://example.org/a\" </w:instrText></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>one</w:t></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:r><w:t xml:space=\"preserve\"> and "
      "</w:t></w:r>"
      "<w:fldSimple w:instr=\"HYPERLINK "
      "&quot;https://example.org/b&quot;\"><w:r><w:t>two</w:t></w:r>"
      "</w:fldSimple></w:p>");
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.docx");
  guint n_links = 0;
  const AssayLink *found = assay_draft_get_links (draft, &n_links);

  assert_text (draft, "one and two");
  g_assert_cmpuint (n_links, ==, 2);
  g_assert_cmpstr (found[0].url, ==, "https://example.org/a");
  g_assert_cmpstr (found[1].url, ==, "https://example.org/b");
}

/* The numbers of the items, or “•”, with a bar for each list that one lies in. */
static void
assert_items (AssayDraft *draft,
              const char *expected)
{
  g_autofree AssayItem *items = assay_draft_dup_items (draft);
  g_autoptr (GString) shown = g_string_new (NULL);
  guint n_parts = 0;

  assay_draft_get_parts (draft, &n_parts);
  for (guint i = 0; i < n_parts; i++)
    {
      for (guint level = 0; level < items[i].level; level++)
        g_string_append_c (shown, '|');
      if (items[i].is_counted)
        g_string_append_printf (shown, "%u ", items[i].number);
      else
        g_string_append (shown, items[i].is_item ? "• " : "– ");
    }

  g_assert_cmpstr (shown->str, ==, expected);
}

#define ITEM(id, level, words) \
  "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" level "\"/><w:numId w:val=\"" id \
  "\"/></w:numPr></w:pPr><w:r><w:t>" words "</w:t></w:r></w:p>"

/* In Word a list goes on where it stopped, whatever stands between, unless it is said to begin anew. */
static void
test_docx_lists (void)
{
  static const char numbering
      [] = "<w:numbering " W "><w:abstractNum w:abstractNumId=\"7\">"
           "<w:lvl w:ilvl=\"0\"><w:start w:val=\"3\"/><w:numFmt w:val=\"decimal\"/></w:lvl>"
           "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt "
           "w:val=\"lowerLetter\"/></w:lvl></w:abstractNum>"
           "<w:abstractNum w:abstractNumId=\"8\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
           "<w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>"
           "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
           "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
           "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
           "<w:startOverride w:val=\"9\"/></w:lvlOverride></w:num></w:numbering>";
  static const char document[] = "<w:document " W R "><w:body>" ITEM ("1", "0", "First")
      ITEM ("1", "0", "Second") ITEM ("1", "1", "Below") ITEM ("1", "1", "Below too")
          ITEM ("1", "0", "Third")
              ITEM ("1", "1", "Below again") "<w:p><w:r><w:t>Between.</w:t></w:r></w:p>" ITEM (
                  "1", "0", "Fourth") ITEM ("2", "0", "A ship") ITEM ("4", "0", "Ninth")
                  ITEM ("1", "0", "Fifth") "</w:body></w:document>";
  const char *const parts[] = { "[Content_Types].xml", TYPES,     "word/document.xml", document,
                                "word/numbering.xml",  numbering, NULL };
  g_autoptr (GBytes) bytes = pack (parts);
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.docx");

  assert_items (draft, "3 4 |1 |2 5 |1 – 6 • 9 7 ");
}

/* In LibreOffice it begins anew unless it is said to go on. */
static void
test_odt_lists (void)
{
  g_autoptr (GBytes) bytes = pack_odt (
      "<office:automatic-styles>"
      "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\" "
      "text:start-value=\"3\"/><text:list-level-style-number text:level=\"2\"/></text:list-style>"
      "<text:list-style style:name=\"L2\"><text:list-level-style-bullet text:level=\"1\"/>"
      "</text:list-style></office:automatic-styles><office:body><office:text>"
      "<text:list text:style-name=\"L1\"><text:list-item><text:p>First</text:p></text:list-item>"
      "<text:list-item><text:p>Second</text:p><text:list><text:list-item><text:p>Below</text:p></"
      "text:list-item>"
      "</text:list></text:list-item><text:list-item text:start-value=\"7\"><text:p>Seventh</text:p>"
      "</text:list-item></text:list><text:p>Between.</text:p>"
      "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item>"
      "<text:p>Eighth</text:p></text:list-item></text:list>"
      "<text:list text:style-name=\"L2\"><text:list-item><text:p>A "
      "ship</text:p></text:list-item></text:list>"
      "<text:list text:style-name=\"L1\"><text:list-item><text:p>Third "
      "again</text:p></text:list-item>"
      "</text:list><text:list text:style-name=\"L1\"><text:list-item><text:p>Third once "
      "more</text:p>"
      "</text:list-item><text:list-item><text:p>Fourth</text:p></text:list-item></text:list>"
      "<text:list text:style-name=\"L1\" text:continue-numbering=\"true\"><text:list-item>"
      "<text:p>Fifth</text:p></text:list-item></text:list></office:text></office:body>");
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.odt");

  assert_items (draft, "3 4 |1 7 – 8 • 3 3 4 5 ");
}

static void
test_odt (void)
{
  g_autoptr (GBytes) bytes = pack_odt (
      "<office:automatic-styles><style:style style:name=\"P1\" style:parent-style-name=\"Title\"/>"
      "<text:list-style style:name=\"L1\"><text:list-level-style-number text:level=\"1\"/>"
      "</text:list-style></office:automatic-styles><office:body><office:text>"
      "<text:tracked-changes>\n<text:changed-region "
      "text:id=\"c1\">\n<text:deletion><office:change-info>"
      "<dc:creator>Ann</dc:creator><dc:date>2025-05-14T10:00:00</dc:date></office:change-info>"
      "<text:p>30</text:p></text:deletion></text:changed-region>"
      "<text:changed-region text:id=\"c2\"><text:insertion><office:change-info><dc:creator>Ben"
      "</dc:creator></office:change-info></text:insertion></text:changed-region></"
      "text:tracked-changes>"
      "<text:p text:style-name=\"P1\">Port grows</text:p>"
      "<text:h text:outline-level=\"2\">Figures</text:h>"
      "<text:p>The <text:a xlink:href=\"https://example.org/port\">port</text:a> took "
      "<text:change text:change-id=\"c1\"/><text:change-start text:change-id=\"c2\"/>40"
      "<text:change-end text:change-id=\"c2\"/><text:s/><office:annotation office:name=\"n1\" "
      "loext:resolved=\"true\"><dc:creator>Ann</dc:creator><dc:date>2025-05-14T11:00:00</dc:date>"
      "<text:p>Which</text:p><text:p>ships?</text:p></"
      "office:annotation>ships<office:annotation-end "
      "office:name=\"n1\"/><text:note><text:note-citation>1</"
      "text:note-citation><text:note-body><text:p>"
      "See https://example.org/ships</text:p></text:note-body></text:note>.</text:p>"
      "<text:list text:style-name=\"L1\"><text:list-item><text:p>First</text:p></"
      "text:list-item><text:list-item><text:p>Second"
      "</text:p></text:list-item></text:list><draw:frame><text:p>Not words</text:p></draw:frame>"
      "</office:text></office:body>");
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.odt");
  guint n_parts = 0;
  guint n_links = 0;
  guint n_comments = 0;
  const AssayPart *parts = assay_draft_get_parts (draft, &n_parts);
  const AssayLink *found = assay_draft_get_links (draft, &n_links);
  const AssayDraftComment *all = assay_draft_get_comments (draft, &n_comments);

  assert_text (draft, "Port grows\n\nFigures\n\nThe port took 40 ships.\n\nFirst\nSecond");
  g_assert_cmpstr (assay_draft_get_format (draft), ==, "odt");
  g_assert_cmpint (parts[0].kind, ==, ASSAY_PART_HEADLINE);
  g_assert_cmpint (parts[1].kind, ==, ASSAY_PART_HEADING);
  g_assert_cmpint (parts[3].kind, ==, ASSAY_PART_NUMBERED_ITEM);
  g_assert_cmpuint (n_links, ==, 2);
  g_assert_cmpstr (found[1].url, ==, "https://example.org/ships");
  g_assert_cmpuint (n_comments, ==, 3);
  assert_comment (draft, 0, ASSAY_COMMENT_DELETED, "took", "30");
  assert_comment (draft, 1, ASSAY_COMMENT_INSERTED, "40", NULL);
  assert_comment (draft, 2, ASSAY_COMMENT_NOTE, "ships", "Which\nships?");
  g_assert_true (all[2].is_resolved);
  g_assert_cmpstr (all[0].by, ==, "Ann");
}

/* What is said of words in a table stays with them. */
static void
test_odt_table (void)
{
  g_autoptr (GBytes) bytes = pack_odt (
      "<office:body><office:text><text:p>Dues rose.</text:p>"
      "<table:table xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\">"
      "<table:table-column/><table:table-header-rows><table:table-row><table:table-cell/>"
      "<table:table-cell><text:p>Dues</text:p></table:table-cell><table:table-cell>"
      "<text:p>Ships</text:p></table:table-cell></table:table-row></table:table-header-rows>"
      "<table:table-row><table:table-cell><text:p>2023</text:p></table:table-cell>"
      "<table:table-cell><text:p><office:annotation><text:p>Whose?</text:p></office:annotation>"
      "<office:annotation office:name=\"n\"><text:p>Who says so?</text:p></office:annotation>"
      "4 pounds<office:annotation-end office:name=\"n\"/></text:p></table:table-cell>"
      "<table:table-cell><text:p>"
      "<text:a xlink:href=\"https://example.org/ships\">1,200</text:a></text:p></table:table-cell>"
      "</table:table-row></table:table><text:p>The end.<office:annotation><text:p>Is it?</text:p>"
      "</office:annotation></text:p></office:text></office:body>");
  g_autoptr (AssayDraft) draft = read_draft (bytes, "port.odt");
  guint n_links = 0;
  const AssayLink *found = assay_draft_get_links (draft, &n_links);
  g_autofree char *words = NULL;

  assert_text (draft, "Dues rose.\n\n| Dues | Ships\n2023 | 4 pounds | 1,200\n\nThe end.");
  assert_comment (draft, 0, ASSAY_COMMENT_NOTE, "4", "Whose?");
  assert_comment (draft, 1, ASSAY_COMMENT_NOTE, "4 pounds", "Who says so?");
  assert_comment (draft, 2, ASSAY_COMMENT_NOTE, "end.", "Is it?");
  g_assert_cmpuint (n_links, ==, 1);
  words = assay_text_dup_span (assay_draft_get_text (draft), found[0].span);
  g_assert_cmpstr (words, ==, "1,200");
}

static void
assert_refused (GBytes     *bytes,
                int         code,
                const char *reason)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (AssayDraft)
      draft = assay_import_bytes (bytes, "port.docx", ASSAY_FORMAT_AUTO, NULL, &error);

  g_assert_null (draft);
  g_assert_error (error, ASSAY_IMPORT_ERROR, code);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, reason));
}

static void
test_refused (void)
{
  g_autoptr (GBytes) empty = pack_docx ("<w:p/>");
  g_autoptr (GBytes) torn = pack_docx ("<w:p>");
  g_autoptr (GString) deep = g_string_new (NULL);
  g_autoptr (GBytes) nested = NULL;
  g_autoptr (GBytes) whole = pack_docx ("<w:p><w:r><w:t>Words</w:t></w:r></w:p>");
  g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, g_bytes_get_size (whole) - 40);
  const char *const no_text[] = { "[Content_Types].xml", TYPES, NULL };
  const char *const sheet[] = { "xl/workbook.xml", "<x/>", NULL };
  g_autoptr (GBytes) hollow = pack (no_text);
  const char *const files[] = { "photographs/harbour.txt", "x", NULL };
  g_autoptr (GBytes) spreadsheet = pack (sheet);
  g_autoptr (GBytes) other = pack (files);
  g_autofree char *blank = g_strnfill (70 * 1024 * 1024, ' ');
  const char *const bomb_parts[] = { "[Content_Types].xml", TYPES, "word/document.xml", blank,
                                     NULL };
  g_autoptr (GBytes) bomb = pack (bomb_parts);

  for (guint i = 0; i < 5000; i++)
    g_string_append (deep, "<w:sdt>");
  nested = pack_docx (deep->str);

  assert_refused (empty, ASSAY_IMPORT_ERROR_EMPTY, "no text");
  assert_refused (torn, ASSAY_IMPORT_ERROR_BINARY, "line 1");
  assert_refused (nested, ASSAY_IMPORT_ERROR_BINARY, "200");
  assert_refused (cut, ASSAY_IMPORT_ERROR_BINARY, "damaged");
  assert_refused (hollow, ASSAY_IMPORT_ERROR_BINARY, "no text");
  assert_refused (spreadsheet, ASSAY_IMPORT_ERROR_BINARY, "CSV");
  assert_refused (other, ASSAY_IMPORT_ERROR_BINARY, "archive");
  assert_refused (bomb, ASSAY_IMPORT_ERROR_BINARY, "64 MB");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/import-office/docx", test_docx);
  g_test_add_func ("/import-office/docx/order", test_docx_order);
  g_test_add_func ("/import-office/docx/changes", test_docx_changes);
  g_test_add_func ("/import-office/docx/fields", test_docx_fields);
  g_test_add_func ("/import-office/docx/lists", test_docx_lists);
  g_test_add_func ("/import-office/odt", test_odt);
  g_test_add_func ("/import-office/odt/lists", test_odt_lists);
  g_test_add_func ("/import-office/odt/table", test_odt_table);
  g_test_add_func ("/import-office/refused", test_refused);

  return g_test_run ();
}
