/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include <string.h>

#include "assay-import-private.h"

/* A block of metadata has no more lines than this; what looks like a longer one is text. */
#define MAX_LINES 200

/**
 * FieldName:
 * @FIELD_NONE: one that is no part of a draft
 */
typedef enum
{
  FIELD_NONE,
  FIELD_TITLE,
  FIELD_BYLINE,
  FIELD_DATE,
  FIELD_LANGUAGE,
  FIELD_STANDFIRST,
  FIELD_SOURCES,
} FieldName;

static const struct
{
  const char *key;
  FieldName   field;
} keys[] = {
  { "title", FIELD_TITLE },
  { "headline", FIELD_TITLE },
  { "author", FIELD_BYLINE },
  { "authors", FIELD_BYLINE },
  { "byline", FIELD_BYLINE },
  { "date", FIELD_DATE },
  { "published", FIELD_DATE },
  { "publish_date", FIELD_DATE },
  { "publishdate", FIELD_DATE },
  { "pubdate", FIELD_DATE },
  { "lang", FIELD_LANGUAGE },
  { "language", FIELD_LANGUAGE },
  { "locale", FIELD_LANGUAGE },
  { "description", FIELD_STANDFIRST },
  { "standfirst", FIELD_STANDFIRST },
  { "subtitle", FIELD_STANDFIRST },
  { "subheading", FIELD_STANDFIRST },
  { "dek", FIELD_STANDFIRST },
  { "source", FIELD_SOURCES },
  { "sources", FIELD_SOURCES },
  { "references", FIELD_SOURCES },
};

/**
 * Reader:
 * @field: what the value that is being read belongs to
 * @value: its words so far
 * @value_line: line where it begins
 */
typedef struct
{
  AssayManuscript *manuscript;
  AssayMetadata   *metadata;
  FieldName        field;
  GString         *value;
  guint            value_line;
} Reader;

static const char *
line_end (const char *begin,
          const char *end)
{
  const char *stop = memchr (begin, '\n', end - begin);

  return stop != NULL ? stop : end;
}

/* One past “key” of “key: value”, or “key = value”; NULL if the line is neither. */
static const char *
scan_key (const char *begin,
          const char *end)
{
  const char *p = begin;

  while (p < end && p - begin < 40 && (g_ascii_isalnum (*p) || *p == '_' || *p == '-'))
    p++;

  if (p == begin || p == end)
    return NULL;
  if (*p == ':' && (p + 1 == end || p[1] == ' ' || p[1] == '\t'))
    return p;

  return end - p >= 3 && strncmp (p, " = ", 3) == 0 ? p : NULL;
}

static FieldName
find_field (const char *begin,
            const char *end)
{
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      if (strlen (keys[i].key) == (gsize) (end - begin) &&
          g_ascii_strncasecmp (begin, keys[i].key, end - begin) == 0)
        return keys[i].field;
    }

  return FIELD_NONE;
}

/* Takes off the marks around a value. */
static void
unquote (const char **begin,
         const char **end)
{
  *begin = assay_scan_space (*begin, *end);
  *end = assay_scan_space_back (*begin, *end);

  while (*end - *begin >= 2 &&
         ((**begin == '"' && (*end)[-1] == '"') || (**begin == '\'' && (*end)[-1] == '\'') ||
                                (**begin == '[' && (*end)[-1] == ']')))
    {
      *begin = assay_scan_space (*begin + 1, *end - 1);
      *end = assay_scan_space_back (*begin, *end - 1);
    }
}

static void
take_sources (Reader *reader)
{
  const char *end = reader->value->str + reader->value->len;
  const char *p = reader->value->str;

  while (p < end && reader->manuscript->sources->len < ASSAY_MANUSCRIPT_MAX_LINKS)
    {
      const char *stop = assay_scan_url (p, end);
      AssayListedSource source = { .line = reader->value_line };

      if (stop == NULL)
        {
          p++;
          continue;
        }

      source.url = g_strndup (p, stop - p);
      g_array_append_val (reader->manuscript->sources, source);
      p = stop;
    }
}

/* Language tags may come as “en_GB”, which is how systems write them. */
static char *
dup_language (const char *value)
{
  g_autofree char *language = g_strdelimit (g_strdup (value), "_", '-');

  return assay_scan_is_language (language) ? g_steal_pointer (&language) : NULL;
}

static void
set_once (char       **to,
          const char  *value)
{
  if (*to == NULL)
    *to = g_strdup (value);
}

