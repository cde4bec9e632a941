#ifndef SANDBOX_ERRNO_H
#define SANDBOX_ERRNO_H

// The math library stores here and nobody reads it.
extern int errno;
#define EDOM 33
#define ERANGE 34

#endif
