/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-progress.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "assay-database.h"

/* “AsTr”, so that no other program's database is taken for ours. */
#define APPLICATION 0x41735472

/* Points are kept in tenths: what is counted stays whole. */
#define TENTHS 10

/* What is called wrong without naming a rule. */
#define NO_RULE "?"

static const char *const migrations[] = {
  "CREATE TABLE attempt ("
  "  id INTEGER PRIMARY KEY,"
  "  trainee TEXT NOT NULL,"
  "  exercise TEXT NOT NULL,"
  "  title TEXT NOT NULL,"
  "  level INTEGER NOT NULL,"
  "  number INTEGER NOT NULL,"
  "  at TEXT NOT NULL,"
  "  seconds INTEGER NOT NULL,"
  "  hints INTEGER NOT NULL,"
  "  tenths INTEGER NOT NULL,"
  "  passed INTEGER NOT NULL,"
  "  UNIQUE (trainee, exercise, number, at)"
  ");"
  "CREATE TABLE outcome ("
  "  attempt INTEGER NOT NULL REFERENCES attempt (id) ON DELETE CASCADE,"
  "  rule TEXT NOT NULL,"
  "  outcome INTEGER NOT NULL,"
  "  n INTEGER NOT NULL,"
  "  PRIMARY KEY (attempt, rule, outcome)"
  ");",
  NULL,
};

static const AssayDatabaseSchema schema = { APPLICATION, migrations };

struct _AssayProgress
{
  AssayDatabase *database;
};

/**
 * assay_progress_open:
 * @path: the file; made if it is not there and is to be written
 *
 * Returns: (transfer full): what is kept there, or %NULL with an error of %ASSAY_DATABASE_ERROR
 */
AssayProgress *
assay_progress_open (const char  *path,
                     gboolean     is_read_only,
                     GError     **error)
{
  AssayDatabase *database = assay_database_open (
      path, &schema, is_read_only ? ASSAY_DATABASE_READ_ONLY : ASSAY_DATABASE_NONE, NULL, error);
  AssayProgress *self = NULL;

  if (database == NULL)
    return NULL;

  self = g_new0 (AssayProgress, 1);
  self->database = database;

  return self;
}

void
assay_progress_free (AssayProgress *self)
{
  if (self == NULL)
    return;

  assay_database_free (self->database);
  g_free (self);
}

static gboolean
add_outcome (AssayProgress        *self,
             gint64                attempt,
             const AssayScoreItem *item,
             GError              **error)
{
  g_autoptr (AssayStatement) statement = NULL;
  const AssayAnswer *answer = item->truth != NULL ? item->truth : item->answer;

  statement = assay_database_prepare (self->database,
                                      "INSERT INTO outcome (attempt, rule, outcome, n) "
                                      "VALUES (?1, ?2, ?3, 1) "
                                      "ON CONFLICT DO UPDATE SET n = n + 1",
                                      error);

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_int (statement, 1, attempt);
  assay_statement_bind_text (statement, 2, answer->rule != NULL ? answer->rule : NO_RULE);
  assay_statement_bind_int (statement, 3, item->outcome);

  return assay_statement_run (statement, error);
}

