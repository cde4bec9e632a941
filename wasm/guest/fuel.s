# The budget of a run, in a wasm global: a program that has corrupted its memory cannot reach it there.
# The host sets it before a run and reads it afterwards; below zero it was used up.
	.globaltype	fuel, i64
	.globl	fuel
fuel:

# What C setjmp and longjmp throw.
	.tagtype	__c_longjmp i32
	.globl	__c_longjmp
__c_longjmp:

# A shift for the comparison: Chicory calls a method for the latter, and this runs at every loop and call.
	.section	.text.sandbox_tick,"",@
	.globl	sandbox_tick
	.type	sandbox_tick,@function
sandbox_tick:
	.functype	sandbox_tick () -> ()
	.local	i64
	global.get	fuel
	i64.const	1
	i64.sub
	local.tee	0
	global.set	fuel
	local.get	0
	i64.const	63
	i64.shr_u
	i32.wrap_i64
	if
	unreachable
	end_if
	end_function

# Several at once, for work whose amount is known before it is done.
	.section	.text.sandbox_ticks,"",@
	.globl	sandbox_ticks
	.type	sandbox_ticks,@function
sandbox_ticks:
	.functype	sandbox_ticks (i32) -> ()
	.local	i64
	global.get	fuel
	local.get	0
	i64.extend_i32_u
	i64.sub
	local.tee	1
	global.set	fuel
	local.get	1
	i64.const	63
	i64.shr_u
	i32.wrap_i64
	if
	unreachable
	end_if
	end_function
