/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-json-plain-private.h"
#include "assay-json-scanner-private.h"

#include <float.h>
#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

/* A number that is longer says nothing more; no double has so many digits. */
#define MAX_NUMBER_BYTES 1024

gboolean
assay_json_fail_at (AssayJsonScanner *self,
                    gsize             offset_byte,
                    AssayJsonError    code,
                    const char       *reason)
{
  guint line = 1;
  guint column = 1;

  assay_json_index_locate (self->index, offset_byte, &line, &column);
  g_set_error (self->error, ASSAY_JSON_ERROR, code,
               /* Translators: the place in a file, and what is wrong there */
               _ ("Line %u, column %u: %s"), line, column, reason);

  return FALSE;
}

gboolean
assay_json_fail (AssayJsonScanner *self,
                 const char       *reason)
{
  if (self->at >= self->n_bytes)
    reason = _ ("the file ends too early");

  return assay_json_fail_at (self, self->at, ASSAY_JSON_ERROR_SYNTAX, reason);
}

/* The four digits of “\uXXXX” whose backslash is at @at. */
static gboolean
read_code_unit (AssayJsonScanner *self,
                guint            *unit)
{
  gsize begin = self->at;

  *unit = 0;

  for (self->at += 2; self->at < begin + 6; self->at++)
    {
      int digit = g_ascii_xdigit_value (assay_json_peek (self));

      if (digit < 0)
        return assay_json_fail (self, _ ("“\\u” is followed by four hexadecimal digits"));

      *unit = *unit * 16 + (guint) digit;
    }

  return TRUE;
}

static gboolean
scan_unicode_escape (AssayJsonScanner *self)
{
  gsize begin = self->at;
  guint unit = 0;
  guint second = 0;

  if (!read_code_unit (self, &unit))
    return FALSE;

  if (unit == 0)
    return assay_json_fail_at (self, begin, ASSAY_JSON_ERROR_SYNTAX,
                               _ ("the character U+0000 is not allowed"));

  if (unit < 0xd800 || unit > 0xdfff)
    return TRUE;

  /* Cut off before the second half could come. */
  if (assay_json_peek (self) == '\\' && self->at + 1 == self->n_bytes)
    self->at++;
  if (self->at == self->n_bytes)
    return assay_json_fail (self, NULL);

  if (unit < 0xdc00 && self->text[self->at] == '\\' && self->text[self->at + 1] == 'u')
    {
      if (!read_code_unit (self, &second))
        return FALSE;
      if (second >= 0xdc00 && second <= 0xdfff)
        return TRUE;
    }

  return assay_json_fail_at (self, begin, ASSAY_JSON_ERROR_SYNTAX,
                             _ ("half of a surrogate pair stands without the other"));
}

static gboolean
scan_escape (AssayJsonScanner *self)
{
  gsize begin = self->at;
  char letter;

  self->at++;
  letter = assay_json_peek (self);

  if (letter == 'u')
    {
      self->at = begin;
      return scan_unicode_escape (self);
    }

  if (letter == '\0' || strchr ("\"\\/bfnrt", letter) == NULL)
    return assay_json_fail (self, _ ("there is no such escape after “\\”"));

  self->at++;

  return TRUE;
}

/* A string whose opening quotation mark is at @at. */
gboolean
assay_json_scan_string (AssayJsonScanner *self,
                        gboolean         *has_escapes)
{
  *has_escapes = FALSE;
  self->at++;

  for (;;)
    {
      guchar c;

      self->at += assay_json_count_plain (self->text + self->at, self->n_bytes - self->at);
      c = (guchar) assay_json_peek (self);
      if (c == '"')
        break;

      if (c == '\\')
        {
          *has_escapes = TRUE;

          if (!scan_escape (self))
            return FALSE;
        }
      else
        return assay_json_fail (self, _ ("a control character inside text must be escaped"));
    }

  self->at++;

  return TRUE;
}

static gboolean
skip_digits (AssayJsonScanner *self)
{
  gsize begin = self->at;

  while (g_ascii_isdigit (assay_json_peek (self)))
    self->at++;

  return self->at > begin;
}

