# SPDX-License-Identifier: GPL-3.0-or-later
"""Drafts of our own that the tests hand to the program."""

import os

import harness

SAMPLE = os.path.join(harness.SOURCE, '..', '..', 'data', 'samples', 'return-hubs.txt')

# One figure that its source has otherwise, a quotation that it has word for word, nobody in particular.
PIER = '''Harbour council approves new ferry pier

By Nora Field
12 March 2025

The harbour council of Westhaven approved a new ferry pier on Tuesday. The pier will cost 40 million pounds, the council said.

“We cannot wait another winter,” said council leader Mara Lindqvist. Critics said the decision was rushed.

Source: Lantern Wire Services
- https://apnews.com/article/westhaven-pier-2025-03-11 – The harbour council of Westhaven approved a ferry pier that will cost 30 million pounds. Council leader Mara Lindqvist said: “We cannot wait another winter.” ([apnews.com](https://apnews.com/article/westhaven-pier-2025-03-11?utm_source=openai))
- https://www.westhaven-courier.example/pier – Please open the link – unable to access the page
'''

# The same figure as its source: nothing in it may be called a conflict.
CLEAN = '''Library reopens after repairs

3 June 2025

The town library of Oakmere reopened on Monday after repairs that took seven months. The work cost 2.4 million pounds, according to the county council.

“The roof is sound again,” said librarian Ida Brandt.

- https://www.bbc.co.uk/news/articles/oakmere – The town library of Oakmere has reopened after seven months of repairs, which cost 2.4 million pounds, according to the county council. Librarian Ida Brandt said: “The roof is sound again.”
'''

MARKDOWN = '''# Bus lane opens

The bus lane on [Mill Road](https://www.reuters.com/world/uk/mill-road-2025-04-02/) opened on Wednesday.

> The lane saves nine minutes.
'''

HTML = '''<!DOCTYPE html><html lang="en"><head><title>Bus lane opens</title></head><body><article>
<h1>Bus lane opens</h1><p>The bus lane on <a href="https://www.reuters.com/world/uk/mill-road-2025-04-02/">Mill Road</a>
opened on Wednesday.</p></article></body></html>
'''

# What would clear the screen, name the window and turn the line around.
HOSTILE = 'Evil \x1b[2J\x1b]0;title\x07 draft. Critics said “quote \u202ereversed” in London.\n\n- https://apnews.com/a – It happened.\n'
