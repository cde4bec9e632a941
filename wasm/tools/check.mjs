// What must hold of the finished module; anything else fails the build.
//
//   node check.mjs BINARYEN finished.wasm

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [binaryenFolder, input] = process.argv.slice(2);
const binaryen = (await import(pathToFileURL(`${binaryenFolder}/index.js`))).default;

// The attack surface, and what the engine calls and captures.
const IMPORTS = ['sandbox.call', 'sandbox.clock', 'sandbox.output', 'sandbox.random', 'sandbox.sleep', 'sandbox.take'];
const EXPORTS = ['__stack_pointer', 'buffer', 'configure', 'fuel', 'init', 'layout', 'limit_heap', 'memory', 'reseed', 'result_len', 'result_ptr', 'run', 'set'];

const bytes = readFileSync(input);
const text = binaryen.readBinary(bytes).emitText();
const lines = text.split('\n');
const problems = [];

function expect(what, wanted, found) {
    if (JSON.stringify(wanted) !== JSON.stringify(found.sort())) {
        problems.push(`${what} are ${found.join(' ')}, wanted ${wanted.join(' ')}`);
    }
}

expect('imports', IMPORTS, lines.flatMap((line) => /^ \(import "(.*?)" "(.*?)"/.exec(line)?.slice(1).join('.') ?? []));
expect('exports', EXPORTS, lines.flatMap((line) => /^ \(export "(.*?)"/.exec(line)?.[1] ?? []));

// An instance is its memory and its globals: nothing may change the table.
if (/\((table\.(set|grow|init|copy|fill)|elem\.drop)\b/.test(text)) {
    problems.push('the table can change');
}

// Every mutable global is captured with the image through its export.
const globals = lines.filter((line) => /^ \(global \$\S+ \(mut /.test(line)).map((line) => /\$(\S+)/.exec(line)[1]);
for (const name of globals) {
    if (!new RegExp(`\\(export "[^"]*" \\(global \\$${name.replace(/\W/g, '\\$&')}\\)\\)`).test(text)) {
        problems.push(`the mutable global ${name} is not exported`);
    }
}

// Chicory 1.7.5 takes the outer handler for nested try_tables, so there must be none in one function.
const open = [];
let fn = '';
for (const line of lines) {
    const indent = line.search(/\S/);
    fn = /^ \(func \$(\S+)/.exec(line)?.[1] ?? fn;
    while (open.length > 0 && indent <= open[open.length - 1]) {
        open.pop();
    }
    if (line.includes('(try_table')) {
        if (open.length > 0) {
            problems.push(`nested try_table in ${fn}`);
        }
        open.push(indent);
    }
}

if (problems.length > 0) {
    console.error(problems.join('\n'));
    process.exit(1);
}
console.log(`checked: ${bytes.length} bytes, imports, exports, table, globals, try_table`);
