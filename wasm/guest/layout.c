// Linked first, so that sandbox_writable is where the data that programs can change begins: the Makefile checks it.  What lies
// below, the C stack and constants, is the same in every instance between two calls, so it is no part of a session's state.

#include "sandbox.h"

char sandbox_writable = 1;
