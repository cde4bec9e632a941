// The three functions that LLVM's lowering of setjmp and longjmp to wasm exceptions calls.
//
// The lowering gives each activation of a function that calls setjmp an identity (the address of a local) and each
// setjmp call in it a label.  A catch handler asks __wasm_setjmp_test() whether the buffer that was thrown belongs to
// its activation, and for the label to go on at; 0 says that it does not, and the handler rethrows.

#include <stdint.h>

struct thrown {
    void *buf;
    int value;
};

// Lies in the jmp_buf of include/setjmp.h.
struct buffer {
    void *activation;
    uint32_t label;
    struct thrown thrown;
};

void __wasm_setjmp(struct buffer *buf, uint32_t label, void *activation) {
    buf->activation = activation;
    buf->label = label;
}

uint32_t __wasm_setjmp_test(struct buffer *buf, void *activation) {
    return buf->activation == activation ? buf->label : 0;
}

#define TAG_C_LONGJMP 1

__attribute__((noreturn)) void __wasm_longjmp(struct buffer *buf, int value) {
    buf->thrown.buf = buf;
    buf->thrown.value = value ? value : 1;
    __builtin_wasm_throw(TAG_C_LONGJMP, &buf->thrown);
}
