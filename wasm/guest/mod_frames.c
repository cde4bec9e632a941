// sys._getframe(): the calls that are under way. A frame that has ended keeps its code and its line.

#include "py/builtin.h"
#include "py/objfun.h"
#include "py/objtraceback.h"
#include "py/runtime.h"

#include "sandbox.h"

typedef struct {
    mp_obj_base_t base;
    mp_obj_fun_bc_t *fun;
    mp_code_state_t *code_state; // valid while it is found in the chain of calls
    size_t line;
} frame_t;

static const mp_obj_type_t frame_type;

static mp_obj_t new_frame(mp_code_state_t *code_state) {
    if (code_state == NULL) {
        return mp_const_none;
    }
    frame_t *self = mp_obj_malloc(frame_t, &frame_type);
    self->fun = code_state->fun_bc;
    self->code_state = code_state;
    self->line = mp_code_state_line(code_state);
    return MP_OBJ_FROM_PTR(self);
}

// Finds a frame's place in the chain of calls; another call of the same function may have taken it meanwhile.
static bool find(const frame_t *self, mp_vm_place_t *place) {
    for (mp_vm_innermost(place); place->code_state != NULL; mp_vm_outwards(place)) {
        if (place->code_state == self->code_state && place->code_state->fun_bc == self->fun) {
            return true;
        }
    }
    return false;
}

static qstr filename(const frame_t *self) {
    return self->fun->context->constants.qstr_table[0];
}

static void frame_attr(mp_obj_t self_in, qstr attr, mp_obj_t *dest) {
    frame_t *self = MP_OBJ_TO_PTR(self_in);
    mp_vm_place_t place;
    if (dest[0] != MP_OBJ_NULL) {
        return;
    }
    switch (attr) {
        case MP_QSTR_f_code:
            dest[0] = mp_load_attr(MP_OBJ_FROM_PTR(self->fun), MP_QSTR___code__);
            break;
        case MP_QSTR_f_globals:
            dest[0] = MP_OBJ_FROM_PTR(self->fun->context->module.globals);
            break;
        case MP_QSTR_f_lineno:
            dest[0] = MP_OBJ_NEW_SMALL_INT(find(self, &place) ? mp_code_state_line(place.code_state) : self->line);
            break;
        case MP_QSTR_f_locals:
            if (find(self, &place)) {
                dest[0] = mp_code_state_locals(place.code_state);
                if (dest[0] == MP_OBJ_NULL) {
                    dest[0] = MP_OBJ_FROM_PTR(self->fun->context->module.globals);
                }
            } else {
                dest[0] = mp_obj_new_dict(0);
            }
            break;
        case MP_QSTR_f_back:
            dest[0] = mp_const_none;
            if (find(self, &place)) {
                mp_vm_outwards(&place);
                dest[0] = new_frame(place.code_state);
            }
            break;
        case MP_QSTR__line: { // for traceback
            size_t len;
            const char *text = mp_source_line(filename(self), self->line, &len);
            dest[0] = text == NULL ? MP_OBJ_NEW_QSTR(MP_QSTR_) : mp_obj_new_str(text, len);
            break;
        }
        case MP_QSTR_f_lasti:
            dest[0] = MP_OBJ_NEW_SMALL_INT(0);
            break;
        case MP_QSTR_f_trace:
            dest[0] = mp_const_none;
            break;
        default:
            dest[1] = MP_OBJ_SENTINEL;
            break;
    }
}

static void frame_print(const mp_print_t *print, mp_obj_t self_in, mp_print_kind_t kind) {
    (void)kind;
    frame_t *self = MP_OBJ_TO_PTR(self_in);
    mp_printf(print, "<frame at 0x%p, file '%q', line %d, code %q>", self, filename(self), (int)self->line, mp_obj_fun_get_name(MP_OBJ_FROM_PTR(self->fun)));
}

static MP_DEFINE_CONST_OBJ_TYPE(
    frame_type, MP_QSTR_frame, MP_TYPE_FLAG_NONE,
    print, frame_print,
    attr, frame_attr
    );

static mp_obj_t getframe(size_t n_args, const mp_obj_t *args) {
    mp_int_t depth = n_args == 0 ? 0 : mp_obj_get_int(args[0]);
    mp_vm_place_t place;
    mp_vm_innermost(&place);
    while (depth-- > 0 && place.code_state != NULL) {
        mp_vm_outwards(&place);
    }
    if (place.code_state == NULL) {
        mp_raise_ValueError(MP_ERROR_TEXT("call stack is not deep enough"));
    }
    return new_frame(place.code_state);
}
MP_DEFINE_CONST_FUN_OBJ_VAR_BETWEEN(sandbox_getframe_obj, 0, 1, getframe);
