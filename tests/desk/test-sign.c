/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Signing from the window, with a key ring that is thrown away. */

#include "config.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

#include <glib/gstdio.h>
#include <gpgme.h>

#include "assay-dossier-seal.h"
#include "assay-file.h"
#include "assay-window-private.h"
#include "desk-help.h"

#define DRAFT "Harbour dues rise\n\nThe harbour raised its dues by 4% in May, its manager said.\n"

/* So often a folder is removed that something still writes into. */
#define MAX_REMOVALS 1000

static AssayApplication *application;

typedef struct
{
  char        *home; /* of GnuPG: a short path, or its socket cannot be made */
  GFile       *folder;
  GFile       *draft;
  GFile       *file;
  AssayWindow *window;
} Fixture;

static void
run (const char *const *argv)
{
  g_autoptr (GError) error = NULL;
  int status = 0;

  g_assert_true (
      g_spawn_sync (NULL, (char **) argv, NULL,
                    G_SPAWN_SEARCH_PATH | G_SPAWN_STDOUT_TO_DEV_NULL,
                    NULL, NULL, NULL, NULL, &status, &error));
  g_assert_no_error (error);
  g_assert_true (g_spawn_check_wait_status (status, &error));
  g_assert_no_error (error);
}

static void
make_key (const char *name)
{
  const char *const argv[] = { "gpg", "--batch", "--pinentry-mode", "loopback", "--passphrase", "",
                               "--quick-gen-key", name, "ed25519", "sign", "never", NULL };

  run (argv);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autofree char *template = g_strdup ("/tmp/gpg-XXXXXX");
  g_autofree char *path = g_dir_make_tmp ("assay-sign-XXXXXX", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static (DRAFT, strlen (DRAFT));
  g_autofree char *draft = NULL;

  fixture->home = g_strdup (g_mkdtemp_full (template, 0700));
  g_assert_nonnull (fixture->home);
  g_assert_true (g_setenv ("GNUPGHOME", fixture->home, TRUE));
  fixture->folder = g_file_new_for_path (path);
  fixture->draft = g_file_get_child (fixture->folder, "dues.txt");
  fixture->file = g_file_get_child (fixture->folder, "dues.assay");
  g_assert_true (assay_file_write (fixture->draft, bytes, NULL, NULL));
  draft = g_file_get_path (fixture->draft);
  fixture->window = desk_help_open (application, draft);
  assay_window_save_to (fixture->window, fixture->file);
  desk_help_wait_until (fixture->window->saving == NULL && fixture->window->file != NULL);
}

/* The agent of GnuPG ends when it has been told to, and puts its sockets away while its folder is removed. */
static void
remove_home (const char *home)
{
  const char *const argv[] = { "rm", "-rf", home, NULL };

  for (guint i = 0; i < MAX_REMOVALS && g_file_test (home, G_FILE_TEST_EXISTS); i++)
    g_assert_true (g_spawn_sync (NULL, (char **) argv, NULL,
                                 G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL,
                                 NULL, NULL, NULL));

  g_assert_false (g_file_test (home, G_FILE_TEST_EXISTS));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  const char *const kill[] = { "gpgconf", "--kill", "all", NULL };

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  run (kill);
  remove_home (fixture->home);
  (void) g_file_delete (fixture->file, NULL, NULL);
  (void) g_file_delete (fixture->draft, NULL, NULL);
  (void) g_file_delete (fixture->folder, NULL, NULL);
  g_clear_object (&fixture->folder);
  g_clear_object (&fixture->draft);
  g_clear_object (&fixture->file);
  g_free (fixture->home);
}

static AdwMessageDialog *
ask (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.sign", NULL);
  desk_help_wait_until (desk_help_get_dialog () != NULL);

  return desk_help_get_dialog ();
}

static void
answer (AdwMessageDialog *dialog,
        const char       *response)
{
  adw_message_dialog_response (dialog, response);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static gboolean
is_saved (Fixture *fixture)
{
  return fixture->window->saving == NULL &&
         !assay_case_is_modified (assay_window_get_case (fixture->window));
}

/* Who has no key is told so, and can seal; that is called sealed, not signed. */
static void
test_sign_no_key (Fixture       *fixture,
                  gconstpointer  data)
{
  AdwMessageDialog *dialog = ask (fixture);

  g_assert_nonnull (strstr (adw_message_dialog_get_body (dialog), "no OpenPGP key"));
  answer (dialog, "seal");
  desk_help_wait_until (is_saved (fixture));
  g_assert_nonnull (
      desk_help_find_text (GTK_WIDGET (fixture->window), "and unchanged since. It is not signed"));
}

/* Sealed and signed, in the file too; the window checks the signature as anybody would. */
static void
test_sign_signs (Fixture       *fixture,
                 gconstpointer  data)
{
  g_autoptr (GBytes) bytes = NULL;
  AssaySealCheck check = { 0 };
  g_autoptr (GError) error = NULL;
  AdwMessageDialog *dialog = NULL;

  make_key ("Nadia Oko <oko@paper.example>");
  dialog = ask (fixture);
  g_assert_nonnull (desk_help_find_text (GTK_WIDGET (dialog), "Nadia Oko <oko@paper.example>"));
  answer (dialog, "cancel");
  g_assert_false (assay_case_is_sealed (assay_window_get_case (fixture->window)));

  answer (ask (fixture), "sign");
  g_assert_true (assay_case_is_sealed (assay_window_get_case (fixture->window)));
  desk_help_wait_until (!fixture->window->is_signing && is_saved (fixture));
  desk_help_wait_until (desk_help_find_text (GTK_WIDGET (fixture->window),
                                             "The signature by Nadia Oko <oko@paper.example> is "
                                             "good") != NULL);

  bytes = assay_file_read (fixture->file, 1 << 20, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (assay_seal_check (bytes, NULL, &check, &error));
  g_assert_no_error (error);
  g_assert_cmpint (check.state, ==, ASSAY_SEAL_INTACT);
  g_assert_cmpint (check.signature.state, ==, ASSAY_SIGNATURE_GOOD);
  assay_seal_check_clear (&check);
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (fixture->window), "sign"));
}

/* What was sealed before gets its signature later, by the key that is chosen. */
static void
test_sign_later (Fixture       *fixture,
                 gconstpointer  data)
{
  make_key ("Nadia Oko <oko@paper.example>");
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.seal", NULL);
  desk_help_wait_until (is_saved (fixture));
  answer (ask (fixture), "sign");
  desk_help_wait_until (!fixture->window->is_signing && is_saved (fixture));
  g_assert_nonnull (
      assay_dossier_get_seal (assay_case_get_dossier (fixture->window->work))->signature);
}

/* The window may be closed while GnuPG is at work: what comes of it reaches nobody. */
static void
test_sign_closed (Fixture       *fixture,
                  gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  g_autofree char *draft = g_file_get_path (fixture->draft);

  make_key ("Nadia Oko <oko@paper.example>");
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  answer (ask (fixture), "sign");
  gtk_window_destroy (GTK_WINDOW (window));
  desk_help_wait_until (window == NULL);
  fixture->window = desk_help_open (application, draft);
}

/* A GnuPG that asks for a passphrase and gets none: it says what process it is, and waits. */
static char *
make_slow_gpg (Fixture *fixture)
{
  char *path = g_build_filename (fixture->home, "slow-gpg", NULL);
  g_autofree char *script = g_strdup_printf (
      "#!/bin/sh\nfor word; do\n  if [ \"$word\" = --detach-sign ]; then\n"
      "    echo $$ > %s/pid.new; mv %s/pid.new %s/pid; exec sleep 1000\n  fi\ndone\nexec gpg "
      "\"$@\"\n",
      fixture->home, fixture->home, fixture->home);

  g_assert_true (g_file_set_contents_full (path, script, -1, G_FILE_SET_CONTENTS_NONE, 0700, NULL));
  g_assert_cmpint (gpgme_err_code (gpgme_set_engine_info (GPGME_PROTOCOL_OpenPGP, path, NULL)), ==,
                   GPG_ERR_NO_ERROR);

  return path;
}

/* The process that signs, once it is there. */
static pid_t
wait_for_signer (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->home, "pid", NULL);
  g_autofree char *number = NULL;

  desk_help_wait_until (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_get_contents (path, &number, NULL, NULL));
  (void) g_unlink (path);

  return (pid_t) g_ascii_strtoll (number, NULL, 10);
}

