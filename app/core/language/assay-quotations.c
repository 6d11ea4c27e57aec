/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-lexicon.h"

/* Quotations nest at most so deep; marks beyond it are passed over. */
#define MAX_DEPTH 4

/* Kinds of marks that pair with each other. */
typedef enum
{
  MARK_NONE,
  MARK_DOUBLE,    /* “ ” „ " */
  MARK_SINGLE,    /* ‘ ’ ‚ ' */
  MARK_GUILLEMET, /* « » » « */
} MarkKind;

typedef struct
{
  guint     first;      /* token of the opening mark */
  guint     index;      /* of its quotation in the reading */
  gunichar  opener;
  MarkKind  kind;
} OpenQuotation;

typedef struct
{
  AssayReader   *reader;
  const AssayLexicon *clipped;
  OpenQuotation  open[MAX_DEPTH];
  guint          n_open;
  guint          begin;      /* tokens of the part being walked */
  guint          end;
  GArray        *closers;    /* of guint8: [token] a single mark here or later may close */
} Tracker;

static inline const AssayToken *
token_at (const Tracker *self,
          guint          i)
{
  return assay_reader_token (self->reader, i);
}

static MarkKind
kind_of (gunichar c)
{
  switch (c)
    {
    case '"':
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0xff02:
      return MARK_DOUBLE;

    case '\'':
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
    case '`':
      return MARK_SINGLE;

    case 0xab:
    case 0xbb:
    case 0x2039:
    case 0x203a:
      return MARK_GUILLEMET;

    default:
      return MARK_NONE;
    }
}

static gboolean
has_space_before (const Tracker *self,
                  guint          i)
{
  return i >= self->end || (token_at (self, i)->flags & ASSAY_TOKEN_SPACE_BEFORE) != 0;
}

/* Whether an opening mark may stand at @i: after space, an opening bracket, a dash or another mark. */
static gboolean
has_room_before (const Tracker *self,
                 guint          i)
{
  gunichar before;

  if (i == self->begin || has_space_before (self, i))
    return TRUE;

  before = token_at (self, i - 1)->mark;

  return before == '(' || before == '[' || before == '{' || before == '/' || before == '-' ||
         before == 0x2013 || before == 0x2014 || before == '>' || before == '*' || before == '_' ||
         (kind_of (before) != MARK_NONE && i - 1 >= self->begin &&
          (i - 1 == self->begin || has_space_before (self, i - 1)));
}

static gboolean
may_open (const Tracker *self,
          guint          i)
{
  return i + 1 < self->end && has_room_before (self, i) && !has_space_before (self, i + 1);
}

static gboolean
may_close (const Tracker *self,
           guint          i)
{
  const AssayToken *after = NULL;

  if (i == self->begin || has_space_before (self, i))
    return FALSE;
  if (has_space_before (self, i + 1))
    return TRUE;

  after = token_at (self, i + 1);

  return after->kind == ASSAY_TOKEN_MARK;
}

/* Decades (“’90s”), clipped words (“’tis”), and ‘ set for ’ by a clever editor. */
static gboolean
is_leading_apostrophe (const Tracker *self,
                       guint          i)
{
  const AssayToken *after = NULL;

  if (i + 1 >= self->end || has_space_before (self, i + 1))
    return FALSE;

  after = token_at (self, i + 1);

  if (after->kind == ASSAY_TOKEN_NUMBER)
    {
      const char *word = self->reader->utf8 + after->begin_byte;
      gsize n = after->end_byte - after->begin_byte;

      return n >= 2 && g_ascii_isdigit (word[0]) && g_ascii_isdigit (word[1]) &&
             (n == 2 || (n == 3 && word[2] == 's'));
    }

  return after->kind == ASSAY_TOKEN_WORD &&
         assay_lexicon_lookup_token (self->clipped, self->reader, i + 1) != NULL;
}

/* “6'2"”, “3/4"”, “12”” with no quotation open: feet, inches, minutes. */
static gboolean
is_measure (const Tracker *self,
            guint          i)
{
  return i > self->begin && !has_space_before (self, i) &&
         token_at (self, i - 1)->kind == ASSAY_TOKEN_NUMBER;
}

/* The apostrophe of a plural genitive (“the workers’ rights”) if a later mark can close instead. */
static gboolean
is_genitive (const Tracker *self,
             guint          i)
{
  const AssayToken *before = i > self->begin ? token_at (self, i - 1) : NULL;
  const AssayToken *after = i + 1 < self->end ? token_at (self, i + 1) : NULL;

  if (before == NULL || before->kind != ASSAY_TOKEN_WORD || after == NULL ||
      after->kind != ASSAY_TOKEN_WORD ||
      g_ascii_tolower (self->reader->utf8[before->end_byte - 1]) != 's')
    return FALSE;

  return g_array_index (self->closers, guint8, i + 1) != 0;
}

