// Properties of Unicode characters, for str, re and the module unicodedata.
#ifndef SANDBOX_MODUNICODEDATA_H
#define SANDBOX_MODUNICODEDATA_H

#include <stdbool.h>
#include <stdint.h>

#include "py/misc.h"

enum {
    UNI_Cn, UNI_Lu, UNI_Ll, UNI_Lt, UNI_Mn, UNI_Mc, UNI_Me, UNI_Nd, UNI_Nl, UNI_No, UNI_Zs, UNI_Zl, UNI_Zp, UNI_Cc, UNI_Cf,
    UNI_Cs, UNI_Co, UNI_Lm, UNI_Lo, UNI_Pc, UNI_Pd, UNI_Ps, UNI_Pe, UNI_Pi, UNI_Pf, UNI_Po, UNI_Sm, UNI_Sc, UNI_Sk, UNI_So,
};

enum { UNI_LOWER, UNI_UPPER, UNI_TITLE, UNI_CASEFOLD };

// The general category, one of UNI_...
unsigned uni_category(uint32_t c);

// The one character that is the lower or upper case of c (what regular expressions compare).
uint32_t uni_tolower(uint32_t c);
uint32_t uni_toupper(uint32_t c);

// The full mapping of kind UNI_LOWER... into out; returns how many characters (1 to 3) it has.
// The final sigma is the caller's: it depends on the neighbours.
unsigned uni_map(uint32_t c, unsigned kind, uint32_t out[3]);

// What str.isalpha(), isalnum(), isdecimal(), isdigit(), isnumeric(), isspace(), isupper(), islower(), isprintable() ask of a character.
bool uni_isalpha(uint32_t c);
bool uni_isalnum(uint32_t c);
bool uni_isdecimal(uint32_t c);
bool uni_isdigit(uint32_t c);
bool uni_isnumeric(uint32_t c);
bool uni_isspace(uint32_t c);
bool uni_isupper(uint32_t c);
bool uni_islower(uint32_t c);
bool uni_istitle(uint32_t c);
bool uni_isprintable(uint32_t c);
bool uni_isidstart(uint32_t c);
bool uni_isidcontinue(uint32_t c);

// The character that has a name, or UNI_NONE; and the name of a character, added to a text, if it has one.  The host is asked.
#define UNI_NONE ((uint32_t)-1)
uint32_t uni_named(const char *name, size_t len);
void uni_add_name(vstr_t *out, uint32_t c);

// The value 0 to 9 of a decimal digit of any script, or -1.
int uni_decimal(uint32_t c);

#endif