/* Nothing is added twice, however often a hand-in is read. */
static gboolean
add_attempt (AssayProgress  *self,
             AssayExercise  *exercise,
             AssayHandin    *handin,
             guint           number,
             guint          *n_added,
             GError        **error)
{
  const AssayAttempt *attempt = g_ptr_array_index (handin->attempts, number);
  g_autoptr (AssayScore) score = assay_score_new (exercise, attempt);
  g_autoptr (AssayStatement) statement = NULL;
  gint64 id = 0;

  statement = assay_database_prepare (self->database,
                                      "INSERT OR IGNORE INTO attempt (trainee, exercise, title, "
                                      "level, number, at, seconds, hints, tenths, passed) "
                                      "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
                                      error);

  if (statement == NULL)
    return FALSE;

  assay_statement_bind_text (statement, 1, handin->by);
  assay_statement_bind_text (statement, 2, handin->exercise);
  assay_statement_bind_text (statement, 3, assay_exercise_get_info (exercise)->title);
  assay_statement_bind_int (statement, 4, assay_exercise_get_info (exercise)->level);
  assay_statement_bind_int (statement, 5, number + 1);
  assay_statement_bind_text (statement, 6, attempt->at);
  assay_statement_bind_int (statement, 7, attempt->seconds);
  assay_statement_bind_int (statement, 8, attempt->hints);
  assay_statement_bind_int (statement, 9, (gint64) round (score->points * TENTHS));
  assay_statement_bind_int (statement, 10, score->has_passed);

  if (!assay_statement_run (statement, error))
    return FALSE;

  if (assay_database_get_changes (self->database) == 0)
    return TRUE;

  id = assay_database_get_last_id (self->database);
  ++*n_added;

  for (guint i = 0; i < score->items->len; i++)
    {
      if (!add_outcome (self, id, &g_array_index (score->items, AssayScoreItem, i), error))
        return FALSE;
    }

  return TRUE;
}

/**
 * assay_progress_add:
 * @handin: what was handed in for @exercise
 * @n_added: (out): how many of its attempts were not known yet
 *
 * Returns: %FALSE with @error set if it could not be kept; then nothing of it is
 */
gboolean
assay_progress_add (AssayProgress  *self,
                    AssayExercise  *exercise,
                    AssayHandin    *handin,
                    guint          *n_added,
                    GError        **error)
{
  g_return_val_if_fail (self != NULL && handin != NULL && n_added != NULL, FALSE);

  *n_added = 0;

  if (!assay_database_begin (self->database, error))
    return FALSE;

  for (guint i = 0; i < handin->attempts->len; i++)
    {
      if (!add_attempt (self, exercise, handin, i, n_added, error))
        {
          assay_database_roll_back (self->database);
          return FALSE;
        }
    }

  return assay_database_commit (self->database, error);
}

/**
 * assay_progress_forget:
 * @trainee: somebody who asks for it
 * @n_forgotten: (out): how many attempts were kept of them
 *
 * Returns: %FALSE with @error set if nothing was forgotten because it failed
 */
gboolean
assay_progress_forget (AssayProgress  *self,
                       const char     *trainee,
                       guint          *n_forgotten,
                       GError        **error)
{
  static const char *const steps[] = {
    "DELETE FROM outcome WHERE attempt IN (SELECT id FROM attempt WHERE trainee = ?1)",
    "DELETE FROM attempt WHERE trainee = ?1",
  };

  g_return_val_if_fail (self != NULL && trainee != NULL && n_forgotten != NULL, FALSE);

  if (!assay_database_begin (self->database, error))
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      g_autoptr (AssayStatement)
          statement = assay_database_prepare (self->database, steps[i], error);

      if (statement != NULL)
        assay_statement_bind_text (statement, 1, trainee);

      if (statement == NULL || !assay_statement_run (statement, error))
        {
          assay_database_roll_back (self->database);
          return FALSE;
        }

      *n_forgotten = assay_database_get_changes (self->database);
    }

  return assay_database_commit (self->database, error);
}

/* Reads the row that a statement stands on. */
typedef gpointer (*ReadFunc) (AssayStatement *statement);

/* All rows of a query whose only parameter is the trainee; "" stands for everybody. */
static GPtrArray *
list_rows (AssayProgress   *self,
           const char      *sql,
           const char      *trainee,
           ReadFunc         read_row,
           GDestroyNotify   free_row,
           GError         **error)
{
  g_autoptr (AssayStatement) statement = assay_database_prepare (self->database, sql, error);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func (free_row);
  gboolean has_row = TRUE;

  if (statement == NULL)
    return NULL;

  assay_statement_bind_text (statement, 1, trainee != NULL ? trainee : "");

  while (assay_statement_step (statement, &has_row, error))
    {
      if (!has_row)
        return g_steal_pointer (&rows);

      g_ptr_array_add (rows, read_row (statement));
    }

  return NULL;
}

static gpointer
read_name (AssayStatement *statement)
{
  return g_strdup (assay_statement_get_text (statement, 0));
}

