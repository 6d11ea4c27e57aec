/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "assay-corpus-private.h"

G_BEGIN_DECLS

/* How a sentence is pieced together from a text. Words are the same if their kin is. */
typedef enum
{
  PIECE_COUNT,        /* rows of words that the text has too, each as long as can be, for each word */
  PIECE_LONGEST,      /* words of the longest, as a share */
  PIECE_NOVEL,        /* words that stand nowhere in the text, as a share */
  PIECE_PASSAGES,     /* passages that the rows stand in */
  PIECE_LEAP,         /* the widest leap from one row's passage to the next one's, as a logarithm */
  PIECE_UNCOVERED,    /* share, by weight, that the passage lacks which has most */
  PIECE_SECOND,       /* share that a second passage adds */
  PIECE_APART,        /* share of the pairs of words, one the next that says something, that never follow each other */
  PIECE_APART_WIDE,   /* nor stand within a wider stretch, in any order */
  PIECE_NEVER,        /* share of all pairs, by weight, that never stand in one passage */
  PIECE_REPEATED,     /* pairs of words that come again */
  PIECE_FIGURES,      /* figures */
  PIECE_SURPRISE,     /* how little a model of threes, made of the text, expects its words: the mean */
  PIECE_SURPRISE_TOP, /* the most */
  PIECE_SURPRISE_ROW, /* the most of three in a row */
  PIECE_UNLIKE,       /* how unlike all words of the text its new words are, for each word */
  PIECE_UNLIKE_MOST,  /* how like they are at least */
  PIECE_LOOSE_MOST,   /* share of a word's neighbours that it nowhere has around it: the most */
  PIECE_LOOSE,        /* and the mean */
  PIECE_SAYING,       /* share of the words that say something */
  PIECE_WORTH,        /* how much it is worth checking */
  PIECE_NAMES,        /* names */
  N_PIECES,
} BenchPiece;

/* Fills @pieces, [N_PIECES], all of them 0 before, for the draft of @corpus and its one source. */
void bench_fill_pieces (const AssayCorpus *corpus,
                        double            *pieces);

G_END_DECLS
