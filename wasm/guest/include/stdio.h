#ifndef SANDBOX_STDIO_H
#define SANDBOX_STDIO_H

// There is no stdio: MicroPython prints through mp_print_t.
#include <stdarg.h>
#include <stddef.h>

#include <unistd.h>

#endif
