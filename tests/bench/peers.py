# SPDX-License-Identifier: GPL-3.0-or-later
"""What others reach on the same data, as the README of the evaluation data gives it: mostly on its sealed
half. For each measure the strongest of those that run as we do, offline and in a moment; where only a
larger model is known, that one."""

FIGURES = {
    ("attribution", "speech_f1"): ("logistic regression", 0.930),
    ("attribution", "own_voice_f1"): ("logistic regression", 0.895),
    ("attribution", "quoted_f1"): ("logistic regression", 0.980),
    ("attribution", "source_exact_f1"): ("CRF (published)", 0.506),
    ("attribution", "cue_exact_f1"): ("CRF (published)", 0.534),
    ("attribution", "content_exact_f1"): ("CRF (published)", 0.286),
    ("attribution", "content_overlap_f1"): ("Citron on PARC3", 0.832),

    ("sentences", "golden_exact"): ("pySBD", 0.92),
    ("sentences", "gum_f1"): ("a 30-line rule", 0.961),
    ("sentences", "ewt_f1"): ("compromise", 0.906),

    ("numbers_dates", "number_f1"): ("Recognizers-Text", 0.929),
    ("numbers_dates", "percent_f1"): ("Recognizers-Text", 1.0),
    ("numbers_dates", "currency_f1"): ("Recognizers-Text", 0.891),
    ("numbers_dates", "datetime_f1"): ("Recognizers-Text", 0.717),
    ("numbers_dates", "gum_date_f1"): ("one expression", 0.751),
    ("numbers_dates", "gum_date_value"): ("Recognizers-Text", 0.805),

    ("discrepancies", "items_f1"): ("not-in-source rule", 0.802),
    ("discrepancies", "items_false_alarm"): ("not-in-source rule", 0.05),
    ("discrepancies", "ok_worst"): ("not-in-source rule", 0.88),
    ("discrepancies", "drafts_f1"): ("not-in-source rule", 0.569),
    ("discrepancies", "caught_number"): ("not-in-source rule", 0.81),
    ("discrepancies", "caught_percent"): ("not-in-source rule", 0.71),
    ("discrepancies", "caught_money"): ("not-in-source rule", 0.61),
    ("discrepancies", "caught_scale"): ("not-in-source rule", 0.31),
    ("discrepancies", "caught_date"): ("not-in-source rule", 0.64),
    ("discrepancies", "caught_person"): ("not-in-source rule", 0.56),
    ("discrepancies", "caught_place"): ("not-in-source rule", 0.54),
    ("discrepancies", "caught_org"): ("not-in-source rule", 0.55),
    ("discrepancies", "caught_direction"): ("not-in-source rule", 0.07),
    ("discrepancies", "caught_negation"): ("not-in-source rule", 0.03),
    ("discrepancies", "caught_quote_attrib"): ("not-in-source rule", 0.04),

    ("wice", "p1"): ("BM25", 0.816),
    ("wice", "mrr"): ("BM25", 0.891),
    ("wice", "recall5"): ("BM25", 0.809),
    ("wice", "fitted_p1"): ("BM25", 0.816),
    ("wice", "fitted_mrr"): ("BM25", 0.891),
    ("wice", "fitted_recall5"): ("BM25", 0.809),
    ("wiki_claims", "fm2_p1"): ("BM25", 0.284),
    ("wiki_claims", "fm2_mrr"): ("BM25", 0.484),
    ("wiki_claims", "fitted_fm2_p1"): ("BM25", 0.284),
    ("wiki_claims", "fitted_fm2_mrr"): ("BM25", 0.484),

    ("consistency_news", "frank_cnndm_auc"): ("token overlap", 0.830),
    ("consistency_news", "frank_xsum_auc"): ("token overlap", 0.642),
    ("consistency_news", "qags_cnndm_auc"): ("token overlap", 0.776),
    ("consistency_news", "qags_xsum_auc"): ("token overlap", 0.587),
    ("consistency_news", "cliff_cnndm_auc"): ("token overlap", 0.783),
    ("consistency_news", "cliff_xsum_auc"): ("token overlap", 0.658),
    ("consistency_news", "fitted_frank_cnndm_auc"): ("regression, 12 signs", 0.846),
    ("consistency_news", "fitted_frank_xsum_auc"): ("regression, 12 signs", 0.640),
    ("consistency_news", "fitted_qags_cnndm_auc"): ("regression, 12 signs", 0.850),
    ("consistency_news", "fitted_qags_xsum_auc"): ("regression, 12 signs", 0.701),
    ("consistency_news", "fitted_cliff_cnndm_auc"): ("regression, 12 signs", 0.841),
    ("consistency_news", "fitted_cliff_xsum_auc"): ("regression, 12 signs", 0.818),

    ("subjectivity", "newssd_macro_f1"): ("regression", 0.588),
    ("subjectivity", "babe_macro_f1"): ("regression", 0.730),
    ("checkworthy", "claimbuster_f1"): ("regression", 0.879),
    ("checkworthy", "policlaim_f1"): ("regression", 0.831),

    # Budgets of ours, where no peer does the same.
    ("reading_speed", "whole_mb_per_second"): ("budget", 2.5),
    ("reading_speed", "update_us"): ("budget", 1000.0),
    ("reading_speed", "sentences_mb_per_second"): ("budget", 20.0),
    ("reading_speed", "quotations_mb_per_second"): ("budget", 20.0),
    ("reading_speed", "figures_mb_per_second"): ("budget", 20.0),
    ("reading_speed", "dates_mb_per_second"): ("budget", 20.0),
    ("speed", "drafts_per_second"): ("budget, a core", 100.0),
}