/**
 * assay_progress_list_trainees:
 *
 * Returns: (transfer full) (element-type utf8): who is known, in order of their names
 */
GPtrArray *
assay_progress_list_trainees (AssayProgress  *self,
                              GError        **error)
{
  return list_rows (self, "SELECT DISTINCT trainee FROM attempt WHERE ?1 = '' ORDER BY trainee",
                    NULL, read_name, g_free, error);
}

static void
free_attempt (gpointer data)
{
  AssayProgressAttempt *attempt = data;

  g_free (attempt->trainee);
  g_free (attempt->exercise);
  g_free (attempt->title);
  g_free (attempt->at);
  g_free (attempt);
}

static gpointer
read_attempt (AssayStatement *statement)
{
  AssayProgressAttempt *attempt = g_new0 (AssayProgressAttempt, 1);

  attempt->trainee = g_strdup (assay_statement_get_text (statement, 0));
  attempt->exercise = g_strdup (assay_statement_get_text (statement, 1));
  attempt->title = g_strdup (assay_statement_get_text (statement, 2));
  attempt->at = g_strdup (assay_statement_get_text (statement, 3));
  attempt->number = (guint) assay_statement_get_int (statement, 4);
  attempt->level = (guint) assay_statement_get_int (statement, 5);
  attempt->seconds = (guint) assay_statement_get_int (statement, 6);
  attempt->hints = (guint) assay_statement_get_int (statement, 7);
  attempt->points = (double) assay_statement_get_int (statement, 8) / TENTHS;
  attempt->passed = assay_statement_get_int (statement, 9) != 0;

  for (int i = 0; i < ASSAY_N_OUTCOMES; i++)
    attempt->counts[i] = (guint) assay_statement_get_int (statement, 10 + i);

  return attempt;
}

#define COUNT_OUTCOME(n) \
  ", (SELECT coalesce(sum(n), 0) FROM outcome WHERE attempt = attempt.id AND outcome = " n ")"

/**
 * assay_progress_list_attempts:
 * @trainee: (nullable): whose; %NULL for everybody's
 *
 * Returns: (transfer full) (element-type AssayProgressAttempt): by trainee and time
 */
GPtrArray *
assay_progress_list_attempts (AssayProgress  *self,
                              const char     *trainee,
                              GError        **error)
{
  return list_rows (self,
                    "SELECT trainee, exercise, title, at, number, level, seconds, hints, tenths, "
      "passed" COUNT_OUTCOME ("0") COUNT_OUTCOME ("1") COUNT_OUTCOME ("2") COUNT_OUTCOME ("3")
          COUNT_OUTCOME (
              "4") " FROM attempt "
                    "WHERE ?1 = '' OR trainee = ?1 ORDER BY trainee, at, exercise, number",
                    trainee, read_attempt, free_attempt, error);
}

static void
free_rule (gpointer data)
{
  AssayProgressRule *rule = data;

  g_free (rule->rule);
  g_free (rule);
}

static gpointer
read_rule (AssayStatement *statement)
{
  AssayProgressRule *rule = g_new0 (AssayProgressRule, 1);

  rule->rule = g_strdup (assay_statement_get_text (statement, 0));
  rule->n = (guint) assay_statement_get_int (statement, 1);
  rule->n_found = (guint) assay_statement_get_int (statement, 2);
  rule->n_false = (guint) assay_statement_get_int (statement, 3);

  return rule;
}

/**
 * assay_progress_list_rules:
 *
 * Returns: (transfer full) (element-type AssayProgressRule): the weakest first: those of which the smallest
 *   share is found, then in order of their ids; those only called falsely last
 */
GPtrArray *
assay_progress_list_rules (AssayProgress  *self,
                           const char     *trainee,
                           GError        **error)
{
  /* Outcomes: 0 found, 1 wrong source, 2 wrong kind, 3 missed, 4 false alarm. */
  return list_rows (self,
                    "SELECT rule, sum(iif(outcome < 4, n, 0)) AS asked, "
                    "sum(iif(outcome < 2, n, 0)) AS found, sum(iif(outcome = 4, n, 0)) "
                    "FROM outcome JOIN attempt ON attempt.id = outcome.attempt "
                    "WHERE ?1 = '' OR trainee = ?1 GROUP BY rule "
                    "ORDER BY asked = 0, found * 1.0 / max(asked, 1), rule",
                    trainee, read_rule, free_rule, error);
}

