// Runs a program in the guest, without the engine: `node run.mjs program.py`.  For the
// tests of this folder while the guest is being changed; what counts is the same snippets through the engine.  It takes
// the module that wasm/build.sh left in its work folder, in the form that older versions of Node know.
import fs from 'node:fs';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const flags = ['--stack-size=4000'];
if (!process.env.SANDBOX_RUN) {
  const again = spawnSync(process.execPath, [...flags, fileURLToPath(import.meta.url), ...process.argv.slice(2)],
    { stdio: 'inherit', env: { ...process.env, SANDBOX_RUN: '1' } });
  process.exit(again.status ?? 9);
}

const binary = process.env.WASM || path.join(here, '../../../../wasm/.work/build/micropython.legacy.wasm');
const module = new WebAssembly.Module(fs.readFileSync(binary));
let exports;
const bytes = () => new Uint8Array(exports.memory.buffer);
// There are no names of characters and no time zones here.
const none = Buffer.from([0x82, 0, 0xf6]);
const noInput = Buffer.from([0x83, 1, 0x68, ...Buffer.from('EOFError'), 0x60]);
const instance = new WebAssembly.Instance(module, { sandbox: {
  output(stream, at, length) { fs.writeSync(stream, bytes().slice(at, at + length)); },
  call(at, length, to, capacity) {
    const answer = bytes()[at + 1] >= 2 ? none : noInput;
    bytes().set(answer, to);
    return answer.length;
  },
  take() {},
  clock(kind) { return kind ? process.hrtime.bigint() : BigInt(Date.now()) * 1000000n; },
  sleep(ns) { Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(ns) / 1e6); },
  random() { return BigInt.asIntN(64, BigInt(Math.floor(Math.random() * 2 ** 52)) * 4099n); },
} });
exports = instance.exports;
exports.fuel.value = 1n << 60n;
exports.init();
const source = fs.readFileSync(process.argv[2]);
const at = exports.buffer(source.length);
bytes().set(source, at);
let status;
try {
  status = exports.run(at, source.length, 0);
} catch (trap) {
  fs.writeSync(2, `trap: ${trap.message}\n`);
  process.exit(9);
}
if (status !== 0) {
  const outcome = text(bytes().slice(exports.result_ptr(), exports.result_ptr() + exports.result_len()));
  if (status === 4) process.exit(Number(outcome.code) || 0);
  fs.writeSync(2, outcome.traceback ?? `status ${status}\n`);
  process.exit(1);
}

// The map of strings, integers and null in which the guest describes an exception.
function text(data) {
  let at = 0;
  const item = () => {
    const head = data[at++];
    let count = head & 31;
    if (count >= 24 && head >> 5 !== 7) {
      let size = 1 << (count - 24);
      for (count = 0; size--;) count = count * 256 + data[at++];
    }
    switch (head >> 5) {
      case 0: return count;
      case 1: return -1 - count;
      case 3: at += count; return Buffer.from(data.slice(at - count, at)).toString();
      case 5: { const map = {}; while (count--) { const key = item(); map[key] = item(); } return map; }
      default: return null;
    }
  };
  return item();
}