static int
find_open (const Tracker *self,
           MarkKind       kind)
{
  for (guint i = self->n_open; i > 0; i--)
    {
      if (self->open[i - 1].kind == kind)
        return (int) (i - 1);
    }

  return -1;
}

static void
open_quotation (Tracker *self,
                guint    i)
{
  AssayReading *reading = self->reader->reading;
  OpenQuotation open = {
    .first = i,
    .index = reading->quotations->len,
    .opener = token_at (self, i)->mark,
    .kind = kind_of (token_at (self, i)->mark),
  };
  AssayQuotation quotation = {
    .span = assay_reader_span (self->reader, i, i),
    .attribution = -1,
    .parent = self->n_open > 0 ? (int) self->open[self->n_open - 1].index : -1,
    .kind = ASSAY_QUOTATION_SPEECH,
  };

  if (self->n_open == MAX_DEPTH)
    return;

  g_array_append_val (reading->quotations, quotation);
  self->open[self->n_open++] = open;
}

/* Sets the end of a quotation whose last token is @last; of its content too, which has no space at its ends. */
static void
end_quotation (Tracker             *self,
               const OpenQuotation *open,
               guint                last,
               gboolean             is_closed)
{
  AssayQuotation *quotation = &g_array_index (self->reader->reading->quotations, AssayQuotation,
                                              open->index);
  guint content_last = is_closed ? last - 1 : last;

  quotation->closed = is_closed;
  quotation->span.end = assay_reader_span (self->reader, last, last).end;
  quotation->content.begin = assay_reader_span (self->reader, open->first, open->first).end;
  quotation->content.end = quotation->content.begin;

  if (content_last > open->first)
    quotation->content = assay_reader_span (self->reader, open->first + 1, content_last);
}

/* Ends the quotations down to @level with the mark @last; those inside that one lost their own. */
static void
close_quotations (Tracker *self,
                  guint    level,
                  guint    last)
{
  while (self->n_open > level)
    {
      const OpenQuotation *open = &self->open[--self->n_open];
      gboolean is_closed = self->n_open == level;

      end_quotation (self, open, is_closed || last == open->first ? last : last - 1, is_closed);
    }
}

/* Ends what is open below @level with the token @last, none of it closed. */
static void
abandon_open (Tracker *self,
              guint    level,
              guint    last)
{
  while (self->n_open > level)
    {
      const OpenQuotation *open = &self->open[--self->n_open];

      end_quotation (self, open, MAX (last, open->first), FALSE);
    }
}

static void
read_single (Tracker *self,
             guint    i)
{
  gunichar c = token_at (self, i)->mark;
  int level = find_open (self, MARK_SINGLE);
  gboolean can_open = may_open (self, i) && c != 0x2019 && !is_leading_apostrophe (self, i);
  gboolean can_close = may_close (self, i) && c != 0x2018 && c != 0x201a;

  /* „Low ‚and nested‘ marks“: the German closer is the English opener. */
  if (level >= 0 && self->open[level].opener == 0x201a && c == 0x2018)
    can_close = TRUE;

  if (level >= 0 && can_close && !is_genitive (self, i))
    close_quotations (self, (guint) level, i);
  else if (level < 0 && can_open && g_array_index (self->closers, guint8, i + 1) != 0)
    open_quotation (self, i);
}

static void
read_double (Tracker *self,
             guint    i)
{
  gunichar c = token_at (self, i)->mark;
  int level = find_open (self, MARK_DOUBLE);
  gboolean is_low = level >= 0 &&
                    (self->open[level].opener == 0x201e || self->open[level].opener == 0x201a);

  if (level >= 0 && (c == 0x201d || (c == 0x201c && is_low) || (c == '"' && !may_open (self, i)) ||
                     (c == 0x201c && !may_open (self, i) && may_close (self, i))))
    {
      close_quotations (self, (guint) level, i);
      return;
    }

  if (level >= 0 && c == '"')
    {
      /* Space before and none behind: the last one was never closed, or this one stands wrong. */
      abandon_open (self, 0, i - 1);
      open_quotation (self, i);
      return;
    }

  if (level < 0 && c == '"' && !may_open (self, i))
    return;
  if (level < 0 && c == 0x201d && !may_open (self, i))
    return;

  open_quotation (self, i);
}

static void
read_guillemet (Tracker *self,
                guint    i)
{
  int level = find_open (self, MARK_GUILLEMET);

  if (level >= 0 && self->open[level].opener != token_at (self, i)->mark)
    close_quotations (self, (guint) level, i);
  else if (level < 0)
    open_quotation (self, i);
}

