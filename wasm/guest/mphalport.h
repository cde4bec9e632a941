// The port has no hardware.  What MicroPython's core asks of this header are the names below.
#ifndef SANDBOX_MPHALPORT_H
#define SANDBOX_MPHALPORT_H

#include <stddef.h>
#include <stdint.h>

static inline void mp_hal_set_interrupt_char(char c) {
    (void)c;
}

#endif
