#ifndef SANDBOX_INTTYPES_H
#define SANDBOX_INTTYPES_H

#include <stdint.h>

#define PRIu32 "u"
#define PRId32 "d"
#define PRIx32 "x"

#endif
