/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-plain.h"

#include <gio/gio.h>
#include <string.h>

/* A sentence has at most so many attributions. */
#define MAX_ATTRIBUTIONS 9

/* One attribution while its line is read. */
typedef struct
{
  JsonArray *source;
  JsonArray *cue;
  JsonArray *content;
  gboolean   is_speech;
} Told;

static void
add_span (JsonArray *spans,
          guint      begin,
          guint      end)
{
  JsonArray *span = json_array_new ();

  json_array_add_int_element (span, begin);
  json_array_add_int_element (span, end);
  json_array_add_array_element (spans, span);
}

/* Adds what stands in brackets, which begins with @kind. */
static gboolean
add_piece (Told  *told,
           char   kind,
           guint  begin,
           guint  end)
{
  switch (kind)
    {
    case 's':
      add_span (told->source, begin, end);
      return TRUE;
    case 'x':
      add_span (told->content, begin, end);
      return TRUE;
    case 'c':
    case 't':
      told->is_speech = kind == 'c';
      add_span (told->cue, begin, end);
      return TRUE;
    default:
      return FALSE;
    }
}

/* Takes the brackets out of the line. */
static gboolean
take_apart (const char *line,
            Told       *told,
            GString    *text)
{
  char kind = '\0';
  guint number = 0;
  guint begin = 0;
  guint at = 0;

  for (const char *c = line; *c != '\0';)
    {
      const char *next = g_utf8_next_char (c);

      if (*c == '[')
        {
          const char *blank = strchr (c, ' ');

          if (kind != '\0' || blank == NULL || blank - c < 2 || blank - c > 3)
            return FALSE;
          kind = c[1];
          number = blank - c == 3 ? (guint) g_ascii_digit_value (c[2]) : 1;
          if (number == 0 || number > MAX_ATTRIBUTIONS)
            return FALSE;
          begin = at;
          next = blank + 1;
        }
      else if (*c == ']')
        {
          if (kind == '\0' || !add_piece (&told[number - 1], kind, begin, at))
            return FALSE;
          kind = '\0';
        }
      else
        {
          g_string_append_len (text, c, next - c);
          at++;
        }
      c = next;
    }

  return kind == '\0';
}

/* A line of plain-sentences.txt, in the form of the corpus. */
JsonObject *
train_parse_plain (const char  *line,
                   GError     **error)
{
  g_autoptr (JsonObject) object = json_object_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  JsonArray *attributions = json_array_new ();
  Told told[MAX_ATTRIBUTIONS];
  gboolean is_sound;

  for (guint i = 0; i < MAX_ATTRIBUTIONS; i++)
    told[i] = (Told){ json_array_new (), json_array_new (), json_array_new (), FALSE };

  is_sound = take_apart (line, told, text);

  for (guint i = 0; i < MAX_ATTRIBUTIONS; i++)
    {
      JsonObject *attribution = json_object_new ();

      json_object_set_array_member (attribution, "source", told[i].source);
      json_object_set_array_member (attribution, "cue", told[i].cue);
      json_object_set_array_member (attribution, "content", told[i].content);
      json_object_set_int_member (attribution, "speech_cue", told[i].is_speech);
      json_array_add_object_element (attributions, attribution);
    }
  json_object_set_array_member (object, "attributions", attributions);
  json_object_set_string_member (object, "text", text->str);

  if (!is_sound)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "not a plain sentence: %s", line);
      return NULL;
    }

  return g_steal_pointer (&object);
}