static void
end_value (Reader *reader)
{
  const char *value = reader->value->str;
  AssayDay date;

  if (reader->value->len > 0)
    {
      switch (reader->field)
        {
        case FIELD_TITLE:
          set_once (&reader->metadata->title, value);
          break;

        case FIELD_BYLINE:
          set_once (&reader->metadata->byline, value);
          break;

        case FIELD_STANDFIRST:
          set_once (&reader->metadata->standfirst, value);
          break;

        case FIELD_DATE:
          if (reader->manuscript->date.year == 0 &&
              assay_import_parse_date (value, reader->value->len, &date))
            reader->manuscript->date = date;
          break;

        case FIELD_LANGUAGE:
          if (reader->manuscript->language == NULL)
            reader->manuscript->language = dup_language (value);
          break;

        case FIELD_SOURCES:
          take_sources (reader);
          break;

        case FIELD_NONE:
          break;
        }
    }

  g_string_truncate (reader->value, 0);
  reader->field = FIELD_NONE;
}

static void
append_value (Reader     *reader,
              const char *begin,
              const char *end,
              const char *separator)
{
  unquote (&begin, &end);

  /* The signs for values that go over lines. */
  if (end - begin <= 2 && begin < end && (*begin == '>' || *begin == '|'))
    return;
  if (begin < end && reader->value->len > 0)
    g_string_append (reader->value, separator);

  g_string_append_len (reader->value, begin, end - begin);
}

static void
read_line (Reader     *reader,
           const char *begin,
           const char *end,
           guint       number)
{
  const char *key_end = scan_key (begin, end);
  const char *words = assay_scan_space (begin, end);

  if (words == end || *words == '#')
    return;

  if (key_end != NULL)
    {
      end_value (reader);
      reader->field = find_field (begin, key_end);
      reader->value_line = number;
      append_value (reader, assay_scan_space (key_end, end) + 1, end, "");
    }
  else if (*words == '-')
    append_value (reader, words + 1, end, ", ");
  else
    append_value (reader, words, end, " ");
}

/* One past the line that closes the block, or NULL if this is none. */
static const char *
find_close (const char *begin,
            const char *end,
            const char *fence)
{
  const char *p = line_end (begin, end);
  gboolean keyed = FALSE;

  for (guint i = 0; i < MAX_LINES && p < end; i++)
    {
      const char *line = p + 1;
      const char *stop = line_end (line, end);
      const char *trimmed = assay_scan_space_back (line, stop);

      p = stop;

      if (trimmed - line == 3 &&
          (strncmp (line, fence, 3) == 0 || (*fence == '-' && strncmp (line, "...", 3) == 0)))
        return keyed ? stop : NULL;

      if (scan_key (line, stop) != NULL)
        keyed = TRUE;
      else if (trimmed > line && !g_ascii_isspace (*line) && *line != '-' && *line != '#' &&
               *line != ']')
        return NULL;
    }

  return NULL;
}

/**
 * assay_import_take_front_matter:
 * @text: a Markdown text; the lines of the block are made blank in it
 *
 * Reads the block of metadata that may stand at the top, in the manner of YAML (“---”) or TOML
 * (“+++”), as far as simple values go.
 *
 * Returns: whether there is one
 */
gboolean
assay_import_take_front_matter (AssayManuscript *manuscript,
                                GString         *text,
                                AssayMetadata   *metadata)
{
  const char *end = text->str + text->len;
  const char *fence = g_str_has_prefix (text->str, "+++") ? "+++" : "---";
  const char *close = NULL;
  g_autoptr (GString) value = g_string_new (NULL);
  Reader reader = { .manuscript = manuscript, .metadata = metadata, .value = value };
  guint number = 2;

  if (!g_str_has_prefix (text->str, fence) ||
      assay_scan_space_back (text->str + 3, line_end (text->str, end)) != text->str + 3)
    return FALSE;

  close = find_close (text->str, end, fence);

  if (close == NULL)
    return FALSE;

  metadata->line = 1;

  for (const char *p = line_end (text->str, end) + 1; p < close; number++)
    {
      const char *stop = line_end (p, end);

      if (stop < close)
        read_line (&reader, p, stop, number);

      p = stop + 1;
    }

  end_value (&reader);

  for (char *p = text->str; p < close; p++)
    *p = *p == '\n' ? '\n' : ' ';

  return TRUE;
}
