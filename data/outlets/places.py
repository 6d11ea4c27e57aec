# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of countries, one each, from the many that the origins use."""

import unicodedata

CODES = {
    "AR": "Argentina", "AT": "Austria", "AU": "Australia", "BE": "Belgium", "BR": "Brazil",
    "CA": "Canada", "CH": "Switzerland", "CN": "China", "CZ": "Czechia", "DE": "Germany",
    "DK": "Denmark", "ES": "Spain", "FI": "Finland", "FR": "France", "GB": "United Kingdom",
    "GL": "Greenland", "ID": "Indonesia", "IE": "Ireland", "IL": "Israel", "IN": "India",
    "IS": "Iceland", "IT": "Italy", "JP": "Japan", "KR": "South Korea", "LB": "Lebanon",
    "LI": "Liechtenstein", "LS": "Lesotho", "LT": "Lithuania", "LU": "Luxembourg", "MX": "Mexico",
    "MY": "Malaysia", "NA": "Namibia", "NL": "Netherlands", "NO": "Norway", "NZ": "New Zealand",
    "PL": "Poland", "PT": "Portugal", "PY": "Paraguay", "RU": "Russia", "SE": "Sweden",
    "TR": "Turkey", "TW": "Taiwan", "TZ": "Tanzania", "UA": "Ukraine", "UK": "United Kingdom",
    "US": "United States", "VN": "Vietnam", "ZA": "South Africa",
}

NAMES = {
    "Czech Republic": "Czechia",
    "Europen Union": "European Union",
    "Macao": "Macau",
    "Palestine territories": "Palestine",
    "The Gambia": "Gambia",
    "The Netherlands": "Netherlands",
    "UAE": "United Arab Emirates",
    "United States of America": "United States",
    # No country at all, or two.
    "Global": "",
    "International": "",
    "Netherlands/Morocco": "",
    "Taiwan/South Africa": "",
}


def country(words):
    if len(words) == 2 and words.isupper():
        return CODES[words]
    return NAMES.get(words, words)


def fold(words):
    """Lower case without accents, as in a host."""
    words = words.replace("ü", "ue").replace("ö", "oe").replace("ä", "ae").replace("ß", "ss")
    parts = unicodedata.normalize("NFD", words.lower())
    return "".join(c for c in parts if not unicodedata.combining(c))
