/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-source.h"

#include <string.h>

#include "assay-reading-source.h"
#include "assay-source-private.h"

static const char *const state_ids[] = {
  [ASSAY_SOURCE_UNREAD] = "unread",
  [ASSAY_SOURCE_READ] = "read",
  [ASSAY_SOURCE_UNREADABLE] = "unreadable",
};

static const char *const grade_ids[] = {
  [ASSAY_GRADE_NONE] = "none",         [ASSAY_GRADE_SUMMARY] = "summary",
  [ASSAY_GRADE_CONTACT] = "contact",   [ASSAY_GRADE_DOCUMENT] = "document",
  [ASSAY_GRADE_PAGE] = "page",
};

G_DEFINE_FINAL_TYPE (AssaySource, assay_source, G_TYPE_OBJECT)

/**
 * assay_source_state_to_id:
 *
 * Returns: (transfer none): the word for @state in files
 */
const char *
assay_source_state_to_id (AssaySourceState state)
{
  g_return_val_if_fail ((guint) state < G_N_ELEMENTS (state_ids), NULL);

  return state_ids[state];
}

/**
 * assay_grade_to_id:
 *
 * Returns: (transfer none): the word for @grade in files
 */
const char *
assay_grade_to_id (AssayGrade grade)
{
  g_return_val_if_fail ((guint) grade < G_N_ELEMENTS (grade_ids), NULL);

  return grade_ids[grade];
}

static void
assay_source_finalize (GObject *object)
{
  AssaySource *self = ASSAY_SOURCE (object);

  g_clear_pointer (&self->listed.url, g_free);
  g_clear_pointer (&self->listed.title, g_free);
  g_clear_pointer (&self->listed.summary, g_free);
  g_clear_pointer (&self->listed.cited_url, g_free);
  g_clear_pointer (&self->url, assay_url_unref);
  g_clear_pointer (&self->outlet, assay_outlet_free);
  g_clear_pointer (&self->outlets, assay_register_unref);
  g_clear_pointer (&self->text, assay_text_unref);
  g_clear_pointer (&self->ai_referral, g_free);
  g_clear_pointer (&self->added.by, g_free);
  g_clear_pointer (&self->added.at, g_free);
  g_clear_pointer (&self->document, g_free);
  g_clear_pointer (&self->document_title, g_free);
  g_clear_pointer (&self->attached.by, g_free);
  g_clear_pointer (&self->attached.at, g_free);
  g_clear_pointer (&self->contact.who, g_free);
  g_clear_pointer (&self->contact.when, g_free);
  g_clear_pointer (&self->contact.how, g_free);
  g_clear_pointer (&self->fetched, assay_fetched_unref);
  g_clear_pointer (&self->also, g_strfreev);
  g_clear_pointer (&self->reading, assay_reading_unref);
  g_clear_pointer (&self->whole_reading, assay_reading_unref);
  g_clear_pointer (&self->shingles, assay_shingles_unref);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (assay_source_parent_class)->finalize (object);
}

static void
assay_source_class_init (AssaySourceClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = assay_source_finalize;
}

static void
assay_source_init (AssaySource *self)
{
  g_mutex_init (&self->lock);
}

/* Whether a draft can be held against it: something with words in it. */
gboolean
assay_source_has_words (const char *text)
{
  if (text == NULL || !g_utf8_validate (text, -1, NULL))
    return FALSE;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (g_unichar_isalnum (g_utf8_get_char (p)))
        return TRUE;
    }

  return FALSE;
}

/* A source of which nothing is known but what it was made from: neither address nor outlet. */
AssaySource *
assay_source_create_bare (const AssayListedSource *listed)
{
  AssaySource *self = g_object_new (ASSAY_TYPE_SOURCE, NULL);

  self->listed = *listed;
  self->listed.url = g_strdup (listed->url);
  self->listed.title = g_strdup (listed->title);
  self->listed.summary = g_strdup (listed->summary);
  self->listed.cited_url = g_strdup (listed->cited_url);

  return self;
}