static gboolean
is_gone (pid_t process)
{
  return kill (process, 0) != 0 && errno == ESRCH;
}

/* While GnuPG waits, the window says so; who stops it has a job that is sealed, and can sign it later. */
static void
test_sign_stopped (Fixture       *fixture,
                   gconstpointer  data)
{
  GtkWidget *window = GTK_WIDGET (fixture->window);
  g_autofree char *gpg = NULL;
  pid_t signer;

  gpgme_check_version (NULL);
  make_key ("Nadia Oko <oko@paper.example>");
  gpg = make_slow_gpg (fixture);
  answer (ask (fixture), "sign");
  signer = wait_for_signer (fixture);
  g_assert_false (is_gone (signer));
  g_assert_nonnull (desk_help_find_text (window, "GnuPG is signing the job"));
  g_assert_false (g_action_group_get_action_enabled (G_ACTION_GROUP (window), "sign"));

  gtk_widget_activate_action (window, "win.stop-signing", NULL);
  desk_help_wait_until (!fixture->window->is_signing && is_saved (fixture));
  g_assert_true (is_gone (signer));
  g_assert_null (desk_help_find_text (window, "GnuPG is signing the job"));
  g_assert_nonnull (desk_help_find_text (window, "and unchanged since. It is not signed"));
  g_assert_null (
      assay_dossier_get_seal (assay_case_get_dossier (fixture->window->work))->signature);

  gpgme_set_engine_info (GPGME_PROTOCOL_OpenPGP, NULL, NULL);
  answer (ask (fixture), "sign");
  desk_help_wait_until (!fixture->window->is_signing && is_saved (fixture));
  g_assert_nonnull (
      assay_dossier_get_seal (assay_case_get_dossier (fixture->window->work))->signature);
}

