/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "train-net-file.h"

#include <gio/gio.h>
#include <string.h>

/* The arrays of a network, by which it is written and read. */
typedef struct
{
  void *array;
  gsize n_bytes;
} Piece;

#define N_PIECES 4

static void
list_pieces (TrainNet *net,
             Piece     pieces[N_PIECES])
{
  const TrainOptions *options = &net->options;

  pieces[0] = (Piece){ net->rows,
                       sizeof (float) * ((gsize) ASSAY_N_SCORES << options->row_bits) };
  pieces[1] = (Piece){ net->inputs,
                       sizeof (float) * ((gsize) options->width << options->input_bits) };
  pieces[2] = (Piece){ net->dense, sizeof (float) * net->n_dense };
  pieces[3] = (Piece){ net->moves, sizeof net->moves };
}

gboolean
train_net_write (const TrainNet *net,
                 const char     *path,
                 GError        **error)
{
  g_autoptr (GByteArray) file = g_byte_array_new ();
  Piece pieces[N_PIECES];

  list_pieces ((TrainNet *) net, pieces);
  g_byte_array_append (file, (const guint8 *) &net->options, sizeof net->options);
  for (guint i = 0; i < N_PIECES; i++)
    g_byte_array_append (file, pieces[i].array, (guint) pieces[i].n_bytes);

  return g_file_set_contents (path, (const char *) file->data, file->len, error);
}

/* Whether the numbers are such as “net” writes, so that the arrays can be made. */
static gboolean
is_sound (const TrainOptions *options)
{
  return options->width > 0 && options->width <= 1024 && options->width % 16 == 0 &&
         options->n_layers <= TRAIN_MAX_LAYERS && options->row_bits < 31 &&
         options->input_bits < 31;
}

static TrainNet *
parse (const char *contents,
       gsize       n_bytes)
{
  g_autoptr (TrainNet) net = NULL;
  TrainOptions options;
  Piece pieces[N_PIECES];
  gsize at = sizeof options;

  if (n_bytes < sizeof options)
    return NULL;
  memcpy (&options, contents, sizeof options);
  if (!is_sound (&options))
    return NULL;

  net = train_net_new (&options);
  list_pieces (net, pieces);
  for (guint i = 0; i < N_PIECES; i++)
    {
      if (pieces[i].n_bytes > n_bytes - at)
        return NULL;
      memcpy (pieces[i].array, contents + at, pieces[i].n_bytes);
      at += pieces[i].n_bytes;
    }

  return at == n_bytes ? g_steal_pointer (&net) : NULL;
}

TrainNet *
train_net_read (const char  *path,
                GError     **error)
{
  g_autofree char *contents = NULL;
  gsize n_bytes = 0;
  TrainNet *net = NULL;

  if (!g_file_get_contents (path, &contents, &n_bytes, error))
    return NULL;

  net = parse (contents, n_bytes);
  if (net == NULL)
    g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, "%s: not a network", path);

  return net;
}
