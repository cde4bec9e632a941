// Strings that the port names without MP_QSTR_ in its C sources: none.
