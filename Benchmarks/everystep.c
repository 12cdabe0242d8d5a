// Stops a program at one chosen step of all those by which it changes files, or lets that step fail.
//
// Loaded before the C library by Benchmarks/everystep. A step is a call that changes what a disk
// holds: below STEP_UNDER, by a program whose name begins with STEP_OF. They are counted from 1.
//
//   STEP_LOG   a file that gets a line for each step
//   STEP_AT    the step at which something happens; 0 for none
//   STEP_DO    kill: stopped before it; half: after half of a write, and else before it;
//              short: half of a write is done and the rest is up to the program;
//              a number: that error, once;  +NUMBER: that error from this step on

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static atomic_int steps;
static int at, failure, isLasting, isHalf, isShort, logFile = -1;
static const char *under;

__attribute__((constructor)) static void begin(void) {
  const char *of = getenv("STEP_OF"), *what = getenv("STEP_DO"), *file = getenv("STEP_LOG");
  if (!getenv("STEP_UNDER") || (of && strncmp(program_invocation_short_name, of, strlen(of)))) return;
  at = getenv("STEP_AT") ? atoi(getenv("STEP_AT")) : 0;
  if (what) {
    isHalf = !strcmp(what, "half");
    isShort = !strcmp(what, "short");
    isLasting = *what == '+';
    failure = atoi(what);
  }
  if (file) logFile = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  under = getenv("STEP_UNDER");
}

// Whether a path, or that of a file that is open, lies where steps are counted.
static int counts(int folder, const char *path, int file) {
  char place[PATH_MAX], link[64];
  if (!under) return 0;
  if (!path || (*path != '/' && folder != AT_FDCWD)) {
    snprintf(link, sizeof link, "/proc/self/fd/%d", path ? folder : file);
    ssize_t length = readlink(link, place, sizeof place - 1);
    if (length < 0) return 0;
    place[length] = 0;
    return !strncmp(place, under, strlen(under));
  }
  if (*path == '/') return !strncmp(path, under, strlen(under));
  return getcwd(place, sizeof place) && !strncmp(place, under, strlen(under));
}

static void die(void) {
  syscall(SYS_kill, getpid(), SIGKILL);
  for (;;) pause();
}

// What is to happen at this step: 0 for nothing, or the number of an error. `half` writes half.
static int step(const char *call, const char *path, size_t length) {
  int number = atomic_fetch_add(&steps, 1) + 1, saved = errno;
  if (logFile >= 0) {
    char line[PATH_MAX + 64];
    int count = snprintf(line, sizeof line, "%d %s %s %zu\n", number, call, path ? path : "", length);
    syscall(SYS_write, logFile, line, (size_t)count);
  }
  errno = saved;
  if (!at || number < at || (number > at && !isLasting)) return 0;
  if (failure) return failure;
  if ((isHalf || isShort) && length > 1) return -1;
  if (isShort) return 0;
  die();
  return 0;
}

#define NEXT(name) \
  static __typeof__(&name) next; \
  if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define STEP(call, folder, path) \
  if (counts(folder, path, -1)) { \
    int code = step(call, path, 0); \
    if (code > 0) { errno = code; return -1; } \
  }

#define OPEN(name, parameters, folder, arguments) \
  int name parameters { \
    NEXT(name); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | O_TMPFILE)) { \
      va_list rest; \
      va_start(rest, flags); \
      mode = va_arg(rest, mode_t); \
      va_end(rest); \
    } \
    if (flags & (O_CREAT | O_TRUNC)) { STEP("open", folder, path) } \
    return next arguments; \
  }

OPEN(open, (const char *path, int flags, ...), AT_FDCWD, (path, flags, mode))
OPEN(open64, (const char *path, int flags, ...), AT_FDCWD, (path, flags, mode))
OPEN(openat, (int folder, const char *path, int flags, ...), folder, (folder, path, flags, mode))
OPEN(openat64, (int folder, const char *path, int flags, ...), folder, (folder, path, flags, mode))

#define WRITE(name, parameters, length, whole, half) \
  ssize_t name parameters { \
    NEXT(name); \
    if (counts(AT_FDCWD, NULL, file)) { \
      int code = step("write", NULL, length); \
      if (code > 0) { errno = code; return -1; } \
      if (code < 0) { \
        ssize_t done = next half; \
        if (isHalf) die(); \
        return done; \
      } \
    } \
    return next whole; \
  }

WRITE(write, (int file, const void *from, size_t count), count, (file, from, count), (file, from, count / 2))
WRITE(pwrite, (int file, const void *from, size_t count, off_t place), count, (file, from, count, place), (file, from, count / 2, place))
WRITE(pwrite64, (int file, const void *from, size_t count, off64_t place), count, (file, from, count, place), (file, from, count / 2, place))

#define FILE_STEP(name, parameters, arguments) \
  int name parameters { \
    NEXT(name); \
    if (counts(AT_FDCWD, NULL, file)) { \
      int code = step(#name, NULL, 0); \
      if (code > 0) { errno = code; return -1; } \
    } \
    return next arguments; \
  }

FILE_STEP(fsync, (int file), (file))
FILE_STEP(fdatasync, (int file), (file))
FILE_STEP(ftruncate, (int file, off_t length), (file, length))
FILE_STEP(ftruncate64, (int file, off64_t length), (file, length))
FILE_STEP(fchmod, (int file, mode_t mode), (file, mode))

#define PATH_STEP(name, parameters, path, arguments) \
  int name parameters { \
    NEXT(name); \
    STEP(#name, AT_FDCWD, path) \
    return next arguments; \
  }

PATH_STEP(rename, (const char *old, const char *new), new, (old, new))
PATH_STEP(link, (const char *old, const char *new), new, (old, new))
PATH_STEP(symlink, (const char *old, const char *new), new, (old, new))
PATH_STEP(unlink, (const char *path), path, (path))
PATH_STEP(rmdir, (const char *path), path, (path))
PATH_STEP(mkdir, (const char *path, mode_t mode), path, (path, mode))
PATH_STEP(chmod, (const char *path, mode_t mode), path, (path, mode))
PATH_STEP(truncate, (const char *path, off_t length), path, (path, length))
PATH_STEP(utimes, (const char *path, const struct timeval *times), path, (path, times))
PATH_STEP(renameat, (int from, const char *old, int to, const char *new), new, (from, old, to, new))
PATH_STEP(unlinkat, (int folder, const char *path, int flags), path, (folder, path, flags))
PATH_STEP(mkdirat, (int folder, const char *path, mode_t mode), path, (folder, path, mode))
PATH_STEP(linkat, (int from, const char *old, int to, const char *new, int flags), new, (from, old, to, new, flags))
PATH_STEP(utimensat, (int folder, const char *path, const struct timespec *times, int flags), path, (folder, path, times, flags))
