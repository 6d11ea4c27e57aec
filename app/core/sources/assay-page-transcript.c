/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-document-private.h"

#include <string.h>

/* Captions of films and recordings (WebVTT, SubRip): what was said, without its times. */

/* A paragraph that is this long ends with the next sentence. */
#define LONG_PARAGRAPH 400

/* “00:01:02.500 --> 00:01:05.000” and what may follow it. */
static gboolean
is_timing (const char *line)
{
  const char *arrow = strstr (line, "-->");

  if (arrow == NULL)
    return FALSE;

  while (g_ascii_isspace (*line))
    line++;

  for (; line < arrow; line++)
    {
      if (!g_ascii_isdigit (*line) && strchr (":., ", *line) == NULL)
        return FALSE;
    }

  return TRUE;
}

gboolean
assay_page_is_transcript (const char *utf8,
                          const char *name)
{
  const char *text = g_str_has_prefix (utf8, "\xef\xbb\xbf") ? utf8 + 3 : utf8;

  if (g_str_has_prefix (text, "WEBVTT"))
    return TRUE;

  return (assay_page_has_suffix (name, ".srt") || assay_page_has_suffix (name, ".vtt")) &&
         strstr (utf8, "-->") != NULL;
}

/**
 * Speech:
 * @text: what was said until now
 * @begin_byte: where the paragraph begins that is being written
 * @speaker: (nullable): who says it
 * @last: (nullable): the line before, which rolling captions say once more
 */
typedef struct
{
  GString *text;
  gsize    begin_byte;
  char    *speaker;
  char    *last;
} Speech;

static void
begin_paragraph (Speech *self)
{
  if (self->text->len > 0 && !g_str_has_suffix (self->text->str, "\n\n"))
    g_string_append (self->text, "\n\n");

  self->begin_byte = self->text->len;
}

/* “<v Ann Lee>We meet at noon</v>”: the words, without what stands in angle brackets, and who says them. */
static char *
dup_said (const char  *line,
          char       **speaker)
{
  GString *said = g_string_new (NULL);

  while (*line != '\0')
    {
      const char *end = *line == '<' ? strchr (line, '>') : NULL;

      if (end == NULL)
        {
          g_string_append_c (said, *line++);
          continue;
        }

      if (line[1] == 'v' && (line[2] == ' ' || line[2] == '.') && *speaker == NULL)
        {
          const char *name = strchr (line, ' ');

          if (name != NULL && name < end)
            *speaker = g_strstrip (g_strndup (name, (gsize) (end - name)));
        }
      line = end + 1;
    }

  return g_strstrip (g_string_free (said, FALSE));
}

static void
change_speaker (Speech *self,
                char   *speaker)
{
  if (speaker == NULL || g_strcmp0 (speaker, self->speaker) == 0)
    {
      g_free (speaker);
      return;
    }

  begin_paragraph (self);
  g_string_append_printf (self->text, "%s: ", speaker);
  g_free (self->speaker);
  self->speaker = speaker;
}

static gboolean
ends_sentence (const char *text,
               gsize       n_bytes)
{
  return n_bytes > 0 && strchr (".?!", text[n_bytes - 1]) != NULL;
}

static void
say (Speech     *self,
     const char *line)
{
  char *speaker = NULL;
  g_autofree char *said = dup_said (line, &speaker);

  change_speaker (self, speaker);
  if (*said == '\0' || g_strcmp0 (said, self->last) == 0)
    return;

  /* Speakers are also marked by a dash, or by two angle brackets. */
  if (g_str_has_prefix (said, ">>") || g_str_has_prefix (said, "- ") ||
      (self->text->len - self->begin_byte > LONG_PARAGRAPH &&
       ends_sentence (self->text->str, self->text->len)))
    begin_paragraph (self);
  else if (self->text->len > self->begin_byte && !g_str_has_suffix (self->text->str, " "))
    g_string_append_c (self->text, ' ');

  g_string_append (self->text, said);
  g_free (self->last);
  self->last = g_steal_pointer (&said);
}

/**
 * assay_page_dup_speech:
 *
 * Returns: (transfer full): what is said in captions, in paragraphs
 */
char *
assay_page_dup_speech (const char *utf8)
{
  g_auto (GStrv) lines = g_strsplit (utf8, "\n", -1);
  Speech speech = { .text = g_string_new (NULL) };
  gboolean is_cue = FALSE;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *line = g_strstrip (lines[i]);

      if (*line == '\0')
        is_cue = FALSE;
      else if (is_timing (line))
        is_cue = TRUE;
      else if (is_cue)
        say (&speech, line);
    }

  g_free (speech.speaker);
  g_free (speech.last);

  return g_string_free (speech.text, FALSE);
}