static gboolean
check_range (AssayJsonScanner *self,
             gsize             begin)
{
  char buffer[MAX_NUMBER_BYTES + 1];
  gsize n_bytes = self->at - begin;

  if (n_bytes > MAX_NUMBER_BYTES)
    {
      g_autofree char *reason = NULL;

      reason = g_strdup_printf (_ ("a number has more than %d characters"), MAX_NUMBER_BYTES);
      return assay_json_fail_at (self, begin, ASSAY_JSON_ERROR_TOO_LARGE, reason);
    }

  memcpy (buffer, self->text + begin, n_bytes);
  buffer[n_bytes] = '\0';

  /* Without an exponent it is below ten to the power of its length. */
  if (n_bytes <= DBL_MAX_10_EXP && strpbrk (buffer, "eE") == NULL)
    return TRUE;

  if (!isfinite (g_ascii_strtod (buffer, NULL)))
    return assay_json_fail_at (self, begin, ASSAY_JSON_ERROR_SYNTAX,
                               _ ("the number is too large to be kept"));

  return TRUE;
}

static gboolean
scan_number (AssayJsonScanner *self,
             AssayJsonKind    *kind)
{
  gsize begin = self->at;

  *kind = ASSAY_JSON_INTEGER;

  if (assay_json_peek (self) == '-')
    self->at++;

  if (assay_json_peek (self) == '0')
    {
      self->at++;

      if (g_ascii_isdigit (assay_json_peek (self)))
        return assay_json_fail (self, _ ("a number does not begin with a needless zero"));
    }
  else if (!skip_digits (self))
    return assay_json_fail (self, _ ("a digit is expected here"));

  if (assay_json_peek (self) == '.')
    {
      *kind = ASSAY_JSON_NUMBER;
      self->at++;

      if (!skip_digits (self))
        return assay_json_fail (self, _ ("a digit is expected here"));
    }

  if (assay_json_peek (self) == 'e' || assay_json_peek (self) == 'E')
    {
      *kind = ASSAY_JSON_NUMBER;
      self->at++;

      if (assay_json_peek (self) == '+' || assay_json_peek (self) == '-')
        self->at++;
      if (!skip_digits (self))
        return assay_json_fail (self, _ ("a digit is expected here"));
    }

  return check_range (self, begin);
}

static gboolean
scan_word (AssayJsonScanner *self,
           const char       *word)
{
  for (; *word != '\0'; word++)
    {
      if (assay_json_peek (self) != *word)
        return assay_json_fail (self, _ ("a value is expected here"));

      self->at++;
    }

  return TRUE;
}

static const char *
explain_no_value (AssayJsonScanner *self)
{
  char c = assay_json_peek (self);
  gsize before = self->at;

  while (before > 0 && g_ascii_isspace (self->text[before - 1]))
    before--;

  if (c == '/' || c == '#')
    return _ ("comments are not allowed");
  if (c == '\'')
    return _ ("text stands between double quotation marks, not single ones");
  if ((c == ']' || c == '}') && before > 0 && self->text[before - 1] == ',')
    return _ ("a comma stands before the closing bracket");

  return _ ("a value is expected here");
}

gboolean
assay_json_scan_scalar (AssayJsonScanner *self,
                        AssayJsonNode    *node)
{
  AssayJsonKind kind = ASSAY_JSON_NULL;
  gboolean has_escapes = FALSE;
  gboolean ok;
  char c = assay_json_peek (self);

  if (c == '"')
    {
      kind = ASSAY_JSON_STRING;
      ok = assay_json_scan_string (self, &has_escapes);
    }
  else if (c == '-' || g_ascii_isdigit (c))
    ok = scan_number (self, &kind);
  else if (c == 't' || c == 'f')
    {
      kind = ASSAY_JSON_BOOLEAN;
      ok = scan_word (self, c == 't' ? "true" : "false");
    }
  else if (c == 'n')
    ok = scan_word (self, "null");
  else
    ok = assay_json_fail (self, explain_no_value (self));

  node->kind = kind;
  node->has_escapes = has_escapes;
  node->end_byte = (guint32) self->at;

  return ok;
}
