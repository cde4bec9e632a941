#ifndef SANDBOX_ALLOCA_H
#define SANDBOX_ALLOCA_H

#define alloca(size) __builtin_alloca(size)

#endif