static void
free_week (gpointer data)
{
  AssayProgressWeek *week = data;

  g_free (week->monday);
  g_free (week);
}

static gpointer
read_week (AssayStatement *statement)
{
  AssayProgressWeek *week = g_new0 (AssayProgressWeek, 1);

  week->monday = g_strdup (assay_statement_get_text (statement, 0));
  week->n = (guint) assay_statement_get_int (statement, 1);
  week->points = assay_statement_get_double (statement, 2) / TENTHS;

  return week;
}

/**
 * assay_progress_list_weeks:
 *
 * Returns: (transfer full) (element-type AssayProgressWeek): the weeks in which something was handed in
 */
GPtrArray *
assay_progress_list_weeks (AssayProgress  *self,
                           const char     *trainee,
                           GError        **error)
{
  return list_rows (self,
                    "SELECT date(at, 'weekday 0', '-6 days') AS monday, count(*), avg(tenths) "
                    "FROM attempt WHERE ?1 = '' OR trainee = ?1 GROUP BY monday ORDER BY monday",
                    trainee, read_week, free_week, error);
}

static gboolean
has_passed (GPtrArray     *attempts,
            AssayExercise *exercise)
{
  for (guint i = 0; i < attempts->len; i++)
    {
      const AssayProgressAttempt *attempt = g_ptr_array_index (attempts, i);

      if (attempt->passed && strcmp (attempt->exercise, assay_exercise_get_id (exercise)) == 0)
        return TRUE;
    }

  return FALSE;
}

static guint
count_rule (AssayExercise *exercise,
            const char    *rule)
{
  const AssayTruth *truth = assay_exercise_get_truth (exercise);
  guint n = 0;

  for (guint i = 0; i < truth->answers->len; i++)
    n += g_strcmp0 (((AssayAnswer *) g_ptr_array_index (truth->answers, i))->rule, rule) == 0;

  return n;
}

/**
 * assay_progress_suggest:
 * @course: what there is to be taken
 * @why: (out) (optional) (nullable) (transfer full): the rule that it trains, the weakest of @trainee; %NULL if it
 *   is only the next in turn
 *
 * What comes next: of the exercises not passed yet, none harder than one level above what was passed, the
 * first that has something of the weakest rule; else the first.
 *
 * Returns: its number, from 1; 0 if all are passed, or with @error set
 */
guint
assay_progress_suggest (AssayProgress  *self,
                        const char     *trainee,
                        AssayCourse    *course,
                        char          **why,
                        GError        **error)
{
  g_autoptr (GPtrArray) attempts = assay_progress_list_attempts (self, trainee, error);
  g_autoptr (GPtrArray) rules = NULL;
  guint first = 0;
  guint level = 0;

  if (why != NULL)
    *why = NULL;
  if (attempts == NULL)
    return 0;

  rules = assay_progress_list_rules (self, trainee, error);

  if (rules == NULL)
    return 0;

  for (guint i = 0; i < course->exercises->len; i++)
    {
      AssayExercise *exercise = g_ptr_array_index (course->exercises, i);

      if (has_passed (attempts, exercise))
        level = MAX (level, assay_exercise_get_info (exercise)->level);
      else if (first == 0)
        first = i + 1;
    }

  for (guint j = 0; j < rules->len; j++)
    {
      const AssayProgressRule *rule = g_ptr_array_index (rules, j);

      for (guint i = 0; i < course->exercises->len && rule->n_found < rule->n; i++)
        {
          AssayExercise *exercise = g_ptr_array_index (course->exercises, i);

          if (assay_exercise_get_info (exercise)->level <= level + 1 &&
              !has_passed (attempts, exercise) && count_rule (exercise, rule->rule) > 0)
            {
              if (why != NULL)
                *why = g_strdup (rule->rule);
              return i + 1;
            }
        }
    }

  return first;
}
