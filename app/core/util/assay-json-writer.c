/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-writer.h"

#include <math.h>
#include <string.h>

#include "assay-json-plain-private.h"

/* The most decimals that a number is given; a double has not many more to tell. */
#define MAX_DECIMALS 9

/* One object or array that is not yet ended. */
typedef struct
{
  gboolean         is_object;
  gboolean         is_on_a_line;
  guint            n;      /* members or items so far */
  AssayJsonExtras *extras; /* unknown members here and below, or NULL; the caller's */
  char            *path;   /* of this object in @extras, or NULL without */
  GPtrArray       *runs;   /* of AssayJsonExtra at @path; each one that is written is NULL */
  char *after; /* with @runs: key of the last member, whose unknown followers are still to come */
} Frame;

struct _AssayJsonWriter
{
  GString *out;
  GArray  *frames; /* of Frame, outermost first */
};

static void
clear_frame (gpointer data)
{
  Frame *frame = data;

  g_clear_pointer (&frame->runs, g_ptr_array_unref);
  g_free (frame->path);
  g_free (frame->after);
}

static void
find_runs (Frame *frame)
{
  GPtrArray *runs = NULL;

  g_clear_pointer (&frame->runs, g_ptr_array_unref);

  if (frame->extras == NULL || !frame->is_object)
    return;

  runs = assay_json_extras_lookup (frame->extras, frame->path);

  if (runs != NULL)
    {
      frame->runs = g_ptr_array_sized_new (runs->len);
      g_ptr_array_extend (frame->runs, runs, NULL, NULL);
      g_free (frame->after);
      frame->after = g_strdup ("");
    }
}

/**
 * assay_json_writer_new:
 *
 * Returns: (transfer full): a writer that has written nothing
 */
AssayJsonWriter *
assay_json_writer_new (void)
{
  AssayJsonWriter *self = g_new0 (AssayJsonWriter, 1);

  self->out = g_string_new (NULL);
  self->frames = g_array_new (FALSE, TRUE, sizeof (Frame));
  g_array_set_clear_func (self->frames, clear_frame);

  return self;
}

void
assay_json_writer_free (AssayJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  if (self->out != NULL)
    g_string_free (self->out, TRUE);

  g_array_unref (self->frames);
  g_free (self);
}

/**
 * assay_json_writer_end:
 * @self: (transfer full): the writer, which is gone afterwards
 *
 * Returns: (transfer full): the value in UTF-8, with a line end after it
 */
GBytes *
assay_json_writer_end (AssayJsonWriter *self)
{
  GBytes *bytes = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->frames->len == 0, NULL);

  g_string_append_c (self->out, '\n');
  bytes = g_string_free_to_bytes (g_steal_pointer (&self->out));
  assay_json_writer_free (self);

  return bytes;
}

/**
 * assay_json_writer_end_text:
 * @self: (transfer full): the writer, which is gone afterwards
 *
 * Returns: (transfer full): what assay_json_writer_end() returns, as a string
 */
char *
assay_json_writer_end_text (AssayJsonWriter *self)
{
  char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (self->frames->len == 0, NULL);

  g_string_append_c (self->out, '\n');
  text = g_string_free (g_steal_pointer (&self->out), FALSE);
  assay_json_writer_free (self);

  return text;
}

static Frame *
get_frame (AssayJsonWriter *self)
{
  if (self->frames->len == 0)
    return NULL;

  return &g_array_index (self->frames, Frame, self->frames->len - 1);
}

/* Makes room behind what is written, and returns where that is; out->len tells how much of it was used. */
static inline char *
make_room (GString *out,
           gsize    n_bytes)
{
  if (out->len + n_bytes >= out->allocated_len)
    {
      gsize len = out->len;

      g_string_set_size (out, len + n_bytes);
      out->len = len;
    }

  return out->str + out->len;
}

static inline void
append_bytes (GString    *out,
              const char *bytes,
              gsize       n_bytes)
{
  memcpy (make_room (out, n_bytes), bytes, n_bytes);
  out->len += n_bytes;
}

static inline void
append_byte (GString *out,
             char     byte)
{
  *make_room (out, 1) = byte;
  out->len++;
}

static void
append_escape (GString *out,
               char     c)
{
  static const char letters[] = "\"\\\b\f\n\r\t";
  static const char escapes[] = "\"\\bfnrt";
  const char *letter = strchr (letters, c);

  if (letter != NULL)
    {
      append_byte (out, '\\');
      append_byte (out, escapes[letter - letters]);
    }
  else
    g_string_append_printf (out, "\\u%04x", (guint) (guchar) c);
}

