// No assertions: a failed one could only trap, and what it protects is not trusted anyway.
#undef assert
#define assert(condition) ((void)0)
#ifndef static_assert
#define static_assert _Static_assert
#endif
