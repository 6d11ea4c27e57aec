/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-dossier.h"
#include "assay-signature.h"

G_BEGIN_DECLS

/**
 * AssayDossierSeal:
 * @by: who sealed it
 * @at: when, ISO 8601 in UTC
 * @sha256: of the file without its seal
 * @signature: an OpenPGP signature of the same bytes, or %NULL
 *
 * What a sealed file ends with. All before it stays as it was, byte for byte, until it is reopened.
 */
typedef struct
{
  char *by;
  char *at;
  char *sha256;
  char *signature;
} AssayDossierSeal;

/**
 * AssaySealState:
 * @ASSAY_SEAL_NONE: it is not sealed
 * @ASSAY_SEAL_INTACT: it is as it was sealed
 * @ASSAY_SEAL_BROKEN: it was changed since it was sealed
 */
typedef enum
{
  ASSAY_SEAL_NONE,
  ASSAY_SEAL_INTACT,
  ASSAY_SEAL_BROKEN,
} AssaySealState;

/**
 * AssaySealCheck:
 * @state: of the seal
 * @by: who sealed it, or %NULL
 * @at: when, or %NULL
 * @sha256: what the seal says, or %NULL
 * @signature: what can be said of the signature, if it has one
 */
typedef struct
{
  AssaySealState       state;
  char                *by;
  char                *at;
  char                *sha256;
  AssaySignatureCheck  signature;
} AssaySealCheck;

const AssayDossierSeal *assay_dossier_get_seal    (AssayDossier    *self);
AssaySealState          assay_dossier_get_seal_state
                                                  (AssayDossier    *self);
gboolean                assay_dossier_may_change  (AssayDossier    *self,
                                                   GError         **error);
void                    assay_dossier_seal        (AssayDossier    *self,
                                                   const char      *by,
                                                   const char      *at);
gboolean                assay_dossier_sign        (AssayDossier    *self,
                                                   const char      *key,
                                                   const char      *home,
                                                   GError         **error);
GBytes                 *assay_dossier_dup_sealed  (AssayDossier    *self) G_GNUC_WARN_UNUSED_RESULT;
void                    assay_dossier_take_signature
                                                  (AssayDossier    *self,
                                                   char            *signature);
void                    assay_dossier_reopen      (AssayDossier    *self,
                                                   const char      *by,
                                                   const char      *at);

gboolean                assay_seal_check          (GBytes          *file,
                                                   const char      *home,
                                                   AssaySealCheck  *check,
                                                   GError         **error);
void                    assay_seal_check_clear    (AssaySealCheck  *check);
char                   *assay_seal_check_dup_message
                                                  (const AssaySealCheck *check) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