/* What the address tells, and the one in brackets where the first is silent. */
AssaySource *
assay_source_create (const AssayListedSource *listed,
                     AssayRegister           *outlets)
{
  AssaySource *self = assay_source_create_bare (listed);
  g_autoptr (AssayUrl) cited = NULL;
  const char *ai_referral = NULL;

  self->outlets = assay_register_ref (outlets);
  self->url = assay_url_new (listed->url, NULL);

  if (listed->cited_url != NULL)
    cited = assay_url_new (listed->cited_url, NULL);

  if (self->url != NULL)
    {
      self->outlet = assay_register_lookup (outlets, assay_url_get_host (self->url),
                                            assay_url_get_path (self->url));
      self->date = assay_url_get_date (self->url);
      ai_referral = assay_url_get_ai_referral (self->url);
    }
  else
    {
      self->outlet = assay_register_lookup (outlets, listed->url, NULL);
    }

  if (cited != NULL && self->date.year == 0)
    self->date = assay_url_get_date (cited);
  if (cited != NULL && ai_referral == NULL)
    ai_referral = assay_url_get_ai_referral (cited);

  self->ai_referral = g_strdup (ai_referral);

  return self;
}

/**
 * assay_source_new:
 * @listed: an entry of the draft's list, or one made for a link in the text
 * @outlets: the register to look its outlet up in
 *
 * Makes a source that nobody here has opened: all that is known of it is what the draft says.
 *
 * Returns: (transfer full): the source
 */
AssaySource *
assay_source_new (const AssayListedSource *listed,
                  AssayRegister           *outlets)
{
  AssaySource *self = NULL;

  g_return_val_if_fail (listed != NULL && listed->url != NULL, NULL);
  g_return_val_if_fail (outlets != NULL, NULL);

  self = assay_source_create (listed, outlets);

  if (listed->unreadable)
    {
      self->state = ASSAY_SOURCE_UNREADABLE;
    }
  else if (assay_source_has_words (listed->summary))
    {
      self->text = assay_text_new (listed->summary, -1);
      self->grade = ASSAY_GRADE_SUMMARY;
    }

  return self;
}

/**
 * assay_source_new_read:
 * @listed: what the draft says of it
 * @outlets: the register to look its outlet up in
 * @page: the page's text
 * @published: the day that the page gives, or year 0: then that of the address counts
 *
 * Makes a source whose page was read. The draft's summary of it counts no longer.
 *
 * Returns: (transfer full): the source
 */
AssaySource *
assay_source_new_read (const AssayListedSource *listed,
                       AssayRegister           *outlets,
                       AssayText               *page,
                       AssayDay                 published)
{
  AssaySource *self = NULL;

  g_return_val_if_fail (listed != NULL && listed->url != NULL, NULL);
  g_return_val_if_fail (outlets != NULL, NULL);
  g_return_val_if_fail (page != NULL, NULL);

  self = assay_source_create (listed, outlets);
  self->state = ASSAY_SOURCE_READ;
  self->grade = ASSAY_GRADE_PAGE;
  self->text = assay_text_ref (page);

  if (published.year != 0)
    self->date = published;

  return self;
}

/**
 * assay_source_get_listed:
 *
 * Returns: (transfer none): what it was made from, with the address in the brackets and a summary that
 *   the page has replaced; for several places of a draft that name one page, what they say together
 */
const AssayListedSource *
assay_source_get_listed (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return &self->listed;
}

/**
 * assay_source_get_url:
 *
 * Returns: (transfer none) (nullable): the address taken apart, or %NULL if it is none of the web
 */
AssayUrl *
assay_source_get_url (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->url;
}

/**
 * assay_source_get_address:
 *
 * Returns: (transfer none): the address as the draft says; of a contact the name, of a document that came
 *   from no address that of its file
 */
const char *
assay_source_get_address (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->listed.url;
}

/**
 * assay_source_get_outlet:
 *
 * Returns: (transfer none) (nullable): whom it comes from, perhaps an outlet that nobody knows; %NULL for
 *   a contact, and for a document that came from no address
 */
const AssayOutlet *
assay_source_get_outlet (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->outlet;
}