/* For each token of the part: does a single mark that may close stand at or after it? One walk back. */
static void
find_single_closers (Tracker *self)
{
  guint8 seen = 0;

  for (guint i = self->end; i > self->begin; i--)
    {
      const AssayToken *token = token_at (self, i - 1);

      if ((token->mark == '\'' || token->mark == 0x2019) && may_close (self, i - 1) &&
          !is_measure (self, i - 1))
        seen = 1;

      g_array_index (self->closers, guint8, i - 1) = seen;
    }
}

/* Does the next part take up a quotation that this one leaves open, by an opening mark of the same kind? */
static gboolean
is_reopened (const Tracker *self)
{
  const AssayToken *next = NULL;

  if (self->n_open == 0 || self->end >= self->reader->tokens->len)
    return FALSE;

  next = token_at (self, self->end);

  return self->open[0].kind != MARK_NONE && next->mark != 0 &&
         (next->mark == self->open[0].opener ||
          (next->mark == '"' && self->open[0].kind == MARK_DOUBLE));
}

static void
add_block (Tracker *self)
{
  AssaySpan span = assay_reader_span (self->reader, self->begin, self->end - 1);
  AssayQuotation quotation = {
    .span = span,
    .content = span,
    .attribution = -1,
    .parent = -1,
    .kind = ASSAY_QUOTATION_BLOCK,
    .closed = TRUE,
  };

  g_array_append_val (self->reader->reading->quotations, quotation);
}

static void
walk_part (Tracker *self)
{
  guint i = self->begin;

  find_single_closers (self);

  /* The mark that takes up an open quotation opens nothing new. */
  if (self->n_open > 0)
    i++;

  for (; i < self->end; i++)
    {
      switch (kind_of (token_at (self, i)->mark))
        {
        case MARK_NONE:
          break;

        case MARK_SINGLE:
          if (!is_measure (self, i) || self->n_open > 0)
            read_single (self, i);
          break;

        case MARK_DOUBLE:
          if (!is_measure (self, i) || self->n_open > 0)
            read_double (self, i);
          break;

        case MARK_GUILLEMET:
          read_guillemet (self, i);
          break;
        }
    }
}

/* Marks which quotation each token stands in, and which tokens each quotation has. */
static void
map_quotations (AssayReader *reader)
{
  GArray *quotations = reader->reading->quotations;
  guint n_tokens = reader->tokens->len;
  guint i = 0;

  reader->quoted = g_new (gint32, n_tokens + 1);
  reader->extents = g_new (AssayTokens, quotations->len + 1);
  for (guint k = 0; k <= n_tokens; k++)
    reader->quoted[k] = -1;

  for (guint q = 0; q < quotations->len; q++)
    {
      const AssayQuotation *quotation = &g_array_index (quotations, AssayQuotation, q);
      AssayText *text = reader->reading->text;
      gsize begin_byte = assay_text_to_byte (text, quotation->span.begin);
      gsize end_byte = assay_text_to_byte (text, quotation->span.end);
      guint k;

      if (quotation->parent >= 0)
        {
          reader->extents[q] = reader->extents[quotation->parent];
          continue;
        }

      while (i < n_tokens && assay_reader_token (reader, i)->begin_byte < begin_byte)
        i++;
      for (k = i; k < n_tokens && assay_reader_token (reader, k)->begin_byte < end_byte; k++)
        reader->quoted[k] = (gint32) q;

      reader->extents[q] = (AssayTokens){ i, k > i ? k - 1 : i };
    }
}

void
assay_reader_find_quotations (AssayReader *reader)
{
  Tracker tracker = {
    .reader = reader,
    .clipped = assay_lexicon_get (reader->reading->language, "clipped"),
  };
  guint n_tokens = reader->tokens->len;

  tracker.closers = g_array_sized_new (FALSE, FALSE, 1, n_tokens + 1);
  g_array_set_size (tracker.closers, n_tokens + 1);
  g_array_index (tracker.closers, guint8, n_tokens) = 0;

  for (guint i = 0; i < n_tokens; i = tracker.end)
    {
      AssayPartKind kind = g_array_index (reader->reading->parts, AssayPart,
                                          assay_reader_token (reader, i)->part)
                               .kind;

      tracker.begin = i;
      tracker.end = i + 1;

      while (tracker.end < n_tokens &&
             (assay_reader_token (reader, tracker.end)->flags & ASSAY_TOKEN_PART_BEGIN) == 0)
        tracker.end++;

      if (kind == ASSAY_PART_QUOTATION)
        {
          if (i > 0)
            abandon_open (&tracker, 0, i - 1);
          add_block (&tracker);
          continue;
        }

      walk_part (&tracker);

      abandon_open (&tracker, is_reopened (&tracker) ? 1 : 0, tracker.end - 1);
    }

  if (n_tokens > 0)
    abandon_open (&tracker, 0, n_tokens - 1);

  g_array_unref (tracker.closers);
  map_quotations (reader);
}
