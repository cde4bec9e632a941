// _sandbox: what the interpreter knows of itself and of its host that Python has no name for.

#include <string.h>

#include "py/objlist.h"
#include "py/objmodule.h"
#include "py/runtime.h"

#include "sandbox.h"

#define LONGEST_ZONE (255)

extern const char mp_frozen_names[];

static void add_modules(mp_obj_t names, const mp_map_t *map) {
    for (size_t i = 0; i < map->alloc; i++) {
        if (mp_map_slot_is_filled(map, i)) {
            mp_obj_list_append(names, map->table[i].key);
        }
    }
}

// The names of all modules that can be imported, those of the frozen library as the paths of their files.
static mp_obj_t sandbox_modules(void) {
    mp_obj_t names = mp_obj_new_list(0, NULL);
    add_modules(names, &mp_builtin_module_map);
    add_modules(names, &mp_builtin_extensible_module_map);
    for (const char *name = mp_frozen_names; *name != 0; name += strlen(name) + 1) {
        mp_obj_list_append(names, mp_obj_new_str(name, strlen(name)));
    }
    return names;
}
static MP_DEFINE_CONST_FUN_OBJ_0(sandbox_modules_obj, sandbox_modules);

// What the host knows of a time zone, False if it is not granted, None if there is none of that name; of None the names
// of all that are granted.
static mp_obj_t sandbox_time_zone(mp_obj_t name) {
    if (name != mp_const_none) {
        size_t len;
        mp_obj_str_get_data(name, &len);
        if (!mp_obj_is_str(name) || len > LONGEST_ZONE) {
            return mp_const_none;
        }
    }
    return hostcall_time_zone(name);
}
static MP_DEFINE_CONST_FUN_OBJ_1(sandbox_time_zone_obj, sandbox_time_zone);

static const mp_rom_map_elem_t sandbox_globals_table[] = {
    { MP_ROM_QSTR(MP_QSTR___name__), MP_ROM_QSTR(MP_QSTR__sandbox) },
    { MP_ROM_QSTR(MP_QSTR_modules), MP_ROM_PTR(&sandbox_modules_obj) },
    { MP_ROM_QSTR(MP_QSTR_time_zone), MP_ROM_PTR(&sandbox_time_zone_obj) },
};
static MP_DEFINE_CONST_DICT(sandbox_globals, sandbox_globals_table);

const mp_obj_module_t sandbox_self_module = {
    .base = { &mp_type_module },
    .globals = (mp_obj_dict_t *)&sandbox_globals,
};

MP_REGISTER_MODULE(MP_QSTR__sandbox, sandbox_self_module);
