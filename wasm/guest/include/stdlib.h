#ifndef SANDBOX_STDLIB_H
#define SANDBOX_STDLIB_H

#include <stddef.h>

__attribute__((noreturn)) void abort(void);
static inline int abs(int n) {
    return n < 0 ? -n : n;
}

#endif
