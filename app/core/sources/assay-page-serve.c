/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "config.h"

#include "assay-page-serve.h"

#include <sys/resource.h>

#include "assay-page-reader-private.h"
#include "assay-page-wire-private.h"
#include "assay-page.h"

/* The sanitizer reserves more address space than any limit allows. */
#if defined(__SANITIZE_ADDRESS__)
#define HAS_MEMORY_LIMIT FALSE
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define HAS_MEMORY_LIMIT FALSE
#endif
#endif
#ifndef HAS_MEMORY_LIMIT
#define HAS_MEMORY_LIMIT TRUE
#endif

static void
lower (int    resource,
       rlim_t value)
{
  struct rlimit limit;

  if (getrlimit ((__rlimit_resource_t) resource, &limit) != 0)
    return;

  limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? value : MIN (value, limit.rlim_max);
  setrlimit ((__rlimit_resource_t) resource, &limit);
}

/* Memory, and no files: a page that takes hold of this process can write nowhere. */
static void
set_limits (void)
{
  if (HAS_MEMORY_LIMIT)
    lower (RLIMIT_AS, ASSAY_PAGE_MAX_MEMORY);
  lower (RLIMIT_CORE, 0);
  lower (RLIMIT_FSIZE, 0);
}

/* Gives the next page its time, whatever those before it took. */
static void
renew_time (void)
{
  struct rusage usage;

  if (getrusage (RUSAGE_SELF, &usage) == 0)
    lower (RLIMIT_CPU,
           (rlim_t) (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + ASSAY_PAGE_MAX_CPU_SECONDS);
}

static GBytes *
answer (GBytes       *request,
        AssayPdfFunc  pdf)
{
  AssayPageQuestion question = { 0 };
  g_autoptr (GBytes) body = assay_page_request_open (request, &question);
  g_autoptr (AssayPage) page = NULL;
  g_autoptr (GError) error = NULL;

  if (body == NULL)
    g_set_error_literal (&error, ASSAY_PAGE_ERROR, ASSAY_PAGE_ERROR_EMPTY, "");
  else
    page = assay_page_open (body, &question, pdf, &error);

  return assay_page_answer_new (page, error);
}

/**
 * assay_page_serve:
 * @fd: a socket to the process that asks
 * @pdf: (nullable): who reads a PDF
 *
 * Reads pages for another process until that closes the socket, under limits of memory and processor
 * time, which it sets on this process. For a program that does nothing else.
 *
 * Returns: %FALSE with @error set if the other process does not speak as it should
 */
gboolean
assay_page_serve (int            fd,
                  AssayPdfFunc   pdf,
                  GError       **error)
{
  g_autoptr (GSocket) socket = g_socket_new_from_fd (fd, error);

  if (socket == NULL)
    return FALSE;

  set_limits ();

  for (;;)
    {
      g_autoptr (GError) closed = NULL;
      g_autoptr (GBytes) request = assay_page_wire_receive (socket, 0, NULL, &closed);
      g_autoptr (GBytes) reply = NULL;

      if (request == NULL)
        {
          if (g_error_matches (closed, G_IO_ERROR, G_IO_ERROR_CLOSED))
            return TRUE;
          g_propagate_error (error, g_steal_pointer (&closed));
          return FALSE;
        }

      renew_time ();
      reply = answer (request, pdf);
      if (!assay_page_wire_send (socket, reply, 0, NULL, error))
        return FALSE;
    }
}
