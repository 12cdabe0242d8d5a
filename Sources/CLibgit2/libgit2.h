#include <git2.h>
#include <git2/sys/commit.h>
#include <git2/sys/odb_backend.h>

/* Swift cannot call the variadic git_libgit2_opts. */
static inline int kaitei_libgit2_synchronous(int enabled) {
  return git_libgit2_opts(GIT_OPT_ENABLE_FSYNC_GITDIR, enabled);
}

static inline void kaitei_libgit2_own_settings_only(void) {
  git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_SYSTEM, "");
  git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, "");
  git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, "");
}