/* Valid UTF-8 without NUL. */
static void
append_quoted (GString    *out,
               const char *value,
               gsize       n_bytes)
{
  append_byte (out, '"');

  while (n_bytes > 0)
    {
      gsize n = assay_json_count_plain (value, n_bytes);

      append_bytes (out, value, n);
      if (n < n_bytes)
        append_escape (out, value[n++]);
      value += n;
      n_bytes -= n;
    }

  append_byte (out, '"');
}

/* As printf() would, which reads its format anew each time. */
static void
append_integer (GString *out,
                gint64   value)
{
  char digits[24];
  char *first = digits + sizeof digits;
  guint64 rest = value < 0 ? -(guint64) value : (guint64) value;

  do
    *--first = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);

  if (value < 0)
    *--first = '-';

  append_bytes (out, first, (gsize) (digits + sizeof digits - first));
}

/* A line end, and the space before what is so deep. */
static void
append_line (AssayJsonWriter *self)
{
  static const char space[] = "\n                                ";
  guint n = 2 * self->frames->len;

  append_bytes (self->out, space, 1 + MIN (n, strlen (space) - 1));
  for (guint i = strlen (space) - 1; i < n; i++)
    append_byte (self->out, ' ');
}

static void
append_separator (AssayJsonWriter *self,
                  Frame           *frame)
{
  if (frame->n > 0)
    append_byte (self->out, ',');

  if (!frame->is_on_a_line)
    append_line (self);
  else if (frame->n > 0 || frame->is_object)
    append_byte (self->out, ' ');

  frame->n++;
}

/* The unknown members that stood behind the member @after; at the end (%NULL) all that are left. */
static void
append_runs (AssayJsonWriter *self,
             Frame           *frame,
             const char      *after)
{
  for (guint i = 0; frame->runs != NULL && i < frame->runs->len; i++)
    {
      AssayJsonExtra *run = g_ptr_array_index (frame->runs, i);

      if (run == NULL || (after != NULL && strcmp (run->after, after) != 0))
        continue;

      append_separator (self, frame);
      g_string_append (self->out, run->raw);
      g_ptr_array_index (frame->runs, i) = NULL;
    }
}

/* All that comes before a value: the unknown members that are due, comma, line, key. */
static void
begin_value (AssayJsonWriter *self,
             const char      *key)
{
  Frame *frame = get_frame (self);

  if (frame == NULL)
    return;

  g_return_if_fail (frame->is_object == (key != NULL));

  append_runs (self, frame, frame->after);
  append_separator (self, frame);

  if (key == NULL)
    return;

  append_quoted (self->out, key, strlen (key));
  append_bytes (self->out, ": ", 2);

  /* Asked for only where unknown members are. */
  if (frame->runs != NULL)
    {
      g_free (frame->after);
      frame->after = g_strdup (key);
    }
}

static void
begin_container (AssayJsonWriter *self,
                 const char      *key,
                 gboolean         is_object)
{
  Frame frame = { .is_object = is_object };
  Frame *outer = NULL;

  begin_value (self, key);
  outer = get_frame (self);

  if (outer != NULL)
    {
      frame.is_on_a_line = outer->is_on_a_line;
      frame.extras = outer->extras;

      if (frame.extras != NULL && key != NULL)
        frame.path = g_strdup_printf ("%s.%s", outer->path, key);
      else if (frame.extras != NULL)
        frame.path = g_strdup_printf ("%s[%u]", outer->path, outer->n - 1);
    }

  find_runs (&frame);
  g_array_append_val (self->frames, frame);
  append_byte (self->out, is_object ? '{' : '[');
}

static void
end_container (AssayJsonWriter *self,
               gboolean         is_object)
{
  Frame *frame = get_frame (self);
  gboolean is_on_a_line;
  guint n;

  g_return_if_fail (frame != NULL && frame->is_object == is_object);

  append_runs (self, frame, NULL);
  is_on_a_line = frame->is_on_a_line;
  n = frame->n;
  g_array_set_size (self->frames, self->frames->len - 1);

  if (n > 0 && !is_on_a_line)
    append_line (self);
  else if (n > 0 && is_object)
    append_byte (self->out, ' ');

  append_byte (self->out, is_object ? '}' : ']');
}

void
assay_json_writer_begin_object (AssayJsonWriter *self,
                                const char      *key)
{
  g_return_if_fail (self != NULL);

  begin_container (self, key, TRUE);
}

void
assay_json_writer_end_object (AssayJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  end_container (self, TRUE);
}

void
assay_json_writer_begin_array (AssayJsonWriter *self,
                               const char      *key)
{
  g_return_if_fail (self != NULL);

  begin_container (self, key, FALSE);
}

