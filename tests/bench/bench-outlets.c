/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * Measures the outlet register: what opening it costs, a question, and an address. Prints a name and a
 * number a line. The budget for opening is 5 ms.
 */

#include "config.h"

#include <gio/gio.h>
#include <string.h>

#include "assay-outlet.h"
#include "assay-url.h"

#define N_ROUNDS 20000

static const char *const addresses[] = {
  "https://www.reuters.com/world/uk/harbour-board-meets-2025-05-14/?utm_source=openai",
  "https://news.bbc.co.uk/1/hi/uk/1234567.stm",
  "https://somebody.substack.com/p/what-i-think",
  "https://www.theguardian.com/commentisfree/2025/may/14/what-i-think",
  "https://web.archive.org/web/20250514/https://www.example.org/2025/05/14/story",
  "https://a.b.c.nobody-knows.co.uk/news/article-14717891/Story.html?ns_mchannel=rss&ito=1490",
};

int
main (int    argc,
      char **argv)
{
  gint64 begin = g_get_monotonic_time ();
  AssayRegister *outlets = assay_register_get_default ();
  gint64 opened = g_get_monotonic_time ();
  g_autoptr (AssayOutlet) first = assay_register_lookup (outlets, "www.reuters.com", "/a");
  gint64 asked = g_get_monotonic_time ();
  gint64 parsed = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (AssayUrl) url = assay_url_new (addresses[i % G_N_ELEMENTS (addresses)], NULL);

      g_assert_nonnull (url);
    }

  parsed = g_get_monotonic_time ();

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (AssayUrl) url = assay_url_new (addresses[i % G_N_ELEMENTS (addresses)], NULL);
      g_autoptr (AssayOutlet) outlet = NULL;

      outlet = assay_register_lookup (outlets, assay_url_get_host (url), assay_url_get_path (url));
      g_assert_nonnull (outlet->name);
    }

  g_print ("hosts\t%u\n", assay_register_get_size (outlets));
  g_print ("open_ms\t%.3f\n", (opened - begin) / 1000.0);
  g_print ("first_question_ms\t%.3f\n", (asked - opened) / 1000.0);
  g_print ("address_us\t%.2f\n", (double) (parsed - asked) / N_ROUNDS);
  g_print ("address_and_question_us\t%.2f\n",
           (double) (g_get_monotonic_time () - parsed) / N_ROUNDS);

  return 0;
}
