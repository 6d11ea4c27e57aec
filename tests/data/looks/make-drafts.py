#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: make-drafts.py OUT

Writes into the folder OUT the drafts that are too long to keep: for pictures of the window and for
measuring it. All of it is made up, from a fixed seed, so that every machine has the same bytes.

  sources-40.txt      600 words and forty sources
  words-N.txt         N words in paragraphs, with a few sources: 200, 5000, 50000 and 500000
  paragraph-3000.txt  one paragraph of 3,000 words
"""

import os
import random
import sys

PLACES = ("Penmoor", "Saltby", "Arden", "Thornwick", "Marlhaven", "Eskdale", "Corrow", "Hallam Bay")
PEOPLE = (("Ellis Marr", "works director"), ("Nora Whitlock", "mayor"), ("Tomas Berg", "harbour master"),
          ("Ines Calder", "chief economist"), ("Ruth Amadi", "head teacher"), ("Jon Hale", "union secretary"))
BODIES = ("the county", "the harbour board", "the transport ministry", "the audit office", "the police")
THINGS = ("ferry tickets", "lorries on the quay", "empty flats", "night trains", "school places", "fish landings")
MONTHS = ("January", "February", "March", "April", "May", "June")
OUTLETS = ("www.reuters.com/world/uk", "apnews.com/article", "www.bbc.co.uk/news", "www.theguardian.com/uk-news",
           "www.dailymail.co.uk/news", "www.ft.com/content", "www.breitbart.com/europe", "news.sky.com/story",
           "www.independent.co.uk/news", "example.org/blog")

FIGURE = (
    "{Body} counted {n:,} {thing} in {month}, {percent}% more than a year before.",
    "In {place} the number of {thing} rose by {percent}% to {n:,}, according to {body}.",
    "The plan will cost £{million} million, and {body} pays {percent}% of it.",
)
SPEECH = (
    "“We will have it open by {month},” said {person}, {role} of {place}. “Nobody can ask for more.”",
    "{person}, the {role}, said that {thing} in {place} had cost £{million} million so far.",
    "Critics say {place} has known of this since {year}.",
    "{person} told {body} on {day} {month} 2025 that {percent}% of {thing} were unsafe.",
)
VOICE = (
    "It is a shameful failure of planning, and {place} pays the price.",
    "The road from {place} to {other} was closed on {day} {month} 2025.",
    "Nothing about {thing} suggests that {body} has learned from {year}.",
    "That leaves {place} with a staggering bill and few friends.",
)


def sentence(rng):
    person, role = rng.choice(PEOPLE)
    body = rng.choice(BODIES)
    place, other = rng.sample(PLACES, 2)
    return rng.choice(rng.choice((FIGURE, SPEECH, VOICE))).format(
        person=person, role=role, body=body, Body=body[0].upper() + body[1:], place=place, other=other,
        thing=rng.choice(THINGS), n=rng.randrange(1100, 98000), percent=rng.randrange(3, 90),
        million=rng.randrange(2, 60), month=rng.choice(MONTHS), day=rng.randrange(1, 29),
        year=rng.randrange(2009, 2024))


def paragraph(rng, n_words):
    """Whole sentences until there are n_words words, then cut, so that the number is right."""
    words = []
    while len(words) < n_words:
        words += sentence(rng).split()
    words = words[:n_words]
    words[-1] = words[-1].rstrip(".,:") + "."
    return " ".join(words)


def source(rng, number):
    month = rng.randrange(1, 6)
    summary = " ".join(sentence(rng) for _ in range(rng.randrange(1, 4)))
    return f"- https://{rng.choice(OUTLETS)}/2025/{month:02}/harbour-{number} – {summary}"


def draft(seed, n_words, n_paragraph, n_sources):
    rng = random.Random(seed)
    parts = ["What the harbour towns will pay for the new road", "12 May 2025"]
    while n_words > 0:
        parts.append(paragraph(rng, min(n_words, n_paragraph)))
        n_words -= n_paragraph
    text = "\n\n".join(parts) + "\n"
    if n_sources:
        text += "\nSources:\n" + "\n".join(source(rng, i + 1) for i in range(n_sources)) + "\n"
    return text


DRAFTS = {
    "sources-40.txt": (1, 600, 60, 40),
    "words-200.txt": (2, 200, 60, 5),
    "words-5000.txt": (3, 5000, 80, 12),
    "words-50000.txt": (4, 50000, 90, 12),
    "words-500000.txt": (5, 500000, 100, 12),
    "paragraph-3000.txt": (6, 3000, 3000, 8),
}


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    os.makedirs(sys.argv[1], exist_ok=True)
    for name in sys.argv[2:] or DRAFTS:
        with open(os.path.join(sys.argv[1], name), "w", encoding="utf-8") as file:
            file.write(draft(*DRAFTS[name]))


if __name__ == "__main__":
    main()
