/**
 * The order desk: its data, the host functions that give programs access to it, and the
 * web pages. It uses the starter as any application would, and nothing of the library's
 * inside.
 */
@NullMarked
package com.example.orderdesk;

import org.jspecify.annotations.NullMarked;
