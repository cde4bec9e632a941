// What sys does not have in C it has in stdlib/_sysinfo.py, which is imported for the first such name.

#include "py/runtime.h"

#include "sandbox.h"

void sandbox_sys_attr(qstr attr, mp_obj_t *dest) {
    size_t len;
    const char *name = (const char *)qstr_data(attr, &len);
    if (len > 1 && name[0] == '_' && attr != MP_QSTR__getframe) {
        return;
    }
    mp_obj_t module = mp_import_name(MP_QSTR__sysinfo, mp_const_none, MP_OBJ_NEW_SMALL_INT(0));
    mp_load_method_maybe(module, attr, dest);
}