void
assay_json_writer_end_array (AssayJsonWriter *self)
{
  g_return_if_fail (self != NULL);

  end_container (self, FALSE);
}

/**
 * assay_json_writer_set_on_a_line:
 *
 * Writes the object or array that was just begun, with all in it, on the line where it begins.
 */
void
assay_json_writer_set_on_a_line (AssayJsonWriter *self)
{
  Frame *frame = NULL;

  g_return_if_fail (self != NULL);

  frame = get_frame (self);
  g_return_if_fail (frame != NULL && frame->n == 0);

  frame->is_on_a_line = TRUE;
}

/**
 * assay_json_writer_carry:
 * @extras: (nullable): unknown members of the object that was just begun and of those below it;
 *   must outlive the object's end
 *
 * Puts each unknown member back where it stood: behind the known member that it followed, or at the
 * end if that one is not written.
 */
void
assay_json_writer_carry (AssayJsonWriter *self,
                         AssayJsonExtras *extras)
{
  Frame *frame = NULL;

  g_return_if_fail (self != NULL);

  frame = get_frame (self);
  g_return_if_fail (frame != NULL && frame->is_object && frame->n == 0);

  frame->extras = extras;
  g_free (frame->path);
  frame->path = extras != NULL ? g_strdup ("") : NULL;
  find_runs (frame);
}

/**
 * assay_json_writer_add_string:
 * @value: (nullable): the string; `null` is written for %NULL. Bytes that are not UTF-8 are
 *   replaced
 */
void
assay_json_writer_add_string (AssayJsonWriter *self,
                              const char      *key,
                              const char      *value)
{
  g_autofree char *repaired = NULL;

  g_return_if_fail (self != NULL);

  if (value == NULL)
    {
      begin_value (self, key);
      g_string_append (self->out, "null");
      return;
    }

  /* A file name may hold any bytes; what is written must stay readable. */
  if (!g_utf8_validate (value, -1, NULL))
    value = repaired = g_utf8_make_valid (value, -1);

  assay_json_writer_add_words (self, key, value, strlen (value));
}

/**
 * assay_json_writer_add_words:
 * @utf8: (array length=n_bytes): a piece of a text; valid UTF-8 without NUL, which the caller has checked
 */
void
assay_json_writer_add_words (AssayJsonWriter *self,
                             const char      *key,
                             const char      *utf8,
                             gsize            n_bytes)
{
  g_return_if_fail (self != NULL);

  begin_value (self, key);
  append_quoted (self->out, utf8, n_bytes);
}

void
assay_json_writer_add_integer (AssayJsonWriter *self,
                               const char      *key,
                               gint64           value)
{
  g_return_if_fail (self != NULL);

  begin_value (self, key);
  append_integer (self->out, value);
}

/**
 * assay_json_writer_add_number:
 * @value: the number; must be finite and less than 1e15
 * @decimals: how many decimals to keep, at most 9; those that are zero are left out
 *
 * Rounding makes the last bits of a sum, which may differ from machine to machine, invisible.
 */
void
assay_json_writer_add_number (AssayJsonWriter *self,
                              const char      *key,
                              double           value,
                              guint            decimals)
{
  char format[] = "%.0f";
  char number[64];

  g_return_if_fail (self != NULL);
  g_return_if_fail (isfinite (value) && fabs (value) < 1e15);
  g_return_if_fail (decimals <= MAX_DECIMALS);

  begin_value (self, key);
  if (value == floor (value))
    {
      append_integer (self->out, (gint64) value);
      return;
    }

  format[2] = (char) ('0' + decimals);
  g_ascii_formatd (number, sizeof number, format, value);

  if (decimals > 0)
    {
      char *end = number + strlen (number);

      while (end[-1] == '0')
        end--;

      *(end[-1] == '.' ? end - 1 : end) = '\0';
    }

  g_string_append (self->out, strcmp (number, "-0") == 0 ? "0" : number);
}

void
assay_json_writer_add_boolean (AssayJsonWriter *self,
                               const char      *key,
                               gboolean         value)
{
  g_return_if_fail (self != NULL);

  begin_value (self, key);
  g_string_append (self->out, value ? "true" : "false");
}

/**
 * assay_json_writer_add_raw:
 * @raw: a JSON value, which is written as it is
 */
void
assay_json_writer_add_raw (AssayJsonWriter *self,
                           const char      *key,
                           const char      *raw)
{
  g_return_if_fail (self != NULL);
  g_return_if_fail (raw != NULL);

  begin_value (self, key);
  g_string_append (self->out, raw);
}