/**
 * assay_source_get_state:
 *
 * Returns: whether its page was read here
 */
AssaySourceState
assay_source_get_state (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), ASSAY_SOURCE_UNREAD);

  return self->state;
}

/**
 * assay_source_get_grade:
 *
 * Returns: what its text is worth as evidence
 */
AssayGrade
assay_source_get_grade (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), ASSAY_GRADE_NONE);

  return self->grade;
}

/**
 * assay_source_get_text:
 *
 * Returns: (transfer none) (nullable): the page, the document, what the contact said, or the summary in
 *   the draft, as the grade tells; %NULL if the grade is %ASSAY_GRADE_NONE
 */
AssayText *
assay_source_get_text (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->text;
}

/* The text is read when somebody first asks, and then never again. */
static AssayReading *
read_once (AssaySource   *self,
           AssayReading **reading,
           gboolean       seeks_speakers)
{
  g_autoptr (GMutexLocker) locker = NULL;
  const AssayReadingOptions options = { .anchor = self->date };

  if (self->text == NULL)
    return NULL;

  locker = g_mutex_locker_new (&self->lock);
  if (*reading == NULL)
    *reading = seeks_speakers ? assay_reading_new (self->text, NULL, 0, &options)
                              : assay_reading_new_of_source (self->text, &options);

  return *reading;
}

/**
 * assay_source_get_reading:
 *
 * Its text is read when somebody first asks, and then never again, however often the draft is held against it. Safe
 * from any thread.
 *
 * Returns: (transfer none) (nullable): the reading of its text, relative dates being counted from its own; it does not
 *   tell who says what
 */
AssayReading *
assay_source_get_reading (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return read_once (self, &self->reading, FALSE);
}

/**
 * assay_source_get_whole_reading:
 *
 * Few sources are ever asked who says what, and telling it is most of the work of reading, so it waits for the first
 * who asks. Names and quotations stand where assay_source_get_reading() has them. Safe from any thread.
 *
 * Returns: (transfer none) (nullable): the reading of its text, with who says what
 */
AssayReading *
assay_source_get_whole_reading (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return read_once (self, &self->whole_reading, TRUE);
}

/**
 * assay_source_get_shingles:
 *
 * As with assay_source_get_reading(), they are made when somebody first asks. Safe from any thread.
 *
 * Returns: (transfer none) (nullable): the words of its text in runs, quotations and all, by which to tell what a draft
 *   has from it word for word
 */
AssayShingles *
assay_source_get_shingles (AssaySource *self)
{
  g_autoptr (GMutexLocker) locker = NULL;

  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  if (self->text == NULL)
    return NULL;

  locker = g_mutex_locker_new (&self->lock);
  if (self->shingles == NULL)
    self->shingles = assay_shingles_new (self->text, NULL, 0);

  return self->shingles;
}

/**
 * assay_source_get_date:
 *
 * Returns: the day on which it came out, as the page or else the address says; year 0 if neither does
 */
AssayDay
assay_source_get_date (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), (AssayDay){ 0 });

  return self->date;
}

/**
 * assay_source_get_ai_referral:
 *
 * Returns: (transfer none) (nullable): the AI tool that its link came through (“openai”), or %NULL
 */
const char *
assay_source_get_ai_referral (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return self->ai_referral;
}

/**
 * assay_source_get_title:
 *
 * Returns: (transfer none) (nullable): its headline: as the draft gives it, else that of the copy that is at hand, or
 *   of the page that was read
 */
const char *
assay_source_get_title (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  if (self->listed.title != NULL)
    return self->listed.title;
  if (self->document_title != NULL)
    return self->document_title;

  return self->fetched != NULL ? self->fetched->title : NULL;
}

/**
 * assay_source_dup_label:
 *
 * Returns: (transfer full): who it is in a word or two: the outlet's name, else the host, else the
 *   address
 */
char *
assay_source_dup_label (AssaySource *self)
{
  g_return_val_if_fail (ASSAY_IS_SOURCE (self), NULL);

  return g_strdup (self->url != NULL ? self->outlet->name : self->listed.url);
}
