#ifndef SANDBOX_SETJMP_H
#define SANDBOX_SETJMP_H

// See sjlj.c for what is in it.
typedef unsigned long jmp_buf[4];

int setjmp(jmp_buf buf) __attribute__((returns_twice));
__attribute__((noreturn)) void longjmp(jmp_buf buf, int value);

#endif
