/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "train-net.h"

G_BEGIN_DECLS

/* A network between two steps of the training: all weights, as they are in memory. Only the same build reads
 * it again; what is shipped is made of it by train_export (). */
gboolean  train_net_write (const TrainNet *net,
                           const char     *path,
                           GError        **error);
TrainNet *train_net_read  (const char     *path,
                           GError        **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