/* A window that closes asks for no passphrase any more. */
static void
test_sign_left (Fixture       *fixture,
                gconstpointer  data)
{
  AssayWindow *window = fixture->window;
  g_autofree char *draft = g_file_get_path (fixture->draft);
  g_autofree char *gpg = NULL;
  pid_t signer;

  gpgme_check_version (NULL);
  make_key ("Nadia Oko <oko@paper.example>");
  gpg = make_slow_gpg (fixture);
  g_object_add_weak_pointer (G_OBJECT (window), (gpointer *) &window);
  answer (ask (fixture), "sign");
  signer = wait_for_signer (fixture);
  gtk_window_destroy (GTK_WINDOW (window));
  desk_help_wait_until (window == NULL && is_gone (signer));
  gpgme_set_engine_info (GPGME_PROTOCOL_OpenPGP, NULL, NULL);
  fixture->window = desk_help_open (application, draft);
}

int
main (int    argc,
      char **argv)
{
  g_autofree char *gpg = g_find_program_in_path ("gpg");
  int status;

  g_test_init (&argc, &argv, NULL);
  if (gpg == NULL)
    {
      g_test_skip ("gpg is not installed");
      return 77;
    }

  application = desk_help_new_application ();
  g_test_add ("/sign/no-key", Fixture, NULL, set_up, test_sign_no_key, tear_down);
  g_test_add ("/sign/signs", Fixture, NULL, set_up, test_sign_signs, tear_down);
  g_test_add ("/sign/later", Fixture, NULL, set_up, test_sign_later, tear_down);
  g_test_add ("/sign/closed", Fixture, NULL, set_up, test_sign_closed, tear_down);
  g_test_add ("/sign/stopped", Fixture, NULL, set_up, test_sign_stopped, tear_down);
  g_test_add ("/sign/left", Fixture, NULL, set_up, test_sign_left, tear_down);

  status = g_test_run ();
  g_clear_object (&application);

  return status;
}
