// Strings whose MP_QSTR_ name does not give their text.
Q(, )
