// From the linked module to the one that is shipped: root the collector, meter, optimise, translate exceptions.
//
//   node finish.mjs BINARYEN linked.wasm finished.wasm [--names]
//
// BINARYEN is the folder of the npm package.  With --names the module keeps its name section, for profiling.

import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [binaryenFolder, input, output, ...options] = process.argv.slice(2);
const binaryen = (await import(pathToFileURL(`${binaryenFolder}/index.js`))).default;

// Functions whose live pointers the collector finds without spilling, which would double the time of the VM loop.
// py/vm.c says by which rule vm_run() keeps them on the Python stack; the other two pass on a code state that lies there
// (or in a generator, which its caller holds).
const UNSPILLED = new Set(['vm_run', 'mp_execute_bytecode', 'fun_bc_call']);

// Loops that are charged for before they run, by the amount of work (py/gc.c).
const CHARGED_AHEAD = ['gc_mark_subtree', 'gc_sweep_free_blocks', 'gc_words_of', 'gc_init_sweep_table'];

// Ticks of its own at every jump and call of the program stand for the dispatch loop.
const TICKS_ITSELF = new Set(['vm_run', 'sandbox_tick', ...CHARGED_AHEAD]);

// Every call of Python code, so that a recursion that never jumps is metered.
const METERED_ENTRIES = ['mp_execute_bytecode'];

const module = binaryen.readBinary(readFileSync(input));
spill(module);
const metered = binaryen.parseText(meter(module.emitText()));
metered.setFeatures(module.getFeatures() | binaryen.Features.ExceptionHandling);
optimize(metered);
binaryen.setDebugInfo(options.includes('--names'));
// For Node, whose older versions do not know the exceptions of the finished module.
writeFileSync(output.replace(/\.wasm$/, '.legacy.wasm'), metered.emitBinary());
metered.runPasses(['translate-to-exnref']);
if (!metered.validate()) {
    throw new Error('the finished module is not valid');
}
writeFileSync(output, metered.emitBinary());
writeFileSync(`${output}.names`, functionNames(metered));

// "index name" for each function: what the generated method func_<index> was in C.
function functionNames(module) {
    const names = [];
    for (let i = 0; i < module.getNumFunctions(); i++) {
        names.push(`${i} ${binaryen.getFunctionInfo(module.getFunctionByIndex(i)).name}`);
    }
    return names.join('\n') + '\n';
}

// Pointers that are only in wasm locals or on its operand stack are invisible to the collector.  Flatten puts every
// value in a local; spill-pointers stores the live ones in the shadow stack around each call.  It gives every local a slot
// of its own, so locals that are never live together share one first: frames are a tenth as large, and calls that recurse
// in C go four times as deep.
function spill(module) {
    for (let i = 0; i < module.getNumFunctions(); i++) {
        const fn = module.getFunctionByIndex(i);
        const info = binaryen.getFunctionInfo(fn);
        if (!info.module && !UNSPILLED.has(info.name)) {
            module.runPassesOnFunction(fn, ['flatten', 'simplify-locals-nonesting', 'coalesce-locals', 'spill-pointers']);
        }
    }
}

// Calls sandbox_tick at the head of every loop and at the entry of functions that close a cycle of calls.  Works on the text, where a loop's head and a function's is a line of its own.
function meter(text) {
    const lines = text.split('\n');
    const recursive = recursiveFunctions(lines);
    for (const name of METERED_ENTRIES) {
        recursive.add(name);
    }
    let current = null;
    let entry = false;
    const result = [];
    let loops = 0;
    for (const line of lines) {
        const fn = /^ \(func \$(\S+)/.exec(line);
        if (fn) {
            current = fn[1];
            entry = recursive.has(current) && !TICKS_ITSELF.has(current);
        } else if (entry && !/^  \(local /.test(line)) {
            result.push('  (call $sandbox_tick)');
            entry = false;
        }
        result.push(line);
        if (/^ +\(loop\b/.test(line) && !TICKS_ITSELF.has(current)) {
            result.push('(call $sandbox_tick)');
            loops++;
        }
    }
    console.log(`metered ${loops} loops and ${recursive.size} entries`);
    return result.join('\n');
}

// Of every cycle of direct calls one function at least: the target of an edge that leads back to a function on the path
// of a search through the graph in depth.  Most of a component's functions need no tick then.
function recursiveFunctions(lines) {
    const calls = new Map();
    let current = null;
    for (const line of lines) {
        const fn = /^ \(func \$(\S+)/.exec(line);
        if (fn) {
            current = new Set();
            calls.set(fn[1], current);
        }
        const call = /\(call \$(\S+?)\)*$/.exec(line);
        if (call && current) {
            current.add(call[1]);
        }
    }
    const visited = new Set(), path = new Set(), found = new Set();
    const visit = (name) => {
        visited.add(name);
        path.add(name);
        for (const callee of calls.get(name)) {
            if (path.has(callee)) {
                found.add(callee);
            } else if (calls.has(callee) && !visited.has(callee)) {
                visit(callee);
            }
        }
        path.delete(name);
    };
    for (const name of calls.keys()) {
        if (!visited.has(name)) {
            visit(name);
        }
    }
    return found;
}

// Small functions stay small: HotSpot compiles no method of 8,000 bytes or more, and inlines better than this can.
// The VM loop and what the loop calls stay as they are.
function optimize(module) {
    binaryen.setPassArgument('no-inline', 'vm_*');
    module.runPasses(['no-inline']);
    binaryen.setPassArgument('no-inline', 'mp_execute_bytecode');
    module.runPasses(['no-inline']);
    binaryen.setPassArgument('no-inline', 'gc_collect');
    module.runPasses(['no-inline']);
    binaryen.setPassArgument('no-inline', null);
    binaryen.setOptimizeLevel(2);
    binaryen.setShrinkLevel(1);
    binaryen.setAlwaysInlineMaxSize(8);
    binaryen.setFlexibleInlineMaxSize(8);
    binaryen.setOneCallerInlineMaxSize(20);
    module.optimize();
}
