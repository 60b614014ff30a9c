/*
 * Lets a program think it another day: what asks for the date gets it DAY_OFFSET seconds later. What counts ticks, and every
 * wait, goes on as it is; libfaketime, which does more, ends each timed wait of a JVM at once.
 *
 *   cc -shared -fPIC -O2 -o day.so day.c -ldl
 *   LD_PRELOAD=./day.so DAY_OFFSET=86400 date
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long offset;
static int (*real)(clockid_t, struct timespec *);

__attribute__((constructor)) static void begin(void) {
  const char *given = getenv("DAY_OFFSET");
  real = dlsym(RTLD_NEXT, "clock_gettime");
  offset = given ? atol(given) : 0;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  if (!real) begin(); /* asked before the libraries are set up */
  int failed = real(clock, now);
  if (!failed && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE)) now->tv_sec += offset;
  return failed;
}

int gettimeofday(struct timeval *now, void *zone) {
  struct timespec at;
  (void) zone;
  if (clock_gettime(CLOCK_REALTIME, &at)) return -1;
  now->tv_sec = at.tv_sec;
  now->tv_usec = at.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *kept) {
  struct timespec at;
  clock_gettime(CLOCK_REALTIME, &at);
  if (kept) *kept = at.tv_sec;
  return at.tv_sec;
}
